/** How incidents begin, go on and end. */
import type { Result } from '../readiness/assessment';
import { isSameRules } from '../readiness/compare';
import type { Snapshot } from '../readiness/snapshot';
import { worstLevel } from './levels';
import { HeldBackCounter } from './held-back';
import { COMES_BACK_WITHIN, ENDED_LATELY, FLAPS, GONE_FOR_GOOD, HOLDS_AFTER, MOST_EVENTS, MOST_VERDICTS } from './limits';
import { isTroubled, joined, settled, summed, troubledCount } from './membership';
import type { Pass, Seen, Trouble, TroubleVerdict } from './pass';
import { isPeoplesWord } from './own';
import { CloudNames } from './places';
import type { Incident, IncidentEvent, MemberState } from './ports';
import type { MemberVerdict } from './remembered';

type Kept = readonly [Incident, readonly MemberVerdict[]];

/** The incidents of a plan as they are after a look: those there were, and those that began. */
export function followed(pass: Pass): Pass {
  const { seen } = pass;
  if (!seen) return pass;
  const follow = new Follow(pass, seen);
  const kept = [...pass.incidents.map((incident) => follow.goOn(incident)), ...follow.begun()];
  return { ...pass, incidents: kept.map(([incident]) => incident), members: new Map(kept.flatMap(worthKeeping(pass.now))) };
}

/** Members of what ended are needed for as long as it may come back. */
function worthKeeping(now: number): (kept: Kept) => readonly (readonly [string, readonly MemberVerdict[]])[] {
  return ([{ id, ended }, members]) => (ended && now - Date.parse(ended.at) > COMES_BACK_WITHIN ? [] : [[id, members]]);
}

class Follow {
  private readonly byKey: Map<string, Trouble>;
  private readonly clouds: CloudNames;
  private readonly heldBack: HeldBackCounter;
  /** The look before, where other rules judged it. */
  private readonly byOtherRules: Snapshot | undefined;

  constructor(
    private readonly pass: Pass,
    private readonly seen: Seen,
  ) {
    this.byKey = new Map(pass.troubles.map((trouble) => [trouble.cause.key, trouble]));
    this.clouds = new CloudNames(seen.look.subjects, seen.look.byId);
    this.heldBack = new HeldBackCounter(seen.assessment, this.clouds);
    const before = seen.earlier?.snapshot;
    this.byOtherRules = before && !isSameRules(before, seen.look) ? before : undefined;
  }

  /** An incident with what became of its members, and what joined it. */
  goOn(before: Incident): Kept {
    const known = this.pass.members.get(before.id) ?? [];
    if (before.cause.kind === 'late') return [this.lateAgain(before), known];
    // No look at the plan says whether messages arrive.
    if (before.cause.kind === 'untested') return [before, known];
    const own = this.byKey.get(before.cause.key);
    const isOver = before.ended !== undefined;
    // What ended goes on only where it came back soon; else the trouble begins anew.
    if (isOver && (!own || !this.isSoonAfter(before))) return [before, known];
    this.byKey.delete(before.cause.key);
    const joining = [...(own ? [own] : []), ...(this.pass.folded.get(before.id) ?? [])].flatMap(({ verdicts }) => verdicts);
    const members = joined(this.settle(known, before), joining, before.cause, this.clouds, this.pass.at);
    return [this.ended(this.changed(before, members, joining), members), members];
  }

  /** What has no incident yet. */
  begun(): readonly Kept[] {
    return [...this.byKey.values()].map(({ cause, verdicts }) => {
      const { at, planId, newId } = this.pass;
      const members = joined([], verdicts, cause, this.clouds, at);
      const incident: Incident = {
        id: newId(),
        planId,
        cause,
        openedAt: verdicts.flatMap(({ left }) => left?.since ?? []).toSorted()[0] ?? at,
        ...this.lastGood(verdicts),
        ...this.shownIn(verdicts),
        ...summed(members),
        verdicts: verdictsOf(verdicts),
        heldBack: this.heldBack.of(members),
        ...this.hostFacts(),
        cameBackAt: [],
        events: [],
        revision: 1,
      };
      return [withEvent(incident, { at, what: 'opened', bad: troubledCount(incident.tally) }), members];
    });
  }

  /** A look that went through ends it: the bot is no longer late. */
  private lateAgain(before: Incident): Incident {
    const { at, trigger } = this.pass;
    if (before.ended || trigger.because !== 'sweep') return before;
    return withEvent({ ...before, ended: { at, how: 'fixed' } }, { at, what: 'fixed' });
  }

