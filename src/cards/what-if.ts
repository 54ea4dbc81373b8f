import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { compare, type Change, type Moved } from '../readiness/compare';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { formatSome } from '../words/format';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { INFORMATION, READINESS_MARKS, STATUS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import { titleOf } from './results';
import { nameOf } from './names';
import { headlineOf } from './verdict';

const MOST_POINTS = 12;
const MOST_NAMES = 3;

/**
 * What would be. Every line of it says so, on the card and in the text: nothing here may be taken for a verdict.
 * @param about the subject that is supposed to be otherwise; absent: Azure, or the edition
 */
export function whatIfCard(
  context: CardContext,
  assumption: string,
  real: Assessment,
  supposed: Assessment,
  about?: AssessedSubject,
): Reply {
  const { planning, cards, language } = context.words;
  const { hypothetical, whole, noRecord } = planning.whatIf;
  const { changes } = compare(real, supposed);
  const title = hypothetical(`${assumption}; ${whole[supposed.readiness]}`);
  const points = [...movedPoints(context, supposed, wordsMoved(real, supposed)), ...changePoints(context, supposed, changes)];
  const lead = points.length === 0 ? hypothetical(nothingText(context, real, about)) : '';
  const more = points.length - MOST_POINTS;
  return pointsCard(context, {
    mark: INFORMATION,
    title,
    lead,
    notes: [...(more > 0 ? [hypothetical(cards.summary.morePlanProblems(more))] : []), hypothetical(noRecord)],
    points: points.slice(0, MOST_POINTS),
    buttons: [showButton(cards.buttons.summary, { view: 'summary' }, language)],
    text: [title, lead, ...points.slice(0, 2).map((point) => point.title)],
  });
}

/** Nothing would be said otherwise; of what is outside the plan nothing is said in any case. */
function nothingText(context: CardContext, real: Assessment, about: AssessedSubject | undefined): string {
  return about?.headline === 'outOfScope' ? headlineOf(context, real, about) : context.words.planning.whatIf.nothing;
}

/** Of whom another word would be said: that also turns on what a cloud, a VMM server or the plan holds, and on whether the plan takes it in. */
function wordsMoved(real: Assessment, supposed: Assessment): readonly Moved[] {
  return supposed.subjects.flatMap((subject) => {
    const before = real.byId.get(subject.id);
    return before && before.headline !== subject.headline ? [{ subject, before: before.headline, after: subject.headline }] : [];
  });
}

/** How many of each kind would move from one word to another. */
function movedPoints(context: CardContext, supposed: Assessment, moved: readonly Moved[]): readonly Point[] {
  const { planning, readiness } = context.words;
  const groups = grouped(moved, ({ subject, before, after }) => `${SUBJECT_KINDS.indexOf(subject.kind)} ${before} ${after}`);
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { kind } = first.subject;
    const word = (state: Moved['before']): string => readiness.word[state](all.length === 1 ? kind : 'several');
    const count = readiness.count[kind](all.length);
    const { glyph, color } = READINESS_MARKS[first.after];
    const title = planning.whatIf.hypothetical(planning.whatIf.moved(count, word(first.before), word(first.after)));
    return [{ glyph, color, title, lines: [planning.whatIf.hypothetical(namesOf(context, supposed, all))], links: [] }];
  });
}

/** Each requirement whose verdict would be another one, with whom it concerns. */
function changePoints(context: CardContext, supposed: Assessment, changes: readonly Change[]): readonly Point[] {
  const { planning, cards } = context.words;
  const groups = grouped(
    changes.filter(({ after }) => after !== undefined),
    ({ kind, requirement, after }) => `${kind} ${requirement ?? ''} ${after?.status ?? ''}`,
  );
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first?.after) return [];
    const { change } = cards;
    const title = titleOf(context, first.after);
    const said = first.kind === 'fixed' ? change.fixed(title) : first.kind === 'wentDark' ? change.wentDark(title) : title;
    const { glyph, color } = STATUS_MARKS[first.after.status];
    const { hypothetical } = planning.whatIf;
    return [{ glyph, color, title: hypothetical(said), lines: [hypothetical(namesOf(context, supposed, all))], links: [] }];
  });
}

function namesOf(context: CardContext, supposed: Assessment, all: readonly Pick<Moved, 'subject'>[]): string {
  const named = (id: string): readonly string[] => {
    const subject = supposed.byId.get(id);
    return subject ? [nameOf(context, supposed, subject)] : [];
  };
  return formatSome(
    context.words.language,
    all.flatMap(({ subject }) => named(subject.id)),
    MOST_NAMES,
  );
}

/** Each in the order in which the first of them stands. */
function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
