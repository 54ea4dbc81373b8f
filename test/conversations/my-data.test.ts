/** What is kept about a person: shown to them, and taken away, by themselves or by an administrator. */
import { ANNA, BJORN } from '../plans/kept-plans';
import { setUpRoom, type SetUpRoom } from './set-up-room';

const BJORN_BY_ID = { id: '6f0c1f5e-1111-4d9a-9a34-0a4f7b0c1d22', name: 'Björn Berg' };
let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom();
  await room.say('set up Nord', ANNA);
  const [plan] = await room.kept.plans.open();
  await room.kept.plans.giveRole({ person: ANNA, conversation: 'a:anna', kind: 'personal' }, plan?.id ?? '', BJORN_BY_ID, 'owner');
});
afterEach(() => room.close());

const everything = async (id: string): Promise<string> => JSON.stringify(await room.kept.store.people.recordsOf(id));
const buttonOf = (data: Readonly<Record<string, unknown>>, index = 0): object =>
  (data['buttons'] as readonly { payload: object }[])[index]?.payload ?? {};

describe('my data', () => {
  it('is counted on the card, and whole in a file', async () => {
    await room.say('upload key', BJORN_BY_ID, 'a:bjorn');
    const card = await room.show('my data', ANNA, 'a:anna');
    expect(card.text).toMatch(/What is kept about you[^]*Roles had or given: 2[^]*Conversations linked or chosen: 1/);
    const [[url, bytes] = ['', Buffer.alloc(0)]] = [...room.fetched];
    expect(card.data['links']).toEqual([{ title: 'Download all of it', url }]);
    const whole = JSON.parse(bytes.toString()) as { person: string; changes: object[]; uploadKeys: object[] };
    expect(whole.person).toBe(ANNA.id);
    expect(whole.changes.length).toBeGreaterThan(2);
    expect(JSON.stringify(whole)).not.toContain('"hash"');
  });

  it('is nobody else’s, and is not spoken of where others read', async () => {
    expect(await room.say(`data about ${BJORN_BY_ID.id}`, BJORN, 'a:bjorn')).toMatch(/Only you yourself and administrators/);
    for (const line of ['mina uppgifter', 'mina data', 'radera mina data']) {
      expect(await room.say(line, ANNA, '19:drift@thread.tacv2')).toMatch(/bara i en personlig chatt/);
    }
    expect(await room.say('my data', BJORN, 'a:bjorn')).toMatch(/Nothing is kept/);
    expect(await room.say(`uppgifter om ${BJORN_BY_ID.id.toUpperCase()}`, ANNA, 'a:anna')).toMatch(/Det här sparas om 6f0c1f5e/);
  });
});

describe('forget me', () => {
  it('asks once, and then takes the person out of everything that is kept', async () => {
    await room.say('uppladdningsnyckel', BJORN_BY_ID, 'a:bjorn');
    const question = await room.show('glöm mig', BJORN_BY_ID, 'a:bjorn');
    expect(question.text).toMatch(/Ska jag glömma allt som sparas om dig\?/);
    expect(await everything(BJORN_BY_ID.id)).toContain(BJORN_BY_ID.name);

    const done = await room.press(buttonOf(question.data), BJORN_BY_ID, 'a:bjorn');
    expect(done.replies[0]?.text).toMatch(/^Glömt\. Där något måste finnas kvar står nu ”erased [0-9a-f]{8}”/);
    const left = await room.kept.store.people.recordsOf(BJORN_BY_ID.id);
    expect(Object.values(left).flat()).toEqual([]);
    const [plan] = await room.kept.plans.open();
    const history = JSON.stringify(await room.kept.plans.history(plan?.id ?? '', 50));
    expect(history).not.toContain(BJORN_BY_ID.id);
    expect(history).not.toContain(BJORN_BY_ID.name);
    expect(history).toMatch(/keyMade[^]*roleGiven/);
    // The key is the plan's: it still works, and is no longer Björn's.
    expect(await room.say('upload keys', ANNA, 'a:anna')).toMatch(/Made by erased [0-9a-f]{8}/);
  });

  it('leaves no trace of the chat it was asked in', async () => {
    await room.say('upload key', ANNA, 'a:anna');
    const [plan] = await room.kept.plans.open();
    const question = await room.show('forget me', ANNA, 'a:anna');
    await room.press(buttonOf(question.data), ANNA, 'a:anna');
    expect(JSON.stringify(await room.kept.store.plans.audit(plan?.id ?? '', 50))).not.toContain('a:anna');
    expect(JSON.stringify(await room.kept.store.plans.audit('', 50))).not.toContain('a:anna');
  });

  it('leaves everybody else’s as it was', async () => {
    const before = await room.kept.store.people.recordsOf(ANNA.id);
    const question = await room.show('forget me', BJORN_BY_ID, 'a:bjorn');
    await room.press(buttonOf(question.data), BJORN_BY_ID, 'a:bjorn');
    const after = await room.kept.store.people.recordsOf(ANNA.id);
    expect(after.links).toEqual(before.links);
    expect(after.roles.length).toBe(1);
  });

  it('is done for somebody who left by an administrator, and by nobody else, whatever a button carries', async () => {
    const question = await room.show(`forget ${BJORN_BY_ID.id}`, ANNA, 'a:anna');
    const button = buttonOf(question.data);
    const refused = await room.press(button, BJORN, 'a:anna');
    expect(refused.replies[0]?.text).toMatch(/Only you yourself and administrators/);
    const elsewhere = await room.press(button, ANNA, 'a:other');
    expect(elsewhere.replies[0]?.text).toMatch(/out of date/);
    expect(await everything(BJORN_BY_ID.id)).toContain(BJORN_BY_ID.name);
    const done = await room.press(button, ANNA, 'a:anna');
    expect(done.replies[0]?.text).toMatch(/^Forgotten/);
    expect(await everything(BJORN_BY_ID.id)).not.toContain(BJORN_BY_ID.name);
    expect(await room.say(`forget ${BJORN_BY_ID.id}`, BJORN, 'a:bjorn')).toMatch(/Only you yourself and administrators/);
  });
});
