/** What one part of a line says: of whom, and whether it is so; or that it is not known, how it was checked, until when. */
import type { Segment } from './segments';
import { readParts, type Parts, type Whom } from './parts';
import type { AskedAbout, Token } from './tokens';
import { valueOf, type Word } from './values';

export type Statement =
  | {
      readonly is: 'says';
      readonly value: Word;
      readonly whom: Whom;
      readonly except: readonly string[];
      readonly only: boolean;
      /** By a word for yes or no, not by the state alone. */
      readonly byWord: boolean;
      readonly bareExcept: boolean;
      readonly until?: number;
      readonly noteAt?: number;
    }
  /** It is not known, or only half so. */
  | { readonly is: 'open'; readonly whom: Whom; readonly isDoubt: boolean }
  | { readonly is: 'names'; readonly names: readonly string[]; readonly only: boolean }
  | { readonly is: 'note'; readonly at: number; readonly value?: Word }
  | { readonly is: 'working'; readonly at: number }
  | { readonly is: 'until'; readonly until: number }
  /** "None of them", which says no only where a no was said. */
  | { readonly is: 'none' }
  /** Not understood. `ofIt`: it goes on about what was spoken of. */
  | { readonly is: 'unread'; readonly ofIt?: boolean }
  | { readonly is: 'idle' | 'vague' };

/** Behind "all but" these leave open who is meant. */
const IN_TWO_WAYS: ReadonlySet<Token['is']> = new Set<Token['is']>(['all', 'rest', 'some', 'number', 'group', 'share', 'none']);
/** What is not known is something else than what was asked. */
const SOMETHING_ELSE = /^(?:where|what|whats|who|whose|when|why|how|which|vad|vem|vems|vart|nar|hur|varfor|vilken|vilket)$/;

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

export function statementOf(segment: Segment, text: string, asked: AskedAbout): Statement {
  const parts = readParts(segment.tokens, text, asked);
  const { has, tokens } = parts;
  if (segment.opener === 'because' || segment.opener === 'then') return noteOf(parts, segment, asked);
  if (isOpen(parts)) return openOf(parts);
  if (has('some') || tokens.some(({ is, word }) => is === 'share' && word === 'some')) return { is: 'vague' };
  if (has('doubt'))
    return parts.whom?.are === 'named' && !has('all', 'except')
      ? { is: 'open', whom: parts.whom, isDoubt: true }
      : { is: has('strange', 'you') && !has('yes', 'no', 'all', 'except', 'name') ? 'unread' : 'vague' };
  if (has('working')) return workingOf(parts, tokens);
  if (has('strange', 'you', 'group', 'ask', 'must', 'know')) return looseOf(parts, asked);
  return saysOf(parts, asked);
}

/** That it is not known: by a phrase, by not having looked, or by having to. */
function isOpen({ tokens, has }: Parts): boolean {
  if (has('unknown')) return true;
  if (has('not') && has('know', 'seen') && !has('on', 'off', 'right', 'no', 'good')) return true;
  const hasModal = tokens.some(
    ({ is, word }) => is === 'must' || (is === 'doubt' && /^(?:ska|skall|will|should|going to|gonna|would)$/.test(word)),
  );
  return hasModal && has('know', 'ask') && !has('on', 'off', 'yes', 'no');
}

function openOf({ tokens, has, whom }: Parts): Statement {
  const known = tokens.findIndex(({ is }) => is === 'unknown' || is === 'know' || is === 'must');
  if (has('except') || tokens.slice(0, Math.max(0, known)).some(({ is }) => is === 'yes')) return { is: 'vague' };
  const asks = tokens.findIndex(({ is }) => is === 'ask');
  const isAsking = asks >= 0;
  const strangeAt = tokens.findIndex(({ is }) => is === 'strange' || is === 'you' || is === 'when');
  if (!isAsking && tokens.some(({ word }) => SOMETHING_ELSE.test(word))) return { is: 'unread' };
  if (strangeAt >= 0 && !(isAsking && asks < strangeAt)) return { is: 'unread' };
  return { is: 'open', whom: whom ?? { are: 'nobody' }, isDoubt: false };
}

