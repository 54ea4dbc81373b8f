/** What rules read, in a few characters: whether a later verdict stands on other facts can be told without keeping the facts. Pure. */
import { CATALOGUE } from './catalogue';
import { factsReadBy, type ErasedFacts, type Requirement } from './requirement';
import { SUBJECT_KINDS, type IsoTime, type SubjectKind } from './subjects';

/** 5 characters of 6 bits for each fact, in the order of their names in `MarkedFacts`; blank where it was not read. */
export type SeenMarks = string;

/** Names of the facts that are marked, in the order of their marks. */
export type MarkedFacts = Readonly<Record<SubjectKind, readonly string[]>>;

/** To be raised when facts are written down otherwise than before: marks of another version say nothing about those of this one. */
export const MARKS_VERSION = 1;

const WIDTH = 5;
const NOT_READ = ' '.repeat(WIDTH);
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const ALL: readonly Requirement[] = CATALOGUE;
/** Every look has another time of its own; what a verdict owes to that alone is no other fact. */
const ASSESSED_AT = 'assessedAt';
const READ: ReadonlyMap<string, readonly string[]> = new Map(
  ALL.map((requirement) => [requirement.id, [...new Set(factsReadBy(requirement))].filter((name) => name !== ASSESSED_AT)]),
);

/** Everything that a rule of this program reads. */
export const MARKED_FACTS = Object.fromEntries(
  SUBJECT_KINDS.map((kind) => [
    kind,
    [...new Set(ALL.filter((each) => each.kind === kind).flatMap(({ id }) => READ.get(id) ?? []))].toSorted(),
  ]),
) as unknown as MarkedFacts;

/** Marks the facts of one run; equal ones are read once. */
export class SeenMarker {
  private readonly known = new Map<unknown, string>();

  of(kind: SubjectKind, facts: ErasedFacts): SeenMarks {
    // One flat text: put together piece by piece it would keep all its pieces.
    return MARKED_FACTS[kind].map((name) => this.markOf(steady(name, facts))).join('');
  }

  private markOf(value: unknown): string {
    if (value === undefined) return NOT_READ;
    let mark = this.known.get(value);
    if (mark === undefined) this.known.set(value, (mark = markedAs(textOf(value))));
    return mark;
  }
}

/** No list of facts has an order. */
function textOf(value: unknown): string {
  return Array.isArray(value)
    ? value
        .map((each) => JSON.stringify(each))
        .sort()
        .join()
    : JSON.stringify(value);
}

/** A heartbeat within this is as good as any other: each look sees a newer one. */
const LATELY = 24 * 60 * 60 * 1000;

/** A fact as it stays while nothing changes: of a heartbeat that goes on that it does, of one that stopped when that was. */
function steady(name: string, facts: ErasedFacts): unknown {
  const value = facts[name];
  if (value === undefined) return undefined;
  if (name === 'managementHeartbeatAt') return beat(value as IsoTime, facts);
  if (name !== 'provider') return value;
  const { lastHeartbeatAt: at, ...provider } = value as { readonly lastHeartbeatAt?: IsoTime };
  return { ...provider, lastHeartbeatAt: at === undefined ? null : beat(at, facts) };
}

function beat(at: IsoTime, facts: ErasedFacts): string {
  return Date.parse(facts[ASSESSED_AT] as IsoTime) - Date.parse(at) < LATELY ? 'lately' : at;
}

/** The marks of a subject with the names of what is marked; without marks: nothing is known of what was read. */
export interface Marked {
  readonly facts: MarkedFacts;
  readonly kind: SubjectKind;
  readonly seen: SeenMarks | undefined;
}

/** How what a rule reads is now, against how it was. */
export interface Reading {
  /** Some of it is another thing than it was. */
  readonly isOther: boolean;
  /** Some of it was read and is not any more. */
  readonly isLost: boolean;
}

/**
 * How the facts that a requirement of this program reads are against an earlier look; what the earlier program did not mark is not compared.
 * @returns undefined: nobody marked what was read
 */
export function readingOf(requirement: string, before: Marked, after: Marked): Reading | undefined {
  if (before.seen === undefined || after.seen === undefined) return undefined;
  let [isOther, isLost] = [false, false];
  for (const name of READ.get(requirement) ?? []) {
    const [was, is] = [markAt(before, name), markAt(after, name)];
    if (was === undefined || was === is) continue;
    if (is === undefined) isLost = true;
    else isOther = true;
  }
  return { isOther, isLost };
}

/** Whether a fact was read; undefined: nobody marked it. */
export function isRead(name: string, marked: Marked): boolean | undefined {
  return marked.seen === undefined || !marked.facts[marked.kind].includes(name) ? undefined : markAt(marked, name) !== undefined;
}

/** Marks as this program orders them; what is not read now has the mark of when it was read last. */
export function marksKept(now: Marked, earlier: Marked | undefined): SeenMarks | undefined {
  if (now.seen === undefined && earlier?.seen === undefined) return undefined;
  const isWhole = earlier?.seen === undefined || now.seen?.includes(NOT_READ) === false;
  if (isWhole && now.facts === MARKED_FACTS) return now.seen;
  return MARKED_FACTS[now.kind].map((name) => markAt(now, name) ?? (earlier && markAt(earlier, name)) ?? NOT_READ).join('');
}

/** The mark of one fact; undefined: it was not read, or not marked. */
function markAt({ facts, kind, seen }: Marked, name: string): string | undefined {
  const index = facts[kind].indexOf(name);
  const mark = index === -1 ? undefined : seen?.slice(index * WIDTH, (index + 1) * WIDTH);
  return mark === undefined || mark === '' || mark === NOT_READ ? undefined : mark;
}

const { imul } = Math;

/** 30 bits (FNV-1a with the last steps of MurmurHash3): of a million different things one pair in a thousand would look alike. */
function markedAs(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  let mark = '';
  for (let place = 0; place < WIDTH; place += 1) mark += CHARACTERS.charAt((hash >>> (6 * place)) & 63);
  return mark;
}
