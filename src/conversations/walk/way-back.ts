/** The way back to the walk from what was only looked up: in a channel the card that was pressed shows that instead. */
import type { WalkAction } from '../../cards/actions';
import { button, type Button } from '../../cards/buttons';
import type { Reply } from '../../cards/reply';
import type { Asking } from '../asking';

/** Adds a button to what is shown while a walk is under way: to the question that waits here, else to where it stands. Rejects with MemoryFailure. */
export async function withWayBack(asking: Asking, reply: Reply): Promise<Reply> {
  const { turn, plan, words } = asking;
  const kept = await asking.walk.walk(plan.id);
  if (!kept?.state.isUnderWay) return reply;
  const asked = kept.state.asked.find((each) => each.in === turn.conversation.root);
  const action: WalkAction = {
    do: 'walk',
    step: asked ? 'goOn' : 'where',
    question: asked?.question ?? '',
    about: asked?.about ?? '',
    plan: plan.id,
    revision: asked ? kept.revision : 0,
    in: turn.conversation.root,
    language: words.language,
  };
  const buttons = (reply.data['buttons'] ?? []) as readonly Button[];
  return { ...reply, data: { ...reply.data, buttons: [...buttons, button(words.walk.buttons.toWalk, action)] } };
}
