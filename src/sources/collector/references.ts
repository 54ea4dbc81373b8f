/** Ids that are unique over all reports, and the references between records. */
import type { Held, InForce } from './newest';
import type { ListName } from './placed';
import type { Oddity } from './unread-lists';
import type { WireHostGroup } from './wire';

/** Where a reference leads: to a record, to none, or to several that it could mean. */
export type Target = { readonly id: string } | 'dangling' | 'ambiguous';

interface Entry {
  readonly id: string;
  readonly held: Held<{ readonly id: string }>;
}

/** Looks up records in force by the ids that reports give them. */
export class References {
  readonly oddities: Oddity[] = [];
  private readonly entries: { readonly [L in ListName]: ReadonlyMap<string, readonly Entry[]> };
  private readonly ids = new Map<object, string>();
  private readonly groupsByPath = new Map<string, string>();
  private readonly pathsOfGroups = new Map<string, string>();
  private readonly groupsOfClouds: ReadonlySet<string>;

  constructor(inForce: InForce) {
    this.entries = {
      clouds: this.enter(inForce.clouds),
      hostGroups: this.enter(inForce.hostGroups),
      hosts: this.enter(inForce.hosts),
      vms: this.enter(inForce.vms),
    };
    for (const held of inForce.hostGroups) {
      this.groupsByPath.set(pathKey(held.server, held.record.path), this.idOf(held));
      this.pathsOfGroups.set(this.idOf(held), pathKey(held.server, held.record.path));
    }
    this.groupsOfClouds = new Set(inForce.clouds.flatMap((held) => held.record.hostGroupIds ?? []));
  }

  /** The unique id of a record: the report's own, behind its VMM server's where two VMM servers use the same. */
  idOf(held: Held<object>): string {
    return this.ids.get(held.record) ?? '';
  }

  /** The record that another one means by an id: of its own VMM server first, else of its own report. */
  find(list: ListName, id: string, from: Held<object>): Target {
    const all = this.entries[list].get(id) ?? [];
    const near = all.filter(({ held }) => from.server !== undefined && held.server === from.server);
    const candidates = near.length > 0 ? near : all.filter(({ held }) => held.report === from.report);
    const [first, second] = candidates;
    if (!first) return 'dangling';
    return second ? 'ambiguous' : { id: first.id };
  }

  /** The group above by its path; null: it stands at the top; undefined: no report holds it. */
  groupAbove(held: Held<WireHostGroup>): string | null | undefined {
    const above = pathAbove(held);
    return above === null ? null : this.groupsByPath.get(above);
  }

  /** Whether a group's path is the one directly above another group: a parent whose path is not leads elsewhere, or round in a circle. */
  isAboveByPath(groupId: string, held: Held<WireHostGroup>): boolean {
    return this.pathsOfGroups.get(groupId) === pathAbove(held);
  }

  /** Whether a cloud names a host group by this id, although no report may hold the group. */
  isNamedByCloud(groupId: string): boolean {
    return this.groupsOfClouds.has(groupId);
  }

  /** Keeps that a reference leads nowhere, or to several; the sentence is also the detail of the gap it makes. */
  tell(record: string, message: string): string {
    this.oddities.push({ record, message });
    return message;
  }

  private enter<W extends { readonly id: string }>(held: readonly Held<W>[]): ReadonlyMap<string, readonly Entry[]> {
    const byOwnId = new Map<string, Held<W>[]>();
    for (const each of held) {
      const known = byOwnId.get(each.record.id);
      if (known) known.push(each);
      else byOwnId.set(each.record.id, [each]);
    }
    const taken = new Set(byOwnId.keys());
    return new Map([...byOwnId].map(([id, sharing]) => [id, sharing.map((each) => this.name(each, sharing.length > 1, taken))]));
  }

  private name<W extends { readonly id: string }>(held: Held<W>, isShared: boolean, taken: Set<string>): Entry {
    let id = held.record.id;
    if (isShared) {
      do id = `${held.server ?? held.report.report.reportId}/${id}`;
      while (taken.has(id));
      taken.add(id);
    }
    this.ids.set(held.record, id);
    return { id, held };
  }
}

/** The path above a group's own; null: it stands at the top. */
function pathAbove({ server, record }: Held<WireHostGroup>): string | null {
  const steps = record.path.split('\\').filter((step) => step !== '');
  return steps.length <= 1 ? null : pathKey(server, steps.slice(0, -1).join('\\'));
}

function pathKey(server: string | undefined, path: string): string {
  const steps = path.split('\\').filter((step) => step !== '');
  return `${server ?? ''}\n${steps.join('\\').toLowerCase()}`;
}
