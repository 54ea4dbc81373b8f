/** Lines of those who were given a question and no reader, which the reader has been developed with since: read as meant but for those named here. */
import { asLine } from './asked-lines';
import { FIRST_ASKED_LINES, OWN_ASKED_LINES, SECOND_ASKED_LINES } from './asked-corpus';
import { FIFTH_ASKED_LINES, FOURTH_ASKED_LINES, SIXTH_ASKED_LINES } from './later-asked-corpus';
import type { OutsidersLine } from './outsiders-corpus';
import { isChatterTaken, isNotedWrongly, isRight, isWrongSubject, reading } from './outsiders-reading';
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
