/** What is asked back about a watch is answered for what was said, and an old card changes nothing that was decided since. */
import type { Reply } from '../../../src/cards/reply';
import { renderCard } from '../../../src/cards/render';
import { ANNA, BJORN } from '../../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';

let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom({ vmmServers: [], clouds: [] });
  await room.say('set up Nord');
});
afterEach(() => room.close());

function buttonOf({ data }: Reply, title: string): object {
  const all = (data['buttons'] ?? []) as readonly { title: string; payload: object }[];
  return all.find((each) => each.title === title)?.payload ?? {};
}

it('takes away what was to be taken away', async () => {
  await room.say('watch storage, hosts');
  const asked = await room.show('unwatch storrage');
  await room.press(buttonOf(asked, 'Area: Storage'));
  expect(room.alerts.kept.get(DRIFT)?.areas).toEqual(['hosts']);
});

it('adds what was to be added', async () => {
  await room.say('watch hosts');
  const asked = await room.show('watch also storrage');
  await room.press(buttonOf(asked, 'Area: Storage'));
  expect(room.alerts.kept.get(DRIFT)?.areas).toEqual(['hosts', 'storage']);
});

it('goes on with the rest of the line', async () => {
  const asked = await room.show('watch storrage quiet 22-07');
  await room.press(buttonOf(asked, 'Area: Storage'));
  expect(room.alerts.kept.get(DRIFT)).toMatchObject({ areas: ['storage'], quiet: { from: '22:00', to: '07:00' } });
});

it('is out of date once somebody else has decided since', async () => {
  const asked = await room.show('watch storrage', ANNA);
  await room.say('watch everything', BJORN);
  await room.press(buttonOf(asked, 'Area: Storage'));
  expect(room.alerts.kept.get(DRIFT)?.areas).toEqual([]);
});

it('asks on about the other name, and keeps what was answered', async () => {
  const asked = await room.show('watch also storrage, hostz, network quiet 22-07');
  const again = await room.press(buttonOf(asked, 'Area: Storage'));
  expect(room.alerts.kept.get(DRIFT)).toBeUndefined();
  await room.press(buttonOf(again.replies[0] as Reply, 'Area: Hosts'));
  expect(room.alerts.kept.get(DRIFT)).toMatchObject({ areas: ['storage', 'hosts', 'network'], quiet: { from: '22:00', to: '07:00' } });
});

it('carries what was typed as it is', async () => {
  const asked = await room.show('watch storrage, ${plan}');
  expect(JSON.stringify(renderCard(asked))).toContain('"line":"storrage, ${plan}"');
});

it.each(['unwatch advice', 'stop watching advice', 'do not watch advice', 'sluta bevaka råd', 'bevaka inte råd'])(
  'leaves blockers and conditions: %s',
  async (line) => {
    await room.say('watch everything');
    await room.say(line);
    expect(room.alerts.kept.get(DRIFT)?.levels).toEqual(['blocker', 'condition']);
  },
);

it.each(['watch quiet 22-07 on weekdays', 'bevaka tyst 22-07 på vardagar', 'watch quiet at night on weekdays'])(
  'that it is quiet at night on weekdays silences no weekend: %s',
  async (line) => {
    await room.say(line);
    expect(room.alerts.kept.get(DRIFT)?.quiet?.days ?? []).toEqual([]);
  },
);

it.each(['watch quiet 24-7', 'watch quiet on weekdays 22-07', 'bevaka tyst på vardagar'])(
  'asks when, and makes nothing else of it: %s',
  async (line) => {
    expect(await room.say(line)).toMatch(/^(?:When should it be quiet|När ska det vara tyst)/);
    expect(room.alerts.kept.get(DRIFT)).toBeUndefined();
  },
);

it('stops no quiet where there is none, and takes away the advice that is to be taken away', async () => {
  await room.say('watch everything');
  expect(await room.say('stop watching quiet')).toMatch(/^Never quiet/);
  await room.say('unwatch no advice');
  expect(room.alerts.kept.get(DRIFT)?.levels).toEqual(['blocker', 'condition']);
});
