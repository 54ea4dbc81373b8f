import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import type { Assessment, Result } from '../../src/readiness/assessment';
import { editionByName } from '../../src/readiness/editions';
import type { EstateInput } from '../../src/readiness/estate/subject';
import { rank } from '../../src/readiness/rollup';
import type { Status, UnknownReason } from '../../src/readiness/subjects';
import { whatFirst, type Fix, type WhatFirst } from '../../src/readiness/what-first';
import { assessmentOf, type Given } from '../cards/estate';
import { NOW, randomEstate } from '../support/random-estate';

const edition = editionByName('2026-05');

const fails = (requirement: string): Result => ({ requirement, level: 'blocker', status: 'fail', evidence: [] });
const passes = (requirement: string): Result => ({ requirement, level: 'blocker', status: 'pass', evidence: [] });
const PLAN: Given = { kind: 'plan', name: 'Nordmark', results: [passes('vault.exists')] };
const CLOUD: Given = { kind: 'cloud', name: 'Gold', standsOn: ['plan/Nordmark'], results: [passes('cloud.hostGroup')] };
const host = (name: string, ...results: readonly Result[]): Given => ({
  kind: 'host',
  name,
  standsOn: ['cloud/Gold'],
  cloudIds: ['cloud/Gold'],
  results: results.length > 0 ? results : [passes('host.os')],
});
const vm = (name: string, on: string, ...results: readonly Result[]): Given => ({
  kind: 'vm',
  name,
  standsOn: ['cloud/Gold', `host/${on}`],
  cloudIds: ['cloud/Gold'],
  hostId: `host/${on}`,
  results: results.length > 0 ? results : [passes('vm.guestOs')],
});

const named = ({ repairs: [{ subject, result }, ...others] }: Fix): string =>
  `${result.requirement} of ${subject.name}${others.length > 0 ? ` and ${others.length} more` : ''}`;
const told = ({ steps }: WhatFirst): readonly string[] =>
  steps.map((step) => `${step.fixes.map(named).join(' with ')}: ${step.makesReady}, then ${step.readyThen}`);

