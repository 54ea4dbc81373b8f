/**
 * Promises that hold of every estate, over random ones in every edition: 20,000 of them, or as many as the variable ESTATES says.
 * Then judges with a mistake each: every one of them must break a promise that somebody keeps an eye on.
 */
import fc from 'fast-check';
import { assess, type AssessmentInput } from '../../src/readiness/assess';
import type { AssessedSubject, Assessment, Result } from '../../src/readiness/assessment';
import { EDITIONS } from '../../src/readiness/editions';
import { ownReadiness, worst } from '../../src/readiness/rollup';
import { nearlyReadyEstate } from '../support/nearly-ready-estates';
import { brokenPromises } from '../support/promises';
import { randomEstate } from '../support/random-estate';
import { reportedEstate } from '../support/random-reports';

const ESTATES = Number(process.env.ESTATES ?? 20_000);
/** A mistake that is not found in so many estates is not found. */
const MOST_UNTIL_FOUND = 1500;

const estates: fc.Arbitrary<AssessmentInput> = fc
  .record({
    estate: fc.oneof(
      { arbitrary: nearlyReadyEstate, weight: 4 },
      { arbitrary: randomEstate, weight: 1 },
      { arbitrary: reportedEstate, weight: 1 },
    ),
    edition: fc.constantFrom(...EDITIONS),
  })
  .map(({ estate, edition }) => ({ ...estate, edition }));

/** The estate judged again by somebody who makes a mistake. */
type Mistake = (assessment: Assessment) => Assessment;

/** The verdicts as they would be if results were changed, or edges were left out, before they are rolled up. */
function rolledUp(
  assessment: Assessment,
  change: {
    readonly results?: (result: Result) => Result | undefined;
    readonly edge?: (from: AssessedSubject, to: AssessedSubject) => boolean;
  },
): Assessment {
  const { results: changed = (result) => result, edge = () => true } = change;
  const known = new Map<string, AssessedSubject['readiness']>();
  const own = (subject: AssessedSubject): AssessedSubject['readiness'] =>
    ownReadiness(subject.results.flatMap((result) => changed(result) ?? []));
  const effective = (subject: AssessedSubject): AssessedSubject['readiness'] => {
    if (!subject.inScope) return 'outOfScope';
    const below = subject.standsOn.flatMap((id) => assessment.byId.get(id) ?? []).filter((each) => edge(subject, each));
    const unseen = subject.kind === 'vm' && subject.unseen.length > 0 ? (['unknown'] as const) : [];
    const readiness = known.get(subject.id) ?? worst(own(subject), ...unseen, ...below.map(effective));
    known.set(subject.id, readiness);
    return readiness;
  };
  const subjects = assessment.subjects.map((subject) => ({
    ...subject,
    readiness: subject.inScope ? own(subject) : subject.readiness,
    effectiveReadiness: effective(subject),
  }));
  return { ...assessment, subjects, byId: new Map(subjects.map((subject) => [subject.id, subject])) };
}

const isStale = (result: Result): boolean => result.unknown?.reason === 'stale';
const without = (status: Result['status']) => (result: Result) => (result.status === status ? undefined : result);
const asLastKnown = (result: Result): Result => (isStale(result) ? { ...result, status: result.unknown?.lastKnown ?? 'pass' } : result);
const withoutEdge =
  (from: AssessedSubject['kind'], to: AssessedSubject['kind']): Mistake =>
  (assessment) =>
    rolledUp(assessment, { edge: (one, other) => !(one.kind === from && other.kind === to) });

const MISTAKES: readonly (readonly [string, Mistake])[] = [
  ['passes over blockers that fail', (assessment) => rolledUp(assessment, { results: without('fail') })],
  ['passes over what is unknown', (assessment) => rolledUp(assessment, { results: without('unknown') })],
  ['goes by what was last known of what is stale', (assessment) => rolledUp(assessment, { results: asLastKnown })],
  ['takes what is confirmed for measured', (assessment) => rolledUp(assessment, { results: ({ confirmed: _, ...result }) => result })],
  ['forgets that plans stand on storage accounts', withoutEdge('plan', 'storageAccount')],
  ['forgets that VMM servers stand on the plan', withoutEdge('vmmServer', 'plan')],
  ['forgets that clouds stand on their VMM server', withoutEdge('cloud', 'vmmServer')],
  ['forgets that hosts stand on a cloud', withoutEdge('host', 'cloud')],
  ['forgets that VMs stand on their host', withoutEdge('vm', 'host')],
  ['forgets that VMs stand on their cloud', withoutEdge('vm', 'cloud')],
  [
    'says of a holder what it is by itself',
    (assessment) => ({ ...assessment, subjects: assessment.subjects.map((each) => ({ ...each, headline: each.effectiveReadiness })) }),
  ],
  ['says of the whole what the plan is', (assessment) => ({ ...assessment, readiness: assessment.subjects[0]?.readiness ?? 'ready' })],
];

/** What is promised of an assessment, of whoever made it. */
function promises(judge: (input: AssessmentInput) => Assessment): fc.IPropertyWithHooks<[AssessmentInput]> {
  return fc.property(estates, (input) => {
    expect(brokenPromises(judge(input))).toEqual([]);
  });
}

describe('of every estate, in every edition', () => {
  it('nothing is ready that a blocker stops, and nothing looks better than what it holds', () => {
    expect(ESTATES).toBeGreaterThanOrEqual(1);
    fc.assert(promises(assess), { numRuns: ESTATES });
  });

  it('the same facts give the same verdicts', () => {
    fc.assert(
      fc.property(estates, (input) => {
        expect(assess(input).subjects).toEqual(assess(input).subjects);
      }),
      { numRuns: 200 },
    );
  });

  it('most kinds of subjects are ready in some and not in others: the promises have something to hold', () => {
    const words = new Set<string>();
    for (const input of fc.sample(estates, { numRuns: 300, seed: 1 })) {
      for (const { kind, effectiveReadiness } of assess(input).subjects) words.add(`${kind} ${effectiveReadiness}`);
    }
    for (const kind of ['plan', 'storageAccount', 'vmmServer', 'cloud', 'host', 'vm']) {
      for (const readiness of ['notReady', 'unknown', 'readyWithConditions']) expect(words).toContain(`${kind} ${readiness}`);
    }
  });
});

describe('a judge', () => {
  it('who rolls up again and makes no mistake breaks no promise', () => {
    fc.assert(
      promises((input) => rolledUp(assess(input), {})),
      { numRuns: MOST_UNTIL_FOUND / 5 },
    );
  });

  it.each(MISTAKES)('who %s breaks a promise', (_what, mistake) => {
    const told = fc.check(
      promises((input) => mistake(assess(input))),
      { numRuns: MOST_UNTIL_FOUND, endOnFailure: true, seed: 2026 },
    );
    expect(told.failed).toBe(true);
  });

  it('who takes old evidence for fresh breaks a promise', () => {
    const years = 100_000;
    const freshnessHours = { azure: years, report: years, confirmation: years };
    const told = fc.check(
      promises((input) => assess({ ...input, plan: { ...input.plan, freshnessHours } })),
      { numRuns: MOST_UNTIL_FOUND, endOnFailure: true, seed: 2026 },
    );
    expect(told.failed).toBe(true);
  });
});
