/** The way about that a line most likely means: later, nobody here knows, it was mended, stop, why. */
import { FIELD, LEISURE } from './beside-words';
import { isErrand } from './errands';
import { isNotHere } from './not-here';
import type { AskedAbout, Token } from './token';
import { asksForWay } from './ways-to-look';

export type LikelyMove =
  | { readonly is: 'dontKnow' | 'done' }
  /** Milliseconds. */
  | { readonly is: 'move'; readonly move: 'skip'; readonly until?: number }
  | { readonly is: 'move'; readonly move: 'stop' | 'why' | 'where' };

interface Beside {
  readonly asks: 'yesOrNo' | 'mended';
  readonly isQuestion: boolean;
  readonly asked: AskedAbout;
}

/** A line that is longer says more than where to go. */
const MOST_WORDS = 24;
const ANSWERS = /^(?:yes|no|name|on|off|left|except|rest|right)$/;
/** What somebody did, of what is asked about. */
const MENDED = /^(?:on|off|good|topic|thing|past)$/;
/** Beside who looks, or who knows, each of these is an answer. */
const SAID = /^(?:yes|no|name|all|none|on|off|left|except|rest|right|only)$/;
const NAMES = /^(?:yes|no|name|left|except|rest)$/;
const STOP = /(?:^|[.,;!–-] ?|\b(?:so|sa|vi|lets|please|nu|now) )(?:avsluta|avbryt|stoppa|stopp|stop|quit|cancel|pausa|pause)\b/;
/** Whoever says so comes back with an answer. */
const LATER =
  /\b(?:ger (?:dig|er) (?:svar|besked)|aterkom\w*|aterkopplar|hor av mig|get back to|come back to|let you know|kollar|kolla|kikar|kika|checkar|check|look into|stamma av|stammer av|svarar|svar|update|uppdaterar|answer|fragar|ask|hinner|tar det|ta det|take (?:it|this)|ask me|fraga mig)\b/;
const COMES_BACK = /\b(?:aterkom\w*|aterkopplar|hor av mig|get back to (?:you|this|it)|come back to (?:you|this|it)|let you know)\b/;
const SAYS_IT = /^(?:yes|no|name|all|left|except|rest|topic)$/;
const SOON =
  /\b(?:sen|senare|later|snart|soon|strax|imorgon|imorron|imorn|tomorrow|ikvall|tonight|nasta vecka|next week|efter \p{L}+|after \p{L}+|nar (?:jag|vi)|when (?:i|we))\b/u;
const UNKNOWN =
  /\b(?:idk|dunno|no (?:idea|clue)|ingen (?:aning|susning|koll)|(?:inte|not) (?:en (?:susning|aning)|sure|my (?:area|call|table)|mitt (?:bord|omrade))|vet (?:inte|ej)|dont know|don't know|(?:maste|far|borde|should|must|can) (?:nog |val |probably )?\p{L}+ (?:svara|answer|veta|know|decide|avgora)|(?:det|that) (?:vet|knows) (?:nog |bara )?\p{L}+|(?:kan|can) (?:jag |vi |i |we )?(?:inte|not) svara|(?:cant|can't|cannot) (?:answer|say)|(?:no|not have|ingen) (?:access|atkomst)|(?!jag|vi\b)\b\p{L}+ (?:vet|knows)$|new here|ny har)\b/u;
/** Who would know. */
const REFERS =
  /^(?:(?:better|just|please|du far|ni far) )?(?:ask|fraga|kolla med|check with|talk to|prata med|hor med) \p{L}+\b|\b(?:please|pls) contact\b/u;
const AGAIN =
  /\b(?:(?:kolla|kontrollera|check|look|titta|testa|test|try|prova|read|las|mat|scan|verify|verifiera|kor)\b.{0,16}\b(?:igen|again|pa nytt|once more|en gang till)|kor om|re-?(?:scan|check|run|test|read))\b/;
