/** Lines that look like a plain answer and are none, or another one: asked back, and never noted for a machine, a count or a day that was not meant. */
import type { Meant } from '../../../src/readiness/given';
import { azureAt, reported } from './estate';
import { reading } from './outsiders-reading';
import { walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

/** Who is noted with what: `SQL01 met`. */
async function noted(): Promise<readonly string[]> {
  const given = (await room.answers()).flatMap((each) =>
    Array.isArray(each.of) ? each.of.map((one) => `${(one as Meant).name} ${each.answer}`) : [],
  );
  return given.toSorted();
}

const BITLOCKER = /BitLocker is off/;
const GUEST_STORAGE = /no Storage Spaces/;

describe('one machine and its answer a line', () => {
  it.each([
    ['with commas', 'SQL01,ja\nSQL02,nej'],
    ['with commas and blanks', 'SQL01, ja\nSQL02, nej'],
    ['with semicolons, as Excel writes it', 'SQL01;ja\nSQL02;nej'],
    ['with dashes', 'SQL01 - ja\nSQL02 - nej'],
    ['in English', 'SQL01,yes\nSQL02,no'],
    ['by the state', 'SQL01,off\nSQL02,on'],
    ['beneath titles', 'VM,BitLocker\nSQL01,av\nSQL02,på'],
  ])('%s, never gives one machine the answer of the next', async (_, line) => {
    await room.askedUpTo(BITLOCKER);
    await room.say(line);

    for (const wrong of ['SQL01 notMet', 'SQL02 met']) expect(await noted()).not.toContain(wrong);
  });
});

describe('a count that is not how many are asked about', () => {
  it.each(['ja 2', 'ja, 2 st', 'ja två', 'ja på två', 'ja 2 VM:ar', 'yes for 2', 'ja 62', 'ja 0', 'ja 50 %', 'ja på en', 'nej 2'])(
    '“%s” of three machines is asked again',
    async (line) => {
      await room.askedUpTo(BITLOCKER);
      await room.say(line);

      expect(await room.answers()).toEqual([]);
    },
  );
});

describe('a yes beside what says the opposite', () => {
  it.each(['ja de har BitLocker', 'ja bitlocker', 'yes, BitLocker', 'yes all use it', "yes it's in use"])(
    '“%s” confirms nothing',
    async (line) => {
      await room.askedUpTo(BITLOCKER);
      await room.say(line);

      expect(await noted()).not.toContain('SQL01 met');
    },
  );

  it.each(['nej, de har inte BitLocker'])('“%s” denies nothing', async (line) => {
    await room.askedUpTo(BITLOCKER);
    await room.say(line);

    expect(await noted()).not.toContain('SQL01 notMet');
  });

  it.each(['ja, de har storage spaces', 'yes, storage spaces', 'ja, dynamiska diskar'])('“%s” confirms nothing', async (line) => {
    await room.askedUpTo(GUEST_STORAGE);
    await room.say(line);

    expect(await noted()).not.toContain('SQL01 met');
  });
});

describe('a day that has passed', () => {
  it.each([
    'ja till 30 november 2025',
    'yes until 30 november 2025',
    'ja till den 1 december 2024',
    'yes until 30 nov 25',
    'ja, gäller till igår',
    'ja till i måndags',
    'ja i -3 dagar',
  ])('“%s” is asked again, and not noted for another day', async (line) => {
    await room.askedUpTo(BITLOCKER);
    await room.say(line);

    expect(await room.answers()).toEqual([]);
  });

  it('“ja, till imorgon bitti” is not said to count for the whole day', async () => {
    await room.askedUpTo(BITLOCKER);
    const text = await room.say('ja, till imorgon bitti');

    expect(text).not.toContain('till och med den 25 november 2026.');
    expect((await room.answers())[0]).toMatchObject({ validUntil: '2026-11-25T08:00:00.000Z' });
  });
});

describe('words of time alone', () => {
  it.each(['30 nov', 'imorgon bitti', 'om två veckor', 'fixar om två veckor', 'det fixas 30 nov', 'nästa vecka', 'by Friday'])(
    '“%s” puts aside until then what is to be mended',
    async (line) => {
      room.azure.reading = azureAt(room.now(), 'Premium_LRS');
      await room.askedUpTo(/To be mended for storage account/);

      expect(await room.say(line)).not.toMatch(/^To be mended|^Att åtgärda/);
    },
  );
});

describe('machines left out in few signs', () => {
  it.each([
    'alla utom SQL01, 02',
    'alla utom SQL01 och 02',
    'alla utom SQL01/02',
    'alla utom SQL01 & 02',
    'alla utom SQL01–02',
    'alla utom SQL01, ...',
    'alla utom SQL01…',
    'all but SQL01 and co',
    'alla utom SQL01 och dess replika',
    'alla utom SQL01 och hans kompis',
  ])('“%s” never confirms SQL02', async (line) => {
    await room.askedUpTo(BITLOCKER);
    await room.say(line);

    expect(await noted()).not.toContain('SQL02 met');
  });

  it.each(['alla utom SQL01 till SQL03', 'alla utom SQL01 — SQL03', 'all but SQL01 to SQL03'])(
    '“%s” never confirms the one between',
    async (line) => {
      const inventory = reported(room.now());
      const vms = inventory.vms.map((vm) => (vm.name === 'WEB01' ? { ...vm, name: 'SQL03' } : vm));
      room.azure.inventory = { ...inventory, vms };
      await room.askedUpTo(BITLOCKER);
      await room.say(line);

      expect(await noted()).not.toContain('SQL02 met');
    },
  );
});

const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);

