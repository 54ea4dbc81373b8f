import type { Unseen } from '../assessment';
import type { FactRecord } from '../facts';
import type { AzureReading, Inventory } from '../inventory';
import type { Plan } from '../plan';
import type { OutOfScope } from '../scope';
import type { IsoTime, SubjectKind } from '../subjects';

/** One subject with its facts, and what it stands on. */
export interface EstateSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
  readonly fqdn?: string;
  readonly vmmServerId?: string;
  readonly cloudIds: readonly string[];
  readonly hostId?: string;
  readonly outOfScope?: OutOfScope;
  readonly record: FactRecord;
  /** What could not be seen below it or inside it. */
  readonly unseen?: readonly Unseen[];
  /** It stands on every one of these … */
  readonly standsOnAll: readonly string[];
  /** … and on the best of these. */
  readonly standsOnBestOf: readonly string[];
}

/** Everything a run judges, and from what. */
export interface EstateInput {
  readonly plan: Plan;
  /** Absent: Azure was not asked. */
  readonly azure?: AzureReading;
  readonly inventory: Inventory;
  readonly assessedAt: IsoTime;
}
