/**
 * What must hold of every assessment, whatever the estate. Worked out from results, relations and the clock alone: nothing of
 * the product's own roll-up, graph or freshness is asked.
 */
import type { AssessedSubject, Assessment, Evidence, Result } from '../../src/readiness/assessment';
import type { Readiness } from '../../src/readiness/subjects';

const HOUR = 3_600_000;
const LIMITS: Readonly<Record<Evidence['source'], number>> = {
  azure: 24 * HOUR,
  collector: 7 * 24 * HOUR,
  person: 90 * 24 * HOUR,
  plan: Number.POSITIVE_INFINITY,
};
const CLOCKS_DIFFER = 5 * 60_000;
const ORDER: readonly Readiness[] = ['notReady', 'unknown', 'readyWithConditions', 'ready', 'outOfScope'];

const isReady = (readiness: Readiness): boolean => readiness === 'ready' || readiness === 'readyWithConditions';
const isBetter = (one: Readiness, other: Readiness): boolean => ORDER.indexOf(one) > ORDER.indexOf(other);

/** One sentence for each promise that is broken; empty: all hold. */
export function brokenPromises(assessment: Assessment): readonly string[] {
  const ground = new Ground(assessment);
  return [
    ...assessment.subjects.flatMap((subject) =>
      subject.inScope
        ? [...ofReady(subject, ground), ...subject.results.flatMap((result) => ofResult(subject, result, assessment.takenAt))]
        : ofOutOfScope(subject),
    ),
    ...ofHolders(assessment),
  ];
}

/** Nothing is ready while a blocker it stands on fails, is unknown or is stale; nothing plainly so under a condition of its own. */
function ofReady(subject: AssessedSubject, ground: Ground): readonly string[] {
  const { id, effectiveReadiness, readiness, results } = subject;
  const broken: string[] = [];
  const why = ground.whatStops(subject);
  if (isReady(effectiveReadiness) && why !== undefined) broken.push(`${id} is ${effectiveReadiness}, and ${why}`);
  if (isBetter(effectiveReadiness, readiness)) broken.push(`${id} is better than itself`);
  const condition = results.find(
    ({ level, status, waived, confirmed }) =>
      (level === 'condition' && !waived && ['warn', 'fail', 'unknown'].includes(status)) ||
      (level === 'blocker' && (status === 'warn' || waived !== undefined || confirmed !== undefined)),
  );
  if (readiness === 'ready' && condition) broken.push(`${id} is ready without the condition of ${condition.requirement}`);
  if (isReady(readiness) && !results.some(({ status }) => status !== 'notApplicable')) broken.push(`${id} is ready, and nothing was asked`);
  return broken;
}

/** A verdict stands on evidence that is young enough; an unknown says why. */
function ofResult({ id }: AssessedSubject, { requirement, status, evidence, unknown }: Result, takenAt: string): readonly string[] {
  if ((status === 'unknown') !== (unknown !== undefined)) return [`${id} ${requirement} is ${status} with a wrong reason`];
  if (status === 'unknown' || status === 'notApplicable') return [];
  if (evidence.length === 0) return [`${id} ${requirement} is ${status} and stands on nothing`];
  return evidence.some((each) => isOld(each, takenAt)) ? [`${id} ${requirement} is ${status} on evidence past its limit`] : [];
}

function isOld({ source, observedAt }: Evidence, takenAt: string): boolean {
  const age = Date.parse(takenAt) - Date.parse(observedAt);
  return age > LIMITS[source] || age < -CLOCKS_DIFFER;
}

function ofOutOfScope({ id, readiness, effectiveReadiness, headline, results }: AssessedSubject): readonly string[] {
  const words = [readiness, effectiveReadiness, headline];
  const isAsked = results.some(({ status }) => status !== 'notApplicable');
  return isAsked || words.some((word) => word !== 'outOfScope') ? [`${id} is out of scope and judged`] : [];
}

/** Nothing looks better than what it holds, nor than what could not be seen in it; the whole no better than anything. */
function ofHolders({ subjects, byId, readiness }: Assessment): readonly string[] {
  const broken: string[] = [];
  for (const subject of subjects) {
    if (!subject.inScope) continue;
    if (isBetter(readiness, subject.effectiveReadiness)) broken.push(`the whole is ${readiness}, ${subject.id} is worse`);
    if (subject.unseen.length > 0 && isReady(subject.headline)) broken.push(`${subject.id} looks ready, and a part was not seen`);
    if (subject.kind !== 'host') continue;
    const plans = subjects.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
    for (const id of [subject.vmmServerId ?? '', ...subject.cloudIds, ...plans]) {
      const holder = byId.get(id);
      if (holder?.inScope && isBetter(holder.headline, subject.effectiveReadiness))
        broken.push(`${id} looks better than ${subject.id} in it`);
    }
  }
  return broken;
}

/** vm → host and cloud, host → the best of its clouds, cloud → VMM server → plan → storage accounts. */
class Ground {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly assessment: Assessment) {}

  /** Why a subject cannot be ready; undefined: nothing stops it. */
  whatStops(subject: AssessedSubject): string | undefined {
    if (!this.known.has(subject.id)) this.known.set(subject.id, this.ownStop(subject) ?? this.stopBelow(subject));
    return this.known.get(subject.id);
  }

  private ownStop({ id, results }: AssessedSubject): string | undefined {
    const stop = results.find(
      ({ level, status, waived, evidence }) =>
        level === 'blocker' &&
        !waived &&
        (status === 'fail' ||
          status === 'unknown' ||
          (status !== 'notApplicable' && evidence.some((each) => isOld(each, this.assessment.takenAt)))),
    );
    return stop && `${stop.requirement} of ${id} is ${stop.status}`;
  }

  private stopBelow(subject: AssessedSubject): string | undefined {
    const { kind, hostId, cloudIds, vmmServerId } = subject;
    switch (kind) {
      case 'storageAccount':
        return undefined;
      case 'plan':
        return this.firstOf(this.ofKind('storageAccount'));
      case 'vmmServer':
        return this.firstOf(this.ofKind('plan'));
      case 'cloud':
        return this.firstOf(this.held([vmmServerId]));
      case 'host': {
        const clouds = this.held(cloudIds).filter(({ inScope }) => inScope);
        if (clouds.length === 0) return this.firstOf(this.held([vmmServerId]));
        const stops = clouds.map((cloud) => this.whatStops(cloud));
        return stops.includes(undefined) ? undefined : stops[0];
      }
      case 'vm':
        return subject.unseen.length > 0 ? 'where it is was not seen' : this.firstOf(this.held([hostId, ...cloudIds]));
    }
  }

  private ofKind(kind: AssessedSubject['kind']): readonly AssessedSubject[] {
    return this.assessment.subjects.filter((each) => each.kind === kind);
  }

  private held(ids: readonly (string | undefined)[]): readonly AssessedSubject[] {
    return ids.flatMap((id) => this.assessment.byId.get(id ?? '') ?? []);
  }

  private firstOf(subjects: readonly AssessedSubject[]): string | undefined {
    return subjects.map((each) => this.whatStops(each)).find((stop) => stop !== undefined);
  }
}
