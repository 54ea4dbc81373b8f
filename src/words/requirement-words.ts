import type { Catalogued } from '../readiness/catalogue';
import type { Finding } from '../readiness/finding';
import type { FindingOf } from '../readiness/requirement';

/** What people read about one requirement; one sentence for every case its check can come to. */
export interface RequirementWords<F extends Finding> {
  /** What it asks, as a short sentence that is true when it holds. */
  readonly asks: string;
  /** The short sentence when it does not hold: the title of a gap. */
  readonly failing: string;
  /** Why it is asked, one or two sentences. */
  readonly why: string;
  /** The step that mends it, one or two sentences in the imperative. */
  readonly fix: string;
  /** The step of a case that has one of its own; the others are mended by `fix`. */
  readonly steps?: { readonly [P in F['case']]?: string };
  /** What the founding page only tells, said with this requirement (R06, R08, R10, R25 …). */
  readonly tells?: string;
  /** What else an engineer should know and nothing here checks; told in `explain` alone. */
  readonly also?: readonly string[];
  /** What was seen and what is wanted, one sentence per case. */
  readonly cases: { readonly [P in F as P['case']]: (finding: P) => string };
}

/** Words for every requirement of the catalogue; a missing one does not compile. */
export type CatalogueWords = { readonly [R in Catalogued as R['id']]: RequirementWords<FindingOf<R>> };

/** Words for some of them: the part of one area. */
export type WordsFor<Id extends keyof CatalogueWords> = Pick<CatalogueWords, Id>;