/** Of SQL01, SQL02 and WEB01, whether BitLocker is off there; `⏎` ends a line. */
const HOSTILE = {
  'an answer between two machines': lines(`
    SQL01,ja SQL02,nej
    SQL01, nej SQL02, ja
    SQL01; ja SQL02; nej
    SQL01 – ja SQL02 – nej
    SQL01,yes SQL02,no WEB01,yes
    SQL01,av SQL02,på
    SQL01, off SQL02, on
    VM;BitLocker⏎SQL01;ja⏎SQL02;nej
    VM,Krypterad⏎SQL01,ja⏎SQL02,nej
    Machine,Encrypted⏎SQL01,yes⏎SQL02,no
    BitLocker: SQL01 ja, SQL02 nej`),
  'more left out than is named': lines(`
    alla utom SQL01, SQL01 och tvåan
    alla utom SQL01 och den nya
    alla utom SQL01, den nya
    alla utom SQL01 m.fl.
    alla utom SQL01 mfl
    alla utom SQL01 etc
    alla utom SQL01 osv.
    all except SQL01 and friends
    all except SQL01 and similar
    all but SQL01 & the other one
    all but SQL01 through SQL02
    ja, alla utom SQL01..SQL02
    yes except SQL01, 2
    SQL01, 02 no, the rest yes
    SQL01–SQL02 nej, resten ja`),
  'a count of others': lines(`
    ja 4
    ja, fyra
    yes, five
    yes 2 of them
    ja på två av dem
    ja båda
    yes both
    ja för 2 st
    yes 2 servers
    ja två stycken
    ja, 10 %
    yes 99 percent
    yes for one
    ja två är klara
    nej två`),
  'its opposite': lines(`
    ja, kryptering
    ja vi har bitlocker
    ja de har det påslaget
    yes they have BitLocker
    yes we use BitLocker
    yes, using it
    ja vi använder det
    yes encryption
    ja: BitLocker
    nej, de har inte kryptering
    no, they don't have BitLocker`),
  'an end that has passed': lines(`
    ja till 1 nov 2026
    yes until 23 november 2026
    ja till 30/11/25
    ja till 30/11 2025
    ja t.o.m. 30 nov 2024
    yes until 30 nov '25
    ja till och med igår
    yes until yesterday
    ja, gällde till i fredags
    yes valid until last week
    ja i -1 vecka
    yes for -2 days
    ja till 2025`),
  'nobody’s own word': lines(`
    everyone says yes
    everybody says it's off
    they say it's off
    I've been told it's off
    word is it's off
    someone told me yes
    alla säger ja
    de säger att det är av
    folk säger att det är av
    nån sa att det är av
    jag har hört att det är av
    det sägs vara av`),
  'a wish or an order': lines(`
    yes please
    yes, please!
    ja tack
    ja, gör det
    yes, do it
    yes, turn it off
    ja, stäng av det`),
  'machines that are off themselves': lines(`
    servrarna är av
    the servers are off
    servers are all off
    VM:arna är av
    alla vm är avstängda
    maskinerna är avstängda
    the machines are off now`),
} as const;

it.each(Object.entries(HOSTILE).flatMap(([why, all]) => all.map((line) => [why, line] as const)))('%s: “%s” is asked back', (_, line) => {
  const { as } = reading({ line: line.replaceAll('⏎', '\n'), asks: 'yesOrNo', means: 'unclear' });

  expect(['nothing', 'unclear', 'dontKnow', 'later']).toContain(as);
});

it.each(['ja 3', 'yes, all three', 'ja alla tre', 'yes for 3', 'ja 100 %', 'ja, kollat 2 gånger', 'ja till 30 nov 2026'])(
  '“%s” is a yes for all three',
  (line) => {
    expect(reading({ line, asks: 'yesOrNo', means: 'yes' }).yes).toEqual(['sql01', 'sql02', 'web01']);
  },
);

it.each(['SQL01 och 02 nej, resten ja', 'all except SQL01 + 02', 'alla utom SQL 1 och 2'])(
  '“%s” leaves out both: a number behind a name is the next of those',
  (line) => {
    expect(reading({ line, asks: 'yesOrNo', means: 'yesExcept' })).toMatchObject({ yes: ['web01'], no: ['sql01', 'sql02'] });
  },
);
