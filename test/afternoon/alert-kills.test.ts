import { killInAlertPath } from './alert-kills';

const LONG = 600_000;
const NOTHING_WRONG = { wrong: [], lost: 0, outdated: 0, notSaidFixed: 0, unexplained: 0 };

describe('a bot that is killed while it tells of what broke', () => {
  it.each([
    ['wholeBot', 10],
    ['alertPath', 40],
  ] as const)(
    'loses no alert, shows each as it ended, and repeats as a new message only what it could not know had arrived: %s',
    async (what, kills) => {
      const faults = await killInAlertPath(what, kills, 20_261_128);
      process.stderr.write(`${what}: ${JSON.stringify(faults)}\n`);

      expect(faults).toMatchObject({ kills, ...NOTHING_WRONG });
      expect(faults.alerts).toBeGreaterThan(20);
      expect(faults.edits).toBeGreaterThan(20);
      // They fell all along the way.
      if (what === 'alertPath') expect(Object.entries(faults.fell).filter(([, count]) => count === 0)).toEqual([]);
    },
    LONG,
  );
});
