import type { Words } from '../words/words';

/** A link by its title; shown as Markdown by the template. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

const SITE = 'https://learn.microsoft.com';

/**
 * The page of a next step: the English one, and for a Swedish reader beside it the Swedish one, which may lag behind.
 * @param page a path on learn.microsoft.com behind the locale, a whole https address, or empty: no page
 */
export function pageLinks(words: Words, page: string): readonly Link[] {
  if (page === '') return [];
  const english = page.startsWith('https://') ? page : `${SITE}/en-us${page.startsWith('/') ? '' : '/'}${page}`;
  const link = { title: words.cards.link.page, url: markdownUrl(english) };
  const isTranslated = english.startsWith(`${SITE}/en-us/`);
  if (words.language !== 'sv' || !isTranslated) return [link];
  return [link, { title: words.cards.link.swedish, url: markdownUrl(english.replace('/en-us/', '/sv-se/')) }];
}

/** Parentheses and spaces would end the address inside Markdown. */
function markdownUrl(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
}
