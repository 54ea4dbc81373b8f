/** A line that most likely means something is asked about before anything is noted of it, and who may say yes to that. */
import { azureAt, reported } from './estate';
import { ANNA, BJORN, DRIFT, walkRoom, type WalkRoom } from './walk-room';

const MINUTE = 60_000;
/** SQL02 is on, so the others are off: a cautious reader asks. */
const NOT_SQL02 = 'all off, not sure about SQL02 though';
/** A no, and what makes it one is known to nobody. */
const NONE = 'nej, gpo:n slår på det igen hela tiden';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
  await room.askedUpTo(/BitLocker/);
});
afterEach(() => room.close());

const given = async (): Promise<readonly object[]> =>
  (await room.answers()).map(({ answer, of, by, note }) => ({
    answer,
    of: (of as readonly { readonly name: string }[]).map(({ name }) => name),
    by: by.name,
    ...(note !== undefined && { note }),
  }));
const ANNAS = { answer: 'met', of: ['SQL01', 'WEB01'], by: ANNA.name, note: NOT_SQL02 };
const ALL = ['SQL01', 'SQL02', 'WEB01'];

describe('what is proposed', () => {
  it.each<[string, RegExp]>([
    [
      NOT_SQL02,
      /^I want to be sure before I note anything\. Do you mean this\? Yes for SQL01 and WEB01, no answer yet for SQL02\nIs this so/,
    ],
    [
      'ja på alla men web01 är jag osäker på',
      /^Jag vill vara säker innan jag noterar något\. Menar du så här\? Ja för SQL01 och SQL02, inget svar än för WEB01\nStämmer det/,
    ],
    ['no, only SQL01', /Yes for SQL01, no for SQL02 and WEB01\n/],
    ['none of them except WEB01', /Yes for WEB01, no for SQL01 and SQL02\n/],
    ['nej, gpo:n slår på det igen hela tiden', /Menar du så här\? Nej för SQL01, SQL02 och WEB01\n/],
    ['I’m out today, let you know on Friday', /^I want to be sure that I understood you\. Shall we skip this question until .*27 Nov/],
    ['det måste nog Mikael svara på', /Menar du att du inte vet, och att någon annan får svara\?/],
  ])('“%s”', async (line, shown) => {
    expect(await room.say(line)).toMatch(shown);
    expect(await given()).toEqual([]);
  });

  it.each([
    'lunch?',
    'ja, servern i hörnrummet låter konstigt',
    'nej, det är måndag idag',
    'vi ses kl tre',
    'yes, the coffee machine is off again',
  ])('is nothing for talk: “%s”', async (line) => {
    expect(await room.say(line)).not.toMatch(/want to be sure|vill vara säker/);
    expect(await given()).toEqual([]);
  });
});

describe('a yes right after it', () => {
  it.each(['yes', 'ja', 'stämmer', 'precis', 'that’s right', 'yes please'])(
    '“%s” of the same person notes what was proposed, with their line',
    async (word) => {
      await room.say(NOT_SQL02);

      expect(await room.say(word)).toMatch(/Noted: yes for SQL01 and WEB01|Noterat: ja för SQL01 och WEB01/);
      expect(await given()).toEqual([ANNAS]);
    },
  );

  it('notes a no where a no was proposed', async () => {
    await room.say(NONE);
    await room.say('yes');

    expect(await given()).toEqual([{ answer: 'notMet', of: ALL, by: ANNA.name, note: NONE }]);
  });

  it('puts the question aside where that was proposed', async () => {
    await room.say('I’m out today, let you know on Friday');

    expect(await room.say('yes')).toMatch(/Put aside the last question until/);
  });
});

describe('a no right after it', () => {
  it.each(['no', 'nej', 'nope', 'fel'])('“%s” notes nothing, and asks again with the choices', async (word) => {
    await room.say(NOT_SQL02);

    expect(await room.say(word)).toMatch(/Here is the question again|Här är frågan igen/);
    expect(await given()).toEqual([]);
    expect(await room.say('ja, alla')).toMatch(/Noted: yes for 3 VMs|Noterat: ja för 3 VM:ar/);
  });
});

