/** Lines with an answer's words in them that are no answer: nothing is noted of them, and talk is not taken for one. */
import { MISLEADING, SAID_TO_OTHERS } from './misleading-lines';
import { reading, type Reading } from './outsiders-reading';

const ASKED_BACK = ['nothing', 'unclear', 'move'];
/** Nobody's answer is noted. */
const NOT_NOTED = [...ASKED_BACK, 'later', 'dontKnow', 'done'];

function read(line: string, about: string): Reading {
  return reading({ line, asks: 'yesOrNo', means: 'unclear', ...(about !== 'machines' && { about: about as 'moves' | 'logAccount' }) });
}

const each = (lines: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(lines).flatMap(([about, all]) => all.map((line) => [about, line] as const));

it.each(each(MISLEADING))('of the %s, “%s” is noted for nobody', (about, line) => {
  expect(NOT_NOTED).toContain(read(line, about).as);
});

it.each(each(SAID_TO_OTHERS))('of the %s, “%s” is no answer', (about, line) => {
  expect(ASKED_BACK).toContain(read(line, about).as);
});
