/** Limits and lists, written down a second time by edition: every value just at, just within and just outside, in each edition. */
import type { RequirementId } from '../../src/readiness/catalogue';
import { editionByName } from '../../src/readiness/editions';
import { recogniseWindows } from '../../src/readiness/derived/windows';
import { GIB, verdict } from './requirements/judging';
import { disk, systemDisk } from './requirements/vm-facts';

const EDITIONS = ['seed-2017', '2026-05', '2026-09'] as const;
type Expected = readonly [string, string, string];
const same = (word: string): Expected => [word, word, word];
const later = (seed: string, word: string): Expected => [seed, word, word];

function inEach(id: RequirementId, facts: Readonly<Record<string, unknown>>): readonly string[] {
  return EDITIONS.map((edition) => verdict(id, facts, edition));
}

const ACCOUNT = { presence: 'there', region: 'swedencentral', vaultRegion: 'swedencentral', kind: 'StorageV2' };

describe('redundancy', () => {
  const silent = same('unknown sourcesSilent unlisted');
  it.each<[string, Expected, Expected]>([
    ['Standard_LRS', same('pass accepted'), same('fail oneRegionOnly')],
    ['Standard_GRS', same('pass accepted'), same('pass geoRedundant')],
    ['Standard_RAGRS', same('pass accepted'), same('pass geoRedundant')],
    ['Premium_LRS', same('pass accepted'), same('fail oneRegionOnly')],
    [
      'Standard_ZRS',
      later('unknown sourcesSilent unlisted', 'fail refused'),
      later('unknown sourcesSilent unlisted', 'fail oneRegionOnly'),
    ],
    ['Standard_GZRS', silent, silent],
    ['Premium_ZRS', silent, silent],
  ])('%s', (sku, accepted, geo) => {
    expect(inEach('storage.redundancy', { ...ACCOUNT, sku })).toEqual(accepted);
    expect(inEach('storage.geoRedundant', { ...ACCOUNT, sku })).toEqual(geo);
  });

  it.each(['Premium_LRS', 'Premium_ZRS'])('%s asks for a log account, and no tier is asked of it', (sku) => {
    expect(inEach('storage.logAccount', { ...ACCOUNT, sku, logAccount: { presence: 'notChosen' } })).toEqual(same('fail notChosen'));
    expect(inEach('storage.accessTier', { ...ACCOUNT, sku, accessTier: 'Cool' })).toEqual(same('notApplicable'));
  });

  it.each<[string, Expected]>([
    ['Standard_LRS', same('pass standardInRegion')],
    ['Standard_GRS', same('pass standardInRegion')],
    ['Standard_RAGRS', same('pass standardInRegion')],
    ['Standard_ZRS', same('fail notStandard')],
    ['Premium_LRS', same('fail notStandard')],
  ])('%s as log account', (sku, expected) => {
    const logAccount = { presence: 'there', id: 'l', name: 'l', region: 'swedencentral', sku };
    expect(inEach('storage.logAccount', { ...ACCOUNT, sku: 'Premium_LRS', logAccount })).toEqual(expected);
  });

  it.each<[string, Expected]>([
    ['Hot', same('pass accepted')],
    ['Premium', same('pass accepted')],
    ['Cool', same('warn cool')],
    ['Cold', same('warn cool')],
    ['Archive', same('unknown sourcesSilent unlisted')],
  ])('the tier %s', (accessTier, expected) => {
    expect(inEach('storage.accessTier', { ...ACCOUNT, sku: 'Standard_LRS', accessTier })).toEqual(expected);
  });
});

it('a firewall for trusted services', () => {
  const firewall = { defaultAction: 'Deny', trustedServices: true, addressRules: 0 };
  expect(inEach('storage.firewall', { ...ACCOUNT, firewall })).toEqual(later('warn trustedServicesDisputed', 'pass trustedServices'));
});

