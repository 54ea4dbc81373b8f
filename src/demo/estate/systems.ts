/** Windows as Win32_OperatingSystem and the registry give it, and how machines reach Azure. */
import type { WireEndpoint, WireOperatingSystem, WireProxy } from '../../sources/collector/wire';

export interface System {
  readonly operatingSystem: WireOperatingSystem;
  /** The Release value of .NET Framework 4 as the system brings it. */
  readonly dotNetRelease: number;
  readonly hotfixes: readonly string[];
}

function datacenter(release: string, version: string): WireOperatingSystem {
  return { caption: `Microsoft Windows Server ${release} Datacenter`, version, sku: 8, installationType: 'Server' };
}

export const SYSTEMS = {
  server2012R2: { operatingSystem: datacenter('2012 R2', '6.3.9600'), dotNetRelease: 379893, hotfixes: ['KB2919355', 'KB2919442'] },
  server2016: { operatingSystem: datacenter('2016', '10.0.14393'), dotNetRelease: 394802, hotfixes: ['KB4589210', 'KB5065427'] },
  server2019: { operatingSystem: datacenter('2019', '10.0.17763'), dotNetRelease: 461814, hotfixes: ['KB4589208', 'KB5065428'] },
  server2022: { operatingSystem: datacenter('2022', '10.0.20348'), dotNetRelease: 528449, hotfixes: ['KB5008882', 'KB5065432'] },
  server2025: { operatingSystem: datacenter('2025', '10.0.26100'), dotNetRelease: 533325, hotfixes: ['KB5042098', 'KB5065426'] },
  hyperVServer2016: {
    operatingSystem: { caption: 'Microsoft Hyper-V Server 2016', version: '10.0.14393', sku: 42, installationType: 'Server Core' },
    dotNetRelease: 394802,
    hotfixes: ['KB4589210'],
  },
  hyperVServer2019: {
    operatingSystem: { caption: 'Microsoft Hyper-V Server 2019', version: '10.0.17763', sku: 42, installationType: 'Server Core' },
    dotNetRelease: 461814,
    hotfixes: ['KB4589208'],
  },
} as const satisfies Record<string, System>;

export type SystemName = keyof typeof SYSTEMS;

/** The company's proxy for servers: http, no authentication. */
export const PROXY: WireProxy = { mode: 'proxy', address: 'http://proxy.granvik.example:8080', requiresAuthentication: false };

export const DIRECT: WireProxy = { mode: 'direct', address: null, requiresAuthentication: null };

/** Hosts that the collector tried on TCP 443, with what each is for. */
const TRIED = [
  ['login.microsoftonline.com', 'identity'],
  ['pod01-srs1.sdc.hypervrecoverymanager.windowsazure.com', 'management'],
  ['pod01-prot2.sdc.backup.windowsazure.com', 'backup'],
  ['stgranvikasr.blob.core.windows.net', 'storage'],
  ['pod01-srs1-sdc.servicebus.windows.net', 'serviceBus'],
  ['dc.services.visualstudio.com', 'telemetry'],
  ['time.windows.com', 'time'],
] as const satisfies readonly (readonly [host: string, purpose: WireEndpoint['purpose']])[];

/** What the collector saw when it tried every host; `blocked`: the purposes that did not answer. */
export function endpoints(proxy: WireProxy, blocked: readonly WireEndpoint['purpose'][] = []): readonly WireEndpoint[] {
  const via = proxy.mode;
  return TRIED.map(([host, purpose]) =>
    blocked.includes(purpose)
      ? { host, purpose, reachable: false, via, error: 'The connection attempt timed out after 5 seconds.' }
      : { host, purpose, reachable: true, via, error: null },
  );
}
