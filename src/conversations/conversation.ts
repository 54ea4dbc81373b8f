import { noticeCard } from '../cards/notice';
import type { Reply } from '../cards/reply';
import { welcomeCard } from '../cards/welcome';
import { MemoryFailure } from '../support/memory-failure';
import type { Language } from '../words/language';
import { answer, answerAlone, asking, onceAtHand, speaking, type Asking, type ConversationParts, type Speaking } from './asking';
import { understand } from './commands';
import type { Understood } from './commands/command';
import { answerIt, asksAboutIt } from './commands/it';
import { nearestCommand } from './commands/nearest';
import { answerName } from './commands/subject';
import { unwatch } from './commands/watch';
import { answerFiles } from './dropped-files';
import { findPlace, type Place } from './place';
import { answerPlace, isKeptOut } from './places';
import { answerWaiting, askWaitingAgain } from './setup/typed-answers';
import { createLivingReplies } from './walk/living';
import { languageOfMove } from './walk/moves';
import { newsCard } from './walk/news';
import { answerWalk, askWalkAgain } from './walk/typed-answers';
import { plainly } from './politeness';
import { press } from './presses';
import { hear, LONGEST_LINE, seemingLanguage, type Said } from './said';
import { createRecent, type Recent } from './recent';
import { createSpoken, type Spoken } from './spoken';
import type { Answer, Conversation, Turn } from './turn';

/** The conversation about plans: what people say and press, answered from the plan that their conversation speaks of. */
export function createConversation(parts: ConversationParts): Conversation {
  const spoken = createSpoken();
  const recent = createRecent();
  return {
    living: createLivingReplies(parts),
    async handle(turn) {
      try {
        const given = await answered(parts, turn, spoken, recent);
        recent.note(turn, given);
        return given;
      } catch (error) {
        if (error instanceof MemoryFailure) return withoutMemory(parts, turn, error);
        throw error;
      }
    },
  };
}

async function answered(parts: ConversationParts, turn: Turn, spoken: Spoken, recent: Recent): Promise<Answer> {
  if (turn.kind === 'action') return press(parts, turn);
  const first = await parts.meet(turn.conversation.root);
  const place = await findPlace(parts, turn);
  const welcome = first ? [welcomeCard(speaking(parts, turn, place, turn.clientLanguage).cards)] : [];
  if (turn.kind === 'installed') return answer(...welcome);
  const own = await asking(speaking(parts, turn, place, seemingLanguage(hear(turn.text)) ?? turn.clientLanguage));
  const given = await (own ? onceAtHand(own, () => say(parts, turn, place, spoken, recent)) : say(parts, turn, place, spoken, recent));
  const news = await newsIn(parts, turn, place);
  return { ...given, replies: [...welcome, ...news, ...given.replies] };
}

/** What the speaker has to be told, before the answer: a measurement has ended what they confirmed. */
async function newsIn(parts: ConversationParts, turn: Turn, place: Place): Promise<readonly Reply[]> {
  if (place.found !== 'plan') return [];
  const asked = await asking(speaking(parts, turn, place, seemingLanguage(hear(turn.text)) ?? turn.clientLanguage));
  if (!asked) return [];
  // A greeting judges nothing, and what was read since is told all the same.
  if (await hasSpoken(asked)) await asked.assessments.lookAtHand();
  const card = await newsCard(asked);
  return card ? [card] : [];
}

/** Whether there is a word of the speaker's that a measurement could end. */
async function hasSpoken({ assessments, turn: { person } }: Asking): Promise<boolean> {
  return (await assessments.people()).answers.some(({ by, secondedBy }) => by.id === person.id || secondedBy?.id === person.id);
}

/** The store failed before anything was changed: that is said, and it is no fault to apologise for with a reference. */
function withoutMemory(parts: ConversationParts, turn: Turn, { kind }: MemoryFailure): Answer {
  const { words, cards } = speaking(parts, turn, { found: 'none' }, seemingLanguage(hear(turn.text)) ?? turn.clientLanguage);
  const { title, line } = words.place.memory[kind];
  return answerAlone(noticeCard(cards, { title, lines: [line], kind: 'warning' }));
}

