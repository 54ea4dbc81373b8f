/** Which subjects a plan means to replicate. Names and patterns are compared by their keys. */
import { isDoubted } from './doubt';
import type { ReportedCloud, ReportedHost, ReportedVm, ReportedVmmServer } from './inventory';
import { nameKey } from './name-key';
import type { Plan } from './plan';

export type OutOfScope = 'plan' | 'notHyperV';

/** A name or a pattern in which `*` stands for any run of characters; takes time in proportion to the name, whatever the pattern. */
export function nameFits(pattern: string, name: string): boolean {
  const [head = '', ...others] = nameKey(pattern).split('*');
  const wanted = nameKey(name);
  const tail = others.pop();
  if (tail === undefined) return wanted === head;
  if (!wanted.startsWith(head)) return false;
  let at = head.length;
  for (const part of others) {
    const found = wanted.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return wanted.length - tail.length >= at && wanted.endsWith(tail);
}

/** Whether an id is the one given: the whole, or the report's own id at its end; never a part of it. */
export function endsWithId(id: string, given: string): boolean {
  const [whole, wanted] = [id.toLowerCase(), given.toLowerCase()];
  return whole === wanted || whole.endsWith(`:${wanted}`) || whole.endsWith(`/${wanted}`);
}

/** Whether a name in the plan means this machine: its name or its fully qualified name. */
export function isNamed(given: string, name: string, fqdn: string | undefined): boolean {
  const wanted = nameKey(given);
  return wanted === nameKey(name) || (fqdn !== undefined && wanted === nameKey(fqdn));
}

export function isServerInScope(plan: Plan, server: ReportedVmmServer): boolean {
  return plan.vmmServers.length === 0 || plan.vmmServers.some((given) => isNamed(given, server.name, server.fqdn));
}

export function isCloudInScope(plan: Plan, cloud: ReportedCloud, serverInScope: boolean): boolean {
  return serverInScope && (plan.clouds.length === 0 || plan.clouds.some((given) => nameKey(given) === nameKey(cloud.name)));
}

/** Whether VMM manages the machine as a Hyper-V host; one whose platform is unread or in doubt is taken for one and judged by its role. */
function isHyperV(host: ReportedHost): boolean {
  const platform = host.facts.virtualizationPlatform;
  return (
    platform === undefined ||
    isDoubted(host.gaps, 'virtualizationPlatform') ||
    /^\s*(?:unknown)?\s*$/i.test(platform) ||
    platform
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '')
      .includes('hyperv')
  );
}

/**
 * Why a host is left out, if it is. A host in no cloud is in scope; a host whose clouds are all out of scope is not.
 * @param clouds whether each of the clouds that hold it, directly or through a parent group, is in scope
 */
export function hostOutOfScope(plan: Plan, host: ReportedHost, serverInScope: boolean, clouds: readonly boolean[]): OutOfScope | undefined {
  if (!isHyperV(host)) return 'notHyperV';
  const excluded = plan.hostsExcluded.some(
    (pattern) => nameFits(pattern, host.name) || (host.fqdn !== undefined && nameFits(pattern, host.fqdn)),
  );
  const elsewhere = clouds.length > 0 && !clouds.includes(true);
  return excluded || !serverInScope || elsewhere ? 'plan' : undefined;
}

/**
 * Why a VM is left out, if it is: by its host, its cloud, or its name; exclusion wins over inclusion.
 * @param cloudInScope undefined: in no cloud, or which one was not read; it stands on its host's
 * @param serverInScope false: the VMM server it belongs to is left out
 */
export function vmOutOfScope(
  plan: Plan,
  vm: ReportedVm,
  host: OutOfScope | undefined,
  cloudInScope: boolean | undefined,
  serverInScope = true,
): OutOfScope | undefined {
  if (host === 'notHyperV') return 'notHyperV';
  const included = plan.vmsIncluded.length === 0 || plan.vmsIncluded.some((pattern) => nameFits(pattern, vm.name));
  const excluded = plan.vmsExcluded.some((pattern) => nameFits(pattern, vm.name));
  return host !== undefined || cloudInScope === false || !serverInScope || !included || excluded ? 'plan' : undefined;
}
