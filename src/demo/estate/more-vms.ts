/** The rest of the VMs: ordinary servers with roles and numbers, filled up to what each host is said to hold. */
import type { Site } from './company';
import type { HostSketch } from './host-sketches';
import { dataDisk, systemDisk } from './disks';
import type { GuestName } from './guests';
import type { Random } from './random';
import type { VmSketch } from './vm-sketches';

const ROLES = [
  'WEB',
  'APP',
  'SQL',
  'FS',
  'DC',
  'RDS',
  'ERP',
  'LAGER',
  'MES',
  'KASSA',
  'CRM',
  'ORDER',
  'KVALITET',
  'UTB',
  'MON',
  'LICENS',
  'VÄXEL',
  'RITNING',
] as const;

/** What a site puts before its names: only FS01 stands in two of them. */
const PREFIXES: Readonly<Record<Site, string>> = { stockholm: '', malmo: 'SYD-' };

/** Guest systems with how many of a hundred have them; the sum is a hundred. */
const SHARES: readonly (readonly [guest: GuestName, share: number])[] = [
  ['server2022', 30],
  ['server2019', 27],
  ['server2016', 12],
  ['server2012R2', 4],
  ['server2008R2', 1],
  ['windows10', 2],
  ['server2025', 1],
  ['ubuntu2204', 9],
  ['redHat9', 5],
  ['suse15', 3],
  ['debian12', 3],
  ['oracle8', 2],
  ['centOs7', 1],
];

/** @param taken names that are in use; the ones made here are added */
export function ordinaryVms(host: HostSketch, count: number, taken: Set<string>, random: Random): readonly VmSketch[] {
  return Array.from({ length: count }, () => {
    const name = freeName(`${PREFIXES[host.site]}${random.pick(ROLES)}`, taken);
    const guest = guestOf(random.below(100));
    const generation = guest === 'server2008R2' || random.percent(35) ? 1 : 2;
    const data = Array.from({ length: random.below(4) }, (_, index) =>
      dataDisk(`${name}-data${String(index + 1)}.vhdx`, random.pick([64, 128, 256, 512, 1024, 2048])),
    );
    const secureBoot = generation === 2 && random.percent(15);
    return {
      name,
      host: host.name,
      guest,
      generation,
      disks: [systemDisk(name, random.pick([64, 80, 127, 127, 200])), ...data],
      but: { secureBoot },
    };
  });
}

function guestOf(ticket: number): GuestName {
  let sum = 0;
  return SHARES.find(([, share]) => ticket < (sum += share))?.[0] ?? 'server2022';
}

function freeName(prefix: string, taken: Set<string>): string {
  let number = 1;
  const name = (): string => `${prefix}${String(number).padStart(2, '0')}`;
  while (taken.has(name())) number += 1;
  taken.add(name());
  return name();
}
