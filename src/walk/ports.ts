/** What the walk asks of its store. Every change and its audit records are one transaction. Rejects with MemoryFailure; nothing was changed then. */
import type { AuditRecord } from '../plans/ports';
import type { GivenAnswer, PeoplesWord, Told } from '../readiness/given';
import type { IsoTime, Status } from '../readiness/subjects';
import type { WalkState } from './state';

/** An answer that a measurement contradicts, of one subject. */
export interface Contradiction {
  readonly answer: string;
  /** Id of the subject. */
  readonly subject: string;
  readonly name: string;
  readonly requirement: string;
  readonly at: IsoTime;
  /** What was measured. */
  readonly status: Status;
}

export interface KeptWalk {
  /** Counts every change from 1, also of what was said. */
  readonly revision: number;
  /** Counts the changes of what was said alone: PeoplesWord.revision. */
  readonly said: number;
  readonly state: WalkState;
}

/** What changes with one step; what is absent stays. */
export interface WalkChange {
  readonly state: WalkState;
  /** New ones; nothing that was said is ever changed. */
  readonly answers?: readonly GivenAnswer[];
  readonly told?: Told;
  /** `tell`: ids of the people who are to hear of it: who gave the answer, and who agreed. */
  readonly contradictions?: readonly (Contradiction & { readonly tell: readonly string[] })[];
}

export interface WalkStore {
  /** Undefined: nothing was ever kept for this plan; its revision counts as 0. */
  walk(planId: string): Promise<KeptWalk | undefined>;
  peoplesWord(planId: string): Promise<PeoplesWord>;
  /** Compare-and-set on the walk's revision. `stale`: somebody else was first, nothing changed. */
  keep(planId: string, seen: number, change: WalkChange, at: IsoTime, audit: readonly AuditRecord[]): Promise<'kept' | 'stale'>;
  /** Contradictions of what this person said, that they have not been told. */
  news(planId: string, personId: string): Promise<readonly Contradiction[]>;
  markTold(planId: string, personId: string, told: readonly Contradiction[], at: IsoTime): Promise<void>;
}
