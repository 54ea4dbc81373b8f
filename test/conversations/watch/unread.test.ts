/** What is typed behind `watch` and not understood is asked back by its name, and changes nothing: only `watch` alone means everything. */
import { ANNA } from '../../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';

let room: SetUpRoom;
const watched = (): unknown => room.alerts.kept.get(DRIFT);

beforeEach(async () => {
  room = await setUpRoom({});
  await room.say('set up Nord');
});
afterEach(() => room.close());

const UNREAD: readonly (readonly [line: string, named: RegExp])[] = [
  ['watch !!!', /“!!!”/],
  ['watch ?', /“\?”/],
  ['watch :)', /“:\)”/],
  ['bevaka 😀', /”😀”/],
  ['bevaka! 😀', /”😀”/],
  ['bevaka 👍🏽 🇸🇪', /”👍🏽 🇸🇪”/],
  ['watch <script>alert(1)</script>', /“script alert\(1\) \/script”/],
  ['watch <img src=x onerror=alert(1)>', /“🖼”/],
  ['watch åäö', /“åäö”/],
  ['bevaka åäö', /”åäö”/],
  ['watch galaxies and comets', /“galaxies” and “comets”/],
  ['bevaka galaxer, kometer och lagring', /”galaxer” och ”kometer”/],
  ['watch only', /“only”/],
  ['bevaka bara', /”bara”/],
  ['watch -', /“-”/],
];

describe.each([
  ['where nothing is watched', undefined],
  ['where something is watched', 'watch storage quiet 22-07'],
])('%s', (_, before) => {
  it.each(UNREAD)('%s', async (line, named) => {
    if (before !== undefined) await room.say(before);
    const kept = watched();
    const said = await room.say(line);
    expect(said.split('\n')[0]).toMatch(named);
    expect(said).toMatch(/Nothing was changed|Inget har ändrats/);
    expect(watched()).toEqual(kept);
  });
});

it.each([
  'watch',
  'watch!',
  'Bevaka!!!',
  'bevaka.',
  '👋 hej, bevaka',
  '<p>watch</p>',
  'watch&nbsp;<br>',
  'watch please',
  'bevaka åt oss',
  'watch this channel',
  'watch here, please!',
])('%s is everything', async (line) => {
  await room.say(line);
  expect(watched()).toMatchObject({ areas: [], clouds: [], by: ANNA });
});

it.each(['watch storage !!!', 'bevaka lagring 😀', 'watch <storage>', '<div>watch <b>storage</b></div>'])('%s is storage', async (line) => {
  await room.say(line);
  expect(watched()).toMatchObject({ areas: ['storage'] });
});

it.each(['unwatch <galaxies>', 'sluta bevaka galaxer'])('%s ends nothing', async (line) => {
  await room.say('watch storage');
  expect(await room.say(line)).toMatch(/Nothing was changed|Inget har ändrats/);
  expect(watched()).toMatchObject({ areas: ['storage'] });
});
