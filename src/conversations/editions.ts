/** Editions as people name them in a line. */
import type { Assessment } from '../readiness/assessment';
import { EDITIONS } from '../readiness/editions';
import type { Edition } from '../readiness/editions/edition';
import type { Language } from '../words/language';
import type { Asking } from './asking';
import { fold, match, type Patterns, type Said } from './said';

const NAME = '(?<edition>seed-2017|2026-05|2026-09)';
/** By its year alone, which may also be one of something else: "with 2017" is none. */
const SHORT = '(?<edition>seed|2017)';

/** "… under 2026-09", "… in edition seed-2017", "… enligt utgåvan 2017"; a month alone ("in 2026-09") is none. */
const UNDER: Patterns = {
  en: [
    new RegExp(`^(?<rest>\\S.*?) (?:(?:under|with|by|per|according to)(?: the)?(?: edition)?|in(?: the)? edition) ${NAME}(?: edition)?$`),
    new RegExp(
      `^(?<rest>\\S.*?) (?:(?:under|according to)(?: the)?(?: edition)?|(?:with|by|per|in)(?: the)? edition) ${SHORT}(?: edition)?$`,
    ),
  ],
  sv: [
    new RegExp(`^(?<rest>\\S.*?) (?:(?:under|med|enligt)(?: utgava(?:n)?)?|i utgava(?:n)?) ${NAME}$`),
    new RegExp(`^(?<rest>\\S.*?) (?:(?:under|enligt)(?: utgava(?:n)?)?|(?:med|i) utgava(?:n)?) ${SHORT}$`),
  ],
};

/** "… under 2025-05": said as an edition is, and none. */
const UNHELD: Patterns = {
  en: [
    /^(?<rest>\S.*?) (?:(?:under|according to)(?: the)?(?: edition)?|(?:with|by|per|in)(?: the)? edition) (?<edition>(?:seed-)?(?:19|20)\d\d(?:-\d\d)?)(?: edition)?$/,
  ],
  sv: [/^(?<rest>\S.*?) (?:(?:under|enligt)(?: utgava(?:n)?)?|(?:med|i) utgava(?:n)?) (?<edition>(?:seed-)?(?:19|20)\d\d(?:-\d\d)?)$/],
};

/** A name at the end of a line that is said as an edition's is, where there is no such edition; and the rest of the line. */
export function unheldEdition(said: Said): { readonly rest: Said; readonly name: string; readonly language?: Language } | undefined {
  const heard = match(said, UNHELD);
  const { rest = '', edition: name = '' } = heard?.groups ?? {};
  if (name === '' || editionNamed(name)) return undefined;
  return { rest: { text: rest, folded: fold(rest) }, name, ...(heard?.language && { language: heard.language }) };
}

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

/**
 * What a question is answered from that may name another edition: the assessment at hand, or the same facts under that one, as a supposition.
 * @param current as `asking.assessments` gave it
 */
export function judgedUnder(
  asking: Asking,
  current: Assessment,
  edition: Edition | undefined,
): { readonly asking: Asking; readonly assessment: Assessment } {
  if (!edition || edition.name === asking.assessments.edition.name) return { asking, assessment: current };
  return {
    asking: { ...asking, cards: { ...asking.cards, under: edition.name } },
    assessment: asking.assessments.under(current, edition),
  };
}
