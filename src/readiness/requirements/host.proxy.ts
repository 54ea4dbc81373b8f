import { checkProxy } from '../checks/proxy';
import { requirement } from '../requirement';

/** The host reaches the internet directly or through an http proxy (R21). */
export default requirement({
  id: 'host.proxy',
  kind: 'host',
  level: 'blocker',
  seed: ['R21'],
  needs: ['proxy'],
  check: checkProxy,
  page: '/azure/site-recovery/hyper-v-azure-architecture#outbound-connectivity-for-urls',
});
