/** Sends what is to be told: each message in one process at a time, each conversation's in order, again and again until the channel took it. */
import type { Reply } from '../cards/reply';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import { createPump } from '../support/pump';
import { LATE, within } from '../support/within';
import { DETAILS, isAskedEnough, isWordOfIt, wordId, type Untellable } from './belonging';
import { afterAttempt, outcomeOf, type Then } from './delivery-policy';
import type { AlertChannel, AlertMessage, LedgerEntry, Taken, Watch, WatchOver } from './ports';
import type { DeliveryStore } from './sending-ports';
import { isCard } from './telling';

export interface DeliveryParts {
  readonly store: DeliveryStore;
  readonly channel: AlertChannel;
  /** This process, unlike any other there was. */
  readonly owner: string;
  /** Who hears that a conversation can be reached no more, and what they are told: the plan's owners and who set the watch, where they are known. */
  readonly elsewhere: (watch: Watch, because?: Untellable) => Promise<readonly { readonly conversation: string; readonly show: Reply }[]>;
  /** Whether who watches in their own chat still belongs to the plan; `unknown`: the channel does not say; `unlinked`: the plan belongs to no conversation any more. Rejects with MemoryFailure. */
  readonly belongs: (watch: Watch) => Promise<'yes' | 'no' | 'unknown' | 'unlinked'>;
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
/** So many messages one after another that are not taken show that none is. */
const RESTS_AFTER = 3;
/** Attempts of one conversation that are looked through for that. */
const LOOKS_BACK = 50;
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
  const then = ofWhat(message, afterAttempt(taken, { verb, attempts: message.attempts + 1, waitedFor, jitter: random() }));
  if (then.do !== 'keep') log.warn({ message: message.id, verb, attempts: message.attempts + 1, ...then }, 'An alert was not taken');
  if (taken.is === 'refused')
    log.error({ message: message.id, detail: taken.detail }, 'An alert is refused for what it is; it is not sent again');
  if (isEnd(then)) await tellElsewhere(parts, message);
  await keep(parts, message, taken, then);
  if (then.do === 'again' && then.anew) return postAnew(parts, message);
  await restWhereNothingIsTaken(parts, message, then);
  return then;
}

function isEnd(then: Then): boolean {
  return 'watch' in then && then.watch?.is === 'ended';
}

/** Who no longer belongs to the plan is told nothing more in their own chat; while nobody knows, what is to be told waits. */
async function keptBack(parts: DeliveryParts, message: AlertMessage): Promise<Then | undefined> {
  const watch = await parts.store.watch(message.conversation);
  const belongs = watch?.kind === 'personal' && watch.planId === message.planId ? await parts.belongs(watch) : 'yes';
  if (belongs === 'yes') return undefined;
  if (belongs === 'no') {
    const watchOver = { is: 'ended', because: 'notMember' } as const;
    const ended = { do: 'drop', outcome: 'watchEnded', detail: 'no longer belongs to the plan', watch: watchOver } as const;
    await keepOutcome(parts, message, { dropped: true, endsWatch: true }, ended);
    parts.log.info({ planId: message.planId }, 'A watch was ended: its person no longer belongs to the plan');
    return ended;
  }
  if (isWordOfIt(message)) return undefined;
  if (watch && belongs === 'unlinked') return endUntold(parts, watch, message, 'unlinked');
  if (watch && isAskedEnough(message, parts.clock.now() - firstDue(message))) return endUntold(parts, watch, message, 'membersUnknown');
  const held = { do: 'again', in: ASK_AGAIN, outcome: 'tryingAgain', detail: 'it is not known who belongs to the plan' } as const;
  await keepOutcome(parts, message, { dueAt: isoTime(parts.clock.now() + held.in) }, held);
  return held;
}

/** Nobody can say who belongs to the plan: the watch ends, and whoever can do something about it hears why, before it does. */
async function endUntold(parts: DeliveryParts, watch: Watch, message: AlertMessage, because: Untellable): Promise<Then> {
  const at = isoTime(parts.clock.now());
  const words = (await parts.elsewhere(watch, because)).map(({ conversation, show }) =>
    wordOf(message, { id: wordId(message.planId, conversation, at), conversation, show, at }),
  );
  const isOwn = ({ conversation }: AlertMessage): boolean => conversation === watch.conversation;
  await addOnce(
    parts,
    words.filter((word) => !isOwn(word)),
  );
  const watchOver = { is: 'ended', because } as const;
  const ended = { do: 'drop', outcome: 'watchEnded', detail: DETAILS[because], watch: watchOver } as const;
  await keepOutcome(parts, message, { dropped: true, endsWatch: true }, ended);
  // With its watch all that waits for a conversation is let go of.
  await addOnce(parts, words.filter(isOwn));
  parts.log.warn({ planId: message.planId, because }, 'A watch was ended: nobody can say whether its person belongs to the plan');
  return ended;
}

async function addOnce({ store }: DeliveryParts, words: readonly AlertMessage[]): Promise<void> {
  const known = await Promise.all(words.map(({ id }) => store.message(id)));
  await store.add(words.filter((_, index) => known[index] === undefined || known[index].state === 'dropped'));
}

