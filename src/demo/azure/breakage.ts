/**
 * What `demo break …` breaks and `demo repair …` mends: named changes laid over the sound world. The sound world is
 * never touched, so a repair restores exactly what was.
 */
import { moveAccount, moveResource, withoutSubnets, withProperties } from './resources';
import { BREAKAGE_NAMES } from './state';
import type { AzureState, AzureWorld, BreakageName, ServiceFaults, SimulatedSubscription } from './state';
import type { WireResource } from './wire';

interface Breakage {
  /** Words people type, the one that is offered first. */
  readonly en: readonly [string, ...string[]];
  readonly sv: readonly [string, ...string[]];
  readonly apply: (world: AzureWorld) => AzureWorld;
}

/** Where things are moved to: a region that is real, and not the demo's. */
const ELSEWHERE = { location: 'westeurope', paired: 'northeurope' } as const;

/** Seconds a throttled client is asked to wait: longer than a reading may take, so that it gives up at once. */
const RETRY_AFTER = 60;

const BREAKAGES: Readonly<Record<BreakageName, Breakage>> = {
  storage: {
    en: ['storage'],
    sv: ['lagring', 'lagringskonto'],
    apply: changeAccount('storageAccount', (account) => moveAccount(account, ELSEWHERE)),
  },
  logAccount: {
    en: ['log account', 'log'],
    sv: ['loggkonto', 'logg'],
    apply: changeAccount('logAccount', (account) => moveAccount(account, ELSEWHERE)),
  },
  redundancy: {
    en: ['redundancy'],
    sv: ['redundans'],
    apply: changeAccount('storageAccount', (account) => ({ ...account, sku: { name: 'Standard_ZRS', tier: 'Standard' } })),
  },
  kind: {
    en: ['account kind', 'kind'],
    sv: ['kontotyp'],
    apply: changeAccount('storageAccount', (account) => ({ ...account, kind: 'BlobStorage' })),
  },
  network: {
    en: ['network', 'virtual network'],
    sv: ['nätverk', 'virtuellt nätverk'],
    apply: changeNetwork((network) => moveResource(network, ELSEWHERE.location)),
  },
  subnets: { en: ['subnets', 'subnet'], sv: ['undernät'], apply: changeNetwork(withoutSubnets) },
  vault: {
    en: ['vault'],
    sv: ['valv', 'valvet'],
    apply: changeSubscription((subscription, { vault }) => ({ vaults: subscription.vaults.filter(({ name }) => name !== vault) })),
  },
  vaultRegion: {
    en: ['vault region'],
    sv: ['valvregion', 'valvets region'],
    apply: changeSubscription((subscription, { vault }) => ({
      vaults: change(subscription.vaults, vault, (found) => moveResource(found, ELSEWHERE.location)),
    })),
  },
  excludedRegion: {
    en: ['excluded region'],
    sv: ['undantagen region'],
    apply: changeSubscription((subscription, { vault }) => ({
      vaults: change(subscription.vaults, vault, (found) => moveResource(found, 'southcentralindia')),
    })),
  },
  firewall: {
    en: ['firewall'],
    sv: ['brandvägg', 'brandväggen'],
    apply: changeAccount('storageAccount', (account) =>
      withProperties(account, { networkAcls: { bypass: 'None', virtualNetworkRules: [], ipRules: [], defaultAction: 'Deny' } }),
    ),
  },
  keys: {
    en: ['account keys', 'keys'],
    sv: ['kontonycklar', 'nycklar'],
    apply: changeAccount('storageAccount', (account) => withProperties(account, { allowSharedKeyAccess: false })),
  },
  tier: {
    en: ['access tier', 'tier'],
    sv: ['åtkomstnivå', 'åtkomstnivån'],
    apply: changeAccount('storageAccount', (account) => withProperties(account, { accessTier: 'Cool' })),
  },
  accountOutage: {
    en: ['account outage'],
    sv: ['kontoavbrott'],
    apply: changeAccount('storageAccount', (account) => withProperties(account, { statusOfPrimary: 'unavailable' })),
  },
  registration: {
    en: ['registration'],
    sv: ['registrering', 'registreringen'],
    apply: changeSubscription(() => ({ registered: [] })),
  },
  providerVersion: {
    en: ['provider version'],
    sv: ['providerversion', 'providerns version'],
    apply: changeSubscription(({ registered }) => ({
      registered: registered.map((vmm) => ({ ...vmm, provider: { ...vmm.provider, version: '5.1.2700.1', status: 'NotSupported' } })),
    })),
  },
  account: {
    en: ['account', 'subscription'],
    sv: ['konto', 'prenumeration'],
    apply: changeSubscription(() => ({ state: 'Disabled' })),
  },
  providers: {
    en: ['providers', 'provider'],
    sv: ['resursprovidrar', 'resursprovider'],
    apply: changeSubscription(({ providers }) => ({ providers: { ...providers, 'Microsoft.SiteRecovery': 'NotRegistered' } })),
  },
  rights: { en: ['rights', 'permissions'], sv: ['behörighet', 'behörigheter'], apply: withFault({ denied: true }) },
  slow: { en: ['slow'], sv: ['långsam', 'långsamt', 'seg'], apply: withFault({ hanging: true }) },
  throttle: { en: ['throttle', 'throttling'], sv: ['strypning', 'strypt'], apply: withFault({ throttledFor: RETRY_AFTER }) },
  down: { en: ['down', 'outage'], sv: ['nere', 'avbrott'], apply: withFault({ down: true }) },
};

