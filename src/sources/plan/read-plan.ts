import { FRESHNESS_HOURS, type Plan } from '../../readiness/plan';
import { unpackJson } from '../document';
import { createSchemaCheck, refuse, type Refusal } from '../schema-check';
import { planFaults } from './plan-faults';
import type { PlanDocument } from './wire';

export type ReadPlan = { readonly ok: true; readonly plan: Plan } | Refusal;

/** The largest plan document that is read, in bytes. */
const MOST_BYTES = 16 * 1024 ** 2;

const faultsOf = createSchemaCheck('plan.schema.json');

/** Reads a plan document: checked against its schema and for what a schema cannot see, with its defaults filled in. */
export function readPlan(document: Buffer | string): ReadPlan {
  const unpacked = unpackJson(typeof document === 'string' ? Buffer.from(document, 'utf8') : document, MOST_BYTES);
  if (!unpacked.ok) return refuse([unpacked.fault]);
  const schemaFaults = faultsOf(unpacked.value);
  if (schemaFaults.length > 0) return refuse(schemaFaults);
  const plan = unpacked.value as PlanDocument;
  const faults = planFaults(plan);
  return faults.length > 0 ? refuse(faults) : { ok: true, plan: toPlan(plan) };
}

function toPlan(document: PlanDocument): Plan {
  return {
    name: document.name.trim(),
    ...chosen('subscriptionId', document.subscriptionId),
    ...chosen('vaultId', document.vaultId),
    replicationStorageAccountIds: distinct((document.replicationStorageAccountIds ?? []).map(resourceId)),
    ...chosen('logStorageAccountId', document.logStorageAccountId),
    ...chosen('networkId', document.networkId),
    vmmServers: trimmed(document.vmmServers),
    clouds: trimmed(document.clouds),
    hostsExcluded: trimmed(document.hosts?.exclude),
    vmsIncluded: trimmed(document.vms?.include),
    vmsExcluded: trimmed(document.vms?.exclude),
    excludedDisks: (document.excludedDisks ?? []).map((each) => trimmedRecord(each)),
    managedDisks: document.managedDisks ?? true,
    ...(document.edition && { edition: document.edition }),
    azureCloud: document.azureCloud ?? 'AzureCloud',
    freshnessHours: { ...FRESHNESS_HOURS, ...document.freshnessHours },
    waivers: (document.waivers ?? []).map((each) => ({ ...trimmedRecord(each), subject: trimmedRecord(each.subject) })),
    confirmations: (document.confirmations ?? []).map((each) => ({ ...trimmedRecord(each), subject: trimmedRecord(each.subject) })),
  };
}

/** An id that is chosen, without the blanks and the last slash that copying brings along; null and absent: not chosen. */
function chosen<P extends string>(property: P, id: string | null | undefined): { readonly [K in P]?: string } {
  return id ? ({ [property]: resourceId(id) } as { readonly [K in P]?: string }) : {};
}

function resourceId(id: string): string {
  return id.trim().replace(/\/$/, '');
}

/** Resource ids are the same whatever their case. */
function distinct(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) === index);
}

function trimmed(names: readonly string[] | undefined): readonly string[] {
  return (names ?? []).map((name) => name.trim());
}

/** A record with its own strings trimmed. */
function trimmedRecord<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as T;
}