describe('VMM', () => {
  it.each<[string, string, Expected]>([
    ['2012 SP1', '3.1', later('fail belowFloor', 'fail refused')],
    ['2012 R2', '3.2', later('pass atLeast', 'pass accepted')],
    ['2016', '4.0', later('pass atLeast', 'pass accepted')],
    ['1801/1807', '4.1', later('pass atLeast', 'fail refused')],
    ['2019', '10.19', later('pass atLeast', 'pass accepted')],
    ['2022', '10.22', later('pass atLeast', 'pass accepted')],
    ['2025', '10.25', ['pass atLeast', 'fail refused', 'pass accepted']],
    ['none that is named', '10.26', later('pass atLeast', 'fail unlisted')],
  ])('%s', (release, version, expected) => {
    expect(inEach('vmm.version', { productVersion: `${version}.1.0` })).toEqual(expected);
    if (expected.includes('fail unlisted')) return;
    for (const edition of EDITIONS) {
      expect(editionByName(edition).vmmReleases.value.releases).toContainEqual({
        release,
        version,
        accepted: expected[EDITIONS.indexOf(edition)]?.startsWith('pass'),
      });
    }
  });

  it('manages each host as its own tables say, by release and system', () => {
    const VMM = ['3.2.1.0', '4.0.1.0', '10.19.9999.0', '10.22.9999.0', '10.25.1.0'];
    const answers = (caption: string, installationType?: 'Server' | 'Nano Server'): string =>
      VMM.map((vmmVersion) => {
        const operatingSystem = recogniseWindows({ caption: `Microsoft ${caption}`, ...(installationType && { installationType }) });
        const word = verdict('host.vmmSupportsOs', { operatingSystem, vmmVersion }, 'seed-2017');
        return word.startsWith('pass') ? 'Y' : word === 'fail listedAsNot' ? 'N' : word.startsWith('fail') ? '-' : '?';
      }).join('');
    expect({
      '2012': answers('Windows Server 2012 Standard'),
      '2012 R2': answers('Windows Server 2012 R2 Standard'),
      // Its caption is Nano Server's as well.
      '2016': answers('Windows Server 2016 Standard', 'Server'),
      nano: answers('Windows Server 2016 Standard', 'Nano Server'),
      '2019': answers('Windows Server 2019 Standard'),
      '2022': answers('Windows Server 2022 Standard'),
      '2025': answers('Windows Server 2025 Standard'),
      'Hyper-V Server 2012 R2': answers('Hyper-V Server 2012 R2'),
      'Hyper-V Server 2016': answers('Hyper-V Server 2016'),
      'Hyper-V Server 2019': answers('Hyper-V Server 2019'),
      '20H2': answers('Azure Stack HCI, version 20H2'),
      '21H2': answers('Azure Stack HCI, version 21H2'),
      '22H2': answers('Azure Stack HCI, version 22H2'),
    }).toEqual({
      // VMM 2012 R2, 2016, 2019, 2022, 2025; ?: the table's row bears no version.
      '2012': '-N---',
      '2012 R2': 'YYY--',
      '2016': '-YYY-',
      nano: '-Y---',
      '2019': '--YYY',
      '2022': '--NYY',
      '2025': '----Y',
      'Hyper-V Server 2012 R2': 'Y----',
      'Hyper-V Server 2016': '--NN-',
      'Hyper-V Server 2019': '--NNN',
      '20H2': '--YY?',
      '21H2': '---Y?',
      '22H2': '---YY',
    });
  });
});

