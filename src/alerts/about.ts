/** What is wrong where many verdicts say it and none of them by its name. */
import type { Result } from '../readiness/assessment';
import type { ComparedSubject } from '../readiness/compare';
import { isWithoutFabric } from '../readiness/estate/registration';
import type { AlertView } from '../cards/alert-view';
import type { Look } from './patience';
import { siteOf } from './places';

/** One thing that many verdicts stand on, and the one subject that it is about. */
export interface About {
  readonly about: NonNullable<AlertView['about']>;
  readonly subject: ComparedSubject;
}

/** What is compared with the vault's region. */
const HELD_AGAINST_VAULT: ReadonlySet<string> = new Set(['storage.region', 'network.region']);

/** The vault is in another region than before, and what is compared with it is where it was. */
export function movedVault(before: Result | undefined, after: Result, look: Look): About | undefined {
  const [was, is] = [before?.finding, after.finding];
  if (!was || !is || !HELD_AGAINST_VAULT.has(after.requirement) || is.case !== 'otherRegion') return undefined;
  const plan = look.subjects.find(({ kind }) => kind === 'plan');
  return plan && was.expected !== is.expected && was.observed === is.observed ? { about: 'vaultRegion', subject: plan } : undefined;
}

/** The vault no longer holds a VMM server that says it is registered there; no other fabric shows that the road is open, either. */
export function lostRegistration(subject: ComparedSubject, after: Result, look: Look): About | undefined {
  const server = after.requirement === 'route.open' ? unregisteredServer(look) : isLost(after) && look.byId.get(siteOf(subject));
  return server ? { about: 'registration', subject: server } : undefined;
}

function unregisteredServer({ subjects }: Look): ComparedSubject | undefined {
  return subjects.find(({ kind, inScope, results }) => kind === 'vmmServer' && inScope && results.some(isLost));
}

function isLost({ unknown }: Result): boolean {
  return isWithoutFabric(unknown?.detail);
}
