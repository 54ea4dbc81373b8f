/** What the terminal commands say besides verdicts. */
export interface CliWords {
  readonly readingAzure: string;
  readonly azureNotAsked: string;
  /** Above the first question of `npm run chat`. */
  readonly chatOpening: string;
}