function noteOf({ tokens, has }: Parts, { opener }: Segment, asked: AskedAbout): Statement {
  const machines = tokens.filter(
    ({ is, name }, index) => is === 'name' && !(/^(?:i|in)$/.test(tokens[index - 1]?.word ?? '') && !/\d/.test(name ?? '')),
  );
  if (machines.length > 0 || has('group', 'rest', 'you', 'question')) return { is: 'vague' };
  if (opener === 'because' && has('doubt')) return { is: 'vague' };
  const value = opener === 'then' ? undefined : valueOf(tokens, asked);
  const isFuture = opener === 'then' && has('on', 'off', 'yes', 'no', 'doubt');
  return {
    is: 'note',
    at: tokens[0]?.at ?? 0,
    ...(value !== undefined && value !== 'both' && { value }),
    ...(isFuture && { value: 'no' as const }),
  };
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

function workingOf(parts: Parts, tokens: readonly Token[]): Statement {
  const { has, whom, except } = parts;
  if (has('yes', 'except', 'you') || except.length > 0) return { is: 'vague' };
  if (whom?.are === 'named') return says('no', whom, { noteAt: tokens[0]?.at });
  if (has('no')) return says('no', whom ?? { are: 'nobody' }, { byWord: true, ...noteBehind(tokens) });
  return { is: 'working', at: tokens[0]?.at ?? 0 };
}

/** Words nobody knows: how it was checked, or why, where that is what they stand beside; else it is not understood. */
function looseOf(parts: Parts, asked: AskedAbout): Statement {
  const { tokens, has, names, except } = parts;
  if (has('you', 'question', 'group', 'rest', 'ask', 'know') || names.length + except.length > 0)
    return { is: has('yes', 'no', 'all', 'except') ? 'vague' : 'unread' };
  const value = valueOf(tokens, asked);
  if (value === 'both') return { is: 'vague' };
  const note: Statement = { is: 'note', at: tokens[0]?.at ?? 0, ...(value !== undefined && { value }) };
  const seen = tokens.findIndex(({ is }) => is === 'seen');
  if (seen >= 0 && seen < tokens.findIndex(({ is }) => is === 'strange')) {
    if (value === undefined || !has('yes', 'no', 'all', 'none')) return note;
    return saysOf({ ...parts, tokens: tokens.filter(({ is }) => is !== 'strange') }, asked);
  }
  const begins = tokens[0]?.is;
  if (has('yes', 'no')) return { is: begins === 'yes' || begins === 'no' ? 'vague' : 'unread' };
  return isOfTheField(parts, asked) ? note : { is: 'unread', ofIt: begins === 'it' && value === undefined };
}

/** At most one strange word beside those of the field. */
function isOfTheField({ tokens, has }: Parts, { state }: AskedAbout): boolean {
  const isShort = tokens.filter(({ is }) => is === 'strange').length <= 1;
  return has('topic') || (isShort && (has('thing') || (state !== undefined && has('on', 'off'))));
}

function saysOf(parts: Parts, asked: AskedAbout): Statement {
  const { tokens, has, whom } = parts;
  const until = tokens.find(({ is }) => is === 'until')?.value;
  const only = has('only', 'speaks');
  if (whom === undefined || has('when', 'question')) return { is: 'vague' };
  const from = tokens.findIndex(({ is }) => is === 'except');
  if (from >= 0) return exceptOf(parts, from, asked, until);
  const value = valueOf(tokens, asked);
  if (value === 'both') return { is: 'vague' };
  const more = { only, byWord: has('yes', 'no', 'right'), ...(until !== undefined && { until }), ...noteBehind(tokens) };
  return value === undefined ? unsaid(parts, whom, more) : says(value, whom, more);
}

/** Neither yes, no nor a state: those who are named, all of them, until when, how it was checked. */
function unsaid({ tokens, has, names }: Parts, whom: Whom, more: Parameters<typeof says>[2]): Statement {
  if (has('none') && !has('not', 'name')) return { is: 'none' };
  if (has('any', 'none', 'share')) return isWholeShare(tokens) ?? { is: 'vague' };
  if (names.length > 0)
    return has('not')
      ? says('no', whom, { ...more, byWord: more.byWord === true || !has('for') })
      : { is: 'names', names, only: has('only', 'speaks') };
  if (whom.are === 'all') return isBareAll(tokens) ? says('yes', whom, more) : { is: has('good') ? 'vague' : 'idle' };
  if (isDenial(tokens)) return says('no', whom, { ...more, byWord: true });
  if (more.until !== undefined) return { is: 'until', until: more.until };
  return has('seen') ? { is: 'note', at: tokens[0]?.at ?? 0 } : { is: whom.are === 'rest' ? 'vague' : 'idle' };
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
  if (except.length === 0 || names.length > 0 || !whom || behind.some(({ is }) => IN_TWO_WAYS.has(is))) return { is: 'vague' };
  const base = has('all') && before.some(({ is }) => is === 'good') && !has('not') ? 'yes' : valueOf(before, asked, has('all'));
  const theirs = valueOf(behind, asked);
  if (base === 'both' || theirs === 'both' || (before.some(({ is }) => is === 'none') && base === undefined)) return { is: 'vague' };
  // Without a word before them, "all but SQL01: no" may be meant of either.
  const value = base ?? (theirs === 'no' ? undefined : 'yes');
  if (value === undefined || (theirs === base && base !== undefined)) return { is: 'vague' };
  const told: Whom = whom.are === 'named' ? { are: 'all' } : whom;
  return says(value, told, {
    except,
    byWord: before.some(({ is }) => is === 'yes' || is === 'no'),
    bareExcept: base === undefined && told.are === 'nobody',
    ...(until !== undefined && { until }),
  });
}

function says(
  value: Word,
  whom: Whom,
  more: {
    only?: boolean;
    byWord?: boolean;
    except?: readonly string[];
    bareExcept?: boolean;
    until?: number | undefined;
    noteAt?: number | undefined;
  },
): Statement {
  const { only = false, byWord = false, except = [], bareExcept = false, until, noteAt } = more;
  return {
    is: 'says',
    value,
    whom,
    except,
    only,
    byWord,
    bareExcept,
    ...(until !== undefined && { until }),
    ...(noteAt !== undefined && { noteAt }),
  };
}

/** Where it begins to say how it was checked. */
function noteBehind(tokens: readonly Token[]): { readonly noteAt?: number } {
  const seen = tokens.findIndex(({ is }) => is === 'seen' || is === 'working');
  if (seen < 0) return {};
  const last = tokens
    .slice(0, seen)
    .findLastIndex(({ is }) => CARRIES.has(is) || is === 'name' || is === 'number' || is === 'until' || is === 'machine');
  const first = tokens[last + 1];
  return first ? { noteAt: first.at } : {};
}
