/** Confirmations and waivers given in chat: what they settle, what ends them, and who is told. */
import { wordsOf } from '../../../src/words';
import { azureAt, reported } from './estate';
import { ANNA, BJORN, buttonsOf, walkRoom, type WalkRoom } from './walk-room';

const DAY = 86_400_000;

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

describe('a confirmation', () => {
  it.each<[string, RegExp]>([
    ['confirm vm.encryption for all in Gold', /^Noted: yes for 3 VMs\./],
    ['bekräfta vm.encryption för alla i Gold', /^Noterat: ja för 3 VM:ar\./],
    ['confirm vm.encryption for SQL01 and SQL02', /^Noted: yes for 2 VMs\./],
    ['jag bekräftar vm.encryption för SQL01', /^Noterat: ja för VM:en SQL01\./],
    ['confirm VM.Encryption for all but SQL01', /^Noted: yes for 2 VMs, no for SQL01\./],
    ['bekräfta vm.encryption för alla utom SQL01 och WEB01', /^Noterat: ja för VM:en SQL02, nej för SQL01 och WEB01\./],
    [
      'confirm vm.encryption for all but SQL01: no',
      /^I cannot tell whether your no is for SQL01 or for all the others\..*Nothing was noted/s,
    ],
    ['bekräfta vm.encryption för alla utom SQL01: nej', /^Gäller ditt nej SQL01 eller alla de andra\?.*Inget noterades/s],
    ['confirm not vm.encryption for all but SQL01', /Nothing was noted/],
    ['confirm vm.encryption for SQL01: no', /^Noted: no for VM SQL01\./],
    ['confirm not vm.encryption for SQL01', /^Noted: no for VM SQL01\./],
    ['bekräfta inte vm.encryption för SQL01', /^Noterat: nej för VM:en SQL01\./],
    ['confirm account.rights', /^Noted: yes\. It counts once a second person agrees\./],
    ['confirm capacity.planned until 30 Nov because the planner ran for 31 days', /^Noted: yes\. It counts until 30 November 2026\./],
    [
      'bekräfta capacity.planned till 30 nov eftersom planeraren kördes',
      /^Noterat: ja\. Svaret gäller till och med den 30 november 2026\./,
    ],
    ['confirm', /^Say what you confirm/],
    ['bekräfta allt', /^Skriv vilket krav du bekräftar/],
    ['confirm vm.encryptoin for SQL01', /^There is no requirement called vm\.encryptoin.*vm\.encryption/s],
    ['confirm vm.encryption for SQL99', /^Nothing that this requirement asks about is called SQL99\. Nothing was noted/],
    ['confirm vm.encryption for all in Silver', /^None of those I ask about is in Silver\. Nothing was noted/],
    ['confirm vm.encryption', /^Is this so for 3 VMs\?.*For which of 3 VMs\?/s],
    ['confirm host.os', /^For which of 2 hosts\?/],
    ['confirm host.os for HV01', /^Already measured: .*outranks what is confirmed/],
    ['confirm capacity.planned until last year', /^I could not read the day/],
  ])('%s', async (line, reply) => {
    expect(await room.say(line)).toMatch(reply);
  });

  it('is evidence: shown as confirmed, by whom, and never as measured', async () => {
    await room.say('confirm vm.encryption for SQL01 because manage-bde says so');
    const card = await room.show('is vm SQL01 ready?');

    expect(JSON.stringify(card.data)).toMatch(/Confirmed, not measured.*Anna Administrator|Confirmed by Anna Administrator/);
    expect(JSON.stringify(card.data)).toContain('manage-bde says so');
  });

  it('speaks of those it was given for, and of none that came later', async () => {
    await room.say('confirm vm.encryption for all');
    const more = reported(room.now());
    const [first] = more.vms;
    if (!first) throw new Error('There is no VM.');
    room.azure.inventory = { ...more, vms: [...more.vms, { ...first, id: 'new01', name: 'NEW01' }] };
    await room.say('start');

    expect(await room.say('skip')).toMatch(/^Is this so for VM NEW01\?.*BitLocker/s);
  });

  it('is ended by a measurement that contradicts it; whoever gave it is told once, and it does not come back', async () => {
    await room.say('confirm vm.encryption for SQL01, SQL02', BJORN);
    room.azure.inventory = reported(room.now(), { bitLocker: true });
    room.kept.pass(60_000);
    await room.say('start', ANNA);
    const told = await room.told('status', BJORN);

    expect(told.replies[0]?.text).toMatch(/^A measurement contradicts what you confirmed\..*SQL01: .*BitLocker.*Measured as: not met/s);
    expect((await room.told('status', BJORN)).replies).toHaveLength(1);
    expect((await room.told('status', ANNA)).replies).toHaveLength(1);
    room.azure.inventory = reported(room.now());
    room.kept.pass(60_000);
    await room.say('start');
    expect(await room.say('skip')).toMatch(/^Is this so for 3 VMs\? .*BitLocker/s);
  });

  it.each(['hello', 'tack!', 'help', 'qwerty'])(
    'is ended by a measurement, and “%s” of whoever gave it is enough to be told',
    async (line) => {
      await room.say('confirm vm.encryption for SQL01', BJORN);
      room.azure.inventory = reported(room.now(), { bitLocker: true });
      room.kept.pass(60_000);

      expect((await room.told(line, BJORN)).replies[0]?.text).toMatch(/SQL01.*BitLocker/s);
      expect((await room.told(line, BJORN)).replies).toHaveLength(1);
      expect((await room.told(line, ANNA)).replies).toHaveLength(1);
    },
  );

  it.each(['ja i 10 år', 'yes until 2099', 'ja till år 2099', 'yes, valid for 5 years'])(
    'counts for ninety days at the most, and that is said to “%s” and shown wherever it stands',
    async (line) => {
      await room.askedUpTo(/BitLocker/);
      expect(await room.say(line)).toMatch(/22 (?:February|februari) 2027: .*90 (?:days|dagar)/);
      expect(JSON.stringify((await room.show('where are we?')).data['sectionRows'])).toMatch(/(?:until|till) 22 (?:Feb|feb)\.? 2027/);
      await room.say('back');
      expect(JSON.stringify((await room.show('why?')).data)).not.toMatch(/2099|203[16]/);
    },
  );

  it('“SQL01: no, WEB01: don’t know” is noted for the one, and says who is still open', async () => {
    await room.askedUpTo(/BitLocker/);

    expect(await room.say('SQL01: nej, WEB01: vet ej')).toMatch(/Noted: no for VM SQL01\. SQL02 and WEB01 are still open\./);
    expect(await room.say('SQL02: yes')).toMatch(/Noted: yes for VM SQL02\. WEB01 is still open\./);
    expect(await room.say('yes')).toMatch(/Noted: yes for VM WEB01\.(?! .*still open)/);
  });

  it('counts for ninety days, or until its own end', async () => {
    await room.say('confirm capacity.planned until tomorrow');
    room.kept.pass(3 * DAY);
    room.azure.reading = azureAt(room.now());
    room.azure.inventory = reported(room.now());
    await room.say('start');
    await room.say('skip');
    await room.say('skip');

    expect(await room.say('skip')).toMatch(/^Is this so\? Capacity has been planned.*too old/s);
  });
});

