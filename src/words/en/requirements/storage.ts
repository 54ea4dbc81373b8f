import { formatDate, formatList } from '../../format';
import type { WordsFor } from '../../requirement-words';

type StorageId = 'storage.region' | 'storage.redundancy' | 'storage.geoRedundant' | 'storage.kind' | 'storage.logAccount';

export const storageWords: WordsFor<StorageId> = {
  'storage.region': {
    asks: 'The storage account is in the vault’s region',
    failing: 'The storage account is not in the vault’s region',
    why: 'Site Recovery replicates to an account in the vault’s own region; the vault, the account and the network must lie together.',
    fix: 'Create a storage account in the vault’s region and choose it instead. An account that Site Recovery already uses cannot be moved.',
    cases: {
      sameRegion: (finding) => `The account is in ${finding.observed}, as the vault is.`,
      otherRegion: (finding) =>
        `The account is in ${finding.observed}; the vault is in ${finding.expected}. A note in the support matrix lets a vault lie elsewhere, but Microsoft’s guide asks for one region.`,
      notThere: () => 'The account does not exist.',
    },
  },
  'storage.redundancy': {
    asks: 'The storage account’s redundancy is supported',
    failing: 'The storage account’s redundancy is not supported',
    why: 'Site Recovery supports locally redundant and geo-redundant accounts, and refuses zone-redundant ones.',
    fix: 'Create an account with LRS or GRS, or change this one’s replication to LRS or GRS before VMs are protected.',
    cases: {
      accepted: (finding) => `The account’s redundancy is ${finding.observed}.`,
      refused: (finding) =>
        `The account’s redundancy is ${finding.observed}, which is refused. Accepted are ${formatList('en', finding.expected)}.`,
      unlisted: (finding) =>
        `The account’s redundancy is ${finding.observed}. Microsoft’s pages neither accept nor refuse it; they name ${formatList('en', finding.expected)}.`,
    },
  },
  'storage.geoRedundant': {
    asks: 'The storage account is geo-redundant',
    failing: 'The storage account is not geo-redundant',
    why: 'Geo-redundant storage is recommended; locally redundant storage works as well.',
    fix: 'If you want it, change the account’s replication to GRS before VMs are protected.',
    tells:
      'Geo-redundant storage keeps a copy in another region, so the data survive a regional outage, even when the primary region cannot be recovered.',
    cases: {
      geoRedundant: (finding) => `The account’s redundancy is ${finding.observed}.`,
      oneRegionOnly: (finding) => `The account’s redundancy is ${finding.observed}: all copies lie in one region.`,
      unlisted: (finding) => `The account’s redundancy is ${finding.observed}, which Microsoft’s pages do not name for Site Recovery.`,
    },
  },
  'storage.kind': {
    asks: 'The storage account is of a supported kind',
    failing: 'The storage account is of a kind that is not supported',
    why: 'Site Recovery writes page blobs, which general-purpose accounts hold; accounts for block blobs or files only do not.',
    fix: 'Choose a general-purpose v2 account. A general-purpose v1 account is upgraded in place, and the upgrade cannot be undone.',
    tells:
      'Both standard and premium accounts may be used. Premium suits VMs with much I/O that need steadily high performance and low latency.',
    cases: {
      accepted: (finding) => `The account is of the kind ${finding.observed}.`,
      retired: (finding) =>
        `The account is of the kind ${finding.observed} (general-purpose v1), which Microsoft ends on ${formatDate('en', finding.expected.retiredOn)}. Its data are kept; upgrade it to ${formatList('en', finding.expected.kinds, 'or')}.`,
      refused: (finding) => `The account is of the kind ${finding.observed}; it has to be ${formatList('en', finding.expected, 'or')}.`,
      unlisted: (finding) =>
        `The account is of the kind ${finding.observed}, which Microsoft’s pages do not name. They name ${formatList('en', finding.expected)}.`,
    },
  },
  'storage.logAccount': {
    asks: 'The premium account has a standard account for the logs',
    failing: 'The premium account lacks a standard account for the logs',
    why: 'With premium storage for the replicated data, Site Recovery needs a standard account in the same region as well.',
    fix: 'Create a standard account with LRS or GRS in the same region, and name it in the plan as log account.',
    tells:
      'The log account holds the replication logs: the changes of the on-premises data as they come in, before they reach the replica.',
    cases: {
      standardInRegion: (finding) => `${finding.observed.name} (${finding.observed.sku}) in ${finding.observed.region} holds the logs.`,
      notChosen: () => 'The account is premium, and the plan names no log account.',
      notThere: (finding) => `The log account ${finding.observed} does not exist.`,
      notStandard: (finding) =>
        `The log account ${finding.observed.name} is ${finding.observed.sku}; it has to be ${formatList('en', finding.expected.skus, 'or')}.`,
      otherRegion: (finding) =>
        `The log account ${finding.observed.name} is in ${finding.observed.region}; the premium account is in ${finding.expected.region}.`,
    },
  },
};
