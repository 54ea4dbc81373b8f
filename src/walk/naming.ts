/** Names of questions: what tells whether one still asks the same, and those that are asked because somebody wishes so. */
import type { Assessment, Result } from '../readiness/assessment';
import { CATALOGUE, type RequirementId } from '../readiness/catalogue';
import { TOLD_LISTS, type GivenAnswer, type PeoplesWord } from '../readiness/given';
import { isUnreported } from '../readiness/source-states';
import { isOpenToWord } from './about';
import { LIST_AREAS, walkAreaOf, type Asked, type WalkQuestion } from './question';
import type { Taken } from './state';

/** Ids of the subjects a question speaks of. */
function subjectsOf(question: WalkQuestion): readonly string[] {
  if (question.does === 'list') return [];
  const asked = question.does === 'gaps' ? question.gaps.flatMap((gap) => gap.asked) : question.asked;
  return [...new Set(asked.map(({ subject }) => subject.id))];
}

/** Ids of the answers that a question shows, or when what it shows was listed. */
function saidIn(question: WalkQuestion): readonly string[] {
  if (question.does === 'list') return question.before ? [question.before.at] : [];
  return question.does === 'answer' || question.does === 'fix' ? (question.said ?? []).map(({ id }) => id) : [];
}

/** Each question's, worked out once: every button of its card carries it, and it may speak of thousands. */
const KNOWN = new WeakMap<WalkQuestion, string>();

/** A short word that tells whether a question still speaks of the same subjects, and shows what was said of them last. */
export function aboutOf(question: WalkQuestion): string {
  const known = KNOWN.get(question) ?? hashOf(question);
  KNOWN.set(question, known);
  return known;
}

/** FNV-1a, 32 bits: it only has to differ where the names do, and nobody gains by making two alike. */
function hashOf(question: WalkQuestion): string {
  let hash = 0x811c9dc5;
  for (const character of [...subjectsOf(question), ...saidIn(question)].join('\n')) {
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

const RELIST = 'relist ';

/** What a step is asked as once more, where its question is not asked any more since it was taken. */
export function nameAgain(assessment: Assessment, { question, answers }: Taken): string {
  if (answers.length > 0) return `again ${answers.join(' ')}`;
  const [does = '', about = ''] = question.split(' ');
  if (does === 'list') return `${RELIST}${about}`;
  if (does !== 'accept') return question;
  const requirement = CATALOGUE.find(({ id }) => id === about)?.id;
  const waived = assessment.subjects.filter(({ results }) => results.some((each) => each.requirement === requirement && each.waived));
  return (requirement && waiveQuestion(assessment, requirement, idsOf(waived.map((subject) => ({ subject }))))?.id) ?? question;
}

/** What there is, asked once more: it was listed already, and no report has come since. */
export function listAgain(assessment: Assessment, { told }: PeoplesWord, name: string): WalkQuestion | undefined {
  const list = TOLD_LISTS.find((each) => name === `${RELIST}${each}`);
  if (!list || !told?.[list] || !isUnreported(assessment)) return undefined;
  return { id: name, area: LIST_AREAS[list], does: 'list', list, before: told };
}

const WAIVE = 'waive ';
const CONFIRM = 'confirm ';
/** Longer names do not fit what a button carries. */
const LONGEST_NAME = 1_900;

/** Whether something is to be waived for these subjects: a question that only somebody's own wish raises. */
export function waiveQuestion(
  assessment: Assessment,
  requirement: RequirementId,
  subjects: readonly string[],
): Extract<WalkQuestion, { does: 'accept' }> | undefined {
  const [first, ...others] = askedOf(assessment, requirement, subjects, ({ status }) => status !== 'pass' && status !== 'notApplicable');
  if (!first) return undefined;
  const asked = [first, ...others] as const;
  return { id: nameOf(WAIVE, requirement, idsOf(asked)), area: walkAreaOf(requirement), does: 'accept', requirement, asked };
}

/**
 * Whether something is so for these subjects: asked because somebody's line was a question, or said two things.
 * @param open the walk's own questions: who has said yes to them already waits for a second person here, too
 * @returns undefined where nothing of it is there any more; an empty name where it does not fit a button
 */
export function confirmQuestion(
  assessment: Assessment,
  open: readonly WalkQuestion[],
  requirement: RequirementId,
  subjects: readonly string[],
): Extract<WalkQuestion, { does: 'answer' }> | undefined {
  const [first, ...others] = askedOf(assessment, requirement, subjects, isOpenToWord);
  if (!first) return undefined;
  const asked = [first, ...others] as const;
  const all = assessment.subjects.filter(({ kind, inScope }) => inScope && kind === first.subject.kind);
  const everyone = askedOf(assessment, requirement, idsOf(all.map((subject) => ({ subject }))), isOpenToWord);
  const id = nameOf(CONFIRM, requirement, everyone.length === asked.length ? [] : idsOf(asked));
  const awaits = open.find((each) => each.does === 'answer' && each.requirement === requirement && each.awaits && coversAll(each, asked));
  return {
    id: id.length > LONGEST_NAME ? '' : id,
    area: walkAreaOf(requirement),
    does: 'answer',
    requirement,
    asked,
    ...(awaits?.does === 'answer' && awaits.awaits && { awaits: awaits.awaits }),
  };
}

/** Either of them, from its name; undefined: that is no such name, or nothing of it is there any more. */
export function wishedNamed(assessment: Assessment, open: readonly WalkQuestion[], name: string): WalkQuestion | undefined {
  const wish = [WAIVE, CONFIRM].find((each) => name.startsWith(each));
  if (wish === undefined) return undefined;
  try {
    const [id, ...rest] = JSON.parse(name.slice(wish.length)) as readonly unknown[];
    const known = CATALOGUE.find((each) => each.id === id);
    if (!known) return undefined;
    const subjects = rest.filter((each) => typeof each === 'string');
    if (wish === WAIVE) return waiveQuestion(assessment, known.id, subjects);
    const all = assessment.subjects.filter(({ kind, inScope }) => inScope && kind === known.kind).map((subject) => subject.id);
    return confirmQuestion(assessment, open, known.id, subjects.length === 0 ? all : subjects);
  } catch {
    return undefined;
  }
}

/** Those in scope with their results, where the result is such. */
function askedOf(
  assessment: Assessment,
  requirement: RequirementId,
  subjects: readonly string[],
  isSuch: (result: Result) => boolean,
): readonly Asked[] {
  return subjects.flatMap((id): Asked[] => {
    const subject = assessment.byId.get(id);
    const result = subject?.results.find((each) => each.requirement === requirement);
    return subject?.inScope && result && isSuch(result) ? [{ subject, result }] : [];
  });
}

function idsOf(asked: readonly { readonly subject: { readonly id: string } }[]): readonly string[] {
  return asked.map(({ subject }) => subject.id);
}

function nameOf(wish: string, requirement: RequirementId, subjects: readonly string[]): string {
  return `${wish}${JSON.stringify([requirement, ...subjects])}`;
}

function coversAll(waiting: Extract<WalkQuestion, { does: 'answer' }>, asked: readonly Asked[]): boolean {
  const waits = new Set(idsOf(waiting.asked));
  return asked.every(({ subject }) => waits.has(subject.id));
}

/** The name of a question that was answered and is asked again. */
function againId(given: readonly Pick<GivenAnswer, 'id'>[]): string {
  return `again ${given.map(({ id }) => id).join(' ')}`;
}
