/** Which verdicts one action repairs at once. */
import type { Result } from './assessment';
import type { SubjectKind } from './subjects';

/** What is asked of a subject here. */
interface Repaired {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly vmmServerId?: string | undefined;
  readonly hostId?: string | undefined;
}

/**
 * The action that repairs a verdict together with others, by a key that all of them have; undefined: it is repaired by itself.
 * Reading a source again, or a right it lacks, repairs all that waits for it; one setting or one id of the plan, one agent or one host group
 * assigned to a cloud repairs all that fails for want of it.
 */
export function actionOf(subject: Repaired, result: Result): string | undefined {
  return result.status === 'unknown' ? readingOf(subject, result) : mendingOf(subject, result);
}

function readingOf(subject: Repaired, { unknown }: Result): string | undefined {
  // What cannot be asked for, because of one line of the plan.
  if (unknown?.source === 'plan' && unknown.detail !== undefined) return `plan ${unknown.detail}`;
  if (unknown?.source !== 'azure' && unknown?.source !== 'collector') return undefined;
  // Only a person can answer; each thing is asked for itself.
  if (unknown.reason === 'notAnswered' || unknown.reason === 'sourcesSilent') return undefined;
  const { source, reason } = unknown;
  const server = source === 'collector' ? (subject.kind === 'vmmServer' ? subject.id : (subject.vmmServerId ?? '')) : '';
  // Asking once more asks for all of it, whatever was said of each part; one role on the subscription lets all of Azure be read.
  if (reason === 'sourceFailed' || reason === 'timedOut') return `read ${source} again ${server}`;
  const isOne = reason === 'stale' || (reason === 'accessDenied' && source === 'azure');
  return `read ${source} ${reason} ${server} ${isOne ? '' : (unknown.detail ?? '')}`;
}

function mendingOf(subject: Repaired, { requirement, finding }: Result): string | undefined {
  switch (finding?.case) {
    case 'managedDisksOff':
      return 'plan managedDisks';
    case 'agentTooOld':
      return subject.hostId === undefined ? undefined : `agent ${subject.hostId}`;
    case 'groupInNoCloud':
      return requirement === 'host.cloud' ? `group ${subject.vmmServerId ?? ''} ${JSON.stringify(finding.observed)}` : undefined;
    default:
      return undefined;
  }
}
