/** The alerts as the rest of the product calls them. */
import type { Assessment } from '../readiness/assessment';
import type { Person } from '../plans/ports';
import type { IsoTime } from '../readiness/subjects';
import { isoTime } from '../support/clock';
import { ONCE_AT_MOST } from '../cards/watch-times';
import { listingOpen, lostAt } from './begins';
import { withNothingNew } from './closed';
import { digestMessage } from './digest';
import { end, withEvent } from './incidents';
import { ENDED_LATELY, LOOKS_AGAIN_AFTER } from './limits';
import type { Pass, Trigger } from './pass';
import { believed, isOutdated } from './patience';
import type { AlertDesk, AlertMessage, Digest, Incident, Pressed, Watch } from './ports';
import { nextDigest, quietUntil } from './quiet-hours';
import { Recorder, type Prepare, type RecorderOptions } from './recorder';
import { asItself, type Behind } from './late';
import type { Remembered } from './remembered';
import { leaving, withLeft } from './left';
import { chatsOf, withTakenOver, type Membership } from './taken-over';
import { viewOf } from './views';

export interface AlertsOptions extends RecorderOptions, Membership {
  /** Reads and judges a plan now; undefined: there is no such open plan. May reject. */
  readonly look: (planId: string) => Promise<Assessment | undefined>;
  /** Version of the program that judges. */
  readonly program: string;
}

/** What the desk does, and what the work of a running bot asks for. Rejects with MemoryFailure. */
export interface Alerts extends AlertDesk {
  /** An assessment of all of a plan, to be compared with the last one. @returns what is open now */
  assessed(plan: { readonly id: string }, assessment: Assessment, trigger: Trigger): Promise<readonly Incident[]>;
  /** A re-check goes on. @returns when it is to look again, milliseconds; undefined: it is over */
  lookAgain(incidentId: string): Promise<number | undefined>;
  /** Time went by: mutes that run out, reminders. @returns when again, milliseconds; undefined: nothing waits */
  tend(planId: string): Promise<number | undefined>;
  /** Somebody wrote there, or installed the app: a watch that rests goes on, and lists what is open. */
  heardFrom(conversation: string): Promise<void>;
  /** Puts a conversation's digest into the outbox. @returns when the next is due, milliseconds; undefined: none is asked for any more */
  digest(conversation: string): Promise<number | undefined>;
  /** The bot has not looked in time. @param behind absent: it is in time again */
  late(planId: string, behind: Behind | undefined): Promise<void>;
  /** The daily test message does not arrive. @param behind absent: it arrived */
  untested(planId: string, behind: Behind | undefined): Promise<void>;
  /** The plan was closed: every incident ends, cards are edited, and nothing more is sent. */
  closed(planId: string, by: Person | undefined): Promise<void>;
}

/** A weekly digest tells of eight days, and of as many more as it was quiet: the clocks may have been put back. */
const DIGEST_LOOKS_BACK = 17 * 24 * 60 * 60 * 1000 + ONCE_AT_MOST;

/** The alerts over a store. */
export const createAlerts = (options: AlertsOptions): Alerts => new Service(options);

class Service implements Alerts {
  private readonly recorder: Recorder;

  constructor(private readonly options: AlertsOptions) {
    this.recorder = new Recorder(options);
  }

  async assessed({ id }: { readonly id: string }, assessment: Assessment, trigger: Trigger): Promise<readonly Incident[]> {
    const done = await this.recorder.insist(id, trigger, (pass, earlier, isFirstTry) => {
      // A look that ends after the plan was closed.
      if (pass.before.isClosed) return undefined;
      if (earlier && isOutdated(assessment, earlier.snapshot.takenAt, isFirstTry)) return undefined;
      const { look, doubts } = believed(assessment, this.options.program, earlier, pass);
      return { ...pass, planName: assessment.plan, seen: { assessment, look, earlier, doubts } };
    });
    return done === 'nothing' ? this.open(id) : done.incidents.filter(({ ended }) => !ended);
  }

  watch(conversation: string): Promise<Watch | undefined> {
    return this.options.store.watch(conversation);
  }

  async setWatch(watch: Omit<Watch, 'revision' | 'at'>, seen: number): Promise<'put' | 'stale'> {
    const { restsSince, ...asked }: Omit<Watch, 'revision' | 'at'> = watch;
    void restsSince;
    const before = await this.options.store.watch(watch.conversation);
    const kept: Watch = { ...asked, at: isoTime(this.options.clock.now()), revision: seen + 1 };
    if ((await this.options.store.putWatch(kept, seen)) === 'stale') return 'stale';
    await this.begun(kept, before);
    if (kept.digest) {
      const dueAt = nextDigest(kept.digest, kept.timeZone, this.options.clock.now());
      await this.options.wake({ kind: 'digest', key: kept.conversation, dueAt });
    }
    return 'put';
  }

