/**
 * A fault put into the script: what it is, the text that stands there once, what stands there instead, and the scenario that is played
 * first. Where that one finds nothing all others are played, so the last is a matter of speed alone.
 */
export type Fault = readonly [what: string, find: string, put: string, playedFirst?: string];
