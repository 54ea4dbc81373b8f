/** VMM servers and hosts: from the report's records to ours. */
import type { EndpointProbe, OperatingSystem, Proxy } from '../../readiness/facts';
import type { ReportedHost, ReportedVmmServer, ReportSighting } from '../../readiness/inventory';
import { shapeOf } from './contradictions';
import { defined } from './defined';
import type { Held } from './newest';
import { withoutCredentials } from './problems';
import type { RecordReader } from './record-reader';
import type { References } from './references';
import type { Maybe, WireEndpoint, WireHost, WireMachine, WireOperatingSystem, WireProxy, WireVmmServer } from './wire';

/** A VMM server's own facts. */
export function toVmmServer(record: WireVmmServer, reader: RecordReader, report: ReportSighting): ReportedVmmServer {
  const facts = defined({
    productVersion: reader.value('productVersion', 'productVersion', record.productVersion),
    registeredVaults: reader.list('registeredVaults', 'registeredVaults', record.registeredVaults),
    ...connection(record, reader),
  });
  const operatingSystem = toOperatingSystem(record.operatingSystem, reader);
  return { id: record.id, name: record.name, ...withFqdn(record), facts, operatingSystem, report, gaps: reader.gaps() };
}

/** A VMM server that other records name, but that no report holds: nothing is known of it. */
export function unheldVmmServer(id: string, report: ReportSighting, detail: string): ReportedVmmServer {
  const facts = ['productVersion', 'operatingSystem', 'endpoints', 'proxy', 'dotNetRelease', 'cloudNames', 'registeredVaults'];
  return {
    id,
    name: id,
    facts: {},
    operatingSystem: undefined,
    report,
    gaps: [{ facts, reason: 'notCollected', source: 'collector', detail }],
  };
}

/** A host's own facts, and what it belongs to. */
export function toHost(held: Held<WireHost>, reader: RecordReader, report: ReportSighting, references: References): ReportedHost {
  const { record } = held;
  const facts = defined({
    virtualizationPlatform: reader.value('virtualizationPlatform', 'virtualizationPlatform', record.virtualizationPlatform),
    hyperVRole: reader.value('hyperVRole', 'hyperVRole', record.hyperVRole),
    hotfixes: reader.list('hotfixes', 'hotfixes', record.hotfixes),
    pendingUpdates: reader.part('pendingUpdates', 'updates', record.updates, 'pending', UPDATES),
    lastUpdateInstalledAt: lastInstalledAt(record.updates, reader),
    agentVersion: reader.orNone('agentVersion', 'recoveryServicesAgentVersion', record.recoveryServicesAgentVersion),
    azureBackupInUse: reader.value('azureBackupInUse', 'azureBackupInUse', record.azureBackupInUse),
    replicaBroker: replicaBroker(held, reader),
    ...connection(record, reader),
  });
  if (reader.isNamed('vms')) reader.lack('vmsToReplicate', 'vms');
  return {
    id: references.idOf(held),
    name: record.name,
    ...withFqdn(record),
    vmmServerId: record.vmmServerId,
    hostGroupId: hostGroupOf(held, reader, references),
    clusterId: reader.orNone('clusterId', 'clusterId', reader.unlessNamed('clusterId', record.clusterId)),
    operatingSystem: toOperatingSystem(record.operatingSystem, reader),
    facts,
    report,
    gaps: reader.gaps(),
  };
}

/** Whether the host's cluster has the role; its cluster's own problems say why that was not read. */
function replicaBroker({ record, report }: Held<WireHost>, reader: RecordReader): boolean | undefined {
  if (!record.clusterId) return undefined;
  const cluster = report.clusters.get(record.clusterId);
  const own = report.reader('cluster', record.clusterId);
  const broker = own.value('replicaBroker', 'replicaBroker', cluster === 'several' ? undefined : cluster?.replicaBroker);
  for (const gap of own.gaps()) reader.note(gap);
  return broker;
}

