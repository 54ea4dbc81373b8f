/** From what the sources saw to subjects that can be judged: relations resolved, derived facts added, scope decided. */
import { planSubject, storageSubjects } from './azure-side';
import { hostSubject } from './host';
import { Relations } from './relations';
import { cloudSubject, vmmServerSubject } from './servers';
import type { EstateInput, EstateSubject } from './subject';
import { VmSubject } from './vm';

/** The subjects of an estate: plan, storage accounts, VMM servers, clouds, hosts, VMs, in that order. */
export function buildEstate(input: EstateInput): readonly EstateSubject[] {
  const relations = new Relations(input);
  const { inventory } = input;
  return [
    { ...planSubject(input), unseen: relations.unseenAnywhere() },
    ...storageSubjects(input),
    ...inventory.vmmServers.map((server) => vmmServerSubject(server, relations)),
    ...inventory.clouds.map((cloud) => cloudSubject(cloud, relations)),
    ...inventory.hosts.map((host) => hostSubject(host, relations)),
    ...relations.vms.map((located) => new VmSubject(located, relations)),
  ];
}
