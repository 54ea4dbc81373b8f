/** What a history must not break; each in words that say where it does. */
import { isCovered, viewOf } from '../../src/alerts/views';
import type { Incident, Watch } from '../../src/alerts/ports';
import type { AlertView } from '../../src/cards/alert-view';
import type { Happened, Played, Shown } from './history-played';
import { ALL_FINE, CONVERSATIONS, FACTS, type World } from './random-history';
import { PLAN } from './timeline';

type Seen = Extract<Happened, { is: 'shown' }>;

/** Cards that show how things are, for as long as they live. */
const LIVING: readonly string[] = ['alert', 'atOnce', 'openAtStart', 'held'];

const nameOf = ({ kind, requirement, members, subject, unknown }: AlertView): string =>
  `${kind} ${requirement ?? unknown?.reason ?? ''} ${subject?.name ?? members.names[0] ?? ''}`;

/** The channel takes everything and time has passed: whatever is open and watched was told. */
export async function brokenAtRest(played: Played): Promise<readonly string[]> {
  const incidents = await played.incidents();
  const watches = await played.store.alerts.watches(PLAN);
  const known = await played.knownCards();
  const untold = watches.flatMap((watch) =>
    incidents.filter((incident) => isToBeTold(incident, watch)).flatMap((incident) => untoldIn(played, known, watch, incident)),
  );
  return [...untold, ...(await broken(played)), ...unopened(played.now, incidents)];
}

function isToBeTold(incident: Incident, watch: Watch): boolean {
  const { ended, muted, steadySince } = incident;
  const { members } = viewOf(incident, watch);
  return !ended && !muted && steadySince === undefined && isCovered(incident, watch) && members.bad + members.dark > 0;
}

function untoldIn(played: Played, known: ReadonlySet<string>, watch: Watch, incident: Incident): readonly string[] {
  // Whoever deletes a card knows of it; it is posted anew once there is something new.
  const isDeleted = played.deleted.some(({ conversation, show }) => conversation === watch.conversation && show.text.includes(incident.id));
  if (isDeleted) return [];
  const cards = cardsIn(played, known, watch.conversation).flatMap(({ views }) =>
    views.filter(({ incidentId }) => incidentId === incident.id),
  );
  const view = viewOf(incident, watch);
  const where = `${nameOf(view)} in ${watch.conversation}`;
  if (cards.length === 0) return [`open, and told nowhere: ${where}`];
  const now = view.members.bad + view.members.dark;
  return cards.some(({ ended, members }) => !ended && members.bad + members.dark === now) ? [] : [`open, and told otherwise: ${where}`];
}

/** The cards that people see there. One of which no sender heard that it was taken can be edited by nobody. */
function cardsIn({ channel }: Played, known: ReadonlySet<string>, conversation: string): readonly Shown[] {
  return channel.cards
    .filter((card) => card.conversation === conversation && known.has(card.id))
    .map(({ show }) => JSON.parse(show.text) as Shown)
    .filter(({ what }) => LIVING.includes(what));
}

/** What a look finds broken is of some incident that is open. */
function unopened({ facts }: World, incidents: readonly Incident[]): readonly string[] {
  return FACTS.filter((fact) => facts[fact] === 'broken').flatMap((fact) => {
    const [of, requirement] = fact.split(' ');
    const name = of === 'plan' ? 'Nordmark' : of;
    const isOf = ({ members }: Incident): boolean =>
      members.some((member) => member.name === name && member.requirements.includes(requirement ?? ''));
    return incidents.some((incident) => !incident.ended && isOf(incident)) ? [] : [`broken, and no incident: ${fact}`];
  });
}

/** Everything is mended: nothing that people see claims to be open. */
export async function brokenOnceMended(played: Played): Promise<readonly string[]> {
  const incidents = await played.incidents();
  const watches = await played.store.alerts.watches(PLAN);
  const known = await played.knownCards();
  const open = incidents
    .filter(({ ended }) => !ended)
    .map((incident) => `not ended, though mended: ${nameOf(viewOf(incident, undefined))}`);
  const told = watches.flatMap(({ conversation }) =>
    cardsIn(played, known, conversation)
      .flatMap(({ what, views }) => views.filter(({ ended }) => !ended).map((view) => `${what} ${nameOf(view)}`))
      .map((name) => `told not over, though ended: ${name} in ${conversation}`),
  );
  return [...open, ...told, ...twice(played, known), ...(await broken(played))];
}

