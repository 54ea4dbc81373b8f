import { formatBytes, formatDate, formatList, formatNumber } from '../format';
import type { LimitWords } from '../limit-words';

const list = (items: readonly string[]): string => formatList('en', items);
const size = (bytes: number): string => formatBytes('en', bytes);
const dates = (ended: Readonly<Record<string, string>>): string =>
  list(Object.entries(ended).map(([name, date]) => `${name} (${formatDate('en', date)})`));
const PRODUCTS = { windowsServer: 'Windows Server', hyperVServer: 'Hyper-V Server', azureLocal: 'Azure Local' };
const upTo = (limit: { pass: number; passInclusive: boolean }): string =>
  `${limit.passInclusive ? 'up to' : 'less than'} ${size(limit.pass)}`;

const acceptedAnd = (each: { readonly accepted: readonly string[]; readonly refused: readonly string[] }): string =>
  `Accepted: ${list(each.accepted)}.${each.refused.length > 0 ? ` Refused: ${list(each.refused)}.` : ''}`;

export const limitWords: LimitWords = {
  storageSkus: (skus) =>
    `Accepted: ${list(skus.accepted)}.${skus.refused.length > 0 ? ` Refused: ${list(skus.refused)}.` : ''} Geo-redundant: ${list(skus.geoRedundant)}. For logs: ${list(skus.log)}.`,
  storageKinds: (kinds) =>
    [
      `Accepted: ${list(kinds.accepted)}.`,
      ...(kinds.retired.length > 0 ? [`Retired by Azure: ${list(kinds.retired)}.`] : []),
      ...(kinds.refused.length > 0 ? [`Refused: ${list(kinds.refused)}.`] : []),
    ].join(' '),
  vmmReleases: (releases) =>
    `Accepted: VMM ${list(releases.filter((each) => each.accepted).map((each) => `${each.release} (${each.version})`))}.`,
  hostSystems: (rows) =>
    `Accepted: ${list(rows.filter((row) => row.verdict === 'accepted').map((row) => `${PRODUCTS[row.product]} ${row.release}`.trim()))}.`,
  managedHosts: (rows) => `A table of ${formatNumber('en', rows.length)} operating systems against VMM releases.`,
  preferredVmm: (preferred) =>
    `Site Recovery’s page names ${list(Object.entries(preferred).map(([system, vmm]) => `VMM ${vmm} for hosts with ${system}`))}.`,
  endpoints: (clouds) =>
    `Public cloud, port 443: ${list(clouds.AzureCloud.filter((rule) => rule.required).flatMap((rule) => rule.patterns))}.`,
  obsoleteEndpoints: (patterns) =>
    patterns.length === 0 ? 'No address is ignored as shut down.' : `Ignored as shut down: ${list(patterns)}.`,
  dotNetRelease: (net) => `${net.name} or later (Release ${net.release}).`,
  updatesMaximumAgeDays: (days) => `The last update is at most ${formatNumber('en', days)} days old.`,
  updatesEnded: (ended) =>
    Object.keys(ended).length === 0 ? 'Updates are to be had for every accepted system.' : `No more updates after: ${dates(ended)}.`,
  kb2961977: (kb) => `Asked of ${list(kb.releases)}; without it: ${kb.absent === 'fail' ? 'not met' : 'met with a condition'}.`,
  operatingSystemDisk: (disk) => `Generation 1: ${upTo(disk.generation1)}. Generation 2: ${upTo(disk.generation2)}.`,
  dataDiskCount: (count) =>
    `At most ${formatNumber('en', count.maximum)} disks, the operating system disk ${count.countsOperatingSystemDisk ? 'included' : 'not included'}.`,
  dataDiskSize: (disk) =>
    `From ${size(disk.minimum)} to ${size(disk.maximum)}; over ${size(disk.large)} only with managed disks and an agent later than ${disk.agentLaterThan}.`,
  generation2Linux: (answer) => (answer === 'accepted' ? 'Generation 2 with Linux is accepted.' : 'Generation 2 with Linux is refused.'),
  guest32Bit: (releases) => (releases.length === 0 ? 'Only 64-bit systems are accepted.' : `32-bit is accepted for ${list(releases)}.`),
  guestSupportEnded: (ended) =>
    Object.keys(ended).length === 0 ? 'No system is listed as past support.' : `Microsoft’s support ended: ${dates(ended)}.`,
  guestSystems: (systems) => acceptedAnd(systems),
  diskFormats: (formats) => `Accepted: ${list(formats.map((format) => format.toUpperCase()))}.`,
  logicalSectors: (sectors) =>
    `${acceptedAnd({ accepted: sectors.accepted.map(String), refused: sectors.refused.map(String) })} (bytes per logical sector)`,
  vmName: (name) => `At most ${formatNumber('en', name.maximum)} characters, of the form ${name.pattern}`,
};
