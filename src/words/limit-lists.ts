/** Long lists of an edition in a form that both languages share. */
import type { HostSystemRow, ManagedHostRow } from '../readiness/editions/edition';

const PRODUCTS = { windowsServer: 'Windows Server', hyperVServer: 'Hyper-V Server', azureLocal: 'Azure Local' } as const;

/** An operating system's name as the tables have it: Windows Server 2016 Nano Server. */
export function systemName({ product, release, installation }: Pick<HostSystemRow, 'product' | 'release' | 'installation'>): string {
  return `${PRODUCTS[product]} ${release}${installation === 'nano' ? ' Nano Server' : ''}`.trim();
}

/** What one VMM release manages, and what its table lists as not managed. */
export interface ManagedByVmm {
  readonly vmm: string;
  /** `from`: only from this product version on. */
  readonly managed: readonly { readonly name: string; readonly from?: string; readonly hasNoVersion: boolean }[];
  readonly refused: readonly string[];
}

/** VMM's tables, one entry for each of its releases, in the order of the releases. */
export function managedByVmm(rows: readonly ManagedHostRow[]): readonly ManagedByVmm[] {
  const releases = [...new Set(rows.flatMap((row) => Object.keys(row.vmm)))];
  const order = (release: string): number => Number.parseFloat(release) + (release.endsWith('R2') ? 0.5 : 0);
  return releases
    .toSorted((a, b) => order(a) - order(b))
    .map((vmm) => ({
      vmm,
      managed: rows.flatMap((row) => {
        const answer = row.vmm[vmm];
        if (answer?.managed !== 'Y') return [];
        return [{ name: systemName(row), hasNoVersion: row.release === '', ...(answer.minimum !== undefined && { from: answer.minimum }) }];
      }),
      refused: rows.filter((row) => row.vmm[vmm]?.managed === 'N').map(systemName),
    }));
}

/** Names with their product said once: `Windows Server 2008, 2012; Windows 10; Flatcar Container Linux`. */
export function groupedReleases(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const at = / (?=\d)/.exec(name)?.index ?? name.length;
    const product = name.slice(0, at);
    groups.set(product, [...(groups.get(product) ?? []), name.slice(at + 1)]);
  }
  return [...groups].map(([product, releases]) => `${product} ${releases.join(', ')}`.trim()).join('; ');
}

/** Dates by release, the releases in their own order and not in that of numbers before words. */
export function inOrder<T>(dates: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(dates).toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * Ranges of minor releases with their product said once: `Red Hat Enterprise Linux 5 (2–11), 6 (1–10); Debian 9 (1 and later)`.
 * @param later what stands behind the first where there is no last
 */
export function groupedMinors(minors: Readonly<Record<string, { readonly first: number; readonly last?: number }>>, later: string): string {
  return groupedReleases(
    inOrder(minors).map(([name, { first, last }]) => `${name} (${String(first)}${last === undefined ? ` ${later}` : `–${String(last)}`})`),
  );
}
