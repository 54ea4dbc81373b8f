import { regionKey } from '../derived/region';
import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** A premium account has a standard account in its region for the replication logs (R09). A standard one needs none. */
export default requirement({
  id: 'storage.logAccount',
  kind: 'storageAccount',
  level: 'blocker',
  seed: ['R09'],
  appliesWhen: {
    needs: ['presence'],
    wants: ['sku'],
    holds: ({ presence, sku }, edition) => presence === 'there' && (sku === undefined || edition.storageSkus.value.premium.includes(sku)),
  },
  needs: ['sku', 'region', 'logAccount'],
  check({ region, logAccount }, edition) {
    const { log } = edition.storageSkus.value;
    const expected = { region, skus: log };
    if (logAccount.presence === 'notChosen') return fail('notChosen', { expected, observed: null });
    if (logAccount.presence === 'missing') return fail('notThere', { expected, observed: logAccount.name });
    const data = { expected, observed: { name: logAccount.name, region: logAccount.region, sku: logAccount.sku } };
    if (!log.includes(logAccount.sku)) return fail('notStandard', data);
    return regionKey(logAccount.region) === regionKey(region) ? pass('standardInRegion', data) : fail('otherRegion', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-common-questions',
});
