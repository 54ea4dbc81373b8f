import { formatBytes, formatDate, formatList, formatNumber } from '../format';
import type { LimitWords } from '../limit-words';

const list = (items: readonly string[]): string => formatList('sv', items);
const size = (bytes: number): string => formatBytes('sv', bytes);
const number = (value: number): string => formatNumber('sv', value);
const dates = (ended: Readonly<Record<string, string>>): string =>
  list(Object.entries(ended).map(([name, date]) => `${name} (${formatDate('sv', date)})`));
const PRODUCTS = { windowsServer: 'Windows Server', hyperVServer: 'Hyper-V Server', azureLocal: 'Azure Local' };
const upTo = (limit: { pass: number; passInclusive: boolean }): string =>
  `${limit.passInclusive ? 'högst' : 'mindre än'} ${size(limit.pass)}`;

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
  vmmReleases: (releases) =>
    `Godtas: VMM ${list(releases.filter((each) => each.accepted).map((each) => `${each.release} (${each.version})`))}.`,
  hostSystems: (rows) =>
    `Godtas: ${list(rows.filter((row) => row.verdict === 'accepted').map((row) => `${PRODUCTS[row.product]} ${row.release}`.trim()))}.`,
  managedHosts: (rows) => `En tabell med ${formatNumber('sv', rows.length)} operativsystem och de VMM-versioner som stöder dem.`,
  preferredVmm: (preferred) =>
    `Site Recoverys sida nämner ${list(Object.entries(preferred).map(([system, vmm]) => `VMM ${vmm} för värdar med ${system}`))}.`,
  endpoints: (clouds) =>
    `Publika Azure, port 443: ${list(clouds.AzureCloud.filter((rule) => rule.required).flatMap((rule) => rule.patterns))}.`,
  obsoleteEndpoints: (patterns) =>
    patterns.length === 0 ? 'Ingen adress räknas som nedlagd.' : `Räknas som nedlagda och hoppas över: ${list(patterns)}.`,
  dotNetRelease: (net) => `${net.name} eller senare (Release ${net.release}).`,
  updatesMaximumAgeDays: (days) => `Den senaste uppdateringen är högst ${formatNumber('sv', days)} dagar gammal.`,
  updatesEnded: (ended) =>
    Object.keys(ended).length === 0 ? 'Uppdateringar finns för alla godtagna system.' : `Inga fler uppdateringar efter: ${dates(ended)}.`,
  kb2961977: (kb) =>
    `Krävs på ${list(kb.releases)}. Saknas den där ${kb.absent === 'fail' ? 'är kravet inte uppfyllt' : 'blir det ett förbehåll'}.`,
  operatingSystemDisk: (disk) => `Generation 1: ${upTo(disk.generation1)}. Generation 2: ${upTo(disk.generation2)}.`,
  dataDiskCount: (count) =>
    `Högst ${formatNumber('sv', count.maximum)} diskar, ${count.countsOperatingSystemDisk ? 'operativsystemdisken inräknad' : 'operativsystemdisken inte inräknad'}.`,
  dataDiskSize: (disk) =>
    `Från ${size(disk.minimum)} till ${size(disk.maximum)}; över ${size(disk.large)} bara med hanterade diskar och en agent som är senare än ${disk.agentLaterThan}.`,
  generation2Linux: (answer) => (answer === 'accepted' ? 'Generation 2 med Linux godtas.' : 'Generation 2 med Linux godtas inte.'),
  guest32Bit: (releases) =>
    releases.length === 0 ? 'Bara 64-bitars system godtas.' : `Av 32-bitars system godtas bara ${list(releases)}.`,
  guestSupportEnded: (ended) =>
    Object.keys(ended).length === 0 ? 'Inget system i listan saknar support.' : `Microsofts support har upphört: ${dates(ended)}.`,
  guestSystems: (systems) => acceptedAnd(systems),
  diskFormats: (formats) => `Godtas: ${list(formats.map((format) => format.toUpperCase()))}.`,
  logicalSectors: (sectors) =>
    `Byte per logisk sektor. ${acceptedAnd({ accepted: sectors.accepted.map(number), refused: sectors.refused.map(number) })}`,
  vmName: (name) => `Högst ${formatNumber('sv', name.maximum)} tecken, av formen ${name.pattern}`,
};
