import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * BitLocker is off in the guest (R24). Asked of every guest: the page refuses encrypted disks whatever the operating system, so
 * for a Linux guest a person confirms that no disk is encrypted. Applicability is not taken from the guest's name, which may be
 * unknown or typed.
 */
export default requirement({
  id: 'vm.encryption',
  kind: 'vm',
  level: 'condition',
  seed: ['R24'],
  needs: ['bitLocker'],
  check({ bitLocker }) {
    const data = { expected: false, observed: bitLocker };
    return bitLocker ? fail('on', data) : pass('off', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
