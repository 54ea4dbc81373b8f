/** The bot itself is behind: an incident of its own. */
import type { IsoTime } from '../readiness/subjects';
import type { Pass } from './pass';
import type { Incident } from './ports';

export function lateIncident({ newId, planId, at }: Pass, since: IsoTime): Incident {
  const cause = { key: 'late', kind: 'late', area: 'account', level: 'blocker' } as const;
  const empty = { members: [], tally: [], verdicts: [], heldBack: [], cameBackAt: [] };
  return { id: newId(), planId, cause, openedAt: at, lastGoodAt: since, ...empty, events: [{ at, what: 'opened' }], revision: 1 };
}
