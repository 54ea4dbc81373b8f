/** When it is quiet, and when digests come, as people say it in a conversation: understood, shown as it is in force, changed and ended again. */
import type { Reply } from '../../../src/cards/reply';
import { BJORN } from '../../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';

let room: SetUpRoom;

/** It is noon on a Tuesday, 24 November, in UTC. */
beforeEach(async () => {
  room = await setUpRoom({ vmmServers: [], clouds: [] });
  await room.say('set up Nord');
});
afterEach(() => room.close());

const kept = (): object | undefined => room.alerts.kept.get(DRIFT);

function buttonOf({ data }: Reply, title: string): object {
  const all = ['buttons', 'sendButtons', 'moreButtons'].flatMap(
    (key) => (data[key] ?? []) as readonly { title: string; payload: object }[],
  );
  const found = all.find((each) => each.title === title);
  if (!found) throw new Error(`there is no ${title}`);
  return found.payload;
}

it.each<[string, string]>([
  ['watch quiet 12-13 and 18-07', 'Quiet 12:00–13:00 and 18:00–07:00.'],
  ['bevaka tyst 12-13 och 18-07', 'Tyst 12:00–13:00 och 18:00–07:00.'],
  ['bevaka tyst 12–13 och 18–07 mån–fre', 'Tyst 12:00–13:00 och 18:00–07:00 med början måndag till fredag.'],
  [
    'watch quiet 22-07 mon-fri, 20-09 sat-sun',
    'Quiet 22:00–07:00, beginning Monday to Friday and 20:00–09:00, beginning Saturday and Sunday.',
  ],
  ['bevaka tyst 12-13 mån-fre och 18-07', 'Tyst 12:00–13:00 måndag till fredag och 18:00–07:00 varje dag.'],
  ['digest mån och tors 8:00', 'Sammanfattning på måndagar och torsdagar kl. 08:00.'],
  ['digest mon and thu at 8', 'Digest on Mondays and Thursdays at 08:00.'],
  ['weekly digest on Mondays at 8', 'Digest on Mondays at 08:00.'],
  ['digest every weekday at 7', 'Digest Monday to Friday at 07:00.'],
  ['sammanfattning varje vardag kl 7', 'Sammanfattning måndag till fredag kl. 07:00.'],
])('shows what is in force, and the time zone: %s', async (line, shown) => {
  const text = await room.say(line);
  expect(text).toContain(shown);
  expect(text).toMatch(/(?:Time zone|Tidszon): UTC\./);
});

it.each<[string, string, string]>([
  ['quiet now', 'Quiet until 25 Nov, 08:00.', '2026-11-25T08:00:00.000Z'],
  ['tyst nu', 'Tyst till 25 nov. 08:00.', '2026-11-25T08:00:00.000Z'],
  ['quiet today', 'Quiet until 25 Nov, 00:00.', '2026-11-25T00:00:00.000Z'],
  ['tyst idag', 'Tyst till 25 nov. 00:00.', '2026-11-25T00:00:00.000Z'],
  ['tyst till imorgon 8', 'Tyst till 25 nov. 08:00.', '2026-11-25T08:00:00.000Z'],
  ['watch quiet today', 'Quiet until 25 Nov, 00:00.', '2026-11-25T00:00:00.000Z'],
  ['bevaka tyst idag, tack', 'Tyst till 25 nov. 00:00.', '2026-11-25T00:00:00.000Z'],
  ['kan du vara tyst nu?', 'Tyst till 25 nov. 08:00.', '2026-11-25T08:00:00.000Z'],
  ['watch quiet for an hour', 'Quiet until 13:00.', '2026-11-24T13:00:00.000Z'],
  ['tyst imorgon 9-12', 'Tyst från 25 nov. 09:00 till 25 nov. 12:00.', '2026-11-25T12:00:00.000Z'],
])('is quiet just this once: %s', async (line, said, until) => {
  await room.say('watch storage');
  const text = await room.say(line);
  expect(text.split('\n')[0]).toBe(said);
  expect(text).toMatch(/Otherwise alerts come at any hour\.|I övrigt kommer larm dygnet runt\./);
  expect(kept()).toMatchObject({ areas: ['storage'], quiet: { days: [], once: { until } } });
});

