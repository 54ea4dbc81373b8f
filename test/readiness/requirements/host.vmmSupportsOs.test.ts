import { recogniseWindows } from '../../../src/readiness/derived/windows';
import hostVmmSupportsOs from '../../../src/readiness/requirements/host.vmmSupportsOs';
import { said, verdict, windows } from './judging-servers';

const VMM = {
  '2012 R2': '3.2.8224.0',
  '2016': '4.0.2314.0',
  '2019': '10.19.2648.0',
  '2022': '10.22.1508.0',
  '2025': '10.25.1201.0',
} as const;

const RELEASES = ['2012 R2', '2016', '2019', '2022', '2025'] as const;

const CAPTIONS: Readonly<Record<string, string>> = {
  'WS 2012': 'Microsoft Windows Server 2012 Standard',
  'WS 2012 R2': 'Microsoft Windows Server 2012 R2 Standard',
  'WS 2016': 'Microsoft Windows Server 2016 Standard',
  'WS 2019': 'Microsoft Windows Server 2019 Standard',
  'WS 2022': 'Microsoft Windows Server 2022 Standard',
  'WS 2025': 'Microsoft Windows Server 2025 Standard',
  'HVS 2012 R2': 'Microsoft Hyper-V Server 2012 R2',
  'HVS 2016': 'Microsoft Hyper-V Server 2016',
  'HVS 2019': 'Microsoft Hyper-V Server 2019',
  'Windows 10': 'Microsoft Windows 10 Enterprise',
};

/** Y passes, w warns (Site Recovery's "should"), N is listed as not, - is not listed. */
const TABLE = [
  //                2012R2 2016 2019 2022 2025
  ['WS 2012', '-', 'N', '-', '-', '-'],
  ['WS 2012 R2', 'Y', 'Y', 'Y', '-', '-'],
  ['WS 2016', '-', 'Y', 'w', 'w', '-'],
  ['WS 2019', '-', '-', 'Y', 'w', 'w'],
  ['WS 2022', '-', '-', 'N', 'Y', 'Y'],
  ['WS 2025', '-', '-', '-', '-', 'Y'],
  ['HVS 2012 R2', 'Y', '-', '-', '-', '-'],
  ['HVS 2016', '-', '-', 'N', 'N', '-'],
  ['HVS 2019', '-', '-', 'N', 'N', 'N'],
  ['Windows 10', '-', '-', '-', '-', '-'],
] as const;

const VERDICTS: Readonly<Record<string, string>> = {
  Y: 'pass managed',
  w: 'warn otherPreferred',
  N: 'fail listedAsNot',
  '-': 'fail notListed',
};

const PAIRS = TABLE.flatMap(([system, ...answers]) =>
  RELEASES.map((release, index) => [system, release, VERDICTS[answers[index] ?? '']] as const),
);

