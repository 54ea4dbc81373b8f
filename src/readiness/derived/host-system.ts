import type { Edition, HostSystemRow, ManagedHostRow } from '../editions/edition';
import type { WindowsRelease } from '../facts';

/** The row of an operating system: its installation's own before the release's, the release's before the product's. */
export function rowOf<R extends Pick<HostSystemRow, 'product' | 'release' | 'installation'>>(
  rows: readonly R[],
  system: WindowsRelease,
): R | undefined {
  const own = rows.filter(
    (row) => row.product === system.product && (row.installation === undefined || row.installation === system.installation),
  );
  return (
    own.find((row) => row.release === system.release && row.installation !== undefined) ??
    own.find((row) => row.release === system.release) ??
    own.find((row) => row.release === '')
  );
}

/** Whether another row would be the system's if it turned out to be a Nano Server, which was not read. */
export function mayBeAnotherRow(
  rows: readonly Pick<HostSystemRow, 'product' | 'release' | 'installation'>[],
  { product, release, mayBeNano }: WindowsRelease,
): boolean {
  return mayBeNano === true && rows.some((row) => row.product === product && row.release === release && row.installation === 'nano');
}

/** VMM's own answer for one of its releases and a host's operating system; `unknown`: the table's row has no version, or none was read. */
export function managedBy(system: WindowsRelease, vmmRelease: string, edition: Edition): ManagedHostRow['vmm'][string] | 'unknown' {
  const rows = edition.managedHosts.value.filter((row) => vmmRelease in row.vmm);
  const row = rowOf(rows, system);
  if (row?.release === '') return 'unknown';
  if (row) return row.vmm[vmmRelease] ?? { managed: '-' };
  const mayBeOne = system.release === undefined && rows.some((each) => each.product === system.product);
  return mayBeOne ? 'unknown' : { managed: '-' };
}

/** The operating systems an edition accepts as hosts, for people: Windows Server 2016, Windows Server 2019 … */
export function acceptedHostSystems(edition: Edition): readonly string[] {
  return edition.hostSystems.value.filter((row) => row.verdict === 'accepted').map((row) => `${PRODUCT_NAMES[row.product]} ${row.release}`);
}

const PRODUCT_NAMES = { windowsServer: 'Windows Server', hyperVServer: 'Hyper-V Server', azureLocal: 'Azure Local' } as const;
