import { formatDate, formatList, formatNumber } from '../../format';
import type { WordsFor } from '../../requirement-words';

type StorageId =
  | 'storage.region'
  | 'storage.redundancy'
  | 'storage.geoRedundant'
  | 'storage.kind'
  | 'storage.logAccount'
  | 'storage.accessTier'
  | 'storage.firewall'
  | 'storage.sharedKey'
  | 'storage.available';

export const storageWords: WordsFor<StorageId> = {
  'storage.region': {
    asks: 'Lagringskontot ligger i valvets region',
    failing: 'Lagringskontot ligger inte i valvets region',
    why: 'Site Recovery replikerar till ett konto i valvets egen region. Valv, konto och nätverk måste ligga i samma region.',
    fix: 'Skapa ett lagringskonto i valvets region och välj det i stället. Ett konto som Site Recovery redan använder går inte att flytta.',
    cases: {
      sameRegion: (finding) => `Kontot ligger i ${finding.observed}, precis som valvet.`,
      otherRegion: (finding) =>
        `Kontot ligger i ${finding.observed}, men valvet ligger i ${finding.expected}. Enligt en anmärkning i supportmatrisen får valvet ligga någon annanstans, men Microsofts guide kräver samma region.`,
      notThere: () => 'Kontot finns inte.',
    },
  },
  'storage.redundancy': {
    asks: 'Lagringskontots redundans stöds',
    failing: 'Lagringskontots redundans stöds inte',
    why: 'Site Recovery stöder lokalt redundanta och geo-redundanta konton, men inte zonredundanta.',
    fix: 'Skapa ett konto med LRS eller GRS, eller ändra det här kontots redundans till LRS eller GRS innan några VM:ar skyddas.',
    cases: {
      accepted: (finding) => `Kontots redundans är ${finding.observed}.`,
      refused: (finding) =>
        `Kontots redundans är ${finding.observed}, som inte stöds. Det som stöds är ${formatList('sv', finding.expected)}.`,
      unlisted: (finding) =>
        `Kontots redundans är ${finding.observed}. Microsofts sidor varken godkänner eller avvisar den; de nämner ${formatList('sv', finding.expected)}.`,
    },
  },
  'storage.geoRedundant': {
    asks: 'Lagringskontot är geo-redundant',
    failing: 'Lagringskontot är inte geo-redundant',
    why: 'Geo-redundant lagring rekommenderas, men lokalt redundant lagring fungerar också.',
    fix: 'Om ni vill ha det: ändra kontots redundans till GRS innan några VM:ar skyddas.',
    tells:
      'Geo-redundant lagring har en kopia i en annan region. Då finns data kvar vid ett regionalt avbrott, även om den primära regionen inte kan återställas.',
    cases: {
      geoRedundant: (finding) => `Kontots redundans är ${finding.observed}.`,
      oneRegionOnly: (finding) => `Kontots redundans är ${finding.observed}: alla kopior ligger i en och samma region.`,
      unlisted: (finding) => `Kontots redundans är ${finding.observed}, som Microsofts sidor inte nämner för Site Recovery.`,
    },
  },
  'storage.kind': {
    asks: 'Lagringskontot är av en typ som stöds',
    failing: 'Lagringskontot är av en typ som inte stöds',
    why: 'Site Recovery skriver sidblobbar (page blobs). De går att lagra i generella konton, men inte i konton för enbart blockblobbar eller filer.',
    fix: 'Välj ett konto av typen General Purpose v2. Ett konto av typen General Purpose v1 uppgraderas på plats, och det går inte att ångra.',
    tells:
      'Både standard- och premiumkonton kan användas. Premium passar VM:ar med mycket I/O som hela tiden behöver hög prestanda och låg latens.',
    cases: {
      accepted: (finding) => `Kontot är av typen ${finding.observed}.`,
      retiring: (finding) =>
        `Kontot är av typen ${finding.observed} (General Purpose v1), som Microsoft avvecklar den ${formatDate('sv', finding.expected.retiredOn)}. Data finns kvar; uppgradera kontot till ${formatList('sv', finding.expected.kinds, 'or')}.`,
      retired: (finding) =>
        `Kontot är av typen ${finding.observed} (General Purpose v1), som Microsoft avvecklade den ${formatDate('sv', finding.expected.retiredOn)}. Data finns kvar; uppgradera kontot till ${formatList('sv', finding.expected.kinds, 'or')}.`,
      refused: (finding) => `Kontot är av typen ${finding.observed}, men det måste vara ${formatList('sv', finding.expected, 'or')}.`,
      unlisted: (finding) =>
        `Kontot är av typen ${finding.observed}, som Microsofts sidor inte nämner. De nämner ${formatList('sv', finding.expected)}.`,
    },
  },
  'storage.logAccount': {
    asks: 'Premiumkontot har ett standardkonto för loggarna',
    failing: 'Premiumkontot saknar ett standardkonto för loggarna',
    why: 'Används premiumlagring för replikerade data behöver Site Recovery även ett standardkonto i samma region.',
    fix: 'Skapa ett standardkonto med LRS eller GRS i samma region, och ange det i planen som loggkonto.',
    tells: 'Loggkontot lagrar replikeringsloggarna: de löpande ändringarna av lokala data, innan de når repliken.',
    cases: {
      standardInRegion: (finding) => `${finding.observed.name} (${finding.observed.sku}) i ${finding.observed.region} tar emot loggarna.`,
      notChosen: () => 'Kontot är ett premiumkonto, och planen anger inget loggkonto.',
      notThere: (finding) => `Loggkontot ${finding.observed} finns inte.`,
      notStandard: (finding) =>
        `Loggkontot ${finding.observed.name} är ${finding.observed.sku}, men det måste vara ${formatList('sv', finding.expected.skus, 'or')}.`,
      otherRegion: (finding) =>
        `Loggkontot ${finding.observed.name} ligger i ${finding.observed.region}, men premiumkontot ligger i ${finding.expected.region}.`,
    },
  },
  'storage.accessTier': {
    asks: 'Lagringskontots åtkomstnivå är Hot',
    failing: 'Lagringskontots åtkomstnivå är Cool eller Cold',
    why: 'Microsofts sida säger ”Cool storage: No” och ”Hot storage: No”. Raderna är från 2017 och gällde konton för blockblobbar. Ett konto av typen General Purpose v2 har alltid en åtkomstnivå, så bara Cool och Cold ger ett förbehåll.',
    fix: 'Ändra kontots åtkomstnivå till Hot. Den går att ändra när som helst.',
    cases: {
      accepted: (finding) => `Åtkomstnivån är ${finding.observed}.`,
      cool: (finding) =>
        `Åtkomstnivån är ${finding.observed}, som Microsofts sida inte godtar. Där står inte om det också gäller generella konton.`,
      unlisted: (finding) => `Åtkomstnivån är ${finding.observed}, som Microsofts sidor inte nämner.`,
    },
  },
  'storage.firewall': {
    asks: 'Lagringskontots brandvägg släpper igenom Site Recovery',
    failing: 'Lagringskontots brandvägg stänger ute Site Recovery',
    why: 'Både agenterna på värdarna och Site Recovery skriver till kontot. Har det en brandvägg måste betrodda Microsoft-tjänster släppas igenom.',
    fix: 'Släpp igenom betrodda Microsoft-tjänster under Nätverk (Networking) på kontot, eller lägg till de publika IP-adresser som era värdar når internet från.',
    cases: {
      open: () => 'Kontot tar emot anslutningar från alla nätverk.',
      trustedServices: () =>
        'Brandväggen släpper igenom betrodda Microsoft-tjänster. Enligt en rad på Microsofts sida stöds det, men en annan rad på samma sida förutsätter att lagringskontot saknar brandvägg.',
      trustedServicesDisputed: () =>
        'Brandväggen släpper igenom betrodda Microsoft-tjänster. Sidan från 2017 nämner inte brandväggar, och den från 2018 godtar dem inte.',
      addressesOnly: (finding) =>
        finding.observed.addressRules === 1
          ? 'Brandväggen släpper igenom 1 IP-adress men inte betrodda Microsoft-tjänster. Alla värdar måste nå kontot från den adressen.'
          : `Brandväggen släpper igenom ${formatNumber('sv', finding.observed.addressRules)} IP-adresser men inte betrodda Microsoft-tjänster. Alla värdar måste nå kontot från någon av dem.`,
      closed: () => 'Brandväggen släpper varken igenom betrodda Microsoft-tjänster eller någon IP-adress.',
      privateOnly: () =>
        'Kontot har ingen publik åtkomst. Det nås bara genom privata slutpunkter, och de måste sättas upp för valvet och värdarna.',
      otherPublicAccess: (finding) =>
        `Kontots publika åtkomst är ${finding.observed.publicAccess ?? 'inte angiven'}, vilket Microsofts sidor om Site Recovery inte tar upp.`,
      otherAction: (finding) => `Brandväggens standardåtgärd är ${finding.observed.defaultAction}, alltså varken Allow eller Deny.`,
    },
  },
  'storage.sharedKey': {
    asks: 'Site Recovery kan logga in på lagringskontot',
    failing: 'Site Recovery kan inte logga in på lagringskontot',
    why: 'Site Recovery använder kontots nycklar. Sedan 2025 får åtkomst med kontonyckel vara avstängd om valvet har en hanterad identitet med behörighet på kontot.',
    fix: 'Slå på valvets hanterade identitet och ge den två roller på kontot: Contributor samt Storage Blob Data Contributor (på ett premiumkonto Storage Blob Data Owner). Eller tillåt åtkomst med kontonyckel igen.',
    cases: {
      on: () => 'Åtkomst med kontonyckel är tillåten.',
      offWithIdentity: () =>
        'Åtkomst med kontonyckel är avstängd. Valvet har en hanterad identitet, men boten läser inte vilka roller den har på kontot.',
      offWithoutIdentity: () => 'Åtkomst med kontonyckel är avstängd, och valvet har ingen hanterad identitet.',
    },
  },
  'storage.available': {
    asks: 'Lagringskontot är tillgängligt i sin primära region',
    failing: 'Lagringskontot är inte tillgängligt',
    why: 'Replikeringen skriver till kontot hela tiden. Det måste gå att använda och ligga i sin primära region.',
    fix: 'Kontrollera kontots status i portalen och vänta, eller välj ett annat konto. Har kontot redundansväxlats: avgör om det går att behålla, med tanke på valvets region.',
    cases: {
      available: () => 'Kontot går att använda, och dess primära region är tillgänglig.',
      notProvisioned: (finding) =>
        `Kontots status är ${finding.observed.provisioningState}, men den måste vara ${finding.expected.provisioningState}.`,
      primaryUnavailable: () => 'Kontots primära region är inte tillgänglig.',
      otherStatus: (finding) => `Den primära regionens status är ${finding.observed.statusOfPrimary}, som Microsofts sidor inte beskriver.`,
      failedOver: (finding) =>
        `Kontot finns nu i ${finding.observed} och inte i sin primära region ${finding.expected}: det har redundansväxlats.`,
    },
  },
};
