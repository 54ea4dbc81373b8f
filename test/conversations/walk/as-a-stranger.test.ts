/** What somebody found who had never seen the walk: answers noted that were not given, and sentences that are not so. */
import type { GivenAnswer, Meant } from '../../../src/readiness/given';
import type { ReportedHost } from '../../../src/readiness/inventory';
import { azureAt, reported } from './estate';
import { walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

const answers = async (): Promise<readonly GivenAnswer[]> => (await room.kept.store.walk.peoplesWord(room.planId)).answers;

/** Up to the question whose text matches. */
async function askedFor(question: RegExp): Promise<void> {
  let text = await room.say('start');
  for (let step = 0; step < 40 && !question.test(text); step += 1) text = await room.say('skip');
  expect(text).toMatch(question);
}

/** Who is noted with what: `SQL01 met`. */
async function noted(): Promise<readonly string[]> {
  const given = (await answers()).flatMap((each) =>
    Array.isArray(each.of) ? each.of.map((one) => `${(one as Meant).name} ${each.answer}`) : [],
  );
  return given.toSorted();
}

const BITLOCKER = /BitLocker is off/;
const GUEST_STORAGE = /no Storage Spaces/;

describe('one machine and its answer a line', () => {
  it.each([
    ['with commas', 'SQL01,ja\nSQL02,nej'],
    ['with commas and blanks', 'SQL01, ja\nSQL02, nej'],
    ['with semicolons, as Excel writes it', 'SQL01;ja\nSQL02;nej'],
    ['with dashes', 'SQL01 - ja\nSQL02 - nej'],
    ['in English', 'SQL01,yes\nSQL02,no'],
    ['by the state', 'SQL01,off\nSQL02,on'],
    ['beneath titles', 'VM,BitLocker\nSQL01,av\nSQL02,på'],
  ])('%s, never gives one machine the answer of the next', async (_, line) => {
    await askedFor(BITLOCKER);
    await room.say(line);

    for (const wrong of ['SQL01 notMet', 'SQL02 met']) expect(await noted()).not.toContain(wrong);
  });
});

describe('a count that is not how many are asked about', () => {
  it.each(['ja 2', 'ja, 2 st', 'ja två', 'ja på två', 'ja 2 VM:ar', 'yes for 2', 'ja 62', 'ja 0', 'ja 50 %', 'ja på en', 'nej 2'])(
    '“%s” of three machines is asked again',
    async (line) => {
      await askedFor(BITLOCKER);
      await room.say(line);

      expect(await answers()).toEqual([]);
    },
  );
});

describe('a yes beside what says the opposite', () => {
  it.each(['ja de har BitLocker', 'ja bitlocker', 'yes, BitLocker', 'yes all use it', "yes it's in use"])(
    '“%s” confirms nothing',
    async (line) => {
      await askedFor(BITLOCKER);
      await room.say(line);

      expect(await noted()).not.toContain('SQL01 met');
    },
  );

  it.each(['nej, de har inte BitLocker'])('“%s” denies nothing', async (line) => {
    await askedFor(BITLOCKER);
    await room.say(line);

    expect(await noted()).not.toContain('SQL01 notMet');
  });

  it.each(['ja, de har storage spaces', 'yes, storage spaces', 'ja, dynamiska diskar'])('“%s” confirms nothing', async (line) => {
    await askedFor(GUEST_STORAGE);
    await room.say(line);

    expect(await noted()).not.toContain('SQL01 met');
  });
});

describe('a day that has passed', () => {
  it.each([
    'ja till 30 november 2025',
    'yes until 30 november 2025',
    'ja till den 1 december 2024',
    'yes until 30 nov 25',
    'ja, gäller till igår',
    'ja till i måndags',
    'ja i -3 dagar',
  ])('“%s” is asked again, and not noted for another day', async (line) => {
    await askedFor(BITLOCKER);
    await room.say(line);

    expect(await answers()).toEqual([]);
  });

  it('“ja, till imorgon bitti” is not said to count for the whole day', async () => {
    await askedFor(BITLOCKER);
    const text = await room.say('ja, till imorgon bitti');

    expect(text).not.toContain('till och med den 25 november 2026.');
    expect((await answers())[0]).toMatchObject({ validUntil: '2026-11-25T08:00:00.000Z' });
  });
});

describe('a list of something else', () => {
  const NOTHING = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
  const told = async (): Promise<unknown> => (await room.kept.store.walk.peoplesWord(room.planId)).told;

  it.each([
    ['VMM servers', /Which VMM servers/],
    ['clouds', /Which clouds/],
    ['hosts', /Which Hyper-V hosts/],
  ])('of VMs with their hosts and clouds is not taken for the %s', async (_, question) => {
    room.azure.inventory = NOTHING;
    await askedFor(question);
    await room.say('vm;värd;moln\nSQL01;HV01;Gold\nSQL02;HV01;Gold');

    expect(JSON.stringify((await told()) ?? {})).not.toContain('"SQL01"');
  });

  it.each(['62', '2', 'TBD'])('“%s” is no VM', async (line) => {
    room.azure.inventory = NOTHING;
    await askedFor(/Which VMs/);
    await room.say(line);

    expect(await told()).toBeUndefined();
  });

  it.each(['SQL01-SQL10', 'SQL01..SQL05'])('“%s” is not one VM', async (line) => {
    room.azure.inventory = NOTHING;
    await askedFor(/Which VMs/);
    await room.say(line);

    expect(await told()).toBeUndefined();
  });

  it('of hosts does not make them fail for VMs that nobody was asked about yet', async () => {
    room.azure.inventory = NOTHING;
    await askedFor(/Which Hyper-V hosts/);
    let text = await room.say('HV01\nHV02');
    for (let step = 0; step < 40 && !/Which VMs/.test(text); step += 1) {
      expect(text).not.toMatch(/Nothing to protect here/);
      text = await room.say('skip');
    }
  });
});

describe('without a report', () => {
  it('never says that something was measured which nobody measured, and goes on after a yes', async () => {
    room.azure.inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
    await askedFor(/Which Hyper-V hosts/);
    let text = await room.say('HV01\nHV02');
    for (let step = 0; step < 40 && !/Which VMs/.test(text); step += 1) {
      expect(text).not.toMatch(/Measured as|a measurement contradicts/);
      text = await room.say('yes');
    }

    expect(text).toMatch(/Which VMs/);
  });
});

describe('a note of 5,000 characters on a card', () => {
  it('is kept, or said not to be', async () => {
    await askedFor(BITLOCKER);
    const card = await room.show('continue');
    const { text } = await room.tap(card, 'Yes', { note: 'x'.repeat(5_000) });
    const [answer] = await answers();

    expect(answer === undefined || answer.note !== undefined || /too long|longer than/.test(text)).toBe(true);
  });
});

describe('sentences', () => {
  it('never say that a requirement was met which only one of two people confirmed', async () => {
    await room.say('start');
    await room.say('yes');
    room.kept.pass(100 * 86_400_000);
    room.azure.reading = azureAt(room.now());
    const text = await room.say('start');

    expect(text).toContain('Somebody holds the rights');
    expect(text).not.toMatch(/It was met then/);
  });

  it('never say that nothing is left while questions are put aside', async () => {
    await room.say('start');
    for (let step = 0; step < 3; step += 1) await room.say('skip');
    const end = await room.say('yes');

    expect(end).not.toMatch(/everything was asked/);
    expect(await room.say('where are we')).not.toMatch(/Nothing is left to ask|then enable replication/);
  });
});

describe('a question that nobody has measured', () => {
  it('shows no command that changes something, or restarts a host', async () => {
    const { hosts, ...rest } = reported(room.now());
    const without = hosts.map(({ facts: { hyperVRole: _, ...facts }, ...host }): ReportedHost => ({ ...host, facts }));
    room.azure.inventory = { ...rest, hosts: without };
    await askedFor(/Hyper-V role is enabled/);

    expect(await room.say('continue')).not.toMatch(/Install-WindowsFeature|-Restart/);
  });
});

describe('what Microsoft’s pages do not say', () => {
  const waivers = async (): Promise<readonly unknown[]> => (await room.kept.plans.plan(room.planId))?.plan.waivers ?? [];

  beforeEach(() => {
    const guestSystem = { name: 'CentOS Linux 7 (64 bit)', family: 'linux', architecture: 'x64', reportedByGuest: true } as const;
    room.azure.inventory = reported(room.now(), { guestSystem });
  });

  it.each(['ja', 'yes'])('is not accepted by a bare “%s”, without a reason of anybody’s', async (line) => {
    await askedFor(/do not say whether/);
    await room.say(line);

    expect(await waivers()).toEqual([]);
  });

  it.each(['ja till igår eftersom vi testar', 'ja till 30 nov 2025 eftersom vi testar'])('“%s” is asked again', async (line) => {
    await askedFor(/do not say whether/);
    await room.say(line);

    expect(await waivers()).toEqual([]);
  });
});

describe('words of time alone', () => {
  it.each(['30 nov', 'imorgon bitti', 'om två veckor', 'fixar om två veckor', 'det fixas 30 nov', 'nästa vecka', 'by Friday'])(
    '“%s” puts aside until then what is to be mended',
    async (line) => {
      room.azure.reading = azureAt(room.now(), 'Premium_LRS');
      await askedFor(/To be mended for storage account/);

      expect(await room.say(line)).not.toMatch(/^To be mended|^Att åtgärda/);
    },
  );
});

describe('machines left out in few signs', () => {
  it.each([
    'alla utom SQL01, 02',
    'alla utom SQL01 och 02',
    'alla utom SQL01/02',
    'alla utom SQL01 & 02',
    'alla utom SQL01–02',
    'alla utom SQL01, ...',
    'alla utom SQL01…',
    'all but SQL01 and co',
    'alla utom SQL01 och dess replika',
    'alla utom SQL01 och hans kompis',
  ])('“%s” never confirms SQL02', async (line) => {
    await askedFor(BITLOCKER);
    await room.say(line);

    expect(await noted()).not.toContain('SQL02 met');
  });

  it.each(['alla utom SQL01 till SQL03', 'alla utom SQL01 — SQL03', 'all but SQL01 to SQL03'])(
    '“%s” never confirms the one between',
    async (line) => {
      const inventory = reported(room.now());
      const vms = inventory.vms.map((vm) => (vm.name === 'WEB01' ? { ...vm, name: 'SQL03' } : vm));
      room.azure.inventory = { ...inventory, vms };
      await askedFor(BITLOCKER);
      await room.say(line);

      expect(await noted()).not.toContain('SQL02 met');
    },
  );
});