async function say(parts: ConversationParts, turn: Turn, place: Place, spoken: Spoken, recent: Recent): Promise<Answer> {
  const said = hear(turn.text);
  spoken.note(turn, seemingLanguage(said));
  const own = speaking(parts, turn, place, seemingLanguage(said) ?? turn.clientLanguage);
  if (isKeptOut(place)) return (await endedByOutsider(own, said)) ?? answerPlace(own);
  if (turn.files && turn.files.length > 0) return answerFiles(own, turn.files);
  const settled = (await answerWaiting(own)) ?? (await answerWalk(own));
  if (settled) return settled;
  if (turn.text.length > LONGEST_LINE) return answer(noticeCard(own.cards, { title: own.words.conversation.tooLong(LONGEST_LINE) }));
  const it = await aboutIt(parts, turn, place, recent);
  if (it) return it;
  const here = await asking(own);
  for (const line of waysToRead(said)) {
    for (const understood of understand(line)) {
      const language = languageIn(understood, line, spoken.last(turn));
      const given = await runCommand(understood, language ? speaking(parts, turn, place, language) : own);
      if (!given) continue;
      spoken.note(turn, language);
      return given;
    }
    const named = here && (await answerName(here, line));
    if (named) return named;
  }
  if (place.found !== 'plan') return answerPlace(own);
  return (await askWaitingAgain(own)) ?? (await askWalkAgain(own)) ?? answer(notUnderstood(parts, turn, place, spoken));
}

/** "Why not?", where one subject was told of before; in the language of the line. */
async function aboutIt(parts: ConversationParts, turn: Turn, place: Place, recent: Recent): Promise<Answer | undefined> {
  const last = recent.last(turn);
  const heard = last && asksAboutIt(hear(turn.text), last);
  if (!heard) return undefined;
  const asked = await asking(speaking(parts, turn, place, heard.language ?? turn.clientLanguage));
  return asked && answerIt(asked, last, heard.edition);
}

/** "Start" and "skip" are said in both languages: they are answered in the one that was written before. */
function languageIn(
  { command, language }: ReturnType<typeof understand>[number],
  line: Said,
  before: Language | undefined,
): Language | undefined {
  return command === 'walk' && languageOfMove(line.folded) === undefined ? (before ?? language) : language;
}

/** Who no longer belongs to the plan may still end what their own chat is told. */
async function endedByOutsider(own: Speaking, said: Said): Promise<Answer | undefined> {
  if (own.cards.shared || own.turn.text.length > LONGEST_LINE) return undefined;
  const understood = waysToRead(said).flatMap((line) => unwatch.parse(line) ?? [])[0];
  if (!understood) return undefined;
  return runCommand(understood, speaking(own, own.turn, own.place, understood.language ?? own.words.language));
}

async function runCommand(understood: Understood, speaker: Speaking): Promise<Answer | undefined> {
  if ('runAnywhere' in understood) return understood.runAnywhere(speaker);
  const asked = await asking(speaker);
  return asked ? understood.run(asked) : answerPlace(speaker);
}

/** Without greetings and small words first; as it was typed, in case one of them was meant. */
function waysToRead(said: Said): readonly Said[] {
  const plain = plainly(said);
  return plain.text === said.text ? [said] : [plain, said];
}

/** In the language that was written in before, where the line itself tells none; with the command that was perhaps meant. */
function notUnderstood(parts: ConversationParts, turn: Turn, place: Place, spoken: Spoken): Reply {
  const said = hear(turn.text);
  const meant = nearestCommand(said);
  const language = seemingLanguage(said) ?? spoken.last(turn) ?? meant?.language ?? turn.clientLanguage;
  const own = speaking(parts, turn, place, language);
  const { notUnderstood: words, buttons } = own.words.conversation;
  return noticeCard(own.cards, {
    title: words.title,
    lines: said.text === '' ? [] : [words.line(said.text), ...(meant ? [words.meant(meant.line)] : [])],
    examples: meant ? [] : [...words.examples],
    buttons: [{ title: buttons.help, action: { do: 'show', show: { view: 'help' }, language: own.words.language } }],
  });
}
