/** The catalogue: an explicit list, in the order of the founding page. A test holds it against the folder. */
import storageRegion from './requirements/storage.region';

/** Grows by one with every change of a rule; stored verdicts of another version are never called a regression. */
export const CATALOGUE_VERSION = '1';

export const CATALOGUE = [
  // Storage accounts
  storageRegion,
] as const;

export type Catalogued = (typeof CATALOGUE)[number];
export type RequirementId = Catalogued['id'];
