import { formatBytes, formatDate, formatList, formatNumber } from '../format';
import type { DocumentReference, SizeLimit } from '../../readiness/editions/edition';
import { oldestAgent } from '../../readiness/derived/agent';
import { groupedMinors, groupedReleases, inOrder, managedByVmm, systemName, type ManagedByVmm } from '../limit-lists';
import type { LimitWords } from '../limit-words';

const list = (items: readonly string[]): string => formatList('en', items);
const size = (bytes: number): string => formatBytes('en', bytes);
const number = (value: number): string => formatNumber('en', value);
const dated = (source: DocumentReference): string => `${source.document} (${formatDate('en', source.date)}: ${source.section})`;
const dates = (ended: Readonly<Record<string, string>>): string =>
  list(inOrder(ended).map(([name, date]) => `${name} (${formatDate('en', date)})`));
const upTo = (limit: SizeLimit): string =>
  `${limit.passInclusive ? 'up to' : 'less than'} ${size(limit.pass)}${limit.largest > limit.pass ? `, in one source up to ${size(limit.largest)}` : ''}`;

const acceptedAnd = (each: { readonly accepted: readonly string[]; readonly refused: readonly string[] }): string =>
  `Accepted: ${list(each.accepted)}.${each.refused.length > 0 ? ` Refused: ${list(each.refused)}.` : ''}`;

