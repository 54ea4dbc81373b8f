import type { TopicId, TopicWords } from '../topic-words';

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
    answer: 'Ja, lokalt redundant lagring (LRS) räcker. Geo-redundant (GRS) går också och rekommenderas; zonredundant (ZRS) godtas inte.',
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
    answer: 'Premiumlagring passar VM:ar med mycket I/O som hela tiden behöver höga prestanda och låg latens.',
    more: 'Kopiering var 30:e sekund går inte med premiumlagring.',
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
    answer: 'Enligt utgåvan 2026-05: VMM 2022, 2019, 2016 eller 2012 R2.',
    more: 'Den ursprungliga sidan säger 2012 R2 eller senare, men senare sidor är en lista: halvårsversionerna 1801 och 1807 har aldrig stått där.',
  },
  vmmCloud: {
    answer: 'Ja. Varje VMM-server måste ha minst ett privat moln.',
    more: 'Molnet är det som skyddas: VM:arna replikeras moln för moln.',
  },
  cloudHostGroup: {
    answer: 'Ja. Varje moln behöver minst en värdgrupp.',
    more: 'Utan värdgrupp finns inga värdar i molnet och därmed inget att replikera.',
  },
  vmmInternet: {
    answer: 'Ja. VMM-servern måste nå Azure på port 443, direkt eller genom en proxy.',
    more: 'Providern anmäler servern till valvet och håller kontakten därifrån. Ingen inkommande port behövs.',
  },
  hostSystem: {
    answer: 'Enligt utgåvan 2026-05: Windows Server 2022, 2019, 2016 eller 2012 R2, med VMM i en version som kan hantera värden.',
    more: 'Den ursprungliga sidan nämner även Hyper-V Server 2012 R2. Senare sidor nämner bara Windows Server.',
  },
  hyperVRole: {
    answer: 'Ja. Hyper-V-rollen måste vara aktiverad på värden.',
    more: 'På Hyper-V Server ingår rollen alltid.',
  },
  updates: {
    answer: 'Ja, den ursprungliga sidan kräver de senaste uppdateringarna. I dag är det ett förbehåll snarare än ett stopp.',
    more: 'Väntande uppdateringar, eller en senaste installation äldre än 60 dagar, ger ett förbehåll. Till 2012 R2 kommer inga fler.',
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
    answer: 'Ja, en http-proxy utan inloggning går bra. En proxy som nås med https stöds inte.',
    more: 'Om inloggning i proxyn säger Microsofts sidor emot varandra. Providern och agenten har var sin proxyinställning.',
  },
  kb2961977: {
    answer:
      'KB2961977 är korrigeringar som den ursprungliga sidan kräver på Hyper-V-värdar; i praktiken gäller det Windows Server 2012 R2.',
    more: 'Senare sidor nämner den inte. Artikelns innehåll har vi inte kunnat läsa, så vi säger inte vad den rättar.',
  },
  guestSystem: {
    answer: 'VM:arna ska köra ett operativsystem som Azure stöder. Någon egen lista för Hyper-V finns inte.',
    more: 'Nano Server 2016 stöds inte. 32-bitars stöds bara för Windows Server 2008.',
  },
  ipv6: {
    answer: 'Med VMM stöds inte IPv6 i gästen. IPv4 stöds.',
    more: 'Länklokala IPv6-adresser, som Windows själv sätter, gör ingen skada.',
  },
  secureBoot: {
    answer:
      'Microsofts sida säger att UEFI Secure Boot (säker start) inte stöds, men inte om det måste vara av eller bara inte följer med.',
    more: 'Därför ger Secure Boot ett förbehåll och stoppar ingenting. En redundansväxling på prov ger besked.',
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
    answer: 'Både generation 1 och generation 2 går att replikera enligt utgåvan 2026-05.',
    more: 'Med UEFI nämner sidan Windows Server 2012 eller senare och högst fyra partitioner på operativsystemdisken, som ska vara en basdisk.',
  },
  disks: {
    answer: 'Enligt utgåvan 2026-05: en operativsystemdisk och högst 16 datadiskar.',
    more: 'En datadisk får vara 32 TB, med hanterade diskar och en ny agent. Diskar läggs inte till och får inte ändrad storlek medan VM:en replikeras.',
  },
  azureRequirements: {
    answer:
      'VM:en ska följa Azures gränser: en operativsystemdisk, högst 16 datadiskar, tillåtna diskstorlekar, inga delade diskar, ingen Fibre Channel, BitLocker av.',
    more: 'Skriv ”vilka vm:ar är inte redo?” så ser du vilka som inte gör det, och varför.',
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
