/** Which fabric of the plan's vault a VMM server is; and why that cannot be told. */
import { isAhead } from '../freshness';
import type { RegisteredVmm, ReportedVmmServer } from '../inventory';
import { isNamed } from '../scope';

/** `several`: it is registered, and which of its fabrics is in use cannot be told. `contested`: the fabrics may be another server's. */
export type OwnFabric =
  | { readonly found: 'none' }
  | { readonly found: 'one'; readonly fabric: RegisteredVmm }
  | { readonly found: 'several' | 'contested'; readonly detail: string };

/**
 * The fabric that is a VMM server's alone; of several, as where a registration was left behind beside a new one, the one that was heard from
 * last. Azure's order decides nothing.
 * @param servers all that are known, also those out of scope
 * @param now milliseconds since 1970
 */
export function fabricOf(
  server: ReportedVmmServer,
  fabrics: readonly RegisteredVmm[],
  servers: readonly ReportedVmmServer[],
  now: number,
): OwnFabric {
  const fitting = fabrics.filter(({ name }) => fitOf(name, server) !== 'not');
  const own = fitting.filter((fabric) => rivals(fabric, server, servers).length === 0);
  const [first, ...others] = own;
  if (first === undefined)
    return fitting.length === 0 ? { found: 'none' } : { found: 'contested', detail: contest(fitting, server, servers) };
  const last = others.length === 0 ? first : heardFromLast(own, now);
  if (last) return { found: 'one', fabric: last };
  const names = own.map(({ name }) => name).toSorted();
  return {
    found: 'several',
    detail: `the vault holds ${names.join(' and ')} for this VMM server, and which was heard from last cannot be told`,
  };
}

type Fit = 'whole' | 'firstPart' | 'not';

/** A fabric is named by the VMM server's fully qualified name; where that was not read, the first part decides. */
function fitOf(fabric: string, { name, fqdn }: ReportedVmmServer): Fit {
  if (isNamed(fabric, name, fqdn)) return 'whole';
  return fqdn === undefined && isNamed(fabric.split('.')[0] ?? '', name, undefined) ? 'firstPart' : 'not';
}

/** The other servers that a fabric fits as well as this one, or better. */
function rivals({ name }: RegisteredVmm, server: ReportedVmmServer, servers: readonly ReportedVmmServer[]): readonly ReportedVmmServer[] {
  const own = fitOf(name, server);
  return servers.filter((other) => {
    const fit = fitOf(name, other);
    return other.id !== server.id && (fit === 'whole' || fit === own);
  });
}

function contest(fabrics: readonly RegisteredVmm[], server: ReportedVmmServer, servers: readonly ReportedVmmServer[]): string {
  const others = new Set(fabrics.flatMap((fabric) => rivals(fabric, server, servers)));
  const named = [server, ...others].map(({ name, fqdn, id }) => `${fqdn ?? name} (${id})`).toSorted();
  const names = fabrics.map((fabric) => fabric.name).toSorted();
  return `which VMM server is registered as ${names.join(' and ')} cannot be told: ${named.join(' and ')} both may be`;
}

/** undefined: two were heard from at one time, or of one it is not known when. */
function heardFromLast(fabrics: readonly RegisteredVmm[], now: number): RegisteredVmm | undefined {
  const heard = fabrics.map((fabric) => ({ fabric, at: heardAt(fabric, now) }));
  const [last, next] = heard.toSorted((one, other) => other.at - one.at);
  return heard.some(({ at }) => Number.isNaN(at)) || last?.at === next?.at ? undefined : last?.fabric;
}

/** Milliseconds since 1970; not a number where it was not read, or cannot be. */
function heardAt({ provider }: RegisteredVmm, now: number): number {
  const at = 'gap' in provider ? undefined : provider.value.lastHeartbeatAt;
  return at === undefined || isAhead(at, now) ? Number.NaN : Date.parse(at);
}
