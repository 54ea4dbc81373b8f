/** The bot itself is behind: incidents that no look at the plan begins. */
import type { AzureTrouble } from '../readiness/facts';
import type { IsoTime, Level } from '../readiness/subjects';
import { end } from './incidents';
import type { Pass } from './pass';
import type { Incident } from './ports';

/** What is behind, and whom it concerns. */
export interface Behind {
  /** When it was last as it should be. */
  readonly since: IsoTime;
  /** With `late`: what keeps Azure from being read; absent: Azure is not the reason. */
  readonly trouble?: AzureTrouble;
  /** Conversations; absent: everybody who watches the plan. */
  readonly only?: readonly string[];
}

/** Who is not looked at for hours is kept from being ready by it; who is not tested is not. */
const LEVELS = { late: 'blocker', untested: 'condition' } as const satisfies Record<string, Level>;

/** Begins such an incident, goes on with it, or ends it. @returns undefined: it is known to be so @param behind absent: it is as it should be */
export function asItself(pass: Pass, kind: keyof typeof LEVELS, behind: Behind | undefined): Pass | undefined {
  const known = pass.incidents.find(({ cause, ended }) => cause.kind === kind && !ended);
  if (pass.before.isClosed) return undefined;
  if (!known) return behind && { ...pass, incidents: [...pass.incidents, begun(pass, kind, behind)] };
  const next = behind ? goingOn(known, behind) : end(known, pass.at, 'fixed');
  return next === known ? undefined : { ...pass, incidents: pass.incidents.map((incident) => (incident === known ? next : incident)) };
}

function begun({ newId, planId, at }: Pass, kind: keyof typeof LEVELS, { since, trouble, only }: Behind): Incident {
  const cause = { key: kind, kind, area: 'account', level: LEVELS[kind], ...(trouble && { trouble }) } as const;
  const empty = { members: [], tally: [], verdicts: [], heldBack: [], cameBackAt: [] };
  const told = only ? { only } : {};
  return { id: newId(), planId, cause, openedAt: at, lastGoodAt: since, ...told, ...empty, events: [{ at, what: 'opened' }], revision: 1 };
}

/** Who begins to watch meanwhile is told, too; and what keeps Azure from being read may become known, or another trouble. */
function goingOn(known: Incident, { trouble, only }: Behind): Incident {
  const isOther = trouble !== undefined && trouble !== known.cause.trouble;
  const incident = isOther ? { ...known, cause: { ...known.cause, trouble } } : known;
  return only && only.join() !== known.only?.join() ? { ...incident, only } : incident;
}
