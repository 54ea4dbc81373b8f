/** What people type while a question of the walk waits: what is taken for an answer, and what never is. */
import { readTyped, type AskedAbout, type Typed } from '../../../src/conversations/walk/typed';
import {
  ALL,
  ALL_BUT,
  CHATTER,
  COUNTED,
  DONE,
  DONT_KNOW,
  LATER,
  MOVES,
  NO,
  NOTED,
  PARTLY,
  REST,
  TWO_WAYS,
  UNCLEAR,
  UNTIL,
  WITHIN,
  YES,
} from './corpus';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const ZONE = 'Europe/Stockholm';

const read = (line: string, asks: 'yesOrNo' | 'mended' = 'yesOrNo'): Typed | undefined => readTyped(line, asks, NOW, ZONE);

/** Lines with what they must give behind an arrow. */
const pairs = (lines: readonly string[]): readonly (readonly [string, string])[] =>
  lines.map((line) => {
    const [said = '', meant = ''] = line.split(' → ');
    return [said, meant];
  });

const minute = (time: number | undefined): string => (time === undefined ? 'never' : new Date(time).toISOString().slice(0, 16));

const MOVE_LINES = Object.entries(MOVES).flatMap(([move, said]) => said.map((line): [string, string] => [line, move]));

it('the corpus holds 600 different lines and more', () => {
  const all = [
    YES,
    NO,
    DONT_KNOW,
    UNCLEAR,
    CHATTER,
    ALL,
    DONE,
    MOVE_LINES.map(([line]) => line),
    ...[ALL_BUT, COUNTED, WITHIN, UNTIL, NOTED, LATER],
  ].flat();

  expect(new Set(all).size).toBeGreaterThanOrEqual(600);
});

it.each(YES)('“%s” is a yes', (line) => {
  expect(read(line)).toMatchObject({ is: 'yes' });
  expect(read(line)).not.toHaveProperty('except');
});

it.each(NO)('“%s” is a no', (line) => {
  expect(read(line)).toEqual({ is: 'no' });
});

it.each(DONT_KNOW)('“%s” says that it is not known', (line) => {
  expect(read(line)).toEqual({ is: 'dontKnow' });
});

it.each(UNCLEAR)('“%s” is asked again', (line) => {
  expect(read(line)?.is).toBe('unclear');
});

it.each(CHATTER)('“%s” is no answer', (line) => {
  const read_ = read(line);

  expect(['yes', 'no', 'dontKnow', 'done']).not.toContain(read_?.is);
  expect(['done', 'yes', 'no']).not.toContain(read(line, 'mended')?.is);
});

it.each(pairs(ALL_BUT))('“%s” is a yes for all but %s', (line, names) => {
  expect(read(line)).toEqual({ is: 'yes', except: names.split(', ') });
});

const named = (names: string): readonly string[] => names.split(', ').filter((name) => name !== '' && name !== '–');

it.each(pairs(PARTLY))('“%s” says yes | no | the rest: %s', (line, meant) => {
  const [yes = '', no = '', rest = ''] = meant.split(' | ');
  expect(read(line)).toEqual({ is: 'partly', yes: named(yes), no: named(no), ...(rest !== '–' && { rest }) });
});

it.each(pairs(REST))('“%s” is, for all but whom: %s', (line, meant) => {
  const [is = '', except = ''] = meant.split(' | ');
  expect(read(line)).toEqual({ is, except: named(except) });
});

it.each(pairs(TWO_WAYS.map((line) => line.replace(/→$/, '→ '))))('“%s” is asked back, with %s', (line, names) => {
  expect(read(line)).toEqual({ is: 'unclear', ...(names !== '' && { names: named(names) }) });
});

it('names that look like none are found where they are asked about', () => {
  const known = new Set(['intranet', 'ubuntu web', 'gold']);
  const typed = (line: string): Typed | undefined => readTyped(line, 'yesOrNo', NOW, ZONE, { names: known });

  expect(typed('intranet ja, Ubuntu Web nej')).toEqual({ is: 'partly', yes: ['intranet'], no: ['Ubuntu Web'] });
  expect(typed('Gold ja, resten nej')).toEqual({ is: 'no', except: ['Gold'] });
  expect(read('intranet ja, Ubuntu Web nej')).toBeUndefined();
});

it('what is said of named subjects counts until a day, or with how it was checked', () => {
  expect(read('ja för SQL01 till 30 nov')).toMatchObject({ is: 'partly', yes: ['SQL01'], until: Date.parse('2026-11-30T22:59:00Z') });
  expect(read('SQL01 yes, SQL02 no, checked yesterday')).toEqual({
    is: 'partly',
    yes: ['SQL01'],
    no: ['SQL02'],
    note: 'checked yesterday',
  });
});

