/** What PostgreSQL's answers, and silences, mean to the product. Codes: postgresql.org/docs, appendix A, "PostgreSQL Error Codes". */
import { MemoryFailure } from '../../support/memory-failure';

const DISK_FULL = '53100';
/**
 * Connection, sign-in, name of the database and of the schema, resources, an operator's hand, the system, and the server's own faults; a server
 * that only reads, locks that are held too long, transactions cut off, and rights or tables that were there when the bot started.
 */
const UNREACHABLE = /^(?:08|28|3D|3F|53|57|58|XX)|^(?:25006|25P03|42501|42P01|55P03)$/;

/** The code in a server's answer; undefined for whatever is none. */
export function answerCode(error: unknown): string | undefined {
  const code = propertiesOf(error)['code'];
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && propertiesOf(error)['severity'] !== undefined ? code : undefined;
}

/** What a failed statement means. Without an answer of the server's own the way to it is gone. */
export function toFailure(error: unknown): unknown {
  if (error instanceof MemoryFailure) return error;
  const code = answerCode(error);
  if (code === undefined) return new MemoryFailure('unreachable', { cause: error });
  if (code === DISK_FULL) return new MemoryFailure('full', { cause: error });
  return UNREACHABLE.test(code) ? new MemoryFailure('unreachable', { cause: error }) : error;
}

/** Why, for operators: a code, or the driver's own words. What the server says is left out, since it repeats values. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof MemoryFailure ? error.cause : error;
  const { code, message } = propertiesOf(cause);
  if (typeof code === 'string') return code;
  return answerCode(cause) ?? (typeof message === 'string' ? message : 'unknown error');
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> {
  return typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>) : {};
}
