import { may2026 } from '../../../src/readiness/editions/2026-05';
import type { GuestSystem } from '../../../src/readiness/facts';
import architecture from '../../../src/readiness/requirements/vm.architecture';
import encryption from '../../../src/readiness/requirements/vm.encryption';
import generation from '../../../src/readiness/requirements/vm.generation';
import guestOs from '../../../src/readiness/requirements/vm.guestOs';
import guestStorage from '../../../src/readiness/requirements/vm.guestStorage';
import { recogniseGuest } from '../../../src/readiness/derived/guest';
import { editionWith, sentences, verdict } from './vm-facts';

const reported = (name: string, more: Partial<GuestSystem> = {}) => ({ guestSystem: { name, reportedByGuest: true, ...more } });

/** Minor releases and service packs: the last before a list's range and the first behind it, and its two ends. */
const OUTSIDE = [
  'Red Hat Enterprise Linux 5.12',
  'Red Hat Enterprise Linux Server release 6.0 (Santiago)',
  'Red Hat Enterprise Linux 6.11 (64 bit)',
  'Red Hat Enterprise Linux 7.10',
  'Red Hat Enterprise Linux 8.11',
  'Red Hat Enterprise Linux 9.8',
  'Red Hat Enterprise Linux 10.2',
  'SUSE Linux Enterprise Server 11 SP1',
  'SUSE Linux Enterprise Server 11 SP2 (64 bit)',
  'SLES 11 (SP2)',
  'SUSE Linux Enterprise Server 11.2',
  'SUSE Linux Enterprise Server 11 Service Pack 5',
  'SUSE Linux Enterprise Server 12 SP6',
  'SUSE Linux Enterprise Server 15 SP8',
  'Oracle Linux 6.0',
  'Oracle Linux 6.3',
  'Oracle Linux 6.11',
  'Oracle Linux 7.10',
  'Oracle Linux 8.10',
  'Oracle Linux 9.7',
];
const INSIDE = [
  'Red Hat Enterprise Linux 5.2',
  'Red Hat Enterprise Linux 5.11',
  'Red Hat Enterprise Linux 6',
  'Red Hat Enterprise Linux 6.1',
  'Red Hat Enterprise Linux 6.10',
  'Red Hat Enterprise Linux 7.0',
  'Red Hat Enterprise Linux 7.9',
  'Red Hat Enterprise Linux 8.0',
  'Red Hat Enterprise Linux 8.10',
  'Red Hat Enterprise Linux 9.0',
  'Red Hat Enterprise Linux 9.7',
  'Red Hat Enterprise Linux 10.0',
  'Red Hat Enterprise Linux 10.1',
  'Debian 9.1',
  'Debian 9.13',
  'SUSE Linux Enterprise Server 11',
  'SUSE Linux Enterprise Server 11 SP3',
  'SUSE Linux Enterprise Server 11 SP4 (64 bit)',
  'SUSE Linux Enterprise Server 12 SP1',
  'SUSE Linux Enterprise Server 12 SP5',
  'SUSE Linux Enterprise Server 15',
  'SUSE Linux Enterprise Server 15 SP7',
  'Oracle Linux 6.4',
  'Oracle Linux 6.10',
  'Oracle Linux 7.0',
  'Oracle Linux 7.9',
  'Oracle Linux 8.0',
  'Oracle Linux 8.9',
  'Oracle Linux 9.0',
  'Oracle Linux 9.6',
];

