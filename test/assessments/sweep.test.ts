/** Sweeps in virtual time: who is looked at when, and what becomes of a look that does not get through. */
import { createReadBudget } from '../../src/assessments/read-budget';
import { costOf, Sweep, type SweepParts } from '../../src/assessments/sweep';
import { lateBy, nextSweep } from '../../src/assessments/sweep-times';
import type { Look } from '../../src/assessments/assessments';
import type { AzureTrouble } from '../../src/readiness/facts';
import { emptyPlan } from '../../src/readiness/plan';
import { openStore, type Store } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import { createWorker, type Worker } from '../../src/jobs/worker';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

const START = Date.parse('2026-11-28T12:00:00Z');
const MINUTE = 60_000;
const INTERVAL = 15 * MINUTE;

// An hour in virtual time takes some seconds of a busy computer's.
jest.setTimeout(60_000);

/** A plan whose place in the interval is in its last third, so that its second sweep does not follow at once. */
const NORD =
  Array.from({ length: 99 }, (_, index) => `nord ${String(index)}`).find((id) => nextSweep(id, INTERVAL, START) - START > 12 * MINUTE) ??
  '';

let clock: VirtualClock;
let store: Store;
let told: string[];
let plans: string[];
/** What Azure does at the next readings; afterwards it answers. */
let moods: ('answers' | 'partly' | 'down' | 'denied')[];
/** What the gaps of one that is down say of why. */
let troubles: readonly AzureTrouble[];
let stop: (() => Promise<void>)[];

beforeEach(async () => {
  clock = virtualClock(START);
  store = await openStore('memory');
  [told, plans, moods, troubles, stop] = [[], [NORD], [], [], []];
});
afterEach(async () => {
  const stopped = Promise.all(stop.map((one) => one()));
  await clock.pass(1);
  await stopped;
  await store.close();
});

const tell = (what: string): void => void told.push(`${String(Math.round((clock.now() - START) / 1_000))} s ${what.replace(NORD, 'nord')}`);

function lookOf(): Look {
  const mood = moods.shift() ?? 'answers';
  const takenAt = new Date(clock.now()).toISOString();
  const gap = { answers: [], partly: ['timedOut'], down: ['sourceFailed'], denied: ['accessDenied'] }[mood];
  const why = mood === 'down' ? troubles.map((trouble) => ({ facts: [], reason: 'timedOut', detail: mood, trouble })) : [];
  const plan = {
    gaps: [...gap.map((reason) => ({ facts: [], reason, detail: mood })), ...why],
    sightings: mood === 'down' ? [] : [{}],
    facts: {},
  };
  return { assessment: { takenAt, sources: [] }, reading: { readAt: takenAt, plan, storageAccounts: [] } } as unknown as Look;
}

/** One process, sweeping. */
function processOf(name: string, changes: Partial<SweepParts> = {}): Sweep {
  const planOf = (id: string) => ({ id, revision: 1, plan: { ...emptyPlan(id), subscriptionId: 's' } });
  const look = async (facts?: 'atHand'): Promise<Look> => {
    await new Promise<void>((resolve) => clock.after(2_000, resolve));
    return facts === 'atHand' ? { ...lookOf() } : lookOf();
  };
  const sweep = new Sweep({
    plans: () => Promise.resolve(plans.map(planOf)),
    desk: { of: (() => Promise.resolve({ look })) as unknown as SweepParts['desk']['of'] },
    memory: store.sweeps,
    work: store.work,
    budget: createReadBudget(),
    processes: () => Promise.resolve(1),
    seen: (plan, _assessment, { because }) => Promise.resolve(tell(`${name} sees ${plan.id} (${because})`)),
    late: (id, behind) => Promise.resolve(behind && tell(`${id} is late${behind.trouble ? `, as Azure is ${behind.trouble}` : ''}`)),
    closed: (id) => Promise.resolve(tell(`${id} is closed`)),
    interval: INTERVAL,
    clock,
    log: silentLog,
    ...changes,
  });
  const worker: Worker = createWorker({
    work: store.work,
    processes: store.processes,
    owner: name,
    handlers: { sweep: (work, held) => sweep.sweep(work, held) },
    clock,
    log: silentLog,
  });
  sweep.start();
  worker.start();
  stop.push(() => {
    sweep.stop();
    return worker.stop(0);
  });
  return sweep;
}

it('looks at a new plan at once, and then once in every interval', async () => {
  processOf('A');
  await clock.pass(2 * INTERVAL + 10_000);
  expect(told).toHaveLength(3);
  expect(told[0]).toBe('3 s A sees nord (sweep)');
});

