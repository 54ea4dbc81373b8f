/** Nobody's word is overwritten unseen: questions are asked back, and what somebody else said is shown and named. */
import type { GivenAnswer } from '../../../src/readiness/given';
import { azureAt, reported } from './estate';
import { ANNA, BJORN, buttonsOf, walkRoom, type WalkRoom } from './walk-room';

const DAY = 86_400_000;

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  look();
});

afterEach(() => room.close());

function look(): void {
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
}

async function given(): Promise<readonly GivenAnswer[]> {
  return await room.answers();
}

describe('a question about confirming', () => {
  it.each([
    ['kan du bekräfta vm.encryption för alla?', /^Stämmer det här för 3 VM:ar\?.*Inget är noterat än/s],
    ['kan du bekräfta vm.encryption för alla', /Inget är noterat än/],
    ['skulle du kunna bekräfta vm.encryption för SQL01?', /^Stämmer det här för VM:en SQL01\?.*Inget är noterat än/s],
    ['can you confirm vm.encryption for all?', /^Is this so for 3 VMs\?.*Nothing is noted yet/s],
    ['could you please confirm vm.encryption for SQL01', /^Is this so for VM SQL01\?.*Nothing is noted yet/s],
    ['confirm vm.encryption for all?', /Nothing is noted yet/],
    ['confirm vm.encryption for SQL01: yes?', /Nothing is noted yet/],
    ['bekräfta account.rights?', /Inget är noterat än/],
    ['kan du bekräfta account.rights?', /Inget är noterat än/],
    ['confirm vm.encryption for SQL01 because it is not done yet', /^Is this so for VM SQL01\?.*says that it is not/s],
    ['bekräfta vm.encryption för SQL01 eftersom det är nej', /^Stämmer det här för VM:en SQL01\?.*tyder på ett nej/s],
  ])('is asked back, and nothing is noted: %s', async (line, reply) => {
    expect(await room.say(line)).toMatch(reply);
    expect(await given()).toEqual([]);
  });

  it('is answered by the button that does it, with what was said beside it', async () => {
    await room.say('confirm vm.encryption for all but SQL01', ANNA);
    const asked = await room.show('can you confirm vm.encryption for SQL01 until 30 Nov because manage-bde says so?', BJORN);
    expect(asked.data).toMatchObject({ noteValue: 'manage-bde says so', untilValue: '2026-11-30' });
    const noted = await room.tap(asked, 'Yes', { note: 'manage-bde says so', until: '2026-11-30' }, BJORN);

    expect(noted.text).toMatch(/Noted: yes for VM SQL01\. It replaces a no from Anna Administrator\. It counts until 30 November 2026\./);
    expect((await given()).at(-1)).toMatchObject({ answer: 'met', by: BJORN, note: 'manage-bde says so' });
  });

  it('about waiving shows the form, filled in, and waives nothing', async () => {
    const form = await room.show('can you waive vm.encryption for SQL01 until 30 Nov because it moves?');

    expect(form.text).toMatch(/^Waive this for VM SQL01\?.*Nothing is noted yet/s);
    expect(form.data).toMatchObject({ noteValue: 'it moves', untilValue: '2026-11-30' });
    expect((await room.kept.plans.plan(room.planId))?.plan.waivers).toEqual([]);
    expect((await room.tap(form, 'Accept it', { note: 'it moves', until: '2026-11-30' })).text).toMatch(/Accepted as a condition/);
  });
});

it('a yes that replaces a no of somebody else names them, and so does a no that replaces a yes', async () => {
  await room.say('confirm vm.encryption for SQL01, SQL02: no', ANNA);

  expect(await room.say('confirm vm.encryption for all', BJORN)).toMatch(
    /^Noted: yes for 3 VMs\. It replaces a no from Anna Administrator \(SQL01 and SQL02\)\./,
  );
  expect(await room.say('bekräfta vm.encryption för SQL01: nej', ANNA)).toMatch(
    /^Noterat: nej för VM:en SQL01\. Det ersätter ett ja från Björn/,
  );
  expect(await room.say('confirm vm.encryption for SQL01', ANNA)).toBe(await room.say('confirm vm.encryption for SQL01', ANNA));
});

describe('a kept card', () => {
  it('that never showed what was said since asks again with it, and notes nothing', async () => {
    await room.say('start', BJORN);
    const kept = await room.show('skip', BJORN);
    expect(kept.text).toMatch(/^Is this so for 3 VMs\?.*BitLocker/s);
    await room.say('alla utom SQL01', ANNA);
    room.kept.pass(100 * DAY);
    look();
    const before = await given();
    const again = await room.tap(kept, 'Yes', {}, BJORN);

    expect(JSON.stringify(again.data)).toMatch(/has changed meanwhile.*Anna Administrator said no on .*SQL01/s);
    expect(await given()).toEqual(before);
    await room.tap(again, 'Yes', {}, BJORN);
    expect(await given()).toHaveLength(before.length + 1);
  });

  it('that its presser has answered already says so kindly, and changes nothing', async () => {
    await room.say('start');
    const kept = await room.show('skip');
    await room.tap(kept, 'Yes');
    const before = await given();

    expect((await room.tap(kept, 'Yes')).text).toMatch(/You have said yes to that already.*“back”.*Nothing was changed/s);
    expect((await room.tap(kept, 'No')).text).toMatch(/You have said yes to that already/);
    expect(await given()).toEqual(before);
  });

  it('pressed after a step back stays with the question that was gone back to', async () => {
    await room.say('start');
    const kept = await room.show('skip');
    await room.tap(kept, 'Yes');
    const back = await room.show('back');
    expect(back.text).toMatch(/BitLocker/);

    const pressed = await room.tap(kept, 'No');
    expect(pressed.text).toMatch(/BitLocker/);
    expect(buttonsOf(pressed).map(({ title }) => title)).toEqual(expect.arrayContaining(['Yes', 'No']) as unknown);
  });
});

it('a line that names another requirement is no answer to the one that is asked', async () => {
  expect(await room.say('start')).toMatch(/^Is this so\? Somebody holds the rights/);
  expect(await room.say('confirm vm.encryption for all but SQL01')).toMatch(/^Noted: yes for 2 VMs, no for SQL01/);
  expect(await room.say('bekräfta vm.guestStorage för alla utom SQL01')).toMatch(/^Noterat: ja för 2 VM:ar, nej för SQL01/);
  expect(await room.say('continue')).toMatch(/^Is this so\? Somebody holds the rights/);
});

describe('until when an answer counts', () => {
  it.each([
    ['confirm vm.encryption for SQL01 until 2036-01-01', /It counts until 2\d February 2027: a person’s word counts for 90 days at most/],
    [
      'bekräfta vm.encryption för SQL01 till 2036-01-01',
      /Svaret gäller till och med den 2\d februari 2027: ett svar gäller i högst 90 dagar/,
    ],
  ])('is said as it is: %s', async (line, reply) => {
    expect(await room.say(line)).toMatch(reply);
  });

  it('can be given on the card', async () => {
    await room.say('start');
    const asked = await room.show('skip');
    expect(asked.data).toMatchObject({ hasUntil: true });

    expect((await room.tap(asked, 'Yes', { until: '2020-01-01' })).text).toMatch(/could not read the day/);
    expect((await room.tap(asked, 'Yes', { until: '2026-12-24' })).text).toMatch(/It counts until 24 December 2026\./);
  });
});
