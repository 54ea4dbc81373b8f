import type { Offender } from '../../../readiness/finding';
import { formatBytes, formatNumber } from '../../format';
import { partsWith, partsWithSizes } from '../../offenders';
import type { WordsFor } from '../../requirement-words';

interface LargeDisks {
  readonly expected: { readonly aboveBytes: number; readonly agentLaterThan: string };
  readonly observed: { readonly agentVersion: string | null };
  readonly offenders: readonly Offender[];
}

const sizes = (disks: readonly Offender[]) => partsWithSizes('sv', disks);
const bytes = (value: number) => formatBytes('sv', value);
const number = (value: number) => formatNumber('sv', value);
const text = (observed: Offender['observed']) => (typeof observed === 'string' ? observed.toUpperCase() : undefined);

/** What is asked of large disks, of the operating system disk and of data disks alike. */
const largeDisks = {
  managedDisksOff: ({ expected, offenders }: LargeDisks) =>
    `Över ${bytes(expected.aboveBytes)}: ${sizes(offenders)}. Så stora diskar replikeras bara till hanterade diskar, och de är avstängda i planen.`,
  managedDisksUnread: ({ expected, offenders }: LargeDisks) =>
    `Över ${bytes(expected.aboveBytes)}: ${sizes(offenders)}. Så stora diskar replikeras bara till hanterade diskar, och om de är påslagna i planen gick inte att läsa.`,
  agentTooOld: ({ expected, observed, offenders }: LargeDisks) =>
    `En disk över ${bytes(expected.aboveBytes)} kräver att värden har en Recovery Services-agent som är nyare än ${expected.agentLaterThan}. Installerad version: ${observed.agentVersion ?? 'ingen'}. Det gäller ${sizes(offenders)}.`,
  agentNotInstalled: ({ expected, offenders }: LargeDisks) =>
    `Över ${bytes(expected.aboveBytes)}: ${sizes(offenders)}. Värden har ingen Recovery Services-agent än. Installera en som är nyare än ${expected.agentLaterThan}.`,
  agentUnread: ({ expected, observed, offenders }: LargeDisks) =>
    `En disk över ${bytes(expected.aboveBytes)} kräver att värden har en Recovery Services-agent som är nyare än ${expected.agentLaterThan}. ${observed.agentVersion === null ? 'Vilken agent värden har är inte läst.' : `Värdens version anges som ”${observed.agentVersion}”, och det är inget versionsnummer.`} Det gäller ${sizes(offenders)}.`,
};

/** What ends each of these, by its case. */
const largeDiskSteps = {
  managedDisksOff: 'Slå på hanterade diskar i planen.',
  agentTooOld: 'Installera den senaste Recovery Services-agenten på värden.',
  agentNotInstalled: 'Installera den senaste Recovery Services-agenten på värden.',
};

export const vmDiskWords: WordsFor<
  | 'vm.osDiskCount'
  | 'vm.osDiskSize'
  | 'vm.dataDiskCount'
  | 'vm.dataDiskSize'
  | 'vm.diskFormat'
  | 'vm.sharedDisk'
  | 'vm.passThrough'
  | 'vm.sectorSize'
