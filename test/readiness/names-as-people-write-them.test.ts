/**
 * A report may hold names with blanks at their ends, or with letters and their marks stored apart (NFD); people write them without and
 * together. They are the same names, and are shown as they were reported.
 */
import { namedSubjects } from '../../src/cli/exit-status';
import { findSubject, nearestTo, subjectsMentioned } from '../../src/conversations/names';
import type { AssessedSubject, Assessment } from '../../src/readiness/assessment';
import type { SubjectKind } from '../../src/readiness/subjects';
import { host, judge, report, vm } from '../support/sound-estate';

const apart = (name: string): string => name.normalize('NFD');
const GIB = 2 ** 30;
const disk = (name: string, maximumBytes: number, isOperatingSystemDisk: boolean): object => ({
  name,
  format: 'vhdx',
  maximumBytes,
  isOperatingSystemDisk,
  isShared: false,
  isPassThrough: false,
  logicalSectorBytes: 512,
  physicalSectorBytes: 4096,
});

/** As VMM holds it, and how it is written in a plan. */
const PAIRS = [
  ['blanks at both ends', '  Växjö\t', 'Växjö'],
  ['a line break at the end', 'Växjö\n', 'växjö'],
  ['letters and marks apart', apart('Växjö'), 'VÄXJÖ'],
  ['both', ` ${apart('Växjö')} `, 'Växjö'],
  ['letters and marks together, written apart', 'Växjö', apart('växjö')],
] as const;

/** An estate in which the VMM server, the cloud, the host, the VM and its data disk bear one name. */
function judged(name: string, plan: object = {}): Assessment {
  const [server] = (report() as { vmmServers: object[] }).vmmServers;
  const disks = [disk('os.vhdx', 64 * GIB, true), disk(name, 40_000 * GIB, false)];
  return judge(
    {
      vmmServers: [{ ...server, name }],
      clouds: [{ id: 'c1', name, vmmServerId: 'vmm-1', hostGroupIds: ['g1'] }],
      hosts: [host({ name, azureBackupInUse: true })],
      vms: [vm({ name, disks, guest: null })],
    },
    plan,
  );
}

function only(assessment: Assessment, kind: SubjectKind): AssessedSubject {
  const [one, ...others] = assessment.subjects.filter((subject) => subject.kind === kind);
  if (!one || others.length > 0) throw new Error(`not one ${kind}`);
  return one;
}

const result = (subject: AssessedSubject, id: string): AssessedSubject['results'][number] | undefined =>
  subject.results.find(({ requirement }) => requirement === id);

describe.each(PAIRS)('%s', (_, reported, written) => {
  it('is named in the plan’s scope', () => {
    const meant = judged(reported, { vmmServers: [written], clouds: [written], vms: { include: [written] } });
    expect(meant.planProblems).toEqual([]);
    expect(meant.subjects.filter(({ inScope }) => !inScope)).toEqual([]);
    expect(only(judged(reported, { vms: { exclude: [`*${written.slice(1)}`] } }), 'vm').inScope).toBe(false);
    expect(only(judged(reported, { hosts: { exclude: [written] } }), 'host').inScope).toBe(false);
  });

  it('is confirmed, waived, and its disk left out', () => {
    const until = '2026-12-01T00:00:00Z';
    const assessment = judged(reported, {
      waivers: [{ requirement: 'host.otherBackup', subject: { kind: 'host', name: written }, by: 'anna', reason: 'known', until }],
      confirmations: [
        {
          requirement: 'vm.encryption',
          subject: { kind: 'vm', name: written, cloud: written },
          answer: 'met',
          by: 'anna',
          at: '2026-11-22T00:00:00Z',
        },
        { requirement: 'vm.guestStorage', subject: { kind: 'vm', allIn: written }, answer: 'met', by: 'anna', at: '2026-11-22T00:00:00Z' },
      ],
      excludedDisks: [{ vm: written, cloud: written, disk: written }],
    });
    expect(assessment.planProblems).toEqual([]);
    expect(result(only(assessment, 'host'), 'host.otherBackup')?.waived?.by).toBe('anna');
    for (const id of ['vm.encryption', 'vm.guestStorage', 'vm.dataDiskSize'])
      expect(result(only(assessment, 'vm'), id)?.status).toBe('pass');
  });

  it('is asked about in a terminal and in chat, and shown as it was reported', () => {
    const assessment = judged(reported);
    expect(namedSubjects(assessment, [{ kind: 'vm', name: written }]).map(({ name }) => name)).toEqual([reported]);
    expect(findSubject(assessment, written, 'host')).toMatchObject({ found: 'one', subject: { name: reported } });
    expect(subjectsMentioned(assessment, `hur är det med ${written}?`).map(({ name }) => name)).toContain(reported);
    expect(nearestTo(assessment, `${written}x`, 'vm').map(({ name }) => name)).toContain(reported);
  });
});

it('two VMs whose names differ in that alone are one name: it fits both', () => {
  const vms = [vm({ id: 'a', name: 'SQL01' }), vm({ id: 'b', name: 'SQL01 ' })];
  const waiver = (subject: object): object => ({
    requirement: 'vm.network',
    subject: { kind: 'vm', ...subject },
    by: 'anna',
    reason: 'known',
    until: '2026-12-01T00:00:00Z',
  });
  const assessment = judge({ vms }, { waivers: [waiver({ name: 'SQL01' }), waiver({ name: 'sql01', id: 'b' })] });
  expect(assessment.planProblems).toEqual([{ kind: 'ambiguousSubject', name: 'SQL01', where: 'waivers[0]' }]);
  expect(() => namedSubjects(assessment, [{ kind: 'vm', name: 'SQL01' }])).toThrow(/fits 2 subjects/);
});