describe('a waiver', () => {
  const waivers = async (): Promise<readonly object[]> => (await room.kept.plans.plan(room.planId))?.plan.waivers ?? [];

  it('is a change of the plan, with its audit record', async () => {
    expect(await room.say('waive vm.encryption for SQL01 until 30 Nov because it moves next week')).toMatch(
      /^Waived for VM SQL01: .*Until 30 November 2026, by Anna Administrator/s,
    );
    expect(await waivers()).toEqual([
      {
        requirement: 'vm.encryption',
        subject: { kind: 'vm', id: 'vm:sql01' },
        by: ANNA.name,
        reason: 'it moves next week',
        until: '2026-11-30T23:59:00.000Z',
      },
    ]);
    expect((await room.kept.store.plans.audit(room.planId, 1))[0]).toMatchObject({ action: 'waived', by: ANNA });
    expect(await room.say('undanta vm.encryption för SQL01 till 24 dec eftersom den flyttas')).toMatch(/^Undantag sparat för VM:en SQL01/);
    expect(await waivers()).toHaveLength(1);
  });

  it('is for owners', async () => {
    expect(await room.say('waive vm.encryption for SQL01 until 30 Nov because I like it', BJORN)).toMatch(/^Only owners of the plan waive/);
    expect(await waivers()).toEqual([]);
  });

  it('without its reason or its end is asked for on a card, and given there', async () => {
    const form = await room.show('waive vm.encryption for SQL01');
    expect(form).toMatchObject({ card: 'question', data: { hasNote: true, hasUntil: true } });
    expect(form.text).not.toMatch(/Microsoft/);
    expect((await room.tap(form, 'Accept it', { note: 'moves' })).text).toMatch(/Say why it is acceptable, and until when/);
    expect((await room.tap(form, 'Accept it', { note: 'moves', until: '2020-01-01' })).text).toMatch(
      /could not read the day, or it has passed/,
    );
    expect((await room.tap(form, 'Accept it', { note: 'moves', until: '2026-12-24' })).text).toMatch(
      /Accepted as a condition until 24 December 2026/,
    );
    expect(await waivers()).toMatchObject([{ reason: 'moves', until: '2026-12-24T23:59:00.000Z' }]);
  });

  it('keeps what was filled in when something is missing', async () => {
    const form = await room.show('waive vm.encryption for SQL01');
    expect((await room.tap(form, 'Accept it', { note: 'moves' })).data).toMatchObject({ noteValue: 'moves' });
    expect((await room.tap(form, 'Accept it', { note: 'moves', until: '2020-01-01' })).data).toMatchObject({ noteValue: 'moves' });
    const asked = await room.show('confirm vm.guestStorage');
    const refused = await room.tap(asked, 'Yes', { exceptNames: 'NOSUCHVM', note: 'looked', until: '2026-12-24' });
    expect(refused.data).toMatchObject({ noteValue: 'looked', untilValue: '2026-12-24' });
  });

  it.each(['\u200B', '\u200B \u2060\u00AD', '\u2800', '\u3164', '\uFEFF\u202E'])(
    'takes no reason that shows nothing (%j): typed or on the card',
    async (blank) => {
      expect(await room.say(`waive vm.encryption for SQL01 until 30 Nov because ${blank}`)).toMatch(
        /Say why it is acceptable, and until when/,
      );
      expect(await room.say(`undanta vm.encryption för SQL01 till 30 nov eftersom ${blank}`)).toMatch(
        /Ange varför det går att godta, och hur länge/,
      );
      const form = await room.show('waive vm.encryption for SQL01');
      expect((await room.tap(form, 'Accept it', { note: blank, until: '2026-12-24' })).text).toMatch(
        /Say why it is acceptable, and until when/,
      );
      expect(await waivers()).toEqual([]);
    },
  );

  it('asks whether to waive, since Microsoft is not silent about what somebody wishes away', async () => {
    expect(await room.say('undanta vm.encryption för SQL01')).toMatch(/^Ska kravet undantas för VM:en SQL01\? /);
    expect(await room.say('undanta vm.encryption för SQL01 och SQL02')).toMatch(/^Ska kravet undantas för 2 VM:ar\? /);
  });

  it('of what holds is none', async () => {
    expect(await room.say('waive host.os for HV01 until 30 Nov because x')).toMatch(/^There is nothing to waive/);
  });
});

