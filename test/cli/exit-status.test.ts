import { exitStatus, namedSubjects } from '../../src/cli/exit-status';
import { assessmentOf } from './assessments';

const ESTATE = assessmentOf('notReady', [
  { kind: 'plan', name: 'Gold', readiness: 'notReady' },
  { kind: 'storageAccount', name: 'stgold', readiness: 'unknown' },
  { kind: 'cloud', name: 'Gold', readiness: 'ready', effectiveReadiness: 'notReady' },
  { kind: 'cloud', name: 'Silver', readiness: 'ready', effectiveReadiness: 'notReady' },
  { kind: 'host', name: 'HV01', fqdn: 'hv01.example', readiness: 'ready', effectiveReadiness: 'notReady', cloudIds: ['id-cloud-Gold'] },
  { kind: 'host', name: 'HV02', readiness: 'unknown', effectiveReadiness: 'notReady', cloudIds: ['id-cloud-Silver'] },
  { kind: 'host', name: 'ESX01', readiness: 'outOfScope' },
  { kind: 'vm', name: 'SQL01', id: 'vm-1', readiness: 'readyWithConditions' },
  { kind: 'vm', name: 'SQL01', id: 'vm-2', readiness: 'notReady' },
  { kind: 'vm', name: 'APP01', id: 'vm-app', readiness: 'ready' },
  { kind: 'vm', name: 'APP02', id: 'VM-APP', readiness: 'notReady' },
]);

function statusOf(named: string, asksAzure: boolean): number {
  const subjects = named
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => each.split('=') as ['host', string])
    .map(([kind, name]) => ({ kind, name }));
  return exitStatus(ESTATE, namedSubjects(ESTATE, subjects), asksAzure);
}

describe('the exit status', () => {
  it.each([
    ['ready', 0],
    ['readyWithConditions', 0],
    ['notReady', 3],
    ['unknown', 4],
  ] as const)('of an estate that is %s is %i', (readiness, status) => {
    expect(exitStatus(assessmentOf(readiness, []), [], true)).toBe(status);
  });

  it.each([
    ['one subject, by what it stands on', 'host=HV01', true, 3],
    ['a name in another case, with its domain', 'host=HV01.EXAMPLE', true, 3],
    ['an id', 'vm=vm-1', true, 0],
    ['an id in another case', 'vm=VM-1', true, 0],
    ['one of two ids that differ in case alone', 'vm=vm-app', true, 0],
    ['the other of them', 'vm=VM-APP', true, 3],
    ['the worst of several', 'vm=vm-1 vm=vm-2', true, 3],
    ['the rest, beside what is out of scope', 'host=ESX01 vm=vm-1', true, 0],
    ['nothing but what is out of scope: unknown', 'host=ESX01', true, 4],
    ['without Azure, the subject’s own readiness', 'host=HV01', false, 0],
    ['without Azure, a cloud with its hosts', 'cloud=Gold', false, 0],
    ['without Azure, a cloud no better than its hosts', 'cloud=Silver', false, 4],
    ['without Azure, everything on premises and nothing of the plan', '', false, 3],
  ])('speaks of %s', (_what, named, asksAzure, status) => {
    expect(statusOf(named, asksAzure)).toBe(status);
  });

  it('passes over the plan’s own failure when Azure was not asked', () => {
    const estate = assessmentOf('notReady', [
      { kind: 'plan', name: 'Gold', readiness: 'notReady' },
      { kind: 'host', name: 'HV01', readiness: 'ready', effectiveReadiness: 'notReady' },
    ]);
    expect(exitStatus(estate, [], false)).toBe(0);
  });

  it('is no better than unknown without Azure where the plan means something that no report holds', () => {
    const estate = assessmentOf('unknown', [
      { kind: 'plan', name: 'Gold', readiness: 'unknown', unseen: [{ part: 'named', reason: 'notCollected', detail: 'VMM02' }] },
      { kind: 'host', name: 'HV01', readiness: 'ready' },
    ]);
    expect(exitStatus(estate, [], false)).toBe(4);
    expect(exitStatus(estate, namedSubjects(estate, [{ kind: 'host', name: 'HV01' }]), false)).toBe(0);
  });

  it('is unknown without Azure and without anything on premises', () => {
    expect(exitStatus(assessmentOf('unknown', [{ kind: 'plan', name: 'Gold', readiness: 'ready' }]), [], false)).toBe(4);
  });

  it.each([
    ['vm=SQL01', 'fits 2 subjects; give the id of one: vm-1, vm-2'],
    ['vm=Vm-App', 'fits 2 subjects; give the id of one: vm-app, VM-APP'],
    ['host=HV03', 'fits nothing in the plan and its reports; near it: host:HV0'],
    ['host=SQL01', 'near it: vm:SQL01'],
    ['vmmServer=VMM01', 'fits nothing in the plan and its reports.'],
    ['storageAccount=zzzzzzzz', 'there is storageAccount:stgold'],
    ['host=Stockholm', 'there is host:HV01, host:HV02, host:ESX01.'],
  ])('is never given for %s', (named, reason) => {
    expect(() => statusOf(named, true)).toThrow(reason);
  });
});
