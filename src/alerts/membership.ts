/** Who belongs to an incident, and how each of them is now. */
import type { Result } from '../readiness/assessment';
import { markedOf, unseenOf } from '../readiness/compare';
import { isRead, readingOf } from '../readiness/seen';
import type { Snapshot } from '../readiness/snapshot';
import type { Level } from '../readiness/subjects';
import type { Area } from '../cards/actions';
import { isHeartbeatGone } from './causes';
import { MOST_MEMBERS } from './limits';
import type { Look } from './patience';
import { areaOfVerdict, siteOf, type CloudNames } from './places';
import type { TroubleVerdict } from './pass';
import type { Cause, Incident, Member, MemberState, Tally } from './ports';
import type { MemberVerdict } from './remembered';

/** How a member is at this look. @param earlier under other rules than this one: the look before it */
export function settled(member: MemberVerdict, cause: Cause, look: Look, earlier: Snapshot | undefined): MemberState {
  const now = settledAlone(member, cause, look);
  if (now !== 'good') return now;
  // Who is in order by other rules stays so until it is wrong again: no look since then has seen a fix.
  if (member.now === 'spared') return 'spared';
  return earlier && member.now !== 'good' && isSpared(member, cause, look, earlier) ? 'spared' : 'good';
}

/** Whether other rules alone may have made it good. What is known again because it can be read again is so under any rules. */
function isSpared({ subjectId, requirement }: MemberVerdict, cause: Cause, look: Look, earlier: Snapshot): boolean {
  if (requirement === undefined) return false;
  if (cause.kind !== 'dark') return true;
  const [was, is] = [earlier.byId.get(subjectId), look.byId.get(subjectId)];
  if (!was || !is) return false;
  const [before, after] = [markedOf(was, earlier), markedOf(is, look)];
  const verdict = was.results.find((result) => result.requirement === requirement);
  if (verdict && isHeartbeatGone(verdict)) return readingOf(requirement, before, after)?.isOther !== true;
  return verdict?.unknown?.facts.some((fact) => isRead(fact, after) === false) === true;
}

function settledAlone(member: MemberVerdict, cause: Cause, look: Look): MemberState {
  const subject = look.byId.get(member.subjectId);
  if (!subject) {
    if (unseenOf(look, { kind: member.kind, id: member.subjectId, vmmServerId: member.site })) return 'dark';
    return cause.kind === 'disappeared' ? 'bad' : 'gone';
  }
  if (!subject.inScope) return 'gone';
  if (member.requirement === undefined) return 'good';
  const result = subject.results.find(({ requirement }) => requirement === member.requirement);
  return result ? stateOf(result, member, cause) : 'gone';
}

function stateOf(result: Result, member: MemberVerdict, cause: Cause): MemberState {
  const { status } = result;
  if (result.waived) return 'accepted';
  if (status === 'unknown') return 'dark';
  // Not asked any more: nobody has seen it to be good.
  if (status === 'notApplicable') return 'gone';
  if (cause.kind === 'dark') return isStillSilent(result, cause) ? 'bad' : 'good';
  const isAsItWas = (status === 'warn' && member.wasWarn) || (status === 'fail' && member.hadFailed);
  if (status === 'pass' || isAsItWas) return 'good';
  return 'bad';
}

function isStillSilent(result: Result, { requirement }: Cause): boolean {
  return requirement === result.requirement && isHeartbeatGone(result);
}

/** The verdicts of an incident with those that went wrong just now. */
export function joined(
  members: readonly MemberVerdict[],
  verdicts: readonly TroubleVerdict[],
  cause: Cause,
  clouds: CloudNames,
  at: string,
): readonly MemberVerdict[] {
  const byKey = new Map(members.map((member) => [keyOf(member.subjectId, member.requirement), member]));
  for (const verdict of verdicts) {
    const { subject, requirement, level, before } = verdict;
    const key = keyOf(subject.id, requirement);
    const known = byKey.get(key);
    if (known && isTroubled(known)) {
      // One that is missing again may weigh less than when many were.
      byKey.set(key, { ...known, level });
      continue;
    }
    byKey.set(key, {
      subjectId: subject.id,
      kind: subject.kind,
      name: subject.name,
      clouds: clouds.of(subject),
      site: siteOf(subject),
      ...(requirement !== undefined && { requirement }),
      level,
      since: verdict.left?.since ?? at,
      now: stateOfVerdict(verdict, cause),
      ...(verdict.follows && { follows: true as const }),
      ...((before?.status === 'warn' || verdict.left?.wasWarn) && { wasWarn: true as const }),
      ...((before?.status === 'fail' || verdict.left?.hadFailed) && { hadFailed: true as const }),
    });
  }
  return [...byKey.values()];
}

function stateOfVerdict({ after, requirement }: TroubleVerdict, { kind }: Cause): MemberState {
  if (after) return after.status === 'unknown' ? 'dark' : 'bad';
  return requirement === undefined && kind === 'dark' ? 'dark' : 'bad';
}

function keyOf(subjectId: string, requirement: string | undefined): string {
  return `${requirement ?? ''} ${subjectId}`;
}

/** Whether it keeps its incident open. */
export function isTroubled({ now }: Pick<MemberVerdict, 'now'>): boolean {
  return now === 'bad' || now === 'dark';
}

const WORST_FIRST: readonly MemberState[] = ['bad', 'dark', 'accepted', 'spared', 'good', 'gone'];

function rankOf(state: MemberState): number {
  return WORST_FIRST.indexOf(state);
}

interface Gathered extends Omit<Member, 'requirements' | 'areas' | 'levels' | 'since' | 'now'> {
  readonly requirements: string[];
  readonly areas: Set<Area>;
  readonly levels: Set<Level>;
  since: string;
  now: MemberState;
}

/** What an incident keeps of its members: the first of them, and how many are alike. */
export function summed(members: readonly MemberVerdict[]): Pick<Incident, 'members' | 'tally'> {
  const subjects = new Map<string, Gathered>();
  for (const each of members) {
    let subject = subjects.get(each.subjectId);
    if (!subject) subjects.set(each.subjectId, (subject = begin(each)));
    if (each.requirement !== undefined) subject.requirements.push(each.requirement);
    subject.areas.add(areaOfVerdict(each.kind, each.requirement));
    subject.levels.add(each.level);
    if (rankOf(each.now) < rankOf(subject.now)) subject.now = each.now;
    if (each.since < subject.since) subject.since = each.since;
  }
  const all = [...subjects.values()].map((subject) => ({ ...subject, areas: [...subject.areas], levels: [...subject.levels] }));
  return { members: all.toSorted((a, b) => rankOf(a.now) - rankOf(b.now)).slice(0, MOST_MEMBERS), tally: tallied(all) };
}

function begin({ subjectId, kind, name, clouds, since, now }: MemberVerdict): Gathered {
  return { subjectId, kind, name, clouds, requirements: [], areas: new Set(), levels: new Set(), since, now };
}

function tallied(members: readonly Member[]): readonly Tally[] {
  const cells = new Map<string, Omit<Tally, 'count'> & { count: number }>();
  for (const { kind, areas, levels, clouds, now } of members) {
    const key = [kind, now, areas.join(), levels.join(), clouds.join('\n')].join('|');
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else cells.set(key, { kind, areas, levels, clouds, now, count: 1 });
  }
  return [...cells.values()];
}

/** How many subjects keep it open. */
export function troubledCount(tally: readonly Tally[]): number {
  return tally.filter(isTroubled).reduce((sum, { count }) => sum + count, 0);
}
