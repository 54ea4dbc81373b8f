import type { Result } from '../../src/readiness/assessment';
import type { Edition } from '../../src/readiness/editions/edition';
import type { Judgement } from '../../src/readiness/judgement';
import { freshnessLimits } from '../../src/readiness/freshness';
import { applyAnswers } from '../../src/readiness/people';
import { FRESHNESS_HOURS, type Confirmation, type Waiver } from '../../src/readiness/plan';
import type { Requirement } from '../../src/readiness/requirement';

const judgement: Judgement = {
  edition: { name: '2026-05', levels: {} } as unknown as Edition,
  now: Date.parse('2026-11-23T12:00:00Z'),
  limits: freshnessLimits(FRESHNESS_HOURS),
};

const asked = { id: 'vm.encryption', secondPerson: false } as Requirement;
const askedOfTwo = { id: 'host.internet', secondPerson: true } as Requirement;

const unread = (reason: NonNullable<Result['unknown']>['reason']): Result => ({
  requirement: 'vm.encryption',
  level: 'condition',
  status: 'unknown',
  unknown: { reason, facts: ['bitLocker'] },
  evidence: [],
});
const measured = (status: Result['status']): Result => ({ requirement: 'vm.encryption', level: 'condition', status, evidence: [] });

const anna: Confirmation = {
  requirement: 'vm.encryption',
  subject: { kind: 'vm', name: 'SQL01' },
  answer: 'met',
  by: 'anna@nordmark.example',
  at: '2026-11-01T08:00:00Z',
};
const waiver: Waiver = {
  requirement: 'vm.encryption',
  subject: { kind: 'vm' },
  by: 'chef',
  reason: 'Avvecklas',
  until: '2026-12-31T00:00:00Z',
};

describe('a person confirms what nobody read', () => {
  it.each(['notCollected', 'accessDenied', 'sourceFailed', 'timedOut', 'notAnswered'] as const)('when the reason is %s', (reason) => {
    expect(applyAnswers(asked, unread(reason), { confirmation: anna }, judgement)).toMatchObject({
      status: 'pass',
      confirmed: { by: 'anna@nordmark.example', at: '2026-11-01T08:00:00Z', validUntil: '2027-01-30T08:00:00.000Z' },
      evidence: [{ source: 'person', observedAt: '2026-11-01T08:00:00Z' }],
    });
  });

  it.each(['stale', 'sourcesSilent'] as const)('but not when the reason is %s', (reason) => {
    expect(applyAnswers(asked, unread(reason), { confirmation: anna }, judgement)).toMatchObject({
      status: 'unknown',
      unknown: { reason },
    });
  });

  it('and a no is a failure', () => {
    expect(applyAnswers(asked, unread('notAnswered'), { confirmation: { ...anna, answer: 'notMet' } }, judgement).status).toBe('fail');
  });

  it.each([
    ['after ninety days', { at: '2026-08-25T11:59:59Z' }],
    ['after its own end date', { validUntil: '2026-11-23T11:59:59Z' }],
    ['when it is dated ahead', { at: '2026-11-23T12:06:00Z' }],
  ])('no longer %s', (_, changed) => {
    expect(applyAnswers(asked, unread('notAnswered'), { confirmation: { ...anna, ...changed } }, judgement)).toMatchObject({
      status: 'unknown',
      unknown: { reason: 'stale', lastKnown: 'pass' },
    });
  });

  it.each([
    ['nobody', undefined, 'unknown'],
    ['the same person again', 'ANNA@nordmark.example ', 'unknown'],
    ['the same person with other blanks', ' anna@nordmark.example  ', 'unknown'],
    ['the same person with a sign that shows nothing', 'an\uFE0Fna\u034F@nordmark\u3164.example', 'unknown'],
    ['a sign that is nobody', '.', 'unknown'],
    ['a picture', '👍', 'unknown'],
    ['another person', 'bjorn@nordmark.example', 'pass'],
    ['another person, in other letters', '安娜', 'pass'],
  ])('and where two must agree, seconded by %s', (_, secondedBy, status) => {
    const confirmation = { ...anna, ...(secondedBy !== undefined && { secondedBy }) };

    expect(applyAnswers(askedOfTwo, unread('notCollected'), { confirmation }, judgement).status).toBe(status);
  });
});

it.each(['JÖRG STRAUSS', 'jörg strauß', 'Jo\u0308rg Strauß'])('Jörg Strauß does not agree with himself as %s', (secondedBy) => {
  const confirmation = { ...anna, by: 'Jörg Strauß', secondedBy };

  expect(applyAnswers(askedOfTwo, unread('notCollected'), { confirmation }, judgement).status).toBe('unknown');
});

it('nobody vouches for what Azure said and did not settle', () => {
  const said: Result = {
    ...unread('notCollected'),
    finding: {
      status: 'unknown',
      case: 'notListed',
      expected: [],
      observed: null,
      offenders: [],
      reason: 'notCollected',
      confirmable: true,
    },
    evidence: [{ source: 'azure', observedAt: '2026-11-23T11:00:00Z' }],
  };

  expect(applyAnswers(asked, said, { confirmation: anna }, judgement)).toEqual(said);
});

describe('what is measured outranks what is confirmed', () => {
  it('and a contradiction is told', () => {
    expect(applyAnswers(asked, measured('fail'), { confirmation: anna }, judgement)).toMatchObject({
      status: 'fail',
      contradicted: { by: 'anna@nordmark.example', answer: 'met' },
    });
  });

  it('and agreement needs no word', () => {
    expect(applyAnswers(asked, measured('pass'), { confirmation: anna }, judgement)).toEqual(measured('pass'));
  });
});

describe('a waiver', () => {
  it.each(['fail', 'warn', 'unknown'] as const)('marks %s and leaves the status as it is', (status) => {
    expect(applyAnswers(asked, measured(status), { waiver }, judgement)).toMatchObject({ status, waived: { by: 'chef' } });
  });

  it('has nothing to waive in a pass', () => {
    expect(applyAnswers(asked, measured('pass'), { waiver }, judgement).waived).toBeUndefined();
  });
});

describe('a confirmation and a waiver end alike, to the second: at the instant itself both still hold', () => {
  it.each([
    ['a second before', '2026-11-23T11:59:59Z', true],
    ['at it', '2026-11-23T12:00:00Z', true],
    ['at it, in another zone', '2026-11-23T13:00:00+01:00', true],
    ['a second after', '2026-11-23T12:00:01Z', false],
  ])('%s', (_, now, holds) => {
    const end = '2026-11-23T12:00:00Z';
    const then = { ...judgement, now: Date.parse(now) };
    const confirmed = applyAnswers(asked, unread('notAnswered'), { confirmation: { ...anna, validUntil: end } }, then);
    const waived = applyAnswers(asked, measured('fail'), { waiver: { ...waiver, until: end } }, then);

    expect([confirmed.status, waived.waived !== undefined]).toEqual([holds ? 'pass' : 'unknown', holds]);
  });
});
