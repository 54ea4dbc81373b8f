/** Stockholm's VMM server as it is registered in the vault: what Site Recovery lists of its clouds. */
import type { Report, WireVm } from '../../sources/collector/wire';
import type { SimulatedItem, SimulatedVmm } from '../azure/site-recovery';
import { fullName, VMM_SERVERS } from './company';
import { guidOf } from './random';

/** Made after the vault last refreshed the server, so Site Recovery does not know it yet. */
const NOT_LISTED_YET: readonly string[] = ['OKAND01'];

/** Seven minutes: the Provider reports every few. */
const HEARD_BEFORE = 7 * 60_000;

/** @param report what the collector saw of the same server */
export function registrationOf(report: Report, vault: string, seed: number): SimulatedVmm {
  const name = fullName(VMM_SERVERS.stockholm);
  const id = (part: number): string => guidOf(seed, `azure/fabric/${String(part)}`).replaceAll('-', '');
  return {
    vault,
    id: id(1) + id(2),
    name,
    health: 'Normal',
    provider: {
      id: guidOf(seed, 'azure/provider'),
      version: '5.1.8095.0',
      status: 'Supported',
      serverVersion: '10.22.1508.0',
      heardBefore: HEARD_BEFORE,
    },
    clouds: report.clouds.map((cloud) => ({
      id: cloud.id,
      name: cloud.name,
      items: report.vms.filter((vm) => vm.cloudId === cloud.id && !NOT_LISTED_YET.includes(vm.name)).map(itemOf),
    })),
  };
}

function itemOf(vm: WireVm): SimulatedItem {
  const disks = vm.disks ?? [];
  const hasPhysicalDisk = disks.some((disk) => disk.isPassThrough === true);
  const hasSharedVhd = disks.some((disk) => disk.isShared === true || disk.format === 'vhds');
  const hasFibreChannelAdapter = (vm.fibreChannelAdapters ?? 0) > 0;
  return {
    id: vm.id,
    name: vm.name,
    generation: vm.generation ?? 1,
    disks: disks.map(({ name, maximumBytes }) => ({ name, bytes: maximumBytes ?? 0 })),
    hasPhysicalDisk,
    hasFibreChannelAdapter,
    hasSharedVhd,
    errors: [
      ...(hasPhysicalDisk ? ['The virtual machine has a pass-through disk attached, which cannot be protected.'] : []),
      ...(hasSharedVhd ? ['The virtual machine has a shared virtual hard disk attached, which cannot be protected.'] : []),
      ...(hasFibreChannelAdapter ? ['The virtual machine has a virtual Fibre Channel adapter, which is not supported.'] : []),
    ],
  };
}
