import type { Language } from '../words/language';
import type { CardAction, View, Was } from './actions';
import { plainText } from './text';

/** More are hidden behind dots by Teams. */
export const MOST_BUTTONS = 6;

/** Teams cuts longer titles. */
const LONGEST_TITLE = 60;

/** One button: what it says and what it carries back. */
export interface Button {
  readonly title: string;
  readonly style: 'default' | 'positive';
  readonly payload: { readonly action: CardAction };
}

/** A button that carries an action. */
export function button(title: string, action: CardAction, style: Button['style'] = 'default'): Button {
  return { title: plainText(title, LONGEST_TITLE), style, payload: { action } };
}

/** A button that only looks: its presser alone sees the answer. */
export function showButton(title: string, view: View, language: Language): Button {
  return button(title, { do: 'show', show: view, language });
}

/** A button that reads Azure again and changes the card for everyone. `was`: what the card says until then. */
export function recheckButton(title: string, view: View, language: Language, was: Was): Button {
  return button(title, { do: 'recheck', show: view, language, was }, 'positive');
}
