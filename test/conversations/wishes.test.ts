import { bytesOf, skuOf, storageKindOf, systemCaptionOf, vmmVersionIn, wishIn } from '../../src/conversations/commands/wishes';
import { wordsOf } from '../../src/words';

describe('what shall be supposed is made out of how people put it', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['the vault were in swedencentral', 'vaultRegion', { region: 'swedencentral' }],
    ['nätverket låg i Sweden Central', 'networkRegion', { region: 'Sweden Central' }],
    ['the storage accounts were in westeurope', 'storageRegion', { region: 'westeurope' }],
    ['lagringen vore ra-grs', 'storageSku', { sku: 'ra-grs' }],
    ['asrlogg01 were Premium_LRS', 'storageSku', { account: 'asrlogg01', sku: 'Premium_LRS' }],
    ['the storage were of kind StorageV2', 'storageKind', { kind: 'StorageV2' }],
    ['lagringskontona vore av typen gpv1', 'storageKind', { kind: 'gpv1' }],
    ['asrlogg01 was a BlobStorage account', 'storageKind', { account: 'asrlogg01', kind: 'BlobStorage' }],
    ['SQL01’s data disk were 4 TB', 'diskSize', { vm: 'SQL01', disk: 'data disk', size: '4', unit: 'TB' }],
    ["SQL01's OS disk were 300 GB", 'diskSize', { vm: 'SQL01', disk: 'OS disk', size: '300', unit: 'GB' }],
    ['SQL01:s disk var 2 TB', 'diskSize', { vm: 'SQL01', disk: 'disk', size: '2', unit: 'TB' }],
    ['SQL01s datadisk växte till 2,5 TB', 'diskSize', { vm: 'SQL01', disk: 'datadisk', size: '2,5', unit: 'TB' }],
    ['systemdisken på SQL01 var 300 GB', 'diskSize', { vm: 'SQL01', disk: 'systemdisken', size: '300', unit: 'GB' }],
    ['SQL01-data.vhdx of SQL01 were 4,095 GB', 'diskSize', { vm: 'SQL01', named: 'SQL01-data.vhdx', size: '4,095', unit: 'GB' }],
    ['the disk SQL01-data.vhdx of SQL01 were 3 TB', 'diskSize', { vm: 'SQL01', named: 'SQL01-data.vhdx', size: '3', unit: 'TB' }],
    ["SQL01's data disk “SQL 01.VHDX” were 3 TB", 'diskSize', { vm: 'SQL01', named: 'SQL 01.VHDX', size: '3', unit: 'TB' }],
    ['SQL01 had a 4 TB data disk', 'diskSize', { vm: 'SQL01', disk: 'data disk', size: '4', unit: 'TB' }],
    ['SQL01 were generation 2', 'generation', { vm: 'SQL01', generation: '2' }],
    ['SQL01 var en gen 1-vm', 'generation', { vm: 'SQL01', generation: '1' }],
    ['VMM01 ran VMM 2022', 'vmmVersion', { server: 'VMM01', release: '2022' }],
    ['VMM01 körde VMM 2019 UR2', 'vmmVersion', { server: 'VMM01', release: '2019', rollup: '2' }],
    ['VMM01 ran System Center 2012 R2', 'vmmVersion', { server: 'VMM01', release: '2012 R2' }],
    ['VMM01 ran VMM 10.22.1508.0', 'vmmVersion', { server: 'VMM01', version: '10.22.1508.0' }],
    ['HV07 ran Windows Server 2012 R2', 'hostSystem', { host: 'HV07', system: 'Windows Server 2012 R2' }],
    ['HV07 körde Azure Local 22H2', 'hostSystem', { host: 'HV07', system: 'Azure Local 22H2' }],
    ['HV07 had KB2961977 installed', 'hotfix', { host: 'HV07', hotfix: 'KB2961977' }],
    ['HV07 låg i molnet Gold', 'hostCloud', { host: 'HV07', cloud: 'Gold' }],
    ['the edition were 2026-09', 'edition', { edition: '2026-09' }],
    ['utgåvan vore seed-2017', 'edition', { edition: 'seed-2017' }],
    ['edition 2026-09 were in force', 'edition', { edition: '2026-09' }],
    ['utgåva 2026-09 gällde', 'edition', { edition: '2026-09' }],
  ])('%s', (rest, change, groups) => {
    const wish = wishIn(rest);
    const said = Object.fromEntries(Object.entries(wish?.groups ?? {}).filter(([, value]) => value !== undefined));
    expect([wish?.change, said]).toEqual([change, groups]);
  });

  it.each(['the moon were blue', 'HV07 ran Windows Server 2021', 'VMM01 ran VMM', 'SQL01 were generation 3', 'SQL01’s disk were big'])(
    '%s: nothing that can be supposed',
    (rest) => {
      expect(wishIn(rest)).toBeUndefined();
    },
  );
});

