/** Quiet hours and the digest are in the conversation's time, whoever changes the watch and from wherever. */
import type { Reply } from '../../../src/cards/reply';
import { ANNA, BJORN } from '../../plans/kept-plans';
import { startDemoConversation } from '../../support/demo-conversation';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';

let room: SetUpRoom;

const STOCKHOLM = 'Europe/Stockholm';
const NEW_YORK = 'America/New_York';

beforeEach(async () => {
  room = await setUpRoom();
  await room.say('set up Nord');
});
afterEach(() => room.close());

const zone = (): string | undefined => room.alerts.kept.get(DRIFT)?.timeZone;

it('a watch keeps the zone of who began it, whoever changes something else from elsewhere', async () => {
  await room.told('bevaka tyst 22-07', ANNA, DRIFT, { timeZone: STOCKHOLM });
  await room.told('digest daily at 8', BJORN, DRIFT, { timeZone: NEW_YORK });
  expect(zone()).toBe(STOCKHOLM);
  await room.told('watch also hosts', BJORN, DRIFT);
  expect(zone()).toBe(STOCKHOLM);
});

it('pressing Save unchanged from far away moves nothing', async () => {
  const { replies } = await room.told('watch quiet 22-07', ANNA, DRIFT, { timeZone: STOCKHOLM });
  const [save] = (replies.at(-1) as Reply).data['sendButtons'] as readonly { readonly payload: object }[];
  await room.handle({
    id: 't',
    kind: 'action',
    text: '',
    action: { ...save?.payload, from: '22:00', to: '07:00' },
    conversation: { id: DRIFT, root: DRIFT, kind: 'channel' },
    person: BJORN,
    clientLanguage: 'en',
    timeZone: 'Asia/Tokyo',
  });
  expect(room.alerts.kept.get(DRIFT)).toMatchObject({ revision: 2, timeZone: STOCKHOLM, quiet: { from: '22:00', to: '07:00' } });
});

it('the conversation’s own zone comes before that of who begins', async () => {
  await room.say(`time zone ${STOCKHOLM}`);
  await room.told('watch', BJORN, DRIFT, { timeZone: NEW_YORK });
  expect(zone()).toBe(STOCKHOLM);
});

it('is changed by name, also in a personal chat', async () => {
  await room.told('watch quiet 22-07', ANNA, 'a:anna', { timeZone: STOCKHOLM });
  expect(await room.say(`time zone ${NEW_YORK}`, ANNA, 'a:anna')).toMatch(/America\/New_York/);
  expect(room.alerts.kept.get('a:anna')).toMatchObject({ timeZone: NEW_YORK, quiet: { from: '22:00', to: '07:00' } });
});

it('guests may not move the hours of everybody', async () => {
  await room.told('watch quiet 22-07', ANNA, DRIFT, { timeZone: STOCKHOLM });
  room.azure.standings[BJORN.id] = 'guest';
  await room.say(`time zone ${NEW_YORK}`, BJORN);
  expect(zone()).toBe(STOCKHOLM);
});

describe('where the plan is the bot’s own, which no conversation set up', () => {
  it('the hours of the watch are moved by name; without a watch there are none to move', async () => {
    const demo = await startDemoConversation();
    try {
      expect(await demo.hear('tidszon America/New_York')).toMatch(/^Du bevakar inget än/);
      await demo.hear('bevaka tyst 22-07');
      expect(await demo.hear('tidszon Mars/Olympus')).toMatch(/Mars\/Olympus/);
      expect(await demo.hear('tidszon America/New_York')).toMatch(/^Larmen här följer nu tiden i America\/New_York/);
      expect(await demo.hear('bevaka')).toMatch(/Tyst 22:00–07:00\..*America\/New_York/s);
    } finally {
      await demo.close();
    }
  });
});

it('“since yesterday” begins when the conversation’s yesterday did, whoever asks from wherever', async () => {
  await room.told('bevaka', ANNA, DRIFT, { timeZone: STOCKHOLM });
  const { replies } = await room.told('what changed since yesterday?', BJORN, DRIFT, { timeZone: NEW_YORK });
  expect(replies.at(-1)?.text).toMatch(/^Nothing changed since 23 Nov, 00:00\./);
});
