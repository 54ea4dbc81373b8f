import { formatDate, formatList, formatNumber } from '../../format';
import type { WordsFor } from '../../requirement-words';

type PlanId =
  | 'account.subscription'
  | 'account.providers'
  | 'account.rights'
  | 'vault.exists'
  | 'storage.account'
  | 'network.exists'
  | 'network.region'
  | 'capacity.planned'
  | 'vault.region'
  | 'network.subscription'
  | 'route.open';

export const planWords: WordsFor<PlanId> = {
  'account.subscription': {
    asks: 'The Azure subscription is enabled',
    failing: 'The Azure subscription is not enabled',
    why: 'The vault, the replicas and the VMs after failover all live in an Azure subscription, and only an enabled one accepts them.',
    fix: 'Name an enabled subscription in the plan, or have its owner settle what closed it. Without one, create an Azure account first.',
    cases: {
      enabled: () => 'The subscription is enabled.',
      endangered: (finding) =>
        `The subscription’s state is ${finding.observed}. It works for now; Azure will disable it if nothing is done.`,
      closed: (finding) => `The subscription’s state is ${finding.observed}; it has to be ${finding.expected}.`,
      unlistedState: (finding) => `The subscription’s state is ${finding.observed}, which Microsoft’s pages do not describe.`,
      notChosen: () => 'The plan names no subscription, and no vault that would show which one.',
      notThere: (finding) => `The subscription ${finding.observed} does not exist.`,
    },
  },
  'account.providers': {
    asks: 'The resource providers are registered',
    failing: 'Resource providers are not registered',
    why: 'Azure refuses to create a vault or to replicate into a subscription whose resource providers are not registered.',
    fix: 'Register them under the subscription’s Resource providers in the portal, or with Register-AzResourceProvider.',
    cases: {
      registered: (finding) => `${formatList('en', finding.observed)} are registered.`,
      notRegistered: (finding) => `Not registered, and needed: ${formatList('en', finding.observed)}.`,
      registering: (finding) => `Still registering: ${formatList('en', finding.observed)}. That takes a few minutes.`,
      othersNotRegistered: (finding) =>
        `Not registered yet: ${formatList('en', finding.observed)}. They are registered at first use if whoever sets up has the right to.`,
    },
  },
  'account.rights': {
    asks: 'Somebody holds the rights to set up replication',
    failing: 'Nobody holds the rights to set up replication',
    why: 'Whoever enables replication needs Virtual Machine Contributor and Site Recovery Contributor. Site Recovery Operator alone can fail over, but not enable.',
    fix: 'Have the subscription’s owner assign both roles. Then confirm it here; a second person has to agree.',
    also: ['Site Recovery Operator may fail over, but cannot enable replication.'],
    cases: {
      assigned: () => 'Virtual Machine Contributor and Site Recovery Contributor are assigned.',
      notAssigned: () => 'Virtual Machine Contributor and Site Recovery Contributor are not both assigned.',
    },
  },
  'vault.exists': {
    asks: 'The Recovery Services vault exists',
    failing: 'There is no Recovery Services vault to use',
    why: 'The vault holds the settings of the replication; VMM servers register in it, and account and network are compared with its region.',
    fix: 'Create a Recovery Services vault in the region you want to fail over to, and name it in the plan.',
    also: [
      'Private endpoints can be set up only on a new vault, before anything is registered in it.',
      'A site-to-site VPN alone carries no replication: it takes private endpoints, or ExpressRoute with Microsoft peering.',
    ],
    cases: {
      there: (finding) => `The vault ${finding.observed.name} exists in ${finding.observed.region}.`,
      notChosen: () => 'The plan names no vault.',
      notThere: (finding) => `The vault ${finding.observed} does not exist.`,
      notProvisioned: (finding) => `The vault ${finding.observed.name} is not ready for use: its state is ${finding.observed.state}.`,
    },
  },
  'storage.account': {
    asks: 'A storage account is chosen and exists',
    failing: 'There is no storage account to replicate with',
    why: 'Site Recovery asks for a storage account when replication is set up.',
    fix: 'Create a storage account (StorageV2, Standard, geo-redundant) in the vault’s region, and name it in the plan.',
    tells:
      'The founding page of 2017 says that the account stores the replicated data, because the replicas then were page blobs in the account. ' +
      'Today the replicas are managed disks unless you choose otherwise, and the account holds the replication logs.',
    cases: {
      holdsLogs: (finding) =>
        `${formatList('en', finding.observed)} ${finding.observed.length === 1 ? 'exists' : 'exist'}. With managed disks an account holds the replication logs; the replicas themselves are disks.`,
      holdsReplicas: (finding) =>
        `${formatList('en', finding.observed)} ${finding.observed.length === 1 ? 'exists and holds' : 'exist and hold'} the replicas, since the plan does without managed disks.`,
      noneChosen: () => 'The plan names no storage account.',
      noneThere: (finding) => `No storage account that the plan names exists: ${formatList('en', finding.observed)}.`,
    },
  },
  'network.exists': {
    asks: 'The virtual network exists and has a subnet',
    failing: 'There is no virtual network for the VMs to join',
    why: 'After failover the Azure VMs join this network. They land in the subnet named like their own, else in its first one.',
    fix: 'Create a virtual network with at least one subnet in the vault’s region, and name it in the plan.',
    also: ['With several subnets and none named like the source’s, VMs land in the first one.'],
    cases: {
      there: (finding) =>
        finding.observed.subnets.length === 1
          ? `The network ${finding.observed.name} exists and has one subnet.`
          : `The network ${finding.observed.name} exists and has ${formatNumber('en', finding.observed.subnets.length)} subnets.`,
      notChosen: () => 'The plan names no virtual network.',
      notThere: (finding) => `The virtual network ${finding.observed} does not exist.`,
      noSubnet: (finding) => `The network ${finding.observed.name} has no subnet; it needs at least one.`,
    },
  },
  'network.region': {
    asks: 'The virtual network is in the vault’s region',
    failing: 'The virtual network is not in the vault’s region',
    why: 'The VMs are created in the vault’s region and can only join a network that lies there.',
    fix: 'Create a virtual network in the vault’s region and choose it instead. A network cannot be moved to another region.',
    cases: {
      noVault: (finding) => `The network is in ${finding.observed}. There is no vault to compare with.`,
      sameRegion: (finding) => `The network is in ${finding.observed}, as the vault is.`,
      otherRegion: (finding) => `The network is in ${finding.observed}; the vault is in ${finding.expected}.`,
    },
  },
  'capacity.planned': {
    asks: 'Capacity has been planned',
    failing: 'Capacity has not been planned',
    why: 'The bandwidth, the storage and the number of VMs that can be replicated follow from how much data changes. It is the founding page’s next step.',
    fix: 'Run the Site Recovery Deployment Planner: profile the VMs for more than seven days, and plan by its report. Then confirm it here.',
    also: [
      'The Deployment Planner allows at most 20 MB/s of change per VM on premium storage; the newest support matrix says 54 MB/s in all. No page reconciles them.',
    ],
    cases: {
      planned: () => 'Capacity has been planned.',
      notPlanned: () => 'Capacity has not been planned yet.',
    },
  },
  'vault.region': {
    asks: 'The vault’s region can be a target for Hyper-V',
    failing: 'The vault’s region cannot be a target for Hyper-V',
    why: 'Microsoft excludes some regions as targets for VMs from Hyper-V, although vaults can be created there.',
    fix: 'Create a vault in another region, with account and network beside it, and name them in the plan.',
    cases: {
      target: (finding) => `The vault is in ${finding.observed}, which is not excluded.`,
      excluded: (finding) => `The vault is in ${finding.observed}. Excluded as target: ${formatList('en', finding.expected)}.`,
    },
  },
  'network.subscription': {
    asks: 'The virtual network is in the vault’s subscription',
    failing: 'The virtual network is not in the vault’s subscription',
    why: 'Microsoft’s guide of 2017 asked for one subscription, of the storage account; today’s pages let you choose one and say nothing of networks elsewhere.',
    fix: 'Choose a network in the vault’s subscription, or try a test failover into this one before you rely on it.',
    cases: {
      sameSubscription: () => 'The network is in the vault’s subscription.',
      otherSubscription: (finding) =>
        `The network is in subscription ${finding.observed}, the vault in ${finding.expected}. No page says whether that works.`,
      nothingToCompare: (finding) => `There is no vault to compare the network ${finding.observed} with.`,
    },
  },
  'route.open': {
    asks: 'Replication from VMM to Azure is still open to you',
    failing: 'Replication from VMM to Azure has not been shown to be open to you',
    why: 'Sources disagree about this way of replicating: a draft and a public tracker announced its end, every support matrix has kept it. A VMM server that is registered and healthy in your vault settles it.',
    fix: 'Register a VMM server in the vault and collect again, or confirm that one was registered, with the date. The alternative is a Hyper-V site without VMM.',
    cases: {
      healthyFabric: (finding) => `Registered in the vault and healthy: ${formatList('en', finding.observed)}.`,
      sourcesDisagree: ({ observed }) =>
        `${
          observed.fabrics.length === 0
            ? 'No VMM server is registered in the vault yet.'
            : `Registered, but not healthy: ${formatList(
                'en',
                observed.fabrics.map(({ name, health }) => `${name} (${health ?? 'health not said'})`),
              )}.`
        } Announced the end of this way: ${formatList(
          'en',
          observed.announcedEnd.map((each) => `${each.document}, ${formatDate('en', each.date)}`),
        )}. Kept it: ${formatList(
          'en',
          observed.kept.map((each) => `${each.document}, ${formatDate('en', each.date)}`),
        )}. The alternative is a Hyper-V site without VMM.`,
    },
  },
};
