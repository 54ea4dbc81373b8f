import { recogniseWindows } from '../../../src/readiness/derived/windows';
import type { OperatingSystem } from '../../../src/readiness/facts';
import { sentences, verdict } from './judging';

const system = (release: string, rest: Omit<OperatingSystem, 'caption'> = { installationType: 'Server' }, product = 'Windows Server') =>
  recogniseWindows({ caption: `Microsoft ${product} ${release}${product === 'Windows Server' ? ' Datacenter' : ''}`, ...rest });
const core = { installationType: 'Server Core' } as const;

describe('vmm.version by edition', () => {
  it.each([
    ['3.1.6011.0', 'fail belowFloor', 'fail refused', 'fail refused'], // 2012 SP1 (case 19)
    ['3.2', 'pass atLeast', 'pass accepted', 'pass accepted'],
    ['3.1.9999.9', 'fail belowFloor', 'fail refused', 'fail refused'],
    ['3.2.8224.0', 'pass atLeast', 'pass accepted', 'pass accepted'],
    ['4.1.3223.0', 'pass atLeast', 'fail refused', 'fail refused'], // 1801 was never on a list
    ['10.3.0.0', 'pass atLeast', 'fail unlisted', 'fail unlisted'], // numbers, not letters
    ['10.22.1508.0', 'pass atLeast', 'pass accepted', 'pass accepted'],
    ['10.25.100.0', 'pass atLeast', 'fail refused', 'pass accepted'],
    ['10.30.1.0', 'pass atLeast', 'fail unlisted', 'fail unlisted'],
    ['2022', 'unknown notCollected unreadable', 'unknown notCollected unreadable', 'unknown notCollected unreadable'],
  ])('%s', (productVersion, seed, may, september) => {
    const under = (edition: 'seed-2017' | '2026-05' | '2026-09') => verdict('vmm.version', { productVersion }, edition);
    expect([under('seed-2017'), under('2026-05'), under('2026-09')]).toEqual([seed, may, september]);
  });
});

describe('vmm.serverCore', () => {
  const vmm2022 = { productVersion: '10.22.1508.0' };
  it.each([
    ['VMM 2022 with Desktop Experience', { ...vmm2022, operatingSystem: system('2022') }, 'pass desktop', 'pass desktop'],
    ['Desktop Experience, version not read', { operatingSystem: system('2022') }, 'pass desktop', 'pass desktop'],
    ['VMM 2022 on Server Core', { ...vmm2022, operatingSystem: system('2022', core) }, 'fail refused', 'pass accepted'],
    [
      'VMM 2019 on Server Core',
      { productVersion: '10.19.2648.0', operatingSystem: system('2019', core) },
      'pass accepted',
      'pass accepted',
    ],
    [
      'installation not read',
      { ...vmm2022, operatingSystem: system('2022', {}) },
      'unknown notCollected installationUnread',
      'unknown notCollected installationUnread',
    ],
    [
      'Nano Server',
      { ...vmm2022, operatingSystem: system('2016', { installationType: 'Nano Server' }) },
      'unknown sourcesSilent nano',
      'unknown sourcesSilent nano',
    ],
    [
      'Core, version unreadable',
      { productVersion: 'x', operatingSystem: system('2022', core) },
      'unknown notCollected versionUnreadable',
      'unknown notCollected versionUnreadable',
    ],
    [
      'Core, version not read',
      { operatingSystem: system('2022', core) },
      'unknown notCollected productVersion',
      'unknown notCollected productVersion',
    ],
    ['system not read', vmm2022, 'unknown notCollected operatingSystem', 'unknown notCollected operatingSystem'],
  ])('%s', (_, facts, today, seed) => {
    expect(verdict('vmm.serverCore', facts)).toBe(today);
    expect(verdict('vmm.serverCore', facts, '2026-09')).toBe(today);
    expect(verdict('vmm.serverCore', facts, 'seed-2017')).toBe(seed);
  });
});

