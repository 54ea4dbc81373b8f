import { emptyPlan } from '../../src/readiness/plan';
import { ANNA, BJORN, inChannel, keptPlans, type KeptPlans } from './kept-plans';

const CHANNEL = '19:drift@thread.tacv2';
let kept: KeptPlans;

beforeEach(async () => {
  kept = await keptPlans();
});
afterEach(() => kept.store.close());

describe('a plan', () => {
  it('is made by an administrator, linked to where it was made, and owned by its maker', async () => {
    const plan = await kept.make('Nord', CHANNEL);

    expect(plan).toMatchObject({ revision: 1, plan: { name: 'Nord' }, answered: [] });
    expect(await kept.plans.link(CHANNEL)).toMatchObject({ planId: plan.id, kind: 'channel', basis: 'set', clouds: [], by: ANNA });
    expect(await kept.plans.roles(plan.id)).toMatchObject([{ person: ANNA, role: 'owner' }]);
    expect((await kept.plans.history(plan.id, 10)).map(({ action }) => action).sort()).toEqual(['linked', 'planCreated']);
  });

  it('is not made by anybody else, nor where there is one', async () => {
    expect(await kept.plans.create(inChannel(CHANNEL, BJORN), emptyPlan('Björns'))).toEqual({ done: 'refused' });
    const first = await kept.make('Nord', CHANNEL);
    expect(await kept.plans.create(inChannel(CHANNEL), emptyPlan('Syd'))).toEqual({ done: 'stale', now: first });
    expect(await kept.plans.open()).toHaveLength(1);
  });

  it('is changed on the revision that was seen: of two people at once one wins, and the other is told what stands now', async () => {
    const { id, revision, plan } = await kept.make('Nord', CHANNEL);
    const change = (cloud: string): ReturnType<typeof kept.plans.change> =>
      kept.plans.change(inChannel(CHANNEL), { id, revision, plan: { ...plan, clouds: [cloud] }, answered: ['clouds'] });
    const both = await Promise.all([change('Gold'), change('Silver')]);

    expect(both.map(({ done }) => done).sort()).toEqual(['changed', 'stale']);
    const won = both.find(({ done }) => done === 'changed');
    expect(both).toEqual([won, { ...won, done: 'stale' }].sort((a) => (a === both[0] ? -1 : 1)));
    expect(await kept.plans.plan(id)).toMatchObject({ revision: 2, answered: ['clouds'] });
  });

  it('tells in its history who changed what, and the document before and after', async () => {
    const { id, revision, plan } = await kept.make('Nord', CHANNEL);
    await kept.plans.change(inChannel(CHANNEL), { id, revision, plan: { ...plan, clouds: ['Gold'] }, answered: [] });
    const [latest] = await kept.plans.history(id, 1);

    expect(latest).toMatchObject({ action: 'planChanged', by: ANNA, conversation: CHANNEL });
    expect(JSON.parse(latest?.before ?? '')).toMatchObject({ clouds: [] });
    expect(JSON.parse(latest?.after ?? '')).toMatchObject({ clouds: ['Gold'] });
  });

  it('is closed for good: no conversation speaks of it any more', async () => {
    const plan = await kept.make('Nord', CHANNEL);
    expect(await kept.plans.close(inChannel(CHANNEL, BJORN), plan)).toEqual({ done: 'refused' });
    expect(await kept.plans.close(inChannel(CHANNEL), plan)).toMatchObject({ done: 'changed' });

    expect(await kept.plans.link(CHANNEL)).toBeUndefined();
    expect(await kept.plans.plan(plan.id)).toBeUndefined();
    expect(await kept.plans.close(inChannel(CHANNEL), plan)).toEqual({ done: 'stale' });
    expect(await kept.plans.change(inChannel(CHANNEL), { ...plan, answered: [] })).toEqual({ done: 'stale' });
  });
});

describe('a conversation', () => {
  it('can speak of a plan that was made elsewhere', async () => {
    const plan = await kept.make('Nord', CHANNEL);
    const other = '19:natt@thread.tacv2';

    expect(await kept.plans.linkHere(inChannel(other), plan.id, undefined)).toMatchObject({ done: 'changed' });
    expect((await kept.plans.linksOf(plan.id)).map(({ conversation }) => conversation).sort()).toEqual([CHANNEL, other].sort());
  });

  it('has a view, a language and a time zone of its own', async () => {
    const plan = await kept.make('Nord', CHANNEL);
    const seen = await kept.plans.link(CHANNEL);
    if (!seen) throw new Error('There is no link.');
    await kept.plans.adjust(inChannel(CHANNEL), seen, { clouds: ['Gold'], language: 'sv', timeZone: 'Europe/Stockholm' });

    const link = await kept.plans.link(CHANNEL);
    expect(link).toMatchObject({ planId: plan.id, clouds: ['Gold'], language: 'sv', timeZone: 'Europe/Stockholm' });
    expect(await kept.plans.adjust(inChannel(CHANNEL), seen, { clouds: ['Silver'] })).toMatchObject({ done: 'stale' });
    expect(await kept.plans.link(CHANNEL)).toEqual(link);
  });

  it('is adjusted by owners of the plan too, and by nobody else', async () => {
    const plan = await kept.make('Nord', CHANNEL);
    const adjust = async (): Promise<string> => {
      const seen = await kept.plans.link(CHANNEL);
      if (!seen) throw new Error('There is no link.');
      return (await kept.plans.adjust(inChannel(CHANNEL, BJORN), seen, { language: 'en' })).done;
    };

    expect(await adjust()).toBe('refused');
    expect(await kept.plans.giveRole(inChannel(CHANNEL, BJORN), plan.id, BJORN, 'owner')).toBe(false);
    expect(await kept.plans.giveRole(inChannel(CHANNEL), plan.id, BJORN, 'owner')).toBe(true);
    expect(await adjust()).toBe('changed');
    expect(await kept.plans.takeRole(inChannel(CHANNEL), plan.id, BJORN, 'owner')).toBe(true);
    expect(await adjust()).toBe('refused');
  });
});
