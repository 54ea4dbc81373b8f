/** The pages of set-up: one per question, and the plan as it stands. */
import type { SetUpAction } from '../../cards/actions';
import { READINESS_MARKS } from '../../cards/marks';
import type { Reply } from '../../cards/reply';
import { setUpCard, type SetUpPage, type SetUpRow } from '../../cards/setup';
import { formatSome, formatZonedTime } from '../../words/format';
import type { PlanInUse } from '../../plans/plans';
import { roleAssignmentLine } from '../../setup/choices';
import { isAzureQuestion, isNeeded, QUESTIONS, type AzureQuestion, type Question } from '../../setup/questions';
import type { Offer } from '../../setup/typed';
import type { Speaking } from '../asking';
import { isPremium, namesReported, offersFromAzure, type OfferedHere } from './offers';

/** A question as it is shown, with what was offered in that order. */
export interface Asked {
  readonly reply: Reply;
  readonly question: Question;
  readonly offered: readonly Offer[];
}

const ROAD_PAGE = '/azure/site-recovery/hyper-v-azure-architecture';

/** Asks a question. @param lines said before it: what became of the last answer */
export async function ask(speaking: Speaking, plan: PlanInUse, question: Question, lines: readonly string[] = []): Promise<Asked> {
  const { questions, progress } = speaking.words.setup;
  const { title, lead } = questions[question];
  const needed = QUESTIONS.filter((each) => each === question || each !== 'logAccount');
  const asked: SetUpPage = { title, lead, lines, foot: progress(needed.indexOf(question) + 1, needed.length) };
  if (question === 'road') return { question, offered: [], reply: setUpCard(speaking.cards, roadPage(speaking, plan, asked)) };
  if (isAzureQuestion(question)) {
    const here = await offersFromAzure(speaking, plan, question);
    const offered = 'offered' in here ? here.offered : [];
    return { question, offered, reply: setUpCard(speaking.cards, azurePage(speaking, plan, question, asked, here)) };
  }
  const offered = await namesReported(speaking, plan, question);
  return { question, offered, reply: setUpCard(speaking.cards, premisesPage(speaking, plan, question, asked, offered)) };
}

/** What a button of set-up carries. */
export function carry(speaking: Speaking, { id, revision }: PlanInUse, question: Question, step: SetUpAction['step']): SetUpAction {
  return { do: 'setUp', step, question, plan: id, revision, in: speaking.turn.conversation.root, language: speaking.words.language };
}

function roadPage(speaking: Speaking, plan: PlanInUse, asked: SetUpPage): SetUpPage {
  const { parts, road, buttons } = speaking.words.setup;
  return {
    ...asked,
    rows: parts.map(({ name, does }) => ({ label: name, detail: does })),
    section: { title: road.title, rows: road.sources.map(({ name, says }) => ({ label: `${name}:`, detail: says })) },
    page: ROAD_PAGE,
    buttons: [
      { title: buttons.goOn, action: carry(speaking, plan, 'road', 'goOn'), style: 'positive' },
      { title: buttons.stop, action: carry(speaking, plan, 'road', 'stop') },
    ],
  };
}

function azurePage(speaking: Speaking, plan: PlanInUse, question: AzureQuestion, asked: SetUpPage, here: OfferedHere): SetUpPage {
  const words = speaking.words.setup;
  const lines = asked.lines ?? [];
  const [choose, none, back, again, stop] = (['choose', 'none', 'back', 'again', 'stop'] as const).map((step) => ({
    title: words.buttons[step],
    action: carry(speaking, plan, question, step),
  }));
  const others = [none, back, again, stop].filter((each) => each !== undefined);
  if ('missing' in here) {
    const line = words.missing.line(here.missing.action, here.missing.scope ?? words.missing.anySubscription);
    const mark = READINESS_MARKS.unknown;
    return {
      ...asked,
      mark,
      title: words.missing.title,
      lead: line,
      lines: [...lines, words.missing.run],
      command: roleAssignmentLine(here.missing),
      buttons: others,
    };
  }
  if ('failed' in here) {
    return { ...asked, mark: READINESS_MARKS.unknown, title: words.failed.title, lead: words.failed.line(here.failed), buttons: others };
  }
  if ('first' in here) {
    const step = carry(speaking, plan, here.first, 'ask');
    const title = words.questions[here.first].name;
    return { ...asked, lead: words.firstThe(title), buttons: [{ title, action: step, style: 'positive' }, ...others] };
  }
  if (here.offered.length === 0) {
    return { ...asked, lead: words.nothingThere[question], lines: [...lines, words.noneStep[question]], buttons: others };
  }
  return {
    ...asked,
    rows: here.offered.map(({ row }) => row),
    choices: {
      label: words.input.choice,
      all: here.offered.map(({ id, row }) => ({ title: `${row.mark?.glyph ?? ''} ${row.label}`.trim(), value: id })),
    },
    buttons: choose ? [{ ...choose, style: 'positive' as const }, ...others] : others,
  };
}

