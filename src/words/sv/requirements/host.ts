import { formatDate, formatDateSaid, formatList, formatNumber, formatSome } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { dotNetCases, internetCases, proxyCases } from '../connection';

type HostId =
  | 'host.os'
  | 'host.hyperVRole'
  | 'host.vmmSupportsOs'
  | 'host.updates'
  | 'host.dotNet'
  | 'host.cloud'
  | 'host.vms'
  | 'host.internet'
  | 'host.proxy'
  | 'host.kb2961977'
  | 'host.agent'
  | 'host.replicaBroker'
  | 'host.otherBackup'
  | 'host.lifecycle';

export const hostWords: WordsFor<HostId> = {
  'host.os': {
    asks: 'Värden kör ett operativsystem som Site Recovery stöder',
    failing: 'Värden kör ett operativsystem som Site Recovery inte stöder',
    why: 'Site Recoverys supportmatris räknar upp de versioner av Windows Server som en Hyper-V-värd får köra.',
    fix: 'Flytta VM:arna till en värd med en Windows Server-version i listan, eller uppgradera värden.',
    cases: {
      accepted: (finding) => `${finding.observed} står i listan.`,
      refused: (finding) => `${finding.observed} står inte i listan: ${formatList('sv', finding.expected, 'or')}.`,
      client: (finding) =>
        `${finding.observed} är en klientversion av Windows. Det som behövs är ${formatList('sv', finding.expected, 'or')}.`,
      silent: (finding) =>
        `${finding.observed} varken godkänns eller avvisas på Microsofts sidor. De nämner ${formatList('sv', finding.expected)}.`,
      unrecognised: (finding) => unrecognised(finding.observed),
      installationUnread: ({ observed }) => perhapsNano(observed),
    },
  },
  'host.hyperVRole': {
    asks: 'Hyper-V-rollen är aktiverad',
    failing: 'Hyper-V-rollen är inte aktiverad',
    why: 'Bara VM:ar på en Hyper-V-värd kan replikeras på det här sättet.',
    fix: 'Aktivera rollen på värden (Install-WindowsFeature Hyper-V -IncludeManagementTools) och starta om den.',
    cases: {
      enabled: () => 'Hyper-V-rollen är aktiverad.',
      inherent: (finding) => `${finding.observed} har alltid Hyper-V.`,
      notEnabled: () => 'Hyper-V-rollen är inte aktiverad, men den behövs.',
    },
  },
  'host.vmmSupportsOs': {
    asks: 'VMM-versionen stöder värdens operativsystem',
    failing: 'VMM-versionen stöder inte värdens operativsystem',
    why: 'Varje VMM-version stöder bara vissa versioner av Windows Server. En värd som VMM inte stöder går inte att lita på i ett skyddat moln.',
    fix: 'Uppgradera VMM till en version som stöder värdens operativsystem, eller uppgradera värden till ett operativsystem som VMM stöder.',
    steps: {
      otherPreferred: 'Fråga Microsoft om Site Recovery stöder kombinationen, eller hantera värden med den VMM-version som nämns.',
    },
    cases: {
      managed: (finding) => `VMM ${finding.observed.release} hanterar ${finding.observed.system}.`,
      otherPreferred: (finding) =>
        `VMM ${finding.observed.release} hanterar ${finding.observed.system} enligt sin egen tabell, men Site Recovery säger att den bör hanteras i VMM ${finding.expected}.`,
      listedAsNot: (finding) => `VMM ${finding.observed.release} anger att ${finding.observed.system} inte stöds.`,
      notListed: (finding) => `${finding.observed.system} finns inte med bland de värdar som VMM ${finding.observed.release} hanterar.`,
      belowMinimum: (finding) =>
        `VMM ${finding.observed.release} hanterar ${finding.observed.system} från och med version ${finding.expected}. Installerad VMM-version: ${finding.observed.version}.`,
      noTable: (finding) =>
        `För VMM-version ${finding.observed.version} finns ingen känd tabell över värdar som stöds, så det är okänt om ${finding.observed.system} hör dit.`,
      versionLeftBlank: (finding) =>
        `VMM ${finding.observed.release} har en rad för produkten, men Microsofts tabell säger inte vilken version. Värden kör ${finding.observed.system}.`,
      systemUnrecognised: (finding) => unrecognised(finding.observed.system),
      installationUnread: ({ observed }) => perhapsNano(observed.system),
      versionUnreadable: (finding) =>
        `VMM-versionen anges som ”${finding.observed.version}”, vilket inte är ett versionsnummer som 10.22.1508.0.`,
    },
  },
  'host.updates': {
    asks: 'Värden har de senaste uppdateringarna',
    failing: 'Värden har inte de senaste uppdateringarna',
    why: 'Site Recovery räknar med aktuella uppdateringar på värdarna. De rättar kända fel i replikeringen.',
    fix: 'Installera väntande uppdateringar och starta om värden. Finns det inga fler att få: flytta VM:arna till en nyare Windows Server.',
    cases: {
      current: (finding) =>
        `Inga uppdateringar väntar. Den senaste installerades den ${formatDate('sv', finding.observed.lastInstalledAt)}.`,
      pending: (finding) =>
        finding.observed.pending === 1
          ? '1 uppdatering väntar på att installeras.'
          : `${formatNumber('sv', finding.observed.pending)} uppdateringar väntar på att installeras.`,
      pendingRefused: (finding) =>
        finding.observed.pending === 1
          ? '1 uppdatering väntar på att installeras, men den ursprungliga sidan kräver de senaste.'
          : `${formatNumber('sv', finding.observed.pending)} uppdateringar väntar på att installeras, men den ursprungliga sidan kräver de senaste.`,
      nonePending: () => 'Ingen uppdatering väntar på att installeras.',
      old: (finding) =>
        `Den senaste uppdateringen installerades den ${formatDate('sv', finding.observed.lastInstalledAt)}, för mer än ${formatNumber('sv', finding.expected.days)} dagar sedan.`,
      noFurtherUpdates: (finding) =>
        `Till ${finding.observed.system} finns inga fler uppdateringar att få. Sista dag för betalda uppdateringar: ${formatDate('sv', finding.expected.lastDay)}.`,
      dateNotBelievable: (finding) =>
        `Den senaste uppdateringen är daterad ${formatDateSaid('sv', finding.observed.lastInstalledAt)}, vilket inte kan stämma.`,
    },
  },
  'host.dotNet': {
    asks: 'Värden har .NET Framework 4.6.2 eller senare',
    failing: 'Värdens .NET Framework är äldre än 4.6.2',
    why: 'Supportmatrisen kräver .NET Framework 4.6.2 eller senare på den lokala servern.',
    fix: 'Installera .NET Framework 4.6.2 eller senare på värden och starta om den.',
    cases: dotNetCases,
  },
  'host.cloud': {
    asks: 'Värden ligger i en värdgrupp som hör till ett VMM-moln',
    failing: 'Värden ligger inte i något VMM-moln',
    why: 'Site Recovery hittar VM:ar genom VMM:s moln. En VM på en värd utanför alla moln kan inte skyddas.',
    fix: 'Flytta värden till en värdgrupp i ett moln, eller tilldela molnet värdens grupp.',
    cases: {
      inCloud: (finding) => `Värdgruppen ${finding.observed.hostGroup} är tilldelad ${formatSome('sv', finding.observed.clouds)}.`,
      noHostGroup: () => 'Värden ligger inte i någon värdgrupp. Den behöver ligga i en som hör till ett moln.',
      groupInNoCloud: (finding) => `Värdgruppen ${finding.observed.hostGroup} är inte tilldelad något moln.`,
      throughParentOnly: (finding) =>
        `Värdgruppen ${finding.observed.hostGroup} är inte själv tilldelad ${formatSome('sv', finding.observed.clouds)}, bara en grupp ovanför den. Microsofts sidor säger inte om det räcker.`,
    },
  },
  'host.vms': {
    asks: 'Värden har minst en VM att replikera',
    failing: 'Det finns inget att skydda på värden',
    why: 'En värd utan VM:ar att replikera behöver ingen agent och ingen plats i planen.',
    fix: 'Lämna värden utanför planen, eller ta med dess VM:ar i planen.',
    cases: {
      hasVms: (finding) =>
        finding.observed === 1
          ? 'Värden har 1 VM att replikera.'
          : `Värden har ${formatNumber('sv', finding.observed)} VM:ar att replikera.`,
      nothingToProtect: () => 'Inget att skydda här: planen replikerar ingen av värdens VM:ar.',
    },
  },
  'host.internet': {
    asks: 'Värden når de Azure-adresser som Site Recovery behöver',
    failing: 'Värden når inte de Azure-adresser som Site Recovery behöver',
    why: 'Agenten på värden skickar själv replikerade data till Azure, över port 443 och bara utåt.',
    fix: 'Öppna port 443 utåt från värden till adresserna som nämns, både i brandväggen och i proxyn.',
    cases: internetCases,
  },
  'host.proxy': {
    asks: 'Värden når internet direkt eller genom en http-proxy utan lösenord',
    failing: 'Värdens proxy stöds inte',
    why: 'Site Recovery stöder ingen proxy som nås över https. Agenten har en egen proxyinställning, skild från providerns.',
    fix: 'Ställ in agenten (Change Properties, Proxy Configuration) på en proxy som nås över http och inte kräver lösenord, eller låt värden nå internet direkt.',
    cases: proxyCases,
  },
  'host.kb2961977': {
    asks: 'Korrigeringarna i KB2961977 är installerade',
    failing: 'Korrigeringarna i KB2961977 finns inte bland värdens uppdateringar',
    why: 'Den ursprungliga kravsidan kräver dem på Hyper-V-värdar. Alla källor som nämner dem talar om 2012 R2, några bara om kluster.',
    fix: 'Installera KB2961977. Finns korrigeringarna i en senare samlad uppdatering: godta det med ett undantag, för ingen sida nämner någon. Ännu bättre: uppgradera från 2012 R2.',
    cases: {
      installed: () => 'KB2961977 är installerad.',
      absent: (finding) => `${notListed(finding.observed.hotfixes)}, men den behövs.`,
      absentStandalone: (finding) =>
        `${notListed(finding.observed.hotfixes)}. Värden ingår inte i något kluster, och källorna är oense om den då behövs.`,
      absentClustered: (finding) =>
        `${notListed(finding.observed.hotfixes)}, och värden ingår i ett kluster. En senare samlad uppdatering kan innehålla den, men ingen källa säger vilken.`,
      absentPerhapsClustered: (finding) => `${notListed(finding.observed.hotfixes)}, och det är okänt om värden ingår i ett kluster.`,
      systemUnrecognised: (finding) => `Operativsystemet avgör om den krävs. ${unrecognised(finding.observed.system)}`,
    },
  },
  'host.agent': {
    asks: 'Recovery Services-agenten har en version som stöds',
    failing: 'Recovery Services-agenten är äldre än de versioner som stöds',
    why: 'Microsoft stöder den senaste samlade uppdateringen och de fyra före den. Äldre agenter stöds inte.',
    fix: 'Uppdatera agenten på värden, högst fyra samlade uppdateringar i taget. Diskar över 4\u00A0095\u00A0GB kräver en agent som är nyare än 2.0.9214.0.',
    cases: {
      supported: ({ expected, observed }) => `Agenten har version ${observed}. Version ${expected.oldest} och senare stöds.`,
      tooOld: ({ expected, observed }) =>
        `Agenten har version ${observed}. Version ${expected.oldest} och senare stöds; den senaste som nämns är ${expected.newest}.`,
      unreadable: ({ observed }) => `Agentens version anges som ”${observed}”, vilket inte är ett versionsnummer som 2.0.9938.0.`,
    },
  },
  'host.replicaBroker': {
    asks: 'Klustret har rollen Hyper-V Replica Broker',
    failing: 'Klustret saknar rollen Hyper-V Replica Broker',
    why: 'Deployment Planner räknar VM:ar i ett kluster utan rollen som inkompatibla, men enligt sidan med vanliga frågor behöver inget göras i klustret.',
    fix: 'Lägg till rollen Hyper-V Replica Broker i klustret, eller prova först att replikera en enda VM utan den.',
    cases: {
      present: () => 'Klustret har rollen.',
      absent: () =>
        'Klustret saknar rollen. Deployment Planners sida kräver den, men enligt sidan med vanliga frågor behöver inget göras i klustret.',
    },
  },
  'host.otherBackup': {
    asks: 'Azure Backup används inte på värden',
    failing: 'Azure Backup används på värden',
    why: 'Enligt supportmatrisen stöds inte Azure Backup och Site Recovery på samma Hyper-V-värd: båda använder samma agent.',
    fix: 'Flytta säkerhetskopieringen till en annan produkt eller server innan replikeringen slås på.',
    cases: {
      none: () => 'Azure Backup används inte på värden.',
      inUse: () =>
        'Azure Backup används på värden. Enligt supportmatrisen stöds det inte tillsammans med Site Recovery, men sidan om de två tillsammans tillåter säkerhetskopiering av filer.',
      inUseNotSpokenOf: () => 'Azure Backup används på värden, och den här utgåvan säger inget om det.',
    },
  },
  'host.lifecycle': {
    asks: 'Värdens operativsystem har support från Microsoft ett bra tag till',
    failing: 'Microsofts support för värdens operativsystem har upphört eller upphör snart',
    why: 'En värd utan support får inga fler korrigeringar. Det hindrar inte replikeringen, men planera för det.',
    fix: 'Planera en flytt av VM:arna till en värd med en nyare version av Windows Server.',
    cases: {
      supported: ({ expected, observed }) => `${observed} har support till och med den ${formatDate('sv', expected.lastDay)}.`,
      endsSoon: ({ expected, observed }) =>
        `Supporten för ${observed} upphör den ${formatDate('sv', expected.lastDay)}, alltså inom ${formatNumber('sv', expected.days)} dagar.`,
      ended: ({ expected, observed }) => `Supporten för ${observed} upphörde den ${formatDate('sv', expected.lastDay)}.`,
      notListed: ({ observed }) => `Det finns inget känt slutdatum för supporten av ${observed === '' ? 'operativsystemet' : observed}.`,
    },
  },
};

function unrecognised(system: string): string {
  return system === ''
    ? 'Operativsystemets namn har inte lästs.'
    : `Operativsystemet ”${system}” känns inte igen, eller så säger versionsnumret något annat.`;
}

function perhapsNano(system: string): string {
  return `${system} kan vara en Nano Server, och för den gäller annat. Varken Windows-utgåvan (SKU-numret) eller installationstypen har lästs.`;
}

function notListed(count: number): string {
  return count === 0
    ? 'KB2961977 saknas: värden listar inga installerade uppdateringar'
    : `KB2961977 finns inte bland värdens installerade uppdateringar (${formatNumber('sv', count)} st)`;
}
