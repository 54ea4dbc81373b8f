/** Lines as colleagues write them, over all meanings: read as meant, safely, and fast. */
import { readTyped } from '../../../src/conversations/walk/typed';
import { DEVELOPMENT_LINES } from './development-corpus';
import { isChatterTaken, isRight, isWrongSubject, reading } from './outsiders-reading';

/** Of a hundred. */
const LEAST_RIGHT = 98;
/** Milliseconds. */
const MOST_EACH = 5;
/** A whole turn has a second. */
const MOST_LONG = 1_000;

it('there are at least 300, 80 of them chatter', () => {
  expect(new Set(DEVELOPMENT_LINES.map(({ line, asks }) => `${asks} ${line}`)).size).toBeGreaterThanOrEqual(300);
  expect(DEVELOPMENT_LINES.filter(({ means }) => means === 'chatter').length).toBeGreaterThanOrEqual(80);
});

it('at least 98 % are read as they were meant', () => {
  const wrong = DEVELOPMENT_LINES.filter((each) => !isRight(each, reading(each))).map(({ line }) => line);

  expect(wrong.slice(0, Math.floor((DEVELOPMENT_LINES.length * (100 - LEAST_RIGHT)) / 100))).toEqual(wrong);
});

it('none gives a wrong subject, and no chatter is taken for an answer', () => {
  expect(DEVELOPMENT_LINES.filter((each) => isWrongSubject(each, reading(each)) || isChatterTaken(each, reading(each)))).toEqual([]);
});

/** Milliseconds, the best of five: what else the computer does meanwhile makes work slower, never faster. */
function quickest(work: () => void): number {
  const once = (): number => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  return Math.min(...Array.from({ length: 5 }, once));
}

it('a line is read within 5 milliseconds, and one of 5,000 characters harms nothing', () => {
  const all = quickest(() => {
    for (const each of DEVELOPMENT_LINES) reading(each);
  });
  expect(all / DEVELOPMENT_LINES.length).toBeLessThan(MOST_EACH);

  for (const part of ['ja ', 'alla utom ', 'SQL01, ', 'till fredag ', 'a', '1/2 ', 'den har fragan igen ', 'jag har ', 'har jag vi ']) {
    const line = part.repeat(Math.ceil(5000 / part.length));
    const about = { names: new Set(['sql01']), count: 1 };
    expect(quickest(() => readTyped(line, 'yesOrNo', 0, 'Europe/Stockholm', about))).toBeLessThan(MOST_LONG);
  }
});
