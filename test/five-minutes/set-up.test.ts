/** Set-up in a real client, on its cards alone but for the first line: what the demo offers is chosen in a drop-down list, and kept. */
import { wordsOf } from '../../src/words';
import { type Browser, startBrowser } from '../support/chromium';
import { type Program, startProgram } from '../support/program';
import { CANNOT_RUN, type Client, openClient, press, SKIPPED } from './playground-page';

const english = wordsOf('en');
const { setup: words } = wordsOf('sv');
const LONG = 180_000;

const describeHere = CANNOT_RUN === '' ? describe : describe.skip;

describeHere(`set-up in the Playground${SKIPPED}`, () => {
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

  /** Picks from the list of the card that asks, and presses Choose: the next question takes the card's place. */
  const choose = async (question: string, name: string): Promise<void> => {
    const card = await anna.card(question);
    await card.getByRole('combobox').click();
    await anna.page.getByRole('option', { name }).click();
    await press(card, words.buttons.choose);
  };

  it(
    'goes from the first line to a complete plan',
    async () => {
      await anna.write('konfigurera Nord');
      const road = await anna.card(words.questions.road.title);
      await anna.look('set-up-1-road');
      await press(road, words.buttons.goOn);
      await choose(words.questions.subscription.title, 'Granvik Katastrofskydd');
      await anna.card(words.questions.vault.title);
      await anna.look('set-up-2-vault');
      await choose(words.questions.vault.title, 'rsv-granvik-asr');
      await choose(words.questions.account.title, 'stgranvikasr');
      await choose(words.questions.network.title, 'vnet-granvik-reserv');
      await press(await anna.card(words.questions.vmmServers.title), words.buttons.all);
      await press(await anna.card(words.questions.clouds.title), words.buttons.all);
      const vms = await anna.card(words.questions.vms.title);
      await vms.getByRole('textbox').fill('alla utom TEST*');
      await press(vms, words.buttons.choose);
      const plan = await anna.card(words.done.title('Nord'));
      await anna.look('set-up-3-plan');

      expect(await plan.textContent()).toContain('rsv-granvik-asr');
      expect(await plan.textContent()).toContain('alla utom TEST*');
    },
    LONG,
  );

  it(
    'shows an upload key on its card once it is asked for',
    async () => {
      await anna.write('uppladdningsnyckel');
      const card = await anna.card(words.keys.made('Nord'));
      await anna.look('set-up-4-key');
      expect(await card.textContent()).toMatch(/asrk_[\w-]{43}/);
    },
    LONG,
  );
});
