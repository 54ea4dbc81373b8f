import { chatOver } from '../../src/cli/console-channel';
import type { Answer, Conversation, Turn } from '../../src/conversations/turn';

type Said = readonly [where: 'reply' | 'aside' | 'failed', text: string];

const answerOf = (...texts: readonly string[]): Answer => ({
  replies: texts.map((text) => ({ card: 'notice', data: {}, text })),
  audience: 'everyone',
});

/** Types lines into a conversation. @returns everything said, in order, and the turns that arrived */
async function transcript(
  lines: readonly string[],
  handle: (turn: Turn) => Answer,
): Promise<{ said: readonly Said[]; turns: readonly Turn[] }> {
  const said: Said[] = [];
  const turns: Turn[] = [];
  const conversation: Conversation = {
    handle(turn) {
      turns.push(turn);
      return new Promise((resolve) => resolve(handle(turn)));
    },
  };
  await chatOver(conversation, {
    lines: (async function* () {
      yield* lines;
    })(),
    reply: (text) => said.push(['reply', text]),
    aside: (text) => said.push(['aside', text]),
    failed: (error) => said.push(['failed', String(error)]),
    prompt: () => undefined,
    person: 'anna',
    language: 'sv',
    timeZone: 'Europe/Stockholm',
  });
  return { said, turns };
}

describe('a conversation in a terminal', () => {
  it('keeps the welcome beside the replies and answers every line in order', async () => {
    const { said } = await transcript(['  HV07? ', '', 'status'], (turn) =>
      answerOf(turn.kind === 'installed' ? 'Welcome' : `about ${turn.text}`),
    );
    expect(said).toEqual([
      ['aside', 'Welcome'],
      ['reply', 'about HV07?'],
      ['reply', 'about status'],
    ]);
  });

  it('says all of it where the text names only the first, since no card shows there', async () => {
    const { said } = await transcript(['bot health'], () => ({
      replies: [{ card: 'setup', data: {}, text: 'I am well.', whole: 'I am well.\nMessages: none.\nVersions: 1.' }],
      audience: 'everyone',
    }));
    expect(said.at(-1)).toEqual(['reply', 'I am well.\nMessages: none.\nVersions: 1.']);
  });

  it('goes on after a line that could not be answered', async () => {
    const { said } = await transcript(['first', 'second'], (turn) => {
      if (turn.text === 'first') throw new Error('broken');
      return answerOf(`about ${turn.text}`);
    });

    expect(said.slice(-2)).toEqual([
      ['failed', 'Error: broken'],
      ['reply', 'about second'],
    ]);
  });

  it('speaks as one person in one personal chat, each line a turn of its own', async () => {
    const { turns } = await transcript(['a', 'b'], () => answerOf());
    expect(new Set(turns.map(({ id }) => id)).size).toBe(3);
    expect(turns[1]).toMatchObject({
      kind: 'message',
      text: 'a',
      conversation: { kind: 'personal' },
      person: { name: 'anna' },
      clientLanguage: 'sv',
      timeZone: 'Europe/Stockholm',
    });
    expect(new Set(turns.map(({ conversation }) => conversation.id)).size).toBe(1);
  });

  it('waits for longer work: its result is the reply, the progress is said beside it', async () => {
    const [later] = answerOf('Ready.').replies;
    const { said } = await transcript(['check'], (turn) =>
      turn.kind === 'installed' ? answerOf() : { ...answerOf('Reading Azure …'), ...(later && { later: Promise.resolve(later) }) },
    );
    expect(said).toEqual([
      ['aside', 'Reading Azure …'],
      ['reply', 'Ready.'],
    ]);
  });
});
