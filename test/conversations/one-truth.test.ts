/** What one question says is not said otherwise by the next. */
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

/** The line that says what is first. */
const firstOf = (text: string): string | undefined => text.split('\n').find((line) => /^First\b/.test(line));

describe('what is first is one truth, whatever is asked about', () => {
  it.each([
    ['is VMM-STHLM01 ready?', 'what should we fix first on VMM-STHLM01?'],
    ['is cloud Bronze ready?', 'what should we fix first in Bronze?'],
    ['is cloud Gold ready?', 'what should we fix first in Gold?'],
    ['why is plan ready?', 'what should we fix first?'],
  ])('%s and %s', async (verdict, ranking) => {
    const expected = firstOf(await demo.hear(ranking));
    expect(expected).toBeDefined();
    expect(firstOf(await demo.hear(verdict))).toBe(expected);
  });
});

/** The headings of a card of one subject with the rows below each. */
const sectionsOf = async (
  question: string,
): Promise<readonly { title: string; rows: readonly { title: string; who: readonly string[] }[] }[]> =>
  (await demo.say(question))[0]?.data['sections'] as never;

describe('what a card of a place lists to be fixed first is what its first line names', () => {
  it.each([
    ['is VMM-STHLM01 ready?', 'HV10'],
    ['is cloud Bronze ready?', 'HV18'],
    ['is cloud Gold ready?', 'HV06'],
  ])('%s: %s', async (question, name) => {
    const [reply] = await demo.say(question);
    expect(reply?.data['lead']).toContain(`First, for ${name}: `);
    const causes = (await sectionsOf(question)).find(({ title }) => title === 'What to fix first');
    expect(causes?.rows[0]?.who).toEqual([`${name} is not ready.`]);
    expect(JSON.stringify(reply?.data['buttons'])).toContain(name);
  });
});

describe('the text of the gaps says what its first row says', () => {
  it.each([
    ['gaps', 'The host’s proxy is not supported. Host HV10. Holds back 12 VMs'],
    ['brister', 'Värdens proxy stöds inte. Värden HV10. Hindrar även 12 VM:ar'],
  ])('%s', async (question, cause) => {
    expect((await demo.hear(question)).split('\n')[1]).toBe(cause);
  });
});

it('a cloud of which another word would be said is named by what if', async () => {
  expect(await demo.hear('is cloud Gold ready?')).toMatch(/^Cloud Gold is not ready\. 1 of its 8 hosts is not ready\.\n.*HV06/);

  const supposed = await demo.hear('what if HV06 were in cloud Bronze?');
  expect(supposed).not.toContain('no verdict would be another one');
  expect(supposed).toMatch(/1 cloud: not ready → /);
});

it('nobody is told to upgrade to a VMM that manages the system where VMM manages it already', async () => {
  const told = await demo.hear('is host HV09 ready?');
  expect(told).toContain('HV09 is ready with conditions: 1 condition.');
  expect(told).not.toContain('Upgrade VMM to a release that manages this operating system');
});
