import { assess, type AssessmentInput } from '../readiness/assess';
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import type { Edition } from '../readiness/editions/edition';
import { buildEstate } from '../readiness/estate/estate';
import { NOTHING_SAID, type PeoplesWord } from '../readiness/given';
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import { withTold } from '../readiness/told';
import { compareTwins, factsApart, type FactApart } from '../readiness/twins';
import { unrecognisedSystems, type UnrecognisedSystem } from '../readiness/unrecognised';
import { suppose, type Supposition } from '../readiness/what-if';
import { withoutAzure } from '../readiness/without-azure';
import { isoTime, type Clock } from '../support/clock';
import type { AzureFacts } from './azure-facts';
import type { Asker, InventorySource, ReadingProgress } from './ports';

export interface AssessmentsOptions {
  /** As it is looked at: with the clouds of a conversation's view. */
  readonly plan: Plan;
  readonly edition: Edition;
  readonly azure: AzureFacts;
  readonly inventory: InventorySource;
  /** What people have said about the plan in conversation; absent: nobody says anything. Rejects with MemoryFailure. */
  readonly people?: () => Promise<PeoplesWord>;
  /** After every new assessment, before it is answered from: what it contradicts of what people said is to be noted. Rejects with MemoryFailure. */
  readonly onJudged?: (assessment: Assessment, people: PeoplesWord) => Promise<void>;
  readonly clock: Clock;
  /** After the first assessment of every inventory: the systems in it under names that no rule knows. */
  readonly onUnrecognised?: (systems: readonly UnrecognisedSystem[]) => void;
}

/** An assessment judged again and again is kept for so long: ages on cards move in minutes. */
const KEPT_FOR = 30_000;

/** An assessment with everything it was judged from. */
interface Kept {
  /** Resolves once it may be answered from. */
  readonly noted: Promise<Assessment>;
  readonly reading: AzureReading;
  readonly inventory: Inventory;
  readonly people: PeoplesWord;
  readonly at: number;
}

/** What a re-check saw: the verdicts before it and after it. */
export interface Recheck {
  readonly before: Assessment;
  readonly after: Assessment;
}

/** The verdicts with the reading of Azure that they stand on. */
export interface Look {
  readonly assessment: Assessment;
  readonly reading: AzureReading;
}

/** The assessments of one plan as one view of it has them: facts at hand are answered from at once. */
export class Assessments {
  readonly plan: Plan;
  readonly edition: Edition;
  private kept: Kept | undefined;
  /** What each assessment was judged from: whatever else is said of it stands on the same. */
  private readonly judgedFrom = new WeakMap<Assessment, AssessmentInput>();

  constructor(private readonly options: AssessmentsOptions) {
    this.plan = options.plan;
    this.edition = options.edition;
  }

  /** The verdicts on the facts at hand. Waits for Azure only when nothing was read yet, or what was read is past its limit. */
  async current(): Promise<Assessment> {
    const [reading, people] = await Promise.all([this.options.azure.current(), this.people()]);
    return this.judge(reading, people);
  }

  /** Whether current() has what it needs, and waits for nothing. */
  isAtHand(): boolean {
    return this.options.azure.atHand() !== undefined;
  }

  /** Whether Azure is being read. */
  isReading(): boolean {
    return this.options.azure.isReading();
  }

  /** How far the reading under way has come; undefined: there is none, or none of its parts is done. */
  progress(): ReadingProgress | undefined {
    return this.options.azure.progress();
  }

  /** Tells how far readings of Azure have come, until the returned function is called. */
  watch(watcher: (progress: ReadingProgress) => void): () => void {
    return this.options.azure.watch(watcher);
  }

  /** The same facts at the same time, judged under another edition. @param real as current() gave it */
  under(real: Assessment, edition: Edition): Assessment {
    return this.judgeOnce({ ...this.inputOf(real), edition });
  }

  /**
   * The verdicts on the facts at hand, and those there would be on the same facts; the latter are judged anew each time and kept nowhere.
   * `supposed` undefined: what would change was not read.
   */
  async suppose(supposition: Supposition): Promise<{ readonly real: Assessment; readonly supposed: Assessment | undefined }> {
    const real = await this.current();
    const changed = suppose(this.inputOf(real), supposition);
    return { real, supposed: changed && this.judgeOnce(changed) };
  }

