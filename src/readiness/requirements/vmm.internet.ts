import { checkInternet } from '../checks/internet';
import { requirement } from '../requirement';

/** The VMM server reaches every required Azure address on 443 (R16). That a wildcard is open two people confirm. */
export default requirement({
  id: 'vmm.internet',
  kind: 'vmmServer',
  level: 'blocker',
  seed: ['R16'],
  needs: ['azureCloud', 'endpoints'],
  wants: ['managementHeartbeatAt'],
  check: checkInternet,
  page: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#verify-internet-access',
  secondPerson: true,
});
