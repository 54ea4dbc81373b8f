/** Words that are not so: fixed of what nobody was told to be back, a cause that is mended, back of what concerns nobody. */
import { estate, fail, fine, moved } from './small-estate';
import { Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const begun = async (): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  return line;
};

it('what comes and goes every hour for a day is not said to be fixed again and again, never to be back', async () => {
  const line = await begun();
  for (let hours = 0; hours < 12; hours += 1) {
    await line.at(15).sweep(moved);
    for (let looks = 0; looks < 3; looks += 1) await line.at(15).sweep(fine);
  }
  const said = line.heard().filter((each) => each.includes(' post ')).map((each) => /(?:alert|ended|back|worse):/.exec(each)?.[0]);
  const ended = said.filter((each) => each === 'ended:').length;
  expect(ended).toBeLessThanOrEqual(said.length - ended);
});

it('how long it lasted does not count the hours in which it was in order', async () => {
  const line = await begun();
  for (let hours = 0; hours < 12; hours += 1) {
    await line.at(15).sweep(moved);
    for (let looks = 0; looks < 3; looks += 1) await line.at(15).sweep(fine);
  }
  // Twelve times a quarter of an hour.
  const lasted = Number(/fixed after (\d+) min/.exec(line.heard().at(-1) ?? '')?.[1]);
  expect(lasted).toBeLessThanOrEqual(12 * 15);
});

it('a cause that is mended is not said to be worse, though something that was counted with it is still wrong', async () => {
  const line = await begun();
  await line.at(15).sweep(estate({ verdicts: { 'plan vault.exists': fail } }));
  await line.at(5).sweep(estate({ verdicts: { 'plan vault.exists': fail, 'st01 storage.region': fail } }));
  line.heard();
  const left = estate({ verdicts: { 'st01 storage.region': fail } });
  await line.at(5).sweep(left);
  await line.at(15).sweep(left);
  const said = line.heard().join('\n');
  expect(said).not.toContain('worse: regressed vault.exists');
  expect(said).toContain('storage.region');
});

it('one VM that is taken away is everyday work, also where many were missing before', async () => {
  const line = await begun();
  await line.at(15).sweep(estate({ vms: 60 }));
  await line.at(15).sweep(fine);
  line.heard();
  await line.at(15).sweep(estate({ vms: 147 }));
  expect(line.heard().filter((each) => each.includes(' post '))).toEqual([]);
});
