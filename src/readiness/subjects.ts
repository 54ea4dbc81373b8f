/** What can be judged. A subject stands on others: vm → host → cloud → vmmServer → plan → storageAccount. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Kinds in the order people read them: the Azure side first, then from the outside in. */
export const SUBJECT_KINDS = ['plan', 'storageAccount', 'vmmServer', 'cloud', 'host', 'vm'] as const;

/** `blocker`: replication cannot be set up or fails. `condition`: works with a condition. `advice`: never changes readiness. */
export type Level = 'blocker' | 'condition' | 'advice';

/** The verdict of one requirement for one subject. */
export type Status = 'pass' | 'warn' | 'fail' | 'unknown' | 'notApplicable';

/** Why a verdict is unknown. Every reason has a step that can end it (see steps.ts). */
export type UnknownReason = 'notCollected' | 'accessDenied' | 'sourceFailed' | 'timedOut' | 'notAnswered' | 'stale' | 'sourcesSilent';

export const UNKNOWN_REASONS = [
  'notCollected',
  'accessDenied',
  'sourceFailed',
  'timedOut',
  'notAnswered',
  'stale',
  'sourcesSilent',
] as const satisfies readonly UnknownReason[];

/** The one word said of a subject. `outOfScope` is neither ready nor a gap. */
export type Readiness = (typeof READINESSES)[number];

/** Worst first; out of scope is outside the scale. */
export const READINESSES = ['notReady', 'unknown', 'readyWithConditions', 'ready', 'outOfScope'] as const;

/** An instant as ISO 8601 text with offset, for example `2026-11-23T01:31:00Z`. */
export type IsoTime = string;

/** Anything that can stand in the JSON of an assessment. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
