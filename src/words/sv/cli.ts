import type { CliWords } from '../cli-words';

export const cliWords: CliWords = {
  readingAzure: 'Läser Azure …',
  azureNotAsked: 'Azure lästes inte. Slutkoden gäller bara det som finns lokalt.',
  chatOpening: 'Skriv en fråga och tryck Enter. Avsluta med Ctrl+D.',
};
