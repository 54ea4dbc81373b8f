import { breakageNamed, breakAzure, meansAll, repairAzure, wordsFor, worldOf } from '../../src/demo/azure/breakage';
import { BREAKAGE_NAMES } from '../../src/demo/azure/state';
import type { AzureState, SimulatedSubscription } from '../../src/demo/azure/state';
import { createAzureControls } from '../../src/demo/azure/controls';
import { createDemoEstate } from '../../src/demo/estate/estate';

const sound = createDemoEstate({ now: Date.parse('2026-11-23T08:00:00Z') }).azure;
const { planned } = sound.sound;

function subscriptionOf(state: AzureState): SimulatedSubscription {
  const found = worldOf(state).subscriptions.find(({ subscriptionId }) => subscriptionId === planned.subscriptionId);
  if (found === undefined) throw new Error('the demo has no subscription');
  return found;
}

const account = (name: string) => (state: AzureState) => subscriptionOf(state).storageAccounts.find((one) => one.name === name);
const network = (state: AzureState) => subscriptionOf(state).virtualNetworks.find(({ name }) => name === planned.network);

describe('demo break', () => {
  it.each([
    [
      'storage',
      account(planned.storageAccount),
      { location: 'westeurope', properties: { primaryLocation: 'westeurope', secondaryLocation: 'northeurope' } },
    ],
    ['logAccount', account(planned.logAccount), { location: 'westeurope', properties: { primaryLocation: 'westeurope' } }],
    ['redundancy', account(planned.storageAccount), { sku: { name: 'Standard_ZRS' } }],
    ['kind', account(planned.storageAccount), { kind: 'BlobStorage' }],
    ['network', network, { location: 'westeurope' }],
    ['subnets', network, { properties: { subnets: [] } }],
    ['vault', subscriptionOf, { vaults: [] }],
    ['vaultRegion', subscriptionOf, { vaults: [{ location: 'westeurope' }] }],
    ['excludedRegion', subscriptionOf, { vaults: [{ location: 'southcentralindia' }] }],
    ['firewall', account(planned.storageAccount), { properties: { networkAcls: { bypass: 'None', defaultAction: 'Deny' } } }],
    ['keys', account(planned.storageAccount), { properties: { allowSharedKeyAccess: false } }],
    ['tier', account(planned.storageAccount), { properties: { accessTier: 'Cool' } }],
    ['accountOutage', account(planned.storageAccount), { properties: { statusOfPrimary: 'unavailable' } }],
    ['registration', subscriptionOf, { registered: [] }],
    ['providerVersion', subscriptionOf, { registered: [{ provider: { status: 'NotSupported' } }] }],
    ['account', subscriptionOf, { state: 'Disabled' }],
    ['providers', subscriptionOf, { providers: { 'Microsoft.SiteRecovery': 'NotRegistered', 'Microsoft.RecoveryServices': 'Registered' } }],
    ['rights', ({ ...state }: AzureState) => worldOf(state).faults, { denied: true }],
    ['slow', (state: AzureState) => worldOf(state).faults, { hanging: true }],
    ['throttle', (state: AzureState) => worldOf(state).faults, { throttledFor: 60 }],
    ['down', (state: AzureState) => worldOf(state).faults, { down: true }],
  ] as const)('%s changes what Azure answers, and repairing it restores what was', (name, seen, broken) => {
    const state = breakAzure(sound, name);
    expect(seen(sound)).not.toMatchObject(broken);
    expect(seen(state)).toMatchObject(broken);
    expect(worldOf(repairAzure(state, name))).toEqual(sound.sound);
  });

  it.each(['en', 'sv'] as const)('understands every word that stands for a breakage (%s)', (language) => {
    const misunderstood = BREAKAGE_NAMES.filter((name) =>
      wordsFor(name, language).some((word) => breakageNamed(word.toUpperCase()) !== name),
    );
    expect(misunderstood).toEqual([]);
  });

  it.each([
    ['lagring', 'storage'],
    ['nätverk', 'network'],
    ['valv', 'vault'],
    ['konto', 'account'],
    ['behörighet', 'rights'],
    ['natverk', 'network'],
  ])('understands %s', (word, name) => {
    expect(breakageNamed(word)).toBe(name);
  });

  it('guesses at no word that it does not know', () => {
    expect(breakageNamed('lag')).toBeUndefined();
  });

  it('breaks a thing once, however often it is asked', () => {
    expect(breakAzure(breakAzure(sound, 'storage'), 'storage').broken).toEqual(['storage']);
  });

  it('repairs one of two, or all at once', () => {
    const both = breakAzure(breakAzure(sound, 'storage'), 'network');
    expect(repairAzure(both, 'storage').broken).toEqual(['network']);
    expect(worldOf(repairAzure(both, 'all'))).toEqual(sound.sound);
    expect(['all', 'Allt'].map(meansAll)).toEqual([true, true]);
  });
});

describe('the controls a conversation holds', () => {
  it.each([
    ['subscription', 'en', 'account'],
    ['subscription', 'sv', 'konto'],
    ['lagringskonto', 'sv', 'lagring'],
    ['lagringskonto', 'en', 'storage'],
    ['Outage', 'en', 'down'],
  ] as const)('call %s by the name that is offered in %s: %s', (what, language, name) => {
    const controls = createAzureControls({ state: sound });
    expect([controls.break(what, language), controls.repair(what, language)]).toEqual([name, [name]]);
  });

  it('call what was repaired as it was called when it was broken', () => {
    const azure = { state: sound };
    const controls = createAzureControls(azure);
    expect([controls.break('Lagring', 'sv'), azure.state.broken]).toEqual(['lagring', ['storage']]);
    expect([controls.repair('all', 'sv'), azure.state.broken]).toEqual([['lagring'], []]);
    expect(controls.repair('lagring', 'sv')).toEqual([]);
  });

  it('know what they do not know', () => {
    const controls = createAzureControls({ state: sound });
    expect([controls.break('månen', 'sv'), controls.repair('månen', 'sv')]).toEqual([undefined, undefined]);
  });

  it('offer what can be broken in the language of the question', () => {
    const controls = createAzureControls({ state: sound });
    expect(controls.choices('en')).toEqual(expect.arrayContaining(['storage', 'network', 'vault', 'rights']));
    expect(controls.choices('sv')).toEqual(expect.arrayContaining(['lagring', 'nätverk', 'valv', 'behörighet']));
  });
});
