/** The records of a report, or of several of one time, sorted by the VMM server they belong to. */
import { identityOf, saidAlike } from './alike';
import { ownersIn } from './owners';
import type { ProblemScope, Report, ReportProblem, WireCloud, WireHost, WireHostGroup, WireVm, WireVmmServer } from './wire';

export interface RecordsByList {
  clouds: WireCloud;
  hostGroups: WireHostGroup;
  hosts: WireHost;
  vms: WireVm;
}

export type ListName = keyof RecordsByList;

export const LISTS = ['clouds', 'hostGroups', 'hosts', 'vms'] as const satisfies readonly ListName[];

/** What the problems of a report call a record of each list. */
export const SCOPE_OF = {
  clouds: 'cloud',
  hostGroups: 'hostGroup',
  hosts: 'host',
  clusters: 'cluster',
  vms: 'vm',
} as const satisfies Record<ListName | 'clusters', ProblemScope>;

type Lists = { readonly [L in ListName]: RecordsByList[L][] };

/** Records of one id that do not say the same. One is kept, with what all of them say alike; this is why the rest was not read. */
export type Dispute = ReportProblem & { readonly id: string };

export interface PlacedRecords {
  /** The VMM servers that have a record of their own, each once. */
  readonly vmmServers: readonly WireVmmServer[];
  /** VMM servers that records name, with or without a record of their own; undefined: it cannot be told whose they are. */
  readonly servers: readonly (string | undefined)[];
  records<L extends ListName>(server: string | undefined, list: L): readonly RecordsByList[L][];
  readonly disputes: readonly Dispute[];
}

const TWO_RECORDS = (id: string): string => `the report holds two records with the id ${id}; only what both say is used`;

/** Places every record of a report with its VMM server. */
export function placeRecords(report: Report): PlacedRecords {
  const places = new Places(TWO_RECORDS);
  const owner = ownersIn(report);
  for (const server of report.vmmServers) places.putServer(server);
  for (const cloud of report.clouds) places.put('clouds', cloud.vmmServerId, cloud);
  for (const host of report.hosts) places.put('hosts', host.vmmServerId, host);
  for (const group of report.hostGroups) places.put('hostGroups', owner.hostGroup(group), group);
  for (const vm of report.vms) places.put('vms', owner.vm(vm), vm);
  return places;
}

/** Records on their way to their place; those of one id and VMM server become one. */
export class Places implements PlacedRecords {
  readonly disputes: Dispute[] = [];
  private readonly ownRecords = new Map<string, WireVmmServer>();
  private readonly byServer = new Map<string | undefined, Lists>();
  private readonly positions = new Map<string, number>();

  /** @param twoRecords says why what two records of an id do not say alike is not used */
  constructor(private readonly twoRecords: (id: string) => string) {}

  get vmmServers(): readonly WireVmmServer[] {
    return [...this.ownRecords.values()];
  }

  get servers(): readonly (string | undefined)[] {
    return [...this.byServer.keys()];
  }

  records<L extends ListName>(server: string | undefined, list: L): readonly RecordsByList[L][] {
    return this.byServer.get(server)?.[list] ?? [];
  }

  putServer(server: WireVmmServer): void {
    const known = this.ownRecords.get(server.id);
    this.ownRecords.set(server.id, known ? this.agreed('vmmServer', known, server) : server);
  }

  put<L extends ListName>(list: L, server: string | undefined, record: RecordsByList[L]): void {
    const records: RecordsByList[L][] = this.listsOf(server)[list];
    const key = `${list} ${JSON.stringify([server, record.id])}`;
    const position = this.positions.get(key) ?? records.length;
    this.positions.set(key, position);
    const known = records[position];
    records[position] = known ? this.agreed(SCOPE_OF[list], known, record) : record;
  }

  /** Leaves of a record that it may be there, and nothing of what is said about it. */
  doubt<L extends ListName>(list: L, server: string | undefined, id: string, message: string): void {
    const records: RecordsByList[L][] = this.listsOf(server)[list];
    const position = records.findIndex((record) => record.id === id);
    const record = records[position];
    if (!record) return;
    records[position] = identityOf(record);
    this.disputes.push({ scope: SCOPE_OF[list], id, properties: Object.keys(record), reason: 'failed', message });
  }

  private agreed<R extends { readonly id: string }>(scope: ProblemScope, known: R, other: R): R {
    const { record, disputed } = saidAlike(known, other);
    const { id } = record;
    if (disputed.length > 0) this.disputes.push({ scope, id, properties: disputed, reason: 'failed', message: this.twoRecords(id) });
    return record;
  }

  private listsOf(server: string | undefined): Lists {
    let lists = this.byServer.get(server);
    if (!lists) this.byServer.set(server, (lists = { clouds: [], hostGroups: [], hosts: [], vms: [] }));
    return lists;
  }
}
