import type { AlertWords } from '../alert-words';
import { formatNumber } from '../format';

const number = (value: number): string => formatNumber('en', value);
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** Several alerts in one message: at once, after quiet hours, in a digest, in the list of what is open. */
export const together: Pick<AlertWords, 'several' | 'held' | 'digest' | 'list'> = {
  several: {
    title: {
      atOnce: (causes) => `Alert: ${counted(causes, 'thing', 'things')} went wrong at once.`,
      openAtStart: (causes) => `${counted(causes, 'thing was', 'things were')} wrong already when the watch began.`,
    },
    worst: (cause) => `Worst: ${cause}.`,
    open: 'Wrong now',
    over: 'Over',
    allOver: (causes) => `All over: the ${counted(causes, 'thing', 'things')} that went wrong at once.`,
    more: (count) => `and ${number(count)} more: say “alerts”`,
  },
  held: {
    title: (still, all) => {
      if (all === 0) return 'It is no longer quiet.';
      return still === 0
        ? `While it was quiet: ${counted(all, 'alert, which is', 'alerts, all of them')} over by now.`
        : `While it was quiet: ${counted(still, 'alert that is', 'alerts that are')} still open.`;
    },
    nothing: 'Nothing happened while it was quiet.',
    lead: (start, end, opened, ended) => `From ${start} to ${end}: ${number(opened)} new, ${number(ended)} over.`,
  },
  digest: {
    title: (open) => (open === 0 ? 'Digest: no alert is open.' : `Digest: ${counted(open, 'alert is', 'alerts are')} open.`),
    lead: (start, end, opened, ended) => `From ${start} to ${end}: ${number(opened)} new, ${number(ended)} over.`,
    nothingNew: (start, end) => `Nothing changed from ${start} to ${end}.`,
    confirmation: (name, asks, date) => `Confirmation for ${name}, until ${date}: ${asks}`,
    waiver: (name, asks, date) => `Waiver for ${name}, until ${date}: ${asks}`,
    support: (name, asks, date) => `Support for ${name} ends ${date}: ${asks}`,
    ruleChanged: (verdicts, date) =>
      `Other rules since ${date}: ${counted(verdicts, 'verdict is', 'verdicts are')} different because of that, which is no regression.`,
    andMore: (name, more) => `${name} and ${number(more)} more`,
    mute: (name, date) => `Muted until ${date}: ${name}`,
    changed: (start, opened, ended) => `Since ${start}: ${number(opened)} new, ${number(ended)} over.`,
    nothingChanged: (start) => `Nothing changed since ${start}.`,
    stillOpen: (open) => (open === 0 ? 'No alert is open now.' : `${counted(open, 'alert is', 'alerts are')} open now.`),
    covers:
      'This is what regressed, went dark or disappeared, and what ended. What people confirmed or changed in the plan stands under “changes”.',
  },
  list: {
    title: (open) => `${counted(open, 'alert is', 'alerts are')} open.`,
    none: 'No alert is open.',
    noneLead: 'Nothing that was in order has gone wrong. “gaps” lists what never was.',
    lead: (unclaimed) => (unclaimed === 1 ? 'One of them still needs somebody.' : `${number(unclaimed)} of them still need somebody.`),
    noneClaimed: 'Nobody has any of them yet.',
    allClaimed: 'Somebody has each of them.',
    word: { open: 'open', muted: 'muted', taken: (name) => name },
  },
};
