/** What a figure of an edition is held against: values at its edges, and values of its lists. */
import type { RequirementId } from '../../../src/readiness/catalogue';
import type { Edition } from '../../../src/readiness/editions/edition';
import type { Status } from '../../../src/readiness/subjects';
import type { LimitName } from '../../../src/words/limit-words';
import { NOW } from '../requirements/judging';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const iso = (time: number): string => new Date(time).toISOString();
export const ago = (milliseconds: number): string => iso(Date.parse(NOW) - milliseconds);

/** A number and what is one to either side of it; `case`: the verdicts differ in their case and not in their status. */
export interface Edge {
  readonly id: RequirementId;
  readonly at: number;
  readonly step: number;
  readonly differsIn?: 'case';
  readonly facts: (value: number) => object;
}

/** A value of a list, or one that stands in none, and the status it has to come to. */
export type Item = readonly [RequirementId, object, Status | 'warn or fail'];

export interface Held {
  readonly edges?: readonly Edge[];
  readonly items?: readonly Item[];
}

export type Probe<P extends LimitName> = (value: Edition[P]['value'], edition: Edition) => Held;

export const guest = (name: string, more: object = {}): object => ({ guestSystem: { name, reportedByGuest: true, ...more } });

export const windows = (product: string, release: string, installation = 'desktop'): object => ({
  operatingSystem: { product, ...(release !== '' && { release }), installation, name: `${product} ${release}`.trim() },
});

export const each = (id: RequirementId, values: readonly string[], facts: (value: string) => object, status: Item[2]): readonly Item[] =>
  values.map((value) => [id, facts(value), status]);

export const lastDays = (id: RequirementId, days: Readonly<Record<string, string>>, facts: (name: string) => object): readonly Edge[] =>
  Object.entries(days).map(([name, day]) => ({
    id,
    at: Date.parse(day) + DAY,
    step: 1000,
    differsIn: 'case',
    facts: (time) => ({ ...facts(name), assessedAt: iso(time) }),
  }));

/** A version whose third number is one to either side of the given one's. */
export const around = (id: RequirementId, version: string, facts: (version: string) => object): Edge => {
  const [major, minor, build] = version.split('.');
  return { id, at: Number(build), step: 1, facts: (value) => facts(`${major}.${minor}.${value}.0`) };
};
