/** A cause that is mended is over, whatever was counted with it: what is still wrong then has causes of its own. */
import { troublesLeft } from './causes';
import { isTroubled, settled } from './membership';
import type { Pass, Seen, Trouble } from './pass';
import type { Incident } from './ports';
import type { MemberVerdict } from './remembered';

export interface Parted {
  readonly troubles: readonly Trouble[];
  /** Without those that are left. */
  readonly members: Pass['members'];
  /** Open incidents whose cause is not mended: others may join them. */
  readonly open: readonly Incident[];
}

/** Parts what is still wrong from open incidents whose cause is mended at this look. */
export function parted({ incidents, members, troubles }: Pass, { look }: Seen): Parted {
  const after = new Map(members);
  const left: Trouble[] = [];
  const open = incidents.filter((incident) => {
    if (incident.ended) return false;
    const all = members.get(incident.id) ?? [];
    const isWrong = (member: MemberVerdict): boolean => isTroubled({ now: settled(member, incident.cause, look, undefined) });
    const own = all.filter(({ follows }) => !follows);
    if (own.length === 0 || own.some(isWrong) || troubles.some(({ cause }) => cause.key === incident.cause.key)) return true;
    const leaving = all.filter(isWrong);
    if (leaving.length === 0) return false;
    after.set(
      incident.id,
      all.filter((member) => !leaving.includes(member)),
    );
    left.push(...troublesLeft(leaving, (member) => beforeOf(incident, member), look));
    return false;
  });
  return { troubles: merged([...troubles, ...left]), members: after, open };
}

/** As it was when it joined, where that is kept. */
function beforeOf({ verdicts }: Incident, { subjectId, requirement }: MemberVerdict): Trouble['verdicts'][number]['before'] {
  return verdicts.find((verdict) => verdict.subjectId === subjectId && verdict.requirement === requirement)?.before;
}

/** One trouble for each cause; a verdict that got worse at this very look counts once. */
function merged(all: readonly Trouble[]): readonly Trouble[] {
  const byKey = new Map<string, Trouble>();
  for (const trouble of all) {
    const known = byKey.get(trouble.cause.key);
    if (!known) byKey.set(trouble.cause.key, trouble);
    else {
      const isKnown = new Set(known.verdicts.map(({ subject, requirement }) => `${requirement ?? ''} ${subject.id}`));
      const others = trouble.verdicts.filter(({ subject, requirement }) => !isKnown.has(`${requirement ?? ''} ${subject.id}`));
      byKey.set(trouble.cause.key, { ...known, verdicts: [...known.verdicts, ...others] });
    }
  }
  return [...byKey.values()];
}