export const limitWords: LimitWords = {
  storageSkus: (skus, asked) => {
    if (asked === 'storage.geoRedundant') return `Recommended: ${list(skus.geoRedundant)}.`;
    if (asked === 'storage.logAccount') return `Asked of ${list(skus.premium)}. As log account, in the same region: ${list(skus.log)}.`;
    return `${acceptedAnd(skus)} Of any other no source speaks: unknown.`;
  },
  storageKinds: (kinds) =>
    [
      `Accepted: ${list(kinds.accepted)}.`,
      ...(kinds.retired.length > 0
        ? [
            `Retired by Azure: ${list(kinds.retired)}, on ${formatDate('en', kinds.retiredOn.AzureCloud)} (in Azure China on ${formatDate('en', kinds.retiredOn.AzureChinaCloud)}).`,
          ]
        : []),
      ...(kinds.refused.length > 0 ? [`Refused: ${list(kinds.refused)}.`] : []),
    ].join(' '),
  accessTiers: (tiers) => `Of a ${list(tiers.kinds)} account: ${list(tiers.accepted)} pass; ${list(tiers.warned)} give a condition.`,
  storageFirewall: ({ trustedServices }) =>
    trustedServices === 'pass'
      ? 'A firewall is supported where it lets trusted Microsoft services through; another row of the same page speaks of networks without storage firewalls.'
      : 'The page of 2017 does not speak of firewalls, and the one of 2018 refuses them: with trusted services let through, a condition.',
  excludedRegions: (regions) => (regions.length === 0 ? 'No region is excluded.' : `Excluded as target: ${list(regions)}.`),
  route: ({ announcedEnd, kept }) => [
    ...announcedEnd.map((source) => `Announced its end: ${dated(source)}.`),
    ...kept.map((source) => `Kept it: ${dated(source)}.`),
  ],
  vmmReleases: ({ acceptedFrom, releases }) =>
    acceptedFrom === undefined
      ? `Accepted: VMM ${list(releases.filter((each) => each.accepted).map((each) => `${each.release} (${each.version})`))}.`
      : `Accepted: version ${acceptedFrom} (VMM 2012 R2) and every later one.`,
  vmmServerCore: ({ refused }) =>
    refused.length === 0 ? 'Server Core is excluded for no release.' : `Refused on Server Core: VMM ${list(refused)}.`,
  provider: (provider) =>
    `Version status ${list(provider.accepted)} passes; ${list(provider.warned)} give a condition; ${list(provider.refused)} is not met. The last heartbeat is less than ${formatNumber('en', provider.heartbeatHours)} hours old.`,
  vaultsPerServer: (vaults) => `A VMM server is registered in ${formatNumber('en', vaults)} vault. Only a practitioner’s page says so.`,
  mixedHosts: ({ releases, together }) =>
    together === 'fail'
      ? `Hosts with ${list(releases)} may not be in one cloud.`
      : `Hosts with ${list(releases)} in one cloud: a condition. The sentence that forbade it is gone, and none allows it.`,
  hostSystems: (rows) => {
    const named = (verdict: string): readonly string[] => rows.filter((row) => row.verdict === verdict).map(systemName);
    return `Accepted: ${list(named('accepted'))}. No source settles: ${list(named('silent'))}. Anything else is not met.`;
  },
  managedHosts: (rows) => managedByVmm(rows).map(managedText),
  preferredVmm: (preferred) =>
    Object.keys(preferred).length === 0
      ? 'No pairing is named.'
      : `Site Recovery’s page names ${list(Object.entries(preferred).map(([system, vmm]) => `VMM ${vmm} for hosts with ${system}`))}.`,
  endpoints: (clouds) =>
    (
      [
        ['Public Azure', 'AzureCloud'],
        ['Azure Government (US)', 'AzureUSGovernment'],
        ['Azure China', 'AzureChinaCloud'],
      ] as const
    ).map(([name, cloud]) => `${name}, port 443: ${list(clouds[cloud].filter((rule) => rule.required).flatMap((rule) => rule.patterns))}.`),
  obsoleteEndpoints: (patterns) =>
    patterns.length === 0 ? 'No address is ignored as shut down.' : `Ignored as shut down: ${list(patterns)}.`,
  dotNetRelease: (net) => (net.isAsked ? `${net.name} or later (Release ${net.release}).` : 'Not asked.'),
  updates: ({ pending, maximumAgeDays }) =>
    [
      pending === 'fail' ? 'No update may be pending.' : 'A pending update is a condition.',
      ...(maximumAgeDays === null ? [] : [`The last installation is at most ${formatNumber('en', maximumAgeDays)} days old.`]),
    ].join(' '),
  agent: (agent) =>
    agent.rollups.length === 0
      ? 'No version is named.'
      : `By update rollup: ${list(agent.rollups.map(({ rollup, version }) => `${rollup} (${version})`))}. The newest and the ${formatNumber('en', agent.window)} before it are supported: ${oldestAgent(agent) ?? ''} or later.`,
  azureBackup: (says) =>
    says === 'silent'
      ? 'Nothing is said of it.'
      : 'The matrix does not support both on one host; the page on Backup together with Site Recovery allows file backup.',
  hostSupport: ({ ends, toldDaysBefore }) =>
    `Support of Windows Server ends: ${dates(ends)}. Told ${formatNumber('en', toldDaysBefore)} days before.`,
  updatesEnded: (ended) =>
    Object.keys(ended).length === 0
      ? 'No end of updates is named.'
      : `Updates are to be had up to and including the day named: Windows Server ${dates(ended)}.`,
  kb2961977: (kb) =>
    kb.absent === 'fail'
      ? `Asked of ${list(kb.releases)}; without it: not met.`
      : `Asked of ${list(kb.releases)}. Without it a standalone host gets a condition; on a clustered one, or where that was not read, the answer is unknown until two people confirm it.`,
  operatingSystemDisk: (disk) => `Generation 1: ${upTo(disk.generation1)}. Generation 2: ${upTo(disk.generation2)}.`,
  dataDiskCount: (count) =>
    `At most ${formatNumber('en', count.maximum)} disks, the operating system disk ${count.countsOperatingSystemDisk ? 'included' : 'not included'}.`,
  dataDiskSize: (disk) =>
    [
      `${disk.minimum > 0 ? `From ${size(disk.minimum)} to` : 'Up to'} ${size(disk.pass)}${disk.maximum > disk.pass ? `, in one source up to ${size(disk.maximum)}` : ''}`,
      ...(disk.large
        ? [`over ${size(disk.large.above)} only with managed disks and an agent later than ${disk.large.agentLaterThan}`]
        : []),
    ].join('; ') + '.',
  generation2Linux: (answer) => (answer === 'accepted' ? 'Generation 2 with Linux is accepted.' : 'Generation 2 with Linux is refused.'),
  guest32Bit: (releases) => (releases.length === 0 ? 'Only 64-bit systems are accepted.' : `32-bit is accepted for ${list(releases)}.`),
  guestSupportEnded: (ended) => `Microsoft’s support ends: ${dates(ended)}.`,
  guestSupportMayEnd: (names) =>
    `Names that several releases bear give a condition from the end of the first of them on: ${list(
      inOrder(names).map(([name, { first, last }]) => `${name} (${formatDate('en', first)} to ${formatDate('en', last)})`),
    )}.`,
  notOnGeneration2: (systems) => `Hyper-V does not support these on generation 2, which gives a condition: ${groupedReleases(systems)}.`,
  guestSystems: ({ accepted, refused, minors }) => [
    `Accepted: ${groupedReleases(accepted)}.${refused.length > 0 ? ` Refused: ${list(refused)}.` : ''} Of any other no page speaks: unknown.`,
    `Of any other minor release or service pack than these, where the name tells it, no page speaks either: ${groupedMinors(minors, 'and later')}.`,
  ],
  diskFormats: (formats) => `Accepted: ${list(formats.map((format) => format.toUpperCase()))}.`,
  logicalSectors: (sectors) =>
    `Bytes per logical sector. ${acceptedAnd({ accepted: sectors.accepted.map(number), refused: sectors.refused.map(number) })}${sectors.disputedOnGeneration1.length > 0 ? ' On generation 1 one source accepts the refused size.' : ''}`,
  vmName: (name) =>
    `1 to ${formatNumber('en', name.maximum)} characters: letters A to Z, digits and hyphens, a letter or a digit first and last. Any other name gives a condition.`,
};

function managedText({ vmm, managed, refused }: ManagedByVmm): string {
  const names = managed.map(
    ({ name, from, hasNoVersion }) => `${name}${hasNoVersion ? ' (no version printed)' : from === undefined ? '' : ` (from ${from})`}`,
  );
  return `VMM ${vmm} manages ${list(names)}.${refused.length > 0 ? ` Listed as not: ${list(refused)}.` : ''}`;
}
