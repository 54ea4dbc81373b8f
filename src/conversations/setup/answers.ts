/** Answers to the questions of set-up, typed or pressed: checked against what was offered, and kept by compare-and-set. */
import { noticeCard } from '../../cards/notice';
import { formatSome, formatZonedTime } from '../../words/format';
import type { Changed, PlanInUse } from '../../plans/plans';
import { nameKey } from '../../readiness/name-key';
import {
  answeredAfter,
  answerIn,
  isAzureQuestion,
  nextQuestion,
  questionBefore,
  type Question,
  type SetUpAnswer,
} from '../../setup/questions';
import { actorOf, answer, type Speaking } from '../asking';
import type { Answer } from '../turn';
import { isPremium, namesReported, offersFromAzure } from './offers';
import { ask, planPage, type Asked } from './pages';
import type { Waiting } from './waiting';

/** Asks what is open, or shows the plan when nothing is. @param lines said before it */
export async function goOn(speaking: Speaking, waiting: Waiting, plan: PlanInUse, lines: readonly string[] = []): Promise<Answer> {
  const question = nextQuestion(plan.answered, await isPremium(speaking, plan));
  return question ? showQuestion(speaking, waiting, plan, question, lines) : showDone(speaking, waiting, plan, lines);
}

export async function showQuestion(
  speaking: Speaking,
  waiting: Waiting,
  plan: PlanInUse,
  question: Question,
  lines: readonly string[] = [],
): Promise<Answer> {
  const asked: Asked = await ask(speaking, plan, question, lines);
  waiting.set(speaking.turn.conversation.root, {
    plan: plan.id,
    revision: plan.revision,
    question,
    offered: asked.offered,
    language: speaking.words.language,
  });
  return answer(asked.reply);
}

async function showDone(speaking: Speaking, waiting: Waiting, plan: PlanInUse, lines: readonly string[]): Promise<Answer> {
  const { done } = speaking.words.setup;
  waiting.delete(speaking.turn.conversation.root);
  const reported = await namesReported(speaking, plan, 'vms');
  const lead = [...lines, done.lead, ...(reported.length === 0 ? [done.next] : [])].join(' ');
  return answer(await planPage(speaking, plan, { title: done.title(plan.plan.name), lead }));
}

/** Keeps an answer and asks what is next. */
export async function giveAnswer(
  speaking: Speaking,
  waiting: Waiting,
  plan: PlanInUse,
  question: Question,
  given: SetUpAnswer,
): Promise<Answer> {
  const words = speaking.words.setup;
  const offered = await isOffered(speaking, plan, question, given);
  const changed = answerIn(plan.plan, question, given);
  if (!offered || !changed) return showQuestion(speaking, waiting, plan, question, [words.notOffered]);
  const answered = answeredAfter(plan.answered, question, plan.plan, changed);
  const result = await speaking.plans.change(actorOf(speaking.turn), { id: plan.id, revision: plan.revision, plan: changed, answered });
  if (result.done !== 'changed') return standing(speaking, waiting, result);
  return goOn(speaking, waiting, result.now, await remarks(speaking, result.now, question, given));
}

/** What stands now, after somebody else was first. */
export async function standing(speaking: Speaking, waiting: Waiting, result: Exclude<Changed, { done: 'changed' }>): Promise<Answer> {
  const words = speaking.words.setup;
  if (result.done === 'refused') return refuse(speaking);
  if (!result.now) return answer(noticeCard(speaking.cards, { title: words.noPlan }));
  const [latest] = await speaking.plans.history(result.now.id, 1);
  const at = latest ? formatZonedTime(speaking.words.language, latest.at, speaking.cards.timeZone) : '';
  return goOn(speaking, waiting, result.now, latest ? [words.stale(latest.by.name, at)] : []);
}

export function refuse(speaking: Speaking): Answer {
  const { refused } = speaking.words.setup;
  const lines = [speaking.plans.hasAdministrators() ? refused.line : refused.nobody];
  return { replies: [noticeCard(speaking.cards, { title: refused.title, lines, kind: 'warning' })], audience: 'clicker' };
}

/** Goes back, or asks again from fresh lists. */
export async function askBefore(speaking: Speaking, waiting: Waiting, plan: PlanInUse, question: Question): Promise<Answer> {
  return showQuestion(speaking, waiting, plan, questionBefore(question, await isPremium(speaking, plan)));
}

/** A resource is believed only when it is among what the bot's identity sees. */
async function isOffered(speaking: Speaking, plan: PlanInUse, question: Question, given: SetUpAnswer): Promise<boolean> {
  if (given.answer !== 'chosen') return true;
  if (!isAzureQuestion(question)) return false;
  const here = await offersFromAzure(speaking, plan, question);
  return 'offered' in here && here.offered.some(({ id }) => id === given.id);
}

/** What is to be said of an answer that was kept: the gap it leaves, names that nobody reports. */
async function remarks(speaking: Speaking, plan: PlanInUse, question: Question, given: SetUpAnswer): Promise<readonly string[]> {
  const { setup: words, language } = speaking.words;
  if (given.answer === 'none') return isAzureQuestion(question) ? [words.noneStep[question]] : [];
  const names = given.answer === 'only' || given.answer === 'allBut' ? given.names : given.answer === 'allIn' ? given.clouds : [];
  const known = await namesReported(speaking, plan, given.answer === 'allIn' ? 'clouds' : question);
  if (names.length === 0 || known.length === 0) return [];
  const keys = new Set(known.map(({ name }) => nameKey(name)));
  // Only VMs are named by patterns.
  const isPattern = (name: string): boolean => name.includes('*') && question === 'vms' && given.answer !== 'allIn';
  const strangers = names.filter((name) => !isPattern(name) && !keys.has(nameKey(name)));
  return strangers.length === 0 ? [] : [words.unknownNames(formatSome(language, strangers, 8))];
}
