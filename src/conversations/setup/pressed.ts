/** Pressed buttons of set-up. What they carry is only believed where the turn itself says the same. */
import { z } from 'zod';
import type { SetUpAction, StartSetUp } from '../../cards/actions';
import { noticeCard } from '../../cards/notice';
import { isAzureQuestion, QUESTIONS, type Question, type SetUpAnswer } from '../../setup/questions';
import { namesIn, readTyped } from '../../setup/typed';
import { LANGUAGES } from '../../words/language';
import { actorOf, answer, answerAlone, type Speaking } from '../asking';
import type { PressParser } from '../press';
import type { Answer } from '../turn';
import { askBefore, giveAnswer, goOn, refuse, showQuestion, standing } from './answers';
import { planPage } from './pages';
import { linkPlan, makePlan } from './start';

const id = z.string().min(1).max(1_000);
const filled = { choice: z.string().max(1_000).optional().catch(undefined), names: z.string().max(20_000).optional().catch(undefined) };

const step = z.object({
  action: z.strictObject({
    do: z.literal('setUp'),
    step: z.enum(['ask', 'goOn', 'choose', 'none', 'back', 'again', 'stop', 'change', 'close', 'plan']),
    question: z.enum(QUESTIONS),
    plan: id,
    revision: z.number().int().min(1),
    in: id,
    language: z.enum(LANGUAGES),
  }),
  ...filled,
}) satisfies z.ZodType<{ action: SetUpAction }>;

const start = z.object({
  action: z.strictObject({ do: z.literal('startSetUp'), in: id, link: id.optional(), language: z.enum(LANGUAGES) }),
  ...filled,
}) satisfies z.ZodType<{ action: StartSetUp }>;

type Step = z.infer<typeof step>;

/** A step of set-up. */
export const setUpStep: PressParser = (data) => {
  const parsed = step.safeParse(data);
  return parsed.success ? { language: parsed.data.action.language, run: (speaking) => takeStep(speaking, parsed.data) } : undefined;
};

/** A plan made or linked. */
export const setUpStart: PressParser = (data) => {
  const parsed = start.safeParse(data);
  if (!parsed.success) return undefined;
  const { action, names } = parsed.data;
  const run = (speaking: Speaking): Promise<Answer> => {
    if (action.in !== speaking.turn.conversation.root) return Promise.resolve(oldButton(speaking));
    return action.link === undefined ? makePlan(speaking, names ?? '') : linkPlan(speaking, action.link);
  };
  return { language: action.language, run };
};

function oldButton({ cards, words }: Speaking): Answer {
  const { title, line } = words.conversation.oldButton;
  return answerAlone(noticeCard(cards, { title, lines: [line] }));
}

async function takeStep(speaking: Speaking, { action, choice, names }: Step): Promise<Answer> {
  const { place, turn, plans, waiting, choices, words, cards } = speaking;
  if (action.in !== turn.conversation.root || place.found !== 'plan' || place.plan.id !== action.plan) return oldButton(speaking);
  if (!plans.isAdministrator(turn.person)) return refuse(speaking);
  const { plan } = place;
  if (action.step === 'plan') return answer(await planPage(speaking, plan));
  if (plan.revision !== action.revision) return standing(speaking, waiting, { done: 'stale', now: plan });
  const { question } = action;
  switch (action.step) {
    case 'ask':
      return showQuestion(speaking, waiting, plan, question);
    case 'change':
      return showQuestion(speaking, waiting, plan, isQuestion(choice) ? choice : 'subscription');
    case 'goOn':
      return question === 'road' ? giveAnswer(speaking, waiting, plan, question, { answer: 'goOn' }) : goOn(speaking, waiting, plan);
    case 'choose': {
      const given = filledIn(question, choice, names);
      return given
        ? giveAnswer(speaking, waiting, plan, question, given)
        : showQuestion(speaking, waiting, plan, question, [words.setup.notOffered]);
    }
    case 'none':
      return giveAnswer(speaking, waiting, plan, question, { answer: 'none' });
    case 'back':
      return askBefore(speaking, waiting, plan, question);
    case 'again':
      choices.forget();
      return showQuestion(speaking, waiting, plan, question);
    case 'stop':
      waiting.delete(turn.conversation.root);
      return answer(noticeCard(cards, { title: words.setup.stopped }));
    case 'close': {
      const closed = await plans.close(actorOf(turn), plan);
      if (closed.done !== 'changed') return standing(speaking, waiting, closed);
      waiting.delete(turn.conversation.root);
      return answer(noticeCard(cards, { title: words.setup.close.done(plan.plan.name) }));
    }
  }
}

function isQuestion(text: string | undefined): text is Question {
  return QUESTIONS.some((question) => question === text);
}

/** What was picked or filled in; a field may hold what could have been typed: "all but TEST*". */
function filledIn(question: Question, choice: string | undefined, names: string | undefined): SetUpAnswer | undefined {
  if (isAzureQuestion(question)) return choice === undefined || choice === '' ? undefined : { answer: 'chosen', id: choice };
  if (names === undefined) return undefined;
  const typed = readTyped(names, question, []);
  if (typed && 'answer' in typed) return typed;
  const only = namesIn(names);
  return only.length === 0 ? undefined : { answer: 'only', names: only };
}
