/** From what the sources saw to subjects that can be judged: relations resolved, derived facts added, scope decided. */
import type { FactRecord } from '../facts';
import type { AzureReading, Inventory } from '../inventory';
import type { Plan } from '../plan';
import type { OutOfScope } from '../scope';
import type { IsoTime, SubjectKind } from '../subjects';
import { planSubject, storageSubjects } from './azure-side';
import { hostSubject } from './host';
import { Relations } from './relations';
import { cloudSubject, vmmServerSubject } from './servers';
import { vmSubject } from './vm';

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

/** The subjects of an estate: plan, storage accounts, VMM servers, clouds, hosts, VMs, in that order. */
export function buildEstate(input: EstateInput): readonly EstateSubject[] {
  const relations = new Relations(input);
  const { inventory } = input;
  return [
    planSubject(input),
    ...storageSubjects(input),
    ...inventory.vmmServers.map((server) => vmmServerSubject(server, relations)),
    ...inventory.clouds.map((cloud) => cloudSubject(cloud, relations)),
    ...inventory.hosts.map((host) => hostSubject(host, relations)),
    ...inventory.vms.map((vm) => vmSubject(vm, relations)),
  ];
}
