/** Watches, incidents and messages are kept, whichever engine keeps them, and each message is under way in one process alone. */
import type { Store } from '../../src/storage/store';
import { ALWAYS, entry, incident, message, NOW, recorded, SECOND, watch } from './alerts-kept';
import { ENGINES, type Place } from './engines';
import { ANNA, AT, CHANNEL, link, owner, plan, record } from './kept';

const OTHER = '19:other@thread.tacv2';
const LEASE = NOW + 30 * SECOND;
const posted = { conversationId: `${CHANNEL};messageid=7`, activityId: '7', version: 1, at: AT };

describe.each(ENGINES)('$name', ({ describeHere, begin, end }) => {
  describeHere('as the store of alerts', () => {
    let place: Place;
    let store: Store;

    beforeAll(async () => {
      place = await begin();
    }, 60_000);
    afterAll(() => end());
    beforeEach(async () => {
      await place.empty();
      store = await place.open();
      await store.plans.createPlan(plan, link, owner, [record('planCreated')]);
    });
    afterEach(() => store.close());

    const restart = async (): Promise<void> => {
      await store.close();
      store = await place.open();
    };
    const claimed = async (now = NOW, owner = 'one'): Promise<string | undefined> => (await store.alerts.claim(owner, now, LEASE))?.id;
    const keep = async (...messages: ReturnType<typeof message>[]): Promise<void> => {
      const { revision } = await store.alerts.ofPlan('p', ALWAYS);
      expect(await store.alerts.record(revision, recorded({ messages }))).toBe('recorded');
    };

    describe('what follows from an assessment', () => {
      it('is there after a restart, whole', async () => {
        await store.alerts.putWatch(watch, 0);
        const all = recorded({ snapshot: Buffer.from('s'), incidents: [incident], messages: [message('m')], ledger: [entry('m')] });
        expect(await store.alerts.record(0, all)).toBe('stale');
        expect(await store.alerts.record(1, all)).toBe('recorded');
        await restart();

        const kept = await store.alerts.ofPlan('p', ALWAYS);
        expect(Buffer.from(kept.snapshot ?? []).toString()).toBe('s');
        expect(kept).toMatchObject({
          revision: 2,
          incidents: [incident],
          watches: [watch],
          messages: [{ ...message('m'), firstDueAt: AT }],
        });
        expect(await store.alerts.incident('i')).toEqual(incident);
        expect(await store.alerts.ledger('p', CHANNEL, 9)).toEqual([entry('m')]);
        expect(await store.alerts.ofPlan('q', ALWAYS)).toEqual({ revision: 0, incidents: [], watches: [], messages: [] });
      });

      it('ends a watch with it, and drops what was to be sent there but for its last word', async () => {
        await store.alerts.putWatch(watch, 0);
        await keep(message('m'), message('n'));
        const { revision } = await store.alerts.ofPlan('p', ALWAYS);
        await store.alerts.record(revision, recorded({ endsWatch: CHANNEL, messages: [message('m', { version: 2 })] }));
        expect(await store.alerts.watch(CHANNEL)).toBeUndefined();
        expect((await store.alerts.waiting(CHANNEL)).map(({ id, version }) => `${id} ${String(version)}`)).toEqual(['m 2']);
      });

      it('is refused whole where a sender took up what was to be decided anew', async () => {
        await keep(message('m'));
        const { revision } = await store.alerts.ofPlan('p', ALWAYS);
        const anew = recorded({ incidents: [incident], messages: [message('m', { state: 'dropped' })], takenBack: ['m'] });
        await claimed();
        expect((await store.alerts.ofPlan('p', ALWAYS)).messages).toMatchObject([{ id: 'm', isUnderWay: true }]);
        expect(await store.alerts.record(revision, anew)).toBe('stale');
        expect(await store.alerts.incident('i')).toBeUndefined();
      });

      it('is refused whole, too, where a sender gave that back: it may have been posted', async () => {
        await keep(message('m'));
        const { revision } = await store.alerts.ofPlan('p', ALWAYS);
        await claimed();
        await store.alerts.giveBack('one');
        expect((await store.alerts.ofPlan('p', ALWAYS)).messages).toMatchObject([{ id: 'm', attempts: 1 }]);
        expect(await store.alerts.record(revision, recorded({ takenBack: ['m'] }))).toBe('stale');
        expect(await claimed()).toBe('m');
      });

      it('is refused whole where another process was first', async () => {
        await store.alerts.record(0, recorded({ snapshot: Buffer.from('first') }));
        expect(await store.alerts.record(0, recorded({ incidents: [incident], messages: [message('m')] }))).toBe('stale');
        expect(await store.alerts.record(2, recorded({ incidents: [incident] }))).toBe('stale');
        expect(await store.alerts.ofPlan('p', ALWAYS)).toMatchObject({ revision: 1, incidents: [], messages: [] });
      });

      it('keeps the snapshot where nobody hands in another', async () => {
        await store.alerts.record(0, recorded({ snapshot: Buffer.from('s') }));
        await store.alerts.record(1, recorded({ incidents: [incident] }));
        expect(Buffer.from((await store.alerts.ofPlan('p', ALWAYS)).snapshot ?? []).toString()).toBe('s');
      });

      it('leaves out what ended earlier than is asked for', async () => {
        const ended = { ...incident, id: 'e', ended: { at: AT, how: 'fixed' } } as const;
        await store.alerts.record(0, recorded({ incidents: [incident, ended] }));
        const ids = async (since: string): Promise<readonly string[]> =>
          (await store.alerts.ofPlan('p', since)).incidents.map(({ id }) => id).sort();
        expect(await ids(AT)).toEqual(['e', 'i']);
        expect(await ids('2026-11-24T12:00:00.001Z')).toEqual(['i']);
        expect((await store.alerts.incidents('p')).map(({ id }) => id)).toEqual(['i', 'e']);
      });
    });

    describe('a watch', () => {
      it('keeps on which days its quiet hours begin', async () => {
        const quiet = { from: '22:00', to: '07:00', on: [1, 2, 3, 4, 5], days: [7] };
        await store.alerts.putWatch({ ...watch, quiet }, 0);
        await restart();
        expect((await store.alerts.watch(watch.conversation))?.quiet).toEqual(quiet);
      });

      it('is changed by one of two who saw the same', async () => {
        expect(await store.alerts.putWatch(watch, 0)).toBe('put');
        expect(await store.alerts.putWatch({ ...watch, clouds: [] }, 0)).toBe('stale');
        expect(await store.alerts.putWatch({ ...watch, clouds: [], revision: 2 }, 1)).toBe('put');
        expect(await store.alerts.watch(CHANNEL)).toEqual({ ...watch, clouds: [], revision: 2 });
      });

      it('takes with it what was still to be sent there, and nothing else', async () => {
        await store.alerts.putWatch(watch, 0);
        await keep(message('here'), message('there', { conversation: OTHER }));
        await store.alerts.dropWatch(CHANNEL);
        expect(await store.alerts.watch(CHANNEL)).toBeUndefined();
        expect(await claimed()).toBe('there');
        expect(await claimed()).toBeUndefined();
      });

      it.each(['dropped by hand', 'ended by an attempt'])(
        'leaves the cards that stand there, %s: only their edits are let go of',
        async (how) => {
          await store.alerts.putWatch(watch, 0);
          await keep(message('card'), message('word', { purpose: 'ended' }), message('unseen'));
          for (const id of ['card', 'word']) {
            await claimed();
            await store.alerts.attempted('one', id, { posted: { conversationId: CHANNEL, activityId: id, version: 1, at: AT } }, entry(id));
          }
          await keep(message('card', { version: 2 }), message('word', { purpose: 'ended', version: 2 }));
          expect(await claimed()).toBe('card');
          if (how === 'dropped by hand') await store.alerts.dropWatch(CHANNEL);
          else await store.alerts.attempted('one', 'card', { dropped: true, endsWatch: true }, entry('card'));
          expect(await store.alerts.watch(CHANNEL)).toBeUndefined();
          expect(await claimed(LEASE + 1)).toBeUndefined();
          expect(await store.alerts.message('card')).toMatchObject({ state: 'sent', version: 2, attempts: 0, posted: { version: 1 } });
          expect([(await store.alerts.message('word'))?.state, (await store.alerts.message('unseen'))?.state]).toEqual([
            'dropped',
            'dropped',
          ]);
        },
      );
    });

    describe('a message', () => {
      it('is under way in one process alone, and in another once its lease has run out', async () => {
        await keep(message('m'));
        expect(await claimed(NOW, 'one')).toBe('m');
        expect(await claimed(LEASE - 1, 'two')).toBeUndefined();
        expect(await store.alerts.nextDue()).toBe(LEASE);
        expect(await claimed(LEASE, 'two')).toBe('m');
      });

      it('is there for others at once when its process gives it back', async () => {
        await keep(message('m'));
        await claimed(NOW, 'one');
        await store.alerts.giveBack('one');
        expect(await claimed(NOW, 'two')).toBe('m');
      });

      it('counts as tried once, however many of its processes ended: the channel refused none of these', async () => {
        await keep(message('m'));
        for (let ended = 0; ended < 12; ended += 1) {
          expect(await claimed()).toBe('m');
          await store.alerts.giveBack('one');
        }
        expect(await store.alerts.message('m')).toMatchObject({ attempts: 1 });
        await claimed();
        await store.alerts.attempted('one', 'm', { dueAt: new Date(NOW).toISOString() }, entry('m'));
        await claimed();
        await store.alerts.giveBack('one');
        expect(await store.alerts.message('m')).toMatchObject({ attempts: 2 });
      });

      it('is late since it was due first, however often it is tried', async () => {
        await keep(message('m'));
        await claimed();
        await store.alerts.attempted('one', 'm', { dueAt: new Date(NOW + SECOND).toISOString() }, entry('m'));
        expect(await store.alerts.unsent()).toEqual({ count: 1, oldestDueAt: new Date(NOW).toISOString() });
      });

      it('waits for those before it in its conversation, and not for other conversations', async () => {
        await keep(message('first'), message('second'), message('elsewhere', { conversation: OTHER }));
        expect(await claimed()).toBe('first');
        expect(await claimed()).toBe('elsewhere');
        expect(await claimed()).toBeUndefined();
        await store.alerts.attempted('one', 'first', { dueAt: new Date(NOW + SECOND).toISOString() }, entry('first'));
        expect(await claimed()).toBeUndefined();
        expect(await claimed(NOW + SECOND)).toBe('first');
        await store.alerts.attempted('one', 'first', { posted }, entry('first'));
        expect(await claimed()).toBe('second');
      });

      it('that is held while it is quiet holds up nobody', async () => {
        await keep(message('held', { dueAt: new Date(NOW + SECOND).toISOString() }), message('now'));
        expect(await claimed()).toBe('now');
      });

      it('that was posted is sent no more, and is edited where a newer version comes', async () => {
        await keep(message('m'));
        await claimed();
        await store.alerts.attempted('one', 'm', { posted }, entry('m'));
        expect(await store.alerts.message('m')).toMatchObject({ state: 'sent', posted });
        expect(await store.alerts.unsent()).toEqual({ count: 0 });

        await keep(message('m', { version: 2 }));
        expect(await store.alerts.claim('one', NOW, LEASE)).toMatchObject({ id: 'm', version: 2, posted });
      });

      it('is due again where a newer version came while it was under way', async () => {
        await keep(message('m'));
        await claimed();
        await keep(message('m', { version: 2 }));
        expect(await claimed()).toBeUndefined();
        await store.alerts.attempted('one', 'm', { posted }, entry('m'));
        expect(await store.alerts.claim('one', NOW, LEASE)).toMatchObject({ version: 2, posted });
      });

      it('that came to its turn in the moment it was dropped stands where it was posted, and is edited from then on', async () => {
        await keep(message('m'));
        await claimed();
        await keep(message('m', { state: 'dropped' }));
        await store.alerts.attempted('one', 'm', { posted }, entry('m'));
        expect(await store.alerts.message('m')).toMatchObject({ state: 'sent', posted });
      });

      it('that one process posted after its lease had gone to another is never posted as if it had not been', async () => {
        await keep(message('m'));
        await claimed(NOW, 'one');
        await store.alerts.claim('two', LEASE, LEASE + SECOND);
        await store.alerts.attempted('one', 'm', { posted }, entry('m'));
        expect(await store.alerts.message('m')).toMatchObject({ posted });
        // The other one's word comes too late: the first card stays the card.
        await store.alerts.attempted('two', 'm', { posted: { ...posted, activityId: '8' } }, entry('m', { detail: 'twice' }));
        expect(await store.alerts.message('m')).toMatchObject({ posted: { activityId: '7' } });
        expect(await store.alerts.ledger('p', undefined, 9)).toHaveLength(2);
      });

      it('that one process edited after another had edited it to a newer version is shown once more', async () => {
        await keep(message('m', { posted, state: 'due', version: 2 }));
        await claimed(NOW, 'one');
        await keep(message('m', { version: 3 }));
        await store.alerts.claim('two', LEASE, LEASE + 90 * SECOND);
        const at = new Date(LEASE + 80 * SECOND).toISOString();
        await store.alerts.attempted('two', 'm', { posted: { ...posted, version: 3, at } }, entry('m', { outcome: 'edited' }));
        expect(await store.alerts.message('m')).toMatchObject({ state: 'sent', posted: { version: 3 } });
        await store.alerts.attempted('one', 'm', { posted: { ...posted, version: 2, at } }, entry('m', { outcome: 'edited' }));
        expect(await store.alerts.message('m')).toMatchObject({ state: 'due', attempts: 0, posted: { version: 3 } });
      });

      it('that was posted anew in place of one that is gone is the card from then on', async () => {
        await keep(message('m'));
        await claimed();
        await store.alerts.attempted('one', 'm', { posted }, entry('m'));
        await keep(message('m', { version: 2 }));
        await claimed();
        const anew = { ...posted, activityId: '8', version: 2 };
        await store.alerts.attempted('one', 'm', { posted: anew, instead: '7' }, entry('m'));
        expect(await store.alerts.message('m')).toMatchObject({ state: 'sent', posted: anew });
      });

      it('is moved by nobody who lost it', async () => {
        await keep(message('m'));
        await claimed(NOW, 'one');
        await store.alerts.attempted('two', 'm', { dropped: true }, entry('m'));
        await store.alerts.attempted('two', 'm', { dueAt: new Date(NOW + SECOND).toISOString() }, entry('m'));
        expect(await store.alerts.message('m')).toMatchObject({ state: 'due', attempts: 0, dueAt: AT });
      });

      it('that waits for a conversation is sent once that can be reached', async () => {
        await keep(message('m'));
        await claimed();
        await store.alerts.attempted('one', 'm', { dueAt: new Date(NOW + 3_600 * SECOND).toISOString() }, entry('m'));
        await store.alerts.reachable(CHANNEL, NOW + SECOND);
        expect(await claimed(NOW + SECOND)).toBe('m');
      });

      it('goes with its incident and its ledger once it is old', async () => {
        const ended = { ...incident, ended: { at: AT, how: 'fixed' } } as const;
        await store.alerts.record(0, recorded({ incidents: [ended], messages: [message('m', { state: 'sent' })], ledger: [entry('m')] }));
        await store.alerts.tidy(NOW);
        expect(await store.alerts.incident('i')).toBeDefined();
        await store.alerts.tidy(NOW + 1);
        expect(await store.alerts.incident('i')).toBeUndefined();
        expect(await store.alerts.message('m')).toBeUndefined();
        expect(await store.alerts.ledger('p', undefined, 9)).toEqual([]);
      });

      it('stays while what it shows is open, however long: without its card that would be told as something new', async () => {
        const messages = [
          message('card', { state: 'sent' }),
          message('word', { state: 'sent', purpose: 'news' }),
          message('given up', { state: 'dropped' }),
        ];
        await store.alerts.record(0, recorded({ incidents: [incident], messages }));
        await store.alerts.tidy(NOW + 1);
        const { messages: left } = await store.alerts.ofPlan('p', ALWAYS);
        expect(left.map(({ id }) => id)).toEqual(['card']);
        expect(await store.alerts.message('given up')).toBeUndefined();
      });
    });

    describe('of sixteen who ask at the same moment, in one process and in another', () => {
      it('each gets a message of its own, and no conversation two', async () => {
        await keep(...Array.from({ length: 32 }, (_, index) => message(`m${String(index)}`, { conversation: `19:${String(index % 12)}` })));
        const other = await place.openBeside(store);
        const owners = Array.from({ length: 16 }, (_, index) => index);
        const got = await Promise.all(
          owners.map((index) => (index % 2 === 0 ? store : other).alerts.claim(`owner ${String(index)}`, NOW, LEASE)),
        );
        if (other !== store) await other.close();
        const all = got.filter((one) => one !== undefined);
        expect(all).toHaveLength(12);
        expect(new Set(all.map(({ conversation }) => conversation)).size).toBe(12);
      });

      it('one records what follows from an assessment', async () => {
        const other = await place.openBeside(store);
        const racers = Array.from({ length: 16 }, (_, index) =>
          (index % 2 === 0 ? store : other).alerts.record(0, recorded({ messages: [message(`m${String(index)}`)] })),
        );
        const seen = await Promise.all(racers);
        if (other !== store) await other.close();
        expect(seen.filter((one) => one === 'recorded')).toHaveLength(1);
        expect((await store.alerts.ofPlan('p', ALWAYS)).messages).toHaveLength(1);
      });
    });

    describe('a person who is erased', () => {
      it('is on no watch, no incident and no card any more', async () => {
        const standIn = { id: 'erased-1', name: 'erased 1' };
        const taken = { ...incident, taken: { by: ANNA, at: AT }, events: [{ at: AT, what: 'taken' as const, by: ANNA }] };
        const show = { card: 'notice', data: { title: 'Anna tar hand om det' }, text: 'Anna tar hand om det' } as const;
        await store.alerts.putWatch(watch, 0);
        await store.alerts.putWatch({ ...watch, conversation: 'a:anna', kind: 'personal' }, 0);
        const messages = [message('m', { show }), message('own', { conversation: 'a:anna' })];
        await store.alerts.record(2, recorded({ incidents: [taken], messages, ledger: [entry('own', { conversation: 'a:anna' })] }));
        const found = await store.people.recordsOf(ANNA.id);
        expect([found.watches.length, found.alerts.length]).toEqual([2, 1]);
        expect(await store.alerts.chatsOf([ANNA])).toEqual(['a:anna']);

        await store.people.erase(ANNA.id, standIn, { ...record('personErased'), by: standIn });
        expect(await store.alerts.watches('p')).toEqual([{ ...watch, by: standIn }]);
        expect(await store.alerts.incident('i')).toMatchObject({ taken: { by: standIn }, events: [{ by: standIn }] });
        expect((await store.alerts.message('m'))?.show.text).toBe('erased 1 tar hand om det');
        expect(await store.alerts.message('own')).toBeUndefined();
        expect(await store.alerts.ledger('p', undefined, 9)).toEqual([]);
        const after = await store.people.recordsOf(ANNA.id);
        expect([...after.watches, ...after.alerts]).toEqual([]);
      });
    });
  });
});
