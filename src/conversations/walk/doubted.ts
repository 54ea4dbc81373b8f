/**
 * What was read as an answer, and is asked back all the same: those left out are not wholly named, a count is not how many are asked about, a yes
 * stands beside its opposite, the day that it ends on has passed, or nobody can tell which machine an answer is of.
 */
import type { Combined } from './combined';
import type { AskedAbout, Token } from './token';
import { UNTIL } from './times';

type Answer = Extract<Combined, { is: 'yes' | 'no' | 'partly' }>;
type Is = Token['is'];

export interface Line {
  /** As it was typed, with the signs at its end. */
  readonly typed: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly asked: AskedAbout;
  /** Milliseconds. */
  readonly now: number;
}

/** Whether something in the line makes it unsure whom, what or until when the answer is meant. */
export function isDoubted(answer: Answer, line: Line): boolean {
  return [isNotWhollyNamed, isShifted, isOpposed, isOver, isPartOfAll].some((doubts) => doubts(answer, line));
}

/** How many were said beside the answer, where those are not all that are asked about: "ja 2", "yes both". */
export function countBeside(answer: Answer, { folded, tokens, asked }: Line): number | undefined {
  if (asked.count === undefined || answer.is === 'partly' || answer.count !== undefined) return undefined;
  const named = answer.except?.length ?? 0;
  const fitting = new Set([asked.count, ...(named > 0 ? [named, asked.count - named] : [])]);
  const isOfOthers = named > 0 || tokens.some(({ is }) => is === 'rest' || is === 'group' || is === 'name');
  const isBoth = clausesOf(tokens).some(
    (clause) =>
      clause.some(({ is, word }) => is === 'all' && /^(?:bada|bagge|both)/.test(word)) &&
      clause.every(({ is }) => is === 'all' || CARRIES_COUNT.has(is)),
  );
  const both = isBoth && !isOfOthers ? [2] : [];
  return [...both, ...clausesOf(tokens).flatMap((clause) => countsOf(clause, folded))].find((count) => !fitting.has(count));
}

const ENDS_CLAUSE: ReadonlySet<Is> = new Set<Is>(['comma', 'end', 'but', 'because', 'then', 'question']);
/** Beside a number these say nothing but of how many it is said. */
const CARRIES_COUNT: ReadonlySet<Is> = new Set<Is>([
  ...(['yes', 'no', 'number', 'for', 'machine', 'on', 'off', 'topic', 'small', 'it', 'right', 'has', 'until', 'good', 'only'] as const),
]);
/** Behind these a number is no count of machines. */
const OTHER_NUMBER = /^(?:sedan|since|nr|number|nummer|steg|step|version|ver|p|prio|port|id|ar|x|@place)$/;
const ONE_ALONE = /^(?:en|ett|one)$/;

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (ENDS_CLAUSE.has(token.is)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

function countsOf(clause: readonly Token[], folded: string): readonly number[] {
  if (clause.some(({ is }) => is === 'all' || is === 'rest' || is === 'share' || is === 'past')) return [];
  const last = clause.at(-1);
  const begins = clause[0]?.is === 'yes' || clause[0]?.is === 'no';
  if (begins && clause.length <= 3 && ONE_ALONE.test(last?.word ?? '') && clause.slice(1, -1).every(isPreposition)) return [1];
  return clause.flatMap(({ is, value, end }, index) => {
    const before = clause[index - 1];
    if (
      is !== 'number' ||
      value === undefined ||
      /^ ?%/.test(folded.slice(end)) ||
      OTHER_NUMBER.test(before?.word ?? '') ||
      (value >= 1990 && value <= 2100)
    )
      return [];
    const next = clause[index + 1];
    const isSaidOfIt =
      (before?.is === 'yes' || before?.is === 'no' || isPreposition(before)) && (next === undefined || MACHINES.test(next.is));
    return isSaidOfIt || clause.every((each) => CARRIES_COUNT.has(each.is)) ? [value] : [];
  });
}

const MACHINES = /^(?:machine|small|good|on|off)$/;

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && /^(?:pa|on|for|i|in)$/.test(token.word);
}

