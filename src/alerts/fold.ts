/** Whatever depends on a trouble belongs to it, and is no trouble of its own. */
import type { AssessedSubject } from '../readiness/assessment';
import { dependantsOf, inOrderOfStanding, standing } from '../readiness/dependants';
import type { Trouble } from './pass';
import { siteOf } from './places';
import type { Incident } from './ports';

/**
 * Requirements that are not met because another one is not, on the same subject or on what stands on it; `area.*`: all of an area.
 * Each follows from what the checks read: a region is compared with the vault's, a host's system with its VMM server's version.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'account.subscription': [
    'account.*',
    'vault.*',
    'storage.*',
    'network.*',
    'vmm.oneVault',
    'vmm.provider',
    'vm.siteRecovery',
    'route.open',
  ],
  'vault.exists': [
    'vault.*',
    'storage.region',
    'network.region',
    'network.subscription',
    'route.open',
    'vmm.oneVault',
    'vmm.provider',
    'vmm.internet',
    'vm.siteRecovery',
  ],
  'vault.region': ['storage.region', 'network.region'],
  'network.exists': ['network.*'],
  'storage.account': ['storage.*'],
  'storage.region': ['storage.logAccount'],
  'vmm.version': ['host.vmmSupportsOs', 'vmm.provider'],
  'vmm.provider': ['vmm.internet', 'vm.siteRecovery'],
  'vmm.oneVault': ['vmm.provider', 'vm.siteRecovery'],
  'vmm.cloud': ['host.cloud', 'vm.placement'],
  'cloud.hostGroup': ['host.cloud', 'vm.placement'],
  'host.cloud': ['vm.placement'],
  'host.agent': ['vm.dataDiskSize'],
  'host.os': ['host.vmmSupportsOs', 'host.kb2961977', 'host.dotNet', 'host.lifecycle', 'cloud.mixedHosts'],
};

/** Which troubles are causes, each with what depends on it; and what belongs to an incident that is open already, by its id. */
export interface Folded {
  readonly troubles: readonly Trouble[];
  readonly joining: ReadonlyMap<string, readonly Trouble[]>;
}

/** @param all troubles of one look @param open incidents not ended, whose cause is not mended @param subjects of the look */
export function folded(all: readonly Trouble[], open: readonly Incident[], subjects: readonly AssessedSubject[]): Folded {
  const troubles = all.filter((trouble) => !isOnlyEmptied(trouble, all));
  if (troubles.length === 0) return { troubles, joining: new Map() };
  const ground = new Ground(subjects);
  const isOpen = new Set(open.map(({ cause }) => cause.key));
  const byWeight = troubles.toSorted((a, b) => weight(a) - weight(b));
  const causes: Trouble[] = [];
  const joining = new Map<string, Trouble[]>();
  for (const trouble of byWeight) {
    // What has an incident of its own goes on in it.
    const incident = isOpen.has(trouble.cause.key) ? undefined : open.find((each) => isUnderIncident(trouble, each, ground));
    if (incident) {
      joining.set(incident.id, [...(joining.get(incident.id) ?? []), following(trouble)]);
      continue;
    }
    const at = isOpen.has(trouble.cause.key) ? -1 : causes.findIndex((cause) => isUnder(trouble, cause, ground));
    const cause = causes[at];
    if (cause) causes[at] = { ...cause, verdicts: [...cause.verdicts, ...following(trouble).verdicts] };
    else causes.push(trouble);
  }
  return { troubles: causes, joining };
}

function following(trouble: Trouble): Trouble {
  return { ...trouble, verdicts: trouble.verdicts.map((verdict) => ({ ...verdict, follows: true })) };
}

/** The plan comes first, then what others stand on; what blocks; and what more follows from. */
function weight({ cause, verdicts }: Trouble): number {
  const isOfPlan = verdicts.some(({ subject }) => subject.kind === 'plan');
  const kind = isOfPlan ? -2 : Math.min(...new Set(verdicts.map(({ subject }) => standing(subject))));
  const level = { blocker: 0, condition: 1, advice: 2 }[cause.level];
  const followers = FOLLOWS[cause.requirement ?? '']?.length ?? 0;
  return kind * 10 + level + (cause.kind === 'regressed' ? 0 : 5) - followers / 100;
}

