/** Whom a plan's confirmations and waivers speak of. */
import type { PlanProblem } from './assessment';
import type { EstateSubject } from './estate/subject';
import type { Answers } from './people';
import type { Confirmation, Plan, SubjectSelector, Waiver } from './plan';
import type { Requirement } from './requirement';
import { endsWithId, isNamed } from './scope';

/** People's answers, found by subject and requirement; and what in the plan fits nobody, or several. */
export interface ResolvedAnswers {
  answersFor(subjectId: string, requirement: string): Answers;
  readonly problems: readonly PlanProblem[];
}

const NONE: Answers = {};

/** Resolves every confirmation and waiver of a plan once. A name that fits several subjects is refused: id or cloud tells them apart. */
export function resolveAnswers(plan: Plan, subjects: readonly EstateSubject[], requirements: readonly Requirement[]): ResolvedAnswers {
  const problems: PlanProblem[] = [];
  const found = new Map<string, Map<string, { confirmation?: Confirmation; waiver?: Waiver }>>();
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
    const selected = select(entry.subject, subjects);
    if (typeof selected === 'string') problems.push({ kind: selected, name: nameOf(entry.subject), where });
    return typeof selected === 'string' ? [] : selected;
  };
  for (const [index, confirmation] of plan.confirmations.entries()) {
    for (const subject of resolve(confirmation, `confirmations[${index}]`)) {
      const known = at(subject.id, confirmation.requirement);
      if (!known.confirmation || Date.parse(confirmation.at) >= Date.parse(known.confirmation.at)) known.confirmation = confirmation;
    }
  }
  for (const [index, waiver] of plan.waivers.entries()) {
    for (const subject of resolve(waiver, `waivers[${index}]`)) {
      const known = at(subject.id, waiver.requirement);
      if (!known.waiver || Date.parse(waiver.until) > Date.parse(known.waiver.until)) known.waiver = waiver;
    }
  }
  return { problems, answersFor: (subject, requirement) => found.get(subject)?.get(requirement) ?? NONE };
}

function select(
  selector: SubjectSelector,
  subjects: readonly EstateSubject[],
): readonly EstateSubject[] | 'unknownSubject' | 'ambiguousSubject' {
  const ofKind = subjects.filter((subject) => subject.kind === selector.kind);
  const clouds = new Map(subjects.filter((subject) => subject.kind === 'cloud').map((cloud) => [cloud.id, cloud.name.toLowerCase()]));
  const inCloud = (subject: EstateSubject, name: string): boolean => subject.cloudIds.some((id) => clouds.get(id) === name.toLowerCase());
  const { allIn, id, name, cloud } = selector;

  const fitting = ofKind.filter(
    (subject) =>
      (id === undefined || endsWithId(subject.id, id)) &&
      (name === undefined || isNamed(name, subject.name, subject.fqdn)) &&
      (cloud === undefined || inCloud(subject, cloud)) &&
      (allIn === undefined || inCloud(subject, allIn)),
  );
  if (fitting.length === 0) return 'unknownSubject';
  // All in a cloud: of one cloud, and narrowed by whatever else is said.
  if (allIn !== undefined && id === undefined && name === undefined)
    return [...clouds.values()].filter((each) => each === allIn.toLowerCase()).length > 1 ? 'ambiguousSubject' : fitting;
  const speaksOfOne = id !== undefined || name !== undefined || selector.kind === 'plan';
  return fitting.length === 1 && speaksOfOne ? fitting : 'ambiguousSubject';
}

function nameOf(selector: SubjectSelector): string {
  return selector.name ?? selector.id ?? selector.allIn ?? selector.cloud ?? selector.kind;
}
