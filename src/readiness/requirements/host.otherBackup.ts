import { pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/** Azure Backup does not work on the same host (domain §2.5, case 51): the matrix refuses both together, another page allows some. */
export default requirement({
  id: 'host.otherBackup',
  kind: 'host',
  level: 'condition',
  seed: [],
  needs: ['azureBackupInUse'],
  check({ azureBackupInUse }, edition) {
    const data = { expected: false, observed: azureBackupInUse };
    if (!azureBackupInUse) return pass('none', data);
    return edition.azureBackup.value === 'disputed' ? warn('inUse', data) : silent('inUseNotSpokenOf', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#supported-scenarios',
});
