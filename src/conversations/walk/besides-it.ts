/**
 * A word for yes or no beside what speaks of something else: of the printer, of how a thing is in itself, of what somebody has for himself; or with a "but"
 * that says where or what it is instead. Words of the work stand in such clauses, and explain nothing that was asked.
 */
import { FIELD, LEISURE } from './beside-words';
import { isDoneToIt, isOfLeisure } from './beside';
import { segmentsOf, type Segment } from './segments';
import { hasBeen } from './tenses';
import type { AskedAbout, Token } from './token';

type Is = Token['is'];

/** In a line with one of these it is said of what. */
const SAYS_OF_WHAT: ReadonlySet<Is> = new Set<Is>([
  ...(['name', 'topic', 'all', 'rest', 'machine', 'thing', 'except', 'none', 'group', 'unknown', 'until', 'when'] as const),
]);
const IS = /^(?:ar|e|is|are|blir|kanns|later|luktar|smells|feels|sounds|looks|seems|verkar|kostar)$/;
const LIES = /^(?:ar|e|is|are|s|ligger|lies|sits|lives|star|finns i|kors|runs)$/;

/** Whether all beside a word for yes or no speaks of something else, or a yes is limited to it. */
export function isBesidesIt(word: 'yes' | 'no', tokens: readonly Token[], asked: AskedAbout): boolean {
  const segments = segmentsOf(tokens);
  if (
    isForNoReason(segments) ||
    (word === 'yes' && (segments.some(isAtLeastThere) || segments.some(isContrast) || segments.some(isLimited)))
  )
    return true;
  const [first] = tokens;
  if (first?.is !== 'yes' && first?.is !== 'no') return false;
  const behind = clausesBehind(segments);
  if (behind.some(isOfLeisure) && !behind.some(isDoneToIt) && !tokens.some(({ is }) => SAYS_OF_WHAT.has(is))) return true;
  return behind.length === 1 && behind.every((clause) => isOfItself(clause) || (word === 'yes' && isOwnOfSomebody(clause, asked)));
}

/** What is said behind the word. */
function clausesBehind([first, ...others]: readonly Segment[]): readonly Segment[] {
  const [, ...tokens] = first?.tokens ?? [];
  return first && tokens.length > 0 ? [{ ...first, tokens }, ...others] : others;
}

/** "No, not because it is on". */
function isForNoReason(segments: readonly Segment[]): boolean {
  return segments.some(({ opener }, index) => {
    const before = segments[index - 1]?.tokens ?? [];
    return opener === 'because' && before.at(-1)?.is === 'not' && before.every(({ is }) => is === 'no' || is === 'not' || is === 'small');
  });
}

/** "Av på hostarna i alla fall": so of others nothing is said. */
function isAtLeastThere({ tokens }: Segment): boolean {
  const isAtLeast = tokens.some(({ word }) => /^(?:i alla fall|iallafall|iaf|atminstone|at least|anyway|i varje fall)$/.test(word));
  const at = tokens.findIndex(({ word }) => /^(?:pa|on|for|i|in)$/.test(word));
  return (
    isAtLeast &&
    at >= 0 &&
    tokens.slice(at + 1).some(({ is }) => is === 'machine' || is === 'thing') &&
    !tokens.some(({ is }) => is === 'all' || is === 'name')
  );
}

/** "Ja, men det är ett blob-konto", "yes, though it lies in West US": what it is instead. */
function isContrast({ opener, tokens }: Segment): boolean {
  const [it, ...said] = tokens;
  return (
    opener === 'but' &&
    it?.is === 'it' &&
    said.every(({ is }) => is === 'small' || is === 'for' || is === 'strange') &&
    said.some(({ is }) => is === 'strange') &&
    LIES.test(said[0]?.word ?? '') &&
    !tokens.some(hasBeen)
  );
}

/** "Yes, but not in IAM", "ja, men bara i portalen": somewhere, and somewhere not. */
function isLimited({ opener, tokens }: Segment): boolean {
  const [first, second, ...others] = tokens.filter(({ is }) => is !== 'small');
  return (
    opener === 'but' &&
    (first?.is === 'not' || first?.is === 'only') &&
    (second?.is === 'for' || /^(?:pa|on)$/.test(second?.word ?? '')) &&
    others.every(({ is }) => is === 'thing' || is === 'strange' || is === 'machine')
  );
}

/** "The server in the corner sounds odd", "storage is expensive": how a thing is, with a word that is none of the work. */
function isOfItself({ tokens }: Segment): boolean {
  const said = tokens.filter(({ word }) => !/^(?:the|den|det|var|vara|our|hela)$/.test(word));
  const [subject] = said;
  const verb = said.findIndex(({ word }) => IS.test(word));
  const behind = said.slice(verb + 1);
  return (
    (subject?.is === 'machine' || subject?.is === 'thing') &&
    verb > 0 &&
    said.slice(1, verb).every(({ is }) => is === 'for' || is === 'strange' || is === 'small') &&
    behind.length > 0 &&
    behind.every(({ is, word }) => is === 'small' || (is === 'strange' && !FIELD.test(word))) &&
    behind.some(({ is }) => is === 'strange')
  );
}

/** "Kalle har ett konto där": nobody asked what he has. */
function isOwnOfSomebody({ tokens }: Segment, { state }: AskedAbout): boolean {
  const [owner, has] = tokens;
  return (
    state?.wants === 'on' &&
    (owner?.is === 'strange' || owner?.is === 'person') &&
    !LEISURE.test(owner.word) &&
    !FIELD.test(owner.word) &&
    /^(?:har|has|ager|owns)(?: |$)/.test(has?.word ?? '') &&
    !tokens.some((token) => hasBeen(token) || (token.is === 'on' && token !== has))
  );
}
