/** The demo's plan document (contracts/plan.schema.json): what people chose, confirmed, waived and left out. */
import { isoTime } from '../../support/clock';
import type { PlannedIds } from './azure';
import { PEOPLE } from './company';

const DAY = 24 * 60 * 60 * 1000;

/** The document as a plain object; reading it is the plan source's business. */
export type PlanDocument = Readonly<Record<string, unknown>>;

/** @param now when the demo starts, in milliseconds */
export function planDocument(now: number, ids: PlannedIds): PlanDocument {
  return {
    schema: 'asr-readiness/plan/1',
    name: 'Granvik till Sweden Central',
    subscriptionId: ids.subscriptionId,
    vaultId: ids.vaultId,
    replicationStorageAccountIds: ids.replicationStorageAccountIds,
    logStorageAccountId: ids.logStorageAccountId,
    networkId: ids.networkId,
    vms: { exclude: ['TEST*'] },
    excludedDisks: [{ vm: 'FILM02', disk: 'FILM02-skrap.vhdx' }],
    managedDisks: true,
    azureCloud: 'AzureCloud',
    waivers: [
      {
        requirement: 'vm.ipv6',
        subject: { kind: 'vm', name: 'INTRA01' },
        by: PEOPLE.network,
        reason: 'IPv6 stängs av på INTRA01 före redundansväxling.',
        until: isoTime(now + 60 * DAY),
      },
    ],
    confirmations: confirmations(now),
  };
}

function confirmations(now: number): readonly object[] {
  const met = (requirement: string, subject: object, by: string, daysAgo: number, more: object = {}): object => ({
    requirement,
    subject,
    answer: 'met',
    by,
    at: isoTime(now - daysAgo * DAY),
    ...more,
  });
  const groups = ['Gold', 'Silver'].flatMap((cloud) =>
    ['vm.encryption', 'vm.guestStorage'].map((requirement) => met(requirement, { kind: 'vm', allIn: cloud }, PEOPLE.servers, 20)),
  );
  return [
    met('account.rights', { kind: 'plan' }, PEOPLE.cloud, 14, {
      secondedBy: PEOPLE.operations,
      note: 'Anna har båda rollerna på resursgruppen.',
    }),
    met('capacity.planned', { kind: 'plan' }, PEOPLE.operations, 10, { note: 'Deployment Planner mätte i 31 dygn.' }),
    ...groups,
  ];
}
