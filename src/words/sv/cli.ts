import type { CliWords } from '../cli-words';

export const cliWords: CliWords = {
  readingAzure: 'Läser Azure …',
  azureNotAsked: 'Azure lästes inte. Slutkoden gäller bara det som finns lokalt.',
  reportsAhead: (files) =>
    `Daterat framåt i tiden och därför inte använt, eftersom en annan rapport gäller samma VMM-server: ${files.join(', ')}.`,
  chatOpening: 'Skriv en fråga och tryck Enter. Avsluta med Ctrl+D.',
};
