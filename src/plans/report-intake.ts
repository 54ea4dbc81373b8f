import { gzipSync } from 'node:zlib';
import type { Inventory } from '../readiness/inventory';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { Person, ReportStore } from './ports';

/** A fault of a report: where, and what is wrong. */
interface ReportFault {
  readonly path: string;
  readonly message: string;
}

interface Refused {
  readonly ok: false;
  readonly faults: readonly ReportFault[];
  readonly more: number;
}

/** A report that was read and is not in force yet. */
export interface Opened {
  readonly ok: true;
  readonly reportId: string;
  readonly collectedAt: string;
  readonly digest: string;
  /** Names of the VMM servers in it. */
  readonly servers: readonly string[];
  /** How many problems the collector met. */
  readonly problems: number;
  /** Puts it in force, where it is the newest of its VMM servers. */
  adopt(): { readonly accepted: boolean };
}

/** The reports of one plan as they are in force; the source of reports has it. */
export interface Shelf {
  open(bytes: Buffer): Opened | Refused;
  current(): Inventory;
}

/** What does not fit, in a report that was kept all the same. */
export interface ReportRemark {
  readonly code: 'fromTheFuture' | 'olderThanTheNewest' | 'doesNotFit';
  readonly message: string;
}

export type Receipt =
  | {
      readonly outcome: 'accepted' | 'known';
      readonly reportId: string;
      readonly problems: readonly ReportRemark[];
      /** Of the report itself. */
      readonly report: Pick<Opened, 'collectedAt' | 'servers' | 'problems'>;
      /** How many of each kind are known by now. */
      readonly now: Counts;
      /** What is known now and was not before, and the other way round. */
      readonly came: Belongings;
      readonly went: Belongings;
    }
  | { readonly outcome: 'otherContent'; readonly reportId: string }
  | { readonly outcome: 'refused'; readonly faults: readonly ReportFault[]; readonly more: number };

export interface Counts {
  readonly hosts: number;
  readonly vms: number;
}

/** Something that a report names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Hosts and VMs, in the reports' order. */
export interface Belongings {
  readonly hosts: readonly Named[];
  readonly vms: readonly Named[];
}

/** Who handed it in. */
export interface Sender {
  readonly by: Person;
  /** The conversation's root, or `api`. */
  readonly conversation: string;
}

export interface ReportIntakeOptions {
  readonly store: ReportStore;
  /** What a plan knows of its premises before any report. */
  readonly newShelf: () => Shelf;
  /** A report was accepted and is in force; not waited for. */
  readonly onAccepted?: (planId: string) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** A report dated further ahead than this, milliseconds, is told to be. */
const AHEAD = 5 * 60_000;
const GZIP = Buffer.from([0x1f, 0x8b]);

/** A plan's reports as this process has them in force. */
interface InForce {
  readonly shelf: Shelf;
  /** Ids of the reports that were put there. */
  readonly ids: Set<string>;
  readonly unreadable: Set<string>;
  /** Dated ahead of now: kept, and not in force until then. By id, milliseconds since 1970. */
  readonly ahead: Map<string, number>;
  /** One reads the missing ones at a time. */
  reading: Promise<void>;
}

/**
 * Takes in reports: kept durably first, in force afterwards; those of one plan one after the other. What was kept before a restart, or by
 * another process, is put in force before the plan's next question is answered. Rejects with MemoryFailure.
 */
export class ReportIntake {
  private readonly plans = new Map<string, InForce>();
  private readonly lines = new Map<string, Promise<unknown>>();

  constructor(private readonly options: ReportIntakeOptions) {}

  /** The reports of a plan as they are in force by now. */
  async shelfOf(planId: string): Promise<Shelf> {
    return (await this.upToDate(planId)).plan.shelf;
  }

  /** @param packed plain or gzip */
  receive(planId: string, packed: Buffer, sender: Sender): Promise<Receipt> {
    const before = this.lines.get(planId) ?? Promise.resolve();
    const received = before.then(() => this.take(planId, packed, sender));
    const ended = received.catch(() => undefined);
    this.lines.set(planId, ended);
    void ended.then(() => {
      if (this.lines.get(planId) === ended) this.lines.delete(planId);
    });
    return received;
  }

  /** @returns with the ids of the reports whose bytes are kept */
  private async upToDate(planId: string): Promise<{ readonly plan: InForce; readonly kept: readonly string[] }> {
    const plan = this.plans.get(planId) ?? newPlan(this.options.newShelf());
    this.plans.set(planId, plan);
    // Asked anew by everybody: a list that somebody else asked for may be older than the report that is meant.
    const kept = await this.options.store.reportIdsOf(planId);
    const read = plan.reading.then(() => this.readMissing(planId, plan, kept));
    plan.reading = read.catch(() => undefined);
    await read;
    return { plan, kept };
  }

