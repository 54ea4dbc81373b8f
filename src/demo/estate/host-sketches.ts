/** The 28 hosts, each with the one thing that makes it worth asking about. */
import type { WireHost } from '../../sources/collector/wire';
import type { CloudName, ClusterName, Site } from './company';
import { endpoints, PROXY } from './systems';
import type { SystemName } from './systems';

export interface HostSketch {
  readonly name: string;
  readonly site: Site;
  readonly group: string;
  /** The cloud its VMs belong to; absent: none. */
  readonly cloud?: CloudName;
  readonly cluster?: ClusterName;
  readonly system: SystemName;
  readonly vms: number;
  /** Days since the last update was installed. */
  readonly updatedDaysAgo?: number;
  readonly pendingUpdates?: number;
  /** What differs from a sound host. */
  readonly but?: Partial<WireHost>;
  /** Properties that could not be read, and why. */
  readonly unread?: { readonly property: 'hotfixes' | 'endpoints'; readonly reason: 'accessDenied' | 'timedOut'; readonly message: string };
}

const gold = { site: 'stockholm', group: 'All Hosts\\Stockholm\\Guld', cloud: 'Gold', cluster: 'CL-GULD', system: 'server2022' } as const;
const silver = { site: 'stockholm', group: 'All Hosts\\Stockholm\\Silver', cloud: 'Silver' } as const;
const rack3 = { ...silver, group: 'All Hosts\\Stockholm\\Silver\\Rack3' } as const;
const bronze = { site: 'stockholm', group: 'All Hosts\\Stockholm\\Brons', cloud: 'Bronze' } as const;
const syd = { site: 'malmo', group: 'All Hosts\\Malmö', cloud: 'Syd' } as const;

export const HOST_SKETCHES: readonly HostSketch[] = [
  { ...gold, name: 'HV01', vms: 12, but: { recoveryServicesAgentVersion: '2.0.9938.0' } },
  { ...gold, name: 'HV02', vms: 12, but: { recoveryServicesAgentVersion: '2.0.9260.0', proxy: PROXY, endpoints: endpoints(PROXY) } },
  { ...gold, name: 'HV03', vms: 12, pendingUpdates: 4, but: { azureBackupInUse: true } },
  { ...gold, name: 'HV04', vms: 10, updatedDaysAgo: 75 },
  { ...gold, name: 'HV05', vms: 0 },
  { ...gold, name: 'HV06', vms: 10, but: { proxy: PROXY, endpoints: endpoints(PROXY, ['storage']) } },
  { ...gold, name: 'HV07', vms: 12 },
  { ...gold, name: 'HV08', vms: 12, but: { proxy: { ...PROXY, requiresAuthentication: true } } },
  { ...silver, name: 'HV09', vms: 12, system: 'server2019' },
  { ...silver, name: 'HV10', vms: 12, system: 'server2019', but: { proxy: { ...PROXY, address: 'https://proxy.granvik.example:8443' } } },
  {
    ...silver,
    name: 'HV11',
    vms: 10,
    system: 'server2016',
    but: {
      operatingSystem: {
        caption: 'Microsoft Windows Server 2016 Standard',
        version: '10.0.14393',
        sku: 7,
        installationType: 'Server Core',
      },
    },
  },
  {
    ...silver,
    name: 'HV12',
    vms: 10,
    system: 'server2022',
    unread: { property: 'endpoints', reason: 'timedOut', message: 'The connection tests did not end within 60 seconds.' },
  },
  { ...rack3, name: 'HV13', vms: 8, system: 'server2022' },
  { ...silver, name: 'HV14', vms: 8, system: 'server2025' },
  { ...bronze, name: 'HV15', vms: 8, system: 'hyperVServer2019' },
  { ...bronze, name: 'HV16', vms: 8, system: 'server2012R2', cluster: 'CL-BRONS', updatedDaysAgo: 41 },
  {
    ...bronze,
    name: 'HV17',
    vms: 8,
    system: 'server2012R2',
    cluster: 'CL-BRONS',
    updatedDaysAgo: 41,
    unread: { property: 'hotfixes', reason: 'accessDenied', message: 'Get-HotFix: Access is denied.' },
  },
  {
    ...bronze,
    name: 'HV18',
    vms: 6,
    system: 'server2012R2',
    updatedDaysAgo: 41,
    but: { hotfixes: ['KB2919355', 'KB2961977'], dotNetRelease: 394802 },
  },
  { ...bronze, name: 'HV19', vms: 0, system: 'server2016', but: { hyperVRole: false } },
  { name: 'HV20', site: 'stockholm', group: 'All Hosts\\Stockholm\\Reserv', vms: 4, system: 'server2022' },
  { ...bronze, name: 'HV1', vms: 6, system: 'server2012R2', updatedDaysAgo: 1120 },
  {
    ...bronze,
    name: 'ESX01',
    group: 'All Hosts\\Stockholm\\VMware',
    vms: 6,
    system: 'server2022',
    but: {
      virtualizationPlatform: 'VMWareESX',
      operatingSystem: { caption: 'VMware ESXi 7.0.3', version: '7.0.3', sku: null, installationType: null },
      hyperVRole: null,
      hotfixes: null,
      updates: null,
      dotNetRelease: null,
      proxy: null,
      endpoints: null,
    },
  },
  { ...syd, name: 'HV31', vms: 9, system: 'server2019' },
  { ...syd, name: 'HV32', vms: 9, system: 'server2019' },
  { ...syd, name: 'HV33', vms: 9, system: 'server2019' },
  { ...syd, name: 'HV34', vms: 9, system: 'server2019' },
  { ...syd, name: 'HV35', vms: 9, system: 'server2022' },
  { ...syd, name: 'HV36', vms: 9, system: 'hyperVServer2016' },
];
