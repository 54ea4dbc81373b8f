import { formatBytes, formatDate, formatList, formatNumber } from '../format';
import type { DocumentReference, SizeLimit } from '../../readiness/editions/edition';
import { oldestAgent } from '../../readiness/derived/agent';
import { groupedMinors, groupedReleases, inOrder, managedByVmm, systemName, type ManagedByVmm } from '../limit-lists';
import type { LimitWords } from '../limit-words';
import { inSwedish } from './sources';

const list = (items: readonly string[]): string => formatList('sv', items);
const size = (bytes: number): string => formatBytes('sv', bytes);
const number = (value: number): string => formatNumber('sv', value);
const dated = (source: DocumentReference): string =>
  `${inSwedish(source.document)} (${formatDate('sv', source.date)}: ${inSwedish(source.section)})`;
const dates = (ended: Readonly<Record<string, string>>): string =>
  list(inOrder(ended).map(([name, date]) => `${name} (${formatDate('sv', date)})`));
const upTo = (limit: SizeLimit): string =>
  `${limit.passInclusive ? 'högst' : 'mindre än'} ${size(limit.pass)}${limit.largest > limit.pass ? `, enligt en källa upp till ${size(limit.largest)}` : ''}`;

const acceptedAnd = (each: { readonly accepted: readonly string[]; readonly refused: readonly string[] }): string =>
  `Godtas: ${list(each.accepted)}.${each.refused.length > 0 ? ` Godtas inte: ${list(each.refused)}.` : ''}`;

