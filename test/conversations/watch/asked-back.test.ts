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

it.each([
  'watch quiet 22-07 on weekdays',
  'quiet 22-07 mon-fri',
  'watch quiet on weekdays 22-07',
  'bevaka tyst 22-07 på vardagar',
  'tyst 22–07 mån–fre',
  'watch quiet at night on weekdays',
])('that it is quiet at night on weekdays silences no weekend: %s', async (line) => {
  await room.say(line);
  expect(room.alerts.kept.get(DRIFT)?.quiet).toEqual({ from: '22:00', to: '07:00', on: [1, 2, 3, 4, 5], days: [] });
});

it.each(['watch quiet 24-7', 'watch quiet mon-fri', 'bevaka tyst på vardagar'])(
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

it.each<[string, string]>([
  ['watch quiet 22-07 mon-fri', 'Quiet 22:00–07:00, beginning Monday to Friday.'],
  ['bevaka tyst 22–07 mån–fre', 'Tyst 22:00–07:00 med början måndag till fredag.'],
  ['watch quiet 12-13 mondays and wednesdays', 'Quiet 12:00–13:00, Monday and Wednesday.'],
  ['bevaka tyst 12-13 på måndagar och onsdagar', 'Tyst 12:00–13:00 måndag och onsdag.'],
  ['watch quiet 22-07 weekdays and weekends', 'Quiet 22:00–07:00, beginning Monday to Friday, and all of Saturdays and Sundays.'],
  ['bevaka tyst 22-07 vardagar och helger', 'Tyst 22:00–07:00 med början måndag till fredag och hela dygnet på lördagar och söndagar.'],
  ['watch quiet fri-mon 22-23', 'Quiet 22:00–23:00, Friday to Monday.'],
  ['watch quiet sat-sun', 'Quiet on Saturdays and Sundays.'],
  ['tyst på helger', 'Tyst på lördagar och söndagar.'],
])('shows on which days it is quiet: %s', async (line, shown) => {
  expect(await room.say(line)).toContain(shown);
});

it('takes hours for every day where none are named, and leaves those that were not spoken of', async () => {
  const quiet = (): unknown => room.alerts.kept.get(DRIFT)?.quiet;
  await room.say('watch quiet 22-07 mon-fri');
  await room.say('watch quiet weekends');
  expect(quiet()).toEqual({ from: '22:00', to: '07:00', on: [1, 2, 3, 4, 5], days: [6, 7] });
  await room.say('unwatch quiet weekends');
  expect(quiet()).toEqual({ from: '22:00', to: '07:00', on: [1, 2, 3, 4, 5], days: [] });
  await room.say('watch quiet 21-06');
  expect(quiet()).toEqual({ from: '21:00', to: '06:00', days: [] });
  await room.say('watch quiet sundays');
  await room.say('unwatch quiet 21-06');
  expect(quiet()).toEqual({ from: '00:00', to: '00:00', days: [7] });
  await room.say('unwatch quiet sundays');
  expect(quiet()).toBeUndefined();
});

it('refuses quiet that never ends, and says so', async () => {
  await room.say('watch quiet fri-sun');
  expect(await room.say('watch quiet mon-sun')).toMatch(/^With all seven days quiet nothing would ever be told\. Nothing was changed\./);
  expect(await room.say('bevaka tyst mån-sön')).toMatch(/^Är alla sju dagarna tysta/);
  expect(room.alerts.kept.get(DRIFT)?.quiet?.days).toEqual([5, 6, 7]);
});
