import { formatList, formatNumber, formatSome, formatZonedTime } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { dotNetCases, internetCases, proxyCases } from '../connection';

/** In UTC, as the vault gives it. */
const heardAt = ({ lastHeartbeatAt }: { readonly lastHeartbeatAt: string }): string => formatZonedTime('sv', lastHeartbeatAt, 'UTC');

export const vmmWords: WordsFor<
  'vmm.version' | 'vmm.cloud' | 'vmm.internet' | 'vmm.proxy' | 'vmm.dotNet' | 'vmm.serverCore' | 'vmm.provider' | 'vmm.oneVault'
> = {
  'vmm.version': {
    asks: 'VMM-servern kör en version som Site Recovery stöder',
    failing: 'VMM-servern kör en version som Site Recovery inte stöder',
    why: 'Site Recoverys supportmatris räknar upp VMM-versionerna en för en. En senare version stöds inte automatiskt.',
    fix: 'Uppgradera VMM till en version i listan: avinstallera providern, behåll databasen och installera provider och agenter på nytt efteråt.',
    cases: {
      accepted: (finding) => `VMM ${finding.observed.release} (${finding.observed.version}) står i listan.`,
      refused: (finding) =>
        `VMM ${finding.observed.release} (${finding.observed.version}) står inte i listan: VMM ${formatList('sv', finding.expected, 'or')}.`,
      unlisted: (finding) =>
        `Versionsnumret ${finding.observed.version} hör inte till någon version i listan: VMM ${formatList('sv', finding.expected, 'or')}.`,
      atLeast: (finding) => `Versionsnumret ${finding.observed.version} är ${finding.expected} (VMM 2012 R2) eller senare.`,
      belowFloor: (finding) =>
        `Versionsnumret ${finding.observed.version} är lägre än ${finding.expected} (VMM 2012 R2), som är det lägsta som godtas.`,
      unreadable: (finding) => `Versionen anges som ”${finding.observed.version}”, vilket inte är ett versionsnummer som 10.22.1508.0.`,
    },
  },
  'vmm.cloud': {
    asks: 'VMM-servern har minst ett privat moln',
    failing: 'VMM-servern har inget privat moln',
    why: 'Site Recovery skyddar VM:ar utifrån det privata moln som de och deras värdar hör till.',
    fix: 'Skapa ett privat moln i VMM (VMs and Services, Create Cloud) och tilldela det värdgrupperna.',
    cases: {
      hasClouds: (finding) => `Moln: ${formatSome('sv', finding.observed)}.`,
      noCloud: () => 'Servern har inget privat moln. Minst ett behövs.',
    },
  },
  'vmm.internet': {
    asks: 'VMM-servern når de Azure-adresser som Site Recovery behöver',
    failing: 'VMM-servern når inte de Azure-adresser som Site Recovery behöver',
    why: 'Providern på VMM-servern samordnar replikeringen med Azure över port 443, bara utåt.',
    fix: 'Öppna port 443 utåt från VMM-servern till adresserna som nämns, både i brandväggen och i proxyn.',
    cases: internetCases,
  },
  'vmm.proxy': {
    asks: 'VMM-servern når internet direkt eller genom en http-proxy utan lösenord',
    failing: 'VMM-serverns proxy stöds inte',
    why: 'Site Recovery stöder ingen proxy som nås över https. Providern har en egen proxyinställning, skild från agentens.',
    fix: 'Ställ in providern på en proxy som nås över http och inte kräver lösenord, eller låt servern nå internet direkt.',
    cases: proxyCases,
  },
  'vmm.dotNet': {
    asks: 'VMM-servern har .NET Framework 4.6.2 eller senare',
    failing: 'VMM-serverns .NET Framework är äldre än 4.6.2',
    why: 'Supportmatrisen kräver .NET Framework 4.6.2 eller senare på den lokala servern.',
    fix: 'Installera .NET Framework 4.6.2 eller senare på VMM-servern och starta om den.',
    cases: dotNetCases,
  },
  'vmm.serverCore': {
    asks: 'VMM körs på en Windows-installation som Site Recovery stöder',
    failing: 'VMM körs på Server Core, som Site Recovery inte stöder för den versionen',
    why: 'Site Recoverys supportmatris godtar inte VMM 2022 på Server Core, trots att VMM:s egna krav tillåter det.',
    fix: 'Installera om VMM på en Windows Server med skrivbordsmiljö (Desktop Experience). Databasen kan behållas.',
    cases: {
      desktop: () => 'VMM körs på en Windows Server med skrivbordsmiljö.',
      accepted: ({ observed }) => `VMM ${observed.release} körs på Server Core, som inte är uteslutet för den versionen.`,
      refused: ({ observed }) =>
        `VMM ${observed.release} körs på Server Core. Enligt Site Recoverys supportmatris godtas det inte, trots att VMM:s egen sida tillåter det.`,
      nano: () => 'VMM uppges köras på Nano Server, som ingen sida nämner.',
      installationUnread: () => 'Det gick inte att avgöra om servern kör Server Core.',
      versionUnreadable: ({ observed }) => `VMM:s version anges som ”${observed.version}”, så det är okänt om Server Core godtas för den.`,
    },
  },
  'vmm.provider': {
    asks: 'Site Recovery-providern stöds och har kontakt med Azure',
    failing: 'Site Recovery-providern stöds inte',
    why: 'Providern på VMM-servern utför allt som valvet begär. Om den är för gammal eller inte hör av sig går replikeringen inte att styra.',
    fix: 'Uppdatera providern på varje VMM-nod, och se till att dess tjänst är igång och når Azure.',
    cases: {
      supported: ({ observed }) =>
        `Providern (${observed.version ?? 'version inte angiven'}) stöds. Senaste livstecken: ${heardAt(observed)}.`,
      updateRequired: ({ observed }) =>
        `Valvet anger statusen ${observed.status} för providern (${observed.version ?? 'version inte angiven'}): den behöver uppdateras.`,
      notSupported: ({ observed }) =>
        `Valvet anger statusen ${observed.status} för providern (${observed.version ?? 'version inte angiven'}): den stöds inte.`,
      silent: ({ expected, observed }) =>
        `Providern gav senast ett livstecken den ${heardAt(observed)}, för mer än ${formatNumber('sv', expected.hours)} timmar sedan.`,
      otherStatus: ({ observed }) =>
        `Valvet anger statusen ${observed.status} för providern. Den statusen beskrivs inte på Microsofts sidor.`,
      statusUnsaid: () => 'Valvet anger inte om providerns version stöds.',
      heartbeatAhead: ({ observed }) =>
        `Valvet anger att providerns senaste livstecken kom ${formatZonedTime('sv', observed.lastHeartbeatAt, 'UTC')}, men den tiden har inte varit än. Någon klocka går fel.`,
      heartbeatUnsaid: () => 'Valvet anger inte när providern senast gav livstecken.',
    },
    also: ['En registreringsnyckel för providern gäller i fem dagar. Skapa en ny i valvet om den är äldre.'],
  },
  'vmm.oneVault': {
    asks: 'VMM-servern är inte registrerad i något annat valv',
    failing: 'VMM-servern är registrerad i ett annat valv',
    why: 'En VMM-server kan bara vara registrerad i ett valv. Det står på en sida som en användare har skrivit, men vi har inte hittat det på Microsofts egna.',
    fix: 'Ta bort registreringen i det andra valvet om inget skyddas där, eller ange det valvet i planen i stället.',
    cases: {
      nowhere: () => 'Servern är inte registrerad i något valv.',
      here: ({ expected }) => `Servern är bara registrerad i ${expected ?? 'inget valv'}.`,
      elsewhere: ({ observed }) =>
        `Servern är registrerad i ${formatSome('sv', observed)}. Att bara ett valv är möjligt står på en sida som en användare har skrivit, inte på någon av Microsofts.`,
      noVaultChosen: ({ observed }) =>
        `Servern är registrerad i ${formatSome('sv', observed)}, och planen anger inget valv att jämföra med.`,
    },
  },
};