/** "Vad var kommandot nu igen". */
const COMMAND =
  /\b(?:vad|what|whats|what's|vilket|vilken|which|finns det|is there)\b.*(?:kommando\w*|command\w*|cmdlet\w*|powershell|script|skript)\b/;
const WHY =
  /^(?:\p{L}+ ){0,2}?(?:varfor|why|hur kommer|how come|vad har \p{L}+ med|what(?:'s| is| does|s) .* (?:for|to do with)|what.*(?:powershell|command|cmdlet)|which.*(?:powershell|command|cmdlet)|vilket kommando|hur (?:kollar|ser|gor|kontrollerar)|how (?:do|can|would) (?:i|we))\b/u;
/** "Måste det vara av?": whether it matters. */
const NEEDED =
  /^(?:(?:but|men|och|and|so|sa|ok|okej|why|varfor) )*(?:is (?:it|that|this)(?: really| actually)? (?:required|needed|necessary|mandatory|important|an issue|a (?:problem|requirement|must|blocker|showstopper))|do (?:we|i)(?: really| actually)? (?:need|have) to (?:turn|switch|disable|have|agree|do (?:this|that|it)|create)\b.*|(?:ar|e) det(?: verkligen)? (?:ett (?:krav|maste|problem|hinder)|nodvandigt|viktigt|obligatoriskt)|maste (?:det|den|de|dom)(?: verkligen)? (?:vara|finnas)\b.*|behovs (?:det|den|verkligen)\b.*|what happens if (?:we|they|it|you) (?!meet|go)\b.*|vad hander om (?:vi|det|de|dom|man) (?!ses)\b.*|vad har det med (?:saken|det|detta) att gora|what does (?:it|that|this) have to do with (?:it|this|anything)|(?:pa )?vilket satt paverkar\b.*|(?:whats|what's|what is|vad ar) (?:the |)(?:problem\w*|point|poang\w*|issue)\b.*|why (?:two|not|does it need)\b.*|varfor (?:tva|inte)\b.*)$/;
const WHERE =
  /^(?:status|(?:(?:ok|so|sa|okej|and|och) )*(?:where (?:are|r) we|var (?:ar|e|star) vi)\b(?: \p{L}+){0,5}|(?:ar det|is there|har vi) (?:mycket|much|manga|many|langt) (?:kvar|left).*|hur (?:mycket|manga|langt).*kvar.*|how (?:much|many|far).*left.*)$/u;

export function likelyMove(folded: string, tokens: readonly Token[], { isQuestion, asked }: Beside): LikelyMove | undefined {
  const has = (classes: RegExp): boolean => tokens.some(({ is }) => classes.test(is));
  if (tokens.length > MOST_WORDS) return undefined;
  if (asksForWay(folded, isQuestion)) return { is: 'move', move: 'why' };
  const isSaid = saidIn(tokens);
  if (!isQuestion && isErrand(folded, isSaid)) return { is: 'move', move: 'skip', ...untilIn(tokens) };
  if (tokens.some(({ word }) => LEISURE.test(word))) return undefined;
  if (!isQuestion && isNotHere(folded, isSaid)) return { is: 'dontKnow' };
  if (isQuestion || [WHY, NEEDED, COMMAND].some((asked) => asked.test(folded))) return asks(folded, tokens, asked);
  if (STOP.test(folded) && !has(ANSWERS)) return { is: 'move', move: 'stop' };
  if (AGAIN.test(folded) && has(MENDED)) return { is: 'done' };
  if (has(NAMES)) return undefined;
  if (UNKNOWN.test(folded) || (REFERS.test(folded) && has(/^(?:topic|thing)$/))) return { is: 'dontKnow' };
  return has(SAYS_IT) ? undefined : later(folded, tokens);
}

/** Until the time that is named last: "not today, on Friday". */
function later(folded: string, tokens: readonly Token[]): LikelyMove | undefined {
  const until = untilIn(tokens);
  const isLater = COMES_BACK.test(folded) || (LATER.test(folded) && !isOfSomethingElse(tokens) && ('until' in until || SOON.test(folded)));
  return isLater ? { is: 'move', move: 'skip', ...until } : undefined;
}

/** "Kalle kollar biljetterna": behind what is done stands a word that is none of the work. */
function isOfSomethingElse(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => /^(?:kollar|tar|talk|prata|pratar|take|tittar)$/.test(word));
  const next = tokens
    .slice(at + 1)
    .find(({ is, word }) => is !== 'small' && is !== 'for' && !/^(?:about|om|pa|on|your|my|din|min)$/.test(word));
  return at >= 0 && next?.is === 'strange' && !FIELD.test(next.word);
}

/** Whether a part of a line holds a word of an answer. */
export function saidIn(tokens: readonly Token[]): (from: number, to: number) => boolean {
  return (from, to) => tokens.some(({ is, at }) => SAID.test(is) && at >= from && at < to);
}

/** Milliseconds. */
export function untilIn(tokens: readonly Token[]): { readonly until?: number } {
  const until = tokens.findLast(({ is, value }) => (is === 'when' || is === 'until') && value !== undefined)?.value;
  return until === undefined ? {} : { until };
}

/** A question about the question. */
function asks(folded: string, tokens: readonly Token[], { state }: AskedAbout): LikelyMove | undefined {
  if (WHERE.test(folded) && !tokens.some(({ is }) => is === 'name' || is === 'machine')) return { is: 'move', move: 'where' };
  const own = new Set([...(state?.called ?? []), ...(state?.on ?? []), ...(state?.off ?? [])]);
  const isOfIt = tokens.some(({ is, word }) => is === 'topic' || is === 'it' || own.has(word));
  return COMMAND.test(folded) || NEEDED.test(folded) || (isOfIt && WHY.test(folded)) ? { is: 'move', move: 'why' } : undefined;
}
