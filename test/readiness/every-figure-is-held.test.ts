/**
 * Every figure of every edition decides something, just where it says: one below, at it and one above a number there are two verdicts and
 * not one; what a list accepts, refuses and does not name comes to verdicts of its own. A new figure does not compile without its probe.
 */
import { EDITIONS } from '../../src/readiness/editions';
import type { Edition } from '../../src/readiness/editions/edition';
import { LIMITS, type LimitName } from '../../src/words/limit-words';
import { azureProbes } from './probes/azure';
import type { Held, Probe } from './probes/probe';
import { serverProbes } from './probes/servers';
import { vmProbes } from './probes/vms';
import { verdict } from './requirements/judging';

const PROBES: { readonly [P in LimitName]: Probe<P> } = { ...azureProbes, ...serverProbes, ...vmProbes };

function heldBy(edition: Edition, name: LimitName): Held {
  // The probe is the figure's own: both are found by its name.
  return (PROBES[name] as (value: unknown, edition: Edition) => Held)(edition[name].value, edition);
}

const isNumberIn = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && Object.values(value).some(isNumberIn));

const figures = EDITIONS.flatMap((edition) => (Object.keys(PROBES) as LimitName[]).map((name) => [edition.name, name, edition] as const));

it('every figure that a requirement is judged by has its probe, and none is probed that decides nothing', () => {
  expect(Object.keys(PROBES).toSorted()).toEqual([...new Set(Object.values(LIMITS).flat())].toSorted());
});

it.each(figures)('%s: %s decides just where it says', (_edition, name, edition) => {
  const { edges = [], items = [] } = heldBy(edition, name);
  expect(edges.length + items.length + (isEmpty(edition[name].value) ? 1 : 0)).toBeGreaterThan(0);

  const statusOf = (word: string): string => word.split(' ')[0] ?? '';
  const blurred = edges.filter(({ id, at, step, facts, differsIn }) => {
    const words = [at - step, at, at + step].map((value) => verdict(id, facts(value) as Record<string, unknown>, edition.name));
    return new Set(differsIn === 'case' ? words : words.map(statusOf)).size !== 2;
  });
  expect(blurred.map(({ id, at }) => `${id} at ${at}`)).toEqual([]);

  const others = items.flatMap(([id, facts, status]) => {
    const found = statusOf(verdict(id, facts as Record<string, unknown>, edition.name));
    return status.split(' or ').includes(found) ? [] : [`${id} ${JSON.stringify(facts)}: ${found}, not ${status}`];
  });
  expect(others).toEqual([]);
});

it('figures that are numbers are probed at their edges', () => {
  const without = figures.filter(([, name, edition]) => {
    const NAMED_BY_NUMBERS: readonly LimitName[] = ['logicalSectors', 'agent', 'dotNetRelease'];
    return isNumberIn(edition[name].value) && !NAMED_BY_NUMBERS.includes(name) && (heldBy(edition, name).edges ?? []).length === 0;
  });
  expect(without.map(([edition, name]) => `${edition} ${name}`)).toEqual([]);
});

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