describe('what to fix first', () => {
  it('is what makes the most VMs ready, and then what does after that', () => {
    const ranking = whatFirst(
      assessmentOf([
        PLAN,
        CLOUD,
        host('HV01', fails('host.internet')),
        host('HV02', fails('host.os')),
        host('HV03'),
        vm('A', 'HV01'),
        vm('B', 'HV02'),
        vm('C', 'HV02'),
        vm('D', 'HV01', fails('vm.ipv6')),
        vm('E', 'HV03'),
      ]),
    );

    expect(told(ranking)).toEqual(['host.os of HV02: 2, then 3', 'host.internet of HV01: 1, then 4', 'vm.ipv6 of D: 1, then 5']);
    expect(ranking).toMatchObject({ vms: 5, readyNow: 1, beyond: 0 });
  });

  it('of those that gain as much, is what comes first in the estate, also where it gains that much only after a step before', () => {
    const silver: Given = { ...CLOUD, name: 'Silver' };
    const inSilver = (given: Given): Given => ({
      ...given,
      standsOn: (given.standsOn ?? []).map((id) => (id === 'cloud/Gold' ? 'cloud/Silver' : id)),
      cloudIds: ['cloud/Silver'],
    });
    const ranking = whatFirst(
      assessmentOf([
        PLAN,
        { ...CLOUD, results: [fails('cloud.hostGroup')] },
        silver,
        host('HV01', fails('host.internet')),
        inSilver(host('HV02', fails('host.os'))),
        host('HV03'),
        vm('A', 'HV01'),
        inSilver(vm('B', 'HV02')),
        vm('C', 'HV03'),
        vm('D', 'HV03'),
      ]),
    );

    expect(told(ranking)).toEqual(['cloud.hostGroup of Gold: 2, then 2', 'host.internet of HV01: 1, then 3', 'host.os of HV02: 1, then 4']);
  });

  it('of sets that gain as much, is the one that comes first in the estate', () => {
    const ranking = whatFirst(
      assessmentOf([
        PLAN,
        CLOUD,
        host('HV01', fails('host.internet'), fails('host.os')),
        host('HV02', fails('host.internet'), fails('host.os')),
        host('HV03', fails('host.internet'), fails('host.os')),
        vm('A', 'HV01'),
        vm('B', 'HV02'),
        vm('C', 'HV03'),
      ]),
    );

    expect(ranking.steps.map(({ fixes: [first] }) => named(first))).toEqual([
      'host.internet of HV01',
      'host.internet of HV02',
      'host.internet of HV03',
    ]);
  });

  it('takes several fixes together where none of them alone makes anything ready', () => {
    const ranking = whatFirst(
      assessmentOf([PLAN, CLOUD, host('HV01', fails('host.internet'), fails('host.os')), vm('A', 'HV01'), vm('B', 'HV01')]),
    );

    expect(told(ranking)).toEqual(['host.internet of HV01 with host.os of HV01: 2, then 2']);
  });

  it('counts verdicts that one action repairs as one fix', () => {
    const old = (requirement: string): Result => ({
      requirement,
      level: 'blocker',
      status: 'unknown',
      evidence: [],
      unknown: { reason: 'stale', facts: [], source: 'collector', lastKnown: 'pass' },
    });
    const ranking = whatFirst(
      assessmentOf([
        PLAN,
        CLOUD,
        host('HV01', old('host.os'), old('host.internet')),
        host('HV02', old('host.os')),
        vm('A', 'HV01'),
        vm('B', 'HV02'),
      ]),
    );

    expect(told(ranking)).toEqual(['host.os of HV01 and 2 more: 2, then 2']);
  });

  it.each([
    ['azure', 'accessDenied', 'accessDenied'],
    ['azure', 'sourceFailed', 'timedOut'],
    ['collector', 'timedOut', 'sourceFailed'],
  ] as const)('counts as one fix what %s said of several parts, each in words of its own: %s, %s', (source, one, other) => {
    const open = (requirement: string, reason: UnknownReason, part: string): Result => ({
      requirement,
      level: 'blocker',
      status: 'unknown',
      evidence: [],
      unknown: { reason, facts: [], source, detail: `${part}: no answer (request ${part.length})` },
    });
    const ranking = whatFirst(
      assessmentOf([
        { ...PLAN, results: [open('vault.exists', one, 'Vault v'), open('network.exists', other, 'Network net')] },
        { ...CLOUD, standsOn: ['plan/Nordmark'] },
        host('HV01', open('host.internet', one, 'The tests of HV01')),
        vm('A', 'HV01'),
      ]),
    );

    expect(told(ranking)).toEqual(['vault.exists of Nordmark and 2 more: 1, then 1']);
  });

  it('takes two repairs where a verdict fails for two reasons, and shares each with whoever waits for it', () => {
    const large = (reason: string): Result => ({
      ...fails('vm.dataDiskSize'),
      finding: { status: 'fail', case: reason, expected: null, observed: null, offenders: [] },
    });
    const both = { ...large('managedDisksOff'), besides: [large('agentTooOld')] };
    const ranked = (...vms: readonly Given[]) => told(whatFirst(assessmentOf([PLAN, CLOUD, host('HV01'), host('HV02'), ...vms])));

    expect(ranked(vm('A', 'HV01', both), vm('B', 'HV01', both))).toEqual([
      'vm.dataDiskSize of A and 1 more with vm.dataDiskSize of A and 1 more: 2, then 2',
    ]);
    expect(ranked(vm('A', 'HV01', both), vm('B', 'HV02', large('managedDisksOff')))).toEqual([
      'vm.dataDiskSize of A and 1 more: 1, then 1',
      'vm.dataDiskSize of A: 1, then 2',
    ]);
  });

  describe('what was seen long ago', () => {
    const old = (requirement: string, lastKnown: Status): Result => ({
      requirement,
      level: 'blocker',
      status: 'unknown',
      evidence: [],
      unknown: { reason: 'stale', facts: [], source: 'collector', lastKnown },
    });

    it('is read again, and what failed then is mended after that', () => {
      const ranking = whatFirst(
        assessmentOf([
          PLAN,
          CLOUD,
          host('HV01', old('host.os', 'pass')),
          host('HV02', old('host.os', 'fail'), old('host.internet', 'notApplicable')),
          vm('A', 'HV01'),
          vm('B', 'HV02'),
          vm('C', 'HV02'),
        ]),
      );

      expect(told(ranking)).toEqual(['host.os of HV01 and 2 more: 1, then 1', 'host.os of HV02: 2, then 3']);
      expect(ranking.steps.map(({ fixes: [{ repairs }] }) => repairs[0].result.status)).toEqual(['unknown', 'fail']);
    });

    it('is read again together with the mending of what failed then, where reading alone helps nobody', () => {
      const ranking = whatFirst(assessmentOf([PLAN, CLOUD, host('HV01', old('host.os', 'fail')), vm('A', 'HV01')]));

      expect(told(ranking)).toEqual(['host.os of HV01 with host.os of HV01: 1, then 1']);
      expect(ranking.steps[0]?.hopes).toEqual(['lastSeen']);
    });

    it('is read again from each of its sources that is too old', () => {
      const both = {
        ...old('host.os', 'pass'),
        evidence: (['collector', 'azure'] as const).map((source) => ({ source, observedAt: NOW })),
      };
      const assessment = assessmentOf([PLAN, CLOUD, host('HV01', both), vm('A', 'HV01')]);
      const sources = (state: 'fresh' | 'stale') => [{ source: 'azure' as const, name: 'Azure', state, observedAt: NOW }];

      expect(told(whatFirst({ ...assessment, sources: sources('fresh') }))).toEqual(['host.os of HV01: 1, then 1']);
      expect(told(whatFirst({ ...assessment, sources: sources('stale') }))).toEqual(['host.os of HV01 with host.os of HV01: 1, then 1']);
    });

    it('stays a hope; so does that what nobody knows turns out well', () => {
      const unread: Result = { ...fails('host.os'), status: 'unknown', unknown: { reason: 'notCollected', facts: [] } };
      const steps = (...results: readonly Result[]) =>
        whatFirst(assessmentOf([PLAN, CLOUD, host('HV01', ...results), vm('A', 'HV01')])).steps;

      expect(steps(old('host.os', 'pass'))[0]?.hopes).toEqual(['lastSeen']);
      expect(steps(unread)[0]?.hopes).toEqual(['unknown']);
      expect(steps(old('host.internet', 'unknown'), unread)[0]?.hopes).toEqual(['lastSeen', 'unknown']);
      expect(steps(fails('host.os'))[0]?.hopes).toEqual([]);
    });
  });

  it('lets a host stand on any of its clouds: mending one is enough', () => {
    const cloud = (name: string, requirement: string): Given => ({ ...CLOUD, name, results: [fails(requirement)] });
    const on: Given = { ...host('HV01'), standsOn: ['cloud/Gold'], cloudIds: ['cloud/Gold', 'cloud/Silver'] };
    const ranking = whatFirst(
      assessmentOf([
        PLAN,
        cloud('Gold', 'cloud.hostGroup'),
        cloud('Silver', 'cloud.mixed'),
        on,
        { ...vm('A', 'HV01'), standsOn: ['host/HV01'] },
      ]),
    );

    expect(told(ranking)).toEqual(['cloud.hostGroup of Gold: 1, then 1']);
  });

  it('says how many VMs no fix makes ready', () => {
    expect(
      whatFirst(assessmentOf([PLAN, CLOUD, host('HV01'), vm('A', 'HV01', { ...fails('vm.x'), status: 'notApplicable' })])),
    ).toMatchObject({
      steps: [],
      beyond: 1,
    });
  });
});

