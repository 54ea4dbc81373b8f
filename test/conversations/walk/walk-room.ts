/** A walk spoken and pressed: Anna and Björn, a channel, a plan; cards are pressed by what their buttons say. */
import { renderCard } from '../../../src/cards/render';
import type { Reply } from '../../../src/cards/reply';
import type { Answer } from '../../../src/conversations/turn';
import type { Person } from '../../../src/plans/ports';
import type { GivenAnswer } from '../../../src/readiness/given';
import { emptyPlan, type Plan } from '../../../src/readiness/plan';
import { ANNA, BJORN } from '../../plans/kept-plans';
import { account, DRIFT, NETWORK, setUpRoom, SUBSCRIPTION, VAULT, type SetUpRoom } from '../set-up-room';

export { ANNA, BJORN, DRIFT };

/** More than any walk here asks. */
const MOST_STEPS = 40;

export interface WalkRoom extends SetUpRoom {
  readonly planId: string;
  /** Presses a button of a reply by its title, with what was filled in. */
  tap(reply: Reply, title: string | RegExp, filled?: object, by?: Person, root?: string): Promise<Reply>;
  now(): string;
  /** What people said, the oldest first. */
  answers(): Promise<readonly GivenAnswer[]>;
  /** Begins the walk and puts aside what is asked, up to the question whose text matches. Rejects where nothing asks that. @returns that text */
  askedUpTo(question: RegExp): Promise<string>;
}

interface ButtonData {
  readonly title: string;
  readonly payload: { readonly action: object };
}

/** The buttons of a reply, answers and moves. */
export function buttonsOf({ data }: Reply): readonly ButtonData[] {
  return [
    ...((data['proposalButtons'] ?? []) as readonly ButtonData[]),
    ...((data['buttons'] ?? []) as readonly ButtonData[]),
    ...((data['moves'] ?? []) as readonly ButtonData[]),
  ];
}

export function lastOf({ replies }: Answer): Reply {
  const reply = replies.at(-1);
  if (!reply) throw new Error('Nothing was answered.');
  return reply;
}

/** Opens it with a complete plan, linked to the channel by Anna. */
export async function walkRoom(plan: Partial<Plan> = {}): Promise<WalkRoom> {
  const room = await setUpRoom();
  const whole: Plan = {
    ...emptyPlan('Nord'),
    subscriptionId: SUBSCRIPTION,
    vaultId: VAULT,
    replicationStorageAccountIds: [account('stnord')],
    networkId: NETWORK,
    ...plan,
  };
  const made = await room.kept.plans.create({ person: ANNA, conversation: DRIFT, kind: 'channel' }, whole);
  if (made.done !== 'changed') throw new Error('The plan was not made.');
  return {
    ...room,
    planId: made.now.id,
    now: () => new Date(room.kept.time).toISOString(),
    answers: async () => (await room.kept.store.walk.peoplesWord(made.now.id)).answers,
    async askedUpTo(question) {
      let text = await room.say('start');
      for (let step = 0; step < MOST_STEPS && !question.test(text); step += 1) text = await room.say('skip');
      if (!question.test(text)) throw new Error(`Nothing asks ${String(question)}; asked last: ${text}`);
      return text;
    },
    async tap(reply, title, filled = {}, by = ANNA, root = DRIFT) {
      const found = buttonsOf(reply).find((each) => (typeof title === 'string' ? each.title === title : title.test(each.title)));
      if (!found)
        throw new Error(
          `No button ${String(title)} on: ${reply.text}; there are ${buttonsOf(reply)
            .map((each) => each.title)
            .join(', ')}`,
        );
      const last = lastOf(await room.press({ ...found.payload, ...filled }, by, root));
      renderCard(last);
      return last;
    },
  };
}
