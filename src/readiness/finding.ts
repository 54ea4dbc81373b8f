import type { IsoTime, Json } from './subjects';

/** One part of a subject that a verdict is about, for example one disk of a VM. */
export interface Offender {
  readonly name: string;
  readonly observed?: Json;
}

/**
 * What a check says: data only, the sentences come from words/.
 * `case` names the situation; words/ must have one sentence per case or the program does not compile.
 */
export interface Finding<
  S extends 'pass' | 'warn' | 'fail' | 'unknown' = 'pass' | 'warn' | 'fail' | 'unknown',
  C extends string = string,
  E extends Json = Json,
  O extends Json = Json,
> {
  readonly status: S;
  readonly case: C;
  readonly expected: E;
  readonly observed: O;
  readonly offenders: readonly Offender[];
  /** Only with `unknown`: Microsoft's pages are silent, only a person can answer, or what was read leaves a part of it open. */
  readonly reason?: 'sourcesSilent' | 'notAnswered' | 'notCollected';
  /** With `unknown`: a person's confirmation may settle it although sources are silent. */
  readonly confirmable?: boolean;
  /** With `unknown`: the fact that was not read; the record says why. */
  readonly fact?: string;
  /** The first instant at which these facts were judged so: until then, nothing but the time was another. Absent: it does not turn on the time. */
  readonly since?: IsoTime;
  /** The other reasons why it does not pass, none of them worse: each with a sentence and a step of its own. */
  readonly also?: readonly Finding[];
}

/** A check met a gap that matters in one of its optional facts: the evaluator answers unknown with that gap's reason. */
export interface MissingFact {
  readonly missing: string;
}

interface Data<E extends Json, O extends Json> {
  readonly expected: E;
  readonly observed: O;
  readonly offenders?: readonly Offender[];
  readonly since?: IsoTime;
}

/** One for all: most verdicts name no part, and there are a million of them. */
const NONE: readonly Offender[] = [];

function finding<S extends 'pass' | 'warn' | 'fail', C extends string, E extends Json, O extends Json>(
  status: S,
  name: C,
  data: Data<E, O>,
): Finding<S, C, E, O> {
  const found = { status, case: name, expected: data.expected, observed: data.observed, offenders: data.offenders ?? NONE };
  return data.since === undefined ? found : { ...found, since: data.since };
}

/** The requirement is met. */
export function pass<const C extends string, E extends Json, O extends Json>(name: C, data: Data<E, O>): Finding<'pass', C, E, O> {
  return finding('pass', name, data);
}

/** It works or may work, with the condition said. */
export function warn<const C extends string, E extends Json, O extends Json>(name: C, data: Data<E, O>): Finding<'warn', C, E, O> {
  return finding('warn', name, data);
}

/** The requirement is not met. */
export function fail<const C extends string, E extends Json, O extends Json>(name: C, data: Data<E, O>): Finding<'fail', C, E, O> {
  return finding('fail', name, data);
}

/** The fact is known, but no source says whether it is accepted. */
export function silent<const C extends string, E extends Json, O extends Json>(
  name: C,
  data: Data<E, O> & { readonly confirmable?: boolean },
): Finding<'unknown', C, E, O> {
  return {
    status: 'unknown',
    case: name,
    reason: 'sourcesSilent',
    expected: data.expected,
    observed: data.observed,
    offenders: data.offenders ?? NONE,
    confirmable: data.confirmable ?? false,
  };
}

/** Only a person can say. */
export function unanswered<const C extends string, E extends Json, O extends Json>(name: C, data: Data<E, O>): Finding<'unknown', C, E, O> {
  return {
    status: 'unknown',
    case: name,
    reason: 'notAnswered',
    expected: data.expected,
    observed: data.observed,
    offenders: data.offenders ?? NONE,
    confirmable: true,
  };
}

/** The fact was read but does not settle it: a part was not tried, or it cannot be made out. As good as not collected. */
export function uncollected<const C extends string, E extends Json, O extends Json>(
  name: C,
  data: Data<E, O>,
): Finding<'unknown', C, E, O> {
  return {
    status: 'unknown',
    case: name,
    reason: 'notCollected',
    expected: data.expected,
    observed: data.observed,
    offenders: data.offenders ?? NONE,
    confirmable: true,
  };
}

/** A fact was wanted and could not be read, and there is more to say than that: what it is about. */
export function unread<const C extends string, E extends Json, O extends Json>(
  name: C,
  fact: string,
  data: Data<E, O>,
): Finding<'unknown', C, E, O> {
  return { ...uncollected(name, data), fact };
}

const WORST_FIRST = ['fail', 'unknown', 'warn', 'pass'] as const;

/** Several reasons as one finding: the worst of them, of equals the first, with the others beside it; undefined: there is none. */
export function worstOf<F extends Finding>(reasons: readonly F[]): F | undefined {
  if (reasons.length < 2) return reasons[0];
  const [first, ...others] = reasons.toSorted((one, other) => WORST_FIRST.indexOf(one.status) - WORST_FIRST.indexOf(other.status));
  return first && others.length > 0 ? { ...first, also: others } : first;
}

/** A gap that matters: the named fact was wanted and could not be read. */
export function missing<const F extends string>(fact: F): { readonly missing: F } {
  return { missing: fact };
}