describe('vm.guestOs', () => {
  it.each([
    ['Windows Server 2025 Datacenter', 'pass accepted'],
    ['Windows Server 2022 Standard', 'pass accepted'],
    ['Windows Server 2019 Standard', 'pass accepted'],
    ['Windows Server 2016 Datacenter', 'pass accepted'],
    ['Windows Server 2016 Datacenter Nano Server', 'fail refused'],
    ['Windows Server 2012 R2 Standard', 'warn supportEnded'],
    ['64-bit edition of Windows Server 2012 Standard', 'warn supportEnded'],
    ['64-bit edition of Windows Server 2008 R2 Standard', 'warn supportEnded'],
    ['Windows Server 2008 Standard 32-Bit', 'warn supportEnded'],
    ['Windows Server 2003 Standard x64 Edition', 'unknown notNamed'],
    ['Windows XP Professional', 'unknown notNamed'],
    ['64-bit edition of Windows 7', 'warn supportEnded'],
    ['64-bit edition of Windows 10', 'warn supportEnded'],
    ['Windows 10 Enterprise 2015 LTSB', 'warn supportEnded'],
    ['Windows 10 Enterprise 2016 LTSB', 'warn supportEnded'],
    ['Windows 10 Enterprise LTSB', 'warn supportEnded'],
    ['Windows 10 Enterprise LTSC 2019', 'pass accepted'],
    ['Windows 10 Enterprise LTSC 2021', 'pass accepted'],
    ['Windows 10 Enterprise LTSC', 'pass accepted'],
    ['Windows 10 IoT Enterprise LTSC 2021', 'pass accepted'],
    ['Windows 10 IoT Enterprise LTSC', 'pass accepted'],
    ['Windows 11 Enterprise LTSC 2024', 'unknown notNamed'],
    ['Windows 11', 'unknown notNamed'],
    ['64-bit edition of Windows Vista', 'unknown notNamed'],
    ['Ubuntu Linux 22.04 (64 bit)', 'pass accepted'],
    ['Ubuntu Linux 12.04 (64 bit)', 'unknown notNamed'],
    ['Red Hat Enterprise Linux 8 (64 bit)', 'pass accepted'],
    ['Debian GNU/Linux 12', 'pass accepted'],
    ['Debian GNU/Linux 13', 'unknown notNamed'],
    ['Debian GNU/Linux 9.0 (stretch)', 'unknown notNamed'],
    ['Debian GNU/Linux 9.13', 'pass accepted'],
    ['Debian GNU/Linux 9', 'pass accepted'],
    ['Red Hat Enterprise Linux 5.1 (64 bit)', 'unknown notNamed'],
    ['Red Hat Enterprise Linux 5.0', 'unknown notNamed'],
    ['Red Hat Enterprise Linux 5.11', 'pass accepted'],
    ['SUSE Linux Enterprise Server 15 SP7', 'pass accepted'],
    ['SUSE Linux Enterprise Server 16', 'unknown notNamed'],
    ['CentOS Linux 7 (64 bit)', 'unknown notNamed'],
    ['Other Linux (64 bit)', 'unknown unrecognised'],
    ['Ubuntu Linux (64 bit)', 'unknown unrecognised'],
    ['Unknown', 'unknown unrecognised'],
  ])('%s', (name, expected) => {
    expect(verdict(guestOs, reported(name))).toBe(expected);
  });

  it.each([
    ['typed by an administrator', { name: 'Windows Server 2019 Standard', reportedByGuest: false }, 'unknown typed'],
    ['a refused system, but only typed', { name: 'Windows Server 2016 Nano Server', reportedByGuest: false }, 'unknown typed'],
    ['not known who says it', { name: 'Windows Server 2019 Standard' }, 'missing guestSystem'],
    ['no name', { family: 'windows' as const, reportedByGuest: true }, 'missing guestSystem'],
    [
      'a name that contradicts the family',
      { name: 'Windows Server 2019 Standard', family: 'linux' as const, reportedByGuest: true },
      'unknown unrecognised',
    ],
  ])('%s', (_, guestSystem, expected) => {
    expect(verdict(guestOs, { guestSystem })).toBe(expected);
  });

  it.each(OUTSIDE)('%s: no page names the minor release', (name) => {
    expect(verdict(guestOs, reported(name))).toBe('unknown notNamed');
  });

  it.each(INSIDE)('%s', (name) => {
    expect(verdict(guestOs, reported(name))).toBe('pass accepted');
  });

  it('says when support ended', () => {
    const [english, swedish] = sentences(guestOs, reported('Windows Server 2012 R2 Standard'));
    expect(english).toContain('Microsoft’s support ended on 10 October 2023');
    expect(swedish).toContain('Microsofts support upphörde den 10 oktober 2023');
  });

  it('lists only names that recognition gives', () => {
    const { accepted, refused } = may2026.guestSystems.value;
    for (const name of [...accepted, ...refused, ...may2026.guest32Bit.value, ...may2026.notOnGeneration2.value]) {
      expect(recogniseGuest({ name })?.name).toBe(name);
    }
    for (const name of Object.keys({ ...may2026.guestSupportEnded.value, ...may2026.guestSupportMayEnd.value })) {
      const { name: listed, lifecycle = listed } = recogniseGuest({ name }) ?? {};
      expect(lifecycle).toBe(name);
    }
  });
});

