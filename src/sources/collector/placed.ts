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
  /** Ids that a second record of the same VMM server has as well; one record is kept, with what all of them say alike. */
  readonly repeated: readonly { readonly list: ListName; readonly id: string }[];
}

/** Places every record with its VMM server. */
export function placeRecords(report: Report): PlacedRecords {
  const byServer = new Map<string | undefined, Lists>();
  const repeated: { readonly list: ListName; readonly id: string }[] = [];
  const ownerOf = ownersIn(report);

  const place = <L extends ListName>(list: L, owner: (record: RecordsByList[L]) => string | undefined): void => {
    const seen = new Map<string, number>();
    for (const record of report[list] as unknown as readonly RecordsByList[L][]) {
      const server = owner(record);
      const records: RecordsByList[L][] = listsOf(byServer, server)[list];
      const key = `${server ?? ''} ${record.id}`;
      const place = seen.get(key);
      const first = place === undefined ? undefined : records[place];
      if (place === undefined || first === undefined) {
        seen.set(key, records.length);
        records.push(record);
        continue;
      }
      repeated.push({ list, id: record.id });
      records[place] = saidAlike(first, record);
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

/** What finds a record and places it; a record without would be lost. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'name', 'path', 'vmmServerId']);

/** The first of two records of one id, less what the second says otherwise: nobody knows which of them is true, so it counts as unread. */
function saidAlike<R extends object>(first: R, second: R): R {
  const other = new Map(Object.entries(second));
  const alike = Object.entries(first).filter(
    ([property, value]) => IDENTITY.has(property) || JSON.stringify(value) === JSON.stringify(other.get(property)),
  );
  return Object.fromEntries(alike) as R;
}

function listsOf(byServer: Map<string | undefined, Lists>, server: string | undefined): Lists {
  let lists = byServer.get(server);
  if (!lists) byServer.set(server, (lists = { clouds: [], hostGroups: [], hosts: [], vms: [] }));
  return lists;
}
