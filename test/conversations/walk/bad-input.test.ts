/** What must change nothing, or only what it should: crowds, forged cards, noise, names that are markup, answers that come too late. */
import { renderCard } from '../../../src/cards/render';
import type { Reply } from '../../../src/cards/reply';
import type { Told } from '../../../src/readiness/given';
import { azureAt, reported } from './estate';
import { ANNA, BJORN, buttonsOf, DRIFT, lastOf, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

/** Ten people press a button at the same moment. @returns what each is told */
async function pressedAtOnce(card: Reply, title: string): Promise<readonly string[]> {
  const button = buttonsOf(card).find((each) => each.title === title);
  const people = Array.from({ length: 10 }, (_, index) => ({ id: `person-${String(index)}`, name: `Person ${String(index)}` }));
  const all = await Promise.all(people.map((person) => room.press({ ...button?.payload }, person)));
  return all.map((each) => lastOf(each).text);
}

describe('ten people at once', () => {
  it('who answer the same question keep one answer; the others are told who was first, and asked what is next', async () => {
    await room.say('start');
    const texts = await pressedAtOnce(await room.show('skip'), 'Yes');

    expect((await room.answers()).filter((each) => 'requirement' in each && each.requirement === 'vm.encryption')).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Noted: yes'))).toHaveLength(1);
    expect(texts.filter((text) => /Person \d answered that before you/.test(text))).toHaveLength(9);
  });

  it('who say yes where two must agree: the second joins the first, the others are told who agreed', async () => {
    const texts = await pressedAtOnce(await room.show('start'), 'Yes');

    expect(texts.filter((text) => text.includes('It counts once a second person agrees'))).toHaveLength(1);
    expect(texts.filter((text) => /Person \d and you agree, so it counts/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /Person \d answered that before you/.test(text))).toHaveLength(8);
    const [first, second, ...others] = await room.answers();
    expect(first).toMatchObject({ answer: 'met', requirement: 'account.rights' });
    expect(second).toMatchObject({
      answer: 'met',
      by: first?.by,
      secondedBy: { name: expect.not.stringMatching(first?.by.name ?? '') as unknown },
    });
    expect(others).toEqual([]);
  });

  it('of whom one says yes and one no where two must agree: neither ends what was not shown', async () => {
    const card = await room.show('start');
    const [yes, no] = ['Yes', 'No'].map((title) => buttonsOf(card).find((each) => each.title === title)?.payload);
    const [, second] = await Promise.all([room.press({ ...yes }, ANNA), room.press({ ...no }, BJORN)]);

    expect(lastOf(second).text).toMatch(/^Do you agree with Anna Administrator\?.*Nothing was noted/s);
    expect(await room.answers()).toMatchObject([{ answer: 'met', by: ANNA }]);
    await room.press({ ...no }, BJORN);
    expect(await room.answers()).toHaveLength(1);
    expect(await room.say('no', BJORN)).toMatch(/Noted: no/);
  });

  it('who each answer another question lose none', async () => {
    const crowd = Array.from({ length: 10 }, (_, index) =>
      room.say(index % 2 === 0 ? 'confirm vm.guestStorage for WEB01' : 'confirm vm.encryption for SQL01', ANNA),
    );
    for (const text of await Promise.all(crowd)) expect(text).toMatch(/^Noted: yes for VM/);

    expect(await room.answers()).toHaveLength(10);
  });
});

describe('a forged card', () => {
  const action = async (): Promise<Record<string, unknown>> => {
    await room.say('start');
    const card = await room.show('skip');
    return { ...buttonsOf(card).find(({ title }) => title === 'Yes')?.payload.action };
  };

  it.each<[string, (action: Record<string, unknown>) => object]>([
    ['of another plan', (it) => ({ action: { ...it, plan: 'other' } })],
    ['for another conversation', (it) => ({ action: { ...it, in: '19:elsewhere@thread.tacv2' } })],
    ['with a step that there is none of', (it) => ({ action: { ...it, step: 'delete' } })],
    ['with a step that is none of its question', (it) => ({ action: { ...it, step: 'accept' } })],
    ['with more than it carries', (it) => ({ action: { ...it, by: 'anna' } })],
    ['without a question', (it) => ({ action: { ...it, question: undefined } })],
    ['that is nothing', () => ({})],
  ])('%s changes nothing and is out of date', async (_, forge) => {
    const given = await room.press(forge(await action()));

    expect(lastOf(given).text).toMatch(/^That button is out of date|^Is this so/);
    expect(await room.answers()).toEqual([]);
  });

  it.each<[string, object]>([
    ['subjects that were not asked about', { except: 'vm:other,host:hv01' }],
    ['names that nobody has', { exceptNames: 'SQL99' }],
  ])('that names %s notes nothing and asks again', async (_, filled) => {
    const given = await room.press({ action: await action(), ...filled });

    expect(lastOf(given).text).toMatch(/I do not ask about .* here\. Nothing was noted/);
    expect(await room.answers()).toEqual([]);
  });

  it('with something that is no text beside it, is read without it', async () => {
    const given = await room.press({ action: await action(), except: { evil: true }, note: 5 });

    expect(lastOf(given).text).toMatch(/Noted: yes for 3 VMs/);
  });

  it('that waives what nobody may waive is refused', async () => {
    const forged = { ...(await action()), step: 'accept', question: 'waive ["vm.encryption","vm:sql01"]', about: '' };
    const given = await room.press({ action: forged, note: 'x', until: '2026-12-24' }, BJORN);

    expect(lastOf(given).text).toMatch(/has changed meanwhile|Only owners/);
    expect((await room.kept.plans.plan(room.planId))?.plan.waivers).toEqual([]);
  });
});

describe('noise', () => {
  it.each<[string, string]>([
    ['5,000 characters', 'ja '.repeat(1_700)],
    ['5,000 characters of anything', 'x'.repeat(5_000)],
    ['emoji only', '👍👍🎉'],
    ['a thumb', '👍'],
    ['blanks', '   '],
    ['markup', '<script>alert(1)</script>'],
    ['an address', 'https://example.org/?answer=yes'],
  ])('of %s is answered, and noted for nothing', async (_, line) => {
    await room.say('start');
    const reply = await room.show(line);

    expect(reply.text).toMatch(/longer than I can read|did not take that for an answer|did not understand|Nothing was noted/);
    expect(await room.answers()).toEqual([]);
  });
});

describe('a name that is markup', () => {
  it('is shown as what it is, and can be answered about', async () => {
    room.azure.inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
    let card = await room.show('start');
    for (let step = 0; step < 60 && card.data['hasNames'] !== true; step += 1) card = await room.show('skip');
    card = await room.tap(card, 'Keep the list', { names: '<b>V</b>\n[x](https://evil.example)\n${name}' });
    const next = JSON.stringify(renderCard(card));

    expect(next).not.toMatch(/[^\\]\]\(https:\/\/evil/);
    expect(next).not.toContain('${name}');
    expect(card.text).toMatch(/Noted: 3 VMM servers/);
  });
});

describe('VMs with names that are markup', () => {
  it('are ticked as exceptions by what they are', async () => {
    room.azure.inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
    const listed: Told = { vms: [{ name: '${name}' }, { name: 'a,b' }, { name: '50%' }], by: ANNA, at: room.now() };
    await room.kept.store.walk.keep(
      room.planId,
      0,
      { state: { isUnderWay: true, aside: [], taken: [], asked: [] }, told: listed },
      room.now(),
      [],
    );
    let card = await room.show('start');
    for (let step = 0; step < 60 && !/BitLocker/.test(card.text); step += 1) card = await room.show('skip');
    renderCard(card);
    const ticks = (card.data['options'] as readonly { readonly value: string }[]).map(({ value }) => value);
    const next = await room.tap(card, 'Yes', { except: ticks.slice(0, 2).join(',') });

    expect(next.text).toMatch(/Noted: yes for VM 50%, no for .*a,b/);
  });
});

describe('an answer that comes too late', () => {
  it('to a question that is no longer asked, notes nothing and says who answered', async () => {
    await room.say('start');
    await room.say('skip');
    const plan = await room.kept.plans.plan(room.planId);
    await room.kept.plans.linkHere({ person: ANNA, conversation: '19:two@thread.tacv2', kind: 'channel' }, plan?.id ?? '', undefined);
    await room.say('confirm vm.encryption for all', BJORN, '19:two@thread.tacv2');

    expect(await room.say('no', ANNA, DRIFT)).toMatch(/^Is this so for 3 VMs\? .*Storage Spaces.*Björn Berg answered that before you/s);
    expect(await room.answers()).toHaveLength(1);
  });

  it('from somebody whom Teams does not know here, is no answer', async () => {
    await room.say('start');
    expect(await room.say('yes, all 4')).toMatch(/^Is this so\? .*You said 4; I ask about 1\. Nothing was noted/s);
    expect(await room.answers()).toEqual([]);
  });
});
