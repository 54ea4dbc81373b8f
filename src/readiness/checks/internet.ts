import { judgeReach } from '../derived/endpoints';
import type { Edition } from '../editions/edition';
import type { AzureCloudName, EndpointProbe } from '../facts';
import { fail, pass, uncollected } from '../finding';
import type { IsoTime } from '../subjects';

/**
 * Outbound connections of a VMM server or a host (R16, R21; domain §2.3): every required purpose of the plan's Azure cloud
 * answered on 443, directly or through the proxy. A purpose whose only hosts all failed outranks one that nobody tried.
 * For management a heartbeat of the Provider counts as well. Time and telemetry never block.
 */
export function checkInternet(
  facts: {
    readonly azureCloud: AzureCloudName;
    readonly endpoints: readonly EndpointProbe[];
    readonly managementHeartbeatAt?: IsoTime | undefined;
  },
  edition: Edition,
) {
  const rules = edition.endpoints.value[facts.azureCloud];
  const observed = judgeReach(facts.endpoints, rules, edition.obsoleteEndpoints.value, facts.managementHeartbeatAt);
  const offenders = observed.flatMap((reach) => reach.failed.map((host) => ({ name: host, observed: reach.purpose })));
  const expected = rules.filter((rule) => rule.required).map((rule) => ({ purpose: rule.purpose, patterns: rule.patterns }));
  const data = { expected, observed, offenders };

  const required = observed.filter((reach) => reach.required);
  if (required.some((reach) => reach.verdict === 'failed')) return fail('blocked', data);
  if (required.some((reach) => reach.verdict === 'untried')) return uncollected('untried', data);
  return offenders.length === 0 ? pass('reached', data) : pass('reachedNotAll', data);
}