it('keeps what comes back beside what is quiet once, and once that is over shows it alone', async () => {
  await room.say('watch quiet 22-07');
  expect(await room.say('quiet for an hour')).toContain('Quiet until 13:00. Quiet 22:00–07:00.');
  expect(await room.say('watch storage')).toContain('Quiet until 13:00. Quiet 22:00–07:00.');
  expect(await room.say('watch')).toMatch(/^Quiet until 13:00\./);
  room.kept.time = Date.parse('2026-11-24T13:01:00Z');
  expect(await room.say('watch')).toMatch(/^Everybody here is told as soon as/);
  await room.say('watch hosts');
  expect(kept()).toMatchObject({ quiet: { from: '22:00', to: '07:00' } });
  expect(await room.say('quiet off')).toMatch(/^Changed/);
  expect(kept()).not.toHaveProperty('quiet');
});

it.each(['not quiet any more', 'inte tyst längre', 'sluta vara tyst', 'unwatch quiet today'])(
  'ends it before its time: %s',
  async (line) => {
    await room.say('watch quiet 22-07');
    await room.say('quiet today');
    expect(await room.say(line)).toMatch(/^(?:Alerts come as usual again|Larm kommer som vanligt igen)\./);
    expect(kept()).toMatchObject({ quiet: { from: '22:00', to: '07:00', days: [] } });
    expect(kept()).not.toHaveProperty('quiet.once');
    expect(await room.say('not quiet')).toMatch(/^Only the quiet hours that come back are in force/);
  },
);

it('ends it with the button of the card, whoever presses', async () => {
  await room.say('watch');
  const card = await room.show('quiet now');
  const pressed = await room.press(buttonOf(card, 'Stop being quiet now'), BJORN);
  expect(pressed.replies[0]?.text).toMatch(/^Alerts come as usual again\./);
  expect(kept()).not.toHaveProperty('quiet');
  expect(() => buttonOf(pressed.replies[0] as Reply, 'Stop being quiet now')).toThrow('there is no');
});

it('begins no watch where nothing is told, and says so', async () => {
  expect(await room.say('quiet now')).toMatch(/^No alerts come here, so it is quiet already\./);
  expect(kept()).toBeUndefined();
});

it.each<[string, string]>([
  ['quiet until the cows come home', 'Until when should it be quiet? Say a time, or how long.'],
  ['tyst tills vidare', 'Hur länge ska det vara tyst? Säg en tid, eller hur länge.'],
  ['quiet for 60 days', 'It can be quiet for a month at the most.'],
])('asks back, and changes nothing: %s', async (line, asked) => {
  await room.say('watch');
  expect(await room.say(line)).toContain(asked);
  expect(kept()).toMatchObject({ revision: 1 });
});

it('adds hours, and takes single ones away', async () => {
  await room.say('watch quiet 12-13');
  await room.say('watch also quiet 18-07');
  expect(kept()).toMatchObject({ quiet: { from: '12:00', to: '13:00', more: [{ from: '18:00', to: '07:00' }] } });
  await room.say('unwatch quiet 12-13');
  expect(kept()).toMatchObject({ quiet: { from: '18:00', to: '07:00' } });
  expect(await room.say('unwatch quiet 3-4')).toMatch(/^It is not quiet then\. Nothing was changed\./);
  expect(await room.say('watch also quiet 07-18')).toMatch(/^With all seven days quiet/);
});

it('has all of it on the form, and keeps it when that is saved as it stands', async () => {
  await room.say('bevaka tyst 12-13 och 18-07 mån, fre, sammanfattning mån och tors kl 8');
  const card = await room.show('tyst idag');
  const before = kept();
  const now = (name: string): string => String(card.data[`${name}Now`]);
  const form = Object.fromEntries(
    ['areas', 'clouds', 'levels', 'from', 'to', 'on', 'more', 'days', 'digest', 'at'].map((name) => [name, now(name)]),
  );
  expect(form).toMatchObject({ from: '12:00', to: '13:00', on: '1,5', more: '18:00–07:00 måndag och fredag', digest: '1,4', at: '08:00' });
  await room.press({ ...buttonOf(card, 'Spara'), ...form });
  expect(kept()).toEqual({ ...before, revision: 3, at: expect.any(String) as string });
  await room.press({ ...buttonOf(await room.show('bevaka'), 'Spara'), ...form, digest: '1,2,3,4,5,6,7', more: '18–07, 9–10 mån-ons' });
  expect(kept()).toMatchObject({
    quiet: {
      more: [
        { from: '18:00', to: '07:00' },
        { from: '09:00', to: '10:00', on: [1, 2, 3] },
      ],
    },
    digest: { every: 'day', at: '08:00' },
  });
});