describe('vmm.provider', () => {
  const provider = (change: object) => ({
    isRegistered: true,
    provider: { version: '5.1.8095.0', versionStatus: 'Supported', lastHeartbeatAt: '2026-11-23T11:55:00Z', ...change },
  });
  it.each([
    ['not registered', { isRegistered: false }, 'notApplicable'],
    ['supported and heard from', provider({}), 'pass supported'],
    ['UpdateRequired', provider({ versionStatus: 'UpdateRequired' }), 'warn updateRequired'],
    ['SecurityUpdateRequired', provider({ versionStatus: 'SecurityUpdateRequired' }), 'warn updateRequired'],
    ['NotSupported', provider({ versionStatus: 'NotSupported' }), 'fail notSupported'],
    ['NotSupported and never heard from', provider({ versionStatus: 'NotSupported', lastHeartbeatAt: undefined }), 'fail notSupported'],
    ['a status nobody knows', provider({ versionStatus: 'Odd' }), 'unknown sourcesSilent otherStatus'],
    ['status not said', provider({ versionStatus: undefined }), 'unknown notCollected statusUnsaid'],
    ['heartbeat not said', provider({ lastHeartbeatAt: undefined }), 'unknown notCollected heartbeatUnsaid'],
    ['heard a second less than 24 hours ago', provider({ lastHeartbeatAt: '2026-11-22T12:00:01Z' }), 'pass supported'],
    ['heard 24 hours ago', provider({ lastHeartbeatAt: '2026-11-22T12:00:00Z' }), 'warn silent'],
    ['heard five minutes from now, by another clock', provider({ lastHeartbeatAt: '2026-11-23T12:05:00Z' }), 'pass supported'],
    ['heard later than that', provider({ lastHeartbeatAt: '2026-11-23T12:05:01Z' }), 'unknown notCollected heartbeatAhead'],
    ['Provider not read', { isRegistered: true }, 'unknown notCollected provider'],
    ['registration not known', {}, 'unknown notCollected isRegistered'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('vmm.provider', facts)).toBe(expected);
  });

  it('says when it was last heard from as people say it', () => {
    const [, swedish = ''] = sentences('vmm.provider', provider({}));
    expect(swedish).toMatch(/Senaste livstecken: 23 nov\. 2026 11:55 UTC\.$/);
    expect(sentences('vmm.provider', provider({ lastHeartbeatAt: '2026-11-20T09:30:00Z' }))[1]).toMatch(
      /livstecken den 20 nov\. 2026 09:30 UTC, för mer/,
    );
  });
});

describe('vmm.oneVault (case 54)', () => {
  const vaults = (planVault: string | null, ...registeredVaults: readonly string[]) => ({ planVault, registeredVaults });
  it.each([
    ['registered nowhere', vaults('rsv'), 'pass nowhere'],
    ['in the plan’s vault, in another case', vaults('rsv', 'RSV '), 'pass here'],
    ['in another vault', vaults('rsv', 'rsv-old'), 'fail elsewhere'],
    ['in both', vaults('rsv', 'rsv', 'rsv-old'), 'fail elsewhere'],
    ['somewhere, and the plan names no vault', vaults(null, 'rsv'), 'unknown notCollected noVaultChosen'],
    ['not read', { planVault: 'rsv' }, 'unknown notCollected registeredVaults'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('vmm.oneVault', facts)).toBe(expected);
  });
});

describe('vmm.internet with a heartbeat of the Provider', () => {
  const probe = (host: string, reachable: boolean) => ({ host, reachable });
  const others = ['login.microsoftonline.com', 'p.backup.windowsazure.com', 'a.blob.core.windows.net', 's.servicebus.windows.net'].map(
    (host) => probe(host, true),
  );
  const management = 'p.hypervrecoverymanager.windowsazure.com';
  const heartbeat = { managementHeartbeatAt: '2026-11-23T11:55:00Z' };
  const endpoints = (...more: readonly object[]) => ({ azureCloud: 'AzureCloud', endpoints: [...others, ...more] });
  it.each([
    ['meets management that nobody tried', { ...endpoints(), ...heartbeat }, 'pass reached'],
    ['outweighs a host that failed, which is told', { ...endpoints(probe(management, false)), ...heartbeat }, 'pass reachedNotAll'],
    ['meets no other purpose', { azureCloud: 'AzureCloud', endpoints: others.slice(1), ...heartbeat }, 'unknown notCollected untried'],
    ['is wanted where management was not tried', endpoints(), 'unknown notCollected untried'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('vmm.internet', facts)).toBe(expected);
  });

  it('says so', () => {
    expect(sentences('vmm.internet', { ...endpoints(), ...heartbeat })[0]).toContain('replication management (the Provider’s heartbeat)');
  });
});

