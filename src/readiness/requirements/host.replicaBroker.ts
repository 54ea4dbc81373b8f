import { pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/** A clustered host's cluster has the Hyper-V Replica Broker (case 49): sources disagree whether it is needed, so without it warns. */
export default requirement({
  id: 'host.replicaBroker',
  kind: 'host',
  level: 'condition',
  seed: [],
  appliesWhen: { needs: ['isClustered'], holds: ({ isClustered }) => isClustered },
  needs: ['replicaBroker'],
  check({ replicaBroker }, edition) {
    const data = { expected: true, observed: replicaBroker };
    if (replicaBroker) return pass('present', data);
    return edition.replicaBroker.value === 'disputed' ? warn('absent', data) : silent('absentNotSpokenOf', data);
  },
  page: '/azure/site-recovery/hyper-v-deployment-planner-analyze-report',
});
