/** Looks at every plan again and again, whether anybody asks or not, and hands over what it sees. */
import type { Assessment } from '../readiness/assessment';
import type { AzureTrouble, Gap } from '../readiness/facts';
import type { AzureReading } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { Work, WorkStore } from '../jobs/ports';
import type { Look } from './assessments';
import type { AssessedPlan, AssessmentDesk } from './desk';
import type { Asker, SweepMemory, SweptPlan } from './ports';
import type { ReadBudget, ReadCost } from './read-budget';
import { lateBy, nextSweep } from './sweep-times';

/** Why a plan was looked at, and who did something where, where somebody did. */
export interface Why {
  readonly because: 'sweep' | 'report' | 'answer' | 'recheck' | 'planChanged' | 'time';
  readonly by?: { readonly id: string; readonly name: string };
  readonly conversation?: string;
  /** Whose answers show what was read. */
  readonly askers?: readonly Asker[];
  /** Azure answered nothing at all. That is told by the plan being late; of Azure stays what was known. */
  readonly isAzureSilent?: true;
}

export interface SweepParts {
  /** All open ones, that of no store among them. Rejects with MemoryFailure. */
  readonly plans: () => Promise<readonly AssessedPlan[]>;
  readonly desk: Pick<AssessmentDesk, 'of'>;
  readonly memory: SweepMemory;
  readonly work: Pick<WorkStore, 'want' | 'drop'>;
  readonly budget: ReadBudget;
  /** How many processes sweep. Rejects with MemoryFailure. */
  readonly processes: () => Promise<number>;
  /** What follows from a look, in one transaction with it. Rejects with MemoryFailure. */
  readonly seen: (plan: AssessedPlan, assessment: Assessment, why: Why) => Promise<void>;
  /** The plan was not looked at in time, because of Azure where a trouble is named; absent: it is in time again. Rejects with MemoryFailure. */
  readonly late: (planId: string, behind: { readonly since: string; readonly trouble?: AzureTrouble } | undefined) => Promise<void>;
  /** A plan that is swept no more: it was closed. Rejects with MemoryFailure. */
  readonly closed: (planId: string) => Promise<void>;
  /** Milliseconds between two sweeps of a plan. */
  readonly interval: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds. */
const ARRANGE_EVERY = 60_000;
/** So many tries wait for parts of Azure that do not answer; then what was seen of the others, and of the reports, is handed over. */
const TRIES_FOR_ALL = 3;

export class Sweep {
  /** Plans that are being read for a sweep, with those who wait for the same reading. */
  private readonly underWay = new Map<string, readonly Asker[]>();

  private cancel = (): void => {};

  constructor(private readonly parts: SweepParts) {}

  /** Arranges again and again, in every process: a plan may have been made in any, and the clock may have been set back. */
  start(): void {
    this.arrange().catch((error: unknown) => {
      this.parts.log.warn({ error: error instanceof Error ? error.message : String(error) }, 'The sweeps could not be arranged');
    });
    this.cancel = this.parts.clock.after(Math.min(this.parts.interval, ARRANGE_EVERY), () => {
      this.start();
    });
  }

  stop(): void {
    this.cancel();
  }

  /**
   * Puts down the sweep of every open plan, and lets go of closed ones. Says who is late. Rejects with MemoryFailure.
   */
  async arrange(): Promise<void> {
    const { plans, memory, work, late, closed, interval, clock } = this.parts;
    const now = clock.now();
    const open = await plans();
    const known = new Map((await memory.swept()).map((swept) => [swept.planId, swept]));
    for (const { id } of open) {
      const swept = known.get(id);
      if (!swept) await memory.keepSwept({ planId: id, since: isoTime(now), sources: [] });
      await work.want({ kind: 'sweep', key: id, dueAt: swept ? nextSweep(id, interval, now) : now });
      const last = swept?.sweptAt ?? swept?.since;
      if (last === undefined || lateBy(Date.parse(last), interval, now) === 0) continue;
      await late(id, { since: last, ...(swept?.trouble && { trouble: swept.trouble }) });
    }
    for (const id of [...known.keys()].filter((key) => !open.some((plan) => plan.id === key))) {
      await closed(id);
      await work.drop('sweep', id);
      await memory.dropSwept(id);
    }
  }

