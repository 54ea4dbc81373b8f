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
  const byId = new Map(nodes.map((node) => [node.subject.id, node]));
  for (const node of nodes) node.settle(byId);
  countContents(nodes, byId);
  return nodes;
}

class Node implements Standing {
  effective: Readiness = 'unknown';
  standsOn: readonly string[] = NONE;
  readonly contents: { readonly hosts: Counts; readonly vms: Counts } | undefined;
  private below: readonly Node[] | undefined;
  private blamedWithin: readonly string[] | undefined;

  constructor(
    readonly subject: EstateSubject,
    readonly own: Readiness,
  ) {
    const holdsNothing = subject.kind === 'vm' || subject.kind === 'storageAccount';
    this.contents = holdsNothing ? undefined : { hosts: noReadiness(), vms: noReadiness() };
  }

  /** Finds what it stands on, and its effective readiness with it; once. */
  settle(byId: ReadonlyMap<string, Node>): this {
    if (this.below) return this;
    const { subject, own } = this;
    this.below = own === 'outOfScope' ? [] : standingGround(subject, byId);
    if (own !== 'outOfScope') this.standsOn = idsOf(subject, this.below);
    // A VM of which nobody knows what it stands on cannot be called ready.
    const isGroundless = subject.kind === 'vm' && subject.unseen !== undefined && subject.unseen.length > 0;
    let effective: Readiness = isGroundless && own !== 'outOfScope' ? worst(own, 'unknown') : own;
    for (const each of this.below) if (rank(each.effective) < rank(effective)) effective = each.effective;
    this.effective = effective;
    return this;
  }

  get heldBackBy(): readonly string[] {
    return this.own === this.effective ? NONE : this.causesBelow();
  }

  /** Every subject, itself included, whose own readiness is as bad as this one's effective one. */
  private blamed(): readonly string[] {
    this.blamedWithin ??= this.own === this.effective ? [...this.causesBelow(), this.subject.id] : this.causesBelow();
    return this.blamedWithin;
  }

  private causesBelow(): readonly string[] {
    let causes = NONE;
    for (const each of this.below ?? []) if (each.effective === this.effective) causes = joined(causes, each.blamed());
    return causes;
  }
}

/** What a subject stands on, settled: everything it needs, and the best of its alternatives. */
function standingGround(subject: EstateSubject, byId: ReadonlyMap<string, Node>): readonly Node[] {
  const ground: Node[] = [];
  for (const id of subject.standsOnAll) {
    const node = byId.get(id);
    if (node) ground.push(node.settle(byId));
  }
  let best: Node | undefined;
  for (const id of subject.standsOnBestOf) {
    const node = byId.get(id)?.settle(byId);
    if (node && (!best || rank(node.effective) > rank(best.effective))) best = node;
  }
  if (best) ground.push(best);
  return ground;
}

/** Subjects of one place share one list of ids, where all of it is there. */
function idsOf({ standsOnAll, standsOnBestOf }: EstateSubject, ground: readonly Node[]): readonly string[] {
  return standsOnBestOf.length === 0 && ground.length === standsOnAll.length ? standsOnAll : ground.map(({ subject }) => subject.id);
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
    if (subject.outOfScope || (subject.kind !== 'host' && subject.kind !== 'vm')) continue;
    const list = subject.kind === 'host' ? 'hosts' : 'vms';
    const count = (holder: string | undefined): void => {
      const contents = holder === undefined ? undefined : byId.get(holder)?.contents;
      if (contents) contents[list][effective] += 1;
    };
    count(plan);
    count(subject.vmmServerId);
    for (const cloud of subject.cloudIds) count(cloud);
    count(subject.hostId);
  }
}
