/**
 * Answers that name subjects: "SQL01 no, SQL02 yes", "ja för SQL01 men inte för SQL02", "SQL01 nej, resten ja". What nobody named stays open. A
 * line is read only where every word of it is known; one that can be read in two ways is asked back, with the names in it.
 */
import type { Said } from '../said';

/** Whom a line names, and what it says of them. Names as they were typed; whether they are known is asked elsewhere. */
export interface Partly {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Of everything else that is asked about; absent: nothing was said of it. */
  readonly rest?: 'yes' | 'no';
}

/** `names`: of a line that can be read in two ways. */
export type ReadPartly = Partly | { readonly names: readonly string[] };

type Token =
  | {
      readonly is:
        'differs' | 'yes' | 'no' | 'not' | 'unknown' | 'rest' | 'all' | 'but' | 'except' | 'only' | 'for' | 'and' | 'end' | 'small';
    }
  | { readonly is: 'name'; readonly name: string };

/** Folded. The first that fits a place of the line counts, so longer ones stand before those they begin with. */
const WORDS = [
  words(
    'unknown',
    "(?:det )?vet (?:jag |vi )?(?:inte|ej)|(?:jag |vi )vet (?:inte|ej)|(?:i |we )?do(?:n'?t| not) know|dunno|idk|not sure|unknown|okant|oklart|osakert|ingen aning|no idea",
  ),
  words(
    'rest',
    '(?:alla )?(?:de|dom|den) (?:andra|ovriga)(?: vm:arna| vardarna| servrarna)?|alla andra|allt annat|(?:alla )?ovriga|resten|resterande|all (?:the )?others?|(?:all )?the (?:others|rest|other ones)(?: of (?:them|it|the vms))?|rest|others|everything else|everyone else|all else|the remaining(?: ones)?',
  ),
  words('all', 'alla(?: av dem)?|allihop(?:a)?|samtliga|all of them|everything|all'),
  words('except', 'utom|forutom|except(?: for)?|bortsett fran|apart from|med undantag (?:for|av)'),
  words(
    'differs',
    '(?:har det |har |ar |is |are |has it |it is )?(?:fortfarande |still )(?:pa|on|kvar|there)|(?:inte|ej) an(?:nu)?|not yet',
  ),
  words('only', 'bara|endast|enbart|only|just'),
  words(
    'no',
    "(?:it |they )?(?:is not|isn'?t|are not|aren'?t)|(?:det )?ar det inte|ar inte det|stammer (?:inte|ej)|gor det inte|nej|nix|nae|na|no|nope|nah",
  ),
  words('yes', "ja+|japp|jepp|jada|jo|yes|yepp?|yeah|yup|(?:det )?stammer(?: det)?|that(?:'s| is) (?:right|correct|true)"),
  words('not', 'inte|ej|not'),
  words('but', 'men|but|fast|dock|medan|while|whereas|however'),
  words('and', 'och|and|samt|plus|o'),
  words('for', 'for|i|in|pa|on|om|vad galler|as for|gallande|when it comes to'),
  words(
    'small',
    'bade|both|bada|patchade?|patched|updated|uppdaterade?|klara?|avstangda?|ar det|ar|is|are|det ar|det|it is|it|they|galler|does|do|gor|blir|vm:en|vm|vms|vm:ar|vm:arna|varden|vardarna|host|hosts|server|servern|servers|the|tack|thanks|please',
  ),
  { is: 'and', pattern: /^[&+/,]/ },
  { is: 'end', pattern: /^(?:[;.]|[-–] )/ },
  { is: 'small', pattern: /^(?:[:=]|->|=>)/ },
] as const;

function words<Is extends Exclude<Token['is'], 'name'>>(is: Is, said: string): { readonly is: Is; readonly pattern: RegExp } {
  return { is, pattern: new RegExp(`^(?:${said})(?![\\p{L}\\p{N}])`, 'u') };
}

