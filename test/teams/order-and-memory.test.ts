import { silentLog } from '../../src/support/log';
import { createQueues, QueueFullError } from '../../src/teams/queues';
import { createSeen } from '../../src/teams/seen';
import { createAddressBook } from '../../src/teams/address';
import { manualClock } from './clocks';

describe('queues', () => {
  it('work off one key in order, after a failure too', async () => {
    const queues = createQueues(10);
    const done: number[] = [];
    const failed = queues.run('a', () => Promise.reject(new Error('first')));
    const others = [1, 2, 3].map((n) =>
      queues.run('a', () => {
        done.push(n);
        return Promise.resolve();
      }),
    );

    await expect(failed).rejects.toThrow('first');
    await Promise.all(others);
    expect(done).toEqual([1, 2, 3]);
  });

  it('refuse at once what would wait too long', async () => {
    const queues = createQueues(2);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = queues.run('a', () => held);
    const second = queues.run('a', () => Promise.resolve());

    await expect(queues.run('a', () => Promise.resolve())).rejects.toThrow(QueueFullError);
    await expect(queues.run('b', () => Promise.resolve('free'))).resolves.toBe('free');
    release();
    await Promise.all([first, second]);
    await queues.idle();
    await expect(queues.run('a', () => Promise.resolve('free again'))).resolves.toBe('free again');
  });
});

describe('what was answered', () => {
  const answer = (text: string) => (): Promise<string> => Promise.resolve(text);
  const limits = { keep: 900_000, mostKeys: 3, mostResults: 2, placeholder: 'known', counts: (text: string) => text !== 'try again' };

  it('is remembered for its time and no longer', async () => {
    const clock = manualClock();
    const seen = createSeen({ ...limits, clock });
    await seen.once('a', answer('one'));

    clock.advance(899_999);
    expect(await seen.once('a', answer('two'))).toBe('one');
    clock.advance(1);
    expect(await seen.once('a', answer('two'))).toBe('two');
  });

  it('keeps few results and more keys, and forgets the oldest', async () => {
    const seen = createSeen({ ...limits, clock: manualClock() });
    for (const key of ['a', 'b', 'c']) {
      await seen.once(key, answer(key));
    }

    expect(await seen.once('a', answer('again'))).toBe('known');
    expect(await seen.once('c', answer('again'))).toBe('c');
    await seen.once('d', answer('d'));
    expect(await seen.once('a', answer('again'))).toBe('again');
  });

  it('may be tried again when it failed, or was put off', async () => {
    const seen = createSeen({ ...limits, clock: manualClock() });

    await expect(seen.once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await seen.once('a', answer('try again'))).toBe('try again');
    expect(await seen.once('a', answer('one'))).toBe('one');
  });
});

describe('the address book', () => {
  const address = (conversationId: string, serviceUrl: string) => ({
    conversationId,
    serviceUrl,
    kind: 'channel' as const,
    bot: { id: '28:bot' },
  });

  it('has the newest address of the conversations used last', async () => {
    const book = createAddressBook({ most: 2, clock: manualClock(), log: silentLog });
    book.remember(address('a', 'old'));
    book.remember(address('b', 'b'));
    book.remember(address('a', 'new'));
    book.remember(address('c', 'c'));

    expect((await book.find('a'))?.serviceUrl).toBe('new');
    expect(await book.find('b')).toBeUndefined();
    expect(await book.find('c')).toBeDefined();
  });
});
