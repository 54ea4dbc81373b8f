/**
 * A walk in a channel of Teams, which hands on nothing that mentions nobody: one mention and buttons alone, from the first question to the last,
 * with the bot killed in the middle and started again over the same data.
 */
import { wordsOf } from '../../src/words';
import { elementsOf, headingOf, said } from './shown';
import { openTenant, type Tenant } from './tenant';

const { walk: words, cards, conversation } = wordsOf('sv');
const { oldButton } = conversation;
const LONG = 180_000;
const MOST_PRESSES = 60;

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant();
  await tenant.start();
  await tenant.say('hej');
  await tenant.say('konfigurera Nord');
}, LONG);
afterAll(() => tenant.close(), LONG);

/** Teams: what mentions nobody is not handed on; a mention is. */
const channel = {
  async mention(text: string): Promise<unknown> {
    const { card } = await tenant.say(text);
    return (JSON.parse(card) as readonly { readonly content: unknown }[])[0]?.content;
  },
  write: (_text: string): Promise<void> => Promise.resolve(),
  async press(card: unknown, ...titles: readonly string[]): Promise<unknown> {
    const buttons = elementsOf(card).filter(({ type }) => type === 'Action.Execute');
    const button = titles.flatMap((title) => buttons.filter((each) => each.title === title))[0];
    if (!button?.data)
      throw new Error(`None of ${titles.join(', ')} on: ${said(card)}; there are ${buttons.map(({ title }) => title).join(', ')}`);
    const names = elementsOf(card).some(({ id }) => id === 'names') ? { names: LISTS[headingOf(card)] ?? '' } : {};
    return (JSON.parse(await tenant.press({ ...button.data, ...names })) as { readonly value: unknown }).value;
  },
};

const LISTS: Readonly<Record<string, string>> = {
  [words.lists.vmmServers.title]: 'VMM01',
  [words.lists.clouds.title]: 'Gold',
  [words.lists.hosts.title]: 'HV01\nHV02',
  [words.lists.vms.title]: 'namn;värd;moln\nSQL01;HV01;Gold\nWEB01;HV02;Gold',
};
/** Everything was asked, and perhaps put aside. */
const THROUGH = /^(?:Genomgången är klar|Bara det vi hoppade över är kvar)/;
const ANSWERS = [words.buttons.keep, words.buttons.yes, words.buttons.agree, words.buttons.next, words.buttons.skip] as const;

it(
  'completes from the first question to the last, and survives that the bot is killed',
  async () => {
    let card = await channel.mention('starta');
    const asked: string[] = [];
    for (; !THROUGH.test(headingOf(card)) && asked.length < MOST_PRESSES; asked.push(headingOf(card))) {
      expect(said(card)).toContain(cards.foot.shared);
      await channel.write('ja');
      if (asked.length === 4) {
        await tenant.kill();
        await tenant.start();
        // The card that stood there goes on, and shows the same question when it is asked where the walk is.
        const where = await channel.press(card, words.buttons.where);
        expect(said(where)).toContain(words.areas.hosts);
        expect(headingOf(await channel.press(where, words.buttons.goOn))).toBe(headingOf(card));
      }
      card = await channel.press(card, ...ANSWERS);
    }
    const edits = tenant.sent.filter(({ method }) => method === 'PUT');

    expect(headingOf(card)).toMatch(THROUGH);
    expect(asked.length).toBeGreaterThan(20);
    expect(said(card)).toContain(words.where.who);
    // Every card took the place of the one before it, before and after the bot was killed; of several that wait for their turn the newest alone is sent.
    expect(new Set(edits.map(({ path }) => path.split('/').at(-1)))).toEqual(new Set(['pressed-message']));
    expect(edits.length).toBeGreaterThan(1);
  },
  LONG,
);

it(
  'takes nothing that was forged, is of before, or is noise for an answer',
  async () => {
    const card = await channel.mention('starta');
    const yes = elementsOf(card).find(
      ({ title }) => title === words.buttons.yes || title === words.buttons.agree || title === words.buttons.next,
    );
    const before = said(await channel.press(card, words.buttons.where));
    const standing = before.slice(before.indexOf(words.areas.account));
    const carried = (yes?.data ?? {}) as { readonly action: object };
    for (const action of [{ ...carried.action, plan: 'other' }, { ...carried.action, step: 'delete' }, { do: 'walk' }, null, 'yes'])
      expect(await tenant.press({ action })).toContain(oldButton.title);
    // A question that is asked of nobody any more.
    expect(await tenant.press({ action: { ...carried.action, step: 'yes', question: 'answer vm.encryption', about: 'x' } })).toMatch(
      /Inget noterades|Inget har ändrats|hann svara|Stämmer/,
    );
    for (const noise of ['x'.repeat(5_000), '👍🎉', '<b>ja</b>']) expect((await tenant.say(noise)).summary).not.toMatch(/^Noterat/);
    const after = said(await channel.mention('var är vi?'));
    expect(after.slice(after.indexOf(words.areas.account))).toBe(standing);
  },
  LONG,
);