/** A machine's name among words: letters, with a digit, a hyphen or a dot among them; never a number alone. */
const NAME = /^(?=[\p{N}._-]*\p{L})(?=[\p{L}._-]*\d|\p{L}+[._-]\p{L})[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?(?![\p{L}\p{N}])/u;
const BLANKS_AND_QUOTES = /^[\s"'’”*]+/;

/**
 * Reads a line that says something of named subjects. Undefined: it does not, or holds words that are none of these.
 * @param known lower-case names of what is asked about, and of where it is: found also where they look like no name
 */
export function readPartly(said: Said, known: ReadonlySet<string>): ReadPartly | undefined {
  const tokens = tokensOf(said, known);
  const names = tokens && namesOf(tokens);
  if (!tokens || !names || names.length === 0 || !tokens.some(({ is }) => is === 'yes' || is === 'no' || is === 'not')) return undefined;
  return (tokens.some(({ is }) => is === 'except') ? allBut(tokens) : meaningOf(tokens)) ?? { names };
}

/** Every name in a line, whatever else it says. */
export function namesMentioned({ text, folded }: Said, known: ReadonlySet<string>): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < text.length;) {
    const name = nameAt(text.slice(at), known);
    if (name !== undefined) names.push(name);
    at += name?.length ?? /^[^\s,;:/&+]+/.exec(folded.slice(at))?.[0].length ?? 1;
  }
  return unique(names);
}

function tokensOf({ text, folded }: Said, known: ReadonlySet<string>): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const blanks = BLANKS_AND_QUOTES.exec(folded.slice(at))?.[0].length ?? 0;
    at += blanks;
    if (at >= folded.length) break;
    const name = nameAt(text.slice(at), known);
    const word = name === undefined ? wordAt(folded.slice(at)) : undefined;
    if (name === undefined && !word) return undefined;
    if (name !== undefined) tokens.push({ is: 'name', name });
    else if (word && word.is !== 'small') tokens.push({ is: word.is });
    at += name?.length ?? word?.length ?? 1;
  }
  return tokens;
}

function wordAt(rest: string): { readonly is: Exclude<Token['is'], 'name'>; readonly length: number } | undefined {
  const plain = rest.replaceAll('’', "'");
  for (const { is, pattern } of WORDS) {
    const length = pattern.exec(plain)?.[0].length;
    if (length !== undefined) return { is, length };
  }
  return undefined;
}

function nameAt(rest: string, known: ReadonlySet<string>): string | undefined {
  const lower = rest.toLowerCase();
  const found = [...known].filter((name) => lower.startsWith(name) && !/^[\p{L}\p{N}_-]/u.test(lower.slice(name.length)));
  const [longest] = found.toSorted((a, b) => b.length - a.length);
  const like = NAME.exec(rest)?.[0];
  const name = longest !== undefined && longest.length >= (like?.length ?? 0) ? rest.slice(0, longest.length) : like;
  return name !== undefined && wordAt(`${name.toLowerCase()} `)?.length === name.length && !known.has(name.toLowerCase())
    ? undefined
    : name;
}

function namesOf(tokens: readonly Token[]): readonly string[] {
  return unique(tokens.flatMap((token) => (token.is === 'name' ? [token.name] : [])));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** One statement under way: whom it speaks of, and what of them. */
type Item =
  { readonly whom: readonly string[] | 'rest' } | { readonly answer: 'yes' | 'no' | 'unknown' | 'differs'; readonly binds: boolean };

/** "Alla ja utom SQL01", "all but SQL01 yes"; a no before or behind may be meant for either. */
function allBut(tokens: readonly Token[]): Partly | undefined {
  const order = tokens.flatMap(({ is }) => (is === 'and' || is === 'for' || is === 'end' ? [] : [is])).join(' ');
  return /^(?:all yes except(?: name)+(?: no)?|all except(?: name)+ yes)$/.test(order)
    ? { yes: [], no: namesOf(tokens), rest: 'yes' }
    : undefined;
}

/** Undefined: it can be read in two ways, or says nothing. */
function meaningOf(tokens: readonly Token[]): Partly | undefined {
  const clauses = split(withoutEnds(tokens));
  let meaning: Partly = { yes: [], no: [] };
  for (const [index, { tokens: clause, opened }] of clauses.entries()) {
    const only = clause.some(({ is }) => is === 'only');
    const items = itemsOf(clause);
    const base = index === 0 && clauses[1]?.opened === 'but' ? baseOf(items) : undefined;
    const next = base ?? statementsOf(opened === 'but' && meaning.rest === 'yes' ? items.map(asException) : items);
    if (!next) {
      // "Ja, men bara SQL01": of the others it says nothing that can be noted.
      const alone = items[0];
      const isNarrowed = opened === 'but' && only && items.length === 1 && alone && 'whom' in alone && alone.whom !== 'rest';
      if (!isNarrowed || meaning.rest !== 'yes' || meaning.yes.length + meaning.no.length > 0) return undefined;
      meaning = { yes: alone.whom, no: [] };
      continue;
    }
    if (next.rest && meaning.rest) return undefined;
    meaning = { ...meaning, ...next, yes: [...meaning.yes, ...next.yes], no: [...meaning.no, ...next.no] };
  }
  return isClear(meaning) ? { ...meaning, yes: unique(meaning.yes), no: unique(meaning.no) } : undefined;
}

/** Something is said, and not both of the same name. */
function isClear({ yes, no }: Partly): boolean {
  const denied = new Set(no.map((name) => name.toLowerCase()));
  return yes.length + no.length > 0 && !yes.some((name) => denied.has(name.toLowerCase()));
}

function withoutEnds(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ is }) => is !== 'end' && is !== 'and');
  return tokens.slice(0, last + 1);
}

