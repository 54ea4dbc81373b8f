/** What one part of a line says: of whom, and whether it is so; or that it is not known, how it was checked, until when. */
import type { Segment } from './segments';
import type { AskedAbout, Token } from './tokens';

type Word = 'yes' | 'no';

export type Whom =
  | { readonly are: 'nobody' }
  | { readonly are: 'named'; readonly names: readonly string[] }
  | { readonly are: 'all'; readonly count?: number; readonly within?: string; readonly isBoth?: true }
  | { readonly are: 'rest'; readonly count?: number }
  | { readonly are: 'group' };

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

/** These follow a state, and need no "on" in front of them. */
const EVERYWHERE = /^(?:nagonstans|nanstans|anywhere|overallt|everywhere|ingenstans|nowhere)$/;
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

interface Parts {
  readonly tokens: readonly Token[];
  readonly has: (...classes: readonly Token['is'][]) => boolean;
  readonly names: readonly string[];
  readonly except: readonly string[];
  readonly whom: Whom | undefined;
}

export function statementOf(segment: Segment, text: string, asked: AskedAbout): Statement {
  const tokens = placed(withStates(segment.tokens, asked), text);
  const parts = partsOf(tokens);
  const { has } = parts;
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

/** "På" and "on" before those they speak of are no states; "no BitLocker" is one. */
function withStates(tokens: readonly Token[], { state }: AskedAbout): readonly Token[] {
  const SUBJECTS: ReadonlySet<Token['is']> = new Set([
    'name',
    'group',
    'all',
    'rest',
    'number',
    'any',
    'none',
    'machine',
    'thing',
    'topic',
    'strange',
    'past',
    'when',
    'share',
  ]);
  return tokens.map((token, index): Token => {
    const next = tokens[index + 1];
    const isPlace =
      next &&
      !EVERYWHERE.test(next.word) &&
      (SUBJECTS.has(next.is) || (next.is === 'it' && next.word !== 'det') || (next.is === 'small' && /^(?:the|var|our)$/.test(next.word)));
    if (
      (token.word === 'pa' || token.word === 'on' || token.word === 'av') &&
      isPlace &&
      !(token.word === 'av' && next.is !== 'it' && next.is !== 'number')
    )
      return { ...token, is: 'for' };
    if (
      (token.is === 'none' || token.is === 'no' || token.is === 'without' || token.word === 'utan' || token.word === 'inget') &&
      next?.is === 'topic' &&
      state
    )
      return { ...token, is: 'off', word: '@none' };
    return token;
  });
}

/** "All in Gold": a word with a capital behind "in", or a name that no machine has. */
function placed(tokens: readonly Token[], text: string): readonly Token[] {
  const all = tokens.findIndex(({ is }) => is === 'all');
  if (all < 0) return tokens;
  return tokens.map((token, index): Token => {
    const preposition = tokens.slice(0, index).findLast(({ is, word }) => is !== 'thing' && word !== 'the');
    const isPlace = index > all && preposition !== undefined && /^(?:i|in)$/.test(preposition.word);
    const looks = token.is === 'strange' ? /^\p{Lu}/u.test(text.slice(token.at)) : token.is === 'name' && !/\d/.test(token.name ?? '');
    return isPlace && looks ? { ...token, is: 'small', name: text.slice(token.at, token.end), word: '@place' } : token;
  });
}

function partsOf(tokens: readonly Token[]): Parts {
  const has = (...classes: readonly Token['is'][]): boolean => tokens.some(({ is }) => classes.includes(is));
  const from = tokens.findIndex(({ is }) => is === 'except');
  const namesOf = (some: readonly Token[]): readonly string[] =>
    some.flatMap(({ is, name }) => (is === 'name' && name !== undefined ? [name] : []));
  const names = namesOf(from < 0 ? tokens : tokens.slice(0, from));
  const except = from < 0 ? [] : namesOf(tokens.slice(from));
  return { tokens, has, names, except, whom: whomOf(tokens, names, has) };
}

/** Undefined: two are named that exclude each other. */
function whomOf(tokens: readonly Token[], names: readonly string[], has: Parts['has']): Whom | undefined {
  const count = tokens.find(({ is }) => is === 'number')?.value;
  const share = tokens.find(({ is }) => is === 'share');
  const all = tokens.find(({ is }) => is === 'all' || is === 'none' || is === 'any') ?? share;
  const isBoth = all !== undefined && /^(?:bada|bagge|both)/.test(all.word);
  if (names.length > 0) return has('rest', 'none', 'group') || (all && !isBoth) ? undefined : { are: 'named', names };
  if (has('group')) return all ? undefined : { are: 'group' };
  if (has('rest')) {
    const ordinal = tokens.some(({ is, word }) => is === 'rest' && /(?:tredje|third|sista|last)/.test(word));
    return all && all.word !== 'all' && all.word !== 'alla'
      ? undefined
      : { are: 'rest', ...(count !== undefined && { count }), ...(ordinal && { count: 1 }) };
  }
  if (!all) return { are: 'nobody' };
  const within = tokens.find(({ word }) => word === '@place')?.name;
  const many = share?.value ?? count;
  return {
    are: 'all',
    ...(many !== undefined && { count: many }),
    ...(within !== undefined && { within }),
    ...(isBoth && { isBoth: true as const }),
  };
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
    return { is: has('yes', 'no', 'all', 'except') || names.length > 0 ? 'vague' : 'unread' };
  const seen = tokens.findIndex(({ is }) => is === 'seen');
  const strange = tokens.findIndex(({ is }) => is === 'strange');
  const value = valueOf(tokens, asked);
  if (value === 'both') return { is: 'vague' };
  if (seen >= 0 && seen < strange) {
    if (value === undefined || !has('yes', 'no', 'all', 'none'))
      return { is: 'note', at: tokens[0]?.at ?? 0, ...(value !== undefined && { value }) };
    return saysOf({ ...parts, tokens: tokens.filter(({ is }) => is !== 'strange') }, asked);
  }
  if (has('yes', 'no')) return { is: tokens[0]?.is === 'yes' || tokens[0]?.is === 'no' ? 'vague' : 'unread' };
  const isShort = tokens.filter(({ is }) => is === 'strange').length <= 1;
  const isDomain = has('topic') || (isShort && (has('thing') || (has('on', 'off') && asked.state !== undefined)));
  if (isDomain) return { is: 'note', at: tokens[0]?.at ?? 0, ...(value !== undefined && { value }) };
  return { is: 'unread', ...(tokens[0]?.is === 'it' && value === undefined && { ofIt: true }) };
}

function saysOf(parts: Parts, asked: AskedAbout): Statement {
  const { tokens, has, names, whom } = parts;
  const until = tokens.find(({ is }) => is === 'until')?.value;
  const only = has('only', 'speaks');
  if (whom === undefined || has('when', 'question')) return { is: 'vague' };
  const from = tokens.findIndex(({ is }) => is === 'except');
  if (from >= 0) return exceptOf(parts, from, asked, until);
  const value = valueOf(tokens, asked);
  if (value === 'both') return { is: 'vague' };
  const more = { only, byWord: has('yes', 'no', 'right'), ...(until !== undefined && { until }), ...noteBehind(tokens) };
  if (value === undefined) {
    if (has('none') && !has('not', 'name')) return { is: 'none' };
    if (has('any', 'none') || tokens.some(({ is }) => is === 'share')) return isWholeShare(tokens) ?? { is: 'vague' };
    if (names.length > 0) return has('not') ? says('no', whom, more) : { is: 'names', names, only };
    if (whom.are === 'all') return isBareAll(tokens) ? says('yes', whom, more) : { is: has('good') ? 'vague' : 'idle' };
    if (isDenial(tokens)) return says('no', whom, { ...more, byWord: true });
    if (until !== undefined) return { is: 'until', until };
    return has('seen') ? { is: 'note', at: tokens[0]?.at ?? 0 } : { is: whom.are === 'rest' ? 'vague' : 'idle' };
  }
  return says(value, whom, more);
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
    behind.some(({ is }) => ['all', 'rest', 'some', 'number', 'group', 'share', 'none'].includes(is))
  )
    return { is: 'vague' };
  const base = has('all') && before.some(({ is }) => is === 'good') && !has('not') ? 'yes' : valueOf(before, asked, has('all'));
  const theirs = valueOf(behind, asked);
  if (base === 'both' || theirs === 'both' || (before.some(({ is }) => is === 'none') && base === undefined)) return { is: 'vague' };
  const value = base ?? (theirs === 'yes' || theirs === undefined ? 'yes' : undefined);
  if (value === undefined || (base !== undefined && theirs === base)) return { is: 'vague' };
  const told: Whom = whom.are === 'named' ? { are: 'all' } : whom;
  return says(value, told, {
    except,
    byWord: before.some(({ is }) => is === 'yes' || is === 'no'),
    bareExcept: base === undefined && told.are === 'nobody',
    isAll: base === undefined && told.are === 'all',
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
    isAll?: boolean;
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

/** Whether what was asked for is so. Undefined: nothing says it; `both`: it is said and denied. */
function valueOf(tokens: readonly Token[], { state }: AskedAbout, isGrouped = false): Word | 'both' | undefined {
  const has = (...classes: readonly Token['is'][]): boolean => tokens.some(({ is }) => classes.includes(is));
  const others = tokens
    .filter(({ is }) => ['on', 'off', 'right', 'good', 'left'].includes(is))
    .flatMap((token): Word[] => {
      if (token.is === 'right') return ['yes'];
      if (token.is === 'good') return isGoodSaid(tokens) ? ['yes'] : [];
      if (token.is === 'left') return state?.wants === 'on' && !has('still') && token.word === 'kvar' ? ['no'] : ['no'];
      if (state) return [token.is === state.wants ? 'yes' : 'no'];
      return isGrouped || (has('still') && token.is === 'on') ? [isGrouped ? 'yes' : 'no'] : [];
    });
  const isHad = state !== undefined && has('topic') && has('has', 'still') && !has('on', 'off');
  const said = [...others, ...(isHad ? ([state.wants === 'on' ? 'yes' : 'no'] as const) : [])];
  const words = [...(has('yes') ? ['yes' as const] : []), ...(has('no') ? ['no' as const] : [])];
  const denials = tokens.filter(({ is }) => is === 'not').length + (has('none') ? 1 : 0);
  if (said.length === 0) {
    if (words.length !== 1) return words.length === 0 ? undefined : 'both';
    return words[0] === 'yes' && denials > 0 ? 'both' : words[0];
  }
  if (denials > 0 && has('all') && !has('none') && tokens.some(({ is }) => is === 'not')) return 'both';
  if (has('any') && denials === 0 && !tokens.some(({ word }) => word === '@none')) return 'both';
  const turned = said.map((word): Word => (denials % 2 === 0 ? word : word === 'yes' ? 'no' : 'yes'));
  const every = new Set<Word>([...turned, ...words]);
  return every.size === 1 ? [...every][0] : 'both';
}

/** "Bra" alone is no answer; of somebody, or beside a yes, it is. */
function isGoodSaid(tokens: readonly Token[]): boolean {
  const has = (...classes: readonly Token['is'][]): boolean => tokens.some(({ is }) => classes.includes(is));
  return has('name', 'yes', 'no', 'rest', 'machine', 'none') || (has('all') && has('number'));
}
