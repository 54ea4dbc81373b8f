/** A part of a line that is understood to its last word: for whom it says yes or no. */
import type { Parts, Whom } from './parts';
import { says, type Statement } from './statement';
import type { AskedAbout, Token } from './token';
import { isByWord, valueOf, type Word } from './values';

/** Behind "all but" these leave open who is meant. */
const IN_TWO_WAYS: ReadonlySet<Token['is']> = new Set<Token['is']>(['all', 'rest', 'some', 'number', 'group', 'share', 'none']);
/** Words that stand for nothing of their own in an answer. */
const CARRIES: ReadonlySet<Token['is']> = new Set([
  'yes',
  'no',
  'right',
  'on',
  'off',
  'left',
  'good',
  'topic',
  'all',
  'none',
  'any',
  'not',
]);

/** Of whom a part says that it is so, or not; or until when, how it was checked, and of whom nothing is said. */
export function saysOf(parts: Parts, asked: AskedAbout): Statement {
  const { tokens, has, whom } = parts;
  const until = tokens.find(({ is }) => is === 'until')?.value;
  const only = has('only', 'speaks');
  if (whom === undefined || has('when', 'question')) return { is: 'vague' };
  const from = tokens.findIndex(({ is }) => is === 'except');
  if (from >= 0) return exceptOf(parts, from, asked, until);
  const value = valueOf(tokens, asked);
  if (value === 'both') return { is: 'vague' };
  if (isOfOneUnnamed(parts)) return { is: 'vague' };
  if (tokens.some(isOnlyOne) || isOfThoseAlone(parts)) {
    const one = onlyOneOf(parts, whom, value);
    if (one) return one;
  }
  const more = { ...detailsOf(parts, value, asked), only, ...(until !== undefined && { until }) };
  return value === undefined ? unsaid(parts, whom, more) : says(value, whom, more);
}

/** "WEB01 is the only one that has it on": the others have not. */
function onlyOneOf({ tokens, has }: Parts, whom: Whom, value: Word | undefined): Statement | undefined {
  // "The only one I turned off": others may have turned off more.
  if (has('not') || (isSaidOfSpeaker(tokens) && has('on', 'off', 'left'))) return { is: 'vague' };
  if (value === undefined || whom.are !== 'named' || !has('on', 'off', 'left', 'good')) return undefined;
  return says(OTHER[value], { are: 'all' }, { except: whom.names, anchored: true, byWord: false });
}

/** How it is said, beside the value itself. */
function detailsOf(parts: Parts, value: Word | undefined, asked: AskedAbout): Parameters<typeof says>[2] {
  const { tokens, has } = parts;
  const denied = value === 'yes' && has('on', 'off') && has('not', 'none') && !has('yes', 'no');
  const elliptic =
    !has('on', 'off', 'left', 'good', 'yes') && (has('not') || tokens.some(({ is, word }) => is === 'no' && ELLIPTIC.test(word)));
  const isYet =
    has('name') &&
    !has('on', 'off', 'good', 'left') &&
    tokens.some(({ word }) => /^(?:inte an|inte annu|ej an|not yet|not just yet|an|annu|yet)$/.test(word));
  const isDenied = tokens.filter(({ is }) => is === 'not').length % 2 === 1 || has('none');
  const predicate =
    value === undefined || !has('on', 'off', 'left', 'good') || has('yes', 'no') ? undefined : isDenied ? OTHER[value] : value;
  return {
    anchored: isAnchored(parts, asked),
    denied,
    elliptic,
    refers: tokens[0]?.is === 'it',
    isYet,
    predicate,
    byWord: isByWord(tokens),
    ...noteBehind(tokens),
  };
}

const OTHER: Readonly<Record<Word, Word>> = { yes: 'no', no: 'yes' };
/** "Är det inte" has no state of its own. */
const ELLIPTIC = /^(?:(?:ar|gor|har) (?:det |de |den )?inte(?: det)?|det (?:ar|gor|har) (?:det |de |den )?inte)$/;

/** The state that was asked for is named in it, or whose. */
function isAnchored({ tokens, has }: Parts, { state }: AskedAbout): boolean {
  const own = new Set([...(state?.on ?? []), ...(state?.off ?? [])]);
  return (
    tokens.some(({ is, word }) => is === 'none' && / /.test(word) && has('has')) ||
    (has('on', 'off') && has('topic', 'all', 'none', 'any', 'machine', 'yes')) ||
    tokens.some(({ word }) => own.has(word))
  );
}

