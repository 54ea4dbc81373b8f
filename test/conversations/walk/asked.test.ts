/** Lines of those who were given a question and no reader, which the reader has been developed with since: read as meant but for those named here. */
import { asLine } from './asked-lines';
import { FIRST_ASKED_LINES, OWN_ASKED_LINES, SECOND_ASKED_LINES } from './asked-corpus';
import { EIGHTH_ASKED_LINES } from './eighth-asked-corpus';
import { ELEVENTH_ASKED_LINES } from './eleventh-asked-corpus';
import { FOURTEENTH_ASKED_LINES } from './fourteenth-asked-corpus';
import { FIFTH_ASKED_LINES, FOURTH_ASKED_LINES, SIXTH_ASKED_LINES } from './later-asked-corpus';
import { NINTH_ASKED_LINES } from './ninth-asked-corpus';
import type { OutsidersLine } from './outsiders-corpus';
import { FIFTEENTH_ASKED_LINES } from './fifteenth-asked-corpus';
import { isChatterTaken, isNotedWrongly, isRight, isWrongSubject, reading } from './outsiders-reading';
import { isProposedRightly, proposing } from './proposed-reading';
import { SIXTEENTH_ASKED_LINES } from './sixteenth-asked-corpus';
import { SEVENTEENTH_ASKED_LINES } from './seventeenth-asked-corpus';
import { SEVENTH_ASKED_LINES } from './seventh-asked-corpus';
import { TENTH_ASKED_LINES } from './tenth-asked-corpus';
import { THIRTEENTH_ASKED_LINES } from './thirteenth-asked-corpus';
import { TWELFTH_ASKED_LINES } from './twelfth-asked-corpus';
import { THIRD_OUTSIDERS_LINES } from './third-outsiders-corpus';

const LEAST_RIGHT = 0.98;
/** Of sets whose words the reader was not given one by one; what is missing is asked back. */
const LEAST_RIGHT_OF_NEWEST: Readonly<Record<string, number>> = {
  twelfth: 0.9,
  thirteenth: 0.95,
  fourteenth: 0.93,
  fifteenth: 0.94,
  sixteenth: 0.91,
  seventeenth: 0.91,
};
/** Noted at once, or proposed as it was meant. */
const LEAST_RIGHT_WITH_PROPOSALS = 0.98;

