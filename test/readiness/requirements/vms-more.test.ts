import { disk, systemDisk } from './vm-facts';
import { GIB, sentences, verdict } from './judging';

const TIB = 1024 * GIB;
const ready = { managedDisks: true, hostAgentVersion: '2.0.9938.0' };
const EDITIONS = ['seed-2017', '2026-05', '2026-09'] as const;
const under = (id: Parameters<typeof verdict>[0], facts: Parameters<typeof verdict>[1]) =>
  EDITIONS.map((edition) => verdict(id, facts, edition));

describe('vm.osDiskSize by edition, to the byte', () => {
  it.each([
    ['generation 1, 1,023 GiB', 1, 1023 * GIB, 'pass within', 'pass within', 'pass within'],
    ['generation 1, one byte more', 1, 1023 * GIB + 1, 'warn betweenSources', 'pass within', 'pass within'],
    ['generation 1, 2,047 GiB (case 30)', 1, 2047 * GIB, 'warn betweenSources', 'pass within', 'pass within'],
    ['generation 1, one byte below 2,048 GiB', 1, 2048 * GIB - 1, 'warn betweenSources', 'pass within', 'pass within'],
    ['generation 1, 2,048 GiB', 1, 2048 * GIB, 'warn betweenSources', 'pass within', 'pass within'],
    ['generation 1, 2,048 GiB and one byte (case 30)', 1, 2048 * GIB + 1, 'fail tooLarge', 'fail tooLarge', 'fail tooLarge'],
    ['generation 2, one byte below 300 GiB', 2, 300 * GIB - 1, 'pass within', 'pass within', 'pass within'],
    ['generation 2, 300 GiB (case 31)', 2, 300 * GIB, 'warn betweenSources', 'pass within', 'pass within'],
    ['generation 2, 1,023 GiB', 2, 1023 * GIB, 'warn betweenSources', 'pass within', 'pass within'],
    ['generation 2, one byte more', 2, 1023 * GIB + 1, 'fail tooLarge', 'pass within', 'pass within'],
    ['generation 2, one byte below 2 TiB', 2, 2 * TIB - 1, 'fail tooLarge', 'pass within', 'pass within'],
    ['generation 2, 2 TiB', 2, 2 * TIB, 'fail tooLarge', 'warn betweenSources', 'pass within'],
    ['generation 2, 4,095 GiB (case 32)', 2, 4095 * GIB, 'fail tooLarge', 'warn betweenSources', 'pass within'],
    ['generation 2, one byte more (case 32)', 2, 4095 * GIB + 1, 'fail tooLarge', 'warn betweenSources', 'fail tooLarge'],
    ['generation 2, 4,096 GiB (case 32)', 2, 4096 * GIB, 'fail tooLarge', 'warn betweenSources', 'fail tooLarge'],
    ['generation 2, 4,096 GiB and one byte', 2, 4096 * GIB + 1, 'fail tooLarge', 'fail tooLarge', 'fail tooLarge'],
  ] as const)('%s', (_, generation, maximumBytes, ...expected) => {
    expect(under('vm.osDiskSize', { generation, disks: [systemDisk({ maximumBytes })], ...ready })).toEqual(expected);
  });

  it('shows what both copies of 2017 say', () => {
    const facts = { generation: 1, disks: [systemDisk({ maximumBytes: 1500 * GIB })], ...ready };
    expect(sentences('vm.osDiskSize', facts, 'seed-2017')[0]).toMatch(/Two copies .* One allows up to 2,048 GB, the other up to 1,023 GB/);
  });
});

describe('vm.dataDiskSize by edition, to the byte', () => {
  it.each([
    ['one byte below 1 GiB (case 33)', GIB - 1, 'pass within', 'pass within', 'fail outsideLimits'],
    ['512 MiB (case 33)', GIB / 2, 'pass within', 'pass within', 'fail outsideLimits'],
    ['1 GiB', GIB, 'pass within', 'pass within', 'pass within'],
    ['1 GiB and one byte', GIB + 1, 'pass within', 'pass within', 'pass within'],
    ['1,023 GiB', 1023 * GIB, 'pass within', 'pass within', 'pass within'],
    ['1,023 GiB and one byte', 1023 * GIB + 1, 'warn betweenSources', 'pass within', 'pass within'],
    ['4,095 GiB', 4095 * GIB, 'warn betweenSources', 'pass within', 'pass within'],
    ['4,095 GiB and one byte', 4095 * GIB + 1, 'fail outsideLimits', 'pass within', 'pass within'],
    ['32,767 GiB', 32_767 * GIB, 'fail outsideLimits', 'pass within', 'pass within'],
    ['32,767 GiB and one byte', 32_767 * GIB + 1, 'fail outsideLimits', 'pass within', 'fail outsideLimits'],
    ['32,768 GiB', 32_768 * GIB, 'fail outsideLimits', 'pass within', 'fail outsideLimits'],
    ['32,768 GiB and one byte', 32_768 * GIB + 1, 'fail outsideLimits', 'fail outsideLimits', 'fail outsideLimits'],
  ] as const)('%s', (_, maximumBytes, ...expected) => {
    expect(under('vm.dataDiskSize', { disks: [systemDisk(), disk({ maximumBytes })], ...ready })).toEqual(expected);
  });

  it('asks for no agent under the founding page, which knows no large disks', () => {
    expect(verdict('vm.dataDiskSize', { disks: [disk({ maximumBytes: 4095 * GIB })], managedDisks: false }, 'seed-2017')).toBe(
      'warn betweenSources',
    );
  });

  it('takes the virtual size, never the file’s (case 34)', () => {
    expect(verdict('vm.dataDiskSize', { disks: [disk({ maximumBytes: 3 * TIB })], ...ready }, 'seed-2017')).toBe('warn betweenSources');
  });
});

