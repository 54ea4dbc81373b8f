/** A plan with one account, one site, two hosts and 148 VMs, of which some verdicts are as a test wants them. */
import type { Assessment, AssessedSubject, Result, Unseen } from '../../src/readiness/assessment';
import type { ErasedFacts } from '../../src/readiness/requirement';
import { SeenMarker } from '../../src/readiness/seen';
import type { Level, Status, UnknownReason } from '../../src/readiness/subjects';
import { assessmentOf, type Given } from '../cards/estate';

export interface Wanted {
  /** By subject name and requirement: `st01 storage.region`. What is not named passes. */
  readonly verdicts?: Readonly<Record<string, Partial<Result> & { readonly status: Status }>>;
  readonly hosts?: number;
  readonly vms?: number;
  /** Names of the storage accounts. */
  readonly accounts?: readonly string[];
  readonly unseen?: Unseen['part'];
  readonly edition?: Assessment['edition'];
}

/** The fact that a verdict stands on here: what it observed is what was read. */
const READ: Readonly<Record<string, string>> = {
  'storage.region': 'region',
  'storage.available': 'statusOfPrimary',
  'vault.exists': 'vault',
  'network.region': 'network',
  'vmm.provider': 'provider',
  'vmm.internet': 'endpoints',
  'cloud.hostGroup': 'hostGroups',
  'host.internet': 'endpoints',
  'host.updates': 'pendingUpdates',
  'host.vms': 'vmsToReplicate',
  'vm.osDiskSize': 'disks',
};

const EVIDENCE: Result['evidence'] = [];

export const fail = { status: 'fail', finding: finding('fail', 'otherRegion') } as const;
export const warn = { status: 'warn', finding: finding('warn', 'old') } as const;

export function unknown(reason: UnknownReason, source: 'azure' | 'collector' | 'person'): Partial<Result> & { readonly status: Status } {
  return { status: 'unknown', unknown: { reason, source, facts: ['region'] } };
}

export function finding(status: 'pass' | 'fail' | 'warn', name: string): NonNullable<Result['finding']> {
  return { status, case: name, expected: 'norwayeast', observed: name, offenders: [] };
}

export function estate(wanted: Wanted = {}): Assessment {
  const result = (subject: string, requirement: string, level: Level = 'blocker'): Result => ({
    requirement,
    level,
    status: 'pass',
    finding: finding('pass', 'fine'),
    evidence: EVIDENCE,
    ...wanted.verdicts?.[`${subject} ${requirement}`],
  });
  const hosts = Array.from({ length: wanted.hosts ?? 2 }, (_, index) => `HV${String(index + 1).padStart(2, '0')}`);
  const vms = Array.from({ length: wanted.vms ?? 148 }, (_, index) => `VM${String(index + 1).padStart(3, '0')}`);
  const site = { vmmServerId: 'vmmServer/VMM01' };
  const names = wanted.accounts ?? ['st01'];
  const accounts = names.map((name) => ({
    kind: 'storageAccount' as const,
    name,
    results: [result(name, 'storage.region'), result(name, 'storage.available', 'condition')],
  }));
  const plan: Given = {
    kind: 'plan',
    name: 'Nordmark',
    standsOn: names.map((name) => `storageAccount/${name}`),
    results: [result('plan', 'vault.exists'), result('plan', 'network.region')],
  };
  const vmm: Given = {
    kind: 'vmmServer',
    name: 'VMM01',
    standsOn: ['plan/Nordmark'],
    results: [result('VMM01', 'vmm.provider', 'condition'), result('VMM01', 'vmm.internet')],
  };
  const cloud: Given = {
    kind: 'cloud',
    name: 'Prod',
    ...site,
    standsOn: ['vmmServer/VMM01'],
    results: [result('Prod', 'cloud.hostGroup')],
  };
  const given = [
    ...accounts,
    plan,
    vmm,
    cloud,
    ...hosts.map((name) => ({
      kind: 'host' as const,
      name,
      ...site,
      cloudIds: ['cloud/Prod'],
      standsOn: ['cloud/Prod'],
      results: [result(name, 'host.internet'), result(name, 'host.updates', 'condition'), result(name, 'host.vms', 'condition')],
    })),
    ...vms.map((name, index) => ({
      kind: 'vm' as const,
      name,
      ...site,
      cloudIds: ['cloud/Prod'],
      hostId: `host/${hosts[index % hosts.length] ?? ''}`,
      standsOn: hosts.length === 0 ? [] : [`host/${hosts[index % hosts.length] ?? ''}`],
      results: [result(name, 'vm.osDiskSize')],
    })),
  ];
  const made = assessmentOf(given);
  const marker = new SeenMarker();
  const subjects = made.subjects.map((subject) => ({
    ...withUnseen(subject, wanted.unseen),
    seen: marker.of(subject.kind, factsOf(subject)),
  }));
  return { ...made, edition: wanted.edition ?? made.edition, subjects, byId: new Map(subjects.map((each) => [each.id, each])) };
}

function factsOf({ results }: AssessedSubject): ErasedFacts {
  return Object.fromEntries(
    results.flatMap(({ requirement, status, finding: found }) =>
      status === 'unknown' || !found ? [] : [[READ[requirement] ?? '', found.observed]],
    ),
  );
}

function withUnseen(subject: AssessedSubject, part: Unseen['part'] | undefined): AssessedSubject {
  return part !== undefined && subject.kind === 'vmmServer' ? { ...subject, unseen: [{ part, reason: 'timedOut' }] } : subject;
}

/** The account is in another region than the vault. */
export const moved = estate({ verdicts: { 'st01 storage.region': fail } });
export const fine = estate();
