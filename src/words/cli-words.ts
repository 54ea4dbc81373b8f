/** What the terminal commands say besides verdicts. */
export interface CliWords {
  readonly readingAzure: string;
  readonly azureNotAsked: string;
  /** Above the first question of `npm run chat`. */
  /** @param files the report files that were passed over */
  readonly reportsAhead: (files: readonly string[]) => string;
  readonly chatOpening: string;
}
