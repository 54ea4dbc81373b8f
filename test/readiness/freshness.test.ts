import { evaluate } from '../../src/readiness/evaluate';
import { editionByName } from '../../src/readiness/editions';
import type { FactRecord, Source } from '../../src/readiness/facts';
import { freshnessLimits } from '../../src/readiness/freshness';
import { applyAnswers } from '../../src/readiness/people';
import { FRESHNESS_HOURS } from '../../src/readiness/plan';
import hyperVRole from '../../src/readiness/requirements/host.hyperVRole';
import rights from '../../src/readiness/requirements/account.rights';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');
const judgement = { edition: editionByName('2026-05'), now: NOW, limits: freshnessLimits(FRESHNESS_HOURS) };
const ago = (milliseconds: number): string => new Date(NOW - milliseconds).toISOString();

function judged(source: Source, age: number, limits = judgement.limits) {
  const record: FactRecord = {
    facts: { hyperVRole: true },
    sightings: [{ source, observedAt: ago(age), facts: ['hyperVRole'] }],
    gaps: [],
  };
  const { status, unknown } = evaluate(hyperVRole, record, { ...judgement, limits });
  return [status, unknown?.reason, unknown?.lastKnown].filter((part) => part !== undefined).join(' ');
}

describe('freshness, to the second', () => {
  it.each([
    ['azure', 24 * HOUR],
    ['collector', 7 * 24 * HOUR],
  ] as const)('of %s: at its limit it still counts, a second later it is stale with what it said last', (source, limit) => {
    expect(judged(source, limit - 1000)).toBe('pass');
    expect(judged(source, limit)).toBe('pass');
    expect(judged(source, limit + 1000)).toBe('unknown stale pass');
  });

  it('a plan may shorten it', () => {
    const limits = freshnessLimits({ ...FRESHNESS_HOURS, report: 1 });
    expect([judged('collector', HOUR, limits), judged('collector', HOUR + 1000, limits)]).toEqual(['pass', 'unknown stale pass']);
  });

  it.each([
    ['five minutes ahead: clocks differ', -5 * 60_000, 'pass'],
    ['a second more ahead: not to be believed', -5 * 60_000 - 1000, 'unknown stale pass'],
  ])('%s', (_, age, expected) => {
    expect([judged('azure', age), judged('collector', age)]).toEqual([expected, expected]);
  });
});

describe('a confirmation, to the second', () => {
  const unread = evaluate(rights, { facts: {}, sightings: [], gaps: [] }, judgement);
  const answered = (change: object): string => {
    const confirmation = {
      requirement: 'account.rights',
      subject: { kind: 'plan' },
      answer: 'met',
      by: 'anna',
      secondedBy: 'björn',
      at: ago(HOUR),
      ...change,
    } as const;
    const { status, unknown } = applyAnswers(rights, unread, { confirmation }, judgement);
    return [status, unknown?.reason].filter((part) => part !== undefined).join(' ');
  };

  it.each([
    ['ninety days old', { at: ago(90 * 24 * HOUR) }, 'pass'],
    ['a second older', { at: ago(90 * 24 * HOUR + 1000) }, 'unknown stale'],
    ['at its own end', { validUntil: ago(0) }, 'pass'],
    ['a second past it', { validUntil: ago(1000) }, 'unknown stale'],
    ['its own end later than ninety days', { at: ago(91 * 24 * HOUR), validUntil: ago(-24 * HOUR) }, 'unknown stale'],
    ['five minutes ahead', { at: ago(-5 * 60_000) }, 'pass'],
    ['a second more ahead', { at: ago(-5 * 60_000 - 1000) }, 'unknown stale'],
    ['without a second person', { secondedBy: undefined }, 'unknown notAnswered'],
    ['seconded by the same person in other letters', { by: 'Anna  Ek', secondedBy: ' anna ek ' }, 'unknown notAnswered'],
    ['not met: one person is enough', { answer: 'notMet', secondedBy: undefined }, 'fail'],
  ])('%s', (_, change, expected) => {
    expect(answered(change)).toBe(expected);
  });
});
