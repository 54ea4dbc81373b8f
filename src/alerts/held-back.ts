/** Whom an incident keeps from being ready. */
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { dependantsOf, inOrderOfStanding } from '../readiness/dependants';
import type { CloudNames } from './places';
import type { HeldBack } from './ports';
import type { MemberVerdict } from './remembered';

/** Counts hosts and VMs for one incident after the other; the order of the estate is worked out once. */
export class HeldBackCounter {
  private order: readonly AssessedSubject[] | undefined;

  constructor(
    private readonly assessment: Assessment,
    private readonly clouds: CloudNames,
  ) {}

  /** Those in scope that are not ready, or unknown, because of blockers among these verdicts; the subjects of the verdicts among them. */
  of(members: readonly MemberVerdict[]): readonly HeldBack[] {
    const { byId } = this.assessment;
    const causes = new Set(
      members.filter(({ level, now }) => level === 'blocker' && (now === 'bad' || now === 'dark')).map(({ subjectId }) => subjectId),
    );
    if (causes.size === 0) return [];
    this.order ??= inOrderOfStanding(this.assessment.subjects);
    const own = [...causes].flatMap((id) => byId.get(id) ?? []);
    const cells = new Map<string, { clouds: readonly string[]; hosts: number; vms: number }>();
    for (const subject of [...own, ...dependantsOf(causes, this.order)]) {
      if ((subject.kind !== 'host' && subject.kind !== 'vm') || !isHeldBack(subject)) continue;
      const clouds = this.clouds.of(subject);
      const key = clouds.join('\n');
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { clouds, hosts: 0, vms: 0 }));
      cell[subject.kind === 'host' ? 'hosts' : 'vms'] += 1;
    }
    return [...cells.values()];
  }
}

function isHeldBack({ inScope, effectiveReadiness }: AssessedSubject): boolean {
  return inScope && (effectiveReadiness === 'notReady' || effectiveReadiness === 'unknown');
}
