import type { SubjectKind } from '../../readiness/subjects';
import type { ConversationWords } from '../conversation-words';
import { formatNumber } from '../format';

const KIND: Record<SubjectKind, string> = {
  plan: 'planen',
  storageAccount: 'lagringskontot',
  vmmServer: 'VMM-servern',
  cloud: 'molnet',
  host: 'värden',
  vm: 'VM:en',
};

const NONE: Record<SubjectKind, (name: string) => string> = {
  plan: (name) => `Det finns ingen plan som heter ${name}.`,
  storageAccount: (name) => `Det finns inget lagringskonto som heter ${name}.`,
  vmmServer: (name) => `Det finns ingen VMM-server som heter ${name}.`,
  cloud: (name) => `Det finns inget moln som heter ${name}.`,
  host: (name) => `Det finns ingen värd som heter ${name}.`,
  vm: (name) => `Det finns ingen VM som heter ${name}.`,
};

const AN: Record<SubjectKind, string> = {
  plan: 'en plan',
  storageAccount: 'ett lagringskonto',
  vmmServer: 'en VMM-server',
  cloud: 'ett moln',
  host: 'en värd',
  vm: 'en VM',
};

export const conversation: ConversationWords = {
  commands: {
    walk: {
      example: 'starta',
      does: 'Går igenom alla krav tillsammans, fråga för fråga. Även: fortsätt · var är vi? · tillbaka · hoppa över · avbryt.',
    },
    subject: {
      example: 'är värden HV07 redo?',
      does: 'Besked om en värd, en VM, ett moln, en VMM-server eller ett lagringskonto, med underlag.',
    },
    status: { example: 'status', does: 'Hela miljön i korthet.' },
    gaps: { example: 'brister', does: 'Brister och okända krav, varje orsak en gång, den värsta först.' },
    first: { example: 'vad ska vi åtgärda först?', does: 'Åtgärderna i ordning efter hur många VM:ar var och en gör redo.' },
    whatIf: { example: 'tänk om valvet låg i swedencentral?', does: 'Hur det skulle bli. Även: tänk om HV07 körde Windows Server 2022?' },
    list: { example: 'vilka värdar är inte redo?', does: 'En lista. Även: vilka vm:ar i Gold är inte redo? · vad är okänt?' },
    why: { example: 'varför är HV07 inte redo?', does: 'Vad som sågs, vad som krävs och vad som behöver göras.' },
    twins: { example: 'varför är HV02 redo men inte HV03?', does: 'Vad som skiljer två av samma slag åt, det avgörande först.' },
    explain: { example: 'förklara host.kb2961977', does: 'Vad ett krav innebär, varför det finns och var det står.' },
    edition: { example: 'utgåva', does: 'Vilken utgåva av Microsofts sidor som gäller, och vad som skulle ändras med en annan.' },
    ask: { example: 'varför geo-redundant?', does: 'Svar på frågor om själva kraven.' },
    check: { example: 'kontrollera', does: 'Läser Azure igen och bedömer allt. Ett område: kontrollera lagring.' },
    watch: {
      example: 'bevaka',
      does: 'Säger till här när något blir sämre, en gång per orsak. Även: bevaka lagring · bevaka Gold · bevaka tyst 22–07 · tyst till imorgon 8 · sammanfattning mån och tors kl 8 · sluta bevaka.',
    },
    alerts: { example: 'larm', does: 'Öppna larm och vem som har tagit dem. Även: fick jag veta? · vad har ändrats sedan igår?' },
    health: { example: 'hur mår du?', does: 'Om jag kontrollerar i tid, och om något väntar på att skickas.' },
    confirm: {
      example: 'bekräfta vm.encryption för alla i Gold',
      does: 'Noterar ditt besked där inget är uppmätt. Det visas som bekräftat, med ditt namn.',
    },
    waive: {
      example: 'undanta vm.ipv6 för INTRA01 till 30 nov eftersom …',
      does: 'För ägare: godtar en brist till och med en viss dag, med ett skäl.',
    },
    setUp: {
      example: 'konfigurera',
      does: 'För administratörer: skapar konversationens plan. Även: plan · vy Gold · ändringar · stäng planen.',
    },
    uploadKey: {
      example: 'uppladdningsnyckel',
      does: 'För ägare, i en personlig chatt: en nyckel för att skicka rapporter. Även: uppladdningsnycklar.',
    },
    collector: {
      example: 'insamlare',
      does: 'Skriptet som läser VMM och värdarna, med version och kontrollsumma, och hur det körs. Rapporten kan också bifogas i en personlig chatt.',
    },
    doctor: { example: 'behörigheter', does: 'Vad jag får läsa i Azure. För administratörer: allt som hindrar boten från att fungera.' },
    myData: { example: 'mina uppgifter', does: 'I en personlig chatt: vad som sparas om dig, även som fil. Även: glöm mig.' },
    demo: {
      example: 'demo förstör lagring',
      does: 'Bara i demon: förstör något i det simulerade Azure. Laga det igen med ”demo laga lagring”.',
    },
    help: { example: 'hjälp', does: 'Den här listan.' },
  },
  notUnderstood: {
    title: 'Det förstod jag inte.',
    line: (text) => `Du skrev: ${text}`,
    meant: (line) => `Menade du ”${line}”?`,
    examples: ['är värden HV07 redo?', 'brister', 'vilka värdar är inte redo?'],
  },
  tooLong: (most) => `Det var längre än jag kan läsa. Håll frågan under ${formatNumber('sv', most)} tecken.`,
  several: (name, count) => `Det finns ${count} som heter ${name}. Vilken menar du?`,
  noneNamed: (name, kind) => (kind === undefined ? `Det finns inget här som heter ${name}.` : NONE[kind](name)),
  oneAtATime: 'Jag tar ett namn i taget. Vilket först?',
  noPlace: (name, kind) => `${name} är ${AN[kind]}, inte ett moln, en VMM-server eller en värd.`,
  youAreWelcome: 'Varsågod.',
  nearest: 'Menade du något av de här?',
  nothingNear: 'Inget har ett liknande namn.',
  because: {
    staleReport: (server, age) => `Rapporten från ${server} kom ${age}. Vad som har hänt sedan dess ser jag inte.`,
    noReport: (server) => `Ingen rapport från ${server} har kommit in.`,
    onlyListed: 'Ingen rapport har kommit in än, så jag känner bara till det ni har listat.',
    noReportAtAll: 'Ingen rapport har kommit in än, så jag känner inte till några värdar eller VM:ar.',
    departed: (name, until) => `${name} fanns i rapporten till och med ${until} men finns inte där längre.`,
    listUnread: (server) => `Insamlaren på ${server} kunde inte läsa allt. Namnet kan finnas bland det som saknas.`,
  },
  describe: ({ kind, name, cloud, server }) => {
    const inCloud = cloud === undefined ? '' : ` i molnet ${cloud}`;
    const underServer = server === undefined ? '' : ` under ${server}`;
    return `${KIND[kind]} ${name}${inCloud}${underServer}`;
  },
  gone: { title: 'Det finns inte längre i rapporterna.', line: 'Kortet är äldre än underlaget. Fråga igen med namnet.' },
  oldButton: { title: 'Knappen är inaktuell.', line: 'Ingenting har ändrats. Fråga igen så får du ett nytt kort.' },
  unknownRequirement: (id) => `Det finns inget krav som heter ${id}.`,
  reading: { title: 'Läser Azure nu.', line: 'Kortet ändras när svaret är här.' },
  stillWorking: 'Det tar längre än vanligt. Tryck igen om en stund.',
  stopped: { title: 'Jag stoppades innan svaret var klart.', line: 'Fråga igen om några minuter.' },
  tooMany: { title: 'Det är för många frågor i kö här.', line: 'De senaste har jag inte läst. Ställ dem igen om några minuter.' },
  apology: {
    title: 'Något gick fel hos mig.',
    line: (reference) => `Ingenting har ändrats. Försök igen. Händer det igen, ge referensen till dem som driver boten: ${reference}`,
  },
  demo: {
    only: 'Det går bara i demon. Här ändrar jag aldrig något.',
    broken: (what) => `Förstört i det simulerade Azure: ${what}.`,
    repaired: (what) => `Lagat i det simulerade Azure: ${what}.`,
    nothingBroken: 'Inget är förstört i det simulerade Azure.',
    lookAgain: 'Tryck på ”Kontrollera igen” på ett kort, eller skriv ”kontrollera”, så syns det.',
    choices: (all) => `Det här går att förstöra: ${all.join(', ')}.`,
    unknown: (what) => `Jag vet inte hur man förstör ${what}.`,
  },
  buttons: { summary: 'Hela miljön', help: 'Hjälp' },
};
