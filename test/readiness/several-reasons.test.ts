/** A verdict that does not pass for more than one reason: each is said with its own step, and each takes its own repair. */
import { resultView, stepText } from '../../src/cards/results';
import { writeDocument } from '../../src/assessments/document';
import { assess } from '../../src/readiness/assess';
import type { Assessment, Result } from '../../src/readiness/assessment';
import { may2026 } from '../../src/readiness/editions/2026-05';
import { seed2017 } from '../../src/readiness/editions/seed-2017';
import { fail, uncollected, warn, worstOf } from '../../src/readiness/finding';
import vmmProvider from '../../src/readiness/requirements/vmm.provider';
import { whatFirst } from '../../src/readiness/what-first';
import { contextIn } from '../cards/samples';
import { host, judge, named, report, soundInput, vm } from '../support/sound-estate';

const TIB = 1024 ** 4;
const [systemDisk] = (vm() as { readonly disks: readonly object[] }).disks;
const large = { ...systemDisk, name: 'E.vhdx', isOperatingSystemDisk: false, maximumBytes: 5 * TIB };
const managedDisksOff = { managedDisks: false };

/** A VM with a large disk where managed disks are off, on a host with this agent. */
function largeWith(agent: object, more: object = {}): Assessment {
  return judge({ hosts: [host(agent)], vms: [vm({ disks: [systemDisk, large] })], ...more }, managedDisksOff);
}

const oldAgent = (): Assessment => largeWith({ recoveryServicesAgentVersion: '2.0.9214.0' });
const unreadAgent = (): Assessment =>
  largeWith(
    { recoveryServicesAgentVersion: null },
    { problems: [{ scope: 'host', id: 'hv1', properties: ['recoveryServicesAgentVersion'], reason: 'accessDenied', message: 'x' }] },
  );

const sizeOf = (assessment: Assessment): Result =>
  named(assessment, 'vm', 'SQL01').results.find(({ requirement }) => requirement === 'vm.dataDiskSize') as Result;

describe('a large disk without managed disks, on a host', () => {
  it('whose agent is too old, fails for both', () => {
    expect(sizeOf(oldAgent())).toMatchObject({
      status: 'fail',
      finding: { case: 'managedDisksOff' },
      besides: [{ status: 'fail', finding: { case: 'agentTooOld' } }],
    });
  });

  it('whose agent was not read, fails for the one; the other is unknown, with the reason of the gap', () => {
    expect(sizeOf(unreadAgent())).toMatchObject({
      status: 'fail',
      finding: { case: 'managedDisksOff' },
      besides: [{ status: 'unknown', finding: { case: 'agentUnread' }, unknown: { reason: 'accessDenied', facts: ['hostAgentVersion'] } }],
    });
  });

  it.each([
    [
      'en',
      /the plan has managed disks off\. A disk above .* installed is 2\.0\.9214\.0/,
      'Turn managed disks on in the plan. Install the current',
    ],
    [
      'sv',
      /avstängda i planen\. En disk över .* Installerad version: 2\.0\.9214\.0/,
      'Slå på hanterade diskar i planen. Installera den senaste',
    ],
  ] as const)('is said with every reason and every step, in %s', (language, sentence, steps) => {
    const assessment = oldAgent();
    const subject = named(assessment, 'vm', 'SQL01');
    const shown = resultView(contextIn(language), assessment, subject, sizeOf(assessment));

    expect(shown.lines[0]).toMatch(sentence);
    expect(shown.advice).toContain(steps);
    expect(stepText(contextIn(language), assessment, subject, sizeOf(assessment))).toContain(steps);
  });

  it('is said to need a right where its agent could not be read', () => {
    const assessment = unreadAgent();
    const { lines, advice } = resultView(contextIn('en'), assessment, named(assessment, 'vm', 'SQL01'), sizeOf(assessment));

    expect(lines[0]).toContain('the plan has managed disks off.');
    expect(lines[0]).not.toContain('installed is');
    expect(advice).toMatch(/^Do this: Turn managed disks on in the plan\. To find out: /);
  });

  it('takes a repair for each reason', () => {
    const [step] = whatFirst(oldAgent()).steps;
    expect(step?.fixes.map(({ repairs: [{ result }] }) => result.finding?.case)).toEqual(['managedDisksOff', 'agentTooOld']);
    expect(step).toMatchObject({ makesReady: 1, hopes: [] });
    const [open] = whatFirst(unreadAgent()).steps;
    expect(open).toMatchObject({ makesReady: 1, hopes: ['unknown'] });
  });

  it('names the disk once in the document', () => {
    const text = [...writeDocument(oldAgent(), () => '')].join('');
    const document = JSON.parse(text) as {
      readonly subjects: readonly { readonly results: readonly { requirement: string; offenders?: unknown }[] }[];
    };
    const [found] = document.subjects.flatMap(({ results }) => results.filter(({ requirement }) => requirement === 'vm.dataDiskSize'));
    expect(found?.offenders).toEqual([{ name: 'E.vhdx', observed: 5 * TIB }]);
  });
});

it.each([
  ['UpdateRequired', 'warn', 'silent', 'updateRequired'],
  ['Odd', 'unknown', 'otherStatus', 'silent'],
])('a Provider that is silent, of which the vault says %s, says both', (versionStatus, status, first, second) => {
  const facts = { assessedAt: '2026-11-23T12:00:00Z', provider: { versionStatus, lastHeartbeatAt: '2026-11-20T12:00:00Z' } };

  expect(vmmProvider.check(facts, may2026)).toMatchObject({ status, case: first, also: [{ case: second }] });
});

it('the worst of several reasons leads, of equals the first', () => {
  const data = { expected: 1, observed: 0 };
  const reasons = [warn('small', data), fail('first', data), uncollected('open', data), fail('second', data)];
  expect(worstOf(reasons)).toMatchObject({ case: 'first', also: [{ case: 'second' }, { case: 'open' }, { case: 'small' }] });
  expect(worstOf([])).toBeUndefined();
  expect(worstOf([warn('small', data)])?.also).toBeUndefined();
});

describe('a disk between two sources that disagree', () => {
  const GIB = 1024 ** 3;
  const sizes = { 'vm.osDiskSize': { os: 1500, data: 64 }, 'vm.dataDiskSize': { os: 64, data: 1500 } } as const;

  it.each([
    ['vm.osDiskSize', 'en', 'Shrink the system disk or move data to a disk of its own, so that both sources allow it.'],
    ['vm.osDiskSize', 'sv', 'Krymp operativsystemdisken eller flytta data till en egen disk, så att båda källorna tillåter den.'],
    ['vm.dataDiskSize', 'en', 'Split the disk or leave it out of replication, so that both sources allow it.'],
    ['vm.dataDiskSize', 'sv', 'Dela upp disken eller undanta den från replikeringen, så att båda källorna tillåter den.'],
  ] as const)('%s: its step speaks of the size alone, in %s', (id, language, step) => {
    const { os, data } = sizes[id];
    const disks = [
      { ...systemDisk, maximumBytes: os * GIB },
      { ...systemDisk, name: 'E.vhdx', isOperatingSystemDisk: false, maximumBytes: data * GIB },
    ];
    const input = soundInput([report({ vms: [vm({ disks, generation: 1 })] })]);
    const assessment = assess({ ...input, edition: seed2017 });
    const subject = named(assessment, 'vm', 'SQL01');
    const result = subject.results.find(({ requirement }) => requirement === id) as Result;
    expect(result.finding?.case).toBe('betweenSources');
    expect(stepText(contextIn(language), assessment, subject, result)).toBe(step);
  });
});
