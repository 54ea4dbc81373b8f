import type { ViewAction, Was } from '../../src/cards/actions';
import type { Button } from '../../src/cards/buttons';
import type { Reply } from '../../src/cards/reply';
import { parseAction } from '../../src/conversations/views';
import type { Turn } from '../../src/conversations/turn';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterEach(async () => {
  await demo.hear('demo repair all');
  await demo.hear('check');
});

afterAll(() => demo.close());

/** What the re-check button of a card carries, as the client sends it back. */
function recheckOf(reply: Reply | undefined): ViewAction {
  const buttons = (reply?.data['buttons'] ?? []) as readonly Button[];
  const found = buttons.map(({ payload }) => payload.action).find((action) => action.do === 'recheck');
  if (!found) throw new Error('The card has no button to check again.');
  return JSON.parse(JSON.stringify(found)) as ViewAction;
}

async function press(action: unknown, turn?: Partial<Turn>): Promise<Reply | undefined> {
  const answer = await demo.press(action, turn);
  return (await answer.later) ?? answer.replies[0];
}

const changeOf = (reply: Reply | undefined): readonly string[] => (reply?.data['change'] ?? []) as readonly string[];

/** Somebody else has Azure read between the card and the press. */
async function breakStorageUnseen(): Promise<void> {
  await demo.hear('demo break storage');
  await demo.hear('check');
}

describe('a card that is checked again says before what it said itself', () => {
  it.each<[string, string]>([
    ['is HV07 ready?', 'Before: ready → now: not ready'],
    ['är HV07 redo?', 'Förut redo → nu inte redo'],
    ['check storage', 'Before: ready → now: not ready'],
    ['kontrollera lagring', 'Förut redo → nu inte redo'],
    ['is stgranvikasr ready?', 'Before: ready → now: not ready'],
  ])('%s', async (question, change) => {
    const [card] = await demo.say(question);
    await breakStorageUnseen();

    expect(changeOf(await press(recheckOf(card)))[0]).toBe(change);
  });

  it('naming what is met no longer', async () => {
    const [card] = await demo.say('is stgranvikasr ready?');
    await breakStorageUnseen();

    expect(changeOf(await press(recheckOf(card))).slice(2)).toEqual([expect.stringMatching(/^No longer met: /)]);
  });

  it('and is unchanged from then on, when it is pressed once more', async () => {
    const [card] = await demo.say('is HV07 ready?');
    await breakStorageUnseen();
    const changed = await press(recheckOf(card));
    await demo.hear('check');

    expect(changeOf(await press(recheckOf(changed)))[0]).toBe('Unchanged: not ready');
  });
});

describe('what a button carries of its card', () => {
  const show = { view: 'summary' } as const;
  const carrying = (was: unknown): ViewAction | undefined => parseAction({ action: { do: 'recheck', show, language: 'en', was } });
  const nothingOpen: Was['open'] = { fail: [], unknown: [], warn: [] };

  it('is believed as shown words only', () => {
    const was: Was = { readiness: 'unknown', open: { ...nothingOpen, fail: ['storage.region'] } };

    expect(carrying(was)?.was).toEqual(was);
  });

  it.each<[string, unknown]>([
    ['a word that does not exist', { readiness: 'splendid' }],
    ['a text', 'ready'],
    ['more than there is', { readiness: 'ready', verdict: 'ready' }],
    ['an endless list', { readiness: 'ready', open: { ...nothingOpen, fail: Array.from({ length: 101 }, () => 'storage.region') } }],
    ['an endless name', { readiness: 'ready', open: { ...nothingOpen, warn: ['x'.repeat(101)] } }],
  ])('is passed over when it is %s, and the press still counts', async (_, was) => {
    expect(carrying(was)).toMatchObject({ do: 'recheck', show });
    expect(carrying(was)?.was).toBeUndefined();
    expect(changeOf(await press({ do: 'recheck', show, language: 'en', was }))[0]).toBe('Unchanged: not ready');
  });
});

describe('who checked again', () => {
  it.each<[string, string, RegExp]>([
    ['is HV07 ready?', '', /^Checked again by somebody, /],
    ['är HV07 redo?', '  ', /^Kontrollerat igen av någon, /],
    ['check storage', '\u200B', /^Checked again by somebody, /],
  ])('is somebody where the client sends no name: %s', async (question, name, line) => {
    const [card] = await demo.say(question);

    expect(changeOf(await press(recheckOf(card), { person: { id: 'anna', name } }))[1]).toMatch(line);
  });
});

describe('a forged list', () => {
  it('of no readiness at all lists every one', async () => {
    const list = (filter: object) => press({ do: 'show', show: { view: 'list', filter, page: 0 }, language: 'sv' });

    expect((await list({ kind: 'host', readiness: [] }))?.text).toBe((await list({ kind: 'host' }))?.text);
  });
});
