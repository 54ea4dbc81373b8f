/** `owner @Anna`, `allow @guest`, `owners`: who may do what with the plan of a conversation, given by its owners by mention. */
import { noticeCard } from '../../cards/notice';
import { setUpCard } from '../../cards/setup';
import type { Person, RoleName } from '../../plans/ports';
import type { PlanInUse } from '../../plans/plans';
import { actorOf, answer, type Speaking } from '../asking';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

/** What is to be done with which role. */
interface Wish {
  readonly role: RoleName;
  readonly gives: boolean;
}

const WISHES: readonly (readonly [Patterns, Wish])[] = [
  [
    { en: [/^(?:not|remove) owner(?: .+)?$/], sv: [/^(?:inte|ta bort) agare(?: .+)?$/] },
    { role: 'owner', gives: false },
  ],
  [
    { en: [/^(?:do not|dont|not) allow(?: .+)?$/], sv: [/^tillat inte(?: .+)?$/] },
    { role: 'guest', gives: false },
  ],
  [
    { en: [/^(?:add )?owner .+$/], sv: [/^(?:ny )?agare .+$/] },
    { role: 'owner', gives: true },
  ],
  [
    { en: [/^allow(?: .+)?$/], sv: [/^tillat(?: .+)?$/] },
    { role: 'guest', gives: true },
  ],
];
const LIST: Patterns = { en: [/^owners$/], sv: [/^agare$|^agarna$/] };

/** Gives and takes roles. */
export const giveRole: Command = {
  name: 'setUp',
  parse(said) {
    for (const [patterns, wish] of WISHES) {
      const heard = match(said, patterns);
      if (heard) return { ...(heard.language && { language: heard.language }), runAnywhere: (speaking) => change(speaking, wish) };
    }
    return undefined;
  },
};

/** Who has which role. */
export const listRoles: Command = {
  name: 'setUp',
  parse(said) {
    const heard = match(said, LIST);
    return heard && { ...(heard.language && { language: heard.language }), runAnywhere: list };
  },
};

async function list(speaking: Speaking): Promise<Answer | undefined> {
  const plan = setHere(speaking);
  if (!plan) return undefined;
  const { roles: words } = speaking.words.setup;
  const roles = await speaking.plans.roles(plan.id);
  const rows = roles.map(({ person, role, by }) => ({ label: person.name, detail: words.row[role](by.name) }));
  return answer(setUpCard(speaking.cards, { title: words.title(plan.plan.name), lead: words.administrators, rows }));
}

/** Undefined where no plan was set up: the line was something else. */
async function change(speaking: Speaking, { role, gives }: Wish): Promise<Answer | undefined> {
  const { turn, plans, members } = speaking;
  const plan = setHere(speaking);
  const [mentioned] = turn.mentions ?? [];
  const { roles: words } = speaking.words.setup;
  if (!plan) return undefined;
  if (!mentioned) return warn(speaking, words.mention);
  if (!(await plans.isOwner(turn.person, plan.id))) return warn(speaking, words.ownersOnly);
  const person = await members.find(turn.conversation.root, mentioned.channelId);
  if (!person) return warn(speaking, words.notFound(mentioned.name));
  const named: Person = { id: person.id, name: person.name || mentioned.name };
  const actor = actorOf(turn);
  const done = gives ? await plans.giveRole(actor, plan.id, named, role) : await plans.takeRole(actor, plan.id, named, role);
  return done
    ? answer(noticeCard(speaking.cards, { title: words[gives ? 'given' : 'taken'][role](named.name) }))
    : warn(speaking, words.ownersOnly);
}

function setHere({ place }: Speaking): PlanInUse | undefined {
  return place.found === 'plan' && place.link?.basis === 'set' ? place.plan : undefined;
}

function warn({ cards }: Speaking, title: string): Answer {
  return { replies: [noticeCard(cards, { title, kind: 'warning' })], audience: 'clicker' };
}