describe('a host that runs', () => {
  const silent = 'unknown sourcesSilent silent';
  it.each<[string, 'Server' | 'Nano Server' | 'Server Core', Expected]>([
    ['Windows Server 2012 Standard', 'Server', same('fail refused')],
    ['Windows Server 2012 R2 Standard', 'Server', same('pass accepted')],
    ['Windows Server 2016 Standard', 'Nano Server', same(silent)],
    ['Windows Server 2016 Standard', 'Server', same('pass accepted')],
    ['Windows Server 2019 Standard', 'Server Core', same('pass accepted')],
    ['Windows Server 2022 Standard', 'Server', same('pass accepted')],
    ['Windows Server 2025 Standard', 'Server', ['pass accepted', 'fail refused', 'pass accepted']],
    ['Hyper-V Server 2012 R2', 'Server Core', later('pass accepted', silent)],
    ['Hyper-V Server 2016', 'Server Core', later(silent, 'fail refused')],
    ['Hyper-V Server 2019', 'Server Core', later(silent, 'fail refused')],
    ['Azure Stack HCI, version 22H2', 'Server Core', same(silent)],
    ['Azure Local', 'Server Core', same(silent)],
  ])('%s, %s', (caption, installationType, expected) => {
    const operatingSystem = recogniseWindows({ caption: `Microsoft ${caption}`, installationType });
    expect(inEach('host.os', { operatingSystem })).toEqual(expected);
  });

  it.each([
    ['2012', '2023-10-10'],
    ['2012 R2', '2023-10-10'],
    ['2016', '2027-01-12'],
    ['2019', '2029-01-09'],
    ['2022', '2031-10-14'],
    ['2025', '2034-11-14'],
  ])('%s is supported to the end of %s, and told 180 days before', (release, lastDay) => {
    const operatingSystem = recogniseWindows({ caption: `Microsoft Windows Server ${release} Standard` });
    const midnight = Date.parse(lastDay);
    const at = (time: number): string =>
      verdict('host.lifecycle', { operatingSystem, assessedAt: new Date(time).toISOString() }).split(' ')[1] ?? '';
    const DAY = 86_400_000;
    expect([midnight - 180 * DAY - 1000, midnight - 180 * DAY, midnight + DAY - 1000, midnight + DAY].map(at)).toEqual([
      'supported',
      'endsSoon',
      'endsSoon',
      'ended',
    ]);
  });
});

