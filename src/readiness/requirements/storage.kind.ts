import { fail, pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * The account's kind is one that Site Recovery can write to (R07; domain §2.8, case 11): standard and premium both may be.
 * A kind that Azure retires keeps its data, so it warns, before its day and from it on.
 */
export default requirement({
  id: 'storage.kind',
  kind: 'storageAccount',
  level: 'blocker',
  seed: ['R07'],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['kind', 'azureCloud', 'assessedAt'],
  check({ kind, azureCloud, assessedAt }, edition) {
    const { accepted, retired, retiredOn, refused } = edition.storageKinds.value;
    const data = { expected: accepted, observed: kind };
    if (accepted.includes(kind)) return pass('accepted', data);
    if (retired.includes(kind)) {
      const dated = { expected: { kinds: accepted, retiredOn: retiredOn[azureCloud] }, observed: kind };
      return Date.parse(assessedAt) < Date.parse(retiredOn[azureCloud]) ? warn('retiring', dated) : warn('retired', dated);
    }
    return refused.includes(kind) ? fail('refused', data) : silent('unlisted', data);
  },
  page: '/azure/storage/common/storage-account-upgrade',
});