  /** One sweep, as due work. Rejects with MemoryFailure. @returns when the next is due, milliseconds; undefined: the plan is closed */
  async sweep({ key }: Pick<Work, 'key'>, held: () => boolean): Promise<number | undefined> {
    const { interval, clock } = this.parts;
    const plan = await this.planOf(key);
    if (!plan) return undefined;
    const wait = await this.waitForBudget(plan);
    if (wait > 0) return clock.now() + wait;
    const { assessment, reading, askers } = await this.lookAnew(plan);
    await this.noteFurther(plan, reading);
    if (!held()) return undefined;
    const asked = askers.length > 0 ? { askers } : {};
    const failed = await this.failedOf(key, assessment, reading);
    if (failed && failed.tries < TRIES_FOR_ALL) throw new UnfinishedSweep(failed.failure);
    if (failed && !hasSeen(reading)) {
      // A report that has grown old, or a word that has run out, does not wait until Azure answers.
      await this.parts.seen(plan, assessment, { because: 'time', isAzureSilent: true, ...asked });
      throw new UnfinishedSweep(failed.failure);
    }
    await this.parts.seen(plan, assessment, { because: 'sweep', ...asked });
    // The plan was looked at in time; what of Azure is still unread goes on being said.
    const { tries: _, ...still } = failed ?? { tries: 0 };
    await this.note(key, { sweptAt: assessment.takenAt, ...still }, assessment);
    await this.parts.late(key, undefined);
    return nextSweep(key, interval, clock.now());
  }

  /** Looks at what is at hand and hands it over at once: a report came, somebody answered. Rejects with MemoryFailure. */
  async now(planId: string, why: Why): Promise<void> {
    const plan = await this.planOf(planId);
    if (!plan) return;
    const { assessment, reading } = await (await this.parts.desk.of(plan)).look('atHand');
    // A reading that failed is the sweep's to repeat. What a report or somebody said does not wait for it: of Azure stays what was known.
    const isUnread = unreadIn(reading).length > 0;
    if (isUnread && why.because === 'recheck') return;
    await this.parts.seen(plan, assessment, isUnread && !hasSeen(reading) ? { ...why, isAzureSilent: true } : why);
  }

  /** Somebody read Azure anew, for an answer of theirs: what they saw is handed over, too. Rejects with MemoryFailure. */
  async read(planId: string, askers: readonly Asker[]): Promise<void> {
    const waiting = this.underWay.get(planId);
    // The sweep hands over itself what it reads.
    if (waiting) this.underWay.set(planId, [...waiting, ...askers]);
    else await this.now(planId, { because: 'recheck', ...(askers.length > 0 && { askers }) });
  }

  private async lookAnew(plan: AssessedPlan): Promise<Look & { readonly askers: readonly Asker[] }> {
    this.underWay.set(plan.id, []);
    try {
      const look = await (await this.parts.desk.of(plan)).look();
      return { ...look, askers: this.underWay.get(plan.id) ?? [] };
    } finally {
      this.underWay.delete(plan.id);
    }
  }

  private async planOf(id: string): Promise<AssessedPlan | undefined> {
    return (await this.parts.plans()).find((plan) => plan.id === id);
  }

  private async waitForBudget({ plan }: AssessedPlan): Promise<number> {
    const { budget, processes, clock } = this.parts;
    const [cost, count] = [costOf(plan), Math.max(1, await processes())];
    const wait = budget.wait(cost, clock.now(), count);
    if (wait === 0) budget.note(cost, clock.now(), count);
    return wait;
  }

