/** Teams' limits are kept before they are reached, by answers and alerts together. */
import { createPacing } from '../../src/teams/pacing';
import { virtualClock } from '../support/virtual-clock';

const SECOND = 1_000;

async function times(count: number, rootOf: (index: number) => string, pass: number): Promise<readonly number[]> {
  const clock = virtualClock(0);
  const pacing = createPacing(clock);
  const sent: number[] = [];
  for (let index = 0; index < count; index += 1) void pacing.turn(rootOf(index)).then(() => sent.push(clock.now()));
  await clock.pass(pass);
  return sent;
}

const mostWithin = (sent: readonly number[], stretch: number): number =>
  Math.max(...sent.map((at) => sent.filter((other) => other > at - stretch && other <= at).length));

it('to one conversation seven go at once, and never more than Teams allows in any stretch', async () => {
  const sent = await times(200, () => '19:a', 120 * SECOND);
  expect(sent.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, SECOND, 2 * SECOND]);
  expect([1, 2, 30].map((stretch) => mostWithin(sent, stretch * SECOND))).toEqual([7, 8, 60]);
  expect(sent).toHaveLength(200);
});

it('to many conversations fifty go in a second', async () => {
  const sent = await times(200, (index) => `19:${String(index)}`, 10 * SECOND);
  expect(mostWithin(sent, SECOND)).toBe(50);
  expect(sent.at(-1)).toBe(3 * SECOND);
});

it('each conversation’s go in the order they came', async () => {
  const clock = virtualClock(0);
  const pacing = createPacing(clock);
  const order: number[] = [];
  for (let index = 0; index < 20; index += 1) void pacing.turn('19:a').then(() => order.push(index));
  await clock.pass(60 * SECOND);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
});
