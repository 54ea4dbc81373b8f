import type { ReadinessCounts } from '../../readiness/assessment';
import { formatNumber } from '../format';
import type { ReadinessWords } from '../readiness-words';

const number = (value: number): string => formatNumber('sv', value);

/** `1 värd`, `13 värdar`. */
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${number(count)} ${count === 1 ? one : many}`;

const total = (counts: ReadinessCounts): number => counts.notReady + counts.unknown + counts.readyWithConditions + counts.ready;

const unknownOf = (count: number): string => (count === 1 ? 'okänd' : 'okända');

function holds(counts: ReadinessCounts, one: string, many: string): string {
  const all = total(counts);
  const { notReady, unknown, readyWithConditions } = counts;
  if (all === 0) return '';
  if (all === 1) {
    if (notReady === 1) return `Dess enda ${one} är inte redo`;
    if (unknown === 1) return `Dess enda ${one} är okänd`;
    return readyWithConditions === 1 ? `Dess enda ${one} är redo med förbehåll` : `Dess enda ${one} är redo`;
  }
  if (notReady === all) return `Ingen av dess ${number(all)} ${many} är redo`;
  if (unknown === all) return `Alla dess ${number(all)} ${many} är okända`;
  const kinds = `av dess ${number(all)} ${many}`;
  if (notReady > 0 && unknown > 0) return `${number(notReady)} ${kinds} är inte redo och ${number(unknown)} är ${unknownOf(unknown)}`;
  if (notReady > 0) return `${number(notReady)} ${kinds} är inte redo`;
  if (unknown > 0) return `${number(unknown)} ${kinds} är ${unknownOf(unknown)}`;
  if (readyWithConditions === 0) return `Alla dess ${number(all)} ${many} är redo`;
  return `Alla dess ${number(all)} ${many} är redo, ${number(readyWithConditions)} av dem med förbehåll`;
}

const host = counted('värd', 'värdar');
const vm = counted('VM', 'VM:ar');
const cloud = counted('moln', 'moln');
const vmmServer = counted('VMM-server', 'VMM-servrar');
const storageAccount = counted('lagringskonto', 'lagringskonton');
const plan = counted('plan', 'planer');
const subject = counted('objekt', 'objekt');

/** The gender decides how "unknown" is said of one: okänd, okänt. */
type Unknown = 'okänd' | 'okänt';

const many = (noun: (count: number) => string, unknown: Unknown) => ({
  ready: (count: number) => `${noun(count)} är redo`,
  readyWithConditions: (count: number) => `${noun(count)} är redo med förbehåll`,
  unknown: (count: number) => `${noun(count)} är ${count === 1 ? unknown : 'okända'}`,
  notReady: (count: number) => `${noun(count)} är inte redo`,
  outOfScope: (count: number) => `${noun(count)} ligger utanför planen`,
});

const claims = (named: (name: string) => string, unknown: Unknown) => ({
  ready: (name: string) => `${named(name)} är redo`,
  readyWithConditions: (name: string) => `${named(name)} är redo med förbehåll`,
  unknown: (name: string) => `${named(name)} är ${unknown}`,
  notReady: (name: string) => `${named(name)} är inte redo`,
  outOfScope: (name: string) => `${named(name)} ligger utanför planen`,
});

/** The words that limit it come first: cut short, the sentence must not read as a verdict. */
const itself = (named: (name: string) => string, unknown: Unknown) => ({
  ready: (name: string) => `I sig är ${named(name)} redo`,
  readyWithConditions: (name: string) => `I sig är ${named(name)} redo med förbehåll`,
  unknown: (name: string) => `I sig är ${named(name)} ${unknown}`,
  notReady: (name: string) => `I sig är ${named(name)} inte redo`,
  outOfScope: (name: string) => `I sig ligger ${named(name)} utanför planen`,
});

export const readinessWords: ReadinessWords = {
  kind: { plan: 'Plan', storageAccount: 'Lagringskonto', vmmServer: 'VMM-server', cloud: 'Moln', host: 'Värd', vm: 'VM' },
  kinds: { plan: 'Plan', storageAccount: 'Lagringskonton', vmmServer: 'VMM-servrar', cloud: 'Moln', host: 'Värdar', vm: 'VM:ar' },
  word: {
    ready: () => 'redo',
    readyWithConditions: () => 'redo med förbehåll',
    unknown: (of) => (of === 'several' ? 'okända' : of === 'cloud' || of === 'storageAccount' || of === 'area' ? 'okänt' : 'okänd'),
    notReady: () => 'inte redo',
    outOfScope: () => 'utanför planen',
  },
  status: { pass: 'uppfyllt', warn: 'uppfyllt med förbehåll', fail: 'inte uppfyllt', unknown: 'okänt', notApplicable: 'gäller inte' },
  level: { blocker: 'Kan hindra replikering', condition: 'Ger förbehåll', advice: 'Råd' },
  claim: {
    plan: claims((name) => `Planen ${name}`, 'okänd'),
    storageAccount: claims((name) => `Lagringskontot ${name}`, 'okänt'),
    vmmServer: claims((name) => `VMM-servern ${name}`, 'okänd'),
    cloud: claims((name) => `Molnet ${name}`, 'okänt'),
    host: claims((name) => name, 'okänd'),
    vm: claims((name) => name, 'okänd'),
  },
  cause: {
    plan: claims((name) => `planen ${name}`, 'okänd'),
    storageAccount: claims((name) => `lagringskontot ${name}`, 'okänt'),
    vmmServer: claims((name) => `VMM-servern ${name}`, 'okänd'),
    cloud: claims((name) => `molnet ${name}`, 'okänt'),
    host: claims((name) => `värden ${name}`, 'okänd'),
    vm: claims((name) => `VM:en ${name}`, 'okänd'),
  },
  itself: {
    plan: itself((name) => `planen ${name}`, 'okänd'),
    storageAccount: itself((name) => `lagringskontot ${name}`, 'okänt'),
    vmmServer: itself((name) => `VMM-servern ${name}`, 'okänd'),
    cloud: itself((name) => `molnet ${name}`, 'okänt'),
    host: itself((name) => name, 'okänd'),
    vm: itself((name) => name, 'okänd'),
  },
  many: {
    plan: many(plan, 'okänd'),
    storageAccount: many(storageAccount, 'okänt'),
    vmmServer: many(vmmServer, 'okänd'),
    cloud: many(cloud, 'okänt'),
    host: many(host, 'okänd'),
    vm: many(vm, 'okänd'),
  },
  manySubjects: many(subject, 'okänt'),
  count: { plan, storageAccount, vmmServer, cloud, host, vm },
  subjects: subject,
  tally: ({ gaps, unknown, conditions }) =>
    [
      ...(gaps > 0 ? [counted('brist', 'brister')(gaps)] : []),
      ...(unknown > 0 ? [counted('okänt krav', 'okända krav')(unknown)] : []),
      // "Redo med förbehåll: 1 förbehåll" would say the same twice.
      ...(conditions > 0 && gaps + unknown > 0 ? [counted('förbehåll', 'förbehåll')(conditions)] : []),
      ...(conditions > 1 && gaps + unknown === 0 ? [`${number(conditions)} stycken`] : []),
    ].join(', '),
  holdsHosts: (counts) => holds(counts, 'värd', 'värdar'),
  holdsVms: (counts) => holds(counts, 'VM', 'VM:ar'),
  vmsAreNot: ({ notReady, unknown, ...rest }) => {
    const all = total({ notReady, unknown, ...rest });
    if (all === 1) return unknown === 1 ? 'dess enda VM är okänd' : 'dess enda VM är det inte';
    const of = `av dess ${number(all)} VM:ar`;
    if (notReady === 0) return `${number(unknown)} ${of} är ${unknownOf(unknown)}`;
    const not = `${number(notReady)} ${of} är det inte`;
    return unknown === 0 ? not : `${not} och ${number(unknown)} är ${unknownOf(unknown)}`;
  },
  notHyperV: (name) => `${name} är ingen Hyper-V-värd: inga krav ställs på den`,
  notInPlan: (name) => `${name} ligger utanför planen: inga krav ställs`,
  reason: {
    notCollected: ({ source, unreported }) => {
      if (source === 'azure') return 'Azure lämnade ingen uppgift om detta.';
      if (source === 'plan') return 'Det som planen anger leder inte till något i Azure.';
      if (source === 'person') return 'Ingen har svarat på det.';
      return unreported ? 'Ingen rapport har kommit, så det är inte uppmätt än.' : 'Uppgiften finns inte i insamlarens rapport.';
    },
    accessDenied: ({ source }) => (source === 'azure' ? 'Boten får inte läsa detta i Azure.' : 'Insamlaren fick inte läsa detta.'),
    sourceFailed: ({ source }) => (source === 'azure' ? 'Azure gick inte att läsa.' : 'Insamlaren kunde inte läsa detta.'),
    timedOut: ({ source }) => (source === 'azure' ? 'Azure svarade inte i tid.' : 'Insamlaren fick inget svar i tid.'),
    notAnswered: ({ secondPerson }) =>
      secondPerson
        ? 'Två personer måste bekräfta detta, och det är inte gjort än.'
        : 'Bara en människa kan svara, och ingen har gjort det än.',
    stale: ({ source, ahead }) => {
      if (ahead && source === 'collector') return 'Insamlarens rapport är daterad framåt i tiden och går inte att lita på.';
      if (source === 'azure') return 'Azures svar är för gammalt.';
      return source === 'person' ? 'Bekräftelsen är för gammal.' : 'Insamlarens rapport är för gammal.';
    },
    sourcesSilent: () => 'Microsofts sidor säger inget om det.',
  },
  lastKnown: {
    pass: 'Senast var kravet uppfyllt.',
    warn: 'Senast var kravet uppfyllt med förbehåll.',
    fail: 'Senast var kravet inte uppfyllt.',
    unknown: 'Senast var det okänt.',
    notApplicable: 'Senast gällde kravet inte.',
  },
  step: {
    measure: ({ source, server, unreported, run }) => {
      if (source === 'azure' && run === 'withAzure') return 'Kör kontrollen utan --no-azure, så läses Azure.';
      if (source === 'azure' && run === 'again') return 'Kör kontrollen igen, så läses Azure på nytt.';
      if (source === 'azure') return 'Tryck på ”Kontrollera igen”, eller skriv ”kontrollera”, så läses Azure på nytt.';
      if (source === 'plan') return 'Rätta planen: det som den anger måste finnas i Azure.';
      if (source === 'person') return 'Bekräfta på nytt i planen, med dagens datum.';
      if (unreported)
        return server === '' ? 'Kör insamlaren och skicka in rapporten.' : `Kör insamlaren på ${server} och skicka in rapporten.`;
      return server === '' ? 'Kör insamlaren igen och skicka in rapporten.' : `Kör insamlaren på ${server} igen och skicka in rapporten.`;
    },
    confirm: ({ secondPerson }) =>
      secondPerson ? 'Bekräfta i planen, tillsammans med en person till.' : 'Bekräfta i planen om du vet att kravet är uppfyllt.',
    grantRight: ({ source }) =>
      source === 'azure'
        ? 'Ge botens identitet den behörighet som saknas, till exempel rollen Läsare.'
        : 'Ge insamlarens konto den behörighet som saknas.',
    leaveOutOfScope: () => 'Lämna det utanför planen.',
    acceptSilence: () => 'Godta det med ett undantag i planen; då blir det ett förbehåll.',
  },
};
