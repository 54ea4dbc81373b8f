import { formatNumber } from '../format';
import type { WalkWords } from '../walk-words';
import { proposed } from './proposed';

const number = (value: number): string => formatNumber('sv', value);
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
/** How the requirements stand, in this order wherever it is said: `3 619 uppmätta`, `1 okänt`. */
const standing = (measured: number, confirmed: number, unknown: number, failing: number): readonly string[] => [
  counted(measured, 'uppmätt', 'uppmätta'),
  counted(confirmed, 'bekräftat', 'bekräftade'),
  counted(unknown, 'okänt', 'okända'),
  counted(failing, 'inte uppfyllt', 'inte uppfyllda'),
];

export const walk: WalkWords = {
  areas: {
    account: 'Konto och valv',
    storage: 'Lagring',
    network: 'Nätverk',
    vmm: 'VMM-servrar och moln',
    hosts: 'Värdar',
    vms: 'VM:ar',
    next: 'Nästa steg: kapacitet',
  },
  ask: (asks, whom) => (whom === '' ? `Stämmer det här? ${asks}.` : `Stämmer det här för ${whom}? ${asks}.`),
  agree: (asks, whom, by) =>
    whom === '' ? `Håller du med ${by} om det här? ${asks}.` : `Håller du med ${by} om det här för ${whom}? ${asks}.`,
  accept: (asks, whom) =>
    whom === ''
      ? `Microsofts sidor säger inte om det här stämmer: ${asks}.`
      : `Microsofts sidor säger inte om det här stämmer för ${whom}: ${asks}.`,
  fix: (failing, whom) => (whom === '' ? `Att åtgärda: ${failing}.` : `Att åtgärda för ${whom}: ${failing}.`),
  mended: (failing, whom) => (whom === '' ? `Är det åtgärdat? ${failing}.` : `Är det åtgärdat för ${whom}? ${failing}.`),
  unsettled: (asks, whom) => (whom === '' ? `Ännu inte klarlagt: ${asks}.` : `Ännu inte klarlagt för ${whom}: ${asks}.`),
  gaps: (area, count) => `${area}: ${counted(count, 'krav är', 'krav är')} inte ${count === 1 ? 'uppfyllt' : 'uppfyllda'}.`,
  report: {
    azure: 'Det jag senast läste i Azure är för gammalt.',
    server: (name) => `Rapporten från ${name} är för gammal.`,
    lead: (subjects) =>
      `${counted(subjects, 'objekt väntar', 'objekt väntar')} på nyare underlag. Till dess räknas det jag visste om ${subjects === 1 ? 'det' : 'dem'} som okänt.`,
  },
  lists: {
    vmmServers: { title: 'Ingen rapport har kommit. Vilka VMM-servrar finns?', lead: 'Skriv namnen, ett per rad eller med komma emellan.' },
    clouds: { title: 'Vilka moln finns i VMM?', lead: 'Skriv namnen, ett per rad eller med komma emellan.' },
    hosts: {
      title: 'Ingen rapport har kommit. Vilka Hyper-V-värdar finns?',
      lead: 'Klistra in namnen, ett per rad, eller som CSV med kolumnnamnen på första raden: namn,moln.',
    },
    vms: {
      title: 'Ingen rapport har kommit. Vilka VM:ar ska replikeras?',
      lead: 'Klistra in namnen, ett per rad, eller som CSV med kolumnnamnen på första raden: namn,värd,moln.',
    },
    before: (by, at, names) =>
      `Den ${at} ${names === '' ? `svarade ${by} att det inte finns några` : `angav ${by} ${names}`}. En ny lista ersätter hela den förra.`,
  },
  whom: (count, cloud) => (cloud === undefined ? count : `${count} i ${cloud}`),
  one: {
    plan: () => '',
    storageAccount: (name) => `lagringskontot ${name}`,
    vmmServer: (name) => `VMM-servern ${name}`,
    cloud: (name) => `molnet ${name}`,
    host: (name) => `värden ${name}`,
    vm: (name) => `VM:en ${name}`,
  },
  because: (why) => `Bakgrund: ${why}`,
  they: (names) => `Det gäller ${names}.`,
  whyOld: (hours) =>
    `En avläsning gäller i ${hours % 24 === 0 ? counted(hours / 24, 'dygn', 'dygn') : counted(hours, 'timme', 'timmar')}. Sedan kan läget ha ändrats, så då räknas det som okänt tills det har lästs av igen.`,
  seen: (sentence, evidence) => `${sentence} Underlag: ${evidence}.`,
  step: {
    fix: (step) => `Gör så här: ${step}`,
    measure: (step) => `Så kan ni mäta det i stället: ${step}`,
    choose: 'Det som är valt i planen kan en administratör ändra med ”konfigurera”.',
    confirm: 'Det här kan jag inte mäta själv. Någon som vet måste svara.',
    silent: 'Ni kan godta det som ett förbehåll till och med ett datum som ni väljer, eller lämna det utanför planen.',
  },
  byHand: {
    check: (asks, whom) => (whom === '' ? `Så kontrollerar ni det här: ${asks}.` : `Så kontrollerar ni det här för ${whom}: ${asks}.`),
    mend: (failing, whom) => (whom === '' ? `Så åtgärdar ni det här: ${failing}.` : `Så åtgärdar ni det här för ${whom}: ${failing}.`),
    checks: (check) => `Så ser ni hur det står till: ${check}`,
    lists: {
      vmmServers: 'VMM-servrarna är de servrar ni ansluter till när ni startar VMM-konsolen.',
      clouds: 'Titta under VMs and Services, Clouds i VMM-konsolen, eller kör det här i VMM:s kommandotolk och klistra in svaret.',
      hosts: 'Titta under Fabric, Servers, All Hosts i VMM-konsolen, eller kör det här i VMM:s kommandotolk och klistra in svaret.',
      vms: 'Titta under VMs and Services, All Hosts i VMM-konsolen, eller kör det här i VMM:s kommandotolk och klistra in svaret.',
    },
    then: 'Gå sedan tillbaka och svara.',
  },
  secondPerson: 'Här måste två olika personer svara ja.',
  awaits: (by, at) => `${by} svarade ja den ${at}. En person till måste hålla med.`,
  checkedBy: (note) => `Så kontrollerades det: ${note}`,
  earlier: {
    met: (by, at, whom) => `${by} svarade ja den ${at}${whom === '' ? '' : ` för ${whom}`}.`,
    notMet: (by, at, whom) => `${by} svarade nej den ${at}${whom === '' ? '' : ` för ${whom}`}.`,
  },
  earlierEnded: 'Sedan dess har en mätning visat något annat.',
  progress: (area, left) => `${area} · ${counted(left, 'fråga', 'frågor')} kvar`,
  howTo: {
    write: (what) => `Det går också att skriva: ${what}`,
    mention: (what) => `Det går också att nämna mig och skriva: ${what}`,
    answer: (but) => `ja · nej ·${but === '' ? '' : ` alla utom ${but} ·`} vet inte · hoppa över · varför · hur kollar jag?`,
    accept: 'ja till 30 nov eftersom … · hoppa över · varför',
    fix: 'klart · hoppa över · varför · var är vi?',
    list: 'namnen · inga · hoppa över',
  },
  commandOf: (first, all) =>
    first === 1
      ? `Kommandot gäller det första av ${number(all)}. Kör det för de andra också.`
      : `Kommandot gäller de ${number(first)} första av ${number(all)}. Fyll på med de andra.`,
  input: {
    except: 'Stämmer inte för',
    exceptHint: 'Namn, med komma emellan',
    note: 'Hur kontrollerades det? (frivilligt)',
    countsUntil: 'Gäller till och med (frivilligt)',
    until: 'Till och med',
    names: 'Namn',
    reason: 'Varför går det att godta?',
  },
  buttons: {
    yes: 'Ja',
    agree: 'Jag håller med',
    no: 'Nej',
    dontKnow: 'Vet inte',
    skip: 'Hoppa över',
    next: 'Nästa',
    mended: 'Det är åtgärdat',
    why: 'Varför?',
    back: 'Tillbaka',
    again: 'Kontrollera igen',
    where: 'Var är vi?',
    stop: 'Avbryt',
    goOn: 'Fortsätt',
    begin: 'Starta genomgången',
    toWalk: 'Till genomgången',
    beginAgain: 'Ta upp det vi hoppade över',
    accept: 'Godta',
    keep: 'Spara listan',
    none: 'Det finns inga',
  },
  noted: {
    yes: (whom) => (whom === '' ? 'Noterat: ja.' : `Noterat: ja för ${whom}.`),
    no: (whom) => (whom === '' ? 'Noterat: nej.' : `Noterat: nej för ${whom}.`),
    allBut: (whom, names) => `Noterat: ja för ${whom}, nej för ${names}.`,
    open: (names) => `Svar saknas fortfarande för ${names}.`,
    until: (day) => `Svaret gäller till och med den ${day}.`,
    untilTime: (time) => `Svaret gäller till ${time}.`,
    untilAtMost: (day, days) =>
      `Svaret gäller till och med den ${day}: ett svar gäller i högst ${counted(days, 'dag', 'dagar')}, sedan frågar jag igen.`,
    replaces: {
      met: (by, whom) => `Det ersätter ett ja från ${by}${whom === '' ? '' : ` (${whom})`}.`,
      notMet: (by, whom) => `Det ersätter ett nej från ${by}${whom === '' ? '' : ` (${whom})`}.`,
    },
    second: 'Svaret börjar gälla när en person till håller med.',
    agreed: (by) => `Du och ${by} är överens, så nu gäller svaret.`,
    skipped: 'Vi hoppade över den förra frågan. Jag tar upp den igen i nästa omgång.',
    skippedUntil: (at) => `Vi hoppade över den förra frågan. Jag tar upp den igen den ${at}.`,
    dontKnow: 'Då är den förra frågan obesvarad tills vidare. Någon annan kanske vet.',
    accepted: (until) => `Godtaget som förbehåll till och med den ${until}.`,
    told: (count) => `Noterat: ${count}. Det som inte mäts kan som bäst bli bekräftat.`,
    once: (names, count) =>
      `${names} stod flera gånger i listan och räknas ${count === 1 ? 'en gång' : 'en gång var'}. Finns det två VM:ar med samma namn i olika moln? Gå tillbaka och skicka listan med en kolumn som heter moln.`,
    back: 'Ett steg tillbaka.',
    nothingBack: 'Det finns inget tidigare steg att gå tillbaka till.',
    still: 'Jag har kontrollerat igen. Läget är oförändrat.',
    stillReported: 'Den senaste rapporten säger fortfarande samma sak. Kör insamlaren igen så mäts det på nytt.',
    mended: 'Jag har kontrollerat igen. Det är åtgärdat.',
  },
  unclear: {
    answer: 'Det uppfattade jag inte som ett svar. Inget noterades.',
    named: (names) =>
      `Du nämnde ${names}. Stämmer det för alla andra? Tryck då på ”Ja”, eller skriv ”alla utom …”. Stämmer det bara för det du nämnde? Skriv ”ja för …”. Inget är noterat än.`,
    count: (said, asked) => `Du skrev ${number(said)}, men frågan gäller ${number(asked)}. Inget noterades.`,
    strangers: (names) => `Frågan gäller inte ${names}. Inget noterades.`,
    several: (name) => `Det finns fler än en som heter ${name}. Skriv vilket moln också: ”${name} i …”. Inget noterades.`,
    within: (name) => `Inget av det frågan gäller finns i ${name}. Inget noterades.`,
    date: 'Jag kunde inte tyda datumet, eller så har det redan passerat. Skriv till exempel ”30 nov” eller ”om två veckor”. Inget noterades.',
    noHeader: 'Jag ser flera kolumner men inte vad de innehåller. Skriv kolumnnamnen på första raden: namn,värd,moln. Inget noterades.',
    noNames: 'Jag hittar ingen kolumn med de namn som frågan gäller. Skriv bara de namnen, ett per rad. Inget noterades.',
    listHere: 'Det där är en lista, och den hör till den här frågan. Inget är noterat än: skicka listan igen.',
    listUnasked:
      'Det där ser ut som en lista, men just nu frågar jag inte efter någon: vad som finns står i rapporten eller är redan angivet. Inget noterades.',
    badLines: (lines) =>
      `Det här är inget namn jag kan använda: rad ${lines}. Skriv ut varje namn eller ta bort raden, och skicka listan igen. Inget noterades.`,
    disagree: (lines) =>
      `De här raderna säger olika saker om samma namn: ${lines}. Behåll de rätta och skicka listan igen. Två VM:ar med samma namn i olika moln behöver en kolumn som heter moln. Inget noterades.`,
    manyServers: (count) =>
      `Det är ${number(count)} namn, och så många VMM-servrar brukar ingen ha. Är det värdarna? Dem frågar jag efter strax. Inget noterades.`,
    machines: (count) =>
      `De ${number(count)} namnen ser ut att vara maskiner, inte moln. Är det värdarna? Dem frågar jag efter strax. Är det moln? Skriv då ”moln” på en egen rad överst och skicka listan igen. Inget noterades.`,
    hostsAgain: 'Det där är värdarna, och dem har jag redan. Vilka VM:ar ligger på dem? Inget noterades.',
    tooMany: (most) => `Det är fler än ${number(most)} namn. Skicka insamlarens rapport i stället. Inget noterades.`,
    longNote: (most) =>
      `Anteckningen är längre än ${number(most)} tecken. Början står kvar i fältet: korta den och tryck igen. Inget noterades.`,
    nothing: 'Jag hittade inget namn där. Inget noterades.',
    reason: 'Ange varför det går att godta, och hur länge. Inget noterades.',
  },
  proposed,
  old: {
    answered: (by, at) => `${by} hann svara på den frågan före dig (${at}). Vi går vidare.`,
    yours: {
      met: (at) => `Du har redan svarat ja på den frågan (${at}). Vill du ändra dig, skriv ”tillbaka”. Inget har ändrats.`,
      notMet: (at) => `Du har redan svarat nej på den frågan (${at}). Vill du ändra dig, skriv ”tillbaka”. Inget har ändrats.`,
    },
    gone: 'Den frågan ställs inte längre, så inget noterades. Vi går vidare.',
    changed: 'Det som frågan gäller har ändrats, så jag ställer den igen. Inget noterades.',
  },
  askedBack: {
    asked: 'Det uppfattade jag som en fråga. Inget är noterat än: tryck på ditt svar, eller skriv det som ett påstående.',
    negated: 'Skälet tyder på ett nej. Menar du ja eller nej? Inget är noterat än.',
    twofold: (names, cloud) =>
      `Menar du alla i ${cloud} utom ${names}? Skriv då ”alla i ${cloud} utom ${names}”. Eller alla överallt utom ${names}? Skriv då först ”nej för ${names} i ${cloud}” och svara sedan för de andra. Inget är noterat än.`,
  },
  yourself: 'Du har redan svarat ja. Nu måste någon annan hålla med.',
  stopped: {
    title: 'Genomgången är pausad. Alla svar är sparade.',
    inDemo: 'Genomgången är pausad. Demon minns svaren tills den stoppas.',
    line: 'Vem som helst av er kan skriva ”fortsätt”, här eller i en annan konversation om planen.',
  },
  notBegun: { title: 'Ingen genomgång pågår.', line: 'Skriv ”starta”, så går vi igenom alla krav tillsammans.' },
  reading: 'Jag läser Azure.',
  read: (parts, of) => `${number(parts)} av ${number(of)} delar lästa.`,
  where: {
    title: (left) => (left === 0 ? 'Inga frågor kvar.' : `${counted(left, 'fråga', 'frågor')} kvar.`),
    onlyAside: (count) => `Bara det vi hoppade över är kvar: ${counted(count, 'fråga', 'frågor')}.`,
    through: 'Genomgången är klar: alla frågor är ställda.',
    lead: (measured, confirmed, unknown, failing) => `Krav: ${standing(measured, confirmed, unknown, failing).join(', ')}.`,
    row: (measured, confirmed, unknown, failing) =>
      standing(measured, confirmed, unknown, failing)
        .filter((part) => !part.startsWith('0 '))
        .map((part) => part.replaceAll(' ', '\u00a0'))
        .join(' · '),
    nothing: 'inget är känt här än',
    capacityPage: 'Så planerar ni kapaciteten (Microsofts sida, på engelska)',
    waits: (count) => `${counted(count, 'av dina svar väntar', 'av dina svar väntar')} på att en person till ska hålla med.`,
    waitsHere: (count) => `${counted(count, 'svar väntar', 'svar väntar')} på att en person till ska hålla med.`,
    aside: (count) => (count === 1 ? 'En fråga hoppades över.' : `${number(count)} frågor hoppades över.`),
    asideBy: (by, asks) => `${by} hoppade över: ${asks}`,
    asideUntil: (at) => `till ${at}`,
    moreAside: (count) => `Och ${number(count)} till som hoppades över.`,
    allAside: (count) => `Alla ${number(count)} som hoppades över`,
    asideList: 'Det här hoppades över',
    who: 'Svaren hittills',
    whoRow: {
      met: (by, asks, whom, at) => `${by}: ja${whom === '' ? '' : ` för ${whom}`} · ${asks} · ${at}`,
      notMet: (by, asks, whom, at) => `${by}: nej${whom === '' ? '' : ` för ${whom}`} · ${asks} · ${at}`,
    },
    note: (note) => `”${note}”`,
    until: (day) => `till och med den ${day}`,
    untilTime: (time) => `till ${time}`,
    standing: {
      ended: (whom) => `gäller inte längre${whom === '' ? '' : ` för ${whom}`}: en mätning säger emot`,
      ranOut: (whom) => (whom === '' ? 'giltighetstiden har gått ut' : `giltighetstiden har gått ut för ${whom}`),
      replaced: (whom) => (whom === '' ? 'ersatt av ett senare svar' : `ersatt av ett senare svar för ${whom}`),
      waits: 'väntar på att en person till håller med',
    },
    next: (question) => `Härnäst: ${question}`,
    nextForOthers: (by, question) => `Härnäst, för någon annan än ${by}: ${question}`,
    nextFor: (by, question) => `Härnäst, för ${by}: ${question}`,
    nextAside: 'Härnäst: ta upp det vi hoppade över. Skriv ”starta”.',
    nextUnknown: (failing) =>
      `Härnäst: ta reda på det som är okänt${failing === 0 ? '' : ' och åtgärda det som inte är uppfyllt'}, innan ni aktiverar replikeringen.`,
    nextStep: (failing) =>
      failing === 0 ? 'Härnäst: aktivera replikeringen.' : 'Härnäst: åtgärda det som inte är uppfyllt, och aktivera sedan replikeringen.',
    allAnswers: (count) => (count === 1 ? 'Det enda svaret' : `Alla ${number(count)} svar`),
    moreAnswers: (count) => (count === 1 ? 'Och ett tidigare svar.' : `Och ${number(count)} tidigare svar.`),
    moved: 'Ett nyare kort i samma konversation visar var vi är.',
    moreHere: 'Det här kortet är inaktuellt och ändras inte längre.',
  },
  news: {
    title: 'En mätning säger emot det du bekräftade.',
    line: (asks, name, status) => `${name}: ${asks}. Enligt mätningen: ${status}. Din bekräftelse gäller inte längre.`,
  },
  confirm: {
    how: 'Skriv vilket krav du bekräftar, och för vilka.',
    examples: ['bekräfta vm.encryption för alla i Gold', 'bekräfta account.rights: nej'],
    noRequirement: (id) => `Det finns inget krav som heter ${id}.`,
    noSubject: (name) => `Kravet gäller inget som heter ${name}. Inget noterades.`,
    butNo: (names, id) =>
      `Gäller ditt nej ${names} eller alla de andra? Skriv ”bekräfta ${id} för …: nej” med namnen på dem det inte stämmer för. Inget noterades.`,
    whom: (asks, count) => `Vilka av ${count} gäller det? ${asks}.`,
    nothingThere: (asks) => `Kravet gäller inget som ingår i planen: ${asks}.`,
    onlyMeasured: (asks) => `Det här går bara att mäta, inte att bekräfta: ${asks}. Inget noterades.`,
    measured: (asks, status) => `Det är redan uppmätt: ${asks} (${status}). En mätning går före en bekräftelse. Inget noterades.`,
  },
  waive: {
    twofold: (names, cloud, id) =>
      `Menar du alla i ${cloud} utom ${names}? Skriv då ”undanta ${id} för alla i ${cloud} utom ${names} …”. Eller alla överallt, bara inte ${names} i ${cloud}? Undanta då moln för moln. Inget ändrades.`,
    how: 'Skriv vilket krav som ska undantas, för vilka, hur länge och varför.',
    examples: [
      'undanta vm.ipv6 för INTRA01 till 30 nov eftersom IPv6 stängs av före redundansväxling',
      'undanta storage.sharedKey till månadsskiftet eftersom …',
    ],
    form: (asks, whom) => (whom === '' ? `Ska kravet undantas? ${asks}.` : `Ska kravet undantas för ${whom}? ${asks}.`),
    lead: 'Bedömningen ändras inte, men undantaget visas med ditt namn, skälet och slutdatumet. Beskedet blir då som bäst ”redo med förbehåll”.',
    done: (asks, whom) => (whom === '' ? `Undantag sparat: ${asks}.` : `Undantag sparat för ${whom}: ${asks}.`),
    until: (day, by) => `Det gäller till och med den ${day} och är beslutat av ${by}.`,
    ownersOnly: 'Bara planens ägare får undanta ett krav. Inget ändrades.',
    nothing: (asks) => `Det finns inget att undanta: ${asks}.`,
  },
};
