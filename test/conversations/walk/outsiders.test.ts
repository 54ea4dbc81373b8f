/** What somebody types who has not seen the reader: scored against what they meant, with names found among those that are asked about. */
import { readTyped, type Typed } from '../../../src/conversations/walk/typed';
import { OUTSIDERS_LINES, type OutsidersLine } from './outsiders-corpus';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const ZONE = 'Europe/Stockholm';
const VMS = ['sql01', 'sql02', 'web01'];
const HOSTS = ['hv01', 'hv02'];
const LEAST_RIGHT = 98;
/** Readings that note something, or put a question aside, or look again. */
const ANSWERS = new Set(['yes', 'no', 'yesExcept', 'yesUntil', 'dontKnow', 'done', 'later']);

interface Reading {
  readonly as: string;
  /** Lower case. */
  readonly except?: readonly string[];
  readonly move?: string;
  readonly until?: string;
}

/** What the walk makes of a line: names that are not asked about are asked back, and what names everybody says it of all. */
function reading({ line, asks }: OutsidersLine): Reading {
  const asked = /hv0/i.test(line) ? HOSTS : VMS;
  const typed = readTyped(line, asks, NOW, ZONE, new Set([...asked, 'gold']));
  if (!typed) return { as: 'nothing' };
  const until = 'until' in typed && typed.until !== undefined ? { until: local(typed.until) } : {};
  switch (typed.is) {
    case 'move':
      return 'until' in until ? { as: 'later', ...until } : { as: 'move', move: typed.move };
    case 'yes':
    case 'no':
    case 'partly':
      return { ...ofWord(typed, asked), ...until };
    default:
      return { as: typed.is };
  }
}

function ofWord(typed: Extract<Typed, { is: 'yes' | 'no' | 'partly' }>, asked: readonly string[]): Reading {
  const lower = (names: readonly string[] = []): readonly string[] => names.map((name) => name.toLowerCase());
  const [yes, no] =
    typed.is === 'partly'
      ? [lower(typed.yes), lower(typed.no)]
      : typed.is === 'yes'
        ? [asked.filter((name) => !lower(typed.except).includes(name)), lower(typed.except)]
        : [lower(typed.except), asked.filter((name) => !lower(typed.except).includes(name))];
  if ([...yes, ...no].some((name) => !asked.includes(name))) return { as: 'unclear' };
  if (typed.is !== 'partly' && typed.count !== undefined && typed.count !== asked.length) return { as: 'unclear' };
  if (yes.length + no.length < asked.length) return { as: 'partly' };
  if (no.length === 0) return { as: typed.until === undefined ? 'yes' : 'yesUntil' };
  return yes.length === 0 ? { as: 'no' } : { as: 'yesExcept', except: no };
}

function local(time: number): string {
  return new Date(time).toLocaleString('sv', { timeZone: ZONE }).replace(' ', 'T');
}

function isRight(meant: OutsidersLine, read: Reading): boolean {
  const isAskedBack = read.as === 'unclear' || read.as === 'nothing';
  if (meant.acceptable?.includes(isAskedBack ? 'unclear' : read.as)) return true;
  // Nobody noted anything, and the question is asked again.
  if (meant.means === 'unclear' || meant.means === 'chatter') return isAskedBack;
  // A no where something is to be mended puts it aside.
  if (meant.asks === 'mended' && meant.means === 'no') return read.move === 'skip';
  return (
    read.as === meant.means &&
    (meant.move === undefined || read.move === meant.move) &&
    (meant.until === undefined || read.until?.startsWith(meant.until) === true) &&
    isSameNames(meant, read)
  );
}

function isSameNames({ except = [] }: OutsidersLine, read: Reading): boolean {
  return (
    [...except]
      .map((name) => name.toLowerCase())
      .toSorted()
      .join() === [...(read.except ?? [])].toSorted().join()
  );
}

it('there are 100 different lines', () => {
  expect(new Set(OUTSIDERS_LINES.map(({ line }) => line.toLowerCase())).size).toBe(100);
});

it('at least 98 of 100 are read as they were meant', () => {
  const wrong = OUTSIDERS_LINES.filter((each) => !isRight(each, reading(each))).map(
    (each) => `${each.line}: ${each.means}, read as ${reading(each).as}`,
  );

  expect(wrong.slice(0, OUTSIDERS_LINES.length - LEAST_RIGHT)).toEqual(wrong);
});

it('no wrong subject is taken, and no word for some is taken for all', () => {
  const wrong = OUTSIDERS_LINES.filter((each) => {
    const read = reading(each);
    if (read.as === 'partly') return true;
    return (each.means === 'yesExcept' || read.as === 'yesExcept') && ANSWERS.has(read.as) && !isSameNames(each, read);
  });

  expect(wrong).toEqual([]);
});

it('no chatter is taken for an answer', () => {
  expect(OUTSIDERS_LINES.filter((each) => each.means === 'chatter' && ANSWERS.has(reading(each).as))).toEqual([]);
});
