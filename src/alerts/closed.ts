/** What becomes of the messages of a plan that is closed. */
import type { Pass } from './pass';
import type { AlertMessage } from './ports';

/** What was never posted is not posted any more; what was is edited a last time. */
export function withNothingNew(pass: Pass): Pass {
  const drop = (message: AlertMessage): AlertMessage => (message.posted ? message : { ...message, state: 'dropped' });
  const changed = new Set(pass.messages.map(({ id }) => id));
  const waiting = pass.before.messages.filter(({ id, posted, state }) => !posted && state === 'due' && !changed.has(id));
  return { ...pass, messages: [...pass.messages, ...waiting].map(drop) };
}
