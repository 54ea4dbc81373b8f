import type { Edition } from './editions/edition';
import type { FactName, FactsByKind } from './facts';
import type { Finding, MissingFact } from './finding';
import type { Level, SubjectKind } from './subjects';

/** Rows of the founding page, as domain facts number them. */
export type SeedRow = `R${number}`;

/** The declared facts, all of them known: what a check may read, and nothing else. */
export type Known<K extends SubjectKind, Names extends readonly FactName<K>[]> = {
  readonly [P in Names[number]]: Exclude<FactsByKind[K][P], undefined>;
};

/** Facts a check can do without; it must handle their absence. */
export type Perhaps<K extends SubjectKind, Names extends readonly FactName<K>[]> = {
  readonly [P in Names[number]]: FactsByKind[K][P] | undefined;
};

/** Facts as the evaluator carries them, once a requirement's own types have been erased. */
export type ErasedFacts = Readonly<Record<string, unknown>>;

/** A requirement of the catalogue: data, and one pure function. */
export interface Requirement<Id extends string = string, K extends SubjectKind = SubjectKind, F extends Finding = Finding> {
  readonly id: Id;
  readonly kind: K;
  /** An edition may set another level (Edition.levels). */
  readonly level: Level;
  /** The founding page's rows it covers. */
  readonly seed: readonly SeedRow[];
  /** One missing: unknown with its reason, and the check is not called. */
  readonly needs: readonly string[];
  /** Read where they are known. */
  readonly wants: readonly string[];
  /** `wants`: read where they are known; holds must answer true where an unread one might make it true. */
  readonly appliesWhen?: {
    readonly needs: readonly string[];
    readonly wants?: readonly string[];
    readonly holds: (facts: ErasedFacts, edition: Edition) => boolean;
  };
  readonly check: (facts: ErasedFacts, edition: Edition) => F | MissingFact;
  /** The page of the next step: a path on learn.microsoft.com behind the locale, or a whole https address. */
  readonly page: string;
  /** A second, different person must agree with a confirmation. */
  readonly secondPerson: boolean;
  /** Nothing measures it (yet): only a person's confirmation settles it. */
  readonly confirmedOnly: boolean;
}

/** Every fact that a requirement may look at. */
export function factsReadBy({ needs, wants, appliesWhen }: Requirement): readonly string[] {
  return [...needs, ...wants, ...(appliesWhen?.needs ?? []), ...(appliesWhen?.wants ?? [])];
}

/**
 * Declares a requirement. The compiler holds that `check` reads only what `needs` and `wants` name,
 * and that it treats what it merely wants as possibly absent.
 */
export function requirement<
  const Id extends string,
  K extends SubjectKind,
  const Needs extends readonly FactName<K>[],
  Outcome extends Finding | { readonly missing: Wants[number] | Needs[number] },
  const Wants extends readonly FactName<K>[] = readonly [],
  const Applies extends readonly FactName<K>[] = readonly [],
  const AppliesWants extends readonly FactName<K>[] = readonly [],
>(definition: {
  readonly id: Id;
  readonly kind: K;
  readonly level: Level;
  readonly seed: readonly SeedRow[];
  readonly needs: Needs;
  readonly wants?: Wants;
  readonly appliesWhen?: {
    readonly needs: Applies;
    readonly wants?: AppliesWants;
    readonly holds: (facts: Known<K, Applies> & Perhaps<K, AppliesWants>, edition: Edition) => boolean;
  };
  readonly check: (facts: Known<K, Needs> & Known<K, Applies> & Perhaps<K, Wants>, edition: Edition) => Outcome;
  readonly page: string;
  readonly secondPerson?: boolean;
  readonly confirmedOnly?: boolean;
}): Requirement<Id, K, Extract<Outcome, Finding>> {
  // The one place where the types are erased: the evaluator hands over the record once what is needed is known.
  return {
    ...definition,
    wants: definition.wants ?? [],
    secondPerson: definition.secondPerson ?? false,
    confirmedOnly: definition.confirmedOnly ?? false,
  } as unknown as Requirement<Id, K, Extract<Outcome, Finding>>;
}

/** The findings a requirement can come to, each with its case and its data. */
export type FindingOf<R> = R extends Requirement<string, SubjectKind, infer F> ? F : never;
