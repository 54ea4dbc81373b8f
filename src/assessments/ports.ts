/** What the assessments need from the outside; sources implement these. */
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';

/** Reads the Azure side of a plan. Never rejects: what could not be read is a gap with its reason. */
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
