/** Lines of those who were given a question and no reader, which the reader has been developed with since: read as meant but for those named here. */
import { asLine } from './asked-lines';
import { FIRST_ASKED_LINES, OWN_ASKED_LINES, SECOND_ASKED_LINES } from './asked-corpus';
import { EIGHTH_ASKED_LINES } from './eighth-asked-corpus';
import { ELEVENTH_ASKED_LINES } from './eleventh-asked-corpus';
import { FIFTH_ASKED_LINES, FOURTH_ASKED_LINES, SIXTH_ASKED_LINES } from './later-asked-corpus';
import { NINTH_ASKED_LINES } from './ninth-asked-corpus';
import type { OutsidersLine } from './outsiders-corpus';
import { isChatterTaken, isNotedWrongly, isRight, isWrongSubject, reading } from './outsiders-reading';
import { SEVENTH_ASKED_LINES } from './seventh-asked-corpus';
import { TENTH_ASKED_LINES } from './tenth-asked-corpus';
import { THIRD_OUTSIDERS_LINES } from './third-outsiders-corpus';

const LEAST_RIGHT = 0.98;

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
  ['own', OWN_ASKED_LINES.map(asLine)],
])('the %s set', (name, lines) => {
  const wrong = lines.filter((each) => !isRight(each, reading(each)));

  it('all but those that are named are read as they were meant', () => {
    expect(wrong.map(({ line }) => line)).toEqual(ASKED_BACK[name]);
    expect(1 - wrong.length / lines.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('no wrong subject is taken, no chatter for an answer, and nothing else is noted than was meant', () => {
    expect(lines.filter((each) => [isWrongSubject, isChatterTaken, isNotedWrongly].some((is) => is(each, reading(each))))).toEqual([]);
  });
});