it('hands over what somebody had read, with where that is answered; also where their reading was that of the sweep', async () => {
  const asker = { conversation: 'a:anna', shows: () => true };
  const seen: string[] = [];
  const sweep = processOf('A', {
    seen: (_plan, _assessment, { because, askers = [] }) =>
      Promise.resolve(void seen.push(`${because} ${askers.map(({ conversation }) => conversation).join()}`)),
  });
  await clock.pass(1_000);
  await sweep.read(NORD, [asker]);
  await clock.pass(5_000);
  const read = sweep.read(NORD, [asker]);
  await clock.pass(5_000);
  await read;
  await clock.pass(INTERVAL);
  expect(seen).toEqual(['sweep a:anna', 'recheck a:anna', 'sweep ']);
});

it('of two processes one looks', async () => {
  processOf('A');
  processOf('B');
  await clock.pass(4 * INTERVAL);
  const times = told.map((line) => Number.parseInt(line, 10));
  expect(times.length).toBeGreaterThanOrEqual(4);
  expect(times.length).toBeLessThanOrEqual(5);
});

it('tries again what Azure did not answer, and nobody takes it for news', async () => {
  moods = ['down', 'down'];
  processOf('A');
  await clock.pass(5 * MINUTE);
  expect(told).toEqual(['97 s A sees nord (sweep)']);
});

it('says in between that it did not get through, and why', async () => {
  moods = ['down', 'down', 'down', 'down'];
  processOf('A');
  await clock.pass(MINUTE);
  expect(await store.sweeps.swept()).toMatchObject([{ planId: NORD, failure: 'down' }]);
  await clock.pass(10 * MINUTE);
  const [swept] = await store.sweeps.swept();
  expect([swept?.sweptAt, swept?.failedAt]).toEqual([expect.any(String), undefined]);
});

it('hands over what it saw where a part of Azure goes on not answering', async () => {
  moods = Array<'partly'>(9).fill('partly');
  processOf('A');
  await clock.pass(5 * MINUTE);
  expect(told).toEqual(['97 s A sees nord (sweep)']);
});

it('hands over withdrawn rights at once: they are no passing trouble', async () => {
  moods = ['denied'];
  processOf('A');
  await clock.pass(MINUTE);
  expect(told).toEqual(['3 s A sees nord (sweep)']);
});

it('says who was not looked at within two intervals', async () => {
  moods = Array<'down'>(99).fill('down');
  processOf('A');
  await clock.pass(2 * INTERVAL + 3 * MINUTE);
  expect(told.find((line) => line.endsWith('late'))).toMatch(/^18\d\d s nord is late$/);
});

it.each<[string, readonly AzureTrouble[]]>([
  ['slow', ['slow']],
  ['throttled', ['slow', 'throttled', 'throttled']],
  ['unreachable', ['slow', 'unreachable']],
  ['failing', ['slow', 'failing', 'failing', 'throttled']],
  ['refused', ['slow', 'refused']],
])('says that Azure is the reason, and that it is %s where its gaps say %j', async (trouble, said) => {
  moods = Array<'down'>(99).fill('down');
  troubles = said;
  processOf('A');
  await clock.pass(2 * INTERVAL + 3 * MINUTE);
  expect(told.find((line) => line.includes('is late'))).toMatch(new RegExp(`nord is late, as Azure is ${trouble}$`));
  moods = [];
  await clock.pass(INTERVAL);
  expect((await store.sweeps.swept())[0]?.trouble).toBeUndefined();
});

it('hands over what the reports say while Azure answers nothing, and says all the same that it was not looked at in time', async () => {
  moods = Array<'down'>(99).fill('down');
  const silent: unknown[] = [];
  processOf('A', {
    seen: (_plan, _assessment, { because, isAzureSilent }) => Promise.resolve(void silent.push([because, isAzureSilent])),
  });
  await clock.pass(95_000);
  expect(silent).toEqual([]);
  await clock.pass(2 * INTERVAL);
  expect(silent.length).toBeGreaterThanOrEqual(4);
  expect(new Set(silent.map((one) => JSON.stringify(one)))).toEqual(new Set(['["time",true]']));
  expect(told).toContainEqual(expect.stringMatching(/nord is late$/));
  expect((await store.sweeps.swept())[0]?.sweptAt).toBeUndefined();
});

it('hands over what it saw of a part though it had to wait for its share of the allowance between its tries', async () => {
  moods = Array<'partly'>(9).fill('partly');
  const waits = [0, 5_000, 0, 5_000, 0];
  processOf('A', { budget: { wait: () => waits.shift() ?? 0, note: () => undefined } });
  await clock.pass(3 * MINUTE);
  expect(told).toHaveLength(1);
});

it('looks at what is at hand when a report comes or somebody answers', async () => {
  const sweep = processOf('A');
  await clock.pass(MINUTE);
  const looked = Promise.all([sweep.now(NORD, { because: 'report' }), sweep.now('no such plan', { because: 'answer' })]);
  await clock.pass(3_000);
  await looked;
  expect(told).toEqual(['3 s A sees nord (sweep)', '62 s A sees nord (report)']);
});

