import type { EditionName } from '../readiness/editions/edition';
import type { IsoTime, Readiness } from '../readiness/subjects';
import type { Words } from '../words/words';
import type { Was } from './actions';

/** What every card needs to know about whom it speaks to. */
export interface CardContext {
  readonly words: Words;
  readonly now: IsoTime;
  /** IANA name; one that nobody knows is shown as UTC. */
  readonly timeZone: string;
  /** Every card of the demo says that it is one. */
  readonly demo: boolean;
  /** A channel or group chat: the foot says that the buttons are enough. */
  readonly shared: boolean;
  /** A document of `npm run check`: whoever reads it can press nothing and write nothing back. */
  readonly document?: true;
  /** An edition that is only supposed to be in force: an answer made of points says so on every line. */
  readonly under?: EditionName;
  /** The name of the plan, where it has to be said which one was used. */
  readonly plan?: string;
  /** The clouds looked at, where they are not all of the plan. */
  readonly view?: readonly string[];
}

/** A re-check that is under way: the card says so, and offers no second one. */
export interface Checking {
  readonly checkingFor: string;
}

/** A re-check of one subject that has ended. */
export interface SubjectChange {
  /** What the card said of it before. */
  readonly before: Was;
  readonly pressedBy: string;
  readonly at: IsoTime;
}

/** A re-check of the whole estate, or of one area, that has ended. */
export interface SummaryChange {
  readonly before: Readiness;
  readonly pressedBy: string;
  readonly at: IsoTime;
}
