import type { TokenCredential } from '@azure/identity';
import type { AzureSource, ReadingProgress } from '../../assessments/ports';
import type { AzureCloudName } from '../../readiness/facts';
import type { AzureReading } from '../../readiness/inventory';
import type { Plan } from '../../readiness/plan';
import { isoTime, type Clock } from '../../support/clock';
import type { Log } from '../../support/log';
import type { AllowanceMeter } from './allowance';
import type { Answer } from './answer';
import { AZURE_CLOUDS, managementEndpoint, type ManagementEndpoint } from './clouds';
import { startDeadline, type Deadline } from './deadline';
import { AzureFailure } from './failure';
import { createReader, type Reader } from './reader';
import type { PlanPart, Reading } from './reading';
import { readSiteRecovery } from './site-recovery';
import { readStorageAccounts, replicationAccounts } from './storage-accounts';
import { askSubscription, readProviders, readSubscription } from './subscription';
import { createTokens } from './tokens';
import { createTransport, type TransportOptions } from './transport';
import { createTypedClients, type TypedClients } from './typed-clients';
import { readVault } from './vault';
import { readVirtualNetwork } from './virtual-network';

export interface AzureSourceOptions {
  readonly credential: TokenCredential;
  readonly cloud: AzureCloudName;
  /** Another management endpoint than the cloud's own: in its domain, or a stand-in on 127.0.0.1 or [::1]. */
  readonly endpoint?: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Told what every answer says is left to read. */
  readonly allowance?: AllowanceMeter;
  /** Milliseconds one request may take (10,000). */
  readonly requestTimeout?: number;
  /** Milliseconds a token may take (20,000). */
  readonly tokenTimeout?: number;
  /** Milliseconds before a failed request is repeated the first time (500). */
  readonly firstRetryAfter?: number;
  /** Bytes of one answer (16 MiB; the answer about Microsoft.Network is the largest, some 2 MB). */
  readonly largestAnswer?: number;
}

/**
 * Reads the Azure side of a plan: subscription, provider registrations, vault with what is registered in it, storage accounts, virtual network. All
 * parts are asked at once and fail alone; what could not be read is a gap with its reason, by the deadline.
 * @throws Error when the endpoint is neither in the cloud's domain nor on this machine
 */
export function createAzureSource(options: AzureSourceOptions): AzureSource {
  const { clock } = options;
  const transport = transportOptions(options);
  return {
    async read(plan, milliseconds, onRead) {
      // Requests end first and say what they waited for; the parts next, so that the whole is in hand at the deadline.
      const parts = startDeadline(clock, milliseconds * 0.95, { keepsAlive: true });
      const requests = startDeadline(clock, milliseconds * 0.9);
      try {
        const made = { reads: 0, storage: 0 };
        const asked = (url: string): void => {
          made.reads += 1;
          if (/\/providers\/microsoft\.storage\//i.test(url)) made.storage += 1;
        };
        const reading = openReading(options, plan, { ...transport, asked }, { parts, requests });
        return { ...(await readAll(reading, onRead)), requests: made };
      } finally {
        requests.end();
        parts.end();
      }
    },
  };
}

/** How requests are made, for who lists instead of reads. @throws Error as createAzureSource */
export function openTransport(options: AzureSourceOptions): {
  readonly endpoint: ManagementEndpoint;
  open(deadline: Deadline): ReturnType<typeof createTransport>;
  /** Object id of the identity that asks, where its token says it. Never rejects. */
  identity(): Promise<string | undefined>;
} {
  const transport = transportOptions(options);
  return {
    endpoint: transport.endpoint,
    open: (deadline) => createTransport(transport, deadline),
    identity: () => transport.tokens.get().then(objectIdIn, () => undefined),
  };
}

/** The claim `oid` of an access token, read without verifying: it is shown to people, and nothing is decided by it. */
function objectIdIn(token: string): string | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { readonly oid?: unknown };
    return typeof claims.oid === 'string' && /^[0-9a-f-]{36}$/i.test(claims.oid) ? claims.oid : undefined;
  } catch {
    return undefined;
  }
}

function transportOptions(options: AzureSourceOptions): TransportOptions {
  const { cloud, clock } = options;
  return {
    endpoint: managementEndpoint(cloud, options.endpoint),
    tokens: createTokens(options.credential, AZURE_CLOUDS[cloud].scope, clock, options.tokenTimeout ?? 20_000),
    clock,
    requestTimeout: options.requestTimeout ?? 10_000,
    firstRetryAfter: options.firstRetryAfter ?? 500,
    largestAnswer: options.largestAnswer ?? 16 * 1024 * 1024,
    ...(options.allowance && { allowance: options.allowance }),
  };
}

function openReading(
  options: AzureSourceOptions,
  plan: Plan,
  transportOptions: TransportOptions,
  deadlines: { readonly parts: Deadline; readonly requests: Deadline },
): Reading {
  const { clock, log } = options;
  const { reader, clients } =
    plan.azureCloud === options.cloud
      ? openAzure(options, transportOptions, deadlines.requests)
      : otherCloud(plan.azureCloud, options.cloud);
  const asked = new Map<string, Promise<Answer>>();
  const subscription = (id: string): Promise<Answer> => {
    const key = id.toLowerCase();
    const answer = asked.get(key) ?? askSubscription(reader, id);
    asked.set(key, answer);
    return answer;
  };
  return { plan, reader, clients, subscription, deadline: deadlines.parts, clock, log };
}

interface Azure {
  readonly reader: Reader;
  readonly clients: TypedClients;
}

function openAzure({ credential, clock }: AzureSourceOptions, transportOptions: TransportOptions, deadline: Deadline): Azure {
  const transport = createTransport(transportOptions, deadline);
  const endpoint: ManagementEndpoint = transportOptions.endpoint;
  return { reader: createReader(transport, endpoint, clock), clients: createTypedClients(transport, endpoint, credential, clock) };
}

/** A plan for another cloud is not asked about here: its ids mean nothing in this one. */
function otherCloud(planned: AzureCloudName, own: AzureCloudName): Azure {
  const refuse = (): Promise<never> =>
    Promise.reject(new AzureFailure('notCollected', `the plan is for ${planned}, and this bot reads ${own}`));
  return { reader: { get: refuse, list: refuse }, clients: { vault: refuse, storageAccount: refuse } };
}

/** Parts that readAll asks for. */
const PARTS_OF_READING = 6;

async function readAll(reading: Reading, onRead?: (progress: ReadingProgress) => void): Promise<AzureReading> {
  let parts = 0;
  const told = async <T>(part: Promise<T>): Promise<T> => {
    const read = await part;
    parts += 1;
    onRead?.({ parts, of: PARTS_OF_READING });
    return read;
  };
  const [subscription, providers, vault, network, storageAccounts, siteRecovery] = await Promise.all([
    told(readSubscription(reading)),
    told(readProviders(reading)),
    told(readVault(reading)),
    told(readVirtualNetwork(reading)),
    told(readStorageAccounts(reading)),
    told(readSiteRecovery(reading)),
  ]);
  const own = [subscription, ...providers, vault, network];
  const found: readonly PlanPart[] = [...own, replicationAccounts(reading, storageAccounts), siteRecovery.plan];
  return {
    readAt: isoTime(reading.clock.now()),
    plan: {
      facts: Object.assign({}, ...found.map(({ facts }) => facts)) as PlanPart['facts'],
      sightings: found.flatMap(({ sightings }) => sightings),
      gaps: found.flatMap(({ gaps }) => gaps),
    },
    storageAccounts,
    ...(siteRecovery.registered && { registered: siteRecovery.registered }),
  };
}
