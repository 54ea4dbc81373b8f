import type { Edition } from '../readiness/editions/edition';

/** Questions about the requirements themselves, one per row of the founding page, and about its links. */
export const TOPIC_IDS = [
  'architecture',
  'azureAccount',
  'storageAccount',
  'storageRegion',
  'storageRedundancy',
  'geoRedundant',
  'premium',
  'premiumWhen',
  'standardBesidePremium',
  'logAccount',
  'network',
  'networkRegion',
  'vmmVersion',
  'vmmCloud',
  'cloudHostGroup',
  'vmmInternet',
  'hostSystem',
  'hyperVRole',
  'updates',
  'hostInCloud',
  'vmsToReplicate',
  'hostInternet',
  'proxy',
  'kb2961977',
  'guestSystem',
  'ipv6',
  'secureBoot',
  'bitLocker',
  'shielded',
  'generation',
  'disks',
  'azureRequirements',
  'renaming',
  'nextStep',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

/** The answer to a question about the requirements: the answer itself first, then what makes it plain. */
export interface TopicWords {
  readonly answer: TopicText;
  readonly more: TopicText;
}

/** A text; where it names figures, made from those of an edition. */
export type TopicText = string | ((edition: Edition) => string);