/** Only a card has a next version. */
function ofWhat(message: AlertMessage, then: Then): Then {
  return then.do === 'leave' && !isCard(message) ? { ...then, do: 'drop' } : then;
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

/** The card that was to be edited, or answered, is gone, or was not to be edited for a day: what was to be said is posted in its place. */
async function postAnew(parts: DeliveryParts, message: AlertMessage): Promise<Then> {
  const { posted: gone, under, ...anew } = message;
  void under;
  const taken = await attempt(parts, anew);
  const tried = { verb: 'post', attempts: message.attempts + 1, waitedFor: 0, jitter: parts.random() } as const;
  const then = ofWhat(message, afterAttempt(taken, tried));
  if (isEnd(then)) await tellElsewhere(parts, message);
  await keep(parts, message, taken, then, gone?.activityId);
  await restWhereNothingIsTaken(parts, message, then);
  return then;
}

async function keep(parts: DeliveryParts, message: AlertMessage, taken: Taken, then: Then, instead?: string): Promise<void> {
  if (then.do === 'again' && then.anew) return;
  await keepOutcome(parts, message, outcomeFor(parts, message, taken, then, instead), then);
}

type Outcome = Parameters<DeliveryStore['attempted']>[2];

function outcomeFor({ clock }: DeliveryParts, message: AlertMessage, taken: Taken, then: Then, instead: string | undefined): Outcome {
  const now = clock.now();
  if (then.do === 'leave') return { left: message.version };
  if (then.do === 'drop') return { dropped: true, ...(isEnd(then) && { endsWatch: true }) };
  if (then.do === 'keep' && taken.is === 'accepted')
    return { posted: postedAs(message, taken, isoTime(now)), ...(instead !== undefined && { instead }) };
  const mayHaveArrived = taken.is === 'later' && taken.mayHaveArrived;
  return { dueAt: isoTime(now + (then.do === 'again' ? then.in : 0)), ...(mayHaveArrived && { mayHaveArrived }) };
}

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

/** Where nothing is taken any more the watch rests: a new card at every sweep would be refused like the last. Somebody is told elsewhere. */
async function restWhereNothingIsTaken(parts: DeliveryParts, message: AlertMessage, then: Then): Promise<void> {
  const because = await whyToRest(parts.store, message, then);
  if (!because) return;
  const { store, clock, log } = parts;
  const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
  const watch = await store.watch(conversation);
  if (!watch || watch.restsSince !== undefined) return;
  const at = isoTime(clock.now());
  const resting = { ...watch, restsSince: at, revision: watch.revision + 1 };
  await addElsewhere(parts, resting, message);
  const entry = { messageId, planId, conversation, incidentIds, purpose, version, at, outcome: 'watchRests', because } as const;
  if ((await store.putWatch(resting, watch.revision, entry)) === 'put')
    log.warn({ conversation, planId, because }, 'A conversation takes no alerts: its watch rests until somebody writes there');
}

type Resting = Extract<WatchOver, { is: 'rests' }>['because'];

async function whyToRest(store: DeliveryStore, message: AlertMessage, then: Then): Promise<Resting | undefined> {
  if ('watch' in then && then.watch?.is === 'rests') return then.watch.because;
  // What was given up for a trouble of everybody's says nothing of this conversation: once that is over, it is told again.
  const isGivenUp = 'isPassing' in then && then.isPassing === true;
  const isLost = !isGivenUp && ((then.do === 'drop' && !isEnd(then)) || (then.do === 'leave' && !message.posted));
  if (!isLost) return undefined;
  const lately = await store.ledger(message.planId, message.conversation, LOOKS_BACK);
  const taken = lately.findIndex(({ outcome }) => outcome === 'posted' || outcome === 'edited');
  const refused = (taken < 0 ? lately : lately.slice(0, taken)).filter(({ outcome, isPassing }) => outcome === 'dropped' && !isPassing);
  return new Set(refused.map(({ messageId }) => messageId)).size < RESTS_AFTER ? undefined : 'refused';
}

/** Before the message is dropped and its watch ended, so that a process killed in between tells it again rather than never. */
async function tellElsewhere(parts: DeliveryParts, message: AlertMessage): Promise<void> {
  const watch = await parts.store.watch(message.conversation);
  if (watch) await addElsewhere(parts, watch, message);
}

type InsteadOf = Pick<AlertMessage, 'id' | 'planId' | 'incidentIds'>;

async function addElsewhere({ store, elsewhere, clock }: DeliveryParts, watch: Watch, message: InsteadOf): Promise<void> {
  const at = isoTime(clock.now());
  const told = (await elsewhere(watch)).filter(({ conversation }) => conversation !== watch.conversation);
  await store.add(
    told.map(({ conversation, show }) => wordOf(message, { id: `instead of ${message.id} in ${conversation}`, conversation, show, at })),
  );
}

function wordOf(
  { planId, incidentIds }: InsteadOf,
  { id, conversation, show, at }: Pick<AlertMessage, 'id' | 'conversation' | 'show'> & { readonly at: string },
): AlertMessage {
  const due = { createdAt: at, dueAt: at, attempts: 0, state: 'due' } as const;
  return { id, planId, conversation, purpose: 'news', incidentIds, version: 1, show, told: null, ...due };
}

function firstDue({ firstDueAt, dueAt }: AlertMessage): number {
  return Date.parse(firstDueAt ?? dueAt);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