it('how long a gap lasts is no end of the others’ yes', () => {
  const asked: AskedAbout = { names: new Set(['sql01', 'sql02', 'web01']), count: 3, state: { wants: 'off' } };

  expect(readTyped('all but SQL01, that one has it on until tomorrow 15:00', 'yesOrNo', NOW, ZONE, asked)).toEqual({
    is: 'yes',
    except: ['SQL01'],
  });
  expect(read('alla utom SQL01, till 30 nov')).toMatchObject({ until: Date.parse('2026-11-30T22:59:00Z') });
});

it.each([
  ['yes, in IAM', 'in IAM'],
  ['ja, i portalen', 'i portalen'],
  ['yes, checked in the portal, until 30 Nov', 'checked in the portal'],
])('“%s” is a yes, and says where it was seen: %s', (line, note) => {
  expect(read(line)).toMatchObject({ is: 'yes', note });
});

it.each(['yes, but not in IAM', 'ja, men bara i portalen', 'yes, in Sweden'])('“%s” is a yes to nothing that was asked', (line) => {
  expect(read(line)).toEqual({ is: 'unclear' });
});

it.each(['vi har skapat stlogg nu', 'we have created stlog now'])('“%s” says that it was mended', (line) => {
  expect(read(line, 'mended')).toEqual({ is: 'done' });
});

it.each(['vi har inte skapat stlogg än', 'vi ska skapa stlogg nu', 'jag har skapat en chatt', 'vi har skapat kaos nu'])(
  '“%s” does not say that it was mended',
  (line) => {
    expect(read(line, 'mended')).not.toEqual({ is: 'done' });
  },
);

it.each(pairs(COUNTED))('“%s” is a yes for all %s', (line, count) => {
  expect(read(line)).toEqual({ is: 'yes', count: Number(count) });
});

it.each(ALL)('“%s” is a yes for all', (line) => {
  expect(read(line)).toEqual({ is: 'yes' });
});

it.each(pairs(WITHIN))('“%s” is a yes for what is in %s', (line, within) => {
  expect(read(line)).toEqual({ is: 'yes', within });
});

it.each(pairs(UNTIL))('“%s” is a yes until %s', (line, until) => {
  const typed = read(line);

  expect(typed?.is).toBe('yes');
  expect(minute(typed?.is === 'yes' ? typed.until : undefined)).toBe(until);
});

it.each(pairs(NOTED))('“%s” is a yes, noted: %s', (line, note) => {
  expect(read(line)).toEqual({ is: 'yes', note });
});

it.each(MOVE_LINES)('“%s” moves: %s', (line, move) => {
  expect(read(line)).toEqual({ is: 'move', move });
  expect(read(line, 'mended')).toEqual({ is: 'move', move });
});

it.each(pairs(LATER))('“%s” puts the question aside until %s', (line, until) => {
  const typed = read(line);

  expect(typed).toMatchObject({ is: 'move', move: 'skip' });
  expect(minute(typed?.is === 'move' ? typed.until : undefined)).toBe(until);
});

it.each(DONE)('“%s”, where something is to be mended, has it looked at again', (line) => {
  expect(read(line, 'mended')).toEqual({ is: 'done' });
});

it('a day that has passed, or is none, is never taken for an end', () => {
  for (const line of ['ja till 30 feb', 'ja till 2020-01-01', 'yes until whenever', 'ja, till Bosse kommer'])
    expect(read(line)?.is).toBe('unclear');
});

it('how it was checked is kept beside until when it holds', () => {
  const typed = read('ja, kollade i VMM till 30 dec');

  expect(typed).toMatchObject({ is: 'yes', note: 'kollade i VMM till 30 dec' });
  expect(minute(typed?.is === 'yes' ? typed.until : undefined)).toBe('2026-12-30T22:59');
});

describe('a name whose letters and marks are stored apart', () => {
  const asked: AskedAbout = { names: new Set(['åsa1', 'web01']), order: ['åsa1', 'web01'], count: 2 };

  it.each(['Åsa1 yes, WEB01 no', 'Åsa1: yes\nWEB01: no'])('is that of who is asked about: %s', (line) => {
    expect(readTyped(line.normalize('NFD'), 'yesOrNo', NOW, ZONE, asked)).toEqual(readTyped(line, 'yesOrNo', NOW, ZONE, asked));
    expect(readTyped(line.normalize('NFD'), 'yesOrNo', NOW, ZONE, asked)).toMatchObject({ is: 'partly', yes: ['Åsa1'], no: ['WEB01'] });
  });
});