describe('vm.dataDiskCount by edition', () => {
  const disks = (data: number) => ({
    disks: [systemDisk(), ...Array.from({ length: data }, (_, index) => disk({ name: `d${String(index)}` }))],
  });
  it.each([
    [15, 'pass within', 'pass within', 'pass within'],
    [16, 'pass within', 'pass within', 'pass within'],
    [17, 'fail tooMany', 'fail tooMany', 'pass within'],
    [40, 'fail tooMany', 'fail tooMany', 'pass within'], // case 35: a smaller target size may allow fewer, which is told
    [62, 'fail tooMany', 'fail tooMany', 'pass within'],
    [63, 'fail tooMany', 'fail tooMany', 'pass within'], // 64 with the operating system disk
    [64, 'fail tooMany', 'fail tooMany', 'fail tooMany'],
  ] as const)('%i data disks', (data, ...expected) => {
    expect(under('vm.dataDiskCount', disks(data))).toEqual(expected);
  });
});

describe('guests by edition', () => {
  const guest = (name: string, family: string, architecture?: string) => ({
    guestSystem: { name, family, architecture, reportedByGuest: true },
  });
  it.each([
    [
      'generation 2 with Linux',
      'vm.generation',
      { generation: 2, ...guest('Ubuntu Linux 22.04 (64 bit)', 'linux') },
      'fail generation2Linux',
      'pass generation2',
      'pass generation2',
    ],
    [
      'generation 2 with Windows',
      'vm.generation',
      { generation: 2, ...guest('Windows 10', 'windows') },
      'pass generation2',
      'pass generation2',
      'pass generation2',
    ],
    [
      '32-bit Windows Server 2008 (case 43)',
      'vm.architecture',
      guest('Windows Server 2008 Standard 32-Bit', 'windows', 'x86'),
      'fail x86',
      'pass accepted32Bit',
      'pass accepted32Bit',
    ],
    ['32-bit Windows 7 (case 43)', 'vm.architecture', guest('Windows 7', 'windows', 'x86'), 'fail x86', 'fail x86', 'fail x86'],
    [
      '2012 R2 (case 44)',
      'vm.guestOs',
      guest('Windows Server 2012 R2 Standard', 'windows'),
      'warn supportEnded',
      'warn supportEnded',
      'warn supportEnded',
    ],
    [
      'Nano Server',
      'vm.guestOs',
      guest('Windows Server 2016 Datacenter Nano Server', 'windows'),
      'unknown sourcesSilent notNamed',
      'fail refused',
      'fail refused',
    ],
    [
      '4K sectors on generation 1 (case 45)',
      'vm.sectorSize',
      { generation: 1, disks: [disk({ logicalSectorBytes: 4096 })] },
      'warn disputed',
      'fail refused',
      'fail refused',
    ],
    [
      '4K sectors on generation 2',
      'vm.sectorSize',
      { generation: 2, disks: [disk({ logicalSectorBytes: 4096 })] },
      'fail refused',
      'fail refused',
      'fail refused',
    ],
    [
      '4K sectors, generation not read',
      'vm.sectorSize',
      { disks: [disk({ logicalSectorBytes: 4096 })] },
      'unknown notCollected generation',
      'fail refused',
      'fail refused',
    ],
    [
      '512e',
      'vm.sectorSize',
      { generation: 2, disks: [disk({ logicalSectorBytes: 512, physicalSectorBytes: 4096 })] },
      'pass accepted',
      'pass accepted',
      'pass accepted',
    ],
    [
      'sectors nobody names',
      'vm.sectorSize',
      { generation: 2, disks: [disk({ logicalSectorBytes: 8192 })] },
      'unknown sourcesSilent notNamed',
      'unknown sourcesSilent notNamed',
      'unknown sourcesSilent notNamed',
    ],
  ] as const)('%s', (_, id, facts, ...expected) => {
    expect(under(id, facts)).toEqual(expected);
  });

  it.each([
    ['2025-10-14T23:59:59Z', 'pass accepted'],
    ['2025-10-15T00:00:00Z', 'warn supportEnded'],
  ])('Windows 10 at %s', (assessedAt, expected) => {
    expect(verdict('vm.guestOs', { assessedAt, ...guest('Windows 10', 'windows') })).toBe(expected);
  });
});

