/** A question of the walk as a card's page: what it asks and why, what is known, what is missing, and exactly the step that helps. */
import { READINESS_MARKS, STATUS_MARKS } from '../../cards/marks';
import { questionCard, type QuestionPage } from '../../cards/question';
import type { Reply } from '../../cards/reply';
import { catalogued, said } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import { evidenceText, stepText } from '../../cards/results';
import type { WalkAction } from '../../cards/actions';
import type { RequirementId } from '../../readiness/catalogue';
import { dayIn, formatSome, formatZonedTime } from '../../words/format';
import { LIST_COMMANDS } from '../../walk/commands';
import { aboutOf } from '../../walk/naming';
import type { WalkQuestion } from '../../walk/question';
import { isAside } from '../../walk/state';
import { tickOf } from './ticks';
import { isToldOnly, isUnsettled, titleOf } from './titles';
import { commandOf, knownOf, measureLine, namesLine, namesOf, peopleLines } from './known';
import type { Walk } from './walk';
import { findAmong, placedName } from './whom';

type About = Extract<WalkQuestion, { requirement: unknown }>;

/** Mended by choosing something else for the plan. */
const CHOSEN: ReadonlySet<RequirementId> = new Set<RequirementId>([
  'account.subscription',
  'vault.exists',
  'vault.region',
  'storage.account',
  'storage.region',
  'storage.redundancy',
  'storage.kind',
  'storage.logAccount',
  'network.exists',
  'network.region',
]);

/** So few are ticked; more are written. */
const MOST_TICKED = 8;
const MOST_LISTED = 20;

/** What is filled in on a card before anybody answers: it was said, and not taken for an answer. */
export interface Filled {
  /** Names that were said as exceptions, perhaps. */
  readonly but?: readonly string[];
  readonly note?: string;
  /** Milliseconds. */
  readonly until?: number;
  /** What the line was taken for. */
  readonly proposal?: QuestionPage['proposal'];
}

/** The card of a question. @param lines said before it: what became of the last answer. @param filled what was said of it already */
export function questionReply(walk: Walk, question: WalkQuestion, lines: readonly string[], filled: Filled = {}): Reply {
  const proposal = filled.proposal && { proposal: filled.proposal };
  const page = { ...withExceptions(walk, question, pageOf(walk, question), filled.but ?? []), ...filledIn(walk, filled), ...proposal };
  const howTo = howToText(walk, page.howTo);
  return questionCard(walk.asking.cards, { ...page, howTo, lines: [...lines, ...page.lines], area: areaText(walk, question) });
}

/** Where only what mentions the bot is handed on, that has to be said beside what can be written. */
function howToText({ asking }: Walk, what: string): string {
  const { write, mention } = asking.words.walk.howTo;
  return asking.cards.shared ? mention(what) : write(what);
}

/** Fills in whom it may not hold for; those that nobody asked about are left out. */
function withExceptions({ assessment }: Walk, question: WalkQuestion, page: QuestionPage, but: readonly string[]): QuestionPage {
  if (!page.except || but.length === 0 || question.does === 'list' || question.does === 'gaps') return page;
  const { found } = findAmong(
    assessment,
    question.asked.map(({ subject }) => subject),
    but,
  );
  const value = page.except.of ? found.map(({ id }) => tickOf(id)).join(',') : found.map(({ name }) => name).join(', ');
  return { ...page, except: { ...page.except, value } };
}

function filledIn({ asking }: Walk, { note, until }: Filled): Pick<QuestionPage, 'noteValue' | 'untilValue'> {
  return {
    ...(note !== undefined && { noteValue: note }),
    ...(until !== undefined && { untilValue: dayIn(until, asking.cards.timeZone) }),
  };
}

/** What a button of the walk carries. */
export function carry({ asking, revision }: Walk, question: WalkQuestion | undefined, step: WalkAction['step']): WalkAction {
  const { turn, plan, words } = asking;
  const about = question ? aboutOf(question) : '';
  return {
    do: 'walk',
    step,
    question: question?.id ?? '',
    about,
    plan: plan.id,
    // A step that asks nothing is the same at every revision, and so is the card that carries it.
    revision: question ? revision : 0,
    in: turn.conversation.root,
    language: words.language,
  };
}

