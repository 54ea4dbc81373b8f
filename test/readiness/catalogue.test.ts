import { readdirSync } from 'node:fs';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { editionByName } from '../../src/readiness/editions';
import { buildEstate } from '../../src/readiness/estate/estate';
import type { EstateSubject } from '../../src/readiness/estate/subject';
import { evaluate } from '../../src/readiness/evaluate';
import type { Judgement } from '../../src/readiness/judgement';
import type { FactRecord, PlanFacts } from '../../src/readiness/facts';
import { freshnessLimits } from '../../src/readiness/freshness';
import type { AzureReading } from '../../src/readiness/inventory';
import { FRESHNESS_HOURS } from '../../src/readiness/plan';
import type { Requirement } from '../../src/readiness/requirement';
import { stepsFor } from '../../src/readiness/steps';
import { SUBJECT_KINDS, UNKNOWN_REASONS } from '../../src/readiness/subjects';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { readPlan } from '../../src/sources/plan/read-plan';
import { projectFile } from '../../src/support/project-files';
import { wordsOf } from '../../src/words';
import { LANGUAGES } from '../../src/words/language';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const requirements: readonly Requirement[] = CATALOGUE;
const judgement: Judgement = { edition: editionByName('2026-05'), now: NOW, limits: freshnessLimits(FRESHNESS_HOURS) };

/** Every requirement, as the catalogue’s table has them; the first ones have rows of the founding page. */
const IDS = [
  ...[
    'account.subscription',
    'account.providers',
    'account.rights',
    'vault.exists',
    'storage.account',
    'network.exists',
    'network.region',
    'capacity.planned',
  ],
  ...['storage.region', 'storage.redundancy', 'storage.geoRedundant', 'storage.kind', 'storage.logAccount'],
  ...['vmm.version', 'vmm.cloud', 'vmm.internet', 'vmm.proxy', 'vmm.dotNet', 'cloud.hostGroup'],
  ...[
    'host.os',
    'host.hyperVRole',
    'host.vmmSupportsOs',
    'host.updates',
    'host.dotNet',
    'host.cloud',
    'host.vms',
    'host.internet',
    'host.proxy',
    'host.kb2961977',
  ],
  ...[
    'vm.guestOs',
    'vm.architecture',
    'vm.generation',
    'vm.osDiskCount',
    'vm.osDiskSize',
    'vm.dataDiskCount',
    'vm.dataDiskSize',
    'vm.diskFormat',
  ],
  ...[
    'vm.sharedDisk',
    'vm.fibreChannel',
    'vm.passThrough',
    'vm.sectorSize',
    'vm.encryption',
    'vm.guestStorage',
    'vm.secureBoot',
    'vm.shielded',
    'vm.ipv6',
    'vm.name',
  ],
  ...['vault.region', 'network.subscription', 'route.open'],
  ...['storage.accessTier', 'storage.firewall', 'storage.sharedKey', 'storage.available'],
  ...['vmm.serverCore', 'vmm.provider', 'vmm.oneVault', 'cloud.mixedHosts'],
  ...['host.agent', 'host.replicaBroker', 'host.otherBackup', 'host.lifecycle'],
  ...['vm.network', 'vm.placement', 'vm.otherReplication', 'vm.siteRecovery'],
];

