import type { Assessment } from '../readiness/assessment';
import type { Button } from './buttons';
import { recheckButton, showButton } from './buttons';
import type { Cause } from './causes';
import { causesOf, heldBackWith, waivedCount } from './causes';
import { changeLines, isChecking } from './change';
import type { CardContext, Checking, SummaryChange } from './context';
import { conditionCount, standingRow, standingsOf, standingStep, type Standing } from './conditions';
import { inOrder, inOrderOfRanking } from './first-fix';
import { clampPage, pagesOf } from './fit';
import { standsOnText } from './foot';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import type { Row } from './rows';
import { causeRow, causeTitle, dependantsText, whoText } from './rows';

/** The data of cards/gaps.json. */
interface GapsData extends Frame {
  readonly change: readonly string[];
  readonly hasChange: boolean;
  readonly rows: readonly Row[];
}

const ROWS_PER_PAGE = 8;

/**
 * Everything that is not met or not known in the estate, each cause once with what it holds back, in the order of the ranking; below it
 * every condition, and what people confirmed or waived.
 */
export function gapsCard(context: CardContext, assessment: Assessment, page: number, change?: SummaryChange | Checking): Reply {
  const { gaps: words, foot, verdict } = context.words.cards;
  const standings = standingsOf(assessment);
  const causes = inOrderOfRanking(assessment, causesOf(assessment));
  const { first, lead: firstFix } = inOrder(context, assessment);
  const pages = pagesOf(
    [
      ...causes.map((cause) => causeRow(context, assessment, cause)),
      ...standings.map((standing) => standingRow(context, assessment, standing)),
    ],
    ROWS_PER_PAGE,
  );
  const current = clampPage(page, pages.length);
  const gaps = causes.filter((cause) => cause.status === 'fail').length;
  const waived = waivedCount(assessment);
  const title = first ? verdict.plain(words.title(gaps, causes.length - gaps)) : noneText(context, standings);
  const lead = first ? firstFix : standingStep(context, assessment, standings);
  const changed = changeLines(context, undefined, assessment.readiness, change);
  const data: GapsData = {
    ...frame(context, {
      mark: READINESS_MARKS[assessment.readiness],
      title,
      lead,
      foot: [
        ...(pages.length > 1 ? [foot.page(current + 1, pages.length)] : []),
        ...(waived > 0 ? [words.waived(waived)] : []),
        standsOnText(context, assessment),
      ],
      buttons: buttonsFor(context, assessment, causes, current, pages.length).slice(isChecking(change) ? 1 : 0),
    }),
    change: changed,
    hasChange: changed.length > 0,
    rows: pages[current] ?? [],
  };
  const cause = first ? causeText(context, assessment, first) : lead;
  return reply('gaps', data, [title, changed[0] ?? cause, first || changed.length > 0 ? lead : '']);
}

/** What comes first, whom it concerns and what it holds back, as its row says it. */
function causeText(context: CardContext, assessment: Assessment, first: Cause): string {
  const dependants = dependantsText(context, { ...first, dependants: heldBackWith(assessment, first.cases) });
  return [causeTitle(context, assessment, first), whoText(context, assessment, first), dependants].filter((part) => part !== '').join('. ');
}

/** `No gaps, and nothing unknown. 2 conditions, 1 verdict on people’s word.` */
function noneText(context: CardContext, standings: readonly Standing[]): string {
  const { gaps: words } = context.words.cards;
  const conditions = conditionCount(standings);
  const byPeople = standings.length - conditions;
  const tally = [...(conditions > 0 ? [words.conditions(conditions)] : []), ...(byPeople > 0 ? [words.byPeople(byPeople)] : [])];
  return tally.length === 0 ? words.none : words.noneBut(tally.join(', '));
}

function buttonsFor(
  context: CardContext,
  { readiness }: Assessment,
  causes: readonly Cause[],
  page: number,
  pages: number,
): readonly Button[] {
  const { buttons } = context.words.cards;
  const { language } = context.words;
  const [first] = causes;
  return [
    recheckButton(buttons.recheck, { view: 'gaps', page }, language, { readiness }),
    ...(page > 0 ? [showButton(buttons.previous, { view: 'gaps', page: page - 1 }, language)] : []),
    ...(page < pages - 1 ? [showButton(buttons.next, { view: 'gaps', page: page + 1 }, language)] : []),
    ...(first ? [showButton(buttons.why, { view: 'explanation', requirement: first.requirement }, language)] : []),
    showButton(buttons.summary, { view: 'summary' }, language),
  ];
}
