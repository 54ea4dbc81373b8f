/** Counts beside nouns: of none, of one and of several, in both languages. */
import { SUBJECT_KINDS } from '../../src/readiness/subjects';
import { wordsOf } from '../../src/words';

const en = wordsOf('en');
const sv = wordsOf('sv');

describe('a count beside its noun', () => {
  it.each<[string, string, string]>([
    ['VMs ready: none at all', en.planning.first.title(0, 0), 'No VM is in scope.'],
    ['VMs ready: none of one', en.planning.first.title(0, 1), '0 of 1 VM is ready, with conditions or without.'],
    ['VMs ready: the only one', en.planning.first.title(1, 1), '1 of 1 VM is ready, with conditions or without.'],
    ['VMs ready: none of five', en.planning.first.title(0, 5), '0 of 5 VMs are ready, with conditions or without.'],
    ['VMs ready: one of five', en.planning.first.title(1, 5), '1 of 5 VMs is ready, with conditions or without.'],
    ['VMs ready: two of five', en.planning.first.title(2, 5), '2 of 5 VMs are ready, with conditions or without.'],
    ['VMs ready in a place: none at all', en.planning.first.titleWithin('cloud', 'Gold', 0, 0), 'In Gold no VM is in scope.'],
    [
      'VMs ready in a place: none of one',
      en.planning.first.titleWithin('host', 'HV1', 0, 1),
      'On HV1 0 of 1 VM is ready, with conditions or without.',
    ],
    ['beyond: one', en.planning.first.beyond(1), '1 VM cannot be made ready by any fix: what it stands on was not read.'],
    ['beyond: two', en.planning.first.beyond(2), '2 VMs cannot be made ready by any fix: what they stand on was not read.'],
    ['gain: one of one', en.planning.first.gain(1, 1, 1, []), 'Makes 1 VM ready; 1 of 1 is then.'],
    ['gain: two of three', en.planning.first.gain(2, 2, 3, []), 'Makes 2 VMs ready; 2 of 3 are then.'],
    ['more steps: one', en.planning.first.more(1), 'and 1 more step'],
    ['more steps: two', en.planning.first.more(2), 'and 2 more steps'],
    [
      'what waits for a report: one',
      en.walk.report.lead(1),
      '1 thing waits for a new one. Until it is here, what I knew of it counts as unknown.',
    ],
    [
      'what waits for a report: two',
      en.walk.report.lead(2),
      '2 things wait for a new one. Until it is here, what I knew of them counts as unknown.',
    ],
    ['answers: one', en.walk.where.allAnswers(1), 'The only answer'],
    ['answers: two', en.walk.where.allAnswers(2), 'All 2 answers'],
    ['edition: one of one', en.cards.edition.changes('2026-09', 1, 1), 'Under 2026-09 something would change for 1 of 1 subject.'],
    ['edition: one of two', en.cards.edition.changes('2026-09', 1, 2), 'Under 2026-09 something would change for 1 of 2 subjects.'],
    ['twins: one more', en.planning.twins.lead(1, 1), '1 requirement decides between them; 1 more differs and decides nothing.'],
    [
      'holds: one of two',
      en.readiness.holdsVms({ notReady: 1, unknown: 0, readyWithConditions: 0, ready: 1, outOfScope: 0 }),
      '1 of its 2 VMs is not ready',
    ],
    [
      'holds: only one',
      en.readiness.holdsVms({ notReady: 1, unknown: 0, readyWithConditions: 0, ready: 0, outOfScope: 0 }),
      'Its only VM is not ready',
    ],
    ['what waits for a source: one', en.cards.cause.waiting(1), '1 verdict waits for a newer one.'],
    ['what waits for a source: two', en.cards.cause.waiting(2), '2 verdicts wait for a newer one.'],
  ])('English, %s', (_, told, expected) => {
    expect(told).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['VMs ready: none at all', sv.planning.first.title(0, 0), 'Ingen VM ingår i planen.'],
    ['VMs ready: none of one', sv.planning.first.title(0, 1), '0 av 1 VM är redo, med eller utan förbehåll.'],
    ['VMs ready: one of five', sv.planning.first.title(1, 5), '1 av 5 VM:ar är redo, med eller utan förbehåll.'],
    ['VMs ready in a place: none at all', sv.planning.first.titleWithin('cloud', 'Gold', 0, 0), 'I Gold ingår ingen VM i planen.'],
    ['beyond: one', sv.planning.first.beyond(1), '1 VM kan inte bli redo genom någon åtgärd: det som den beror på har inte lästs.'],
    ['beyond: two', sv.planning.first.beyond(2), '2 VM:ar kan inte bli redo genom någon åtgärd: det som de beror på har inte lästs.'],
    ['more steps: one', sv.planning.first.more(1), 'och 1 steg till'],
    ['answers: one', sv.walk.where.allAnswers(1), 'Det enda svaret'],
    ['answers: two', sv.walk.where.allAnswers(2), 'Alla 2 svar'],
    ['twins: one more', sv.planning.twins.lead(1, 1), '1 krav skiljer dem åt. 1 till skiljer sig åt utan att avgöra något.'],
    ['what waits for a source: one', sv.cards.cause.waiting(1), '1 bedömning väntar på nyare underlag.'],
  ])('Swedish, %s', (_, told, expected) => {
    expect(told).toBe(expected);
  });

  it.each(SUBJECT_KINDS)('is one %s, and never several of one', (kind) => {
    expect(en.readiness.count[kind](1)).not.toMatch(/s$/);
    expect(en.readiness.count[kind](2)).toMatch(/s$/);
    expect(en.readiness.many[kind].unknown(1)).toMatch(/ is unknown$/);
    expect(en.readiness.many[kind].unknown(2)).toMatch(/ are unknown$/);
    expect(sv.readiness.many[kind].unknown(1)).toMatch(/ är okän[dt]$/);
    expect(sv.readiness.many[kind].unknown(2)).toMatch(/ är okända$/);
  });
});