/** Neither yes, no nor a state: those who are named, all of them, until when, how it was checked. */
function unsaid({ tokens, has, names }: Parts, whom: Whom, more: Parameters<typeof says>[2]): Statement {
  if (isNoneYet(tokens)) return says('no', { are: 'all' }, more);
  if (has('none') && !has('not', 'name')) return { is: 'none' };
  if (whom.are === 'rest' && isDenialOfRest(tokens)) return says('no', whom, { ...more, elliptic: true });
  if (whom.are === 'rest' && isRestAlone(tokens)) return says('yes', whom, { ...more, elliptic: true, refers: true });
  if (has('any', 'none', 'share')) return isWholeShare(tokens) ?? { is: 'vague' };
  if (names.length > 0) return ofNames(names, has, whom, more);
  if (whom.are === 'all') return isBareAll(tokens) || isGoodOfThem(tokens) ? says('yes', whom, more) : { is: goodOf(has) };
  if (isDenial(tokens)) return says('no', whom, { ...more, byWord: true });
  if (more.until !== undefined) return untilOf(more.until, tokens);
  return has('seen') ? { is: 'note', at: tokens[0]?.at ?? 0 } : { is: whom.are === 'rest' ? 'vague' : 'idle' };
}

/** "Kollade i VMM till 30 dec": until when, and how it was checked. */
function untilOf(until: number, tokens: readonly Token[]): Statement {
  const seen = tokens.find(({ is }) => is === 'seen');
  return { is: 'until', until, ...(seen && { noteAt: seen.at }) };
}

/** Those who are named, and that it is not so where that is denied. */
function ofNames(names: readonly string[], has: Parts['has'], whom: Whom, more: Parameters<typeof says>[2]): Statement {
  if (has('not')) return says('no', whom, { ...more, byWord: more.byWord === true || !has('for') });
  return { is: 'names', names, only: has('only', 'speaks'), isPlaced: has('for') || (has('only') && has('still')) };
}

/** "SQL01 is not done, the others are". */
function isRestAlone(tokens: readonly Token[]): boolean {
  const isPlain = tokens.every(({ is, word }) => is === 'rest' || is === 'number' || /^(?:is|are|ar|e)$/.test(word));
  return isPlain && tokens.at(-1)?.is === 'small';
}

/** "All good on those". */
function isGoodOfThem(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ is }) => is === 'for');
  return (
    at > 0 &&
    tokens.slice(0, at).some(({ is }) => is === 'good') &&
    !tokens.some(({ is }) => is === 'not') &&
    tokens.slice(at + 1).length > 0 &&
    tokens.slice(at + 1).every(({ is }) => /^(?:it|machine|number|small|all)$/.test(is)) &&
    tokens.slice(at + 1).some(({ is }) => is === 'it' || is === 'machine')
  );
}

/** "All good". */
function goodOf(has: Parts['has']): 'allGood' | 'vague' | 'idle' {
  if (!has('good')) return 'idle';
  return has('not') ? 'vague' : 'allGood';
}

/** "SQL02 is encrypted, the rest aren't". */
function isDenialOfRest(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => is === 'not') && tokens.every(({ is }) => /^(?:rest|not|it|small|still|number|has)$/.test(is));
}

/** "Not on any of them yet". */
function isNoneYet(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => is === 'none') && tokens.some(({ word }) => /^(?:an|annu|yet|an sa lange|so far)$/.test(word));
}

/** "3/3" is all; "0 of 3" is a no. */
function isWholeShare(tokens: readonly Token[]): Statement | undefined {
  const share = tokens.find(({ is }) => is === 'share');
  if (!share || tokens.some(({ is }) => is === 'none')) return undefined;
  const whom: Whom = { are: 'all', ...(share.value !== undefined && { count: share.value }) };
  return share.word === 'none' ? says('no', whom, {}) : share.word === 'all' ? says('yes', whom, {}) : undefined;
}

/** "Alla", "all 62", "i alla": nothing else is said, and nobody is greeted. */
function isBareAll(tokens: readonly Token[]): boolean {
  const [first] = tokens.filter(({ is }) => is !== 'for');
  return (
    first?.is === 'all' &&
    tokens.every(
      ({ is, word }) =>
        /^(?:all|for|number|machine|until|it|thing)$/.test(is) ||
        word === '@place' ||
        /^(?:of them|av dem|av dom|de|the|tack|thanks|please|now|nu)$/.test(word) ||
        is === 'seen' ||
        is === 'past' ||
        /^(?:jag|i|vi|we|har)$/.test(word),
    )
  );
}

