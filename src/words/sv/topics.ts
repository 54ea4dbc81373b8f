import type { Edition } from '../../readiness/editions/edition';
import { formatBytes, formatList, formatNumber } from '../format';
import type { TopicId, TopicWords } from '../topic-words';

function acceptedVmm({ vmmReleases }: Edition): string {
  const { acceptedFrom, releases } = vmmReleases.value;
  if (acceptedFrom !== undefined) return 'VMM 2012 R2 eller senare';
  const accepted = releases.filter((each) => each.accepted).map((each) => each.release);
  return `VMM ${formatList('sv', accepted.toReversed(), 'or')}`;
}

/** `Windows Server 2022, 2019 eller 2016`; with Hyper-V Server where the edition accepts one. */
function acceptedHosts({ hostSystems }: Edition): string {
  const accepted = hostSystems.value.filter(({ verdict }) => verdict === 'accepted').toReversed();
  const of = (product: string): readonly string[] => accepted.filter((row) => row.product === product).map(({ release }) => release);
  const hyperV = of('hyperVServer').map((release) => `Hyper-V Server ${release}`);
  return `Windows Server ${formatList('sv', [...of('windowsServer'), ...hyperV], 'or')}`;
}

function diskCounts({ dataDiskCount }: Edition, joined: string): string {
  const { maximum, countsOperatingSystemDisk } = dataDiskCount.value;
  const count = formatNumber('sv', maximum);
  return countsOperatingSystemDisk
    ? `högst ${count} diskar, varav en operativsystemdisk`
    : `en operativsystemdisk${joined}högst ${count} datadiskar`;
}

