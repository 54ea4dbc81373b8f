/** Due work is done once by whichever process claims it, and by another where that one is no more. */
import type { Store } from '../../src/storage/store';
import type { Work } from '../../src/jobs/ports';
import { NOW, SECOND } from './alerts-kept';
import { ENGINES, type Place } from './engines';
import { AT } from './kept';

const LEASE = NOW + 15 * SECOND;

describe.each(ENGINES)('$name', ({ describeHere, begin, end }) => {
  describeHere('as the store of due work', () => {
    let place: Place;
    let store: Store;

    beforeAll(async () => {
      place = await begin();
    }, 60_000);
    afterAll(() => end());
    beforeEach(async () => {
      await place.empty();
      store = await place.open();
    });
    afterEach(() => store.close());

    const want = (key: string, dueAt = NOW, kind: Work['kind'] = 'sweep'): Promise<void> => store.work.want({ kind, key, dueAt });
    const claim = (now = NOW, owner = 'one', leaseUntil = LEASE): Promise<Work | undefined> =>
      store.work.claim(owner, ['sweep', 'look'], now, leaseUntil);
    const work = { kind: 'sweep', key: 'p' } as const;

    it('is claimed when it is due, the most overdue first, and only what is asked for', async () => {
      await want('later', NOW + SECOND);
      await want('p');
      await want('earlier', NOW - SECOND);
      await want('digest', NOW - 9 * SECOND, 'digest');
      expect([(await claim())?.key, (await claim())?.key, await claim()]).toEqual(['earlier', 'p', undefined]);
    });

    it('is moved to an earlier time, and never to a later one', async () => {
      await want('p', NOW + 5 * SECOND);
      await want('p', NOW + 9 * SECOND);
      expect(await store.work.dueAt('sweep', 'p')).toBe(NOW + 5 * SECOND);
      await want('p', NOW + SECOND);
      expect(await store.work.dueAt('sweep', 'p')).toBe(NOW + SECOND);
    });

    it('is one process’s alone while that says that it is there, and another’s afterwards', async () => {
      await want('p');
      expect(await claim(NOW, 'one')).toEqual({ ...work, dueAt: NOW, attempts: 1 });
      expect(await claim(LEASE - 1, 'two')).toBeUndefined();
      expect(await store.work.beat('one', work, LEASE + SECOND)).toBe('held');
      expect(await claim(LEASE, 'two')).toBeUndefined();
      expect(await store.work.nextDue(['sweep'])).toBe(LEASE + SECOND);
      expect(await claim(LEASE + SECOND, 'two', LEASE + 9 * SECOND)).toMatchObject({ attempts: 2 });
      expect(await store.work.beat('one', work, LEASE + 9 * SECOND)).toBe('lost');
    });

    it('is ended by nobody who lost it', async () => {
      await want('p');
      const first = await claim(NOW, 'one');
      const second = await claim(LEASE, 'two', LEASE + SECOND);
      await store.work.finish('one', first ?? { ...work, attempts: 0 });
      await store.work.retry('one', first ?? { ...work, attempts: 0 }, NOW);
      expect(await claim(LEASE, 'three')).toBeUndefined();
      await store.work.finish('two', second ?? { ...work, attempts: 0 });
      expect(await claim(LEASE + SECOND, 'three')).toBeUndefined();
    });

    it('is put down again, without the attempts it took where it went through', async () => {
      await want('p');
      await store.work.retry('one', (await claim()) ?? { ...work, attempts: 0 }, NOW + SECOND);
      const again = await claim(NOW + SECOND);
      expect(again).toMatchObject({ attempts: 2 });
      await store.work.finish('one', again ?? { ...work, attempts: 0 }, NOW + 9 * SECOND);
      expect(await claim(NOW + 8 * SECOND)).toBeUndefined();
      expect(await claim(NOW + 9 * SECOND)).toMatchObject({ attempts: 1 });
    });

    it.each(['finish', 'retry'] as const)('that is wanted while it is under way is done once more (%s)', async (end) => {
      await want('p');
      const first = await claim();
      await want('p', NOW + SECOND);
      await want('p', NOW + 2 * SECOND);
      await store.work[end]('one', first ?? { ...work, attempts: 0 }, NOW + 60 * SECOND);
      expect(await store.work.dueAt('sweep', 'p')).toBe(NOW + SECOND);
    });

    it('that is wanted while it ends for good is done once more', async () => {
      await want('p');
      const first = await claim();
      await want('p', NOW + SECOND);
      await store.work.finish('one', first ?? { ...work, attempts: 0 });
      expect(await claim(NOW + SECOND)).toMatchObject({ key: 'p' });
    });

    it('is given back whole by a process that stops, and taken up by another at once', async () => {
      await want('p');
      await want('q');
      await claim(NOW, 'one');
      await claim(NOW, 'one');
      await store.work.giveBack('one');
      expect([(await claim(NOW, 'two'))?.key, (await claim(NOW, 'two'))?.key]).toEqual(['p', 'q']);
    });

    it('that is overdue is told of, one of each kind; what is dropped is not', async () => {
      await want('p', NOW - SECOND);
      await want('q', NOW - 2 * SECOND);
      await want('i', NOW - SECOND, 'look');
      await want('d', NOW + SECOND, 'digest');
      await store.work.drop('look', 'i');
      expect(await store.work.overdue(NOW)).toEqual([{ kind: 'sweep', key: 'q', dueAt: NOW - 2 * SECOND }]);
    });

    it('is claimed by one of sixteen who ask at the same moment, in one process and in another', async () => {
      await want('p');
      const other = await place.openBeside(store);
      const seen = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          (index % 2 === 0 ? store : other).work.claim(`owner ${String(index)}`, ['sweep'], NOW, LEASE),
        ),
      );
      if (other !== store) await other.close();
      expect(seen.filter((one) => one !== undefined)).toHaveLength(1);
    });

    it('is shared by the processes that were there lately', async () => {
      await store.processes.seen('one', NOW, NOW - 60 * SECOND);
      await store.processes.seen('two', NOW + 30 * SECOND, NOW - 30 * SECOND);
      expect(await store.processes.count(NOW)).toBe(2);
      await store.processes.seen('two', NOW + 90 * SECOND, NOW + 30 * SECOND);
      expect(await store.processes.count(NOW)).toBe(1);
      await store.processes.gone('two');
      expect(await store.processes.count(NOW)).toBe(0);
    });

    it('remembers how the sweeps of a plan went', async () => {
      const swept = { planId: 'p', since: AT, sweptAt: AT, sources: [{ source: 'azure', name: 'Azure', state: 'fresh' }] } as const;
      await store.sweeps.keepSwept(swept);
      await store.sweeps.keepSwept({ ...swept, failedAt: AT, failure: 'x' });
      await store.sweeps.keepSwept({ ...swept, planId: 'q' });
      await store.sweeps.dropSwept('q');
      await store.close();
      store = await place.open();
      expect(await store.sweeps.swept()).toEqual([{ ...swept, failedAt: AT, failure: 'x' }]);
    });
  });
});
