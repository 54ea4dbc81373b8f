/** What probes of single hosts say about the purposes that need outbound connections. */
import type { EndpointPurpose, EndpointRule } from '../editions/edition';
import type { EndpointProbe } from '../facts';

/** One purpose after all probes. `untried`: no host of it was tried, or no answer was read. */
export type Reach = {
  readonly purpose: EndpointPurpose;
  readonly required: boolean;
  readonly verdict: 'met' | 'failed' | 'untried';
  readonly patterns: readonly string[];
  /** Hosts that answered, directly or through a proxy. */
  readonly answered: readonly string[];
  /** Hosts that were tried and answered by no way. */
  readonly failed: readonly string[];
  /** Met by the Provider’s heartbeat, and no host of it answered. */
  readonly heartbeatAt?: string;
};

/**
 * Whether a probed host belongs to a pattern: a name, or `*.` and a suffix that stands for one or more labels.
 * Compared on label boundaries, without case and trailing dot. A pattern itself is no concrete host.
 */
export function hostFits(host: string, pattern: string): boolean {
  return keyFits(hostKey(host), hostKey(pattern));
}

/** The same of keys: a report tries each host once, and each is held against every pattern. */
function keyFits(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const suffix = pattern.slice(1);
  return host.endsWith(suffix) && /^[^.*\s]+(?:\.[^.*\s]+)*$/.test(host.slice(0, -suffix.length));
}

/**
 * Judges each purpose by the hosts themselves, not by what the report says they are for. One host that answered meets it;
 * it fails when every host tried failed. Hosts of services that were shut down say nothing.
 * @param heartbeatAt when the Provider was heard from, where that still counts: then management is reached
 */
export function judgeReach(
  probes: readonly EndpointProbe[],
  rules: readonly EndpointRule[],
  obsolete: readonly string[],
  heartbeatAt?: string,
): readonly Reach[] {
  const dead = obsolete.map(hostKey);
  const living = probes.map(triedOf).filter(({ host }) => !dead.some((pattern) => keyFits(host, pattern)));
  return rules.map((rule) => {
    const reach = judgePurpose(living, rule);
    const isHeard = heartbeatAt !== undefined && rule.purpose === 'management' && reach.verdict !== 'met';
    return isHeard ? { ...reach, verdict: 'met', heartbeatAt } : reach;
  });
}

/** A probe by its host's key. */
interface Tried {
  readonly host: string;
  readonly reachable: boolean | undefined;
}

function triedOf({ host, reachable }: EndpointProbe): Tried {
  return { host: hostKey(host), reachable };
}

function judgePurpose(probes: readonly Tried[], rule: EndpointRule): Reach {
  const patterns = rule.patterns.map(hostKey);
  const own = probes.filter(({ host }) => patterns.some((pattern) => keyFits(host, pattern)));
  const answered = hostsOf(own.filter(({ reachable }) => reachable === true));
  const failed = hostsOf(own.filter(({ reachable }) => reachable === false)).filter((host) => !answered.includes(host));
  const verdict = answered.length > 0 ? 'met' : failed.length > 0 ? 'failed' : 'untried';
  return { purpose: rule.purpose, required: rule.required, verdict, patterns: rule.patterns, answered, failed };
}

function hostsOf(probes: readonly Tried[]): readonly string[] {
  return [...new Set(probes.map(({ host }) => host))];
}

function hostKey(host: string): string {
  return host.trim().toLowerCase().replace(/\.$/, '');
}
