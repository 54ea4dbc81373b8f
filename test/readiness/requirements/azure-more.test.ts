import { wordsOf } from '../../../src/words';
import { LANGUAGES } from '../../../src/words/language';
import { NOW, sentences, verdict } from './judging';

const there = (facts: object) => ({ presence: 'there', id: '/subscriptions/s1/resourceGroups/g/x', name: 'x', ...facts });
const vault = (region: string) => ({ vault: there({ region, provisioningState: 'Succeeded' }) });

describe('vault.region', () => {
  it.each([
    ['a region that is not excluded', vault('swedencentral'), 'pass target'],
    ['South Central India (case 16)', vault('southcentralindia'), 'fail excluded'],
    ['South Central India as people write it', vault('South Central India'), 'fail excluded'],
    ['North East US 5 (case 16)', vault('northeastus5'), 'fail excluded'],
    ['a region that begins like an excluded one', vault('southcentralus'), 'pass target'],
    ['a vault that is not chosen: vault.exists says so', { vault: { presence: 'notChosen' } }, 'notApplicable'],
    ['a vault that was not read', {}, 'unknown notCollected vault'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('vault.region', facts)).toBe(expected);
    expect(verdict('vault.region', facts, '2026-09')).toBe(expected);
  });

  it('is not asked under the founding page', () => {
    expect(verdict('vault.region', vault('southcentralindia'), 'seed-2017')).toBe('notApplicable');
  });
});

describe('network.subscription', () => {
  const network = (id: string) => ({ network: { presence: 'there', id, name: 'vnet', region: 'r', subnets: [] }, ...vault('r') });
  it.each([
    ['the vault’s subscription', network('/subscriptions/s1/resourceGroups/h/vnet'), 'pass sameSubscription'],
    ['the same in another case', network('/Subscriptions/S1/resourcegroups/h/vnet'), 'pass sameSubscription'],
    ['another subscription (case 15)', network('/subscriptions/s2/resourceGroups/h/vnet'), 'warn otherSubscription'],
    [
      'no vault to compare with',
      { ...network('/subscriptions/s1/x'), vault: { presence: 'missing', id: 'v', name: 'v' } },
      'unknown notCollected nothingToCompare',
    ],
    ['an id without a subscription', network('vnet'), 'unknown notCollected nothingToCompare'],
    [
      'a vault whose id holds no subscription',
      { ...network('/subscriptions/s1/x'), vault: { presence: 'there', id: 'v', name: 'v', region: 'r', provisioningState: 'Succeeded' } },
      'unknown notCollected nothingToCompare',
    ],
    ['a network that is not chosen', { network: { presence: 'notChosen' }, ...vault('r') }, 'notApplicable'],
    ['a network that was not read', vault('r'), 'unknown notCollected network'],
    ['a vault that was not read', { network: network('/subscriptions/s1/x').network }, 'unknown notCollected vault'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('network.subscription', facts)).toBe(expected);
  });
});

describe('route.open (case 58)', () => {
  const fabrics = (...vmmFabrics: readonly object[]) => ({ vmmFabrics });
  it.each([
    ['a healthy fabric', fabrics({ name: 'vmm01', health: 'Normal' }), 'pass healthyFabric'],
    ['one healthy of two', fabrics({ name: 'a', health: 'Critical' }, { name: 'b', health: 'normal' }), 'pass healthyFabric'],
    ['no fabric', fabrics(), 'unknown sourcesSilent sourcesDisagree'],
    ['a fabric in trouble', fabrics({ name: 'vmm01', health: 'Critical' }), 'unknown sourcesSilent sourcesDisagree'],
    ['a fabric whose health is not said', fabrics({ name: 'vmm01' }), 'unknown sourcesSilent sourcesDisagree'],
    ['fabrics that were not read', {}, 'unknown notCollected vmmFabrics'],
  ])('%s', (_, facts, expected) => {
    for (const edition of ['seed-2017', '2026-05', '2026-09'] as const) expect(verdict('route.open', facts, edition)).toBe(expected);
  });

  it('shows the dated sources of both sides and the alternative, and never says that it has ended', () => {
    const [english = '', swedish = ''] = sentences('route.open', fabrics());
    expect(english).toMatch(/Announced the end.*13 September 2019.*Kept it.*25 February 2020.*Hyper-V site without VMM/s);
    expect(swedish).toMatch(
      /aviserat att replikeringen från VMM till Azure upphör.*13 september 2019.*har den kvar.*Hyper-V-plats utan VMM/s,
    );
    expect(english).not.toMatch(/deprecated|is retired/);
  });
});

const account = {
  presence: 'there',
  kind: 'StorageV2',
  sku: 'Standard_GRS',
  region: 'swedencentral',
  location: 'swedencentral',
  provisioningState: 'Succeeded',
  statusOfPrimary: 'available',
};

describe('storage.accessTier', () => {
  it.each([
    ['Hot (case 10)', { accessTier: 'Hot' }, 'pass accepted'],
    ['Cool', { accessTier: 'Cool' }, 'warn cool'],
    ['Cold', { accessTier: 'Cold' }, 'warn cool'],
    ['one that nobody knows', { accessTier: 'Lukewarm' }, 'unknown sourcesSilent unlisted'],
    ['one that was not said', {}, 'unknown notCollected accessTier'],
    ['of another kind: storage.kind judges it', { kind: 'BlobStorage', accessTier: 'Cool' }, 'notApplicable'],
    ['of a premium account, which has none', { sku: 'Premium_LRS' }, 'notApplicable'],
    ['of an account that does not exist', { presence: 'missing' }, 'notApplicable'],
  ])('%s', (_, facts, expected) => {
    for (const edition of ['seed-2017', '2026-05', '2026-09'] as const)
      expect(verdict('storage.accessTier', { ...account, ...facts }, edition)).toBe(expected);
  });
});

