/** What an answer in a conversation itself changed is not told there; what its look finds besides is. */
import { estate, fail, finding, fine } from './small-estate';
import { ANNA, CHANNEL, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const ANSWERED = { because: 'answer', by: ANNA, conversation: CHANNEL } as const;
const waived = { by: 'Anna', reason: 'later', until: '2026-12-01T00:00:00Z' };
const confirmed = { by: 'Anna', at: MONDAY, validUntil: '2027-01-01T00:00:00Z' };
const both = { 'HV01 host.internet': fail, 'HV02 host.internet': fail };
const failing = estate({ verdicts: both });

const posts = (line: Timeline): readonly string[] => line.heard().filter((each) => each.includes(' post '));
const begun = async (first = fine, then = failing): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(first);
  await line.watch();
  await line.at(15).sweep(then);
  line.heard();
  return line;
};

it.each([
  ['waives what is open', { ...fail, waived }],
  ['confirms what is open', { status: 'pass', finding: finding('pass', 'fine'), confirmed } as const],
])('who %s is not told of its end where they did', async (_, verdict) => {
  const line = await begun();
  await line.at(15).sweep(estate({ verdicts: { 'HV01 host.internet': verdict, 'HV02 host.internet': verdict } }), ANSWERED);
  expect(posts(line)).toEqual([]);
});

it.each([
  ['is mended', estate({ verdicts: { 'HV01 host.internet': { ...fail, waived } } }), 'ended: '],
  ['is gone', estate({ hosts: 1, vms: 148, verdicts: { 'HV01 host.internet': { ...fail, waived } } }), 'ended: '],
])('who waives one of two, of which the other %s, is told', async (_, then, said) => {
  const line = await begun();
  await line.at(15).sweep(then, ANSWERED);
  expect(posts(line).join()).toContain(said);
});

it('who is elsewhere is told', async () => {
  const line = await begun();
  await line.at(15).sweep(estate({ verdicts: { 'HV01 host.internet': { ...fail, waived }, 'HV02 host.internet': { ...fail, waived } } }), {
    ...ANSWERED,
    conversation: 'a:anna',
  });
  expect(posts(line)).toEqual([expect.stringContaining('ended: ')]);
});
