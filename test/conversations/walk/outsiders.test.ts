/** What somebody types who has not seen the reader: scored against what they meant, with names found among those that are asked about. */
import { OUTSIDERS_LINES, SECOND_OUTSIDERS_LINES } from './outsiders-corpus';
import { isChatterTaken, isRight, isWrongSubject, reading } from './outsiders-reading';

const LEAST_RIGHT = 98;

describe.each([
  ['first', OUTSIDERS_LINES],
  ['second', SECOND_OUTSIDERS_LINES],
])('the %s set', (_, lines) => {
  it('has 100 different lines', () => {
    expect(new Set(lines.map(({ line }) => line.toLowerCase())).size).toBe(100);
  });

  it('at least 98 of 100 are read as they were meant', () => {
    const wrong = lines
      .filter((each) => !isRight(each, reading(each)))
      .map((each) => `${each.line}: ${each.means}, read as ${reading(each).as}`);

    expect(wrong.slice(0, lines.length - LEAST_RIGHT)).toEqual(wrong);
  });

  it('no wrong subject is taken, and no word for some is taken for all', () => {
    expect(lines.filter((each) => isWrongSubject(each, reading(each)))).toEqual([]);
  });

  it('no chatter is taken for an answer', () => {
    expect(lines.filter((each) => isChatterTaken(each, reading(each)))).toEqual([]);
  });
});
