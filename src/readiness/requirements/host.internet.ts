import { checkInternet } from '../checks/internet';
import { requirement } from '../requirement';

/** The host reaches every required Azure address on 443 (R21). That a wildcard is open two people confirm. */
export default requirement({
  id: 'host.internet',
  kind: 'host',
  level: 'blocker',
  seed: ['R21'],
  needs: ['azureCloud', 'endpoints'],
  check: checkInternet,
  page: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#verify-internet-access',
  secondPerson: true,
});
