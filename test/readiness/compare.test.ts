import type { AssessedSubject, Assessment, Result, Unseen } from '../../src/readiness/assessment';
import { compare, type Compared } from '../../src/readiness/compare';
import { packSnapshot, snapshotOf, unpackSnapshot, type PackedSnapshot, type Snapshot } from '../../src/readiness/snapshot';
import type { ErasedFacts } from '../../src/readiness/requirement';
import { SeenMarker } from '../../src/readiness/seen';
import type { Readiness, Status, SubjectKind, UnknownReason } from '../../src/readiness/subjects';
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
    const PROBES = { azureCloud: 'AzureCloud', endpoints: ['open'] };
    const LATER = { edition: 'seed-2017' } as const;
    /** A host with that verdict on these facts. */
    const look = (
      one: Result,
      facts: ErasedFacts | undefined,
      more: readonly Result[] = [],
    ): Compared & { plan: string; takenAt: string } => {
      const { subjects, edition, catalogueVersion, plan, takenAt } = estateWith([host('HV01', ...more, one)]);
      const marked = subjects.map((subject) => ({ ...subject, seen: facts && new SeenMarker().of(subject.kind, facts) }));
      return { subjects: marked, byId: new Map(marked.map((each) => [each.id, each])), edition, plan, takenAt, catalogueVersion };
    };
    /** As it is kept, unpacked again. */
    const keptOf = (seen: ReturnType<typeof look>, earlier?: Snapshot): Snapshot =>
      unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(snapshotOf(seen, '1', earlier)))) as PackedSnapshot);
    const kinds = (before: Compared, after: Compared): readonly string[] =>
      compare(before, { ...after, ...LATER })
        .changes.filter(({ requirement }) => requirement !== 'host.new')
        .map(({ kind }) => kind);
    const dark = (reason: UnknownReason, source: 'azure' | 'collector' | 'person' = 'collector'): Result => ({
      ...result('unknown'),
      unknown: { reason, source, facts: ['endpoints'] },
    });
    const confirmed = (status: Status, at: string): Result => ({
      ...result(status),
      confirmed: { by: 'Anna', at, validUntil: '2027-11-23T13:00:00Z' },
    });

    it.each<[what: string, before: Result, after: Result, now: ErasedFacts, kinds: readonly string[]]>([
      ['passes on one fact and fails on another', result('pass'), result('fail'), { ...PROBES, endpoints: ['shut'] }, ['regressed']],
      ['has a condition on another fact', result('pass'), result('warn'), { ...PROBES, endpoints: [] }, ['regressed']],
      ['has a condition on one fact and fails on another', result('warn'), result('fail'), { ...PROBES, azureCloud: 'x' }, ['regressed']],
      ['fails on the same facts', result('pass'), result('fail'), PROBES, ['ruleChanged']],
      [
        'fails on the same facts in another order',
        result('pass'),
        result('fail'),
        { endpoints: ['open'], azureCloud: 'AzureCloud' },
        ['ruleChanged'],
      ],
      [
        'fails, and another fact changed that it does not read',
        result('pass'),
        result('fail'),
        { ...PROBES, hotfixes: [] },
        ['ruleChanged'],
      ],
      ['passes on another fact', result('fail'), result('pass'), { ...PROBES, endpoints: ['shut'] }, ['ruleChanged']],
      ['fails on another fact as before', result('fail'), result('fail'), { ...PROBES, endpoints: ['shut'] }, []],
      ['is asked for what was never read', result('pass'), dark('notCollected'), PROBES, ['ruleChanged']],
      ['is not settled by what was read before', result('pass'), dark('sourcesSilent'), PROBES, ['ruleChanged']],
      ['cannot be read any more', result('pass'), dark('accessDenied'), { azureCloud: 'AzureCloud' }, ['wentDark']],
      ['was collected and is not any more', result('pass'), dark('notCollected'), { azureCloud: 'AzureCloud' }, ['wentDark']],
      ['is not settled by another fact', result('pass'), dark('sourcesSilent'), { ...PROBES, endpoints: ['?'] }, ['wentDark']],
      ['is too old', result('pass'), dark('stale'), PROBES, ['wentDark']],
      ['stood on a word that ran out', confirmed('pass', '2026-11-01T00:00:00Z'), dark('stale', 'person'), {}, ['wentDark']],
      ['stood on a word that was taken back', confirmed('pass', '2026-11-01T00:00:00Z'), dark('notAnswered'), {}, ['wentDark']],
      ['has to be confirmed by two', confirmed('pass', '2026-11-01T00:00:00Z'), dark('notAnswered', 'person'), {}, ['ruleChanged']],
      ['is said to fail by then', confirmed('pass', '2026-11-01T00:00:00Z'), confirmed('fail', '2026-11-02T00:00:00Z'), {}, ['regressed']],
    ])('what %s', (_, before, after, facts, expected) => {
      for (const more of [[], [result('pass', 'host.new')]])
        expect(kinds(keptOf(look(before, PROBES)), look(after, facts, more))).toEqual(expected);
    });

    it('what was too old before is no going dark where more is asked of the same report', () => {
      const old = { ...dark('stale'), requirement: 'host.os' };
      const before = keptOf(look(result('notApplicable'), PROBES, [old]));
      expect(kinds(before, look(dark('stale'), PROBES, [old]))).toEqual(['ruleChanged']);
    });

    it('what was out of sight meanwhile is held against when it was last seen', () => {
      const hidden = keptOf(look(dark('accessDenied'), { azureCloud: 'AzureCloud' }), keptOf(look(result('pass'), PROBES)));
      expect(kinds(hidden, look(result('fail'), { ...PROBES, endpoints: ['shut'] }))).toEqual(['cameBack']);
      expect(kinds(hidden, look(result('fail'), PROBES))).toEqual(['ruleChanged']);
    });

    it('what a program marked in another order, or did not mark at all, is compared as far as both say it', () => {
      const kept = keptOf(look(result('pass'), PROBES));
      const names = { ...kept.markedFacts, host: ['endpoints'] };
      const [mark] =
        keptOf(look(result('pass'), { endpoints: ['open'] }))
          .byId.get('host/HV01')
          ?.seen?.match(/\S+/) ?? [];
      const subjects = kept.subjects.map((subject) => (subject.kind === 'host' ? { ...subject, seen: mark } : subject));
      const other = { ...kept, markedFacts: names, subjects, byId: new Map(subjects.map((each) => [each.id, each])) };
      expect(kinds(other, look(result('fail'), { ...PROBES, azureCloud: 'x' }))).toEqual(['ruleChanged']);
      expect(kinds(other, look(result('fail'), { ...PROBES, endpoints: ['shut'] }))).toEqual(['regressed']);
    });

    it.each<[string, (packed: PackedSnapshot) => PackedSnapshot]>([
      ['without marks', ({ facts: _, ...packed }) => packed],
      ['by another way of marking', ({ facts, ...packed }) => ({ ...packed, facts: facts && { ...facts, version: 0 } })],
    ])('what was kept %s is another rule, unless a source could not be asked', (_, kept) => {
      const before = unpackSnapshot(kept(packSnapshot(snapshotOf(look(result('pass'), PROBES), '1', undefined))));
      expect(kinds(before, look(result('fail'), { ...PROBES, endpoints: ['shut'] }))).toEqual(['ruleChanged']);
      expect(kinds(before, look(dark('notCollected'), {}))).toEqual(['ruleChanged']);
      expect(kinds(before, look(dark('accessDenied', 'azure'), {}))).toEqual(['wentDark']);
    });

    it.each<[what: string, since: string | undefined, before: Result, kinds: readonly string[]]>([
      ['by the time since the last look', '2026-11-23T12:30:00Z', result('pass'), ['regressed']],
      ['by the time before the last look', '2026-11-23T11:59:00Z', result('pass'), ['ruleChanged']],
      ['at the last look itself, which did not see it', '2026-11-23T12:00:00Z', result('pass'), ['ruleChanged']],
      ['by no time', undefined, result('pass'), ['ruleChanged']],
      ['by the time, and better than before', '2026-11-23T12:30:00Z', result('fail'), ['ruleChanged']],
    ])('what is worse on the same facts %s', (_, since, earlier, expected) => {
      const turned: Result = {
        ...result('warn'),
        finding: { status: 'warn', case: 'old', expected: null, observed: null, offenders: [], ...(since !== undefined && { since }) },
      };
      const [before, after] = [
        { ...look(earlier, PROBES), takenAt: '2026-11-23T12:00:00Z' },
        { ...look(turned, PROBES), takenAt: '2026-11-23T13:00:00Z' },
      ];
      expect(kinds(keptOf(before), after)).toEqual(expected);
    });

    it('what turned while nobody saw it is known again', () => {
      const finding = {
        status: 'warn',
        case: 'old',
        expected: null,
        observed: null,
        offenders: [],
        since: '2026-11-23T11:00:00Z',
      } as const;
      const hidden = keptOf(look(dark('accessDenied'), { azureCloud: 'AzureCloud' }), keptOf(look(result('pass'), PROBES)));
      expect(kinds(hidden, look({ ...result('warn'), finding }, PROBES))).toEqual(['cameBack']);
    });

    it('a waiver that ran out has regressed', () => {
      const waived = { ...result('fail'), waived: { by: 'Anna', reason: 'later', until: '2026-12-01T00:00:00Z' } };
      expect(kinds(keptOf(look(waived, PROBES)), look(result('fail'), PROBES))).toEqual(['regressed']);
    });

    it('a heartbeat is the same while it goes on, and another one once it stopped', () => {
      const at = (assessedAt: string, lastHeartbeatAt: string): string =>
        new SeenMarker().of('vmmServer', { assessedAt, provider: { version: '5', lastHeartbeatAt } });
      const going = at('2026-11-23T13:00:00Z', '2026-11-23T12:58:00Z');
      expect(at('2026-11-23T13:15:00Z', '2026-11-23T13:13:00Z')).toBe(going);
      expect(at('2026-11-24T13:15:00Z', '2026-11-23T13:13:00Z')).not.toBe(going);
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

  it('that is reported again is held against how it was reported last', () => {
    const kept = (look: Assessment, earlier?: Snapshot): Snapshot =>
      unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(snapshotOf(look, '1', earlier)))) as PackedSnapshot);
    const without = kept(estateWith([host('HV02', fine)]), kept(estateWith([host('HV01', fine), host('HV02', fine)])));
    const again = (status: Status, before: Snapshot): readonly string[] =>
      compare(before, { ...estateWith([host('HV01', result(status)), host('HV02', fine)]), program: '1' }).changes.map(
        ({ kind, subject, requirement }) => [kind, subject.name, requirement].join(' ').trim(),
      );

    expect(again('fail', without)).toEqual(['appeared HV01', 'regressed HV01 host.internet']);
    expect(again('pass', without)).toEqual(['appeared HV01']);
    // Still so after more looks without it; not after a month of them.
    const month = Array.from({ length: 31 }, (_, day) => `2026-12-${String(day + 1).padStart(2, '0')}T13:05:00Z`);
    const later = (days: number): Snapshot =>
      month.slice(0, days).reduce((before, takenAt) => kept({ ...estateWith([host('HV02', fine)]), takenAt }, before), without);
    expect(again('fail', later(10))).toEqual(['appeared HV01', 'regressed HV01 host.internet']);
    expect(again('fail', later(31))).toEqual(['appeared HV01']);
    expect(later(31).gone.size).toBe(0);
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
