/** Set-up as people go through it. */
import type { Reply } from '../../src/cards/reply';
import type { PlanInUse } from '../../src/plans/plans';
import { BJORN } from '../plans/kept-plans';
import { account, DRIFT, NETWORK, setUpRoom, SUBSCRIPTION, VAULT, type SetUpRoom } from './set-up-room';

let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom();
});
afterEach(() => room.close());

const only = async (): Promise<PlanInUse> => {
  const [plan] = await room.kept.plans.open();
  if (!plan) throw new Error('There is no plan.');
  return plan;
};

interface Button {
  readonly title: string;
  readonly payload: { readonly action: { readonly step?: string } };
}

const buttonsOf = (reply: Reply): readonly Button[] => reply.data['buttons'] as readonly Button[];
const carriedBy = (reply: Reply, step: string): object => {
  const button = buttonsOf(reply).find(({ payload }) => payload.action.step === step);
  if (!button) throw new Error(`No button of the card does ${step}.`);
  return button.payload;
};
const lastOf = (replies: readonly Reply[]): Reply => {
  const reply = replies.at(-1);
  if (!reply) throw new Error('Nothing was answered.');
  return reply;
};

describe('by typing', () => {
  it('goes from an empty conversation to a complete plan, one short answer at a time', async () => {
    expect(await room.say('is HV07 ready?')).toMatch(/No plan is linked to this conversation/);
    expect(await room.say('set up Nord')).toMatch(/What Site Recovery with VMM consists of[^]*Nord was made/);
    expect(await room.say('go on')).toMatch(/Which Azure subscription[^]*1\. Nord/);
    expect(await room.say('1')).toMatch(
      /Which Recovery Services vault\?[^]*1\. rsv-nord \(swedencentral: fits\.\) · 2\. rsv-a \(swedencentral: does not fit/,
    );
    expect(await room.say('rsv-nord')).toMatch(/Which storage account\?/);
    expect(await room.say('ststandard')).toMatch(/Which virtual network/);
    expect(await room.say(NETWORK)).toMatch(/Which VMM servers/);
    expect(await room.say('all')).toMatch(/Which clouds/);
    expect(await room.say('Gold, Silver')).toMatch(/Which VMs/);
    expect(await room.say('all but TEST*, LAB01')).toMatch(/Nord is set up/);

    expect(await only()).toMatchObject({
      plan: {
        name: 'Nord',
        subscriptionId: SUBSCRIPTION,
        vaultId: VAULT,
        replicationStorageAccountIds: [account('ststandard')],
        networkId: NETWORK,
        clouds: ['Gold', 'Silver'],
        vmsIncluded: [],
        vmsExcluded: ['TEST*', 'LAB01'],
      },
      answered: ['road', 'subscription', 'vault', 'account', 'network', 'vmmServers', 'clouds', 'vms'],
    });
    expect((await only()).plan.logStorageAccountId).toBeUndefined();
  });

  it('goes in Swedish all the way, also through answers that are no words', async () => {
    expect(await room.say('konfigurera Nord')).toMatch(/Delarna i Site Recovery/);
    expect(await room.say('gå vidare')).toMatch(/Vilken Azure-prenumeration/);
    expect(await room.say('1')).toMatch(/Vilket Recovery Services-valv\?/);
    expect(await room.say('finns inget ännu')).toMatch(/Inget valv ännu: det är en brist/);
    expect(await room.say('nej')).toMatch(/Det förstod jag inte/);
  });

  it('asks for a log account beside a premium one, and only then', async () => {
    for (const line of ['set up Nord', 'go on', '1', '1']) await room.say(line);
    expect(await room.say('stpremium')).toMatch(/Which log account[^]*ststandard \(swedencentral, Standard_LRS: fits/);
    expect(await room.say('ststandard')).toMatch(/Which virtual network/);
    expect((await only()).plan.logStorageAccountId).toBe(account('ststandard'));
  });

  it('takes "we have none yet" for a gap, says the next step, and goes on', async () => {
    for (const line of ['set up Nord', 'go on', '1']) await room.say(line);
    expect(await room.say('we have none yet')).toMatch(/No vault yet: that is a gap\. Next step: create a Recovery Services vault/);
    expect(await only()).toMatchObject({ answered: ['road', 'subscription', 'vault'] });
  });

  it('answers a question in between as a question, and stays where it was', async () => {
    for (const line of ['set up Nord', 'go on', '1']) await room.say(line);
    expect(await room.say('help')).toMatch(/is host HV07 ready/);
    expect(await room.say('rsv-nord')).toMatch(/Which storage account\?/);
  });

  it.each(['banana', '17', 'yes please', '☕', '/subscriptions/x/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/other'])(
    'does not take %s for an answer, and asks again',
    async (line) => {
      for (const earlier of ['set up Nord', 'go on', '1']) await room.say(earlier);
      expect(await room.say(line)).toMatch(/Which Recovery Services vault\?/);
      expect((await only()).plan.vaultId).toBeUndefined();
    },
  );

  it('goes back, skips, stops, and goes on where it was', async () => {
    for (const line of ['set up Nord', 'go on', '1', '1']) await room.say(line);
    expect(await room.say('back')).toMatch(/Which Recovery Services vault\?/);
    expect(await room.say('stop')).toMatch(/Set-up rests/);
    expect(await room.say('1')).not.toMatch(/Which/);
    expect(await room.say('set up')).toMatch(/Which storage account\?/);
    expect(await room.say('skip')).toMatch(/Which virtual network/);
  });

  it('takes a pasted list of many lines', async () => {
    for (const line of ['set up Nord', 'go on', '1', '1', 'ststandard', '1', 'all', 'all']) await room.say(line);
    const names = Array.from({ length: 300 }, (_, index) => `SQL${String(index)}`);
    await room.say(names.join('\n'));
    expect((await only()).plan.vmsIncluded).toEqual(names);
  });

  it('warns of names that nobody reports; patterns are for VMs alone', async () => {
    await room.close();
    const report = { reportId: 'r', collectedAt: '2026-11-24T11:00:00Z', collectorVersion: '1', vmmServerIds: ['v'] };
    const named = (name: string) => ({ id: name, name, report, gaps: [], vmmServerId: 'v', hostGroupIds: [] });
    room = await setUpRoom({ reports: [report], clouds: [named('Gold'), named('Silver')] });
    for (const line of ['set up Nord', 'go on', '1', '1', 'ststandard', '1', 'all']) await room.say(line);
    expect(await room.say('G*ld, Bronze, silver')).toMatch(/No report holds G\*ld and Bronze\. I keep the names/);
    expect(await room.say('all but TEST*')).not.toMatch(/No report holds/);
  });

  it('takes "all in Gold" for the VMs of a cloud', async () => {
    for (const line of ['set up Nord', 'go on', '1', '1', 'ststandard', '1', 'all', 'all']) await room.say(line);
    await room.say('alla i Gold');
    expect(await only()).toMatchObject({ plan: { clouds: ['Gold'], vmsIncluded: [], vmsExcluded: [] } });
  });

  it('goes on after a restart from what the plan says', async () => {
    for (const line of ['set up Nord', 'go on', '1', '1']) await room.say(line);
    room.restart();
    expect(await room.say('set up')).toMatch(/Which storage account\?/);
  });
});

describe('on cards alone', () => {
  it('goes from the first card to a complete plan', async () => {
    let card = await room.show('set up');
    const press = async (data: object): Promise<void> => {
      card = lastOf((await room.press(data)).replies);
    };
    await press({ ...buttonsOf(card)[0]?.payload, names: 'Nord' });
    await press(carriedBy(card, 'goOn'));
    await press({ ...carriedBy(card, 'choose'), choice: SUBSCRIPTION });
    await press({ ...carriedBy(card, 'choose'), choice: VAULT });
    await press({ ...carriedBy(card, 'choose'), choice: account('ststandard') });
    await press(carriedBy(card, 'none'));
    await press(carriedBy(card, 'none'));
    await press({ ...carriedBy(card, 'choose'), names: 'Gold\nSilver' });
    await press({ ...carriedBy(card, 'choose'), names: 'alla utom TEST*' });

    expect(card.text).toMatch(/Nord is set up/);
    expect(await only()).toMatchObject({ plan: { vaultId: VAULT, clouds: ['Gold', 'Silver'], vmsExcluded: ['TEST*'] } });
  });

  it.each<[string, (data: object) => object]>([
    ['another plan', (data) => ({ action: { ...(data as { action: object }).action, plan: 'other' }, choice: VAULT })],
    [
      'another conversation',
      (data) => ({ action: { ...(data as { action: object }).action, in: '19:other@thread.tacv2' }, choice: VAULT }),
    ],
    ['a step that does not exist', (data) => ({ action: { ...(data as { action: object }).action, step: 'delete' }, choice: VAULT })],
    ['a resource that was not offered', (data) => ({ ...data, choice: VAULT.replace('rsv-nord', 'rsv-secret') })],
    ['markup', (data) => ({ ...data, choice: '<at>bot</at>[x](javascript:1)' })],
    ['5,000 characters', (data) => ({ ...data, choice: 'x'.repeat(5_000) })],
  ])('a forged value naming %s changes nothing', async (_, forge) => {
    for (const line of ['set up Nord', 'go on']) await room.say(line);
    const card = await room.show('1');
    const before = await only();
    const { replies } = await room.press(forge(carriedBy(card, 'choose')));

    expect(lastOf(replies).text).toMatch(/out of date|not among what I can see/);
    expect(await only()).toEqual(before);
  });

  it('yesterday’s card changes nothing, and shows what stands now and who changed it', async () => {
    for (const line of ['set up Nord', 'go on']) await room.say(line);
    const card = await room.show('1');
    await room.say('none yet');
    const { replies } = await room.press({ ...carriedBy(card, 'choose'), choice: VAULT });

    expect(lastOf(replies).text).toMatch(/Anna Administrator changed the plan at .*, before you[^]*/);
    expect((await only()).plan.vaultId).toBeUndefined();
  });
});

describe('rights', () => {
  it('who is no administrator is told whom to ask, and changes nothing', async () => {
    expect(await room.say('set up Nord', BJORN)).toMatch(/Only administrators of the bot set up plans/);
    expect(await room.kept.plans.open()).toEqual([]);
    for (const line of ['set up Nord', 'go on']) await room.say(line);
    const card = await room.show('1');
    const before = await only();
    const { replies, audience } = await room.press({ ...carriedBy(card, 'choose'), choice: VAULT }, BJORN);
    expect(lastOf(replies).text).toMatch(/Only administrators/);
    expect(audience).toBe('clicker');
    await room.say('rsv-nord', BJORN);
    expect(await only()).toEqual(before);
  });

  it('missing in Azure are named with scope and command, never shown as "there is none", and "try again" goes on', async () => {
    const seen = room.azure.vaults;
    room.azure.vaults = { missing: { action: 'Microsoft.RecoveryServices/vaults/read', scope: `/subscriptions/${SUBSCRIPTION}` } };
    for (const line of ['set up Nord', 'go on']) await room.say(line);
    const told = await room.say('1');

    expect(told).toMatch(/I lack a right to see this/);
    expect(told).toContain(`Microsoft.RecoveryServices/vaults/read on /subscriptions/${SUBSCRIPTION}`);
    expect(told).toContain(`az role assignment create`);
    expect(told).toContain(`--role "Reader" --scope "/subscriptions/${SUBSCRIPTION}"`);
    expect(told).not.toMatch(/There is no/);

    room.azure.vaults = seen;
    expect(await room.say('try again')).toMatch(/1\. rsv-nord/);
    expect(room.azure.forgotten).toBe(1);
  });

  it('an empty list is said to be empty, with the next step', async () => {
    room.azure.vaults = { seen: [] };
    for (const line of ['set up Nord', 'go on']) await room.say(line);
    expect(await room.say('1')).toMatch(/There is no Recovery Services vault in this subscription[^]*create a Recovery Services vault/);
  });

  it('a list that could not be read is unknown', async () => {
    room.azure.vaults = { failed: 'Azure is throttling requests.' };
    for (const line of ['set up Nord', 'go on']) await room.say(line);
    expect(await room.say('1')).toMatch(/What is there is unknown: Azure is throttling/);
  });
});

describe('a plan that stands', () => {
  beforeEach(async () => {
    for (const line of ['set up Nord', 'go on', '1', '1', 'ststandard', '1', 'all', 'Gold', 'all']) await room.say(line);
  });

  it('is shown, changed, linked elsewhere, unlinked and closed', async () => {
    const shown = await room.show('plan');
    expect(shown.text).toMatch(/The plan Nord[^]*Vault \(rsv-nord\)/);
    const asked = await room.press({ ...carriedBy(shown, 'change'), choice: 'vault' });
    expect(lastOf(asked.replies).text).toMatch(/Which Recovery Services vault\?/);

    const natt = '19:natt@thread.tacv2';
    const offered = await room.show('set up', undefined, natt);
    const link = buttonsOf(offered).find(({ title }) => title === 'Link Nord');
    await room.press(link?.payload ?? {}, undefined, natt);
    expect(await room.kept.plans.linksOf((await only()).id)).toHaveLength(2);
    expect(await room.say('unlink', undefined, natt)).toMatch(/no longer speaks of Nord/);

    const asks = await room.show('close plan');
    expect(asks.text).toMatch(/Close Nord for good\? One conversation stops/);
    expect(lastOf((await room.press(carriedBy(asks, 'close'))).replies).text).toBe('Nord is closed.');
    expect(await room.say('plan')).toMatch(/No plan is linked/);
  });

  it('is looked at by a conversation with its own view, language and time zone', async () => {
    expect(await room.say('vy gold')).toMatch(/visar nu bara gold/);
    expect(await room.say('view Bronze')).toMatch(/holds no cloud called Bronze/);
    expect(await room.say('time zone Mars/Olympus')).toMatch(/I know no time zone called Mars\/Olympus/);
    await room.say('tidszon Europe/Stockholm');
    await room.say('language swedish');
    expect(await room.kept.plans.link(DRIFT)).toMatchObject({ clouds: ['gold'], language: 'sv', timeZone: 'Europe/Stockholm' });
    expect(await room.say('help')).toMatch(/är värden HV07 redo/);
  });

  it('keeps what was chosen when a question is asked again and skipped', async () => {
    const before = await only();
    const shown = await room.show('plan');
    await room.press({ ...carriedBy(shown, 'change'), choice: 'vault' });
    await room.say('skip');
    expect((await only()).plan).toEqual(before.plan);
  });

  it('tells who changed it', async () => {
    expect(await room.say('changes')).toMatch(/Anna Administrator: changed the plan/);
  });

  it('loses what hangs on a subscription when another one is chosen', async () => {
    const other = '7911bbe7-ff72-40d8-ada1-8dac112de4b8';
    room.azure.subscriptions = { seen: [{ id: other, name: 'Syd', state: 'Enabled' }] };
    const shown = await room.show('plan');
    await room.press({ ...carriedBy(shown, 'change'), choice: 'subscription' });
    expect(await room.say('Syd')).toMatch(/Which Recovery Services vault\?/);
    expect(await only()).toMatchObject({ plan: { subscriptionId: other, replicationStorageAccountIds: [] } });
    expect((await only()).plan.vaultId).toBeUndefined();
  });
});
