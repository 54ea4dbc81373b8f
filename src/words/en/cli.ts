import type { CliWords } from '../cli-words';

export const cliWords: CliWords = {
  readingAzure: 'Reading Azure …',
  azureNotAsked: 'Azure was not asked: the exit status speaks of what stands on premises.',
  chatOpening: 'Write a question and press Enter. End with Ctrl+D.',
};
