import { isWithin } from '../../src/readiness/within';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

/** How many VMs in scope a place of this name holds. */
async function vmsIn(kind: string, name: string): Promise<number> {
  const { subjects } = await demo.assessments.current();
  const place = subjects.find((subject) => subject.kind === kind && subject.name === name);
  if (!place) throw new Error(`No ${kind} is named ${name}.`);
  return subjects.filter((subject) => subject.kind === 'vm' && subject.inScope && isWithin(subject, place)).length;
}

describe('what to fix first in a place', () => {
  it.each([
    ['what should we fix first in Gold?', 'cloud', 'Gold', (all: number) => `In Gold \\d+ of ${all} VMs (?:is|are) ready`],
    ['what first in Gold?', 'cloud', 'Gold', (all: number) => `In Gold \\d+ of ${all} VMs (?:is|are) ready`],
    ['what helps most on HV07?', 'host', 'HV07', (all: number) => `On HV07 \\d+ of ${all} VMs (?:is|are) ready`],
    ['vad ger mest i Gold?', 'cloud', 'Gold', (all: number) => `I Gold är \\d+ av ${all} VM:ar redo`],
    ['vad ska vi åtgärda först i molnet Gold?', 'cloud', 'Gold', (all: number) => `I Gold är \\d+ av ${all} VM:ar redo`],
    ['vad lönar sig mest på HV07?', 'host', 'HV07', (all: number) => `På HV07 är \\d+ av ${all} VM:ar redo`],
  ])('%s', async (line, kind, name, expected) => {
    expect(await demo.hear(line)).toMatch(new RegExp(`^${expected(await vmsIn(kind, name))}, `));
  });

  it.each([
    ['what first?', /^\d+ of \d+ VMs (?:is|are) ready/],
    ['vad först?', /^\d+ av \d+ VM:ar är redo/],
    ['what first in the plan?', /^\d+ of \d+ VMs (?:is|are) ready/],
    ['what first in Bronse?', /^Nothing .*Bronse/],
    ['vad ger mest i Bronse?', /Bronse/],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it.each([
    [
      'what should we fix first under VMM-MALMO01?',
      /\d+ fixes that help only together\. Makes \d+ VMs? ready if what was last seen holds; \d+ of \d+ (?:is|are) then\.$/,
    ],
    [
      'vad ska vi åtgärda först under VMM-MALMO01?',
      /\d+ åtgärder som bara hjälper tillsammans\. Gör \d+ VM(?::ar)? redo om det som senast sågs fortfarande gäller; sedan är \d+ av \d+ redo\.$/,
    ],
  ])('says what stands on an old report as a hope, and what has to be mended besides: %s', async (line, expected) => {
    const [reply] = await demo.say(line);
    expect(await demo.hear(line)).toMatch(expected);
    expect(JSON.stringify(reply?.data)).toMatch(/last seen holds|senast sågs fortfarande gäller/);
  });

  it('goes on within the place when the page is turned or read again', async () => {
    const [reply] = await demo.say('what should we fix first in Gold?');
    const carried = JSON.stringify(reply?.data['buttons']);
    const { subjects } = await demo.assessments.current();
    const gold = subjects.find(({ kind, name }) => kind === 'cloud' && name === 'Gold');
    expect(carried).toContain(`"within":"${gold?.id ?? ''}"`);

    const show = { view: 'whatFirst', page: 0, within: gold?.id };
    const again = await demo.press({ do: 'show', show, language: 'en' });
    expect(again.replies[0]?.text).toBe(reply?.text);
  });
});
