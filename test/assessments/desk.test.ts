/** Plans and views: who shares what was read, and what outlives a restart. */
import { AssessmentDesk, type AssessmentDeskOptions } from '../../src/assessments/desk';
import type { KeptAssessment } from '../../src/assessments/ports';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { AzureReading, Inventory } from '../../src/readiness/inventory';
import { emptyPlan } from '../../src/readiness/plan';
import { isoTime } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';

const START = Date.parse('2026-11-24T12:00:00Z');
const nothing: Inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };

/** Desks over one memory: a new one is a restart. Azure says the state the test wants, and counts how often it was asked. */
function create(): {
  open: (memory?: boolean) => AssessmentDesk;
  azure: { state: string; reads: number; refuses?: boolean };
  kept: KeptAssessment[];
  clock: { time: number };
} {
  const azure = { state: 'Enabled', reads: 0 };
  const clock = { time: START };
  const kept: KeptAssessment[] = [];
  const read = (): Promise<AzureReading> => {
    azure.reads += 1;
    const facts = { subscription: { presence: 'there', id: 's', name: 's', state: azure.state } } as const;
    const sightings = [{ source: 'azure', observedAt: isoTime(clock.time), facts: ['subscription'] }] as const;
    return Promise.resolve({ readAt: isoTime(clock.time), plan: { facts, sightings, gaps: [] }, storageAccounts: [] });
  };
  const options: AssessmentDeskOptions = {
    azure: { read },
    inventoryOf: () => Promise.resolve({ current: () => nothing, reportIds: () => ['r1'], refresh: () => Promise.resolve() }),
    editionOf: () => may2026,
    memory: {
      last: (planId) => Promise.resolve(kept.findLast((each) => each.planId === planId)),
      keep: (assessment) => {
        // Through text, as a store keeps it.
        kept.push(JSON.parse(JSON.stringify(assessment)) as KeptAssessment);
        return Promise.resolve();
      },
    },
    clock: { now: () => clock.time, after: () => () => undefined },
    log: silentLog,
    refreshAfter: 15 * 60_000,
    deadline: 20_000,
  };
  return { open: () => new AssessmentDesk(options), azure, kept, clock };
}

const planOf = (revision: number, clouds: readonly string[] = []) => ({ id: 'p', revision, plan: { ...emptyPlan('P'), clouds } });
const subscription = async (desk: AssessmentDesk, revision = 1, view: readonly string[] = []): Promise<unknown> => {
  const { subjects } = await (await desk.of(planOf(revision), view)).current();
  return subjects[0]?.results.find(({ requirement }) => requirement === 'account.subscription')?.status;
};

describe('one plan', () => {
  it('is read from Azure once, however many views look at it', async () => {
    const { open, azure } = create();
    const desk = open();
    await Promise.all([subscription(desk), subscription(desk, 1, ['Gold']), subscription(desk, 1, ['Silver'])]);

    expect(azure.reads).toBe(1);
  });

  it('is read again once it names something else in Azure, and not for somebody who still holds the older one', async () => {
    const { open, azure } = create();
    const desk = open();
    await subscription(desk, 1);
    const changed = { ...planOf(2), plan: { ...planOf(2).plan, vaultId: '/subscriptions/s/vaults/other' } };
    await (await desk.of(changed)).current();
    await subscription(desk, 1);

    expect(azure.reads).toBe(2);
  });

  it('is judged as it is now from what was read before, where it names the same in Azure', async () => {
    const { open, azure, kept, clock } = create();
    const desk = open();
    await subscription(desk, 1);
    const waiver = {
      requirement: 'vault.exists',
      subject: { kind: 'plan' },
      by: 'Anna',
      reason: 'later',
      until: '2030-01-01T00:00:00Z',
    } as const;
    const changed = { ...planOf(2), plan: { ...planOf(2).plan, waivers: [waiver] } };
    const { subjects } = await (await desk.of(changed)).current();

    expect(azure.reads).toBe(1);
    expect(subjects[0]?.results.find(({ requirement }) => requirement === 'vault.exists')?.waived).toMatchObject({ by: 'Anna' });
    clock.time += 16 * 60_000;
    await (await desk.of(changed)).recheck();
    expect(kept.at(-1)?.revision).toBe(2);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['all of the plan where no clouds are named', [], [], []],
    ['the clouds of the view', [], ['Gold'], ['Gold']],
    ['those of them that the plan holds, whatever their case', ['Gold', 'Silver'], ['gold', 'Bronze'], ['gold']],
    ['the whole plan where it holds none of them: never more than the plan', ['Gold'], ['Bronze'], ['Gold']],
  ])('shows %s', async (_, ofPlan, view, seen) => {
    const { open } = create();
    expect((await open().of(planOf(1, ofPlan), view)).plan.clouds).toEqual(seen);
  });
});

describe('beside another process', () => {
  it('an answer stands on what the other read from Azure later, and is not read again for it', async () => {
    const { open, azure, clock } = create();
    const [here, there] = [open(), open()];
    await subscription(here);
    azure.state = 'Disabled';
    clock.time += 60_000;
    await (await there.of(planOf(1))).recheck();

    expect(await subscription(here)).toBe('fail');
    expect(azure.reads).toBe(2);
  });
});

describe('after a restart', () => {
  it('the first answer stands on what was read before it, and Azure is read again behind it once that is old', async () => {
    const { open, azure, clock } = create();
    await subscription(open());
    azure.state = 'Disabled';
    clock.time += 16 * 60_000;
    const desk = open();

    expect(await subscription(desk)).toBe('pass');
    expect(azure.reads).toBe(2);
    expect(await subscription(desk)).toBe('fail');
  });

  it('nothing is taken over that was read for another revision of the plan, is past its limit, or is dated ahead', async () => {
    for (const [revision, hours] of [
      [2, 0],
      [1, 25],
      [1, -1],
    ] as const) {
      const { open, azure, clock } = create();
      await subscription(open());
      azure.state = 'Disabled';
      clock.time += hours * 3_600_000;

      expect(await subscription(open(), revision)).toBe('fail');
    }
  });

  it('it is known which reports, which revision and which edition the last assessment stood on', async () => {
    const { open, kept } = create();
    await subscription(open());

    expect(kept).toMatchObject([{ planId: 'p', revision: 1, edition: '2026-05', reportIds: ['r1'], assessedAt: isoTime(START) }]);
  });
});
