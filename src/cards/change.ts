import type { Readiness } from '../readiness/subjects';
import { formatZonedTime } from '../words/format';
import type { Area } from './actions';
import type { CardContext, Checking, SubjectChange, SummaryChange } from './context';

/** Whether a re-check is still under way. */
export function isChecking(change: SubjectChange | SummaryChange | Checking | undefined): change is Checking {
  return change !== undefined && 'checkingFor' in change;
}

/** Before and after of the estate or of one area, and who asked; empty where nothing was checked again. */
export function changeLines(context: CardContext, area: Area | undefined, now: Readiness, change: SummaryChange | Checking | undefined): readonly string[] {
  const { cards, readiness } = context.words;
  if (!change) return [];
  if (isChecking(change)) return [cards.change.checking(change.checkingFor)];
  const word = (each: Readiness): string => readiness.word[each](area === undefined ? 'plan' : 'area');
  const moved = change.before === now ? cards.change.same(word(now)) : cards.change.moved(word(change.before), word(now));
  return [moved, cards.change.by(change.pressedBy, formatZonedTime(context.words.language, change.at, context.timeZone))];
}
