/** Where subjects belong: to clouds by name, to a site. */
import type { ComparedSubject } from '../readiness/compare';
import type { Area } from '../cards/actions';
import { areaOf } from '../cards/areas';
import type { SubjectKind } from '../readiness/subjects';

type Places = Pick<ReadonlyMap<string, ComparedSubject>, 'get'>;

/** The VMM server a subject is reported by; empty: it is of Azure's side. */
export function siteOf({ kind, id, vmmServerId }: Pick<ComparedSubject, 'kind' | 'id' | 'vmmServerId'>): string {
  return kind === 'vmmServer' ? id : (vmmServerId ?? '');
}

/** Finds the names of the clouds that subjects belong to; empty: every cloud stands on them. Each list is made once. */
export class CloudNames {
  private readonly known = new Map<readonly string[], readonly string[]>();
  private readonly byServer = new Map<string, string[]>();

  constructor(
    subjects: readonly ComparedSubject[],
    private readonly byId: Places,
  ) {
    for (const { kind, name, vmmServerId } of subjects) {
      if (kind === 'cloud') this.byServer.set(vmmServerId ?? '', [...(this.byServer.get(vmmServerId ?? '') ?? []), name]);
    }
  }

  of(subject: ComparedSubject): readonly string[] {
    if (subject.kind === 'cloud') return [subject.name];
    if (subject.kind === 'vmmServer') return this.byServer.get(subject.id) ?? [];
    const known = this.known.get(subject.cloudIds);
    if (known) return known;
    const names = subject.cloudIds.flatMap((id) => this.byId.get(id)?.name ?? []).toSorted();
    this.known.set(subject.cloudIds, names);
    return names;
  }
}

const AREA_OF_KIND: Readonly<Record<SubjectKind, Area>> = {
  plan: 'account',
  storageAccount: 'storage',
  vmmServer: 'vmm',
  cloud: 'clouds',
  host: 'hosts',
  vm: 'vms',
};

/** The area of a verdict, or of a subject as a whole. */
export function areaOfVerdict(kind: SubjectKind, requirement: string | undefined): Area {
  return requirement === undefined ? AREA_OF_KIND[kind] : areaOf(requirement);
}
