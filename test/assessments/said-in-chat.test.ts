/** What people said in chat counts wherever an assessment is made: today's, under another edition, and one that is only supposed. */
import { Assessments } from '../../src/assessments/assessments';
import { AzureFacts } from '../../src/assessments/azure-facts';
import type { Assessment } from '../../src/readiness/assessment';
import { may2026 } from '../../src/readiness/editions/2026-05';
import { september2026 } from '../../src/readiness/editions/2026-09';
import type { PeoplesWord } from '../../src/readiness/given';
import type { AzureReading } from '../../src/readiness/inventory';
import { emptyPlan, type Plan } from '../../src/readiness/plan';
import { azureAt, reported } from '../conversations/walk/estate';
import { account, NETWORK, SUBSCRIPTION, VAULT } from '../conversations/set-up-room';

const NOW = '2026-11-24T12:00:00Z';
const plan: Plan = {
  ...emptyPlan('P'),
  subscriptionId: SUBSCRIPTION,
  vaultId: VAULT,
  replicationStorageAccountIds: [account('stnord')],
  networkId: NETWORK,
};
const people: PeoplesWord = {
  revision: 1,
  answers: [
    {
      id: 'a',
      requirement: 'vm.encryption',
      kind: 'vm',
      of: [{ id: 'vm:sql01', name: 'SQL01' }],
      answer: 'met',
      by: { id: 'anna', name: 'Anna' },
      at: NOW,
    },
  ],
};

function open(
  read: () => Promise<AzureReading>,
  more: { bitLocker?: boolean; onJudged?: (assessment: Assessment) => void } = {},
): Assessments {
  const clock = { now: () => Date.parse(NOW), after: () => () => undefined };
  const azure = new AzureFacts({ plan, azure: { read }, clock, refreshAfter: 900_000, deadline: 20_000 });
  const inventory = reported(NOW, { ...(more.bitLocker !== undefined && { bitLocker: more.bitLocker }) });
  return new Assessments({
    plan,
    edition: may2026,
    azure,
    inventory: { current: () => inventory },
    people: () => Promise.resolve(people),
    onJudged: (assessment) => Promise.resolve(more.onJudged?.(assessment)),
    clock,
  });
}

const encryption = (assessment: Assessment | undefined): readonly (string | undefined)[] =>
  (assessment?.subjects ?? [])
    .filter(({ kind }) => kind === 'vm')
    .map(({ results }) => {
      const result = results.find(({ requirement }) => requirement === 'vm.encryption');
      return result?.confirmed ? `${result.status} by ${result.confirmed.by}` : result?.status;
    });

it('counts today, under another edition, and where something is supposed', async () => {
  const assessments = open(() => Promise.resolve(azureAt(NOW)));
  const { real, supposed } = await assessments.suppose({ change: 'vaultRegion', region: 'westeurope' });
  const expected = ['pass by Anna', 'unknown', 'unknown'];

  expect(encryption(real)).toEqual(expected);
  expect(encryption(supposed)).toEqual(expected);
  expect(encryption(assessments.under(real, september2026))).toEqual(expected);
});

it('is looked at when a report has come and nothing of Azure is at hand; Azure is not waited for, and says nothing of it', async () => {
  const judged: Assessment[] = [];
  const silent = (): Promise<AzureReading> => new Promise(() => undefined);
  await open(silent, { bitLocker: true, onJudged: (assessment) => judged.push(assessment) }).lookAtHand();

  const sql01 = judged[0]?.byId.get('vm:sql01')?.results.find(({ requirement }) => requirement === 'vm.encryption');
  expect(sql01).toMatchObject({ status: 'fail', contradicted: { id: 'a', by: 'Anna' } });
  expect(judged[0]?.subjects.filter(({ kind }) => kind === 'plan').flatMap(({ results }) => results)).toEqual([]);
});