describe('a yes or a no that says more than that, right after it', () => {
  const asksFirst = /Do you mean this\?|Menar du så här\?/;

  it.each([
    'yes, except SQL02',
    'ja, utom SQL02',
    'ja på alla',
    'yes on all',
    'ja för SQL01, SQL02 och WEB01',
    'yes for SQL01, SQL02 and WEB01',
    'ja, SQL01 också',
    'ja men bara SQL01',
    'ja, det är av',
    'yes, it’s off',
    'ja, men SQL02 är av',
    'de är av',
  ])('after a no: “%s” may mean it or the question, and how it would be noted is asked', async (line) => {
    await room.say(NONE);

    expect(await room.say(line)).toMatch(asksFirst);
    expect(await given()).toEqual([]);
  });

  it.each(['ja alla utom SQL02', 'yes but not SQL02', 'nej SQL02 också', 'no SQL02 as well', 'yes, it is off', 'yes, SQL02 too'])(
    'after a yes that leaves one open: “%s”',
    async (line) => {
      await room.say(NOT_SQL02);

      expect(await room.say(line)).toMatch(asksFirst);
      expect(await given()).toEqual([]);
    },
  );

  it.each(['yes, except SQL02', 'ja på alla', 'yes, it’s off on all three', 'ja, SQL01'])(
    'by somebody else: “%s” is asked of them as their own answer',
    async (line) => {
      await room.say(NONE);

      expect(await room.say(line, BJORN)).toMatch(asksFirst);
      expect(await given()).toEqual([]);
    },
  );

  it('is noted where it says just what was proposed', async () => {
    await room.say('no, only SQL01');

    expect(await room.say('yes, all but SQL02 and WEB01')).toMatch(/Noted: yes for VM SQL01, no for SQL02 and WEB01/);
  });

  it('is noted once it has been confirmed as it was understood', async () => {
    await room.say(NONE);
    await room.say('yes, except SQL02');
    await room.say('yes');

    expect((await given()).map((each) => ({ ...each, note: '' }))).toEqual([
      { answer: 'met', of: ['SQL01', 'WEB01'], by: ANNA.name, note: '' },
      { answer: 'notMet', of: ['SQL02'], by: ANNA.name, note: '' },
    ]);
  });
});

describe('a word that only seems to confirm it', () => {
  it.each(['ok', 'okej', '👍', 'mm', 'fine', 'jag håller med', 'visst visst'])(
    '“%s” does not lose it: it is asked plainly, and the next yes means it',
    async (word) => {
      await room.say(NONE);

      expect(await room.say(word)).toMatch(/No for SQL01, SQL02 and WEB01|Nej för SQL01, SQL02 och WEB01|Noterat: nej/);
      await room.say('ja');
      expect((await given())[0]).toEqual({ answer: 'notMet', of: ALL, by: ANNA.name, note: NONE });
    },
  );

  it.each(['ja menar jag', 'ja, det menar jag', 'yes that is what I mean', 'that’s what I meant', 'ja gör så', 'go ahead', 'yes I do'])(
    '“%s” confirms it',
    async (word) => {
      await room.say(NONE);
      await room.say(word);

      expect(await given()).toEqual([{ answer: 'notMet', of: ALL, by: ANNA.name, note: NONE }]);
    },
  );
});

describe('another’s yes', () => {
  it('never means it: their own answer is asked for', async () => {
    await room.say(NONE);

    expect(await room.say('yes', BJORN)).toMatch(
      /I asked Anna Administrator whether I had understood them|Jag frågade Anna Administrator om jag hade förstått rätt/,
    );
    expect(await given()).toEqual([]);
    await room.say('yes', BJORN);
    expect(await given()).toEqual([{ answer: 'met', of: ALL, by: BJORN.name }]);
  });

  it('leaves the first one’s yes open to both meanings: it is asked once more', async () => {
    await room.say(NONE);
    await room.say('yes', BJORN);

    expect(await room.say('yes', ANNA)).toMatch(
      /(?:No for SQL01, SQL02 and WEB01|Nej för SQL01, SQL02 och WEB01).*(?:I ask once more|frågar en gång till)/s,
    );
    expect(await given()).toEqual([]);
    await room.say('yes', ANNA);
    expect(await given()).toEqual([{ answer: 'notMet', of: ALL, by: ANNA.name, note: NONE }]);
  });

  it('is an answer of its own where it says of what', async () => {
    await room.say(NONE);

    expect(await room.say('bitlocker is off on all three', BJORN)).toMatch(/Noted: yes for 3 VMs/);
  });
});

