import { formatDate, formatNumber, formatSome } from '../../format';
import { partsWith } from '../../offenders';
import type { WordsFor } from '../../requirement-words';

const GUEST_FAULTS = {
  storageSpaces: 'Storage Spaces',
  iscsi: 'en disk över iSCSI',
  nicTeam: 'ett NIC-team',
  operatingSystemDiskIsDynamic: 'en dynamisk operativsystemdisk',
} as const;

/** An address found on an adapter. */
const text = (observed: unknown) => (typeof observed === 'string' ? observed : undefined);

export const vmWords: WordsFor<
  | 'vm.guestOs'
  | 'vm.architecture'
  | 'vm.generation'
  | 'vm.fibreChannel'
  | 'vm.encryption'
  | 'vm.guestStorage'
  | 'vm.secureBoot'
  | 'vm.shielded'
  | 'vm.ipv6'
  | 'vm.name'
  | 'vm.network'
  | 'vm.placement'
  | 'vm.otherReplication'
  | 'vm.siteRecovery'
> = {
  'vm.guestOs': {
    asks: 'Gästen kör ett operativsystem som Azure stöder',
    failing: 'Gästen kör ett operativsystem som Azure inte stöder',
    why: 'Site Recoverys förhandskontroll misslyckas för en gäst som Azure inte stöder. Ett system som tjänsten inte själv kan förbereda startar kanske inte efter redundansväxlingen.',
    fix: 'Uppgradera gästen. Är systemet okänt: låt integrationstjänsterna rapportera det och samla in igen, eller bekräfta vilket det är.',
    cases: {
      accepted: ({ observed }) => `Gästen kör ${observed}.`,
      supportEnded: ({ observed }) =>
        `Gästen kör ${observed.name}. Den går att replikera, men Microsofts support upphörde den ${formatDate('sv', observed.endedOn)}. Planera en uppgradering.`,
      supportMayHaveEnded: ({ observed }) =>
        `Gästen kör ${observed.name}. Den går att replikera, men namnet säger inte vilken version det är. Microsofts support för en av dem upphörde den ${formatDate('sv', observed.first)}, för den sista upphör den den ${formatDate('sv', observed.last)}. Ta reda på vilken det är.`,
      refused: ({ observed }) => `Gästen kör ${observed}, som Site Recovery inte stöder.`,
      notNamed: ({ observed }) =>
        `Gästen kör ${observed}. Ingen av Microsofts sidor nämner det. Det betyder inte att det saknar stöd, men ni kan behöva förbereda det manuellt för Azure.`,
      unrecognised: ({ observed }) => `VMM kallar gästens system ”${observed}”, och det namnet känns inte igen.`,
      typed: ({ observed }) => `En administratör har skrivit ”${observed}” i VMM. Gästen själv har inte rapporterat sitt system.`,
    },
  },
  'vm.architecture': {
    asks: 'Gästen är 64-bitars',
    failing: 'Gästen är inte 64-bitars',
    why: 'Azure kör 64-bitars gäster. 32-bitars gäster godtas bara för de få system som Microsofts sida nämner.',
    fix: 'Flytta arbetslasten till en 64-bitars gäst.',
    cases: {
      x64: () => 'Gästen är 64-bitars.',
      accepted32Bit: ({ observed }) => `Gästen är 32-bitars, vilket godtas för ${observed.name}.`,
      x86: ({ observed }) => (observed.name === null ? 'Gästen är 32-bitars.' : `Gästen är 32-bitars (${observed.name}).`),
      arm64: () => 'Gästen är byggd för Arm64. Bara x64 godtas.',
      unrecognised32Bit: ({ expected }) =>
        `Gästen är 32-bitars, och det gick inte att avgöra vilket system den kör. 32-bitars godtas för ${formatSome('sv', expected)}.`,
      typed: () => 'En administratör har skrivit in systemet i VMM. Gästen själv har inte rapporterat om den är 64-bitars.',
      contradictsName: ({ observed }) =>
        `Gästen rapporteras som ${observed.architecture}, men systemets namn (${observed.name}) säger något annat.`,
    },
  },
  'vm.generation': {
    asks: 'VM:ens generation går att replikera',
    failing: 'VM:ens generation går inte att replikera',
    why: 'Azure tar emot VM:ar av generation 1 och 2, med villkor för generation 2.',
    fix: 'Bygg om VM:en som generation 1, eller se efter vilken utgåva av Microsofts sida som gäller för er.',
    cases: {
      generation1: () => 'VM:en är av generation 1.',
      generation2: () =>
        'VM:en är av generation 2. För UEFI nämner Microsofts sida Windows Server 2012 eller senare och högst fyra partitioner på operativsystemdisken.',
      notOnGeneration2: ({ observed }) =>
        `VM:en är av generation 2 och uppger ${observed}, som Hyper-V inte stöder där. Kontrollera att den startar och om gästen kör något annat numera.`,
      generation2Linux: () => 'VM:en är av generation 2 och kör Linux, vilket den här utgåvan inte godtar.',
      generation2Typed: () =>
        'VM:en är av generation 2, och den här utgåvan godtar inte det med Linux. En administratör har skrivit in systemet i VMM. Gästen själv har inte rapporterat om det är Linux.',
      generation2Other: () => 'VM:en är av generation 2 och kör varken Windows eller Linux. Ingen sida säger om det godtas.',
    },
  },
  'vm.fibreChannel': {
    asks: 'VM:en har inget virtuellt Fibre Channel-kort',
    failing: 'VM:en har ett virtuellt Fibre Channel-kort',
    why: 'Fibre Channel-diskar stöds inte. Site Recoverys förhandskontroll misslyckas.',
    fix: 'Flytta det som ligger på Fibre Channel-diskarna till VHDX och ta bort kortet.',
    cases: {
      none: () => 'Det finns inget virtuellt Fibre Channel-kort.',
      present: ({ observed }) => `Virtuella Fibre Channel-kort: ${formatNumber('sv', observed)}. Inget är tillåtet.`,
    },
  },
  'vm.encryption': {
    asks: 'Ingen disk är krypterad i gästen (BitLocker är av)',
    failing: 'BitLocker är på i gästen',
    why: 'Krypterade diskar stöds inte. BitLocker ska vara av innan replikeringen slås på, och detsamma gäller diskkryptering i Linux.',
    fix: 'Dekryptera diskarna i gästen innan du slår på replikeringen. Om insamlaren inte ser in i gästen: titta efter själv och bekräfta, för en VM eller en grupp.',
    also: [
      'Site Recoverys egen datakryptering upphörde den 30 april 2022: en replikeringsprincip som fortfarande har den påslagen måste bytas ut.',
    ],
    cases: {
      off: () => 'BitLocker är av i gästen.',
      on: () => 'BitLocker är på i gästen.',
    },
  },
  'vm.guestStorage': {
    asks: 'Gästen har varken Storage Spaces, iSCSI eller NIC-team, och operativsystemdisken är en basdisk',
    failing: 'Gästen har lagring eller nätverk som inte stöds',
    why: 'Storage Spaces, iSCSI-diskar och NIC-team i gästen stöds inte, och operativsystemdisken måste vara en basdisk (basic), inte en dynamisk disk.',
    fix: 'Ändra det i gästen innan du slår på replikeringen. Om insamlaren inte ser in i gästen: titta efter själv och bekräfta, för en VM eller en grupp.',
    also: [
      'Sidorna från 2017 och 2018 godtog Storage Spaces i gästen. Från 2020 gör de det inte, och så bedöms det i alla utgåvor.',
      'Storage Spaces på värden är en annan sak: ingen sida säger om det stöds.',
      'Dynamiska datadiskar replikeras, men ger inga programkonsekventa återställningspunkter: sätt frekvensen för sådana till 0.',
    ],
    cases: {
      none: () => 'Varken Storage Spaces, iSCSI eller NIC-team i gästen. Operativsystemdisken är en basdisk.',
      found: ({ observed }) =>
        `I gästen finns ${formatSome(
          'sv',
          observed.map((fault) => GUEST_FAULTS[fault]),
        )}.`,
    },
  },
  'vm.secureBoot': {
    asks: 'Säker start (Secure Boot) är av',
    failing: 'Säker start (Secure Boot) är på',
    why: 'Microsofts sida säger ”UEFI Secure boot: No” utan att säga om säker start måste vara av eller bara inte följer med till Azure.',
    fix: 'Testa redundansväxlingen (test failover), eller stäng av säker start medan VM:en är avstängd.',
    cases: {
      off: () => 'Säker start är av.',
      on: () => 'Säker start är på. Det kan fungera, men Microsofts sida anger att det inte stöds.',
    },
  },
  'vm.shielded': {
    asks: 'VM:en är inte avskärmad och har ingen virtuell TPM',
    failing: 'VM:en är avskärmad eller har en virtuell TPM',
    why: 'Avskärmade VM:ar har krypterade diskar, som inte stöds, och den virtuella datorn i Azure får inte Trusted Launch efter redundansväxlingen.',
    fix: 'Stäng av avskärmningen och ta bort den virtuella TPM:en när inget i gästen behöver den. Stäng av BitLocker i gästen först, så att diskarna dekrypteras.',
    cases: {
      neither: () => 'VM:en är inte avskärmad och har ingen virtuell TPM.',
      shielded: () => 'VM:en är avskärmad.',
      tpm: () => 'VM:en har en virtuell TPM.',
    },
  },
  'vm.ipv6': {
    asks: 'Gästen har inga andra IPv6-adresser än länklokala',
    failing: 'Gästen har en IPv6-adress som inte är länklokal',
    why: 'Med VMM stöds inte IPv6 i gästen. Länklokala adresser, som Windows själv sätter, gör ingen skada.',
    fix: 'Ta bort IPv6-adressen, eller sluta annonsera IPv6-prefixet på nätet. Adresserna syns bara medan VM:en är igång: starta den och samla in igen, eller bekräfta.',
    cases: {
      none: () => 'Gästen har inga andra IPv6-adresser än länklokala.',
      noAdapter: () => 'VM:en har inget nätverkskort och alltså ingen IPv6-adress.',
      found: ({ offenders }) => `IPv6-adresser: ${partsWith('sv', offenders, text)}.`,
      noAddressKnown: ({ offenders }) => `Ingen adress gick att läsa på ${partsWith('sv', offenders, text)}. VM:en kan vara avstängd.`,
    },
  },
  'vm.name': {
    asks: 'VM:ens namn går att använda i Azure',
    failing: 'VM:ens namn går inte att använda i Azure',
    why: 'I Azure har namnet 1 till 63 tecken: bokstäver, siffror och bindestreck, med en bokstav eller siffra först och sist.',
    fix: 'Ge VM:en ett annat Azure-namn i det replikerade objektets egenskaper när replikeringen är påslagen. I Hyper-V behåller den sitt namn.',
    tells:
      'Namnet går att ändra efter att replikeringen har slagits på: i det replikerade objektets egenskaper i Site Recovery. Ett namn som inte passar hindrar alltså ingenting.',
    also: [
      'Gränsen på femton tecken gäller datornamn i Windows, inte VM:ens namn i Azure.',
      'Namn som är reserverade i Azure godtas inte vid replikering från VMware. Ingen sida säger att det också gäller Hyper-V.',
    ],
    cases: {
      suits: ({ observed }) => `”${observed}” går att använda i Azure.`,
      empty: () => 'VM:en har inget namn.',
      tooLong: ({ expected, observed }) =>
        `”${observed}” har ${formatNumber('sv', [...observed].length)} tecken. Högst ${formatNumber('sv', expected.maximum)} är tillåtna.`,
      otherCharacters: ({ observed }) =>
        `”${observed}” har andra tecken än A–Z, a–z, 0–9 och bindestreck, eller börjar eller slutar inte med bokstav eller siffra.`,
    },
  },
  'vm.network': {
    asks: 'VM:en har ett nätverkskort',
    failing: 'VM:en har inget nätverkskort',
    why: 'Varje korts VM-nätverk mappas till ett nätverk i Azure. En VM utan nätverkskort går inte att nå efter redundansväxlingen.',
    fix: 'Lägg till ett nätverkskort om VM:en ska gå att nå efter redundansväxlingen. Annars behöver inget göras.',
    cases: {
      connected: ({ observed }) => `Nätverkskort: ${formatNumber('sv', observed)}.`,
      none: () => 'VM:en har inget nätverkskort.',
    },
    also: [
      'En statisk IP-adress i en Linux-gäst följer inte med: i Azure får kortet en ny.',
      'Alla kort på en VM hamnar i samma virtuella nätverk, i undernätet med samma namn som källans, annars i det första.',
    ],
  },
  'vm.placement': {
    asks: 'Ingen av VM:ens diskar ligger på en volym som bara en klusternod når',
    failing: 'Minst en av VM:ens diskar ligger på en volym som bara en klusternod når',
    why: 'Deployment Planner räknar en VM på en klustrad värd som inkompatibel om någon av dess diskar är lokal. Supportmatrisen säger inget om det.',
    fix: 'Flytta disken till en delad klustervolym, och gör VM:en högtillgänglig.',
    cases: {
      shared: () => 'Alla diskar ligger på volymer som alla noder i klustret når.',
      local: ({ offenders }) =>
        `På en volym som bara en nod når: ${partsWith('sv', offenders, text)}. Deployment Planners sida räknar det som inkompatibelt, men supportmatrisen säger inget om det.`,
    },
  },
  'vm.otherReplication': {
    asks: 'VM:en replikeras inte redan till en annan server',
    failing: 'VM:en replikeras redan till en annan server med Hyper-V Replica',
    why: 'En VM som Hyper-V Replica redan replikerar till en annan server kan inte samtidigt replikeras till Azure på det här sättet.',
    fix: 'Ta bort den replikeringen när ni klarar er utan den. Slå först därefter på replikeringen till Azure.',
    cases: {
      none: () => 'VM:en replikeras inte till någon annan server.',
      elsewhere: () => 'Hyper-V Replica replikerar redan VM:en till en annan server än Azure.',
    },
  },
  'vm.siteRecovery': {
    asks: 'Site Recovery rapporterar inga fel för VM:en',
    failing: 'Site Recovery rapporterar fel för VM:en',
    why: 'När VMM-servern är registrerad anger Site Recovery för varje VM om den går att skydda. Det svaret väger tyngre än alla regler här.',
    fix: 'Åtgärda det som Site Recovery nämner, läs in VMM-servern på nytt i valvet (Refresh Server) och kontrollera igen.',
    cases: {
      noErrors: () => 'Site Recovery har VM:en i sin lista, utan fel.',
      errors: ({ observed }) =>
        `Med Site Recoverys egna ord: ${formatSome(
          'sv',
          observed.map((error) => `”${error.replace(/\.$/, '')}”`),
        )}.`,
      notListed: () =>
        'VMM-servern är registrerad, men VM:en finns inte i Site Recoverys lista. Listan tar bara upp VM:ar i moln och måste läsas in på nytt efter ändringar (Refresh Server).',
    },
  },
};
