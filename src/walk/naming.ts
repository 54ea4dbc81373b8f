/** Names of questions: what tells whether one still asks the same, and those that are asked because somebody wishes so. */
import type { Assessment } from '../readiness/assessment';
import { CATALOGUE, type RequirementId } from '../readiness/catalogue';
import type { GivenAnswer } from '../readiness/given';
import { walkAreaOf, type Asked, type WalkQuestion } from './question';

/** Ids of the subjects a question speaks of. */
function subjectsOf(question: WalkQuestion): readonly string[] {
  if (question.does === 'list') return [];
  const asked = question.does === 'gaps' ? question.gaps.flatMap((gap) => gap.asked) : question.asked;
  return [...new Set(asked.map(({ subject }) => subject.id))];
}

/** A short word that tells whether a question still speaks of the same subjects. */
export function aboutOf(question: WalkQuestion): string {
  let hash = 0x811c9dc5;
  for (const character of subjectsOf(question).join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** An answer that was given, as the question it answered; undefined where nothing of it is there any more. */
export function questionAgain(assessment: Assessment, given: readonly GivenAnswer[]): WalkQuestion | undefined {
  const [first] = given;
  const requirement = CATALOGUE.find(({ id }) => id === first?.requirement)?.id;
  if (!first || !requirement) return undefined;
  const ids = given.flatMap(({ of }) => (Array.isArray(of) ? of.map(({ id }: { readonly id: string }) => id) : []));
  const [one, ...others] = ids.flatMap((id) => {
    const subject = assessment.byId.get(id);
    const result = subject?.results.find((each) => each.requirement === requirement);
    return subject?.inScope && result ? [{ subject, result }] : [];
  });
  if (!one) return undefined;
  return { id: againId(given), area: walkAreaOf(requirement), does: 'answer', requirement, asked: [one, ...others], before: first };
}

const WAIVE = 'waive ';

/** Whether something is to be waived for these subjects: a question that only somebody's own wish raises. */
export function waiveQuestion(
  assessment: Assessment,
  requirement: RequirementId,
  subjects: readonly string[],
): Extract<WalkQuestion, { does: 'accept' }> | undefined {
  const [first, ...others] = subjects.flatMap((id): Asked[] => {
    const subject = assessment.byId.get(id);
    const result = subject?.results.find((each) => each.requirement === requirement);
    return subject?.inScope && result && result.status !== 'pass' && result.status !== 'notApplicable' ? [{ subject, result }] : [];
  });
  if (!first) return undefined;
  const asked = [first, ...others] as const;
  const id = `${WAIVE}${JSON.stringify([requirement, ...asked.map(({ subject }) => subject.id)])}`;
  return { id, area: walkAreaOf(requirement), does: 'accept', requirement, asked: [first, ...others] };
}

/** The same, from its name; undefined: that is no such name, or nothing of it is there any more. */
export function waiveNamed(assessment: Assessment, name: string): WalkQuestion | undefined {
  if (!name.startsWith(WAIVE)) return undefined;
  try {
    const [requirement, ...subjects] = JSON.parse(name.slice(WAIVE.length)) as readonly unknown[];
    const known = CATALOGUE.find(({ id }) => id === requirement)?.id;
    return (
      known &&
      waiveQuestion(
        assessment,
        known,
        subjects.filter((each) => typeof each === 'string'),
      )
    );
  } catch {
    return undefined;
  }
}

/** The name of a question that was answered and is asked again. */
function againId(given: readonly Pick<GivenAnswer, 'id'>[]): string {
  return `again ${given.map(({ id }) => id).join(' ')}`;
}
