/** Which disks of which VMs the plan leaves out; and what in it fits no VM, several, or a disk that cannot be left out. */
import type { PlanProblem } from './assessment';
import type { Inventory, ReportedVm } from './inventory';
import { nameKey } from './name-key';
import type { Plan } from './plan';
import { endsWithId } from './scope';

export interface ExcludedDisks {
  /** Names of disks as they are compared, by the VM's id. */
  readonly byVm: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly PlanProblem[];
}

/** Resolves the plan's excluded disks once. A name that fits several VMs is refused: id or cloud tells them apart. */
export function resolveExcludedDisks(plan: Plan, inventory: Inventory): ExcludedDisks {
  const byVm = new Map<string, string[]>();
  const problems: PlanProblem[] = [];
  if (plan.excludedDisks.length === 0) return { byVm, problems };
  const clouds = new Map(inventory.clouds.map((cloud) => [cloud.id, nameKey(cloud.name)]));
  const named = new Map<string, ReportedVm[]>();
  for (const vm of inventory.vms) named.set(nameKey(vm.name), [...(named.get(nameKey(vm.name)) ?? []), vm]);
  for (const [index, excluded] of plan.excludedDisks.entries()) {
    const where = `excludedDisks[${index}]`;
    const [vm, ...others] = vmsMeant(excluded, named.get(nameKey(excluded.vm)) ?? [], clouds);
    if (!vm || others.length > 0) {
      problems.push({ kind: vm ? 'ambiguousSubject' : 'unknownSubject', name: excluded.vm, where });
      continue;
    }
    const problem = diskProblem(vm, excluded.disk);
    if (problem) problems.push({ kind: problem, name: `${excluded.vm} ${excluded.disk}`, where });
    if (problem === 'ambiguousSubject') continue;
    byVm.set(vm.id, [...(byVm.get(vm.id) ?? []), nameKey(excluded.disk)]);
  }
  return { byVm, problems };
}

function vmsMeant(
  excluded: Plan['excludedDisks'][number],
  named: readonly ReportedVm[],
  clouds: ReadonlyMap<string, string>,
): readonly ReportedVm[] {
  return named.filter(
    (vm) =>
      (excluded.id === undefined || endsWithId(vm.id, excluded.id)) &&
      (excluded.cloud === undefined || clouds.get(vm.cloudId ?? '') === nameKey(excluded.cloud)),
  );
}

function diskProblem(vm: ReportedVm, name: string): PlanProblem['kind'] | undefined {
  const [disk, ...others] = (vm.disks ?? []).filter((each) => nameKey(each.name) === nameKey(name));
  if (others.length > 0) return 'ambiguousSubject';
  if (disk?.isOperatingSystemDisk) return 'operatingSystemDiskExcluded';
  return vm.disks && !disk ? 'unknownSubject' : undefined;
}
