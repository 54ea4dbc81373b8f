/** Due work that any number of processes share: rows with a lease. Rejects with MemoryFailure. */

/** Something to be done at a time, once, by whichever process claims it. */
export interface Work {
  readonly kind: 'sweep' | 'look' | 'digest' | 'release' | 'canary' | 'tidy';
  /** A plan, an incident, a conversation: one row for each kind and key. */
  readonly key: string;
  /** Milliseconds. */
  readonly dueAt: number;
  /** How often it was claimed since it last went through, this time included. */
  readonly attempts: number;
}

export interface WorkStore {
  /** Puts it down, or moves it to an earlier time; never to a later one. */
  want(work: Pick<Work, 'kind' | 'key' | 'dueAt'>): Promise<void>;
  /** The most overdue of these kinds, for this process alone until `leaseUntil`. @param now milliseconds */
  claim(owner: string, kinds: readonly Work['kind'][], now: number, leaseUntil: number): Promise<Work | undefined>;
  /** `lost`: another process has it by now; stop. */
  beat(owner: string, work: Pick<Work, 'kind' | 'key'>, leaseUntil: number): Promise<'held' | 'lost'>;
  /**
   * Ends it, or puts it down again for `again` (milliseconds), with no attempts made. Where it was wanted meanwhile, it stays for then. Ignored
   * where the lease is lost.
   */
  finish(owner: string, work: Pick<Work, 'kind' | 'key' | 'attempts'>, again?: number): Promise<void>;
  /** It failed: puts it down again for `again` (milliseconds), its attempts counted. Ignored where the lease is lost. */
  retry(owner: string, work: Pick<Work, 'kind' | 'key' | 'attempts'>, again: number): Promise<void>;
  /** Gives everything back at once: this process stops. */
  giveBack(owner: string): Promise<void>;
  /** When the next of these kinds is due, or its lease ends, milliseconds; undefined: none waits. */
  nextDue(kinds: readonly Work['kind'][]): Promise<number | undefined>;
  /** When one is due; undefined: it is not put down. */
  dueAt(kind: Work['kind'], key: string): Promise<number | undefined>;
  /** For `bot health`: the most overdue of each kind. @param now milliseconds */
  overdue(now: number): Promise<readonly { readonly kind: Work['kind']; readonly key: string; readonly dueAt: number }[]>;
  drop(kind: Work['kind'], key: string): Promise<void>;
}

/** Which processes share the work. Rejects with MemoryFailure. */
export interface ProcessStore {
  /** Says that a process is there, and lets go of those that were silent since before `since`. @param at milliseconds */
  seen(owner: string, at: number, since: number): Promise<void>;
  gone(owner: string): Promise<void>;
  /** How many were there since then, this one included. @param since milliseconds */
  count(since: number): Promise<number>;
}
