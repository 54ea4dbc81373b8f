/** In which language a short line is answered while the walk asks. */
import { azureAt, reported } from './estate';
import { BJORN, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

/** Words and forms of which a sentence of the one language has one, and of the other none. */
const SWEDISH = /\b(?:Stämmer|Genomgången|Håller|frågor? kvar|Krav|Det|Inget|Härnäst)\b/;
const ENGLISH = /\b(?:Is this so|The walk|left|Requirement|Nothing was|looked again)\b/;

describe('a word of one language that people say in both', () => {
  it.each(['skip', 'next', 'back', 'stop', 'pass', 'undo', 'exit', 'pause', 'retry', 'start', 'restart', 'resume', 'continue', 'progress'])(
    'stays in the language of the walk: %s',
    async (word) => {
      await room.say('starta');
      await room.say('ja');
      const answered = await room.say(word);

      expect(answered).toMatch(SWEDISH);
      expect(answered).not.toMatch(ENGLISH);
    },
  );

  it('is English in an English walk', async () => {
    await room.say('start');

    expect(await room.say('skip')).toMatch(ENGLISH);
  });
});

it.each([
  ['where are we?', ENGLISH],
  ['go back', ENGLISH],
  ['skip this question', ENGLISH],
])('a line that is plainly of the other language is answered in it: %s', async (line, language) => {
  await room.say('starta');
  await room.say('ja');

  expect(await room.say(line)).toMatch(language);
});

it('a Swedish word in an English walk is answered in Swedish', async () => {
  await room.say('start');

  expect(await room.say('tillbaka')).toMatch(SWEDISH);
});

describe('a word of both languages where no question waits', () => {
  it.each(['start', 'status?', 'is host HV01 ready?'])(
    'is answered in the language that its writer last wrote in, after: %s',
    async (first) => {
      await room.say('är värden HV01 redo?');
      if (first !== 'start') await room.say(first);

      expect(await room.say('start')).toMatch(first.startsWith('is host') ? ENGLISH : SWEDISH);
    },
  );

  it('is answered in its own language where somebody else wrote before', async () => {
    await room.say('är värden HV01 redo?');

    expect(await room.say('start', BJORN)).toMatch(ENGLISH);
  });
});

describe('a line that nobody understands', () => {
  it('is answered in the language last written there, with the command that was perhaps meant', async () => {
    await room.say('brister');
    const answered = await room.say('bevka');

    expect(answered).toMatch(/^Det förstod jag inte\./);
    expect((await room.show('stauts')).data['lines']).toEqual(['Menade du ”status”?']);
    expect(await room.say('stauts', BJORN)).toMatch(/^I did not understand that\./);
  });
});

describe('a name with Swedish letters', () => {
  it.each([
    ['yes, Björn has them now', /^I did not understand that\./],
    ['Åsa återkommer', /^Det förstod jag inte\./],
    ['visst återkommer Björn', /^Det förstod jag inte\./],
  ])('within a line makes no Swedish of it: %s', async (line, answered) => {
    await room.say('is host HV01 ready?');

    expect(await room.say(line)).toMatch(answered);
  });
});
