/**
 * What `demo break …` breaks and `demo repair …` mends: named changes laid over the sound world. The sound world is
 * never touched, so a repair restores exactly what was.
 */
import { moveAccount, moveResource, withoutSubnets } from './resources';
import { BREAKAGE_NAMES } from './state';
import type { AzureState, AzureWorld, BreakageName, ServiceFaults, SimulatedSubscription } from './state';
import type { WireResource } from './wire';

interface Breakage {
  /** Words people type, lower case: English first, then Swedish. */
  readonly aliases: readonly string[];
  readonly apply: (world: AzureWorld) => AzureWorld;
}

/** Where things are moved to: a region that is real, and not the demo's. */
const ELSEWHERE = { location: 'westeurope', paired: 'northeurope' } as const;

/** Seconds a throttled client is asked to wait. */
const RETRY_AFTER = 17;

const BREAKAGES: Readonly<Record<BreakageName, Breakage>> = {
  storage: {
    aliases: ['storage', 'lagring', 'lagringskonto'],
    apply: changeAccount('storageAccount', (account) => moveAccount(account, ELSEWHERE)),
  },
  logAccount: {
    aliases: ['log', 'logg', 'log account', 'loggkonto'],
    apply: changeAccount('logAccount', (account) => moveAccount(account, ELSEWHERE)),
  },
  redundancy: {
    aliases: ['redundancy', 'redundans'],
    apply: changeAccount('storageAccount', (account) => ({ ...account, sku: { name: 'Standard_ZRS', tier: 'Standard' } })),
  },
  kind: { aliases: ['kind', 'kontotyp'], apply: changeAccount('storageAccount', (account) => ({ ...account, kind: 'BlobStorage' })) },
  network: {
    aliases: ['network', 'nätverk', 'virtual network', 'virtuellt nätverk'],
    apply: changeNetwork((network) => moveResource(network, ELSEWHERE.location)),
  },
  subnets: { aliases: ['subnets', 'subnet', 'undernät'], apply: changeNetwork(withoutSubnets) },
  vault: {
    aliases: ['vault', 'valv', 'valvet'],
    apply: changeSubscription((subscription, { vault }) => ({ vaults: subscription.vaults.filter(({ name }) => name !== vault) })),
  },
  vaultRegion: {
    aliases: ['vault region', 'valvets region', 'valvregion'],
    apply: changeSubscription((subscription, { vault }) => ({
      vaults: change(subscription.vaults, vault, (found) => moveResource(found, ELSEWHERE.location)),
    })),
  },
  account: {
    aliases: ['account', 'konto', 'subscription', 'prenumeration'],
    apply: changeSubscription(() => ({ state: 'Disabled' })),
  },
  providers: {
    aliases: ['providers', 'provider', 'resursprovider', 'resursleverantör'],
    apply: changeSubscription(({ providers }) => ({ providers: { ...providers, 'Microsoft.SiteRecovery': 'NotRegistered' } })),
  },
  rights: { aliases: ['rights', 'behörighet', 'behörigheter', 'permissions'], apply: withFault({ denied: true }) },
  slow: { aliases: ['slow', 'långsam', 'långsamt', 'seg'], apply: withFault({ hanging: true }) },
  throttle: { aliases: ['throttle', 'throttling', 'strypning', 'strypt'], apply: withFault({ throttledFor: RETRY_AFTER }) },
  down: { aliases: ['down', 'nere', 'outage', 'avbrott'], apply: withFault({ down: true }) },
};

/** Words that mean every breakage at once. */
const ALL = ['all', 'everything', 'allt', 'alla'];

/** The breakage a person means, or undefined: exact names only, without regard to case. */
export function breakageNamed(word: string): BreakageName | undefined {
  const wanted = word.trim().toLowerCase();
  return BREAKAGE_NAMES.find((name) => name.toLowerCase() === wanted || wordsFor(name).includes(wanted));
}

/** Whether the word means everything that is broken. */
export function meansAll(word: string): boolean {
  return ALL.includes(word.trim().toLowerCase());
}

/** The words people type for a breakage, English before Swedish. */
export function wordsFor(name: BreakageName): readonly string[] {
  return BREAKAGES[name].aliases;
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