  async heardFrom(conversation: string): Promise<void> {
    const watch = await this.options.store.watch(conversation);
    if (watch?.restsSince !== undefined) await this.setWatch(watch, watch.revision);
  }

  async endWatch(conversation: string, by: Person, through?: () => Promise<void>): Promise<'ended' | 'none'> {
    const { store, clock, log } = this.options;
    const watch = await store.watch(conversation);
    const trigger = { because: 'press', by, conversation } as const;
    if (!through) {
      const { begin, add } = leaving(conversation);
      if (!watch || (await this.recorder.insist(watch.planId, trigger, begin, add)) === 'nothing') return 'none';
    } else {
      const messages = watch ? (await store.ofPlan(watch.planId, isoTime(clock.now()))).messages : [];
      // This also drops what waits there: the last edit of its cards comes after it.
      await through();
      if (!watch || (await store.watch(conversation))?.planId === watch.planId) return 'none';
      const left = (pass: Pass): Pass => withLeft(pass, watch, messages);
      await this.recorder.record(watch.planId, trigger, (pass) => pass, left);
    }
    log.info({ planId: watch?.planId, by: by.id }, 'A watch was ended');
    return 'ended';
  }

  async open(planId: string): Promise<readonly Incident[]> {
    return (await this.options.store.incidents(planId)).filter(({ ended }) => !ended);
  }

  since(planId: string, since: IsoTime): Promise<readonly Incident[]> {
    return this.options.store.incidents(planId, since);
  }

  incident(id: string): Promise<Incident | undefined> {
    return this.options.store.incident(id);
  }

  viewOf(incident: Incident, watch: Watch | undefined): ReturnType<AlertDesk['viewOf']> {
    return viewOf(incident, watch);
  }

  async take(id: string, by: Person, { takesOver = false, conversation }: Parameters<AlertDesk['take']>[2] = {}): Promise<Pressed> {
    const before = takesOver ? await this.incident(id) : undefined;
    const chats = await chatsOf(this.options, before);
    const taking = (incident: Incident, at: IsoTime): Incident => {
      const stays = incident.taken && (!takesOver || incident.taken.by.id === by.id);
      const taken = { by, at, ...(conversation !== undefined && { in: conversation }) };
      return stays ? incident : withEvent({ ...incident, taken }, { at, what: 'taken', by });
    };
    return this.press(id, by, taking, (pass) => withTakenOver(pass, id, before?.taken?.by, chats));
  }

  release(id: string, by: Person): Promise<Pressed> {
    return this.press(id, by, (incident, at) => {
      const { taken, ...others } = incident;
      return taken?.by.id === by.id ? withEvent(others, { at, what: 'released', by }) : incident;
    });
  }

  mute(id: string, by: Person, until?: IsoTime): Promise<Pressed> {
    const muted = (at: IsoTime): Incident['muted'] & object => ({ by, at, ...(until !== undefined && { until }) });
    return this.press(id, by, (incident, at) => withEvent({ ...incident, muted: muted(at) }, { at, what: 'muted', by }));
  }

  unmute(id: string, by: Person): Promise<Pressed> {
    return this.press(id, by, ({ muted, ...incident }, at) => (muted ? withEvent(incident, { at, what: 'unmuted', by }) : incident));
  }

  async recheck(id: string, by: Person): Promise<Pressed> {
    // The next look, put down first: a process that is killed once the card says so leaves it to another.
    await this.options.wake({ kind: 'look', key: id, dueAt: this.options.clock.now() + LOOKS_AGAIN_AFTER[0] });
    const asked = await this.press(id, by, (incident, at) =>
      withEvent({ ...incident, looking: { by, askedAt: at, lookedAt: [] } }, { at, what: 'rechecked', by }),
    );
    if (asked.is !== 'done') return asked;
    await this.lookAgain(id);
    const incident = await this.incident(id);
    return incident ? { is: 'done', incident } : { is: 'unknown' };
  }

  async lookAgain(incidentId: string): Promise<number | undefined> {
    const before = await this.incident(incidentId);
    if (!before?.looking || before.ended) return undefined;
    const { planId, looking } = before;
    await this.lookAt(planId, { because: 'recheck', by: looking.by });
    const pressed = await this.press(incidentId, undefined, ({ looking: going, ...incident }, at) => {
      if (!going) return incident;
      const lookedAt = [...going.lookedAt, at];
      const after = LOOKS_AGAIN_AFTER[lookedAt.length - 1];
      if (after === undefined) return incident;
      return { ...incident, looking: { ...going, lookedAt, nextAt: isoTime(Date.parse(going.askedAt) + after) } };
    });
    const nextAt = pressed.is === 'done' ? pressed.incident.looking?.nextAt : undefined;
    return nextAt === undefined ? undefined : Date.parse(nextAt);
  }

