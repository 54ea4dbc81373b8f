/** What stands on what, and what holds what: effective readiness, causes and contents, each in one pass over the estate. */
import type { ReadinessCounts } from './assessment';
import type { EstateSubject } from './estate/subject';
import { noReadiness, rank, worst } from './rollup';
import type { Readiness } from './subjects';

/** Where one subject stands. */
export interface Standing {
  readonly subject: EstateSubject;
  readonly own: Readiness;
  /** The worse of its own readiness and everything it stands on. */
  readonly effective: Readiness;
  /** The ids it stands on directly; of alternatives the best one. */
  readonly standsOn: readonly string[];
  /** The subjects below whose own readiness is what makes this one worse than itself, nearest the ground first. */
  readonly heldBackBy: readonly string[];
  /** Hosts and VMs in scope inside it, by effective readiness; undefined for kinds that hold nothing. */
  readonly contents: { readonly hosts: ReadinessCounts; readonly vms: ReadinessCounts } | undefined;
}

type Counts = Record<Readiness, number>;

const NONE: readonly string[] = [];

/**
 * Where every subject stands, in the order given.
 * @param own each one's own readiness, in the same order
 */
export function standings(estate: readonly EstateSubject[], own: readonly Readiness[]): readonly Standing[] {
  const nodes = estate.map((subject, index) => new Node(subject, own[index] ?? 'unknown'));
  const byId = new Map<string, Node>();
  // Nothing stands on a VM, and VMs are by far the most.
  for (const node of nodes) if (node.subject.kind !== 'vm') byId.set(node.subject.id, node);
  const grounds = new Grounds(byId);
  for (const node of nodes) node.settle(grounds);
  countContents(nodes, byId);
  return nodes;
}

class Node implements Standing {
  effective: Readiness = 'unknown';
  readonly contents: { readonly hosts: Counts; readonly vms: Counts } | undefined;
  private ground: Ground | undefined;

  constructor(
    readonly subject: EstateSubject,
    readonly own: Readiness,
  ) {
    const holdsNothing = subject.kind === 'vm' || subject.kind === 'storageAccount';
    this.contents = holdsNothing ? undefined : { hosts: noReadiness(), vms: noReadiness() };
  }

  /** Finds what it stands on, and its effective readiness with it; once. */
  settle(grounds: Grounds): this {
    if (this.ground) return this;
    const { subject, own } = this;
    this.ground = own === 'outOfScope' ? NO_GROUND : grounds.of(subject);
    // A VM of which nobody knows what it stands on cannot be called ready.
    const isGroundless = subject.kind === 'vm' && subject.unseen !== undefined && subject.unseen.length > 0;
    const most: Readiness = isGroundless && own !== 'outOfScope' ? worst(own, 'unknown') : own;
    this.effective = rank(this.ground.effective) < rank(most) ? this.ground.effective : most;
    return this;
  }

  get standsOn(): readonly string[] {
    return this.ground?.ids ?? NONE;
  }

  get heldBackBy(): readonly string[] {
    return this.own === this.effective ? NONE : this.causesBelow();
  }

  /** Every subject, itself included, whose own readiness is as bad as this one's effective one. */
  blamed(): readonly string[] {
    return this.own === this.effective ? [...this.causesBelow(), this.subject.id] : this.causesBelow();
  }

  private causesBelow(): readonly string[] {
    return this.ground?.effective === this.effective ? this.ground.causes() : NONE;
  }
}

/** What subjects stand on, settled: one for all VMs of one place. */
class Ground {
  /** The worst of it; outside the scale where there is nothing. */
  readonly effective: Readiness;
  private blamed: readonly string[] | undefined;

  constructor(
    private readonly nodes: readonly Node[],
    readonly ids: readonly string[],
  ) {
    this.effective = worst('outOfScope', ...nodes.map((node) => node.effective));
  }

  /** The subjects whose own readiness makes it as bad as it is, nearest the ground first. */
  causes(): readonly string[] {
    this.blamed ??= this.nodes
      .filter(({ effective }) => effective === this.effective)
      .reduce((causes, node) => joined(causes, node.blamed()), NONE);
    return this.blamed;
  }
}

const NO_GROUND = new Ground([], NONE);

/** Every ground, worked out once for those that stand on the same list. */
class Grounds {
  private readonly known = new Map<readonly string[], Ground>();

  constructor(private readonly byId: ReadonlyMap<string, Node>) {}

  /** Everything a subject needs, and the best of its alternatives. */
  of(subject: EstateSubject): Ground {
    if (subject.standsOnBestOf.length > 0) return this.make(subject);
    const { standsOnAll } = subject;
    let ground = this.known.get(standsOnAll);
    if (!ground) this.known.set(standsOnAll, (ground = this.make(subject)));
    return ground;
  }

  private make({ standsOnAll, standsOnBestOf }: EstateSubject): Ground {
    const needed = this.settled(standsOnAll);
    const [first, ...others] = this.settled(standsOnBestOf);
    const best = first && others.reduce((known, node) => (rank(node.effective) > rank(known.effective) ? node : known), first);
    const nodes = best ? [...needed, best] : needed;
    return new Ground(
      nodes,
      nodes.map(({ subject }) => subject.id),
    );
  }

  private settled(ids: readonly string[]): readonly Node[] {
    return ids.flatMap((id) => this.byId.get(id)?.settle(this) ?? []);
  }
}

/** Two lists as one, without repetition; one of the two where it holds the other in the same order. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length <= second.length && first.every((id, index) => id === second[index])) return second;
  const more = second.filter((id) => !first.includes(id));
  return more.length === 0 ? first : [...first, ...more];
}

function countContents(nodes: readonly Node[], byId: ReadonlyMap<string, Node>): void {
  const plan = nodes.find(({ subject }) => subject.kind === 'plan')?.subject.id;
  for (const { subject, effective } of nodes) {
    const { kind, outOfScope } = subject;
    if (outOfScope || (kind !== 'host' && kind !== 'vm')) continue;
    const list = kind === 'host' ? 'hosts' : 'vms';
    count(byId, plan, list, effective);
    count(byId, subject.vmmServerId, list, effective);
    for (const cloud of subject.cloudIds) count(byId, cloud, list, effective);
    count(byId, subject.hostId, list, effective);
  }
}

function count(byId: ReadonlyMap<string, Node>, holder: string | undefined, list: 'hosts' | 'vms', readiness: Readiness): void {
  const contents = holder === undefined ? undefined : byId.get(holder)?.contents;
  if (contents) contents[list][readiness] += 1;
}
