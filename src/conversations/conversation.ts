import { noticeCard } from '../cards/notice';
import type { Reply } from '../cards/reply';
import { welcomeCard } from '../cards/welcome';
import { fold, hear, LONGEST_LINE, seemingLanguage, type Said } from './said';
import { answer, asking, type Asking, type ConversationParts } from './asking';
import { understand } from './commands';
import { answerSubject, parseName } from './commands/subject';
import { findSubject } from './names';
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
  const understood = understand(said);
  if (understood) return understood.run(understood.language ? asking(parts, turn, understood.language) : own);
  return (await sayName(own, said)) ?? answer(notUnderstood(own, said));
}

/** A name by itself is a question about it; a word that is nobody's name is not taken for one. */
async function sayName(own: Asking, said: Said): Promise<Answer | undefined> {
  const named = parseName(said);
  if (!named) return undefined;
  const assessment = await own.assessments.current();
  const found = findSubject(assessment, named.name, named.kind);
  const asksForName = named.hasKind || found.found !== 'none' || (isOneWord(said) && found.nearest.length > 0);
  return asksForName ? answerSubject(own, named.name, named.kind) : undefined;
}

function isOneWord(said: Said): boolean {
  return !fold(said.text).includes(' ');
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
