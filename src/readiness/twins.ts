/** Why one subject is ready and another of its kind is not: what a rule reads first, everything else after it. */
import type { AssessedSubject, Result } from './assessment';
import { CATALOGUE } from './catalogue';
import type { ComparedFact, FactRecord } from './facts';
import type { Edition } from './editions/edition';
import { factsReadBy, type ErasedFacts, type Requirement } from './requirement';
import { ownReadiness, rank } from './rollup';
import type { Json, SubjectKind } from './subjects';
import { turningOn } from './turning-on';

/** A requirement that both are asked, with what was found on each. */
export interface Difference {
  readonly requirement: string;
  readonly one: Result;
  readonly other: Result;
}

export interface Twins {
  /**
   * Requirements of the worse one's own that keep it from being what the better one is, the worst first; none where the same is said of
   * both, or where what is said of the worse one comes from elsewhere: from what it stands on, or holds.
   */
  readonly deciding: readonly Difference[];
  /** Requirements that differ and decide nothing: first those with another verdict, then those with the same one on other facts. */
  readonly besides: readonly Difference[];
  /** Ids of what only the one, or only the other, stands on. */
  readonly ground: { readonly one: readonly string[]; readonly other: readonly string[] };
}

/** Compares two subjects of one kind; what weighs the same stands in the order of the catalogue. */
export function compareTwins(one: AssessedSubject, other: AssessedSubject): Twins {
  const found = new Map(other.results.map((result) => [result.requirement, result]));
  const both = one.results.flatMap((result): readonly Difference[] => {
    const counterpart = found.get(result.requirement);
    return counterpart ? [{ requirement: result.requirement, one: result, other: counterpart }] : [];
  });
  const deciding = decidingAmong(both, one, other);
  const others = both.filter((difference) => !deciding.includes(difference));
  const isOther = (difference: Difference): boolean => difference.one.status !== difference.other.status;
  return {
    deciding,
    besides: [
      ...others.filter(isOther),
      ...others.filter((difference) => !isOther(difference) && seen(difference.one) !== seen(difference.other)),
    ],
    ground: {
      one: one.standsOn.filter((id) => !other.standsOn.includes(id)),
      other: other.standsOn.filter((id) => !one.standsOn.includes(id)),
    },
  };
}

/** The one of which the worse word is said; undefined: the same is said of both. */
export function worseOf(one: AssessedSubject, other: AssessedSubject): AssessedSubject | undefined {
  const apart = rank(one.headline) - rank(other.headline);
  return apart === 0 ? undefined : apart < 0 ? one : other;
}

function decidingAmong(both: readonly Difference[], one: AssessedSubject, other: AssessedSubject): readonly Difference[] {
  const worse = worseOf(one, other);
  if (!worse || worse.readiness !== worse.headline) return [];
  const better = rank((worse === one ? other : one).headline);
  const most = (difference: Difference): number => mostWith(worse === one ? difference.one : difference.other);
  return both.filter((difference) => most(difference) < better).toSorted((a, b) => most(a) - most(b));
}

/** How ready a subject can be with this verdict. */
function mostWith(result: Result): number {
  const isCounted = result.level !== 'advice' && result.status !== 'notApplicable';
  return rank(isCounted ? ownReadiness([result]) : 'ready');
}

/** What was seen, or why nothing was, and whether people's word counts in its place, as text that is the same where it is the same. */
function seen({ finding, besides = [], waived, confirmed, unknown }: Result): string {
  const data: Json = finding
    ? [finding.case, finding.observed, finding.offenders.map(({ name, observed }) => [name, observed ?? null])]
    : [];
  return [JSON.stringify(data), unknown?.reason ?? '', waived !== undefined, confirmed !== undefined, ...besides.map(seen)].join();
}

/** A fact that is not the same for both, by its name. */
export interface FactApart<K extends SubjectKind = SubjectKind> {
  readonly fact: ComparedFact<K>;
  /** Of which of the two it was read. */
  readonly readOf: 'both' | 'one' | 'other';
}

/** Never compared: what they are called, and the time they are judged at. */
const NOT_COMPARED: readonly string[] = ['name', 'assessedAt'];

/**
 * Facts that differ without a requirement that tells the two apart turning on them, in alphabetical order.
 * @param told what is said of the two already
 * @param edition that they are judged by
 */
export function factsApart<K extends SubjectKind>(
  one: FactRecord<K>,
  other: FactRecord<K>,
  told: Pick<Twins, 'deciding' | 'besides'>,
  edition: Edition,
): readonly FactApart<K>[] {
  const differing = new Set([...told.deciding, ...told.besides].map(({ requirement }) => requirement));
  const all: readonly Requirement[] = CATALOGUE;
  const [left, right] = [one.facts, other.facts] as readonly [ErasedFacts, ErasedFacts];
  const apart = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (fact) => !NOT_COMPARED.includes(fact) && canonical(left[fact]) !== canonical(right[fact]),
  );
  const isApart = (fact: string): boolean => apart.includes(fact);
  const explained = new Set(
    all
      .filter(({ id }) => differing.has(id))
      .flatMap((requirement) => turningOn(requirement, left, right, [...new Set(factsReadBy(requirement))].filter(isApart), edition)),
  );
  return apart
    .filter((fact) => !explained.has(fact))
    .sort()
    .map((fact) => ({
      fact: fact as ComparedFact<K>,
      readOf: left[fact] === undefined ? 'other' : right[fact] === undefined ? 'one' : 'both',
    }));
}

/** A value as text that is the same where it means the same: no list of facts has an order, no object one of its properties. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .map(([name, each]) => `${name}:${canonical(each)}`)
    .sort()
    .join()}}`;
}
