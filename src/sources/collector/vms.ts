/** VMs: from the report's records to ours. */
import { GUEST_FACTS, type GuestSystem, type VmDisk, type VmFacts } from '../../readiness/facts';
import type { ReportedVm, ReportSighting } from '../../readiness/inventory';
import { hasHole, shapeOf } from './contradictions';
import { defined } from './defined';
import type { Held } from './newest';
import type { RecordReader } from './record-reader';
import type { References } from './references';
import type { Maybe, WireDisk, WireGuestSystem, WireNetworkAdapter, WireVm } from './wire';

/** A VM's own facts, and where it is. */
export function toVm(held: Held<WireVm>, reader: RecordReader, report: ReportSighting, references: References): ReportedVm {
  const { record } = held;
  const facts: ReportedVm['facts'] = defined({
    generation: reader.value('generation', 'generation', record.generation),
    guestSystem: toGuestSystem(record.operatingSystem, reader),
    fibreChannelAdapters: reader.value('fibreChannelAdapters', 'fibreChannelAdapters', record.fibreChannelAdapters),
    networkAdapters: toNetworkAdapters(record.networkAdapters, reader),
    secureBoot: reader.value('secureBoot', 'secureBoot', record.secureBoot),
    tpm: reader.value('tpm', 'tpm', record.tpm),
    shielded: reader.value('shielded', 'shielded', record.shielded),
    hyperVReplica: reader.value('hyperVReplica', 'hyperVReplica', record.hyperVReplica),
    ...guestFacts(record, reader),
  });
  // Records of the VM that disagree on its name: whether Azure takes it is not known.
  if (reader.isNamed('name')) reader.lack('name', 'name');
  const place = placeOf(held, reader, references);
  const disks = toDisks(record.disks, reader);
  for (const disk of record.disks ?? []) {
    if (disk.excludedFromReplication === true && disk.isOperatingSystemDisk === true)
      references.tell(
        `vm ${record.id}`,
        `its operating system disk ${disk.name} cannot be excluded from replication; it counts as replicated`,
      );
  }
  const server = held.server === undefined ? {} : { vmmServerId: held.server };
  return { id: references.idOf(held), name: record.name, ...server, ...place, disks, facts, report, gaps: reader.gaps() };
}

function placeOf(held: Held<WireVm>, reader: RecordReader, references: References): Pick<ReportedVm, 'hostId' | 'cloudId'> {
  const { record } = held;
  const hostId = reader.orNone('hostId', 'hostId', reader.unlessNamed('hostId', record.hostId));
  // In VMM a VM may well be in no cloud, and a collector may then leave the property out.
  const cloudId = reader.orNone('cloudId', 'cloudId', reader.unlessNamed('cloudId', record.cloudId ?? null));
  return {
    hostId: hostId && follow(held, 'hosts', hostId, reader, references),
    cloudId: cloudId && follow(held, 'clouds', cloudId, reader, references),
  };
}

function follow(
  held: Held<WireVm>,
  list: 'hosts' | 'clouds',
  id: string,
  reader: RecordReader,
  references: References,
): string | undefined {
  const target = references.find(list, id, held);
  if (typeof target === 'object') return target.id;
  const what = list === 'hosts' ? 'host' : 'cloud';
  const detail = references.tell(
    `vm ${held.record.id}`,
    `its ${what} ${id} is ${target === 'dangling' ? 'not in the report' : 'in the report twice'}`,
  );
  reader.note({ facts: [`${what}Id`], reason: 'notCollected', source: 'collector', detail });
  return undefined;
}

type GuestFact = (typeof GUEST_FACTS)[number];

/** What the report calls each of them. */
const IN_GUEST: Readonly<Record<GuestFact, keyof NonNullable<WireVm['guest']>>> = {
  bitLocker: 'bitLocker',
  operatingSystemDiskIsDynamic: 'osDiskIsDynamic',
  storageSpaces: 'storageSpaces',
  nicTeam: 'nicTeam',
  iscsi: 'iscsi',
};

const GUEST = shapeOf<NonNullable<WireVm['guest']>>(Object.values(IN_GUEST));

