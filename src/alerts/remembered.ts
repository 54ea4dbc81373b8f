/** What alerts keep of one look at a plan for the next: its snapshot, who belongs to which incident, and what is in doubt. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { packSnapshot, unpackSnapshot, type PackedSnapshot, type Snapshot } from '../readiness/snapshot';
import type { IsoTime, Level, SubjectKind } from '../readiness/subjects';
import type { MemberState } from './ports';

/** One verdict, or a subject as a whole, that belongs to an incident. */
export interface MemberVerdict {
  readonly subjectId: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly clouds: readonly string[];
  /** The id of the VMM server that reports it; empty: none does. */
  readonly site: string;
  readonly requirement?: string;
  readonly level: Level;
  readonly since: IsoTime;
  readonly now: MemberState;
  /** It is wrong because of the incident's cause, and no part of it. */
  readonly follows?: true;
  /** It had a condition before it went wrong: the condition again is as good as it was. */
  readonly wasWarn?: true;
  /** It failed before it went out of sight, for a reason that is none of the incident's: failing again is as it was. */
  readonly hadFailed?: true;
}

/** A source that failed just now, and may work again at the next look. */
export interface Doubt {
  readonly since: IsoTime;
  readonly passes: number;
}

/** Something people said that holds only until a day. */
export interface Ending {
  readonly what: 'confirmation' | 'waiver' | 'support';
  readonly name: string;
  readonly count: number;
  readonly requirement: string;
  readonly until: IsoTime;
}

export interface Remembered {
  readonly snapshot: Snapshot;
  /** By what is in doubt. */
  readonly doubts: Readonly<Record<string, Doubt>>;
  /** By the incident's id. */
  readonly members: ReadonlyMap<string, readonly MemberVerdict[]>;
  readonly endings: readonly Ending[];
  readonly ruleChanged?: { readonly at: IsoTime; readonly verdicts: number };
}

type Shared = Omit<MemberVerdict, 'subjectId'>;

interface Packed extends Omit<Remembered, 'snapshot' | 'members'> {
  readonly version: 1;
  readonly snapshot: PackedSnapshot;
  /** By incident: what members share, and their places in the snapshot; one that is no longer there by its id and name. */
  readonly members: readonly (readonly [
    string,
    readonly (readonly [Omit<Shared, 'name'>, readonly (number | readonly [string, string])[]])[],
  ])[];
}

/** Fast and good enough: what is kept is mostly ids, which do not shrink. */
const COMPRESSION = { level: 4 };

/** @returns gzip of JSON */
export function pack(remembered: Remembered): Uint8Array {
  const { snapshot, members, ...others } = remembered;
  const places = new Map(snapshot.subjects.map(({ id }, index) => [id, index]));
  const packed: Packed = {
    version: 1,
    ...others,
    snapshot: packSnapshot(snapshot),
    members: [...members].map(([id, verdicts]) => [id, packedMembers(verdicts, places)]),
  };
  return gzipSync(JSON.stringify(packed), COMPRESSION);
}

function packedMembers(verdicts: readonly MemberVerdict[], places: ReadonlyMap<string, number>): Packed['members'][number][1] {
  const groups = new Map<string, [Omit<Shared, 'name'>, (number | [string, string])[]]>();
  for (const { subjectId, name, ...shared } of verdicts) {
    const key = JSON.stringify(shared);
    const place = places.get(subjectId) ?? ([subjectId, name] as [string, string]);
    const group = groups.get(key);
    if (group) group[1].push(place);
    else groups.set(key, [shared, [place]]);
  }
  return [...groups.values()];
}

/** undefined: kept by a version that packed otherwise; the next look is then compared with nothing. */
export function unpack(bytes: Uint8Array): Remembered | undefined {
  const { version, snapshot: packed, members, ...others } = JSON.parse(gunzipSync(bytes).toString('utf8')) as Packed;
  if ((version as number) !== 1) return undefined;
  const snapshot = unpackSnapshot(packed);
  const named = (place: number | readonly [string, string]): { subjectId: string; name: string } => {
    if (typeof place !== 'number') return { subjectId: place[0], name: place[1] };
    const subject = snapshot.subjects[place];
    return { subjectId: subject?.id ?? '', name: subject?.name ?? '' };
  };
  const unpacked = members.map(
    ([id, groups]) => [id, groups.flatMap(([shared, all]) => all.map((place) => ({ ...shared, ...named(place) })))] as const,
  );
  return { ...others, snapshot, members: new Map(unpacked) };
}