function premisesPage(speaking: Speaking, plan: PlanInUse, question: Question, asked: SetUpPage, known: readonly Offer[]): SetUpPage {
  const words = speaking.words.setup;
  const { language } = speaking.words;
  const lines = [
    ...(asked.lines ?? []),
    ...(known.length === 0
      ? [words.noReports]
      : question === 'vms'
        ? []
        : [
            formatSome(
              language,
              known.map(({ name }) => name),
              12,
            ),
          ]),
  ];
  return {
    ...asked,
    lines,
    names: words.input.names,
    buttons: [
      { title: words.buttons.choose, action: carry(speaking, plan, question, 'choose'), style: 'positive' },
      { title: words.buttons.all, action: carry(speaking, plan, question, 'none') },
      { title: words.buttons.back, action: carry(speaking, plan, question, 'back') },
      { title: words.buttons.stop, action: carry(speaking, plan, question, 'stop') },
    ],
  };
}

/** The plan as it stands, each part with its value, to be changed from there. */
export async function planPage(
  speaking: Speaking,
  plan: PlanInUse,
  said: { readonly title?: string; readonly lead?: string } = {},
): Promise<Reply> {
  const { setup: words } = speaking.words;
  const premium = await isPremium(speaking, plan);
  const questions = QUESTIONS.filter((question) => question !== 'road' && isNeeded(question, premium));
  const [latest] = await speaking.plans.history(plan.id, 1);
  const at = latest && formatZonedTime(speaking.words.language, latest.at, speaking.cards.timeZone);
  return setUpCard(speaking.cards, {
    title: words.overview(plan.plan.name),
    ...said,
    rows: questions.map((question) => valueRow(speaking, plan, question)),
    choices: {
      label: words.buttons.change,
      all: questions.map((question) => ({ title: words.questions[question].name, value: question })),
    },
    ...(latest && at !== undefined && { foot: words.changedBy(latest.by.name, at) }),
    buttons: [{ title: words.buttons.change, action: carry(speaking, plan, 'road', 'change'), style: 'positive' }],
  });
}

function valueRow(speaking: Speaking, { plan, answered }: PlanInUse, question: Question): SetUpRow {
  const { setup: words, language } = speaking.words;
  const label = words.questions[question].name;
  const named = (ids: readonly string[]): string => ids.map((id) => id.split('/').at(-1) ?? id).join(', ');
  const chosen: Readonly<Record<AzureQuestion, readonly string[]>> = {
    subscription: plan.subscriptionId === undefined ? [] : [plan.subscriptionId],
    vault: plan.vaultId === undefined ? [] : [plan.vaultId],
    account: plan.replicationStorageAccountIds,
    logAccount: plan.logStorageAccountId === undefined ? [] : [plan.logStorageAccountId],
    network: plan.networkId === undefined ? [] : [plan.networkId],
  };
  if (isAzureQuestion(question)) {
    const ids = chosen[question];
    if (ids.length > 0) return { label, detail: named(ids), mark: READINESS_MARKS.ready };
    const isAnswered = answered.includes(question);
    return { label, detail: isAnswered ? words.value.none : words.value.open, mark: READINESS_MARKS[isAnswered ? 'notReady' : 'unknown'] };
  }
  const only = { vmmServers: plan.vmmServers, clouds: plan.clouds, vms: plan.vmsIncluded }[question as 'vmmServers' | 'clouds' | 'vms'];
  const but = question === 'vms' ? plan.vmsExcluded : [];
  const detail =
    only.length > 0 ? formatSome(language, only, 8) : but.length > 0 ? words.value.allBut(formatSome(language, but, 8)) : words.value.all;
  return { label, detail: answered.includes(question) ? detail : `${detail} · ${words.value.open}` };
}