function areaText({ asking, questions, state }: Walk, question: WalkQuestion): string {
  const left = questions.filter(({ id }) => !isAside(state, id, asking.cards.now)).length;
  return asking.words.walk.progress(asking.words.walk.areas[question.area], Math.max(left, 1));
}

function pageOf(walk: Walk, question: WalkQuestion): QuestionPage {
  const base = { title: titleOf(walk, question), moves: movesOf(walk, question) };
  switch (question.does) {
    case 'answer':
      return { ...base, ...answerPage(walk, question) };
    case 'accept':
      return { ...base, ...acceptPage(walk, question) };
    case 'fix':
      return { ...base, ...fixPage(walk, question) };
    case 'gaps':
      return { ...base, ...gapsPage(walk, question) };
    case 'report':
      return { ...base, ...reportPage(walk, question) };
    case 'list':
      return { ...base, ...listPage(walk, question) };
  }
}

type Rest = Omit<QuestionPage, 'title' | 'moves'>;

function movesOf(walk: Walk, question: WalkQuestion): QuestionPage['moves'] {
  const { buttons } = walk.asking.words.walk;
  const steps = ['back', ...(isLookedAtAgain(question) ? [] : (['again'] as const)), 'where', 'stop'] as const;
  return steps.map((step) => ({ title: buttons[step], action: carry(walk, question, step) }));
}

function answersOf(
  walk: Walk,
  question: WalkQuestion,
  steps: readonly ('yes' | 'no' | 'dontKnow' | 'skip' | 'accept' | 'keep' | 'none' | 'again')[],
): QuestionPage['buttons'] {
  const { buttons } = walk.asking.words.walk;
  const agrees = question.does === 'answer' && question.awaits !== undefined;
  const isMended = question.does === 'fix' || question.does === 'gaps' || question.does === 'report';
  const titles = { ...buttons, ...(agrees && { yes: buttons.agree }), ...(isMended && { yes: buttons.mended, skip: buttons.next }) };
  return steps.map((step, index) => ({
    title: titles[step],
    action: carry(walk, question, step),
    ...(index === 0 && { style: 'positive' as const }),
  }));
}

function answerPage(walk: Walk, question: Extract<WalkQuestion, { does: 'answer' }>): Rest {
  const { words } = walk.asking;
  const [first] = question.asked;
  const { why, page } = said(words, question.requirement);
  const { command, names } = commandOf(walk, question, 'measure');
  return {
    mark: STATUS_MARKS[first.result.status === 'pass' ? 'pass' : first.result.status === 'fail' ? 'fail' : 'unknown'],
    ...knownOf(walk, question),
    lines: [
      ...namesLine(walk, question),
      ...peopleLines(walk, question),
      words.walk.because(why),
      ...measureLine(walk, first),
      ...(catalogued(question.requirement)?.secondPerson && !question.awaits ? [words.walk.secondPerson] : []),
      ...names,
    ],
    ...(command !== undefined && { command }),
    page,
    ...exceptOf(walk, question),
    note: words.walk.input.note,
    until: words.walk.input.countsUntil,
    buttons: answersOf(walk, question, ['yes', 'no', 'dontKnow', 'skip']),
    why: whyOf(walk, question),
    howTo: howToAnswer(walk, question),
  };
}

function howToAnswer({ asking }: Walk, { asked }: About): string {
  const [last = ''] = namesOf(asked.slice(-1));
  return asking.words.walk.howTo.answer(asked.length === 1 ? '' : last);
}

function acceptPage(walk: Walk, question: Extract<WalkQuestion, { does: 'accept' }>): Rest {
  const { words } = walk.asking;
  const { why, page } = said(words, question.requirement);
  return {
    mark: STATUS_MARKS.unknown,
    ...knownOf(walk, question),
    lines: [...namesLine(walk, question), words.walk.because(why), words.walk.step.silent],
    page,
    note: words.walk.input.reason,
    until: words.walk.input.until,
    buttons: answersOf(walk, question, ['accept', 'skip']),
    why: whyOf(walk, question),
    howTo: words.walk.howTo.accept,
  };
}

/** Settled by looking again: that is an answer here, not a way about. */
function isLookedAtAgain(question: WalkQuestion): boolean {
  return (question.does === 'fix' && !isToldOnly(question)) || question.does === 'gaps' || question.does === 'report';
}

