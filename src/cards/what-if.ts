import type { Assessment } from '../readiness/assessment';
import { compare, type Change, type Moved } from '../readiness/compare';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { formatSome } from '../words/format';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { INFORMATION, READINESS_MARKS, STATUS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import { titleOf } from './results';
import { shownName } from './text';

const MOST_POINTS = 12;
const MOST_NAMES = 3;

/** What would be. Every line of it says so, on the card and in the text: nothing here may be taken for a verdict. */
export function whatIfCard(context: CardContext, assumption: string, real: Assessment, supposed: Assessment): Reply {
  const { planning, cards, language } = context.words;
  const { hypothetical, whole, noRecord, nothing } = planning.whatIf;
  const { changes } = compare(real, supposed);
  const title = hypothetical(`${assumption}; ${whole[supposed.readiness]}`);
  const points = [...movedPoints(context, wordsMoved(real, supposed)), ...changePoints(context, changes)].slice(0, MOST_POINTS);
  const lead = points.length === 0 ? hypothetical(nothing) : '';
  return pointsCard(context, {
    mark: INFORMATION,
    title,
    lead,
    notes: [hypothetical(noRecord)],
    points,
    buttons: [showButton(cards.buttons.summary, { view: 'summary' }, language)],
    text: [title, lead, ...points.slice(0, 2).map((point) => point.title)],
  });
}

/** Of whom another word would be said: that also turns on what a cloud, a VMM server or the plan holds. */
function wordsMoved(real: Assessment, supposed: Assessment): readonly Moved[] {
  return supposed.subjects.flatMap((subject) => {
    const before = real.byId.get(subject.id);
    const isAnother = before?.inScope && subject.inScope && before.headline !== subject.headline;
    return isAnother ? [{ subject, before: before.headline, after: subject.headline }] : [];
  });
}

/** How many of each kind would move from one word to another. */
function movedPoints(context: CardContext, moved: readonly Moved[]): readonly Point[] {
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
    return [{ glyph, color, title, lines: [planning.whatIf.hypothetical(namesOf(context, all))], links: [] }];
  });
}

/** Each requirement whose verdict would be another one, with whom it concerns. */
function changePoints(context: CardContext, changes: readonly Change[]): readonly Point[] {
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
    return [{ glyph, color, title: hypothetical(said), lines: [hypothetical(namesOf(context, all))], links: [] }];
  });
}

function namesOf(context: CardContext, all: readonly Pick<Moved, 'subject'>[]): string {
  return formatSome(
    context.words.language,
    all.map(({ subject }) => shownName(subject.name)),
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
