import type { AssessedSubject, Assessment, Result, Unseen } from '../../src/readiness/assessment';
import { compare } from '../../src/readiness/compare';
import type { Readiness, Status, SubjectKind } from '../../src/readiness/subjects';
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