/** Right behind the word: "ja 50 %", "ja till 30 procent". */
const PART =
  /^(?:ja\p{L}*|jo|jepp|yes|yep|yeah|yup|nej|no)[ ,.:–-]+(?:(?:pa|till|for|to|on|about|ca|cirka|ungefar|typ|kanske|runt|around) )*(?<many>\d+(?:[.,]\d+)?) ?(?:%|procent\b|percent\b)/u;

/** A part of all. */
function isPartOfAll(_: Answer, { folded }: Line): boolean {
  const part = PART.exec(folded)?.groups?.['many'];
  return part !== undefined && Number(part) !== 100;
}

/** "And co", "m.fl.": more are meant than are named. */
const AND_MORE =
  /^(?:co|mfl|m\.fl|etc|osv|o\.s\.v|liknande|likasa|fler|flera|nagra|nagon|friends|others|similar|such|the like|so on|sadana|sadant|company|vidare|so forth|more)$/;
/** These join what is left out to what is left out too. */
const JOINS: ReadonlySet<Is> = new Set<Is>(['and', 'comma']);
/** In these something is said, and nobody more is only listed. */
const SAYS: ReadonlySet<Is> = new Set<Is>([
  ...(['name', 'group', 'rest', 'yes', 'no', 'on', 'off', 'right', 'left', 'good', 'unknown', 'seen', 'know', 'working'] as const),
  ...(['must', 'ask', 'doubt', 'when', 'until', 'past', 'not', 'has', 'all', 'none', 'because', 'person'] as const),
]);
const RANGE = /^\s*(?:[–—-]{1,2}>?|→|\.{2,}|…|till?|tills|to|thru|through|upp till|up to|t\.?o\.?m\.?|till och med|fram till)\s*$/;
const GOES_ON = /^\s*[,(]?\s*(?:\.{2,}|…)/;

/** Something is said of those that nobody named, and who is named is left half open: "alla utom SQL01 och 02", "SQL01 to SQL03", "SQL01, ...". */
function isNotWhollyNamed(answer: Answer, { typed, folded, tokens }: Line): boolean {
  const saysOfOthers = answer.is === 'partly' ? answer.rest !== undefined : (answer.except?.length ?? 0) > 0;
  if (!saysOfOthers) return false;
  return tokens.some(({ is, end, name = '' }, index) => {
    if (is !== 'name') return false;
    if (GOES_ON.test(behindIn(typed, name))) return true;
    const [next, second] = tokens.slice(index + 1);
    const behind = folded.slice(end, next?.is === 'name' ? next.at : undefined);
    if (next?.is === 'name' && RANGE.test(behind)) return true;
    if (second?.is === 'name' && next !== undefined && RANGE.test(folded.slice(end, second.at))) return true;
    if (AND_MORE.test(next?.word ?? '')) return true;
    return next !== undefined && (JOINS.has(next.is) || next.is === 'end' || next.is === 'small') && isMoreListed(tokens, index + 1);
  });
}

/** What stands behind a name where it is named last. */
function behindIn(typed: string, name: string): string {
  const at = typed.toLowerCase().lastIndexOf(name.toLowerCase());
  return at < 0 ? '' : typed.slice(at + name.length);
}

/** "Och 02", "and co", "och dess replika", ", den nya": no name, and nothing that is said. */
function isMoreListed(tokens: readonly Token[], at: number): boolean {
  const [joint, first] = tokens.slice(at);
  if (first === undefined || joint === undefined) return false;
  if (first.is === 'number') return joint.is !== 'end' || /^[–—/-]$/.test(joint.word);
  if (!JOINS.has(joint.is)) return false;
  if (AND_MORE.test(first.word)) return true;
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ is }) => ENDS_CLAUSE.has(is));
  const clause = end < 0 ? behind : behind.slice(0, end);
  if (clause.some(({ is }) => SAYS.has(is))) return false;
  return joint.is === 'and' ? clause.length <= 3 : clause.length <= 2 && /^(?:den|de|det|the|dess|its|dens)$/.test(first.word);
}

const PREDICATE: ReadonlySet<Is> = new Set<Is>(['yes', 'no', 'on', 'off']);