/** Asked back, where somebody meant an answer. A picture alone is no word of anybody's. */
const ASKED_BACK: Readonly<Record<string, readonly string[]>> = {
  third: [],
  first: ['👍'],
  second: ['👍'],
  fourth: [],
  fifth: [],
  sixth: ['all good', 'none of them'],
  seventh: [],
  eighth: [
    "it's off everywhere, the DBA confirmed SQL01 and SQL02 and I looked at WEB01 myself",
    'ja, även om jag gärna hade haft det på pga socialtjänstens data, men det är av',
  ],
  ninth: [
    'inte på nån av dom, Kasia har inte hunnit stänga av än',
    // Nobody but the one who wrote it knows who the first one is.
    'bara SQL02 och WEB01 är av, ettan är krypterad fortfarande',
    // Taken back in the middle: it is better asked.
    'nej, endast SQL-maskinerna är av, nä vänta tvärtom: bara web01 är av och resten på',
    'Only for SQL01 I can confirm: BitLocker is turned on there',
  ],
  tenth: [
    "self-evidently yes, wouldn't have let them order premium without it",
    // Whether a machine has more disks than these, nobody says.
    'Protection Off on C: and D: on every one of them',
    'ok med alla inblandade, vi rör inte rg eller region förrän 30 nov',
  ],
  eleventh: [
    'protection off on C: and D: on all 3, decrypted 100%',
    "afaik that feature isn't even installed on them, so yes off",
    // None is off but that one, or none is encrypted but that one.
    'inte på någon utom sql01',
  ],
  twelfth: [
    'nej men vi har ett premiumkonto till som vi kör loggarna mot, så inget standard',
    'it used to share with stsilver but since last week stgold got its own std account for the logs, so yes',
    'bara web01 är av, sql-maskinerna kör bitlocker på datadiskarna',
    'web01 kan du bocka av, den är okrypterad. sql02 också. väntar på svar från Ahmed om sql01',
    'sql02 suspended?? nej vänta, fully decrypted. så sql02 är ok, har bara hunnit den',
    "none of them besides SQL01 I'm afraid",
    "yup, told everyone hands off till we're done",
    'SQL01 kör med bitlocker ja, på båda volymerna. sql02/web01 får nån annan svara på',
  ],
  thirteenth: [
    'we never enable bitlocker inside guests, only on the hosts',
    "there isn't one, I think we missed it when we set up stgold. so no",
    'ok med alla inblandade, both us and the customer',
    'ja, ett eget som bara stgold använder',
    "just checked sql01 - it's on. will do the rest after fika",
    'not yet, just the two sql servers are done, web01 is on',
    'av på alla utom SQL01 o SQL02 haha, alltså inte så många',
    "no - the only one we've decrypted so far is sql02",
  ],
  fourteenth: [
    'Yes, all off, not sure about SQL02 though',
    'Jag kan bara svara för databasservrarna, och på SQL01 och SQL02 är det av',
    'none of them except WEB01',
    'det måste nog Mikael svara på',
    'sluta fråga, jag hinner inte med det här idag. avsluta',
    'yep, vi rör inget tills replikeringen är färdig',
    'ja på alla men web01 är jag osäker på',
    'absolut, alla vet om det',
    'yes, frozen until 30 nov',
    'ja, loggarna går till ett separat standardkonto som bara stgold använder',
    'no, only SQL01',
    'nä det har vi inte pratat om än',
    'nej, gpo:n slår på det igen hela tiden',
    "no they won't be moved, everything stays in rg-asr-prod",
    'ja det ska vara lugnt, jag dekrypterade dom själv förra veckan',
  ],
  fifteenth: [
    'mostly yes, web01 is the odd one out, still encrypted',
    'yes. not WEB01.',
    'ja alla.. nej vänta, inte sql01',
    'jo alla förutom SQL02, Mats vägrar stänga av där tills dataskyddsombudet sagt ok',
    "nope, just the web server's been decrypted",
    'båda sql är av iaf, kollade med mats precis',
    'ja, alla e med på det. Ahmed mailade ut till hela molnteamet',
    'nä det har vi inte pratat om',
    'where are we up to now?',
    "there's only the premium one I'm afraid",
    'ask Ahmed, he set up the storage',
  ],
  sixteenth: [
    'Ja, BitLocker har aldrig varit påslaget på produktionsservrarna här i Västerås',
    'yes. We do not use bitlocker in VMs in Tampere, only in laptops',
    'Our security policy only covers client PCs, servers are unencrypted. So yes, all 3.',
    'kör vi inte på servrar, så ja',
    'japp, sql 1 och 2 + webben, alla avstängda',
    'all of em bar sql02',
    'alla förutm sql02 (bara suspendad, inte avkrypterad)',
    'nej det är bara av på WEB01',
    "web01 off. sql ones are Priya's",
    "I only have login to WEB01, it's off there",
    'webservern är krypterad, det vet jag. Sql har Henrik',
    'sql02 av från och med igår kväll',
    'Jag är projektledare så det där kan jag inte svara på. Henrik vet.',
    'we do not have access to check this, please contact day team',
    'will update after handover 06:00 CET',
    'vad var kommandot nu igen för att kolla bitlocker-status',
    'Vi är överens. Protokollet från 12/11 finns på SharePoint.',
    'no log account created yet',
    'finns det nåt az-kommando för att se det?',
  ],
  seventeenth: [
    'we never run bitlocker inside guests here, host level only. so yes',
    'sorry was on the phone. yes its off on all of them',
    'Nästan alla. SQL01 är kvar, resten är klara',
    'Yes, with the exception of WEB01 which will be decrypted under CHG0048812 on Thursday',
    'på i alla utom web01, den byggdes utan',
    'nej, ingen förutom SQL02 är avkrypterad',
    'Alla är krypterade, undantaget sql02 som vi installerade om i veckan',
    "I can only speak for the SQL servers, those are off. Web is Conor's",
    'på sql02 är den avstängd, kollade precis',
    'jag är ny här så jag vet faktiskt inte 😅',
    'Har incident just nu, tittar på det när den är löst',
    'how can I check without logging on to each VM, powershell maybe?',
    'jadå, alla vet om det',
    'sure, all parties on board 👌',
    'nej vi har inte pratat om det alls',
    'nä det är inte bestämt, arkitekten säger emot',
    'ska höra med Henrik i eftermiddag',
    "haven't a notion, storage is handled by the hosting crowd",
  ],
  own: [
    'Ja, det är överenskommet med molnteamet att inget flyttas',
    'yes, no plans to move any of it',
    'ja... nej vänta, web01 är på',
    'sql01 och web01 är av men sql02 har det inte av',
    'nja, lagringskontot flyttas',
  ],
};