describe('somebody who is forgotten', () => {
  it('stands in no waiver of the plan any more; the waiver and the record of it stay', async () => {
    await room.say('waive vm.encryption for SQL01 until 24 Dec because it moves');
    expect(JSON.stringify(await room.kept.plans.plan(room.planId))).toContain(ANNA.name);
    const earlier = await room.kept.plans.plan(room.planId);
    const erase = await room.show('forget me', ANNA, 'a:anna');
    await room.press({ ...buttonsOf(erase)[0]?.payload }, ANNA, 'a:anna');
    const plan = await room.kept.plans.plan(room.planId);
    const audit = await room.kept.store.plans.audit(room.planId, 50);

    expect(plan?.plan.waivers).toMatchObject([{ by: expect.stringMatching(/^erased [0-9a-f]{8}$/) as string, reason: 'it moves' }]);
    expect(audit.find(({ action }) => action === 'waived')).toMatchObject({ by: { name: plan?.plan.waivers[0]?.by } });
    expect(JSON.stringify([plan, audit])).not.toContain(ANNA.name);
    expect(plan?.revision).toBeGreaterThan(earlier?.revision ?? Infinity);
    expect(await room.say('is vm SQL01 ready?', BJORN)).not.toContain(ANNA.name);
  });

  it('who never changed the plan leaves a waiver of a namesake as it is', async () => {
    await room.say('waive vm.encryption for SQL01 until 24 Dec because it moves');
    const namesake = { id: 'another-anna', name: ANNA.name };
    const erase = await room.show('forget me', namesake, 'a:another');
    await room.press({ ...buttonsOf(erase)[0]?.payload }, namesake, 'a:another');

    expect((await room.kept.plans.plan(room.planId))?.plan.waivers).toMatchObject([{ by: ANNA.name }]);
  });
});

