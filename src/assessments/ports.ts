/** What the assessments need from the outside; sources implement these. */
import type { AzureTrouble } from '../readiness/facts';
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { SourceState } from '../readiness/assessment';
import type { Plan } from '../readiness/plan';
import type { IsoTime } from '../readiness/subjects';

/** Reads the Azure side of a plan. Never rejects: what could not be read is a gap with its reason. */
/** Who has Azure read anew for an answer of theirs: what the answer shows is seen where they asked. */
export interface Asker {
  /** A root. */
  readonly conversation: string;
  /** Whether the answer shows a verdict; without `requirement`: the subject as a whole. */
  readonly shows: (subjectId: string, requirement: string | undefined) => boolean;
}

export interface AzureSource {
  /** @param deadline milliseconds the whole reading may take @param onRead called whenever one more of its parts is done */
  read(plan: Plan, deadline: number, onRead?: (progress: ReadingProgress) => void): Promise<AzureReading>;
}

/** How far a reading has come. */
export interface ReadingProgress {
  /** Parts that are done, well or badly. */
  readonly parts: number;
  /** All of them. */
  readonly of: number;
}

/** The on-premises side as the newest reports have it. */
export interface InventorySource {
  current(): Inventory;
}

/** What one assessment stood on besides its plan and its reports: enough to make it again, exactly. */
export interface KeptAssessment {
  readonly planId: string;
  /** Revision of the plan it was made of. */
  readonly revision: number;
  readonly edition: string;
  /** ISO 8601. */
  readonly assessedAt: string;
  /** When the reading of Azure began, milliseconds. */
  readonly readStartedAt: number;
  readonly reading: AzureReading;
  /** Reports in force. */
  readonly reportIds: readonly string[];
}

/** The last assessment of each plan, so that a restart answers at once, and every process from the same reading. Rejects with MemoryFailure. */
export interface AssessmentMemory {
  /** @param after milliseconds: undefined unless its reading of Azure began later */
  last(planId: string, after?: number): Promise<KeptAssessment | undefined>;
  /** One whose reading began earlier than that of the one kept changes nothing. */
  keep(assessment: KeptAssessment): Promise<void>;
}

/** How the sweeps of one plan went. */
export interface SweptPlan {
  readonly planId: string;
  /** Since when it is swept at all. */
  readonly since: IsoTime;
  /** When one last went through to its end: what it saw was handed over. */
  readonly sweptAt?: IsoTime;
  /** The last that did not read all of Azure, where none did since, and why in a few words for operators. */
  readonly failedAt?: IsoTime;
  readonly failure?: string;
  /** With `failedAt`: what most of what was not read says of why. */
  readonly trouble?: AzureTrouble;
  /** How many readings of the sweep that is due did not get through, one after the other; absent: none. */
  readonly tries?: number;
  /** As the last sweep saw them. */
  readonly sources: readonly SourceState[];
}

/** Rejects with MemoryFailure. */
export interface SweepMemory {
  swept(): Promise<readonly SweptPlan[]>;
  /** In place of what was kept of the plan. */
  keepSwept(swept: SweptPlan): Promise<void>;
  /** Closed plans are not swept. */
  dropSwept(planId: string): Promise<void>;
}
