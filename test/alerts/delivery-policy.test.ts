/** What follows from one attempt to send a message, as a table. */
import { afterAttempt, type Then, type Tried } from '../../src/alerts/delivery-policy';
import type { Taken, WatchOver } from '../../src/alerts/ports';

const HOUR = 3_600_000;
const later = (detail: string, mayHaveArrived: boolean, after?: number): Taken => ({
  is: 'later',
  detail,
  mayHaveArrived,
  ...(after !== undefined && { after }),
});
const unreachable = (because: Extract<Taken, { is: 'unreachable' }>['because']): Taken => ({ is: 'unreachable', because, detail: because });

const again = (milliseconds: number, detail: string): Then => ({ do: 'again', in: milliseconds, outcome: 'tryingAgain', detail });
const drop = (detail: string, watch?: WatchOver): Then => ({ do: 'drop', outcome: 'dropped', detail, ...(watch && { watch }) });
const end = (because: 'removed' | 'notInstalled'): Then => ({
  do: 'drop',
  outcome: 'watchEnded',
  detail: because,
  watch: { is: 'ended', because },
});
const leave = (detail: string, watch?: WatchOver): Then => ({ do: 'leave', outcome: 'dropped', detail, ...(watch && { watch }) });
const BLOCKED = { is: 'rests', because: 'blocked' } as const;

type Row = readonly [what: string, taken: Taken, tried: Partial<Tried>, then: Then];

const TABLE: readonly Row[] = [
  ['accepted', { is: 'accepted', conversationId: 'c', activityId: 'a' }, {}, { do: 'keep', outcome: 'posted' }],
  ['an edit accepted', { is: 'accepted', conversationId: 'c' }, { verb: 'edit' }, { do: 'keep', outcome: 'edited' }],
  ['412', later('412', false), {}, again(1_000, '412')],
  ['429 without a time', later('429', false), {}, again(1_000, '429')],
  ['429 without a time, the third', later('429', false), { attempts: 3 }, again(4_000, '429')],
  ['429 with a time', later('429', false, 17_000), {}, again(17_500, '429')],
  ['429 with a day', later('429', false, 24 * HOUR), {}, again(50 * 60_000 + 500, '429')],
  ['429 for the hundredth time', later('429', false), { attempts: 100 }, again(300_000, '429')],
  ['502', later('502', true), {}, again(1_000, '502, may have arrived')],
  ['504 of an edit: editing twice is no harm', later('504', true), { verb: 'edit' }, again(1_000, '504')],
  ['no answer', later('no answer', true), { attempts: 2 }, again(2_000, 'no answer, may have arrived')],
  ['no token', later('no token', false), {}, again(1_000, 'no token')],
  [
    'no token for a day',
    later('no token', false),
    { attempts: 10, waitedFor: 24 * HOUR + 1 },
    { ...drop('no token'), isPassing: true } as Then,
  ],
  [
    'no token after a day in which no bot ran',
    later('no token', false),
    { attempts: 9, waitedFor: 24 * HOUR + 1 },
    again(256_000, 'no token'),
  ],
  ['the app was removed', unreachable('removed'), {}, end('removed')],
  ['blocked', unreachable('blocked'), {}, drop('blocked', BLOCKED)],
  ['not allowed', unreachable('notAllowed'), {}, drop('notAllowed')],
  ['not installed yet', unreachable('notInstalled'), {}, again(50 * 60_000, 'notInstalled')],
  ['not installed for a week', unreachable('notInstalled'), { attempts: 10, waitedFor: 7 * 24 * HOUR + 1 }, end('notInstalled')],
  [
    'not installed after a week in which no bot ran',
    unreachable('notInstalled'),
    { waitedFor: 7 * 24 * HOUR + 1 },
    again(50 * 60_000, 'notInstalled'),
  ],
  ['the card is gone', { is: 'messageGone' }, { verb: 'edit' }, { ...again(0, 'the card is gone'), anew: true } as Then],
  ['an edit that is not allowed', unreachable('notAllowed'), { verb: 'edit' }, leave('notAllowed')],
  ['an edit that is too large', { is: 'refused', detail: '413' }, { verb: 'edit' }, leave('413')],
  [
    'an edit without a token for a day',
    later('no token', false),
    { verb: 'edit', attempts: 10, waitedFor: 24 * HOUR + 1 },
    { ...again(0, 'no token'), anew: true } as Then,
  ],
  ['an edit where the app was removed', unreachable('removed'), { verb: 'edit' }, end('removed')],
  ['an edit where the person blocked the bot', unreachable('blocked'), { verb: 'edit' }, leave('blocked', BLOCKED)],
  ['a word under a card that is gone', { is: 'messageGone' }, {}, { ...again(0, 'the card is gone'), anew: true } as Then],
  ['refused for what it is', { is: 'refused', detail: '400' }, {}, leave('400')],
];

it.each(TABLE)('%s', (_what, taken, tried, then) => {
  expect(afterAttempt(taken, { verb: 'post', attempts: 1, waitedFor: 0, jitter: 0.5, ...tried })).toEqual(then);
});

it('spreads those who were refused together', () => {
  const waits = [0, 0.5, 1].map((jitter) => afterAttempt(later('429', false), { verb: 'post', attempts: 4, waitedFor: 0, jitter }));
  expect(waits.map((then) => 'in' in then && then.in)).toEqual([6_000, 8_000, 10_000]);
});
