/** An incident as a conversation sees it: through what its watch covers. */
import type { AlertPlace, AlertView, WatchView } from '../cards/alert-view';
import type { Person } from '../plans/ports';
import type { Level, Status, SubjectKind } from '../readiness/subjects';
import { isoTime } from '../support/clock';
import { worstLevel } from './levels';
import type { AlertNow, ToldOf } from './decide';
import { LOOKS_AGAIN_AFTER, MOST_NAMES } from './limits';
import { isTroubled } from './membership';
import type { HeldBack, Incident, MemberState, Tally, Watch } from './ports';

/** Where nothing is asked for: what keeps something from being ready. */
const LEVELS_UNASKED: readonly Level[] = ['blocker', 'condition'];

type Covered = Pick<Tally, 'areas' | 'levels' | 'clouds'>;

function isCoveredBy(watch: Watch, { areas, levels, clouds }: Covered): boolean {
  const asked = watch.levels.length === 0 ? LEVELS_UNASKED : watch.levels;
  const isArea = watch.areas.length === 0 || areas.some((area) => watch.areas.includes(area));
  return isArea && levels.some((level) => asked.includes(level)) && isOfClouds(watch, clouds);
}

function isOfClouds({ clouds: asked }: Watch, clouds: readonly string[]): boolean {
  const same = (name: string): boolean => asked.some((each) => each.toLowerCase() === name.toLowerCase());
  return asked.length === 0 || clouds.length === 0 || clouds.some(same);
}

/** Whether a watch covers any of an incident; that the bot itself is late concerns everybody. */
export function isCovered({ cause, tally, only }: Incident, watch: Watch): boolean {
  if (only) return only.includes(watch.conversation);
  return cause.kind === 'late' || tally.some((cell) => isCoveredBy(watch, cell));
}