it.each(
  [
    'SQL 01 data.vhdx',
    'RÄKNING.VHDX',
    'SQL01_7F3C-22.avhdx',
    'New Virtual Hard Disk',
    'backup of old host.vhdx',
    '数据 🏭.vhds',
    'E:',
  ].flatMap((disk) => [[disk, 'en'] as const, [disk, 'sv'] as const]),
)('a disk called %s is understood as it is offered (%s)', (disk, language) => {
  const offered = wordsOf(language).planning.whatIf.askDisk('SQL01', disk, '3 TB');
  const wish = wishIn(offered.replace(/^(?:what if|tänk om) |\?$/g, ''));
  expect([wish?.change, wish?.groups['vm'], wish?.groups['named']]).toEqual(['diskSize', 'SQL01', disk]);
});

it.each([
  ['4', 'TB', 4 * 1024 ** 4],
  ['2,5', 'TB', 2.5 * 1024 ** 4],
  ['1.5', 'tib', 1.5 * 1024 ** 4],
  ['4,095', 'GB', 4095 * 1024 ** 3],
  ['4 095', 'GB', 4095 * 1024 ** 3],
  ['2,199,023,255,553', 'bytes', 2_199_023_255_553],
  ['512', 'MB', 512 * 1024 ** 2],
  ['0', 'GB', undefined],
  ['1.2.3', 'GB', undefined],
  ['99999999', 'TB', undefined],
] as const)('%s %s is %s bytes', (size, unit, bytes) => {
  expect(bytesOf(size, unit)).toBe(bytes);
});

it.each([
  ['lrs', 'Standard_LRS'],
  ['RA-GRS', 'Standard_RAGRS'],
  ['premium_lrs', 'Premium_LRS'],
])('%s is %s', (typed, sku) => {
  expect(skuOf(typed)).toBe(sku);
});

it.each([
  ['gpv1', 'Storage'],
  ['general-purpose v2', 'StorageV2'],
  ['allmän v1', 'Storage'],
  ['blockblobstorage', 'BlockBlobStorage'],
])('%s is the kind %s', (typed, kind) => {
  expect(storageKindOf(typed)).toBe(kind);
});

it.each([
  ['windows server 2012 r2', 'Windows Server 2012 R2'],
  ['hyper-v server 2019', 'Hyper-V Server 2019'],
  ['azure local', 'Azure Local'],
  ['azure stack hci 22h2', 'Azure Stack HCI, version 22H2'],
])('%s names itself %s', (typed, caption) => {
  expect(systemCaptionOf(typed)).toBe(caption);
});

describe('a release of VMM by its name', () => {
  it.each([
    [{ release: '2022' }, '10.22.1508.0'],
    [{ release: '2022', rtm: 'rtm' }, '10.22.1287.0'],
    [{ release: '2019', rollup: '2' }, '10.19.2445.0'],
    [{ release: '2012 r2' }, '3.2'],
    [{ release: '2025' }, '10.25'],
    [{ release: '2019', rollup: '9' }, undefined],
    [{ release: '2008' }, undefined],
  ])('%j is %s', (groups, version) => {
    expect(vmmVersionIn(groups)?.version).toBe(version);
  });
});
