/** Quiet just this once: when a phrase means, as a table in both languages; the days on which the clocks are changed among them. */
import { fold } from '../../../src/conversations/said';
import { readOnce } from '../../../src/conversations/watch/once';

/** A Tuesday, 14:00 in Stockholm. */
const NOW = '2026-11-24T13:00:00Z';
/** As it is kept where it begins now: the clock may be put back an hour. */
const BEGUN = '2026-11-24T12:00Z';

const read = (typed: string, now = NOW): string => {
  const once = readOnce(fold(typed), Date.parse(now), 'Europe/Stockholm');
  return typeof once === 'string' ? once : `${once.from} ${once.until}`.replaceAll(/:00(?:\.000)?Z/g, 'Z');
};

it.each<[string, string, string]>([
  ['now', BEGUN, '2026-11-25T07:00Z'],
  ['nu', BEGUN, '2026-11-25T07:00Z'],
  ['just nu', BEGUN, '2026-11-25T07:00Z'],
  ['today', BEGUN, '2026-11-24T23:00Z'],
  ['idag', BEGUN, '2026-11-24T23:00Z'],
  ['resten av dagen', BEGUN, '2026-11-24T23:00Z'],
  ['for the rest of the day', BEGUN, '2026-11-24T23:00Z'],
  ['tonight', '2026-11-24T16:00Z', '2026-11-25T06:00Z'],
  ['i kväll', '2026-11-24T16:00Z', '2026-11-24T23:00Z'],
  ['i natt', '2026-11-24T21:00Z', '2026-11-25T06:00Z'],
  ['tomorrow', '2026-11-24T23:00Z', '2026-11-25T23:00Z'],
  ['imorgon', '2026-11-24T23:00Z', '2026-11-25T23:00Z'],
  ['a while', BEGUN, '2026-11-24T14:00Z'],
  ['en stund', BEGUN, '2026-11-24T14:00Z'],
  ['for an hour', BEGUN, '2026-11-24T14:00Z'],
  ['i en halvtimme', BEGUN, '2026-11-24T13:30Z'],
  ['for the next 2 hours', BEGUN, '2026-11-24T15:00Z'],
  ['i två timmar', BEGUN, '2026-11-24T15:00Z'],
  ['i 45 min', BEGUN, '2026-11-24T13:45Z'],
  ['i tre dagar', BEGUN, '2026-11-27T13:00Z'],
  ['for a week', BEGUN, '2026-12-01T13:00Z'],
  ['until 15', BEGUN, '2026-11-24T14:00Z'],
  ['until 3 pm', BEGUN, '2026-11-24T14:00Z'],
  ['till 15:30', BEGUN, '2026-11-24T14:30Z'],
  ['nu till 15', BEGUN, '2026-11-24T14:00Z'],
  ['idag till 16', BEGUN, '2026-11-24T15:00Z'],
  ['till kl 9', BEGUN, '2026-11-25T08:00Z'],
  ['until midnight', BEGUN, '2026-11-24T23:00Z'],
  ['until tomorrow', BEGUN, '2026-11-25T07:00Z'],
  ['till imorgon', BEGUN, '2026-11-25T07:00Z'],
  ['till imorgon 8', BEGUN, '2026-11-25T07:00Z'],
  ['till i morgon kl 9.30', BEGUN, '2026-11-25T08:30Z'],
  ['until tomorrow at 10', BEGUN, '2026-11-25T09:00Z'],
  ['till måndag', BEGUN, '2026-11-30T07:00Z'],
  ['until monday 9', BEGUN, '2026-11-30T08:00Z'],
  ['till 7 dec', BEGUN, '2026-12-07T07:00Z'],
  ['14-16 today', BEGUN, '2026-11-24T15:00Z'],
  ['idag 15–16', '2026-11-24T14:00Z', '2026-11-24T15:00Z'],
  ['9-12 imorgon', '2026-11-25T08:00Z', '2026-11-25T11:00Z'],
  ['tonight 22-06', '2026-11-24T21:00Z', '2026-11-25T05:00Z'],
])('%s', (typed, from, until) => {
  expect(read(typed)).toBe(`${from} ${until}`);
});

it.each<[string, string, string, string]>([
  ['now', '2026-11-25T01:00:00Z', '2026-11-25T00:00Z', '2026-11-25T07:00Z'],
  ['tonight', '2026-11-25T01:00:00Z', '2026-11-25T00:00Z', '2026-11-25T06:00Z'],
  ['i natt', '2026-11-24T22:30:00Z', '2026-11-24T21:30Z', '2026-11-25T06:00Z'],
  // The clocks go forward on Sunday, 29 March, and back on Sunday, 25 October.
  ['till imorgon 8', '2026-03-28T13:00:00Z', '2026-03-28T12:00Z', '2026-03-29T06:00Z'],
  ['till imorgon 8', '2026-10-24T13:00:00Z', '2026-10-24T12:00Z', '2026-10-25T07:00Z'],
  ['idag', '2026-10-24T23:00:00Z', '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
])('%s, said at %s', (typed, now, from, until) => {
  expect(read(typed, now)).toBe(`${from} ${until}`);
});

it.each(['until the cows come home', 'till 25', 'tills vidare', 'for ever', 'idag 9-12', 'until yesterday'])(
  'is asked back: %s',
  (typed) => {
    expect(read(typed)).toBe('unread');
  },
);

it.each(['till 7 mars', 'for 60 days'])('is too long: %s', (typed) => {
  expect(read(typed)).toBe('tooLong');
});
