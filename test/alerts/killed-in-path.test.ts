import { killInPath } from './killed-in-path';

it('loses no alert, whenever the process that sends them dies, and edits the card that was accepted', async () => {
  let seed = 5;
  const random = (): number => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const faults = await killInPath(50, random);
  expect(faults).toMatchObject({ kills: 50, lost: 0, outdated: 0 });
  process.stderr.write(`${JSON.stringify(faults)}\n`);
}, 120_000);
