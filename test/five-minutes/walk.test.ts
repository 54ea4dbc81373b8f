/** The walk in a real client: in a channel on its cards alone but for the first line, and in a personal chat, typed. */
import { wordsOf } from '../../src/words';
import { type Browser, startBrowser } from '../support/chromium';
import { type Program, startProgram } from '../support/program';
import { CANNOT_RUN, type Client, openClient, press, SKIPPED, threadOf } from './playground-page';

const english = wordsOf('en');
const { walk: words } = wordsOf('sv');
const LONG = 240_000;
const MOST_QUESTIONS = 25;
/** What the newest card of a chat asks. */
const LAST_HEADING = `[...document.querySelectorAll('.ac-adaptiveCard')].at(-1)?.querySelector('[role="heading"]')?.textContent ?? ''`;

const describeHere = CANNOT_RUN === '' ? describe : describe.skip;

describeHere(`the walk in the Playground${SKIPPED}`, () => {
  let program: Program;
  let browser: Browser;
  let anna: Client;

  beforeAll(async () => {
    program = startProgram();
    const [, url = ''] = await program.says(/Open (http:\/\/127\.0\.0\.1:\d+)/);
    browser = await startBrowser({ width: 1400, height: 1800 });
    anna = await openClient(await browser.context.newPage(), url);
    await anna.card(english.cards.welcome.title);
  }, LONG);

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  }, LONG);

  it(
    'is begun in the personal chat, answered by writing, and stopped',
    async () => {
      await anna.write('starta');
      await anna.card(words.report.server('VMM-MALMO01'));
      await anna.look('walk-1-report');
      await anna.write('hoppa över');
      await anna.card(/Molnet har ingen värdgrupp/);
      await anna.write('hoppa över');
      const host = await anna.card(/Stämmer det här för värden HV13\?/);
      await anna.look('walk-2-question');
      expect(await host.textContent()).toContain(words.buttons.dontKnow);
      await anna.write('ja, kollade i VMM');
      await anna.card(/Noterat: ja för värden HV13/);
      await anna.write('avbryt');
      await anna.card(words.stopped.title);
    },
    LONG,
  );

  it(
    'goes on in the personal chat, by writing alone, to the end',
    async () => {
      await anna.write('fortsätt');
      const headings = anna.page.locator('.ac-adaptiveCard');
      const heading = (): Promise<string> => anna.page.evaluate<string>(LAST_HEADING);
      let written = 0;
      for (; written < MOST_QUESTIONS; written += 1) {
        const cards = await headings.count();
        if (written > 0) await anna.write(/^Stämmer/.test(await heading()) && written % 2 === 0 ? 'ja' : 'hoppa över');
        await headings.nth(written > 0 ? cards : cards - 1).waitFor();
        await anna.look(`walk-personal-${String(written).padStart(2, '0')}`);
        if ((await heading()) === words.where.through) break;
      }

      expect(await heading()).toBe(words.where.through);
      expect(written).toBeGreaterThan(10);
    },
    LONG,
  );

  it(
    'goes on in a channel, where every card is answered by its buttons, to the end',
    async () => {
      await anna.open('General');
      await anna.post(' fortsätt');
      const thread = threadOf(anna.page, 'fortsätt');
      const card = thread.locator('.ac-adaptiveCard').last();
      await card.getByText(words.buttons.stop).waitFor();
      const shown = `document.querySelectorAll('.ac-adaptiveCard [role="heading"]')[0]?.textContent ?? ''`;
      let heading = await anna.page.evaluate<string>(shown);
      let pressed = 0;
      for (; pressed < MOST_QUESTIONS && heading !== words.where.through; pressed += 1) {
        await anna.look(`walk-channel-${String(pressed).padStart(2, '0')}`);
        const [answer] = await Promise.all(
          [words.buttons.yes, words.buttons.next, words.buttons.skip].map(async (name) =>
            (await card.getByRole('button', { name, exact: true }).count()) > 0 ? name : '',
          ),
        ).then((names) => names.filter((name) => name !== ''));
        await press(card, answer ?? words.buttons.yes);
        await anna.page.waitForFunction(`![${JSON.stringify(heading)}, ''].includes(${shown})`);
        heading = await anna.page.evaluate<string>(shown);
      }
      await anna.look('walk-channel-through');

      expect(heading).toBe(words.where.through);
      expect(await card.textContent()).toContain(words.areas.vms);
      expect(pressed).toBeLessThanOrEqual(MOST_QUESTIONS);
    },
    LONG,
  );
});