> = {
  'vm.osDiskCount': {
    asks: 'VM:en har exakt en operativsystemdisk',
    failing: 'VM:en har inte exakt en operativsystemdisk',
    why: 'En virtuell dator i Azure startar från en enda operativsystemdisk. Annars misslyckas Site Recoverys förhandskontroll.',
    fix: 'Lägg start- och systemvolym på samma disk. Markerar VMM ingen disk: ta reda på vilken VM:en startar från och bekräfta det.',
    cases: {
      one: ({ offenders }) => `Operativsystemdisken är ${sizes(offenders)}.`,
      several: ({ observed, offenders }) =>
        `${number(observed)} diskar är markerade som operativsystemdisk: ${sizes(offenders)}. Bara en är tillåten.`,
      noneMarked: () => 'Ingen disk är markerad som operativsystemdisk, så det är okänt om det finns exakt en.',
    },
  },
  'vm.osDiskSize': {
    asks: 'Operativsystemdisken är inte för stor',
    failing: 'Operativsystemdisken är för stor',
    why: 'Azure begränsar operativsystemdisken efter generation. Det är den virtuella storleken som räknas, inte hur mycket filen tar i dag.',
    fix: 'Krymp operativsystemdisken eller flytta data till en egen disk. Installera den senaste Recovery Services-agenten på värden.',
    steps: {
      tooLarge: 'Krymp operativsystemdisken eller flytta data till en egen disk.',
      betweenSources: 'Krymp operativsystemdisken eller flytta data till en egen disk, så att båda källorna tillåter den.',
      ...largeDiskSteps,
    },
    cases: {
      within: ({ expected, offenders }) =>
        `Operativsystemdisk: ${sizes(offenders)}. Den ryms inom gränsen för generation ${expected.generation}.`,
      betweenSources: ({ expected, offenders }) =>
        expected.passInclusive
          ? `${sizes(offenders)}. Två kopior av Microsofts sida med samma datum säger emot varandra om generation ${expected.generation}. Den ena tillåter upp till ${bytes(expected.largest)}, den andra upp till ${bytes(expected.pass)}.`
          : `${sizes(offenders)}. Microsofts sida säger emot sig själv om generation ${expected.generation}. Tabellen tillåter upp till ${bytes(expected.largest)}, andra rader bara storlekar under ${bytes(expected.pass)}.`,
      tooLarge: ({ expected, offenders }) =>
        `Större än tillåtet: ${sizes(offenders)}. Gränsen för generation ${expected.generation} är ${bytes(expected.largest)}.`,
      noneMarked: () => 'Ingen disk är markerad som operativsystemdisk, så storleken är okänd.',
      ...largeDisks,
      noSize: ({ offenders }) =>
        `Storleken är okänd, eftersom 0 byte rapporteras och ingen disk är så liten: ${partsWith('sv', offenders, text)}.`,
    },
  },
  'vm.dataDiskCount': {
    asks: 'VM:en har inte fler datadiskar än tillåtet',
    failing: 'VM:en har för många datadiskar',
    why: 'Över gränsen misslyckas Site Recoverys förhandskontroll. Diskar som lämnas utanför replikeringen räknas inte.',
    fix: 'Undanta diskar som inte behöver replikeras, till exempel för växlingsfil eller tempdb, innan replikeringen slås på, eller slå ihop små diskar.',
    also: [
      'Den valda VM-storleken i Azure kan tillåta färre datadiskar.',
      'Undantas bara en del av en dynamisk volym blir resten en trasig disk i Azure.',
    ],
    cases: {
      within: ({ expected, observed }) => `Datadiskar att replikera: ${number(observed)}. Högst ${number(expected.maximum)} är tillåtna.`,
      tooMany: ({ expected, observed }) => `Datadiskar att replikera: ${number(observed)}. Bara ${number(expected.maximum)} är tillåtna.`,
    },
  },
  'vm.dataDiskSize': {
    asks: 'Alla datadiskar har en tillåten storlek',
    failing: 'En datadisk har otillåten storlek, eller en storlek som kräver något som saknas',
    why: 'Azure begränsar datadiskar efter virtuell storlek. Stora diskar replikeras bara till hanterade diskar och kräver en nyare agent på värden.',
    fix: 'Dela upp disken eller undanta den. För en stor disk: slå på hanterade diskar i planen och installera den senaste Recovery Services-agenten på värden.',
    steps: {
      outsideLimits: 'Dela upp disken eller undanta den från replikeringen.',
      betweenSources: 'Dela upp disken eller undanta den från replikeringen, så att båda källorna tillåter den.',
      ...largeDiskSteps,
    },
    cases: {
      within: ({ expected, observed }) =>
        `Alla datadiskar ryms inom ${bytes(expected.maximum)}. Kontrollerade diskar: ${number(observed)}.`,
      betweenSources: ({ expected, offenders }) =>
        `${sizes(offenders)}. Två kopior av Microsofts sida med samma datum säger emot varandra. Den ena tillåter upp till ${bytes(expected.maximum)}, den andra upp till ${bytes(expected.pass)}.`,
      outsideLimits: ({ expected, offenders }) =>
        expected.minimum > 0
          ? `Utanför det tillåtna, ${bytes(expected.minimum)} till ${bytes(expected.maximum)}: ${sizes(offenders)}.`
          : `Större än tillåtet: ${sizes(offenders)}. Gränsen är ${bytes(expected.maximum)}.`,
      ...largeDisks,
      noSize: ({ offenders }) =>
        `Storleken är okänd, eftersom 0 byte rapporteras och ingen disk är så liten: ${partsWith('sv', offenders, text)}.`,
    },
  },
  'vm.diskFormat': {
    asks: 'Alla diskar är VHD eller VHDX',
    failing: 'En disk är varken VHD eller VHDX',
    why: 'Site Recovery replikerar bara VHD och VHDX. VHDX omvandlas till VHD vid redundansväxlingen.',
    fix: 'Konvertera disken till VHDX, eller undanta den från replikeringen.',
    cases: {
      accepted: ({ observed }) => `Alla diskar är VHD eller VHDX. Kontrollerade diskar: ${number(observed)}.`,
      otherFormat: ({ offenders }) => `Varken VHD eller VHDX: ${partsWith('sv', offenders, text)}.`,
    },
  },
  'vm.sharedDisk': {
    asks: 'Ingen disk delas med en annan VM',
    failing: 'En disk delas med en annan VM',
    why: 'Delade VHD:er stöds inte, och ett VHD Set räknas som delat. Site Recoverys förhandskontroll misslyckas.',
    fix: 'Ge VM:en en egen VHDX i stället, eller skydda gästklustret på annat sätt än med Site Recovery.',
    cases: {
      none: () => 'Ingen disk är delad.',
      shared: ({ offenders }) => `Delade: ${partsWith('sv', offenders, text)}.`,
    },
  },
  'vm.passThrough': {
    asks: 'Ingen fysisk disk är direktkopplad till VM:en',
    failing: 'En fysisk disk är direktkopplad till VM:en',
    why: 'Site Recovery replikerar virtuella diskar. En direktkopplad disk (pass-through) kan inte replikeras.',
    fix: 'Flytta innehållet till en VHDX och ta bort den direktkopplade disken.',
    cases: {
      none: () => 'Ingen fysisk disk är direktkopplad.',
      present: ({ offenders }) => `Direktkopplade: ${partsWithSizes('sv', offenders)}.`,
    },
  },
  'vm.sectorSize': {
    asks: 'Ingen disk har logiska sektorer på 4K',
    failing: 'En disk har logiska sektorer på 4K',
    why: 'Diskar med logiska sektorer på 4\u00A0096\u00A0byte (4Kn) stöds inte. Diskar som visar 512 byte ovanpå 4K (512e) stöds.',
    fix: 'Skapa en VHDX med logiska sektorer på 512 byte, kopiera innehållet och byt disk.',
    cases: {
      accepted: ({ observed }) => `Alla diskar har logiska sektorer på 512 byte. Kontrollerade diskar: ${number(observed)}.`,
      refused: ({ offenders }) => `Logiska sektorer på 4K: ${partsWith('sv', offenders, () => undefined)}.`,
      disputed: ({ offenders }) =>
        `Logiska sektorer på 4K: ${partsWith('sv', offenders, () => undefined)}. Två kopior av Microsofts sida med samma datum säger emot varandra: den ena godtar dem inte, den andra godtar dem på generation 1.`,
      notNamed: ({ offenders }) =>
        `Ingen av Microsofts sidor säger om de här logiska sektorerna godtas: ${partsWith('sv', offenders, (size) => (typeof size === 'number' ? `${number(size)}\u00A0byte` : undefined))}.`,
    },
  },
};
