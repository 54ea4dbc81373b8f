/** What people ask back while a question waits: whom it is about, why it is asked, who answered, and what has a name of its own. */
import { azureAt, reported } from './estate';
import { ANNA, BJORN, walkRoom, type WalkRoom } from './walk-room';

const DAY = 86_400_000;
/** More than are asked about one by one. */
const GAPS = {
  shielded: true,
  fibreChannelAdapters: 1,
  hyperVReplica: true,
  bitLocker: true,
  networkAdapters: [{ name: 'nic', ipv4: ['10.0.0.1'], ipv6: ['2001:db8::1'] }],
};

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});
afterEach(() => room.close());

describe('whom a question is about', () => {
  it.each(['vilka VM:ar gäller det?', 'vilka gäller det', 'which VMs is it about?', 'which ones do you mean', 'lista dem', 'list them'])(
    'is told by name: %s',
    async (line) => {
      await room.askedUpTo(/BitLocker/);

      expect(await room.say(line)).toMatch(/BitLocker.*\n(?:Det gäller SQL01, SQL02 och WEB01|It is about SQL01, SQL02 and WEB01)\.$/);
      expect(await room.say('yes')).toMatch(/Noted: yes for 3 VMs/);
    },
  );

  it('is told gap by gap, where several are to be mended', async () => {
    room.azure.inventory = reported(room.now(), GAPS);
    await room.askedUpTo(/requirements are not met/);
    const card = await room.show('which vms is it about?');

    expect(card.data['rows']).toEqual(expect.arrayContaining([expect.objectContaining({ lines: ['SQL01, SQL02 and WEB01'] })]));
  });
});

describe('why', () => {
  it('is told of every gap, where several are asked about', async () => {
    room.azure.inventory = reported(room.now(), GAPS);
    await room.askedUpTo(/requirements are not met/);

    expect(JSON.stringify((await room.show('why?')).data['rows'])).toMatch(/Fibre Channel.*shielded/is);
  });

  it('is told of a report that is too old', async () => {
    room.kept.pass(8 * DAY);
    room.azure.reading = azureAt(room.now());
    await room.askedUpTo(/is too old/);

    expect(await room.say('why?')).toMatch(/^The report from VMM01 is too old\.\nWhat was seen counts for 7 days\./);
  });

  it.each([
    ['why account.rights', /^Requirement: Somebody holds the rights/],
    ['varför account.rights?', /^Kravet: Någon har behörighet/],
    ['varför behövs ett loggkonto?', /^Loggkontot lagrar replikeringsloggarna/],
    ['why do we need a log account?', /^The log account holds/],
    ['why?', /^Requirement: No disk is encrypted/],
    ['varför måste BitLocker vara av?', /^Kravet: Ingen disk är krypterad/],
  ])('is told of what was named, and else of what is asked: %s', async (line, told) => {
    await room.askedUpTo(/BitLocker/);

    expect(await room.say(line)).toMatch(told);
  });
});

it('tells who answered, and the question stays', async () => {
  await room.say('start');
  await room.say('yes');

  for (const line of ['vem har svarat?', 'who answered?', 'alla svar'])
    expect(await room.say(line, BJORN)).toMatch(/\nAnna Administrator: (?:ja|yes)/);
  expect(await room.say('all but SQL01', ANNA)).toMatch(/Noted: yes for 2 VMs, no for SQL01/);
});

it('says that only what was listed is known, where no report has come and hosts were listed', async () => {
  const nothing = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
  room.azure.inventory = nothing;
  expect(await room.say('is host HV3 ready?')).toMatch(/so I know no hosts and no VMs/);
  await room.askedUpTo(/Which Hyper-V hosts/);
  await room.say('HV01\nHV03');

  expect(await room.say('HV3?')).toMatch(/No collector report has arrived yet, so I know only what you have listed\./);
});