export const topics: Readonly<Record<TopicId, TopicWords>> = {
  architecture: {
    answer: 'VMM styr värdarna, providern kopplar VMM till valvet, och agenten på varje värd skickar ändringarna till Azure.',
    more: 'Providern installeras på VMM-servern och agenten på varje Hyper-V-värd. Valvet håller reda på replikeringen, och lagringskontot tar emot loggarna.',
  },
  azureAccount: {
    answer: 'Ja. Det behövs en aktiv Azure-prenumeration.',
    more: 'Den som slår på replikeringen behöver rollerna Virtual Machine Contributor och Site Recovery Contributor.',
  },
  storageAccount: {
    answer: 'Lagringskontot tar emot det som replikeras. Med hanterade diskar, som är förval i dag, lagras bara loggarna där.',
    more: 'Den ursprungliga sidan talar om replikerade data, eftersom även replikerna låg i kontot 2017. Utan hanterade diskar gör de det fortfarande.',
  },
  storageRegion: {
    answer: 'Ja. Lagringskontot måste ligga i samma region som Recovery Services-valvet.',
    more: 'Ett konto som Site Recovery använder går inte att flytta efteråt, så välj region först.',
  },
  storageRedundancy: {
    answer: (edition) =>
      `Ja, lokalt redundant lagring (LRS) räcker. Geo-redundant lagring (GRS) går också bra och rekommenderas; zonredundant (ZRS) ${edition.storageSkus.value.refused.includes('Standard_ZRS') ? 'godtas inte' : 'nämns inte än'}.`,
    more: 'GZRS och RA-GZRS nämns inte på Microsofts sidor. Därför kallar vi dem okända.',
  },
  geoRedundant: {
    answer: 'Geo-redundant lagring rekommenderas för att data ska överleva om hela regionen slås ut eller inte går att återställa.',
    more: 'Det är ett råd, inget krav: lokalt redundant lagring godtas.',
  },
  premium: {
    answer: 'Ja, både standardlagring och premiumlagring går att använda.',
    more: 'Med premium för replikerade data behövs dessutom ett standardkonto för loggarna.',
  },
  premiumWhen: {
    answer: 'Premiumlagring passar VM:ar med mycket I/O som hela tiden behöver hög prestanda och låg latens.',
    more: 'En kopieringsfrekvens på 30 sekunder går inte att använda med premiumlagring.',
  },
  standardBesidePremium: {
    answer: 'Ja. Använder ni premiumlagring för replikerade data behövs också ett standardkonto.',
    more: 'Standardkontot ska vara LRS, GRS eller RA-GRS och ligga i samma region.',
  },
  logAccount: {
    answer: 'Loggkontot lagrar replikeringsloggarna, alltså de löpande ändringarna av lokala data.',
    more: 'Det behövs när replikerade data ligger på premiumlagring och ska då vara ett standardkonto.',
  },
  network: {
    answer: 'De virtuella datorerna i Azure ansluter till det virtuella nätverket efter en redundansväxling.',
    more: 'Det behöver minst ett undernät. Med VMM kopplas VM-nätverken till det genom nätverksmappning.',
  },
  networkRegion: {
    answer: 'Ja. Nätverket måste ligga i samma region som Recovery Services-valvet.',
    more: 'Valv, lagringskonto och nätverk ska alla ligga i samma region.',
  },
  vmmVersion: {
    answer: (edition) => `Enligt utgåvan ${edition.name}: ${acceptedVmm(edition)}.`,
    more: 'Den ursprungliga sidan säger 2012 R2 eller senare, men senare sidor räknar upp versionerna, och halvårsversionerna 1801 och 1807 har aldrig varit med.',
  },
  vmmCloud: {
    answer: 'Ja. Varje VMM-server måste ha minst ett privat moln.',
    more: 'Molnet är det som skyddas: VM:arna replikeras moln för moln.',
  },
  cloudHostGroup: {
    answer: 'Ja. Varje moln behöver minst en värdgrupp.',
    more: 'Utan värdgrupp finns inga värdar i molnet, och då finns inget att replikera.',
  },
  vmmInternet: {
    answer: 'Ja. VMM-servern måste nå Azure på port 443, direkt eller genom en proxy.',
    more: 'Providern registrerar servern i valvet och håller själv kontakten med det. Ingen inkommande port behövs.',
  },
  hostSystem: {
    answer: (edition) => `Enligt utgåvan ${edition.name}: ${acceptedHosts(edition)}, med VMM i en version som kan hantera värden.`,
    more: 'Den ursprungliga sidan nämner även Hyper-V Server 2012 R2. Senare sidor nämner bara Windows Server.',
  },
  hyperVRole: {
    answer: 'Ja. Hyper-V-rollen måste vara aktiverad på värden.',
    more: 'På Hyper-V Server ingår rollen alltid.',
  },
  updates: {
    answer: ({ updates }) =>
      updates.value.pending === 'fail'
        ? 'Ja. Enligt den ursprungliga sidans utgåva får ingen uppdatering vänta på att installeras.'
        : 'Ja, den ursprungliga sidan kräver de senaste uppdateringarna. I dag ger väntande uppdateringar ett förbehåll, men de stoppar ingenting.',
    more: ({ updates }) =>
      updates.value.maximumAgeDays === null
        ? 'I senare utgåvor ger det bara ett förbehåll, och där räknas också hur länge sedan den senaste installationen var.'
        : `Det blir också ett förbehåll om den senaste installationen är mer än ${formatNumber('sv', updates.value.maximumAgeDays)} dagar gammal. Till Windows Server 2012 R2 kommer inga fler uppdateringar.`,
  },
  hostInCloud: {
    answer: 'Ja. Värden måste ligga i en värdgrupp som finns i ett VMM-moln.',
    more: 'Ingen källa säger om det räcker att en överordnad värdgrupp är tilldelad molnet; det får någon bekräfta.',
  },
  vmsToReplicate: {
    answer: 'Ja. En värd måste ha minst en VM som ska replikeras.',
    more: 'Har den ingen finns det inget att skydda där, och då kan den lämnas utanför planen.',
  },
  hostInternet: {
    answer: 'Ja. Varje Hyper-V-värd måste nå Azure på port 443, direkt eller genom en proxy.',
    more: 'Det gäller adresser för inloggning, styrning, dataöverföring, lagring och övervakning.',
  },
  proxy: {
    answer: 'Ja, en http-proxy utan inloggning går bra. En proxy som nås över https stöds inte.',
    more: 'Om inloggning i proxyn säger Microsofts sidor emot varandra. Providern och agenten har var sin proxyinställning.',
  },
  kb2961977: {
    answer:
      'KB2961977 innehåller korrigeringar som den ursprungliga sidan kräver på Hyper-V-värdar; i praktiken gäller det Windows Server 2012 R2.',
    more: 'Senare sidor nämner den inte. Artikelns innehåll har vi inte kunnat läsa, så vi säger inte vad den rättar.',
  },
  guestSystem: {
    answer: 'VM:arna ska köra ett operativsystem som Azure stöder. Någon egen lista för Hyper-V finns inte.',
    more: ({ guest32Bit, guestSystems }) =>
      `${guestSystems.value.refused.length > 0 ? 'Nano Server 2016 stöds inte. ' : ''}${guest32Bit.value.length > 0 ? `Av 32-bitars system stöds bara ${formatList('sv', guest32Bit.value)}.` : 'Bara 64-bitars system stöds.'}`,
  },
  ipv6: {
    answer: 'Med VMM stöds inte IPv6 i gästen. IPv4 stöds.',
    more: 'Länklokala IPv6-adresser, som Windows själv sätter, gör ingen skada.',
  },
  secureBoot: {
    answer:
      'Microsofts sida säger att UEFI Secure Boot (säker start) inte stöds, men inte om det måste vara av eller bara inte följer med.',
    more: 'Därför ger Secure Boot ett förbehåll och stoppar ingenting. Ett test av redundansväxlingen (test failover) ger besked.',
  },
  bitLocker: {
    answer: 'Nej. BitLocker måste vara av i gästen innan replikeringen slås på.',
    more: 'Krypterade diskar stöds inte. Detsamma gäller diskkryptering i Linux.',
  },
  shielded: {
    answer: 'Nej. Avskärmade VM:ar har krypterade diskar, och de stöds inte.',
    more: 'En virtuell TPM följer inte heller med: efter redundansväxlingen har VM:en i Azure inte Trusted Launch.',
  },
  generation: {
    answer: ({ name, generation2Linux }) =>
      generation2Linux.value === 'accepted'
        ? `Både generation 1 och generation 2 går att replikera enligt utgåvan ${name}.`
        : `Generation 1 går att replikera enligt utgåvan ${name}, och generation 2 med Windows men inte med Linux.`,
    more: 'Med UEFI nämner sidan Windows Server 2012 eller senare och högst fyra partitioner på operativsystemdisken, som ska vara en basdisk.',
  },
  disks: {
    answer: (edition) => `Enligt utgåvan ${edition.name}: ${diskCounts(edition, ' och ')}.`,
    more: ({ dataDiskSize }) =>
      `En datadisk får vara högst ${formatBytes('sv', dataDiskSize.value.maximum)}${dataDiskSize.value.large ? ', med hanterade diskar och en ny agent' : ''}. Lägg inte till diskar och ändra inte deras storlek medan VM:en replikeras.`,
  },
  azureRequirements: {
    answer: (edition) =>
      `VM:en ska hålla sig inom Azures gränser: ${diskCounts(edition, ', ')}, tillåtna diskstorlekar, inga delade diskar, inga Fibre Channel-diskar och BitLocker av.`,
    more: 'Skriv ”vilka vm:ar är inte redo?”, så ser du vilka som inte gör det, och varför.',
  },
  renaming: {
    answer: 'Ja. VM:ens namn i Azure går att ändra efter att replikeringen har slagits på.',
    more: 'Därför stoppar ett olämpligt namn ingenting. Ändra det i det replikerade objektets egenskaper. Azure godtar 1–63 tecken: bokstäver, siffror och bindestreck.',
  },
  nextStep: {
    answer: 'Nästa steg är att planera kapaciteten.',
    more: 'Kör Deployment Planner i mer än sju dagar. Verktygen från 2017 har ersatts av den.',
  },
};
