import { en } from './en';
import type { Language } from './language';
import { sv } from './sv';
import type { Words } from './words';

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'sv' ? sv : en;
}
