/** A look at a plan, small enough to be kept: what the next look is compared with. Pure; packing to bytes is done outside. */
import type { Result } from './assessment';
import { unseenOf, type Compared, type ComparedSubject } from './compare';
import { SeenMarker, type SeenMarks } from './seen';
import type { IsoTime, SubjectKind } from './subjects';

/** The verdicts of one look. What everything stands on is kept whole, hosts and VMs as far as a card needs it. */
export interface Snapshot extends Compared {
  /** The plan's name. */
  readonly plan: string;
  readonly takenAt: IsoTime;
  readonly program: string;
}

/** Findings on VMs that are kept whole; a trouble of thousands is told by its first ones. */
const MOST_WHOLE = 300;

/**
 * What is kept of a look. What is out of sight now is kept as it was last seen: a verdict with its last status (`lastKnown`), a subject whose
 * list was not read as a whole, so that what changes meanwhile is found once it is seen again. Marks of what each verdict stood on stay beside it.
 * @param program version of the program that judged @param earlier the snapshot before, of the same rules
 */
export function snapshotOf(look: Compared & Pick<Snapshot, 'plan' | 'takenAt'>, program: string, earlier: Snapshot | undefined): Snapshot {
  const slim = new Slimmer();
  const marker = new SeenMarker();
  const kept = look.subjects.map((subject) => {
    const before = earlier?.byId.get(subject.id);
    return keptSubject(subject, slim.of(subject, before), marker.of(subject, before));
  });
  const outOfSight = (earlier?.subjects ?? []).filter((subject) => subject.inScope && unseenOf(look, subject) !== undefined);
  const subjects = [...kept, ...outOfSight];
  const { plan, takenAt, edition, catalogueVersion } = look;
  return { plan, takenAt, edition, catalogueVersion, program, subjects, byId: new Map(subjects.map((each) => [each.id, each])) };
}

function keptSubject(subject: ComparedSubject, results: readonly Result[], seen: SeenMarks): ComparedSubject {
  const { kind, id, name, vmmServerId, cloudIds, inScope, effectiveReadiness, unseen } = subject;
  return { kind, id, name, vmmServerId, cloudIds, inScope, effectiveReadiness, results, unseen, seen };
}

const WHOLE: ReadonlySet<SubjectKind> = new Set(['plan', 'storageAccount', 'vmmServer', 'cloud']);

/** Makes verdicts small, each shared one once. */
class Slimmer {
  private readonly known = new Map<Result, Result>();
  private whole = 0;

  of(subject: ComparedSubject, earlier: ComparedSubject | undefined): readonly Result[] {
    return subject.results.map((result, index) => {
      const small = WHOLE.has(subject.kind) ? result : this.small(result, subject.kind);
      return result.status === 'unknown' ? withLastKnown(small, earlier?.results[index]) : small;
    });
  }

  private small(result: Result, kind: SubjectKind): Result {
    const known = this.known.get(result);
    if (known) return known;
    const small = this.isKeptWhole(result, kind) ? result : slim(result);
    this.known.set(result, small);
    return small;
  }

  private isKeptWhole({ status }: Result, kind: SubjectKind): boolean {
    if (status === 'pass' || status === 'notApplicable') return false;
    if (kind === 'host') return true;
    this.whole += 1;
    return this.whole <= MOST_WHOLE;
  }
}

function slim({ requirement, level, status, finding, unknown, confirmed, waived }: Result): Result {
  const said =
    status === 'fail' || status === 'warn' ? finding && { ...finding, expected: null, observed: null, offenders: [] } : undefined;
  return {
    requirement,
    level,
    status,
    ...(said && { finding: said }),
    ...(unknown && { unknown }),
    evidence: [],
    ...(confirmed && { confirmed }),
    ...(waived && { waived }),
  };
}

function withLastKnown(result: Result, earlier: Result | undefined): Result {
  if (!result.unknown || result.unknown.lastKnown !== undefined || earlier?.requirement !== result.requirement) return result;
  const lastKnown = earlier.status === 'unknown' ? earlier.unknown?.lastKnown : earlier.status;
  return lastKnown === undefined ? result : { ...result, unknown: { ...result.unknown, lastKnown } };
}

/** A snapshot as JSON has it: every verdict, list of verdicts and relation once. */
export interface PackedSnapshot extends Pick<Snapshot, 'plan' | 'takenAt' | 'edition' | 'catalogueVersion' | 'program'> {
  readonly results: readonly Result[];
  /** Places in `results`. */
  readonly rows: readonly (readonly number[])[];
  /** What subjects share: kind, VMM server, clouds, scope, readiness, what is unseen. */
  readonly places: readonly Omit<ComparedSubject, 'id' | 'name' | 'results' | 'seen'>[];
  /** Absent: kept by a version that did not mark what verdicts stood on. */
  readonly seen?: readonly SeenMarks[];
  /** id, name, place, row, and the place in `seen`. */
  readonly subjects: readonly (readonly [string, string, number, number, number?])[];
}

/** Prepares a snapshot for JSON; takes time in proportion to the verdicts. */
export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const { plan, takenAt, edition, catalogueVersion, program } = snapshot;
  const results = new Once<Result>();
  const rows = new Once<readonly number[]>();
  const places = new Once<PackedSnapshot['places'][number]>();
  const marks = new Once<SeenMarks>();
  const subjects = snapshot.subjects.map((subject) => {
    const { id, name, results: verdicts, seen = '', ...place } = subject;
    const row = verdicts.map((result) => results.place(result));
    return [id, name, places.placeOf(place, JSON.stringify(place)), rows.placeOf(row, row.join()), marks.placeOf(seen, seen)] as const;
  });
  const once = { results: results.all, rows: rows.all, places: places.all, seen: marks.all };
  return { plan, takenAt, edition, catalogueVersion, program, ...once, subjects };
}

/** The snapshot again; subjects with equal verdicts share one list of them. */
export function unpackSnapshot(packed: PackedSnapshot): Snapshot {
  const { plan, takenAt, edition, catalogueVersion, program } = packed;
  const rows = packed.rows.map((row) => row.map((place) => packed.results[place]).filter((result) => result !== undefined));
  const subjects = packed.subjects.flatMap(([id, name, at, row, marks]) => {
    const place = packed.places[at];
    const seen = marks === undefined ? undefined : packed.seen?.[marks];
    return place ? [{ ...place, vmmServerId: place.vmmServerId, id, name, results: rows[row] ?? [], seen }] : [];
  });
  return { plan, takenAt, edition, catalogueVersion, program, subjects, byId: new Map(subjects.map((each) => [each.id, each])) };
}

/** Gives equal things one place. */
class Once<T> {
  readonly all: T[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byIdentity = new Map<T, number>();

  place(each: T): number {
    let at = this.byIdentity.get(each);
    if (at === undefined) this.byIdentity.set(each, (at = this.placeOf(each, JSON.stringify(each))));
    return at;
  }

  placeOf(each: T, key: string): number {
    let at = this.byKey.get(key);
    if (at === undefined) {
      at = this.all.push(each) - 1;
      this.byKey.set(key, at);
    }
    return at;
  }
}
