/** The five minutes of the README, in a real client: the Playground that the demo starts, in Chromium. One story, told in order. */
import { wordsOf } from '../../src/words';
import { describeDemo } from './demo-in-playground';
import { CANNOT_RUN, type Client, press, threadOf } from './playground-page';

/** The Playground's client speaks English; the questions are Swedish, and so are their answers. */
const english = wordsOf('en');
const swedish = wordsOf('sv');

const QUESTION = 'är värden HV07 redo?';
/** HV07 and everything under it was judged by hand before the engine ran: test/demo/right-answers.ts. */
const READY = /HV07 är redo/;
const BEFORE_AND_AFTER = swedish.cards.change.moved('redo', 'inte redo');
/** Whoever sits in front of the Playground. */
const PERSON = 'Anna Lindqvist';
const PERSONAL = 'Personal Chat';
const CHANNEL = 'IT-drift - Katastrofskydd';
const GROUP = 'Flytten till Azure';

/** Milliseconds for a step: the computer may be busy, and the first one builds. */
const LONG = 180_000;

// A run that goes well names no tests, and so would not say that some were skipped.
if (CANNOT_RUN !== '') process.stderr.write(`The first five minutes in a real client were skipped: ${CANNOT_RUN}.\n`);

describeDemo('the first five minutes', LONG, (demo) => {
  /** A second window on the same conversations: what is done for everybody shows here too. */
  let colleague: Client;
  beforeAll(async () => {
    colleague = await demo.another();
  }, LONG);

  it(
    'begin with a welcome card that comes by itself when the personal chat is opened',
    async () => {
      const welcome = await demo.anna.card(english.cards.welcome.title);
      await demo.anna.look('1-welcome');
      expect(await welcome.getByRole('button').allInnerTexts()).toEqual([
        english.cards.buttons.summary,
        english.cards.buttons.gaps,
        english.cards.buttons.help,
      ]);
    },
    LONG,
  );

  it(
    'go on with a question about one host, answered with its verdict; nobody is welcomed twice',
    async () => {
      await demo.anna.write(QUESTION);
      const card = await demo.anna.card(READY);
      await demo.anna.look('2-personal-chat');
      expect(await card.innerText()).toContain(swedish.cards.foot.demo);
      expect(await demo.anna.count()).toBe(2);
    },
    LONG,
  );

  it(
    'the same by @mention in a channel: the answer stands in the thread of the question',
    async () => {
      await demo.anna.open(CHANNEL);
      await demo.anna.card(english.cards.welcome.title);
      await demo.anna.post(QUESTION);
      await demo.anna.card(READY);
      await demo.anna.look('3-channel');
      expect(await threadOf(demo.anna.page, QUESTION).locator('.ac-adaptiveCard').count()).toBe(1);
      expect(await threadOf(demo.anna.page, QUESTION).innerText()).toMatch(READY);
    },
    LONG,
  );

  it(
    'the same by @mention in a group chat',
    async () => {
      await demo.anna.open(GROUP);
      await demo.anna.card(english.cards.welcome.title);
      await demo.anna.mention(QUESTION);
      const card = await demo.anna.card(READY);
      await demo.anna.look('4-group-chat');
      expect(await card.innerText()).toContain(swedish.cards.foot.shared);
      expect(await demo.anna.count()).toBe(2);
    },
    LONG,
  );

  it(
    'then storage is broken, and Re-check shows before, after and who pressed, on the same card and for everybody',
    async () => {
      await demo.anna.open(PERSONAL);
      await demo.anna.write('demo förstör lagring');
      await demo.anna.card(swedish.conversation.demo.lookAgain);
      await colleague.card(swedish.conversation.demo.lookAgain);
      await demo.anna.look('5-broken');
      const cards = [await demo.anna.count(), await colleague.count()];
      await press(await demo.anna.card(READY), swedish.cards.buttons.recheck);
      const rechecked = [await demo.anna.card(BEFORE_AND_AFTER), await colleague.card(BEFORE_AND_AFTER)];
      await demo.anna.look('6-rechecked');
      for (const card of rechecked) {
        expect(await card.innerText()).toContain(PERSON);
        expect(await card.innerText()).toContain('stgranvikasr');
      }
      expect([await demo.anna.count(), await colleague.count()]).toEqual(cards);
      expect(await demo.anna.count(READY)).toBe(0);
    },
    LONG,
  );

  it(
    'a name that two VMs have is asked back with buttons; looking at one answers who pressed, and nobody else',
    async () => {
      const several = english.conversation.several('FS01', 2);
      await demo.anna.write('FS01');
      const choice = await demo.anna.card(several);
      await colleague.card(several);
      const cards = await demo.anna.count();
      await press(choice, /Gold/);
      const chosen = await demo.anna.card(/stgranvikasr.*FS01|FS01.*stgranvikasr/s);
      await demo.anna.look('7-chosen');
      expect(await chosen.innerText()).toMatch(/FS01/);
      expect(await demo.anna.count()).toBe(cards);
      expect(await demo.anna.count(several)).toBe(0);
      expect(await colleague.count(several)).toBe(1);
    },
    LONG,
  );

  it(
    'and repaired again, the same card says so',
    async () => {
      await demo.anna.write('demo laga lagring');
      await demo.anna.card(swedish.conversation.demo.repaired('lagring'));
      await press(await demo.anna.card(BEFORE_AND_AFTER), swedish.cards.buttons.recheck);
      await demo.anna.card(swedish.cards.change.moved('inte redo', 'redo'));
      await demo.anna.look('8-repaired');
      expect(await demo.anna.count(READY)).toBe(1);
      expect(demo.program.errors()).not.toContain('"level":50');
    },
    LONG,
  );
});
