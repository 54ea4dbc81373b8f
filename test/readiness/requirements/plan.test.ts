import type { PlanFacts } from '../../../src/readiness/facts';
import providers from '../../../src/readiness/requirements/account.providers';
import rights from '../../../src/readiness/requirements/account.rights';
import subscription from '../../../src/readiness/requirements/account.subscription';
import capacity from '../../../src/readiness/requirements/capacity.planned';
import networkExists from '../../../src/readiness/requirements/network.exists';
import networkRegion from '../../../src/readiness/requirements/network.region';
import account from '../../../src/readiness/requirements/storage.account';
import vault from '../../../src/readiness/requirements/vault.exists';
import { wordsOf } from '../../../src/words';
import { MISSING, NOT_CHOSEN, said, there, verdict } from './judging-azure';

describe('account.subscription', () => {
  it.each([
    ['Enabled', 'pass enabled'],
    ['enabled', 'pass enabled'],
    ['Warned', 'warn endangered'],
    ['PastDue', 'warn endangered'],
    ['Disabled', 'fail closed'],
    ['Deleted', 'fail closed'],
    ['Suspended', 'unknown sourcesSilent unlistedState'],
  ])('a subscription that is %s: %s', (state, expected) => {
    expect(verdict(subscription, { subscription: there({ state }) })).toBe(expected);
  });

  it.each([
    ['none is named', { subscription: NOT_CHOSEN }, 'fail notChosen'],
    ['it is not there', { subscription: MISSING }, 'fail notThere'],
    ['it could not be read', {}, 'unknown accessDenied subscription'],
  ] as const)('%s', (_what, facts, expected) => {
    expect(verdict(subscription, facts)).toBe(expected);
  });
});

describe('account.providers', () => {
  const all = {
    subscription: there({ state: 'Enabled' }),
    providerRecoveryServices: 'Registered',
    providerSiteRecovery: 'Registered',
    providerStorage: 'Registered',
    providerNetwork: 'Registered',
    providerCompute: 'Registered',
  };

  it.each([
    ['all are registered', {}, 'pass registered'],
    ['Recovery Services is not', { providerRecoveryServices: 'NotRegistered' }, 'fail notRegistered'],
    ['Site Recovery is not', { providerSiteRecovery: 'Unregistered' }, 'fail notRegistered'],
    ['Site Recovery is being unregistered', { providerSiteRecovery: 'Unregistering' }, 'fail notRegistered'],
    ['Site Recovery is being registered', { providerSiteRecovery: 'Registering' }, 'warn registering'],
    ['Storage is not', { providerStorage: 'NotRegistered' }, 'warn othersNotRegistered'],
    ['Network is not', { providerNetwork: 'NotRegistered' }, 'warn othersNotRegistered'],
    ['Compute is not', { providerCompute: 'NotRegistered' }, 'warn othersNotRegistered'],
    ['Compute is being registered', { providerCompute: 'Registering' }, 'warn registering'],
    ['Storage was not read', { providerStorage: undefined }, 'unknown notCollected providerStorage'],
    ['Network was not read', { providerNetwork: undefined }, 'unknown notCollected providerNetwork'],
    ['Compute was not read', { providerCompute: undefined }, 'unknown notCollected providerCompute'],
    [
      'Compute is being registered and Storage is not',
      { providerCompute: 'Registering', providerStorage: 'NotRegistered' },
      'warn othersNotRegistered',
    ],
    [
      'Compute was not read, and Site Recovery is not registered',
      { providerCompute: undefined, providerSiteRecovery: 'NotRegistered' },
      'fail notRegistered',
    ],
    ['Site Recovery was not read', { providerSiteRecovery: undefined }, 'unknown notCollected providerSiteRecovery'],
    ['no subscription is named', { subscription: NOT_CHOSEN, providerSiteRecovery: undefined }, 'notApplicable'],
  ] as const)('%s: %s', (_what, changes, expected) => {
    expect(verdict(providers, { ...all, ...changes })).toBe(expected);
  });

  it('names every provider that is concerned', () => {
    expect(said(providers, { ...all, providerNetwork: 'NotRegistered', providerStorage: 'NotRegistered' })).toEqual({
      en: 'Not registered yet: Microsoft.Storage and Microsoft.Network. They are registered at first use if whoever sets up has the right to.',
      sv: 'Ännu inte registrerade: Microsoft.Storage och Microsoft.Network. De registreras vid första användningen, om den som konfigurerar har rätt till det.',
    });
  });
});

describe('what only people know', () => {
  it.each([
    [rights, 'rightsAssigned', 'pass assigned', 'fail notAssigned'],
    [capacity, 'capacityPlanned', 'pass planned', 'fail notPlanned'],
  ] as const)('$id waits for their answer', (requirement, fact, met, notMet) => {
    expect(verdict(requirement, {})).toBe(`unknown notAnswered ${fact}`);
    expect(verdict(requirement, { [fact]: true })).toBe(met);
    expect(verdict(requirement, { [fact]: false })).toBe(notMet);
    expect(requirement.confirmedOnly).toBe(true);
  });

  it('of the rights two people have to say it', () => {
    expect([rights.secondPerson, capacity.secondPerson]).toEqual([true, false]);
  });
});

