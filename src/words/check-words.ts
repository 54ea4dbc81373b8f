import type { RequirementId } from '../readiness/catalogue';

/**
 * How an engineer sees whether a requirement holds: where to look, and what has to stand there.
 * @param of what to look at, by its real names: the subjects, or what the plan names; empty: the plan names nothing yet
 */
export type CheckWords = { readonly [Id in RequirementId]: (of: string) => string };
