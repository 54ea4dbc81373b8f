/** Whom one part of a line speaks of, and its words with those that only place it set apart. */
import type { AskedAbout, Token } from './token';

export type Whom =
  | { readonly are: 'nobody' }
  | { readonly are: 'named'; readonly names: readonly string[] }
  | { readonly are: 'all'; readonly count?: number; readonly within?: string; readonly isBoth?: true }
  | { readonly are: 'rest'; readonly count?: number }
  | { readonly are: 'group' };

/** One part of a line, with what is looked up in it. */
export interface Parts {
  readonly tokens: readonly Token[];
  readonly has: (...classes: readonly Token['is'][]) => boolean;
  readonly names: readonly string[];
  readonly except: readonly string[];
  readonly whom: Whom | undefined;
}

/** These follow a state, and need no "on" in front of them. */
const EVERYWHERE = /^(?:nagonstans|nanstans|anywhere|overallt|everywhere|ingenstans|nowhere)$/;

const LATER =
  /^(?:ska|skall|will|will be|kommer att|kommer|going to|gonna|would|planned|planning|planerar|planeras|planerade|tanker|tankt|plan|far|kan|can|to be|is to be)$/;

const AS_LONG = /^(?:as long as|so long as|sa lange|until|tills|till|while|medan|when|nar)$/;

/** @param text the whole line as it was typed */
export function readParts(tokens: readonly Token[], text: string, asked: AskedAbout): Parts {
  return partsOf(placed(withStates(tokens, text, asked), text));
}

const SUBJECTS: ReadonlySet<Token['is']> = new Set<Token['is']>([
  ...([
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
    'some',
  ] as const),
]);

/** "På" and "on" before those they speak of, or behind a verb of looking, are no states; "no BitLocker" is one. */
function withStates(tokens: readonly Token[], text: string, { state }: AskedAbout): readonly Token[] {
  return tokens.map((token, index): Token => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (isParticle(token, before)) return { ...token, is: 'for' };
    if (state?.isOfLater === true && isOfLater(tokens, index)) return { ...token, is: 'small' };
    if (isAnyAt(tokens, index)) return { ...token, is: 'any' };
    if (token.word === 'inget' && next?.is !== 'topic') return { ...token, is: 'none' };
    if (isThere(tokens, index)) return { ...token, is: 'small' };
    if (!next) return token;
    if (isPreposition(token, next) || isBy(token, next, text)) return { ...token, is: 'for' };
    const denies = /^(?:none|without)$/.test(token.is) || /^(?:no|utan|inget|zero|noll)$/.test(token.word);
    return denies && next.is === 'topic' && state ? { ...token, is: 'off', word: '@none' } : token;
  });
}

/** What will be is asked as well; "for as long as it replicates" is what was asked. */
function isOfLater(tokens: readonly Token[], index: number): boolean {
  const { is, word } = tokens[index] ?? {};
  if (is === 'when' || LATER.test(word ?? '')) return true;
  return AS_LONG.test(word ?? '') && tokens.slice(index).some((each) => each.is === 'topic');
}

/** "Finns ingen BitLocker". */
function isThere(tokens: readonly Token[], index: number): boolean {
  const [token, next, behind] = tokens.slice(index);
  const denies = next?.is === 'none' || /^(?:no|inget|ingen)$/.test(next?.word ?? '');
  return token?.is === 'on' && denies && behind?.is === 'topic';
}

/** "Inte på några". */
function isAnyAt(tokens: readonly Token[], index: number): boolean {
  const isSome = tokens[index]?.is === 'some' && /^(?:nagra|some|nagon av|nan av|ngn av|nagot av)$/.test(tokens[index].word);
  return isSome && tokens.slice(0, index).some(({ is }) => is === 'not');
}

/** "Tittat på", "looked on". */
function isParticle({ word }: Token, before: Token | undefined): boolean {
  return (word === 'pa' || word === 'on') && (before?.is === 'seen' || before?.is === 'know');
}

/** "Bekräftat av Micke". */
function isBy({ word }: Token, next: Token, text: string): boolean {
  return word === 'av' && (next.is === 'person' || (next.is === 'strange' && /^\p{Lu}/u.test(text.slice(next.at))));
}

function isPreposition({ word }: Token, next: Token): boolean {
  if (EVERYWHERE.test(next.word)) return false;
  if (word === 'av') return (next.is === 'it' && next.word !== 'det') || next.is === 'number';
  const isThing =
    (next.is === 'it' && next.word !== 'det') ||
    (next.is === 'small' && /^(?:the|var|vara|our|hela|whole|en|ett|a|an|min|mina|my|dina)$/.test(next.word));
  return (word === 'pa' || word === 'on') && (isThing || SUBJECTS.has(next.is));
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
  const share = tokens.find(({ is }) => is === 'share');
  const all = tokens.find(({ is }) => is === 'all' || is === 'none' || is === 'any') ?? share;
  const isBoth = all !== undefined && /^(?:bada|bagge|both)/.test(all.word);
  const excludes = has('rest', 'none', 'group') || (all !== undefined && !isBoth && !isOfThem(tokens, names));
  if (names.length > 0) return excludes ? undefined : { are: 'named', names };
  if (has('group')) return all ? undefined : { are: 'group' };
  if (has('rest')) return all && !/^(?:all|alla)$/.test(all.word) ? undefined : restOf(tokens);
  return all ? allOf(tokens, isBoth, share?.value) : { are: 'nobody' };
}

function allOf(tokens: readonly Token[], isBoth: boolean, of: number | undefined): Whom {
  const within = tokens.find(({ word }) => word === '@place')?.name;
  const many = of ?? tokens.find(({ is }) => is === 'number')?.value;
  const more = { ...(many !== undefined && { count: many }), ...(within !== undefined && { within }) };
  return { are: 'all', ...more, ...(isBoth && { isBoth: true as const }) };
}

/** "SQL01 och SQL02 är alla av", "all three: SQL01, SQL02 and WEB01". */
function isOfThem(tokens: readonly Token[], names: readonly string[]): boolean {
  const all = tokens.findIndex(({ is }) => is === 'all');
  const many = tokens.find(({ is }) => is === 'number')?.value;
  return (
    names.length > 1 &&
    !tokens.some(({ is }) => is === 'share' || is === 'any' || is === 'except') &&
    (tokens.slice(0, all).some(({ is }) => is === 'name') || many === names.length)
  );
}

/** "Resten", "the other two", "den tredje". */
function restOf(tokens: readonly Token[]): Whom {
  const isOne = tokens.some(({ is, word }) => is === 'rest' && /(?:tredje|third|sista|last)/.test(word));
  const many = isOne ? 1 : tokens.find(({ is }) => is === 'number')?.value;
  return { are: 'rest', ...(many !== undefined && { count: many }) };
}
