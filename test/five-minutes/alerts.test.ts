/** An alert from its first word to its end, in a real client: the Playground that the demo starts, in Chromium. One story, told in order. */
import { AREAS } from '../../src/cards/actions';
import { wordsOf } from '../../src/words';
import { describeDemo } from './demo-in-playground';
import { press } from './playground-page';

const english = wordsOf('en');
const swedish = wordsOf('sv');
const { alerts, watch } = swedish;

const PERSON = 'Anna Lindqvist';
const PERSONAL = 'Personal Chat';
const CHANNEL = 'IT-drift - Katastrofskydd';
const REGION = swedish.requirements['storage.region'];
const ALERT = alerts.title.open(REGION.failing);
const FIXED = new RegExp(`Åtgärdat efter .*: ${REGION.asks}`);

/** Milliseconds for a step: the computer may be busy, the first one builds, and one waits for a look that comes a minute later. */
const LONG = 240_000;
const A_LOOK_LATER = 120_000;

describeDemo('an alert in the Playground', LONG, (demo) => {
  it(
    'begins with “bevaka” in a channel, which says what is told, when, and in which time zone',
    async () => {
      await demo.anna.open(CHANNEL);
      await demo.anna.card(english.cards.welcome.title);
      await demo.anna.post('bevaka');
      const card = await demo.anna.card(watch.card.title.shared);
      await demo.anna.look('alerts-1-watch');
      expect(await card.innerText()).toMatch(/Tidszon: \S+/);
    },
    LONG,
  );

  it(
    'comes by itself when the account has moved: one card, with the first thing to do',
    async () => {
      await demo.anna.open(PERSONAL);
      await demo.anna.write('demo förstör lagring');
      await demo.anna.card(swedish.conversation.demo.lookAgain);
      await demo.anna.write('kontrollera');
      await demo.anna.card(/Planen .* är inte redo/);
      await demo.anna.open(CHANNEL);
      const card = await demo.anna.card(ALERT);
      await demo.anna.look('alerts-2-alert');
      expect(await card.innerText()).toContain(alerts.status.nobody);
      expect(await card.innerText()).toContain('stgranvikasr');
      expect(await demo.anna.count(ALERT)).toBe(1);
    },
    LONG,
  );

  it(
    'names whoever presses “Jag tar det”, on the same card',
    async () => {
      await press(await demo.anna.card(ALERT), alerts.button.take);
      const card = await demo.anna.card(new RegExp(`${PERSON} har tagit larmet`));
      await demo.anna.look('alerts-3-taken');
      expect(await card.getByRole('button').allInnerTexts()).toContain(alerts.button.handBack);
      expect(await demo.anna.count(ALERT)).toBe(1);
    },
    LONG,
  );

  it(
    'is checked again: while it still looks wrong, the card says when it is looked at next',
    async () => {
      await press(await demo.anna.card(ALERT), alerts.button.recheck);
      await demo.anna.card(/jag tittar igen \d\d:\d\d, \d\d:\d\d och \d\d:\d\d/);
      await demo.anna.look('alerts-4-looking');
      expect(await demo.anna.count(ALERT)).toBe(1);
    },
    LONG,
  );

  it(
    'turns to fixed on the same card once it is repaired, with a short word in its thread',
    async () => {
      await demo.anna.open(PERSONAL);
      await demo.anna.write('demo laga lagring');
      await demo.anna.card(swedish.conversation.demo.repaired('lagring'));
      await demo.anna.open(CHANNEL);
      await demo.anna.page.locator('.ac-adaptiveCard').filter({ hasText: FIXED }).nth(1).waitFor({ timeout: A_LOOK_LATER });
      await demo.anna.look('alerts-5-fixed');
      expect(await demo.anna.count(FIXED)).toBe(2);
      expect(await demo.anna.count(ALERT)).toBe(0);
      expect(demo.program.errors()).not.toContain('"level":50');
    },
    LONG,
  );

  it(
    'is asked for afterwards, and what is told is changed on the card alone',
    async () => {
      await press(await demo.anna.card(watch.card.title.shared), watch.card.change);
      const card = await demo.anna.card(watch.card.title.shared);
      // The client gives its boxes no names that could be asked for.
      await card.locator('input[type=checkbox]').nth(AREAS.indexOf('storage')).check({ force: true });
      await demo.anna.look('alerts-6-form');
      await press(card, watch.card.save);
      await demo.anna.card(new RegExp(`${watch.card.changed}.*${watch.inForce.areas(watch.inForce.area.storage)}`, 'is'));
      await demo.anna.look('alerts-7-changed');
      await demo.anna.post('fick jag veta?');
      await demo.anna.card(/Ja: 2 gånger/);
      await demo.anna.look('alerts-8-told');
    },
    LONG,
  );

  it(
    'in a personal chat: “bevaka”, the next alert by itself, what to do, and muted until it is fixed',
    async () => {
      await demo.anna.open(PERSONAL);
      await demo.anna.write('bevaka');
      await demo.anna.card(watch.card.title.personal);
      await demo.anna.open(CHANNEL);
      await demo.anna.post('demo förstör lagring');
      await demo.anna.post('kontrollera lagring');
      await demo.anna.open(PERSONAL);
      await press(await demo.anna.card(ALERT), alerts.button.mute);
      await demo.anna.look('alerts-9-personal');
      await press(await demo.anna.card(ALERT), alerts.button.muteNow);
      await demo.anna.card(alerts.title.muted(REGION.failing));
      await demo.anna.look('alerts-10-muted');
    },
    LONG,
  );
});
