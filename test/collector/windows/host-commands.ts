/** Commands of Windows, Hyper-V and the clustering module on one simulated computer. */
import { accessDenied, commandFailed } from '../powershell/errors';
import { numberOf } from '../powershell/operators';
import type { Call, CommandDouble } from '../powershell/session';
import { EnumValue, Native, textOf, type Value } from '../powershell/values';
import type { ComputerDouble, DriveDouble, HyperVVm } from './estate';
import { registryCommands } from './registry';

/** What never comes back; the job around it stays running. */
export class Hangs extends Error {}

type Members = Record<string, Value | ((...values: Value[]) => Value)>;

export function made(type: string, members: Members, text?: string): Native {
  return new Native([type], members, text);
}

const FORMATS = { VHD: 2, VHDX: 3, VHDSet: 4 } as const;
const TYPES = { Fixed: 2, Dynamic: 3, Differencing: 4 } as const;

function driveObject(drive: DriveDouble): Native {
  return made('Microsoft.HyperV.PowerShell.HardDiskDrive', {
    ControllerType: new EnumValue(drive.controller, drive.controller === 'IDE' ? 0 : 1),
    ControllerNumber: drive.number,
    ControllerLocation: drive.location,
    Path: drive.path,
    DiskNumber: drive.diskNumber ?? null,
    SupportPersistentReservations: drive.shared ?? false,
  });
}

function vmObject(vm: HyperVVm): Native {
  return made('Microsoft.HyperV.PowerShell.VirtualMachine', {
    Id: made('System.Guid', {}, vm.id),
    Generation: vm.generation,
    ReplicationMode: new EnumValue(vm.replication.mode, ['None', 'Primary', 'Replica'].indexOf(vm.replication.mode)),
  });
}

function kvpItem(name: string, data: string): string {
  const escaped = data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem"><PROPERTY NAME="Caption" TYPE="string"></PROPERTY><PROPERTY NAME="Data" TYPE="string"><VALUE>${escaped}</VALUE></PROPERTY><PROPERTY NAME="Name" TYPE="string"><VALUE>${name}</VALUE></PROPERTY></INSTANCE>`;
}

function vmsOf(computer: ComputerDouble): readonly HyperVVm[] {
  if (computer.vms === 'denied') throw accessDenied('You do not have the required permission to complete this task.');
  return computer.vms;
}

function commandsOfVms(computer: ComputerDouble): Record<string, CommandDouble> {
  const meant = ({ values }: Call): HyperVVm => {
    const object = values.get('vm');
    const id = object instanceof Native ? textOf(object.property('Id')) : '';
    const found = vmsOf(computer).find((vm) => vm.id === id);
    if (!found) throw commandFailed('Hyper-V was unable to find a virtual machine.');
    return found;
  };
  const ofVm = (give: (vm: HyperVVm) => readonly Value[]): CommandDouble => ({
    parameters: ['vm', 'vmname'],
    run: (call) => give(meant(call)),
  });
  const fileAt = (path: string): Native => {
    const file = vmsOf(computer)
      .flatMap((vm) => vm.drives)
      .find((drive) => drive.path === path)?.file;
    if (!file) throw commandFailed(`'${path}' cannot be opened: it is used by another process.`, 'System.IO.IOException');
    return made('Microsoft.Vhd.PowerShell.VirtualHardDisk', {
      VhdFormat: new EnumValue(file.format, FORMATS[file.format]),
      VhdType: new EnumValue(file.type, TYPES[file.type]),
      Size: file.size,
      FileSize: file.fileSize,
      LogicalSectorSize: file.logicalSector,
      PhysicalSectorSize: file.physicalSector,
      ParentPath: file.type === 'Differencing' ? 'D:\\parent.vhdx' : '',
    });
  };
  return {
    'Get-VM': { parameters: ['name'], run: () => vmsOf(computer).map(vmObject) },
    'Get-VMHardDiskDrive': ofVm((vm) => vm.drives.map(driveObject)),
    'Get-VMNetworkAdapter': ofVm((vm) =>
      vm.adapters.map(({ name, mac, addresses }) => made('VMNetworkAdapter', { Name: name, MacAddress: mac, IPAddresses: [...addresses] })),
    ),
    'Get-VMFibreChannelHba': ofVm((vm) => Array.from({ length: vm.fibreChannelAdapters }, () => made('VMFibreChannelHba', {}))),
    'Get-VMFirmware': ofVm((vm) => {
      if (vm.generation === 1) throw commandFailed('Generation 1 has no firmware of this kind.');
      return [made('VMFirmware', { SecureBoot: new EnumValue(vm.secureBoot ? 'On' : 'Off', vm.secureBoot ? 0 : 1) })];
    }),
    'Get-VMSecurity': ofVm((vm) => [made('VMSecurity', { TpmEnabled: vm.tpm, Shielded: vm.shielded })]),
    'Get-VMReplication': ofVm((vm) => [made('VMReplication', { ReplicaServer: vm.replication.server ?? '' })]),
    'Get-VHD': { positional: ['path'], run: ({ values }) => [fileAt(textOf(values.get('path')))] },
    'Get-Disk': {
      parameters: ['number'],
      run: ({ values }) => [
        made('MSFT_Disk', { Size: numberOf(values.get('number')) * 1_000_000_000_000, LogicalSectorSize: 512, PhysicalSectorSize: 4096 }),
      ],
    },
  };
}

