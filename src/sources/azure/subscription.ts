import type { PlanFacts } from '../../readiness/facts';
import type { Plan } from '../../readiness/plan';
import type { Answer } from './answer';
import { AzureFailure, UnaskableFailure } from './failure';
import type { Reader } from './reader';
import { attempt, azureSighting, gapOf, malformedId, planSighting, unsaid, type Outcome, type PlanPart, type Reading } from './reading';
import { isSameId, isSubscriptionId, parseResourceId, VAULT } from './resource-id';
import { providerSchema, subscriptionSchema } from './wire';

const SUBSCRIPTION_API = '2022-12-01';
const PROVIDERS_API = '2024-03-01';

type ProviderFact = Extract<keyof PlanFacts, `provider${string}`>;

const PROVIDERS: readonly { readonly namespace: string; readonly fact: ProviderFact }[] = [
  { namespace: 'Microsoft.RecoveryServices', fact: 'providerRecoveryServices' },
  { namespace: 'Microsoft.SiteRecovery', fact: 'providerSiteRecovery' },
  { namespace: 'Microsoft.Storage', fact: 'providerStorage' },
  { namespace: 'Microsoft.Network', fact: 'providerNetwork' },
  { namespace: 'Microsoft.Compute', fact: 'providerCompute' },
];

/**
 * The subscription of a plan: the one it names, else its vault's. Where these are two, what is read of the one says nothing of the other.
 * @returns undefined when the plan chooses neither; a failure when what it names is none, or not that of its vault
 */
function chosenSubscription({ subscriptionId, vaultId }: Plan): Outcome<string> | undefined {
  const vault = vaultId === undefined ? undefined : parseResourceId(vaultId, VAULT);
  if (subscriptionId !== undefined) {
    const id = subscriptionId.trim();
    if (!isSubscriptionId(id))
      return failed('what the plan names is no subscription id, which looks like 00000000-0000-0000-0000-000000000000');
    if (vault && !isSameId(vault.subscriptionId, id))
      return failed('the plan names another subscription than the one that its vault lies in');
    return { value: id };
  }
  if (vaultId === undefined) return undefined;
  return vault ? { value: vault.subscriptionId } : { failure: malformedId(VAULT) };
}

function failed(what: string): { readonly failure: UnaskableFailure } {
  return { failure: new UnaskableFailure(what) };
}

/** Asks for a subscription; a 404 of any kind means that it may not be seen (or is not there, which nobody can tell). */
export async function askSubscription(reader: Reader, subscriptionId: string): Promise<Answer> {
  const answer = await reader.get({
    path: `/subscriptions/${subscriptionId}`,
    apiVersion: SUBSCRIPTION_API,
    action: 'Microsoft.Resources/subscriptions/read',
  });
  const subscription = subscriptionSchema.safeParse(answer.body);
  if (!subscription.success || !isSameId(subscription.data.subscriptionId, subscriptionId)) {
    throw new AzureFailure('sourceFailed', 'Azure answered with something else than the subscription that was asked for');
  }
  return answer;
}

export async function readSubscription(reading: Reading): Promise<PlanPart> {
  const facts = ['subscription'];
  const chosen = chosenSubscription(reading.plan);
  if (!chosen) return { facts: { subscription: { presence: 'notChosen' } }, sightings: [planSighting(reading, facts)], gaps: [] };
  if ('failure' in chosen) return { facts: {}, sightings: [], gaps: [gapOf('The subscription', chosen.failure, facts)] };

  const id = chosen.value;
  const subject = `Subscription ${id}`;
  const outcome = await attempt(reading, subject, async () => {
    const answer = await reading.subscription(id);
    const { state, displayName } = subscriptionSchema.parse(answer.body);
    if (state === undefined) throw unsaid('state');
    return { state, name: displayName ?? id, evidence: answer.evidence };
  });
  if ('failure' in outcome) return { facts: {}, sightings: [], gaps: [gapOf(subject, outcome.failure, facts)] };
  const { state, name, evidence } = outcome.value;
  return { facts: { subscription: { presence: 'there', id, name, state } }, sightings: [azureSighting(evidence, facts)], gaps: [] };
}

/** Whether the plan's subscription has registered the resource providers, each asked and failing alone. */
export async function readProviders(reading: Reading): Promise<readonly PlanPart[]> {
  const chosen = chosenSubscription(reading.plan);
  if (!chosen || 'failure' in chosen) {
    const failure = chosen?.failure ?? new UnaskableFailure('the plan names neither a subscription nor a vault');
    return [
      {
        facts: {},
        sightings: [],
        gaps: [
          gapOf(
            'The resource providers',
            failure,
            PROVIDERS.map(({ fact }) => fact),
          ),
        ],
      },
    ];
  }
  return Promise.all(PROVIDERS.map(({ namespace, fact }) => readProvider(reading, chosen.value, namespace, fact)));
}

async function readProvider(reading: Reading, subscriptionId: string, namespace: string, fact: ProviderFact): Promise<PlanPart> {
  const subject = `Resource provider ${namespace} in subscription ${subscriptionId}`;
  const outcome = await attempt(reading, subject, async () => {
    const answer = await reading.reader.get({
      path: `/subscriptions/${subscriptionId}/providers/${namespace}`,
      apiVersion: PROVIDERS_API,
      action: 'Microsoft.Resources/subscriptions/providers/read',
    });
    const provider = providerSchema.safeParse(answer.body);
    if (!provider.success || !isSameId(provider.data.namespace, namespace)) {
      throw new AzureFailure('sourceFailed', 'Azure answered with something else than the resource provider that was asked for');
    }
    if (provider.data.registrationState === undefined) throw unsaid('registration state');
    return { state: provider.data.registrationState, evidence: answer.evidence };
  });
  if ('failure' in outcome) return { facts: {}, sightings: [], gaps: [gapOf(subject, outcome.failure, [fact])] };
  return { facts: { [fact]: outcome.value.state }, sightings: [azureSighting(outcome.value.evidence, [fact])], gaps: [] };
}
