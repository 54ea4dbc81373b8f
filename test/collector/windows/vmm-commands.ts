/** The VirtualMachineManager module over a simulated estate. */
import { accessDenied, commandFailed } from '../powershell/errors';
import type { CommandDouble } from '../powershell/session';
import type { Native } from '../powershell/values';
import { EnumValue, textOf, type Value } from '../powershell/values';
import type { EstateDouble, VmmDrive, VmmVm } from './estate';
import { made } from './host-commands';

function reference(id: string | undefined): Value {
  return id === undefined ? null : made('VmmObject', { ID: made('System.Guid', {}, id) });
}

function driveObject({ bus, number, lun, volume, file }: VmmDrive): Native {
  return made('VirtualDiskDrive', {
    BusType: new EnumValue(bus, bus === 'IDE' ? 0 : 1),
    Bus: number,
    Lun: lun,
    VolumeType: new EnumValue(volume, ['None', 'Boot', 'System', 'BootAndSystem'].indexOf(volume)),
    VirtualHardDisk: file
      ? made('VirtualHardDisk', {
          Name: file.name,
          VHDFormatType: new EnumValue(file.format, 3),
          VHDType: new EnumValue(file.type, 2),
          MaximumSize: file.maximum,
          Size: file.size,
          Directory: file.directory,
        })
      : null,
  });
}

function vmObject(vm: VmmVm): Native {
  return made('VM', {
    ID: made('System.Guid', {}, vm.id),
    VMId: vm.vmId,
    Name: vm.name,
    VMHost: reference(vm.hostId),
    CloudId: vm.cloudId === undefined ? null : made('System.Guid', {}, vm.cloudId),
    Generation: vm.generation ?? null,
    IsHighlyAvailable: vm.highlyAvailable,
    OperatingSystem: made('OperatingSystem', { Name: vm.operatingSystem.name, Architecture: vm.operatingSystem.architecture }),
    VirtualDiskDrives: vm.drives.map(driveObject),
    VirtualNetworkAdapters: vm.adapters.map(({ name, mac, network, ipv4, ipv6 }) =>
      made('VirtualNetworkAdapter', {
        Name: name,
        MACAddress: mac,
        VMNetwork: network === undefined ? null : made('VMNetwork', { Name: network }),
        IPv4Addresses: [...ipv4],
        IPv6Addresses: [...ipv6],
      }),
    ),
  });
}

export function vmmCommands(estate: EstateDouble): Record<string, CommandDouble> {
  const { server } = estate;
  const connection = made('ServerConnection', {
    ProductVersion: server.version,
    IsHighlyAvailable: server.highlyAvailable,
    ActiveVMMNode: server.activeNode ?? null,
    ManagedComputer: made('ManagedComputer', { FQDN: server.fqdn }),
  });
  const list = (name: string, give: () => readonly Value[]): CommandDouble => ({
    parameters: ['vmmserver'],
    run: ({ values }) => {
      if (values.get('vmmserver') !== connection) throw commandFailed('No connection to a VMM server is given.');
      if (estate.deniedLists.includes(name)) throw accessDenied(`You may not run ${name}.`);
      return give();
    },
  });
  return {
    'Import-Module': { positional: ['name'], run: () => [] },
    'Get-SCVMMServer': {
      parameters: ['computername'],
      run: ({ values }) => {
        if (!estate.connects || textOf(values.get('computername')) === '')
          throw commandFailed('Unable to connect to the VMM management server. (Error ID: 1604)');
        return [connection];
      },
    },
    'Get-SCCloud': list('Get-SCCloud', () =>
      estate.clouds.map(({ id, name, groupIds }) => made('Cloud', { ID: id, Name: name, HostGroup: groupIds.map(reference) })),
    ),
    'Get-SCVMHostGroup': list('Get-SCVMHostGroup', () =>
      estate.groups.map(({ id, path, parentId }) => made('HostGroup', { ID: id, Path: path, ParentHostGroup: reference(parentId) })),
    ),
    'Get-SCVMHostCluster': list('Get-SCVMHostCluster', () =>
      estate.clusters.map(({ id, name, groupId }) => made('HostCluster', { ID: id, Name: name, HostGroup: reference(groupId) })),
    ),
    'Get-SCVMHost': list('Get-SCVMHost', () =>
      estate.hosts.map(({ id, computerName, fqdn, groupId, clusterId, platform }) =>
        made('Host', {
          ID: made('System.Guid', {}, id),
          Name: fqdn,
          ComputerName: computerName,
          FQDN: fqdn,
          VMHostGroup: reference(groupId),
          HostCluster: reference(clusterId),
          VirtualizationPlatform: new EnumValue(platform, 1),
        }),
      ),
    ),
    'Get-SCVirtualMachine': list('Get-SCVirtualMachine', () => estate.vms.map(vmObject)),
  };
}
