import { killUnderLoad } from './kills';

describe('a bot that is killed under load', () => {
  it('loses nothing that it had acknowledged, and is soon back', async () => {
    const faults = await killUnderLoad(4);

    expect(faults).toMatchObject({ kills: 4, reportsLost: 0, answersLost: 0, setUpLost: 0 });
    expect(faults.reportsAcknowledged + faults.answersAcknowledged + faults.setUpAcknowledged).toBeGreaterThan(0);
    // The limit is two seconds on a computer of its own (npm run faults); those of a test share theirs.
    expect(faults.medianRestart).toBeLessThan(15_000);
  }, 240_000);
});
