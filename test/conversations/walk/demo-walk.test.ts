/** The whole walk of the demo estate, as somebody types it and as a channel presses it. */
import type { Reply } from '../../../src/cards/reply';
import { startDemoConversation, type DemoConversation } from '../../support/demo-conversation';
import { buttonsOf } from './walk-room';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
}, 60_000);

afterAll(() => demo.close());

const MOST_QUESTIONS = 25;

it('asks at most 25 questions, each answered within a second, and ends with every question asked', async () => {
  const questions: string[] = [];
  let [reply] = await demo.say('starta');
  while (reply?.card === 'question' && questions.length <= MOST_QUESTIONS) {
    questions.push(reply.text);
    const began = performance.now();
    [reply] = await demo.say(/^Stämmer/.test(reply.text) ? 'ja' : 'nästa');
    expect(performance.now() - began).toBeLessThan(1_000);
  }

  expect(reply?.card).toBe('progress');
  expect(reply?.text).toMatch(/^Bara det vi hoppade över är kvar: 6 frågor\./);
  expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
  expect(new Set(questions.map((text) => text.split('\n')[0])).size).toBe(questions.length);
}, 60_000);

it('completes in a channel on cards alone', async () => {
  const conversation = { id: '19:c@thread.tacv2;messageid=1', root: '19:c@thread.tacv2', kind: 'channel' as const };
  const bosse = { id: 'bosse', name: 'Bosse' };
  const turn = { conversation, person: bosse };
  let reply: Reply | undefined = (await demo.say('start', turn)).at(-1);
  let pressed = 0;
  for (; reply?.card === 'question' && pressed < 40; pressed += 1) {
    expect(JSON.stringify(reply.data['foot'])).toMatch(/buttons|knapparna/i);
    const button = buttonsOf(reply).find(({ title }) => /^(?:Yes|I agree|Next|Skip|Ja|Jag håller med|Nästa|Hoppa över)$/.test(title));
    if (!button) throw new Error(`No answer on the card: ${reply.text}`);
    reply = (await demo.press(button.payload.action, turn)).replies.at(-1);
  }

  expect(reply?.card).toBe('progress');
  expect(pressed).toBeLessThanOrEqual(MOST_QUESTIONS);
}, 60_000);

it('waives in the demo’s own plan, which is kept from then on', async () => {
  expect(await demo.hear('undanta host.internet för HV06 till årsskiftet eftersom brandväggen byts')).toMatch(
    /^Undantag sparat för värden HV06/,
  );
  expect(await demo.hear('är värden HV06 redo?')).not.toMatch(/inte redo: 1 brist/);
});
