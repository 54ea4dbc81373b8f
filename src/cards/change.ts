import type { Readiness } from '../readiness/subjects';
import { formatZonedTime } from '../words/format';
import type { Area } from './actions';
import type { CardContext, Checking, SubjectChange, SummaryChange } from './context';
import { shownName } from './text';

/** Whether a re-check is still under way. */
export function isChecking(change: SubjectChange | SummaryChange | Checking | undefined): change is Checking {
  return change !== undefined && 'checkingFor' in change;
}

/** Before and after of the estate or of one area, and who asked; empty where nothing was checked again. */
export function changeLines(
  context: CardContext,
  area: Area | undefined,
  now: Readiness,
  change: SummaryChange | Checking | undefined,
): readonly string[] {
  const { cards, readiness } = context.words;
  if (!change) return [];
  if (isChecking(change)) return [checkingLine(context, change)];
  const word = (each: Readiness): string => readiness.word[each](area === undefined ? 'plan' : 'area');
  const moved = change.before === now ? cards.change.same(word(now)) : cards.change.moved(word(change.before), word(now));
  return [moved, checkedLine(context, change)];
}

/** For whom a re-check is under way. */
export function checkingLine(context: CardContext, { checkingFor }: Checking): string {
  return context.words.cards.change.checking(personName(context, checkingFor));
}

/** Who checked again, and when. */
export function checkedLine(context: CardContext, { pressedBy, at }: SubjectChange | SummaryChange): string {
  return context.words.cards.change.by(personName(context, pressedBy), formatZonedTime(context.words.language, at, context.timeZone));
}

/** Some clients send no name. */
function personName(context: CardContext, name: string): string {
  const shown = shownName(name);
  return shown === '' ? context.words.cards.change.somebody : shown;
}
