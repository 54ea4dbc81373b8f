/**
 * What is typed while a proposal stands. A word for yes from whoever wrote the line means the proposal only where it is their very next word, and nothing
 * else was asked there since; everywhere else it may mean the proposal or the question, and is asked back. Nobody else's word ever means it.
 */
import { passProposal, proposalOf, shownProposal, type Proposal } from '../../walk/proposals';
import type { WalkQuestion } from '../../walk/question';
import { hear } from '../said';
import type { Answer } from '../turn';
import { show, showNext } from './go-on';
import { askForOwn, dropProposal, proposeAgain, takeProposal } from './proposing';
import type { Token } from './token';
import { tokensOf } from './tokens';
import type { Typed } from './typed';
import { askedHere, isSame, keep, openWalk, type Walk } from './walk';

/** Milliseconds. Whoever answers later may have forgotten what they were asked. */
const STANDS_FOR = 15 * 60_000;

/** These are said of the state or of somebody: such a line is an answer of its own. */
const OWN: ReadonlySet<Token['is']> = new Set<Token['is']>(['on', 'off', 'left', 'topic', 'name', 'group', 'except', 'rest']);
const FILLS: ReadonlySet<Token['is']> = new Set<Token['is']>(['small', 'it', 'comma', 'end']);
/** Folded. */
const NOTES_IT = /^(?:ja|jo|yes|yep|please|snalla)?[ ,]*(?:notera|gor|note|do|kor) (?:det|it|that|pa)[.! ]*$/;
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
  if (word === undefined) return undefined;
  const own = proposalOf(walk.state, conversation.root, person.id);
  if (own) return settleOwn(walk, question, own, { word, isBare: bareWord(text) !== undefined });
  const shown = shownProposal(walk.state, conversation.root);
  return shown && question ? askForOwn(walk, question, shown) : undefined;
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
