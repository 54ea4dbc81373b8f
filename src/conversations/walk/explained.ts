/** A line that opens with its answer, and goes on with what only explains it. */
import { nameKey } from '../../readiness/name-key';
import type { Said } from '../said';
import { isBeside, isDoneToIt, isOfLeisure, isOfWork, type Head } from './beside';
import { LEISURE, OTHER_KINDS, TAKES_BACK, TELLS, WILL } from './beside-words';
import { combined, type Combined } from './combined';
import { gistOf } from './gist';
import type { Segment } from './segments';
import { statementOf } from './statements';
import { isReport } from './rhetorical';
import type { AskedAbout, Token } from './token';

/** What makes more of a head than a word for yes or no. */
const ANCHORS: ReadonlySet<Token['is']> = new Set<Token['is']>([
  ...(['right', 'on', 'off', 'left', 'topic', 'all', 'none', 'name', 'group', 'except', 'machine', 'rest', 'seen', 'good'] as const),
]);
/** Behind "I don't know" these may be an answer after all. */
const ANSWERS: ReadonlySet<Token['is']> = new Set<Token['is']>(['yes', 'no', 'name', 'except', 'right', 'left']);
const SUBJECTS: ReadonlySet<Token['is']> = new Set<Token['is']>(['it', 'topic', 'all', 'none', 'machine', 'rest', 'group']);

/** The answer of a line: as a whole where all of it is understood, else of its head where the rest only explains it. */
export function answerIn(segments: readonly Segment[], said: Said, asked: AskedAbout): Combined | undefined {
  const whole = combined(segments, said, asked);
  if (whole && whole.is !== 'unclear') return whole;
  return (
    correctedIn(segments, said, asked) ??
    explainedIn(segments, said, asked) ??
    explainedIn(withHeadApart(segments), said, asked) ??
    settledIn(segments, said, asked) ??
    concludedIn(segments, said, asked) ??
    gistIn(segments, said, asked) ??
    whole
  );
}

/** The same with words left out that nobody knows. */
function gistIn(segments: readonly Segment[], said: Said, asked: AskedAbout): Combined | undefined {
  const whole = combined(segments, said, asked, gistOf);
  if (whole && whole.is !== 'unclear') return whole;
  return explainedIn(segments, said, asked, gistOf) ?? explainedIn(withHeadApart(segments), said, asked, gistOf);
}

/** "Ja ja, nej vänta, WEB01 har det på, de andra två är av": what follows counts, if it tells everybody apart. */
function correctedIn(segments: readonly Segment[], said: Said, asked: AskedAbout): Combined | undefined {
  const at = segments.findLastIndex(
    ({ tokens }) => tokens.length <= 4 && tokens.some(({ is, word }) => is === 'doubt' && TAKES_BACK.test(word)),
  );
  const answer = at < 0 ? undefined : combined(segments.slice(at + 1), said, asked);
  if (answer?.is !== 'partly') return answer && 'except' in answer && answer.except ? answer : undefined;
  return answer.rest !== undefined || new Set([...answer.yes, ...answer.no]).size === asked.count ? answer : undefined;
}

/** "We never encrypt guests, so yes": what stands before it says why. */
function concludedIn(segments: readonly Segment[], said: Said, asked: AskedAbout): Combined | undefined {
  const at = segments.findIndex(isConclusion);
  const [last, before, behind] = [segments[at], segments.slice(0, Math.max(0, at)), segments.slice(at + 1)];
  if (!last || before.length === 0) return undefined;
  const answer = combined([last], said, asked);
  if (answer?.is !== 'yes' && answer?.is !== 'no') return undefined;
  const head = headOf([last], answer, asked);
  if (!behind.every((clause) => isBeside(clause, head, said.text, asked))) return undefined;
  // "Stgold got its own account, so yes".
  const told = combined(now(before), said, asked, gistOf);
  if (told?.is === answer.is && told.except === undefined) return { ...answer, note: said.text };
  const explains =
    (answer.is === 'no' || before.some(isDenying)) &&
    before.every((clause) => isBeside(clause, head, said.text, asked)) &&
    before.some((clause) => isOfWork(clause, said.text, asked));
  return explains || (answer.is === 'no' && before.every(isNotFound)) ? { ...answer, note: said.text } : undefined;
}

/** "It used to share one, but …": what was before it was changed says nothing of today. */
function now(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findLastIndex(({ opener }) => opener === 'but');
  const was = segments.slice(0, Math.max(0, at));
  const isOver = was.some(({ tokens }) => tokens.some(({ word }) => /^(?:used to|brukade|was|were|var|hade|had)$/.test(word)));
  return isOver && !was.some(({ tokens }) => tokens.some(({ is }) => ANSWERS.has(is))) ? segments.slice(at) : segments;
}

/** "So yes". */
function isConclusion({ tokens: [so, word] }: Segment): boolean {
  return /^(?:so|sa|alltsa|darfor)$/.test(so?.word ?? '') && /^(?:yes|no)$/.test(word?.is ?? '');
}

/** "We never encrypt guests": what is not done, of the machines that are asked about. */
function isDenying({ tokens }: Segment): boolean {
  return (
    tokens.some(({ is }) => is === 'not' || is === 'none' || is === 'off') &&
    !tokens.some(({ word }) => OTHER_KINDS.test(word) || LEISURE.test(word))
  );
}

