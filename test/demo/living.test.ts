/** The demo lives: what a newcomer sees who says `watch`, in virtual time. */
import type { AzureState } from '../../src/demo/azure/state';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { createLivingDemo } from '../../src/demo/living';
import { virtualClock } from '../support/virtual-clock';

const START = Date.parse('2026-11-28T12:00:00Z');
const SECOND = 1_000;

/** When something was broken and repaired, seconds after the first watch. */
async function lived(
  seed: number,
  minutes: number,
  during?: (azure: { state: AzureState }, living: ReturnType<typeof createLivingDemo>) => void,
): Promise<readonly string[]> {
  const clock = virtualClock(START);
  const azure = { state: createDemoEstate({ now: START }).azure };
  const living = createLivingDemo(azure, clock, seed);
  const told: string[] = [];
  living.watched();
  living.watched();
  let before = '';
  for (let second = 0; second < minutes * 60; second += 5) {
    if (second === 30) during?.(azure, living);
    await clock.pass(5 * SECOND);
    const now = azure.state.broken.join();
    if (now !== before) told.push(`${String(second + 5)} ${now === '' ? 'sound' : now}`);
    before = now;
  }
  living.stop();
  return told;
}

it.each([1, 2, 3])('breaks something within 90 seconds of the first watch, and repairs it minutes later (seed %i)', async (seed) => {
  const [broken = '', sound = ''] = await lived(seed, 12);
  expect(Number.parseInt(broken, 10)).toBeGreaterThanOrEqual(40);
  expect(Number.parseInt(broken, 10)).toBeLessThanOrEqual(90);
  const lasted = Number.parseInt(sound, 10) - Number.parseInt(broken, 10);
  expect(sound).toMatch(/sound$/);
  expect(lasted).toBeGreaterThanOrEqual(240);
  expect(lasted).toBeLessThanOrEqual(425);
});

it('lives the same life with the same seed', async () => {
  expect(await lived(7, 12)).toEqual(await lived(7, 12));
});

it('leaves alone what somebody breaks themselves', async () => {
  const told = await lived(1, 20, (azure, living) => {
    living.touched();
    azure.state = { ...azure.state, broken: ['rights'] };
  });
  expect(told).toEqual(['35 rights']);
});
