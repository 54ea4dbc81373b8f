import { fail, pass, silent } from '../finding';
import { requirement } from '../requirement';

/** The account is geo-redundant (R05): recommended, never required. What the pages do not name is not judged here either. */
export default requirement({
  id: 'storage.geoRedundant',
  kind: 'storageAccount',
  level: 'advice',
  seed: ['R05'],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['sku'],
  check({ sku }, edition) {
    const { accepted, refused, geoRedundant } = edition.storageSkus.value;
    const data = { expected: geoRedundant, observed: sku };
    if (geoRedundant.includes(sku)) return pass('geoRedundant', data);
    return accepted.includes(sku) || refused.includes(sku) ? fail('oneRegionOnly', data) : silent('unlisted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
