import fc from 'fast-check';
import { FRESHNESS_HOURS, type Confirmation, type Plan, type Waiver } from '../../src/readiness/plan';
import { readPlan } from '../../src/sources/plan/read-plan';
import { writePlan } from '../../src/sources/plan/write-plan';
import { describeRefusal } from '../../src/sources/schema-check';

const GROUP = '/subscriptions/6f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11/resourceGroups/rg-dr/providers';
const VAULT = `${GROUP}/Microsoft.RecoveryServices/vaults/vault-dr`;
const ACCOUNT = `${GROUP}/Microsoft.Storage/storageAccounts/stdr`;
const NETWORK = `${GROUP}/Microsoft.Network/virtualNetworks/vnet-dr`;

const smallest = { schema: 'asr-readiness/plan/1', name: 'Nordmark DR' };

const planOf = (changes: object = {}) => {
  const read = readPlan(JSON.stringify({ ...smallest, ...changes }));
  if (!read.ok) throw new Error(describeRefusal(read).join('; '));
  return read.plan;
};

const refusalOf = (changes: object | string) => {
  const read = readPlan(typeof changes === 'string' ? changes : JSON.stringify({ ...smallest, ...changes }));
  if (read.ok) throw new Error('the plan was accepted');
  return read;
};

const confirmation = { requirement: 'account.rights', subject: { kind: 'plan' }, answer: 'met', by: 'Anna', at: '2026-11-01T10:00:00Z' };
const waiver = {
  requirement: 'host.os',
  subject: { kind: 'host', name: 'HV07' },
  by: 'Anna',
  reason: 'utbyts',
  until: '2026-12-31T00:00:00Z',
};

describe('a plan is read', () => {
  it('with its defaults filled in', () => {
    expect(planOf()).toEqual({
      name: 'Nordmark DR',
      replicationStorageAccountIds: [],
      vmmServers: [],
      clouds: [],
      hostsExcluded: [],
      vmsIncluded: [],
      vmsExcluded: [],
      excludedDisks: [],
      managedDisks: true,
      azureCloud: 'AzureCloud',
      freshnessHours: { azure: 24, report: 168, confirmation: 2160 },
      waivers: [],
      confirmations: [],
    });
  });

  it('with everything it says', () => {
    const plan = planOf({
      subscriptionId: '6f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11',
      vaultId: VAULT,
      replicationStorageAccountIds: [ACCOUNT],
      logStorageAccountId: ACCOUNT,
      networkId: NETWORK,
      vmmServers: ['VMM01'],
      clouds: ['Gold'],
      hosts: { exclude: ['LAB*'] },
      vms: { include: ['SQL*'], exclude: ['*-test'] },
      excludedDisks: [{ vm: 'SQL01', disk: 'temp.vhdx' }],
      managedDisks: false,
      edition: '2026-05',
      azureCloud: 'AzureUSGovernment',
      freshnessHours: { report: 24 },
      waivers: [waiver],
      confirmations: [confirmation],
    });

    expect(plan).toMatchObject({
      vaultId: VAULT,
      networkId: NETWORK,
      hostsExcluded: ['LAB*'],
      vmsIncluded: ['SQL*'],
      vmsExcluded: ['*-test'],
      managedDisks: false,
      freshnessHours: { azure: 24, report: 24, confirmation: 2160 },
      waivers: [waiver],
      confirmations: [confirmation],
    });
  });

  it('with null as not chosen', () => {
    const plan = planOf({ subscriptionId: null, vaultId: null, logStorageAccountId: null, networkId: null });

    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['subscriptionId']));
    expect(plan.vaultId).toBeUndefined();
  });

  it('without the blanks and the last slash that copying brings along, and each account once', () => {
    const plan = planOf({ vaultId: ` ${VAULT}/ `, replicationStorageAccountIds: [ACCOUNT, ACCOUNT.toUpperCase()], clouds: [' Gold '] });

    expect(plan).toMatchObject({ vaultId: VAULT, replicationStorageAccountIds: [ACCOUNT], clouds: ['Gold'] });
  });

  it('from bytes with a byte order mark', () => {
    expect(readPlan(Buffer.from(`\ufeff${JSON.stringify(smallest)}`, 'utf8')).ok).toBe(true);
  });

  it('also when it names what no report holds, and requirements that are not there: the assessment tells', () => {
    expect(planOf({ clouds: ['Platina'], waivers: [{ ...waiver, requirement: 'host.colour' }] }).clouds).toEqual(['Platina']);
  });
});

