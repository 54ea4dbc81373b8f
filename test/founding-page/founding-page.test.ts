import { TOPICS } from '../../src/conversations/topics';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { TOPIC_IDS } from '../../src/words/topic-words';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';
import { FOUNDING_LINKS, FOUNDING_ROWS } from './rows';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

/** Rows that only tell: they are said with a requirement, and asked of nobody. */
const ONLY_TOLD = ['R00', 'R06', 'R08', 'R10', 'R25'];

describe('the founding page', () => {
  it('has the rows R00 to R26, each with a question', () => {
    expect(FOUNDING_ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 27 }, (_, index) => `R${String(index).padStart(2, '0')}`));
  });

  it('has every row that asks something covered by a requirement', () => {
    const covered = new Set<string>(CATALOGUE.flatMap((requirement) => requirement.seed));

    expect(FOUNDING_ROWS.map(({ row }) => row).filter((row) => !covered.has(row) && !ONLY_TOLD.includes(row))).toEqual([]);
  });

  it.each(FOUNDING_ROWS)('$row “$says” is answered when somebody types “$question”', async ({ question, answers }) => {
    const [reply] = await demo.say(question);

    expect(reply?.text.split('\n')[0]).toMatch(answers);
  });

  it('has nine links, each with a living successor', () => {
    expect(FOUNDING_LINKS).toHaveLength(9);
  });

  it.each(FOUNDING_LINKS)('$target is followed by a living page, which “$question” links', async ({ question, successor }) => {
    const [reply] = await demo.say(question);
    const links = JSON.stringify(reply?.data['links']);

    expect(links).toMatch(successor);
    expect(links).not.toMatch(/walkthrough|site-recovery-support-matrix-to-azure/);
  });
});

describe('the topics', () => {
  it('are each reachable, and each has a way to be asked in both languages', () => {
    expect(TOPICS.map(({ id }) => id).toSorted()).toEqual([...TOPIC_IDS].toSorted());
    for (const topic of TOPICS) expect([topic.en.length > 0, topic.sv.length > 0]).toEqual([true, true]);
  });

  it.each([
    ['why geo-redundant?', /regional outage/],
    ['what is the log account for?', /replication logs/],
    ['can we rename the VM later?', /can be changed/],
    ['which version of VMM is needed?', /2012 R2/],
    ['what is the next step?', /plan capacity/],
    ['can we use a proxy?', /http proxy/],
  ])('answer in English too: %s', async (question, answers) => {
    expect(await demo.hear(question)).toMatch(answers);
  });

  it.each(['är värden PROXY01 redo?', 'varför är INTERNET-GW inte redo?', 'is vm PREMIUM01 ready?'])(
    'do not take a name for a question: %s',
    async (question) => {
      const [reply] = await demo.say(question);

      expect(reply?.card).toBe('choice');
    },
  );
});
