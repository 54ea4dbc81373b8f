import dataDiskSize from '../../../src/readiness/requirements/vm.dataDiskSize';
import osDiskSize from '../../../src/readiness/requirements/vm.osDiskSize';
import { disk, editionWith, GIB, sentences, systemDisk, TIB, verdict } from './vm-facts';

const LATE_AGENT = '2.0.9260.0';
const ready = { managedDisks: true, hostAgentVersion: LATE_AGENT };

describe('vm.osDiskSize, generation 1', () => {
  it.each([
    ['2,047 GiB', 2047 * GIB, 'pass within'],
    ['one byte below 2,048 GiB', 2 * TIB - 1, 'pass within'],
    ['2,048 GiB', 2 * TIB, 'pass within'],
    ['one byte above 2,048 GiB', 2 * TIB + 1, 'fail tooLarge'],
    ['4,096 GiB', 4 * TIB, 'fail tooLarge'],
  ])('%s', (_, maximumBytes, expected) => {
    expect(verdict(osDiskSize, { generation: 1, disks: [systemDisk({ maximumBytes })], ...ready })).toBe(expected);
  });
});

describe('vm.osDiskSize, generation 2: the page says up to 4 TB, and less than 2 TB', () => {
  it.each([
    ['300 GiB', 300 * GIB, 'pass within'],
    ['one byte below 2,048 GiB', 2 * TIB - 1, 'pass within'],
    ['2,048 GiB is not less than 2 TB', 2 * TIB, 'warn betweenSources'],
    ['one byte above 2,048 GiB', 2 * TIB + 1, 'warn betweenSources'],
    ['4,095 GiB', 4095 * GIB, 'warn betweenSources'],
    ['one byte above 4,095 GiB', 4095 * GIB + 1, 'warn betweenSources'],
    ['one byte below 4,096 GiB', 4 * TIB - 1, 'warn betweenSources'],
    ['4,096 GiB', 4 * TIB, 'warn betweenSources'],
    ['one byte above 4,096 GiB', 4 * TIB + 1, 'fail tooLarge'],
  ])('%s', (_, maximumBytes, expected) => {
    expect(verdict(osDiskSize, { generation: 2, disks: [systemDisk({ maximumBytes })], ...ready })).toBe(expected);
  });

  it('shows both figures of the page', () => {
    const [english, swedish] = sentences(osDiskSize, {
      generation: 2,
      disks: [systemDisk({ name: 'C.vhdx', maximumBytes: 3 * TIB })],
      ...ready,
    });
    expect(english).toContain('C.vhdx (3,072 GB). Microsoft’s page contradicts itself');
    expect(english).toContain('up to 4,096 GB, other rows only less than 2,048 GB');
    expect(swedish).toMatch(/upp till 4\s096\sGB, andra rader bara storlekar under 2\s048\sGB/);
  });
});

