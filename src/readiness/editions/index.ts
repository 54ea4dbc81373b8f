import { may2026 } from './2026-05';
import type { Edition } from './edition';

/** Editions that can be judged under. */
export const EDITIONS: readonly Edition[] = [may2026];

/** An edition by its name; undefined: its limits are not held. The default one always is. */
export function editionByName(name: '2026-05'): Edition;
export function editionByName(name: string): Edition | undefined;
export function editionByName(name: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.name === name);
}
