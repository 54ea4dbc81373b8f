/** Once a day a message goes the whole way an alert goes, and is edited where it arrived: whoever is told nothing then knows that nothing is to be told. */
import type { AlertMessage, Watch } from './alerts/ports';
import type { DeliveryStore } from './alerts/sending-ports';
import { noticeCard } from './cards/notice';
import type { Reply } from './cards/reply';
import type { Person } from './plans/ports';
import { isoTime, type Clock } from './support/clock';
import { wordsOf } from './words';

export interface CanaryParts {
  readonly store: Pick<DeliveryStore, 'newest' | 'add' | 'watches'>;
  /** Ids of the plans there are. Rejects with MemoryFailure. */
  readonly planIds: () => Promise<readonly string[]>;
  readonly isAdministrator: (person: Person) => boolean;
  readonly demo: boolean;
  readonly clock: Clock;
}

const DAY = 24 * 3_600_000;
/** How soon the next step is looked at, and how soon somebody is looked for who watches, milliseconds. */
const NEXT_STEP = 15_000;
const LOOK_FOR_WATCH = 10 * 60_000;

/** The next step of today's canary, as due work. It goes where an administrator watches in their own chat. Rejects with MemoryFailure. @returns when to take the one after it */
export async function canaryStep(parts: CanaryParts): Promise<number> {
  const now = parts.clock.now();
  const last = await parts.store.newest('canary');
  const age = last ? now - Date.parse(last.createdAt) : DAY;
  if (!last || age >= DAY || age < 0) {
    const watch = await canaryWatch(parts);
    if (!watch) return now + LOOK_FOR_WATCH;
    await parts.store.add([first(parts, watch, now)]);
    return now + NEXT_STEP;
  }
  if (last.state === 'dropped' || isConfirmed(last)) return now + DAY - age;
  if (last.version === 1 && last.state === 'sent') await parts.store.add([confirmed(parts, last, now)]);
  return now + NEXT_STEP;
}

/** Whether the edit of a canary was accepted: what was posted is there, and can be changed. */
export function isConfirmed({ posted }: Pick<AlertMessage, 'posted'>): boolean {
  return posted !== undefined && posted.version > 1;
}

async function canaryWatch({ store, planIds, isAdministrator }: CanaryParts): Promise<Watch | undefined> {
  const all = await Promise.all((await planIds()).map((id) => store.watches(id)));
  const own = all.flat().filter(({ kind, by }) => kind === 'personal' && isAdministrator(by));
  return own.reduce<Watch | undefined>((newest, watch) => (newest && newest.at >= watch.at ? newest : watch), undefined);
}

function first(parts: CanaryParts, watch: Watch, now: number): AlertMessage {
  const { sent, sentLine } = wordsOf(watch.language).delivery.canary;
  const at = isoTime(now);
  return {
    id: `canary of ${at}`,
    planId: watch.planId,
    conversation: watch.conversation,
    purpose: 'canary',
    incidentIds: [],
    version: 1,
    show: shown(parts, watch, sent, sentLine),
    told: { language: watch.language, timeZone: watch.timeZone },
    createdAt: at,
    dueAt: at,
    attempts: 0,
    state: 'due',
  };
}

function confirmed(parts: CanaryParts, message: AlertMessage, now: number): AlertMessage {
  const told = message.told as Pick<Watch, 'language' | 'timeZone'>;
  const words = wordsOf(told.language).delivery.canary;
  return {
    ...message,
    version: 2,
    show: shown(parts, told, words.confirmed, words.confirmedLine),
    dueAt: isoTime(now),
    attempts: 0,
    state: 'due',
  };
}

function shown({ demo, clock }: CanaryParts, to: Pick<Watch, 'language' | 'timeZone'>, title: string, line: string): Reply {
  const context = { words: wordsOf(to.language), now: isoTime(clock.now()), timeZone: to.timeZone, demo, shared: false };
  return noticeCard(context, { title, lines: [line] });
}