describe('vm.architecture', () => {
  it.each([
    ['64-bit', reported('Windows Server 2019 Standard', { architecture: 'x64' }), 'pass x64'],
    ['64-bit, of a system nobody recognises', reported('Other Linux (64 bit)', { architecture: 'x64' }), 'pass x64'],
    ['64-bit by its name alone', reported('64-bit edition of Windows 7'), 'pass x64'],
    ['64-bit since there is no other edition', reported('Windows Server 2016 Standard'), 'pass x64'],
    ['32-bit Windows Server 2008', reported('Windows Server 2008 Standard', { architecture: 'x86' }), 'pass accepted32Bit'],
    ['32-bit Windows Server 2008 by its name alone', reported('Windows Server 2008 Standard 32-Bit'), 'pass accepted32Bit'],
    ['32-bit Windows Server 2003', reported('Windows Server 2003 Standard Edition (32-bit x86)'), 'fail x86'],
    ['32-bit Windows 7', reported('Windows 7', { architecture: 'x86' }), 'fail x86'],
    ['32-bit Linux', reported('Ubuntu Linux 14.04 (32 bit)'), 'fail x86'],
    ['32-bit Linux of no recognised name', reported('Other Linux', { architecture: 'x86', family: 'linux' }), 'fail x86'],
    [
      '32-bit, and it may be Windows Server 2008',
      reported('Unknown', { architecture: 'x86', family: 'windows' }),
      'unknown unrecognised32Bit',
    ],
    ['64-bit, and its own name says 32-bit', reported('Windows 7 Enterprise 32-Bit', { architecture: 'x64' }), 'unknown contradictsName'],
    ['64-bit, and its own name says i386', reported('Debian GNU/Linux 11 i386', { architecture: 'x64' }), 'unknown contradictsName'],
    ['64-bit, and a name nobody recognises says x86', reported('Other (x86)', { architecture: 'x64' }), 'unknown contradictsName'],
    ['32-bit, and its own name says 64-bit', reported('64-bit edition of Windows 7', { architecture: 'x86' }), 'unknown contradictsName'],
    [
      '32-bit, and a name nobody recognises says 64 bit',
      reported('Other Linux (64 bit)', { architecture: 'x86' }),
      'unknown contradictsName',
    ],
    ['32-bit, of a release without such an edition', reported('Windows Server 2019', { architecture: 'x86' }), 'unknown contradictsName'],
    ['64-bit, and its name says x86-64', reported('Ubuntu 22.04 x86-64', { architecture: 'x64' }), 'pass x64'],
    ['Arm64 by a name that says 64-bit', reported('Ubuntu Linux 22.04 (64 bit)', { architecture: 'arm64' }), 'fail arm64'],
    ['Arm64', reported('Windows 11', { architecture: 'arm64' }), 'fail arm64'],
    ['a name that does not tell', reported('Windows 7'), 'missing guestSystem'],
    ['nothing known', { guestSystem: {} }, 'missing guestSystem'],
    [
      'typed by an administrator',
      { guestSystem: { name: 'Windows 7', architecture: 'x86' as const, reportedByGuest: false } },
      'unknown typed',
    ],
    ['no name, but read', { guestSystem: { architecture: 'x64' as const, reportedByGuest: true } }, 'pass x64'],
    ['nobody says who told', { guestSystem: { name: 'Windows 10', architecture: 'x64' as const } }, 'missing guestSystem'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(architecture, facts)).toBe(expected);
  });
});

