/** Whom a terminal belongs to: its language and time zone, as Node.js takes them from the system's settings. */
import type { CardContext } from '../cards/context';
import type { LogLevel } from '../support/log';
import { wordsOf } from '../words';
import { languageOf, type Language } from '../words/language';

export const terminalLocale: { readonly language: Language; readonly timeZone: string } = (() => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { language: languageOf(locale), timeZone };
})();

/** What presenters need to know of a person at a terminal. @param now ISO time that ages are counted to */
export function terminalContext(now: string): CardContext {
  return { words: wordsOf(terminalLocale.language), now, timeZone: terminalLocale.timeZone, demo: false, shared: false };
}

/** The same of somebody who reads what a run wrote. */
export function documentContext(now: string): CardContext {
  return { ...terminalContext(now), document: true };
}

/** A terminal is for the answer: what a server merely notes stays out of it, unless more than that is asked for. */
export function terminalLogLevel(level: LogLevel): LogLevel {
  return level === 'info' ? 'warn' : level;
}
