/** What would be: an estate with one thing changed, to be judged by the same engine. Nothing of it is evidence. */
import type { EstateInput } from './estate/subject';
import type { OperatingSystem } from './facts';
import type { AzureReading, Inventory, ReportedHost, ReportedVmmServer } from './inventory';

/** One change. Ids are those of subjects: `host:…`. */
export type Supposition =
  | { readonly change: 'vaultRegion' | 'storageRegion' | 'networkRegion'; readonly region: string }
  | { readonly change: 'storageSku'; readonly sku: string }
  /** `caption`: as Windows names itself, without edition: Windows Server 2022. */
  | { readonly change: 'hostSystem'; readonly host: string; readonly caption: string }
  | { readonly change: 'hotfix'; readonly host: string; readonly hotfix: string }
  | { readonly change: 'hostCloud'; readonly host: string; readonly cloud: string }
  | { readonly change: 'vmmVersion'; readonly server: string; readonly version: string };

/** The same estate with one thing changed; undefined: what would change was not read, so nothing can be said. */
export function suppose<I extends EstateInput>(input: I, supposition: Supposition): I | undefined {
  switch (supposition.change) {
    case 'vaultRegion':
    case 'networkRegion':
      return withAzure(input, placed(input.azure, supposition.change === 'vaultRegion' ? 'vault' : 'network', supposition.region));
    case 'storageRegion':
      return withAzure(input, withAccounts(input.azure, 'region', supposition.region));
    case 'storageSku':
      return withAzure(input, withAccounts(input.azure, 'sku', supposition.sku));
    case 'hostSystem':
      return withHost(input, supposition.host, (host) => ({
        ...host,
        operatingSystem: systemNamed(supposition.caption, host.operatingSystem),
      }));
    case 'hotfix':
      return withHost(input, supposition.host, (host) => withHotfix(host, supposition.hotfix));
    case 'hostCloud':
      return withHost(input, supposition.host, (host) => inCloud(host, input.inventory, supposition.cloud));
    case 'vmmVersion':
      return withServer(input, supposition.server, (server) => ({
        ...server,
        facts: { ...server.facts, productVersion: supposition.version },
      }));
  }
}

function withAzure<I extends EstateInput>(input: I, azure: AzureReading | undefined): I | undefined {
  return azure && { ...input, azure };
}

function placed(azure: AzureReading | undefined, what: 'vault' | 'network', region: string): AzureReading | undefined {
  const { vault, network } = azure?.plan.facts ?? {};
  if (!azure) return undefined;
  if (what === 'vault') return vault?.presence === 'there' ? withPlanFacts(azure, { vault: { ...vault, region } }) : undefined;
  return network?.presence === 'there' ? withPlanFacts(azure, { network: { ...network, region } }) : undefined;
}

function withPlanFacts(azure: AzureReading, facts: AzureReading['plan']['facts']): AzureReading {
  return { ...azure, plan: { ...azure.plan, facts: { ...azure.plan.facts, ...facts } } };
}

/** Every account of which the fact was read. */
function withAccounts(azure: AzureReading | undefined, fact: 'region' | 'sku', value: string): AzureReading | undefined {
  if (!azure?.storageAccounts.some(({ facts }) => facts[fact] !== undefined)) return undefined;
  const changed = azure.storageAccounts.map((account) =>
    account.facts[fact] === undefined ? account : { ...account, facts: { ...account.facts, [fact]: value } },
  );
  return { ...azure, storageAccounts: changed };
}

/** Microsoft's name of a release says which it is; an installation stays what it was. */
function systemNamed(caption: string, before: OperatingSystem | undefined): OperatingSystem {
  const isHyperVServer = /hyper-v server/i.test(caption);
  const installationType = isHyperVServer ? 'Server Core' : (before?.installationType ?? 'Server');
  return { caption: isHyperVServer ? `Microsoft ${caption}` : `Microsoft ${caption} Datacenter`, installationType };
}

function withHotfix(host: ReportedHost, hotfix: string): ReportedHost | undefined {
  const { hotfixes } = host.facts;
  if (!hotfixes) return undefined;
  return { ...host, facts: { ...host.facts, hotfixes: [...new Set([...hotfixes, hotfix])] } };
}

function inCloud(host: ReportedHost, inventory: Inventory, cloud: string): ReportedHost | undefined {
  const [group] = inventory.clouds.find(({ id }) => cloud === `cloud:${id}`)?.hostGroupIds ?? [];
  return group === undefined ? undefined : { ...host, hostGroupId: group };
}

function withHost<I extends EstateInput>(input: I, id: string, change: (host: ReportedHost) => ReportedHost | undefined): I | undefined {
  const before = input.inventory.hosts.find((host) => `host:${host.id}` === id);
  const after = before && change(before);
  if (!after) return undefined;
  return { ...input, inventory: { ...input.inventory, hosts: input.inventory.hosts.map((host) => (host === before ? after : host)) } };
}

function withServer<I extends EstateInput>(input: I, id: string, change: (server: ReportedVmmServer) => ReportedVmmServer): I | undefined {
  const before = input.inventory.vmmServers.find((server) => `vmmServer:${server.id}` === id);
  if (!before) return undefined;
  const vmmServers = input.inventory.vmmServers.map((server) => (server === before ? change(server) : server));
  return { ...input, inventory: { ...input.inventory, vmmServers } };
}
