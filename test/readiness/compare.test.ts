import type { AssessedSubject, Assessment, Result, Unseen } from '../../src/readiness/assessment';
import { compare, type Compared } from '../../src/readiness/compare';
import { packSnapshot, snapshotOf, unpackSnapshot, type PackedSnapshot, type Snapshot } from '../../src/readiness/snapshot';
import type { Json, Readiness, Status, SubjectKind } from '../../src/readiness/subjects';
import { assessmentOf, type Given } from '../cards/estate';

const result = (status: Status, requirement = 'host.internet'): Result => ({ requirement, level: 'blocker', status, evidence: [] });

const estateWith = (hosts: readonly Given[], extra: Partial<Pick<Assessment, 'edition' | 'catalogueVersion'>> = {}): Assessment => ({
  ...assessmentOf([
    { kind: 'plan', name: 'Nordmark', results: [result('pass', 'vault.exists')] },
    {
      kind: 'vmmServer',
      name: 'VMM01',
      standsOn: ['plan/Nordmark'],
      vmmServerId: 'vmmServer/VMM01',
      results: [result('pass', 'vmm.internet')],
    },
    ...hosts.map((host) => ({ standsOn: ['vmmServer/VMM01'], vmmServerId: 'vmmServer/VMM01', ...host })),
  ]),
  ...extra,
});

const host = (name: string, ...results: readonly Result[]): Given => ({ kind: 'host', name, results });

/** Everything that changed, one short line each. */
const told = (before: Assessment, after: Assessment): readonly string[] =>
  compare(before, after).changes.map(({ kind, subject, requirement, before: was, after: now }) =>
    [kind, subject.name, requirement, was?.status, now?.status].filter((part) => part !== undefined).join(' '),
  );

/** An assessment in which the lists of this kind were not read below a VMM server, or below the plan. */
const blind = (assessment: Assessment, kind: SubjectKind, part: Unseen['part']): Assessment => {
  const unseen = (subject: AssessedSubject): AssessedSubject =>
    subject.kind === kind ? { ...subject, unseen: [{ part, reason: 'timedOut' }] } : subject;
  const subjects = assessment.subjects.map(unseen);
  return { ...assessment, subjects, byId: new Map(subjects.map((subject) => [subject.id, subject])) };
};