  private async readMissing(planId: string, { shelf, ids, unreadable, ahead }: InForce, kept: readonly string[]): Promise<void> {
    const now = this.options.clock.now();
    const missing = kept.filter((id) => !ids.has(id) && !unreadable.has(id) && !isAhead(ahead.get(id) ?? now, now));
    if (missing.length === 0) return;
    for (const { reportId, packed } of await this.options.store.reportsOf(planId, missing)) {
      const opened = shelf.open(Buffer.from(packed));
      if (opened.ok && isAhead(Date.parse(opened.collectedAt), now)) {
        ahead.set(reportId, Date.parse(opened.collectedAt));
      } else if (opened.ok) {
        opened.adopt();
        ids.add(reportId);
      } else {
        unreadable.add(reportId);
        this.options.log.error({ planId, reportId, faults: opened.faults }, 'A kept report cannot be read any more');
      }
    }
  }

  private async take(planId: string, packed: Buffer, { by, conversation }: Sender): Promise<Receipt> {
    const { store, clock } = this.options;
    const {
      plan: { shelf, ids, ahead },
      kept: atHand,
    } = await this.upToDate(planId);
    const opened = shelf.open(packed);
    if (!opened.ok) return { outcome: 'refused', faults: opened.faults, more: opened.more };
    const { reportId, digest, collectedAt } = opened;
    const now = clock.now();
    const before = shelf.current();
    const kept = { planId, reportId, digest, collectedAt, receivedAt: isoTime(now), packed: asGzip(packed) };
    const audit = {
      at: isoTime(now),
      by,
      conversation,
      action: 'reportReceived',
      planId,
      after: JSON.stringify({ reportId, collectedAt }),
    } as const;
    const added = await store.addReport(kept, audit);
    if (added === 'otherContent') return { outcome: 'otherContent', reportId };
    // In force it would stand before every true report until its time has come.
    if (isAhead(Date.parse(collectedAt), now)) ahead.set(reportId, Date.parse(collectedAt));
    else {
      opened.adopt();
      ids.add(reportId);
    }
    const after = shelf.current();
    const inForce = idsOf(after);
    const gone = [...atHand, reportId].filter((id) => ids.has(id) && !inForce.includes(id));
    if (added === 'added' && gone.length > 0) await store.dropPacked(planId, gone);
    if (added === 'added') this.options.onAccepted?.(planId);
    return {
      outcome: added === 'known' ? 'known' : 'accepted',
      reportId,
      problems: remarksOn(opened, inForce.includes(reportId), now, shelf),
      report: { collectedAt, servers: opened.servers, problems: opened.problems },
      now: { hosts: after.hosts.length, vms: after.vms.length },
      came: missingIn(before, after),
      went: missingIn(after, before),
    };
  }
}

function newPlan(shelf: Shelf): InForce {
  return { shelf, ids: new Set(), unreadable: new Set(), ahead: new Map(), reading: Promise.resolve() };
}

function idsOf({ reports }: Inventory): readonly string[] {
  return reports.map(({ reportId }) => reportId);
}

/** What one inventory holds and another does not, by id. */
function missingIn(other: Inventory, one: Inventory): Belongings {
  const lacking = (theirs: readonly Named[], ours: readonly Named[]): readonly Named[] => {
    const known = new Set(theirs.map(({ id }) => id));
    return ours.filter(({ id }) => !known.has(id));
  };
  return { hosts: lacking(other.hosts, one.hosts), vms: lacking(other.vms, one.vms) };
}

function remarksOn({ collectedAt }: Opened, inForce: boolean, now: number, shelf: Shelf): readonly ReportRemark[] {
  const remarks: ReportRemark[] = [];
  if (isAhead(Date.parse(collectedAt), now)) {
    remarks.push({
      code: 'fromTheFuture',
      message: 'collectedAt lies ahead of now: it is kept and not in force until then; set the clock right and collect again',
    });
  } else if (!inForce) {
    remarks.push({ code: 'olderThanTheNewest', message: 'newer reports speak of every VMM server in it: it changes nothing' });
  }
  const { oddities = [] } = shelf.current() as { readonly oddities?: readonly { readonly record: string; readonly message: string }[] };
  return [
    ...remarks,
    ...oddities.slice(0, 20).map(({ record, message }) => ({ code: 'doesNotFit' as const, message: `${record}: ${message}` })),
  ];
}

function isAhead(at: number, now: number): boolean {
  return at > now + AHEAD;
}

function asGzip(packed: Buffer): Buffer {
  return packed.subarray(0, 2).equals(GZIP) ? packed : gzipSync(packed);
}
