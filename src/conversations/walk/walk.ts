/** The walk of a plan as one turn works with it: today's verdicts, what people have said, the questions that follow, and where it stands. */
import type { Assessment } from '../../readiness/assessment';
import type { PeoplesWord } from '../../readiness/given';
import type { AuditRecord } from '../../plans/ports';
import { aboutOf, listAgain, questionAgain, wishedNamed } from '../../walk/naming';
import { withSaidBefore } from '../../walk/said-before';
import { walkQuestions } from '../../walk/questions';
import { type WalkQuestion } from '../../walk/question';
import type { WalkChange } from '../../walk/ports';
import { NEW_WALK, type WalkState } from '../../walk/state';
import { actorOf, type Asking } from '../asking';

export interface Walk {
  readonly asking: Asking;
  readonly assessment: Assessment;
  readonly people: PeoplesWord;
  readonly questions: readonly WalkQuestion[];
  /** What compare-and-set is held against. */
  readonly revision: number;
  readonly state: WalkState;
}

/** Opens the walk of a plan from the facts at hand. Rejects with MemoryFailure. */
export async function openWalk(asking: Asking): Promise<Walk> {
  const before = await asking.assessments.people();
  // Judging first: what it finds contradicted is kept with the walk.
  const assessment = await asking.assessments.current();
  const kept = await asking.walk.walk(asking.plan.id);
  const people = await asking.assessments.people();
  // Somebody answered in between: verdicts from before it beside words from after it would ask what is answered.
  if (people.revision !== before.revision) return openWalk(asking);
  const questions = walkQuestions(assessment, people);
  return { asking, assessment, people, questions, revision: kept?.revision ?? 0, state: kept?.state ?? NEW_WALK };
}

/** Keeps a step. Undefined: somebody else was first, and nothing changed. Rejects with MemoryFailure. */
export async function keep(walk: Walk, change: WalkChange, audit: readonly AuditRecord[]): Promise<Walk | undefined> {
  const { asking, revision } = walk;
  const kept = await asking.walk.keep(asking.plan.id, revision, change, asking.cards.now, audit);
  if (kept === 'stale') return undefined;
  asking.changes.tell(asking.plan.id);
  const says = change.answers ?? change.told;
  return says ? openWalk(asking) : { ...walk, state: change.state, revision: revision + 1 };
}

/**
 * The question of that name, as it stands today, or the one that asks the same of the same subjects since it was grouped anew or somebody has said
 * yes; undefined: it is no longer asked.
 */
export function questionNamed({ asking, questions, people, assessment }: Walk, name: string, about?: string): WalkQuestion | undefined {
  const asksTheSame = (question: WalkQuestion): boolean => asks(question.id) === asks(name) && aboutOf(question) === about;
  const known = questions.find(({ id }) => id === name) ?? (name === '' ? undefined : questions.find(asksTheSame));
  if (known) return known;
  const ids = name.split(' ').slice(1);
  const waiting = name.startsWith('again ')
    ? questions.find((question) => waitsForAnother(question, ids, asking.turn.person.id))
    : undefined;
  if (waiting) return waiting;
  const wished = name.startsWith('again ')
    ? questionAgain(
        assessment,
        people.answers.filter(({ id }) => ids.includes(id)),
      )
    : (listAgain(assessment, people, name) ?? wishedNamed(assessment, questions, name));
  return wished && withSaidBefore(wished, people.answers);
}

/** One of those answers waits for a second person: somebody else who goes back to it is asked whether they agree. */
function waitsForAnother(question: WalkQuestion, answers: readonly string[], person: string): boolean {
  const awaited = question.does === 'answer' ? question.awaits : undefined;
  return awaited !== undefined && answers.includes(awaited.id) && awaited.by.id !== person;
}

/** What a name asks: the first two words of it. */
function asks(name: string): string {
  return name.split(' ').slice(0, 2).join(' ');
}

/** What was asked last in this conversation. */
export function askedHere({ asking, state }: Walk): WalkState['asked'][number] | undefined {
  return state.isUnderWay ? state.asked.find((each) => each.in === asking.turn.conversation.root) : undefined;
}

/** Whether a question still speaks of the same subjects as when it was shown. */
export function isSame(question: WalkQuestion, about: string): boolean {
  return aboutOf(question) === about;
}

/** An audit record of this turn. */
export function record({ asking }: Walk, action: AuditRecord['action'], after: object): AuditRecord {
  return asking.plans.record(actorOf(asking.turn), action, asking.plan.id, undefined, JSON.stringify(after));
}
