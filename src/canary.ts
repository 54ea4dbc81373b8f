/** Once a day a message goes the whole way an alert goes, and is edited where it arrived: whoever is told nothing then knows that nothing is to be told. */
import type { Alerts } from './alerts/alerts';
import type { Behind } from './alerts/late';
import type { AlertMessage, Watch } from './alerts/ports';
import { quietUntil } from './alerts/quiet-hours';
import type { DeliveryStore } from './alerts/sending-ports';
import { noticeCard } from './cards/notice';
import type { Reply } from './cards/reply';
import type { Person } from './plans/ports';
import { isoTime, type Clock } from './support/clock';
import { wordsOf } from './words';

export interface CanaryParts {
  readonly store: Pick<DeliveryStore, 'newest' | 'add' | 'watches'>;
  readonly alerts: Pick<Alerts, 'untested'>;
  /** Ids of a plan's owners. Rejects with MemoryFailure. */
  readonly ownersOf: (planId: string) => Promise<readonly string[]>;
  /** Ids of the plans there are. Rejects with MemoryFailure. */
  readonly planIds: () => Promise<readonly string[]>;
  readonly isAdministrator: (person: Person) => boolean;
  readonly demo: boolean;
  readonly clock: Clock;
}

/** What tells where it goes. */
export interface CanaryPlaces extends Pick<CanaryParts, 'planIds' | 'isAdministrator' | 'clock'> {
  readonly store: Pick<DeliveryStore, 'watches'>;
}

const DAY = 24 * 3_600_000;
/** How soon the next step is looked at, and how soon somebody is looked for who watches, milliseconds. */
const NEXT_STEP = 15_000;
const LOOK_FOR_WATCH = 10 * 60_000;
/** One that is not confirmed by then is missed: what Teams does not take for a moment is not. */
const MISSED_AFTER = 3_600_000;
/** One comes every day, and within the hour. */
const NONE_FOR = DAY + MISSED_AFTER;
/** How soon one that is missed is looked for again, milliseconds. */
const MISSED_AGAIN = 60_000;

/** The next step of today's canary, as due work. It goes where an administrator watches in their own chat. Rejects with MemoryFailure. @returns when to take the one after it */
export async function canaryStep(parts: CanaryParts): Promise<number> {
  const now = parts.clock.now();
  const last = await parts.store.newest('canary');
  const next = await nextStep(parts, last, now);
  const isMissed = await tellWhetherItArrives(parts, await parts.store.newest('canary'), now);
  return isMissed ? Math.max(next, now + MISSED_AGAIN) : next;
}

async function nextStep(parts: CanaryParts, last: AlertMessage | undefined, now: number): Promise<number> {
  const age = last ? now - Date.parse(last.createdAt) : DAY;
  if (!last || age >= DAY || age < 0) {
    const watch = await canaryWatch(parts);
    if (!watch) return now + LOOK_FOR_WATCH;
    const until = quietUntil(watch.quiet, watch.timeZone, now);
    if (until !== undefined) return Math.min(until, now + LOOK_FOR_WATCH);
    await parts.store.add([first(parts, watch, now)]);
    return now + NEXT_STEP;
  }
  if (last.state === 'dropped' || isConfirmed(last)) return now + DAY - age;
  if (last.version === 1 && last.state === 'sent') await parts.store.add([confirmed(parts, last, now)]);
  return now + NEXT_STEP;
}

/** Tells whom it concerns that none arrives, or that it does again; nothing while one is on its way. @returns whether one is missed */
async function tellWhetherItArrives(parts: CanaryParts, last: AlertMessage | undefined, now: number): Promise<boolean> {
  const { store, alerts } = parts;
  const plans = await parts.planIds();
  const watches = (await Promise.all(plans.map((id) => store.watches(id)))).flat();
  const missed = missedSince(last, watches, now);
  if (missed === 'onItsWay' || (missed !== 'arrives' && (await heldUntil(parts, last)) !== undefined)) return false;
  for (const planId of plans) {
    const only = missed === 'arrives' ? [] : await concerned(parts, { planId, last, watches });
    if (missed === 'arrives') await alerts.untested(planId, undefined);
    else if (only.length > 0) await alerts.untested(planId, { ...missed, only });
  }
  return missed !== 'arrives';
}

/**
 * Until when the next one waits, for quiet to be over, milliseconds; undefined: it does not. One that was lost before is missed all the same.
 * Rejects with MemoryFailure.
 */
export async function heldUntil(parts: CanaryPlaces, last: AlertMessage | undefined): Promise<number | undefined> {
  if (last && !isConfirmed(last)) return undefined;
  const watch = await canaryWatch(parts);
  return watch && quietUntil(watch.quiet, watch.timeZone, parts.clock.now());
}

type Missed = Pick<Behind, 'since'> | 'arrives' | 'onItsWay';

/** Since when none has arrived. Where there never was one, since somebody watches at all. */
function missedSince(last: AlertMessage | undefined, watches: readonly Watch[], now: number): Missed {
  const olderThan = (at: string | undefined, age: number): Pick<Behind, 'since'> | undefined =>
    at !== undefined && now - Date.parse(at) > age ? { since: at } : undefined;
  if (!last) return olderThan(watches.map(({ at }) => at).toSorted()[0], NONE_FOR) ?? 'onItsWay';
  if (isConfirmed(last)) return olderThan(last.posted?.at, NONE_FOR) ?? 'arrives';
  return last.state === 'dropped' ? { since: last.createdAt } : (olderThan(last.createdAt, MISSED_AFTER) ?? 'onItsWay');
}

/**
 * The administrators and the plan's owners, where they watch it in their own chats; not in the chat that the canary does not reach. Where it is sent
 * and reaches nobody of them, whoever else watches its plan: somebody has to know.
 */
async function concerned(
  { isAdministrator, ownersOf }: CanaryParts,
  { planId, last, watches }: { readonly planId: string; readonly last: AlertMessage | undefined; readonly watches: readonly Watch[] },
): Promise<readonly string[]> {
  const lost = last && !isConfirmed(last) ? last : undefined;
  const owners = await ownersOf(planId);
  const others = watches.filter(({ conversation }) => conversation !== lost?.conversation);
  const own = others.filter(({ kind, by }) => kind === 'personal' && (isAdministrator(by) || owners.includes(by.id)));
  const told = own.length > 0 || planId !== lost?.planId ? own : others;
  return told.filter((watch) => watch.planId === planId).map(({ conversation }) => conversation);
}

/** Whether the edit of a canary was accepted: what was posted is there, and can be changed. */
export function isConfirmed({ posted }: Pick<AlertMessage, 'posted'>): boolean {
  return posted !== undefined && posted.version > 1;
}

/** The newest, of those where it is not quiet as long as there are any. */
async function canaryWatch({ store, planIds, isAdministrator, clock }: CanaryPlaces): Promise<Watch | undefined> {
  const all = await Promise.all((await planIds()).map((id) => store.watches(id)));
  const own = all.flat().filter(({ kind, by }) => kind === 'personal' && isAdministrator(by));
  const awake = own.filter(({ quiet, timeZone }) => quietUntil(quiet, timeZone, clock.now()) === undefined);
  return (awake.length > 0 ? awake : own).reduce<Watch | undefined>(
    (newest, watch) => (newest && newest.at >= watch.at ? newest : watch),
    undefined,
  );
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
