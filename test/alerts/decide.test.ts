/** Who is told what, as a table: the model are the cases by which well-known alert managers decide whether to notify again. */
import { decide, type AlertNow, type Circumstances, type ToldOf } from '../../src/alerts/decide';
import { isoTime } from '../../src/support/clock';

const NOW = Date.parse('2026-11-23T13:00:00Z');
const HOUR = 3_600_000;
const ago = (hours: number): string => isoTime(NOW - hours * HOUR);

const alert: AlertNow = {
  level: 'blocker',
  openedAt: ago(2),
  troubled: 2,
  everybody: 2,
  flaps: 0,
  isSteady: false,
  isMuted: false,
  isTaken: false,
  isCovered: true,
  isOwn: false,
};
const told: ToldOf = { at: ago(2), troubled: 2, everybody: 2, level: 'blocker', most: 2, flaps: 0, isOver: false, reminders: 0 };
const plain: Circumstances = { now: NOW, isByOwn: false, isUnseen: false };
const quiet: Partial<Circumstances> = { quietUntil: NOW + HOUR };

type Case = readonly [string, Partial<AlertNow>, Partial<ToldOf> | undefined, Partial<Circumstances>, string];

const CASES: readonly Case[] = [
  ['nothing was told, and it is open', {}, undefined, {}, 'first new'],
  ['nothing was told, and it is over', { ended: 'fixed' }, undefined, {}, 'nothing overBeforeTold'],
  ['nothing was told, and the watch does not cover it', { isCovered: false }, undefined, {}, 'nothing notCovered'],
  ['nothing was told, and it is muted', { isMuted: true }, undefined, {}, 'nothing muted, instead of first'],
  ['nothing was told, and it is quiet', {}, undefined, quiet, 'held quietHours, instead of first'],
  ['nothing was told: it is their own answer', { isOwn: true }, undefined, {}, 'nothing own'],
  ['nothing was told: their own answer, a day ago', { isOwn: true, openedAt: ago(24) }, undefined, {}, 'first new'],
  ['nothing was told, and it is good but has yet to hold', { isSteady: true, troubled: 0 }, undefined, {}, 'nothing overBeforeTold'],
  ['nothing changed', {}, {}, {}, 'nothing unchanged'],
  ['there are more', { troubled: 3 }, {}, {}, 'worse more'],
  ['there are more, and the last word was just said', { troubled: 3 }, { at: isoTime(NOW - 60_000) }, {}, 'nothing justTold'],
  ['there are more, and the last word lies in the future: the clock was put back', { troubled: 3 }, { at: ago(-1) }, {}, 'worse more'],
  ['there are more again, after fewer had held', { troubled: 3 }, { most: 3, troubledSince: ago(0.5) }, {}, 'worse more'],
  [
    'there are more again, after fewer for a moment',
    { troubled: 3 },
    { most: 3, troubledSince: ago(0.4) },
    {},
    'nothing flapping, instead of worse',
  ],
  ['there are fewer, but others', { troubled: 1, everybody: 3 }, {}, {}, 'worse more'],
  ['there are others, all of them good again', { troubled: 0, everybody: 3 }, {}, {}, 'better fewer'],
  ['there are more, and it is muted', { troubled: 3, isMuted: true }, {}, {}, 'nothing muted, instead of worse'],
  ['there are more, which their own re-check showed', { troubled: 3 }, {}, { isByOwn: true }, 'nothing own, instead of worse'],
  ['there are more, and nobody has seen the card', { troubled: 3 }, {}, { isUnseen: true }, 'nothing unseen, instead of worse'],
  ['there are more, and it is quiet', { troubled: 3 }, {}, quiet, 'held quietHours, instead of worse'],
  ['a condition has become a blocker', {}, { level: 'condition' }, {}, 'worse worse'],
  ['there are fewer', { troubled: 1 }, {}, {}, 'better fewer'],
  ['there are fewer, and it is quiet: an edit wakes nobody', { troubled: 1 }, {}, quiet, 'better fewer'],
  ['it is fixed', { ended: 'fixed', troubled: 0 }, {}, {}, 'fixed fixed'],
  ['it is fixed, which was told', { ended: 'fixed', troubled: 0 }, { isOver: true }, {}, 'nothing unchanged'],
  ['it is fixed, and it is quiet', { ended: 'fixed', troubled: 0 }, {}, quiet, 'held quietHours, instead of fixed'],
  ['it is fixed, and was muted', { ended: 'fixed', isMuted: true }, {}, {}, 'nothing muted, instead of fixed'],
  ['it is fixed, which their own re-check showed', { ended: 'fixed' }, {}, { isByOwn: true }, 'nothing own, instead of fixed'],
  ['what it was about is gone', { ended: 'gone' }, {}, {}, 'fixed gone'],
  ['what is left was waived', { ended: 'waived' }, {}, {}, 'fixed waived'],
  ['the plan was closed', { ended: 'closed' }, {}, {}, 'nothing closed, instead of fixed'],
  ['it is fixed, and that it came back was left unsaid', { ended: 'fixed' }, { isBackUnsaid: true }, {}, 'fixed fixed'],
  [
    'it is fixed, which was said before it came back unsaid',
    { ended: 'fixed' },
    { isBackUnsaid: true, isEndLast: true },
    {},
    'nothing backUnsaid, instead of fixed',
  ],
  ['it is fixed, and no longer watched', { ended: 'fixed', isCovered: false }, {}, {}, 'nothing notCovered'],
  ['it came back, and is no longer watched', { flaps: 1, isCovered: false }, { isOver: true }, {}, 'nothing notCovered'],
  ['it came back where nobody watches', { flaps: 1, troubled: 0 }, { isOver: true, troubled: 0 }, {}, 'nothing unchanged'],
  ['nothing was told, and what is open is not watched', { troubled: 0 }, undefined, {}, 'nothing notCovered'],
  ['it came back', { flaps: 1 }, { isOver: true }, {}, 'worse cameBack'],
  ['it came back the second time, and that is said', { flaps: 2 }, { isOver: true, flaps: 1 }, {}, 'worse cameBack'],
  ['it came back the third time', { flaps: 3 }, { flaps: 2 }, {}, 'nothing flapping, instead of worse'],
  [
    'it came back, untold, and is good but has yet to hold',
    { flaps: 2, isSteady: true, troubled: 0 },
    { isOver: true },
    {},
    'nothing unchanged',
  ],
  ['it came back before its end was told', { flaps: 1 }, {}, { isEndUnsaid: true }, 'nothing endUnsaid, instead of worse'],
  ['it came back before its end was told, and there are more', { flaps: 1, troubled: 3 }, {}, { isEndUnsaid: true }, 'worse more'],
  ['it is over, and that still waits to be told', { ended: 'fixed' }, {}, { isEndUnsaid: true }, 'fixed fixed'],
  ['it came back, unsaid, and has yet to hold', { flaps: 3, backAt: ago(0.4) }, { flaps: 3, isBackUnsaid: true }, {}, 'nothing unchanged'],
  ['it came back, unsaid, and stays', { flaps: 3, backAt: ago(0.5) }, { flaps: 3, isBackUnsaid: true }, {}, 'worse cameBack'],
  ['it came back, which was said, and stays', { flaps: 3, backAt: ago(0.5) }, { flaps: 3 }, {}, 'nothing unchanged'],
  ['there are more of what came back often and stays', { flaps: 3, backAt: ago(0.5), troubled: 3 }, { flaps: 3 }, {}, 'worse more'],
  ['it is open for a day', {}, { at: ago(24) }, {}, 'reminder stillOpen'],
  ['it is open for not quite a day', {}, { at: ago(23.9) }, {}, 'nothing unchanged'],
  ['it is open for a day, and somebody has it', { isTaken: true }, { at: ago(24) }, {}, 'nothing unchanged'],
  ['it is open for three days, and somebody has it', { isTaken: true }, { at: ago(72) }, {}, 'reminder stillOpen'],
  ['it is open for a day, and muted', { isMuted: true }, { at: ago(24) }, {}, 'nothing muted, instead of reminder'],
  ['it is open for a day, and a condition only', { level: 'condition' }, { at: ago(24), level: 'condition' }, {}, 'nothing unchanged'],
  ['it was recalled seven times, a day ago', {}, { at: ago(24), reminders: 7 }, {}, 'nothing unchanged'],
  ['it was recalled seven times, a week ago', {}, { at: ago(168), reminders: 7 }, {}, 'reminder stillOpen'],
  ['it is open for a day, and it is quiet', {}, { at: ago(24) }, quiet, 'held quietHours, instead of reminder'],
  ['it is open for a day, and what is open is not watched', { troubled: 0 }, { at: ago(24), troubled: 0 }, {}, 'nothing unchanged'],
  ['it is open for a day, and not watched', { isCovered: false }, { at: ago(24) }, {}, 'nothing notCovered'],
  ['the bot itself is late for a day', { troubled: 0, everybody: 0 }, { at: ago(24), troubled: 0, everybody: 0 }, {}, 'reminder stillOpen'],
  ['its card was refused an hour ago', {}, { at: ago(1) }, { isUnseen: true, isRefused: true }, 'nothing unchanged'],
  ['its card was refused a day ago', {}, { at: ago(24) }, { isUnseen: true, isRefused: true }, 'first new'],
  [
    'its card was refused a day ago, and it is a condition',
    { level: 'condition' },
    { at: ago(24), level: 'condition' },
    { isUnseen: true, isRefused: true },
    'first new',
  ],
  ['a mute runs out now, and the clock was put back', { muteRanOutAt: ago(3) }, {}, { isMuteOverNow: true }, 'reminder muteRanOut'],
  ['a mute ran out', { muteRanOutAt: ago(1) }, {}, {}, 'reminder muteRanOut'],
  ['a mute ran out, which was told', { muteRanOutAt: ago(3) }, {}, {}, 'nothing unchanged'],
];

it.each(CASES)('%s', (_, now, before, circumstances, expected) => {
  const decision = decide({ ...alert, ...now }, before && { ...told, ...before }, { ...plain, ...circumstances });
  const instead = 'instead' in decision && decision.instead ? `, instead of ${decision.instead.is}` : '';
  expect(`${decision.is} ${decision.why}${instead}`).toBe(expected);
});
