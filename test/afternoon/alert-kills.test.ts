import { killInAlertPath } from './alert-kills';

describe('a bot that is killed while it tells of what broke', () => {
  it('loses no alert, shows each as it ended, and repeats only what it could not know had arrived', async () => {
    const faults = await killInAlertPath(6);

    expect(faults).toMatchObject({ kills: 6, lost: 0, outdated: 0, unexplained: 0 });
    expect(faults.incidents).toBeGreaterThan(0);
    expect(faults.alerts).toBeGreaterThanOrEqual(10);
    expect(faults.refused).toBeGreaterThan(0);
    process.stderr.write(`${JSON.stringify(faults)}\n`);
  }, 420_000);
});
