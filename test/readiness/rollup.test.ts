import type { Result } from '../../src/readiness/assessment';
import { ownReadiness, worst } from '../../src/readiness/rollup';
import type { Level, Status } from '../../src/readiness/subjects';

const result = (level: Level, status: Status, more: Partial<Result> = {}): Result => ({
  requirement: 'x',
  level,
  status,
  evidence: [],
  ...more,
});
const waived = { waived: { by: 'chef', reason: 'avvecklas', until: '2027-01-01T00:00:00Z' } };
const confirmed = { confirmed: { by: 'anna', at: '2026-11-01T00:00:00Z', validUntil: '2027-01-30T00:00:00Z' } };
const ok = result('blocker', 'pass');

describe('a subject’s own readiness', () => {
  it.each<[string, readonly Result[], string]>([
    ['is ready when every blocker and condition holds', [ok, result('condition', 'pass')], 'ready'],
    ['is not ready when a blocker fails', [ok, result('blocker', 'fail')], 'notReady'],
    ['is not ready when a blocker fails and another is unknown', [result('blocker', 'unknown'), result('blocker', 'fail')], 'notReady'],
    ['is unknown when a blocker is unknown', [ok, result('blocker', 'unknown')], 'unknown'],
    ['has conditions when a blocker warns', [ok, result('blocker', 'warn')], 'readyWithConditions'],
    ['has conditions when a condition warns', [ok, result('condition', 'warn')], 'readyWithConditions'],
    ['has conditions when a condition fails', [ok, result('condition', 'fail')], 'readyWithConditions'],
    ['has conditions when a condition is unknown', [ok, result('condition', 'unknown')], 'readyWithConditions'],
    ['does not change with advice', [ok, result('advice', 'fail')], 'ready'],
    ['does not change with what does not apply', [ok, result('blocker', 'notApplicable')], 'ready'],
    ['has conditions when a failing blocker is waived', [ok, result('blocker', 'fail', waived)], 'readyWithConditions'],
    ['is ready when a failing condition is waived', [ok, result('condition', 'fail', waived)], 'ready'],
    ['has conditions when a blocker is confirmed, not measured', [ok, result('blocker', 'pass', confirmed)], 'readyWithConditions'],
    ['is ready when a condition is confirmed', [ok, result('condition', 'pass', confirmed)], 'ready'],
    ['is unknown when nothing applies', [result('blocker', 'notApplicable')], 'unknown'],
    ['is unknown when nothing is asked', [], 'unknown'],
    ['is unknown when only advice was seen', [result('advice', 'pass')], 'unknown'],
  ])('%s', (_, results, readiness) => {
    expect(ownReadiness(results)).toBe(readiness);
  });
});

describe('the scale', () => {
  it('goes from not ready over unknown to ready with conditions and ready', () => {
    expect(worst('ready', 'readyWithConditions')).toBe('readyWithConditions');
    expect(worst('readyWithConditions', 'unknown')).toBe('unknown');
    expect(worst('unknown', 'notReady')).toBe('notReady');
  });

  it('has no place for what is out of scope', () => {
    expect(worst('outOfScope', 'ready')).toBe('ready');
    expect(worst('ready', 'outOfScope')).toBe('ready');
  });
});