  /** What a reading took beyond what was counted for it beforehand: further pages of lists, and requests that were repeated. */
  private async noteFurther({ plan }: AssessedPlan, { requests }: AzureReading): Promise<void> {
    const { budget, processes, clock } = this.parts;
    const cost = costOf(plan);
    const [reads, storage] = [(requests?.reads ?? 0) - cost.reads, (requests?.storage ?? 0) - cost.storage];
    if (reads <= 0 && storage <= 0) return;
    const further = { ...cost, reads: Math.max(0, reads), storage: Math.max(0, storage) };
    budget.note(further, clock.now(), Math.max(1, await processes()));
  }

  /** Notes a reading that did not get through, with how many of the same sweep did not before it; undefined: it did. A wait for the budget is no try. */
  private async failedOf(
    planId: string,
    assessment: Assessment,
    reading: AzureReading,
  ): Promise<(Required<Pick<SweptPlan, 'failedAt' | 'failure' | 'tries'>> & Pick<SweptPlan, 'trouble'>) | undefined> {
    const unread = unreadIn(reading);
    const [failure] = unread;
    if (failure === undefined) return undefined;
    const before = (await this.parts.memory.swept()).find((swept) => swept.planId === planId);
    const trouble = troubleIn(reading);
    const failed = { failedAt: assessment.takenAt, failure, ...(trouble && { trouble }), tries: (before?.tries ?? 0) + 1 };
    this.parts.log.warn({ plan: planId, unread, tries: failed.tries }, 'A sweep did not get through');
    await this.note(planId, failed, assessment);
    return failed;
  }

  private async note(planId: string, change: Partial<SweptPlan>, { sources, takenAt }: Assessment): Promise<void> {
    const before = (await this.parts.memory.swept()).find((swept) => swept.planId === planId);
    const { failedAt: _, failure: __, trouble: ___, tries: ____, ...kept } = before ?? { planId, since: takenAt };
    await this.parts.memory.keepSwept({ ...kept, ...change, sources });
  }
}

/** Azure did not answer, or not all of it: the worker tries again, later each time. */
class UnfinishedSweep extends Error {
  override readonly name = 'UnfinishedSweep';
}

const TELLING_MOST_FIRST = ['refused', 'unreachable', 'throttled', 'failing', 'slow'] as const satisfies readonly AzureTrouble[];

const PASSING: readonly string[] = ['sourceFailed', 'timedOut'];

/** What of Azure could not be read for no reason of its own, in words for operators; withdrawn rights are no such thing. */
function unreadIn(reading: AzureReading): readonly string[] {
  return gapsIn(reading)
    .filter(({ reason }) => PASSING.includes(reason))
    .map(({ reason, detail }) => detail ?? reason);
}

function gapsIn({ plan, storageAccounts }: AzureReading): readonly Gap[] {
  return [...plan.gaps, ...storageAccounts.flatMap(({ gaps }) => gaps)];
}

/** What most of the gaps say; of as many, what tells more: whoever is throttled or cannot get there runs out of time, too. */
function troubleIn(reading: AzureReading): AzureTrouble | undefined {
  const all = gapsIn(reading).flatMap(({ trouble }) => trouble ?? []);
  const times = (trouble: AzureTrouble): number => all.filter((each) => each === trouble).length;
  return TELLING_MOST_FIRST.filter((trouble) => times(trouble) > 0).toSorted((a, b) => times(b) - times(a))[0];
}

function hasSeen({ plan, storageAccounts }: AzureReading): boolean {
  return plan.sightings.length + storageAccounts.flatMap(({ sightings }) => sightings).length > 0;
}

/** Requests of one reading, as far as they are known before it; `noteFurther` counts the others: subscription, rights, providers, vault, network and fabrics, each account, and two lists for each cloud and fabric. */
export function costOf({ subscriptionId, replicationStorageAccountIds, logStorageAccountId, clouds }: Plan): ReadCost {
  const storage = replicationStorageAccountIds.length + (logStorageAccountId === undefined ? 0 : 1);
  return { subscription: subscriptionId ?? '', reads: 10 + storage + 2 * Math.max(4, clouds.length), storage };
}
