/** What becomes of the cards of a conversation whose watch is ended. */
import type { Pass } from './pass';
import type { AlertMessage, Incident, Watch } from './ports';
import { isBehind, isCard, LEFT, tellingOf } from './telling';
import { placeOf, viewOf } from './views';

/** How a watch ends with the last edits of its cards, whole or not at all. */
export function leaving(conversation: string): {
  /** undefined: there is no such watch. */
  readonly begin: (pass: Pass) => Pass | undefined;
  readonly add: (pass: Pass) => Pass;
} {
  let watch: Watch | undefined;
  return {
    begin(pass) {
      const { watches } = pass.before;
      watch = watches.find((each) => each.conversation === conversation);
      const before = { ...pass.before, watches: watches.filter((each) => each !== watch) };
      return watch && { ...pass, before, endsWatch: conversation };
    },
    add: (pass) => (watch ? withLeft(pass, watch, pass.before.messages) : pass),
  };
}

/**
 * A last edit of each card that stands there and shows something open; one of which people do not see yet that all of it is over is still sent.
 * @param messages of the plan, as they were before the watch was ended
 */
export function withLeft(pass: Pass, watch: Watch, messages: readonly AlertMessage[]): Pass {
  const byId = new Map(pass.incidents.filter(({ ended }) => !ended).map((incident) => [incident.id, incident]));
  const standing = messages.filter((message) => message.conversation === watch.conversation && isCard(message) && message.posted);
  const left = standing.flatMap((message) => {
    const open = message.incidentIds.flatMap((id) => byId.get(id) ?? []);
    if (open.length > 0) return [leftOf(message, open, pass, watch)];
    return message.state === 'due' || isBehind(message) ? [{ ...message, state: 'due' as const, dueAt: pass.at, attempts: 0 }] : [];
  });
  return { ...pass, messages: [...pass.messages, ...left] };
}

function leftOf(message: AlertMessage, open: readonly Incident[], { cards, planName, now, at }: Pass, watch: Watch): AlertMessage {
  const views = open.map((incident) => viewOf(incident, watch));
  const show = cards.leftCard(placeOf(watch, planName, now), views);
  const told = { ...tellingOf(message), seen: LEFT };
  return { ...message, version: message.version + 1, show, told, dueAt: at, attempts: 0, state: 'due' };
}
