import { may2026 } from '../../../src/readiness/editions/2026-05';
import type { StorageAccountFacts } from '../../../src/readiness/facts';
import geoRedundant from '../../../src/readiness/requirements/storage.geoRedundant';
import kind from '../../../src/readiness/requirements/storage.kind';
import logAccount from '../../../src/readiness/requirements/storage.logAccount';
import redundancy from '../../../src/readiness/requirements/storage.redundancy';
import region from '../../../src/readiness/requirements/storage.region';
import { wordsOf } from '../../../src/words';
import { MISSING, NOT_CHOSEN, said, there, verdict } from './judging-azure';

const standard: Partial<StorageAccountFacts> = {
  presence: 'there',
  region: 'swedencentral',
  vaultRegion: 'swedencentral',
  sku: 'Standard_GRS',
  kind: 'StorageV2',
  logAccount: NOT_CHOSEN,
  azureCloud: 'AzureCloud',
  assessedAt: '2026-11-23T12:00:00Z',
};
const gone: Partial<StorageAccountFacts> = { presence: 'missing', vaultRegion: 'swedencentral', logAccount: NOT_CHOSEN };

describe('storage.region', () => {
  it.each([
    ['the same region', standard, 'pass sameRegion'],
    ['the same region, written as people do', { ...standard, vaultRegion: 'Sweden Central' }, 'pass sameRegion'],
    ['another region', { ...standard, region: 'westeurope' }, 'fail otherRegion'],
    ['a region whose name begins alike', { ...standard, region: 'westus2', vaultRegion: 'westus' }, 'fail otherRegion'],
    ['an account that does not exist', gone, 'fail notThere'],
    ['an account that does not exist, and no vault to compare with', { presence: 'missing' }, 'fail notThere'],
    ['an account that was not read', {}, 'unknown accessDenied presence'],
    ['an account whose region was not read', { presence: 'there', vaultRegion: 'swedencentral' }, 'unknown accessDenied region'],
    ['a vault that was not read', { presence: 'there', region: 'swedencentral' }, 'unknown accessDenied vaultRegion'],
  ] as const)('%s', (_what, facts, expected) => {
    expect(verdict(region, facts)).toBe(expected);
  });

  it('shows the matrix’s own note beside a mismatch', () => {
    const { en, sv } = said(region, { ...standard, region: 'westeurope' });

    expect(en).toContain('A note in the support matrix lets a vault lie elsewhere');
    expect(sv).toContain('Enligt en anmärkning i supportmatrisen får valvet ligga någon annanstans');
  });
});

it.each([redundancy, geoRedundant, kind, logAccount])(
  'of an account that does not exist $id asks nothing: one gap, not five',
  (requirement) => {
    expect(verdict(requirement, gone)).toBe('notApplicable');
  },
);

describe.each([
  ['Standard_LRS', 'pass accepted', 'fail oneRegionOnly'],
  ['Standard_GRS', 'pass accepted', 'pass geoRedundant'],
  ['Standard_RAGRS', 'pass accepted', 'pass geoRedundant'],
  ['Premium_LRS', 'pass accepted', 'fail oneRegionOnly'],
  ['Standard_ZRS', 'fail refused', 'fail oneRegionOnly'],
  ['Standard_GZRS', 'unknown sourcesSilent unlisted', 'unknown sourcesSilent unlisted'],
  ['Standard_RAGZRS', 'unknown sourcesSilent unlisted', 'unknown sourcesSilent unlisted'],
  ['Premium_ZRS', 'unknown sourcesSilent unlisted', 'unknown sourcesSilent unlisted'],
  ['StandardV2_LRS', 'unknown sourcesSilent unlisted', 'unknown sourcesSilent unlisted'],
])('%s', (sku, accepted, geo) => {
  it(`storage.redundancy: ${accepted}`, () => {
    expect(verdict(redundancy, { ...standard, sku })).toBe(accepted);
  });

  it(`storage.geoRedundant: ${geo}`, () => {
    expect(verdict(geoRedundant, { ...standard, sku })).toBe(geo);
  });
});

it('geo-redundancy is advice and never changes readiness', () => {
  expect(geoRedundant.level).toBe('advice');
});

it.each([redundancy, geoRedundant, logAccount])('$id is unknown when the redundancy was not read', (requirement) => {
  expect(verdict(requirement, { presence: 'there', region: 'swedencentral', logAccount: NOT_CHOSEN })).toBe('unknown accessDenied sku');
});

