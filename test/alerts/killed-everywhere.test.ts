/**
 * Short histories, with a process that ends before each of its steps; every eighth of them, or as often as the variable KILLED_EVERY says. The one after it
 * ends soon, too, every other time.
 */
import { playOut, type Ending } from './killed-everywhere';
import { SHORT_HISTORIES } from './short-histories';

const EVERY = Number(process.env.KILLED_EVERY ?? 8);
/** The next process is there after so long, milliseconds: one alone with its folder soon, one beside another before a lease is over. */
const GAP = 2_000;
const STEPS_OF_SECOND = 7;
const LONG = 600_000;

describe.each(Object.entries(SHORT_HISTORIES))('%s', (_, history) => {
  it.each(['alone', 'together'] as const)(
    'is told to its end, and shown as it is, wherever a process ends: %s',
    async (where) => {
      const whole = await playOut(history, { where, gap: GAP });
      expect(whole.wrong).toEqual([]);
      const endings = endingsOf(whole.steps, where);
      expect(endings.length).toBeGreaterThan(0);
      for (const ending of endings) expect({ ending, ...(await playOut(history, ending)) }).toMatchObject({ ending, wrong: [] });
    },
    LONG,
  );
});

function endingsOf(steps: number, where: Ending['where']): readonly Ending[] {
  const firsts = Array.from(
    { length: Math.ceil(steps / EVERY) },
    (_, index) => index * EVERY + (where === 'alone' ? 0 : Math.floor(EVERY / 2)),
  );
  return firsts
    .filter((first) => first < steps)
    .map((first, index) => ({ where, gap: GAP, first, ...(index % 2 === 1 && { second: (first + index) % STEPS_OF_SECOND }) }));
}
