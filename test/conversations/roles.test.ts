/** Who may do what: owners and guests, named by mention. */
import { findPlace } from '../../src/conversations/place';
import { ANNA, BJORN } from '../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from './set-up-room';

let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom();
  await room.say('set up Nord');
});
afterEach(() => room.close());

/** Everybody is found under the id they are mentioned by (plans/members.ts, everybodyIsMember). */
const mentioning = (person: { readonly id: string; readonly name: string }) => [{ channelId: person.id, name: person.name }];

describe('an owner', () => {
  it('is named by mention, does what owners do, and is no administrator', async () => {
    expect(await room.say('upload key', BJORN, DRIFT)).toMatch(/personal chat only/);
    expect((await room.told('owner Björn Berg', ANNA, DRIFT, { mentions: mentioning(BJORN) })).replies[0]?.text).toMatch(/is now an owner/);
    expect(await room.say('språk svenska', BJORN)).toMatch(/på svenska/);
    expect(await room.say('ägare', BJORN)).toMatch(/Anna Administrator[^]*bjorn-object-id/);
    expect(await room.say('stäng planen', BJORN)).toMatch(/Bara botens administratörer/);

    expect((await room.told('inte ägare Björn Berg', ANNA, DRIFT, { mentions: mentioning(BJORN) })).replies[0]?.text).toMatch(
      /är inte längre ägare/,
    );
    expect(await room.say('language english', BJORN)).toMatch(/administratörer/);
  });

  it('is named by owners alone, and only by a mention', async () => {
    expect((await room.told('owner me', BJORN, DRIFT, { mentions: mentioning(BJORN) })).replies[0]?.text).toMatch(/Only owners/);
    expect((await room.told('owner Björn', ANNA, DRIFT)).replies[0]?.text).toMatch(/Mention the person/);
    const [plan] = await room.kept.plans.open();
    expect(await room.kept.plans.roles(plan?.id ?? '')).toHaveLength(1);
  });
});

describe('a guest', () => {
  it('is answered once an owner has allowed it, until that is taken back', async () => {
    const members = { standing: () => Promise.resolve('guest' as const), find: () => Promise.resolve(undefined) };
    const turn = { conversation: { id: DRIFT, root: DRIFT, kind: 'channel' as const }, person: BJORN };
    const found = async (): Promise<string> => (await findPlace({ plans: room.kept.plans, members }, turn)).found;
    expect(await found()).toBe('refused');

    expect((await room.told('tillåt Björn', ANNA, DRIFT, { mentions: mentioning(BJORN) })).replies[0]?.text).toMatch(/får nu fråga/);
    expect(await found()).toBe('plan');
    expect((await room.told('not allow Björn', ANNA, DRIFT, { mentions: mentioning(BJORN) })).replies[0]?.text).toMatch(
      /may no longer ask/,
    );
    expect(await found()).toBe('refused');
  });
});
