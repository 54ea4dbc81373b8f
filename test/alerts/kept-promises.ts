/** What is promised of every message once there is nothing left to send: what the bot kept, held against what people see. */
import type { AlertMessage, Incident, PlanAlerts, Watch } from '../../src/alerts/ports';
import { unpack } from '../../src/alerts/remembered';
import { cardOf, fingerprint, isCard, tellingOf } from '../../src/alerts/telling';
import { alertNow, placeOf, viewOf } from '../../src/alerts/views';

/** In words that say which. */
export interface Wrong {
  /** Messages that no channel took, and incidents without a card where somebody watches. */
  readonly lost: readonly string[];
  /** What people see is not what was kept last, or shows an incident otherwise than it is. */
  readonly outdated: readonly string[];
}

type Kept = Pick<PlanAlerts, 'snapshot' | 'incidents' | 'watches' | 'messages'>;

/** @param seen what people see of a message; undefined: nothing @param shows whether that is what was kept of it last */
export function wrongIn(kept: Kept, seen: (message: AlertMessage) => string | undefined, shows: (message: AlertMessage) => string): Wrong {
  const { messages, watches } = kept;
  const isNewest = ({ state, version, posted }: AlertMessage): boolean => state === 'sent' && posted?.version === version;
  const lost = messages.filter((message) => seen(message) === undefined);
  const outdated = messages.filter((message) => !lost.includes(message) && !(isNewest(message) && seen(message) === shows(message)));
  const untold = watches.flatMap((watch) => kept.incidents.filter((incident) => isUntold(incident, watch, messages)).map(nameOf(watch)));
  const others = watches.flatMap((watch) => cardsOf(watch, kept).filter((card) => !isAsItIs(card, watch, kept)));
  return {
    lost: [...lost.map(messageName), ...untold],
    outdated: [...outdated.map(messageName), ...others.map((card) => `not as it is: ${messageName(card)}`)],
  };
}

/** Incidents over all who watch that were over before their message could be made: there is nothing to tell. */
export function overBeforeTold({ incidents, watches, messages }: Kept): number {
  return watches.flatMap((watch) => incidents.filter((incident) => !cardIn(messages, watch, incident) && isOver(incident, watch))).length;
}

function isUntold(incident: Incident, watch: Watch, messages: readonly AlertMessage[]): boolean {
  return !cardIn(messages, watch, incident) && !isOver(incident, watch);
}

function isOver(incident: Incident, watch: Watch): boolean {
  const { ended, isSteady, isCovered } = alertNow(incident, watch);
  return ended !== undefined || isSteady || !isCovered;
}

function cardIn(messages: readonly AlertMessage[], { conversation }: Watch, { id }: Incident): AlertMessage | undefined {
  return cardOf(
    messages.filter((message) => message.conversation === conversation),
    id,
  );
}

function cardsOf({ conversation }: Watch, { messages }: Kept): readonly AlertMessage[] {
  return messages.filter((message) => message.conversation === conversation && isCard(message));
}

/** Whether a card was made of its incidents as they are. It is not asked what was told of them: who was told of an end is told of no second one. */
function isAsItIs(card: AlertMessage, watch: Watch, { incidents, snapshot }: Kept): boolean {
  const { seen, alerts } = tellingOf(card);
  const shown = card.incidentIds.flatMap((id) => incidents.find((incident) => incident.id === id) ?? []);
  const views = shown.map((incident) => viewOf(incident, watch, alerts[incident.id]?.was));
  return seen === fingerprint(placeOf(watch, snapshot && unpack(snapshot)?.snapshot.plan, 0), views);
}

function messageName({ conversation, purpose, id, version, state, posted, show }: AlertMessage): string {
  const kept = `version ${String(version)} ${state}, posted ${String(posted?.version)}`;
  return `${purpose} ${id} in ${conversation}, ${kept}: ${show.text.slice(0, 200)}`;
}

const nameOf =
  ({ conversation }: Watch) =>
  ({ id, cause: { key } }: Incident): string =>
    `no card of ${key} (${id}) in ${conversation}`;
