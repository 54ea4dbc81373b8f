import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import { editionByName } from '../../src/readiness/editions';
import { suppose, type Supposition } from '../../src/readiness/what-if';
import { emptyPlan } from '../../src/readiness/plan';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { reportOf } from '../../src/demo/estate/report';
import type { Report } from '../../src/sources/collector/wire';
import { recogniseWindows } from '../../src/readiness/derived/windows';
import type { AzureReading, Inventory } from '../../src/readiness/inventory';
import { accountFacts } from '../../src/sources/azure/storage-accounts';
import type { WireAccount } from '../../src/sources/azure/wire';
import { soundAzure } from '../support/sound-estate';
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

  it('of a host whose hot fixes were not read, once it is known that it has the one that is looked for', () => {
    const unread = inputFrom({
      ...withHost(oldest.name, { hotfixes: null }),
      problems: [
        { scope: 'host', id: oldest.id, properties: ['hotfixes'], reason: 'accessDenied', message: 'Get-HotFix: Access is denied.' },
      ],
    });
    const supposed = suppose(unread, { change: 'hotfix', host: `host:${oldest.id}`, hotfix: 'KB2961977' });
    const verdicts = (input: typeof unread | undefined) =>
      input &&
      assess(input).subjects.map(({ id, headline, results }) => [
        id,
        headline,
        results.map(({ requirement, status }) => [requirement, status]),
      ]);
    const read = inputFrom({ ...withHost(oldest.name, { hotfixes: ['KB2961977'] }), problems: [] });

    expect(verdicts(supposed)).toEqual(verdicts(read));
    expect(verdicts(unread)).not.toEqual(verdicts(read));
    expect(suppose(unread, { change: 'hotfix', host: `host:${oldest.id}`, hotfix: 'KB5000001' })).toBeUndefined();
  });

  it('of every estate whose vault and network Azure reads elsewhere', () => {
    let told = 0;
    fc.assert(
      fc.property(randomEstate, fc.constantFrom('swedencentral', 'westeurope', 'northeurope'), (input, region) => {
        const changes = ['vaultRegion', 'networkRegion'] as const;
        const there = changes.reduce((before, change) => suppose(before, { change, region }) ?? before, input);
        if (!input.azure) return;
        told += 1;
        const read = structuredClone(input) as typeof input & { azure: NonNullable<(typeof input)['azure']> };
        const { vault, network } = read.azure.plan.facts;
        for (const part of [vault, network]) if (part?.presence === 'there') Object.assign(part, { region });
        expect(assess({ ...there, edition }).subjects).toEqual(assess({ ...read, edition }).subjects);
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('of an account in another region, served from there', () => {
    const input = { ...inputFrom(report), azure: soundAzure() };
    const supposed = suppose(input, { change: 'storageRegion', region: 'westeurope' });

    expect(supposed?.azure.storageAccounts[0]?.facts).toMatchObject({ region: 'westeurope', location: 'westeurope' });
  });

  it.each([
    ['Client', 'Windows Server 2022', 'Server'],
    ['Nano Server', 'Windows Server 2022', 'Server'],
    ['Nano Server', 'Windows Server 2016', 'Nano Server'],
    ['Server Core', 'Windows Server 2022', 'Server Core'],
    [undefined, 'Windows Server 2022', 'Server'],
    ['Server', 'Azure Local, version 23H2', 'Server Core'],
  ] as const)('of a host installed as %s that runs %s', (before, name, after) => {
    const input = inputFrom(withHost('HV14', { operatingSystem: { ...host.operatingSystem, installationType: before ?? null } }));
    const supposed = suppose(input, { change: 'hostSystem', host: `host:${host.id}`, caption: name });
    const found = supposed?.inventory.hosts.find(({ id }) => id === host.id)?.operatingSystem;

    expect(found?.installationType).toBe(after);
    expect(recogniseWindows(found ?? {}).product).not.toBe('unrecognised');
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

describe('what would be of every estate is what is, once it is read so:', () => {
  it.each<[string, Changing]>([
    ['a host that runs another Windows', lastHost],
    ['a disk of 4 TB', lastDisk(4 * 1024 ** 4)],
    ['a disk one byte over 2 TB', lastDisk(2 * 1024 ** 4 + 1)],
    ['a VM of generation 1', firstVm(1)],
    ['a VM of generation 2', firstVm(2)],
    ['VMM 2022', server('10.22.1508.0')],
    ['VMM 1801', server('4.1.3223.0')],
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

const NO_INVENTORY: Inventory = {
  reports: [],
  vmmServers: [],
  clouds: [],
  hostGroups: [],
  hosts: [],
  vms: [],
  departed: [],
  unreadLists: [],
};

/** A storage account as Azure prints it: the tier only where the account has one, the primary location only by newer answers. */
const printedAccount: fc.Arbitrary<WireAccount> = fc
  .record({
    kind: fc.constantFrom('StorageV2', 'Storage', 'BlobStorage', 'BlockBlobStorage'),
    sku: fc.constantFrom('Standard_GRS', 'Standard_LRS', 'Standard_ZRS', 'Premium_LRS'),
    location: fc.constantFrom('swedencentral', 'westeurope'),
    primary: fc.constantFrom('swedencentral', undefined),
    tier: fc.constantFrom('Hot', 'Cool'),
    statusOfPrimary: fc.constantFrom('available', 'available', 'unavailable'),
  })
  .map(({ kind, sku, location, primary, tier, statusOfPrimary }) =>
    printed({ kind, sku, location, tier, statusOfPrimary, ...(primary !== undefined && { primary }) }),
  );

function printed(account: {
  kind: string;
  sku: string;
  location: string;
  primary?: string;
  tier: string;
  statusOfPrimary: string;
}): WireAccount {
  const { kind, sku, location, primary, tier, statusOfPrimary } = account;
  const hasTier = kind === 'StorageV2' || kind === 'BlobStorage';
  const accessTier = sku.startsWith('Premium') ? 'Premium' : hasTier ? tier : undefined;
  return {
    id: '/subscriptions/s',
    name: 'repl',
    type: 'Microsoft.Storage/storageAccounts',
    kind,
    sku: { name: sku },
    location,
    properties: { primaryLocation: primary, accessTier, provisioningState: 'Succeeded', statusOfPrimary },
  };
}

describe('what would be of every storage account is what is, once Azure prints it so:', () => {
  /** An account's own choice of tier stays; one that had none to choose gets Azure's default. */
  const tierOf = ({ properties }: WireAccount): string => (properties?.accessTier === 'Cool' ? 'Cool' : 'Hot');
  const again = (account: WireAccount, change: { kind?: string; sku?: string }): WireAccount =>
    printed({
      kind: account.kind ?? '',
      sku: account.sku?.name ?? '',
      location: account.location ?? '',
      ...(typeof account.properties?.primaryLocation === 'string' && { primary: account.properties.primaryLocation }),
      tier: tierOf(account),
      statusOfPrimary: account.properties?.statusOfPrimary ?? '',
      ...change,
    });

  it.each<[string, Supposition, (account: WireAccount) => WireAccount]>([
    [
      'in another region',
      { change: 'storageRegion', region: 'northeurope' },
      (account) => ({
        ...account,
        location: 'northeurope',
        properties: account.properties && {
          ...account.properties,
          ...(account.properties.primaryLocation !== undefined && { primaryLocation: 'northeurope' }),
        },
      }),
    ],
    ...['Standard_ZRS', 'Standard_GRS', 'Premium_LRS'].map((sku): [string, Supposition, (account: WireAccount) => WireAccount] => [
      sku,
      { change: 'storageSku', sku },
      (account) => again(account, { sku }),
    ]),
    ...['Storage', 'StorageV2', 'BlockBlobStorage'].map((kind): [string, Supposition, (account: WireAccount) => WireAccount] => [
      kind,
      { change: 'storageKind', kind },
      (account) => again(account, { kind }),
    ]),
  ])('%s', (_what, supposition, printedThen) => {
    const reading = (account: WireAccount): AzureReading => {
      const azure = soundAzure();
      const [first] = azure.storageAccounts;
      if (!first) throw new Error('The sound estate has a storage account.');
      const facts = accountFacts(account);
      const known = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [name]));
      const sightings = [{ source: 'azure' as const, observedAt: NOW, facts: known.sort() }];
      return { ...azure, storageAccounts: [{ id: first.id, name: first.name, facts, sightings, gaps: [] }] };
    };
    fc.assert(
      fc.property(printedAccount, (account) => {
        const { storageAccounts } = soundAzure();
        const plan = { ...emptyPlan('Plan'), replicationStorageAccountIds: storageAccounts.map(({ id }) => id) };
        const input = { plan, edition, inventory: NO_INVENTORY, assessedAt: NOW, azure: reading(account) };
        const supposed = suppose(input, supposition);
        const judged = (given: typeof input) => assess(given).subjects.filter(({ kind }) => kind === 'storageAccount');
        expect(supposed && judged(supposed)).toEqual(judged({ ...input, azure: reading(printedThen(account)) }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('nothing is said of', () => {
  const near = inputFrom(report);
  const away = near.inventory.hosts.map((each) => ({ ...each, id: 'away', vmmServerId: 'another' })).slice(0, 1);
  const input = { ...near, inventory: { ...near.inventory, hosts: [...near.inventory.hosts, ...away] } };

  it.each([
    ['a vault that was not read', { change: 'vaultRegion', region: 'swedencentral' }],
    ['storage accounts that were not read', { change: 'storageSku', sku: 'Standard_GRS' }],
    ['a host that is not there', { change: 'hotfix', host: 'host:none', hotfix: 'KB2961977' }],
    ['one storage account that was not read', { change: 'storageKind', account: '/subscriptions/none', kind: 'StorageV2' }],
    ['a disk that is not there', { change: 'diskSize', vm: `vm:${report.vms[0]?.id ?? ''}`, disk: 99, bytes: 1 }],
    ['a VM that is not there', { change: 'generation', vm: 'vm:none', generation: 2 }],
    ['a cloud of another VMM server', { change: 'hostCloud', host: 'host:away', cloud: `cloud:${report.clouds[0]?.id ?? ''}` }],
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
