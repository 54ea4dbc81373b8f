/** What changed, what is open, and what ends soon: once a day or a week. */
import type { AlertView, DigestView } from '../cards/alert-view';
import { isoTime } from '../support/clock';
import { ENDS_SOON } from './limits';
import { weight } from './order';
import type { Pass } from './pass';
import type { AlertMessage, Incident, Watch } from './ports';
import { digestBefore } from './quiet-hours';
import type { Remembered } from './remembered';
import type { TellingOf } from './telling';
import { isCovered, placeOf, viewOf } from './views';

const DAY = 24 * 60 * 60 * 1000;

/** The digest of one conversation as a message. @param incidents those that ended since the last digest among them */
export function digestMessage(pass: Pass, watch: Watch, incidents: readonly Incident[], remembered: Remembered | undefined): AlertMessage {
  const { newId, planId, at, now, cards, planName } = pass;
  const covered = incidents.filter((incident) => isCovered(incident, watch));
  const view = digestOf(covered, watch, remembered, now);
  const told: TellingOf = { postAt: at, seen: '', alerts: {} };
  return {
    id: newId(),
    planId,
    conversation: watch.conversation,
    purpose: 'digest',
    incidentIds: covered.map(({ id }) => id),
    version: 1,
    show: cards.digestCard(placeOf(watch, planName, now), view),
    told,
    createdAt: at,
    dueAt: at,
    attempts: 0,
    state: 'due',
  };
}

function digestOf(incidents: readonly Incident[], watch: Watch, remembered: Remembered | undefined, now: number): DigestView {
  const start = watch.digest ? digestBefore(watch.digest, watch.timeZone, now, watch.quiet) : now - DAY;
  const isSince = (time: string): boolean => Date.parse(time) > start;
  const views = (all: readonly Incident[]): readonly AlertView[] => all.map((incident) => viewOf(incident, watch));
  const ruleChanged = remembered?.ruleChanged;
  return {
    from: isoTime(start),
    to: isoTime(now),
    opened: views(incidents.filter(({ openedAt }) => isSince(openedAt))),
    ended: views(incidents.filter(({ ended }) => ended && isSince(ended.at))),
    open: views(incidents.filter(({ ended }) => !ended)).toSorted((a, b) => weight(a) - weight(b)),
    ...(ruleChanged && isSince(ruleChanged.at) && { ruleChanged }),
    endingSoon: endingSoon(incidents, remembered, now),
  };
}

function endingSoon(incidents: readonly Incident[], remembered: Remembered | undefined, now: number): DigestView['endingSoon'] {
  const mutes = incidents.flatMap(({ ended, muted, cause, members }) => {
    if (ended || muted?.until === undefined) return [];
    const name = cause.subject?.name ?? members[0]?.name ?? '';
    const requirement = cause.requirement === undefined ? {} : { requirement: cause.requirement };
    return [{ what: 'mute' as const, name, count: 1, ...requirement, until: muted.until }];
  });
  const isSoon = ({ until }: { readonly until: string }): boolean => Date.parse(until) > now && Date.parse(until) <= now + ENDS_SOON;
  return [...(remembered?.endings ?? []), ...mutes].filter(isSoon).toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until));
}