/** The host's group; one that no report holds still tells whether a cloud names it, but not what stands above it. */
function hostGroupOf(held: Held<WireHost>, reader: RecordReader, references: References): string | undefined {
  const id = reader.value('hostGroupId', 'hostGroupId', reader.unlessNamed('hostGroupId', held.record.hostGroupId));
  if (id === undefined) return undefined;
  const group = references.find('hostGroups', id, held);
  if (typeof group === 'object') return group.id;
  if (group === 'dangling' && references.isNamedByCloud(id)) return id;
  const detail = references.tell(
    `host ${held.record.id}`,
    `its host group ${id} is ${group === 'dangling' ? 'not in the report' : 'in the report twice'}`,
  );
  reader.note({ facts: ['hostGroupId'], reason: 'notCollected', source: 'collector', detail });
  return undefined;
}

function withFqdn(record: WireMachine): { readonly fqdn?: string } {
  return record.fqdn ? { fqdn: record.fqdn } : {};
}

function connection(
  record: WireMachine,
  reader: RecordReader,
): { dotNetRelease?: number; proxy?: Proxy; endpoints?: readonly EndpointProbe[] } {
  return {
    dotNetRelease: reader.value('dotNetRelease', 'dotNetRelease', record.dotNetRelease),
    proxy: toProxy(record.proxy, reader),
    endpoints: toEndpoints(record.endpoints, reader),
  };
}

const SYSTEM = shapeOf<OperatingSystem>(['caption', 'version', 'sku', 'installationType']);

/** An operating system of which nothing was read is none that can be recognised. */
function toOperatingSystem(wire: Maybe<WireOperatingSystem>, reader: RecordReader): OperatingSystem | undefined {
  const system = defined({
    caption: wire?.caption ?? undefined,
    version: wire?.version ?? undefined,
    sku: wire?.sku ?? undefined,
    installationType: wire?.installationType ?? undefined,
  });
  const isReadAtAll = system.caption !== undefined || system.version !== undefined;
  if (!isReadAtAll || system.installationType === undefined) reader.lack('operatingSystem', 'operatingSystem');
  return isReadAtAll ? reader.value('operatingSystem', 'operatingSystem', system, SYSTEM) : undefined;
}

function lacksSignIn({ mode, requiresAuthentication }: WireProxy): boolean {
  return mode === 'proxy' && typeof requiresAuthentication !== 'boolean';
}

const PROXY = shapeOf<WireProxy>(['mode', 'address', 'requiresAuthentication'], lacksSignIn);

function toProxy(wire: Maybe<WireProxy>, reader: RecordReader): Proxy | undefined {
  const proxy = reader.value('proxy', 'proxy', wire, PROXY);
  if (!proxy) return undefined;
  const address = proxy.address ? withoutCredentials(proxy.address) : undefined;
  // A user name in the address is a sign-in, whatever else is said; the name itself is not kept.
  const signsIn = address !== undefined && address !== proxy.address;
  if (lacksSignIn(proxy) && !signsIn) reader.lack('proxy', 'proxy');
  return defined({ mode: proxy.mode, address, requiresAuthentication: signsIn ? true : (proxy.requiresAuthentication ?? undefined) });
}

const ENDPOINT = shapeOf<WireEndpoint>(['host', 'purpose', 'reachable', 'via', 'error'], ({ reachable }) => reachable === null);

function toEndpoints(wire: Maybe<readonly WireEndpoint[]>, reader: RecordReader): readonly EndpointProbe[] | undefined {
  const endpoints = reader.list('endpoints', 'endpoints', wire, ENDPOINT);
  if (endpoints?.some(ENDPOINT.isOpen)) reader.lack('endpoints', 'endpoints');
  const probes = endpoints?.map((probe) =>
    defined({
      host: probe.host,
      purpose: probe.purpose,
      reachable: probe.reachable ?? undefined,
      via: probe.via ?? undefined,
      error: probe.error ? withoutCredentials(probe.error) : undefined,
    }),
  );
  return probes && reader.shared(probes);
}

type WireUpdates = NonNullable<WireHost['updates']>;

const UPDATES = shapeOf<WireUpdates>(['pending', 'lastInstalledAt']);

/** A time that fits the schema but cannot be compared (a leap second) was not read. */
function lastInstalledAt(updates: WireHost['updates'], reader: RecordReader): string | undefined {
  const at = updates?.lastInstalledAt;
  const read = at && Number.isNaN(Date.parse(at)) ? { ...updates, lastInstalledAt: null } : updates;
  return reader.part('lastUpdateInstalledAt', 'updates', read, 'lastInstalledAt', UPDATES);
}