describe('the catalogue', () => {
  it('holds every requirement, each id once', () => {
    expect(requirements.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
  });

  it('is what the folder holds: one file each, named by its id', () => {
    const files = readdirSync(projectFile('src', 'readiness', 'requirements')).map((file) => file.replace(/\.ts$/, ''));

    expect(files.toSorted()).toEqual(requirements.map(({ id }) => id).toSorted());
  });

  it.each(requirements.map((requirement) => [requirement.id, requirement] as const))(
    '%s names rows of the founding page that exist, and a living page',
    (_, { seed, page }) => {
      for (const row of seed) expect(row).toMatch(/^R(0\d|1\d|2[0-6])$/);
      expect(page).toMatch(/^(\/[a-z]|https:\/\/)/);
      expect(page).not.toMatch(/\/(en-us|sv-se)\/|walkthrough|support-matrix-to-azure/);
    },
  );

  it.each(CATALOGUE.map((requirement) => [requirement.id, requirement] as const))(
    '%s has short titles, a why and a step in both languages',
    (id) => {
      for (const language of LANGUAGES) {
        const words = wordsOf(language).requirements[id];
        for (const title of [words.asks, words.failing]) {
          expect(title.length).toBeGreaterThan(5);
          expect(title.length).toBeLessThanOrEqual(100);
          expect(title).not.toMatch(/[.!]$/);
        }
        expect(words.why.length).toBeGreaterThan(20);
        expect(words.fix.length).toBeGreaterThan(10);
      }
    },
  );
});

describe('no dead ends:', () => {
  const pairs = requirements.flatMap((requirement) => UNKNOWN_REASONS.map((reason) => [requirement.id, reason, requirement] as const));

  it.each(pairs)('%s unknown for %s has a step, told in both languages', (_, reason, requirement) => {
    const steps = stepsFor(requirement, reason);
    expect(steps.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      for (const step of steps) {
        const place = { source: 'collector' as const, server: 'VMM01', secondPerson: requirement.secondPerson };
        expect(wordsOf(language).readiness.step[step](place).length).toBeGreaterThan(10);
      }
    }
  });
});

/** The demo’s records with a healthy Azure: what the sources really offer. */
function demoSubjects(): readonly EstateSubject[] {
  const estate = createDemoEstate({ now: NOW });
  const shelf = createReportShelf();
  for (const report of estate.reports) shelf.accept(Buffer.from(JSON.stringify(report)));
  const read = readPlan(JSON.stringify(estate.plan));
  if (!read.ok) throw new Error(read.faults.map((fault) => fault.message).join());
  const { plan } = read;
  const accounts = [...plan.replicationStorageAccountIds, plan.logStorageAccountId ?? ''];
  const azure = healthyAzure(plan.vaultId ?? '', accounts);
  return buildEstate({ plan, azure, inventory: shelf.current(), assessedAt: new Date(NOW).toISOString() });
}

const healthyAccount = {
  presence: 'there',
  region: 'swedencentral',
  location: 'swedencentral',
  kind: 'StorageV2',
  accessTier: 'Hot',
  firewall: { defaultAction: 'Allow', trustedServices: true, addressRules: 0 },
  sharedKeyAllowed: true,
  provisioningState: 'Succeeded',
  statusOfPrimary: 'available',
} as const;

function healthyAzure(vaultId: string, accounts: readonly string[]): AzureReading {
  const seen = (facts: readonly string[]): FactRecord['sightings'] => [{ source: 'azure', observedAt: new Date(NOW).toISOString(), facts }];
  const facts: AzureReading['plan']['facts'] = {
    subscription: { presence: 'there', id: 's', name: 's', state: 'Enabled' },
    providerRecoveryServices: 'Registered',
    providerSiteRecovery: 'Registered',
    providerStorage: 'Registered',
    providerNetwork: 'Registered',
    providerCompute: 'Registered',
    vault: { presence: 'there', id: vaultId, name: 'v', region: 'swedencentral', provisioningState: 'Succeeded', hasIdentity: true },
    vmmFabrics: [{ name: 'vmm-sthlm01.granvik.example', health: 'Normal' }],
    replicationAccounts: accounts.map((id) => ({ id, name: id, presence: 'there' as const })),
    network: { presence: 'there', id: 'n', name: 'n', region: 'swedencentral', subnets: ['default'] },
  } satisfies Partial<PlanFacts>;
  return {
    readAt: new Date(NOW).toISOString(),
    plan: { facts, sightings: seen(Object.keys(facts)), gaps: [] },
    storageAccounts: accounts.map((id, index) => ({
      id,
      name: id,
      facts: { ...healthyAccount, sku: index === 0 ? 'Premium_LRS' : 'Standard_GRS' },
      sightings: seen([...Object.keys(healthyAccount), 'sku']),
      gaps: [],
    })),
    registered: [
      {
        name: 'vmm-sthlm01.granvik.example',
        provider: { value: { versionStatus: 'Supported', lastHeartbeatAt: new Date(NOW).toISOString() }, sightings: seen(['provider']) },
        items: { value: [{ name: 'SQL01', cloud: 'Gold', errors: [] }], sightings: seen(['siteRecovery']) },
      },
    ],
  };
}

describe('the needs of a requirement', () => {
  const subjects = demoSubjects();
  const measured = requirements.filter((requirement) => !requirement.confirmedOnly);

  /** Subjects of the demo for which the requirement applies and was judged on facts. */
  const judged = (requirement: Requirement): readonly EstateSubject[] =>
    subjects.filter((subject) => {
      if (subject.kind !== requirement.kind || subject.outOfScope) return false;
      return (
        requirement.needs.every((name) => (subject.record.facts as Record<string, unknown>)[name] !== undefined) &&
        evaluate(requirement, subject.record, judgement).status !== 'notApplicable'
      );
    });

  it('cover every kind of subject', () => {
    expect(new Set(measured.map(({ kind }) => kind))).toEqual(new Set(SUBJECT_KINDS));
  });

  it.each(measured.map((requirement) => [requirement.id, requirement] as const))('%s: each is offered by a source', (_, requirement) => {
    expect(judged(requirement).length).toBeGreaterThan(0);
  });

  it.each(measured.map((requirement) => [requirement.id, requirement] as const))(
    '%s: each removed in turn makes it unknown, and the check is not reached',
    (_, requirement) => {
      const [subject] = judged(requirement);
      const reached = jest.fn(requirement.check);
      for (const need of requirement.needs.filter((name) => name !== 'assessedAt')) {
        const record = {
          ...subject?.record,
          facts: { ...subject?.record.facts, [need]: undefined },
          gaps: [{ facts: [need], reason: 'timedOut', source: 'collector' }],
        } as FactRecord;
        const result = evaluate({ ...requirement, check: reached }, record, judgement);

        expect(result).toMatchObject({ status: 'unknown', unknown: { reason: 'timedOut', facts: [need] } });
      }
      expect(reached).not.toHaveBeenCalled();
    },
  );
});