/** Random estates whose VMs all stand on a host that is there, so that fixes can help them. */
const groundedEstate = randomEstate.map((input): EstateInput => {
  const { hosts, clouds, vms } = input.inventory;
  const grounded = vms.map((vm, index) => ({
    ...vm,
    hostId: hosts[index % Math.max(1, hosts.length)]?.id ?? vm.hostId,
    cloudId: clouds.some(({ id }) => id === vm.cloudId) ? vm.cloudId : null,
  }));
  return { ...input, inventory: { ...input.inventory, vms: grounded } };
});

/** VMs in scope that are ready, with conditions or without. */
const readyVms = ({ subjects }: Assessment): number =>
  subjects.filter(
    ({ kind, effectiveReadiness }) =>
      kind === 'vm' && effectiveReadiness !== 'outOfScope' && rank(effectiveReadiness) >= rank('readyWithConditions'),
  ).length;

/** A reading that found again what it found before. */
const readAgain = <T>(reading: T, dates: readonly string[]): T =>
  JSON.parse(JSON.stringify(reading), (name, value: unknown) => (dates.includes(name) ? NOW : value)) as T;

const reads = ({ repairs: [{ result }] }: Fix, source: string): boolean =>
  result.unknown?.reason === 'stale' && result.unknown.source === source;