describe('a guest that runs', () => {
  it.each([
    ['Windows Server 2008 Standard', '2020-01-14'],
    ['Windows Server 2008 R2 Standard', '2020-01-14'],
    ['Windows Server 2012 Standard', '2023-10-10'],
    ['Windows Server 2012 R2 Standard', '2023-10-10'],
    ['Windows Server 2016 Standard', '2027-01-12'],
    ['Windows Server 2019 Standard', '2029-01-09'],
    ['Windows Server 2022 Standard', '2031-10-14'],
    ['Windows Server 2025 Standard', '2034-11-14'],
    ['Windows 7', '2020-01-14'],
    ['Windows 8', '2016-01-12'],
    ['Windows 8.1', '2023-01-10'],
    ['Windows 10', '2025-10-14'],
    ['Windows 10 Enterprise 2015 LTSB', '2025-10-14'],
    ['Windows 10 Enterprise 2016 LTSB', '2026-10-13'],
    ['Windows 10 Enterprise LTSC 2019', '2029-01-09'],
    ['Windows 10 Enterprise LTSC 2021', '2027-01-12'],
    ['Windows 10 IoT Enterprise LTSC 2021', '2032-01-13'],
    ['Windows 10 Enterprise LTSB', '2026-10-13'],
    ['Windows 10 IoT Enterprise LTSB', '2026-10-13'],
    ['Windows 10 Enterprise LTSC', '2029-01-09'],
    ['Windows 10 IoT Enterprise LTSC', '2032-01-13'],
  ])('%s is supported to the end of %s', (name, lastDay) => {
    const guestSystem = { name, family: 'windows', architecture: 'x64', reportedByGuest: true };
    const at = (time: number): readonly string[] => inEach('vm.guestOs', { guestSystem, assessedAt: new Date(time).toISOString() });
    const after = Date.parse(lastDay) + 86_400_000;
    expect(at(after)).toEqual(same('warn supportEnded'));
    expect(at(after - 1000)).not.toEqual(same('warn supportEnded'));
  });

  it.each([
    ['Windows 10 Enterprise LTSB', '2025-10-14'],
    ['Windows 10 IoT Enterprise LTSB', '2025-10-14'],
    ['Windows 10 Enterprise LTSC', '2027-01-12'],
    ['Windows 10 IoT Enterprise LTSC', '2029-01-09'],
  ])('%s tells no release: it may be past support after %s', (name, firstDay) => {
    const guestSystem = { name, family: 'windows', architecture: 'x64', reportedByGuest: true };
    const at = (time: number): readonly string[] => inEach('vm.guestOs', { guestSystem, assessedAt: new Date(time).toISOString() });
    const after = Date.parse(firstDay) + 86_400_000;
    expect(at(after)).toEqual(same('warn supportMayHaveEnded'));
    expect(at(after - 1000)).toEqual(same('pass accepted'));
  });

  it.each(
    ['Windows Server 2008', 'Windows Server 2008 R2', 'Windows 7', 'Red Hat Enterprise Linux 5', 'CentOS 5', 'Debian 7'].concat(
      'Oracle Linux 6',
      'SUSE Linux Enterprise Server 11',
      'Ubuntu 12.04',
    ),
  )('%s is not supported by Hyper-V on generation 2', (name) => {
    const isLinux = !name.startsWith('Windows');
    const guestSystem = { name, family: isLinux ? 'linux' : 'windows', reportedByGuest: true };
    const warned = 'warn notOnGeneration2';
    expect(inEach('vm.generation', { generation: 2, guestSystem })).toEqual(
      isLinux ? later('fail generation2Linux', warned) : same(warned),
    );
  });

  const accepted = [
    ...['2008', '2008 R2', '2012', '2012 R2', '2016', '2019', '2022', '2025'].map((release) => `Windows Server ${release} Standard`),
    ...['7', '8', '8.1', '10', '10 Enterprise 2019 LTSC'].map((release) => `Windows ${release}`),
    ...['5', '6', '7', '8', '9', '10'].map((release) => `Red Hat Enterprise Linux ${release} (64 bit)`),
    ...['14.04', '16.04', '18.04', '20.04', '22.04', '24.04'].map((release) => `Ubuntu Linux ${release} (64 bit)`),
    ...['7', '8', '9', '10', '11', '12'].map((release) => `Debian GNU/Linux ${release} (64 bit)`),
    ...['11', '12', '15'].map((release) => `SUSE Linux Enterprise Server ${release} (64 bit)`),
    ...['6', '7', '8', '9'].map((release) => `Oracle Linux ${release} (64 bit)`),
    ...['8', '9', '10'].flatMap((release) => [`Rocky Linux ${release}`, `AlmaLinux ${release}`]),
    'Flatcar Container Linux 3815.2.0',
  ];
  it.each(accepted)('%s is accepted, in every edition, while it is supported', (name) => {
    // Before any of them ended, so that only the list decides.
    expect(inEach('vm.guestOs', { guestSystem: { name, reportedByGuest: true }, assessedAt: '2015-01-01T00:00:00Z' })).toEqual(
      same('pass accepted'),
    );
  });

  it.each<[string, Expected]>([
    ['Windows Server 2016 Datacenter Nano Server', later('unknown sourcesSilent notNamed', 'fail refused')],
    ['CentOS Linux 7 (64 bit)', same('unknown sourcesSilent notNamed')],
    ['Windows 11', same('unknown sourcesSilent notNamed')],
  ])('%s', (name, expected) => {
    expect(inEach('vm.guestOs', { guestSystem: { name, reportedByGuest: true } })).toEqual(expected);
  });

  it('Linux on generation 2', () => {
    const guestSystem = { name: 'Ubuntu Linux 22.04 (64 bit)', family: 'linux', reportedByGuest: true };
    expect(inEach('vm.generation', { generation: 2, guestSystem })).toEqual(later('fail generation2Linux', 'pass generation2'));
  });
});

