/** Who had an alert that somebody else took over is told: they would go on working at it. */
import type { Person } from '../plans/ports';
import { FORGOTTEN } from '../readiness/given';
import { isoTime } from '../support/clock';
import type { Pass } from './pass';
import type { AlertMessage, AlertStore, Incident, Watch } from './ports';
import { quietUntil } from './quiet-hours';
import { cardOf } from './telling';
import { placeOf, viewOf } from './views';

/** Who may be told of a plan in their own chat. */
export interface Membership {
  /** Whether who is reached there still belongs to the plan; `unknown`: the channel does not say. Rejects with MemoryFailure. */
  readonly belongs: (who: Pick<Watch, 'planId' | 'conversation' | 'by'>) => Promise<'yes' | 'no' | 'unknown' | 'unlinked'>;
}

/** The own chats of who has an alert, where they may still hear of its plan: they may have left that since. Rejects with MemoryFailure. */
export async function chatsOf(
  { store, belongs }: Membership & { readonly store: Pick<AlertStore, 'chatsOf'> },
  incident: Incident | undefined,
): Promise<readonly string[]> {
  if (!incident?.taken) return [];
  const {
    planId,
    taken: { by },
  } = incident;
  const chats = await store.chatsOf([by]);
  const answers = await Promise.all(chats.map((conversation) => belongs({ planId, conversation, by })));
  return chats.filter((_, index) => answers[index] === 'yes');
}

/**
 * A word to whoever had it: in their own chats, else where they had taken it, under the card there. Nothing where the alert stayed with who had it.
 * @param had who had it when it was pressed @param chats their own, as far as these are known and they belong to the plan
 */
export function withTakenOver(pass: Pass, id: string, had: Person | undefined, chats: readonly string[]): Pass {
  const was = pass.before.incidents.find((incident) => incident.id === id)?.taken;
  const incident = pass.incidents.find((each) => each.id === id);
  const holder = incident?.taken?.by;
  if (!incident || !holder || was?.by.id !== had?.id || !was || holder.id === was.by.id || was.by.id.startsWith(FORGOTTEN)) return pass;
  const there = chats.length > 0 ? chats : was.in === undefined ? [] : [was.in];
  const words = there.flatMap((conversation) => wordIn(conversation, pass, incident, was.by));
  return { ...pass, messages: [...pass.messages, ...words] };
}

/** In the language of that conversation's watch; one that watches nothing is spoken to as the plan's first one that does. */
function wordIn(conversation: string, pass: Pass, incident: Incident, had: Person): readonly AlertMessage[] {
  const { newId, planId, at, cards, planName, now, before } = pass;
  const own = before.watches.find((watch) => watch.conversation === conversation);
  const [first] = before.watches;
  const watch: Watch | undefined = own ?? (first && { ...first, conversation, kind: 'personal' });
  if (!watch || watch.restsSince !== undefined) return [];
  const quiet = own && quietUntil(own.quiet, own.timeZone, now);
  const dueAt = quiet === undefined ? at : isoTime(quiet);
  const mine = before.messages.filter((message) => message.conversation === conversation);
  const card = watch.kind === 'personal' ? undefined : cardOf(mine, incident.id)?.id;
  const word = {
    id: newId(),
    planId,
    conversation,
    purpose: 'news',
    incidentIds: [incident.id],
    version: 1,
    show: cards.takenOverCard(placeOf(watch, planName, now), viewOf(incident, own), had.name),
    ...(card !== undefined && { under: card }),
    told: { postAt: dueAt, seen: '', alerts: {} },
    createdAt: at,
    dueAt,
    attempts: 0,
    state: 'due',
  } as const satisfies AlertMessage;
  return [word];
}