/** "All but SQL01", "av överallt utom SQL01 som är på", "all except SQL01 yes". */
function exceptOf({ tokens, except, whom, names, has }: Parts, from: number, asked: AskedAbout, until: number | undefined): Statement {
  const [before, behind] = [tokens.slice(0, from), tokens.slice(from)];
  if (
    except.length === 0 ||
    names.length > 0 ||
    !whom ||
    behind.some(({ is, value }) => IN_TWO_WAYS.has(is) && !(is === 'number' && value === except.length))
  )
    return { is: 'vague' };
  if (has('none') && isNoneBut(before, behind)) return { is: 'none', except };
  const base = has('all') && before.some(({ is }) => is === 'good') && !has('not') ? 'yes' : valueOf(before, asked, has('all'));
  const theirs = valueOf(behind, asked);
  if (base === 'both' || theirs === 'both' || (before.some(({ is }) => is === 'none') && base === undefined)) return { is: 'vague' };
  // Without a word before them, "all but SQL01: no" may be meant of either.
  const value = base ?? (theirs === 'no' ? undefined : 'yes');
  if (value === undefined || (theirs === base && base !== undefined)) return { is: 'vague' };
  return exceptSaid({ value, base, whom, except, byWord: before.some(({ is }) => is === 'yes' || is === 'no') }, until);
}

function exceptSaid(
  { value, base, whom, except, byWord }: { value: Word; base: Word | undefined; whom: Whom; except: readonly string[]; byWord: boolean },
  until: number | undefined,
): Statement {
  const isOfThem = whom.are === 'all' && whom.count === except.length;
  const told: Whom = whom.are === 'named' || isOfThem ? { are: 'all' } : whom;
  return says(value, told, {
    except,
    byWord,
    bareExcept: base === undefined && told.are === 'nobody',
    assumed: base === undefined,
    ...(until !== undefined && { until }),
  });
}

function isOnlyOne({ is, word }: Token): boolean {
  return (is === 'only' && / /.test(word) && word !== 'just only') || (is === 'small' && word === 'enda');
}

/** "Bara en är av", "only one of them is off": nobody says which. */
function isOfOneUnnamed({ tokens, has, whom }: Parts): boolean {
  return tokens.some(({ is }) => is === 'only') && whom?.are === 'nobody' && has('on', 'off', 'left', 'good') && !has('yes', 'no', 'topic');
}

/** What somebody did alone. */
function isSaidOfSpeaker(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ is, word }) => is === 'only' || word === 'enda');
  return tokens.slice(at).some(({ word }) => /^(?:jag|vi|i|we|ive|weve)$/.test(word) || /(?:jag|vi) av$/.test(word));
}

/** "Only SQL02 is still on", "det är bara SQL01 kvar": of the others it is not so; what somebody alone has looked at says nothing of them. */
function isOfThoseAlone({ tokens, has }: Parts): boolean {
  const at = tokens.findIndex(({ is }) => is === 'only');
  const next = tokens.slice(at + 1).find(({ is }) => is !== 'for' && is !== 'small');
  return (
    at >= 0 &&
    next?.is === 'name' &&
    has('on', 'off', 'left') &&
    !isSaidOfSpeaker(tokens) &&
    !has('speaks', 'seen', 'know', 'yes', 'no', 'past', 'working', 'until')
  );
}

/** "None but SQL01". */
function isNoneBut(before: readonly Token[], behind: readonly Token[]): boolean {
  return before.every(({ is }) => is === 'none' || is === 'small') && !behind.some(isOfState);
}

function isOfState({ is }: Token): boolean {
  return /^(?:on|off|yes|no|not|left|good|right|topic|strange)$/.test(is);
}

/** Where it begins to say how it was checked. */
export function noteBehind(tokens: readonly Token[]): { readonly noteAt?: number } {
  const seen = tokens.findIndex(({ is }) => is === 'seen' || is === 'working');
  if (seen < 0) return {};
  const last = tokens
    .slice(0, seen)
    .findLastIndex(({ is }) => CARRIES.has(is) || is === 'name' || is === 'number' || is === 'until' || is === 'machine');
  const first = tokens[last + 1];
  return first ? { noteAt: first.at } : {};
}

/** "It isn't", "vi har inte det", "ej". */
function isDenial(tokens: readonly Token[]): boolean {
  const not = tokens.filter(({ is }) => is === 'not');
  if (not.length !== 1) return false;
  const line = tokens.map(({ word }) => word).join(' ');
  if (/^(?:ej|icke|we (?:dont|do not|havent|have not)|vi har (?:inte|ej))$/.test(line)) return true;
  return (
    tokens.some(({ is }) => is === 'it') &&
    tokens.every(
      ({ is, word }) => /^(?:it|not|has|still|right)$/.test(is) || /^(?:vi|we|ar|e|r|is|are|sa|tyvarr|alls|at all|so|do|sorry)$/.test(word),
    )
  );
}
