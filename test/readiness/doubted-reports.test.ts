/** A problem of a report that names what the report holds all the same: it may prove a failure, and proves nothing else. */
import { assess } from '../../src/readiness/assess';
import type { AssessedSubject } from '../../src/readiness/assessment';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { Report, ReportProblem, WireDisk, WireHost, WireVm } from '../../src/sources/collector/wire';
import { estateOf } from '../support/random-reports';
import { host, report, vm } from '../support/sound-estate';

const SOUND = vm() as unknown as WireVm;
const [DISK] = SOUND.disks as readonly WireDisk[];
const ADAPTER = { name: 'n', vmNetwork: 'Production', ipv4: ['10.0.0.4'], ipv6: [] };

function judged(
  kind: 'host' | 'vm',
  changes: { readonly vm?: Partial<WireVm>; readonly host?: Partial<WireHost>; readonly problem?: Partial<ReportProblem> },
): AssessedSubject {
  const problem = { scope: kind, id: kind === 'vm' ? 'vm1' : 'hv1', reason: 'failed' as const, message: 'x', ...changes.problem };
  const sent = {
    ...(report() as Report),
    hosts: [{ ...(host() as unknown as WireHost), ...changes.host }],
    vms: [{ ...SOUND, ...changes.vm }],
    problems: changes.problem ? [problem] : [],
  };
  const found = assess({ ...estateOf([sent]), edition: may2026 }).subjects.find((each) => each.kind === kind);
  if (!found) throw new Error('The report holds one.');
  return found;
}

/** The verdict as `status`, with why it is unknown. */
function verdictOf({ results }: AssessedSubject, id: string): string {
  const result = results.find(({ requirement }) => requirement === id);
  return [result?.status, result?.unknown?.reason, result?.unknown?.detail].filter((part) => part !== undefined).join(' ');
}

it('a VM of which everything was read is ready', () => {
  expect(judged('vm', {}).effectiveReadiness).toBe('ready');
});

describe('of disks that could not all be listed', () => {
  const problem = { properties: ['disks'], message: '2 of 3 disks could not be listed' };

  it.each([
    ['all of them read', DISK],
    ['a size of the file that was not read', { ...DISK, fileBytes: null }],
    ['a way of growing that was not read', { ...DISK, type: null }],
    ['a location that was not read', { ...DISK, location: null }],
    ['an excluded one among them that was not read', { ...DISK, isOperatingSystemDisk: null, excludedFromReplication: true }],
  ])('the ones that are listed do not make the VM ready: %s', (_what, disk) => {
    const sql = judged('vm', {
      vm: { disks: [DISK as WireDisk, { ...disk, name: 'd.vhdx', isOperatingSystemDisk: false }] },
      problem,
    });

    expect(sql.effectiveReadiness).toBe('unknown');
    expect(verdictOf(sql, 'vm.diskFormat')).toBe('unknown sourceFailed 2 of 3 disks could not be listed');
  });

  it('one that fails fails all the same', () => {
    expect(verdictOf(judged('vm', { vm: { disks: [{ ...DISK, format: 'vmdk' } as WireDisk] }, problem }), 'vm.diskFormat')).toBe('fail');
  });

  it('a hole that is judged accounts for the problem: what was read of the disks counts', () => {
    const sql = judged('vm', { vm: { disks: [{ ...DISK, logicalSectorBytes: null } as WireDisk] }, problem });

    expect(verdictOf(sql, 'vm.diskFormat')).toBe('pass');
    expect(verdictOf(sql, 'vm.sectorSize')).toBe('unknown sourceFailed 2 of 3 disks could not be listed');
  });

  it('a problem that names a part of one disk says that the list is whole', () => {
    const named = { properties: ['disks[0].fileBytes'] };

    expect(judged('vm', { vm: { disks: [{ ...DISK, fileBytes: null } as WireDisk] }, problem: named }).effectiveReadiness).toBe('ready');
  });
});

