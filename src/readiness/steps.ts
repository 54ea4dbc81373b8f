import type { Requirement } from './requirement';
import type { UnknownReason } from './subjects';

/** What can end an unknown. */
export type Step = 'measure' | 'confirm' | 'grantRight' | 'leaveOutOfScope' | 'acceptSilence';

/**
 * The steps that can end an unknown verdict of this requirement, the best first; never empty (no dead ends).
 * A requirement that nothing measures is confirmed; any gap but a stale one may be confirmed by a person.
 */
export function stepsFor(requirement: Requirement, reason: UnknownReason): readonly [Step, ...Step[]] {
  if (requirement.confirmedOnly && reason !== 'sourcesSilent') return ['confirm'];
  switch (reason) {
    case 'notCollected':
    case 'sourceFailed':
    case 'timedOut':
      return ['measure', 'confirm'];
    case 'accessDenied':
      return ['grantRight', 'confirm'];
    case 'notAnswered':
      return ['confirm'];
    case 'stale':
      return ['measure'];
    case 'sourcesSilent':
      return ['acceptSilence', 'leaveOutOfScope'];
  }
}
