import { pass, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * The name suits Azure: the rule of the page on the whole name, letters and digits in ASCII, since no page defines "letters"
 * (R24). A name that does not suit only warns: another one can be given in the replicated item's properties (R25).
 */
export default requirement({
  id: 'vm.name',
  kind: 'vm',
  level: 'condition',
  seed: ['R24', 'R25'],
  needs: ['name'],
  check({ name }, edition) {
    const { pattern, maximum } = edition.vmName.value;
    const data = { expected: { maximum }, observed: name };
    if (whole(pattern).test(name)) return pass('suits', data);
    if (name === '') return warn('empty', data);
    return [...name].length > maximum ? warn('tooLong', data) : warn('otherCharacters', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});

const compiled = new Map<string, RegExp>();

/** A pattern that the whole text must fit; compiled once, and asked of every VM. */
function whole(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  compiled.set(pattern, known);
  return known;
}
