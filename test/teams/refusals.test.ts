import { createRefusals } from '../../src/teams/refusals';
import { manualClock } from './clocks';

describe('refused identities in the log', () => {
  it('are told at once for the first and counted for the rest of the minute', async () => {
    const clock = manualClock();
    const told: object[] = [];
    const quiet = (): void => {};
    const refusals = createRefusals(clock, { debug: quiet, info: (data) => told.push(data), warn: quiet, error: quiet });
    for (let n = 0; n < 351; n += 1) {
      refusals.add(new Error('jwt malformed'));
    }
    expect(told).toEqual([{ reason: 'jwt malformed' }]);

    await clock.fire((milliseconds) => milliseconds === 60_000);
    expect(told).toEqual([{ reason: 'jwt malformed' }, { refused: 350 }]);
  });

  it('say nothing of a minute in which nobody else was refused, and begin anew after it', async () => {
    const clock = manualClock();
    const told: object[] = [];
    const quiet = (): void => {};
    const refusals = createRefusals(clock, { debug: quiet, info: (data) => told.push(data), warn: quiet, error: quiet });
    refusals.add(new Error('one'));
    await clock.fire((milliseconds) => milliseconds === 60_000);
    refusals.add('two\nlines');

    expect(told).toEqual([{ reason: 'one' }, { reason: 'two lines' }]);
  });
});
