/** Things that many do at the same moment: what each of them is told, and what stands afterwards. */
import type { Store } from '../../src/storage/store';
import { ANNA, AT, CHANNEL, key, link, owner, plan, record, report } from './kept';

export interface Race {
  readonly what: string;
  readonly before?: (store: Store) => Promise<unknown>;
  readonly race: (store: Store, racer: number) => Promise<unknown>;
  /** How many are told what. */
  readonly outcomes?: Readonly<Record<string, number>>;
  readonly then: (store: Store, seen: readonly unknown[]) => Promise<void>;
}

/** In two processes, where there may be two. */
export const RACERS = 16;

const at = (racer: number): string => `2026-11-24T12:00:${String(racer).padStart(2, '0')}.000Z`;
const actions = async (store: Store): Promise<readonly string[]> => (await store.plans.audit('p', 100)).map(({ action }) => action);
const OTHER = '19:other@thread.tacv2';
const reading = { readAt: AT, plan: { facts: {}, sightings: [], gaps: [] }, storageAccounts: [] };

export const RACES: readonly Race[] = [
  {
    what: 'one changes a plan, the others change nothing, and one audit record tells of it',
    race: (store, racer) =>
      store.plans.changePlan({ id: 'p', revision: 1, document: String(racer), answered: [], changedAt: AT }, record('planChanged')),
    outcomes: { changed: 1, stale: RACERS - 1 },
    async then(store, seen) {
      expect(await store.plans.plan('p')).toMatchObject({ revision: 2, document: String(seen.indexOf('changed')) });
      expect(await actions(store)).toEqual(['planChanged', 'planCreated']);
    },
  },
  {
    what: 'one makes the plan of a conversation, and the others are told that it has one',
    race: (store, racer) => {
      const id = `new-${String(racer)}`;
      const here = { ...link, conversation: OTHER, planId: id };
      return store.plans.createPlan({ ...plan, id }, here, { ...owner, planId: id }, [{ ...record('planCreated'), planId: id }]);
    },
    outcomes: { created: 1, linked: RACERS - 1 },
    async then(store, seen) {
      const winner = `new-${String(seen.indexOf('created'))}`;
      expect((await store.plans.openPlans()).map(({ id }) => id)).toEqual(['p', winner]);
      expect(await store.plans.link(OTHER)).toMatchObject({ planId: winner });
    },
  },
  {
    what: 'one links a conversation anew',
    race: (store, racer) => store.plans.putLink({ ...link, clouds: [String(racer)] }, link, record('linkChanged')),
    outcomes: { put: 1, stale: RACERS - 1 },
    async then(store, seen) {
      expect(await store.plans.link(CHANNEL)).toMatchObject({ clouds: [String(seen.indexOf('put'))] });
      expect(await actions(store)).toEqual(['linkChanged', 'planCreated']);
    },
  },
  {
    what: 'one links a conversation that had no plan',
    race: (store, racer) => store.plans.putLink({ ...link, conversation: OTHER, clouds: [String(racer)] }, undefined, record('linked')),
    outcomes: { put: 1, stale: RACERS - 1 },
    then: async (store, seen) => expect(await store.plans.link(OTHER)).toMatchObject({ clouds: [String(seen.indexOf('put'))] }),
  },
  {
    what: 'one unlinks it',
    race: (store) => store.plans.dropLink(link, record('unlinked')),
    outcomes: { dropped: 1, stale: RACERS - 1 },
    then: async (store) => expect(await actions(store)).toEqual(['unlinked', 'planCreated']),
  },
  {
    what: 'one closes the plan',
    race: (store) => store.plans.closePlan('p', 1, AT, record('planClosed')),
    outcomes: { closed: 1, stale: RACERS - 1 },
    then: async (store) => expect(await actions(store)).toEqual(['planClosed', 'planCreated']),
  },
  {
    what: 'no conversation is linked to a plan while somebody closes it',
    race: (store, racer) =>
      racer === 3
        ? store.plans.closePlan('p', 1, AT, record('planClosed'))
        : store.plans.putLink({ ...link, conversation: `19:${String(racer)}` }, undefined, record('linked')),
    async then(store, seen) {
      expect(seen[3]).toBe('closed');
      expect(await store.plans.links()).toEqual([]);
    },
  },
  {
    what: 'a role is given once',
    race: (store) => store.plans.giveRole({ ...owner, role: 'guest' }, record('roleGiven')),
    async then(store) {
      expect(await store.plans.roles('p')).toHaveLength(2);
      expect(await actions(store)).toEqual(['roleGiven', 'planCreated']);
    },
  },
  {
    what: 'a role is taken once',
    race: (store) => store.plans.takeRole('p', ANNA.id, 'owner', record('roleTaken')),
    async then(store) {
      expect(await store.plans.roles('p')).toEqual([]);
      expect(await actions(store)).toEqual(['roleTaken', 'planCreated']);
    },
  },
  {
    what: 'an upload key is revoked once',
    before: (store) => store.plans.addKey(key, record('keyMade')),
    race: (store) => store.plans.revokeKey('k', AT, record('keyRevoked')),
    then: async (store) => expect(await actions(store)).toEqual(['keyRevoked', 'keyMade', 'planCreated']),
  },
  {
    what: 'the last use of an upload key is the latest one',
    before: (store) => store.plans.addKey(key, record('keyMade')),
    race: (store, racer) => store.plans.keyUsed('k', at(RACERS - racer)),
    then: async (store) => expect(await store.plans.keys('p')).toMatchObject([{ lastUsedAt: at(RACERS) }]),
  },
  {
    what: 'one report is accepted once',
    race: (store) => store.reports.addReport(report, record('reportReceived')),
    outcomes: { added: 1, known: RACERS - 1 },
    then: async (store) => expect(await actions(store)).toEqual(['reportReceived', 'planCreated']),
  },
  {
    what: 'of reports with one id and different contents one is accepted',
    race: (store, racer) => store.reports.addReport({ ...report, digest: String(racer) }, record('reportReceived')),
    outcomes: { added: 1, otherContent: RACERS - 1 },
    then: async (store, seen) => expect(await store.reports.reportsOf('p')).toMatchObject([{ digest: String(seen.indexOf('added')) }]),
  },
  {
    what: 'every report is kept',
    race: (store, racer) => store.reports.addReport({ ...report, reportId: `r${String(racer)}` }, record('reportReceived')),
    outcomes: { added: RACERS },
    async then(store) {
      expect(await store.reports.reportIdsOf('p')).toHaveLength(RACERS);
      expect(await actions(store)).toHaveLength(RACERS + 1);
    },
  },
  {
    what: 'the last assessment is the one whose reading began last',
    race: (store, racer) =>
      store.assessments.keep({
        planId: 'p',
        revision: 1,
        edition: '2026-05',
        assessedAt: AT,
        readStartedAt: (racer * 7) % RACERS,
        reading,
        reportIds: [],
      }),
    then: async (store) => expect(await store.assessments.last('p')).toMatchObject({ readStartedAt: RACERS - 1 }),
  },
  {
    what: 'a conversation is welcomed once',
    race: (store) => store.channel.meet(OTHER, 1),
    outcomes: { true: 1, false: RACERS - 1 },
    then: async (store) => expect(await store.channel.meet(OTHER, 2)).toBe(false),
  },
  {
    what: 'every handled activity is known, and the store answers whoever asks whether it works',
    race: (store, racer) => (racer % 3 === 0 ? store.check() : store.channel.markHandled(String(racer), Date.parse(AT))),
    then: async (store) => expect(await store.channel.wasHandled('1')).toBe(true),
  },
];
