/** What must never count: a word that has run out, that somebody took back, that one person gave twice, or that a measurement has ended. */
import { ANNA, BJORN, buttonsOf, lastOf, walkRoom, type WalkRoom } from './walk-room';
import { azureAt, reported } from './estate';
import type { GivenAnswer } from '../../../src/readiness/given';

const DAY = 86_400_000;

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  measureAgain();
});

afterEach(() => room.close());

function measureAgain(): void {
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
}

async function newest(): Promise<GivenAnswer | undefined> {
  return (await room.answers()).at(-1);
}

describe('a second person', () => {
  it('agrees with nothing that has run out meanwhile: theirs is the first word then', async () => {
    await room.say('confirm account.rights');
    room.kept.pass(91 * DAY);
    measureAgain();

    expect(await room.say('start', BJORN)).toMatch(/^Is this so\? Somebody holds the rights/);
    expect(await room.say('yes', BJORN)).toMatch(/It counts once a second person agrees/);
    expect(await newest()).toMatchObject({ by: { name: BJORN.name } });
    expect((await newest())?.secondedBy).toBeUndefined();
  });

  it('makes it count no longer than the first one said', async () => {
    await room.say('confirm account.rights until 30 Nov');
    await room.say('confirm account.rights', BJORN);

    expect(await newest()).toMatchObject({
      by: { name: ANNA.name },
      secondedBy: { name: BJORN.name },
      validUntil: expect.stringMatching(/^2026-11-30T/) as string,
    });
  });

  it('is not the first one, who was forgotten in between', async () => {
    await room.say('confirm account.rights');
    const personal = { conversation: { id: 'a:anna', root: 'a:anna', kind: 'personal' as const } };
    await room.told('forget me', ANNA, 'a:anna', personal);
    const erase = await room.show('forget me', ANNA, 'a:anna');
    const button = buttonsOf(erase)[0];
    await room.press({ ...button?.payload }, ANNA, 'a:anna');
    expect((await newest())?.by.name).toMatch(/^erased/);

    expect(await room.say('confirm account.rights')).toMatch(/It counts once a second person agrees/);
    expect((await newest())?.secondedBy).toBeUndefined();
  });

  it('does not agree with what was taken back at the same moment', async () => {
    await room.say('confirm account.rights');
    await Promise.all([room.say('confirm not account.rights'), room.say('confirm account.rights', BJORN)]);
    const { answers } = await room.kept.store.walk.peoplesWord(room.planId);
    const takenBack = answers.findIndex(({ answer }) => answer === 'notMet');

    expect(answers.slice(takenBack + 1).filter(({ secondedBy }) => secondedBy)).toEqual([]);
  });
});

describe('a measurement that contradicts', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['seen by a question about something else', () => room.say('status')],
    ['seen by a question about the VM', () => room.say('is vm SQL01 ready?')],
    ['seen by nobody, when a report had come', () => room.lookAtHand()],
  ])('ends a confirmation for good, %s', async (_, look) => {
    await room.say('confirm vm.encryption for all', BJORN);
    room.azure.inventory = reported(room.now(), { bitLocker: true });
    room.kept.pass(60_000);
    await look();
    room.kept.pass(60_000);
    measureAgain();

    expect((await room.answers())[0]?.endedFor).toHaveLength(3);
    expect((await room.told('status', BJORN)).replies[0]?.text).toMatch(/^A measurement contradicts what you confirmed/);
    expect(await room.say('confirm vm.encryption')).toMatch(/^Is this so for 3 VMs\?/);
  });
});

describe('a group that grew at the moment somebody answered', () => {
  it('is asked again, and the answer reaches nobody that was not on the card', async () => {
    await room.say('start');
    const card = await room.show('skip');
    const yes = buttonsOf(card).find(({ title }) => title === 'Yes');
    const store = { ...room.kept.store.walk };
    let isFirst = true;
    const keepAfterReport: typeof store.keep = (...given) => {
      if (!isFirst) return store.keep(...given);
      isFirst = false;
      const [first, ...others] = reported(room.now()).vms;
      if (!first) throw new Error('There is no VM.');
      room.azure.inventory = { ...reported(room.now()), vms: [first, ...others, { ...first, id: 'new01', name: 'NEW01' }] };
      return Promise.resolve('stale');
    };
    Object.assign(room.kept.store.walk, { keep: keepAfterReport });

    expect(lastOf(await room.press({ ...yes?.payload })).text).toMatch(/has changed meanwhile, so I ask it again\. Nothing was noted/);
    expect(await newest()).toBeUndefined();
  });
});
