import { formatDate, formatList } from '../../format';
import type { WordsFor } from '../../requirement-words';

type StorageId = 'storage.region' | 'storage.redundancy' | 'storage.geoRedundant' | 'storage.kind' | 'storage.logAccount';

export const storageWords: WordsFor<StorageId> = {
  'storage.region': {
    asks: 'Lagringskontot ligger i valvets region',
    failing: 'Lagringskontot ligger inte i valvets region',
    why: 'Site Recovery replikerar till ett konto i valvets egen region. Valv, konto och nätverk måste ligga tillsammans.',
    fix: 'Skapa ett lagringskonto i valvets region och välj det i stället. Ett konto som Site Recovery redan använder går inte att flytta.',
    cases: {
      sameRegion: (finding) => `Kontot ligger i ${finding.observed}, precis som valvet.`,
      otherRegion: (finding) =>
        `Kontot ligger i ${finding.observed}, men valvet ligger i ${finding.expected}. En anmärkning i supportmatrisen låter valvet ligga någon annanstans, men Microsofts guide kräver samma region.`,
      notThere: () => 'Kontot finns inte.',
    },
  },
  'storage.redundancy': {
    asks: 'Lagringskontots redundans stöds',
    failing: 'Lagringskontots redundans stöds inte',
    why: 'Site Recovery stöder lokalt redundanta och geo-redundanta konton, men inte zonredundanta.',
    fix: 'Skapa ett konto med LRS eller GRS, eller ändra det här kontots replikering till LRS eller GRS innan några VM:ar skyddas.',
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
    fix: 'Om ni vill ha det: ändra kontots replikering till GRS innan några VM:ar skyddas.',
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
    why: 'Site Recovery skriver sidblobbar, som ryms i generella konton. Konton för enbart blockblobbar eller filer tar inte emot dem.',
    fix: 'Välj ett konto av typen General Purpose v2. Ett konto av typen General Purpose v1 uppgraderas på plats, och det går inte att ångra.',
    tells:
      'Både standard- och premiumkonton kan användas. Premium passar VM:ar med mycket I/O som behöver jämnt höga prestanda och låg latens.',
    cases: {
      accepted: (finding) => `Kontot är av typen ${finding.observed}.`,
      retired: (finding) =>
        `Kontot är av typen ${finding.observed} (General Purpose v1), som Microsoft avvecklar den ${formatDate('sv', finding.expected.retiredOn)}. Data finns kvar; uppgradera kontot till ${formatList('sv', finding.expected.kinds, 'or')}.`,
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
};
