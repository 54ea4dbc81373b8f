/** A look at a plan, small enough to be kept: what the next look is compared with. Pure; packing to bytes is done outside. */
import type { Result } from './assessment';
import { markedOf, unseenOf, type Compared, type ComparedSubject } from './compare';
import { MARKED_FACTS, MARKS_VERSION, marksKept, type MarkedFacts, type SeenMarks } from './seen';
import type { IsoTime, SubjectKind } from './subjects';

/** The verdicts of one look. What everything stands on is kept whole, hosts and VMs as far as a card needs it. */
export interface Snapshot extends Compared {
  /** The plan's name. */
  readonly plan: string;
  readonly takenAt: IsoTime;
  readonly program: string;
  readonly markedFacts: MarkedFacts;
  /** Who is no longer reported, as they were last seen, by id: whoever is reported again is held against that. */
  readonly gone: ReadonlyMap<string, Gone>;
}

/** A subject that is no longer reported. */
export interface Gone {
  readonly subject: ComparedSubject;
  /** When it was missed first. */
  readonly since: IsoTime;
}

/** What is no longer reported is kept for so long, milliseconds: whoever comes back later is new. */
const GONE_IS_KEPT = 30 * 24 * 60 * 60 * 1000;
/** The last ones, of an estate whose VMs come and go. */
const MOST_GONE = 5000;

/** Findings on VMs that are kept whole; a trouble of thousands is told by its first ones. */
const MOST_WHOLE = 300;

/**
 * What is kept of a look. What is out of sight now is kept as it was last seen: a verdict with its last status (`lastKnown`), a subject whose
 * list was not read as a whole, so that what changes meanwhile is found once it is seen again; so are those that are no longer reported. Marks of
 * the facts that were read stay beside it.
 * @param program version of the program that judged @param earlier the snapshot before
 */
export function snapshotOf(look: Compared & Pick<Snapshot, 'plan' | 'takenAt'>, program: string, earlier: Snapshot | undefined): Snapshot {
  const slim = new Slimmer();
  const before = (id: string): ComparedSubject | undefined => earlier?.byId.get(id) ?? earlier?.gone.get(id)?.subject;
  const kept = look.subjects.map((subject) => {
    const was = before(subject.id);
    const seen = marksKept(markedOf(subject, look), was && earlier && markedOf(was, earlier));
    return keptSubject(subject, slim.of(subject, was), seen);
  });
  const outOfSight = (earlier?.subjects ?? []).filter((subject) => subject.inScope && unseenOf(look, subject) !== undefined);
  const subjects = [...kept, ...outOfSight.map((subject) => asKept(subject, earlier))];
  const byId = new Map(subjects.map((each) => [each.id, each]));
  const gone = earlier ? goneBy(earlier, look.takenAt, byId) : new Map<string, Gone>();
  const { plan, takenAt, edition, catalogueVersion } = look;
  return { plan, takenAt, edition, catalogueVersion, program, subjects, byId, markedFacts: MARKED_FACTS, gone };
}

/** Those that were reported once and are not now, the last ones of them. */
function goneBy(earlier: Snapshot, at: IsoTime, here: ReadonlyMap<string, ComparedSubject>): ReadonlyMap<string, Gone> {
  const now = earlier.subjects.filter(({ inScope }) => inScope).map((subject) => ({ subject, since: at }));
  const all = [...earlier.gone.values(), ...now].filter(({ subject: { id }, since }) => {
    return !here.has(id) && Math.abs(Date.parse(at) - Date.parse(since)) <= GONE_IS_KEPT;
  });
  return new Map(all.slice(-MOST_GONE).map(({ subject, since }) => [subject.id, { subject: asKept(subject, earlier), since }]));
}

/** As it was kept before, its marks in the order of this program. */
function asKept(subject: ComparedSubject, earlier: Pick<Compared, 'markedFacts'> = {}): ComparedSubject {
  return keptSubject(subject, subject.results, marksKept(markedOf(subject, earlier), undefined));
}

function keptSubject(subject: ComparedSubject, results: readonly Result[], seen: SeenMarks | undefined): ComparedSubject {
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

/** id, name, place, row, and the place in `marks`. */
type PackedSubject = readonly [string, string, number, number, number?];

/** A snapshot as JSON has it: every verdict, list of verdicts and relation once. */
export interface PackedSnapshot extends Pick<Snapshot, 'plan' | 'takenAt' | 'edition' | 'catalogueVersion' | 'program'> {
  readonly results: readonly Result[];
  /** Places in `results`. */
  readonly rows: readonly (readonly number[])[];
  /** What subjects share: kind, VMM server, clouds, scope, readiness, what is unseen. */
  readonly places: readonly Omit<ComparedSubject, 'id' | 'name' | 'results' | 'seen'>[];
  /** Absent: kept by a version that did not mark the facts that were read. */
  readonly facts?: { readonly version: number; readonly names: MarkedFacts; readonly marks: readonly SeenMarks[] };
  readonly subjects: readonly PackedSubject[];
  /** Those that are no longer reported, each with the time it was missed first; absent: kept by a version that forgot them. */
  readonly gone?: readonly (readonly [PackedSubject, IsoTime])[];
}

/** Prepares a snapshot for JSON; takes time in proportion to the verdicts. */
export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const { plan, takenAt, edition, catalogueVersion, program, markedFacts: names } = snapshot;
  const results = new Once<Result>();
  const rows = new Once<readonly number[]>();
  const places = new Once<PackedSnapshot['places'][number]>();
  const marks = new Once<SeenMarks>();
  const packed = (subject: ComparedSubject): PackedSubject => {
    const { id, name, results: verdicts, seen = '', ...place } = subject;
    const row = verdicts.map((result) => results.place(result));
    return [id, name, places.placeOf(place, JSON.stringify(place)), rows.placeOf(row, row.join()), marks.placeOf(seen, seen)];
  };
  const subjects = snapshot.subjects.map(packed);
  const gone = [...snapshot.gone.values()].map(({ subject, since }) => [packed(subject), since] as const);
  const once = { results: results.all, rows: rows.all, places: places.all, facts: { version: MARKS_VERSION, names, marks: marks.all } };
  return { plan, takenAt, edition, catalogueVersion, program, ...once, subjects, gone };
}

/** The snapshot again; subjects with equal verdicts share one list of them. */
export function unpackSnapshot(packed: PackedSnapshot): Snapshot {
  const { plan, takenAt, edition, catalogueVersion, program } = packed;
  // What was marked otherwise is as if nobody had marked it.
  const facts = packed.facts?.version === MARKS_VERSION ? packed.facts : undefined;
  const rows = packed.rows.map((row) => row.map((place) => packed.results[place]).filter((result) => result !== undefined));
  const unpacked = ([id, name, at, row, marks]: PackedSubject): readonly ComparedSubject[] => {
    const place = packed.places[at];
    const seen = marks === undefined ? undefined : facts?.marks[marks];
    return place
      ? [{ ...place, vmmServerId: place.vmmServerId, id, name, results: rows[row] ?? [], seen: seen === '' ? undefined : seen }]
      : [];
  };
  const subjects = packed.subjects.flatMap(unpacked);
  const byId = new Map(subjects.map((each) => [each.id, each]));
  const gone = (packed.gone ?? []).flatMap(([each, since]) => unpacked(each).map((subject) => [subject.id, { subject, since }] as const));
  const markedFacts = facts?.names ?? MARKED_FACTS;
  return { plan, takenAt, edition, catalogueVersion, program, subjects, byId, markedFacts, gone: new Map(gone) };
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
