import { assess } from '../readiness/assess';
import type { Assessment } from '../readiness/assessment';
import type { Edition } from '../readiness/editions/edition';
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import { unrecognisedSystems, type UnrecognisedSystem } from '../readiness/unrecognised';
import { suppose, type Supposition } from '../readiness/what-if';
import { isoTime, type Clock } from '../support/clock';
import type { AzureFacts } from './azure-facts';
import type { InventorySource } from './ports';

export interface AssessmentsOptions {
  /** As it is looked at: with the clouds of a conversation's view. */
  readonly plan: Plan;
  readonly edition: Edition;
  readonly azure: AzureFacts;
  readonly inventory: InventorySource;
  readonly clock: Clock;
  /** After the first assessment of every inventory: the systems in it under names that no rule knows. */
  readonly onUnrecognised?: (systems: readonly UnrecognisedSystem[]) => void;
}

/** An assessment judged again and again is kept for so long: ages on cards move in minutes. */
const KEPT_FOR = 30_000;

/** What a re-check saw: the verdicts before it and after it. */
export interface Recheck {
  readonly before: Assessment;
  readonly after: Assessment;
}

/** The assessments of one plan as one view of it has them: facts at hand are answered from at once. */
export class Assessments {
  readonly plan: Plan;
  readonly edition: Edition;
  private kept:
    { readonly assessment: Assessment; readonly reading: AzureReading; readonly inventory: Inventory; readonly at: number } | undefined;

  constructor(private readonly options: AssessmentsOptions) {
    this.plan = options.plan;
    this.edition = options.edition;
  }

  /** The verdicts on the facts at hand. Waits for Azure only when nothing was read yet, or what was read is past its limit. */
  async current(): Promise<Assessment> {
    return this.judge(await this.options.azure.current());
  }

  /** The same facts as current() judges, judged under another edition. */
  async under(edition: Edition): Promise<Assessment> {
    const azure = await this.options.azure.current();
    const inventory = this.options.inventory.current();
    return assess({ plan: this.plan, edition, azure, inventory, assessedAt: isoTime(this.options.clock.now()) });
  }

  /**
   * The verdicts on the facts at hand, and those there would be; the latter are judged anew each time and kept nowhere.
   * `supposed` undefined: what would change was not read.
   */
  async suppose(supposition: Supposition): Promise<{ readonly real: Assessment; readonly supposed: Assessment | undefined }> {
    const real = await this.current();
    const azure = this.options.azure.atHand();
    const { plan, edition } = this;
    const input = { plan, edition, ...(azure && { azure }), inventory: this.inventory(), assessedAt: real.takenAt };
    const changed = suppose(input, supposition);
    return { real, supposed: changed && assess(changed) };
  }

  /** The on-premises side the verdicts stand on. */
  inventory(): Inventory {
    return this.options.inventory.current();
  }

  /** Reads Azure again, whatever is at hand, and says what was before and what is now. Presses at the same time share one reading. */
  async recheck(): Promise<Recheck> {
    const atHand = this.options.azure.atHand();
    if (!atHand) {
      // Nothing at hand to compare with: what is read now is both.
      const first = await this.current();
      return { before: first, after: first };
    }
    const before = this.judge(atHand);
    const after = this.judge(await this.options.azure.readAfterNow());
    return { before, after };
  }

  private judge(reading: AzureReading): Assessment {
    const now = this.options.clock.now();
    const inventory = this.options.inventory.current();
    const kept = this.kept;
    if (kept && kept.reading === reading && kept.inventory === inventory && now - kept.at < KEPT_FOR && now >= kept.at)
      return kept.assessment;
    const assessment = assess({ plan: this.plan, edition: this.edition, azure: reading, inventory, assessedAt: isoTime(now) });
    if (kept?.inventory !== inventory) this.options.onUnrecognised?.(unrecognisedSystems(assessment));
    this.kept = { assessment, reading, inventory, at: now };
    return assessment;
  }
}