/** A host whose VMs are no longer reported has nothing left to protect: that is said by what is missing, and counts as missing itself nowhere. */
function isOnlyEmptied({ cause, verdicts }: Trouble, all: readonly Trouble[]): boolean {
  if (cause.kind !== 'regressed' || cause.requirement !== 'host.vms') return false;
  const missing = all.filter((each) => each.cause.kind === 'disappeared').flatMap((each) => each.verdicts);
  const sites = new Set(missing.filter(({ subject }) => subject.kind === 'vm').map(({ subject }) => siteOf(subject)));
  return verdicts.every(({ subject }) => sites.has(siteOf(subject)));
}

/** Only what follows from a cause is under it: two things that broke on one subject at one look may have nothing to do with each other. */
function isUnder(trouble: Trouble, cause: Trouble, ground: Ground): boolean {
  if (cause.cause.kind === 'disappeared' || trouble.cause.kind === 'disappeared') return false;
  if (!isFollowing(trouble, cause.cause.requirement, cause.cause.kind)) return false;
  return ground.holds(idsOf(cause), idsOf(trouble)) || isForWantOfLog(trouble, new Set(cause.verdicts.map(({ subject }) => subject.name)));
}

function isUnderIncident(trouble: Trouble, { cause }: Incident, ground: Ground): boolean {
  if (trouble.cause.kind === 'disappeared' || cause.subject === undefined) return false;
  if (!isFollowing(trouble, cause.requirement, cause.kind)) return false;
  return ground.holds(new Set([cause.subject.id]), idsOf(trouble)) || isForWantOfLog(trouble, new Set([cause.subject.name]));
}

/** Whether it is about accounts whose log account is one of these, by name; what they observed of it names it. */
function isForWantOfLog({ verdicts }: Trouble, accounts: ReadonlySet<string>): boolean {
  return verdicts.every(
    ({ requirement, after }) => requirement === 'storage.logAccount' && accounts.has(logAccountOf(after?.finding?.observed)),
  );
}

function logAccountOf(observed: unknown): string {
  if (typeof observed === 'string') return observed;
  return typeof observed === 'object' && observed !== null && 'name' in observed ? String(observed.name) : '';
}

/** Whether all of it follows from that requirement; what can no longer be read for want of it follows, too. */
function isFollowing({ cause, verdicts }: Trouble, requirement: string | undefined, kind: Incident['cause']['kind']): boolean {
  if (requirement === undefined) return false;
  const { unknown } = cause;
  if (cause.kind === 'dark' && unknown?.reason === 'notCollected' && unknown.source === 'azure' && kind === 'regressed') return true;
  const followers = FOLLOWS[requirement] ?? [];
  return verdicts.every(
    (each) => each.requirement !== undefined && followers.some((follower) => isNamedBy(follower, each.requirement ?? '')),
  );
}

function isNamedBy(follower: string, requirement: string): boolean {
  return follower.endsWith('.*') ? requirement.startsWith(follower.slice(0, -1)) : follower === requirement;
}

function idsOf({ verdicts }: Trouble): ReadonlySet<string> {
  return new Set(verdicts.map(({ subject }) => subject.id));
}

/** What stands on what, asked for as often as it takes. */
class Ground {
  private readonly order: readonly AssessedSubject[];
  private readonly plan: string | undefined;
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(subjects: readonly AssessedSubject[]) {
    this.order = inOrderOfStanding(subjects);
    this.plan = subjects.find(({ kind }) => kind === 'plan')?.id;
  }

  /** Whether all of these are among the others, or stand on them; the vault and the network are the plan's, and accounts are held against them. */
  holds(others: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
    if (this.plan !== undefined && others.has(this.plan)) return true;
    const key = [...others].toSorted().join('\n');
    let below = this.known.get(key);
    if (!below) this.known.set(key, (below = new Set(dependantsOf(others, this.order).map(({ id }) => id))));
    for (const id of all) if (!others.has(id) && !below.has(id)) return false;
    return true;
  }
}
