/** What several limits allow together: never more in any stretch of time than each of them says. */
import fc from 'fast-check';
import { createPace, type Limit } from '../../src/support/pace';

const TEAMS: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

describe('a pace', () => {
  it('allows seven at once, the eighth after a second, the ninth after two', () => {
    const pace = createPace(TEAMS);
    const waits = Array.from({ length: 9 }, () => {
      const wait = pace.wait(0);
      pace.note(wait);
      return wait;
    });
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
  });

  it('never passes a limit, and never waits longer than it has to', () => {
    const limits: readonly Limit[] = [
      { most: 3, within: 10 },
      { most: 5, within: 40 },
    ];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 60 }), (gaps) => {
        const pace = createPace(limits);
        const done: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const wait = pace.wait(now);
          now += wait;
          pace.note(now);
          done.push(now);
          const counts = (at: number): boolean =>
            limits.every(({ most, within }) => done.filter((time) => time > at - within && time <= at).length <= most);
          expect(counts(now)).toBe(true);
          // A moment earlier one limit would have been passed.
          const earlier = [...done.slice(0, -1), now - 1].sort((a, b) => a - b);
          const fits = (at: number): boolean =>
            limits.every(({ most, within }) => earlier.filter((time) => time > at - within && time <= at).length <= most);
          if (wait > 0) expect(fits(now - 1)).toBe(false);
        }
      }),
    );
  });

  it('counts several at once, and takes more than it ever allows for all that it allows', () => {
    const pace = createPace([{ most: 10, within: 1_000 }]);
    pace.note(0, 6);
    expect(pace.wait(0, 4)).toBe(0);
    expect(pace.wait(0, 5)).toBe(1_000);
    expect(pace.wait(1_000, 99)).toBe(0);
  });

  it('waits no longer when the clock is set back', () => {
    const pace = createPace([{ most: 1, within: 1_000 }]);
    pace.note(3_600_000);
    expect(pace.wait(0)).toBe(1_000);
  });
});