/** What only something inside the guest can read; where nothing did, a person has to say. */
function guestFacts(record: WireVm, reader: RecordReader): Partial<Record<GuestFact, boolean>> {
  const facts: Partial<Record<GuestFact, boolean>> = {};
  for (const fact of GUEST_FACTS) {
    const property = IN_GUEST[fact];
    const value = record.guest?.[property];
    const isNamedAlone = reader.isNamed(property);
    if (typeof value !== 'boolean') reader.lack(fact, isNamedAlone ? property : 'guest', 'notAnswered');
    else facts[fact] = isNamedAlone ? reader.value(fact, property, value) : reader.part(fact, 'guest', record.guest, property, GUEST);
  }
  return facts;
}

const GUEST_SYSTEM = shapeOf<WireGuestSystem>(['name', 'family', 'architecture', 'reportedByGuest']);

function toGuestSystem(wire: Maybe<WireGuestSystem>, reader: RecordReader): GuestSystem | undefined {
  const system = reader.value('guestSystem', 'operatingSystem', wire, GUEST_SYSTEM);
  if (!system) return undefined;
  const known = defined({
    name: system.name ?? undefined,
    family: system.family ?? undefined,
    architecture: system.architecture ?? undefined,
    reportedByGuest: system.reportedByGuest ?? undefined,
  });
  if (Object.keys(known).length < 4) reader.lack('guestSystem', 'operatingSystem');
  const saysNothing = known.name === undefined && known.family === undefined && known.architecture === undefined;
  return saysNothing ? undefined : reader.shared(known);
}

const ADAPTER = shapeOf<WireNetworkAdapter>(['name', 'vmNetwork', 'ipv4', 'ipv6'], (adapter) => hasHole(adapter, ['ipv6']));

function toNetworkAdapters(wire: Maybe<readonly WireNetworkAdapter[]>, reader: RecordReader): VmFacts['networkAdapters'] | undefined {
  const adapters = reader.members('networkAdapters', 'networkAdapters', wire, ADAPTER);
  if (adapters?.some((adapter) => hasHole(adapter, ['ipv4', 'ipv6']))) reader.lack('networkAdapters', 'networkAdapters');
  return adapters?.map((adapter) =>
    defined({ name: adapter.name ?? undefined, ipv4: adapter.ipv4 ?? undefined, ipv6: adapter.ipv6 ?? undefined }),
  );
}

/** Properties of a disk that a check looks at; type and fileBytes are told, not judged. */
const JUDGED = [
  'format',
  'maximumBytes',
  'isOperatingSystemDisk',
  'isShared',
  'isPassThrough',
  'logicalSectorBytes',
  'physicalSectorBytes',
  'location',
] as const;

/** Of them, those without which some verdict stays open whatever the rest says: the others may well not be asked for. */
const ALWAYS_JUDGED = ['format', 'maximumBytes', 'isOperatingSystemDisk', 'isShared', 'logicalSectorBytes'] as const;

const DISK = shapeOf<WireDisk>(
  ['name', 'type', 'fileBytes', 'excludedFromReplication', ...JUDGED],
  (disk) => disk.excludedFromReplication !== true && hasHole(disk, ALWAYS_JUDGED),
);

function toDisks(wire: Maybe<readonly WireDisk[]>, reader: RecordReader): readonly VmDisk[] | undefined {
  const disks = reader.members('disks', 'disks', wire, DISK);
  if (disks?.some((disk) => hasHole(disk, JUDGED))) reader.lack('disks', 'disks');
  return disks?.map((disk) =>
    defined({
      name: disk.name,
      format: disk.format ?? undefined,
      maximumBytes: disk.maximumBytes ?? undefined,
      isOperatingSystemDisk: disk.isOperatingSystemDisk ?? undefined,
      isShared: disk.isShared ?? undefined,
      isPassThrough: disk.isPassThrough ?? undefined,
      logicalSectorBytes: disk.logicalSectorBytes ?? undefined,
      physicalSectorBytes: disk.physicalSectorBytes ?? undefined,
      location: disk.location ?? undefined,
      isExcluded: disk.excludedFromReplication === true && disk.isOperatingSystemDisk !== true,
    }),
  );
}
