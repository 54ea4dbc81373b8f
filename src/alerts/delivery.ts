/** Sends what is to be told: each message in one process at a time, each conversation's in order, again and again until the channel took it. */
import type { Reply } from '../cards/reply';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import { createPump } from '../support/pump';
import { LATE, within } from '../support/within';
import { afterAttempt, outcomeOf, type Then } from './delivery-policy';
import type { AlertChannel, AlertMessage, LedgerEntry, Taken, Watch } from './ports';
import type { DeliveryStore } from './sending-ports';

export interface DeliveryParts {
  readonly store: DeliveryStore;
  readonly channel: AlertChannel;
  /** This process, unlike any other there was. */
  readonly owner: string;
  /** Who hears that a conversation can be reached no more, and what they are told: the plan's owners and who set the watch, where they are known. */
  readonly elsewhere: (watch: Watch) => Promise<readonly { readonly conversation: string; readonly show: Reply }[]>;
  /** Whether who watches in their own chat still belongs to the plan; `unknown`: the channel does not say. Rejects with MemoryFailure. */
  readonly belongs: (watch: Watch) => Promise<'yes' | 'no' | 'unknown'>;
  readonly clock: Clock;
  readonly log: Log;
  /** 0 to 1. */
  readonly random: () => number;
}

export interface Delivery {
  start(): void;
  /** There may be something new to send. */
  wake(): void;
  /** Begins no more; what is under way gets so long, and is given back then. Never rejects. @param grace milliseconds */
  stop(grace: number): Promise<void>;
  /** How attempts ended since the start, and how long it took from when a message was due to the channel's acceptance, milliseconds. */
  counts(): { readonly outcomes: Readonly<Partial<Record<LedgerEntry['outcome'], number>>>; readonly slowest: number };
}

/** More than the channel's own deadline for one attempt and its token, milliseconds. */
const ATTEMPT_LIMIT = 25_000;
/** A killed process's message is taken up by another after so long. It may have arrived, so not much sooner than the attempt would end. */
const LEASE = 30_000;
const AT_ONCE = 8;
/** How soon the channel is asked again who belongs to a plan, milliseconds. */
const ASK_AGAIN = 60_000;
/** What the channel took has to be kept, or it is told twice: so often, and so long apart, milliseconds. */
const KEEP_TRIES = 10;
const KEEP_AGAIN = 1_000;

export function createDelivery(parts: DeliveryParts): Delivery {
  const { store, owner, clock, log } = parts;
  const outcomes: Partial<Record<LedgerEntry['outcome'], number>> = {};
  let slowest = 0;
  const pump = createPump<AlertMessage>({
    name: 'delivery',
    nextDue: () => store.nextDue(),
    claim: () => store.claim(owner, clock.now(), clock.now() + LEASE),
    run: async (message) => {
      const { outcome } = await send(parts, message);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome === 'posted') slowest = Math.max(slowest, clock.now() - firstDue(message));
    },
    atOnce: AT_ONCE,
    clock,
    log,
  });
  return {
    start: () => {
      pump.start();
    },
    wake: () => {
      pump.wake();
    },
    async stop(grace) {
      await pump.stop(grace);
      await store.giveBack(owner).catch((error: unknown) => {
        log.warn({ error: textOf(error) }, 'Messages under way could not be given back');
      });
    },
    counts: () => ({ outcomes: { ...outcomes }, slowest }),
  };
}

async function send(parts: DeliveryParts, message: AlertMessage): Promise<Then> {
  const { clock, random, log } = parts;
  const kept = await keptBack(parts, message);
  if (kept) return kept;
  const verb = message.posted?.activityId === undefined ? 'post' : 'edit';
  const taken = await attempt(parts, message);
  const waitedFor = clock.now() - firstDue(message);
  const then = afterAttempt(taken, { verb, attempts: message.attempts + 1, waitedFor, jitter: random() });
  if (then.do !== 'keep') log.warn({ message: message.id, verb, attempts: message.attempts + 1, ...then }, 'An alert was not taken');
  if (then.do === 'drop' && then.tell) await tellElsewhere(parts, message);
  await keep(parts, message, taken, then);
  if (then.do === 'again' && then.anew) return postAnew(parts, message);
  return then;
}

