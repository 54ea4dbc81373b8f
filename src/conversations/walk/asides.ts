/** What is typed beside an answer: a step of the walk, and until when a question is put aside. */
import { hear, type Said } from '../said';
import { ASKED_WORDS } from './asked-states';
import { intentOf } from './intents';
import { readMove, type Move } from './moves';
import { FILLS } from './beside-words';
import { promiseIn } from './promises';
import type { AskedAbout, Token } from './token';

export type TypedAside =
  | { readonly is: 'move'; readonly move: Move; readonly until?: number }
  /** It has been mended: look again. */
  | { readonly is: 'done' };

/** These put a question aside wherever they stand in front of a time. */
const STRONG =
  /(?:^|.* )(?:skip|skippa|skippar|hoppa over|hoppar over|pass|ask (?:me |us )?(?:that |this |it )?again|ask (?:me|us)|fraga (?:mig |oss )?(?:det )?igen|fraga (?:mig|oss)|paminn(?:a)?(?: (?:mig|oss))?|remind (?:me|us)|aterkom|aterkommer|aterkomma|kom tillbaka|come back|check back(?: in)?|check in|circle back|get back to (?:me|us|this|it)|ping(?:a)? (?:me|us|mig|oss)|poke (?:me|us)|nudge (?:me|us)|hor av (?:dig|er)|park|parkera|snooze|snooza|snoozea|skjut(?:er)?(?: upp| pa)?|postpone|push|flytta|flyttar|(?:far|maste|kan) vanta|(?:must|has to|can|will have to|have to) wait|vantar|vanta med|waits|revisit|defer|vi hors|get back to you|try (?:me |us )?again|forsok igen|prova igen|hora av mig|hor av mig|tar tag i|uppskjut|bordlagg)(?<rest>(?: \S+){0,4}?)(?: (?:nar|tills|when|until|till|once|sa fort|as soon as)(?: \S+){1,9})?$/;
/** These need something to put aside. */
const WEAK =
  /^(?:\S+ ){0,5}?(?:ta|tar|take|do|gor|kor|svara pa|svarar pa|answer|look at|tittar pa|titta pa|kolla pa|kollar pa|handle|deal with|tackle|fixa|fixar|pick(?: up)?|come back to|do|have a look at|check|kollar|kolla|vi far ta|aterkommer till) (?:vi |jag )?(?:den har fragan|den har|det har|den dar|det dar|den fragan|fragan|the question|this one|that one|this question|it|this|that|den|det|de|d|denna|detta|dem|dom|them|this up|it up)(?<rest>(?: \S+){0,4}?)(?: (?:nar|tills|when|until|till|once|sa fort|as soon as)(?: \S+){1,9})?$/;
/** "Later" alone, and not what somebody will do later. */
const LATER =
  /^(?:(?:ok|okej|not now|inte nu|no|nej|do it|do this|take it|ta den|ta det|vi tar den|vi tar det|we take it|kan vi ta det|can we do it|maybe|kanske|bara|just) )*(?:later|senare)(?<rest>(?: \S+){0,4})$/;
const FILL =
  /^(?:(?:(?:efter|after|innan|before) (?:the |our |my |var |vart |mitt |min )?\S+|den|det|de|har|dar|it|this|that|one|us|me|mig|oss|igen|again|till|until|tills|to|om|in|pa|on|i|for|then|da|sen|nu|now|forst|first|istallet|instead|vi|jag|we|i|please|pls|plz|snalla|tack|val|bara|just|fragan|question|the|back|av|upp|up|off|side|at|runt|around|typ|maybe|kanske|nan gang|sometime|gang|lite|,|with|by|forran|forsta|efter|after|som|a|och|svara|answer|with it|med|about|jag|svaret|hor|later|senare|tidigast|earliest|earlier|och|and|so|ta|tar|fraga|ask)(?: |$))*$/;
const TAIL =
  /^(?:$|[ ]?[?]|[ ,.!;:–-]*(?:i ?stallet|ist|instead|please|pls|plz|tack|thanks|thx|snalla|da|then|nan gang|sometime|igen|again|bitti|morning|morgon|runt lunch|ish|typ|eller sa|or so|val|ok|okej)?[ ,.!]*$|[,.;!–-]| ?(?:-|–|nar|when|da|as|for|because|cause|since|eftersom|sa|so|then|efter|after|pga|due|innan|before|och|and|men|but|once|if|om|i ?stallet|ist|sitter|ar|har|jag ar|is|instead|pls|please|tack|thanks|i|is|med|with|vi|we|jag)\b)/;
/** "She is back on Thursday, ask then". */
const THEN =
  /^[ ,.;:!?–-]+(?:(?:sa|so|och|and|vi|we|kan vi|can we|please|snalla) )*(?:ta|tar|fraga|ask|kolla|check|gor|do|aterkom|aterkommer|hor av (?:mig|dig|er|oss)|svarar|answer|forsok|try|prova)(?: (?:det|den|it|this|that|igen|again|mig|me|oss|us|henne|honom|her|him|jag|vi|i))* (?:da|then)(?: (?:istallet|instead|tack|please))?[ .!]*$/;
/** "Ask again when Anna is back": nobody knows which day that is. */
const AGAIN_WHEN =
  /^(?:(?:please|snalla|can you|kan du|could you|bara|just|ok|okej) )*(?:ask|fraga|aterkom|come back|kom tillbaka|paminn|remind|hor av (?:dig|er))(?: (?:me|mig|us|oss|igen|again|det|it|om det|about it|om|to it|to this|this|that))* (?:when|nar|once|efter|after|tills|sa fort|as soon as)(?: \S+){1,9}$/;
