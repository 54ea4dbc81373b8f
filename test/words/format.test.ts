import { formatBytes } from '../../src/words/format';
import { wordsOf } from '../../src/words';

const GIB = 1024 ** 3;

describe('sizes', () => {
  it.each([
    ['en', 0, '0 GB'],
    ['en', 1, '0 GB (1 byte)'],
    ['en', 2, '0 GB (2 bytes)'],
    ['en', 2048 * GIB, '2,048 GB'],
    ['en', 2048 * GIB + 1, '2,048 GB (2,199,023,255,553 bytes)'],
    ['sv', 0, '0\u00A0GB'],
    ['sv', 1, '0\u00A0GB (1\u00A0byte)'],
    ['sv', 2, '0\u00A0GB (2\u00A0byte)'],
    ['sv', 2048 * GIB, '2\u00A0048\u00A0GB'],
  ] as const)('%s %d: %s', (language, bytes, expected) => {
    expect(formatBytes(language, bytes)).toBe(expected);
  });
});

describe('what is counted', () => {
  const [en, sv] = [wordsOf('en'), wordsOf('sv')];

  it.each([
    [0, 'Makes 0 VMs ready; 0 of 3 are then.', '0 of 3 parts are read.', '0 VMs report the operating system “X”, which is not recognised.'],
    [1, 'Makes 1 VM ready; 1 of 3 is then.', '1 of 3 parts is read.', '1 VM reports the operating system “X”, which is not recognised.'],
    [2, 'Makes 2 VMs ready; 2 of 3 are then.', '2 of 3 parts are read.', '2 VMs report the operating system “X”, which is not recognised.'],
  ])('English of %d', (count, gain, read, unrecognised) => {
    expect(en.planning.first.gain(count, count, 3, [])).toBe(gain);
    expect(en.walk.read(count, 3)).toBe(read);
    expect(en.cards.summary.unrecognised('vm', count, 'X')).toBe(unrecognised);
  });

  it.each([
    [[], 'Makes 2 VMs ready; 3 of 4 are then.', 'Gör 2 VM:ar redo; sedan är 3 av 4 redo.'],
    [
      ['lastSeen'],
      'Makes 2 VMs ready if what was last seen holds; 3 of 4 are then.',
      'Gör 2 VM:ar redo om det som senast sågs fortfarande gäller; sedan är 3 av 4 redo.',
    ],
    [
      ['lastSeen', 'unknown'],
      'Makes 2 VMs ready if what was last seen holds and what is unknown turns out well; 3 of 4 are then.',
      'Gör 2 VM:ar redo om det som senast sågs fortfarande gäller och det som är okänt visar sig stämma; sedan är 3 av 4 redo.',
    ],
  ] as const)('that stays a hope is told as one: %j', (hopes, english, swedish) => {
    expect(en.planning.first.gain(2, 3, 4, hopes)).toBe(english);
    expect(sv.planning.first.gain(2, 3, 4, hopes)).toBe(swedish);
  });

  it.each([
    [0, '0 värdar anger operativsystemet ”X”, som inte känns igen.'],
    [1, '1 värd anger operativsystemet ”X”, som inte känns igen.'],
    [2, '2 värdar anger operativsystemet ”X”, som inte känns igen.'],
  ])('Swedish of %d', (count, unrecognised) => {
    expect(sv.cards.summary.unrecognised('host', count, 'X')).toBe(unrecognised);
  });
});
