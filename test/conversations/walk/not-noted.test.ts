/** What nobody may find noted: an answer with something beside it that could change it, and talk that only looks like an answer. */
import { OF_ONE_ALONE } from './not-noted-lines';
import type { OutsidersLine } from './outsiders-corpus';
import { reading } from './outsiders-reading';

const ASKED_BACK = ['nothing', 'unclear'];
/** Nobody's answer is noted. */
const NOT_NOTED = [...ASKED_BACK, 'later', 'dontKnow'];

const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);

/** About BitLocker in SQL01, SQL02 and WEB01. */
const OF_MACHINES = {
  'a question about one of them': lines(`
    vilken host ligger WEB01 på
    vilka hostar går SQL01 och SQL02 på
    vem har satt på WEB01
    vilket moln är SQL01 i
    which host is WEB01 on
    what host is SQL02 on
    who turned WEB01 on
    whose machine is SQL01, is it on`),
  'a condition, or what is still to come': lines(`
    ja av på alla när Johan är klar
    yes, all off once the change window closes
    ja, alla tre är av så fort vi får tid
    yes all off as long as nobody reverts the GPO
    av på alla tre om Johan gjorde som han skulle
    all three off, provided that the job finished
    yes, they will all be off
    ja, ska vara av på alla efter helgen
    kommer vara av på alla tre imorgon
    yes, unless somebody turned it back on`),
  'a doubt, far from the answer': lines(`
    ja av på alla tre, litar inte på det
    yes all off, but I would not bet on it
    av på alla tre, om jag inte minns fel
    yes, off on all three, I guess
    ja alla är av, kanske kolla en gång till
    all off, at least that is what Peter claims
    ja, det borde vara av på samtliga
    off everywhere, assuming the report is fresh
    alla tre av enligt rykten, hört av någon
    yes all off, can't guarantee it`),
  'taken back': lines(`
    yes all off, jk
    ja av på alla tre, skojade bara
    ja, av på alla. nej vänta
    yes all off... wait a minute
    yes, off on all. scratch that
    av på alla tre, glöm det
    ja alla tre är av. fel av mig
    off on all of them, in your dreams`),
  'others than are asked about': lines(`
    ja alla tre är av, men DC02 har kvar det
    yes all off except the new one
    av på alla utom FS03
    yes all off, DC01 still has it
    ja på APP07
    SQL01 och APP07 är av
    no, FS03 is encrypted
    ja av på alla, och på HV09 med
    all off besides the one in the DMZ
    ja, av på labbmaskinerna`),
  'some of them, nobody says which': lines(`
    ja på nästan alla
    yes, most of them
    av på de flesta, några har kvar det
    some of them are off
    av på två av tre
    off on one of the SQL servers
    ja, delvis
    vissa är av, andra inte
    all but one are off
    bara OS-diskarna är krypterade`),
  ...OF_ONE_ALONE,
  'a part of a machine': lines(`
    bitlocker är av på C:
    off on the C drive
    av på systemdisken på alla tre men inte på datadisken
    bitlocker är av på C men på på D`),
  'a denial far away': lines(`
    vi har inte kollat att det är av
    we haven't verified that it is off
    kollade inte att det är av
    vet inte att det är av
    I can't confirm that it is off
    ingen vågar säga att det är av
    jag kan inte säga att det är av på alla tre
    I never said that it is off on all three
    det är inte så att det är av på alla
    it is not true that all three are off
    nobody told me that it is off on all
    ingen har bekräftat att det är av på alla tre
    not all of them are off
    det stämmer inte att alla är av, bara SQL01
    I don't think all three are off`),
  'left out of it in words nobody knows': lines(`
    the rest aren't
    resten inte
    ja, resten inte
    yes off on all of them, the other ones are a mess
    alla utom en är av
    ja alla utom den nya
    off on all three, ignoring the clone
    none but SQL01
    ingen utom SQL01
    WEB01 är den enda vi har kollat
    jag vet att jag borde veta
    I know all about it
    yes all off, unlike the old ones
    WEB01 är inte den enda som har det på
    ja av på alla, slås på igen imorgon
    av på alla tre, enligt planen
    ingen av oss kör det
    jag saknar dig
    vi saknar Peter`),
  'a remark that is more than a reason': lines(`
    yes all off, the auditors think otherwise
    ja av på alla, fast Peter säger att det är på
    ja av på alla, ska slås på efter migreringen
    yes all off, Micke turned it on again on one of them
    ja alla är av, gpo:n slår på det efter omstart
    yes, all off, though I haven't verified
    ja, av på alla tre. Skämt åsido, ingen aning
    off on all three, hopefully
    ja av på alla, bara C: alltså
    yes all off, I only looked at the C drives
    ja alla tre, utom datadiskarna
    yes, all off. Well, nearly
    ja alla av, ettan har kvar det
    ja av på alla, men en av dem krypteras om i natt
    yes all off, someone is encrypting one of them as we speak
    yes off on all three until the audit
    ja av på alla fram till revisionen
    ja, alla tre, men det är inte verifierat
    yes all three, not confirmed though
    ja alla är av, sql02 kör om krypteringen
    yes they are off, unless the GPO got to them
    ja det är av, om konsulten gjorde som han skulle
    yes off everywhere, security wants it back on Monday
    ja, de är av, ligger som beställning att slå på`),
  'a word, and a remark that says the opposite': lines(`
    nej, det är av på alla
    no, it has been off since March
    nej, stängdes av i morse på alla tre
    nej, båda sql är klara
    no, WEB01 is the one we fixed
    nej, sql02 är faktiskt av
    ja, fast de är krypterade
    yes, they are all encrypted by policy
    ja, gpo:n håller det på
    yes, it is enabled by the baseline
    ja, bitlocker kör vi överallt
    yes, bitlocker is on
    ja, bara på laptops`),
  'some are named, and of the others more is said than that they are open': lines(`
    web01 av, sql samma
    web01 ja. sql tvärtom
    SQL01 av, SQL02 likadant
    sql01 off, ditto sql02
    SQL01 is off, others not sure but probably too
    SQL01 ja, ettan på webben nej
    av på sql01 och på den andra
    off on SQL01 and on one more
    SQL01 yes SQL02 like before`),
  'a list that is none, or of another length': lines(`
    ja nej ja
    nej, ja, nej
    av på
    av, på
    off on
    ja och nej i den ordningen
    yes no yes no in that order
    av på av på av
    nej nej ja`),
  'how many, and not who': lines(`
    två av tre är av
    2/3 off
    mostly yes
    nej, inte alla... eller jo
    two are done
    the first one I checked was off
    den första jag kollade var av
    two of three are off, WEB01 or SQL02 is on
    de flesta är av, SQL01 är på
    mostly yes, SQL02 has it on`),
  'asked, or said of somebody else': lines(`
    är det av på alla tre
    vem säger att det är av på alla
    undrar om det är av på alla tre
    Anna, är SQL01 av?
    ja men alltså är det verkligen av på alla?
    Johan säger ja, jag säger nej`),
  'talk among colleagues': lines(`
    ja men vi kan väl äta lunch först
    ja men jag hann inte med bussen
    nej alltså den filmen var usel
    nej men vad kul
    yes but the coffee is cold
    ja precis, han slutar i maj
    no way, they lost again
    alla är på lunch
    none of us are going
    allt är av i konferensrummet
    projektorn är av
    ja, ljuset är av på alla våningar
    nej jag orkar inte
    nej det hinner jag inte
    yes we are all off on Friday
    ja, vi ses på fredag
    ja, bilen är klar
    nej, han är sjuk idag
    ja, jag såg det på nyheterna
    yes, she told me yesterday
    nej, det var Kalle som tog den
    ja, det luktar bränt
    nej, det regnar
    yes, it rained all day
    nej, möteslokalen är bokad
    ja, Anders kommer imorgon
    ja, det sa Johan
    no, they lost again
    ja, han fixade biljetterna
    kollar på matchen ikväll
    vi tar en öl på fredag
    Kalle kollar skrivaren imorgon
    ringer dig efter lunch
    I'll call you tomorrow
    frågar chefen om semester på måndag
    fixat fika, kolla igen
    done with lunch, check again
    fråga Bosse
    prata med Anna om lunchen
    vet inte var min kaffekopp är
    no idea who took my chair
    ingen aning vem som ringde
    Anna vet bara Roger
    why is HV07 red?
    varför är alla så tysta?
    what happens if we go at noon?
    where is everybody?
    👍`),
};

