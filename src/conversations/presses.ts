/** Pressed buttons: each kind is parsed by the one that made it; what nobody recognises is an old button. */
import { noticeCard } from '../cards/notice';
import { answerAlone, asking, speaking, type ConversationParts, type Speaking } from './asking';
import { findPlace, type Place } from './place';
import { forgetPerson } from './commands/my-data';
import { revokeKey } from './commands/upload-key';
import { helpReply } from './commands/help';
import { answerPlace, choosePlan, isKeptOut } from './places';
import type { PressParser } from './press';
import { setUpStart, setUpStep } from './setup/pressed';
import { walkStep } from './walk/pressed';
import { alertStep, watchStep } from './watch/pressed';
import type { Answer, Turn } from './turn';
import { answerAction, parseAction } from './views';

/** The buttons of verdict cards: looking, and re-checking. */
const view: PressParser = (data) => {
  const action = parseAction(data);
  if (!action) return undefined;
  const run = async (speaker: Speaking): Promise<Answer> => {
    if (action.show.view === 'help') return answerAlone(helpReply(speaker));
    const asked = await asking(speaker);
    return asked ? answerAction(asked, action) : answerPlace(speaker);
  };
  return { language: action.language, run };
};

const PARSERS: readonly PressParser[] = [view, choosePlan, setUpStep, setUpStart, walkStep, alertStep, watchStep, revokeKey, forgetPerson];

/** Answers a press. */
export async function press(parts: ConversationParts, turn: Turn): Promise<Answer> {
  const place: Place = await findPlace(parts, turn);
  if (isKeptOut(place)) return answerPlace(speaking(parts, turn, place, turn.clientLanguage));
  for (const parse of PARSERS) {
    const pressed = parse(turn.action);
    if (pressed) return pressed.run(speaking(parts, turn, place, pressed.language));
  }
  const own = speaking(parts, turn, place, turn.clientLanguage);
  const { oldButton } = own.words.conversation;
  return { replies: [noticeCard(own.cards, { title: oldButton.title, lines: [oldButton.line] })], audience: 'clicker' };
}