function fixPage(walk: Walk, question: Extract<WalkQuestion, { does: 'fix' }>): Rest {
  const { words } = walk.asking;
  const { why, fix, page, tells } = said(words, question.requirement);
  const { command, names } = commandOf(walk, question, isUnsettled(question) ? 'measure' : 'mend');
  return {
    mark: STATUS_MARKS[isUnsettled(question) ? 'unknown' : 'fail'],
    ...knownOf(walk, question),
    lines: [
      ...namesLine(walk, question),
      ...peopleLines(walk, question),
      words.walk.step.fix(fix),
      ...(CHOSEN.has(question.requirement) ? [words.walk.step.choose] : []),
      words.walk.because(why),
      ...(tells === '' ? [] : [tells]),
      ...names,
    ],
    ...(command !== undefined && { command }),
    page,
    ...(isToldOnly(question) && exceptOf(walk, question)),
    buttons: answersOf(walk, question, isToldOnly(question) ? ['yes', 'skip'] : ['again', 'skip']),
    why: whyOf(walk, question),
    howTo: isToldOnly(question) ? howToAnswer(walk, question) : words.walk.howTo.fix,
  };
}

function gapsPage(walk: Walk, question: Extract<WalkQuestion, { does: 'gaps' }>): Rest {
  const { words } = walk.asking;
  return {
    mark: STATUS_MARKS.fail,
    lead: '',
    lines: [],
    rows: question.gaps.map((gap) => {
      const { failing, fix } = said(words, gap.requirement);
      const { command, names } = commandOf(walk, gap, 'mend');
      return {
        label: failing,
        detail: [`${formatSome(words.language, namesOf(gap.asked), 5)}. ${fix}`, ...names].join(' '),
        mark: STATUS_MARKS.fail,
        ...(command !== undefined && { command }),
      };
    }),
    buttons: answersOf(walk, question, ['again', 'skip']),
    howTo: words.walk.howTo.fix,
  };
}

function reportPage(walk: Walk, question: Extract<WalkQuestion, { does: 'report' }>): Rest {
  const { asking, assessment } = walk;
  const { words } = asking;
  const [first] = question.asked;
  return {
    mark: STATUS_MARKS.unknown,
    lead: stepText(asking.cards, assessment, first.subject, first.result),
    lines: [words.walk.report.lead(question.subjects), evidenceText(asking.cards, first.result.evidence)],
    buttons: answersOf(walk, question, ['again', 'skip']),
    howTo: words.walk.howTo.fix,
  };
}

function listPage(walk: Walk, question: Extract<WalkQuestion, { does: 'list' }>): Rest {
  const { walk: words } = walk.asking.words;
  return {
    mark: READINESS_MARKS.unknown,
    lead: words.lists[question.list].lead,
    lines: [...listedBefore(walk, question), words.byHand.lists[question.list]],
    ...(LIST_COMMANDS[question.list] !== undefined && { command: LIST_COMMANDS[question.list] }),
    names: words.input.names,
    buttons: answersOf(walk, question, ['keep', 'none', 'skip']),
    howTo: words.howTo.list,
  };
}

/** What was listed already, and that it is replaced as a whole. */
function listedBefore({ asking }: Walk, { list, before }: Extract<WalkQuestion, { does: 'list' }>): readonly string[] {
  const items: readonly (string | { readonly name: string })[] = before?.[list] ?? [];
  if (!before) return [];
  const { words, cards } = asking;
  const names = items.map((item) => shownName(typeof item === 'string' ? item : item.name));
  const at = formatZonedTime(words.language, before.at, cards.timeZone);
  return [words.walk.lists.before(shownName(before.by.name), at, names.length === 0 ? '' : formatSome(words.language, names, MOST_LISTED))];
}

function exceptOf({ asking, assessment }: Walk, { asked }: About): Pick<QuestionPage, 'except'> {
  if (asked.length === 1) return {};
  const { input } = asking.words.walk;
  const of =
    asked.length > MOST_TICKED
      ? []
      : asked.map(({ subject }) => ({ title: placedName(assessment, subject, asked), value: tickOf(subject.id) }));
  return { except: { label: input.except, hint: input.exceptHint, ...(of.length > 0 && { of }) } };
}

function whyOf({ asking }: Walk, question: About): NonNullable<QuestionPage['why']> {
  const [first] = question.asked;
  return { title: asking.words.walk.buttons.why, requirement: question.requirement, subject: first.subject.id };
}
