import type { AzureReading } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import type { Clock } from '../support/clock';
import type { Asker, AzureSource, ReadingProgress } from './ports';

export interface AzureFactsOptions {
  readonly plan: Plan;
  readonly azure: AzureSource;
  readonly clock: Clock;
  /** Facts older than this (milliseconds) are read again behind the answer they gave. */
  readonly refreshAfter: number;
  /** How long one reading may take, milliseconds. */
  readonly deadline: number;
  /** After every reading; `askers`: whose answers wait for it. */
  readonly onRead?: (reading: AzureReading, startedAt: number, askers: readonly Asker[]) => void;
}

/** The Azure side of one plan: what was read last, read again when it is older than its limit, and never twice at the same time. */
export class AzureFacts {
  private reading: AzureReading | undefined;
  private readStartedAt = Number.NEGATIVE_INFINITY;
  private underWay: Promise<AzureReading> | undefined;
  private next: Promise<AzureReading> | undefined;
  private readSoFar: ReadingProgress | undefined;
  /** Of the reading under way, and of the next. */
  private readonly askers: Asker[] = [];
  private readonly nextAskers: Asker[] = [];
  private readonly watchers = new Set<(progress: ReadingProgress) => void>();

  constructor(private readonly options: AzureFactsOptions) {}

  /** When what was read last began to be read, milliseconds; undefined: nothing was. */
  get startedAt(): number | undefined {
    return this.reading && this.readStartedAt;
  }

  /** What another process read, unless something newer is at hand. */
  restore(reading: AzureReading, startedAt: number): void {
    if (startedAt <= this.readStartedAt || startedAt > this.options.clock.now()) return;
    this.reading = reading;
    this.readStartedAt = startedAt;
  }

  /** What is at hand and within its limit. */
  atHand(): AzureReading | undefined {
    return this.age() > this.options.plan.freshnessHours.azure * 3_600_000 ? undefined : this.reading;
  }

  /** What is at hand. Waits for Azure only when nothing was read yet, or what was read is past its limit. */
  async current(asker?: Asker): Promise<AzureReading> {
    const atHand = this.atHand();
    if (!atHand) return this.read(asker);
    if (this.age() > this.options.refreshAfter) void this.read();
    return atHand;
  }

  /** A reading that began after this call: one under way may have looked before the change that somebody wants to see. */
  readAfterNow(asker?: Asker): Promise<AzureReading> {
    if (!this.underWay) return this.read(asker);
    if (asker) this.nextAskers.push(asker);
    this.next ??= this.underWay.then(() => {
      this.next = undefined;
      this.askers.push(...this.nextAskers.splice(0));
      return this.read();
    });
    return this.next;
  }

  isReading(): boolean {
    return this.underWay !== undefined;
  }

  /** How far the reading under way has come; undefined: there is none, or none of its parts is done. */
  progress(): ReadingProgress | undefined {
    return this.readSoFar;
  }

  /** Tells how far every reading has come, until the returned function is called. */
  watch(watcher: (progress: ReadingProgress) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Milliseconds since the facts at hand began to be read. */
  private age(): number {
    return this.options.clock.now() - this.readStartedAt;
  }

  private read(asker?: Asker): Promise<AzureReading> {
    if (asker) this.askers.push(asker);
    this.underWay ??= this.readOnce().finally(() => {
      this.underWay = undefined;
      this.readSoFar = undefined;
    });
    return this.underWay;
  }

  private async readOnce(): Promise<AzureReading> {
    const startedAt = this.options.clock.now();
    const reading = await this.options.azure.read(this.options.plan, this.options.deadline, (progress) => {
      this.readSoFar = progress;
      for (const watcher of this.watchers) watcher(progress);
    });
    this.reading = reading;
    this.readStartedAt = startedAt;
    this.options.onRead?.(reading, startedAt, this.askers.splice(0));
    return reading;
  }
}
