/** The embedded engine: Node's own SQLite where this Node has one, else @photostructure/sqlite, which has the same API. */
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

/** What Kysely works with, and SQL that gives nothing back. */
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

/** Statements that give rows back. node:sqlite tells of columns only in later versions than the first that has it. */
const GIVES_ROWS = /^\s*(?:select|with|values|pragma)\b|\breturning\b/i;

/** The package that brings SQLite to a Node without one; its binaries come with it, so that nothing is compiled or fetched. */
const PACKAGE = '@photostructure/sqlite';

/** `node:sqlite` (Node 22.13 and later) or the package. */
export function engineName(): string {
  return nodeSqlite() ? 'node:sqlite' : PACKAGE;
}

/**
 * Opens a file, or `:memory:`.
 * @throws UnusableInput when this Node has no SQLite and the package does not load; the engine's own error when the file cannot be opened
 */
export function openEngine(path: string, options: EngineOptions): Engine {
  const { DatabaseSync } = nodeSqlite() ?? packagedSqlite();
  return over(new DatabaseSync(addressOf(path, options), { readOnly: options.readOnly ?? false, timeout: options.patience }));
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

/** SQLite makes a file that is not there, unless its address says otherwise. */
function addressOf(path: string, { mustExist = false }: EngineOptions): string {
  if (!mustExist || path === ':memory:') return path;
  return `file:${encodeURI(path.replaceAll('\\', '/')).replaceAll('?', '%3f').replaceAll('#', '%23')}?mode=rw`;
}

function over(database: NodeDatabase): Engine {
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

function packagedSqlite(): NodeSqlite {
  try {
    return createRequire(__filename)(PACKAGE) as NodeSqlite;
  } catch {
    throw new UnusableInput(
      `This Node (${process.version}) has no SQLite of its own, and ${PACKAGE} does not load in it. Use Node 22.13 or newer, or install the packages again for this computer.`,
    );
  }
}
