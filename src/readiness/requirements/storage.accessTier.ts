import { pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * The access tier of a general-purpose v2 account (domain §2.8, case 10). The rows "Cool: No" and "Hot: No" are of 2017 and meant
 * accounts of another kind; every StorageV2 account has a tier, so Hot passes and only Cool and Cold warn. Of other kinds, and of
 * premium accounts, which have none, nothing is asked.
 */
export default requirement({
  id: 'storage.accessTier',
  kind: 'storageAccount',
  level: 'condition',
  seed: [],
  appliesWhen: {
    needs: ['presence'],
    wants: ['kind', 'sku'],
    holds: ({ presence, kind, sku }, edition) =>
      presence === 'there' &&
      (kind === undefined || edition.accessTiers.value.kinds.includes(kind)) &&
      (sku === undefined || !edition.storageSkus.value.premium.includes(sku)),
  },
  needs: ['accessTier'],
  check({ accessTier }, edition) {
    const { accepted, warned } = edition.accessTiers.value;
    const data = { expected: accepted, observed: accessTier };
    if (accepted.includes(accessTier)) return pass('accepted', data);
    return warned.includes(accessTier) ? warn('cool', data) : silent('unlisted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
