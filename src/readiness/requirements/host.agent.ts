import { oldestAgent } from '../derived/agent';
import { compareVersions, parseVersion } from '../derived/version';
import { fail, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The Recovery Services agent is within the support window (domain §2.5): the newest update rollup that named one, and four before
 * it. Not installed yet, or under an edition that names no version, nothing is asked.
 */
export default requirement({
  id: 'host.agent',
  kind: 'host',
  level: 'condition',
  seed: [],
  appliesWhen: {
    needs: ['agentVersion'],
    holds: ({ agentVersion }, edition) => agentVersion !== null && edition.agent.value.rollups.length > 0,
  },
  needs: ['agentVersion'],
  check({ agentVersion }, edition) {
    const oldest = oldestAgent(edition.agent.value) ?? '';
    const data = { expected: { oldest, newest: edition.agent.value.rollups.at(-1)?.version ?? '' }, observed: agentVersion };
    const [installed, wanted] = [parseVersion(agentVersion ?? ''), parseVersion(oldest)];
    if (!installed || !wanted) return uncollected('unreadable', data);
    return compareVersions(installed, wanted) >= 0 ? pass('supported', data) : fail('tooOld', data);
  },
  page: '/azure/site-recovery/service-updates-how-to',
});