/** What a watch covers of an incident; of one it covers nothing of (any more), everything. */
function covered(incident: Incident, watch: Watch | undefined): Pick<Incident, 'members' | 'tally' | 'verdicts'> & { heldBack: HeldBack } {
  const seen = watch && isCovered(incident, watch) ? watch : undefined;
  const of = <T extends Covered>(all: readonly T[]): readonly T[] => (seen ? all.filter((each) => isCoveredBy(seen, each)) : all);
  const members = of(incident.members);
  const ids = new Set(members.map(({ subjectId }) => subjectId));
  const held = incident.heldBack.filter(({ clouds }) => !seen || isOfClouds(seen, clouds));
  return {
    members,
    tally: of(incident.tally),
    verdicts: incident.verdicts.filter(({ subjectId }) => ids.has(subjectId)),
    heldBack: { clouds: [], hosts: sum(held.map(({ hosts }) => hosts)), vms: sum(held.map(({ vms }) => vms)) },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** @param watch absent: as if everything were watched @param was as `AlertView.was` */
export function viewOf(incident: Incident, watch: Watch | undefined, was?: ToldOf['was']): AlertView {
  const { cause, lastGoodAt, taken, muted, hostFactsFrom } = incident;
  const { members, tally, verdicts, heldBack } = covered(incident, watch);
  return {
    incidentId: incident.id,
    revision: incident.revision,
    kind: cause.kind,
    area: cause.area,
    level: levelOf(cause.level, tally),
    ...(cause.requirement !== undefined && { requirement: cause.requirement }),
    ...(cause.about && { about: cause.about }),
    ...(cause.subject && { subject: cause.subject }),
    ...(cause.unknown && { unknown: cause.unknown }),
    ...(cause.trouble && { trouble: cause.trouble }),
    openedAt: incident.openedAt,
    ...(lastGoodAt !== undefined && { lastGoodAt }),
    verdicts: verdicts.map(({ subjectId, ...verdict }) => (void subjectId, verdict)),
    members: {
      names: members.slice(0, MOST_NAMES).map(({ name }) => name),
      counts: countsOf(tally),
      ...missingOf(incident, tally),
      ...statesOf(tally),
    },
    heldBack: { hosts: heldBack.hosts, vms: heldBack.vms },
    ...endedOf(incident),
    ...(taken && { taken: { by: taken.by.name, at: taken.at, ...readerOf(taken.by, watch) } }),
    ...(muted && { muted: { by: muted.by.name, ...(muted.until !== undefined && { until: muted.until }) } }),
    ...lookingOf(incident),
    ...(was && { was }),
    flaps: incident.cameBackAt.length,
    ...backOf(incident),
    ...(incident.steadySince !== undefined && !tally.some(isTroubled) && { steadySince: incident.steadySince }),
    status: statusOf(incident, tally),
    ...(hostFactsFrom !== undefined && { hostFactsFrom }),
  };
}

/** Their own chat is read by who watches there alone. */
function readerOf(holder: Person, watch: Watch | undefined): Pick<NonNullable<AlertView['taken']>, 'reader'> {
  return watch?.kind === 'personal' ? { reader: holder.id === watch.by.id ? 'hasIt' : 'hasNot' } : {};
}

function levelOf(level: Level, tally: readonly Tally[]): Level {
  const open = tally.filter(({ now }) => now === 'bad' || now === 'dark');
  return open.length === 0 ? level : worstLevel(open.flatMap(({ levels }) => levels));
}

function countsOf(tally: readonly Tally[]): AlertView['members']['counts'] {
  const counts: Partial<Record<SubjectKind, number>> = {};
  for (const { kind, count } of tally) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}

/** Whoever is reported again is missing no more. */
function missingOf({ cause, ended }: Incident, tally: readonly Tally[]): Pick<AlertView['members'], 'missing'> {
  const missing = tally.filter(isTroubled);
  return cause.kind === 'disappeared' && !ended && missing.length > 0 ? { missing: countsOf(missing) } : {};
}

function statesOf(tally: readonly Tally[]): Pick<AlertView['members'], MemberState> {
  const states = { bad: 0, accepted: 0, spared: 0, good: 0, gone: 0, dark: 0 };
  for (const { now, count } of tally) states[now] += count;
  return states;
}

function endedOf({ ended, openedAt, lastedMs, verdicts }: Incident): Pick<AlertView, 'ended'> {
  if (!ended) return {};
  const proof =
    ended.how === 'fixed' ? verdicts.find(({ after }) => after?.status === 'pass' || after?.status === 'warn')?.after : undefined;
  const all = Math.max(0, Date.parse(ended.at) - Date.parse(openedAt));
  return { ended: { at: ended.at, how: ended.how, lastedMs: lastedMs ?? all, ...(proof && { proof }) } };
}

function backOf({ cameBackAt }: Incident): Pick<AlertView, 'backAt'> {
  const backAt = cameBackAt.at(-1);
  return backAt === undefined ? {} : { backAt };
}

function lookingOf({ looking }: Incident): Pick<AlertView, 'looking'> {
  return looking ? { looking: { by: looking.by.name, again: looksAgain(looking) } } : {};
}

/** When a re-check looks again, soonest first; empty: right now. */
function looksAgain({ askedAt, lookedAt }: NonNullable<Incident['looking']>): readonly string[] {
  if (lookedAt.length === 0) return [];
  return LOOKS_AGAIN_AFTER.slice(lookedAt.length - 1).map((after) => isoTime(Date.parse(askedAt) + after));
}

function statusOf({ ended, cause, verdicts }: Incident, tally: readonly Tally[]): Status {
  if (ended) return ended.how === 'fixed' ? 'pass' : 'notApplicable';
  if (!tally.some(({ now }) => now === 'bad') || cause.kind !== 'regressed') return 'unknown';
  return verdicts.some(({ after }) => after?.status === 'fail') ? 'fail' : 'warn';
}

/** An incident as decisions about one conversation see it. */
export function alertNow(incident: Incident, watch: Watch): AlertNow {
  const { members, level } = viewOf(incident, watch);
  const backAt = incident.cameBackAt.at(-1);
  const ranOut = incident.events.findLast(({ what, by }) => what === 'unmuted' && by === undefined);
  return {
    level,
    openedAt: incident.openedAt,
    troubled: members.bad + members.dark,
    everybody: sum(Object.values(members.counts)),
    ...(incident.ended && { ended: incident.ended.how }),
    flaps: incident.cameBackAt.length,
    ...(backAt !== undefined && { backAt }),
    isSteady: incident.steadySince !== undefined,
    isMuted: incident.muted !== undefined,
    ...(ranOut && { muteRanOutAt: ranOut.at }),
    isTaken: incident.taken !== undefined,
    isCovered: isCovered(incident, watch),
    isOwn: isOwn(incident, watch),
  };
}

/** Who joined since it showed there is news there, too. */
function isOwn({ shownIn = [], tally, events }: Incident, { conversation }: Watch): boolean {
  const began = events.find(({ what }) => what === 'opened')?.bad;
  return shownIn.includes(conversation) && sum(tally.map(({ count }) => count)) <= (began ?? 0);
}

/** What stands on every card about alerts there. */
export function placeOf(watch: Watch, plan: string | undefined, now: number): AlertPlace {
  const { conversation, planId, language, timeZone, kind } = watch;
  const shared = kind !== 'personal';
  return {
    conversation,
    planId,
    ...(plan !== undefined && { plan }),
    language,
    timeZone,
    shared,
    now: isoTime(now),
    watch: watchView(watch),
  };
}

function watchView({ areas, clouds, levels, quiet, digest, timeZone }: Watch): WatchView {
  return { areas, clouds, levels, ...(quiet && { quiet }), ...(digest && { digest }), timeZone };
}
