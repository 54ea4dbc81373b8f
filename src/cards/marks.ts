import type { Readiness, Status } from '../readiness/subjects';

/** A state by shape and colour; its word stands beside it. The glyph is shown where a client knows no icons. */
export interface Mark {
  readonly icon: string;
  readonly glyph: string;
  readonly color: 'Good' | 'Warning' | 'Attention' | 'Accent' | 'Default';
}

const GOOD: Mark = { icon: 'CheckmarkCircle', glyph: '✓', color: 'Good' };
const CONDITION: Mark = { icon: 'Warning', glyph: '!', color: 'Warning' };
const UNKNOWN: Mark = { icon: 'QuestionCircle', glyph: '?', color: 'Accent' };
const BAD: Mark = { icon: 'DismissCircle', glyph: '✕', color: 'Attention' };
const OUTSIDE: Mark = { icon: 'SubtractCircle', glyph: '–', color: 'Default' };

export const INFORMATION: Mark = { icon: 'Info', glyph: 'i', color: 'Accent' };

export const READINESS_MARKS: Readonly<Record<Readiness, Mark>> = {
  ready: GOOD,
  readyWithConditions: CONDITION,
  unknown: UNKNOWN,
  notReady: BAD,
  outOfScope: OUTSIDE,
};

export const STATUS_MARKS: Readonly<Record<Status, Mark>> = {
  pass: GOOD,
  warn: CONDITION,
  unknown: UNKNOWN,
  fail: BAD,
  notApplicable: OUTSIDE,
};
