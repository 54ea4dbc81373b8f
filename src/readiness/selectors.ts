/** Whom a plan's confirmations and waivers speak of. */
import type { PlanProblem } from './assessment';
import type { EstateSubject } from './estate/subject';
import { isAhead } from './freshness';
import type { GivenAnswer, Meant } from './given';
import { nameKey } from './name-key';
import type { Answers } from './people';
import type { Confirmation, Plan, SubjectSelector, Waiver } from './plan';
import type { Requirement } from './requirement';
import { endsWithId } from './scope';
import { isTold, toldCloud } from './told';
import type { SubjectKind } from './subjects';

/** People's answers, by subject and then by requirement; and what in the plan fits nobody, or several. */
export interface ResolvedAnswers {
  readonly bySubject: ReadonlyMap<string, ReadonlyMap<string, Answers>>;
  readonly problems: readonly PlanProblem[];
}

/**
 * Resolves every confirmation and waiver of a plan once. A name that fits several subjects is refused: id or cloud tells them apart.
 * @param now milliseconds since 1970
 */
export function resolveAnswers(
  plan: Plan,
  subjects: readonly EstateSubject[],
  requirements: readonly Requirement[],
  now: number,
  given: readonly GivenAnswer[] = [],
): ResolvedAnswers {
  const problems: PlanProblem[] = [];
  const found = new Map<string, Map<string, { confirmation?: Confirmation; waiver?: Waiver }>>();
  if (plan.confirmations.length + plan.waivers.length + given.length === 0) return { bySubject: found, problems };
  const index = new SubjectIndex(subjects);
  const at = (subject: string, requirement: string): { confirmation?: Confirmation; waiver?: Waiver } => {
    const ofSubject = found.get(subject) ?? new Map<string, { confirmation?: Confirmation; waiver?: Waiver }>();
    found.set(subject, ofSubject);
    const known = ofSubject.get(requirement) ?? {};
    ofSubject.set(requirement, known);
    return known;
  };
  const resolve = (entry: Confirmation | Waiver, where: string): readonly EstateSubject[] => {
    const requirement = requirements.find((each) => each.id === entry.requirement);
    if (requirement?.kind !== entry.subject.kind) {
      problems.push({ kind: 'unknownRequirement', name: entry.requirement, where });
      return [];
    }
    const selected = select(entry.subject, index);
    if (typeof selected === 'string') problems.push({ kind: selected, name: nameOf(entry.subject), where });
    return typeof selected === 'string' ? [] : selected;
  };
  const confirm = (subject: EstateSubject, confirmation: Confirmation): void => {
    const known = at(subject.id, confirmation.requirement);
    if (!known.confirmation || isLater(confirmation, known.confirmation, now)) known.confirmation = confirmation;
  };
  // Of two answers of one instant nobody knows which came later: the one that denies is tried last, and holds.
  const answered = [...plan.confirmations.entries()].toSorted(([, one], [, other]) => Number(isDenial(one)) - Number(isDenial(other)));
  for (const [position, confirmation] of answered) {
    for (const subject of resolve(confirmation, `confirmations[${position}]`)) confirm(subject, confirmation);
  }
  for (const answer of given) {
    // Of a requirement that is gone, or a subject that left: what was said of it waits, and is no mistake of the plan.
    if (!requirements.some(({ id, kind }) => id === answer.requirement && kind === answer.kind)) continue;
    const stands = confirmationOf(answer);
    const over = { ...stands, isOver: true };
    const ended = new Set(answer.endedFor?.map((id) => id.toLowerCase()));
    for (const subject of meantBy(answer, index)) confirm(subject, ended.has(subject.id.toLowerCase()) ? over : stands);
  }
  for (const [position, waiver] of plan.waivers.entries()) {
    for (const subject of resolve(waiver, `waivers[${position}]`)) {
      const known = at(subject.id, waiver.requirement);
      if (!known.waiver || Date.parse(waiver.until) > Date.parse(known.waiver.until)) known.waiver = waiver;
    }
  }
  return { bySubject: found, problems };
}

/** Whether an answer counts instead of another, which came first in order. One that is dated ahead of now hides none that can be believed. */
function isLater({ at }: Confirmation, known: Confirmation, now: number): boolean {
  const isBelievable = !isAhead(at, now);
  if (isBelievable === isAhead(known.at, now)) return isBelievable;
  return Date.parse(at) >= Date.parse(known.at);
}

function isDenial({ answer }: Confirmation): boolean {
  return answer === 'notMet';
}

