/**
 * What is typed while a proposal stands. A word for yes from whoever wrote the line means the proposal only where it is their very next word, and nothing
 * else was asked there since; everywhere else it may mean the proposal or the question, and is asked back. So is a yes or a no that says more than that:
 * "yes, all but SQL02" to a proposed no may mean either. Nobody else's word ever means it.
 */
import { passProposal, proposalOf, shownProposal, type Proposal } from '../../walk/proposals';
import type { WalkQuestion } from '../../walk/question';
import { hear } from '../said';
import type { Answer } from '../turn';
import type { GivenWord } from './answers';
import { askedOf } from './asked-of';
import { show, showNext } from './go-on';
import { saysThat } from './proposal-text';
import { askForOwn, dropProposal, proposeAgain, proposeWord, takeProposal } from './proposing';
import type { Token } from './token';
import { tokensOf } from './tokens';
import type { Typed } from './typed';
import { askedHere, isSame, keep, openWalk, type Walk } from './walk';

/** Milliseconds. Whoever answers later may have forgotten what they were asked. */
const STANDS_FOR = 15 * 60_000;

/** These are said of the state or of somebody: such a line is an answer of its own. */
const OWN: ReadonlySet<Token['is']> = new Set<Token['is']>(['on', 'off', 'left', 'topic', 'name', 'group', 'except', 'rest']);
/** A line that names these tells by itself what it speaks of. */
const WHOLE: ReadonlySet<Token['is']> = new Set<Token['is']>(['topic', 'name', 'group', 'except', 'rest']);
const FILLS: ReadonlySet<Token['is']> = new Set<Token['is']>(['small', 'it', 'comma', 'end']);
/** Folded. */
const NOTES_IT =
  /^(?:ja|jo|japp|yes|yep|please|snalla)?[ ,]*(?:(?:notera|gor|note|do|kor) (?:det|it|that|pa|sa)|go ahead|i do|(?:(?:det|sa) )?menar jag|(?:that is|that.?s) what i mean[t]?)[.! ]*$/;
/** They sound like a yes, and may be said of anything. Folded; and as pictures. */
const NODS = /^(?:ok(?:ej|ay)?|k|m+h?m*|aha|fine|bra|good|fint|kor|(?:jag )?haller med|(?:i )?agree)[.! ]*$/;
const THUMBS = /^(?:👍|👌|🆗|✅|✔)/u;
const LETTERS: Readonly<Record<string, 'yes' | 'no'>> = { y: 'yes', j: 'yes', n: 'no' };

/** A word that confirms or denies, and nothing beside it. */
function bareWord(typed: string): 'yes' | 'no' | undefined {
  if (/\?/.test(typed)) return undefined;
  const { folded, text } = hear(typed);
  const letter = LETTERS[folded];
  if (letter) return letter;
  if (NOTES_IT.test(folded)) return 'yes';
  const tokens = tokensOf({ folded, text }, { names: new Set() }, 0, 'UTC').filter(({ is }) => !FILLS.has(is));
  if (tokens.length === 0) return undefined;
  if (tokens.every(({ is }) => is === 'yes' || is === 'right')) return 'yes';
  return tokens.every(({ is, word }) => is === 'no' || /^(?:fel|wrong|felaktigt|incorrect)$/.test(word)) ? 'no' : undefined;
}

/**
 * Remembers that whoever wrote the proposed line has said something else: what they say after that may mean either.
 * @returns the walk as it stands then
 */
export async function passing(walk: Walk): Promise<Walk> {
  const { conversation, person, text } = walk.asking.turn;
  const own = proposalOf(walk.state, conversation.root, person.id);
  if (!own || own.isPassed || bareWord(text) !== undefined) return walk;
  const kept = await keep(walk, { state: passProposal(walk.state, own.id) }, []);
  return kept ?? passing(await openWalk(walk.asking));
}