describe('cloud.mixedHosts (case 22)', () => {
  const hosts = (hostsUnread: number, ...releases: readonly string[]) => ({
    hostsUnread,
    hostSystems: releases.map((release, index) => ({ host: `HV${String(index)}`, system: system(release) })),
  });
  const hyperV = {
    hostsUnread: 0,
    hostSystems: [
      { host: 'A', system: system('2012 R2', core, 'Hyper-V Server') },
      { host: 'B', system: system('2016') },
    ],
  };
  it.each([
    ['2012 R2 and 2016', hosts(0, '2012 R2', '2016'), 'warn mixed', 'fail mixedRefused'],
    ['Hyper-V Server 2012 R2 and 2016', hyperV, 'warn mixed', 'fail mixedRefused'],
    ['2012 R2 and 2019: not spoken of', hosts(0, '2012 R2', '2019'), 'pass alike', 'pass alike'],
    ['2016 and 2022', hosts(0, '2016', '2022'), 'pass alike', 'pass alike'],
    ['no host', hosts(0), 'pass alike', 'pass alike'],
    ['one that was not read', hosts(1, '2016'), 'unknown notCollected hostsUnread', 'unknown notCollected hostsUnread'],
    ['a mix, and one that was not read', hosts(1, '2016', '2012 R2'), 'warn mixed', 'fail mixedRefused'],
  ])('%s', (_, facts, later, seed) => {
    expect(verdict('cloud.mixedHosts', facts)).toBe(later);
    expect(verdict('cloud.mixedHosts', facts, '2026-09')).toBe(later);
    expect(verdict('cloud.mixedHosts', facts, 'seed-2017')).toBe(seed);
  });
});

describe('host.os by edition', () => {
  it.each([
    ['2012 R2', system('2012 R2'), 'pass accepted', 'pass accepted', 'pass accepted'],
    ['2012', system('2012'), 'fail refused', 'fail refused', 'fail refused'],
    ['2025 (case 21)', system('2025'), 'pass accepted', 'fail refused', 'pass accepted'],
    ['2022 Core', system('2022', core), 'pass accepted', 'pass accepted', 'pass accepted'],
    [
      'Hyper-V Server 2012 R2',
      system('2012 R2', core, 'Hyper-V Server'),
      'pass accepted',
      'unknown sourcesSilent silent',
      'unknown sourcesSilent silent',
    ],
    ['Hyper-V Server 2019', system('2019', core, 'Hyper-V Server'), 'unknown sourcesSilent silent', 'fail refused', 'fail refused'],
    [
      'Azure Local (case 23)',
      recogniseWindows({ caption: 'Microsoft Azure Stack HCI', version: '10.0.20349' }),
      'unknown sourcesSilent silent',
      'unknown sourcesSilent silent',
      'unknown sourcesSilent silent',
    ],
    ['Windows 11', recogniseWindows({ caption: 'Microsoft Windows 11 Pro' }), 'fail client', 'fail client', 'fail client'],
  ])('%s', (_, operatingSystem, seed, may, september) => {
    const under = (edition: 'seed-2017' | '2026-05' | '2026-09') => verdict('host.os', { operatingSystem }, edition);
    expect([under('seed-2017'), under('2026-05'), under('2026-09')]).toEqual([seed, may, september]);
  });
});

describe('host.updates under the founding page', () => {
  const facts = { operatingSystem: system('2012 R2') };
  it.each([
    ['none pending', { ...facts, pendingUpdates: 0 }, 'pass nonePending'],
    ['one pending', { ...facts, pendingUpdates: 1 }, 'fail pendingRefused'],
    [
      'none pending, installed long ago',
      { ...facts, pendingUpdates: 0, lastUpdateInstalledAt: '2020-01-01T00:00:00Z' },
      'pass nonePending',
    ],
    ['not read', facts, 'unknown notCollected pendingUpdates'],
  ])('%s', (_, given, expected) => {
    expect(verdict('host.updates', given, 'seed-2017')).toBe(expected);
  });

  it.each([
    ['on the last day of paid updates', '2026-10-13T23:59:59Z', 'pass current'],
    ['a second later', '2026-10-14T00:00:00Z', 'warn noFurtherUpdates'],
  ])('2012 R2 %s, under today’s edition', (_, assessedAt, expected) => {
    expect(verdict('host.updates', { ...facts, assessedAt, pendingUpdates: 0, lastUpdateInstalledAt: '2026-10-10T00:00:00Z' })).toBe(
      expected,
    );
  });
});

it.each(['host.dotNet', 'vmm.dotNet'] as const)('%s: 4.6.2 is asked by later editions only, to the number', (id) => {
  expect(verdict(id, { dotNetRelease: 394_801 }, 'seed-2017')).toBe('notApplicable');
  for (const edition of ['2026-05', '2026-09'] as const) {
    expect([394_801, 394_802, 394_803].map((dotNetRelease) => verdict(id, { dotNetRelease }, edition))).toEqual([
      'fail tooOld',
      'pass recent',
      'pass recent',
    ]);
  }
});