describe('vm.osDiskSize', () => {
  const large = { generation: 2 as const, disks: [systemDisk({ maximumBytes: 4 * TIB })] };

  it.each([
    [
      'data disks do not count',
      { generation: 1 as const, disks: [systemDisk(), disk({ maximumBytes: 9 * TIB })], ...ready },
      'pass within',
    ],
    ['size unread', { generation: 1 as const, disks: [systemDisk({ maximumBytes: undefined })], ...ready }, 'missing disks'],
    ['reported as 0 bytes', { generation: 1 as const, disks: [systemDisk({ maximumBytes: 0 })], ...ready }, 'unknown noSize'],
    ['of 1 byte', { generation: 1 as const, disks: [systemDisk({ maximumBytes: 1 })], ...ready }, 'pass within'],
    [
      'two marked, one large with an old agent and one unread',
      {
        generation: 2 as const,
        disks: [systemDisk({ maximumBytes: 4 * TIB }), systemDisk({ maximumBytes: undefined })],
        managedDisks: true,
        hostAgentVersion: '2.0.9214.0',
      },
      'fail agentTooOld',
    ],
    [
      'no disk marked, one mark unread and one not',
      { generation: 1 as const, disks: [disk({ isOperatingSystemDisk: undefined }), disk()] },
      'missing disks',
    ],
    ['no disk marked', { generation: 1 as const, disks: [disk()], ...ready }, 'unknown noneMarked'],
    [
      'no disk marked, a mark unread',
      { generation: 1 as const, disks: [disk({ isOperatingSystemDisk: undefined })], ...ready },
      'missing disks',
    ],
    [
      'two marked, one too large and one unread',
      { generation: 1 as const, disks: [systemDisk({ maximumBytes: 3 * TIB }), systemDisk({ maximumBytes: undefined })], ...ready },
      'fail tooLarge',
    ],
    ['large with managed disks off', { ...large, ...ready, managedDisks: false }, 'fail managedDisksOff'],
    [
      'large with managed disks off and an old agent',
      { ...large, managedDisks: false, hostAgentVersion: '2.0.9214.0' },
      'fail managedDisksOff and fail agentTooOld',
    ],
    ['large with managed disks off, the agent unread', { ...large, managedDisks: false }, 'fail managedDisksOff and unknown agentUnread'],
    ['large with the agent of the limit', { ...large, ...ready, hostAgentVersion: '2.0.9214.0' }, 'fail agentTooOld'],
    ['large without an agent yet', { ...large, ...ready, hostAgentVersion: null }, 'warn agentNotInstalled'],
    ['large with the agent unread', { ...large, managedDisks: true }, 'unknown agentUnread'],
    ['within, agent and managed disks unread: not asked', { generation: 1 as const, disks: [systemDisk()] }, 'pass within'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(osDiskSize, facts)).toBe(expected);
  });
});