/** The answer to a line that may mean a proposal; undefined: it means none. */
export async function settleProposal(
  walk: Walk,
  question: WalkQuestion | undefined,
  typed: Typed | { readonly is: string } | undefined,
): Promise<Answer | undefined> {
  const { conversation, person, text } = walk.asking.turn;
  const word = bareWord(text) ?? looseWord(typed, text);
  const own = proposalOf(walk.state, conversation.root, person.id);
  if (word === undefined) return (await settleNod(walk, question, own)) ?? settleAnswer(walk, question, typed);
  if (own) return settleOwn(walk, question, own, { word, isBare: bareWord(text) !== undefined });
  const shown = shownProposal(walk.state, conversation.root);
  return shown && question ? askForOwn(walk, question, shown) : undefined;
}

/** "Ok": what was proposed is asked plainly, so that the next yes is said of that. */
async function settleNod(walk: Walk, question: WalkQuestion | undefined, own: Proposal | undefined): Promise<Answer | undefined> {
  const { text } = walk.asking.turn;
  const isNod = NODS.test(hear(text).folded) || THUMBS.test(text.trim());
  if (!isNod || !question || !own || !isOf(own, question)) return undefined;
  return proposeAgain(walk, question, own, walk.asking.words.walk.proposed.plainly);
}

/** "Yes, all but SQL02", "no, SQL02 too": how it would be noted is asked, unless it says just what was proposed. */
async function settleAnswer(
  walk: Walk,
  question: WalkQuestion | undefined,
  typed: Typed | { readonly is: string } | undefined,
): Promise<Answer | undefined> {
  const { conversation, person, text } = walk.asking.turn;
  const standing = proposalOf(walk.state, conversation.root, person.id) ?? shownProposal(walk.state, conversation.root);
  if (!question || !standing || !isOf(standing, question) || !isWord(typed)) return undefined;
  const tokens = tokensOf(hear(text), askedOf(walk, question), 0, 'UTC').filter(({ is }) => !FILLS.has(is));
  const [head] = tokens;
  const replies = head?.is === 'yes' || head?.is === 'no' || head?.is === 'right';
  if (!replies && tokens.some(({ is }) => WHOLE.has(is))) return undefined;
  if (head?.is === 'yes' && standing.by.id === person.id && saysThat(walk, question, typed, standing.means)) return undefined;
  return (await proposeWord(walk, question, typed)) ?? show(walk, question, [walk.asking.words.walk.unclear.answer]);
}

function isOf(proposal: Proposal, question: WalkQuestion): boolean {
  return proposal.question === question.id && isSame(question, proposal.about);
}

function isWord(typed: Typed | { readonly is: string } | undefined): typed is GivenWord {
  return typed?.is === 'yes' || typed?.is === 'no' || typed?.is === 'partly';
}

/** "Ja, jag kollade": a word that says neither of what, nor of whom. */
function looseWord(typed: { readonly is: string } | undefined, text: string): 'yes' | 'no' | undefined {
  if (typed?.is !== 'yes' && typed?.is !== 'no') return undefined;
  const tokens = tokensOf(hear(text), { names: new Set() }, 0, 'UTC');
  return tokens.some(({ is }) => OWN.has(is)) ? undefined : typed.is;
}

async function settleOwn(
  walk: Walk,
  question: WalkQuestion | undefined,
  own: Proposal,
  { word, isBare }: { readonly word: 'yes' | 'no'; readonly isBare: boolean },
): Promise<Answer> {
  const { moved } = walk.asking.words.walk.proposed;
  if (!question) return showNext(walk, [moved]);
  if (askedHere(walk)?.question !== own.question || !isSame(question, own.about)) return show(walk, question, [moved]);
  if (word === 'no') return dropProposal(walk, question, own);
  return isBare && isNext(walk, own) ? takeProposal(walk, question, own) : proposeAgain(walk, question, own);
}

/** Whether it is the next word of that person in that thread, soon, and the proposal is the last that was shown there. */
function isNext({ asking, state }: Walk, own: Proposal): boolean {
  const { turn, clock, run } = asking;
  const isShown = shownProposal(state, own.in)?.id === own.id;
  const isOfThisRun = own.run === run || own.isAskedAgain === true;
  const isSoon = clock.now() - Date.parse(own.at) <= STANDS_FOR;
  return isShown && isOfThisRun && isSoon && own.isPassed !== true && own.thread === turn.conversation.id;
}
