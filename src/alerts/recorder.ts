/** Takes looks and presses through the stages, and records what comes of them: whole, once, whichever process does it. */
import { randomUUID } from 'node:crypto';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import { MemoryFailure } from '../support/memory-failure';
import type { AlertCards } from '../cards/alert-view';
import { remindedAt } from './decide';
import { ENDED_LATELY } from './limits';
import type { Pass, Trigger } from './pass';
import type { AlertStore, Incident, PlanAlerts } from './ports';
import { pack, unpack, type Remembered } from './remembered';
import { run } from './stages';

export interface RecorderOptions {
  readonly store: AlertStore;
  readonly cards: AlertCards;
  readonly clock: Clock;
  readonly log: Log;
  /** Puts down work to be done at a time; see `WorkStore.want`. */
  readonly wake: (work: { readonly kind: 'look' | 'release' | 'digest'; readonly key: string; readonly dueAt: number }) => Promise<void>;
  /** For tests; absent: random. */
  readonly newId?: () => string;
}

/** Other processes may be first a few times; more often than this something is wrong. */
const MOST_TRIES = 8;

/** Of one pass before it is run; undefined: there is nothing to do. */
export type Prepare = (begun: Pass, remembered: Remembered | undefined, isFirstTry: boolean) => Pass | undefined;

export class Recorder {
  /** What was unpacked last, by plan: unpacking an estate of thousands takes longer than a press may. */
  private readonly unpacked = new Map<string, { readonly bytes: Uint8Array; readonly remembered: Remembered | undefined }>();

  constructor(private readonly options: RecorderOptions) {}

  /**
   * @param after changes what came out of the stages, before it is recorded @param lately what ended within so long is looked at, milliseconds
   * @returns what was recorded; `busy`: other processes were first each time. Rejects with MemoryFailure.
   */
  async record(
    planId: string,
    trigger: Trigger,
    prepare: Prepare,
    after: (pass: Pass) => Pass = (pass) => pass,
    lately = ENDED_LATELY,
  ): Promise<Pass | 'nothing' | 'busy'> {
    const { store, clock } = this.options;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const now = clock.now();
      const before = await store.ofPlan(planId, isoTime(now - lately));
      const remembered = this.remembered(planId, before);
      const prepared = prepare(this.begun(planId, trigger, before, remembered, now), remembered, tries === 0);
      if (!prepared) return 'nothing';
      const done = after(run(prepared));
      const incidents = changed(done.incidents, before.incidents);
      const snapshot = done.remembered && pack(done.remembered);
      const { at, messages, takenBack, ledger, endsWatch } = done;
      const isNothing = !snapshot && endsWatch === undefined && incidents.length + messages.length + ledger.length === 0;
      if (isNothing) return done;
      const recorded = {
        planId,
        at,
        ...(snapshot && { snapshot }),
        incidents,
        messages,
        takenBack,
        ledger,
        ...(endsWatch !== undefined && { endsWatch }),
      };
      if ((await store.record(before.revision, recorded)) === 'recorded') return this.recorded(done, incidents);
    }
    this.options.log.warn({ planId }, 'Alerts could not be recorded: other processes were first each time');
    return 'busy';
  }

  /** The same for what is done again where it fails. Rejects with MemoryFailure also where other processes were first each time. */
  async insist(...asked: Parameters<Recorder['record']>): Promise<Pass | 'nothing'> {
    const done = await this.record(...asked);
    if (done === 'busy') throw new MemoryFailure('unreachable');
    return done;
  }

  private async recorded(done: Pass, incidents: readonly Incident[]): Promise<Pass> {
    const byId = new Map(incidents.map((incident) => [incident.id, incident]));
    const pass = { ...done, incidents: done.incidents.map((incident) => byId.get(incident.id) ?? incident) };
    const dueAt = nextRelease(pass);
    if (dueAt !== undefined) await this.options.wake({ kind: 'release', key: pass.planId, dueAt });
    return pass;
  }

  private begun(planId: string, trigger: Trigger, before: PlanAlerts, remembered: Remembered | undefined, now: number): Pass {
    const { cards, newId = randomUUID } = this.options;
    const planName = remembered?.snapshot.plan;
    const members = remembered?.members ?? new Map<string, never>();
    const at = isoTime(now);
    const base = { planId, now, at, trigger, cards, newId, before, incidents: before.incidents, members };
    return {
      ...base,
      ...(planName !== undefined && { planName }),
      troubles: [],
      folded: new Map(),
      told: [],
      messages: [],
      takenBack: [],
      ledger: [],
    };
  }

  private remembered(planId: string, { snapshot: bytes }: PlanAlerts): Remembered | undefined {
    if (!bytes) return undefined;
    const known = this.unpacked.get(planId);
    if (known && Buffer.from(known.bytes).equals(bytes)) return known.remembered;
    const remembered = unpack(bytes);
    this.unpacked.set(planId, { bytes, remembered });
    return remembered;
  }
}

/** Those that are not as they were, each counted up. */
function changed(incidents: readonly Incident[], before: readonly Incident[]): readonly Incident[] {
  const earlier = new Map(before.map((incident) => [incident.id, incident]));
  return incidents.flatMap((incident) => {
    const was = earlier.get(incident.id);
    if (!was) return [incident];
    if (was === incident || JSON.stringify(was) === JSON.stringify(incident)) return [];
    return [{ ...incident, revision: was.revision + 1 }];
  });
}

/** When time alone will change something: a mute that runs out, or an open blocker to be recalled. */
function nextRelease({ incidents, told, now }: Pick<Pass, 'incidents' | 'told' | 'now'>): number | undefined {
  const mutes = incidents.flatMap(({ ended, muted }) => (ended || muted?.until === undefined ? [] : [Date.parse(muted.until)]));
  const reminders = told.flatMap(({ alert, before }) => {
    const isRecalled = before && !alert.ended && !alert.isMuted && alert.level === 'blocker';
    return isRecalled ? [remindedAt(alert, before)] : [];
  });
  const times = [...mutes, ...reminders].filter((time) => time > now);
  return times.length === 0 ? undefined : Math.min(...times);
}
