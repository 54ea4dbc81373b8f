/** Set-up in a real client, on its cards alone but for the first line: what the demo offers is chosen in a drop-down list, and kept. */
import { wordsOf } from '../../src/words';
import { describeDemo } from './demo-in-playground';
import { press } from './playground-page';

const { setup: words } = wordsOf('sv');
const LONG = 180_000;

describeDemo('set-up in the Playground', LONG, (demo) => {
  /** Picks from the list of the card that asks, and presses Choose: the next question takes the card's place. */
  const choose = async (question: string, name: string): Promise<void> => {
    const card = await demo.anna.card(question);
    await card.getByRole('combobox').click();
    await demo.anna.page.getByRole('option', { name }).click();
    await press(card, words.buttons.choose);
  };

  it(
    'goes from the first line to a complete plan',
    async () => {
      await demo.anna.write('konfigurera Nord');
      const road = await demo.anna.card(words.questions.road.title);
      await demo.anna.look('set-up-1-road');
      await press(road, words.buttons.goOn);
      await choose(words.questions.subscription.title, 'Granvik Katastrofskydd');
      await demo.anna.card(words.questions.vault.title);
      await demo.anna.look('set-up-2-vault');
      await choose(words.questions.vault.title, 'rsv-granvik-asr');
      await choose(words.questions.account.title, 'stgranvikasr');
      await choose(words.questions.network.title, 'vnet-granvik-reserv');
      await press(await demo.anna.card(words.questions.vmmServers.title), words.buttons.all);
      await press(await demo.anna.card(words.questions.clouds.title), words.buttons.all);
      const vms = await demo.anna.card(words.questions.vms.title);
      await vms.getByRole('textbox').fill('alla utom TEST*');
      await press(vms, words.buttons.choose);
      const plan = await demo.anna.card(words.done.title('Nord'));
      await demo.anna.look('set-up-3-plan');

      expect(await plan.textContent()).toContain('rsv-granvik-asr');
      expect(await plan.textContent()).toContain('alla utom TEST*');
    },
    LONG,
  );

  it(
    'shows an upload key on its card once it is asked for',
    async () => {
      await demo.anna.write('uppladdningsnyckel');
      const card = await demo.anna.card(words.keys.made('Nord'));
      await demo.anna.look('set-up-4-key');
      expect(await card.textContent()).toMatch(/asrk_[\w-]{43}/);
    },
    LONG,
  );
});