describe('host.kb2961977 by edition', () => {
  const facts = (release: string, isClustered: boolean | undefined, ...hotfixes: readonly string[]) => ({
    operatingSystem: system(release),
    isClustered,
    hotfixes,
  });
  it.each([
    ['2016 (case 1)', facts('2016', false), 'notApplicable', 'notApplicable'],
    ['2012 R2 standalone without it (case 2)', facts('2012 R2', false), 'fail absent', 'warn absentStandalone'],
    ['2012 R2 clustered without it (case 3)', facts('2012 R2', true), 'fail absent', 'unknown notAnswered absentClustered'],
    ['2012 R2, clustered or not', facts('2012 R2', undefined), 'fail absent', 'unknown notAnswered absentPerhapsClustered'],
    ['2012 R2 with it', facts('2012 R2', true, 'kb2961977'), 'pass installed', 'pass installed'],
    [
      'its list not read (case 4)',
      { operatingSystem: system('2012 R2') },
      'unknown notCollected hotfixes',
      'unknown notCollected hotfixes',
    ],
  ])('%s', (_, given, seed, later) => {
    expect(verdict('host.kb2961977', given, 'seed-2017')).toBe(seed);
    for (const edition of ['2026-05', '2026-09'] as const) expect(verdict('host.kb2961977', given, edition)).toBe(later);
  });
});

describe('host.agent', () => {
  it.each([
    [null, 'notApplicable'],
    ['2.0.9260.0', 'fail tooOld'],
    ['2.0.9916.9', 'fail tooOld'],
    ['2.0.9917.0', 'pass supported'],
    ['2.0.9917.1', 'pass supported'],
    ['2.0.9938.0', 'pass supported'],
    ['2.0.10000.0', 'pass supported'],
    ['newest', 'unknown notCollected unreadable'],
    [undefined, 'unknown notCollected agentVersion'],
  ])('%s', (agentVersion, expected) => {
    for (const edition of ['2026-05', '2026-09'] as const) expect(verdict('host.agent', { agentVersion }, edition)).toBe(expected);
  });

  it('is not asked by the founding page, which names no version', () => {
    expect(verdict('host.agent', { agentVersion: '1.0' }, 'seed-2017')).toBe('notApplicable');
  });
});

it.each([
  ['standalone', { isClustered: false }, 'notApplicable', 'notApplicable'],
  ['clustered with the role', { isClustered: true, replicaBroker: true }, 'pass present', 'pass present'],
  ['clustered without it (case 49)', { isClustered: true, replicaBroker: false }, 'warn absent', 'warn absent'],
  ['clustered, role not read', { isClustered: true }, 'unknown notCollected replicaBroker', 'unknown notCollected replicaBroker'],
  ['clustered or not', {}, 'unknown notCollected isClustered', 'unknown notCollected isClustered'],
])('host.replicaBroker: %s', (_, facts, later, seed) => {
  expect([verdict('host.replicaBroker', facts), verdict('host.replicaBroker', facts, 'seed-2017')]).toEqual([later, seed]);
});

it.each([
  ['not used', { azureBackupInUse: false }, 'pass none', 'pass none'],
  ['used (case 51)', { azureBackupInUse: true }, 'warn inUse', 'unknown sourcesSilent inUseNotSpokenOf'],
  ['not read', {}, 'unknown notCollected azureBackupInUse', 'unknown notCollected azureBackupInUse'],
])('host.otherBackup: %s', (_, facts, later, seed) => {
  expect([verdict('host.otherBackup', facts), verdict('host.otherBackup', facts, 'seed-2017')]).toEqual([later, seed]);
});

describe('host.lifecycle', () => {
  it.each([
    ['2016 a second before 180 days are left', '2016', '2026-07-15T23:59:59Z', 'pass supported'],
    ['2016 with 180 days left', '2016', '2026-07-16T00:00:00Z', 'warn endsSoon'],
    ['2016 on its last day', '2016', '2027-01-12T23:59:59Z', 'warn endsSoon'],
    ['2016 the day after', '2016', '2027-01-13T00:00:00Z', 'warn ended'],
    ['2012 R2', '2012 R2', '2026-11-23T12:00:00Z', 'warn ended'],
    ['2022', '2022', '2026-11-23T12:00:00Z', 'pass supported'],
  ])('%s', (_, release, assessedAt, expected) => {
    expect(verdict('host.lifecycle', { assessedAt, operatingSystem: system(release) })).toBe(expected);
  });

  it('counts Hyper-V Server with the Windows Server of its release', () => {
    const operatingSystem = recogniseWindows({ caption: 'Microsoft Hyper-V Server 2012 R2' });
    expect(verdict('host.lifecycle', { operatingSystem })).toBe('warn ended');
  });

  it('says nothing of a system without known dates, and never changes readiness', () => {
    expect(verdict('host.lifecycle', { operatingSystem: recogniseWindows({ caption: 'VMware ESXi' }) })).toBe(
      'unknown sourcesSilent notListed',
    );
  });
});
