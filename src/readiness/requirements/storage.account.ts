import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/** At least one storage account is chosen and exists (R02). Each account's own requirements are asked of the account itself. */
export default requirement({
  id: 'storage.account',
  kind: 'plan',
  level: 'blocker',
  seed: ['R02'],
  needs: ['replicationAccounts', 'managedDisks'],
  check({ replicationAccounts, managedDisks }) {
    const expected = 1;
    const there = replicationAccounts.filter(({ presence }) => presence === 'there').map(({ name }) => name);
    if (there.length > 0) {
      const data = { expected, observed: there };
      return managedDisks ? pass('holdsLogs', data) : pass('holdsReplicas', data);
    }
    if (replicationAccounts.length === 0) return fail('noneChosen', { expected, observed: null });
    if (replicationAccounts.some(({ presence }) => presence === undefined)) return missing('replicationAccounts');
    const offenders = replicationAccounts.map(({ name }) => ({ name, observed: null }));
    return fail('noneThere', { expected, observed: offenders.map(({ name }) => name), offenders });
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#create-a-storage-account',
});