it('lets go of a plan that was closed', async () => {
  processOf('A');
  await clock.pass(MINUTE);
  plans = [];
  await clock.pass(2 * INTERVAL);
  expect(told).toEqual(['3 s A sees nord (sweep)', expect.stringMatching(/nord is closed$/)]);
  expect(await store.sweeps.swept()).toEqual([]);
});

it('goes on within its interval when the clock steps back an hour', async () => {
  processOf('A');
  await clock.pass(MINUTE);
  clock.set(START - 60 * MINUTE);
  const before = told.length;
  await clock.pass(INTERVAL + 2 * MINUTE);
  expect(told.length).toBeGreaterThan(before);
});

describe('the times of a hundred plans', () => {
  it('are spread over the interval, and stay the same', () => {
    const times = Array.from({ length: 100 }, (_, index) => nextSweep(`plan-${String(index)}`, INTERVAL, START) - START);
    const quarters = [0, 1, 2, 3].map((quarter) => times.filter((time) => Math.floor((time - 1) / (INTERVAL / 4)) === quarter).length);
    expect(quarters.every((count) => count >= 15)).toBe(true);
    expect(times.every((time) => time > 0 && time <= INTERVAL)).toBe(true);
    expect(nextSweep('plan-7', INTERVAL, START + 1)).toBe(nextSweep('plan-7', INTERVAL, START));
  });

  it('are overdue after two intervals', () => {
    expect([
      lateBy(START, INTERVAL, START + 2 * INTERVAL),
      lateBy(START, INTERVAL, START + 2 * INTERVAL + 5),
      lateBy(START, INTERVAL, START - 1),
    ]).toEqual([0, 5, 0]);
  });
});

describe('half of what Azure allows', () => {
  it('is never passed, however many plans of a subscription are due at once', () => {
    const budget = createReadBudget();
    const cost = costOf({ ...emptyPlan('P'), subscriptionId: 'S', replicationStorageAccountIds: ['a', 'b'], logStorageAccountId: 'c' });
    const reads: number[] = [];
    let now = 0;
    for (let plan = 0; plan < 200; plan += 1) {
      now += budget.wait(cost, now, 1);
      budget.note({ ...cost, subscription: plan % 2 === 0 ? 's' : 'S' }, now, 1);
      for (let read = 0; read < cost.reads; read += 1) reads.push(now);
    }
    const inStretch = (stretch: number): number =>
      Math.max(...reads.map((at) => reads.filter((other) => other > at - stretch && other <= at).length));
    // A bucket of 250 that refills by 25 a second: half of it.
    expect(inStretch(5_000)).toBeLessThanOrEqual(125);
    expect(inStretch(60_000)).toBeLessThanOrEqual(125 + 12.5 * 60);
  });

  it('is shared by the processes there are, and is another one for each subscription', () => {
    const budget = createReadBudget();
    const cost = { subscription: 's', reads: 60, storage: 1 };
    budget.note(cost, 0, 2);
    expect(budget.wait(cost, 0, 2)).toBe(10_000);
    expect(budget.wait({ ...cost, subscription: 't' }, 0, 2)).toBe(0);
  });
});

it('counts what a reading took beyond what was expected: further pages hold back the next reading of that subscription', async () => {
  plans = [NORD, 'syd'];
  const pages = { ...lookOf(), reading: { ...lookOf().reading, requests: { reads: 300, storage: 3 } } } as Look;
  const noted: { reads: number; storage: number }[] = [];
  processOf('A', {
    desk: { of: (() => Promise.resolve({ look: () => Promise.resolve(pages) })) as unknown as SweepParts['desk']['of'] },
    budget: { wait: () => 0, note: (cost) => void noted.push(cost) },
  });
  await clock.pass(1_000);
  const total = noted.reduce((sum, { reads }) => sum + reads, 0);
  expect([total, noted.reduce((sum, { storage }) => sum + storage, 0)]).toEqual([600, 6]);
});

it('hands over a report that comes while Azure does not answer: what its hosts say does not wait for Azure', async () => {
  const sweep = processOf('A');
  await clock.pass(MINUTE);
  moods = Array<'down'>(99).fill('down');
  const looked = sweep.now(NORD, { because: 'report' });
  await clock.pass(3_000);
  await looked;
  await clock.pass(2 * 60 * MINUTE);
  expect(told.filter((line) => line.includes('sees')).length).toBeGreaterThan(1);
});

it('goes on saying that a part of Azure was not read, also once it handed over the rest', async () => {
  moods = Array<'partly'>(99).fill('partly');
  processOf('A');
  await clock.pass(10 * MINUTE);
  expect(told.some((line) => line.includes('sees'))).toBe(true);
  expect((await store.sweeps.swept())[0]?.failure).toBe('partly');
});
