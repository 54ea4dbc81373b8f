import { wordsOf } from '../words';
import type { AlertAction, WatchAction } from './actions';
import type { AlertPlace, WatchView } from './alert-view';
import type { CardContext } from './context';

/** What a card about alerts knows besides: which conversation its buttons answer for, and what is in force there. */
export interface AlertContext extends CardContext {
  readonly conversation: string;
  readonly planId: string;
  readonly watch?: WatchView;
}

/** The context of a card that nobody asked for. In a personal chat it has to be said which plan it is about. */
export function alertContext(place: AlertPlace, demo: boolean): AlertContext {
  const { conversation, planId, plan, language, timeZone, shared, now, watch } = place;
  return {
    words: wordsOf(language),
    now,
    timeZone,
    demo,
    shared,
    ...(plan !== undefined && !shared && { plan }),
    conversation,
    planId,
    watch,
  };
}

/** What a button about an alert carries. */
export function alertAction(context: AlertContext, step: AlertAction['step'], incident = '', page = 0): AlertAction {
  return { do: 'alert', step, incident, page, plan: context.planId, in: context.conversation, language: context.words.language };
}

/** What a button about the watch carries. @param revision of the watch as it is shown, 0: none */
export function watchAction(
  context: AlertContext,
  step: WatchAction['step'],
  revision = 0,
  choice: Pick<WatchAction, 'clouds' | 'asked'> = {},
): WatchAction {
  return { do: 'watch', step, ...choice, plan: context.planId, revision, in: context.conversation, language: context.words.language };
}
