import { fail, pass, silent } from '../finding';
import { requirement } from '../requirement';

/** The account's redundancy is one that Site Recovery accepts (R04; domain §2.8). Kinds that no page names are not judged. */
export default requirement({
  id: 'storage.redundancy',
  kind: 'storageAccount',
  level: 'blocker',
  seed: ['R04'],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['sku'],
  check({ sku }, edition) {
    const { accepted, refused } = edition.storageSkus.value;
    const data = { expected: accepted, observed: sku };
    if (accepted.includes(sku)) return pass('accepted', data);
    return refused.includes(sku) ? fail('refused', data) : silent('unlisted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
