import type { CliWords } from '../cli-words';

export const cliWords: CliWords = {
  readingAzure: 'Reading Azure …',
  azureNotAsked: 'Azure was not asked: the exit status speaks of what stands on premises.',
  reportsAhead: (files) => `Dated ahead of now and passed over, since other reports hold the same VMM servers: ${files.join(', ')}.`,
  chatOpening: 'Write a question and press Enter. End with Ctrl+D.',
};
