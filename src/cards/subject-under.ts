import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import { changedRequirements } from '../readiness/edition-changes';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { INFORMATION, STATUS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import { said } from './requirements';
import { explanationLines, titleOf } from './results';
import { headlineOf } from './verdict';
import { nameOf } from './names';

const MOST_POINTS = 12;

/** One subject as it stands, and as it would. */
interface Supposed {
  /** The one that would be. */
  readonly assessment: Assessment;
  readonly before: AssessedSubject;
  readonly after: AssessedSubject;
}

/** What would be said of one subject. Every line says that it is none of today's verdicts, on the card and in the text. */
export function subjectUnderCard(context: CardContext, assumption: string, { assessment, before, after }: Supposed): Reply {
  const { planning, readiness, cards, language } = context.words;
  const { hypothetical, moved, noRecord, nothing } = planning.whatIf;
  const name = nameOf(context, assessment, after);
  const word = (subject: AssessedSubject): string => readiness.word[subject.headline](subject.kind);
  const title = hypothetical(`${assumption}; ${cards.verdict.plain(readiness.claim[after.kind][after.headline](name))}`);
  const isMoved = before.headline !== after.headline;
  // Where none of its own verdicts would be another, what it stands on or holds says why its word would be.
  const otherwise = isMoved ? headlineOf(context, assessment, after) : nothing;
  const lines = [
    ...(isMoved ? [hypothetical(moved(name, word(before), word(after)))] : []),
    ...(changedRequirements(before, after).length === 0 ? [hypothetical(otherwise)] : []),
  ];
  const points = pointsOf(context, assessment, before, after);
  const reply = pointsCard(context, {
    mark: INFORMATION,
    title,
    lead: lines.join('\n\n'),
    notes: [hypothetical(noRecord)],
    points,
    buttons: [
      showButton(cards.buttons.open(name), { view: 'subject', id: before.id }, language),
      showButton(cards.buttons.summary, { view: 'summary' }, language),
    ],
    text: [title, ...lines, ...points.slice(0, 2).map((point) => point.title)],
  });
  return { ...reply, about: before.id };
}

/** The verdicts on it that would be others, with what would be said. */
function pointsOf(context: CardContext, assessment: Assessment, before: AssessedSubject, after: AssessedSubject): readonly Point[] {
  const changed = new Set(changedRequirements(before, after));
  return after.results
    .filter(({ requirement }) => changed.has(requirement))
    .slice(0, MOST_POINTS)
    .map((result) => pointOf(context, assessment, after, result));
}

function pointOf(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): Point {
  const { planning, readiness, cards } = context.words;
  const { hypothetical } = planning.whatIf;
  const { asks } = said(context.words, result.requirement);
  const openOrElse = result.status === 'fail' || result.status === 'unknown' ? titleOf(context, result) : asks;
  const { glyph, color } = STATUS_MARKS[result.status];
  const sentences = explanationLines(context, assessment, subject, result);
  return {
    glyph,
    color,
    title: hypothetical(result.status === 'pass' ? cards.change.fixed(asks) : openOrElse),
    lines: (sentences.length > 0 ? sentences : [`${readiness.status[result.status]}.`]).map(hypothetical),
    links: [],
  };
}
