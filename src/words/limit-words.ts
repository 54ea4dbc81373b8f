import type { Edition, Sourced } from '../readiness/editions/edition';

/** The figures and lists of an edition that carry their documents with them. */
export type LimitName = { [P in keyof Edition]: Edition[P] extends Sourced<unknown> ? P : never }[keyof Edition];

type ValueOf<P extends LimitName> = Edition[P] extends Sourced<infer T> ? T : never;

/** What a figure of an edition says, as one sentence; a new figure without words does not compile. */
export type LimitWords = { readonly [P in LimitName]: (value: ValueOf<P>) => string };