describe('storage.firewall', () => {
  const firewall = (change: object) => ({
    ...account,
    firewall: { defaultAction: 'Deny', trustedServices: false, addressRules: 0, ...change },
  });
  it.each([
    ['open to all networks', firewall({ defaultAction: 'Allow' }), 'pass open', 'pass open'],
    ['trusted services (case 12)', firewall({ trustedServices: true }), 'pass trustedServices', 'warn trustedServicesDisputed'],
    ['one address', firewall({ addressRules: 1 }), 'warn addressesOnly', 'warn addressesOnly'],
    ['several addresses', firewall({ addressRules: 12 }), 'warn addressesOnly', 'warn addressesOnly'],
    ['neither', firewall({}), 'fail closed', 'fail closed'],
    ['no public access at all', firewall({ defaultAction: 'Allow', publicAccess: 'Disabled' }), 'warn privateOnly', 'warn privateOnly'],
    [
      'a perimeter',
      firewall({ publicAccess: 'SecuredByPerimeter' }),
      'unknown sourcesSilent otherPublicAccess',
      'unknown sourcesSilent otherPublicAccess',
    ],
    [
      'an action nobody knows',
      firewall({ defaultAction: 'Maybe' }),
      'unknown sourcesSilent otherAction',
      'unknown sourcesSilent otherAction',
    ],
    ['not said', account, 'unknown notCollected firewall', 'unknown notCollected firewall'],
  ])('%s', (_, facts, today, seed) => {
    expect(verdict('storage.firewall', facts)).toBe(today);
    expect(verdict('storage.firewall', facts, '2026-09')).toBe(today);
    expect(verdict('storage.firewall', facts, 'seed-2017')).toBe(seed);
  });

  it('shows both sources where it passes', () => {
    expect(sentences('storage.firewall', firewall({ trustedServices: true }))[0]).toMatch(
      /One row .* supports that, another row of the same page/,
    );
  });
});

describe('storage.sharedKey (case 13)', () => {
  it.each([
    ['on', { sharedKeyAllowed: true }, 'pass on'],
    ['off, with an identity on the vault', { sharedKeyAllowed: false, vaultHasIdentity: true }, 'warn offWithIdentity'],
    ['off without one', { sharedKeyAllowed: false, vaultHasIdentity: false }, 'fail offWithoutIdentity'],
    ['off, the vault not read', { sharedKeyAllowed: false }, 'unknown notCollected vaultHasIdentity'],
    ['not read', {}, 'unknown notCollected sharedKeyAllowed'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('storage.sharedKey', { ...account, ...facts })).toBe(expected);
  });

  it('names the roles that the vault’s identity needs', () => {
    for (const language of LANGUAGES) {
      expect(wordsOf(language).requirements['storage.sharedKey'].fix).toMatch(
        /Contributor.*Storage Blob Data Contributor.*Storage Blob Data Owner/,
      );
    }
  });
});

describe('storage.available', () => {
  it.each([
    ['sound', {}, 'pass available'],
    ['still being made', { provisioningState: 'Creating' }, 'fail notProvisioned'],
    ['its primary region down', { statusOfPrimary: 'unavailable' }, 'fail primaryUnavailable'],
    ['a status nobody knows', { statusOfPrimary: 'tired' }, 'unknown sourcesSilent otherStatus'],
    ['failed over', { location: 'swedensouth' }, 'warn failedOver'],
    ['the same region written as people do', { location: 'Sweden Central' }, 'pass available'],
    ['where it is served from not read', { location: undefined }, 'unknown notCollected location'],
    ['its region not read', { region: undefined }, 'unknown notCollected region'],
    ['state not read', { provisioningState: undefined }, 'unknown notCollected provisioningState'],
    ['status not read', { statusOfPrimary: undefined }, 'unknown notCollected statusOfPrimary'],
  ])('%s', (_, facts, expected) => {
    expect(verdict('storage.available', { ...account, ...facts })).toBe(expected);
  });
});

describe('storage.redundancy and storage.kind by edition', () => {
  it.each([
    ['Standard_LRS', 'pass accepted', 'pass accepted'],
    ['Standard_RAGRS', 'pass accepted', 'pass accepted'],
    ['Premium_LRS', 'pass accepted', 'pass accepted'],
    ['Standard_ZRS', 'unknown sourcesSilent unlisted', 'fail refused'],
    ['Standard_GZRS', 'unknown sourcesSilent unlisted', 'unknown sourcesSilent unlisted'],
  ])('%s', (sku, seed, later) => {
    expect(verdict('storage.redundancy', { ...account, sku }, 'seed-2017')).toBe(seed);
    for (const edition of ['2026-05', '2026-09'] as const) expect(verdict('storage.redundancy', { ...account, sku }, edition)).toBe(later);
  });

  it('a kind that Azure ended warns under every edition (case 11)', () => {
    for (const edition of ['seed-2017', '2026-05', '2026-09'] as const)
      expect(verdict('storage.kind', { ...account, kind: 'Storage', azureCloud: 'AzureCloud', assessedAt: NOW }, edition)).toBe(
        'warn retired',
      );
  });
});
