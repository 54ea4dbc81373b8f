import type { AlertWords } from '../alert-words';
import { formatList, formatNumber } from '../format';
import { about } from './alert-causes';

const number = (value: number): string => formatNumber('sv', value);
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const list = (items: readonly string[]): string => formatList('sv', items);
const on = (server: string): string => (server === '' ? 'En insamlare' : `Insamlaren på ${server}`);
const at = (server: string): string => (server === '' ? '' : ` på ${server}`);
const runIt = (server: string): string => `Kör insamlaren${at(server)} och läs vad den skriver ut.`;
/** What began and what ended within a time: `2 nya larm, 1 avslutat`. */
const openedAndEnded = (opened: number, ended: number): string =>
  `${opened === 0 ? 'inga nya larm' : counted(opened, 'nytt larm', 'nya larm')}, ${ended === 0 ? 'inget avslutat' : counted(ended, 'avslutat', 'avslutade')}`;

export const alerts: AlertWords = {
  cause: {
    notKnown: (asks) => `Går inte längre att bedöma: ${asks}`,
    azure: {
      denied: 'Jag får inte längre läsa allt som behövs i Azure',
      silent: 'Jag får inget svar från Azure',
      old: 'Det senaste svaret från Azure är för gammalt',
      unsaid: 'Azure lämnar inte längre alla uppgifter som behövs',
    },
    collector: {
      denied: (server) => `${on(server)} får inte längre läsa allt`,
      silent: (server) => `${on(server)} kan inte längre läsa allt`,
      old: (server) => (server === '' ? 'En insamlarrapport har uteblivit' : `Rapporten från ${server} har uteblivit`),
      unsaid: (server) =>
        server === '' ? 'En insamlarrapport innehåller inte längre allt' : `Rapporten från ${server} innehåller inte längre allt`,
    },
    unsteady: (asks) => `Instabilt, men i ordning just nu: ${asks}`,
    person: (asks) => `En bekräftelse har gått ut: ${asks}`,
    disappeared: (whom) => `${whom} rapporteras inte längre`,
    untested: (since) => `Inget larmprov har kommit fram sedan ${since}`,
    late: (since) => `Jag har inte kunnat kontrollera något sedan ${since}`,
  },
  title: {
    open: (cause) => `Larm: ${cause}.`,
    muted: (cause) => `Tystat larm: ${cause}.`,
    fixed: (asks, lasted) => `Åtgärdat efter ${lasted}: ${asks}.`,
    knownAgain: (asks, lasted) => `Går att bedöma igen efter ${lasted}: ${asks}.`,
    azureBack: {
      denied: (lasted) => `Jag får läsa allt som behövs i Azure igen efter ${lasted}.`,
      silent: (lasted) => `Azure svarar igen efter ${lasted}.`,
      old: (lasted) => `Azure har lästs på nytt efter ${lasted}.`,
      unsaid: (lasted) => `Azure lämnar alla uppgifter som behövs igen efter ${lasted}.`,
    },
    collectorBack: {
      denied: (server, lasted) => `${on(server)} får läsa allt igen efter ${lasted}.`,
      silent: (server, lasted) => `${on(server)} kan läsa allt igen efter ${lasted}.`,
      old: (server, lasted) => `${on(server)} rapporterar igen efter ${lasted}.`,
      unsaid: (server, lasted) => `${on(server)} rapporterar allt igen efter ${lasted}.`,
    },
    back: (whom, lasted) => `Rapporteras igen efter ${lasted}: ${whom}.`,
    tested: (lasted) => `Larmproven kommer fram igen efter ${lasted}.`,
    inTime: (lasted) => `Jag kontrollerar som vanligt igen efter ${lasted}.`,
    gone: (cause) => `Avslutat, men inte åtgärdat: ${cause}.`,
    closed: (cause) => `Avslutat, planen stängdes: ${cause}.`,
    waived: (cause) => `Avslutat, undantaget: ${cause}.`,
    ruleChanged: (cause) => `Avslutat, reglerna ändrades: ${cause}.`,
    mixed: (cause) => `Avslutat, bara delvis åtgärdat: ${cause}.`,
  },
  about,
  left: {
    title: 'Larmet följs inte längre här.',
    section: 'När bevakningen avslutades',
    lead: 'Bevakningen här är avslutad, så kortet uppdateras inte mer. Skriv ”larm” för att se hur det är nu.',
  },
  heldBack: {
    bad: (parts) => `Hindrar ${list(parts)}.`,
    dark: (parts) => `Gör att läget är okänt för ${list(parts)}.`,
  },
  nothingHeldBack: 'Ingen värd eller VM hindras av det.',
  first: (step) => `Först: ${step}`,
  fix: {
    azure: {
      denied: 'Ge botens identitet rollen Läsare på prenumerationen igen.',
      silent: 'Vänta några minuter. Håller det i sig: kontrollera port 443 till Azure och hur boten loggar in.',
      old: 'Tryck på ”Kontrollera igen”, så läser jag Azure på nytt.',
      unsaid: 'Se nedan vilka uppgifter som saknas: något kan ha tagits bort eller avregistrerats i Azure.',
    },
    collector: {
      denied: (server) => `Ge insamlarens konto${at(server)} dess behörighet igen.`,
      silent: runIt,
      old: (server) => `Kontrollera insamlarens schemalagda aktivitet${at(server)}, och kör den.`,
      unsaid: runIt,
    },
    disappeared: 'Kontrollera i VMM om det som saknas har flyttats eller tagits bort. Är det avsiktligt behöver inget göras.',
    untested:
      'Skriv ”hur mår du?” så ser du hur det senaste gick. Provet går till en administratör som bevakar i sin egen chatt med mig. Tills ett har kommit fram är det inte säkert att larm gör det.',
    late: 'Skriv ”hur mår du?” så berättar jag vad som hindrar mig.',
  },
  news: {
    worse: (cause) => `Värre: ${cause}.`,
    back: (cause) => `Felet är tillbaka: ${cause}.`,
    reminder: (cause) => `Fortfarande fel: ${cause}.`,
    several: {
      worse: (count) => `${counted(count, 'larm har', 'larm har')} blivit värre.`,
      back: (count) => `${counted(count, 'larm är', 'larm är')} tillbaka.`,
      reminder: (count) => `${counted(count, 'larm är fortfarande öppet', 'larm är fortfarande öppna')}.`,
    },
  },
  takenOver: {
    title: (holder, cause) => `${holder} har tagit över larmet: ${cause}.`,
    line: (had) => `Det var ditt, ${had}. Du behöver inte göra något mer; prata ihop er om du var mitt uppe i något.`,
  },
  overTogether: {
    fixed: (count) => `Åtgärdat: ${counted(count, 'larm', 'larm')} på en gång.`,
    over: (count) => `Avslutat: ${counted(count, 'larm', 'larm')} på en gång.`,
  },
  otherPlan: {
    title: 'Larmet hör till en annan plan än den här konversationens.',
    line: 'Inget har ändrats. Skriv ”byt plan”, välj larmets plan och tryck igen.',
  },
  label: {
    since: 'Sedan',
    lasted: 'Pågick',
    before: 'Förut',
    now: 'Nu',
    concerns: 'Gäller',
    proof: 'Underlag',
    fixSteps: 'Gör så här',
    members: 'Det gäller',
    events: 'Vad som har hänt',
    opened: 'Nytt',
    ended: 'Avslutat',
    open: 'Fortfarande öppet',
    endingSoon: 'Går ut inom en vecka',
  },
  since: (time) => time,
  sinceWithGood: (time, lastGood) => `${time} (senast i ordning ${lastGood})`,
  sinceAgain: (time, times, start) => `${time}; fel ${number(times)} gånger sedan ${start}`,
  sinceSteady: (start, times, steady) => `${start}; fel ${counted(times, 'gång', 'gånger')}, i ordning sedan ${steady}`,
  seenInOrder: (time) => `I ordning när det senast syntes, ${time}.`,
  inAll: (lasted) => `sammanlagt ${lasted}`,
  lastedInAll: (start, end, times, lasted) => `${start} till ${end}: fel ${counted(times, 'gång', 'gånger')}, sammanlagt ${lasted}`,
  steadyLead: 'Just nu är inget fel; det räknas som åtgärdat när det har hållit i en halvtimme.',
  lasted: (start, end, lasted) => `${start} till ${end}: ${lasted}`,
  named: (name, sentence) => `${name}: ${sentence}`,
  status: {
    taken: (name, time) => `${name} har tagit larmet (${time}).`,
    nobody: 'Ingen har tagit larmet än.',
    had: (name) => `${name} tog hand om det.`,
    mutedUntilFixed: (name) => `Tystat av ${name} tills det är åtgärdat.`,
    mutedUntil: (name, time) => `Tystat av ${name} till ${time}.`,
    looking: (name, times) =>
      `Kontrollerat igen åt ${name}: det ser fortfarande fel ut. Det kan dröja innan en åtgärd syns i Azure, så jag tittar igen ${times}.`,
    lookingNow: (name) => `Kontrolleras på nytt åt ${name}.`,
    cameBack: 'Felet har kommit tillbaka sedan det åtgärdades.',
    flaps: (count) =>
      `Felet kommer och går: det har kommit tillbaka ${counted(count, 'gång', 'gånger')} på sistone. Jag räknar det som åtgärdat först när det har hållit i sig ett tag.`,
    more: (before, now, time) => `Fler än förut: ${now} nu, ${before} tidigare (${time}).`,
    fewer: (before, now, time) => `På väg åt rätt håll: ${now} nu, ${before} tidigare (${time}).`,
    partly: (good, all) => `${number(good)} av ${number(all)} är i ordning igen.`,
    someGone: (gone) => `${number(gone)} rapporteras inte längre.`,
    someDark: (dark) => `${number(dark)} syns inte just nu, så jag vet inte om felet är åtgärdat där.`,
    goneBecause: 'Det som larmet gällde finns inte kvar, så det går inte att se om felet åtgärdades.',
    closedBecause: 'Planen bevakas inte längre.',
    waivedBecause: 'Det som återstod har undantagits; inget har åtgärdats.',
    ruleChangedBecause: 'Enligt reglerna som gäller nu är det inget fel; inget har åtgärdats.',
    mixedBecause: 'Bara en del av det är åtgärdat.',
    someAccepted: (accepted) => `${number(accepted)} har undantagits.`,
    someSpared: (spared) => `${number(spared)} godtas av reglerna som gäller nu; inget har åtgärdats där.`,
  },
  evidence: {
    azure: (time) => `Azure, läst ${time}`,
    collector: (time) => `Insamlarens rapport ${time}`,
    person: (name, time) => `${name}, ${time}`,
    plan: 'Planen',
  },
  button: {
    take: 'Jag tar det',
    takeOver: 'Jag tar över',
    handBack: 'Lämna tillbaka',
    recheck: 'Kontrollera igen',
    details: 'Detaljer',
    back: 'Tillbaka till larmet',
    mute: 'Tysta…',
    muteNow: 'Tysta',
    unmute: 'Sluta tysta',
    fixSteps: 'Gör så här',
    allAlerts: 'Alla larm',
    told: 'Fick jag veta?',
    watch: 'Bevakningen',
    changes: 'Ändrat sedan igår',
  },
  mute: {
    label: 'Tysta det här larmet',
    until: { fixed: 'tills det är åtgärdat', hour: 'i en timme', tomorrow: 'till i morgon kl. 08:00', date: 'till dagen nedan' },
    date: 'Till den här dagen kl. 08:00',
    noChoice: 'Välj hur länge och tryck på ”Tysta”. Inget har ändrats.',
    noDate: 'Välj en dag längre fram och tryck på ”Tysta”. Inget har ändrats.',
    tooFar: 'Ett år är det längsta. Välj en tidigare dag, eller tysta larmet tills det är åtgärdat. Inget har ändrats.',
  },
  pressed: {
    taken: 'Nu är larmet ditt. Ditt namn står på alla kort.',
    handedBack: 'Larmet är lämnat tillbaka. Ingen har det nu.',
    alreadyYours: 'Du har redan tagit larmet.',
    othersAlready: (holder, time) => `${holder} hann före (${time}). Du kan ta över larmet.`,
    notYours: (holder) => `${holder} har larmet, och bara ${holder} kan lämna tillbaka det. Du kan ta över.`,
    notTaken: 'Ingen har tagit larmet, så det finns inget att lämna tillbaka.',
    muted: 'Larmet är tystat, här och överallt där det har visats.',
    unmuted: 'Larmet är inte längre tystat.',
    notMuted: 'Larmet var inte tystat. Inget har ändrats.',
    wasOver: 'Larmet var redan avslutat när du tryckte. Så här slutade det.',
    busy: 'Någon tryckte i samma ögonblick. Så här är läget nu; tryck igen om du fortfarande vill.',
    fixedNow: 'Kontrollerat igen: det är åtgärdat.',
    guests: 'Bara medlemmar kan ändra ett larm. Som gäst kan du läsa det.',
  },
  unknown: {
    title: 'Det larmet finns inte kvar.',
    line: 'Kortet är äldre än det jag har sparat. Skriv ”larm” så ser du vad som är öppet nu.',
  },
  row: {
    counted: (parts) => `hindrar ${list(parts)}`,
    dark: (parts) => `läget okänt för ${list(parts)}`,
    taken: (name) => `${name} har tagit larmet`,
    muted: 'tystat',
    since: (time) => `sedan ${time}`,
    wrong: (times, since) => `fel ${counted(times, 'gång', 'gånger')} sedan ${since}`,
  },
  several: {
    title: {
      atOnce: (causes) => `Larm: ${counted(causes, 'fel', 'fel')} på en gång.`,
      openAtStart: (causes) => `${counted(causes, 'fel', 'fel')} fanns redan när bevakningen började.`,
    },
    worst: (cause) => `Värst: ${cause}.`,
    open: 'Fel nu',
    over: 'Avslutat',
    allOver: (causes) =>
      `Avslutat: ${causes === 1 ? 'felet som var öppet' : causes === 2 ? 'båda felen' : `alla ${number(causes)} felen`}.`,
    more: (count) => `och ${number(count)} till: skriv ”larm”`,
  },
  held: {
    title: (still, all) => {
      if (all === 0) return 'Den tysta tiden är slut.';
      return still === 0
        ? `Den tysta tiden är slut: ${counted(all, 'larm kom, och det är avslutat', 'larm kom, och alla är avslutade')}.`
        : `Den tysta tiden är slut: ${counted(still, 'larm som kom är fortfarande öppet', 'larm som kom är fortfarande öppna')}.`;
    },
    nothing: 'Inget hände under den tysta tiden.',
    lead: (start, end, opened, ended) => `Från ${start} till ${end}: ${openedAndEnded(opened, ended)}.`,
  },
  digest: {
    title: (open) =>
      open === 0 ? 'Sammanfattning: inget larm är öppet.' : `Sammanfattning: ${counted(open, 'larm är öppet', 'larm är öppna')}.`,
    lead: (start, end, opened, ended) => `Från ${start} till ${end}: ${openedAndEnded(opened, ended)}.`,
    nothingNew: (start, end) => `Inget ändrades från ${start} till ${end}.`,
    confirmation: (name, asks, date) => `Bekräftelse för ${name}, till ${date}: ${asks}`,
    waiver: (name, asks, date) => `Undantag för ${name}, till ${date}: ${asks}`,
    support: (name, asks, date) => `Supporten för ${name} upphör ${date}: ${asks}`,
    ruleChanged: (verdicts, date) =>
      `Reglerna ändrades ${date}. Det gav ${counted(verdicts, 'annan bedömning', 'andra bedömningar')}, men det räknas inte som en försämring.`,
    andMore: (name, more) => `${name} och ${number(more)} till`,
    mute: (name, date) => `Tystat till ${date}: ${name}`,
    changed: (start, opened, ended) => `Sedan ${start}: ${openedAndEnded(opened, ended)}.`,
    nothingChanged: (start) => `Inget har ändrats sedan ${start}.`,
    stillOpen: (open) => (open === 0 ? 'Inget larm är öppet nu.' : `${counted(open, 'larm är öppet', 'larm är öppna')} nu.`),
    covers:
      'Här står vad som blev sämre, blev okänt eller försvann, och vad som är avslutat. Bekräftelser och ändringar i planen står under ”ändringar”.',
  },
  list: {
    title: (open) => `${counted(open, 'larm är öppet', 'larm är öppna')}.`,
    none: 'Inget larm är öppet.',
    noneLead: 'Inget som var i ordning har blivit fel. ”brister” visar det som aldrig har varit i ordning.',
    lead: (unclaimed) => (unclaimed === 1 ? 'Ett av dem har ingen tagit än.' : `${number(unclaimed)} av dem har ingen tagit än.`),
    allClaimed: 'Alla är tagna.',
    word: { open: 'öppet', muted: 'tystat', taken: (name) => name },
  },
  event: {
    opened: () => 'Upptäckt',
    worse: () => 'Blev fler',
    better: () => 'Blev färre',
    fixed: () => 'Åtgärdat',
    gone: () => 'Finns inte kvar',
    waived: () => 'Undantaget',
    ruleChanged: () => 'Reglerna ändrades',
    mixed: () => 'Avslutat, delvis åtgärdat',
    reopened: () => 'Kom tillbaka',
    wentDark: () => 'Syns inte längre',
    cameBack: () => 'Syns igen',
    taken: (name) => `${name} tog larmet`,
    released: (name) => `${name} lämnade tillbaka larmet`,
    muted: (name) => `${name} tystade larmet`,
    unmuted: (name) => `${name} slutade tysta larmet`,
    rechecked: (name) => `${name} kontrollerade igen`,
    planClosed: () => 'Planen stängdes',
  },
  eventCount: (bad) => `${number(bad)} fel`,
  member: {
    bad: (count) => `${number(count)} fel`,
    accepted: (count) => `${number(count)} med undantag`,
    spared: (count) => `${number(count)} godtas av nya regler`,
    good: (count) => `${number(count)} i ordning igen`,
    gone: (count) => `${number(count)} rapporteras inte längre`,
    dark: (count) => `${number(count)} syns inte`,
  },
  details: (cause) => `Detaljer: ${cause}.`,
  counts: list,
};
