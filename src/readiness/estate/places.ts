/** Where VMs are: those of one host and one cloud share all that follows from it. */
import type { ReportedCloud, ReportedHost } from '../inventory';
import { cloudId, hostId, planId, vmmServerId } from './ids';

/** A host and a cloud, either of which may be missing, with the ids that a VM there goes by. */
export interface Place {
  readonly host: ReportedHost | undefined;
  readonly cloud: ReportedCloud | undefined;
  /** The report's own id of the VMM server, and the one that a subject goes by. */
  readonly server: string | undefined;
  readonly vmmServerId: string | undefined;
  readonly cloudIds: readonly string[];
  readonly hostId: string | undefined;
  /** What a VM there stands on; with neither host nor cloud it is the plan. */
  readonly standsOn: readonly string[];
}

/** Every place, made once. */
export class Places {
  private readonly known = new Map<ReportedHost | undefined, Map<ReportedCloud | undefined, Place>>();
  private readonly groundless = new Map<string | undefined, Place>();

  constructor(private readonly planName: string) {}

  /** @param server the VMM server whose report holds the VM; asked where neither host nor cloud tell */
  of(host: ReportedHost | undefined, cloud: ReportedCloud | undefined, server: string | undefined): Place {
    if (!host && !cloud) return madeOnce(this.groundless, server, () => this.make(host, cloud, server));
    const byCloud = madeOnce(this.known, host, () => new Map<ReportedCloud | undefined, Place>());
    return madeOnce(byCloud, cloud, () => this.make(host, cloud, undefined));
  }

  private make(host: ReportedHost | undefined, cloud: ReportedCloud | undefined, ofVm: string | undefined): Place {
    const server = cloud?.vmmServerId ?? host?.vmmServerId ?? ofVm;
    const standsOn = [...(cloud ? [cloudId(cloud.id)] : []), ...(host ? [hostId(host.id)] : [])];
    return {
      host,
      cloud,
      server,
      vmmServerId: server === undefined ? undefined : vmmServerId(server),
      cloudIds: cloud ? [cloudId(cloud.id)] : [],
      hostId: host && hostId(host.id),
      standsOn: standsOn.length > 0 ? standsOn : [planId(this.planName)],
    };
  }
}

/** The value of a key, made at the first time it is asked for. */
export function madeOnce<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
