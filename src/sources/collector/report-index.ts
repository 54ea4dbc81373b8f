/** One report, its records sorted by the VMM server they belong to. */
import type { Gap } from '../../readiness/facts';
import { gapOf, indexProblems, type Problems } from './problems';
import { ownersIn } from './owners';
import { createRecordReaders } from './record-reader';
import type { ProblemScope, Report, ReportProblem, WireCloud, WireHost, WireHostGroup, WireVm } from './wire';

/** Something in a report that does not fit together; it is told, and what it concerns is unknown. */
export interface Oddity {
  /** For example `host h1`. */
  readonly record: string;
  readonly message: string;
}

export interface RecordsByList {
  clouds: WireCloud;
  hostGroups: WireHostGroup;
  hosts: WireHost;
  vms: WireVm;
}

export type ListName = keyof RecordsByList;

export const SCOPE_OF = {
  clouds: 'cloud',
  hostGroups: 'hostGroup',
  hosts: 'host',
  clusters: 'cluster',
  vms: 'vm',
} as const satisfies Record<ListName | 'clusters', ProblemScope>;

export const LISTS = ['clouds', 'hostGroups', 'hosts', 'vms'] as const satisfies readonly ListName[];

const NOTHING: ReadonlySet<string> = new Set();

type Lists = { readonly [L in ListName]: RecordsByList[L][] };

/** A report as its records are read from it. */
export interface IndexedReport {
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly collectedAt: number;
  readonly problems: Problems;
  readonly reader: ReturnType<typeof createRecordReaders>;
  /** VMM servers that its records name, with or without a record of their own; undefined: it cannot be told whose they are. */
  readonly servers: readonly (string | undefined)[];
  records<L extends ListName>(server: string | undefined, list: L): readonly RecordsByList[L][];
  /** Why a list below a VMM server is not whole. */
  unread(server: string, list: ListName | 'clusters'): Gap | undefined;
  /** What a list that is not whole may lack: any record, or the ones with these ids. */
  mayLack(server: string, list: ListName): 'any' | ReadonlySet<string>;
  readonly oddities: readonly Oddity[];
}

/** Indexes a report; of records that share an id the first is kept, and the list counts as incomplete. */
export function indexReport(report: Report): IndexedReport {
  const problems = indexProblems(report);
  const oddities: Oddity[] = [];
  const incomplete = new Map<ListName, Gap>();
  const byServer = new Map<string | undefined, Lists>();
  const ownerOf = ownersIn(report);

  const place = <L extends ListName>(
    list: L,
    records: readonly RecordsByList[L][],
    owner: (record: RecordsByList[L]) => string | undefined,
  ): void => {
    const seen = new Set<string>();
    for (const record of records) {
      const server = owner(record);
      const key = `${server ?? ''} ${record.id}`;
      if (seen.has(key)) {
        const message = `the report holds two records with the id ${record.id}; only the first is used`;
        oddities.push({ record: `${SCOPE_OF[list]} ${record.id}`, message });
        incomplete.set(list, { ...gapOf([], undefined, 'sourceFailed'), detail: message });
        continue;
      }
      seen.add(key);
      listsOf(byServer, server)[list].push(record);
    }
  };
  place('clouds', report.clouds, (cloud) => cloud.vmmServerId);
  place('hosts', report.hosts, (host) => host.vmmServerId);
  place('hostGroups', report.hostGroups, ownerOf.hostGroup);
  place('vms', report.vms, ownerOf.vm);
  const notListed = orphans(report, oddities);
  for (const [list, each] of notListed) incomplete.set(list, each.gap);

  const records = <L extends ListName>(server: string | undefined, list: L): readonly RecordsByList[L][] =>
    byServer.get(server)?.[list] ?? [];
  const listProblem = (server: string, list: ListName | 'clusters'): ReportProblem | undefined => {
    const isEmpty = list === 'clusters' ? (report.clusters ?? []).length === 0 : records(server, list).length === 0;
    const ofServer = problems.of('vmmServer', server);
    return ofServer.named(list) ?? (isEmpty ? (problems.wholeScope(SCOPE_OF[list]) ?? ofServer.whole) : undefined);
  };
  return {
    report,
    collectedAt: Date.parse(report.collectedAt),
    problems,
    reader: createRecordReaders(problems),
    servers: [...byServer.keys()],
    records,
    unread(server, list) {
      const problem = listProblem(server, list);
      if (problem) return gapOf([], problem);
      return list === 'clusters' ? undefined : incomplete.get(list);
    },
    mayLack: (server, list) => (listProblem(server, list) ? 'any' : (notListed.get(list)?.ids ?? NOTHING)),
    oddities,
  };
}

function listsOf(byServer: Map<string | undefined, Lists>, server: string | undefined): Lists {
  let lists = byServer.get(server);
  if (!lists) byServer.set(server, (lists = { clouds: [], hostGroups: [], hosts: [], vms: [] }));
  return lists;
}

/** Problems about records that the report does not hold: something is there that could not be listed. */
function orphans(report: Report, oddities: Oddity[]): ReadonlyMap<ListName, { readonly gap: Gap; readonly ids: Set<string> }> {
  const held: Readonly<Record<ProblemScope, () => ReadonlySet<string>>> = {
    vmmServer: idsOnce(report.vmmServers),
    cloud: idsOnce(report.clouds),
    hostGroup: idsOnce(report.hostGroups),
    cluster: idsOnce(report.clusters ?? []),
    host: idsOnce(report.hosts),
    vm: idsOnce(report.vms),
  };
  const found = new Map<ListName, { readonly gap: Gap; readonly ids: Set<string> }>();
  for (const problem of report.problems ?? []) {
    if (problem.id === undefined || held[problem.scope]().has(problem.id)) continue;
    oddities.push({ record: `${problem.scope} ${problem.id}`, message: 'a problem speaks of it, but the report holds no such record' });
    const list = LISTS.find((each) => SCOPE_OF[each] === problem.scope);
    if (!list) continue;
    const known = found.get(list) ?? { gap: gapOf([], problem), ids: new Set<string>() };
    known.ids.add(problem.id);
    found.set(list, known);
  }
  return found;
}

function idsOnce(records: readonly { readonly id: string }[]): () => ReadonlySet<string> {
  let ids: ReadonlySet<string> | undefined;
  return () => (ids ??= new Set(records.map((record) => record.id)));
}
