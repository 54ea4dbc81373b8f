/** A typed line as tokens: names of machines, times, and words by what they do; a typing error in a longer word is forgiven. */
import type { Said } from '../said';
import { groupAt } from './groups';
import { placedAt } from './in-order';
import { inPlace, mendBefore } from './in-place';
import { timeAt, UNTIL, type FoundTime } from './times';
import { piecesOf, type Piece } from './pieces';
import type { AskedAbout, AskedState, Token } from './token';
import { COLOURS, LONGEST_PHRASE, VOCABULARY, type WordClass } from './vocabulary';

/** A machine's name among words: letters, with a digit or a hyphen among them; never a number alone. */
const NAME = /^(?=[\p{N}._-]*\p{L})(?=[\p{L}._-]*\d|\p{L}+[._-]\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?$/u;
/** "Off x3". */
/** "INC44812", "CHG-1042": what is written down of it, and no machine. */
const TICKET = /^(?:inc|chg|ritm|req|prb|sctask|srq|jira|ops|infra|sec|case)[-_]?\d{3,}$/;
const NOBODY_ELSE =
  /^(?:ingen annan|inga andra|ingen av de andra|ingen av dom andra|nobody else|no one else|none of the others|none of the rest|no others?|(?:nobody|no one) else (?:does|has it)|none of the others (?:do|does)|(?:ingen annan|inga andra) (?:har|gor) det)$/;
const TIMES_OVER = /^x\d{1,2}$/;
const TOOL = /^(?:get|set|test|invoke|enable|disable|manage|repair)-\w+$/;
const NUMBERS = new Map(
  'two tva three tre four fyra five fem six sex seven sju eight atta nine nio ten tio'
    .split(' ')
    .map((word, index) => [word, Math.floor(index / 2) + 2]),
);

/** A line of more days and times than this is a pasted list, and no answer turns on them. */
const MOST_TIMES = 8;
const TIME_KINDS: ReadonlySet<string> = new Set(['when', 'until', 'past']);

/** @param now milliseconds @param timeZone IANA name */
export function tokensOf({ text, folded }: Said, asked: AskedAbout, now: number, timeZone: string): readonly Token[] {
  const plain = folded.replaceAll(/[’`´]/g, "'");
  const words = ownWords(asked.state);
  const pieces = piecesOf(text, plain, words);
  const tokens: Token[] = [];
  let times = 0;
  for (let index = 0; index < pieces.length;) {
    const exact = pointAt(pieces, index, tokens.at(-1)) ?? personAt(text, pieces, index) ?? knownAt(text, pieces, index, asked);
    const group = exact || words.has(pieces[index]?.meant ?? '') ? undefined : groupsAt(pieces, index, tokens, asked);
    if (group) {
      index += group.used;
      pushGroup(tokens, group, knownAt(text, pieces, index, asked) !== undefined);
      continue;
    }
    const [token, used] =
      exact ??
      numberedAt(pieces, index, tokens, asked) ??
      wholeShareAt(pieces, index, asked) ??
      strangerAt(text, pieces, index, asked) ??
      (times < MOST_TIMES ? timed(timeAt({ text, folded: plain, pieces }, index, now, timeZone)) : undefined) ??
      (tokens.at(-1)?.is === 'all' ? undefined : shareAt(pieces, index)) ??
      phraseAt(pieces, index, words) ??
      wordAt(pieces, index);
    mendBefore(tokens, token);
    tokens.push(...deniedOfRest(token));
    tokens.push(inPlace(token, tokens));
    if (TIME_KINDS.has(token.is)) times += 1;
    index += used;
  }
  return tokens;
}

type Found = readonly [Token, number];

/** "Nobody else does": the rest do not. */
function deniedOfRest(token: Token): readonly Token[] {
  return token.is === 'rest' && NOBODY_ELSE.test(token.word) ? [{ ...token, is: 'not' }] : [];
}

/** "Alla SQL-servrar", "databasburkarna SQL01 och SQL02": whoever is named stands for the group. */
function pushGroup(tokens: Token[], { are, unknown }: FoundGroup, isNamedNext: boolean): void {
  if (are.length > 0 && tokens.at(-1)?.is === 'all') tokens.pop();
  if (are.length > 0) tokens.push(...are);
  else if (!isNamedNext) tokens.push(unknown);
}

/** "@Johan Lind": whoever is mentioned is nobody's machine. */
function personAt(text: string, pieces: readonly Piece[], index: number): Found | undefined {
  const [piece, next] = pieces.slice(index, index + 2);
  if (!piece || text[piece.at - 1] !== '@') return undefined;
  const hasSurname = next !== undefined && next.at === piece.end + 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(next.at));
  return [{ ...piece, is: 'person', end: hasSurname ? next.end : piece.end }, hasSurname ? 2 : 1];
}

/** Machines that are called by what their names begin with. */
interface FoundGroup {
  readonly are: readonly Token[];
  /** Nobody knows whom it means. */
  readonly unknown: Token;
  readonly used: number;
}

function groupsAt(pieces: readonly Piece[], index: number, before: readonly Token[], asked: AskedAbout): FoundGroup | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const said = before.slice(-2).filter(({ is }) => is === 'all' || is === 'small');
  const words = pieces.slice(index, index + 2).map(({ word }) => word);
  const placed = placedAt(
    pieces.slice(index, index + 6).map(({ word }) => word),
    asked,
  );
  if (placed) {
    const end = pieces[index + placed.used - 1]?.end ?? piece.end;
    const are = placed.names.map((name): Token => ({ word: piece.word, at: piece.at, end, is: 'name', name }));
    return { are, unknown: { word: piece.word, at: piece.at, end, is: 'group' }, used: placed.used };
  }
  if (VOCABULARY.has(piece.word)) return undefined;
  const group = groupAt(words, said.map(({ word }) => word).join(' '), asked.names, isAlone(pieces, index));
  if (!group) return undefined;
  const token = { word: piece.word, at: piece.at, end: pieces[index + group.used - 1]?.end ?? piece.end };
  return {
    are: group.members.map((name): Token => ({ ...token, is: 'name', name })),
    unknown: { ...token, is: 'group' },
    used: group.used,
  };
}

const LEADS = /^(?:about|om|pa|on|i|in|for|och|and|o|utom|except|forutom|samt|men|but|inte|not)$/;
const FOLLOWS: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  ...(['on', 'off', 'yes', 'no', 'has', 'must', 'left', 'unknown', 'still', 'not'] as const),
]);

/** "On both SQL and on WEB", "sql får ni fråga Björn om": a stem that is no part of a name of something else. */
function isAlone(pieces: readonly Piece[], index: number): boolean {
  const [before, next] = [pieces[index - 1]?.word, pieces[index + 1]?.word];
  const leads = before === undefined || LEADS.test(before) || /[,.;:]/.test(before);
  const follows = next === undefined || /^(?:[,.;:]|ar|e|is|are|och|and|but|men)$/.test(next) || FOLLOWS.has(VOCABULARY.get(next));
  return leads && follows;
}

function timed(found: FoundTime | undefined): Found | undefined {
  if (!found) return undefined;
  const { used, ...token } = found;
  return [token, used];
}

/** Words of the question's own, on top of those of any. */
function ownWords(state: AskedState | undefined): ReadonlyMap<string, WordClass> {
  const own = (is: WordClass, said: readonly string[] = []): readonly (readonly [string, WordClass])[] => said.map((word) => [word, is]);
  return new Map([...own('on', state?.on), ...own('off', state?.off), ...own('some', state?.vague), ...own('topic', state?.called)]);
}

/** @param before "two of three: SQL01 is on" says first how many */
function pointAt(pieces: readonly Piece[], index: number, before: Token | undefined): Found | undefined {
  const piece = pieces[index];
  if (!piece || /[\p{L}\p{N}_]/u.test(piece.word)) return undefined;
  const is = /[,;]/.test(piece.word)
    ? 'comma'
    : /[?]/.test(piece.word)
      ? 'question'
      : /[&+/]/.test(piece.word)
        ? 'and'
        : /[:=]/.test(piece.word) && before?.is !== 'share' && before?.is !== 'some'
          ? 'small'
          : 'end';
  return [{ ...piece, is }, 1];
}

/** A name of those that are asked about. */
function knownAt(text: string, pieces: readonly Piece[], index: number, { names }: AskedAbout): Found | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const known = knownNameAt(text, piece, names);
  if (known !== undefined) {
    const used = pieces.slice(index).filter(({ at }) => at < piece.at + known.length).length;
    return [{ ...piece, is: 'name', end: piece.at + known.length, name: known }, used];
  }
  const next = pieces[index + 1];
  // "Sql 01", "hv-1" as it is said of SQL01.
  const number = /^(?<number>\d+)(?::?(?:an|e))?$/.exec(next?.word ?? '')?.groups?.['number'];
  const joined = number === undefined ? undefined : piece.word + number;
  const alike = [...names].filter((name) => [joined, piece.word].some((word) => word !== undefined && plainName(name) === plainName(word)));
  const meant =
    alike.find((name) => name === joined || withoutMarks(name) === withoutMarks(piece.word)) ?? (alike.length === 1 ? alike[0] : undefined);
  const isJoined = meant !== undefined && plainName(meant) !== plainName(piece.word);
  if (meant !== undefined) return [{ ...piece, end: isJoined && next ? next.end : piece.end, is: 'name', name: meant }, isJoined ? 2 : 1];
  return undefined;
}

/** "SQL 1 and 2": a number behind a name is the next of those. */
function numberedAt(pieces: readonly Piece[], index: number, before: readonly Token[], { names }: AskedAbout): Found | undefined {
  const [piece, next] = pieces.slice(index);
  const [named, joins] = before.slice(-2);
  const isListed = named?.is === 'name' && joins?.is === 'and' && /^\d{1,3}$/.test(piece?.word ?? '');
  if (!piece || !isListed || /^(?:av|of|\/)$/.test(next?.word ?? '')) return undefined;
  const stem = plainName((named.name ?? '').toLowerCase()).replace(/\d+$/, '');
  const [name, ...others] = [...names].filter((each) => plainName(each) === `${stem}${String(Number(piece.word))}`);
  return name !== undefined && others.length === 0 ? [{ ...piece, is: 'name', name }, 1] : undefined;
}

function withoutMarks(name: string): string {
  return name.replaceAll(/[-_ ]/g, '');
}

/** "SQL1", "SQLO1" are SQL01, where no SQL1 is asked about. */
function plainName(name: string): string {
  return withoutMarks(name)
    .replaceAll(/o(?=\d)/g, '0')
    .replaceAll(/(?<=\p{L})0+(?=\d)/gu, '');
}

/** A name that nobody asked about, or a command's. */
function strangerAt(text: string, pieces: readonly Piece[], index: number, { names }: AskedAbout): Found | undefined {
  const piece = pieces[index];
  if (!piece || VOCABULARY.has(piece.word) || UNTIL.test(piece.word)) return undefined;
  if (TIMES_OVER.test(piece.word)) return [{ ...piece, is: 'share', word: 'all', value: Number(piece.word.slice(1)) }, 1];
  if (/^(?:disable|enable)-bitlocker$/.test(piece.word)) return [{ ...piece, is: piece.word.startsWith('d') ? 'off' : 'on' }, 1];
  if (TICKET.test(piece.word)) return [{ ...piece, is: 'thing' }, 1];
  if (TOOL.test(piece.word)) return [{ ...piece, is: 'seen' }, 1];
  if (!NAME.test(piece.word) || /^(?:kb\d+|p\d|\d+(?:h|d|min|v|w|am|pm|st|nd|rd|th|e|a)|v\d+|gpv\d|q[1-4]|m8|gr8|w\/e)$/.test(piece.word))
    return undefined;
  // A word with a hyphen, where it is known how those asked about are called, is only a word.
  if (names.size > 0 && !/\d/.test(piece.word)) return undefined;
  return [{ ...piece, is: 'name', name: text.slice(piece.at, piece.end) }, 1];
}

function knownNameAt(text: string, { at }: Piece, names: ReadonlySet<string>): string | undefined {
  const lower = text.slice(at).toLowerCase();
  const found = [...names].filter((name) => lower.startsWith(name) && !/^(?:[\p{L}\p{N}_-]|\.\p{L})/u.test(lower.slice(name.length)));
  const [longest] = found.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : text.slice(at, at + longest.length);
}

/** "2 of 3", "3/3": how many of how many. */
function shareAt(pieces: readonly Piece[], index: number): Found | undefined {
  const [first, middle, last] = pieces.slice(index, index + 3);
  if (!first) return undefined;
  const slashed = /^(?<some>\d{1,5})\/(?<all>\d{1,5})$/.exec(first.word)?.groups;
  if (slashed) return [shareOf(first, first.end, Number(slashed['some']), Number(slashed['all'])), 1];
  if (middle?.word === 'out' && last?.word === 'of') {
    const found = shareAt([first, last, ...pieces.slice(index + 3, index + 4)], 0);
    return found && [found[0], 4];
  }
  const [some, whole] = [numberOf(first.word), numberOf(last?.word ?? '')];
  if (some === undefined || !middle || !last || !/^(?:av|of|\/)$/.test(middle.word)) return undefined;
  if (whole !== undefined) return [shareOf(first, last.end, some, whole), 3];
  if (/^(?:dem|dom|de|them|those|these|the|vm|vardarna|servrarna)$/.test(last.word))
    return [{ is: 'share', word: some === 0 ? 'none' : 'some', at: first.at, end: last.end, some }, 3];
  return undefined;
}

/** "3/3 off" of three is no day. */
function wholeShareAt(pieces: readonly Piece[], index: number, { count }: AskedAbout): Found | undefined {
  const isOfState = /^(?:on|off|good)$/.test(VOCABULARY.get(pieces[index + 1]?.meant ?? '') ?? '');
  return count !== undefined && isOfState && pieces[index]?.word === `${count}/${count}` ? shareAt(pieces, index) : undefined;
}

function shareOf({ at }: Piece, end: number, some: number, whole: number): Token {
  return { is: 'share', word: some === 0 ? 'none' : some === whole ? 'all' : 'some', at, end, value: whole, some };
}

/** A number as it is written or said, from zero. */
function numberOf(word: string): number | undefined {
  if (/^\d{1,5}$/.test(word)) return Number(word);
  if (/^(?:noll|zero)$/.test(word)) return 0;
  return /^(?:en|ett|one)$/.test(word) ? 1 : NUMBERS.get(word);
}

/** The longest phrase that begins here; words that only colour what is said stand anywhere in it: "det vet jag tyvärr inte". */
function phraseAt(pieces: readonly Piece[], index: number, own: ReadonlyMap<string, WordClass>): Found | undefined {
  const [first] = pieces.slice(index, index + 1);
  if (!first) return undefined;
  const run = pieces.slice(index, index + LONGEST_PHRASE + 1);
  const stop = run.findIndex(({ word }) => !/[\p{L}\p{N}_]/u.test(word));
  const words = (stop < 0 ? run : run.slice(0, stop)).map(({ meant }) => meant);
  for (let length = words.length; length >= 1; length -= 1) {
    const [all, plain] = [words.slice(0, length), words.slice(0, length).filter((word, at) => at === 0 || !COLOURS.has(word))];
    const endsPlain = !COLOURS.has(all.at(-1) ?? '');
    const phrase = [all, ...(endsPlain && plain.length > 1 ? [plain] : [])]
      .map((some) => some.join(' '))
      .find((some, at) => (at === 0 && own.has(some)) || VOCABULARY.has(some));
    const is = phrase === undefined ? undefined : (own.get(phrase) ?? VOCABULARY.get(phrase));
    if (is === undefined || phrase === undefined) continue;
    const end = run[length - 1]?.end ?? first.end;
    const value = is === 'number' ? numberOf(phrase) : undefined;
    return [{ is, word: phrase, at: first.at, end, ...(value !== undefined && { value }) }, length];
  }
  return undefined;
}

function wordAt(pieces: readonly Piece[], index: number): Found {
  const { at, end, meant: word } = pieces[index] ?? { meant: '', at: 0, end: 0 };
  return [{ at, end, word, ...(/^\d{1,5}$/.test(word) ? { is: 'number', value: Number(word) } : { is: 'strange' }) }, 1];
}
