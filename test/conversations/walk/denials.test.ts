/** A no, or a denial beside one, is never turned into a yes that nobody said: neither where the yes is a presence, nor where it is an absence. */
import { askedState } from '../../../src/conversations/walk/asked-states';
import { readTyped, type AskedAbout, type Typed } from '../../../src/conversations/walk/typed';
import { UNMOVED } from './unmoved';

const NOW = Date.parse('2026-11-24T12:00:00Z');

const VMS = ['sql01', 'sql02', 'web01'];
const one = (name: string, more: Pick<AskedAbout, 'state'> = {}): AskedAbout => ({
  names: new Set([name]),
  order: [name],
  count: 1,
  ...more,
});
const stateOf = (requirement: string): Pick<AskedAbout, 'state'> => {
  const state = askedState(requirement);
  return state ? { state } : {};
};

/** What the yes to each question is. */
const QUESTIONS: Readonly<Record<string, AskedAbout>> = {
  'that somebody holds the rights': one('nord'),
  'that an account for the logs is there': one('stgold', stateOf('storage.logAccount')),
  'that updates are installed': one('hv01', stateOf('host.updates')),
  'that no other backup runs': one('hv01', stateOf('host.otherBackup')),
  'that nothing is moved': one('plan', { state: UNMOVED }),
  'that BitLocker is off': { names: new Set(VMS), order: VMS, count: VMS.length, ...stateOf('vm.encryption') },
};
const PRESENCES = Object.keys(QUESTIONS).slice(0, 3);

function read(line: string, question: string): Typed | undefined {
  return readTyped(line, 'yesOrNo', NOW, 'UTC', QUESTIONS[question]);
}

const rows = (questions: readonly string[], lines: string): readonly (readonly [string, string])[] =>
  questions.flatMap((question) =>
    lines
      .trim()
      .split(/\n\s*/)
      .map((line) => [question, line] as const),
  );

it.each(
  rows(
    Object.keys(QUESTIONS),
    `no, nobody has them yet
     no one has them yet
     nobody has it yet
     no, no one has them yet
     no nobody has it yet
     no, nobody's got it yet
     no, none of us has it yet
     no, nothing yet
     no, none yet
     no, not anymore
     no, nobody has it anymore
     no, nobody has
     no, no one does
     no, nobody does it yet
     no, it is not so anymore
     no, we never had it
     no, nobody doesn't have it
     nobody has got any yet
     nej, ingen har dem än
     nej, ingen har det ännu
     nej ingen har det än
     nej, inga har det
     nej, inget än
     nej, ingen
     nej, ingen har det längre
     nej, inte längre
     nej, ingen av oss har det än
     nej, det har ingen
     ingen har det än
     ingen har dem ännu
     inga har det än
     nej, det är inte så att ingen har det`,
  ),
)('asked whether it is so %s, “%s” is no yes', (question, line) => {
  expect(read(line, question)).not.toMatchObject({ is: 'yes' });
});

it.each(rows(PRESENCES, `no, nobody has them yet\nno, nobody has it\nnej, ingen har dem än\nno, none yet\nno, no one does\nnej, ingen`))(
  'asked whether it is so %s, “%s” is a no',
  (question, line) => {
    expect(read(line, question)).toMatchObject({ is: 'no' });
  },
);

it.each(
  rows(
    PRESENCES,
    `yes, nobody has them
     yes nobody has it
     yes, none exist
     ja, ingen har dem
     ja, det har ingen
     yes, no one has it anymore`,
  ),
)('asked whether it is so %s, “%s” says two things', (question, line) => {
  expect(read(line, question)).toEqual(expect.objectContaining({ is: 'unclear' }));
});

it.each([
  ['that BitLocker is off', 'nej, ingen av dem är krypterad'],
  ['that BitLocker is off', 'no, none of them have BitLocker turned on'],
  ['that BitLocker is off', 'no bitlocker on any of them'],
  ['that BitLocker is off', 'no problem, off on all of them'],
  ['that nothing is moved', 'nej, vi flyttar ingenting'],
  ['that no other backup runs', 'ja, ingen kör det längre'],
])('asked whether it is so %s, “%s” is a yes: it says what is absent', (question, line) => {
  expect(read(line, question)).toMatchObject({ is: 'yes' });
});
