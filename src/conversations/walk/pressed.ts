/** Pressed buttons of the walk. What they carry is only believed where the turn itself says the same, and acts on today's questions. */
import { z } from 'zod';
import { WALK_STEPS, type WalkAction } from '../../cards/actions';
import { noticeCard } from '../../cards/notice';
import { isBlank } from '../../readiness/blank';
import { LANGUAGES } from '../../words/language';
import type { WalkQuestion } from '../../walk/question';
import { namesIn } from '../../setup/typed';
import { answerAlone, asking as askAbout, onceAtHand, type Asking, type Speaking } from '../asking';
import { answerPlace } from '../places';
import type { PressParser } from '../press';
import type { Answer } from '../turn';
import { askChanged, giveAnswer, noLongerAsked, putQuestionAside } from './answers';
import { readWhen } from './dates';
import { show } from './go-on';
import { pressProposal } from './proposing';
import { takeList } from './pasted';
import { isToldOnly } from './titles';
import { accept, again, keepList, stepBack, stop, walkOn, where } from './steps';
import { tickedIn } from './ticks';
import { isSame, openWalk, questionNamed, type Walk } from './walk';

const id = z.string().max(2_000);
/** What was filled in; what is no text counts as nothing. However long it is: a field that is lost could turn an answer into another. */
const filled = z.string().optional().catch(undefined);
/** As many characters as the card's field takes. */
const LONGEST_NOTE = 300;

const carried = z.object({
  action: z.strictObject({
    do: z.literal('walk'),
    step: z.enum(WALK_STEPS),
    question: id,
    about: z.string().max(20),
    plan: id,
    revision: z.number().int().min(0),
    in: id,
    language: z.enum(LANGUAGES),
    proposal: id.optional(),
  }),
  except: filled,
  exceptNames: filled,
  names: filled,
  note: filled,
  until: filled,
}) satisfies z.ZodType<{ action: WalkAction }>;

type Pressed = z.infer<typeof carried>;

/** A step of the walk. */
export const walkStep: PressParser = (data) => {
  const parsed = carried.safeParse(data);
  return parsed.success ? { language: parsed.data.action.language, run: (speaking) => takeStep(speaking, parsed.data) } : undefined;
};

async function takeStep(speaking: Speaking, pressed: Pressed): Promise<Answer> {
  const { action } = pressed;
  const asking = await askAbout(speaking);
  if (!asking) return answerPlace(speaking);
  if (action.in !== asking.turn.conversation.root || action.plan !== asking.plan.id) return oldButton(speaking);
  return onceAtHand(asking, () => step(asking, pressed));
}

async function step(asking: Asking, pressed: Pressed): Promise<Answer> {
  const { action } = pressed;
  const walk = await openWalk(asking);
  switch (action.step) {
    case 'where':
      return where(walk);
    case 'stop':
      return stop(walk);
    case 'back':
      return stepBack(walk);
    case 'begin':
      return walkOn(walk, 'begin');
    case 'goOn': {
      // From something that was only looked up: the question is shown that it was looked up for.
      const question = action.question === '' ? undefined : questionNamed(walk, action.question, action.about);
      return question ? show(walk, question) : walkOn(walk, 'goOn');
    }
    case 'again':
      return again(walk, action.question === '' ? undefined : questionNamed(walk, action.question));
    case 'takeProposal':
    case 'dropProposal':
      return pressProposal(walk, action.proposal ?? '', action.step);
    default:
      return answerQuestion(walk, pressed);
  }
}

/** The question as it stands today: gone, changed, or the one that was answered. */
async function answerQuestion(walk: Walk, pressed: Pressed): Promise<Answer> {
  const { action } = pressed;
  const question = questionNamed(walk, action.question, action.about);
  if (!question) return noLongerAsked(walk, { id: action.question });
  if (!isSame(question, action.about)) return askChanged(walk, question);
  return (await answerWith(walk, question, pressed)) ?? oldButton(walk.asking);
}

function answerWith(walk: Walk, question: WalkQuestion, pressed: Pressed): Promise<Answer> | undefined {
  const { action, note = '' } = pressed;
  const { step } = action;
  if (note.length > LONGEST_NOTE)
    return show(walk, question, [walk.asking.words.walk.unclear.longNote(LONGEST_NOTE)], { note: note.slice(0, LONGEST_NOTE) });
  if (step === 'skip') return putQuestionAside(walk, question, 'skipped');
  switch (question.does) {
    case 'answer':
      if (step === 'dontKnow') return putQuestionAside(walk, question, 'dontKnow');
      return step === 'yes' || step === 'no' ? giveWord(walk, question, step, pressed) : undefined;
    case 'fix':
      return step === 'yes' && isToldOnly(question) ? giveWord(walk, question, 'yes', pressed) : undefined;
    case 'accept':
      return step === 'accept' ? acceptFilled(walk, question, pressed) : undefined;
    case 'list':
      if (step === 'none') return keepList(walk, question, { read: 'items', items: [] });
      return step === 'keep' ? keepFilled(walk, question, pressed.names ?? '') : undefined;
    case 'gaps':
    case 'report':
      return undefined;
  }
}

/** A day that cannot be read is no reason to take the answer for longer than was meant. */
function giveWord(
  walk: Walk,
  question: Extract<WalkQuestion, { does: 'answer' | 'fix' }>,
  step: 'yes' | 'no',
  pressed: Pressed,
): Promise<Answer> {
  const { asking } = walk;
  const { until = '', note = '' } = pressed;
  const when = until === '' ? undefined : readWhen(until, asking.clock.now(), asking.cards.timeZone);
  const given = wordOf(step, pressed);
  if (until !== '' && !when) return show(walk, question, [asking.words.walk.unclear.date], { note, but: given.except ?? [] });
  const word = { is: step, ...given, ...(when && { until: when.at }) };
  return giveAnswer(walk, question, word, pressed.action.question);
}

/** Exceptions belong to a yes. */
function wordOf(
  step: 'yes' | 'no',
  { except = '', exceptNames = '', note = '' }: Pressed,
): { readonly except?: readonly string[]; readonly note?: string } {
  const names = step === 'yes' ? [...tickedIn(except), ...namesIn(exceptNames)] : [];
  return { ...(names.length > 0 && { except: names }), ...(note.trim() !== '' && { note: note.trim() }) };
}

function acceptFilled(
  walk: Walk,
  question: Extract<WalkQuestion, { does: 'accept' }>,
  { note = '', until = '' }: Pressed,
): Promise<Answer> {
  const { asking } = walk;
  const when = readWhen(until, asking.clock.now(), asking.cards.timeZone);
  if (isBlank(note) || until === '')
    return show(walk, question, [asking.words.walk.unclear.reason], { note, ...(when && { until: when.at }) });
  return when ? accept(walk, question, note.trim(), when.at) : show(walk, question, [asking.words.walk.unclear.date], { note });
}

function keepFilled(walk: Walk, question: Extract<WalkQuestion, { does: 'list' }>, names: string): Promise<Answer> {
  if (names.trim() === '') return show(walk, question, [walk.asking.words.walk.unclear.nothing]);
  return takeList(walk, question, names);
}

function oldButton({ cards, words }: Speaking): Answer {
  const { title, line } = words.conversation.oldButton;
  return answerAlone(noticeCard(cards, { title, lines: [line] }));
}
