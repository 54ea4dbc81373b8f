import { formatDate, formatList, formatNumber } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { inSwedish } from '../sources';

type PlanId =
  | 'account.subscription'
  | 'account.providers'
  | 'account.rights'
  | 'vault.exists'
  | 'storage.account'
  | 'network.exists'
  | 'network.region'
  | 'capacity.planned'
  | 'vault.region'
  | 'network.subscription'
  | 'route.open';

export const planWords: WordsFor<PlanId> = {
  'account.subscription': {
    asks: 'Azure-prenumerationen är aktiv',
    failing: 'Azure-prenumerationen är inte aktiv',
    why: 'Valvet, replikerna och de virtuella datorerna efter redundansväxling ligger i en Azure-prenumeration, och den måste vara aktiv.',
    fix: 'Ange en aktiv prenumeration i planen, eller be ägaren åtgärda det som fick Azure att stänga den. Finns det ingen alls: skapa först ett Azure-konto.',
    cases: {
      enabled: () => 'Prenumerationen är aktiv.',
      endangered: (finding) =>
        `Prenumerationens status är ${finding.observed}. Den fungerar än så länge, men Azure stänger den om inget görs.`,
      closed: (finding) => `Prenumerationens status är ${finding.observed}, men den måste vara ${finding.expected}.`,
      unlistedState: (finding) => `Prenumerationens status är ${finding.observed}, som inte beskrivs på Microsofts sidor.`,
      notChosen: () => 'Planen anger ingen prenumeration, och inget valv som visar vilken den är.',
      notThere: (finding) => `Prenumerationen ${finding.observed} finns inte.`,
    },
  },
  'account.providers': {
    asks: 'Resursprovidrarna är registrerade',
    failing: 'En eller flera resursprovidrar är inte registrerade',
    why: 'Azure vägrar skapa ett valv eller replikera till en prenumeration där resursprovidrarna inte är registrerade.',
    fix: 'Registrera dem under Resursprovidrar (Resource providers) på prenumerationen i portalen, eller med Register-AzResourceProvider.',
    cases: {
      registered: (finding) => `${formatList('sv', finding.observed)} är registrerade.`,
      notRegistered: (finding) => `Inte registrerade, men nödvändiga: ${formatList('sv', finding.observed)}.`,
      registering: (finding) => `Registreras just nu: ${formatList('sv', finding.observed)}. Det tar några minuter.`,
      othersNotRegistered: (finding) =>
        `Ännu inte registrerade: ${formatList('sv', finding.observed)}. De registreras vid första användningen, om den som konfigurerar har rätt till det.`,
    },
  },
  'account.rights': {
    asks: 'Någon har behörighet att konfigurera replikering',
    failing: 'Ingen har behörighet att konfigurera replikering',
    why: 'Den som aktiverar replikering behöver rollerna Virtual Machine Contributor och Site Recovery Contributor. Med bara Site Recovery Operator går det att redundansväxla, men inte att aktivera.',
    fix: 'Be prenumerationens ägare tilldela båda rollerna. Bekräfta det sedan här; en andra person måste också bekräfta.',
    also: ['Med rollen Site Recovery Operator får man redundansväxla men inte slå på replikering.'],
    cases: {
      assigned: () => 'Rollerna Virtual Machine Contributor och Site Recovery Contributor är tilldelade.',
      notAssigned: () => 'Minst en av rollerna Virtual Machine Contributor och Site Recovery Contributor är inte tilldelad.',
    },
  },
  'vault.exists': {
    asks: 'Recovery Services-valvet finns',
    failing: 'Det finns inget Recovery Services-valv att använda',
    why: 'Valvet innehåller replikeringens inställningar. VMM-servrarna registreras i det, och konto och nätverk jämförs med dess region.',
    fix: 'Skapa ett Recovery Services-valv i den region som ni vill redundansväxla till, och ange det i planen.',
    also: [
      'Privata slutpunkter går bara att sätta upp på ett nytt valv, innan något har registrerats i det.',
      'En plats-till-plats-VPN räcker inte för replikeringen. Det krävs privata slutpunkter, eller ExpressRoute med Microsoft-peering.',
    ],
    cases: {
      there: (finding) => `Valvet ${finding.observed.name} finns i ${finding.observed.region}.`,
      notChosen: () => 'Planen anger inget valv.',
      notThere: (finding) => `Valvet ${finding.observed} finns inte.`,
      notProvisioned: (finding) => `Valvet ${finding.observed.name} går inte att använda än: dess status är ${finding.observed.state}.`,
    },
  },
  'storage.account': {
    asks: 'Ett lagringskonto är valt och finns',
    failing: 'Det finns inget lagringskonto att använda',
    why: 'Site Recovery frågar efter ett lagringskonto när replikeringen konfigureras.',
    fix: 'Skapa ett lagringskonto (StorageV2, Standard, geo-redundant) i valvets region, och ange det i planen.',
    tells:
      'Den ursprungliga sidan från 2017 säger att kontot lagrar replikerade data, för då var replikerna sidblobbar i kontot. ' +
      'I dag är replikerna hanterade diskar om ni inte väljer något annat, och kontot innehåller replikeringsloggarna.',
    cases: {
      holdsLogs: (finding) =>
        `${formatList('sv', finding.observed)} finns. Med hanterade diskar innehåller kontot replikeringsloggarna; själva replikerna är diskar.`,
      holdsReplicas: (finding) =>
        `${formatList('sv', finding.observed)} finns och innehåller replikerna, eftersom planen inte använder hanterade diskar.`,
      noneChosen: () => 'Planen anger inget lagringskonto.',
      noneThere: (finding) => `Inget lagringskonto som planen anger finns: ${formatList('sv', finding.observed)}.`,
    },
  },
  'network.exists': {
    asks: 'Det virtuella nätverket finns och har ett undernät',
    failing: 'Det finns inget virtuellt nätverk att ansluta till',
    why: 'Efter redundansväxling ansluts de virtuella datorerna i Azure till det här nätverket. De hamnar i undernätet med samma namn som deras eget, annars i det första.',
    fix: 'Skapa ett virtuellt nätverk med minst ett undernät i valvets region, och ange det i planen.',
    also: ['Finns det flera undernät och inget har samma namn som källans, hamnar VM:arna i det första.'],
    cases: {
      there: (finding) =>
        finding.observed.subnets.length === 1
          ? `Nätverket ${finding.observed.name} finns och har ett undernät.`
          : `Nätverket ${finding.observed.name} finns och har ${formatNumber('sv', finding.observed.subnets.length)} undernät.`,
      notChosen: () => 'Planen anger inget virtuellt nätverk.',
      notThere: (finding) => `Det virtuella nätverket ${finding.observed} finns inte.`,
      noSubnet: (finding) => `Nätverket ${finding.observed.name} har inget undernät, men det behöver minst ett.`,
    },
  },
  'network.region': {
    asks: 'Det virtuella nätverket ligger i valvets region',
    failing: 'Det virtuella nätverket ligger inte i valvets region',
    why: 'De virtuella datorerna skapas i valvets region och kan bara anslutas till ett nätverk som ligger där.',
    fix: 'Skapa ett virtuellt nätverk i valvets region och välj det i stället. Ett nätverk går inte att flytta till en annan region.',
    cases: {
      noVault: (finding) => `Nätverket ligger i ${finding.observed}. Det finns inget valv att jämföra med.`,
      sameRegion: (finding) => `Nätverket ligger i ${finding.observed}, precis som valvet.`,
      otherRegion: (finding) => `Nätverket ligger i ${finding.observed}, men valvet ligger i ${finding.expected}.`,
    },
  },
  'capacity.planned': {
    asks: 'Kapaciteten är planerad',
    failing: 'Kapaciteten är inte planerad',
    why: 'Hur mycket data som ändras avgör hur mycket bandbredd och lagring som behövs och hur många VM:ar som kan replikeras. Kapacitetsplanering är nästa steg enligt den ursprungliga sidan.',
    fix: 'Kör Site Recovery Deployment Planner: profilera VM:arna i mer än sju dagar och planera efter rapporten. Bekräfta det sedan här.',
    also: [
      'Deployment Planner tillåter en ändringstakt på högst 20\u00A0MB/s per VM med premiumlagring, medan den nyaste supportmatrisen anger 54\u00A0MB/s totalt. Ingen sida förklarar skillnaden.',
    ],
    cases: {
      planned: () => 'Kapaciteten är planerad.',
      notPlanned: () => 'Kapaciteten är inte planerad än.',
    },
  },
  'vault.region': {
    asks: 'Valvets region går att använda som mål för Hyper-V',
    failing: 'Valvets region går inte att använda som mål för Hyper-V',
    why: 'Microsoft utesluter några regioner som mål för VM:ar från Hyper-V, trots att det går att skapa valv där.',
    fix: 'Skapa valv, lagringskonto och virtuellt nätverk i en annan region, och ange dem i planen.',
    cases: {
      target: (finding) => `Valvet ligger i ${finding.observed}, som inte är utesluten.`,
      excluded: (finding) => `Valvet ligger i ${finding.observed}. Uteslutna som mål: ${formatList('sv', finding.expected)}.`,
    },
  },
  'network.subscription': {
    asks: 'Det virtuella nätverket ligger i valvets prenumeration',
    failing: 'Det virtuella nätverket ligger inte i valvets prenumeration',
    why: 'Microsofts guide från 2017 krävde att lagringskontot låg i samma prenumeration. Dagens sidor låter er välja prenumeration, men säger inget om nätverk i en annan än valvets.',
    fix: 'Välj ett nätverk i valvets prenumeration, eller testa redundansväxlingen (test failover) till det här nätverket innan ni förlitar er på det.',
    cases: {
      sameSubscription: () => 'Nätverket ligger i valvets prenumeration.',
      otherSubscription: (finding) =>
        `Nätverket ligger i prenumerationen ${finding.observed} och valvet i ${finding.expected}. Ingen sida säger om det fungerar.`,
      nothingToCompare: (finding) => `Det finns inget valv att jämföra nätverket ${finding.observed} med.`,
    },
  },
  'route.open': {
    asks: 'Replikering från VMM till Azure är fortfarande möjlig för er',
    failing: 'Det är oklart om replikering från VMM till Azure är möjlig för er',
    why: 'Källorna säger emot varandra om det här sättet att replikera: ett utkast och en publik förteckning har aviserat att det upphör, men alla supportmatriser har det kvar. Är en VMM-server registrerad i ert valv och felfri, så är saken avgjord.',
    fix: 'Registrera en VMM-server i valvet och kontrollera igen, eller bekräfta, med datum, att en har registrerats. Alternativet är en Hyper-V-plats utan VMM.',
    cases: {
      healthyFabric: (finding) => `Registrerad i valvet och felfri: ${formatList('sv', finding.observed)}.`,
      sourcesDisagree: ({ observed }) =>
        `${
          observed.fabrics.length === 0
            ? 'Ingen VMM-server är registrerad i valvet än.'
            : `Registrerad, men inte felfri: ${formatList(
                'sv',
                observed.fabrics.map(({ name, health }) => `${name} (${health ?? 'hälsotillstånd inte angivet'})`),
              )}.`
        } Dokument som har aviserat att replikeringen från VMM till Azure upphör: ${formatList(
          'sv',
          observed.announcedEnd.map((each) => `${inSwedish(each.document)}, ${formatDate('sv', each.date)}`),
        )}. Dokument som har den kvar: ${formatList(
          'sv',
          observed.kept.map((each) => `${inSwedish(each.document)}, ${formatDate('sv', each.date)}`),
        )}. Alternativet är en Hyper-V-plats utan VMM.`,
    },
  },
};
