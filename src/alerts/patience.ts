/** A reading that failed once is no change of the estate: what was known stays as it was until the failure has lasted. */
import type { Assessment, Result } from '../readiness/assessment';
import type { Compared, ComparedSubject } from '../readiness/compare';
import type { Snapshot } from '../readiness/snapshot';
import type { IsoTime } from '../readiness/subjects';
import { isoTime } from '../support/clock';
import { COMES_LATE, DOUBTFUL_PASSES, DOUBT_LASTS } from './limits';
import type { Doubt, Remembered } from './remembered';

/** A look as it is compared and kept. */
export type Look = Compared & Pick<Snapshot, 'plan' | 'takenAt' | 'program'>;

export interface Believed {
  readonly look: Look;
  readonly doubts: Readonly<Record<string, Doubt>>;
}

/** When a look was made. */
interface When {
  /** Milliseconds. */
  readonly now: number;
  /** `isAzureSilent`: Azure answered nothing at all, which is told by the bot being late. What was known of it is in no doubt. */
  readonly trigger: { readonly isAzureSilent?: true };
}

/**
 * The look with what is only in doubt as it was known before. In doubt is what a source failed to say or took too long for; a right that is
 * missing, an old report and a missing answer are what they are.
 */
export function believed(
  assessment: Assessment,
  program: string,
  earlier: Pick<Remembered, 'snapshot' | 'doubts'> | undefined,
  { now, trigger: { isAzureSilent } }: When,
): Believed {
  const { snapshot, doubts = {} } = earlier ?? {};
  const seen: Record<string, Doubt> = {};
  const doubtOf = (subject: ComparedSubject, { requirement }: Result): Doubt => {
    const key = subject.kind === 'vm' || subject.kind === 'host' ? requirement : `${requirement} ${subject.id}`;
    const known = doubts[key];
    return (seen[key] ??= { since: known?.since ?? isoTime(now), passes: (known?.passes ?? 0) + 1 });
  };
  const subjects = assessment.subjects.map((subject) => {
    const before = subject.inScope ? snapshot?.byId.get(subject.id) : undefined;
    if (!before || !subject.results.some(isDoubtful)) return subject;
    const results = subject.results.map((result, index) => {
      const known = before.results[index];
      if (!isDoubtful(result) || known?.requirement !== result.requirement || known.status === 'unknown') return result;
      if (isAzureSilent && result.unknown?.source === 'azure') return known;
      return isLasting(doubtOf(subject, result), now) ? result : known;
    });
    return { ...subject, results };
  });
  const { plan, takenAt, edition, catalogueVersion } = assessment;
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return {
    look: { plan, takenAt, edition, catalogueVersion, program, subjects, byId },
    doubts: isAzureSilent ? { ...doubts, ...seen } : seen,
  };
}

/** One that came late, or that lost a race; one that is much older was made after the clock stepped back. */
export function isOutdated({ takenAt }: Assessment, recordedAt: IsoTime, isFirstTry: boolean): boolean {
  const age = Date.parse(recordedAt) - Date.parse(takenAt);
  return age > 0 && (age < COMES_LATE || !isFirstTry);
}

function isDoubtful({ unknown }: Result): boolean {
  return (unknown?.reason === 'sourceFailed' || unknown?.reason === 'timedOut') && unknown.source !== 'person';
}

function isLasting({ since, passes }: Doubt, now: number): boolean {
  return passes >= DOUBTFUL_PASSES && Math.abs(now - Date.parse(since)) >= DOUBT_LASTS;
}
