/** Due work that any number of processes share: rows with a lease. Rejects with MemoryFailure. */

/** Something to be done at a time, once, by whichever process claims it. */
export interface Work {
  readonly kind: 'sweep' | 'look' | 'digest' | 'release' | 'canary' | 'tidy';
  /** A plan, an incident, a conversation: one row for each kind and key. */
  readonly key: string;
  /** Milliseconds. */
  readonly dueAt: number;
  readonly attempts: number;
}

export interface WorkStore {
  /** Puts it down, or moves it to an earlier time; never to a later one. */
  want(work: Pick<Work, 'kind' | 'key' | 'dueAt'>): Promise<void>;
  /** The most overdue of these kinds, for this process alone until `leaseUntil`. @param now milliseconds */
  claim(owner: string, kinds: readonly Work['kind'][], now: number, leaseUntil: number): Promise<Work | undefined>;
  /** `lost`: another process has it by now; stop. */
  beat(owner: string, work: Pick<Work, 'kind' | 'key'>, leaseUntil: number): Promise<'held' | 'lost'>;
  /** Ends it, or puts it down again for `again` (milliseconds). Where it was wanted earlier meanwhile, that holds. Ignored where the lease is lost. */
  finish(owner: string, work: Pick<Work, 'kind' | 'key' | 'attempts'>, again?: number): Promise<void>;
  /** Gives everything back at once: this process stops. */
  giveBack(owner: string): Promise<void>;
  /** For `bot health`: the most overdue of each kind. @param now milliseconds */
  overdue(now: number): Promise<readonly { readonly kind: Work['kind']; readonly key: string; readonly dueAt: number }[]>;
  drop(kind: Work['kind'], key: string): Promise<void>;
}
