import { formatBytes, formatDate, formatList, formatNumber } from '../format';
import type { DocumentReference, SizeLimit } from '../../readiness/editions/edition';
import type { LimitWords } from '../limit-words';

const list = (items: readonly string[]): string => formatList('sv', items);
const size = (bytes: number): string => formatBytes('sv', bytes);
const number = (value: number): string => formatNumber('sv', value);
const dated = (source: DocumentReference): string => `${source.document} (${formatDate('sv', source.date)}: ${source.section})`;
const dates = (ended: Readonly<Record<string, string>>): string =>
  list(Object.entries(ended).map(([name, date]) => `${name} (${formatDate('sv', date)})`));
const PRODUCTS = { windowsServer: 'Windows Server', hyperVServer: 'Hyper-V Server', azureLocal: 'Azure Local' };
const upTo = (limit: SizeLimit): string =>
  `${limit.passInclusive ? 'högst' : 'mindre än'} ${size(limit.pass)}${limit.largest > limit.pass ? `, i en källa upp till ${size(limit.largest)}` : ''}`;

const acceptedAnd = (each: { readonly accepted: readonly string[]; readonly refused: readonly string[] }): string =>
  `Godtas: ${list(each.accepted)}.${each.refused.length > 0 ? ` Godtas inte: ${list(each.refused)}.` : ''}`;