describe('a requirement of a subject', () => {
  it.each<[Status, Status, string]>([
    ['pass', 'fail', 'regressed'],
    ['pass', 'warn', 'regressed'],
    ['warn', 'fail', 'regressed'],
    ['notApplicable', 'fail', 'regressed'],
    ['notApplicable', 'warn', 'regressed'],
    ['fail', 'pass', 'fixed'],
    ['fail', 'warn', 'fixed'],
    ['warn', 'pass', 'fixed'],
    ['fail', 'notApplicable', 'fixed'],
    ['pass', 'unknown', 'wentDark'],
    ['warn', 'unknown', 'wentDark'],
    ['fail', 'unknown', 'wentDark'],
    ['notApplicable', 'unknown', 'wentDark'],
    ['unknown', 'pass', 'cameBack'],
    ['unknown', 'warn', 'cameBack'],
    ['unknown', 'fail', 'cameBack'],
    ['unknown', 'notApplicable', 'cameBack'],
  ])('that was %s and is %s has %s', (before, after, kind) => {
    expect(told(estateWith([host('HV01', result(before))]), estateWith([host('HV01', result(after))]))).toEqual([
      `${kind} HV01 host.internet ${before} ${after}`,
    ]);
  });

  it.each<[Status, Status]>([
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['unknown', 'unknown'],
    ['pass', 'notApplicable'],
    ['notApplicable', 'pass'],
  ])('that was %s and is %s has not changed', (before, after) => {
    expect(told(estateWith([host('HV01', result(before))]), estateWith([host('HV01', result(after))]))).toEqual([]);
  });

  it.each<[string, Partial<Assessment>]>([
    ['another edition', { edition: 'seed-2017' }],
    ['another version of the catalogue', { catalogueVersion: '0' }],
  ])('under %s is another rule, and no regression, no fix and no lost sight', (_, earlier) => {
    const all: readonly Status[] = ['pass', 'fail', 'unknown'];
    const before = estateWith([host('HV01', ...all.map((status) => result(status, `of ${status}`)))], earlier);
    const after = estateWith([host('HV01', result('fail', 'of pass'), result('pass', 'of fail'), result('unknown', 'of unknown'))]);

    expect(told(before, after)).toEqual(['ruleChanged HV01 of pass pass fail', 'ruleChanged HV01 of fail fail pass']);
  });

  describe('under other rules', () => {
    const saw = (status: Status, observed: Json, requirement = 'host.internet'): Result => ({
      ...result(status, requirement),
      finding: { status, case: 'x', expected: 'y', observed, offenders: [] } as NonNullable<Result['finding']>,
    });
    const hidden: Result = { ...result('unknown'), unknown: { reason: 'stale', facts: [] } };
    const look = (one: Result, more: readonly Result[] = []): Compared & { plan: string; takenAt: string } => {
      const { subjects, byId, edition, plan, takenAt } = estateWith([host('HV01', ...more, one)]);
      return { subjects, byId, edition, plan, takenAt, catalogueVersion: more.length === 0 ? '1' : '2' };
    };
    /** As it is kept, unpacked again. */
    const keptOf = (seen: ReturnType<typeof look>, earlier?: Snapshot): Snapshot =>
      unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(snapshotOf(seen, '1', earlier)))) as PackedSnapshot);

    it.each<[what: string, before: Result, after: Result, kinds: readonly string[]]>([
      ['passes on one fact and fails on another', saw('pass', 'open'), saw('fail', 'shut'), ['regressed']],
      ['passes on one fact and has a condition on another', saw('pass', { ports: [443] }), saw('warn', { ports: [] }), ['regressed']],
      ['has a condition on one fact and fails on another', saw('warn', 1), saw('fail', 2), ['regressed']],
      ['passes and fails on the same fact', saw('pass', { ports: [443] }), saw('fail', { ports: [443] }), ['ruleChanged']],
      ['fails and passes on another fact', saw('fail', 1), saw('pass', 2), ['ruleChanged']],
      ['passes without saying what was seen', result('pass'), saw('fail', 1), ['ruleChanged']],
      ['fails on another fact as before', saw('fail', 1), saw('fail', 2), []],
    ])('what %s: %j %j', (_, before, after, kinds) => {
      for (const more of [[], [result('pass', 'host.new')]]) {
        const kept = keptOf(look(before));
        const changes = compare(kept, { ...look(after, more), program: '2' }).changes.filter(
          ({ requirement }) => requirement !== 'host.new',
        );
        expect(changes.map(({ kind }) => kind)).toEqual(kinds);
      }
    });

    it('what was out of sight meanwhile is held against when it was last seen', () => {
      const dark = keptOf(look(hidden), keptOf(look(saw('pass', 'open'))));
      const kinds = (after: Result): readonly string[] => compare(dark, { ...look(after), program: '2' }).changes.map(({ kind }) => kind);
      expect(kinds(saw('fail', 'shut'))).toEqual(['cameBack']);
      expect(kinds(saw('fail', 'open'))).toEqual(['ruleChanged']);
    });

    it('what was kept without marks is another rule', () => {
      const { seen: _, ...packed } = packSnapshot(snapshotOf(look(saw('pass', 'open')), '1', undefined));
      const kept = unpackSnapshot({ ...packed, subjects: packed.subjects.map(([id, name, place, row]) => [id, name, place, row]) });
      expect(compare(kept, { ...look(saw('fail', 'shut')), program: '2' }).changes.map(({ kind }) => kind)).toEqual(['ruleChanged']);
    });
  });

  it('that another program judged is another rule', () => {
    const [before, after] = [estateWith([host('HV01', result('pass'))]), estateWith([host('HV01', result('fail'))])];

    expect(compare({ ...before, program: '1' }, { ...after, program: '2' }).changes.map(({ kind }) => kind)).toEqual(['ruleChanged']);
    expect(compare({ ...before, program: '2' }, { ...after, program: '2' }).changes.map(({ kind }) => kind)).toEqual(['regressed']);
  });

  it('that a waiver no longer covers has regressed, though it is as it was; one that a waiver covers now is not fixed', () => {
    const waived = { ...result('fail'), waived: { by: 'Anna', reason: 'later', until: '2026-12-01T00:00:00Z' } };

    expect(told(estateWith([host('HV01', waived)]), estateWith([host('HV01', result('fail'))]))).toEqual([
      'regressed HV01 host.internet fail fail',
    ]);
    expect(told(estateWith([host('HV01', result('fail'))]), estateWith([host('HV01', waived)]))).toEqual([]);
  });

  it('that only one of two catalogues asks is another rule', () => {
    const before = estateWith([host('HV01', result('pass', 'host.old'))], { catalogueVersion: '0' });
    const after = estateWith([host('HV01', result('fail', 'host.new'))]);

    expect(told(before, after)).toEqual(['ruleChanged HV01 host.new fail', 'ruleChanged HV01 host.old pass']);
  });
});

