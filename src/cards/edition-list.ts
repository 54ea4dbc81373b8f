/** Every subject of which another edition would say something else, a page at a time. */
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import type { ChangedSubject, EditionChanges } from '../readiness/edition-changes';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { clampPage, pagesOf } from './fit';
import { standsOnText } from './foot';
import { INFORMATION, READINESS_MARKS } from './marks';
import { nameOf } from './names';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import { said } from './requirements';
import { withNames } from './text';

const SUBJECTS_PER_PAGE = 20;

/** @param assessment as it stands: what the changes are changes of */
export function editionListCard(context: CardContext, assessment: Assessment, changes: EditionChanges, page: number): Reply {
  const { words } = context;
  const { buttons, edition: told, foot } = words.cards;
  const { edition, changed } = changes;
  const pages = pagesOf(
    changed.map((each) => changedPoint(context, assessment, each)),
    SUBJECTS_PER_PAGE,
  );
  const current = clampPage(page, pages.length);
  const points = pages[current] ?? [];
  const isLast = current === pages.length - 1;
  const title = told.changes(edition, changed.length, assessment.subjects.filter(({ inScope }) => inScope).length);
  const place = pages.length > 1 ? [foot.page(current + 1, pages.length)] : [];
  const to = (at: number) => ({ view: 'edition', edition, page: at }) as const;
  const next = isLast ? [] : [told.askPage(edition, current + 2)];
  const reply = pointsCard(context, {
    mark: INFORMATION,
    title,
    points,
    foot: [...place, ...next, standsOnText(context, assessment)],
    buttons: [
      ...(current > 0 ? [showButton(buttons.previous, to(current - 1), words.language)] : []),
      ...(isLast ? [] : [showButton(buttons.next, to(current + 1), words.language)]),
      showButton(buttons.gaps, { view: 'gaps', page: 0 }, words.language),
    ],
    text: [title, ...points.slice(0, 2).map((point) => point.title)],
  });
  const lines = [title, ...points.flatMap((point) => [point.title, ...point.lines.map((line) => `  ${line}`)]), ...place, ...next];
  return { ...reply, whole: withNames(lines.join('\n'), words.cards.nameless) as string };
}

/** What would be said of one subject: by its first word, and by each verdict that would be another. */
function changedPoint(context: CardContext, assessment: Assessment, { subject, other, requirements }: ChangedSubject): Point {
  const { cards, readiness } = context.words;
  const { glyph, color } = READINESS_MARKS[other.headline];
  const word = (each: AssessedSubject): string => readiness.word[each.headline](subject.kind);
  const told = subject.headline === other.headline ? cards.edition.still(word(subject)) : cards.edition.instead(word(subject), word(other));
  return {
    glyph,
    color,
    title: cards.result.forExample(nameOf(context, assessment, subject), told),
    lines: [...new Set(requirements)].map((id) => verdictLine(context, id, subject, other)),
    links: [],
  };
}

/** By its status; where that stays, by how much it weighs where the edition changes that. */
function verdictLine({ words }: CardContext, id: string, subject: AssessedSubject, other: AssessedSubject): string {
  const { readiness, cards } = words;
  const { asks } = said(words, id);
  const [now, then] = [subject, other].map(({ results }) => results.find(({ requirement }) => requirement === id));
  if (!now || !then) return asks;
  const [from, to] = [readiness.status[now.status], readiness.status[then.status]];
  if (from !== to) return cards.edition.verdict(asks, from, to);
  const stays = cards.edition.stays(asks, from);
  if (now.level !== then.level) return cards.edition.verdict(stays, readiness.level[now.level], readiness.level[then.level]);
  return stays;
}