  /** What was seen of two subjects without telling them apart. @param assessment that they are of */
  factsApart(assessment: Assessment, one: AssessedSubject, other: AssessedSubject): readonly FactApart[] {
    const input = this.inputOf(assessment);
    const estate = buildEstate({ ...input, inventory: withTold(input.inventory, input.people?.told) });
    const [left, right] = [one, other].map(({ id }) => estate.find((subject) => subject.id === id)?.record);
    return left && right ? factsApart(left, right, compareTwins(one, other), input.edition) : [];
  }

  /** The on-premises side the verdicts stand on. */
  inventory(): Inventory {
    return this.options.inventory.current();
  }

  /**
   * Reads Azure again, whatever is at hand, and says what was before and what is now. Presses at the same time share one reading.
   * @param asker where it is answered: what the answer shows is not told there a second time; absent: nowhere
   */
  async recheck(asker?: Asker): Promise<Recheck> {
    const atHand = this.options.azure.atHand();
    if (!atHand) {
      // Nothing at hand to compare with: what is read now is both.
      const [reading, people] = await Promise.all([this.options.azure.current(asker), this.people()]);
      const first = await this.judge(reading, people);
      return { before: first, after: first };
    }
    const before = await this.judge(atHand, await this.people());
    const reading = await this.options.azure.readAfterNow(asker);
    const after = await this.judge(reading, await this.people());
    return { before, after };
  }

  /** Reads Azure again and judges; `atHand`: judges what is at hand, and waits for Azure only where nothing is. Rejects with MemoryFailure. */
  async look(facts?: 'atHand'): Promise<Look> {
    const { azure } = this.options;
    const reading = await (facts === 'atHand' ? azure.current() : azure.readAfterNow());
    return { assessment: await this.judge(reading, await this.people()), reading };
  }

  /**
   * Judges what is at hand where people have said something, so that a report ends what it contradicts before anybody asks. Where nothing of Azure
   * is at hand it is not waited for: what Azure could not change is judged. Rejects with MemoryFailure.
   */
  async lookAtHand(): Promise<void> {
    const people = await this.people();
    if (people.answers.length === 0) return;
    const reading = this.options.azure.atHand();
    if (reading) {
      await this.judge(reading, people);
      return;
    }
    const { plan, edition } = this;
    const input = { plan, edition, inventory: this.inventory(), people, assessedAt: isoTime(this.options.clock.now()) };
    await this.options.onJudged?.(withoutAzure(assess(input)), people);
  }

  /** What people have said about the plan, in conversation. Rejects with MemoryFailure. */
  people(): Promise<PeoplesWord> {
    return this.options.people?.() ?? Promise.resolve(NOTHING_SAID);
  }

  private inputOf(assessment: Assessment): AssessmentInput {
    const input = this.judgedFrom.get(assessment);
    if (!input) throw new Error('This assessment was judged elsewhere.');
    return input;
  }

  /** What is only supposed is not compared with other looks. */
  private judgeOnce({ marksFacts: _, ...input }: AssessmentInput): Assessment {
    const assessment = assess(input);
    this.judgedFrom.set(assessment, input);
    return assessment;
  }

  private judge(reading: AzureReading, people: PeoplesWord): Promise<Assessment> {
    const now = this.options.clock.now();
    const inventory = this.options.inventory.current();
    const kept = this.kept;
    const isSame = kept && kept.reading === reading && kept.inventory === inventory && kept.people === people;
    if (isSame && now - kept.at < KEPT_FOR && now >= kept.at) return kept.noted;
    const { plan, edition } = this;
    const input: AssessmentInput = { plan, edition, azure: reading, inventory, people, assessedAt: isoTime(now), marksFacts: true };
    const assessment = assess(input);
    this.judgedFrom.set(assessment, input);
    if (kept?.inventory !== inventory) this.options.onUnrecognised?.(unrecognisedSystems(assessment));
    const noted = Promise.resolve(this.options.onJudged?.(assessment, people)).then(() => assessment);
    this.kept = { noted, reading, inventory, people, at: now };
    // What could not be noted is judged anew at the next question.
    noted.catch(() => {
      if (this.kept?.noted === noted) this.kept = undefined;
    });
    return noted;
  }
}
