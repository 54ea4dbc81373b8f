/** The address of a PostgreSQL server, as DATABASE_URL has it: parsed once, and refused where the way to it would not be safe. */
import { isIP } from 'node:net';

export interface DatabaseServer {
  readonly host: string;
  readonly port: number;
  /** The name of the database there. */
  readonly database: string;
  readonly user: string;
  /** Absent: the bot's Azure identity signs in. */
  readonly password?: string;
  /** TLS with the server's certificate verified; false on this computer alone. */
  readonly tls: boolean;
}

/** The port of PostgreSQL (postgresql.org/docs, "port"). */
const USUAL_PORT = 5432;
/** PostgreSQL's words for TLS that is always there. The two that ask for less than a verified name are given more (postgresql.org/docs, "SSL support"). */
const WITH_TLS = ['require', 'verify-ca', 'verify-full'];

/** @returns the server, or what is expected instead: a sentence without anything of the value, which holds a password */
export function readDatabaseAddress(value: string): DatabaseServer | string {
  if (!/^postgres(?:ql)?:\/\//i.test(value) || !URL.canParse(value)) return FORM;
  const url = new URL(value);
  const parts = [url.username, url.password, url.pathname.slice(1)].map(decoded);
  const [user, password, database] = parts;
  if (user === undefined || password === undefined || database === undefined) return 'a character after % is no code: write % as %25.';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (!isHost(host) || user === '' || database === '' || url.hash !== '') return FORM;
  const modes = url.searchParams.getAll('sslmode');
  if ([...url.searchParams.keys()].some((name) => name !== 'sslmode') || modes.length > 1) return 'only sslmode may stand behind the ?.';
  const tls = tlsOf(modes[0], host);
  if (typeof tls === 'string') return tls;
  return { host, port: Number(url.port || USUAL_PORT), database, user, ...(password !== '' && { password }), tls };
}

const FORM =
  'postgres://USER:PASSWORD@HOST:PORT/DATABASE is expected (without :PASSWORD: the bot’s Azure identity signs in), special characters as %XX.';

/** Whether a host is this computer, whatever its files of names say. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function tlsOf(mode: string | undefined, host: string): boolean | string {
  if (mode !== undefined && WITH_TLS.includes(mode)) return true;
  if (mode === undefined) return !isLoopback(host);
  if (mode === 'disable' && isLoopback(host)) return false;
  return `sslmode: ${WITH_TLS.join(', ')} are accepted, each with the certificate verified (on this computer disable, too); leave it out.`;
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
