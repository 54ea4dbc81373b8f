import { noticeCard } from '../cards/notice';
import type { Reply } from '../cards/reply';
import { welcomeCard } from '../cards/welcome';
import { hear, LONGEST_LINE, seemingLanguage, type Said } from './said';
import { answer, asking, type Asking, type ConversationParts } from './asking';
import { understand } from './commands';
import { answerName } from './commands/subject';
import { plainly } from './politeness';
import type { Answer, Conversation, Turn } from './turn';
import { answerAction, parseAction } from './views';

/** Conversations whose welcome is remembered at the most; the oldest go first. */
const MOST_REMEMBERED = 10_000;

/** The conversation of one plan: what people say and press, answered from its assessments. */
export function createConversation(parts: ConversationParts): Conversation {
  const welcomed = new Set<string>();

  /** True the first time a conversation is met. */
  const isNew = (root: string): boolean => {
    if (welcomed.has(root)) return false;
    const oldest = welcomed.values().next();
    if (welcomed.size >= MOST_REMEMBERED && !oldest.done) welcomed.delete(oldest.value);
    welcomed.add(root);
    return true;
  };

  return {
    async handle(turn) {
      const first = turn.kind !== 'action' && isNew(turn.conversation.root);
      const welcome = first ? [welcomeCard(asking(parts, turn, turn.clientLanguage).cards)] : [];
      if (turn.kind === 'installed') return answer(...welcome);
      if (turn.kind === 'action') return press(parts, turn);
      const given = await say(parts, turn);
      return { ...given, replies: [...welcome, ...given.replies] };
    },
  };
}

function press(parts: ConversationParts, turn: Turn): Promise<Answer> {
  const action = parseAction(turn.action);
  if (action) return answerAction(asking(parts, turn, action.language), action);
  const own = asking(parts, turn, turn.clientLanguage);
  const { oldButton } = own.words.conversation;
  return Promise.resolve({ replies: [noticeCard(own.cards, { title: oldButton.title, lines: [oldButton.line] })], audience: 'clicker' });
}

async function say(parts: ConversationParts, turn: Turn): Promise<Answer> {
  const said = hear(turn.text);
  const own = asking(parts, turn, seemingLanguage(said) ?? turn.clientLanguage);
  if (turn.text.length > LONGEST_LINE) return answer(noticeCard(own.cards, { title: own.words.conversation.tooLong(LONGEST_LINE) }));
  for (const line of waysToRead(said)) {
    for (const understood of understand(line)) {
      const given = await understood.run(understood.language ? asking(parts, turn, understood.language) : own);
      if (given) return given;
    }
    const named = await answerName(own, line);
    if (named) return named;
  }
  return answer(notUnderstood(own, said));
}

/** Without greetings and small words first; as it was typed, in case one of them was meant. */
function waysToRead(said: Said): readonly Said[] {
  const plain = plainly(said);
  return plain.text === said.text ? [said] : [plain, said];
}

function notUnderstood(own: Asking, said: Said): Reply {
  const { notUnderstood: words, buttons } = own.words.conversation;
  return noticeCard(own.cards, {
    title: words.title,
    lines: said.text === '' ? [] : [words.line(said.text)],
    examples: [...words.examples],
    buttons: [{ title: buttons.help, action: { do: 'show', show: { view: 'help' }, language: own.words.language } }],
  });
}
