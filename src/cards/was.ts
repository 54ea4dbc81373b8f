import type { AssessedSubject } from '../readiness/assessment';
import type { Was } from './actions';

/** What a card says of a subject, to be carried by its re-check button. */
export function wasOf(subject: AssessedSubject): Was {
  const having = (status: 'fail' | 'unknown' | 'warn'): readonly string[] =>
    subject.results.filter((result) => result.status === status).map((result) => result.requirement);
  return { readiness: subject.headline, open: { fail: having('fail'), unknown: having('unknown'), warn: having('warn') } };
}
