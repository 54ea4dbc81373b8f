/** From single changes to causes: what one trouble has changed in many places is one. */
import type { Result } from '../readiness/assessment';
import { isWorse, unseenOf, type Change, type Comparison, type ComparedSubject } from '../readiness/compare';
import { actionOf } from '../readiness/one-action';
import type { SubjectKind } from '../readiness/subjects';
import { worstLevel } from './levels';
import { lostRegistration, movedVault, type About } from './about';
import { MANY_GONE, MUCH_GONE } from './limits';
import type { Trouble, TroubleVerdict } from './pass';
import type { Look } from './patience';
import type { MemberVerdict } from './remembered';
import { areaOfVerdict, siteOf } from './places';
import type { Cause } from './ports';

/** A changed verdict with the key of what caused it. */
interface Placed extends TroubleVerdict {
  readonly key: string;
  readonly cause: Pick<Cause, 'kind' | 'unknown'> & {
    readonly isOfOneSubject: boolean;
    readonly requirement?: string;
    readonly about?: About;
  };
}

/** Everything that went wrong between two looks, by cause; in the order in which it is met. */
export function troublesOf(comparison: Comparison, look: Look): readonly Trouble[] {
  return grouped(
    comparison.changes.flatMap((change) => placedOf(change, look) ?? []),
    look,
  );
}

function grouped(all: readonly Placed[], look: Look): readonly Trouble[] {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  for (const placed of all) {
    const group = groups.get(placed.key);
    if (group) group.push(placed);
    else groups.set(placed.key, [placed]);
  }
  return [...groups].map(([key, group]) => toTrouble(key, group, look));
}

/** What is still wrong though the cause it was told with is mended, by causes of its own. @param left members that are troubled */
export function troublesLeft(
  left: readonly MemberVerdict[],
  beforeOf: (member: MemberVerdict) => Result | undefined,
  look: Look,
): readonly Trouble[] {
  return grouped(
    left.flatMap((member) => {
      const placed = placedAgain(member, beforeOf(member), look);
      return placed ? [{ ...placed, left: member }] : [];
    }),
    look,
  );
}

function placedAgain({ subjectId, requirement }: MemberVerdict, before: Result | undefined, look: Look): Placed | undefined {
  const subject = look.byId.get(subjectId);
  const after = subject?.results.find((result) => result.requirement === requirement);
  if (!subject || !after || requirement === undefined) return undefined;
  return after.status === 'unknown'
    ? dark(subject, requirement, before, after, look)
    : regressed(subject, requirement, before, after, look);
}

function placedOf(change: Change, look: Look): Placed | undefined {
  const { kind, subject, requirement, before, after } = change;
  if (after?.waived) return undefined;
  switch (kind) {
    case 'regressed':
      return after && requirement !== undefined ? regressed(subject, requirement, before, after, look) : undefined;
    case 'cameBack':
      return after && requirement !== undefined ? worseThanLastSeen(subject, requirement, before, after, look) : undefined;
    case 'wentDark':
      return after && requirement !== undefined ? dark(subject, requirement, before, after, look) : unseen(subject, look);
    case 'disappeared':
      return isMissed(subject, look) ? missing(subject) : undefined;
    default:
      return undefined;
  }
}

const ON_PREMISES: ReadonlySet<SubjectKind> = new Set(['vmmServer', 'cloud', 'host', 'vm']);

/** What the plan itself leaves out, or no longer names, is not missed. */
function isMissed({ id, kind }: ComparedSubject, look: Look): boolean {
  return ON_PREMISES.has(kind) && !look.byId.has(id);
}

function regressed(subject: ComparedSubject, requirement: string, before: Result | undefined, after: Result, look: Look): Placed {
  const verdict = { subject, requirement, level: after.level, ...(before && { before }), after };
  if (isHeartbeatGone(after)) {
    const unknown = { reason: 'stale', source: 'azure', facts: ['provider'] } as const;
    return { ...verdict, key: `dark heartbeat ${subject.id}`, cause: { kind: 'dark', unknown, isOfOneSubject: true, requirement } };
  }
  const about = movedVault(before, after, look);
  if (about)
    return {
      ...verdict,
      key: `regressed vaultRegion`,
      cause: { kind: 'regressed', isOfOneSubject: true, requirement: 'vault.region', about },
    };
  if (subject.kind !== 'host' && subject.kind !== 'vm')
    return { ...verdict, key: `regressed ${requirement} ${subject.id}`, cause: { kind: 'regressed', isOfOneSubject: true, requirement } };
  const action = actionOf(subject, after) ?? `${requirement} ${siteOf(subject)}`;
  return { ...verdict, key: `regressed ${action}`, cause: { kind: 'regressed', isOfOneSubject: false, requirement } };
}