describe('vault.exists', () => {
  it.each([
    ['there and provisioned', { vault: there({ region: 'swedencentral', provisioningState: 'Succeeded' }) }, 'pass there'],
    ['there and failed', { vault: there({ region: 'swedencentral', provisioningState: 'Failed' }) }, 'fail notProvisioned'],
    ['not chosen', { vault: NOT_CHOSEN }, 'fail notChosen'],
    ['not there', { vault: MISSING }, 'fail notThere'],
    ['unread', {}, 'unknown accessDenied vault'],
  ] as const)('%s', (_what, facts, expected) => {
    expect(verdict(vault, facts)).toBe(expected);
  });
});

describe('storage.account', () => {
  const read = (...presences: readonly ('there' | 'missing' | undefined)[]): PlanFacts['replicationAccounts'] =>
    presences.map((presence, index) => ({ id: `/a${index}`, name: `st${index}`, presence }));

  it('without managed disks the account holds the replicas', () => {
    expect(verdict(account, { managedDisks: false, replicationAccounts: read('there') })).toBe('pass holdsReplicas');
  });

  it.each([
    ['one is there', read('there'), 'pass holdsLogs'],
    ['one of two is there', read('missing', 'there'), 'pass holdsLogs'],
    ['one is there and one unread', read(undefined, 'there'), 'pass holdsLogs'],
    ['none is chosen', read(), 'fail noneChosen'],
    ['none is there', read('missing', 'missing'), 'fail noneThere'],
    ['one is not there and one unread', read('missing', undefined), 'unknown notCollected replicationAccounts'],
    ['they were not read', undefined, 'unknown accessDenied replicationAccounts'],
  ] as const)('%s', (_what, replicationAccounts, expected) => {
    const facts = { managedDisks: true, ...(replicationAccounts && { replicationAccounts }) };

    expect(verdict(account, facts)).toBe(expected);
  });

  it('says what the account holds: with managed disks the logs, else the replicas', () => {
    const replicationAccounts = read('there');

    expect(said(account, { replicationAccounts, managedDisks: true }).sv).toContain('innehåller kontot replikeringsloggarna');
    expect(said(account, { replicationAccounts, managedDisks: false }).sv).toContain('innehåller replikerna');
    expect(said(account, { replicationAccounts: read('there', 'there'), managedDisks: false }).en).toContain('st0 and st1 exist and hold');
  });

  it('tells why the founding page speaks of replicated data', () => {
    expect(wordsOf('en').requirements['storage.account'].tells).toContain('stores the replicated data');
    expect(wordsOf('sv').requirements['storage.account'].tells).toContain('lagrar replikerade data');
  });
});

describe('network.exists', () => {
  it.each([
    ['one subnet', { network: there({ region: 'swedencentral', subnets: ['default'] }) }, 'pass there'],
    ['several subnets', { network: there({ region: 'swedencentral', subnets: ['a', 'b'] }) }, 'pass there'],
    ['no subnet', { network: there({ region: 'swedencentral', subnets: [] }) }, 'fail noSubnet'],
    ['not chosen', { network: NOT_CHOSEN }, 'fail notChosen'],
    ['not there', { network: MISSING }, 'fail notThere'],
    ['unread', {}, 'unknown accessDenied network'],
  ] as const)('%s', (_what, facts, expected) => {
    expect(verdict(networkExists, facts)).toBe(expected);
  });
});

describe('network.region', () => {
  const network = (region: string): Partial<PlanFacts> => ({ network: there({ region, subnets: ['default'] }) });
  const inSweden = { vault: there({ region: 'swedencentral', provisioningState: 'Succeeded' }) };

  it.each([
    ['the same region', { ...network('swedencentral'), ...inSweden }, 'pass sameRegion'],
    ['the same region, written as people do', { ...network('Sweden Central'), ...inSweden }, 'pass sameRegion'],
    ['another region', { ...network('westeurope'), ...inSweden }, 'fail otherRegion'],
    ['no network chosen: network.exists says it', { network: NOT_CHOSEN, ...inSweden }, 'notApplicable'],
    ['no network there', { network: MISSING, ...inSweden }, 'notApplicable'],
    ['no network chosen and the vault unread', { network: NOT_CHOSEN }, 'notApplicable'],
    ['no vault chosen: nothing to compare with', { ...network('westeurope'), vault: NOT_CHOSEN }, 'unknown notCollected noVault'],
    ['no vault there', { ...network('westeurope'), vault: MISSING }, 'unknown notCollected noVault'],
    ['the vault unread', network('westeurope'), 'unknown accessDenied vault'],
    ['the network unread', inSweden, 'unknown accessDenied network'],
  ] as const)('%s', (_what, facts, expected) => {
    expect(verdict(networkRegion, facts)).toBe(expected);
  });
});
