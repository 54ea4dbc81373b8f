/** Where set-up begins: a new plan, or one that exists, for a conversation that has none. */
import { setUpCard } from '../../cards/setup';
import type { StartSetUp } from '../../cards/actions';
import type { Changed } from '../../plans/plans';
import { emptyPlan } from '../../readiness/plan';
import { actorOf, answer, findAgain, type Speaking } from '../asking';
import type { Answer } from '../turn';
import { goOn, refuse, standing } from './answers';

/** Plans offered to be linked, beside the button that makes one. */
const MOST_LINKED = 5;
const LONGEST_NAME = 80;

/** `set up`, with a name or without. */
export async function startSetUp(speaking: Speaking, name: string): Promise<Answer> {
  const { place, plans, turn, waiting } = speaking;
  if (!plans.isAdministrator(turn.person)) return refuse(speaking);
  if (place.found === 'plan' && place.link?.basis === 'set') return goOn(speaking, waiting, place.plan);
  if (name !== '') return makePlan(speaking, name);
  return offerStart(speaking);
}

async function offerStart(speaking: Speaking): Promise<Answer> {
  const { setup: words, language } = speaking.words;
  const action: StartSetUp = { do: 'startSetUp', in: speaking.turn.conversation.root, language };
  const open = (await speaking.plans.open()).filter(({ id }) => id !== speaking.fallback?.id).slice(0, MOST_LINKED);
  const links = open.map(({ id, plan }) => ({ title: words.start.link(plan.name), action: { ...action, link: id } }));
  return answer(
    setUpCard(speaking.cards, {
      title: words.start.title,
      lead: words.start.lead,
      rows: open.map(({ plan }) => ({ label: plan.name })),
      names: words.start.name,
      buttons: [{ title: words.buttons.make, action, style: 'positive' }, ...links],
    }),
  );
}

/** A new plan of that name, linked here. */
export async function makePlan(speaking: Speaking, name: string): Promise<Answer> {
  const { turn, plans, waiting, words } = speaking;
  const called = name.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  if (!plans.isAdministrator(turn.person)) return refuse(speaking);
  if (called === '') return offerStart(speaking);
  const made = await plans.create(actorOf(turn), emptyPlan(called, speaking.cloud));
  if (made.done !== 'changed') return standing(speaking, waiting, made);
  return goOn(await findAgain(speaking), waiting, made.now, [words.setup.made(called)]);
}

/** A plan that exists, linked here. */
export async function linkPlan(speaking: Speaking, id: string): Promise<Answer> {
  const { turn, plans, alerts, waiting, words } = speaking;
  const { root } = turn.conversation;
  const seen = await plans.link(root);
  let linked = { done: 'stale' } as Changed;
  await alerts.endWatch(root, actorOf(turn).person, async () => {
    linked = await plans.linkHere(actorOf(turn), id, seen);
  });
  if (linked.done !== 'changed') return standing(speaking, waiting, linked);
  return goOn(await findAgain(speaking), waiting, linked.now, [words.setup.linked(linked.now.plan.name)]);
}