describe('a plan is refused', () => {
  it.each([
    ['that is not JSON', 'namn: DR', '', 'is not JSON'],
    ['without name', JSON.stringify({ schema: 'asr-readiness/plan/1' }), '', 'must have the property name'],
    ['with a blank name', { name: ' ' }, 'name', 'must not be blank'],
    ['with an unknown property', { vault: VAULT }, '', 'must not have the property vault'],
    ['with a subscription that is no id', { subscriptionId: 'Produktion' }, 'subscriptionId', 'must be a UUID'],
    ['with a longer limit than the catalogue’s', { freshnessHours: { report: 169 } }, 'freshnessHours.report', 'must be <= 168'],
    ['with an edition that is none', { edition: '2031-01' }, 'edition', 'must be one of seed-2017, 2026-05, 2026-09'],
    ['with a name for a vault', { vaultId: 'vault-dr' }, 'vaultId', 'must be the Azure resource id of a Recovery Services vault'],
    [
      'with a network for an account',
      { replicationStorageAccountIds: [ACCOUNT, NETWORK] },
      'replicationStorageAccountIds[1]',
      'of a storage account',
    ],
    [
      'with an id that leads elsewhere',
      { networkId: `${GROUP}/Microsoft.Network/virtualNetworks/..` },
      'networkId',
      'of a virtual network',
    ],
    ['with an id that carries a query', { vaultId: `${VAULT}?api-version=1` }, 'vaultId', 'of a Recovery Services vault'],
    ['with a blank pattern, which would mean everything', { vms: { include: [' '] } }, 'vms.include[0]', 'must not be blank'],
    ['with a name that shows nothing', { name: '\u200B\u2060' }, 'name', 'must not be blank'],
    [
      'with a confirmation by a name that shows nothing',
      { confirmations: [{ ...confirmation, by: '\u200B \u00AD' }] },
      'confirmations[0].by',
      'must not be blank',
    ],
    ['with a confirmation by nobody', { confirmations: [{ ...confirmation, by: '' }] }, 'confirmations[0].by', 'must not be blank'],
    ['with a waiver that has no end', { waivers: [{ ...waiver, until: undefined }] }, 'waivers[0]', 'must have the property until'],
    ['with a day for a time', { waivers: [{ ...waiver, until: '2026-12-31' }] }, 'waivers[0].until', 'must be a time with offset'],
    [
      'with an answer that is none',
      { confirmations: [{ ...confirmation, answer: 'perhaps' }] },
      'confirmations[0].answer',
      'must be one of met, notMet',
    ],
  ])('%s', (_what, changes, path, words) => {
    expect(refusalOf(changes).faults[0]).toEqual({ path, message: expect.stringContaining(words) });
  });
});

describe('a plan is written', () => {
  const names = fc.array(fc.constantFrom('VMM01', 'Gold', 'SQL*', 'åäö-01', '"citat"'), { maxLength: 3 });
  const plans: fc.Arbitrary<Plan> = fc.record(
    {
      name: fc.constantFrom('Nordmark DR', 'Åre', 'a'.repeat(80)),
      replicationStorageAccountIds: fc.constantFrom([], [ACCOUNT]),
      vmmServers: names,
      clouds: names,
      hostsExcluded: names,
      vmsIncluded: names,
      vmsExcluded: names,
      excludedDisks: fc.constantFrom([], [{ vm: 'SQL01', disk: 'temp.vhdx' }], [{ vm: 'SQL01', cloud: 'Gold', disk: 'temp.vhdx' }]),
      managedDisks: fc.boolean(),
      azureCloud: fc.constantFrom('AzureCloud' as const, 'AzureChinaCloud' as const),
      freshnessHours: fc.constantFrom(FRESHNESS_HOURS, { azure: 1, report: 24, confirmation: 48 }),
      waivers: fc.constantFrom([], [waiver as Waiver]),
      confirmations: fc.constantFrom([], [confirmation as Confirmation]),
      subscriptionId: fc.constant('6f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11'),
      vaultId: fc.constant(VAULT),
      logStorageAccountId: fc.constant(ACCOUNT),
      networkId: fc.constant(NETWORK),
      edition: fc.constant('2026-05' as const),
    },
    {
      requiredKeys: [
        'name',
        'replicationStorageAccountIds',
        'vmmServers',
        'clouds',
        'hostsExcluded',
        'vmsIncluded',
        'vmsExcluded',
        'excludedDisks',
        'managedDisks',
        'azureCloud',
        'freshnessHours',
        'waivers',
        'confirmations',
      ],
    },
  );

  it('so that reading it gives the same plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const read = readPlan(writePlan(plan));
        expect(read).toEqual({ ok: true, plan });
      }),
    );
  });
});
