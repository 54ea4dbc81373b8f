/** Upload keys in chat: made, listed and revoked by owners, in a personal chat. */
import { ANNA, BJORN } from '../plans/kept-plans';
import { setUpRoom, type SetUpRoom } from './set-up-room';

const CHAT = 'a:anna';
let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom();
  await room.say('set up Nord', ANNA, CHAT);
});
afterEach(() => room.close());

describe('an upload key', () => {
  it('stands on the card alone: never in the text that a notification shows', async () => {
    const card = await room.show('upload key', ANNA, CHAT);

    expect(card.text).toMatch(/A new upload key for Nord It is shown once[^]*https:\/\/bot\.example\.org\/api\/reports/);
    expect(card.secret).toMatch(/^asrk_[\w-]{43}$/);
    expect(card.text).not.toContain('asrk_');
    expect(card.data['command']).toBe(card.secret?.replaceAll('_', '\\_'));
  });

  it('is edited away after ten minutes', async () => {
    const { thereafter } = await room.told('upload key', ANNA, CHAT);
    room.kept.pass(10 * 60_000);
    await thereafter?.until;
    expect(thereafter?.show.text).toMatch(/An upload key for Nord stood here/);
  });

  it('is made in a personal chat only, and by owners only', async () => {
    expect(await room.say('uppladdningsnyckel', ANNA, '19:drift@thread.tacv2')).toMatch(/bara i en personlig chatt/);
    expect(await room.say('upload key', BJORN, CHAT)).toMatch(/Only owners of the plan/);
    expect(await room.say('upload keys', BJORN, CHAT)).toMatch(/Only owners of the plan/);
  });

  it('is listed with who made it and when it was used, and revoked there', async () => {
    await room.say('upload key', ANNA, CHAT);
    const list = await room.show('upload keys', ANNA, CHAT);
    expect(list.text).toMatch(/Upload keys of Nord[^]*Made by Anna Administrator, .* \(Never used\)/);

    const [revoke] = list.data['buttons'] as readonly { payload: { action: object } }[];
    const refused = await room.press(revoke?.payload ?? {}, BJORN, CHAT);
    expect(refused.replies[0]?.text).toMatch(/Only owners/);
    const elsewhere = await room.press(revoke?.payload ?? {}, ANNA, '19:drift@thread.tacv2');
    expect(elsewhere.replies[0]?.text).toMatch(/out of date|No plan/);
    const done = await room.press(revoke?.payload ?? {}, ANNA, CHAT);
    expect(done.replies[0]?.text).toMatch(/Revoked[^]*There is none/);
  });
});
