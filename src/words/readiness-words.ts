import type { ReadinessCounts } from '../readiness/assessment';
import type { Level, Readiness, Status, SubjectKind, UnknownReason } from '../readiness/subjects';
import type { Step } from '../readiness/steps';

/** A sentence about one subject, without its full stop. */
export type Claims = Readonly<Record<SubjectKind, Readonly<Record<Readiness, (name: string) => string>>>>;

/** A sentence about several subjects of one kind, without its full stop. */
export type ManyClaims = Readonly<Record<SubjectKind, Readonly<Record<Readiness, (count: number) => string>>>>;

/** What is open on one subject or in one estate; advice and what is waived are not counted. */
export interface Tally {
  readonly gaps: number;
  readonly unknown: number;
  readonly conditions: number;
}

/** Where a gap of knowledge lies, so that the step that ends it can name the place. */
export interface Place {
  /** Azure, a collector report, a person, or the plan, which names nothing that is there. */
  readonly source: 'azure' | 'collector' | 'person' | 'plan';
  /** The VMM server whose report it is; empty when none is known. */
  readonly server: string;
  /** A second, different person must agree with a confirmation. */
  readonly secondPerson: boolean;
  /** It is dated ahead of now: no age can be told of it, and it is not old. */
  readonly ahead?: boolean;
  /** No report has come at all. */
  readonly unreported?: boolean;
  /** In a run of `npm run check`, where nothing can be pressed: Azure is asked by another run, or by one that may ask it. */
  readonly run?: 'again' | 'withAzure';
}

/** What is said of readiness: whole sentences per kind of subject. */
export interface ReadinessWords {
  readonly kind: Readonly<Record<SubjectKind, string>>;
  readonly kinds: Readonly<Record<SubjectKind, string>>;
  /** The readiness as a word by itself, of one subject, of an area or of several; where a language bends it. */
  readonly word: Readonly<Record<Readiness, (of: SubjectKind | 'area' | 'several') => string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly level: Readonly<Record<Level, string>>;
  /** `HV07 is not ready`, `Molnet Gold är okänt`. */
  readonly claim: Claims;
  /** As claim, said inside a sentence as the cause of something. */
  readonly cause: Claims;
  /** `HV07 itself is ready`. */
  readonly itself: Claims;
  /** `13 hosts are unknown`, `13 värdar är okända`. */
  readonly many: ManyClaims;
  /** `41 subjects are unknown`. */
  readonly manySubjects: Readonly<Record<Readiness, (count: number) => string>>;
  /** `28 hosts`. */
  readonly count: Readonly<Record<SubjectKind, (count: number) => string>>;
  readonly subjects: (count: number) => string;
  /** `2 gaps, 1 unknown`; empty when nothing is open. */
  readonly tally: (tally: Tally) => string;
  /** `3 of its 12 VMs are not ready and 2 are unknown`; empty when it holds none. */
  readonly holdsHosts: (counts: ReadinessCounts) => string;
  readonly holdsVms: (counts: ReadinessCounts) => string;
  /** `3 of its 12 VMs are not`, behind a claim that ends in "ready". */
  readonly vmsAreNot: (counts: ReadinessCounts) => string;
  readonly notHyperV: (name: string) => string;
  readonly notInPlan: (name: string) => string;
  /** Why nobody knows. */
  readonly reason: Readonly<Record<UnknownReason, (place: Place) => string>>;
  /** The verdict on evidence that is too old. */
  readonly lastKnown: Readonly<Record<Status, string>>;
  /** The step that ends it, as an instruction. */
  readonly step: Readonly<Record<Step, (place: Place) => string>>;
}