describe('a yes that comes late', () => {
  it('after a restart is asked once more', async () => {
    await room.say(NONE);
    room.restart();

    expect(await room.say('yes')).toMatch(
      /(?:No for SQL01, SQL02 and WEB01|Nej för SQL01, SQL02 och WEB01).*(?:I ask once more|frågar en gång till)/s,
    );
    expect(await given()).toEqual([]);
    await room.say('yes');
    expect(await given()).toEqual([{ answer: 'notMet', of: ALL, by: ANNA.name, note: NONE }]);
  });

  it('after a while is asked once more', async () => {
    await room.say(NONE);
    room.kept.pass(20 * MINUTE);

    expect(await room.say('yes')).toMatch(/I ask once more|frågar en gång till/);
    expect(await given()).toEqual([]);
  });

  it('after something else was asked is asked once more', async () => {
    await room.say(NONE);
    await room.say('who answered?');

    expect(await room.say('yes')).toMatch(/I ask once more|frågar en gång till/);
    expect(await given()).toEqual([]);
  });

  it('in another thread of the channel is asked once more', async () => {
    await room.say(NONE);
    const { replies } = await room.told('yes', ANNA, DRIFT, { conversation: { id: `${DRIFT};messageid=2`, root: DRIFT, kind: 'channel' } });

    expect(replies.at(-1)?.text).toMatch(/I ask once more|frågar en gång till/);
    expect(await given()).toEqual([]);
  });

  it('after the question has moved on means neither what was proposed nor the next question', async () => {
    await room.say(NONE);
    const next = await room.say('bitlocker is off on all three', BJORN);
    const before = await given();

    expect(await room.say('yes', ANNA)).toMatch(
      /another question than this one\. Nothing was noted|en annan fråga än den här\. Inget noterades/,
    );
    expect(await given()).toEqual(before);
    expect(next).toMatch(/Noted: yes for 3 VMs/);
  });

  it('after a whole answer of the same person means the question that is asked then', async () => {
    await room.say(NONE);
    await room.say('bitlocker is off on all three');

    expect(await given()).toEqual([{ answer: 'met', of: ALL, by: ANNA.name }]);
    expect(await room.say('yes')).not.toMatch(/another question|once more|annan fråga|gång till/);
  });

  it('“yes” with a remark that says neither of what nor of whom is asked once more', async () => {
    await room.say(NONE);

    expect(await room.say('yes, I checked yesterday')).toMatch(/Do you mean this|Menar du så här/);
    expect(await given()).toEqual([]);
  });
});

describe('in a channel, by button alone', () => {
  it('is taken as the word of whoever presses; the line belongs to who wrote it', async () => {
    const card = await room.show(NOT_SQL02);
    expect((await room.tap(card, 'Yes, note that', {}, BJORN)).text).toMatch(/Noted: yes for SQL01 and WEB01/);

    expect(await given()).toEqual([{ answer: 'met', of: ['SQL01', 'WEB01'], by: BJORN.name }]);
  });

  it('is dropped, and the question asked again', async () => {
    const card = await room.show(NOT_SQL02);

    expect((await room.tap(card, 'No, ask again')).text).toMatch(/Is this so .*BitLocker.*noted nothing/s);
    expect((await room.tap(card, 'Yes, note that')).text).toMatch(/out of date, so nothing was noted/);
    expect(await given()).toEqual([]);
  });

  it('still has the question’s own choices under it', async () => {
    const card = await room.show(NOT_SQL02);

    expect((await room.tap(card, 'Yes')).text).toMatch(/Noted: yes for 3 VMs/);
    expect((await room.tap(card, 'Yes, note that')).text).toMatch(/out of date, so nothing was noted/);
  });

  it('acts on today’s state days later, and after a restart', async () => {
    const card = await room.show(NOT_SQL02);
    room.restart();

    expect((await room.tap(card, 'Yes, note that')).text).toMatch(/Noted: yes for SQL01 and WEB01/);
  });

  it('says who answered meanwhile', async () => {
    const card = await room.show(NOT_SQL02);
    await room.say('bitlocker is off on all three', BJORN);
    const before = await given();

    expect((await room.tap(card, 'Yes, note that')).text).toMatch(/Björn .* answered that before you/);
    expect(await given()).toEqual(before);
  });

  it.each<[string, object]>([
    ['an id that nobody was asked with', { proposal: 'forged' }],
    ['no id', { proposal: undefined }],
    ['something that is no id', { proposal: { is: 'yes' } }],
    ['more than was shown', { means: { is: 'yes' }, proposal: 'x' }],
  ])('a forged value notes nothing: %s', async (_, forged) => {
    const card = await room.show(NOT_SQL02);
    const [take] = card.data['proposalButtons'] as readonly { readonly payload: { readonly action: object } }[];
    await room.press({ action: { ...take?.payload.action, ...forged } });

    expect(await given()).toEqual([]);
  });

  it('notes once, however often it is pressed', async () => {
    const card = await room.show(NOT_SQL02);
    await room.tap(card, 'Yes, note that');
    await room.tap(card, 'Yes, note that');

    expect(await given()).toEqual([ANNAS]);
  });
});
