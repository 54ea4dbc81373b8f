/** A channel without Teams: lines in, text out. It proves every day that the conversation knows no channel. */
import type { AlertChannel } from '../alerts/ports';
import type { Reply } from '../cards/reply';
import type { Answer, Conversation, Turn } from '../conversations/turn';
import type { Language } from '../words/language';

export interface Console {
  readonly lines: AsyncIterable<string>;
  readonly reply: (text: string) => void;
  /** Beside the replies: the welcome, and what is said while work is under way. */
  readonly aside: (text: string) => void;
  /** Something went wrong on our side while a line was answered. */
  readonly failed: (error: unknown) => void;
  /** Before every line. */
  readonly prompt: () => void;
  readonly person: string;
  readonly language: Language;
  readonly timeZone: string;
}

/** The one conversation of a terminal. */
const CONVERSATION = 'console';

/** Alerts between the lines. What was printed cannot be edited: the words beside a card ("worse", "over") tell how it went on. */
export function alertsOver({ reply }: Pick<Console, 'reply'>): AlertChannel {
  let count = 0;
  return {
    post(conversation, { text }) {
      if (conversation !== CONVERSATION) return Promise.resolve({ is: 'unreachable', because: 'notInstalled', detail: 'terminal' });
      reply(text);
      return Promise.resolve({ is: 'accepted', conversationId: CONVERSATION, activityId: `console-alert-${(count += 1)}` });
    },
    edit: ({ conversationId, activityId }) => Promise.resolve({ is: 'accepted', conversationId, activityId }),
  };
}

/** Talks until the lines end. Every line is answered before the next one is read. */
export async function chatOver(conversation: Conversation, console: Console): Promise<void> {
  let count = 0;
  const turn = (kind: Turn['kind'], text: string): Turn => ({
    id: `console-${(count += 1)}`,
    kind,
    text,
    conversation: { id: CONVERSATION, root: CONVERSATION, kind: 'personal' },
    person: { id: 'console', name: console.person },
    clientLanguage: console.language,
    timeZone: console.timeZone,
  });
  const answerLine = async (line: string): Promise<void> => {
    try {
      await tell(console, await conversation.handle(turn('message', line)));
    } catch (error) {
      // One bad turn does not end the conversation.
      console.failed(error);
    }
  };
  const welcome = await conversation.handle(turn('installed', ''));
  for (const reply of welcome.replies) console.aside(reply.text);
  console.prompt();
  for await (const line of console.lines) {
    if (line.trim() !== '') await answerLine(line.trim());
    console.prompt();
  }
}

/** With longer work the last reply only says that it is under way; its result is the reply. */
async function tell(console: Console, { replies, later }: Answer): Promise<void> {
  const ready = later === undefined ? replies : replies.slice(0, -1);
  for (const reply of ready) console.reply(plain(reply));
  if (later === undefined) return;
  const progress = replies.at(-1);
  if (progress) console.aside(progress.text);
  console.reply(plain(await later));
}

/** A reply as a terminal prints it. */
export function plain({ text, whole = text, secret = '' }: Reply): string {
  return [whole, secret].join('\n').trimEnd();
}
