/** Which plan a turn speaks of. */
import { belongsTo, findPlace, type Place } from '../../src/conversations/place';
import type { Turn } from '../../src/conversations/turn';
import type { Standing } from '../../src/plans/members';
import { ANNA, BJORN, inChannel, keptPlans, type KeptPlans } from '../plans/kept-plans';

const NORD = '19:nord@thread.tacv2';
const SYD = '19:syd@thread.tacv2';
let kept: KeptPlans;
let standings: Record<string, Standing>;

beforeEach(async () => {
  kept = await keptPlans();
  standings = {};
});
afterEach(() => kept.store.close());

type Where = Turn['conversation'];
const channel = (root: string): Where => ({ id: `${root};messageid=1`, root, kind: 'channel' });
const personal: Where = { id: 'a:bjorn', root: 'a:bjorn', kind: 'personal' };

/** Björn speaks; unless the test says otherwise he belongs to where he speaks, and to no channel. */
function place(conversation: Where): Promise<Place> {
  const standing = (root: string): Promise<Standing> =>
    Promise.resolve(standings[root] ?? (root === conversation.root ? 'member' : 'stranger'));
  return findPlace({ plans: kept.plans, members: { standing, find: () => Promise.resolve(undefined) } }, { conversation, person: BJORN });
}

describe('in a channel', () => {
  it('it is the plan linked to the channel, in every thread of it', async () => {
    const { id } = await kept.make('Nord', NORD);

    expect(await place(channel(NORD))).toMatchObject({ found: 'plan', plan: { id }, clouds: [], told: false });
    expect(await place(channel(SYD))).toEqual({ found: 'none' });
  });

  it('only the clouds of its view are looked at', async () => {
    await kept.make('Nord', NORD);
    const seen = await kept.plans.link(NORD);
    if (seen) await kept.plans.adjust(inChannel(NORD), seen, { clouds: ['Gold'] });

    expect(await place(channel(NORD))).toMatchObject({ found: 'plan', clouds: ['Gold'] });
  });

  it.each<[Standing, 'guest' | 'stranger' | 'unknown']>([
    ['guest', 'guest'],
    ['stranger', 'stranger'],
    ['unknown', 'unknown'],
  ])('who is a %s there is told nothing', async (standing, because) => {
    await kept.make('Nord', NORD);
    standings[NORD] = standing;

    expect(await place(channel(NORD))).toEqual({ found: 'refused', because });
  });

  it('a guest whom an owner allowed may ask, until that is taken back', async () => {
    const { id } = await kept.make('Nord', NORD);
    standings[NORD] = 'guest';
    await kept.plans.giveRole(inChannel(NORD), id, BJORN, 'guest');
    expect(await place(channel(NORD))).toMatchObject({ found: 'plan' });

    await kept.plans.takeRole(inChannel(NORD), id, BJORN, 'guest');
    expect(await place(channel(NORD))).toEqual({ found: 'refused', because: 'guest' });
  });

  it('no plan is left once it was closed', async () => {
    const plan = await kept.make('Nord', NORD);
    await kept.plans.close(inChannel(NORD), plan);

    expect(await place(channel(NORD))).toEqual({ found: 'none' });
  });
});

describe('in a personal chat', () => {
  it('it is the plan of the one conversation that the person belongs to, and that is said', async () => {
    const { id } = await kept.make('Nord', NORD);
    await kept.make('Syd', SYD);
    standings[NORD] = 'member';

    expect(await place(personal)).toMatchObject({ found: 'plan', plan: { id }, told: true });
  });

  it('nobody is told of plans whose conversations they do not belong to', async () => {
    await kept.make('Nord', NORD);

    expect(await place(personal)).toEqual({ found: 'none' });
  });

  it.each<Standing>(['guest', 'unknown'])(
    'who is %s in the only conversation of a plan is told why there is no answer',
    async (standing) => {
      await kept.make('Nord', NORD);
      standings[NORD] = standing;

      expect(await place(personal)).toEqual({ found: 'refused', because: standing });
    },
  );

  it('of several plans it is asked once; the choice holds while the person belongs', async () => {
    const nord = await kept.make('Nord', NORD);
    const syd = await kept.make('Syd', SYD);
    standings[NORD] = 'member';
    standings[SYD] = 'member';
    expect(await place(personal)).toMatchObject({ found: 'several', plans: [{ id: nord.id }, { id: syd.id }] });

    await kept.plans.choose({ person: BJORN, conversation: personal.root, kind: 'personal' }, syd.id, undefined);
    expect(await place(personal)).toMatchObject({ found: 'plan', plan: { id: syd.id }, told: true });

    standings[SYD] = 'stranger';
    expect(await place(personal)).toMatchObject({ found: 'plan', plan: { id: nord.id }, told: true });
  });

  it('an administrator can set one for good', async () => {
    const { id } = await kept.make('Nord', NORD);
    await kept.plans.linkHere({ person: ANNA, conversation: personal.root, kind: 'personal' }, id, undefined);

    expect(await place(personal)).toMatchObject({ found: 'plan', plan: { id }, told: false, link: { basis: 'set' } });
  });
});

describe('whether somebody still belongs to a plan that their own chat is told of', () => {
  it.each<[what: string, standings: Record<string, Standing>, happens: readonly ('allowed' | 'closed' | 'unlinked')[], belongs: string]>([
    ['a member of its channel', { [NORD]: 'member' }, [], 'yes'],
    ['a member of one of its two channels', { [NORD]: 'stranger', [SYD]: 'member' }, [], 'yes'],
    ['who left the channel', { [NORD]: 'stranger' }, [], 'no'],
    ['a guest', { [NORD]: 'guest' }, [], 'no'],
    ['a guest whom an owner allowed', { [NORD]: 'guest' }, ['allowed'], 'yes'],
    ['who was allowed as a guest, and left', { [NORD]: 'stranger' }, ['allowed'], 'no'],
    ['of whom the channel says nothing', { [NORD]: 'unknown' }, [], 'unknown'],
    ['of whom one channel says nothing, the other that they left', { [NORD]: 'unknown', [SYD]: 'stranger' }, [], 'unknown'],
    ['of whom one channel says nothing, a member of the other', { [NORD]: 'unknown', [SYD]: 'member' }, [], 'yes'],
    ['a member of a channel that was unlinked', { [NORD]: 'member' }, ['unlinked'], 'unlinked'],
    ['who left, of a plan that was closed: its end is told to everybody', { [NORD]: 'stranger' }, ['closed'], 'yes'],
  ])('%s', async (_, given, happens, belongs) => {
    const plan = await kept.make('Nord', NORD);
    if (SYD in given) await kept.plans.linkHere(inChannel(SYD), plan.id, undefined);
    if (happens.includes('allowed')) await kept.plans.giveRole(inChannel(NORD), plan.id, BJORN, 'guest');
    const link = await kept.plans.link(NORD);
    if (happens.includes('unlinked') && link) await kept.plans.unlink(inChannel(NORD), link);
    if (happens.includes('closed')) await kept.plans.close(inChannel(NORD), plan);
    const members = { standing: (root: string) => Promise.resolve(given[root] ?? 'stranger'), find: () => Promise.resolve(undefined) };
    expect(await belongsTo({ plans: kept.plans, members }, { planId: plan.id, conversation: 'a:bjorn', by: BJORN })).toBe(belongs);
  });
});
