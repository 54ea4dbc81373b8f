/** What is shown where a watch begins, goes on after a rest, or covers more. */
import type { IsoTime } from '../readiness/subjects';
import { Outbox } from './outbox';
import type { Pass } from './pass';
import type { AlertMessage, LedgerEntry, Watch } from './ports';
import { quietUntil } from './quiet-hours';
import { cardOf, isLeft, isRefused } from './telling';
import { alertNow, isCovered } from './views';

/**
 * Lists what is open and has no card there, or none that anybody looks at.
 * @param isAnew nothing was watched there until now: whatever cards there are were left behind
 */
export function listingOpen(watch: Watch, isAnew: boolean): (pass: Pass) => Pass {
  const { conversation } = watch;
  const isUnshown = (card: AlertMessage | undefined): boolean => isAnew || !card || isLeft(card) || isRefused(card);
  return (pass) => {
    const mine = pass.before.messages.filter((message) => message.conversation === conversation);
    const open = pass.incidents.filter((incident) => !incident.ended && isCovered(incident, watch) && isUnshown(cardOf(mine, incident.id)));
    if (open.length === 0) return pass;
    const outbox = new Outbox(pass, watch, { standing: mine, waiting: [] }, quietUntil(watch.quiet, watch.timeZone, pass.now));
    const decision = { is: 'first', why: 'new' } as const;
    outbox.open(open.map((incident) => ({ conversation, incident, alert: alertNow(incident, watch), decision })));
    const { messages, ledger } = outbox.result();
    const others = pass.messages.filter((message) => message.conversation !== conversation);
    return { ...pass, messages: [...others, ...messages], ledger };
  };
}

/**
 * Since when nobody could be told there, so that what ended since still looks open; undefined: its cards were brought up to date.
 * @param ledger of that conversation, newest first
 */
export function lostAt([last]: readonly LedgerEntry[]): IsoTime | undefined {
  return last?.outcome === 'watchEnded' ? last.at : undefined;
}