  private isSoonAfter({ ended }: Incident): boolean {
    return ended !== undefined && Math.abs(this.pass.now - Date.parse(ended.at)) <= COMES_BACK_WITHIN;
  }

  private settle(members: readonly MemberVerdict[], { cause }: Incident): readonly MemberVerdict[] {
    return members.map((member) => {
      const now = settled(member, cause, this.seen.look, this.byOtherRules);
      const isAnew = isTroubled({ now }) && !isTroubled(member);
      return now === member.now ? member : { ...member, now, ...(isAnew && { since: this.pass.at }) };
    });
  }

  /** With its members counted and what happened to it written down. */
  private changed(before: Incident, members: readonly MemberVerdict[], joining: readonly TroubleVerdict[]): Incident {
    const { at } = this.pass;
    const summary = summed(members);
    const bad = troubledCount(summary.tally);
    const { ended, ...open } = before;
    const level = worstLevel(members.filter(isTroubled).map((member) => member.level));
    const incident: Incident = {
      ...open,
      cause: bad > 0 ? { ...before.cause, level } : before.cause,
      ...summary,
      verdicts: this.verdictsAgain(before, joining),
      heldBack: this.heldBack.of(members),
      ...this.hostFacts(),
    };
    // What only went out of sight has not come back.
    const isUnseen = before.cause.kind === 'regressed' && isDarkOnly(incident);
    const isBack = bad > 0 && (ended !== undefined || (before.steadySince !== undefined && !isUnseen));
    if (isBack) return cameBack(ended ? unclaimed(incident) : incident, at, bad);
    return withCountEvent(seenAgain(incident, before, at), before, bad, at);
  }

  /** Ended, where nothing of it is left; while it flaps, once that has held. */
  private ended(incident: Incident, members: readonly MemberVerdict[]): Incident {
    const { at, now } = this.pass;
    if (members.some(isTroubled)) {
      const isForGood = incident.cause.kind === 'disappeared' && now - Date.parse(incident.openedAt) > GONE_FOR_GOOD;
      return isForGood ? end(incident, at, 'gone') : incident;
    }
    const steadySince = incident.steadySince ?? at;
    if (incident.cameBackAt.length >= FLAPS && Math.abs(now - Date.parse(steadySince)) < HOLDS_AFTER)
      return { ...incident, ...lasted(incident, at), steadySince };
    return end(incident, at, howItEnded(incident));
  }

  private verdictsAgain({ verdicts }: Incident, joining: readonly TroubleVerdict[]): Incident['verdicts'] {
    const again = verdicts.map((verdict) => {
      const results = this.seen.look.byId.get(verdict.subjectId)?.results;
      const after = results?.find(({ requirement }) => requirement === verdict.requirement);
      return after && !saysTheSame(after, verdict.after) ? { ...verdict, after } : verdict;
    });
    const isKnown = (each: Incident['verdicts'][number]): boolean =>
      again.some(({ subjectId, requirement }) => subjectId === each.subjectId && requirement === each.requirement);
    return [...again, ...verdictsOf(joining).filter((each) => !isKnown(each))].slice(0, MOST_VERDICTS);
  }

  /** It was good when its evidence was last seen, at the latest when the plan was last looked at. */
  private lastGood(verdicts: readonly TroubleVerdict[]): Pick<Incident, 'lastGoodAt'> {
    const seenAt = verdicts.flatMap(({ before }) => before?.evidence.map(({ observedAt }) => observedAt) ?? []).toSorted();
    const isNew = verdicts.every(({ left }) => left === undefined);
    const at = seenAt.at(-1) ?? (isNew ? this.seen.earlier?.snapshot.takenAt : undefined);
    return at === undefined ? {} : { lastGoodAt: at };
  }

  /** What an answer itself changed, or shows, is news to everybody but those it was given among. */
  private shownIn(verdicts: readonly TroubleVerdict[]): Pick<Incident, 'shownIn'> {
    const { because, conversation, seenIn = [] } = this.pass.trigger;
    const isTheirWord = because === 'answer' && verdicts.every(({ before, after }) => isPeoplesWord(before) || isPeoplesWord(after));
    const showing = seenIn.filter(({ shows }) => verdicts.every(({ subject, requirement }) => shows(subject.id, requirement)));
    const all = [...(isTheirWord && conversation !== undefined ? [conversation] : []), ...showing.map((each) => each.conversation)];
    return all.length === 0 ? {} : { shownIn: [...new Set(all)] };
  }

