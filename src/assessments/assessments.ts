import { assess } from '../readiness/assess';
import type { Assessment } from '../readiness/assessment';
import type { Edition } from '../readiness/editions/edition';
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import { isoTime, type Clock } from '../support/clock';
import type { AzureSource, InventorySource } from './ports';

export interface AssessmentsOptions {
  readonly plan: Plan;
  readonly edition: Edition;
  readonly azure: AzureSource;
  readonly inventory: InventorySource;
  readonly clock: Clock;
  /** Facts from Azure older than this (milliseconds) are read again behind the answer they gave. */
  readonly refreshAfter: number;
  /** How long one reading of Azure may take, milliseconds. */
  readonly deadline: number;
}

/** An assessment judged again and again is kept for so long: ages on cards move in minutes. */
const KEPT_FOR = 30_000;

/** What a re-check saw: the verdicts before it and after it. */
export interface Recheck {
  readonly before: Assessment;
  readonly after: Assessment;
}

/**
 * The assessments of one plan: facts at hand are answered from at once, Azure is read again when they are older than
 * their limit, and never twice at the same time.
 */
export class Assessments {
  readonly plan: Plan;
  readonly edition: Edition;
  private reading: AzureReading | undefined;
  private readStartedAt = Number.NEGATIVE_INFINITY;
  private underWay: Promise<AzureReading> | undefined;
  private next: Promise<AzureReading> | undefined;
  private kept:
    { readonly assessment: Assessment; readonly reading: AzureReading; readonly inventory: Inventory; readonly at: number } | undefined;

  constructor(private readonly options: AssessmentsOptions) {
    this.plan = options.plan;
    this.edition = options.edition;
  }

  /** The verdicts on the facts at hand. Waits for Azure only when nothing was read yet, or what was read is past its limit. */
  async current(): Promise<Assessment> {
    if (this.reading === undefined || this.isPastLimit()) return this.judge(await this.read());
    if (this.age() > this.options.refreshAfter) void this.read();
    return this.judge(this.reading);
  }

  /** The on-premises side the verdicts stand on. */
  inventory(): Inventory {
    return this.options.inventory.current();
  }

  /** Reads Azure again, whatever is at hand, and says what was before and what is now. Presses at the same time share one reading. */
  async recheck(): Promise<Recheck> {
    if (this.reading === undefined || this.isPastLimit()) {
      // Nothing at hand to compare with: what is read now is both.
      const first = await this.current();
      return { before: first, after: first };
    }
    const before = this.judge(this.reading);
    const after = this.judge(await this.readAfterNow());
    return { before, after };
  }

  /** Milliseconds since the facts at hand began to be read. */
  private age(): number {
    return this.options.clock.now() - this.readStartedAt;
  }

  private isPastLimit(): boolean {
    return this.age() > this.plan.freshnessHours.azure * 3_600_000;
  }

  /** A reading that began after this call: one under way may have looked before the change that somebody wants to see. */
  private readAfterNow(): Promise<AzureReading> {
    if (!this.underWay) return this.read();
    this.next ??= this.underWay.then(() => {
      this.next = undefined;
      return this.read();
    });
    return this.next;
  }

  private read(): Promise<AzureReading> {
    this.underWay ??= this.readOnce().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  private async readOnce(): Promise<AzureReading> {
    const startedAt = this.options.clock.now();
    const reading = await this.options.azure.read(this.plan, this.options.deadline);
    this.reading = reading;
    this.readStartedAt = startedAt;
    return reading;
  }

  private judge(reading: AzureReading): Assessment {
    const now = this.options.clock.now();
    const inventory = this.options.inventory.current();
    const kept = this.kept;
    if (kept && kept.reading === reading && kept.inventory === inventory && now - kept.at < KEPT_FOR && now >= kept.at)
      return kept.assessment;
    const assessment = assess({ plan: this.plan, edition: this.edition, azure: reading, inventory, assessedAt: isoTime(now) });
    this.kept = { assessment, reading, inventory, at: now };
    return assessment;
  }
}