/** One card for each incident and conversation, but where a watch ended: the next one begins with a list. */
function twice(played: Played, known: ReadonlySet<string>): readonly string[] {
  return CONVERSATIONS.filter((conversation) => !played.happened.some((each) => isEndOfWatch(each, conversation))).flatMap(
    (conversation) => {
      // What comes while it is quiet stands in a message of its own, whether it has a card or not.
      const cards = cardsIn(played, known, conversation).filter(({ what }) => what !== 'held');
      const ids = cards.flatMap(({ views }) => views.map(({ incidentId }) => incidentId));
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two cards: ${id} in ${conversation}`);
    },
  );
}

function isEndOfWatch(happened: Happened, conversation: string): boolean {
  if (happened.is !== 'step' || happened.step === 'end' || !('where' in happened.step) || happened.step.where !== conversation)
    return false;
  const { step } = happened;
  const mood = step.do === 'channel' && typeof step.mood === 'object' ? step.mood : undefined;
  return step.do === 'unwatch' || (mood?.is === 'unreachable' && mood.because === 'removed');
}

/** The ledger's answer is what the channel took, and nothing waits. */
async function broken(played: Played): Promise<readonly string[]> {
  const { store, channel } = played;
  const found: string[] = [];
  const unsent = await store.alerts.unsent();
  if (unsent.count > 0) found.push(`still unsent: ${String(unsent.count)}`);
  for (const conversation of CONVERSATIONS) {
    const ledger = await store.alerts.ledger(PLAN, conversation, 10_000);
    const newest = new Map<string, (typeof ledger)[number]>();
    for (const entry of ledger.toReversed())
      if (entry.outcome === 'posted' || entry.outcome === 'edited') newest.set(entry.messageId, entry);
    for (const [messageId, { version }] of newest) {
      const message = await store.alerts.message(messageId);
      const card = channel.cards.find(({ id }) => id === message?.posted?.activityId);
      if (message?.posted === undefined) found.push(`the ledger has it posted, and the message does not: ${messageId}`);
      else if (message.posted.version !== version)
        found.push(`the ledger has version ${String(version)}: ${JSON.stringify(message.posted)}`);
      else if (card && message.state === 'sent' && message.version === version && card.show.text !== message.show.text)
        found.push(`the ledger has it as it is not shown: ${card.show.text.slice(0, 100)}`);
    }
    const posts = played.happened.filter(
      (each): each is Seen => each.is === 'shown' && each.verb === 'post' && each.conversation === conversation,
    );
    const known = ledger.filter(({ outcome }) => outcome === 'posted').length;
    const answered = posts.filter(({ isKnown }) => isKnown).length;
    if (known < answered) found.push(`the ledger has ${String(known)} posted, and ${String(answered)} were answered`);
    if (known > posts.length) found.push(`the ledger has ${String(known)} posted, the channel ${String(posts.length)}`);
  }
  return found;
}

/** Of all that people saw: nothing that was never so, and nothing that was not so any more. */
export function brokenOnTheWay({ happened }: Played): readonly string[] {
  const last = new Map<string, number>();
  const faces = new Map<string, string>();
  return happened.flatMap((each) => {
    if (each.is !== 'shown' || each.shown.what === 'left') return [];
    return each.shown.views.flatMap((view) => {
      // A card is also edited because of another incident on it, or again because its first answer was lost: that tells nothing anew.
      const face = JSON.stringify([view.ended, view.members, view.steadySince]);
      const place = `${each.id} ${view.incidentId}`;
      if (faces.get(place) === face) return [];
      faces.set(place, face);
      const key = `${each.conversation} ${view.incidentId}`;
      const line = each.verb === 'post' ? key : `${key} ${each.id}`;
      const from = last.get(line) ?? 0;
      for (const one of [key, `${key} ${each.id}`]) if (each.verb === 'post' || one !== key) last.set(one, each.since);
      const broken = untrue(each, view, worldsSince(happened, from, happened.indexOf(each)));
      return broken === undefined ? [] : [`${broken}: ${each.verb} ${each.shown.what} ${nameOf(view)} in ${each.conversation}`];
    });
  });
}

/** Every world that was looked at since then, with the one that was known then. */
function worldsSince(happened: readonly Happened[], from: number, to: number): readonly World[] {
  const looks = happened.slice(0, to).flatMap((each, index) => (each.is === 'look' ? [{ index, world: each.world }] : []));
  const known = looks.findLastIndex(({ index }) => index < from);
  return looks.slice(Math.max(0, known)).map(({ world }) => world);
}

function untrue({ shown }: Seen, view: AlertView, worlds: readonly World[]): string | undefined {
  const { kind, requirement, subject, ended, members, steadySince } = view;
  const never = `told ${kind}, and it was not`;
  const isUnseen = ({ facts }: World): boolean => Object.values(facts).some((fate) => fate === 'dark' || fate === 'slow');
  const isFewer = ({ hosts, vms }: World): boolean => hosts < ALL_FINE.hosts || vms < ALL_FINE.vms;
  if (kind === 'dark') return ended || worlds.some(isUnseen) ? undefined : never;
  if (kind === 'disappeared') return ended || worlds.some(isFewer) ? undefined : never;
  const name = subject?.name ?? (members.names.length === 1 ? members.names[0] : undefined);
  const fact = FACTS.find((each) => each.replace('plan ', 'Nordmark ') === `${name ?? ''} ${requirement ?? ''}`);
  if (!fact) return undefined;
  const was = (fates: readonly (string | undefined)[]): boolean => worlds.some(({ facts }) => fates.includes(facts[fact]));
  if (ended?.how === 'fixed' && !was([undefined, 'fine'])) return 'told fixed, and it was not seen to be';
  if (!ended && steadySince === undefined && members.bad > 0 && !was(['broken', 'dark', 'slow']))
    return `told open by ${shown.what}, and it was not`;
  return undefined;
}
