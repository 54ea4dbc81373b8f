import type { Plan } from '../../readiness/plan';
import type { PlanDocument } from './wire';

/** A plan as a document of plan.schema.json, on one line; reading it gives the same plan. */
export function writePlan(plan: Plan): string {
  const { name, subscriptionId, vaultId, logStorageAccountId, networkId, hostsExcluded, vmsIncluded, vmsExcluded, edition, ...same } = plan;
  const document: PlanDocument = {
    schema: 'asr-readiness/plan/1',
    name,
    ...same,
    ...(subscriptionId !== undefined && { subscriptionId }),
    ...(vaultId !== undefined && { vaultId }),
    ...(logStorageAccountId !== undefined && { logStorageAccountId }),
    ...(networkId !== undefined && { networkId }),
    ...(edition && { edition }),
    hosts: { exclude: hostsExcluded },
    vms: { ...(vmsIncluded.length > 0 && { include: vmsIncluded }), exclude: vmsExcluded },
  };
  return JSON.stringify(document);
}