/** Subjects by kind and by name, so that thousands of answers do not each look at every subject. */
class SubjectIndex {
  private readonly ofKind = new Map<SubjectKind, EstateSubject[]>();
  private readonly ofName = new Map<string, EstateSubject[]>();
  private readonly byId = new Map<string, EstateSubject>();
  private readonly clouds = new Map<string, string>();

  constructor(subjects: readonly EstateSubject[]) {
    for (const subject of subjects) {
      add(this.ofKind, subject.kind, subject);
      this.byId.set(subject.id.toLowerCase(), subject);
      const names = new Set([subject.name, subject.fqdn ?? subject.name].map(nameKey));
      for (const name of names) add(this.ofName, `${subject.kind} ${name}`, subject);
      if (subject.kind === 'cloud') this.clouds.set(subject.id, nameKey(subject.name));
    }
  }

  /** Ids of a report are compared without case; an answer may have been kept with one in capitals. */
  ofId(kind: SubjectKind, id: string): EstateSubject | undefined {
    const subject = this.byId.get(id.toLowerCase());
    return subject?.kind === kind ? subject : undefined;
  }

  candidates({ kind, name }: SubjectSelector): readonly EstateSubject[] {
    return (name === undefined ? this.ofKind.get(kind) : this.ofName.get(`${kind} ${nameKey(name)}`)) ?? [];
  }

  isIn(subject: EstateSubject, cloud: string): boolean {
    return subject.cloudIds.some((id) => this.clouds.get(id) === nameKey(cloud));
  }

  cloudsNamed(name: string): number {
    return [...this.clouds.values()].filter((each) => each === nameKey(name)).length;
  }
}

function add<K>(map: Map<K, EstateSubject[]>, key: K, subject: EstateSubject): void {
  const list = map.get(key);
  if (list) list.push(subject);
  else map.set(key, [subject]);
}

function select(selector: SubjectSelector, index: SubjectIndex): readonly EstateSubject[] | 'unknownSubject' | 'ambiguousSubject' {
  const { kind, allIn, id, name, cloud } = selector;
  const fitting = index
    .candidates(selector)
    .filter(
      (subject) =>
        (id === undefined || endsWithId(subject.id, id)) &&
        (cloud === undefined || index.isIn(subject, cloud)) &&
        (allIn === undefined || index.isIn(subject, allIn)),
    );
  if (fitting.length === 0) return 'unknownSubject';
  // All in a cloud: of one cloud, and narrowed by whatever else is said.
  if (allIn !== undefined && id === undefined && name === undefined) return index.cloudsNamed(allIn) > 1 ? 'ambiguousSubject' : fitting;
  const speaksOfOne = id !== undefined || name !== undefined || kind === 'plan';
  return fitting.length === 1 && speaksOfOne ? fitting : 'ambiguousSubject';
}

/** The subjects an answer given in conversation speaks of, as far as they are there. */
function meantBy({ kind, of }: GivenAnswer, index: SubjectIndex): readonly EstateSubject[] {
  if (!isListed(of)) {
    const selected = select(of, index);
    return typeof selected === 'string' ? [] : selected;
  }
  return of.flatMap((meant) => index.ofId(kind, meant.id) ?? (isTold(meant.id) ? onceTold(kind, meant, index) : []));
}

/** What was listed before a report held it: the only one of its name in scope, and where a cloud was listed with it, in that cloud. */
function onceTold(kind: SubjectKind, { id, name }: Meant, index: SubjectIndex): readonly EstateSubject[] {
  const cloud = toldCloud(id, name);
  const fitting = index.candidates({ kind, name }).filter((subject) => cloud === undefined || index.isIn(subject, cloud));
  return onlyOne(fitting).filter(({ outOfScope }) => outOfScope === undefined);
}

function isListed(of: GivenAnswer['of']): of is readonly Meant[] {
  return Array.isArray(of);
}

function onlyOne(subjects: readonly EstateSubject[]): readonly EstateSubject[] {
  return subjects.length === 1 ? subjects : [];
}

/** One for all it speaks of, so that what follows from it is worked out once. */
function confirmationOf(given: GivenAnswer): Confirmation {
  const { id, requirement, kind, answer, by, at, note, validUntil, secondedBy } = given;
  return {
    id,
    requirement,
    subject: { kind },
    answer,
    by: by.name,
    at,
    isSeconded: secondedBy !== undefined && secondedBy.id !== by.id,
    ...(note !== undefined && { note }),
    ...(validUntil !== undefined && { validUntil }),
    ...(secondedBy && { secondedBy: secondedBy.name }),
  };
}

function nameOf(selector: SubjectSelector): string {
  return selector.name ?? selector.id ?? selector.allIn ?? selector.cloud ?? selector.kind;
}