describe('sizes to the byte', () => {
  const large = { managedDisks: true, hostAgentVersion: '2.0.9938.0' };
  const os = (generation: number, bytes: number): readonly string[] =>
    inEach('vm.osDiskSize', { generation, disks: [systemDisk({ maximumBytes: bytes })], ...large });
  const data = (bytes: number, offered: object = large): readonly string[] =>
    inEach('vm.dataDiskSize', { disks: [systemDisk(), disk({ maximumBytes: bytes })], ...offered });
  const within = 'pass within';
  const between = 'warn betweenSources';
  const over = 'fail tooLarge';
  const outside = 'fail outsideLimits';

  it.each<[number, number, Expected]>([
    [1, 1023 * GIB, same(within)],
    [1, 1023 * GIB + 1, later(between, within)],
    [1, 2048 * GIB - 1, later(between, within)],
    [1, 2048 * GIB, later(between, within)],
    [1, 2048 * GIB + 1, same(over)],
    [2, 300 * GIB - 1, same(within)],
    [2, 300 * GIB, later(between, within)],
    [2, 1023 * GIB, later(between, within)],
    [2, 1023 * GIB + 1, later(over, within)],
    [2, 2048 * GIB - 1, later(over, within)],
    [2, 2048 * GIB, [over, between, within]],
    [2, 4095 * GIB, [over, between, within]],
    [2, 4095 * GIB + 1, [over, between, over]],
    [2, 4096 * GIB, [over, between, over]],
    [2, 4096 * GIB + 1, same(over)],
  ])('operating system disk, generation %i, %i bytes', (generation, bytes, expected) => {
    expect(os(generation, bytes)).toEqual(expected);
  });

  it.each<[number, Expected]>([
    [1, [within, within, outside]],
    [GIB - 1, [within, within, outside]],
    [GIB, same(within)],
    [1023 * GIB, same(within)],
    [1023 * GIB + 1, later(between, within)],
    [4095 * GIB, later(between, within)],
    [4095 * GIB + 1, later(outside, within)],
    [32_767 * GIB, later(outside, within)],
    [32_767 * GIB + 1, [outside, within, outside]],
    [32_768 * GIB, [outside, within, outside]],
    [32_768 * GIB + 1, same(outside)],
  ])('data disk, %i bytes', (bytes, expected) => {
    expect(data(bytes)).toEqual(expected);
  });

  it.each<[string, object, number, Expected]>([
    ['4,095 GiB asks for no later agent', { ...large, hostAgentVersion: '2.0.9214.0' }, 4095 * GIB, later(between, within)],
    ['one byte more does', { ...large, hostAgentVersion: '2.0.9214.0' }, 4095 * GIB + 1, later(outside, 'fail agentTooOld')],
    ['the next agent will do', { ...large, hostAgentVersion: '2.0.9214.1' }, 4095 * GIB + 1, later(outside, within)],
    ['without managed disks', { ...large, managedDisks: false }, 4095 * GIB + 1, later(outside, 'fail managedDisksOff')],
  ])('%s', (_what, offered, bytes, expected) => {
    expect(data(bytes, offered)).toEqual(expected);
  });
});

it.each(EDITIONS)('%s: figures that explain tells but no verdict turns on', (name) => {
  const edition = editionByName(name);
  expect([edition.dotNetRelease.value.release, edition.dotNetRelease.value.name]).toEqual([394_802, '4.6.2']);
  expect(edition.agent.value).toEqual({
    rollups:
      name === 'seed-2017'
        ? []
        : [
            { rollup: 68, version: '2.0.9260.0' },
            { rollup: 72, version: '2.0.9917.0' },
            { rollup: 73, version: '2.0.9917.0' },
            { rollup: 74, version: '2.0.9919.0' },
            { rollup: 75, version: '2.0.9932.0' },
            { rollup: 76, version: '2.0.9938.0' },
          ],
    window: 4,
  });
  expect(edition.azureBackup.value).toBe(name === 'seed-2017' ? 'silent' : 'disputed');
  expect([edition.dataDiskSize.value.minimum, edition.dataDiskSize.value.large]).toEqual([
    name === '2026-09' ? GIB : 0,
    name === 'seed-2017' ? null : { above: 4095 * GIB, agentLaterThan: '2.0.9214.0' },
  ]);
  expect(edition.preferredVmm.value).toEqual(name === 'seed-2017' ? {} : { '2016': '2016', '2019': '2019' });
  expect(edition.updatesEnded.value).toEqual(name === 'seed-2017' ? {} : { '2012 R2': '2026-10-13' });
  expect([edition.updates.value.pending, edition.mixedHosts.value.together, edition.kb2961977.value.absent]).toEqual(
    name === 'seed-2017' ? ['fail', 'fail', 'fail'] : ['warn', 'warn', 'warn'],
  );
});

