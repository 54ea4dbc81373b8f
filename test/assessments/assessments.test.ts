import { Assessments } from '../../src/assessments/assessments';
import { AzureFacts } from '../../src/assessments/azure-facts';
import type { Asker, AzureSource } from '../../src/assessments/ports';
import { may2026 } from '../../src/readiness/editions/2026-05';
import { september2026 } from '../../src/readiness/editions/2026-09';
import type { AzureReading, Inventory } from '../../src/readiness/inventory';
import { emptyPlan, type Plan } from '../../src/readiness/plan';
import { isoTime } from '../../src/support/clock';

const START = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const plan: Plan = emptyPlan('P');
const nothing: Inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };

/** A plan whose Azure answers when the test lets it; time moves when the test moves it. */
function create(): {
  assessments: Assessments;
  reads: ((state: string) => void)[];
  wait: (milliseconds: number) => void;
  /** Of each reading, where somebody waits for it with an answer. */
  handedOver: (readonly string[])[];
  /** What another process has read, at hand once the next assessment is judged. */
  comesWhileJudged: (state: string) => void;
} {
  const handedOver: (readonly string[])[] = [];
  const onRead = (_reading: AzureReading, _at: number, askers: readonly Asker[]): void =>
    void handedOver.push(askers.map(({ conversation }) => conversation));
  let now = START;
  const reads: ((state: string) => void)[] = [];
  const reading = (state: string): AzureReading => ({
    readAt: isoTime(now),
    plan: {
      facts: { subscription: { presence: 'there', id: 's', name: 's', state } },
      sightings: [{ source: 'azure', observedAt: isoTime(now), facts: ['subscription'] }],
      gaps: [],
    },
    storageAccounts: [],
  });
  const source: AzureSource = {
    read: () =>
      new Promise((resolve) =>
        reads.push((state) => {
          resolve(reading(state));
        }),
      ),
  };
  const clock = { now: () => now, after: () => () => undefined };
  const azure = new AzureFacts({ plan, azure: source, clock, refreshAfter: 15 * MINUTE, deadline: 20_000, onRead });
  let coming: AzureReading | undefined;
  const onJudged = (): Promise<void> => {
    if (coming) azure.restore(coming, now);
    coming = undefined;
    return Promise.resolve();
  };
  const assessments = new Assessments({ plan, edition: may2026, azure, inventory: { current: () => nothing }, onJudged, clock });
  const comesWhileJudged = (state: string): void => {
    coming = reading(state);
    // What is judged already is not judged again within half a minute.
    now += MINUTE;
  };
  return { assessments, reads, wait: (milliseconds) => (now += milliseconds), handedOver, comesWhileJudged };
}

const state = async (assessment: ReturnType<Assessments['current']>): Promise<unknown> => {
  const plan = (await assessment).subjects.find(({ kind }) => kind === 'plan');
  return plan?.results.find(({ requirement }) => requirement === 'account.subscription')?.status;
};
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('facts from Azure', () => {
  it('are read once for everybody who asks first', async () => {
    const { assessments, reads } = create();
    const both = [state(assessments.current()), state(assessments.current())];
    await settle();
    reads[0]?.('Enabled');

    expect(await Promise.all(both)).toEqual(['pass', 'pass']);
    expect(reads).toHaveLength(1);
  });

  it('answer at once while they are at hand, and are read again behind the answer when they are older than a quarter', async () => {
    const { assessments, reads, wait } = create();
    const first = state(assessments.current());
    await settle();
    reads[0]?.('Enabled');
    await first;
    wait(14 * MINUTE);
    await state(assessments.current());
    expect(reads).toHaveLength(1);
    wait(2 * MINUTE);

    expect(await state(assessments.current())).toBe('pass');
    expect(reads).toHaveLength(2);
    reads[1]?.('Disabled');
    await settle();
    expect(await state(assessments.current())).toBe('fail');
  });

  it('past their limit are waited for, never answered from', async () => {
    const { assessments, reads, wait } = create();
    const first = state(assessments.current());
    await settle();
    reads[0]?.('Enabled');
    await first;
    wait(25 * HOUR);
    const later = state(assessments.current());
    await settle();
    reads[1]?.('Disabled');

    expect(await later).toBe('fail');
  });
});

describe('what is compared', () => {
  it('stands on one reading: one that comes in between counts for neither side', async () => {
    const { assessments, reads, wait, comesWhileJudged } = create();
    const first = assessments.current();
    reads[0]?.('Enabled');
    await first;
    wait(MINUTE);

    comesWhileJudged('Disabled');
    const { real, supposed } = await assessments.suppose({ change: 'edition', edition: '2026-09' });

    expect(await state(Promise.resolve(real))).toBe('pass');
    expect(supposed && (await state(Promise.resolve(supposed)))).toBe('pass');
    expect(await state(assessments.current())).toBe('fail');
  });

  it('is judged at one time, also under another edition and much later', async () => {
    const { assessments, reads, wait } = create();
    const first = assessments.current();
    reads[0]?.('Enabled');
    const real = await first;
    wait(23 * HOUR);

    expect(assessments.under(real, september2026).takenAt).toBe(real.takenAt);
  });
});

describe('a re-check', () => {
  it('reads once when nothing was at hand: there is no before', async () => {
    const { assessments, reads } = create();
    const recheck = assessments.recheck();
    await settle();
    reads[0]?.('Enabled');
    const { before, after } = await recheck;

    expect(before).toBe(after);
    expect(reads).toHaveLength(1);
  });

  it('during a reading begins another: the one under way may have looked before the change', async () => {
    const { assessments, reads, wait, handedOver } = create();
    const first = state(assessments.current());
    await settle();
    reads[0]?.('Enabled');
    await first;
    wait(20 * MINUTE);
    await state(assessments.current());
    const asker = (conversation: string): Asker => ({ conversation, shows: () => true });
    const presses = [assessments.recheck(asker('a:anna')), assessments.recheck(asker('a:bjorn'))];
    reads[1]?.('Enabled');
    await settle();
    reads[2]?.('Disabled');
    await settle();
    // What they read is handed over with where it is answered, and so is nothing else.
    expect(handedOver).toEqual([[], [], ['a:anna', 'a:bjorn']]);
    const [one, two] = await Promise.all(presses);

    expect(reads).toHaveLength(3);
    expect([await state(Promise.resolve(one?.before as never)), await state(Promise.resolve(one?.after as never))]).toEqual([
      'pass',
      'fail',
    ]);
    expect(two?.after).toBe(one?.after);
  });
});
