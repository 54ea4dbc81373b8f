import { z } from 'zod';
import type { AccountChoice, AzureChoices, Choices, MissingRight, VaultChoice } from '../../setup/choices';
import { startDeadline } from './deadline';
import { toFailure } from './failure';
import { createReader, type Question } from './reader';
import { isSubscriptionId } from './resource-id';
import { accountFacts } from './storage-accounts';
import { hasIdentity } from './vault';
import { storageAccountSchema, subscriptionSchema, vaultSchema, virtualNetworkSchema } from './wire';
import { openTransport, type AzureSourceOptions } from './source';

/** Milliseconds that one list may take, and for how long it is answered from memory. */
const LIST_LIMIT = 15_000;
const KEPT_FOR = 3 * 60_000;

const SUBSCRIPTION_LIST: Question = {
  path: '/subscriptions',
  apiVersion: '2022-12-01',
  action: 'Microsoft.Resources/subscriptions/read',
};

const networkSchema = virtualNetworkSchema.extend({
  properties: z
    .object({ subnets: z.array(z.object({ name: z.string() })) })
    .optional()
    .catch(undefined),
});

interface Kept {
  readonly until: number;
  readonly choices: Promise<Choices<unknown>>;
}

/**
 * Lists what there is to choose from, through the same guarded transport as every reading.
 * @throws Error when the endpoint is neither in the cloud's domain nor on this machine
 */
export function createAzureChoices(options: AzureSourceOptions): AzureChoices {
  const { clock } = options;
  const transport = openTransport(options);
  const kept = new Map<string, Kept>();

  function list<T extends { readonly name: string }>(
    question: Question,
    scope: string | undefined,
    toChoice: ToChoice<T>,
  ): Promise<Choices<T>> {
    const known = kept.get(question.path);
    if (known && known.until > clock.now()) return known.choices as Promise<Choices<T>>;
    const choices = readList(options, transport, question, scope, toChoice);
    kept.set(question.path, { until: clock.now() + KEPT_FOR, choices });
    // Only what was seen is worth keeping: the rest is asked for again.
    void choices.then((given) => 'seen' in given || kept.delete(question.path));
    return choices;
  }

  function resources<T extends { readonly name: string }>(
    subscriptionId: string,
    resource: { readonly type: string; readonly apiVersion: string },
    toChoice: ToChoice<T>,
  ): Promise<Choices<T>> {
    if (!isSubscriptionId(subscriptionId)) return Promise.resolve({ failed: 'What the plan names is no subscription id.' });
    const scope = `/subscriptions/${subscriptionId}`;
    const { type, apiVersion } = resource;
    return list({ path: `${scope}/providers/${type}`, apiVersion, action: `${type}/read` }, scope, toChoice);
  }

  return {
    async subscriptions() {
      const choices = await list(SUBSCRIPTION_LIST, undefined, toSubscription);
      // Azure lists nothing to an identity without any role: that is a lack of rights, and not a lack of subscriptions.
      return 'seen' in choices && choices.seen.length === 0
        ? { missing: await missingRight(transport, SUBSCRIPTION_LIST.action, undefined) }
        : choices;
    },
    vaults: (id) => resources(id, { type: 'Microsoft.RecoveryServices/vaults', apiVersion: '2024-04-01' }, toVault),
    accounts: (id) => resources(id, { type: 'Microsoft.Storage/storageAccounts', apiVersion: '2023-05-01' }, toAccount),
    networks: (id) => resources(id, { type: 'Microsoft.Network/virtualNetworks', apiVersion: '2024-01-01' }, toNetwork),
    forget: () => {
      kept.clear();
    },
  };
}

type ToChoice<T> = (item: unknown) => T | undefined;

/** One list as choices; an item that cannot be recognised makes it a failure, never a shorter list. */
async function readList<T extends { readonly name: string }>(
  { clock, log }: AzureSourceOptions,
  transport: ReturnType<typeof openTransport>,
  question: Question,
  scope: string | undefined,
  toChoice: ToChoice<T>,
): Promise<Choices<T>> {
  const deadline = startDeadline(clock, LIST_LIMIT);
  try {
    const reader = createReader(transport.open(deadline), transport.endpoint, clock);
    const { items } = await reader.list(question);
    const seen = items.map(toChoice);
    const known = seen.filter((choice) => choice !== undefined);
    if (known.length < seen.length) return { failed: 'Azure’s list holds something that cannot be recognised.' };
    return { seen: known.toSorted((a, b) => a.name.localeCompare(b.name)) };
  } catch (error) {
    const failure = toFailure(error);
    log.warn({ path: question.path, reason: failure.reason, detail: failure.text }, 'A list of choices could not be read');
    if (failure.reason !== 'accessDenied' || failure.absent) return { failed: `${failure.text}.` };
    return { missing: await missingRight(transport, question.action, scope) };
  } finally {
    deadline.end();
  }
}

async function missingRight(transport: ReturnType<typeof openTransport>, action: string, scope: string | undefined): Promise<MissingRight> {
  const identity = await transport.identity();
  return { action, ...(scope !== undefined && { scope }), ...(identity !== undefined && { identity }) };
}

function toSubscription(item: unknown): { id: string; name: string; state?: string } | undefined {
  const { data } = subscriptionSchema.safeParse(item);
  return data && { id: data.subscriptionId, name: data.displayName ?? data.subscriptionId, ...said('state', data.state) };
}

function toVault(item: unknown): VaultChoice | undefined {
  const { data } = vaultSchema.safeParse(item);
  return (
    data && {
      id: data.id,
      name: data.name,
      ...said('region', data.location),
      ...said('provisioningState', data.properties?.provisioningState),
      hasIdentity: hasIdentity(data),
    }
  );
}

function toAccount(item: unknown): AccountChoice | undefined {
  const { data } = storageAccountSchema.safeParse(item);
  if (!data) return undefined;
  const facts = accountFacts(data);
  const { region, sku, kind } = facts;
  return { id: data.id, name: data.name, ...said('region', region), ...said('sku', sku), ...said('kind', kind), facts };
}

function toNetwork(item: unknown): { id: string; name: string; region?: string; subnets?: readonly string[] } | undefined {
  const { data } = networkSchema.safeParse(item);
  const subnets = data?.properties?.subnets.map(({ name }) => name);
  return data && { id: data.id, name: data.name, ...said('region', data.location), ...(subnets && { subnets }) };
}

function said<P extends string>(property: P, value: string | undefined): { readonly [K in P]?: string } {
  return value === undefined ? {} : ({ [property]: value } as { readonly [K in P]?: string });
}
