/** What would be: an estate with one thing changed, to be judged by the same engine. Nothing of it is evidence. */
import { editionByName } from './editions';
import type { EditionName } from './editions/edition';
import type { EstateInput } from './estate/subject';
import type { OperatingSystem } from './facts';
import { accountWith } from './supposed-account';
import type { AzureReading, Inventory, ReportedHost, ReportedVm, ReportedVmmServer } from './inventory';

/** One change. Ids are those of subjects: `host:…`, a storage account's its resource id; no account named: all of them. */
export type Supposition =
  | { readonly change: 'vaultRegion' | 'networkRegion'; readonly region: string }
  | { readonly change: 'storageRegion'; readonly account?: string; readonly region: string }
  | { readonly change: 'storageSku'; readonly account?: string; readonly sku: string }
  | { readonly change: 'storageKind'; readonly account?: string; readonly kind: string }
  /** `caption`: as Windows names itself, without edition: Windows Server 2022. */
  | { readonly change: 'hostSystem'; readonly host: string; readonly caption: string }
  | { readonly change: 'hotfix'; readonly host: string; readonly hotfix: string }
  | { readonly change: 'hostCloud'; readonly host: string; readonly cloud: string }
  | { readonly change: 'vmmVersion'; readonly server: string; readonly version: string }
  /** `disk`: its place in the report, from 0. `bytes`: the virtual size. */
  | { readonly change: 'diskSize'; readonly vm: string; readonly disk: number; readonly bytes: number }
  | { readonly change: 'generation'; readonly vm: string; readonly generation: 1 | 2 }
  | { readonly change: 'edition'; readonly edition: EditionName };

/** The same estate with one thing changed; undefined: what would change was not read, so nothing can be said. */
export function suppose<I extends EstateInput>(input: I, supposition: Supposition): I | undefined {
  switch (supposition.change) {
    case 'vaultRegion':
    case 'networkRegion':
      return withAzure(input, placed(input.azure, supposition.change === 'vaultRegion' ? 'vault' : 'network', supposition.region));
    case 'storageRegion':
      return withAzure(input, withAccounts(input.azure, supposition.account, 'region', supposition.region));
    case 'storageSku':
      return withAzure(input, withAccounts(input.azure, supposition.account, 'sku', supposition.sku));
    case 'storageKind':
      return withAzure(input, withAccounts(input.azure, supposition.account, 'kind', supposition.kind));
    case 'hostSystem':
    case 'hotfix':
    case 'hostCloud':
      return supposeOfHost(input, supposition);
    case 'vmmVersion':
      return withServer(input, supposition.server, (server) => ({
        ...server,
        facts: { ...server.facts, productVersion: supposition.version },
      }));
    case 'diskSize':
      return withVm(input, supposition.vm, (vm) => withDiskSize(vm, supposition.disk, supposition.bytes));
    case 'generation':
      return withVm(input, supposition.vm, (vm) => ({ ...vm, facts: { ...vm.facts, generation: supposition.generation } }));
    case 'edition':
      return { ...input, edition: editionByName(supposition.edition) };
  }
}

function supposeOfHost<I extends EstateInput>(
  input: I,
  supposition: Extract<Supposition, { readonly change: 'hostSystem' | 'hotfix' | 'hostCloud' }>,
): I | undefined {
  return withHost(input, supposition.host, (host) => {
    if (supposition.change === 'hotfix') return withHotfix(host, supposition.hotfix);
    if (supposition.change === 'hostCloud') return inCloud(host, input.inventory, supposition.cloud);
    return { ...host, operatingSystem: systemNamed(supposition.caption, host.operatingSystem) };
  });
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

/** The account, or where none is named every one, of which the fact was read. */
function withAccounts(
  azure: AzureReading | undefined,
  account: string | undefined,
  fact: 'region' | 'sku' | 'kind',
  value: string,
): AzureReading | undefined {
  const isMeant = ({ id, facts }: AzureReading['storageAccounts'][number]): boolean =>
    facts[fact] !== undefined && (account === undefined || id.toLowerCase() === account.toLowerCase());
  if (!azure?.storageAccounts.some(isMeant)) return undefined;
  return { ...azure, storageAccounts: azure.storageAccounts.map((each) => (isMeant(each) ? accountWith(each, fact, value) : each)) };
}

/** Microsoft's name of a release says which it is; an installation stays what it was, where that system can be installed so. */
function systemNamed(caption: string, before: OperatingSystem | undefined): OperatingSystem {
  if (!/^windows server/i.test(caption)) return { caption: `Microsoft ${caption}`, installationType: 'Server Core' };
  const kept = before?.installationType;
  const canStay = kept === 'Server Core' || (kept === 'Nano Server' && caption.endsWith('2016'));
  return { caption: `Microsoft ${caption} Datacenter`, installationType: canStay ? kept : 'Server' };
}

/** The one that a rule looks for: where it is installed, no other matters. */
const LOOKED_FOR = 'KB2961977';

/** Where the list was not read nobody knows what else is on it. */
function withHotfix(host: ReportedHost, hotfix: string): ReportedHost | undefined {
  if (!host.facts.hotfixes && hotfix !== LOOKED_FOR) return undefined;
  return { ...host, facts: { ...host.facts, hotfixes: [...new Set([...(host.facts.hotfixes ?? []), hotfix])] } };
}

function inCloud(host: ReportedHost, inventory: Inventory, cloud: string): ReportedHost | undefined {
  const meant = inventory.clouds.find(({ id, vmmServerId }) => cloud === `cloud:${id}` && vmmServerId === host.vmmServerId);
  const [group] = meant?.hostGroupIds ?? [];
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

function withVm<I extends EstateInput>(input: I, id: string, change: (vm: ReportedVm) => ReportedVm | undefined): I | undefined {
  const before = input.inventory.vms.find((vm) => `vm:${vm.id}` === id);
  const after = before && change(before);
  if (!after) return undefined;
  return { ...input, inventory: { ...input.inventory, vms: input.inventory.vms.map((vm) => (vm === before ? after : vm)) } };
}

function withDiskSize(vm: ReportedVm, disk: number, bytes: number): ReportedVm | undefined {
  if (!vm.disks?.[disk]) return undefined;
  return { ...vm, disks: vm.disks.map((each, index) => (index === disk ? { ...each, maximumBytes: bytes } : each)) };
}
