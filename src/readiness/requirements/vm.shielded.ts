import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/** Neither shielded nor with a virtual TPM: encrypted disks and Trusted Launch are not supported (R24). One of them is enough. */
export default requirement({
  id: 'vm.shielded',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: [],
  wants: ['shielded', 'tpm'],
  check({ shielded, tpm }) {
    const data = { expected: { shielded: false, tpm: false }, observed: { shielded: shielded ?? null, tpm: tpm ?? null } };
    if (shielded) return fail('shielded', data);
    if (tpm) return fail('tpm', data);
    if (shielded === undefined) return missing('shielded');
    return tpm === undefined ? missing('tpm') : pass('neither', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
