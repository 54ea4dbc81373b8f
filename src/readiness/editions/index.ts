import { may2026 } from './2026-05';
import { september2026 } from './2026-09';
import type { Edition } from './edition';
import { seed2017 } from './seed-2017';

/** Editions that can be judged under, oldest first. */
export const EDITIONS: readonly Edition[] = [seed2017, may2026, september2026];

/** An edition by its name; undefined: its limits are not held. The default one always is. */
export function editionByName(name: Edition['name']): Edition;
export function editionByName(name: string): Edition | undefined;
export function editionByName(name: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.name === name);
}