const APART =
  /[,.;!?:]+(?:\s+|$)|\s[-–]+\s|\s(?:pls|plz|please|tack|because|cause|since|eftersom|for jag|men|but)\s|\p{Extended_Pictographic}+/u;
const ASIDE_MOVES: ReadonlySet<Move> = new Set(['back', 'stop', 'skip', 'goOn', 'where', 'why']);

/** "Why?", "where are we?" end in a question mark, and are moves. */
export function isQuestionThatMoves(text: string, asked?: AskedAbout): boolean {
  const { folded } = hear(text);
  return readMove(folded) !== undefined || clausesOf(folded).some((clause) => intentOf(clause, wordsOf(asked)) !== undefined);
}

/** A step of the walk; undefined: none is meant. */
export function movesIn({ folded }: Said, tokens: readonly Token[], asked?: AskedAbout): TypedAside | undefined {
  const found = readMove(folded);
  if (found) return { is: 'move', move: found.move };
  const until = readLater(folded, tokens);
  if (until !== undefined) return { is: 'move', move: 'skip', until };
  const opens = movesFirst(folded, tokens);
  if (opens) return { is: 'move', move: opens };
  const promised = promiseIn(folded, tokens);
  if (promised) return { is: 'move', move: 'skip', ...promised };
  if (AGAIN_WHEN.test(folded) && tokens.every(({ is }) => !/^(?:yes|name|all|except|on|off)$/.test(is)))
    return { is: 'move', move: 'skip' };
  const clauses = clausesOf(folded);
  if (
    tokens.some(
      ({ is, word }) => is === 'yes' || is === 'name' || (is === 'except' && !FILLS.test(word)) || (is === 'all' && !isOfTheWalk(word)),
    ) &&
    clauses.length > 1
  )
    return undefined;
  const moves = clauses
    .map((clause) => (/ /.test(clause) ? readMove(clause)?.move : undefined) ?? intentOf(clause, wordsOf(asked)))
    .filter((move) => move !== undefined);
  const [move] = moves;
  // "Jag är tillbaka nu, backa ett steg": the step that was asked for last counts.
  const last = moves.findLast((each) => each !== 'goOn') ?? move;
  return last !== undefined && ASIDE_MOVES.has(last) ? { is: 'move', move: last } : undefined;
}

/** "Avsluta alltihop". */
function isOfTheWalk(word: string): boolean {
  return /^(?:alltihop|allt|allting|everything|all of it)$/.test(word);
}

/** These answer, wherever they stand. */
const ANSWERS = /^(?:yes|no|name|on|off|left|except|right|rest)$/;

/** "Varför undrar du det? Vi har haft kryptering i fem år": the way about is said first, and the rest says why. */
function movesFirst(folded: string, tokens: readonly Token[]): Move | undefined {
  const [first] = folded.split(/(?<=[?!.])\s|,\s|\s[-–(]\s?/);
  if (first === undefined || first.length === folded.length) return undefined;
  const isAsked = first.endsWith('?');
  const ofIt = new Set(tokens.flatMap(({ is, word }) => (/^(?:on|off|topic|thing)$/.test(is) ? word.split(' ') : [])));
  const clause = first.replace(/[?!.]+$/, '');
  const move = readMove(clause)?.move ?? intentOf(clause, ofIt);
  if (move === undefined || !ASIDE_MOVES.has(move)) return undefined;
  const behind = tokens.filter(({ at }) => at >= first.length);
  return (isAsked || move === 'why' || !behind.some(({ is }) => ANSWERS.test(is))) && move !== 'goOn' ? move : undefined;
}

/** Words for what is asked about just now. */
function wordsOf(asked: AskedAbout | undefined): ReadonlySet<string> {
  const { on = [], off = [], called = [] } = asked?.state ?? {};
  return new Set([...on, ...off, ...called].flatMap((phrase) => phrase.split(' ')));
}

function clausesOf(folded: string): readonly string[] {
  return folded
    .split(APART)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** "Skip until Friday", "ta den imorgon bitti i stället", "not now, ask me again on 1 Dec"; milliseconds. */
function readLater(folded: string, tokens: readonly Token[]): number | undefined {
  for (const [index, { is, at, end, value }] of tokens.entries()) {
    if ((is !== 'when' && is !== 'until') || value === undefined) continue;
    const before = tokens.slice(0, index);
    if (before.some((token) => ['yes', 'name', 'except', 'all', 'question', 'group'].includes(token.is))) return undefined;
    const clause =
      folded
        .slice(0, at)
        .split(/[.;!?]+\s|,\s|\s[-–]\s/)
        .at(-1)
        ?.trim()
        .replace(/,$/, '') ?? '';
    const whole = folded
      .slice(0, at)
      .replaceAll(/[,.;!]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const rest = [STRONG.exec(clause), WEAK.exec(clause), LATER.exec(clause), LATER.exec(whole), STRONG.exec(whole)].find(
      (found) => found && FILL.test(withoutAsked(found.groups?.['rest'] ?? '')),
    );
    if (rest && TAIL.test(folded.slice(end))) return value;
    if (THEN.test(folded.slice(end))) return value;
  }
  return undefined;
}

/** "I'll get back on the account on Friday": what is asked may be called by its name. */
function withoutAsked(rest: string): string {
  return rest
    .split(' ')
    .filter((word) => word !== '' && !ASKED_WORDS.has(word))
    .join(' ');
}