export const limitWords: LimitWords = {
  storageSkus: (skus, asked) => {
    if (asked === 'storage.geoRedundant') return `Rekommenderas: ${list(skus.geoRedundant)}.`;
    if (asked === 'storage.logAccount') return `Gäller ${list(skus.premium)}. Som loggkonto, i samma region, godtas ${list(skus.log)}.`;
    return `${acceptedAnd(skus)} Övriga är okända: ingen källa säger något om dem.`;
  },
  storageKinds: (kinds) =>
    [
      `Godtas: ${list(kinds.accepted)}.`,
      ...(kinds.retired.length > 0
        ? [
            `Avvecklas av Azure: ${list(kinds.retired)}, den ${formatDate('sv', kinds.retiredOn.AzureCloud)} (i Azure China den ${formatDate('sv', kinds.retiredOn.AzureChinaCloud)}).`,
          ]
        : []),
      ...(kinds.refused.length > 0 ? [`Godtas inte: ${list(kinds.refused)}.`] : []),
    ].join(' '),
  accessTiers: (tiers) =>
    `För konton av typen ${formatList('sv', tiers.kinds, 'or')} godtas ${list(tiers.accepted)}. ${list(tiers.warned)} ger ett förbehåll.`,
  storageFirewall: ({ trustedServices }) =>
    trustedServices === 'pass'
      ? 'Enligt en rad på sidan stöds en brandvägg som släpper igenom betrodda Microsoft-tjänster. En annan rad förutsätter att lagringskontot saknar brandvägg.'
      : 'Sidan från 2017 nämner inte brandväggar, och den från 2018 godtar dem inte. En brandvägg som släpper igenom betrodda Microsoft-tjänster ger ett förbehåll.',
  excludedRegions: (regions) => (regions.length === 0 ? 'Ingen region är utesluten.' : `Går inte att välja som mål: ${list(regions)}.`),
  route: ({ announcedEnd, kept }) => [
    ...announcedEnd.map((source) => `Har aviserat att den upphör: ${dated(source)}.`),
    ...kept.map((source) => `Har den kvar: ${dated(source)}.`),
  ],
  vmmReleases: ({ acceptedFrom, releases }) =>
    acceptedFrom === undefined
      ? `Godtas: VMM ${list(releases.filter((each) => each.accepted).map((each) => `${each.release} (${each.version})`))}.`
      : `Godtas: version ${acceptedFrom} (VMM 2012 R2) och alla senare.`,
  vmmServerCore: ({ refused }) =>
    refused.length === 0 ? 'Ingen version är utesluten på Server Core.' : `Godtas inte på Server Core: VMM ${list(refused)}.`,
  provider: (provider) =>
    `Versionsstatus ${list(provider.accepted)} godtas, ${list(provider.warned)} ger ett förbehåll och ${list(provider.refused)} godtas inte. Det senaste livstecknet ska vara mindre än ${formatNumber('sv', provider.heartbeatHours)} timmar gammalt.`,
  vaultsPerServer: (vaults) =>
    `En VMM-server kan vara registrerad i högst ${formatNumber('sv', vaults)} valv. Det står bara på en sida som en användare har skrivit, inte på någon av Microsofts.`,
  mixedHosts: ({ releases, together }) =>
    together === 'fail'
      ? `Värdar med Windows Server ${list(releases)} får inte finnas i samma moln.`
      : `Värdar med Windows Server ${list(releases)} i samma moln ger ett förbehåll. Meningen som förbjöd det har tagits bort, men ingen sida tillåter det.`,
  hostSystems: (rows) => {
    const named = (verdict: string): readonly string[] => rows.filter((row) => row.verdict === verdict).map(systemName);
    return `Godtas: ${list(named('accepted'))}. Källorna ger inget besked om ${list(named('silent'))}. Inget annat godtas.`;
  },
  managedHosts: (rows) => managedByVmm(rows).map(managedText),
  preferredVmm: (preferred) =>
    Object.keys(preferred).length === 0
      ? 'Ingen sådan koppling nämns.'
      : `Site Recoverys sida nämner ${list(Object.entries(preferred).map(([system, vmm]) => `VMM ${vmm} för värdar med ${system}`))}.`,
  endpoints: (clouds) =>
    (
      [
        ['Publika Azure', 'AzureCloud'],
        ['Azure Government (USA)', 'AzureUSGovernment'],
        ['Azure China', 'AzureChinaCloud'],
      ] as const
    ).map(([name, cloud]) => `${name}, port 443: ${list(clouds[cloud].filter((rule) => rule.required).flatMap((rule) => rule.patterns))}.`),
  obsoleteEndpoints: (patterns) =>
    patterns.length === 0 ? 'Ingen adress räknas som nedlagd.' : `Räknas som nedlagda och hoppas över: ${list(patterns)}.`,
  dotNetRelease: (net) => (net.isAsked ? `${net.name} eller senare (Release ${net.release}).` : 'Krävs inte.'),
  updates: ({ pending, maximumAgeDays }) =>
    [
      pending === 'fail' ? 'Ingen uppdatering får vänta på att installeras.' : 'En väntande uppdatering ger ett förbehåll.',
      ...(maximumAgeDays === null ? [] : [`Den senaste installationen får vara högst ${formatNumber('sv', maximumAgeDays)} dagar gammal.`]),
    ].join(' '),
  agent: (agent) =>
    agent.rollups.length === 0
      ? 'Ingen version nämns.'
      : `Version per samlad uppdatering: ${list(agent.rollups.map(({ rollup, version }) => `${rollup} (${version})`))}. Den senaste och de ${formatNumber('sv', agent.window)} före den stöds: ${oldestAgent(agent) ?? ''} eller senare.`,
  azureBackup: (says) =>
    says === 'silent'
      ? 'Utgåvan säger inget om det.'
      : 'Enligt supportmatrisen stöds inte Azure Backup och Site Recovery på samma värd. Sidan om de två tillsammans tillåter säkerhetskopiering av filer.',
  hostSupport: ({ ends, toldDaysBefore }) =>
    `Supporten för Windows Server upphör: ${dates(ends)}. Det påpekas från och med ${formatNumber('sv', toldDaysBefore)} dagar i förväg.`,
  updatesEnded: (ended) =>
    Object.keys(ended).length === 0
      ? 'Inget slutdatum för uppdateringar nämns.'
      : `Uppdateringar finns att få till och med: Windows Server ${dates(ended)}.`,
  kb2961977: (kb) =>
    kb.absent === 'fail'
      ? `Krävs på ${list(kb.releases)}. Saknas den där är kravet inte uppfyllt.`
      : `Krävs på ${list(kb.releases)}. Saknas den på en fristående värd blir det ett förbehåll. På en värd i ett kluster, eller när det inte är känt om den ingår i ett, är svaret okänt tills två personer bekräftar det.`,
  operatingSystemDisk: (disk) => `Generation 1: ${upTo(disk.generation1)}. Generation 2: ${upTo(disk.generation2)}.`,
  dataDiskCount: (count) =>
    `Högst ${formatNumber('sv', count.maximum)} diskar, ${count.countsOperatingSystemDisk ? 'operativsystemdisken inräknad' : 'operativsystemdisken inte inräknad'}.`,
  dataDiskSize: (disk) =>
    [
      `${disk.minimum > 0 ? `Från ${size(disk.minimum)} till` : 'Högst'} ${size(disk.pass)}${disk.maximum > disk.pass ? `, enligt en källa upp till ${size(disk.maximum)}` : ''}`,
      ...(disk.large
        ? [`över ${size(disk.large.above)} bara med hanterade diskar och en agent som är nyare än ${disk.large.agentLaterThan}`]
        : []),
    ].join('; ') + '.',
  generation2Linux: (answer) => (answer === 'accepted' ? 'Generation 2 med Linux godtas.' : 'Generation 2 med Linux godtas inte.'),
  guest32Bit: (releases) =>
    releases.length === 0 ? 'Bara 64-bitars system godtas.' : `Av 32-bitars system godtas bara ${list(releases)}.`,
  guestSupportEnded: (ended) => `Slutdatum för Microsofts support: ${dates(ended)}.`,
  guestSupportMayEnd: (names) =>
    `Namn som flera versioner har blir ett förbehåll från det att den första av dem inte längre stöds: ${list(
      inOrder(names).map(([name, { first, last }]) => `${name} (${formatDate('sv', first)} till ${formatDate('sv', last)})`),
    )}.`,
  notOnGeneration2: (systems) => `Hyper-V stöder inte de här i generation 2, vilket blir ett förbehåll: ${groupedReleases(systems)}.`,
  guestSystems: ({ accepted, refused, minors }) => [
    `Godtas: ${groupedReleases(accepted)}.${refused.length > 0 ? ` Godtas inte: ${list(refused)}.` : ''} Övriga är okända: ingen sida nämner dem.`,
    `Där namnet säger vilken underversion eller vilket service pack det är nämns bara de här, och övriga är okända: ${groupedMinors(minors, 'och senare')}.`,
  ],
  diskFormats: (formats) => `Godtas: ${list(formats.map((format) => format.toUpperCase()))}.`,
  logicalSectors: (sectors) =>
    `Byte per logisk sektor. ${acceptedAnd({ accepted: sectors.accepted.map(number), refused: sectors.refused.map(number) })}${sectors.disputedOnGeneration1.length > 0 ? ' För generation 1 godtar en källa även den storlek som annars inte godtas.' : ''}`,
  vmName: (name) =>
    `1 till ${formatNumber('sv', name.maximum)} tecken: bokstäverna A till Z, siffror och bindestreck, först och sist en bokstav eller siffra. Andra namn ger ett förbehåll.`,
};

function managedText({ vmm, managed, refused }: ManagedByVmm): string {
  const names = managed.map(
    ({ name, from, hasNoVersion }) => `${name}${hasNoVersion ? ' (utan angiven version)' : from === undefined ? '' : ` (från ${from})`}`,
  );
  return `VMM ${vmm} stöder ${list(names)}.${refused.length > 0 ? ` Anges uttryckligen som ej stödda: ${list(refused)}.` : ''}`;
}
