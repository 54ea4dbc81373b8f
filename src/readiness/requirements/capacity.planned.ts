import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** Capacity has been planned, from a Deployment Planner profile of more than seven days (R26). Only people know. */
export default requirement({
  id: 'capacity.planned',
  kind: 'plan',
  level: 'condition',
  seed: ['R26'],
  needs: ['capacityPlanned'],
  check({ capacityPlanned }) {
    const data = { expected: true, observed: capacityPlanned };
    return capacityPlanned ? pass('planned', data) : fail('notPlanned', data);
  },
  page: '/azure/site-recovery/hyper-v-deployment-planner-run',
  confirmedOnly: true,
});