  private hostFacts(): Pick<Incident, 'hostFactsFrom'> {
    const reports = this.seen.assessment.sources.filter(({ source }) => source === 'collector');
    const at = reports.flatMap(({ observedAt }) => observedAt ?? []).toSorted()[0];
    return at === undefined ? {} : { hostFactsFrom: at };
  }
}

/** By what became of each of its members, whenever that was. */
function howItEnded({ tally }: Incident): NonNullable<Incident['ended']>['how'] {
  const is = (state: MemberState): boolean => tally.some(({ now }) => now === state);
  if (is('good')) return is('spared') || is('accepted') || is('gone') ? 'mixed' : 'fixed';
  if (is('spared')) return 'ruleChanged';
  return is('accepted') ? 'waived' : 'gone';
}

function verdictsOf(verdicts: readonly TroubleVerdict[]): Incident['verdicts'] {
  return verdicts.slice(0, MOST_VERDICTS).flatMap(({ subject, requirement, before, after }) => {
    if (requirement === undefined) return [];
    return [
      { subjectId: subject.id, kind: subject.kind, name: subject.name, requirement, ...(before && { before }), ...(after && { after }) },
    ];
  });
}

/** Evidence that is only newer changes nothing that people read. */
function saysTheSame(one: Result, other: Result | undefined): boolean {
  const said = ({ status, finding, unknown, waived, confirmed }: Result): string =>
    JSON.stringify([status, finding, unknown, waived, confirmed]);
  return other !== undefined && said(one) === said(other);
}

/** @param event its own time is that of the pass */
export function withEvent(incident: Incident, event: IncidentEvent): Incident {
  return { ...incident, events: [...incident.events, event].slice(-MOST_EVENTS) };
}

/** Who had it had mended it, and a mute until it is fixed has been kept; one until a time goes on. */
function unclaimed({ taken, muted, ...others }: Incident): Incident {
  void taken;
  return muted?.until === undefined ? others : { ...others, muted };
}

function cameBack(incident: Incident, at: string, bad: number): Incident {
  const { steadySince, shownIn, ...others } = incident;
  void steadySince;
  void shownIn;
  const lately = incident.cameBackAt.filter((time) => Math.abs(Date.parse(at) - Date.parse(time)) < ENDED_LATELY);
  return withEvent({ ...others, cameBackAt: [...lately, at] }, { at, what: 'reopened', bad });
}

/** Nothing of it is seen to be wrong, and of some it is not known. */
function isDarkOnly({ tally }: Incident): boolean {
  return !tally.some(({ now }) => now === 'bad') && tally.some(({ now }) => now === 'dark');
}

/** What nobody saw has not held meanwhile. */
function seenAgain(incident: Incident, before: Incident, at: string): Incident {
  const isAgain = incident.steadySince !== undefined && isDarkOnly(before) && !incident.tally.some(isTroubled);
  return isAgain ? { ...incident, steadySince: at } : incident;
}

function withCountEvent(incident: Incident, before: Incident, bad: number, at: string): Incident {
  const was = troubledCount(before.tally);
  if (incident.cause.kind === 'regressed' && bad > 0 && isDarkOnly(incident) !== isDarkOnly(before))
    return withEvent(incident, { at, what: isDarkOnly(incident) ? 'wentDark' : 'cameBack', bad });
  if (bad === was || bad === 0) return incident;
  return withEvent(incident, { at, what: bad > was ? 'worse' : 'better', bad });
}

/** An incident that is over; whoever looked for it to be over need not go on. */
export function end(incident: Incident, at: string, how: NonNullable<Incident['ended']>['how']): Incident {
  const { looking, steadySince, ...others } = incident;
  void looking;
  void steadySince;
  return withEvent({ ...others, ...lasted(incident, at), ended: { at, how } }, { at, what: how === 'closed' ? 'planClosed' : how });
}

/** With the time since it began, or came back, until it is in order now. */
function lasted({ lastedMs = 0, steadySince, cameBackAt, openedAt }: Incident, at: string): Pick<Incident, 'lastedMs'> {
  if (steadySince !== undefined) return { lastedMs };
  return { lastedMs: lastedMs + Math.max(0, Date.parse(at) - Date.parse(cameBackAt.at(-1) ?? openedAt)) };
}
