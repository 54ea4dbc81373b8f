/** The figures of VMs, each with what it is held against. */
import type { RequirementId } from '../../../src/readiness/catalogue';
import type { LimitName } from '../../../src/words/limit-words';
import { disk, systemAnd, systemDisk } from '../requirements/vm-facts';
import { around, each, guest, lastDays, type Edge, type Item, type Probe } from './probe';

const ready = { managedDisks: true, hostAgentVersion: '2.0.99999.0' };
const dataDisk = (offered: object) => (maximumBytes: number) => ({ disks: [systemDisk(), disk({ maximumBytes })], ...offered });
const bytes = (id: RequirementId, at: number, facts: (value: number) => object): Edge => ({ id, at, step: 1, facts });

function familyOf(name: string): string {
  return name.startsWith('Windows') ? 'windows' : 'linux';
}

export const vmProbes = {
  guest32Bit: (releases) => ({
    items: [
      ...each('vm.architecture', releases, (name) => guest(name, { architecture: 'x86' }), 'pass'),
      ...each('vm.architecture', ['Windows 7'], (name) => guest(name, { architecture: 'x86' }), 'fail'),
    ],
  }),
  guestSystems: ({ accepted, refused, minors }) => ({
    edges: Object.entries(minors).flatMap(([name, { first, last }]) =>
      [first, last]
        .filter((at) => at !== undefined && at > 0)
        .map((at = 0): Edge => ({
          id: 'vm.guestOs',
          at,
          step: 1,
          facts: (minor) => ({ ...guest(`${name}.${minor}`), assessedAt: '2013-01-01T00:00:00Z' }),
        })),
    ),
    items: [
      // Before any of them ended.
      ...each('vm.guestOs', accepted, (name) => ({ ...guest(name), assessedAt: '2013-01-01T00:00:00Z' }), 'pass'),
      ...each('vm.guestOs', refused, (name) => guest(name), 'fail'),
      ...each('vm.guestOs', ['CentOS 7', 'Windows 11'], (name) => guest(name), 'unknown'),
    ],
  }),
  guestSupportEnded: (ended) => ({ edges: lastDays('vm.guestOs', ended, guest) }),
  guestSupportMayEnd: (names) => ({
    edges: (['first', 'last'] as const).flatMap((which) =>
      lastDays('vm.guestOs', Object.fromEntries(Object.entries(names).map(([name, days]) => [name, days[which]])), guest),
    ),
  }),
  generation2Linux: (answer) => ({
    items: [['vm.generation', { generation: 2, ...guest('Ubuntu 22.04', { family: 'linux' }) }, answer === 'accepted' ? 'pass' : 'fail']],
  }),
  notOnGeneration2: (systems) => ({
    items: [
      ...each('vm.generation', systems, (name) => ({ generation: 2, ...guest(name, { family: familyOf(name) }) }), 'warn or fail'),
      ...each('vm.generation', systems, (name) => ({ generation: 1, ...guest(name, { family: familyOf(name) }) }), 'pass'),
      ...each('vm.generation', ['Windows Server 2012'], (name) => ({ generation: 2, ...guest(name, { family: 'windows' }) }), 'pass'),
    ],
  }),
  operatingSystemDisk: ({ generation1, generation2 }) => {
    const of = (generation: number) => (maximumBytes: number) => ({ generation, disks: [systemDisk({ maximumBytes })], ...ready });
    return {
      edges: [...new Set([generation1.pass, generation1.largest])]
        .map((at) => bytes('vm.osDiskSize', at, of(1)))
        .concat([...new Set([generation2.pass, generation2.largest])].map((at) => bytes('vm.osDiskSize', at, of(2)))),
    };
  },
  dataDiskCount: ({ maximum, countsOperatingSystemDisk }) => ({
    edges: [
      {
        id: 'vm.dataDiskCount',
        at: maximum,
        step: 1,
        facts: (count) => ({ disks: systemAnd(countsOperatingSystemDisk ? count - 1 : count) }),
      },
    ],
  }),
  dataDiskSize: ({ minimum, pass, maximum, large }) => ({
    edges: [
      ...[...new Set([minimum, pass, maximum])].filter((at) => at > 0).map((at) => bytes('vm.dataDiskSize', at, dataDisk(ready))),
      ...(large
        ? [
            bytes('vm.dataDiskSize', large.above, dataDisk({ ...ready, managedDisks: false })),
            around('vm.dataDiskSize', large.agentLaterThan, (hostAgentVersion) =>
              dataDisk({ ...ready, hostAgentVersion })(large.above + 1),
            ),
          ]
        : []),
    ],
  }),
  diskFormats: (formats) => ({
    items: [
      ...each('vm.diskFormat', formats, (format) => ({ disks: [{ ...disk(), format }] }), 'pass'),
      ...each('vm.diskFormat', ['vmdk', 'vhds'], (format) => ({ disks: [{ ...disk(), format }] }), 'fail'),
    ],
  }),
  logicalSectors: ({ accepted, refused, disputedOnGeneration1 }) => {
    const of = (generation: number) => (size: string) => ({ generation, disks: [disk({ logicalSectorBytes: Number(size) })] });
    return {
      items: [
        ...each('vm.sectorSize', accepted.map(String), of(2), 'pass'),
        ...each('vm.sectorSize', refused.map(String), of(2), 'fail'),
        ...refused.map((size): Item => ['vm.sectorSize', of(1)(String(size)), disputedOnGeneration1.includes(size) ? 'warn' : 'fail']),
        ...each('vm.sectorSize', ['2048'], of(1), 'unknown'),
      ],
    };
  },
  vmName: ({ maximum }) => ({
    edges: [{ id: 'vm.name', at: maximum, step: 1, facts: (length) => ({ name: 'a'.repeat(length) }) }],
    items: [['vm.name', { name: 'a_a' }, 'warn']],
  }),
} as const satisfies { readonly [P in LimitName]?: Probe<P> };
