/** Whether something offered would fit the plan as it stands: judged by the requirements themselves, so that set-up and verdict cannot disagree. */
import { assess } from '../readiness/assess';
import type { Result } from '../readiness/assessment';
import type { Edition } from '../readiness/editions/edition';
import type { PlanFacts } from '../readiness/facts';
import type { AzureReading, Inventory } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import type { IsoTime } from '../readiness/subjects';
import type { AccountChoice, NetworkChoice, VaultChoice } from './choices';

/** What of the plan's Azure side was seen in the lists. */
export interface SeenInAzure {
  readonly vault?: VaultChoice;
  readonly accounts: readonly AccountChoice[];
  readonly network?: NetworkChoice;
}

export interface Fit {
  readonly fits: 'yes' | 'conditions' | 'unknown' | 'no';
  /** The worst result, which says why; absent: it fits. */
  readonly because?: Result;
}

export interface FitContext {
  readonly plan: Plan;
  readonly edition: Edition;
  readonly seen: SeenInAzure;
  readonly now: IsoTime;
}

const NOTHING: Inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
const ORDER = ['fail', 'unknown', 'warn'] as const;
const FITS = { fail: 'no', unknown: 'unknown', warn: 'conditions' } as const;

export function fitOfVault(context: FitContext, vault: VaultChoice): Fit {
  const plan = { ...context.plan, vaultId: vault.id };
  return fitOf({ ...context, plan, seen: { ...context.seen, vault } }, (requirement) => requirement.startsWith('vault.'), 'plan');
}

/** As an account that VMs replicate to. That a premium one wants a log account is the next question, and nothing against it. */
export function fitOfAccount(context: FitContext, account: AccountChoice): Fit {
  const plan = { ...context.plan, replicationStorageAccountIds: [account.id] };
  const judged = { ...context, plan, seen: { ...context.seen, accounts: [account] } };
  return fitOf(judged, (requirement) => requirement.startsWith('storage.') && requirement !== 'storage.logAccount', account.id);
}

/** As the log account of the premium accounts that are chosen. */
export function fitOfLogAccount(context: FitContext, account: AccountChoice): Fit {
  const plan = { ...context.plan, logStorageAccountId: account.id };
  const accounts = [...context.seen.accounts.filter(({ id }) => id !== account.id), account];
  return fitOf({ ...context, plan, seen: { ...context.seen, accounts } }, (requirement) => requirement === 'storage.logAccount', undefined);
}

export function fitOfNetwork(context: FitContext, network: NetworkChoice): Fit {
  const plan = { ...context.plan, networkId: network.id };
  return fitOf({ ...context, plan, seen: { ...context.seen, network } }, (requirement) => requirement.startsWith('network.'), 'plan');
}

/** @param subject `plan`, the id of an account, or undefined for all accounts */
function fitOf({ plan, edition, seen, now }: FitContext, asked: (requirement: string) => boolean, subject: string | undefined): Fit {
  const { subjects } = assess({ plan, edition, azure: readingOf(plan, seen, now), inventory: NOTHING, assessedAt: now });
  const judged = subjects.filter(({ kind, id }) =>
    subject === 'plan'
      ? kind === 'plan'
      : kind === 'storageAccount' && (subject === undefined || id.toLowerCase().includes(subject.toLowerCase())),
  );
  const results = judged.flatMap((each) => each.results).filter(({ requirement, level }) => asked(requirement) && level !== 'advice');
  for (const status of ORDER) {
    const because = results.find((result) => result.status === status);
    if (because) return { fits: FITS[status], because };
  }
  return { fits: results.length === 0 ? 'unknown' : 'yes' };
}

/** The lists as a reading of Azure: what a list did not say is a gap. */
function readingOf(plan: Plan, { vault, accounts, network }: SeenInAzure, now: IsoTime): AzureReading {
  const facts: Partial<PlanFacts> = {
    ...(vault?.region !== undefined && {
      vault: {
        presence: 'there',
        id: vault.id,
        name: vault.name,
        region: vault.region,
        provisioningState: vault.provisioningState ?? '',
        ...(vault.hasIdentity !== undefined && { hasIdentity: vault.hasIdentity }),
      } as const,
    }),
    ...(network?.region !== undefined &&
      network.subnets && {
        network: { presence: 'there', id: network.id, name: network.name, region: network.region, subnets: network.subnets } as const,
      }),
    replicationAccounts: plan.replicationStorageAccountIds.map((id) => ({ id, name: id, presence: 'there' as const })),
  };
  const sighting = (known: readonly string[]): AzureReading['plan']['sightings'] => [{ source: 'azure', observedAt: now, facts: known }];
  return {
    readAt: now,
    plan: { facts, sightings: sighting(Object.keys(facts)), gaps: [] },
    storageAccounts: accounts.map(({ id, name, region, sku, kind, facts: listed }) => {
      const known = { presence: 'there' as const, region, sku, kind, ...listed };
      const names = Object.entries(known).flatMap(([fact, value]) => (value === undefined ? [] : [fact]));
      return { id, name, facts: known, sightings: sighting(names), gaps: [] };
    }),
  };
}
