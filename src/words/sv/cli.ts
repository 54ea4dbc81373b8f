import type { CliWords } from '../cli-words';

export const cliWords: CliWords = {
  readingAzure: 'Läser Azure …',
  azureNotAsked: 'Azure tillfrågades inte. Slutkoden gäller det som finns lokalt.',
  chatOpening: 'Skriv en fråga och tryck Enter. Avsluta med Ctrl+D.',
};
