/** What a verdict says is expected, where that is a number, a yes or a no: programs read it in the document. */
import { CATALOGUE, type RequirementId } from '../../src/readiness/catalogue';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { Requirement } from '../../src/readiness/requirement';
import { disk, systemDisk } from './requirements/vm-facts';

const there = { presence: 'there', id: '/subscriptions/s/x', name: 'x', region: 'r' };
const system = { product: 'windowsServer', release: '2022', name: 'Windows Server 2022' };

it.each<[RequirementId, object, unknown]>([
  ['account.rights', { rightsAssigned: true }, true],
  ['capacity.planned', { capacityPlanned: true }, true],
  ['cloud.hostGroup', { hostGroups: ['g'] }, 1],
  ['host.cloud', { hostGroup: null }, 1],
  ['host.cloud', { hostGroup: 'g', cloudMembership: { direct: ['c'], throughParent: [] } }, 1],
  ['host.cloud', { hostGroup: 'g', cloudMembership: { direct: [], throughParent: ['c'] } }, 1],
  ['host.cloud', { hostGroup: 'g', cloudMembership: { direct: [], throughParent: [] } }, 1],
  ['host.hyperVRole', { operatingSystem: { ...system, product: 'hyperVServer' } }, true],
  ['host.hyperVRole', { operatingSystem: system, hyperVRole: false }, true],
  ['host.otherBackup', { azureBackupInUse: true }, false],
  ['host.replicaBroker', { isClustered: true, replicaBroker: false }, true],
  ['host.updates', { operatingSystem: system, pendingUpdates: 3 }, { pending: 0, days: 60 }],
  ['host.updates', { operatingSystem: system, pendingUpdates: 0, lastUpdateInstalledAt: '2026-11-20T00:00:00Z' }, { pending: 0, days: 60 }],
  ['host.vms', { vmsToReplicate: 0 }, 1],
  ['network.exists', { network: { ...there, subnets: [] } }, 1],
  ['storage.account', { replicationAccounts: [], managedDisks: true }, 1],
  ['storage.sharedKey', { presence: 'there', sharedKeyAllowed: true }, true],
  ['vm.encryption', { bitLocker: true }, false],
  ['vm.fibreChannel', { fibreChannelAdapters: 1 }, 0],
  ['vm.generation', { generation: 1 }, [1, 2]],
  ['vm.ipv6', { networkAdapters: [] }, 0],
  ['vm.network', { networkAdapters: [] }, 1],
  ['vm.osDiskCount', { disks: [systemDisk()] }, 1],
  ['vm.otherReplication', { hyperVReplica: true }, false],
  ['vm.passThrough', { disks: [disk()] }, 0],
  ['vm.placement', { hostIsClustered: true, disks: [] }, 0],
  ['vm.secureBoot', { generation: 2, secureBoot: true }, false],
  ['vm.sharedDisk', { disks: [disk()] }, 0],
  ['vm.shielded', { shielded: true }, { shielded: false, tpm: false }],
  ['vmm.cloud', { cloudNames: [] }, 1],
])('%s of %j', (id, facts, expected) => {
  const requirement: Requirement | undefined = CATALOGUE.find((each) => each.id === id);
  expect(requirement?.check({ assessedAt: '2026-11-23T12:00:00Z', ...facts }, may2026)).toMatchObject({ expected });
});

it.each<[RequirementId, object]>([
  ['route.open', { vmmFabrics: [] }],
  ['host.cloud', { hostGroup: 'g', cloudMembership: { direct: [], throughParent: ['c'] } }],
  ['host.proxy', { proxy: { mode: 'proxy', address: 'socks5://proxy:1080' } }],
])('%s may be confirmed by somebody who knows, although sources are silent', (id, facts) => {
  const requirement: Requirement | undefined = CATALOGUE.find((each) => each.id === id);
  expect(requirement?.check({ ...facts }, may2026)).toMatchObject({ reason: 'sourcesSilent', confirmable: true });
});