/** The Provider of a VMM server fell silent: what it manages is out of Site Recovery's sight, whatever the last verdicts say. */
export function isHeartbeatGone({ requirement, finding }: Result): boolean {
  return requirement === 'vmm.provider' && finding?.case === 'silent';
}

/** What went wrong while nobody saw it. What was never seen before has not become worse. */
function worseThanLastSeen(
  subject: ComparedSubject,
  requirement: string,
  before: Result | undefined,
  after: Result,
  look: Look,
): Placed | undefined {
  const last = before?.unknown?.lastKnown;
  if (last === undefined || last === 'unknown' || !isWorse(last, after.status)) return undefined;
  return regressed(subject, requirement, undefined, after, look);
}

function dark(subject: ComparedSubject, requirement: string, before: Result | undefined, after: Result, look: Look): Placed | undefined {
  const { unknown } = after;
  if (!unknown || isStaleAnyway(before, after)) return undefined;
  const verdict = { subject, requirement, level: after.level, ...(before && { before }), after };
  const about = lostRegistration(subject, after, look);
  if (about) {
    const lost = { reason: 'notCollected', source: 'azure', facts: ['provider'] } as const;
    return {
      ...verdict,
      key: `dark registration ${about.subject.id}`,
      cause: { kind: 'dark', unknown: lost, isOfOneSubject: true, about },
    };
  }
  const { reason, source } = unknown;
  const isSource = source === 'azure' || source === 'collector';
  const what = isSource ? (source === 'collector' ? siteOf(subject) : '') : `${requirement} ${siteOf(subject)}`;
  return {
    ...verdict,
    key: `dark ${source ?? ''} ${reason} ${what}`,
    cause: { kind: 'dark', unknown, isOfOneSubject: false, ...(!isSource && { requirement }) },
  };
}

/** What was not asked of it, and is asked now for want of something else: that its report is old is no news of this look. */
function isStaleAnyway(before: Result | undefined, { unknown }: Result): boolean {
  return before?.status === 'notApplicable' && unknown?.reason === 'stale' && unknown.source === 'collector';
}

/** Its list was not read: it is there or not, nobody knows. */
function unseen(subject: ComparedSubject, look: Look): Placed | undefined {
  const list = unseenOf(look, subject);
  if (!list) return undefined;
  const { reason, detail } = list;
  const unknown = { reason, source: 'collector', facts: [list.part], ...(detail !== undefined && { detail }) } as const;
  return {
    subject,
    level: 'blocker',
    key: `dark collector ${reason} ${siteOf(subject)}`,
    cause: { kind: 'dark', unknown, isOfOneSubject: false },
  };
}

function missing(subject: ComparedSubject): Placed {
  return {
    subject,
    level: subject.kind === 'vm' ? 'advice' : 'condition',
    key: `missing ${siteOf(subject)}`,
    cause: { kind: 'disappeared', isOfOneSubject: false },
  };
}

function toTrouble(key: string, all: readonly [Placed, ...Placed[]], look: Look): Trouble {
  const [first] = all;
  const { kind, unknown, requirement } = first.cause;
  const weighed = kind === 'disappeared' ? weighMissing(all, look) : all;
  const { subject } = first;
  const cause: Cause = {
    key,
    kind,
    area: kind === 'dark' && unknown?.source === 'collector' ? 'vmm' : areaOfVerdict(subject.kind, first.requirement),
    level: worstLevel(weighed.map(({ level }) => level)),
    ...(requirement !== undefined && { requirement }),
    ...(first.cause.about && { about: first.cause.about.about }),
    ...subjectOfCause(first, look),
    ...(unknown && { unknown }),
  };
  return { cause, verdicts: weighed };
}

/** The one subject; else the VMM server whose site is silent, or has become smaller. */
function subjectOfCause({ subject, cause }: Placed, look: Look): Pick<Cause, 'subject'> {
  const isOfSite = cause.kind !== 'regressed' && cause.unknown?.source !== 'azure';
  const meant = cause.isOfOneSubject ? (cause.about?.subject ?? subject) : isOfSite ? look.byId.get(siteOf(subject)) : undefined;
  return meant ? { subject: { kind: meant.kind, id: meant.id, name: meant.name } } : {};
}

/** A VM that is gone is everyday work; many at once are not. */
function weighMissing(all: readonly [Placed, ...Placed[]], look: Look): readonly Placed[] {
  const gone = all.filter(({ subject }) => subject.kind === 'vm').length;
  const site = siteOf(all[0].subject);
  const left = look.subjects.filter((subject) => subject.kind === 'vm' && subject.inScope && siteOf(subject) === site).length;
  const isMany = gone >= MANY_GONE || (gone > 1 && gone / (gone + left) >= MUCH_GONE);
  return isMany ? all.map((each) => ({ ...each, level: 'condition' as const })) : all;
}