describe('storage.kind', () => {
  it.each([
    ['StorageV2', 'pass accepted'],
    ['Storage', 'warn retired'],
    ['BlobStorage', 'fail refused'],
    ['BlockBlobStorage', 'fail refused'],
    ['FileStorage', 'fail refused'],
    ['Nope', 'unknown sourcesSilent unlisted'],
  ])('%s: %s', (name, expected) => {
    expect(verdict(kind, { ...standard, kind: name })).toBe(expected);
  });

  it.each([
    ['the public cloud', 'AzureCloud', '2026-10-13'],
    ['the government’s cloud', 'AzureUSGovernment', '2026-10-13'],
    ['Azure China', 'AzureChinaCloud', '2026-09-01'],
  ] as const)('general-purpose v1 ends in %s on its day, and warns before it, too', (_cloud, azureCloud, day) => {
    const at = (time: number): string =>
      verdict(kind, { ...standard, kind: 'Storage', azureCloud, assessedAt: new Date(time).toISOString() });
    expect(at(Date.parse(day) - 1000)).toBe('warn retiring');
    expect(at(Date.parse(day))).toBe('warn retired');
  });

  it('says when general-purpose v1 ended, and that the data are kept', () => {
    expect(said(kind, { ...standard, kind: 'Storage' })).toEqual({
      en: 'The account is of the kind Storage (general-purpose v1), which Microsoft ended on 13 October 2026. Its data are kept; upgrade it to StorageV2.',
      sv: 'Kontot är av typen Storage (General Purpose v1), som Microsoft avvecklade den 13 oktober 2026. Data finns kvar; uppgradera kontot till StorageV2.',
    });
    expect(said(kind, { ...standard, kind: 'Storage', azureCloud: 'AzureChinaCloud', assessedAt: '2026-08-31T12:00:00Z' })).toEqual({
      en: 'The account is of the kind Storage (general-purpose v1), which Microsoft ends on 1 September 2026. Its data are kept; upgrade it to StorageV2.',
      sv: 'Kontot är av typen Storage (General Purpose v1), som Microsoft avvecklar den 1 september 2026. Data finns kvar; uppgradera kontot till StorageV2.',
    });
  });
});

describe('storage.logAccount', () => {
  const premium = { ...standard, sku: 'Premium_LRS' };
  const log = (sku: string, where = 'swedencentral') => ({ logAccount: there({ sku, region: where }) });

  it.each([
    ['a standard account needs none', standard, 'notApplicable'],
    ['premium with LRS in the region', { ...premium, ...log('Standard_LRS') }, 'pass standardInRegion'],
    ['premium with GRS', { ...premium, ...log('Standard_GRS') }, 'pass standardInRegion'],
    [
      'premium with RA-GRS, its region written as people do',
      { ...premium, ...log('Standard_RAGRS', 'Sweden Central') },
      'pass standardInRegion',
    ],
    ['premium with ZRS', { ...premium, ...log('Standard_ZRS') }, 'fail notStandard'],
    ['premium with premium', { ...premium, ...log('Premium_LRS') }, 'fail notStandard'],
    ['premium with an account in another region', { ...premium, ...log('Standard_LRS', 'westeurope') }, 'fail otherRegion'],
    ['premium with none', premium, 'fail notChosen'],
    ['premium with one that does not exist', { ...premium, logAccount: MISSING }, 'fail notThere'],
    ['zone-redundant premium is premium, too', { ...premium, sku: 'Premium_ZRS' }, 'fail notChosen'],
    [
      'premium with one that was not read',
      { presence: 'there', sku: 'Premium_LRS', region: 'swedencentral' },
      'unknown accessDenied logAccount',
    ],
  ] as const)('%s', (_what, facts, expected) => {
    expect(verdict(logAccount, facts)).toBe(expected);
  });
});

describe('what the founding page only tells is said with', () => {
  it.each([
    ['storage.geoRedundant', 'regional outage', 'regionalt avbrott'],
    ['storage.kind', 'low latency', 'låg latens'],
    ['storage.logAccount', 'replication logs', 'replikeringsloggarna'],
  ] as const)('%s', (id, en, sv) => {
    expect(wordsOf('en').requirements[id].tells).toContain(en);
    expect(wordsOf('sv').requirements[id].tells).toContain(sv);
  });
});

it.each(['storageSkus', 'storageKinds'] as const)('%s come from documents with date, section and copy', (figure) => {
  for (const source of may2026[figure].sources) {
    expect(source).toMatchObject({
      document: expect.stringMatching(/\S/),
      section: expect.stringMatching(/\S/),
      copy: expect.stringMatching(/\S/),
    });
    expect(source.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
