import { fail, missing, pass, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * Site Recovery can sign in to the account (domain §2.8, case 13): with the account's keys, or where they are off, with the vault's
 * managed identity. Whether that identity holds its role on the account is not read, so it warns.
 */
export default requirement({
  id: 'storage.sharedKey',
  kind: 'storageAccount',
  level: 'condition',
  seed: [],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['sharedKeyAllowed'],
  wants: ['vaultHasIdentity'],
  check({ sharedKeyAllowed, vaultHasIdentity }) {
    const data = { expected: true, observed: sharedKeyAllowed };
    if (sharedKeyAllowed) return pass('on', data);
    if (vaultHasIdentity === undefined) return missing('vaultHasIdentity');
    return vaultHasIdentity ? warn('offWithIdentity', data) : fail('offWithoutIdentity', data);
  },
  page: '/azure/site-recovery/asr-turn-off-key-authentication-cache',
});
