import { checkDotNet } from '../checks/dot-net';
import { requirement } from '../requirement';

/** .NET Framework 4.6.2 or later on the host (R18 as later editions word it). */
export default requirement({
  id: 'host.dotNet',
  kind: 'host',
  level: 'condition',
  seed: ['R18'],
  appliesWhen: { needs: [], holds: (_, edition) => edition.dotNetRelease.value.isAsked },
  needs: ['dotNetRelease'],
  check: checkDotNet,
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
