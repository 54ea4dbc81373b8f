/** What is kept stays kept, whichever engine keeps it; of those who change it at the same moment one comes first. */
import type { Store } from '../../src/storage/store';
import type { GivenAnswer } from '../../src/readiness/given';
import { MemoryFailure } from '../../src/support/memory-failure';
import type { Proposal } from '../../src/walk/proposals';
import { NEW_WALK, type WalkState } from '../../src/walk/state';
import type { Person } from '../../src/plans/ports';
import { ENGINES, type Place } from './engines';
import { ANNA, AT, CHANNEL, key, link, owner, plan, record, report } from './kept';
import { RACERS, RACES } from './races';

describe.each(ENGINES)('$name', ({ describeHere, begin, end }) => {
  describeHere('as a store', () => {
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

    describe('a person', () => {
      const standIn = { id: 'erased-1', name: 'erased 1' };

      it('is found in everything that names them, and nowhere once erased', async () => {
        const own = { ...link, conversation: 'a:anna', kind: 'personal', basis: 'chosen' } as const;
        const other = { id: 'bjorn', name: 'Björn' };
        await store.plans.addKey(key, { ...record('keyMade'), before: JSON.stringify({ person: ANNA, other }) });
        await store.plans.putLink(own, undefined, undefined);
        await store.plans.giveRole({ ...owner, person: other }, { ...record('roleGiven'), by: other });
        const said = {
          id: 'a1',
          requirement: 'account.rights',
          kind: 'plan',
          of: 'all',
          answer: 'met',
          by: ANNA,
          at: AT,
        } as unknown as GivenAnswer;
        const ended = {
          answer: 'a1',
          subject: 's',
          name: 'S',
          requirement: 'account.rights',
          at: AT,
          status: 'fail',
          tell: [ANNA.id],
        } as const;
        await store.walk.keep('p', 0, { state: {} as WalkState, answers: [said], contradictions: [ended] }, AT, [record('confirmed')]);
        await store.channel.rememberAddress({ serviceUrl: 's', conversationId: 'a:anna', kind: 'personal', bot: { id: 'b' } }, 7);
        const moved = { card: 'notice', data: {}, text: 'elsewhere' } as const;
        await store.channel.keepLiving({
          root: 'a:anna',
          key: 'p',
          conversationId: 'a:anna',
          activityId: '1',
          how: '{"person":"anna"}',
          moved,
        });

        const found = await store.people.recordsOf(ANNA.id);
        expect(Object.entries(found).map(([kind, records]) => [kind, records.length])).toEqual([
          ['links', 2],
          ['roles', 2],
          ['uploadKeys', 1],
          ['changes', 3],
          ['answers', 2],
          ['watches', 0],
          ['alerts', 0],
          ['personalChats', 1],
        ]);

        await store.people.erase(ANNA.id, standIn, { ...record('personErased'), by: standIn });
        await restart();
        expect(Object.values(await store.people.recordsOf(ANNA.id)).flat()).toEqual([]);
        expect(await store.plans.link('a:anna')).toBeUndefined();
        expect(await store.channel.address('a:anna')).toBeUndefined();
        expect(await store.channel.living()).toEqual([]);
        expect((await store.plans.link(CHANNEL))?.by).toEqual(standIn);
        expect(await store.plans.roles('p')).toEqual([{ ...owner, person: other, by: standIn }]);
        expect((await store.plans.keyOfHash('ab'))?.madeBy).toEqual(standIn);
        const history = JSON.stringify(await store.plans.audit('p', 20));
        expect(history).not.toContain('Anna');
        expect(history).toContain('Björn');
        // What was measured against an answer still ends it, whoever gave it.
        expect((await store.walk.peoplesWord('p')).answers).toMatchObject([{ id: 'a1', by: standIn, endedFor: ['s'] }]);
      });
    });

    describe('after a restart', () => {
      it('a plan is there with its link, its roles, its keys and its history', async () => {
        await store.plans.addKey(key, record('keyMade'));
        await restart();

        expect(await store.plans.plan('p')).toEqual(plan);
        expect(await store.plans.openPlans()).toEqual([plan]);
        expect(await store.plans.link(CHANNEL)).toEqual(link);
        expect(await store.plans.roles('p')).toEqual([owner]);
        expect(await store.plans.keyOfHash('ab')).toEqual(key);
        expect((await store.plans.audit('p', 10)).map(({ action }) => action)).toEqual(['keyMade', 'planCreated']);
      });

      it('a report is there as it was received, until nothing stands on it; its id stays known', async () => {
        expect(await store.reports.addReport(report, record('reportReceived'))).toBe('added');
        await restart();
        expect(await store.reports.reportsOf('p')).toMatchObject([{ reportId: 'r', digest: 'd' }]);
        expect(Buffer.from((await store.reports.reportsOf('p'))[0]?.packed ?? []).toString()).toBe('packed');
        expect(await store.reports.addReport(report, record('reportReceived'))).toBe('known');
        expect(await store.reports.addReport({ ...report, digest: 'other' }, record('reportReceived'))).toBe('otherContent');

        await store.reports.dropPacked('p', ['r']);
        expect(await store.reports.reportsOf('p')).toEqual([]);
        expect(await store.reports.report('p', 'r')).toMatchObject({ digest: 'd' });
      });

      it('the last assessment of a plan is there', async () => {
        const reading = { readAt: AT, plan: { facts: {}, sightings: [], gaps: [] }, storageAccounts: [] };
        const kept = { planId: 'p', revision: 1, edition: '2026-05', assessedAt: AT, readStartedAt: 1, reading, reportIds: ['r'] };
        await store.assessments.keep({ ...kept, edition: 'older' });
        await store.assessments.keep(kept);
        await restart();

        expect(await store.assessments.last('p')).toEqual(kept);
        expect(await store.assessments.last('q')).toBeUndefined();
      });

      it('addresses, handled activities and conversations that were met are known', async () => {
        const address = {
          serviceUrl: 'https://a/',
          conversationId: `${CHANNEL};messageid=1`,
          kind: 'channel',
          teamId: 't',
          bot: { id: 'b' },
        } as const;
        await store.channel.rememberAddress(address, 1);
        await store.channel.rememberAddress({ ...address, conversationId: `${CHANNEL};messageid=2`, serviceUrl: 'https://b/' }, 2);
        await store.channel.markHandled('k', Date.parse(AT));
        expect(await store.channel.meet(CHANNEL, 1)).toBe(true);
        await restart();

        expect(await store.channel.address(address.conversationId)).toEqual(address);
        expect(await store.channel.address(CHANNEL)).toMatchObject({ serviceUrl: 'https://b/' });
        expect(await store.channel.wasHandled('k')).toBe(true);
        expect(await store.channel.meet(CHANNEL, 2)).toBe(false);

        const moved = { card: 'notice', data: {}, text: 'elsewhere' } as const;
        const living = { root: CHANNEL, key: 'p', conversationId: `${CHANNEL};messageid=1`, activityId: '1', how: '{}', moved };
        await store.channel.forgetAddresses(CHANNEL);
        expect(await store.channel.address(address.conversationId)).toBeUndefined();
        await store.channel.keepLiving(living);
        await store.channel.keepLiving({ ...living, activityId: '2' });
        await store.channel.keepLiving({ ...living, root: '19:other@thread.tacv2', activityId: '3' });
        await store.channel.dropLiving(living);
        await restart();
        expect(await store.channel.living()).toEqual([
          { ...living, activityId: '2' },
          { ...living, root: '19:other@thread.tacv2', activityId: '3' },
        ]);
        await store.channel.dropLiving({ ...living, activityId: '3' });
        await store.channel.forgetAddresses(CHANNEL);
        expect(await store.channel.living()).toEqual([]);

        await store.channel.markHandled('next day', Date.parse(AT) + 25 * 3_600_000);
        expect(await store.channel.wasHandled('k')).toBe(false);
      });

      it('a personal chat is known to be theirs who wrote in it, though nothing was done there; shown to them, and erased with them', async () => {
        const address = { serviceUrl: 's', conversationId: 'a:olle', kind: 'personal', personId: 'olle', bot: { id: 'b' } } as const;
        const { personId, ...ofNobody } = address;
        await store.channel.rememberAddress(address, 7);
        await store.channel.rememberAddress({ ...ofNobody, conversationId: 'a:other' }, 7);
        // An event that names nobody changes nothing about whose it is.
        await store.channel.rememberAddress({ ...ofNobody, serviceUrl: 't' }, 8);
        await restart();
        const olle = { id: personId, name: 'Olle' };
        expect(await store.channel.address('a:olle')).toEqual({ ...address, serviceUrl: 't' });
        expect(await store.alerts.chatsOf([olle, ANNA])).toEqual(['a:olle']);
        expect((await store.people.recordsOf('olle')).personalChats).toMatchObject([{ conversation: 'a:olle' }]);

        await store.people.erase('olle', { id: 'erased-1', name: 'erased 1' }, record('personErased'));
        expect(await store.channel.address('a:olle')).toBeUndefined();
        expect(await store.alerts.chatsOf([olle])).toEqual([]);
        expect(await store.channel.address('a:other')).toBeDefined();
      });

      it('a line of theirs that waits to be confirmed goes with them, and nobody else’s', async () => {
        const proposal = (id: string, by: Person): Proposal => ({
          ...{ id, by, in: CHANNEL, thread: CHANNEL, question: 'q', about: '', at: AT, run: '1' },
          ...{ line: `as ${by.name} wrote it`, means: { is: 'no' } },
        });
        const state = { ...NEW_WALK, proposals: [proposal('1', ANNA), proposal('2', { id: 'bjorn', name: 'Björn' })] };
        await store.walk.keep('p', 0, { state, answers: [], contradictions: [] }, AT, []);
        await store.people.erase(ANNA.id, { id: 'erased-1', name: 'erased 1' }, record('personErased'));
        expect((await store.walk.walk('p'))?.state.proposals).toEqual([proposal('2', { id: 'bjorn', name: 'Björn' })]);
      });

      it('an audit record is kept for a year', async () => {
        await store.plans.giveRole({ ...owner, role: 'guest' }, record('roleGiven', '2027-11-24T11:59:59.000Z'));
        expect(await store.plans.audit('p', 10)).toHaveLength(2);
        await store.plans.takeRole('p', 'anna', 'guest', record('roleTaken', '2027-11-24T12:00:01.000Z'));
        expect((await store.plans.audit('p', 10)).map(({ action }) => action)).toEqual(['roleTaken', 'roleGiven']);
      });
    });

    describe('a change that fails half way', () => {
      it('is not kept', async () => {
        await store.plans.addKey(key, record('keyMade'));
        await expect(store.plans.addKey(key, record('keyMade'))).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
        expect(await store.plans.keys('p')).toHaveLength(1);
        expect(await store.plans.audit('p', 10)).toHaveLength(2);
      });
    });

    describe('once it is closed', () => {
      it('it keeps nothing more, and is not opened again by whoever comes late', async () => {
        await store.close();
        await expect(store.channel.markHandled('late', 1)).rejects.toEqual(new MemoryFailure('unreachable'));
        await expect(store.plans.plan('p')).rejects.toEqual(new MemoryFailure('unreachable'));
        store = await place.open();
        expect(await store.channel.wasHandled('late')).toBe(false);
      });
    });

    describe('a closed plan', () => {
      it('has no links and no living keys, and is changed by nobody', async () => {
        await store.plans.addKey(key, record('keyMade'));
        expect(await store.plans.closePlan('p', 1, AT, record('planClosed'))).toBe('closed');

        expect(await store.plans.openPlans()).toEqual([]);
        expect(await store.plans.link(CHANNEL)).toBeUndefined();
        expect(await store.plans.keys('p')).toMatchObject([{ revokedAt: AT }]);
        const change = { id: 'p', revision: 2, document: '{}', answered: [], changedAt: AT };
        expect(await store.plans.changePlan(change, record('planChanged'))).toBe('stale');
      });
    });

    describe('of many who do the same at the same moment, in one process and in another', () => {
      it.each(RACES)('$what', async ({ before, race, outcomes, then }) => {
        await before?.(store);
        const other = await place.openBeside(store);
        const racers = Array.from({ length: RACERS }, (_, racer) => race(racer % 2 === 0 ? store : other, racer));
        const seen = await Promise.all(racers);
        if (other !== store) await other.close();

        if (outcomes) expect(tally(seen)).toEqual(outcomes);
        await then(store, seen);
      });
    });
  });
});

/** How often each outcome was seen. */
function tally(seen: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of seen) counts[String(outcome)] = (counts[String(outcome)] ?? 0) + 1;
  return counts;
}
