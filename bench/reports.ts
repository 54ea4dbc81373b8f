/** How long a report of VMM's supported maximum (1,000 hosts, 25,000 VMs with four disks each) takes to be taken in, and what it costs. */
import { gzipSync } from 'node:zlib';
import { ReportIntake } from '../src/plans/report-intake';
import { createReportShelf } from '../src/sources/collector/shelf';
import { openStore } from '../src/storage/store';
import { isoTime, systemClock } from '../src/support/clock';
import { silentLog } from '../src/support/log';

const HOSTS = 1_000;
const VMS = 25_000;

export interface ReportFigures {
  /** Bytes on the wire and unpacked. */
  readonly packedBytes: number;
  readonly bytes: number;
  /** Milliseconds until the receipt. */
  readonly takenIn: number;
  /** Milliseconds that a parse of the same text takes. */
  readonly parse: number;
  /** Milliseconds to put it back in force after a restart. */
  readonly restored: number;
  /** Bytes: the most the process held. */
  readonly peak: number;
  readonly withinLimit: boolean;
}

const LIMIT = { takenIn: 10_000, peak: 700 * 1024 ** 2 };

/** Takes in the largest report once. */
export async function reportBench(): Promise<ReportFigures> {
  const text = JSON.stringify(largest());
  const packed = gzipSync(text);
  const parsing = performance.now();
  JSON.parse(text);
  const parse = performance.now() - parsing;
  const store = await openStore('memory');
  const at = isoTime(systemClock.now());
  const person = { id: 'bench', name: 'bench' };
  const audit = { at, by: person, conversation: 'bench', action: 'planCreated', planId: 'p' } as const;
  await store.plans.createPlan(
    { id: 'p', revision: 1, document: '{}', answered: [], createdAt: at, changedAt: at },
    { conversation: 'c', kind: 'channel', planId: 'p', clouds: [], basis: 'set', by: person, at },
    { planId: 'p', person, role: 'owner', by: person, at },
    [audit],
  );
  const open = (): ReportIntake =>
    new ReportIntake({ store: store.reports, newShelf: createReportShelf, clock: systemClock, log: silentLog });
  const began = performance.now();
  const receipt = await open().receive('p', packed, { by: person, conversation: 'api' });
  const takenIn = performance.now() - began;
  if (receipt.outcome !== 'accepted' || receipt.now.vms !== VMS) throw new Error('The report was not taken in whole.');
  const restoring = performance.now();
  await open().shelfOf('p');
  const restored = performance.now() - restoring;
  await store.close();
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    packedBytes: packed.length,
    bytes: Buffer.byteLength(text),
    takenIn: Math.round(takenIn),
    parse: Math.round(parse),
    restored: Math.round(restored),
    peak,
    withinLimit: takenIn < LIMIT.takenIn && peak < LIMIT.peak,
  };
}

function largest(): object {
  const disk = (vm: number, number: number): object => ({
    name: `VM${String(vm)}-${String(number)}.vhdx`,
    format: 'vhdx',
    type: 'dynamic',
    maximumBytes: 136_365_211_648,
    fileBytes: 40_000_000_000,
    isOperatingSystemDisk: number === 0,
    isShared: false,
    isPassThrough: false,
    logicalSectorBytes: 512,
    physicalSectorBytes: 4096,
    location: 'clusterSharedVolume',
  });
  const vm = (number: number): object => ({
    id: `v${String(number)}`,
    name: `VM${String(number)}`,
    hostId: `h${String(number % HOSTS)}`,
    cloudId: 'c1',
    generation: 2,
    operatingSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: true },
    isHighlyAvailable: true,
    disks: [0, 1, 2, 3].map((each) => disk(number, each)),
    fibreChannelAdapters: 0,
    networkAdapters: [{ name: 'nic', vmNetwork: 'prod', ipv4: ['10.0.0.4'], ipv6: ['fe80::1'] }],
    secureBoot: false,
    tpm: false,
    shielded: false,
    hyperVReplica: false,
    guest: null,
  });
  const host = (number: number): object => ({
    id: `h${String(number)}`,
    name: `HV${String(number)}`,
    vmmServerId: 'vmm1',
    hostGroupId: 'g1',
    clusterId: null,
    virtualizationPlatform: 'HyperV',
    operatingSystem: { caption: 'Microsoft Windows Server 2022 Datacenter', version: '10.0.20348', sku: 8, installationType: 'Server' },
    hyperVRole: true,
    hotfixes: ['KB5031361'],
    updates: { pending: 0, lastInstalledAt: isoTime(systemClock.now()) },
    dotNetRelease: 528_049,
    proxy: { mode: 'direct' },
    endpoints: [],
    recoveryServicesAgentVersion: null,
    azureBackupInUse: false,
  });
  return {
    schema: 'asr-readiness/collector-report/1',
    reportId: '11111111-2222-4333-8444-555555555555',
    collectedAt: isoTime(systemClock.now()),
    collector: { version: '1.0.0' },
    vmmServers: [{ id: 'vmm1', name: 'VMM01' }],
    clouds: [{ id: 'c1', name: 'Gold', vmmServerId: 'vmm1', hostGroupIds: ['g1'] }],
    hostGroups: [{ id: 'g1', path: 'All Hosts', vmmServerId: 'vmm1' }],
    hosts: Array.from({ length: HOSTS }, (_, number) => host(number)),
    vms: Array.from({ length: VMS }, (_, number) => vm(number)),
  };
}