/**
 * The estate judged again with these sources read again, the same found, and these verdicts waived: as good as passing, for whoever counts
 * ready and ready with conditions alike.
 */
const judgedWith = (before: EstateInput, fixes: readonly Fix[]): Assessment => {
  const input: EstateInput = {
    ...before,
    ...(fixes.some((fix) => reads(fix, 'collector')) && { inventory: readAgain(before.inventory, ['collectedAt']) }),
    ...(fixes.some((fix) => reads(fix, 'azure')) && before.azure && { azure: readAgain(before.azure, ['observedAt', 'readAt']) }),
  };
  const mended = fixes.filter((fix) => !reads(fix, 'collector') && !reads(fix, 'azure'));
  const waivers = mended.flatMap(({ repairs }) =>
    repairs.map(({ subject, result }) => ({
      requirement: result.requirement,
      subject: { kind: subject.kind, ...(subject.kind !== 'plan' && { id: subject.id }) },
      by: 'chef',
      reason: 'mended',
      until: '2100-01-01T00:00:00Z',
    })),
  );
  return assess({ ...input, plan: { ...input.plan, waivers: [...input.plan.waivers, ...waivers] }, edition });
};

describe('of every estate it holds that', () => {
  it('each step makes as many VMs ready as a new assessment with all of it mended finds', () => {
    let gained = 0;
    fc.assert(
      fc.property(groundedEstate, (input) => {
        const { readyNow, steps } = whatFirst(assess({ ...input, edition }));
        expect(readyNow).toBe(readyVms(assess({ ...input, edition })));
        const done: Fix[] = [];
        for (const step of steps) {
          done.push(...step.fixes);
          expect(readyVms(judgedWith(input, done))).toBe(step.readyThen);
          gained += step.makesReady;
        }
      }),
      { numRuns: 300 },
    );
    expect(gained).toBeGreaterThan(100);
  });

  it('no single fix makes more VMs ready than the first step, unless the first needs several', () => {
    fc.assert(
      fc.property(groundedEstate, (input) => {
        const assessment = assess({ ...input, edition });
        const { readyNow, steps } = whatFirst(assessment);
        const [first] = steps;
        const single = steps.flatMap(({ fixes }) => fixes);
        const gains = single.map((fix) => readyVms(judgedWith(input, [fix])) - readyNow);
        const most = first?.fixes.length === 1 ? first.makesReady : 0;
        expect(Math.max(0, ...gains)).toBe(most);
      }),
      { numRuns: 200 },
    );
  });

  it('what is left when nothing is gained any more is beyond every fix', () => {
    fc.assert(
      fc.property(groundedEstate, (input) => {
        const { vms, readyNow, steps, beyond } = whatFirst(assess({ ...input, edition }));
        expect((steps.at(-1)?.readyThen ?? readyNow) + beyond).toBe(vms);
      }),
      { numRuns: 200 },
    );
  });
});