describe('of adapters that could not all be listed', () => {
  const problem = { properties: ['networkAdapters'], message: 'the second adapter could not be listed' };

  it.each([
    ['all of it read', ADAPTER],
    ['a network that was not read', { ...ADAPTER, vmNetwork: null }],
    ['IPv4 not read', { ...ADAPTER, ipv4: null, ipv6: ['fe80::1'] }],
  ])('the one that is listed does not make the VM ready: %s', (_what, adapter) => {
    const sql = judged('vm', { vm: { networkAdapters: [adapter] }, problem });

    expect(sql.effectiveReadiness).toBe('unknown');
    expect(verdictOf(sql, 'vm.ipv6')).toBe('unknown sourceFailed the second adapter could not be listed');
  });

  it('an address that fails fails all the same', () => {
    const networkAdapters = [{ ...ADAPTER, ipv6: ['2001:db8::1'] }];

    expect(verdictOf(judged('vm', { vm: { networkAdapters }, problem }), 'vm.ipv6')).toBe('fail');
  });
});

describe('a value that a problem says was not read is in doubt', () => {
  it.each<[string, Partial<WireVm>, string]>([
    ['shielded', { shielded: false }, 'vm.shielded'],
    ['tpm', { tpm: false }, 'vm.shielded'],
    ['fibreChannelAdapters', { fibreChannelAdapters: 0 }, 'vm.fibreChannel'],
    ['generation', { generation: 1 }, 'vm.secureBoot'],
    ['hyperVReplica', { hyperVReplica: false }, 'vm.otherReplication'],
    ['operatingSystem', {}, 'vm.guestOs'],
    ['bitLocker', {}, 'vm.encryption'],
    ['guest', {}, 'vm.guestStorage'],
  ])('%s of a VM', (property, values, requirement) => {
    const problem = { properties: [property], reason: 'accessDenied' as const, message: 'Access denied' };

    const sql = judged('vm', { vm: values, problem });

    expect(sql.effectiveReadiness).not.toBe('ready');
    expect(verdictOf(sql, requirement)).toBe('unknown accessDenied Access denied');
  });

  it.each([
    ['hyperVRole', 'host.hyperVRole'],
    ['operatingSystem', 'host.os'],
    ['dotNetRelease', 'host.dotNet'],
    ['proxy', 'host.proxy'],
    ['updates', 'host.updates'],
    ['azureBackupInUse', 'host.otherBackup'],
    ['hostGroupId', 'host.cloud'],
  ])('%s of a host', (property, requirement) => {
    const hv1 = judged('host', { problem: { properties: [property], message: 'WinRM' } });

    expect(hv1.effectiveReadiness).not.toBe('ready');
    expect(verdictOf(hv1, requirement)).toBe('unknown sourceFailed WinRM');
  });

  it.each<[string, Partial<WireVm>, string]>([
    ['shielded', { shielded: true }, 'vm.shielded'],
    ['fibreChannelAdapters', { fibreChannelAdapters: 2 }, 'vm.fibreChannel'],
  ])('%s that fails fails all the same', (property, values, requirement) => {
    expect(verdictOf(judged('vm', { vm: values, problem: { properties: [property] } }), requirement)).toBe('fail');
  });

  it('one half of the updates may be read without the other', () => {
    const hv1 = judged('host', {
      host: { updates: { pending: 3, lastInstalledAt: null } },
      problem: { properties: ['updates.lastInstalledAt'] },
    });

    expect(verdictOf(hv1, 'host.updates')).toBe('warn');
  });
});

describe('what a problem names all the same proves a failure and nothing else, a condition no more than a pass:', () => {
  it('a proxy that asks for a password, of which the report says that it could not be read', () => {
    const proxy = { mode: 'proxy' as const, address: 'http://proxy.corp.example:8080' };
    const judgedWith = (requiresAuthentication: boolean): AssessedSubject =>
      judged('host', { host: { proxy: { ...proxy, requiresAuthentication } }, problem: { properties: ['proxy'], message: 'WinRM' } });

    expect(verdictOf(judgedWith(false), 'host.proxy')).toBe('unknown sourceFailed WinRM');
    expect(verdictOf(judgedWith(true), 'host.proxy')).toBe('unknown sourceFailed WinRM');
    expect(judgedWith(true).readiness).toBe('unknown');
  });

  it('the host’s agent carries no large disk of a VM when its version could not be read', () => {
    const [system] = SOUND.disks as readonly WireDisk[];
    const large = { ...system, name: 'd.vhdx', isOperatingSystemDisk: false, maximumBytes: 5000 * 1024 ** 3 } as WireDisk;
    const sql = judged('vm', {
      vm: { disks: [system as WireDisk, large] },
      host: { recoveryServicesAgentVersion: '2.0.9938.0' },
      problem: { scope: 'host', id: 'hv1', properties: ['recoveryServicesAgentVersion'], message: 'WinRM' },
    });

    expect(verdictOf(sql, 'vm.dataDiskSize')).toBe('unknown sourceFailed WinRM');
    expect(sql.readiness).toBe('unknown');
  });

  it('a cloud’s hosts are not alike by a system that could not be read', () => {
    const at2016 = {
      caption: 'Microsoft Windows Server 2016 Datacenter',
      version: '10.0.14393',
      sku: 8,
      installationType: 'Server' as const,
    };
    const sent = {
      ...(report() as Report),
      hosts: [host({ operatingSystem: at2016 }), host({ id: 'hv2', name: 'HV2' })] as unknown as readonly WireHost[],
      problems: [{ scope: 'host' as const, id: 'hv2', properties: ['operatingSystem'], reason: 'failed' as const, message: 'WinRM' }],
    };
    const gold = assess({ ...estateOf([sent]), edition: may2026 }).subjects.find(({ kind }) => kind === 'cloud') as AssessedSubject;

    expect(verdictOf(gold, 'cloud.mixedHosts')).toMatch(/^unknown/);
    expect(gold.readiness).not.toBe('ready');
  });
});

