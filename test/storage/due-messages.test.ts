/** Which message goes next, as a table. Seconds; `now` is 100. */
import { earliestDue, pickDue, type DueMessage } from '../../src/storage/due-messages';

type Row = readonly [id: string, conversation: string, due: number, attempts: number | 'held', leaseUntil?: number];

const TABLE: readonly { readonly what: string; readonly rows: readonly Row[]; readonly picks?: string; readonly next?: number }[] = [
  { what: 'nothing waits', rows: [] },
  { what: 'one is due', rows: [['a', 'x', 90, 0]], picks: 'a', next: 90 },
  { what: 'one is not due yet', rows: [['a', 'x', 130, 0]], next: 130 },
  {
    what: 'the older of one conversation first',
    rows: [
      ['a', 'x', 95, 0],
      ['b', 'x', 90, 0],
    ],
    picks: 'a',
    next: 90,
  },
  {
    what: 'the conversation that waited longest first',
    rows: [
      ['a', 'x', 95, 0],
      ['b', 'y', 90, 0],
    ],
    picks: 'b',
    next: 90,
  },
  {
    what: 'one that was tried holds up those behind it',
    rows: [
      ['a', 'x', 110, 1],
      ['b', 'x', 90, 0],
    ],
    next: 110,
  },
  {
    what: 'one held while it is quiet holds up nobody',
    rows: [
      ['a', 'x', 500, 'held'],
      ['b', 'x', 90, 0],
    ],
    picks: 'b',
    next: 90,
  },
  {
    what: 'one under way holds up its conversation',
    rows: [
      ['a', 'x', 90, 0, 120],
      ['b', 'x', 90, 0],
    ],
    next: 120,
  },
  {
    what: 'one under way behind holds up those before it',
    rows: [
      ['a', 'x', 90, 0],
      ['b', 'x', 90, 0, 120],
    ],
    next: 120,
  },
  {
    what: 'and no other conversation',
    rows: [
      ['a', 'x', 90, 0, 120],
      ['b', 'y', 95, 0],
    ],
    picks: 'b',
    next: 95,
  },
  { what: 'a lease that ran out holds up nobody', rows: [['a', 'x', 90, 0, 100]], picks: 'a', next: 100 },
  { what: 'a lease of before the clock was set back holds up nobody', rows: [['a', 'x', 90, 0, 3_700]], picks: 'a', next: 3_700 },
  { what: 'a try of before the clock was set back is due', rows: [['a', 'x', 3_800, 2]], picks: 'a', next: 3_800 },
  { what: 'one that nobody tried before the clock was set back is due', rows: [['a', 'x', 3_700, 0]], picks: 'a', next: 3_700 },
  { what: 'one that keeps the pace of its conversation is not', rows: [['a', 'x', 220, 0]], next: 220 },
  { what: 'nor one that is held while it is quiet', rows: [['a', 'x', 3_700, 'held']], next: 3_700 },
];

it.each(TABLE)('$what', ({ rows, picks, next }) => {
  const waiting = rows.map(([id, conversation, due, attempts, lease]): DueMessage => ({
    id,
    conversation,
    dueAt: due * 1_000,
    attempts: attempts === 'held' ? 0 : attempts,
    isHeld: attempts === 'held',
    leaseUntil: lease === undefined ? null : lease * 1_000,
  }));
  expect([pickDue(waiting, 100_000), earliestDue(waiting)]).toEqual([picks, next === undefined ? undefined : next * 1_000]);
});