it('both languages have words for every area and every step', () => {
  const keys = (value: object): readonly string[] =>
    Object.entries(value).flatMap(([key, each]) =>
      typeof each === 'object' && each !== null ? keys(each as object).map((inner) => `${key}.${inner}`) : [key],
    );

  expect(keys(wordsOf('sv').walk)).toEqual(keys(wordsOf('en').walk));
});

describe('what stands beside an answer', () => {
  const shownOf = async (line: string): Promise<string> => JSON.stringify((await room.show(line)).data);

  it.each([
    ['yes because I looked in IAM', 'I looked in IAM'],
    ['ja, eftersom jag tittade i portalen', 'jag tittade i portalen'],
    ['ja, för jag kollade i IAM', 'jag kollade i IAM'],
  ])('is its reason, without the word that joins them: %s', async (line, note) => {
    await room.say('start');
    await room.say(line);

    expect((await room.answers()).map((given) => given.note)).toEqual([note]);
  });

  it('is the hour it ends at, where one was said, wherever it is shown', async () => {
    await room.say('start');
    await room.say('yes until tomorrow 15:00');
    await room.say('yes until 30 Nov');

    const shown = await shownOf('where are we?');
    expect(shown).toContain('until 25 Nov 2026, 15:00 UTC');
    expect(shown).toContain('until 30 November 2026');
    expect(await room.say('continue', BJORN)).toContain('It counts until 25 Nov 2026, 15:00 UTC.');
  });
});

describe('a day that somebody names', () => {
  it.each([
    ['America/New_York', /30 November 2026/],
    ['Pacific/Auckland', /30 November 2026/],
  ])('is the day of their own clock in %s, wherever it is shown', async (timeZone, day) => {
    const say = async (text: string): Promise<string> => JSON.stringify((await room.told(text, ANNA, undefined, { timeZone })).replies);

    expect(await say('confirm vm.encryption for SQL01 until 30 Nov')).toMatch(day);
    expect(await say('is vm SQL01 ready?')).toMatch(day);
    expect(await say('waive vm.guestStorage for SQL01 until 30 Nov because it is being moved')).toMatch(day);
  });
});

describe('back, to a yes that waits for a second person', () => {
  it('asks somebody else whether they agree, and their yes counts', async () => {
    await room.say('start');
    await room.say('yes');

    expect(await room.say('back', BJORN)).toMatch(/^Do you agree with Anna Administrator\?/);
    expect(await room.say('yes', BJORN)).toMatch(/Anna Administrator and you agree, so it counts/);
    expect(await shownBack()).toMatch(/Anna Administrator and Björn Berg said yes/);
  });

  it('asks whoever gave it the same again, who may take it back', async () => {
    await room.say('start');
    await room.say('yes');

    expect(await room.say('back')).toMatch(/^Is this so\?/);
    expect(await room.say('no')).toMatch(/Noted: no/);
  });

  const shownBack = async (): Promise<string> => JSON.stringify((await room.show('back')).data);
});
