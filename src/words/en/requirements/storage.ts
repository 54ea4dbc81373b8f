import { formatDate, formatList, formatNumber } from '../../format';
import type { WordsFor } from '../../requirement-words';

type StorageId =
  | 'storage.region'
  | 'storage.redundancy'
  | 'storage.geoRedundant'
  | 'storage.kind'
  | 'storage.logAccount'
  | 'storage.accessTier'
  | 'storage.firewall'
  | 'storage.sharedKey'
  | 'storage.available';

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
      retiring: (finding) =>
        `The account is of the kind ${finding.observed} (general-purpose v1), which Microsoft ends on ${formatDate('en', finding.expected.retiredOn)}. Its data are kept; upgrade it to ${formatList('en', finding.expected.kinds, 'or')}.`,
      retired: (finding) =>
        `The account is of the kind ${finding.observed} (general-purpose v1), which Microsoft ended on ${formatDate('en', finding.expected.retiredOn)}. Its data are kept; upgrade it to ${formatList('en', finding.expected.kinds, 'or')}.`,
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
  'storage.accessTier': {
    asks: 'The storage account’s access tier is Hot',
    failing: 'The storage account’s access tier is Cool or Cold',
    why: 'Microsoft’s page says “Cool storage: No” and “Hot storage: No”. The rows are of 2017 and meant accounts for block blobs; a general-purpose v2 account always has a tier, so only Cool and Cold give a condition.',
    fix: 'Set the account’s default access tier to Hot. It can be changed at any time.',
    cases: {
      accepted: (finding) => `The access tier is ${finding.observed}.`,
      cool: (finding) =>
        `The access tier is ${finding.observed}, of which Microsoft’s page says no. Whether it means general-purpose accounts too, it does not say.`,
      unlisted: (finding) => `The access tier is ${finding.observed}, which Microsoft’s pages do not name.`,
    },
  },
  'storage.firewall': {
    asks: 'The storage account’s firewall lets Site Recovery through',
    failing: 'The storage account’s firewall shuts Site Recovery out',
    why: 'The agents on the hosts and Site Recovery itself write to the account. With a firewall, trusted Microsoft services have to be let through.',
    fix: 'On the account, under Networking, let trusted Microsoft services through, or add the addresses that all your hosts go out with.',
    cases: {
      open: () => 'The account takes connections from all networks.',
      trustedServices: () =>
        'The firewall lets trusted Microsoft services through. One row of Microsoft’s page supports that, another row of the same page speaks of networks without storage firewalls.',
      trustedServicesDisputed: () =>
        'The firewall lets trusted Microsoft services through. The page of 2017 does not speak of firewalls, and the one of 2018 says no.',
      addressesOnly: (finding) =>
        finding.observed.addressRules === 1
          ? 'The firewall lets 1 address through and not the trusted Microsoft services. Every host has to go out with it.'
          : `The firewall lets ${formatNumber('en', finding.observed.addressRules)} addresses through and not the trusted Microsoft services. Every host has to go out with one of them.`,
      closed: () => 'The firewall lets neither trusted Microsoft services nor any address through.',
      privateOnly: () =>
        'The account has no public access: only private endpoints reach it, which have to be set up for the vault and the hosts.',
      otherPublicAccess: (finding) =>
        `The account’s public access is ${finding.observed.publicAccess ?? 'not said'}, which Microsoft’s pages on Site Recovery do not name.`,
      otherAction: (finding) => `The firewall’s default action is ${finding.observed.defaultAction}, which is neither Allow nor Deny.`,
    },
  },
  'storage.sharedKey': {
    asks: 'Site Recovery can sign in to the storage account',
    failing: 'Site Recovery cannot sign in to the storage account',
    why: 'Site Recovery uses the account’s keys. Since 2025 they may be off, if the vault has a managed identity with rights on the account.',
    fix: 'Turn on the vault’s managed identity and give it two roles on the account: Contributor, and Storage Blob Data Contributor (on a premium account Storage Blob Data Owner). Or allow access by account key again.',
    cases: {
      on: () => 'Access by account key is allowed.',
      offWithIdentity: () =>
        'Access by account key is off. The vault has a managed identity; whether it has its roles on the account is not read.',
      offWithoutIdentity: () => 'Access by account key is off, and the vault has no managed identity.',
    },
  },
  'storage.available': {
    asks: 'The storage account is available in its primary region',
    failing: 'The storage account is not available',
    why: 'Replication writes to the account all the time; it has to be provisioned and served from its own region.',
    fix: 'See the account’s state in the portal and wait, or choose another account. After an account failover, decide with the vault’s region in mind.',
    cases: {
      available: () => 'The account is provisioned, and its primary region is available.',
      notProvisioned: (finding) =>
        `The account’s state is ${finding.observed.provisioningState}; it has to be ${finding.expected.provisioningState}.`,
      primaryUnavailable: () => 'The account’s primary region is unavailable.',
      otherStatus: (finding) =>
        `The status of the primary region is ${finding.observed.statusOfPrimary}, which Microsoft’s pages do not describe.`,
      failedOver: (finding) =>
        `The account is served from ${finding.observed}, not from its primary region ${finding.expected}: it has failed over.`,
    },
  },
};
