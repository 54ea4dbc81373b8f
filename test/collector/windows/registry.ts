/** The registry of one simulated computer. */
import { commandFailed } from '../powershell/errors';
import type { CommandDouble } from '../powershell/session';
import { Native, textOf, type Value } from '../powershell/values';
import type { ComputerDouble } from './estate';

const ADAPTER = 'HKLM:\\SOFTWARE\\Microsoft\\Microsoft System Center Virtual Machine Manager Server\\DRAdapter';
const UNINSTALL = 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';

type Key = Readonly<Record<string, Value>>;

/** What WinHTTP keeps: three numbers, the address's length and the address, the exceptions' length and they. */
function winHttpBlock(address: string | undefined): Uint8Array {
  const text = Buffer.from(address ?? '', 'ascii');
  const block = Buffer.alloc(20 + text.length);
  block.writeInt32LE(0x28, 0);
  block.writeInt32LE(address === undefined ? 1 : 3, 8);
  block.writeInt32LE(text.length, 12);
  text.copy(block, 16);
  return Uint8Array.from(block);
}

function keysOf(computer: ComputerDouble): Readonly<Record<string, Key>> {
  return {
    'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': { InstallationType: computer.system.installationType },
    'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full':
      computer.dotNetRelease === undefined ? {} : { Release: computer.dotNetRelease },
    'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections': {
      WinHttpSettings: winHttpBlock(computer.winHttp),
    },
    [UNINSTALL]: {},
    ...(computer.providerProxy && { [`${ADAPTER}\\ProxySettings`]: computer.providerProxy }),
    ...(computer.registration && { [`${ADAPTER}\\Registration`]: computer.registration }),
  };
}

function keyObject(values: Key): Native {
  return new Native(['Microsoft.Win32.RegistryKey'], { GetValue: (name) => values[textOf(name)] ?? null });
}

export function registryCommands(computer: ComputerDouble): Record<string, CommandDouble> {
  const keys = new Map(Object.entries(keysOf(computer)).map(([path, values]) => [path.toLowerCase(), values]));
  const at = (path: Value): Key => {
    const key = keys.get(textOf(path).toLowerCase());
    if (!key)
      throw commandFailed(
        `Cannot find path '${textOf(path)}' because it does not exist.`,
        'System.Management.Automation.ItemNotFoundException',
      );
    return key;
  };
  return {
    'Test-Path': { parameters: ['literalpath'], run: ({ values }) => [keys.has(textOf(values.get('literalpath')).toLowerCase())] },
    'Get-Item': { parameters: ['literalpath'], run: ({ values }) => [keyObject(at(values.get('literalpath')))] },
    'Get-ItemProperty': {
      parameters: ['literalpath'],
      run: ({ values }) => [new Native(['PSCustomObject'], at(values.get('literalpath')))],
    },
    'Get-ChildItem': {
      parameters: ['literalpath'],
      run: ({ values }) => {
        at(values.get('literalpath'));
        return [keyObject({}), ...computer.programs.map(({ name, version }) => keyObject({ DisplayName: name, DisplayVersion: version }))];
      },
    },
  };
}
