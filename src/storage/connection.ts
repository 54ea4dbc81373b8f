import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables';

/** One database, whichever engine serves it; reached again by itself after it was gone. */
export interface Connection {
  /** Its kind and version, for operators. */
  readonly engine: string;
  /** Where it lies, for operators: a file, or a server with the name of the database there. No secret stands in it. */
  readonly where: string;
  /** Reads. Rejects with MemoryFailure. */
  read<T>(work: (database: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * Changes in one transaction: all of it is kept, or nothing; no other change goes on at the same time, in this process or another, so what
   * was read in it still holds when it is kept. Rejects with MemoryFailure.
   */
  change<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
