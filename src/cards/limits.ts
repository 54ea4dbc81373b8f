import { DOCUMENTS, section } from '../readiness/editions/common/documents';
import type { DocumentReference, Edition } from '../readiness/editions/edition';
import type { Requirement } from '../readiness/requirement';
import type { LimitName } from '../words/limit-words';
import type { Words } from '../words/words';

/** Which figures and lists of an edition a requirement is judged by. Those that are not named here stand on no figure. */
export const LIMITS: Readonly<Record<string, readonly LimitName[]>> = {
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
  'host.replicaBroker': ['replicaBroker'],
  'host.otherBackup': ['azureBackup'],
  'host.lifecycle': ['hostSupport'],
  'vm.guestOs': ['guestSystems', 'guestSupportEnded'],
  'vm.architecture': ['guest32Bit'],
  'vm.generation': ['generation2Linux'],
  'vm.osDiskSize': ['operatingSystemDisk'],
  'vm.dataDiskCount': ['dataDiskCount'],
  'vm.dataDiskSize': ['dataDiskSize'],
  'vm.diskFormat': ['diskFormats'],
  'vm.sectorSize': ['logicalSectors'],
  'vm.name': ['vmName'],
};

/** The documents of requirements that stand on no figure; several where sources disagree. */
const WITHOUT_FIGURE: Readonly<Record<string, readonly DocumentReference[]>> = {
  'network.subscription': [
    section(DOCUMENTS.powerShell2017, 'Before you start'),
    section(DOCUMENTS.preparation, 'Set up an Azure network'),
  ],
  'capacity.planned': [section(DOCUMENTS.plannerRun, 'Profile Hyper-V VMs')],
  'storage.sharedKey': [
    section(DOCUMENTS.sharedKey, 'the whole page'),
    section(DOCUMENTS.privateEndpoints, 'Grant required permissions to the vault'),
  ],
  'vmm.proxy': [
    section(DOCUMENTS.architecture, 'Outbound connectivity for URLs'),
    section(DOCUMENTS.sourceAndTarget, 'Set up the source environment'),
  ],
  'host.proxy': [
    section(DOCUMENTS.architecture, 'Outbound connectivity for URLs'),
    section(DOCUMENTS.sourceAndTarget, 'Set up the source environment'),
  ],
  'vm.placement': [section(DOCUMENTS.planner, 'VM compatibility: not highly available')],
  'vm.otherReplication': [section(DOCUMENTS.questions, 'Replication')],
  'vm.siteRecovery': [section(DOCUMENTS.typeFiles, 'protectionReadinessErrors')],
};

/** What the edition says on a requirement: each figure as a sentence. */
export function limitTexts(words: Words, edition: Edition, requirement: string): readonly string[] {
  return (LIMITS[requirement] ?? []).map((name) => limitText(words, edition, name));
}

function limitText<P extends LimitName>(words: Words, edition: Edition, name: P): string {
  // One name chooses both the sentence and its value, which the compiler cannot follow through the union.
  const say = words.limits[name] as (value: Edition[LimitName]['value']) => string;
  return say(edition[name].value);
}

/**
 * The documents a requirement stands on, each once: those of its figures, the copy of the page it links where the edition
 * was read from one, and the founding page for its rows.
 */
export function documentsOf(edition: Edition, requirement: Requirement): readonly DocumentReference[] {
  const figures = (LIMITS[requirement.id] ?? []).flatMap((name) => edition[name].sources);
  const rows = requirement.seed.length === 0 ? [] : [section(DOCUMENTS.foundingPage, 'Prerequisites and limitations')];
  const linked = figures.length > 0 ? [] : linkedDocument(edition, requirement.page);
  const all = [
    ...figures,
    ...(WITHOUT_FIGURE[requirement.id] ?? []),
    ...linked,
    ...rows.filter(({ document }) => !figures.some((each) => each.document === document)),
  ];
  return [...new Map(all.map((each) => [`${each.document} ${each.section} ${each.copy}`, each])).values()];
}

/** The copy of a linked page, with the linked section; none where the edition read none of it. */
function linkedDocument(edition: Edition, page: string): readonly DocumentReference[] {
  const [path = '', anchor = ''] = page.split('#');
  const name = `${path.split('/').at(-1) ?? ''}.md`;
  const all = Object.values(LIMITS).flatMap((names) => names.flatMap((each) => edition[each].sources));
  const found = all.find((each) => each.document === name && each.date === edition.date) ?? all.find((each) => each.document === name);
  return found ? [{ ...found, section: anchor === '' ? page : anchor }] : [];
}
