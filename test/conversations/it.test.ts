/** "It" is what the conversation was told of last, and the answer says its name. */
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});
afterAll(() => demo.close());

const channel = (id: string) => ({ conversation: { id, root: 'channel', kind: 'channel' as const } });

describe('after one subject was told of', () => {
  it.each([
    ['is it ready?', /^HV06 is not ready/],
    ['why not?', /^HV06 is not ready/],
    ['ok, but why?', /^HV06 is not ready/],
    ['what is wrong with it?', /^HV06 is not ready/],
    ['är den redo?', /^HV06 är inte redo/],
    ['varför inte?', /^HV06 är inte redo/],
    ['vad är det för fel på den?', /^HV06 är inte redo/],
  ])('%s is asked about that', async (line, answer) => {
    await demo.hear('is host HV06 ready?');
    await demo.hear('thanks');
    expect(await demo.hear(line)).toMatch(answer);
  });

  it.each([
    ['is it ready under 2017?', /^Hypothetical: edition seed-2017 is in force; HV06 is not ready\./],
    ['and why not under 2026-09?', /^Hypothetical: edition 2026-09 is in force; HV06 is not ready\./],
    ['är den redo enligt utgåvan 2017?', /^Tänkt läge: utgåvan seed-2017 gäller; HV06 är inte redo\./],
    ['is it ready under 2026-05?', /^HV06 is not ready/],
  ])('%s is asked about that', async (line, answer) => {
    await demo.hear('is host HV06 ready?');
    expect(await demo.hear(line)).toMatch(answer);
  });

  it('under another edition: why not asks about what would be, whether it is about what is', async () => {
    const supposed = /^Hypothetical: edition seed-2017 is in force; KVALITET01 is not ready\./;
    expect(await demo.hear('is KVALITET01 ready under 2017?')).toMatch(supposed);
    expect(await demo.hear('why not?')).toMatch(supposed);
    expect(await demo.hear('is it ready?')).toMatch(/^KVALITET01 is ready/);
    expect(await demo.hear('why?')).toMatch(/^KVALITET01 is ready/);
  });

  it('in one thread, another thread has told of nothing', async () => {
    await demo.hear('is host HV06 ready?', channel('channel;messageid=1'));
    await demo.hear('is host HV07 ready?', channel('channel;messageid=2'));

    expect(await demo.hear('is it ready?', channel('channel;messageid=1'))).toMatch(/^HV06 is not ready/);
    expect(await demo.hear('is it ready?', channel('channel;messageid=3'))).toMatch(/^I did not understand/);
  });

  it('a press tells of one as well', async () => {
    const [which] = await demo.say('is vm FS01 ready?');
    const [choice] = (which?.data['buttons'] ?? []) as readonly { readonly payload: { readonly action: unknown } }[];
    const pressed = await demo.press(choice?.payload.action);

    expect(pressed.replies[0]?.text).toMatch(/^FS01 /);
    expect(await demo.hear('is it ready?')).toBe(pressed.replies[0]?.text);
  });

  it('the plan as a whole is something else', async () => {
    await demo.hear('is host HV06 ready?');
    await demo.hear('status');
    expect(await demo.hear('why not?')).not.toMatch(/^HV06/);
  });
});