/** Words that mean every breakage at once. */
const ALL = ['all', 'everything', 'allt', 'alla'];

/** The breakage a person means, or undefined: whole words only, without regard to case, å, ä and ö. */
export function breakageNamed(word: string): BreakageName | undefined {
  const wanted = plain(word);
  return BREAKAGE_NAMES.find((name) =>
    wordsFor(name, 'en')
      .concat(wordsFor(name, 'sv'))
      .some((known) => plain(known) === wanted),
  );
}

/** Whether the word means everything that is broken. */
export function meansAll(word: string): boolean {
  return ALL.includes(plain(word));
}

/** The words people type for a breakage, the one that is offered first. */
export function wordsFor(name: BreakageName, language: 'en' | 'sv'): readonly [string, ...string[]] {
  return BREAKAGES[name][language];
}

/** The state with one thing broken; breaking it twice changes nothing. */
export function breakAzure(state: AzureState, name: BreakageName): AzureState {
  return state.broken.includes(name) ? state : { ...state, broken: [...state.broken, name] };
}

/** The state with one thing, or everything, as it was. */
export function repairAzure(state: AzureState, name: BreakageName | 'all'): AzureState {
  return { ...state, broken: name === 'all' ? [] : state.broken.filter((broken) => broken !== name) };
}

/** The world as it now answers: the sound one with every breakage laid over it. */
export function worldOf(state: AzureState): AzureWorld {
  return state.broken.reduce<AzureWorld>((world, name) => BREAKAGES[name].apply(world), state.sound);
}

function withFault(fault: Partial<ServiceFaults>): (world: AzureWorld) => AzureWorld {
  return (world) => ({ ...world, faults: { ...world.faults, ...fault } });
}

function changeSubscription(
  to: (subscription: SimulatedSubscription, planned: AzureWorld['planned']) => Partial<SimulatedSubscription>,
): (world: AzureWorld) => AzureWorld {
  return (world) => ({
    ...world,
    subscriptions: world.subscriptions.map((subscription) =>
      subscription.subscriptionId === world.planned.subscriptionId ? { ...subscription, ...to(subscription, world.planned) } : subscription,
    ),
  });
}

function changeAccount(
  which: 'storageAccount' | 'logAccount',
  to: (account: WireResource) => WireResource,
): (world: AzureWorld) => AzureWorld {
  return changeSubscription(({ storageAccounts }, planned) => ({ storageAccounts: change(storageAccounts, planned[which], to) }));
}

function changeNetwork(to: (network: WireResource) => WireResource): (world: AzureWorld) => AzureWorld {
  return changeSubscription(({ virtualNetworks }, { network }) => ({ virtualNetworks: change(virtualNetworks, network, to) }));
}

function change(resources: readonly WireResource[], name: string, to: (resource: WireResource) => WireResource): readonly WireResource[] {
  return resources.map((resource) => (resource.name === name ? to(resource) : resource));
}

function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}
