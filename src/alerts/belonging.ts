/** Who watches in their own chat, and nobody says any more whether they belong to the plan. */
import type { AlertMessage } from './ports';

/** Why nobody can say it: for days the channel did not, or no conversation is linked to the plan any more. */
export type Untellable = 'membersUnknown' | 'unlinked';

/** For operators. */
export const DETAILS: Readonly<Record<Untellable, string>> = {
  membersUnknown: 'it is not known who belongs to the plan',
  unlinked: 'no conversation is linked to the plan any more',
};

/** For so long the channel is asked before the watch is ended, milliseconds, and so often at least: most of it may have gone by while no bot ran. */
const ASKED_FOR = 3 * 24 * 3_600_000;
const ASKED_AT_LEAST = 60;
/** Begins the ids of words to people about a plan whose members nobody knows. */
const WORD = 'who belongs to';

/**
 * Whether it is time to give up: what would say it may be the plan's only conversation, which is gone. Nothing of the plan is told meanwhile, nor then.
 * @param waitedFor since the message was to be sent first, milliseconds
 */
export function isAskedEnough({ attempts }: Pick<AlertMessage, 'attempts'>, waitedFor: number): boolean {
  return waitedFor >= ASKED_FOR && attempts + 1 >= ASKED_AT_LEAST;
}

/** One word of it in a chat on one day, however many watches end. @param at ISO time */
export function wordId(planId: string, conversation: string, at: string): string {
  return `${WORD} ${planId} on ${at.slice(0, 10)}: ${conversation}`;
}

/** A word that tells nothing of the plan but that nobody knows its members: it does not wait until somebody does. */
export function isWordOfIt({ id }: Pick<AlertMessage, 'id'>): boolean {
  return id.startsWith(WORD);
}