export const limitWords: LimitWords = {
  storageSkus: (skus) =>
    `Godtas: ${list(skus.accepted)}.${skus.refused.length > 0 ? ` Godtas inte: ${list(skus.refused)}.` : ''} Geo-redundanta: ${list(skus.geoRedundant)}. För loggkonto: ${list(skus.log)}.`,
  storageKinds: (kinds) =>
    [
      `Godtas: ${list(kinds.accepted)}.`,
      ...(kinds.retired.length > 0 ? [`Avvecklas av Azure: ${list(kinds.retired)}.`] : []),
      ...(kinds.refused.length > 0 ? [`Godtas inte: ${list(kinds.refused)}.`] : []),
    ].join(' '),
  accessTiers: (tiers) =>
    `För ett konto av typen ${list(tiers.kinds)} godtas ${list(tiers.accepted)}. ${list(tiers.warned)} ger ett förbehåll.`,
  storageFirewall: ({ trustedServices }) =>
    trustedServices === 'pass'
      ? 'En brandvägg stöds om den släpper igenom betrodda Microsoft-tjänster. En annan rad på samma sida talar om nätverk utan lagringsbrandvägg.'
      : 'Sidan från 2017 nämner inte brandväggar, och den från 2018 godtar dem inte. Släpps betrodda tjänster igenom blir det ett förbehåll.',
  excludedRegions: (regions) => (regions.length === 0 ? 'Ingen region är undantagen.' : `Går inte att välja som mål: ${list(regions)}.`),
  route: ({ announcedEnd, kept }) =>
    `Aviserade att det skulle upphöra: ${list(announcedEnd.map(dated))}. Behöll det: ${list(kept.map(dated))}.`,
  vmmReleases: ({ acceptedFrom, releases }) =>
    acceptedFrom === undefined
      ? `Godtas: VMM ${list(releases.filter((each) => each.accepted).map((each) => `${each.release} (${each.version})`))}.`
      : `Godtas: version ${acceptedFrom} (VMM 2012 R2) och alla senare.`,
  vmmServerCore: ({ refused }) =>
    refused.length === 0 ? 'Ingen version är undantagen på Server Core.' : `Godtas inte på Server Core: VMM ${list(refused)}.`,
  provider: (provider) =>
    `Versionsstatus ${list(provider.accepted)} godtas, ${list(provider.warned)} ger ett förbehåll och ${list(provider.refused)} godtas inte. Livstecken inom ${formatNumber('sv', provider.heartbeatHours)} timmar.`,
  vaultsPerServer: (vaults) => `En VMM-server är registrerad i ${formatNumber('sv', vaults)} valv. Det säger bara en sida av en praktiker.`,
  mixedHosts: ({ releases, together }) =>
    together === 'fail'
      ? `Värdar med ${list(releases)} får inte finnas i samma moln.`
      : `Värdar med ${list(releases)} i samma moln ger ett förbehåll. Meningen som förbjöd det är borta, men ingen tillåter det.`,
  hostSystems: (rows) =>
    `Godtas: ${list(rows.filter((row) => row.verdict === 'accepted').map((row) => `${PRODUCTS[row.product]} ${row.release}`.trim()))}.`,
  managedHosts: (rows) => `En tabell med ${formatNumber('sv', rows.length)} operativsystem och de VMM-versioner som stöder dem.`,
  preferredVmm: (preferred) =>
    Object.keys(preferred).length === 0
      ? 'Ingen sådan koppling nämns.'
      : `Site Recoverys sida nämner ${list(Object.entries(preferred).map(([system, vmm]) => `VMM ${vmm} för värdar med ${system}`))}.`,
  endpoints: (clouds) =>
    `Publika Azure, port 443: ${list(clouds.AzureCloud.filter((rule) => rule.required).flatMap((rule) => rule.patterns))}.`,
  obsoleteEndpoints: (patterns) =>
    patterns.length === 0 ? 'Ingen adress räknas som nedlagd.' : `Räknas som nedlagda och hoppas över: ${list(patterns)}.`,
  dotNetRelease: (net) => (net.isAsked ? `${net.name} eller senare (Release ${net.release}).` : 'Krävs inte.'),
  updates: ({ pending, maximumAgeDays }) =>
    [
      pending === 'fail' ? 'Ingen uppdatering får vänta på att installeras.' : 'En väntande uppdatering ger ett förbehåll.',
      ...(maximumAgeDays === null ? [] : [`Den senaste installationen är högst ${formatNumber('sv', maximumAgeDays)} dagar gammal.`]),
    ].join(' '),
  agent: ({ rollups, window }) =>
    rollups.length === 0
      ? 'Ingen version nämns.'
      : `Per uppdateringspaket: ${list(rollups.map(({ rollup, version }) => `${rollup} (${version})`))}. Det senaste och de ${formatNumber('sv', window)} före det stöds.`,
  replicaBroker: (says) =>
    says === 'silent'
      ? 'Ingenting sägs om den.'
      : 'Deployment Planners sida räknar VM:ar i ett kluster utan rollen som inkompatibla. Sidan med vanliga frågor säger att inget behöver göras i klustret.',
  azureBackup: (says) =>
    says === 'silent'
      ? 'Ingenting sägs om det.'
      : 'Supportmatrisen stöder inte båda på samma värd. Sidan om Backup tillsammans med Site Recovery tillåter säkerhetskopiering av filer.',
  hostSupport: ({ ends, toldDaysBefore }) => `Supporten upphör: ${dates(ends)}. Det sägs ${formatNumber('sv', toldDaysBefore)} dagar före.`,
  updatesEnded: (ended) =>
    Object.keys(ended).length === 0 ? 'Uppdateringar finns för alla godtagna system.' : `Inga fler uppdateringar efter: ${dates(ended)}.`,
  kb2961977: (kb) =>
    `Krävs på ${list(kb.releases)}. Saknas den där ${kb.absent === 'fail' ? 'är kravet inte uppfyllt' : 'blir det ett förbehåll'}.`,
  operatingSystemDisk: (disk) => `Generation 1: ${upTo(disk.generation1)}. Generation 2: ${upTo(disk.generation2)}.`,
  dataDiskCount: (count) =>
    `Högst ${formatNumber('sv', count.maximum)} diskar, ${count.countsOperatingSystemDisk ? 'operativsystemdisken inräknad' : 'operativsystemdisken inte inräknad'}.`,
  dataDiskSize: (disk) =>
    [
      `${disk.minimum > 0 ? `Från ${size(disk.minimum)} till` : 'Högst'} ${size(disk.pass)}${disk.maximum > disk.pass ? `, i en källa upp till ${size(disk.maximum)}` : ''}`,
      ...(disk.large
        ? [`över ${size(disk.large.above)} bara med hanterade diskar och en agent som är senare än ${disk.large.agentLaterThan}`]
        : []),
    ].join('; ') + '.',
  generation2Linux: (answer) => (answer === 'accepted' ? 'Generation 2 med Linux godtas.' : 'Generation 2 med Linux godtas inte.'),
  guest32Bit: (releases) =>
    releases.length === 0 ? 'Bara 64-bitars system godtas.' : `Av 32-bitars system godtas bara ${list(releases)}.`,
  guestSupportEnded: (ended) => `Microsofts support upphör: ${dates(ended)}.`,
  guestSystems: (systems) => acceptedAnd(systems),
  diskFormats: (formats) => `Godtas: ${list(formats.map((format) => format.toUpperCase()))}.`,
  logicalSectors: (sectors) =>
    `Byte per logisk sektor. ${acceptedAnd({ accepted: sectors.accepted.map(number), refused: sectors.refused.map(number) })}${sectors.disputedOnGeneration1.length > 0 ? ' På generation 1 godtar en källa storleken som annars inte godtas.' : ''}`,
  vmName: (name) => `Högst ${formatNumber('sv', name.maximum)} tecken, av formen ${name.pattern}`,
};
