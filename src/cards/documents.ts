/** The documents a requirement stands on. */
import { DOCUMENTS, section, type Document } from '../readiness/editions/common/documents';
import type { DocumentReference, Edition, EditionName } from '../readiness/editions/edition';
import type { Catalogued, RequirementId } from '../readiness/catalogue';
import { limitsOf } from '../words/limit-words';

const WHOLE_PAGE = 'the whole page';

/** Headings of the support matrix for requirements that stand on no figure; `then`: in the matrix of 2017, where it has one for it. */
const IN_MATRIX: Partial<Record<RequirementId, { readonly now: string; readonly then?: string }>> = {
  'storage.region': { now: 'Azure storage', then: 'Azure storage' },
  'vmm.proxy': { now: 'Hyper-V network configuration' },
  'host.proxy': { now: 'Hyper-V network configuration' },
  'host.hyperVRole': { now: 'On-premises servers' },
  'vm.osDiskCount': { now: 'Azure VM requirements', then: 'Failed-over Azure VM requirements' },
  'vm.sharedDisk': { now: 'Azure VM requirements', then: 'Failed-over Azure VM requirements' },
  'vm.fibreChannel': { now: 'Azure VM requirements', then: 'Failed-over Azure VM requirements' },
  'vm.encryption': { now: 'Azure VM requirements', then: 'Failed-over Azure VM requirements' },
  'vm.shielded': { now: 'Azure VM requirements' },
  'vm.guestStorage': { now: 'Hyper-V VM guest storage', then: 'Guest or physical server storage configuration' },
  'vm.secureBoot': { now: 'Azure storage' },
  'vm.ipv6': { now: 'Hyper-V network configuration' },
};

const MATRIX: Readonly<Record<EditionName, Document>> = {
  'seed-2017': DOCUMENTS.matrix2017,
  '2026-05': DOCUMENTS.matrix,
  '2026-09': DOCUMENTS.newestMatrix,
};

const PROXY = [
  section(DOCUMENTS.architecture, 'Outbound connectivity for URLs'),
  section(DOCUMENTS.sourceAndTarget, 'Set up the source environment'),
];
const ON_PREMISES = [section(DOCUMENTS.onPremises, 'Prepare VMM (optional)')];

/** Other documents of requirements that stand on no figure; several where sources disagree. */
const WITHOUT_FIGURE: Partial<Record<RequirementId, readonly DocumentReference[]>> = {
  'account.subscription': [section(DOCUMENTS.preparation, WHOLE_PAGE)],
  'account.providers': [section(DOCUMENTS.powerShell2018, WHOLE_PAGE)],
  'account.rights': [section(DOCUMENTS.roles, WHOLE_PAGE), section(DOCUMENTS.preparation, 'Verify account permissions')],
  'vault.exists': [section(DOCUMENTS.preparation, 'Create a Recovery Services vault')],
  'storage.account': [section(DOCUMENTS.preparation, 'Create a storage account')],
  'network.exists': [section(DOCUMENTS.preparation, 'Set up an Azure network'), section(DOCUMENTS.networkMapping, WHOLE_PAGE)],
  'network.region': [section(DOCUMENTS.preparation, 'Set up an Azure network')],
  'network.subscription': [
    section(DOCUMENTS.powerShell2017, 'Before you start'),
    section(DOCUMENTS.preparation, 'Set up an Azure network'),
  ],
  'capacity.planned': [section(DOCUMENTS.plannerRun, 'Profile Hyper-V VMs')],
  'storage.region': [section(DOCUMENTS.preparation, 'Create a storage account')],
  'storage.sharedKey': [
    section(DOCUMENTS.sharedKey, WHOLE_PAGE),
    section(DOCUMENTS.privateEndpoints, 'Grant required permissions to the vault'),
  ],
  'storage.available': [section(DOCUMENTS.storageTypeFiles, 'provisioningState, statusOfPrimary, primaryLocation')],
  'vmm.cloud': ON_PREMISES,
  'vmm.proxy': PROXY,
  'cloud.hostGroup': ON_PREMISES,
  'host.cloud': ON_PREMISES,
  'host.replicaBroker': [
    section(DOCUMENTS.planner, 'VM compatibility: no Hyper-V Replica Broker'),
    section(DOCUMENTS.questions, 'Hyper-V hosts in a cluster'),
  ],
  'host.vms': [section(DOCUMENTS.questions, WHOLE_PAGE)],
  'host.proxy': PROXY,
  'vm.passThrough': [section(DOCUMENTS.plannerRun, WHOLE_PAGE)],
  'vm.guestStorage': [section(DOCUMENTS.plannerRun, WHOLE_PAGE)],
  'vm.network': [section(DOCUMENTS.networkMapping, WHOLE_PAGE)],
  'vm.placement': [section(DOCUMENTS.planner, 'VM compatibility: not highly available')],
  'vm.otherReplication': [section(DOCUMENTS.questions, 'Replication')],
  'vm.siteRecovery': [section(DOCUMENTS.typeFiles, 'protectionReadinessErrors')],
};

/** The documents a requirement stands on in an edition, each once: those of its figures, the matrix, other pages, and the founding page for its rows. */
export function documentsOf(edition: Edition, { id, seed }: Catalogued): readonly DocumentReference[] {
  const rows = seed.length === 0 ? [] : [section(DOCUMENTS.foundingPage, 'Prerequisites and limitations')];
  const figures = limitsOf(id).flatMap((name) => edition[name].sources);
  return once([
    ...figures,
    ...matrixOf(edition, id),
    ...(WITHOUT_FIGURE[id] ?? []),
    ...rows.filter(({ document }) => !figures.some((each) => each.document === document)),
  ]);
}

function matrixOf({ name }: Edition, id: RequirementId): readonly DocumentReference[] {
  const headings = IN_MATRIX[id];
  const heading = name === 'seed-2017' ? headings?.then : headings?.now;
  return heading === undefined ? [] : [section(MATRIX[name], heading)];
}

/** Each document once with a section. */
export function once(documents: readonly DocumentReference[]): readonly DocumentReference[] {
  return [...new Map(documents.map((each) => [`${each.document} ${each.section} ${each.copy}`, each])).values()];
}
