/** What people type, with typing errors, courtesy and small talk: what is answered, offered, or not understood. */
import type { Reply } from '../../src/cards/reply';
import { wordsOf } from '../../src/words';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';
import { ANSWERED, CHATTER, ESTATE, OFFERED } from './corpus';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

const NOT_UNDERSTOOD = (['en', 'sv'] as const).map((language) => wordsOf(language).conversation.notUnderstood.title);

function lastOf(replies: readonly Reply[]): Reply {
  const reply = replies.at(-1);
  if (!reply) throw new Error('no reply');
  return reply;
}

async function read(line: string): Promise<Reply> {
  return lastOf(await demo.say(line));
}

/** The lines of several subjects as table rows. */
function rows(table: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([outcome, lines]) => lines.map((line) => [line, outcome] as const));
}

describe('of what people type', () => {
  it('there are 150 lines and more here', () => {
    const lines = [...rows(ANSWERED), ...rows(ESTATE), ...rows(OFFERED)].map(([line]) => line);

    expect(new Set([...lines, ...CHATTER]).size).toBeGreaterThanOrEqual(150);
  });

  it.each(rows(ANSWERED))('“%s” is answered with the card of %s', async (line, name) => {
    const reply = await read(line);

    expect([reply.card, reply.text]).toEqual(['subject', expect.stringMatching(new RegExp(`^(?:\\S+ )?${name}(?: |:)`))]);
  });

  it.each(rows(ESTATE))('“%s” is answered with %s', async (line, outcome) => {
    const reply = await read(line);
    const [card = '', ...beginning] = outcome.split(' ');

    expect([reply.card, reply.text]).toEqual([card, expect.stringMatching(new RegExp(beginning.join(' ')))]);
  });

  it.each(rows(OFFERED))('“%s” is asked back, offering %s', async (line, names) => {
    const reply = await read(line);

    expect(reply.card).toBe('choice');
    for (const name of names.split(', ')) expect(reply.text).toContain(name);
  });

  it.each(CHATTER)('“%s” is not taken for a question, and three examples are given', async (line) => {
    const reply = await read(line);

    expect(NOT_UNDERSTOOD).toContain(reply.text.split('\n')[0]);
    expect(reply.data['examples']).toHaveLength(3);
  });
});

describe('a name that two have', () => {
  it.each(['FS01?', 'är vm FS01 redo?', 'why is FS01 not ready?', 'is FS01 ready?'])(
    'is asked back with labels that can be typed: %s',
    async (line) => {
      const asked = await read(line);
      const [, labels = ''] = asked.text.split('\n');
      const answers = await Promise.all(labels.split(' · ').map(read));

      expect(asked.card).toBe('choice');
      expect(answers.map(({ card }) => card)).toEqual(['subject', 'subject']);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(2);
    },
  );

  it.each([
    ['FS01 i Syd', 'Syd'],
    ['FS01 in Gold', 'Gold'],
    ['är FS01 i Syd redo?', 'Syd'],
    ['is FS01 in Gold ready?', 'Gold'],
    ['vm FS01 i molnet Syd', 'Syd'],
    ['VM FS01, cloud Syd', 'Syd'],
    ['why is FS01 in Gold not ready?', 'Gold'],
    ['varför är FS01 i molnet Syd inte redo?', 'Syd'],
    ['FS01 under VMM-MALMO01', 'Syd'],
    ['FS01 in Gold under VMM-STHLM01', 'Gold'],
  ])('is told apart by its place: %s', async (line, place) => {
    const { subjects, byId } = await demo.assessments.current();
    const meant = subjects.find(({ name, cloudIds }) => name === 'FS01' && cloudIds.some((id) => byId.get(id)?.name === place));
    const reply = await read(line);

    expect(reply.card).toBe('subject');
    expect(JSON.stringify(reply.data)).toContain(`"id":${JSON.stringify(meant?.id)}`);
  });

  it('is told apart by the host it is on', async () => {
    const { subjects, byId } = await demo.assessments.current();
    const twins = subjects.filter(({ name }) => name === 'FS01');
    for (const twin of twins) {
      const reply = await read(`FS01 on ${byId.get(twin.hostId ?? '')?.name}`);

      expect([reply.card, JSON.stringify(reply.data).includes(JSON.stringify(twin.id))]).toEqual(['subject', true]);
    }
  });
});

describe('why a name fits none', () => {
  it.each(['är vrden HV07 redo?', 'är HV07 kanske redo?', 'is HV07 maybe ready?'])(
    'is not blamed on an old report where the name stands in the line: %s',
    async (line) => {
      expect((await read(line)).text).not.toMatch(/VMM-MALMO01/);
    },
  );

  it.each<[string, RegExp]>([
    ['vms in FS01', /^FS01 is a VM, not a cloud, VMM server or host\..*cloud Gold.*cloud Syd/s],
    ['vilka vm:ar i FS01 är inte redo?', /^FS01 är en VM, inte ett moln, en VMM-server eller en värd\./],
    ['vilka vm:ar i stgranvikasr är inte redo?', /^stgranvikasr är ett lagringskonto, inte ett moln.*molnet Gold/s],
  ])('says the right kind where a list cannot be inside it: %s', async (line, said) => {
    expect((await read(line)).text).toMatch(said);
  });

  it.each<[string, RegExp]>([
    ['är HV1 och HV10 redo?', /^Jag tar ett namn i taget\..*HV1 .*HV10/s],
    ['are HV07, HV08 ready?', /^I take one name at a time\..*HV07.*HV08/s],
  ])('is that there are two: %s', async (line, said) => {
    expect((await read(line)).text).toMatch(said);
  });
});

describe('the simulated Azure', () => {
  it.each<[string, RegExp]>([
    ['demo break lagring', /^Broken in the simulated Azure: storage\./],
    ['demo laga storage', /^Lagat i det simulerade Azure: lagring\./],
  ])('is spoken of in the language of the reply: %s', async (line, said) => {
    expect((await read(line)).text).toMatch(said);
  });
});
