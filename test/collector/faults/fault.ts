/** A fault put into the script: what it is, the text that stands there once, and what stands there instead. */
export type Fault = readonly [what: string, find: string, put: string];
