/** What a problem says was not read, and the report gives all the same. */
import type { Naming } from './problems';
import type { Maybe, ReportProblem } from './wire';

/** The parts of a value, or of each member of a list. */
export interface Shape<T> {
  /** Whether it has a null that leaves a verdict open: that accounts for a problem that names the whole. */
  readonly isOpen: (value: T) => boolean;
  /** Names of all its parts: one that is named and absent was not read, one of another name is none of these. */
  readonly properties: readonly string[];
}

/** Parts of a value that has none. */
export const WHOLE: Shape<unknown> = { isOpen: () => false, properties: [] };

/**
 * What has these parts.
 * @param isOpen absent: any part that was not read leaves a verdict open
 */
export function shapeOf<T extends object>(
  properties: readonly (string & keyof T)[],
  isOpen: (value: T) => boolean = (value) => hasHole(value, properties),
): Shape<T> {
  return { properties, isOpen };
}

/** Whether one of these parts was not read. */
export function hasHole<T extends object>(value: T, properties: readonly (keyof T)[]): boolean {
  return properties.some((property) => value[property] === null || value[property] === undefined);
}

/**
 * The first problem that names a value, or a part of it, that was read all the same; undefined: what is named is null. No other null
 * accounts for a problem than the one that it names.
 */
export function contradictionOf<T>(namings: readonly Naming[], value: unknown, shape: Shape<T>): ReportProblem | undefined {
  return namings.find(({ part }) => !isUnread(value, part, shape as Shape<unknown>))?.problem;
}

function isUnread(value: unknown, part: readonly string[], shape: Shape<unknown>): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return isMemberUnread(value, part, shape);
  if (typeof value !== 'object') return false;
  const [name, ...rest] = part;
  if (name === undefined) return shape.isOpen(value);
  const found = Object.entries(value as Readonly<Record<string, Maybe<unknown>>>).find(([key]) => key.toLowerCase() === name);
  if (found) return isUnread(found[1], rest, WHOLE);
  return shape.properties.some((known) => known.toLowerCase() === name);
}

/** `[0]`: that one, which a list that is whole holds; the whole list, or a part of whichever member: any of them. */
function isMemberUnread(members: readonly unknown[], part: readonly string[], shape: Shape<unknown>): boolean {
  const [place, ...rest] = part;
  if (place === undefined || !/^(?:\d+|\*)$/.test(place)) return members.some((member) => isUnread(member, part, shape));
  if (place === '*') return members.some((member) => isUnread(member, rest, shape));
  return Number(place) < members.length && isUnread(members[Number(place)], rest, shape);
}