/** "Not that I can find". */
function isNotFound({ tokens }: Segment): boolean {
  return tokens[0]?.is === 'not' && tokens.some(({ word }) => /^(?:find|see|hittar|ser)$/.test(word));
}

const TROUBLE =
  /^(?:strul\w*|krangl\w*|brak\w*|hangde|fastnade|trilskades|segade|failed|fought|misslyckades|kraschade|got stuck|took|tog)$/;
const SETTLED =
  /\b(?:gick (?:igenom|bra|till slut|i mal)|loste sig|ordnade sig|fixade sig|went through|worked out|worked in the end|finished|(?:fine|ok|klar|fardig|sorted|fixed|done) (?:now|nu))\b/;

/** "Ja alla. SQL02 strulade men gick igenom till slut": what was the matter is over. */
function settledIn(segments: readonly Segment[], said: Said, asked: AskedAbout): Combined | undefined {
  const at = segments.findIndex(
    ({ tokens }, index) =>
      index > 0 &&
      tokens.some(({ word }) => TROUBLE.test(word)) &&
      tokens.every(({ is }) => /^(?:name|strange|small|past|it|working|thing)$/.test(is)) &&
      isSettled(segments[index + 1]),
  );
  if (at < 0 || at + 2 < segments.length) return undefined;
  const head = combined(segments.slice(0, at), said, asked);
  return head?.is === 'yes' && head.except === undefined ? withNote(head, said.text, segments[at]) : undefined;
}

function isSettled(segment: Segment | undefined): boolean {
  const { opener, tokens = [] } = segment ?? {};
  return (
    opener === 'but' &&
    SETTLED.test(tokens.map(({ word }) => word).join(' ')) &&
    tokens.every(({ is }) => /^(?:it|seen|small|strange|good|still|past)$/.test(is))
  );
}

/** The longest head that answers, if all behind it explains. */
function explainedIn(
  segments: readonly Segment[],
  said: Said,
  asked: AskedAbout,
  read: typeof statementOf = statementOf,
): Combined | undefined {
  for (let length = segments.length - 1; length >= 1; length -= 1) {
    const [first, behind] = [segments.slice(0, length), segments.slice(length)];
    const head = combined(first, said, asked, read);
    if (!head || head.is === 'unclear') continue;
    if (isExplained(first, head, behind, said.text, asked)) return withNote(head, said.text, behind[0]);
  }
  return undefined;
}

/** "Ja konsulten fixade det": the word stands for itself where nothing divides it from what follows. */
function withHeadApart(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...others] = segments;
  const [word, ...tokens] = first?.tokens ?? [];
  if (!first || !word || tokens.length === 0 || (word.is !== 'yes' && word.is !== 'no')) return segments;
  return [{ opener: first.opener, tokens: [word] }, { opener: 'run', tokens }, ...others];
}

function isExplained(first: readonly Segment[], answer: Combined, behind: readonly Segment[], text: string, asked: AskedAbout): boolean {
  if (answer.is === 'unclear') return false;
  if (answer.is === 'dontKnow') return behind.every(({ tokens }) => isNoAnswer(tokens));
  const head = headOf(first, answer, asked);
  if (!behind.every((clause) => isBeside(clause, head, text, asked))) return false;
  if (!head.isBare) return true;
  const [next] = behind;
  return (
    behind.some((clause) => isOfWork(clause, text, asked) || isReport(clause)) ||
    (next?.opener !== 'run' && behind.some((clause) => isDoneToIt(clause) && !isOfLeisure(clause)))
  );
}

/** It answers nothing after all, and is no "I think so". */
function isNoAnswer(tokens: readonly Token[]): boolean {
  const isOpinion =
    tokens.some(({ is, word }) => is === 'doubt' && !TELLS.has(word) && !WILL.has(word)) &&
    tokens.filter(({ is }) => is === 'strange').length < 2;
  const saysState = tokens.some(({ is }) => is === 'on' || is === 'off') && tokens.some(({ is }) => SUBJECTS.has(is));
  return !isOpinion && !saysState && tokens.every(({ is }) => !ANSWERS.has(is));
}

function headOf(first: readonly Segment[], answer: Extract<Combined, { is: 'yes' | 'no' | 'partly' }>, asked: AskedAbout): Head {
  const lower = (names: readonly string[] = []): readonly string[] => names.map(nameKey);
  const isBare = !first.some(({ tokens }) => tokens.some(({ is }) => ANCHORS.has(is)) || isItDenied(tokens));
  if (answer.is === 'partly') {
    const [yes, no] = [lower(answer.yes), lower(answer.no)];
    const isWhole = answer.rest !== undefined || new Set([...yes, ...no]).size === asked.count;
    return { yes, no, isWhole, isBare, ...(answer.rest !== undefined && { base: answer.rest }) };
  }
  const except = lower(answer.except);
  return { base: answer.is, yes: answer.is === 'no' ? except : [], no: answer.is === 'yes' ? except : [], isWhole: true, isBare };
}

/** "It doesn't", "det har vi inte". */
function isItDenied(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => is === 'not') && tokens.some(({ is }) => is === 'it');
}

function withNote(answer: Combined, text: string, behind: Segment | undefined): Combined {
  if (answer.is === 'unclear' || answer.is === 'dontKnow') return answer;
  const note = text.slice(behind?.tokens[0]?.at ?? text.length).replace(/^[\s,.;:–-]+/, '');
  return note === '' || answer.note !== undefined ? answer : { ...answer, note };
}
