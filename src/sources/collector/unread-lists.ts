/** Which lists of a report are not whole, and what they may lack. */
import type { Gap } from '../../readiness/facts';
import { LISTS, SCOPE_OF, type ListName, type PlacedRecords, type RecordsByList } from './placed';
import { gapOf, type Problems } from './problems';
import type { ProblemScope, Report, ReportProblem } from './wire';

/** Something in a report that does not fit together; it is told, and what it concerns is unknown. */
export interface Oddity {
  /** For example `host h1`. */
  readonly record: string;
  readonly message: string;
}

export class UnreadLists {
  readonly oddities: readonly Oddity[];
  /** Lists that lack something of which only the id is known, or of which one id stands twice. */
  private readonly incomplete = new Map<ListName, Gap>();
  private readonly notListed = new Map<ListName, Set<string>>();
  private readonly hostsNameTheirVms: boolean;
  private readonly held = new Map<ProblemScope, ReadonlySet<string>>();
  /** VMM servers with two records that disagree: which of them the lists belong to is not known. */
  private readonly repeatedServers = new Map<string, Gap>();

  constructor(
    private readonly report: Report,
    private readonly problems: Problems,
    private readonly placed: PlacedRecords,
  ) {
    this.oddities = [...this.readDisputes(), ...this.readUnheld()];
    this.hostsNameTheirVms = (report.problems ?? []).some(({ scope, properties }) => scope === 'host' && properties?.includes('vms'));
  }

  /** Why a list below a VMM server is not whole; undefined: it is. */
  gap(server: string, list: ListName | 'clusters'): Gap | undefined {
    const problem = this.listProblem(server, list);
    if (problem) return gapOf([], problem);
    const incomplete = list === 'clusters' ? undefined : this.incomplete.get(list);
    return incomplete ?? this.repeatedServers.get(server) ?? this.doubt(server, list);
  }

  /** A problem that leaves open whether the list is whole although records stand in it: there may be more. */
  private doubt(server: string, list: ListName | 'clusters'): Gap | undefined {
    const problem = (this.report.problems ?? []).find((each) => this.leavesOpen(each, server, list));
    return problem && gapOf([], problem);
  }

  private leavesOpen({ scope, id, properties = [] }: ReportProblem, server: string, list: ListName | 'clusters'): boolean {
    const isWhole = properties.length === 0;
    if (scope === SCOPE_OF[list]) return id === undefined && isWhole;
    const isUnheld = id !== undefined && !this.isHeld(scope, id);
    const isMeant = scope !== 'vmmServer' || id === undefined || id === server || isUnheld;
    if (properties.some((property) => property.toLowerCase() === list.toLowerCase())) return isMeant;
    // Of a whole server, cloud, host group or cluster that was not read nobody knows what it holds.
    if (!isWhole) return false;
    return scope === 'vmmServer' ? isMeant : isUnheld && scope !== 'host' && scope !== 'vm' && (list === 'hosts' || list === 'vms');
  }

  /** Which records a list that is not whole may lack; undefined: it is whole. */
  mayLack<L extends ListName>(server: string, list: L): ((record: RecordsByList[L]) => boolean) | undefined {
    if (this.listProblem(server, list)) return () => true;
    const ids = this.notListed.get(list);
    const ofHosts = list === 'vms' && this.hostsNameTheirVms;
    if (!ids && !ofHosts) return undefined;
    return (record) => ids?.has(record.id) === true || (ofHosts && 'hostId' in record && this.isOnUnreadHost(record.hostId));
  }

  private isOnUnreadHost(hostId: string | null): boolean {
    return hostId !== null && this.problems.of('host', hostId).named('vms') !== undefined;
  }

  /** A problem that names the list; or one about the whole of something, where nothing of it was read. */
  private listProblem(server: string, list: ListName | 'clusters'): ReportProblem | undefined {
    const ofServer = this.problems.of('vmmServer', server);
    const named = ofServer.named(list) ?? this.partProblem(server, list);
    if (named) return named;
    const isEmpty = (list === 'clusters' ? (this.report.clusters ?? []) : this.placed.records(server, list)).length === 0;
    return isEmpty ? (this.problems.wholeScope(SCOPE_OF[list]) ?? ofServer.whole) : undefined;
  }

  /** A cloud or host group whose own hosts or VMs were not read: they cannot be told apart from the server's others. */
  private partProblem(server: string, list: ListName | 'clusters'): ReportProblem | undefined {
    if (list !== 'hosts' && list !== 'vms') return undefined;
    const clouds = this.placed.records(server, 'clouds').map(({ id }) => this.problems.of('cloud', id));
    const groups = this.placed.records(server, 'hostGroups').map(({ id }) => this.problems.of('hostGroup', id));
    return [...clouds, ...groups].map((part) => part.named(list)).find((problem) => problem !== undefined);
  }

  private isHeld(scope: ProblemScope, id: string): boolean {
    let ids = this.held.get(scope);
    if (!ids) this.held.set(scope, (ids = idsIn(this.report, scope)));
    return ids.has(id);
  }

  private readDisputes(): readonly Oddity[] {
    return this.placed.disputes.map(({ scope, id, message }) => {
      const gap: Gap = { facts: [], reason: 'sourceFailed', source: 'collector', detail: message };
      const list = LISTS.find((each) => SCOPE_OF[each] === scope);
      if (list) this.incomplete.set(list, gap);
      else this.repeatedServers.set(id, gap);
      return { record: `${scope} ${id}`, message };
    });
  }

  /** Problems about records that the report does not hold: something is there that could not be listed. */
  private readUnheld(): readonly Oddity[] {
    return (this.report.problems ?? []).flatMap((problem) => {
      const { scope, id } = problem;
      if (id === undefined || this.isHeld(scope, id)) return [];
      const list = LISTS.find((each) => SCOPE_OF[each] === scope);
      if (list) {
        this.incomplete.set(list, gapOf([], problem));
        this.notListed.set(list, (this.notListed.get(list) ?? new Set()).add(id));
      }
      return [{ record: `${scope} ${id}`, message: 'a problem speaks of it, but the report holds no such record' }];
    });
  }
}

function idsIn(report: Report, scope: ProblemScope): ReadonlySet<string> {
  const records = {
    vmmServer: report.vmmServers,
    cloud: report.clouds,
    hostGroup: report.hostGroups,
    cluster: report.clusters ?? [],
    host: report.hosts,
    vm: report.vms,
  } satisfies Record<ProblemScope, readonly { readonly id: string }[]>;
  return new Set(records[scope].map(({ id }) => id));
}
