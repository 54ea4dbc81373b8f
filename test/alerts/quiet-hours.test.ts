/** Wall-clock times of a place, as a table; the two days among them on which the clocks are changed. */
import { digestBefore, nextDigest, quietUntil } from '../../src/alerts/quiet-hours';
import type { Digest, QuietHours } from '../../src/alerts/ports';
import { isoTime } from '../../src/support/clock';

const STOCKHOLM = 'Europe/Stockholm';
const night = { from: '22:00', to: '07:00', days: [] };
const office = { from: '17:00', to: '08:00', days: [6, 7] };
const lunch = { from: '12:00', to: '13:00', days: [] };
const weekend = { from: '00:00', to: '00:00', days: [6, 7] };
/** Hours that begin on some days alone. */
const worknights = { ...night, on: [1, 2, 3, 4, 5] };
const worklunch = { ...lunch, on: [1, 2, 3, 4, 5] };
const sundaynight = { ...night, on: [7] };
const worknightsAndWeekend = { ...worknights, days: [6, 7] };
const smallOnSundays = { ...{ from: '01:30', to: '02:30', days: [] }, on: [7] };
const small = { from: '01:30', to: '02:30', days: [] };

const lunchAndNight = { ...lunch, more: [{ from: '18:00', to: '07:00' }] };
const lunchAndWorknights = { ...lunch, more: [worknights] };
const touching = { ...lunch, more: [{ from: '13:00', to: '14:00' }] };
const once = (from: string, until: string, beside = { from: '00:00', to: '00:00', days: [] as readonly number[] }): QuietHours => ({
  ...beside,
  once: { from, until },
});