/** "SQL01,ja SQL02,nej": a sign stands between a name and its answer, and none between that and the next name. */
function isShifted(answer: Answer, { tokens }: Line): boolean {
  if (answer.is !== 'partly' && answer.except === undefined) return false;
  return tokens.some((token, index) => {
    const [sign, said, next, second, told] = tokens.slice(index + 1);
    const isSign = (each: Token | undefined): boolean => each?.is === 'comma' || each?.is === 'end';
    return (
      token.is === 'name' &&
      isSign(sign) &&
      said !== undefined &&
      PREDICATE.has(said.is) &&
      next?.is === 'name' &&
      isSign(second) &&
      told !== undefined &&
      PREDICATE.has(told.is)
    );
  });
}

/** What denies, checks, or says of the thing that it is gone. */
const CLEARS: ReadonlySet<Is> = new Set<Is>(['off', 'only', 'not', 'none', 'without', 'left', 'right', 'seen', 'good', 'past', 'know']);
const DENIES =
  /\b(?:zero|noll|inte|ej|icke|inga|ingen|inget|aldrig|utan|slutat|slut|no|not|never|none|nobody|nothing|without|stopped|\w+n['’]?t)\b/;
/** What takes it away names what is taken away as well. */
const TAKES_AWAY = /(?:dekrypt|decrypt|avkrypt|unencrypt|okrypt)/;
/** It is in use. */
const USES = /\b(?:use|uses|using|in use|anvander|anvands|i bruk|kor) ?(?:it|det|den|that|this)?[ .!]*$/;

/** "Ja, de har BitLocker", where it has to be off: the word and what stands beside it cannot both be so; "nej, de har inte BitLocker" alike. */
function isOpposed(answer: Answer, { folded, tokens, asked: { state } }: Line): boolean {
  if (state?.wants !== 'off' || state.isOfLater === true) return false;
  const isNamed = tokens.some(({ is, word }) => is === 'topic' && !TAKES_AWAY.test(word));
  const denies = DENIES.test(folded.replace(/^(?:nej|no|nope)\b/, ''));
  if (answer.is === 'no')
    return /^(?:nej|no|nope|na)\b/.test(folded) && isNamed && denies && !tokens.some(({ is }) => is === 'on' || is === 'off');
  if (denies || !tokens.some(({ is }) => is === 'yes')) return false;
  if (answer.is === 'partly') return tokens[0]?.is === 'topic' && !tokens.some(({ is }) => CLEARS.has(is));
  if (answer.except !== undefined) return false;
  return (isNamed && !tokens.some(({ is }) => CLEARS.has(is))) || USES.test(folded);
}

/** Behind a day: the year it was said of. */
const YEAR = /^[ ,./'’-]*(?:(?:ar|year|in|of) )?(?<year>(?:19|20)?\d{2})\b(?![:%])/;
/** Behind these "till" is an end: "såg jag till i våras" has none. */
const MARKS = /^(?:yes|no|comma|end|for|on|off|all|name|machine|number|good|right|topic)$/;
const BACK = /(?:^|[\s(])[-–−]\d+ ?(?:min|tim|h\b|hour|dag|day|d\b|dygn|veck|week|w\b|man|month|ar\b|year)/;

/** It would end on a day that has passed, or on one of another year than was written: "till 30 november 2025", "until yesterday", "i -3 dagar". */
function isOver(_: Answer, { folded, tokens, now }: Line): boolean {
  if (BACK.test(folded)) return true;
  return tokens.some(({ is, word, at, end, value }, index) => {
    if (is === 'past' && /\btill och med $/.test(folded.slice(0, at))) return true;
    const next = tokens[index + 1];
    if (is === 'until' || is === 'when') {
      const year = YEAR.exec(folded.slice(end))?.groups?.['year'];
      return year !== undefined && value !== undefined && Number(year.slice(-2)) !== new Date(value).getUTCFullYear() % 100;
    }
    if (!UNTIL.test(word) && !/(?:^| )(?:till|until)$/.test(word)) return false;
    const before = tokens[index - 1];
    if (before !== undefined && !MARKS.test(before.is)) return false;
    return next?.is === 'past' || (next?.is === 'number' && next.value !== undefined && isYear(next.value, now));
  });
}

/** "Till 2025", "until 2027": which day of it nobody knows. */
function isYear(value: number, now: number): boolean {
  return Math.abs(value - new Date(now).getUTCFullYear()) <= 50;
}
