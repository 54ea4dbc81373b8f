import type { Result } from '../readiness/assessment';
import type { Finding } from '../readiness/finding';
import type { Catalogued } from '../readiness/catalogue';
import { CATALOGUE } from '../readiness/catalogue';
import type { Words } from '../words/words';

const BY_ID: ReadonlyMap<string, Catalogued> = new Map(CATALOGUE.map((each) => [each.id, each]));

/** A requirement with its words, or undefined for an id that the catalogue no longer holds. */
export function catalogued(id: string): Catalogued | undefined {
  return BY_ID.get(id);
}

/** What is said of a requirement: the short sentences, and the steps. An id that is gone is said as itself. */
export interface Said {
  readonly asks: string;
  readonly failing: string;
  readonly why: string;
  readonly fix: string;
  readonly tells: string;
  readonly also: readonly string[];
  readonly page: string;
}

export function said(words: Words, id: string): Said {
  const requirement = BY_ID.get(id);
  if (!requirement) return { asks: id, failing: id, why: '', fix: '', tells: '', also: [], page: '' };
  const { asks, failing, why, fix, tells, also } = words.requirements[requirement.id];
  return { asks, failing, why, fix, tells: tells ?? '', also: also ?? [], page: requirement.page };
}

/** The step that mends a verdict: that of its case, else the requirement's. */
export function fixOf(words: Words, { requirement, finding }: Result): string {
  const known = BY_ID.get(requirement);
  const steps: Readonly<Record<string, string>> = (known && words.requirements[known.id].steps) ?? {};
  return steps[finding?.case ?? ''] ?? said(words, requirement).fix;
}

/** One sentence for each reason of a verdict that was read; empty where it stands on nothing that was. */
export function sentencesOf(words: Words, { requirement, finding, besides = [] }: Result): readonly string[] {
  const findings = [finding, ...besides.map((each) => each.finding)].flatMap((each) => each ?? []);
  return findings.map((each) => sentenceOf(words, requirement, each)).filter((sentence) => sentence !== '');
}

/** What was seen and what is wanted, as the requirement's own sentence; empty where the case is not known any more. */
export function sentenceOf(words: Words, id: string, finding: Finding): string {
  const requirement = BY_ID.get(id);
  if (!requirement) return '';
  // The finding was made by this requirement's check, so its data fit the sentence of its case.
  const cases = words.requirements[requirement.id].cases as Readonly<Record<string, ((finding: Finding) => string) | undefined>>;
  return cases[finding.case]?.(finding) ?? '';
}
