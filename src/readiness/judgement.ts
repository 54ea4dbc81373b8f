import type { Edition } from './editions/edition';
import type { FreshnessLimits } from './freshness';

/** What every verdict of one run shares. */
export interface Judgement {
  readonly edition: Edition;
  /** Milliseconds since 1970: what counts as now. */
  readonly now: number;
  readonly limits: FreshnessLimits;
}