  async tend(planId: string): Promise<number | undefined> {
    // What is due next is put down by the recording itself.
    await this.recorder.insist(planId, { because: 'time' }, (pass) => pass);
    return undefined;
  }

  async digest(conversation: string): Promise<number | undefined> {
    const { store, clock } = this.options;
    const watch = await store.watch(conversation);
    if (!watch?.digest) return undefined;
    const { digest, timeZone, quiet } = watch;
    const next = nextDigest(digest, timeZone, clock.now());
    if (watch.restsSince !== undefined || !isDue(digest, timeZone, watch.at, clock.now())) return next;
    // One that falls within quiet comes once it is over, with whatever fell there besides.
    const until = quietUntil(quiet, timeZone, clock.now());
    if (until !== undefined) return until;
    const incidents = await store.incidents(watch.planId, isoTime(clock.now() - DIGEST_LOOKS_BACK));
    let earlier: Remembered | undefined;
    const begin: Prepare = (pass, remembered) => ((earlier = remembered), pass.before.isClosed ? undefined : pass);
    const add = (pass: Pass): Pass => ({ ...pass, messages: [...pass.messages, digestMessage(pass, watch, incidents, earlier)] });
    await this.recorder.insist(watch.planId, { because: 'time' }, begin, add);
    return next;
  }

  async late(planId: string, behind: Behind | undefined): Promise<void> {
    await this.behind(planId, 'late', behind);
  }

  async untested(planId: string, behind: Behind | undefined): Promise<void> {
    await this.behind(planId, 'untested', behind);
  }

  async closed(planId: string, by: Person | undefined): Promise<void> {
    const ending = (pass: Pass): Pass => ({
      ...pass,
      incidents: pass.incidents.map((incident) => (incident.ended ? incident : end(incident, pass.at, 'closed'))),
    });
    await this.recorder.insist(planId, { because: 'press', ...(by && { by }) }, ending, withNothingNew);
  }

  told(planId: string | undefined, conversation: string, most: number): ReturnType<AlertDesk['told']> {
    return this.options.store.ledger(planId, conversation, most);
  }

  waiting(conversation: string): Promise<readonly AlertMessage[]> {
    return this.options.store.waiting(conversation);
  }

  private async behind(planId: string, kind: 'late' | 'untested', behind: Behind | undefined): Promise<void> {
    await this.recorder.insist(planId, { because: 'time' }, (pass) => asItself(pass, kind, behind));
  }

  private async lookAt(planId: string, trigger: Trigger): Promise<void> {
    try {
      const assessment = await this.options.look(planId);
      if (assessment) await this.assessed({ id: planId }, assessment, trigger);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.options.log.warn({ planId, error: text }, 'A re-check could not look');
    }
  }

  /** What is open is listed, and cards of before show how things are, however long nobody could be told. */
  private async begun(watch: Watch, before: Watch | undefined): Promise<void> {
    const { store, clock } = this.options;
    const since = before ? before.restsSince : lostAt(await store.ledger(watch.planId, watch.conversation, 1));
    const silent = since === undefined ? 0 : Math.abs(clock.now() - Date.parse(since));
    const trigger = { because: 'press', by: watch.by, conversation: watch.conversation } as const;
    const listing = listingOpen(watch, before === undefined);
    await this.recorder.record(watch.planId, trigger, (pass) => pass, listing, silent + ENDED_LATELY);
  }

  private async press(
    id: string,
    by: Person | undefined,
    change: (incident: Incident, at: IsoTime) => Incident,
    after?: (pass: Pass) => Pass,
  ): Promise<Pressed> {
    const known = await this.incident(id);
    if (!known) return { is: 'unknown' };
    let isOver = false;
    const trigger: Trigger = { because: 'press', ...(by && { by }) };
    const pressing: Prepare = (pass) => {
      const incident = pass.incidents.find((each) => each.id === id);
      isOver = !incident || incident.ended !== undefined;
      if (isOver || !incident) return undefined;
      return { ...pass, incidents: pass.incidents.map((each) => (each === incident ? change(incident, pass.at) : each)) };
    };
    const done = await this.recorder.record(known.planId, trigger, pressing, after);
    if (done === 'busy') return { is: 'busy' };
    const incident = (done === 'nothing' ? undefined : done.incidents.find((each) => each.id === id)) ?? (await this.incident(id)) ?? known;
    return { is: isOver ? 'ended' : 'done', incident };
  }
}

/** Whether a digest has come due since the watch was last set: one that was put down for other hours or another zone is none any more. */
function isDue(digest: Digest, timeZone: string, setAt: IsoTime, now: number): boolean {
  const since = Date.parse(setAt);
  return since > now || nextDigest(digest, timeZone, since) <= now;
}