/** Who no longer belongs to the plan is told nothing more in their own chat; while nobody knows, what is to be told waits. */
async function keptBack(parts: DeliveryParts, message: AlertMessage): Promise<Then | undefined> {
  const watch = await parts.store.watch(message.conversation);
  const belongs = watch?.kind === 'personal' && watch.planId === message.planId ? await parts.belongs(watch) : 'yes';
  if (belongs === 'yes') return undefined;
  if (belongs === 'no') {
    // In the ledger before the watch is gone: a process killed in between finds both, and does it again.
    const ended = { do: 'drop', outcome: 'dropped', detail: 'no longer belongs to the plan', tell: false } as const;
    await keepOutcome(parts, message, { dropped: true }, ended);
    await parts.store.dropWatch(message.conversation);
    parts.log.info({ planId: message.planId }, 'A watch was ended: its person no longer belongs to the plan');
    return ended;
  }
  const held = { do: 'again', in: ASK_AGAIN, outcome: 'tryingAgain', detail: 'it is not known who belongs to the plan' } as const;
  await keepOutcome(parts, message, { dueAt: isoTime(parts.clock.now() + held.in) }, held);
  return held;
}

/** One attempt of the channel's; what does not answer in time may have arrived. */
async function attempt({ store, channel, clock }: DeliveryParts, message: AlertMessage): Promise<Taken> {
  const { posted, show } = message;
  const under = message.under === undefined ? undefined : (await store.message(message.under))?.posted;
  const activityId = posted?.activityId;
  const asked =
    activityId !== undefined && posted
      ? channel.edit({ conversationId: posted.conversationId, activityId }, show)
      : channel.post(message.conversation, show, under?.activityId === undefined ? undefined : { ...under, activityId: under.activityId });
  const taken = await within(clock, ATTEMPT_LIMIT, asked);
  return taken === LATE ? { is: 'later', detail: 'no answer', mayHaveArrived: true } : taken;
}

/** The card that was to be edited is gone: what it would show is posted, in its place. */
async function postAnew(parts: DeliveryParts, message: AlertMessage): Promise<Then> {
  const { posted: gone, ...anew } = message;
  const taken = await attempt(parts, anew);
  const then = afterAttempt(taken, { verb: 'post', attempts: 1, waitedFor: 0, jitter: parts.random() });
  await keep(parts, message, taken, then, gone?.activityId);
  return then;
}

async function keep(parts: DeliveryParts, message: AlertMessage, taken: Taken, then: Then, instead?: string): Promise<void> {
  if (then.do === 'again' && then.anew) return;
  const at = isoTime(parts.clock.now());
  const outcome =
    then.do === 'keep' && taken.is === 'accepted'
      ? { posted: postedAs(message, taken, at), ...(instead !== undefined && { instead }) }
      : then.do === 'drop'
        ? { dropped: true as const }
        : { dueAt: isoTime(parts.clock.now() + (then.do === 'again' ? then.in : 0)) };
  await keepOutcome(parts, message, outcome, then);
}

type Outcome = Parameters<DeliveryStore['attempted']>[2];

async function keepOutcome(
  { store, owner, clock, log }: DeliveryParts,
  message: AlertMessage,
  outcome: Outcome,
  then: Then,
): Promise<void> {
  const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
  const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: isoTime(clock.now()), ...outcomeOf(then) };
  for (let tries = 1; ; tries += 1) {
    try {
      await store.attempted(owner, message.id, outcome, entry);
      return;
    } catch (error) {
      if (tries === KEEP_TRIES) throw error;
      log.warn({ message: message.id, error: textOf(error) }, 'How an attempt ended could not be kept; trying again');
      await new Promise<void>((resolve) => clock.after(KEEP_AGAIN, resolve));
    }
  }
}

/** An edit is of what was posted; its answer names nothing else. */
function postedAs(message: AlertMessage, taken: Extract<Taken, { is: 'accepted' }>, at: string): NonNullable<AlertMessage['posted']> {
  const { version, posted } = message;
  const isEdit = posted?.activityId !== undefined && taken.activityId === posted.activityId;
  const { conversationId, activityId } = isEdit ? posted : taken;
  return { conversationId, ...(activityId !== undefined && { activityId }), version, at };
}

/** Before the message is dropped, so that a process killed in between tells it again rather than never. */
async function tellElsewhere({ store, elsewhere, clock }: DeliveryParts, message: AlertMessage): Promise<void> {
  const watch = await store.watch(message.conversation);
  if (!watch) return;
  const at = isoTime(clock.now());
  const told = (await elsewhere(watch)).filter(({ conversation }) => conversation !== message.conversation);
  await store.add(
    told.map(({ conversation, show }) => ({
      id: `instead of ${message.id} in ${conversation}`,
      planId: message.planId,
      conversation,
      purpose: 'news',
      incidentIds: message.incidentIds,
      version: 1,
      show,
      told: null,
      createdAt: at,
      dueAt: at,
      attempts: 0,
      state: 'due',
    })),
  );
  await store.dropWatch(message.conversation);
}

function firstDue({ firstDueAt, dueAt }: AlertMessage): number {
  return Date.parse(firstDueAt ?? dueAt);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
