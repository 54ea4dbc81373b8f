import { formatList, formatSome } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { dotNetCases, internetCases, proxyCases } from '../connection';

export const vmmWords: WordsFor<'vmm.version' | 'vmm.cloud' | 'vmm.internet' | 'vmm.proxy' | 'vmm.dotNet'> = {
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
        `Versionsnumret ${finding.observed.version} är tidigare än ${finding.expected} (VMM 2012 R2), som är det lägsta som godtas.`,
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
};
