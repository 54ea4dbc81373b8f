/** What somebody found who had never seen the walk: answers noted that were not given, and sentences that are not so. */
import type { GivenAnswer } from '../../../src/readiness/given';
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

const BITLOCKER = /BitLocker is off/;

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
