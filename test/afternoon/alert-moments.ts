/** Where on an alert's way a bot was killed, read from what it left: its database, and what the channel saw of it. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerEntry } from '../../src/alerts/ports';
import { openEngine } from '../../src/storage/sqlite/engine';
import type { SentActivity } from '../teams/stand-in';

/**
 * `starting`: it did not listen yet. `looking`: a look, of a sweep or for somebody, had not been recorded. `waiting`: messages were kept, and still to
 * be sent. `sending`: the channel had messages whose fate was not kept. `resting`: there was nothing to do.
 */
export const MOMENTS = ['starting', 'looking', 'waiting', 'sending', 'resting'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Left {
  /** All that hold: one conversation may wait while another is sent to. */
  readonly moments: readonly Moment[];
  /** What the channel was sent, of which the bot kept no outcome. */
  readonly unkept: readonly SentActivity[];
  /** How often something was recorded for the plan. */
  readonly recorded: number;
}

export interface Killed {
  readonly folder: string;
  readonly rooms: readonly string[];
  /** To the channel, in its life. */
  readonly sent: readonly SentActivity[];
  readonly hadListened: boolean;
  /** When it was started. */
  readonly recordedBefore: number;
}

const FILE = 'readiness.sqlite';
const ATTEMPTS: readonly LedgerEntry['outcome'][] = ['posted', 'edited', 'tryingAgain', 'dropped'];

/** What it left, as the next bot finds it. */
export function whatWasLeft(killed: Killed): Left {
  return lookedAt(killed.folder, (rows) => readLeft(rows, killed));
}

/** Messages that are to be sent, now or later. */
export function waitingIn(folder: string): number {
  return lookedAt(folder, (rows) => count(rows, `message where state = 'due'`));
}

/** Whether a bot that runs has looked, and sent what is to be sent by now. */
export function isAtRest(folder: string): boolean {
  const now = String(Date.now());
  return lookedAt(
    folder,
    (rows) =>
      count(rows, `work where kind = 'sweep' and due_at <= ${now}`) === 0 &&
      count(rows, `message where state = 'due' and (due_at <= ${now} or owner is not null)`) === 0,
  );
}

/** What processes have under way, or have said that they would give back and did not. */
export function leasesIn(folder: string): number {
  return lookedAt(folder, (rows) =>
    ['work where owner is not null', 'message where owner is not null', 'process'].reduce((sum, from) => sum + count(rows, from), 0),
  );
}

type Rows = (statement: string) => readonly Record<string, unknown>[];

/** Looks at a copy: whoever works with the file is not disturbed, and whoever comes finds it as it was left. */
function lookedAt<T>(folder: string, look: (rows: Rows) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'left-'));
  for (const name of [FILE, `${FILE}-wal`]) {
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
  }
  const engine = openEngine(join(copy, FILE), { patience: 0 });
  try {
    return look((statement) => engine.prepare(statement).all([]) as Record<string, unknown>[]);
  } finally {
    engine.close();
    rmSync(copy, { recursive: true });
  }
}

function count(rows: Rows, from: string): number {
  return Number(rows(`select count(*) as count from ${from}`)[0]?.['count']);
}

function readLeft(rows: Rows, { rooms, sent, hadListened, recordedBefore }: Killed): Left {
  const entries = rows('select document from ledger order by number').map(({ document }) => JSON.parse(String(document)) as LedgerEntry);
  // In one conversation they go one after the other: what was sent after the last attempt that was kept is the one that was not.
  const unkept = rooms.flatMap((room) => {
    const last = sentTo(sent, room).at(-1);
    const kept = entries.filter(({ conversation, outcome }) => conversation === room && ATTEMPTS.includes(outcome)).at(-1);
    return last && last.at > Date.parse(kept?.at ?? '1970-01-01') ? [last] : [];
  });
  const recorded = Number(rows('select sum(revision) as count from watched_plan')[0]?.['count'] ?? 0);
  const isSweeping = count(rows, `work where kind = 'sweep' and owner is not null`) > 0;
  const waiting = count(rows, `message where state = 'due' and due_at <= ${String(Date.now())}`);
  const moments: readonly (readonly [Moment, boolean])[] = [
    ['starting', !hadListened],
    ['looking', hadListened && (isSweeping || recorded === recordedBefore)],
    ['waiting', waiting > unkept.length],
    ['sending', unkept.length > 0],
  ];
  const held = moments.flatMap(([moment, holds]) => (holds ? [moment] : []));
  return { moments: held.length === 0 ? ['resting'] : held, unkept, recorded };
}

/** The time of a sweep has come: the next bot finds one that is due. */
export function sweepIsDue(folder: string): void {
  changed(folder, `update work set due_at = 0 where kind = 'sweep'`);
}

/** Time has passed: what was put off to keep a conversation's pace is due. */
export function paceIsOver(folder: string): void {
  changed(folder, `update message set due_at = 0 where state = 'due' and purpose != 'held'`);
}

function changed(folder: string, statement: string): void {
  const engine = openEngine(join(folder, FILE), { patience: 0 });
  engine.exec(statement);
  engine.close();
}

/** What the channel was asked for in a conversation. */
export function sentTo(sent: readonly SentActivity[], room: string): readonly SentActivity[] {
  return sent.filter(({ path }) => decodeURIComponent(path).includes(`/${room}/`));
}
