import { checkProxy } from '../checks/proxy';
import { requirement } from '../requirement';

/** The VMM server reaches the internet directly or through an http proxy (R16). */
export default requirement({
  id: 'vmm.proxy',
  kind: 'vmmServer',
  level: 'blocker',
  seed: ['R16'],
  needs: ['proxy'],
  check: checkProxy,
  page: '/azure/site-recovery/hyper-v-azure-architecture#outbound-connectivity-for-urls',
});