/** About a log account of its own for the premium account stgold. */
const OF_THE_ACCOUNT = lines(`
  vi har bara stgold
  det finns bara stgold
  there is only stgold
  ja om vi får budget
  ska skapas på fredag
  we will create one next week
  någon borde skapa ett
  maybe there is one
  finns det ett
  vi har ett konto på Netflix
  stgold2 har ett
  created a ticket
  ja, la upp ett ärende på det
  exists but in the wrong region
  ja men i fel region
  loggarna ligger på samma konto i fel region
  jag har ett möte nu
  ja, bara stgold
  yes, only stgold exists
  ja, det delar konto med stsilver
  yes, it shares one with stsilver
  ja, har beställt ett
  ja, fast det är premium det också
  ja, stgold2 har ett
  ja, ska sättas upp i nästa sprint
  yes, will be created by terraform
  nej, jag skapade ett igår`);

/** These are no word to the bot at all. */
const TALK = new Set(['asked, or said of somebody else', 'talk among colleagues']);

it.each(Object.entries(OF_MACHINES).flatMap(([why, all]) => all.map((line) => [why, line] as const)))('%s: %s', (why, line) => {
  expect(TALK.has(why) ? ASKED_BACK : NOT_NOTED).toContain(reading(asked(line)).as);
});

it.each(OF_THE_ACCOUNT)('of the log account: %s', (line) => {
  expect(NOT_NOTED).toContain(reading({ ...asked(line), about: 'logAccount' }).as);
});

function asked(line: string): OutsidersLine {
  return { line, asks: 'yesOrNo', means: 'unclear' };
}