describe('vm.dataDiskSize', () => {
  it.each([
    ['512 MiB: this edition names no smallest size', 512 * 1024 ** 2, 'pass within'],
    ['4,095 GiB', 4095 * GIB, 'pass within'],
    ['one byte above 4,095 GiB', 4095 * GIB + 1, 'pass within'],
    ['32,767 GiB', 32_767 * GIB, 'pass within'],
    ['one byte below 32,768 GiB', 32 * TIB - 1, 'pass within'],
    ['32,768 GiB', 32 * TIB, 'pass within'],
    ['one byte above 32,768 GiB', 32 * TIB + 1, 'fail outsideLimits'],
  ])('%s, with managed disks and a late agent', (_, maximumBytes, expected) => {
    expect(verdict(dataDiskSize, { disks: [systemDisk(), disk({ maximumBytes })], ...ready })).toBe(expected);
  });

  it.each([
    ['4,095 GiB is not large', 4095 * GIB, { managedDisks: false, hostAgentVersion: null }, 'pass within'],
    ['one byte more, managed disks off', 4095 * GIB + 1, { managedDisks: false, hostAgentVersion: LATE_AGENT }, 'fail managedDisksOff'],
    [
      'managed disks off and an old agent: both are said',
      5 * TIB,
      { managedDisks: false, hostAgentVersion: '2.0.9000.0' },
      'fail managedDisksOff and fail agentTooOld',
    ],
    ['managed disks off, agent unread', 5 * TIB, { managedDisks: false }, 'fail managedDisksOff and unknown agentUnread'],
    [
      'managed disks off, agent not installed yet',
      5 * TIB,
      { managedDisks: false, hostAgentVersion: null },
      'fail managedDisksOff and warn agentNotInstalled',
    ],
    ['agent 2.0.9213.9', 5 * TIB, { managedDisks: true, hostAgentVersion: '2.0.9213.9' }, 'fail agentTooOld'],
    ['agent 2.0.9214.0 is not later than itself', 5 * TIB, { managedDisks: true, hostAgentVersion: '2.0.9214.0' }, 'fail agentTooOld'],
    ['agent 2.0.9214.1', 5 * TIB, { managedDisks: true, hostAgentVersion: '2.0.9214.1' }, 'pass within'],
    ['agent 2.0.10000.0: numbers, not letters', 5 * TIB, { managedDisks: true, hostAgentVersion: '2.0.10000.0' }, 'pass within'],
    [
      'an old agent outweighs managed disks unread',
      5 * TIB,
      { hostAgentVersion: '2.0.9100.0' },
      'fail agentTooOld and unknown managedDisksUnread',
    ],
    ['agent not installed yet', 5 * TIB, { managedDisks: true, hostAgentVersion: null }, 'warn agentNotInstalled'],
    ['agent unread', 5 * TIB, { managedDisks: true }, 'unknown agentUnread'],
    ['agent version cannot be read', 5 * TIB, { managedDisks: true, hostAgentVersion: 'installed' }, 'unknown agentUnread'],
    ['managed disks unread', 5 * TIB, { hostAgentVersion: LATE_AGENT }, 'unknown managedDisksUnread'],
    [
      'managed disks unread, agent not installed yet: unknown outweighs the warning',
      5 * TIB,
      { hostAgentVersion: null },
      'unknown managedDisksUnread and warn agentNotInstalled',
    ],
    ['neither was read', 5 * TIB, {}, 'unknown managedDisksUnread and unknown agentUnread'],
    ['too large outweighs all that', 33 * TIB, { managedDisks: false, hostAgentVersion: null }, 'fail outsideLimits'],
  ])('%s', (_, maximumBytes, offered, expected) => {
    expect(verdict(dataDiskSize, { disks: [systemDisk(), disk({ maximumBytes })], ...offered })).toBe(expected);
  });

  const unread = disk({ maximumBytes: undefined });
  const tooLarge = disk({ maximumBytes: 33 * TIB });
  it.each([
    ['no data disk', [systemDisk()], ready, 'pass within'],
    ['an excluded disk that is too large', [systemDisk(), disk({ maximumBytes: 33 * TIB, isExcluded: true })], ready, 'pass within'],
    ['an excluded disk of unread size', [systemDisk(), disk({ maximumBytes: undefined, isExcluded: true })], ready, 'pass within'],
    ['one size unread', [systemDisk(), disk(), unread], ready, 'missing disks'],
    ['one reported as 0 bytes', [systemDisk(), disk({ maximumBytes: 0 })], ready, 'unknown noSize'],
    ['one reported as 0 bytes, another unread', [systemDisk(), disk({ maximumBytes: 0 }), unread], ready, 'missing disks'],
    ['one size unread, another too large', [systemDisk(), unread, tooLarge], ready, 'fail outsideLimits'],
    [
      'one size unread, a large one with managed disks off',
      [unread, disk({ maximumBytes: 5 * TIB })],
      { managedDisks: false },
      'fail managedDisksOff and unknown agentUnread',
    ],
    [
      'one size unread, a large one without agent: not merely a warning',
      [unread, disk({ maximumBytes: 5 * TIB })],
      { managedDisks: true, hostAgentVersion: null },
      'missing disks',
    ],
    [
      'one too large, and a large one with managed disks off and an old agent: three reasons',
      [tooLarge, disk({ maximumBytes: 5 * TIB })],
      { managedDisks: false, hostAgentVersion: '2.0.9100.0' },
      'fail outsideLimits and fail managedDisksOff and fail agentTooOld',
    ],
    [
      'a disk handed through has no virtual size',
      [systemDisk(), disk({ isPassThrough: true, maximumBytes: undefined })],
      ready,
      'pass within',
    ],
    [
      'too large, but it may be the operating system disk',
      [disk({ maximumBytes: 33 * TIB, isOperatingSystemDisk: undefined })],
      ready,
      'missing disks',
    ],
  ])('%s', (_, disks, offered, expected) => {
    expect(verdict(dataDiskSize, { disks, ...offered })).toBe(expected);
  });

  it.each([
    ['one byte below the smallest', GIB - 1, 'fail outsideLimits'],
    ['the smallest', GIB, 'pass within'],
  ])('an edition may name a smallest size: %s', (_, maximumBytes, expected) => {
    const edition = editionWith({
      dataDiskSize: {
        minimum: GIB,
        pass: 32 * TIB,
        maximum: 32 * TIB,
        large: { above: 4095 * GIB, agentLaterThan: '2.0.9214.0' },
      },
    });
    expect(verdict(dataDiskSize, { disks: [disk({ maximumBytes })], ...ready }, edition)).toBe(expected);
  });

  it('says disk, size and limit', () => {
    const facts = { disks: [disk({ name: 'FS01_E.vhdx', maximumBytes: 32 * TIB + 1 })], ...ready };
    expect(sentences(dataDiskSize, facts)[0]).toBe(
      'Too large: FS01_E.vhdx (32,768 GB (35,184,372,088,833 bytes)). At most 32,768 GB is allowed.',
    );
  });
});