it.each([
  ['one adapter', { networkAdapters: [{ name: 'n' }] }, 'pass connected'],
  ['none', { networkAdapters: [] }, 'warn none'],
  ['not read', {}, 'unknown notCollected networkAdapters'],
])('vm.network: %s', (_, facts, expected) => {
  expect(verdict('vm.network', facts)).toBe(expected);
});

describe('vm.placement (case 50)', () => {
  const on = (hostIsClustered: boolean, ...locations: readonly (string | undefined)[]) => ({
    hostIsClustered,
    disks: locations.map((location, index) => disk({ name: `d${String(index)}`, location: location as never })),
  });
  it.each([
    ['standalone, local', on(false, 'local'), 'notApplicable'],
    ['clustered, shared', on(true, 'clusterSharedVolume', 'smb', 'other'), 'pass shared'],
    ['clustered, one local', on(true, 'clusterSharedVolume', 'local'), 'warn local'],
    ['clustered, one local and one unread', on(true, undefined, 'local'), 'warn local'],
    ['clustered, one unread', on(true, undefined, 'smb'), 'unknown notCollected disks'],
    ['clustered, a physical disk', { hostIsClustered: true, disks: [disk({ isPassThrough: true, location: undefined })] }, 'pass shared'],
    ['clustered, an excluded local disk', { hostIsClustered: true, disks: [disk({ isExcluded: true, location: 'local' })] }, 'pass shared'],
    ['clustered or not', { disks: [disk()] }, 'unknown notCollected hostIsClustered'],
    ['disks not read', { hostIsClustered: true }, 'unknown notCollected disks'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('vm.placement', facts)).toBe(expected);
  });
});

it.each([
  ['not replicated elsewhere', { hyperVReplica: false }, 'pass none'],
  ['replicated elsewhere (case 52)', { hyperVReplica: true }, 'fail elsewhere'],
  ['not read', {}, 'unknown notCollected hyperVReplica'],
])('vm.otherReplication: %s', (_, facts, expected) => {
  expect(verdict('vm.otherReplication', facts)).toBe(expected);
});

describe('vm.siteRecovery', () => {
  const listed = (...errors: readonly string[]) => ({ isRegistered: true, siteRecovery: { isListed: true, errors } });
  it.each([
    ['not registered', { isRegistered: false }, 'notApplicable'],
    ['listed without errors', listed(), 'pass noErrors'],
    ['listed with one', listed('Shared disk.'), 'fail errors'],
    ['registered and not listed', { isRegistered: true, siteRecovery: { isListed: false } }, 'unknown notCollected notListed'],
    ['not read', { isRegistered: true }, 'unknown notCollected siteRecovery'],
    ['registration not known', {}, 'unknown notCollected isRegistered'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('vm.siteRecovery', facts)).toBe(expected);
  });

  it('says its errors in its own words', () => {
    expect(sentences('vm.siteRecovery', listed('A shared disk is attached.'))).toEqual([
      'In Site Recovery’s own words: A shared disk is attached.',
      'Med Site Recoverys egna ord: ”A shared disk is attached”.',
    ]);
  });
});

describe('vm.name: the whole string, ASCII (cases 38 to 40)', () => {
  it.each([
    ['web-', 'warn otherCharacters'],
    ['-web', 'warn otherCharacters'],
    ['web_01', 'warn otherCharacters'],
    ['web.01', 'warn otherCharacters'],
    ['åsa1', 'warn otherCharacters'],
    ['web\n', 'warn otherCharacters'],
    ['w\u200feb', 'warn otherCharacters'],
    ['web🚀', 'warn otherCharacters'],
    ['"web"', 'warn otherCharacters'],
    ['', 'warn empty'],
    ['7', 'pass suits'],
    ['a'.repeat(20), 'pass suits'],
    ['a'.repeat(62), 'pass suits'],
    ['a'.repeat(63), 'pass suits'],
    ['a'.repeat(64), 'warn tooLong'],
  ])('%j', (name, expected) => {
    for (const edition of EDITIONS) expect(verdict('vm.name', { name }, edition).replace(/\s+$/, '')).toBe(expected);
  });
});
