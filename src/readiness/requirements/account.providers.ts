import { fail, missing, pass, warn } from '../finding';
import { requirement } from '../requirement';

const isRegistered = (state: string): boolean => state.toLowerCase() === 'registered';
const isRegistering = (state: string): boolean => state.toLowerCase() === 'registering';

/**
 * The resource providers are registered in the subscription (R01; domain §2.7). Without the first two nothing can be set up;
 * the other three are registered by themselves at first use where the rights allow it, so they only warn.
 */
export default requirement({
  id: 'account.providers',
  kind: 'plan',
  level: 'blocker',
  seed: ['R01'],
  appliesWhen: { needs: ['subscription'], holds: ({ subscription }) => subscription.presence === 'there' },
  needs: ['providerRecoveryServices', 'providerSiteRecovery'],
  wants: ['providerStorage', 'providerNetwork', 'providerCompute'],
  check({ providerRecoveryServices, providerSiteRecovery, providerStorage, providerNetwork, providerCompute }) {
    const expected = 'Registered';
    const required = [
      { name: 'Microsoft.RecoveryServices', observed: providerRecoveryServices },
      { name: 'Microsoft.SiteRecovery', observed: providerSiteRecovery },
    ];
    const absent = required.filter(({ observed }) => !isRegistered(observed) && !isRegistering(observed));
    if (absent.length > 0) return fail('notRegistered', { expected, observed: namesOf(absent), offenders: absent });

    if (providerStorage === undefined) return missing('providerStorage');
    if (providerNetwork === undefined) return missing('providerNetwork');
    if (providerCompute === undefined) return missing('providerCompute');
    const all = [
      ...required,
      { name: 'Microsoft.Storage', observed: providerStorage },
      { name: 'Microsoft.Network', observed: providerNetwork },
      { name: 'Microsoft.Compute', observed: providerCompute },
    ];
    const open = all.filter(({ observed }) => !isRegistered(observed));
    if (open.length === 0) return pass('registered', { expected, observed: namesOf(all) });
    const data = { expected, observed: namesOf(open), offenders: open };
    return open.every(({ observed }) => isRegistering(observed)) ? warn('registering', data) : warn('othersNotRegistered', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-powershell-resource-manager',
});

function namesOf(providers: readonly { readonly name: string }[]): readonly string[] {
  return providers.map(({ name }) => name);
}
