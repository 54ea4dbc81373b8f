/** The walk in a real client: in a channel on its cards alone but for the first line, and in a personal chat, typed. */
import { wordsOf } from '../../src/words';
import { describeDemo } from './demo-in-playground';
import { appears, press, threadOf } from './playground-page';

const { walk: words } = wordsOf('sv');
/** Everything was asked, and perhaps put aside. */
const THROUGH = /^(?:Genomgången är klar|Bara det vi hoppade över är kvar)/;
const LONG = 240_000;
const MOST_QUESTIONS = 25;
/** What the newest card of a chat asks. */
const LAST_HEADING = `[...document.querySelectorAll('.ac-adaptiveCard')].at(-1)?.querySelector('[role="heading"]')?.textContent ?? ''`;

describeDemo('the walk in the Playground', LONG, (demo) => {
  it(
    'is begun in the personal chat, answered by writing, and stopped',
    async () => {
      await demo.anna.write('starta');
      await demo.anna.card(words.report.server('VMM-MALMO01'));
      await demo.anna.look('walk-1-report');
      await demo.anna.write('hoppa över');
      await demo.anna.card(/Molnet har ingen värdgrupp/);
      await demo.anna.write('hoppa över');
      const host = await demo.anna.card(/Stämmer det här för värden HV13\?/);
      await demo.anna.look('walk-2-question');
      expect(await host.textContent()).toContain(words.buttons.dontKnow);
      await demo.anna.write('ja, kollade i VMM');
      await demo.anna.card(/Noterat: ja för värden HV13/);
      await demo.anna.write('avbryt');
      await demo.anna.card(words.stopped.inDemo);
    },
    LONG,
  );

  it(
    'goes on in the personal chat, by writing alone, to the end',
    async () => {
      const cards = demo.anna.page.locator('.ac-adaptiveCard');
      const heading = (): Promise<string> => demo.anna.page.evaluate<string>(LAST_HEADING);
      const say = async (text: string): Promise<void> => {
        const before = await cards.count();
        await demo.anna.write(text);
        await appears(cards.nth(before));
      };
      await say('fortsätt');
      let written = 0;
      for (; written < MOST_QUESTIONS && !THROUGH.test(await heading()); written += 1) {
        await demo.anna.look(`walk-personal-${String(written).padStart(2, '0')}`);
        await say(/^Stämmer/.test(await heading()) && written % 2 === 0 ? 'ja' : 'hoppa över');
      }
      await demo.anna.look('walk-personal-through');

      expect(await heading()).toMatch(THROUGH);
      expect(written).toBeGreaterThan(10);
    },
    LONG,
  );

  it(
    'goes on in a channel, where every card is answered by its buttons, to the end',
    async () => {
      await demo.anna.open('General');
      await demo.anna.post(' fortsätt');
      const thread = threadOf(demo.anna.page, 'fortsätt');
      const card = thread.locator('.ac-adaptiveCard').last();
      await appears(card.getByText(words.buttons.stop));
      const headings = card.getByRole('heading');
      let heading = (await headings.first().textContent()) ?? '';
      let pressed = 0;
      for (; pressed < MOST_QUESTIONS && !THROUGH.test(heading); pressed += 1) {
        await demo.anna.look(`walk-channel-${String(pressed).padStart(2, '0')}`);
        const [answer] = await Promise.all(
          [words.buttons.yes, words.buttons.next, words.buttons.skip].map(async (name) =>
            (await card.getByRole('button', { name, exact: true }).count()) > 0 ? name : '',
          ),
        ).then((names) => names.filter((name) => name !== ''));
        await press(card, answer ?? words.buttons.yes);
        // The same card, with something else on it.
        await appears(headings.first().and(headings.filter({ hasNotText: heading })));
        heading = (await headings.first().textContent()) ?? '';
      }
      await demo.anna.look('walk-channel-through');

      expect(heading).toMatch(THROUGH);
      expect(await card.textContent()).toContain(words.areas.vms);
      expect(pressed).toBeLessThanOrEqual(MOST_QUESTIONS);
    },
    LONG,
  );
});
