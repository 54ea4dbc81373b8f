import { MemoryFailure } from '../../support/memory-failure';

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NO_DATABASE = 26;

const UNREACHABLE = [BUSY, LOCKED, READONLY, IO_ERROR, CORRUPT, CANNOT_OPEN, NO_DATABASE];

/** SQLite's primary result code in the engine's error; undefined for any other error. */
function resultCode(error: unknown): number | undefined {
  const { errcode } = propertiesOf(error);
  return typeof errcode === 'number' ? errcode & 0xff : undefined;
}

/** Whether the file is no database, or a damaged one. */
export function isDamaged(error: unknown): boolean {
  const code = resultCode(error);
  return code === CORRUPT || code === NO_DATABASE;
}

/** Whether somebody else holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY;
}

/** What the store's failure means to the product; errors that are our own stay themselves. */
export function toFailure(error: unknown): unknown {
  if (error instanceof MemoryFailure) return error;
  const code = resultCode(error);
  if (code === FULL || isNodeError(error, ['ENOSPC', 'EDQUOT'])) return new MemoryFailure('full', { cause: error });
  const gone = code !== undefined && UNREACHABLE.includes(code);
  const closed = isNodeError(error, ['ERR_INVALID_STATE', 'ENOENT', 'EIO', 'EACCES', 'EROFS', 'ESTALE']) || isClosed(error);
  return gone || closed ? new MemoryFailure('unreachable', { cause: error }) : error;
}

function isNodeError(error: unknown, codes: readonly string[]): boolean {
  const { code } = propertiesOf(error);
  return typeof code === 'string' && codes.includes(code);
}

/** By what it carries: an engine's native part may make errors of another realm, which are no instances of this one's Error. */
function propertiesOf(error: unknown): { readonly code?: unknown; readonly errcode?: unknown; readonly message?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}

/** Kysely says so in words only. */
function isClosed(error: unknown): boolean {
  const { message } = propertiesOf(error);
  return typeof message === 'string' && /driver has already been destroyed/i.test(message);
}
