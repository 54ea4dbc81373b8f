/** What the plan names and no report holds: said, never passed over. */
import type { PlanProblem } from './assessment';
import type { EstateInput, EstateSubject } from './estate/subject';
import { nameKey } from './name-key';
import { isNamed, nameFits } from './scope';

/** What the plan means to replicate and no report holds was not seen: the plan cannot be called ready around it. */
export function withUnheldNames(estate: readonly EstateSubject[], problems: readonly PlanProblem[]): readonly EstateSubject[] {
  const meant = ['vmmServers', 'clouds', 'vms.include'];
  const unheld = problems.filter(({ where }) => meant.includes(where));
  if (unheld.length === 0) return estate;
  const unseen = { part: 'named' as const, reason: 'notCollected' as const, detail: unheld.map(({ name }) => name).join(', ') };
  return estate.map((subject) => (subject.kind === 'plan' ? { ...subject, unseen: [...(subject.unseen ?? []), unseen] } : subject));
}

/** Names and patterns of the plan that fit nothing in the reports. */
export function scopeProblems({ plan, inventory }: EstateInput): readonly PlanProblem[] {
  const servers = plan.vmmServers
    .filter((given) => !inventory.vmmServers.some(({ name, fqdn }) => isNamed(given, name, fqdn)))
    .map((name) => ({ kind: 'unknownVmmServer' as const, name, where: 'vmmServers' }));
  const clouds = plan.clouds
    .filter((given) => !inventory.clouds.some(({ name }) => nameKey(given) === nameKey(name)))
    .map((name) => ({ kind: 'unknownCloud' as const, name, where: 'clouds' }));
  const fitsNone = (pattern: string, names: readonly (string | undefined)[]): boolean =>
    !names.some((name) => name !== undefined && nameFits(pattern, name));
  const hostNames = inventory.hosts.flatMap((host) => [host.name, host.fqdn]);
  const vmNames = inventory.vms.map((vm) => vm.name);
  const told = (patterns: readonly string[], names: readonly (string | undefined)[], where: string): readonly PlanProblem[] =>
    patterns.filter((pattern) => fitsNone(pattern, names)).map((name) => ({ kind: 'unknownSubject' as const, name, where }));
  const hosts = told(plan.hostsExcluded, hostNames, 'hosts.exclude');
  const vms = [...told(plan.vmsIncluded, vmNames, 'vms.include'), ...told(plan.vmsExcluded, vmNames, 'vms.exclude')];
  return [...servers, ...clouds, ...hosts, ...vms];
}