describe('host.vmmSupportsOs', () => {
  it.each(PAIRS)('%s under VMM %s: %s', (system, release, expected) => {
    const operatingSystem = windows(CAPTIONS[system] ?? '');

    expect(verdict(hostVmmSupportsOs, { vmmVersion: VMM[release], operatingSystem })).toBe(expected);
  });

  it.each([
    ['VMM 2019 UR1 is too old for 2012 R2', '10.19.2292.0', 'fail belowMinimum'],
    ['one build before UR2 is', '10.19.2444.9', 'fail belowMinimum'],
    ['VMM 2019 UR2 manages it', '10.19.2445.0', 'pass managed'],
    ['three numbers are enough', '10.19.2445', 'pass managed'],
    ['a later update rollup manages it', '10.19.2591.0', 'pass managed'],
  ])('%s', (_sentence, vmmVersion, expected) => {
    expect(verdict(hostVmmSupportsOs, { vmmVersion, operatingSystem: windows('Microsoft Windows Server 2012 R2 Standard') })).toBe(
      expected,
    );
  });

  it.each([
    ['20H2 under VMM 2019 before UR3', '10.0.17784', '10.19.2445.0', 'fail belowMinimum'],
    ['20H2 under VMM 2019 UR3', '10.0.17784', '10.19.2591.0', 'pass managed'],
    ['21H2 under VMM 2019', '10.0.20348', '10.19.2648.0', 'fail notListed'],
    ['21H2 under VMM 2022', '10.0.20348', '10.22.1287.0', 'pass managed'],
    ['22H2 under VMM 2022 before UR1', '10.0.20349', '10.22.1287.0', 'fail belowMinimum'],
    ['22H2 under VMM 2022 UR1', '10.0.20349', '10.22.1508.0', 'pass managed'],
    ['22H2 under VMM 2025', '10.0.20349', '10.25.1201.0', 'pass managed'],
    ['23H2 under VMM 2022', '10.0.25398', '10.22.1508.0', 'fail notListed'],
    ['23H2 under VMM 2025, whose table leaves a version blank', '10.0.25398', '10.25.1201.0', 'unknown sourcesSilent versionLeftBlank'],
    ['an unknown build under VMM 2022', '10.0.99999', '10.22.1508.0', 'unknown sourcesSilent versionLeftBlank'],
    ['any under VMM 2016', '10.0.20349', '4.0.2314.0', 'fail notListed'],
  ])('Azure Local as VMM’s tables print it: %s', (_sentence, version, vmmVersion, expected) => {
    expect(verdict(hostVmmSupportsOs, { vmmVersion, operatingSystem: windows('Microsoft Azure Stack HCI', { version }) })).toBe(expected);
  });

  it.each([
    ['VMM 2016', VMM['2016'], 'pass managed'],
    ['VMM 2019', VMM['2019'], 'fail notListed'],
    ['VMM 2022', VMM['2022'], 'fail notListed'],
  ])('Nano Server 2016 under %s', (_release, vmmVersion, expected) => {
    const operatingSystem = windows('Microsoft Windows Server 2016 Datacenter', { installationType: 'Nano Server' });

    expect(verdict(hostVmmSupportsOs, { vmmVersion, operatingSystem })).toBe(expected);
  });

  it('of a Windows Server 2016 that may be a Nano Server nothing is said', () => {
    const operatingSystem = recogniseWindows({ caption: 'Microsoft Windows Server 2016 Datacenter' });

    expect(verdict(hostVmmSupportsOs, { vmmVersion: VMM['2016'], operatingSystem })).toBe('unknown notCollected installationUnread');
  });

  it('Server Core is managed as the whole release is', () => {
    const operatingSystem = windows('Microsoft Windows Server 2022 Standard', { installationType: 'Server Core' });

    expect(verdict(hostVmmSupportsOs, { vmmVersion: VMM['2022'], operatingSystem })).toBe('pass managed');
  });

  it.each([
    [
      'a VMM release of which no table is known is silent',
      '4.1.3403.0',
      'Microsoft Windows Server 2016 Standard',
      'unknown sourcesSilent noTable',
    ],
    ['a VMM release that is not listed is silent', '11.0.1.0', 'Microsoft Windows Server 2022 Standard', 'unknown sourcesSilent noTable'],
    ['a version that is none is unknown', 'VMM 2019', 'Microsoft Windows Server 2019 Standard', 'unknown notCollected versionUnreadable'],
    ['a system not recognised is unknown', '10.22.1508.0', 'Windows Server 2019 R9', 'unknown notCollected systemUnrecognised'],
  ])('%s', (_sentence, vmmVersion, caption, expected) => {
    expect(verdict(hostVmmSupportsOs, { vmmVersion, operatingSystem: windows(caption) })).toBe(expected);
  });

  it('shows both sources where they disagree (case 20)', () => {
    const facts = { vmmVersion: VMM['2019'], operatingSystem: windows('Microsoft Windows Server 2016 Standard') };

    expect(said(hostVmmSupportsOs, facts).en).toBe(
      'VMM 2019 manages Microsoft Windows Server 2016 Standard by its own table, but Site Recovery says that it should be managed in VMM 2016.',
    );
    expect(said(hostVmmSupportsOs, facts).sv).toContain('bör hanteras i VMM 2016');
  });
});
