import type { RequirementId } from '../readiness/catalogue';
import type { Edition, Sourced } from '../readiness/editions/edition';

/** The figures and lists of an edition that carry their documents with them. */
export type LimitName = { [P in keyof Edition]: Edition[P] extends Sourced<unknown> ? P : never }[keyof Edition];

/** Which figures and lists of an edition a requirement is judged by. Those that are not named here stand on no figure. */
export const LIMITS = {
  'vault.region': ['excludedRegions'],
  'route.open': ['route'],
  'storage.redundancy': ['storageSkus'],
  'storage.geoRedundant': ['storageSkus'],
  'storage.kind': ['storageKinds'],
  'storage.logAccount': ['storageSkus'],
  'storage.accessTier': ['accessTiers'],
  'storage.firewall': ['storageFirewall'],
  'vmm.version': ['vmmReleases'],
  'vmm.serverCore': ['vmmServerCore'],
  'vmm.internet': ['endpoints', 'obsoleteEndpoints'],
  'vmm.dotNet': ['dotNetRelease'],
  'vmm.provider': ['provider'],
  'vmm.oneVault': ['vaultsPerServer'],
  'cloud.mixedHosts': ['mixedHosts'],
  'host.os': ['hostSystems'],
  'host.vmmSupportsOs': ['managedHosts', 'preferredVmm'],
  'host.updates': ['updates', 'updatesEnded'],
  'host.dotNet': ['dotNetRelease'],
  'host.internet': ['endpoints', 'obsoleteEndpoints'],
  'host.kb2961977': ['kb2961977'],
  'host.agent': ['agent'],
  'host.otherBackup': ['azureBackup'],
  'host.lifecycle': ['hostSupport'],
  'vm.guestOs': ['guestSystems', 'guestSupportEnded', 'guestSupportMayEnd'],
  'vm.architecture': ['guest32Bit'],
  'vm.generation': ['generation2Linux', 'notOnGeneration2'],
  'vm.osDiskSize': ['operatingSystemDisk'],
  'vm.dataDiskCount': ['dataDiskCount'],
  'vm.dataDiskSize': ['dataDiskSize'],
  'vm.diskFormat': ['diskFormats'],
  'vm.sectorSize': ['logicalSectors'],
  'vm.name': ['vmName'],
} as const satisfies Partial<Record<RequirementId, readonly LimitName[]>>;

/** The figures that a requirement is judged by; none where it stands on none. */
export function limitsOf(requirement: RequirementId): readonly LimitName[] {
  return (LIMITS as Partial<Record<RequirementId, readonly LimitName[]>>)[requirement] ?? [];
}

type ValueOf<P extends LimitName> = Edition[P] extends Sourced<infer T> ? T : never;

/**
 * What a figure of an edition says, in one sentence or several lines; a new figure without words does not compile.
 * `asked`: the requirement it is told for, where one list serves several.
 */
export type LimitWords = { readonly [P in LimitName]: (value: ValueOf<P>, asked: RequirementId) => string | readonly string[] };

/** What passes and what does not, of the requirements that stand on no figure; the same in every edition. */
export type RuleWords = Readonly<Record<Exclude<RequirementId, keyof typeof LIMITS>, string>>;

/** The rule of a requirement that stands on no figure; undefined of the others. */
export function ruleOf(rules: RuleWords, requirement: RequirementId): string | undefined {
  return (rules as Partial<Record<RequirementId, string>>)[requirement];
}
