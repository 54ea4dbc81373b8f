/** The records of one report, sorted by the VMM server they belong to. */
import { ownersIn } from './owners';
import type { Report, WireCloud, WireHost, WireHostGroup, WireVm } from './wire';

export interface RecordsByList {
  clouds: WireCloud;
  hostGroups: WireHostGroup;
  hosts: WireHost;
  vms: WireVm;
}

export type ListName = keyof RecordsByList;

export const LISTS = ['clouds', 'hostGroups', 'hosts', 'vms'] as const satisfies readonly ListName[];

type Lists = { readonly [L in ListName]: RecordsByList[L][] };

export interface PlacedRecords {
  /** VMM servers that records name, with or without a record of their own; undefined: it cannot be told whose they are. */
  readonly servers: readonly (string | undefined)[];
  records<L extends ListName>(server: string | undefined, list: L): readonly RecordsByList[L][];
  /** Ids that a second record of the same VMM server has as well; only the first is kept. */
  readonly repeated: readonly { readonly list: ListName; readonly id: string }[];
}

/** Places every record with its VMM server. */
export function placeRecords(report: Report): PlacedRecords {
  const byServer = new Map<string | undefined, Lists>();
  const repeated: { readonly list: ListName; readonly id: string }[] = [];
  const ownerOf = ownersIn(report);

  const place = <L extends ListName>(list: L, owner: (record: RecordsByList[L]) => string | undefined): void => {
    const seen = new Set<string>();
    for (const record of report[list] as unknown as readonly RecordsByList[L][]) {
      const server = owner(record);
      const key = `${server ?? ''} ${record.id}`;
      if (seen.has(key)) repeated.push({ list, id: record.id });
      else listsOf(byServer, server)[list].push(record);
      seen.add(key);
    }
  };
  place('clouds', (cloud) => cloud.vmmServerId);
  place('hosts', (host) => host.vmmServerId);
  place('hostGroups', ownerOf.hostGroup);
  place('vms', ownerOf.vm);
  return {
    servers: [...byServer.keys()],
    records: (server, list) => byServer.get(server)?.[list] ?? [],
    repeated,
  };
}

function listsOf(byServer: Map<string | undefined, Lists>, server: string | undefined): Lists {
  let lists = byServer.get(server);
  if (!lists) byServer.set(server, (lists = { clouds: [], hostGroups: [], hosts: [], vms: [] }));
  return lists;
}
