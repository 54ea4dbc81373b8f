/** What is said in conversation is kept with who said it, and a step is taken once, whichever engine keeps it. */
import type { GivenAnswer } from '../../src/readiness/given';
import type { Store } from '../../src/storage/store';
import { NEW_WALK } from '../../src/walk/state';
import { ENGINES, type Place } from './engines';
import { ANNA, AT } from './kept';

const audit = { at: AT, by: ANNA, conversation: 'c', action: 'confirmed', planId: 'p' } as const;

const answer = (id: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  id,
  requirement: 'vm.encryption',
  kind: 'vm',
  of: [{ id: 'vm:1', name: 'SQL01' }],
  answer: 'met',
  by: ANNA,
  at: AT,
  ...more,
});

describe.each(ENGINES)('$name', ({ describeHere, begin, end }) => {
  describeHere('of a walk', () => {
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

    it('what was said is there after a restart, in the order it was said, also within one moment', async () => {
      await store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer('z')] }, AT, [audit]);
      await store.walk.keep('p', 1, { state: NEW_WALK, answers: [answer('a', { answer: 'notMet' })] }, AT, [audit]);
      await store.walk.keep('p', 2, { state: NEW_WALK, told: { hosts: [{ name: 'HV01' }], by: ANNA, at: AT } }, AT, []);
      await store.close();
      store = await place.open();
      const word = await store.walk.peoplesWord('p');

      expect(word.answers.map(({ id }) => id)).toEqual(['z', 'a']);
      expect(word.told).toEqual({ hosts: [{ name: 'HV01' }], by: ANNA, at: AT });
      expect(await store.walk.walk('p')).toEqual({ revision: 3, said: 3, state: NEW_WALK });
      expect((await store.plans.audit('p', 10)).map(({ action }) => action)).toEqual(['confirmed', 'confirmed']);
      expect(await store.walk.peoplesWord('q')).toEqual({ revision: 0, answers: [] });
    });

    it('of twenty who take a step at the same moment one is first; the others change nothing', async () => {
      const begun = await Promise.all(
        Array.from({ length: 20 }, (_, racer) =>
          store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer(String(racer))] }, AT, [audit]),
        ),
      );
      const next = await Promise.all(
        Array.from({ length: 20 }, (_, racer) =>
          store.walk.keep('p', 1, { state: NEW_WALK, answers: [answer(`n${String(racer)}`)] }, AT, [audit]),
        ),
      );

      expect([begun, next].map((all) => all.filter((each) => each === 'kept').length)).toEqual([1, 1]);
      expect((await store.walk.peoplesWord('p')).answers).toHaveLength(2);
      expect(await store.plans.audit('p', 100)).toHaveLength(2);
    });

    it('a step that says nothing new does not count as something said', async () => {
      await store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer('a')] }, AT, []);
      await store.walk.keep('p', 1, { state: { ...NEW_WALK, isUnderWay: true } }, AT, []);

      expect(await store.walk.walk('p')).toMatchObject({ revision: 2, said: 1 });
    });

    it('a contradiction ends an answer for one subject, and is told to each person once', async () => {
      await store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer('a')] }, AT, []);
      const contradiction = { answer: 'a', subject: 'vm:1', name: 'SQL01', requirement: 'vm.encryption', at: AT, status: 'fail' } as const;
      await store.walk.keep('p', 1, { state: NEW_WALK, contradictions: [{ ...contradiction, tell: ['anna', 'bjorn'] }] }, AT, []);
      await store.walk.keep('p', 2, { state: NEW_WALK, contradictions: [{ ...contradiction, tell: ['anna'] }] }, AT, []);

      expect((await store.walk.peoplesWord('p')).answers).toEqual([answer('a', { endedFor: ['vm:1'] })]);
      expect(await store.walk.news('p', 'anna')).toEqual([contradiction]);
      await store.walk.markTold('p', 'anna', [contradiction], AT);
      expect(await store.walk.news('p', 'anna')).toEqual([]);
      expect(await store.walk.news('p', 'bjorn')).toHaveLength(1);
    });
  });
});