describe('vm.generation', () => {
  it.each([
    ['generation 1', { generation: 1 as const }, 'pass generation1'],
    ['generation 2 with Windows', { generation: 2 as const, guestSystem: { family: 'windows' as const } }, 'pass generation2'],
    [
      'generation 2 with Linux, accepted in May 2026',
      { generation: 2 as const, guestSystem: { family: 'linux' as const } },
      'pass generation2',
    ],
    ['generation 2 with a guest unread', { generation: 2 as const }, 'pass generation2'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(generation, facts)).toBe(expected);
  });

  it.each([
    ['generation 2 with Windows Server 2008 R2', 2, reported('Windows Server 2008 R2 Standard'), 'warn notOnGeneration2'],
    ['generation 2 with Windows Server 2008', 2, reported('64-bit edition of Windows Server 2008 Standard'), 'warn notOnGeneration2'],
    ['generation 2 with Windows 7', 2, reported('64-bit edition of Windows 7'), 'warn notOnGeneration2'],
    ['generation 2 with SUSE 11', 2, reported('SUSE Linux Enterprise Server 11 (64 bit)'), 'warn notOnGeneration2'],
    ['generation 2 with Windows Server 2012', 2, reported('Windows Server 2012 Standard'), 'pass generation2'],
    ['generation 2 with Windows 8', 2, reported('64-bit edition of Windows 8'), 'pass generation2'],
    ['generation 2 with SUSE 12', 2, reported('SUSE Linux Enterprise Server 12 (64 bit)'), 'pass generation2'],
    ['generation 2 with a system that the page never names', 2, reported('Windows XP Professional'), 'pass generation2'],
    ['generation 1 with Windows Server 2008 R2', 1, reported('Windows Server 2008 R2 Standard'), 'pass generation1'],
    ['2008 R2 only typed', 2, { guestSystem: { name: 'Windows Server 2008 R2', reportedByGuest: false } }, 'pass generation2'],
    ['2008 R2, and nobody says who told', 2, { guestSystem: { name: 'Windows Server 2008 R2' } }, 'pass generation2'],
  ] as const)('%s', (_, number, facts, expected) => {
    expect(verdict(generation, { generation: number, ...facts })).toBe(expected);
  });

  it.each([
    [
      'generation 2 with Windows Server 2008 R2',
      { generation: 2 as const, ...reported('Windows Server 2008 R2 Standard', { family: 'windows' }) },
      'warn notOnGeneration2',
    ],
    [
      'generation 2 with SUSE 11: refused as Linux',
      { generation: 2 as const, ...reported('SUSE Linux Enterprise Server 11', { family: 'linux' }) },
      'fail generation2Linux',
    ],
    [
      'generation 1 with Linux',
      { generation: 1 as const, guestSystem: { family: 'linux' as const, reportedByGuest: true } },
      'pass generation1',
    ],
    [
      'generation 2 with Linux',
      { generation: 2 as const, guestSystem: { family: 'linux' as const, reportedByGuest: true } },
      'fail generation2Linux',
    ],
    [
      'generation 2 with Windows',
      { generation: 2 as const, guestSystem: { family: 'windows' as const, reportedByGuest: true } },
      'pass generation2',
    ],
    [
      'generation 2 with neither',
      { generation: 2 as const, guestSystem: { family: 'other' as const, reportedByGuest: true } },
      'unknown generation2Other',
    ],
    ['generation 2 with a guest unread', { generation: 2 as const }, 'missing guestSystem'],
    [
      'generation 2, typed by an administrator',
      { generation: 2 as const, guestSystem: { family: 'windows' as const, reportedByGuest: false } },
      'unknown generation2Typed',
    ],
    [
      'generation 2, and nobody says who told',
      { generation: 2 as const, guestSystem: { family: 'windows' as const } },
      'missing guestSystem',
    ],
  ])('where the edition refuses generation 2 Linux: %s', (_, facts, expected) => {
    expect(verdict(generation, facts, editionWith({ generation2Linux: 'refused' }))).toBe(expected);
  });
});

describe('vm.encryption', () => {
  it.each([
    ['BitLocker off', { bitLocker: false }, 'pass off'],
    ['BitLocker on', { bitLocker: true }, 'fail on'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(encryption, facts)).toBe(expected);
  });
});

describe('vm.guestStorage', () => {
  const clean = { storageSpaces: false, iscsi: false, nicTeam: false, operatingSystemDiskIsDynamic: false };

  it.each([
    ['nothing of it', clean, 'pass none'],
    ['Storage Spaces', { ...clean, storageSpaces: true }, 'fail found'],
    ['iSCSI', { ...clean, iscsi: true }, 'fail found'],
    ['a NIC team', { ...clean, nicTeam: true }, 'fail found'],
    ['a dynamic operating system disk', { ...clean, operatingSystemDiskIsDynamic: true }, 'fail found'],
    ['one found, the others unread', { nicTeam: true }, 'fail found'],
    ['one unread', { ...clean, iscsi: undefined }, 'missing iscsi'],
    ['nothing read', {}, 'missing storageSpaces'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(guestStorage, facts)).toBe(expected);
  });

  it('names everything that was found', () => {
    expect(sentences(guestStorage, { storageSpaces: true, nicTeam: true })).toEqual([
      'In the guest: Storage Spaces and a NIC team.',
      'I gästen finns Storage Spaces och ett NIC-team.',
    ]);
  });
});
