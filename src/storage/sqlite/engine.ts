/** The embedded engine of this Node: its own SQLite where it has one, else better-sqlite3. All that differs between the two stands here. */
import { createRequire } from 'node:module';
import type { SqliteDatabase } from 'kysely';
import { UnusableInput } from '../../support/unusable-input';

export interface EngineOptions {
  readonly readOnly?: boolean;
  /** The file has to be there already. */
  readonly mustExist?: boolean;
  /** Milliseconds to wait for another process's lock. */
  readonly patience: number;
}

/** What both engines have in common, with SQL that gives nothing back. */
export interface Engine extends SqliteDatabase {
  exec(statement: string): void;
}

interface NodeStatement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

interface NodeDatabase {
  prepare(statement: string): NodeStatement;
  exec(statement: string): void;
  close(): void;
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string, options: { readOnly?: boolean; timeout?: number }) => NodeDatabase;
}

interface BetterSqlite {
  new (path: string, options: { readonly?: boolean; fileMustExist?: boolean; timeout?: number }): Engine;
}

/** Statements that give rows back. node:sqlite tells of columns only in later versions than the first that has it. */
const GIVES_ROWS = /^\s*(?:select|with|values|pragma)\b|\breturning\b/i;

/** `node:sqlite` (Node 22.13 and later) or `better-sqlite3`. */
export function engineName(): string {
  return nodeSqlite() ? 'node:sqlite' : 'better-sqlite3';
}

/**
 * Opens a file, or `:memory:`.
 * @throws UnusableInput when this Node has no SQLite and better-sqlite3 does not load; the engine's own error when the file cannot be opened
 */
export function openEngine(path: string, options: EngineOptions): Engine {
  const own = nodeSqlite();
  if (own)
    return fromNode(new own.DatabaseSync(addressOf(path, options), { readOnly: options.readOnly ?? false, timeout: options.patience }));
  const Better = betterSqlite();
  return new Better(path, {
    readonly: options.readOnly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: options.patience,
  });
}

function nodeSqlite(): NodeSqlite | undefined {
  return quietly(() => process.getBuiltinModule('node:sqlite') as unknown as NodeSqlite | undefined);
}

/** Node 22 says to every user that its SQLite is experimental, which is for whoever chose it to weigh, not for them. */
function quietly<T>(load: () => T): T {
  const emit = process.emitWarning.bind(process) as (...given: readonly unknown[]) => void;
  process.emitWarning = (...given: readonly unknown[]) => {
    if (!String(given[0]).includes('SQLite is an experimental feature')) emit(...given);
  };
  try {
    return load();
  } finally {
    process.emitWarning = emit;
  }
}

/** node:sqlite makes a file that is not there, unless its address says otherwise. */
function addressOf(path: string, { mustExist = false }: EngineOptions): string {
  if (!mustExist || path === ':memory:') return path;
  return `file:${encodeURI(path.replaceAll('\\', '/')).replaceAll('?', '%3f').replaceAll('#', '%23')}?mode=rw`;
}

function fromNode(database: NodeDatabase): Engine {
  return {
    prepare(statement) {
      const prepared = database.prepare(statement);
      return {
        reader: GIVES_ROWS.test(statement),
        all: (parameters) => prepared.all(...parameters),
        run: (parameters) => prepared.run(...parameters),
        iterate: (parameters) => prepared.iterate(...parameters),
      };
    },
    exec: (statement) => {
      database.exec(statement);
    },
    close: () => {
      database.close();
    },
  };
}

function betterSqlite(): BetterSqlite {
  try {
    return createRequire(__filename)('better-sqlite3') as BetterSqlite;
  } catch {
    throw new UnusableInput(
      `This Node (${process.version}) has no SQLite of its own, and better-sqlite3 does not load in it. Use Node 22.13 or newer, or run: npm rebuild better-sqlite3`,
    );
  }
}
