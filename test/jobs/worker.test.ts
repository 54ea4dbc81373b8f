/** Due work in virtual time, told as it happens. */
import { openStore, type Store } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import type { Work } from '../../src/jobs/ports';
import { createWorker, type Worker, type WorkHandler } from '../../src/jobs/worker';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

const START = Date.parse('2026-11-28T12:00:00Z');
const SECOND = 1_000;

let clock: VirtualClock;
let store: Store;
let told: string[];
let workers: Worker[];

beforeEach(async () => {
  clock = virtualClock(START);
  store = await openStore('memory');
  told = [];
  workers = [];
});
afterEach(async () => {
  // Their farewell may wait for time, too.
  const stopped = Promise.all(workers.map((worker) => worker.stop(0)));
  await clock.pass(1);
  await stopped;
  await store.close();
});

const tell = (what: string): void => void told.push(`${String((clock.now() - START) / SECOND)} s ${what}`);
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => clock.after(milliseconds, resolve));

/** A process that says what it does. `killed`: it has stopped without a word. */
function process(name: string, handler: WorkHandler, kinds: readonly Work['kind'][] = ['sweep']): { worker: Worker; kill: () => void } {
  const state = { isDead: false };
  const forEver = new Promise<never>(() => undefined);
  const alive = <T>(work: () => Promise<T>): Promise<T> => (state.isDead ? forEver : work());
  const work = Object.fromEntries(
    Object.entries(store.work).map(([call, run]: [string, (...values: never[]) => Promise<unknown>]) => [
      call,
      (...values: never[]) => alive(() => run(...values)),
    ]),
  ) as unknown as Store['work'];
  const handle: WorkHandler = async (item, held) => {
    tell(`${name} begins ${item.key}`);
    const again = await handler(item, held);
    if (!state.isDead) tell(`${name} ends ${item.key}`);
    return again;
  };
  const worker = createWorker({
    work,
    processes: store.processes,
    owner: name,
    handlers: Object.fromEntries(kinds.map((kind) => [kind, handle])),
    clock,
    log: silentLog,
  });
  workers.push(worker);
  worker.start();
  const kill = (): void => {
    state.isDead = true;
    workers.splice(workers.indexOf(worker), 1);
  };
  return { worker, kill };
}

it('of sweeps that hang leaves room for re-checks, and both for digests', async () => {
  for (let index = 0; index < 9; index += 1) {
    await store.work.want({ kind: 'sweep', key: `sweep ${String(index)}`, dueAt: START });
    await store.work.want({ kind: 'look', key: `look ${String(index)}`, dueAt: START });
  }
  process('A', () => pause(600 * SECOND).then(() => undefined), ['sweep', 'look', 'digest']);
  await clock.pass(2 * SECOND);
  expect(told.map((line) => line.split(' ')[4])).toEqual(expect.arrayContaining(['sweep', 'look']));
  await store.work.want({ kind: 'digest', key: 'morning', dueAt: START + 2 * SECOND });
  await clock.pass(2 * SECOND);
  expect(told.at(-1)).toMatch(/A begins morning$/);
});

it('is done when it is due, again and again', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START + 2 * SECOND });
  process('A', async () => {
    await pause(SECOND);
    return clock.now() + 9 * SECOND;
  });
  await clock.pass(15 * SECOND);
  expect(told).toEqual(['2 s A begins nord', '3 s A ends nord', '12 s A begins nord', '13 s A ends nord']);
});

it('takes as long as it takes: nobody else begins it while its process lives', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  const slow: WorkHandler = async () => {
    await pause(60 * SECOND);
    return undefined;
  };
  process('A', slow);
  process('B', slow);
  await clock.pass(120 * SECOND);
  expect(told).toEqual(['0 s A begins nord', '60 s A ends nord']);
});

it('is taken up by another process seconds after the first was killed', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  const a = process('A', () => pause(5 * SECOND).then(() => undefined));
  await clock.pass(3 * SECOND);
  a.kill();
  process('B', () => pause(SECOND).then(() => undefined));
  await clock.pass(20 * SECOND);
  // The last beat was at 2.5 s, and a lease is 8 s.
  expect(told).toEqual(['0 s A begins nord', '10.5 s B begins nord', '11.5 s B ends nord']);
});

it('that is under way when its process stops is given back after its grace, and taken up at once', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  const a = process('A', async (_, held) => {
    await pause(6 * SECOND);
    tell(`A ${held() ? 'holds it' : 'holds it no more'}`);
    return undefined;
  });
  await clock.pass(SECOND);
  process('B', () => Promise.resolve(undefined));
  const stopped = a.worker.stop(4 * SECOND);
  await clock.pass(10 * SECOND);
  await stopped;
  expect(told.slice(0, 3)).toEqual(['0 s A begins nord', '5 s B begins nord', '5 s B ends nord']);
  expect(await store.processes.count(0)).toBe(1);
});

it('that ends within the grace is not begun again', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  const a = process('A', () => pause(3 * SECOND).then(() => undefined));
  await clock.pass(SECOND);
  process('B', () => Promise.resolve(undefined));
  const stopped = a.worker.stop(4 * SECOND);
  await clock.pass(10 * SECOND);
  await stopped;
  expect(told).toEqual(['0 s A begins nord', '3 s A ends nord']);
});

it('that fails is tried again, each time later', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  process('A', () => Promise.reject(new Error('no')));
  await clock.pass(220 * SECOND);
  expect(told).toEqual(['0 s A begins nord', '30 s A begins nord', '90 s A begins nord', '210 s A begins nord']);
});

it('that is wanted now is begun at once where its own process wants it, and within a second where another does', async () => {
  const { worker } = process('A', () => Promise.resolve(undefined));
  await clock.pass(10.3 * SECOND);
  await store.work.want({ kind: 'sweep', key: 'own', dueAt: clock.now() });
  worker.wake();
  await clock.pass(0.1 * SECOND);
  await store.work.want({ kind: 'sweep', key: 'other', dueAt: clock.now() });
  await clock.pass(SECOND);
  expect(told[0]).toBe('10.3 s A begins own');
  const at = Number(/^[\d.]+/.exec(told.find((line) => line.includes('begins other')) ?? '')?.[0]);
  expect(at).toBeGreaterThan(10.3);
  expect(at).toBeLessThanOrEqual(11.4);
});

it('goes on when the clock steps back an hour: nothing waits for an hour that has been', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  const a = process('A', () => pause(3 * SECOND).then(() => undefined));
  await clock.pass(SECOND);
  a.kill();
  clock.set(START - 3_600 * SECOND);
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: clock.now() });
  process('B', () => Promise.resolve(undefined));
  await clock.pass(40 * SECOND);
  expect(told.some((line) => line.includes('B begins nord'))).toBe(true);
});

it('is put off, not lost, while the store cannot be reached', async () => {
  await store.work.want({ kind: 'sweep', key: 'nord', dueAt: START });
  const failing = {
    ...store.work,
    nextDue: () => (clock.now() < START + 7 * SECOND ? Promise.reject(new Error('gone')) : store.work.nextDue(['sweep'])),
  };
  const handlers = { sweep: (work: Work) => Promise.resolve(tell(work.key)).then(() => undefined) };
  const worker = createWorker({ work: failing, processes: store.processes, owner: 'A', handlers, clock, log: silentLog });
  workers.push(worker);
  worker.start();
  await clock.pass(20 * SECOND);
  expect(told).toEqual(['10 s nord']);
});