it.each<[string, string]>([
  ['Supported', 'pass supported'],
  ['UpdateRequired', 'warn updateRequired'],
  ['SecurityUpdateRequired', 'warn updateRequired'],
  ['Deprecated', 'warn updateRequired'],
  ['NotSupported', 'fail notSupported'],
  ['Renamed', 'unknown sourcesSilent otherStatus'],
])('a Provider whose version is %s', (versionStatus, expected) => {
  const provider = { versionStatus, version: '5.1.1.0', lastHeartbeatAt: '2026-11-23T11:00:00Z' };
  expect(inEach('vmm.provider', { isRegistered: true, provider })).toEqual(same(expected));
});

/** One concrete host for each purpose, by cloud: those that block, and those that never do. */
const HOSTS = {
  AzureCloud: {
    required: [
      'login.microsoftonline.com',
      'pod.weu.hypervrecoverymanager.windowsazure.com',
      'pod.weu.backup.windowsazure.com',
      'a.blob.core.windows.net',
      'a.servicebus.windows.net',
    ],
    optional: { telemetry: 'dc.services.visualstudio.com', time: 'time.windows.com' },
  },
  AzureUSGovernment: {
    required: [
      'login.microsoftonline.us',
      'pod.usg.hypervrecoverymanager.windowsazure.us',
      'pod.usg.backup.windowsazure.us',
      'a.blob.core.usgovcloudapi.net',
      'a.servicebus.usgovcloudapi.net',
    ],
    optional: { telemetry: 'dc.services.visualstudio.com', time: 'time.nist.gov' },
  },
  AzureChinaCloud: {
    required: [
      'login.partner.microsoftonline.cn',
      'pod.bj.hypervrecoverymanager.windowsazure.cn',
      'pod.bj.backup.windowsazure.cn',
      'a.blob.core.chinacloudapi.cn',
    ],
    optional: { telemetry: 'dc.services.visualstudio.com', time: 'time.windows.com' },
  },
} as const;

describe.each(Object.entries(HOSTS))('what has to be reached in %s', (azureCloud, { required, optional }) => {
  const reach = (hosts: readonly string[], failing: readonly string[] = []): readonly string[] =>
    inEach('host.internet', { azureCloud, endpoints: hosts.map((host) => ({ host, reachable: !failing.includes(host) })) });

  it('is enough', () => {
    expect(reach(required)).toEqual(same('pass reached'));
  });

  it.each(required.map((host) => [host]))('%s not tried, or in vain', (host) => {
    expect(reach(required.filter((each) => each !== host))).toEqual(same('unknown notCollected untried'));
    expect(reach(required, [host])).toEqual(same('fail blocked'));
  });

  it('the name where people sign in is one host, and none beside or below it stands for it', () => {
    const [signIn = '', ...others] = required;
    for (const host of [`other.${signIn}`, signIn.replace(/^login/, 'other')]) {
      expect(reach([host, ...others])).toEqual(same('unknown notCollected untried'));
    }
  });

  it.each(Object.entries(optional))('%s never blocks and is mentioned', (purpose, host) => {
    expect(reach([...required, host], [host])).toEqual(same('pass reachedNotAll'));
    const rule = editionByName('2026-05').endpoints.value[azureCloud as keyof typeof HOSTS].find((each) => each.purpose === purpose);
    expect(rule).toEqual({ purpose, patterns: [host], required: false });
  });
});

it('services that were shut down are named as such', () => {
  expect(editionByName('2026-05').obsoleteEndpoints.value).toEqual([
    '*.accesscontrol.windows.net',
    '*.accesscontrol.chinacloudapi.cn',
    '*.store.core.windows.net',
    '*.store.core.chinacloudapi.cn',
    'www.msftncsi.com',
  ]);
});
