import { pass, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * A clustered host's cluster has the Hyper-V Replica Broker (case 49): sources disagree whether it is needed, so without it
 * warns. They stand beside every edition and are part of none, so it is the same in each. */
export default requirement({
  id: 'host.replicaBroker',
  kind: 'host',
  level: 'condition',
  seed: [],
  appliesWhen: { needs: ['isClustered'], holds: ({ isClustered }) => isClustered },
  needs: ['replicaBroker'],
  check({ replicaBroker }) {
    const data = { expected: true, observed: replicaBroker };
    return replicaBroker ? pass('present', data) : warn('absent', data);
  },
  page: '/azure/site-recovery/hyper-v-deployment-planner-analyze-report',
});
