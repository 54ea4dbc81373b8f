import type { AlertMessage, AlertStore, Purpose } from './ports';

/** What sending asks of the store beside that; the decisions have no use for it. Rejects with MemoryFailure. */
export interface DeliveryStore extends AlertStore {
  message(id: string): Promise<AlertMessage | undefined>;
  /** Gives every message under way back at once, as tried once more: this process stops, and each may have been posted. */
  giveBack(owner: string): Promise<void>;
  /** Keeps messages that no decision stands behind (a canary, a word to an owner), whose id is not known yet. */
  add(messages: readonly AlertMessage[]): Promise<void>;
  /** Lets all that waits for a conversation be sent from now on: it can be reached again. @param now milliseconds */
  reachable(conversation: string, now: number): Promise<void>;
  /** The newest message with this purpose, of all plans. */
  newest(purpose: Purpose): Promise<AlertMessage | undefined>;
  /** Ids of plans that somebody watches. */
  watchedPlans(): Promise<readonly string[]>;
  /** Ends the watches of a plan, unless something of it is still to be sent. */
  letGo(planId: string): Promise<'gone' | 'stillDue'>;
  /** Lets go of what ended before then: incidents with their messages, and the ledger. @param before milliseconds */
  tidy(before: number): Promise<void>;
}
