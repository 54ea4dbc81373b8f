import type { ComparedFact } from '../readiness/facts';
import type { SubjectKind } from '../readiness/subjects';

/** A plan is compared with nothing: there is one. */
type ComparedKind = Exclude<SubjectKind, 'plan'>;

/** What each fact is called, so that it can stand in a list. */
export type FactWords = { readonly [K in ComparedKind]: Readonly<Record<ComparedFact<K>, string>> };
