/** What holds of every history of alerts, over random ones: 30 of them, or as many as the variable HISTORIES says; HISTORIES_FROM begins with others. */
import fc from 'fast-check';
import { Played } from './history-played';
import { brokenAtRest, brokenOnceMended, brokenOnTheWay } from './history-promises';
import { histories } from './random-history';

const HISTORIES = Number(process.env.HISTORIES ?? 30);
const SEED = Number(process.env.HISTORIES_FROM ?? 4);
/** Milliseconds for each on a machine that does much else; one that breaks a promise is also made smaller. */
const LONG = 10_000;

it(
  'tells what is open, says of all that is over that it is, and tells nothing that was not so',
  async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const played = await Played.play(history);
        try {
          await played.comeToRest();
          expect(await brokenAtRest(played)).toEqual([]);
          await played.mend();
          expect(await brokenOnceMended(played)).toEqual([]);
          expect(brokenOnTheWay(played)).toEqual([]);
        } finally {
          await played.end();
        }
      }),
      { seed: SEED, numRuns: HISTORIES },
    );
  },
  Math.max(300_000, HISTORIES * LONG),
);
