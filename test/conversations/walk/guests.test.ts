/** Guests and strangers: the walk of a plan is none of theirs, neither typed nor pressed, until an owner has allowed a guest. */
import type { Standing } from '../../../src/plans/members';
import { azureAt, reported } from './estate';
import { ANNA, BJORN, buttonsOf, DRIFT, lastOf, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

const said = async (): Promise<number> => (await room.answers()).length;
const allow = (wish: string): Promise<unknown> =>
  room.told(`${wish} Björn`, ANNA, DRIFT, { mentions: [{ channelId: BJORN.id, name: BJORN.name }] });

const LINES = [
  'start',
  'continue',
  'where are we?',
  'yes',
  'skip',
  'back',
  'stop',
  'confirm vm.encryption for all',
  'waive vm.encryption for SQL01',
];

describe.each<[Standing, RegExp]>([
  ['guest', /^You come from outside this organisation, so I may not answer you yet\./],
  ['stranger', /^You do not belong to this conversation, so I may not answer you here\./],
])('who is a %s', (standing, refusal) => {
  it.each(LINES)('is told nothing of the walk by "%s", and changes nothing', async (line) => {
    await room.say('start');
    const before = await room.kept.store.walk.walk(room.planId);
    room.azure.standings[BJORN.id] = standing;

    expect(await room.say(line, BJORN)).toMatch(refusal);
    expect(await room.kept.store.walk.walk(room.planId)).toEqual(before);
  });

  it('presses in vain: the card stays as it was for everybody, and the presser alone is told', async () => {
    const card = await room.show('start');
    room.azure.standings[BJORN.id] = standing;
    for (const { title, payload } of buttonsOf(card)) {
      const given = await room.press({ ...payload }, BJORN);
      expect([title, given.audience, lastOf(given).text]).toEqual([title, 'clicker', expect.stringMatching(refusal)]);
    }

    expect(await said()).toBe(0);
    expect(await room.say('yes')).toMatch(/Noted: yes/);
  });
});

describe('a guest', () => {
  beforeEach(() => {
    room.azure.standings[BJORN.id] = 'guest';
  });

  it('whom an owner allowed walks like everybody else, until that is taken back', async () => {
    await room.say('start');
    await room.say('yes');
    await allow('allow');
    expect(await room.say('continue', BJORN)).toMatch(/^Do you agree with Anna Administrator/);
    expect(await room.say('yes', BJORN)).toMatch(/Anna Administrator and you agree/);
    await allow('not allow');

    expect(await room.say('yes', BJORN)).toMatch(/^You come from outside/);
  });

  it.each(['help', 'collector', 'hjälp', 'insamlare', 'status', 'gaps'])('is refused by "%s" too, and gets no file', async (line) => {
    const given = await room.told(line, BJORN);

    expect(given.replies.map(({ text }) => text)).toEqual([expect.stringMatching(/^(?:You come from outside|Du kommer utifrån)/)]);
    expect(room.fetched.size).toBe(0);
  });
});

it('somebody of whom Teams does not say whether they belong changes nothing', async () => {
  const card = await room.show('start');
  const before = await room.kept.store.walk.walk(room.planId);
  room.azure.standings[BJORN.id] = 'unknown';
  for (const line of LINES) expect(await room.say(line, BJORN)).toMatch(/cannot see right now whether you belong/);
  for (const { payload } of buttonsOf(card))
    expect(lastOf(await room.press({ ...payload }, BJORN)).text).toMatch(/cannot see right now whether you belong/);

  expect(await room.kept.store.walk.walk(room.planId)).toEqual(before);
});

describe('a plan that was chosen in a personal chat', () => {
  it('has a view of its own there, and the channel sees all', async () => {
    await room.kept.make('Syd', '19:syd@thread.tacv2');
    const chat = 'a:anna';
    const offered = lastOf(await room.told('status', ANNA, chat));
    const nord = buttonsOf(offered).find(({ title }) => title === 'Nord');
    await room.press({ ...nord?.payload }, ANNA, chat);

    expect(await room.say('view Silver', ANNA, chat)).toMatch(/Silver/);
    expect(await room.say('view Gold', ANNA, chat)).toMatch(/Gold/);
    expect(await room.kept.plans.link(chat)).toMatchObject({ planId: room.planId, clouds: ['Gold'] });
    expect((await room.kept.plans.link(DRIFT))?.clouds ?? []).toEqual([]);
    expect(await room.say('start', ANNA, chat)).toMatch(/^Is this so\?/);
  });
});
