/** What the assessments need from the outside; sources implement these. */
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';

/** Reads the Azure side of a plan. Never rejects: what could not be read is a gap with its reason. */
export interface AzureSource {
  /** @param deadline milliseconds the whole reading may take */
  read(plan: Plan, deadline: number): Promise<AzureReading>;
}

/** The on-premises side as the newest reports have it. */
export interface InventorySource {
  current(): Inventory;
}