function split(tokens: readonly Token[]): readonly { readonly opened: 'but' | 'end' | undefined; readonly tokens: readonly Token[] }[] {
  const clauses: { opened: 'but' | 'end' | undefined; tokens: Token[] }[] = [{ opened: undefined, tokens: [] }];
  for (const token of tokens) {
    const current = clauses.at(-1);
    if (token.is !== 'but' && token.is !== 'end') current?.tokens.push(token);
    else if (current?.tokens.some(({ is }) => is !== 'and')) clauses.push({ opened: token.is, tokens: [] });
    else if (current) current.opened = token.is;
  }
  return clauses;
}

/** Names that follow each other are one item; a preposition or "bara" binds the answer before it to the names behind it. */
function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  for (const [index, token] of tokens.entries()) {
    const item = itemOf(token, tokens[index + 1]?.is);
    const last = items.at(-1);
    if (!item) continue;
    // "Nej, inte SQL01" says no once.
    const isSaidAgain = token.is === 'not' && last && 'answer' in last && last.answer === 'no';
    const isNamedNext = 'whom' in item && item.whom !== 'rest' && last && 'whom' in last && last.whom !== 'rest';
    if (isSaidAgain) items[items.length - 1] = item;
    else if (isNamedNext) items[items.length - 1] = { whom: [...last.whom, ...item.whom] };
    else items.push(item);
  }
  return items;
}

function itemOf(token: Token, next: Token['is'] | undefined): Item | undefined {
  switch (token.is) {
    case 'name':
      return { whom: [token.name] };
    case 'rest':
    case 'all':
      return { whom: 'rest' };
    case 'differs':
      return { answer: 'differs', binds: false };
    case 'yes':
      return { answer: 'yes', binds: next === 'for' || next === 'only' };
    case 'no':
    case 'unknown':
      return { answer: token.is, binds: next === 'for' };
    case 'not':
      return { answer: 'no', binds: next === 'for' || next === 'name' };
    default:
      return undefined;
  }
}

/** A yes or a no before "but": it holds for what is not named behind it. */
function baseOf(items: readonly Item[]): Partly | undefined {
  const said = items.filter((item) => !('whom' in item && item.whom === 'rest'));
  const [only] = said;
  if (said.length !== 1 || !only || !('answer' in only) || only.answer === 'unknown' || only.answer === 'differs') return undefined;
  return { yes: [], no: [], rest: only.answer };
}

/** "Yes, but WEB01 is still on": behind a yes for all it says whom that does not hold for. */
function asException(item: Item): Item {
  return 'answer' in item && item.answer === 'differs' ? { answer: 'no', binds: false } : item;
}

/** "SQL01 no SQL02 yes", "yes for SQL01, no for SQL02": each answer stands beside those it speaks of. */
function statementsOf(items: readonly Item[]): Partly | undefined {
  if (items.length === 0 || items.length % 2 !== 0) return undefined;
  let said: Partly = { yes: [], no: [] };
  for (let at = 0; at < items.length; at += 2) {
    const [first, second] = items.slice(at, at + 2);
    const whose = first && 'answer' in first ? first : second;
    const whom = first && 'answer' in first ? second : first;
    if (!whose || !whom || !('answer' in whose) || !('whom' in whom)) return undefined;
    // "Nej, SQL01" names the one it does not hold for, or the only one it does.
    if (items.length === 2 && whose === first && whose.answer === 'no' && !whose.binds) return undefined;
    if (whose.answer === 'differs') return undefined;
    if (whose.answer === 'unknown') continue;
    if (whom.whom !== 'rest') said = { ...said, [whose.answer]: [...said[whose.answer], ...whom.whom] };
    else if (said.rest) return undefined;
    else said = { ...said, rest: whose.answer };
  }
  return said;
}