describe('a subject', () => {
  const fine = result('pass');

  it('that is named for the first time has appeared, one that is named no more has disappeared', () => {
    expect(told(estateWith([host('HV01', fine)]), estateWith([host('HV02', fine)]))).toEqual(['appeared HV02', 'disappeared HV01']);
  });

  it('that the plan leaves out has disappeared, and appears when it is taken in again', () => {
    const out = estateWith([{ ...host('HV01', fine), outOfScopeBecause: 'plan' }]);

    expect(told(estateWith([host('HV01', fine)]), out)).toEqual(['disappeared HV01']);
    expect(told(out, estateWith([host('HV01', fine)]))).toEqual(['appeared HV01']);
  });

  it('that stands in a list nobody could read has gone dark, not away', () => {
    const seen = estateWith([host('HV01', fine)]);
    const unseen = blind(estateWith([]), 'vmmServer', 'hosts');

    expect(told(seen, unseen)).toEqual(['wentDark HV01']);
    expect(told(unseen, seen)).toEqual(['cameBack HV01']);
  });

  it('has disappeared though another list of its VMM server was not read', () => {
    expect(told(estateWith([host('HV01', fine)]), blind(estateWith([]), 'vmmServer', 'vms'))).toEqual(['disappeared HV01']);
  });

  it('has gone dark with its VMM server, which the plan names and no report holds', () => {
    const before = estateWith([]);
    const after = blind(assessmentOf([{ kind: 'plan', name: 'Nordmark', results: [result('pass', 'vault.exists')] }]), 'plan', 'named');

    expect(told(before, after)).toEqual(['wentDark VMM01']);
  });
});

describe('the one word of a subject', () => {
  const moves = (before: Assessment, after: Assessment): readonly (readonly [string, Readiness, Readiness])[] =>
    compare(before, after).moved.map((each) => [each.subject.name, each.before, each.after]);

  it('moves with everything that stands on what changed', () => {
    const with2 = (status: Status): Assessment =>
      estateWith([
        host('HV01', result(status)),
        { kind: 'vm', name: 'SQL01', standsOn: ['host/HV01'], hostId: 'host/HV01', results: [result('pass', 'vm.name')] },
        host('HV02', result('pass')),
      ]);

    expect(moves(with2('pass'), with2('fail'))).toEqual([
      ['HV01', 'ready', 'notReady'],
      ['SQL01', 'ready', 'notReady'],
    ]);
  });

  it('does not move for a subject that came or went', () => {
    expect(moves(estateWith([host('HV01', result('fail'))]), estateWith([host('HV02', result('pass'))]))).toEqual([]);
  });
});
