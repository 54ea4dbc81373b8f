/** What was put aside: how many more there are, and where all of it is listed. */
import { buttonsOf, lastOf, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  await room.say('start');
  for (let step = 0; step < 13; step += 1) await room.say('skip');
});

afterEach(() => room.close());

it('the progress card names three and says how many more there are, with a button for all', async () => {
  const card = await room.show('where are we?');
  const lines = card.data['lines'] as readonly string[];

  expect(lines.filter((line) => line.startsWith('Anna Administrator put aside:'))).toHaveLength(3);
  expect(lines).toContain('And 10 more that were put aside.');
  expect(buttonsOf(card).map(({ title }) => title)).toContain('All 13 put aside');
});

it('all of it is listed page by page, with the way on', async () => {
  const list = await room.tap(await room.show('where are we?'), 'All 13 put aside');

  expect(list.text).toMatch(/^13 questions were put aside\./);
  expect(list.data['sectionRows']).toHaveLength(12);
  const second = await room.tap(list, 'Next');
  expect(second.data['sectionRows']).toHaveLength(1);
  expect(await room.tap(second, 'Ask again what was skipped')).toHaveProperty('card', 'question');
});

it.each([
  ['what did we skip?', /^13 questions were put aside\./],
  ['vad hoppade vi över?', /^13 frågor hoppades över\./],
  ['visa överhoppade frågor', /^13 frågor hoppades över\./],
])('“%s” lists it too, and the question stays', async (line, title) => {
  const given = lastOf(await room.told(line));

  expect(given.text).toMatch(title);
  expect(await room.say('yes')).toMatch(/Noted: yes|Noterat: ja/);
});

it('says until when something was put aside', async () => {
  await room.say('skip until 1 Dec');

  expect(JSON.stringify((await room.tap(await room.show('what was skipped?'), 'Next')).data['sectionRows'])).toMatch(/until 1 Dec 2026/);
});
