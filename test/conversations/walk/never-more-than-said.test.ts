/** The walk notes no list, note, reason or measurement that nobody gave, and says nothing that is not so. */
import type { ReportedHost } from '../../../src/readiness/inventory';
import { azureAt, reported } from './estate';
import { walkRoom, type WalkRoom } from './walk-room';

const NOTHING = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

const BITLOCKER = /BitLocker is off/;

describe('a list of something else', () => {
  const told = async () => (await room.kept.store.walk.peoplesWord(room.planId)).told;

  it.each([
    ['vmmServers', /Which VMM servers/],
    ['clouds', /Which clouds/],
    ['hosts', /Which Hyper-V hosts/],
  ] as const)('of VMs with their hosts and clouds is not taken for the %s', async (list, question) => {
    room.azure.inventory = NOTHING;
    await room.askedUpTo(question);
    await room.say('vm;värd;moln\nSQL01;HV01;Gold\nSQL02;HV01;Gold');

    expect(JSON.stringify((await told())?.[list] ?? [])).not.toContain('"SQL01"');
  });

  it.each(['62', '2', 'TBD'])('“%s” is no VM', async (line) => {
    room.azure.inventory = NOTHING;
    await room.askedUpTo(/Which VMs/);
    await room.say(line);

    expect(await told()).toBeUndefined();
  });

  it.each(['SQL01-SQL10', 'SQL01..SQL05'])('“%s” is not one VM', async (line) => {
    room.azure.inventory = NOTHING;
    await room.askedUpTo(/Which VMs/);
    await room.say(line);

    expect(await told()).toBeUndefined();
  });

  it('of hosts does not make them fail for VMs that nobody was asked about yet', async () => {
    room.azure.inventory = NOTHING;
    await room.askedUpTo(/Which Hyper-V hosts/);
    let text = await room.say('HV01\nHV02');
    for (let step = 0; step < 40 && !/Which VMs/.test(text); step += 1) {
      expect(text).not.toMatch(/Nothing to protect here/);
      text = await room.say('skip');
    }

    expect(text).toMatch(/Which VMs/);
  });
});

describe('without a report', () => {
  it('never says that something was measured which nobody measured, and goes on after a yes', async () => {
    room.azure.inventory = NOTHING;
    await room.askedUpTo(/Which Hyper-V hosts/);
    let text = await room.say('HV01\nHV02');
    for (let step = 0; step < 40 && !/Which VMs/.test(text); step += 1) {
      expect(text).not.toMatch(/Measured as|a measurement contradicts/);
      text = await room.say('yes');
    }

    expect(text).toMatch(/Which VMs/);
  });
});

describe('a note of 5,000 characters on a card', () => {
  it('is sent back as too long, and the yes with it', async () => {
    await room.askedUpTo(BITLOCKER);
    const card = await room.show('continue');
    const { text } = await room.tap(card, 'Yes', { note: 'x'.repeat(5_000) });

    expect(text).toMatch(/too long|longer than/);
    expect(await room.answers()).toEqual([]);
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
    await room.askedUpTo(/Hyper-V role is enabled/);

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
    await room.askedUpTo(/do not say whether/);
    await room.say(line);

    expect(await waivers()).toEqual([]);
  });

  it('is not accepted until a day that has passed', async () => {
    await room.askedUpTo(/do not say whether/);
    await room.say('ja till igår eftersom vi testar');

    expect(await waivers()).toEqual([]);
  });
});

describe('what stands beside names', () => {
  const told = async (): Promise<unknown> => (await room.kept.store.walk.peoplesWord(room.planId)).told;

  beforeEach(() => {
    room.azure.inventory = NOTHING;
  });

  it.each(['VMM-servern heter VMM01', 'den heter VMM01', 'the VMM server is called VMM01', 'our servers are VMM01'])(
    '“%s” names VMM01',
    async (line) => {
      await room.askedUpTo(/Which VMM servers/);
      await room.say(line);

      expect(await told()).toMatchObject({ vmmServers: ['VMM01'] });
    },
  );

  it('is refused by its line', async () => {
    await room.askedUpTo(/Which VMs/);

    expect(await room.say('SQL01\nMvh Anna')).toMatch(/rad 2|line 2/);
    expect(await told()).toBeUndefined();
  });

  it.each([
    ['clouds', /Which clouds/, 'Gold'],
    ['hosts', /Which Hyper-V hosts/, 'HV01'],
  ])('of VMs, their %s are those', async (list, question, name) => {
    await room.askedUpTo(question);
    await room.say('vm;värd;moln\nSQL01;HV01;Gold\nSQL02;HV01;Gold');

    expect(JSON.stringify(await told())).toContain(`"${name}"`);
    expect(Object.keys((await told()) as object)).toContain(list);
  });
});

describe('a host of a list', () => {
  beforeEach(() => {
    room.azure.inventory = NOTHING;
  });

  it('on which no VM is listed has one where somebody says so later', async () => {
    await room.askedUpTo(/Which Hyper-V hosts/);
    await room.say('HV01\nHV02');
    let text = '';
    for (let step = 0; step < 40 && !/Which VMs/.test(text); step += 1) text = await room.say('skip');
    await room.say('name,host\nSQL01,HV01');
    room.kept.pass(60_000);

    expect(await room.say('confirm host.vms for HV02')).toMatch(/^Noted: yes/);
    expect(await room.say('start')).not.toMatch(/Nothing to protect here/);
  });
});

it('a question about the whole plan is never offered exceptions', async () => {
  await room.say('start');

  expect(await room.say('nej, SQL02 är på')).not.toMatch(/alla utom|all but/);
});

it.each([
  ['vad är bitlocker', /^BitLocker måste vara av/],
  ['what is BitLocker?', /^BitLocker must be off/],
  ['får man ha BitLocker?', /^Nej\. BitLocker/],
])('“%s” is answered as it was asked', async (line, answered) => {
  expect(await room.say(line)).toMatch(answered);
});

it('two of one name are told apart in what was noted', async () => {
  room.azure.inventory = NOTHING;
  await room.askedUpTo(/Which VMs/);
  await room.say('name,cloud\nFS01,Nord\nFS01,Syd\nSQL03,Nord');
  await room.askedUpTo(BITLOCKER);

  const { text } = await room.tap(await room.show('continue'), 'Yes', { exceptNames: 'FS01 in Nord, SQL03' });
  expect(text).toMatch(/yes for VM FS01 \(Syd\), no for FS01 \(Nord\) and SQL03/);
});
