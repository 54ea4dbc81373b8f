import type { WordsFor } from '../../requirement-words';

export const storageWords: WordsFor<'storage.region'> = {
  'storage.region': {
    asks: 'Lagringskontot ligger i valvets region',
    failing: 'Lagringskontot ligger inte i valvets region',
    why: 'Site Recovery replikerar till ett konto i valvets egen region. Valv, konto och nätverk måste ligga tillsammans.',
    fix: 'Skapa ett lagringskonto i valvets region och välj det i stället. Ett konto som Site Recovery redan använder går inte att flytta.',
    cases: {
      sameRegion: (finding) => `Kontot ligger i ${finding.observed}, precis som valvet.`,
      otherRegion: (finding) => `Kontot ligger i ${finding.observed}, men valvet ligger i ${finding.expected}.`,
    },
  },
};