describe('a contradiction is none the less one for where it stands:', () => {
  it('a platform that could not be read takes no host out of the plan', () => {
    const hv1 = judged('host', { host: { virtualizationPlatform: 'VMWareESX' }, problem: { properties: ['virtualizationPlatform'] } });

    expect(hv1.inScope).toBe(true);
  });

  it.each<[string, Partial<WireDisk>, string]>([
    ['isShared', { isShared: false }, 'vm.sharedDisk'],
    ['maximumBytes', { maximumBytes: 2 ** 36 }, 'vm.osDiskSize'],
    ['logicalSectorBytes', { logicalSectorBytes: 512 }, 'vm.sectorSize'],
  ])(
    '%s of a disk, which the report gives and says was not read, though the size of its file was not read either',
    (name, values, requirement) => {
      const sql = judged('vm', {
        vm: { disks: [{ ...DISK, ...values, fileBytes: null } as WireDisk] },
        problem: { properties: [`disks[0].${name}`], message: 'Access denied' },
      });

      expect(verdictOf(sql, requirement)).toBe('unknown sourceFailed Access denied');
      expect(sql.effectiveReadiness).toBe('unknown');
    },
  );

  it('a disk that is said to be left out, of which the report says that this was not read, hides nothing', () => {
    const large = { name: 'd.vhdx', maximumBytes: 40_000 * 1024 ** 3, isOperatingSystemDisk: false, excludedFromReplication: true };
    const { type: _type, fileBytes: _fileBytes, ...rest } = DISK as WireDisk;
    const sql = judged('vm', {
      vm: { disks: [DISK as WireDisk, { ...rest, ...large }] },
      problem: { properties: ['disks[1].excludedFromReplication'], message: 'Access denied' },
    });

    expect(verdictOf(sql, 'vm.dataDiskSize')).toBe('unknown sourceFailed Access denied');
  });

  it.each([
    ['updates.lastInstalledAt', { updates: { pending: null, lastInstalledAt: '2026-11-20T00:00:00Z' } }, 'host.updates'],
    [
      'operatingSystem.version',
      { operatingSystem: { caption: 'Microsoft Windows Server 2019 Datacenter', version: '10.0.17763' } },
      'host.os',
    ],
  ] as const)('%s, though another part of it was not read', (property, values, requirement) => {
    const hv1 = judged('host', { host: values, problem: { properties: [property], message: 'WinRM' } });

    expect(verdictOf(hv1, requirement)).toBe('unknown sourceFailed WinRM');
  });

  it('a part that no report knows by this name, or of a disk that is not listed, is not the null that was named', () => {
    for (const named of ['disks[0].sizeBytes', 'disks[7].isShared']) {
      const disks = [{ ...DISK, fileBytes: null } as WireDisk];
      expect(judged('vm', { vm: { disks }, problem: { properties: [named] } }).effectiveReadiness).toBe('unknown');
    }
  });

  it('a part of whichever disk is the null that was named', () => {
    const disks = [{ ...DISK, fileBytes: null } as WireDisk];
    for (const named of ['disks.fileBytes', 'disks[*].fileBytes', 'Disks[].FileBytes']) {
      expect(judged('vm', { vm: { disks }, problem: { properties: [named] } }).effectiveReadiness).toBe('ready');
    }
  });
});
