export type Language = 'en' | 'sv';

export const LANGUAGES = ['en', 'sv'] as const satisfies readonly Language[];

/** The language for a locale such as `sv-SE`; English for every other. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}
