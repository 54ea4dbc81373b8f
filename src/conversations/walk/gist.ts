/**
 * What a part of a line says when the words that nobody knows are left out of it. Whom it speaks of and the state are said in few words, and people put
 * any others around them; so here no list says what may stand beside them, but one says what may not: what could make the part mean something else.
 */
import { DISTURBS, OTHER_KINDS } from './beside-words';
import { inRemark } from './beside';
import { beforeEnd, isRestricted } from './loose';
import { readParts, type Parts } from './parts';
import type { Segment } from './segments';
import type { Statement } from './statement';
import { statementOf } from './statements';
import type { AskedAbout, Token } from './token';

type Is = Token['is'];

/** Words beside what is said: what it is about, when it was, who did it. */
const BESIDE: ReadonlySet<Is> = new Set<Is>(['strange', 'past', 'person', 'thing', 'seen']);
/** What leaves it open, or says it of others or of another time. */
const OPEN: ReadonlySet<Is> = new Set<Is>([
  ...([
    'question',
    'doubt',
    'some',
    'any',
    'working',
    'must',
    'you',
    'ask',
    'know',
    'when',
    'until',
    'group',
    'speaks',
    'unknown',
  ] as const),
]);
const STATES: ReadonlySet<Is> = new Set<Is>(['on', 'off', 'left', 'topic', 'good']);
const SUBJECTS: ReadonlySet<Is> = new Set<Is>(['name', 'all', 'rest', 'none', 'topic', 'it']);
/** A part with nothing but these in it answers nothing, and takes nothing back. */
const TELLS_NOTHING: ReadonlySet<Is> = new Set<Is>([...BESIDE, 'small', 'for', 'has', 'comma']);

/** The statement of a part: as it stands where all of it is understood, else without the words that nobody knows. */
export function gistOf(segment: Segment, text: string, asked: AskedAbout): Statement {
  const read = statementOf(segment, text, asked);
  if (!isLoose(read)) return read;
  const { opener } = segment;
  const tokens = beforeEnd(segment.tokens, asked);
  if (tokens.every(({ is }) => TELLS_NOTHING.has(is)) && opener === 'start') return { is: 'remark', at: tokens[0]?.at ?? 0, ofIt: false };
  const beside = readParts(inRemark(tokens, asked), text, asked);
  if (isLeftOpen(beside)) return { is: 'open', whom: beside.whom ?? { are: 'nobody' }, isDoubt: false };
  if (isDisturbed(readParts(tokens, text, asked), asked) || !has(tokens, STATES) || !has(tokens, SUBJECTS)) return read;
  const said = statementOf({ ...segment, tokens: beside.tokens.filter(({ is }) => !BESIDE.has(is)) }, text, asked);
  if (said.is !== 'says' || (said.value === 'yes' && isOfSomePlace(beside, asked))) return read;
  return { ...said, ...noteAt(tokens) };
}

/** "Av i konferensrummet", where nobody is named and no count is said. */
function isOfSomePlace({ tokens, whom }: Parts, { state }: AskedAbout): boolean {
  const isOfThem = whom?.are === 'named' || (whom?.are === 'all' && whom.count !== undefined);
  return !isOfThem && state?.isOfLater !== true && isRestricted(tokens, 'yes');
}

/** Nothing was understood of it, or that it is only said beside an answer. */
function isLoose(read: Statement): boolean {
  return read.is === 'vague' || read.is === 'unread' || read.is === 'note' || read.is === 'remark';
}

function has(tokens: readonly Token[], classes: ReadonlySet<Is>): boolean {
  return tokens.some(({ is }) => classes.has(is));
}

function noteAt(tokens: readonly Token[]): { readonly noteAt?: number } {
  const at = tokens.find(({ is }) => BESIDE.has(is))?.at;
  return at === undefined ? {} : { noteAt: at };
}

/** An end that nobody knows. */
const UNTIL = /^(?:until|till|tills|fram|fram till|fram tills|up until|tom)$/;

function isDisturbed({ tokens }: Parts, asked: AskedAbout): boolean {
  return (
    has(tokens, OPEN) ||
    tokens.some(({ is, word }) => (BESIDE.has(is) || is === 'small') && (DISTURBS.test(word) || OTHER_KINDS.test(word))) ||
    tokens.some((_, index) => isOfSomethingElse(tokens, index)) ||
    isSayingDenied(tokens) ||
    (asked.state?.isOfLater !== true && tokens.some(({ word }) => UNTIL.test(word))) ||
    (tokens.some(({ is }) => is === 'except') && !tokens.some(({ is }) => is === 'name')) ||
    COMMANDS.test(tokens.find(({ is }) => is !== 'small')?.word ?? '')
  );
}

const LEAVES_OPEN: ReadonlySet<Is> = new Set<Is>([
  ...(['unknown', 'know', 'ask', 'must', 'when', 'working', 'you', 'not', 'none', 'question'] as const),
]);
const ANSWERS: ReadonlySet<Is> = new Set<Is>([
  ...(['yes', 'no', 'on', 'off', 'left', 'good', 'right', 'all', 'except', 'only', 'some', 'share', 'speaks', 'group', 'topic'] as const),
]);

/** "The rest I would have to look up", "WEB01 når jag inte": who is named is not answered for, and nothing else is said. */
function isLeftOpen({ tokens, whom }: Parts): boolean {
  return (
    (whom?.are === 'named' || whom?.are === 'rest') &&
    has(tokens, LEAVES_OPEN) &&
    !has(tokens, ANSWERS) &&
    !tokens.some(({ is }) => is === 'doubt')
  );
}

/** "Turn it off on all three". */
const COMMANDS =
  /^(?:please|turn|switch|disable|enable|stang|sla|have|get|see|set|make|decrypt|dekryptera|avkryptera|ensure|se|kor|run|do|gor)$/;

/** "Ingen har sagt att det är av". */
function isSayingDenied(tokens: readonly Token[]): boolean {
  const that = tokens.findIndex(({ word }) => /^(?:att|that)$/.test(word));
  return tokens.slice(0, Math.max(0, that)).some(({ is }) => is === 'not' || is === 'none');
}

/** "Brandväggen är av", "the backup is off on SQL01": it is said of what nobody asked about. */
function isOfSomethingElse(tokens: readonly Token[], index: number): boolean {
  const { is, word = '' } = tokens[index] ?? {};
  // "Ingen mjölk kvar i kylen".
  if (/^(?:ingen|inga|inget|no|all|alla|allt|every|varje)$/.test(word) && tokens[index + 1]?.is === 'strange') return true;
  if (is !== 'on' && is !== 'off' && is !== 'good' && is !== 'left') return false;
  // "Ingen är på kontoret".
  if (/^(?:pa|on|av|up|uppe|there)$/.test(word) && /^(?:strange|person)$/.test(tokens[index + 1]?.is ?? '')) return true;
  const before = tokens.slice(0, index).findLast((each) => each.is !== 'small' && each.is !== 'still' && each.is !== 'past');
  return before !== undefined && (before.is === 'strange' || before.is === 'thing') && !/ /.test(word) && !/\d/.test(before.word);
}
