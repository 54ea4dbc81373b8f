import { fail, pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/** The account's kind is one that Site Recovery can write to (R07; domain §2.8): standard and premium both may be. */
export default requirement({
  id: 'storage.kind',
  kind: 'storageAccount',
  level: 'blocker',
  seed: ['R07'],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['kind'],
  check({ kind }, edition) {
    const { accepted, retired, retiredOn, refused } = edition.storageKinds.value;
    const data = { expected: accepted, observed: kind };
    if (accepted.includes(kind)) return pass('accepted', data);
    if (retired.includes(kind)) return warn('retired', { expected: { kinds: accepted, retiredOn }, observed: kind });
    return refused.includes(kind) ? fail('refused', data) : silent('unlisted', data);
  },
  page: '/azure/storage/common/storage-account-upgrade',
});
