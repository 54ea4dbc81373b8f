import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import type { CauseCase } from './causes';
import type { CardContext } from './context';
import { explanationLines, peopleLines, titleOf } from './results';
import { resultRow, whoText, type Row } from './rows';
import { nameOf } from './names';
import { shorten } from './text';
import { conditionText, firstStepText, isCondition, isSettledByPeople } from './verdict';

/** What a verdict that lets through stands on, on one subject or on many: a condition, or the word of one person. */
export interface Standing {
  /** As the headline counts it: a warning, or a blocker that only people vouch for. Else it is not in the way of plain ready. */
  readonly isCondition: boolean;
  /** In the estate's order, each with its own result; never empty. */
  readonly cases: readonly [CauseCase, ...CauseCase[]];
}

/** What stands on conditions or on people's word, each group in one line. */
export interface StandingSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const LONGEST_LINE = 300;
const MOST_LINES = 4;

/** Every condition, waiver and confirmation of an estate: conditions first, what blocks before what does not. */
export function standingsOf(assessment: Assessment, isAsked: (requirement: string) => boolean = () => true): readonly Standing[] {
  const groups = new Map<string, [CauseCase, ...CauseCase[]]>();
  for (const subject of assessment.subjects) {
    if (!subject.inScope) continue;
    for (const result of subject.results) {
      if (!isAsked(result.requirement) || !(isCondition(result) || isSettledByPeople(result))) continue;
      const key = keyOf(result);
      const group = groups.get(key);
      if (group) group.push({ subject, result });
      else groups.set(key, [{ subject, result }]);
    }
  }
  return [...groups.values()]
    .map((cases) => ({ isCondition: isCondition(cases[0].result), cases }))
    .toSorted((a, b) => weight(a) - weight(b));
}

/** Of one requirement what is warned of stands together, and what the same person said at the same time. */
function keyOf({ requirement, level, waived, confirmed }: Result): string {
  if (waived) return JSON.stringify([requirement, level, 'waived', waived.by, waived.reason, waived.until]);
  if (confirmed) return JSON.stringify([requirement, level, 'confirmed', confirmed.by, confirmed.secondedBy, confirmed.at.slice(0, 10)]);
  return JSON.stringify([requirement, level]);
}

function weight({ isCondition: counts, cases: [{ result }] }: Standing): number {
  return (counts ? 0 : 3) + { blocker: 0, condition: 1, advice: 2 }[result.level];
}

/** How many of them the headline counts. */
export function conditionCount(standings: readonly Standing[]): number {
  return standings.filter((each) => each.isCondition).length;
}

/** One of them with everybody it concerns, the first as an example. */
export function standingRow(context: CardContext, assessment: Assessment, { cases }: Standing): Row {
  const [{ subject, result }, ...others] = cases;
  const row = resultRow(context, assessment, subject, result, [whoText(context, assessment, { cases })]);
  const isExample = others.length > 0 && explanationLines(context, assessment, subject, result).length > 0;
  const { forExample } = context.words.cards.result;
  return {
    ...row,
    lines: row.lines.map((line, index) => (isExample && index === 0 ? forExample(nameOf(context, assessment, subject), line) : line)),
  };
}

/** The first of them, each in one line: what it is, whom it concerns, and what was seen or who said it. */
function standingLines(context: CardContext, assessment: Assessment, standings: readonly Standing[]): readonly string[] {
  const more = standings.length - MOST_LINES;
  const lines = standings.slice(0, MOST_LINES).map(({ cases }) => {
    const [{ subject, result }] = cases;
    const told = peopleLines(context, result);
    const said = told.length > 0 ? told : explanationLines(context, assessment, subject, result);
    return shorten([`${titleOf(context, result)} · ${whoText(context, assessment, { cases })}.`, ...said].join(' '), LONGEST_LINE);
  });
  return [...lines, ...(more > 0 ? [context.words.cards.summary.morePlanProblems(more)] : [])];
}

/** The conditions, and what holds by people's word besides; a section without lines is left out. */
export function standingSections(context: CardContext, assessment: Assessment, standings: readonly Standing[]): readonly StandingSection[] {
  const { section } = context.words.cards;
  return [
    {
      title: section.conditions,
      lines: standingLines(
        context,
        assessment,
        standings.filter((each) => each.isCondition),
      ),
    },
    {
      title: section.byPeople,
      lines: standingLines(
        context,
        assessment,
        standings.filter((each) => !each.isCondition),
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** What to do or to know where nothing is a gap or unknown: nothing only where no condition and no waiver stands. */
export function standingStep(context: CardContext, assessment: Assessment, standings: readonly Standing[]): string {
  const first = standings.find((each) => each.isCondition) ?? standings.find(({ cases: [{ result }] }) => result.waived);
  if (!first) return context.words.cards.verdict.nothingToDo;
  const [{ subject, result }] = first.cases;
  const whom =
    first.cases.length === 1
      ? nameOf(context, assessment, subject)
      : context.words.readiness.count[subject.kind](kindCount(first, subject));
  return isSettledByPeople(result)
    ? conditionText(context, assessment, { subject, result }, whom)
    : firstStepText(context, assessment, { subject, result }, whom);
}

function kindCount({ cases }: Standing, { kind }: AssessedSubject): number {
  return cases.filter(({ subject }) => subject.kind === kind).length;
}
