/** Where Site Recovery itself and a rule made at home disagree about one VM. */
import type { Result } from './assessment';

/** The requirement that carries Site Recovery's own answer. */
const OWN_WORD = 'vm.siteRecovery';

/**
 * Site Recovery's own answer outranks the rules here: where it lists a VM without errors, a rule that fails on the same VM is told as a
 * disagreement, with what both stand on. The verdict itself stays: an empty list of errors proves no single limit.
 */
export function withDisagreements(results: readonly Result[]): readonly Result[] {
  const own = results.find(({ requirement }) => requirement === OWN_WORD);
  if (own?.status !== 'pass' || own.confirmed) return results;
  const isFailing = ({ status, requirement }: Result): boolean => status === 'fail' && requirement !== OWN_WORD;
  return results.some(isFailing)
    ? results.map((result) => (isFailing(result) ? { ...result, disagreesWith: own.evidence } : result))
    : results;
}
