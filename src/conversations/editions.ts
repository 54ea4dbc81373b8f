/** Editions as people name them in a line. */
import { EDITIONS } from '../readiness/editions';
import type { Edition } from '../readiness/editions/edition';
import type { Language } from '../words/language';
import { fold, match, type Patterns, type Said } from './said';

const NAME = '(?<edition>seed-2017|2026-05|2026-09)';

/** "… under 2026-09", "… in edition seed-2017", "… enligt utgåvan 2026-09"; a month alone ("in 2026-09") is none. */
const UNDER: Patterns = {
  en: [
    new RegExp(`^(?<rest>\\S.*?) (?:(?:under|with|by|per|according to)(?: the)?(?: edition)?|in(?: the)? edition) ${NAME}(?: edition)?$`),
  ],
  sv: [new RegExp(`^(?<rest>\\S.*?) (?:(?:under|med|enligt)(?: utgava(?:n)?)?|i utgava(?:n)?) ${NAME}$`)],
};

/** A line that names an edition at its end, and the rest of it; undefined: it names none. */
export function underEdition(said: Said): { readonly rest: Said; readonly edition: Edition; readonly language?: Language } | undefined {
  const heard = match(said, UNDER);
  const { rest = '', edition = '' } = heard?.groups ?? {};
  const named = editionNamed(edition);
  return named && { rest: { text: rest, folded: fold(rest) }, edition: named, ...(heard?.language && { language: heard.language }) };
}

/** An edition by its name, or by the one part of it that is no other's: `seed`, `2017`. */
export function editionNamed(name: string): Edition | undefined {
  const wanted = name.toLowerCase();
  const [only, ...others] = EDITIONS.filter((edition) => edition.name === wanted || edition.name.split('-').includes(wanted));
  return others.length === 0 ? only : undefined;
}
