/** Why one subject is ready and another of its kind is not: what a rule reads first, everything else after it. */
import type { AssessedSubject, Result } from './assessment';
import type { Json } from './subjects';

/** A requirement that both are asked, with what was found on each. */
export interface Difference {
  readonly requirement: string;
  readonly one: Result;
  readonly other: Result;
}

export interface Twins {
  /** Requirements with another verdict. */
  readonly deciding: readonly Difference[];
  /** Requirements with the same verdict on other facts. */
  readonly seenOtherwise: readonly Difference[];
  /** Ids of what only the one, or only the other, stands on. */
  readonly ground: { readonly one: readonly string[]; readonly other: readonly string[] };
}

/** Compares two subjects of one kind, in the order of the catalogue. */
export function compareTwins(one: AssessedSubject, other: AssessedSubject): Twins {
  const found = new Map(other.results.map((result) => [result.requirement, result]));
  const both = one.results.flatMap((result): readonly Difference[] => {
    const counterpart = found.get(result.requirement);
    return counterpart ? [{ requirement: result.requirement, one: result, other: counterpart }] : [];
  });
  const isDeciding = (difference: Difference): boolean => difference.one.status !== difference.other.status;
  return {
    deciding: both.filter(isDeciding),
    seenOtherwise: both.filter((difference) => !isDeciding(difference) && seen(difference.one) !== seen(difference.other)),
    ground: {
      one: one.standsOn.filter((id) => !other.standsOn.includes(id)),
      other: other.standsOn.filter((id) => !one.standsOn.includes(id)),
    },
  };
}

/** What was seen, as text that is the same where it is the same. */
function seen({ finding }: Result): string {
  const data: Json = finding
    ? [finding.case, finding.observed, finding.offenders.map(({ name, observed }) => [name, observed ?? null])]
    : [];
  return JSON.stringify(data);
}
