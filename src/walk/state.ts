/** Where a walk stands: named steps, and who put which aside. Pure. */
import type { Answerer } from '../readiness/given';
import type { IsoTime } from '../readiness/subjects';
import { withoutProposals, type Proposal } from './proposals';
import { waitsFor, type WalkQuestion } from './question';

/** A question that somebody put aside. */
export interface PutAside {
  readonly question: string;
  readonly why: 'skipped' | 'dontKnow';
  readonly by: Answerer;
  readonly at: IsoTime;
  /** Asked again from then on; absent: in the next round. */
  readonly until?: IsoTime;
}

/** One step that was taken, so that it can be taken back. `answers`: ids of what was said; empty: it was put aside. */
export interface Taken {
  readonly question: string;
  readonly answers: readonly string[];
}

/** What was asked in a conversation (its root), and in which language: a name or a number tells none. */
export interface AskedIn {
  readonly in: string;
  readonly question: string;
  readonly about: string;
  readonly language: 'en' | 'sv';
  /** Id of what was proposed with it; absent: nothing was. */
  readonly proposal?: string;
}

export interface WalkState {
  /** A walk was begun and not stopped. */
  readonly isUnderWay: boolean;
  readonly aside: readonly PutAside[];
  /** Newest last. */
  readonly taken: readonly Taken[];
  /** The question that was asked last, by conversation (its root); newest last. */
  readonly asked: readonly AskedIn[];
  /** What lines were taken for and waits to be confirmed; newest last. Absent: nothing. */
  readonly proposals?: readonly Proposal[];
}

export const NEW_WALK: WalkState = { isUnderWay: false, aside: [], taken: [], asked: [] };

const MOST_TAKEN = 50;
const MOST_CONVERSATIONS = 50;

/** A new round: what was put aside is asked again. */
export function begin(state: WalkState): WalkState {
  return { ...state, isUnderWay: true, aside: [], taken: [] };
}

/** Goes on; when only what was put aside is left, that is asked again. */
export function goOn(state: WalkState, questions: readonly WalkQuestion[], by: Answerer, now: IsoTime): WalkState {
  const under = { ...state, isUnderWay: true };
  return nextQuestion(under, questions, by, now) || questions.length === 0 ? under : { ...under, aside: [] };
}

/** The first question that nobody has put aside and that this person may answer; undefined: the walk is through. */
export function nextQuestion(state: WalkState, questions: readonly WalkQuestion[], by: Answerer, now: IsoTime): WalkQuestion | undefined {
  return questions.find((question) => !isAside(state, question.id, now) && waitsFor(question)?.id !== by.id);
}

export function isAside({ aside }: WalkState, question: string, now: IsoTime): boolean {
  return aside.some((each) => each.question === question && (each.until === undefined || Date.parse(each.until) > Date.parse(now)));
}

/** Remembers what was asked in a conversation. */
export function askedIn(state: WalkState, asked: AskedIn): WalkState {
  const others = state.asked.filter((each) => each.in !== asked.in);
  return { ...state, asked: [...others, asked].slice(-MOST_CONVERSATIONS) };
}

/** Nothing is asked in that conversation any more. */
export function nothingAsked(state: WalkState, root: string): WalkState {
  return { ...withoutProposals(state, root), asked: state.asked.filter((each) => each.in !== root) };
}

export function putAside(state: WalkState, aside: PutAside): WalkState {
  const others = state.aside.filter(({ question }) => question !== aside.question);
  return took({ ...state, aside: [...others, aside] }, { question: aside.question, answers: [] });
}

export function took(state: WalkState, step: Taken): WalkState {
  return { ...state, taken: [...state.taken, step].slice(-MOST_TAKEN) };
}

/** Takes the last step back: what was put aside is asked again, what was answered is shown with its answer. */
export function back(state: WalkState): { readonly state: WalkState; readonly step?: Taken } {
  const step = state.taken.at(-1);
  if (!step) return { state };
  const aside = step.answers.length === 0 ? state.aside.filter(({ question }) => question !== step.question) : state.aside;
  return { state: { ...state, aside, taken: state.taken.slice(0, -1) }, step };
}