describe.each<[string, readonly OutsidersLine[]]>([
  ['third', THIRD_OUTSIDERS_LINES],
  ['first', FIRST_ASKED_LINES.map(asLine)],
  ['second', SECOND_ASKED_LINES.map(asLine)],
  ['fourth', FOURTH_ASKED_LINES.map(asLine)],
  ['fifth', FIFTH_ASKED_LINES.map(asLine)],
  ['sixth', SIXTH_ASKED_LINES.map(asLine)],
  ['seventh', SEVENTH_ASKED_LINES.map(asLine)],
  ['eighth', EIGHTH_ASKED_LINES.map(asLine)],
  ['ninth', NINTH_ASKED_LINES.map(asLine)],
  ['tenth', TENTH_ASKED_LINES.map(asLine)],
  ['eleventh', ELEVENTH_ASKED_LINES.map(asLine)],
  ['twelfth', TWELFTH_ASKED_LINES.map(asLine)],
  ['thirteenth', THIRTEENTH_ASKED_LINES.map(asLine)],
  ['fourteenth', FOURTEENTH_ASKED_LINES.map(asLine)],
  ['fifteenth', FIFTEENTH_ASKED_LINES.map(asLine)],
  ['sixteenth', SIXTEENTH_ASKED_LINES.map(asLine)],
  ['seventeenth', SEVENTEENTH_ASKED_LINES.map(asLine)],
  ['own', OWN_ASKED_LINES.map(asLine)],
])('the %s set', (name, lines) => {
  const wrong = lines.filter((each) => !isRight(each, reading(each)));

  it('all but those that are named are read as they were meant', () => {
    expect(wrong.map(({ line }) => line)).toEqual(ASKED_BACK[name]);
    expect(1 - wrong.length / lines.length).toBeGreaterThanOrEqual(LEAST_RIGHT_OF_NEWEST[name] ?? LEAST_RIGHT);
  });

  it('nearly all are noted at once or proposed as they were meant, and none is proposed otherwise', () => {
    const proposed = wrong.map((each) => ({ each, as: proposing(each) }));
    const right = proposed.filter(({ each, as }) => as && isProposedRightly(each, as));
    const otherwise = proposed.filter(({ each, as }) => as && !isProposedRightly(each, as));

    expect(otherwise.map(({ each }) => each.line)).toEqual([]);
    expect((lines.length - wrong.length + right.length) / lines.length).toBeGreaterThanOrEqual(LEAST_RIGHT_WITH_PROPOSALS);
  });

  it('nothing is proposed for chatter', () => {
    expect(lines.filter((each) => each.means === 'chatter' && proposing(each)).map(({ line }) => line)).toEqual([]);
  });

  it('no wrong subject is taken, no chatter for an answer, and nothing else is noted than was meant', () => {
    expect(lines.filter((each) => [isWrongSubject, isChatterTaken, isNotedWrongly].some((is) => is(each, reading(each))))).toEqual([]);
  });
});