describe('quiet hours', () => {
  it.each([
    ['the first of several hours', lunchAndNight, '2026-11-23T11:30:00Z', '2026-11-23T12:00:00.000Z'],
    ['between them', lunchAndNight, '2026-11-23T12:30:00Z', undefined],
    ['the second of them, over midnight', lunchAndNight, '2026-11-23T17:00:00Z', '2026-11-24T06:00:00.000Z'],
    ['of which each has its own days: a lunch on Saturday', lunchAndWorknights, '2026-11-28T11:30:00Z', '2026-11-28T12:00:00.000Z'],
    ['and a night that is none of them', lunchAndWorknights, '2026-11-28T22:30:00Z', undefined],
    ['hours that touch are one', touching, '2026-11-23T11:30:00Z', '2026-11-23T13:00:00.000Z'],
    ['once, while it lasts', once('2026-11-23T11:00:00Z', '2026-11-24T07:00:00Z'), '2026-11-23T12:00:00Z', '2026-11-24T07:00:00.000Z'],
    ['before it begins', once('2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z'), '2026-11-24T07:59:00Z', undefined],
    ['and when it is over, for good', once('2026-11-23T11:00:00Z', '2026-11-24T07:00:00Z'), '2026-11-24T07:00:00Z', undefined],
    [
      'once, into the night',
      once('2026-11-23T11:00:00Z', '2026-11-23T21:30:00Z', night),
      '2026-11-23T12:00:00Z',
      '2026-11-24T06:00:00.000Z',
    ],
    [
      'a night into what is quiet once',
      once('2026-11-24T05:00:00Z', '2026-11-24T09:00:00Z', night),
      '2026-11-24T01:00:00Z',
      '2026-11-24T09:00:00.000Z',
    ],
    ['once for a month', once('2026-11-23T11:00:00Z', '2026-12-23T11:00:00Z'), '2026-11-23T12:00:00Z', '2026-12-23T11:00:00.000Z'],
    ['before the night', night, '2026-11-23T20:59:00Z', undefined],
    ['from the first minute of the night', night, '2026-11-23T21:00:00Z', '2026-11-24T06:00:00.000Z'],
    ['after midnight', night, '2026-11-24T01:00:00Z', '2026-11-24T06:00:00.000Z'],
    ['in its last minute', night, '2026-11-24T05:59:59Z', '2026-11-24T06:00:00.000Z'],
    ['once it is over', night, '2026-11-24T06:00:00Z', undefined],
    ['within a day', lunch, '2026-11-23T11:30:00Z', '2026-11-23T12:00:00.000Z'],
    ['after it', lunch, '2026-11-23T12:00:00Z', undefined],
    ['from Friday evening to Monday morning', office, '2026-11-27T16:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['on a quiet day at noon', office, '2026-11-28T11:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['only on days: not on a Friday', weekend, '2026-11-27T12:00:00Z', undefined],
    ['only on days: until Monday begins', weekend, '2026-11-28T12:00:00Z', '2026-11-29T23:00:00.000Z'],
    ['a night that begins on a working day', worknights, '2026-11-23T22:30:00Z', '2026-11-24T06:00:00.000Z'],
    ['that of Friday goes on into Saturday', worknights, '2026-11-28T01:00:00Z', '2026-11-28T06:00:00.000Z'],
    ['that of Saturday begins no quiet', worknights, '2026-11-28T22:30:00Z', undefined],
    ['nor does that of Sunday go on into Monday', worknights, '2026-11-30T01:00:00Z', undefined],
    ['Sunday evening', sundaynight, '2026-11-29T21:00:00Z', '2026-11-30T06:00:00.000Z'],
    ['Monday morning after it', sundaynight, '2026-11-30T05:59:00Z', '2026-11-30T06:00:00.000Z'],
    ['Sunday morning before it', sundaynight, '2026-11-29T02:00:00Z', undefined],
    ['within a working day', worklunch, '2026-11-27T11:30:00Z', '2026-11-27T12:00:00.000Z'],
    ['within a day that is none', worklunch, '2026-11-28T11:30:00Z', undefined],
    ['from Thursday night until the morning: Friday is loud', worknightsAndWeekend, '2026-11-26T23:00:00Z', '2026-11-27T06:00:00.000Z'],
    ['from Friday night to the end of Sunday', worknightsAndWeekend, '2026-11-27T21:30:00Z', '2026-11-29T23:00:00.000Z'],
    ['the Sunday the clocks go forward', smallOnSundays, '2026-03-29T00:45:00Z', '2026-03-29T01:00:00.000Z'],
    ['the Sunday they go back, the second time', smallOnSundays, '2026-10-25T01:15:00Z', '2026-10-25T01:30:00.000Z'],
    ['the Monday after', smallOnSundays, '2026-10-26T01:15:00Z', undefined],
    ['the night the clocks go forward is an hour shorter', night, '2026-03-28T21:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['the night the clocks go back is an hour longer', night, '2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['an end that the clocks skip is when they are put forward', small, '2026-03-29T00:45:00Z', '2026-03-29T01:00:00.000Z'],
    ['an end that the clocks show twice comes at the first', small, '2026-10-25T00:00:00Z', '2026-10-25T00:30:00.000Z'],
    ['and in the hour that is repeated it is quiet again', small, '2026-10-25T01:15:00Z', '2026-10-25T01:30:00.000Z'],
  ])('%s', (_, quiet, now, until) => {
    const over = quietUntil(quiet, STOCKHOLM, Date.parse(now));
    expect(over === undefined ? undefined : isoTime(over)).toBe(until);
  });

  it('that nobody asked for are none', () => {
    expect(quietUntil(undefined, STOCKHOLM, 0)).toBeUndefined();
  });

  it('of a zone nobody knows are those of UTC', () => {
    expect(quietUntil(lunch, 'Mars/Olympus', Date.parse('2026-11-23T12:30:00Z'))).toBe(Date.parse('2026-11-23T13:00:00Z'));
  });
});

describe('the next digest', () => {
  it.each([
    ['is today', { every: 'day', at: '08:00' }, '2026-11-23T06:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['is tomorrow once today is over', { every: 'day', at: '08:00' }, '2026-11-23T07:00:00Z', '2026-11-24T07:00:00.000Z'],
    ['is on its weekday', { every: 'week', at: '08:00', weekday: 1 }, '2026-11-23T07:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['is on the next of its days', { every: 'week', at: '08:00', weekdays: [1, 4] }, '2026-11-23T07:00:00Z', '2026-11-26T07:00:00.000Z'],
    [
      'is on the first of them in the week after',
      { every: 'week', at: '08:00', weekdays: [1, 4] },
      '2026-11-26T07:00:00Z',
      '2026-11-30T07:00:00.000Z',
    ],
    [
      'is on Monday after Friday',
      { every: 'week', at: '07:00', weekdays: [1, 2, 3, 4, 5] },
      '2026-11-27T06:00:00Z',
      '2026-11-30T06:00:00.000Z',
    ],
    [
      'of several days keeps to the wall clock',
      { every: 'week', at: '08:00', weekdays: [5, 1] },
      '2026-10-23T06:00:00Z',
      '2026-10-26T07:00:00.000Z',
    ],
    ['keeps to the wall clock in spring', { every: 'day', at: '08:00' }, '2026-03-28T07:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['keeps to the wall clock in autumn', { every: 'day', at: '08:00' }, '2026-10-24T06:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['comes when a time the clocks skip is behind them', { every: 'day', at: '02:30' }, '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['comes once on the day that shows its time twice', { every: 'day', at: '02:30' }, '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
  ] as const)('%s', (_, digest, after, expected) => {
    expect(isoTime(nextDigest(digest, STOCKHOLM, Date.parse(after)))).toBe(expected);
  });
});

describe('the digest before the one that is due', () => {
  it.each<[string, Digest, string, string]>([
    ['of several days', { every: 'week', at: '08:00', weekdays: [1, 4] }, '2026-11-26T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['over the weekend', { every: 'week', at: '08:00', weekdays: [1, 2, 3, 4, 5] }, '2026-11-30T07:00:00Z', '2026-11-27T07:00:00.000Z'],
    ['over the change of clocks', { every: 'week', at: '08:00', weekdays: [1, 5] }, '2026-10-26T07:00:00Z', '2026-10-23T06:00:00.000Z'],
  ])('%s', (_, digest, now, before) => {
    expect(isoTime(digestBefore(digest, STOCKHOLM, Date.parse(now)))).toBe(before);
  });

  it('that was left out while it was quiet once is the one before that', () => {
    const quiet = once('2026-11-23T12:00:00Z', '2026-12-07T06:30:00Z');
    const before = digestBefore({ every: 'day', at: '07:00' }, STOCKHOLM, Date.parse('2026-12-07T06:30:00Z'), quiet);
    expect(isoTime(before)).toBe('2026-11-23T06:00:00.000Z');
  });
});
