/** The exit status of `npm run check`: what a pipeline acts on. */
import { shownName } from '../cards/text';
import { isWithin } from '../readiness/within';
import { findSubject } from '../conversations/names';
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { worst } from '../readiness/rollup';
import type { Readiness, SubjectKind } from '../readiness/subjects';
import { WrongCall, type NamedSubject } from './check-options';

export type ExitStatus = 0 | 3 | 4;

const STATUS: Readonly<Record<Readiness, ExitStatus>> = { ready: 0, readyWithConditions: 0, notReady: 3, unknown: 4, outOfScope: 4 };
const MOST_NAMED = 5;

/**
 * The subjects that `--subject` names: by id, or by name as in chat.
 * @throws WrongCall when a name fits none, or several
 */
export function namedSubjects(assessment: Assessment, named: readonly NamedSubject[]): readonly AssessedSubject[] {
  return named.map(({ kind, name }) => {
    const byId = assessment.subjects.filter((subject) => subject.kind === kind && subject.id.toLowerCase() === name.toLowerCase());
    const [one, ...others] = byId;
    const exactly = others.length === 0 ? one : byId.find(({ id }) => id === name);
    if (exactly) return exactly;
    if (one) throw severalFit({ kind, name }, byId);
    const match = findSubject(assessment, name, kind);
    if (match.found === 'one') return match.subject;
    if (match.found === 'several') throw severalFit({ kind, name }, match.subjects);
    throw new WrongCall(`--subject ${kind}:${name} fits nothing in the plan and its reports${hint(assessment, kind, match.nearest)}.`);
  });
}

function severalFit({ kind, name }: NamedSubject, subjects: readonly AssessedSubject[]): WrongCall {
  return new WrongCall(
    `--subject ${kind}:${name} fits ${subjects.length} subjects; give the id of one: ${shown(subjects.map(({ id }) => id))}.`,
  );
}

/** What may have been meant: names like it, else all of the kind where they are few. */
function hint(assessment: Assessment, kind: SubjectKind, nearest: readonly AssessedSubject[]): string {
  const named = (subjects: readonly AssessedSubject[]): string => shown(subjects.map((each) => `${each.kind}:${shownName(each.name)}`));
  if (nearest.length > 0) return `; near it: ${named(nearest)}`;
  const all = assessment.subjects.filter((each) => each.kind === kind);
  return all.length > 0 && all.length <= MOST_NAMED ? `; there is ${named(all)}` : '';
}

function shown(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ');
}

/**
 * 0 ready or ready with conditions, 3 not ready, 4 unknown. What is out of scope is passed over; with nothing left, unknown.
 * @param subjects speaks of these only; empty: of everything in scope
 * @param asksAzure without Azure it speaks of the own readiness of what stands on premises, for nobody asked about the rest
 */
export function exitStatus(assessment: Assessment, subjects: readonly AssessedSubject[], asksAzure: boolean): ExitStatus {
  if (asksAzure) return STATUS[subjects.length === 0 ? assessment.readiness : worstOf(subjects.map(({ headline }) => headline))];
  const judged =
    subjects.length === 0
      ? assessment.subjects.filter(isOnPremises)
      : subjects.flatMap((subject) => [subject, ...hostsIn(assessment, subject)]);
  // What could not be seen inside a server or cloud, or is meant by the plan and held by no report, may be anything: no better than unknown.
  const holders = subjects.length === 0 ? assessment.subjects : judged;
  const isAnyUnseen = holders.some(({ unseen, inScope }) => inScope && unseen.length > 0);
  return STATUS[worstOf([...judged.map(({ readiness }) => readiness), ...(isAnyUnseen ? (['unknown'] as const) : [])])];
}

function isOnPremises({ kind }: AssessedSubject): boolean {
  return kind !== 'plan' && kind !== 'storageAccount';
}

/** Nothing looks better than what it holds: a cloud is judged with its hosts, a host without its VMs. */
function hostsIn(assessment: Assessment, subject: AssessedSubject): readonly AssessedSubject[] {
  if (subject.kind === 'host' || subject.kind === 'vm' || subject.kind === 'storageAccount') return [];
  return assessment.subjects.filter((each) => each.kind === 'host' && isWithin(each, subject));
}

function worstOf(all: readonly Readiness[]): Readiness {
  const [first, ...others] = all.filter((each) => each !== 'outOfScope');
  return first === undefined ? 'unknown' : worst(first, ...others);
}