function cimInstance(computer: ComputerDouble, { values }: Call): readonly Value[] {
  const name = textOf(values.get('classname'));
  if (name === 'Win32_OperatingSystem') {
    const { caption, version, sku } = computer.system;
    return [made('CimInstance', { Caption: caption, Version: version, OperatingSystemSKU: sku, BuildNumber: version.split('.')[2] ?? '' })];
  }
  if (name !== 'Msvm_KvpExchangeComponent' || textOf(values.get('namespace')).toLowerCase() !== 'root\\virtualization\\v2')
    throw commandFailed('Invalid class');
  if (computer.guests === 'denied') throw accessDenied();
  return vmsOf(computer).map((vm) =>
    made('CimInstance', {
      SystemName: vm.id.toUpperCase(),
      GuestIntrinsicExchangeItems: Object.entries(vm.guest).map(([key, data]) => kvpItem(key, data)),
    }),
  );
}

/** Get-HotFix writes an error and goes on where it may not read: without ErrorAction Stop that looks like an empty list. */
function hotfixes({ hotfixes: ids }: ComputerDouble): readonly Value[] {
  if (ids === 'denied') throw accessDenied();
  return ids.map((HotFixID) => made('Win32_QuickFixEngineering', { HotFixID }));
}

function agentCommands(computer: ComputerDouble): Record<string, CommandDouble> {
  if (!computer.agentModule) return {};
  const proxy = computer.agentProxy;
  const setting = proxy
    ? made('OBProxySetting', { Enabled: true, ProxyServer: proxy.server, ProxyPort: proxy.port, ProxyUserName: proxy.user })
    : made('OBProxySetting', { Enabled: false, ProxyServer: '' });
  return {
    'Get-OBMachineSetting': { run: () => [made('OBMachineSetting', { ProxySetting: setting })] },
    'Get-OBPolicy': { run: () => (computer.backupPolicy ? [made('OBPolicy', {})] : []) },
  };
}

/** Every command of a computer that is read. One that hangs never answers. */
export function hostCommands(computer: ComputerDouble): Record<string, CommandDouble> {
  const isOld = computer.system.version.startsWith('6.');
  const commands: Record<string, CommandDouble> = {
    ...registryCommands(computer),
    'Get-CimInstance': { positional: ['classname'], parameters: ['namespace'], run: (call) => cimInstance(computer, call) },
    'Get-HotFix': { run: () => hotfixes(computer) },
    'Get-WindowsFeature': {
      positional: ['name'],
      run: ({ values }) => [
        made('Feature', { Name: textOf(values.get('name')), Installed: textOf(values.get('name')) === 'Hyper-V' && computer.hyperV }),
      ],
    },
    'Get-ClusterResource': {
      run: () => [
        made('ClusterResource', { ResourceType: made('ClusterResourceType', {}, 'Virtual Machine') }),
        ...(computer.broker
          ? [made('ClusterResource', { ResourceType: made('ClusterResourceType', {}, 'Virtual Machine Replication Broker') })]
          : []),
      ],
    },
    ...(computer.hyperV ? commandsOfVms(computer) : {}),
    ...agentCommands(computer),
  };
  if (isOld) delete commands['Get-VMSecurity'];
  const hanging = computer.hangsAt;
  if (hanging) {
    commands[hanging] = {
      ...commands[hanging],
      run: () => {
        throw new Hangs();
      },
    };
  }
  return commands;
}
