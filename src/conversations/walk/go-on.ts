/** What is shown after a step of the walk: the next question, one that was asked for, or where the walk stands. */
import type { Reply } from '../../cards/reply';
import { aboutOf } from '../../walk/naming';
import { propose, withoutProposals, type Proposal } from '../../walk/proposals';
import { type WalkQuestion } from '../../walk/question';
import { askedIn, nextQuestion, nothingAsked, type WalkState } from '../../walk/state';
import { answer } from '../asking';
import type { Answer } from '../turn';
import { living } from './living';
import { newsFor } from './news';
import { questionReply, type Filled } from './pages';
import { keep, openWalk, questionNamed, type Walk } from './walk';
import { whereReply } from './where';

/** Asks what is next for whoever speaks; with nothing left, shows where the walk stands. @param lines said before it */
export async function showNext(walk: Walk, lines: readonly string[] = []): Promise<Answer> {
  return answer(await nextReply(walk, lines));
}

export async function nextReply(walk: Walk, lines: readonly string[]): Promise<Reply> {
  const { asking, state, questions } = walk;
  const question = nextQuestion(state, questions, asking.turn.person, asking.cards.now);
  return question ? askReply(walk, question, lines) : throughReply(walk, lines);
}

/** Asks whether a line was meant so; the question stands under it with its choices. @param filled how it is said on the card */
export async function showProposal(
  walk: Walk,
  question: WalkQuestion,
  proposal: Proposal,
  filled: Filled,
  lines: readonly string[] = [],
): Promise<Answer> {
  const kept = await keep(walk, { state: propose(asks(walk, question), proposal) }, []);
  // Somebody else was first: what is asked now is asked, and what the line may have meant to before is left.
  if (!kept) return showNext(await openWalk(walk.asking), [walk.asking.words.walk.old.changed]);
  return answer(questionReply(kept, question, [...(await newsFor(walk.asking)), ...lines], filled));
}

/** Asks this question, and remembers that it was asked here. */
export async function show(walk: Walk, question: WalkQuestion, lines: readonly string[] = [], filled: Filled = {}): Promise<Answer> {
  return answer(await askReply(walk, question, lines, filled));
}

async function askReply(walk: Walk, question: WalkQuestion, lines: readonly string[], filled: Filled = {}): Promise<Reply> {
  const kept = (await keep(walk, { state: asks(walk, question) }, [])) ?? (await askAfterOthers(walk, question));
  return questionReply(kept, question, [...(await newsFor(walk.asking)), ...lines], filled);
}

/** Somebody else moved on at the same moment: what was asked here is added to where they are. */
async function askAfterOthers({ asking }: Walk, question: WalkQuestion): Promise<Walk> {
  const walk = await openWalk(asking);
  const today = questionNamed(walk, question.id) ?? question;
  return (await keep(walk, { state: asks(walk, today) }, [])) ?? walk;
}

function asks({ asking, state }: Walk, question: WalkQuestion): WalkState {
  const { turn, words } = asking;
  const asked = { in: turn.conversation.root, question: question.id, about: aboutOf(question), language: words.language };
  // Whoever speaks sees this now: what they were asked to confirm before is over.
  const others = withoutProposals(state, turn.conversation.root, turn.person.id);
  return askedIn({ ...others, isUnderWay: true }, asked);
}

async function throughReply(walk: Walk, lines: readonly string[]): Promise<Reply> {
  const state = nothingAsked(walk.state, walk.asking.turn.conversation.root);
  const kept = (await keep(walk, { state }, [])) ?? walk;
  return living(kept, whereReply(kept, [...(await newsFor(walk.asking)), ...lines], true));
}
