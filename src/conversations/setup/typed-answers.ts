/** What was typed while a question of set-up waits: an answer to it, or something else altogether. */
import { noticeCard } from '../../cards/notice';
import { readTyped, type Typed } from '../../setup/typed';
import { answer, speaking as speakIn, type Speaking } from '../asking';
import type { Answer } from '../turn';
import { askBefore, giveAnswer, goOn, showQuestion, standing } from './answers';
import type { WaitingQuestion } from './waiting';

/** The answer to a typed answer; undefined: no question waits here, or the line is none of its answers. */
export async function answerWaiting(speaking: Speaking): Promise<Answer | undefined> {
  const { turn, place, plans, waiting } = speaking;
  const asked = waiting.get(turn.conversation.root);
  if (!asked || place.found !== 'plan' || place.plan.id !== asked.plan || !plans.isAdministrator(turn.person)) return undefined;
  const typed = readTyped(turn.text, asked.question, asked.offered);
  if (!typed) return undefined;
  const speaker = speakIn(speaking, turn, place, asked.language);
  if (place.plan.revision !== asked.revision && 'answer' in typed) {
    return standing(speaker, waiting, { done: 'stale', now: place.plan });
  }
  return follow(speaker, asked, typed);
}

async function follow(speaking: Speaking, { question }: WaitingQuestion, typed: Typed): Promise<Answer | undefined> {
  const { place, waiting, turn, choices, words, cards } = speaking;
  if (place.found !== 'plan') return undefined;
  if ('answer' in typed) return giveAnswer(speaking, waiting, place.plan, question, typed);
  switch (typed.move) {
    case 'unclear':
      return showQuestion(speaking, waiting, place.plan, question, [words.setup.notOffered]);
    case 'back':
      return askBefore(speaking, waiting, place.plan, question);
    case 'skip':
      // What was chosen before stays: skipping is no answer to a question that has one.
      if (place.plan.answered.includes(question)) return goOn(speaking, waiting, place.plan);
      return giveAnswer(speaking, waiting, place.plan, question, question === 'road' ? { answer: 'goOn' } : { answer: 'none' });
    case 'again':
      choices.forget();
      return showQuestion(speaking, waiting, place.plan, question);
    case 'stop':
      waiting.delete(turn.conversation.root);
      return answer(noticeCard(cards, { title: words.setup.stopped }));
  }
}

/** A line that nobody understood while a question waits: it is asked again, with its choices. Undefined: none waits. */
export async function askWaitingAgain(speaking: Speaking): Promise<Answer | undefined> {
  const { turn, place, plans, waiting } = speaking;
  const asked = waiting.get(turn.conversation.root);
  if (!asked || place.found !== 'plan' || place.plan.id !== asked.plan || !plans.isAdministrator(turn.person)) return undefined;
  const speaker = speakIn(speaking, turn, place, asked.language);
  return showQuestion(speaker, waiting, place.plan, asked.question, [speaker.words.conversation.notUnderstood.title]);
}
