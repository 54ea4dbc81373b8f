import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import { editionByName } from '../../src/readiness/editions';
import { suppose, type Supposition } from '../../src/readiness/what-if';
import { emptyPlan } from '../../src/readiness/plan';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { reportOf } from '../../src/demo/estate/report';
import type { Report } from '../../src/sources/collector/wire';
import { NOW, randomEstate } from '../support/random-estate';

const edition = editionByName('2026-05');
const report = reportOf('stockholm', Date.parse(NOW) - 3_600_000, 7);

/** The demo's Stockholm as its report has it, judged without Azure. */
const inputFrom = (read: Report): Parameters<typeof assess>[0] => {
  const shelf = createReportShelf();
  expect(shelf.accept(Buffer.from(JSON.stringify(read)))).toMatchObject({ accepted: true });
  return { plan: emptyPlan('Plan'), edition, inventory: shelf.current(), assessedAt: NOW };
};

/** The same report with one host read as something else. */
const withHost = (name: string, change: Partial<Report['hosts'][number]>): Report => ({
  ...report,
  hosts: report.hosts.map((host) => (host.name === name ? { ...host, ...change } : host)),
});

describe('what would be is what is, once the report says so', () => {
  const host = report.hosts.find(({ name }) => name === 'HV14') as Report['hosts'][number];
  const oldest = report.hosts.find(({ operatingSystem }) => operatingSystem?.caption?.includes('2012 R2')) as Report['hosts'][number];
  const inGold = report.hosts.find(({ name }) => name === 'HV01') as Report['hosts'][number];
  const silver = report.clouds.find(({ name }) => name === 'Silver') as Report['clouds'][number];
  const caption = 'Windows Server 2022';
  const system = { caption: `Microsoft ${caption} Datacenter`, installationType: host.operatingSystem?.installationType };

  it.each([
    [
      'of a host that runs another system',
      { change: 'hostSystem', host: `host:${host.id}`, caption } as const,
      withHost('HV14', { operatingSystem: system }),
    ],
    [
      'of a host with one more hot fix',
      { change: 'hotfix', host: `host:${oldest.id}`, hotfix: 'KB2961977' } as const,
      withHost(oldest.name, { hotfixes: [...(oldest.hotfixes ?? []), 'KB2961977'] }),
    ],
    [
      'of a host in another cloud',
      { change: 'hostCloud', host: `host:${inGold.id}`, cloud: `cloud:${silver.id}` } as const,
      withHost(inGold.name, { hostGroupId: silver.hostGroupIds?.[0] ?? null }),
    ],
    [
      'of a VMM server of another version',
      { change: 'vmmVersion', server: `vmmServer:${report.vmmServers[0]?.id ?? ''}`, version: '10.25.1200.0' } as const,
      { ...report, vmmServers: report.vmmServers.map((server) => ({ ...server, productVersion: '10.25.1200.0' })) },
    ],
  ])('%s', (_, supposition, changed) => {
    const input = inputFrom(report);
    const supposed = suppose(input, supposition);

    expect(supposed && assess(supposed).subjects).toEqual(assess(inputFrom(changed)).subjects);
    expect(assess(inputFrom(changed)).subjects).not.toEqual(assess(input).subjects);
  });

  it('of every estate whose vault, accounts and network Azure reads elsewhere', () => {
    let told = 0;
    fc.assert(
      fc.property(randomEstate, fc.constantFrom('swedencentral', 'westeurope', 'northeurope'), (input, region) => {
        const changes = ['vaultRegion', 'networkRegion', 'storageRegion'] as const;
        const there = changes.reduce((before, change) => suppose(before, { change, region }) ?? before, input);
        if (!input.azure) return;
        told += 1;
        const read = structuredClone(input) as typeof input & { azure: NonNullable<(typeof input)['azure']> };
        const { vault, network } = read.azure.plan.facts;
        for (const part of [vault, network]) if (part?.presence === 'there') Object.assign(part, { region });
        for (const { facts } of read.azure.storageAccounts) if (facts.region !== undefined) Object.assign(facts, { region });
        expect(assess({ ...there, edition }).subjects).toEqual(assess({ ...read, edition }).subjects);
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(100);
  });
});

type Estate = typeof randomEstate extends fc.Arbitrary<infer Random> ? Random : never;

/** What a change is supposed in, and the same done to what was read. undefined: the estate has nothing to change. */
type Changing = (estate: Estate) => { readonly supposition: Supposition; readonly read: (estate: Estate) => void } | undefined;

const lastHost: Changing = ({ inventory }) => {
  const host = inventory.hosts.at(-1);
  if (!host) return undefined;
  const caption = 'Windows Server 2025';
  const installationType = host.operatingSystem?.installationType ?? 'Server';
  return {
    supposition: { change: 'hostSystem', host: `host:${host.id}`, caption },
    read: (estate) =>
      Object.assign(estate.inventory.hosts.at(-1) ?? {}, {
        operatingSystem: { caption: `Microsoft ${caption} Datacenter`, installationType },
      }),
  };
};

const lastDisk =
  (bytes: number): Changing =>
  ({ inventory }) => {
    const place = inventory.vms.findIndex(({ disks }) => disks && disks.length > 0);
    const vm = inventory.vms[place];
    const disk = (vm?.disks?.length ?? 0) - 1;
    if (!vm) return undefined;
    return {
      supposition: { change: 'diskSize', vm: `vm:${vm.id}`, disk, bytes },
      read: (estate) => Object.assign(estate.inventory.vms[place]?.disks?.[disk] ?? {}, { maximumBytes: bytes }),
    };
  };

const firstVm =
  (generation: 1 | 2): Changing =>
  ({ inventory }) => {
    const [vm] = inventory.vms;
    if (!vm) return undefined;
    return {
      supposition: { change: 'generation', vm: `vm:${vm.id}`, generation },
      read: (estate) => Object.assign(estate.inventory.vms[0]?.facts ?? {}, { generation }),
    };
  };

const server =
  (version: string): Changing =>
  () => ({
    supposition: { change: 'vmmVersion', server: 'vmmServer:v1', version },
    read: (estate) => Object.assign(estate.inventory.vmmServers[0]?.facts ?? {}, { productVersion: version }),
  });

const accounts =
  (change: 'storageSku' | 'storageKind', fact: 'sku' | 'kind', value: string): Changing =>
  ({ azure }) => {
    if (!azure?.storageAccounts.some(({ facts }) => facts[fact] !== undefined)) return undefined;
    const supposition = change === 'storageSku' ? ({ change, sku: value } as const) : ({ change, kind: value } as const);
    return {
      supposition,
      read: (estate) => {
        for (const { facts } of estate.azure?.storageAccounts ?? []) if (facts[fact] !== undefined) Object.assign(facts, { [fact]: value });
      },
    };
  };

describe('what would be of every estate is what is, once it is read so:', () => {
  it.each<[string, Changing]>([
    ['a host that runs another Windows', lastHost],
    ['a disk of 4 TB', lastDisk(4 * 1024 ** 4)],
    ['a disk one byte over 2 TB', lastDisk(2 * 1024 ** 4 + 1)],
    ['a VM of generation 1', firstVm(1)],
    ['a VM of generation 2', firstVm(2)],
    ['VMM 2022', server('10.22.1508.0')],
    ['VMM 1801', server('4.1.3223.0')],
    ['accounts with zone-redundant storage', accounts('storageSku', 'sku', 'Standard_ZRS')],
    ['accounts of general-purpose v1', accounts('storageKind', 'kind', 'Storage')],
    ['accounts for block blobs', accounts('storageKind', 'kind', 'BlockBlobStorage')],
  ])('%s', (_what, changing) => {
    let told = 0;
    fc.assert(
      fc.property(randomEstate, (input) => {
        const change = changing(input);
        if (!change) return;
        const supposed = suppose(input, change.supposition);
        const read = structuredClone(input);
        change.read(read);
        told += 1;
        expect(supposed && assess({ ...supposed, edition }).subjects).toEqual(assess({ ...read, edition }).subjects);
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(15);
  });

  it.each(['seed-2017', '2026-09'] as const)('edition %s in force', (name) => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        const supposed = suppose({ ...input, edition }, { change: 'edition', edition: name });
        expect(supposed && assess(supposed)).toEqual(assess({ ...input, edition: editionByName(name) }));
      }),
      { numRuns: 30 },
    );
  });
});

describe('nothing is said of', () => {
  const input = inputFrom(report);

  it.each([
    ['a vault that was not read', { change: 'vaultRegion', region: 'swedencentral' }],
    ['storage accounts that were not read', { change: 'storageSku', sku: 'Standard_GRS' }],
    ['a host that is not there', { change: 'hotfix', host: 'host:none', hotfix: 'KB2961977' }],
    ['one storage account that was not read', { change: 'storageKind', account: '/subscriptions/none', kind: 'StorageV2' }],
    ['a disk that is not there', { change: 'diskSize', vm: `vm:${report.vms[0]?.id ?? ''}`, disk: 99, bytes: 1 }],
    ['a VM that is not there', { change: 'generation', vm: 'vm:none', generation: 2 }],
    ['a cloud without host groups', { change: 'hostCloud', host: `host:${report.hosts[0]?.id ?? ''}`, cloud: 'cloud:none' }],
  ] as const)('%s', (_, supposition) => {
    expect(suppose(input, supposition)).toBeUndefined();
  });
});

it('leaves what is known as it was', () => {
  const input = inputFrom(report);
  const before = structuredClone(input.inventory);
  suppose(input, { change: 'hotfix', host: `host:${report.hosts[0]?.id ?? ''}`, hotfix: 'KB2961977' });
  expect(input.inventory).toEqual(before);
});
