/** Lists of what there is, where no report has come: what a table tells besides, what is likely another list, and a list that is sent once more. */
import { azureAt, reported } from './estate';
import { BJORN, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
});

afterEach(() => room.close());

const HOSTS = Array.from({ length: 30 }, (_, index) => `HV${String(index + 1).padStart(2, '0')}`);
const TABLE = 'Name,VMHost,Cloud\nSQL01,HV01,Gold\nSQL02,HV02,Gold\nWEB01,HV02,Gold';

const told = async () => (await room.kept.store.walk.peoplesWord(room.planId)).told;

async function upTo(question: RegExp): Promise<void> {
  let text = await room.say('start');
  for (let step = 0; step < 60 && !question.test(text); step += 1)
    text = await room.say(/Which VMM servers/.test(text) && !question.test(text) ? 'VMM01' : 'skip');
  expect(text).toMatch(question);
}

it('thirty names are no VMM servers: they are asked back, and nothing is noted', async () => {
  await upTo(/Which VMM servers/);

  expect(await room.say(HOSTS.join('\n'))).toMatch(
    /^No report has come\. Which VMM servers.*Those are 30 names.*Are they the hosts\?.*Nothing was noted\./s,
  );
  expect(await told()).toBeUndefined();
  expect(await room.say('VMM01')).toMatch(/Noted: 1 VMM server\./);
});

it.each([HOSTS.join('\n'), HOSTS.join(', '), 'hv01.nord.local\nhv02.nord.local\nhv03.nord.local'])(
  'machines are no clouds, unless they are called so: %s',
  async (names) => {
    await upTo(/Which clouds/);

    expect(await room.say(names)).toMatch(/^Which clouds.*look like machines, not clouds.*Nothing was noted\./s);
    expect((await told())?.clouds).toBeUndefined();
    expect(await room.say(`cloud\n${names.replaceAll(', ', '\n')}`)).toMatch(/Noted: \d+ clouds\./);
  },
);

it('clouds are taken as they are called', async () => {
  await upTo(/Which clouds/);

  expect(await room.say('Cloud1, Cloud2, Cloud3')).toMatch(/Noted: 3 clouds\./);
});

it('the hosts once more are no VMs', async () => {
  await upTo(/Which Hyper-V hosts/);
  await room.say('HV01, HV02');
  let text = await room.say('continue');
  for (let step = 0; step < 60 && !/Which VMs/.test(text); step += 1) text = await room.say('skip');

  expect(await room.say('HV01, HV02')).toMatch(/Which VMs.*Those are the hosts that were listed before.*Nothing was noted\./s);
  expect((await told())?.vms).toBeUndefined();
});

it('“no” is no “there are none”: nothing is noted', async () => {
  await upTo(/Which clouds/);

  expect(await room.say('no')).not.toMatch(/Noted/);
  expect(await told()).not.toHaveProperty('clouds');
});

it('a table of VMs that answers which hosts there are tells the VMs as well, and they are not asked for again', async () => {
  await upTo(/Which Hyper-V hosts/);

  expect(await room.say(TABLE)).toMatch(/Noted: 2 hosts and 3 VMs\./);
  expect(await told()).toMatchObject({
    hosts: [{ name: 'HV01' }, { name: 'HV02' }],
    vms: [{ name: 'SQL01' }, { name: 'SQL02' }, { name: 'WEB01' }],
  });
  const questions: string[] = [];
  for (let text = ''; questions.length < 60 && !/^Only what was put aside/.test(text); questions.push(text)) text = await room.say('skip');
  expect(questions.filter((text) => /Which VMs/.test(text))).toEqual([]);
});

it('a list is gone back to, shown with who sent it, and replaced as a whole', async () => {
  await upTo(/Which Hyper-V hosts/);
  await room.say('HV01, HV02, HV99');

  const again = await room.show('back', BJORN);
  expect(again.text).toMatch(/^No report has come\. Which Hyper-V hosts/);
  expect(JSON.stringify(again.data['lines'])).toMatch(/One step back\..*Anna Administrator listed HV01, HV02 and HV99 on /);
  expect(await room.say('HV01, HV02', BJORN)).toMatch(/Noted: 2 hosts\./);
  expect(await told()).toMatchObject({ hosts: [{ name: 'HV01' }, { name: 'HV02' }], by: BJORN });
  expect(await room.say('back')).toMatch(/listed HV01 and HV02 on /);
});

it('a card to correct a list is out of date once somebody else has corrected it', async () => {
  await upTo(/Which Hyper-V hosts/);
  await room.say('HV01, HV99');
  const again = await room.show('back');
  room.kept.time += 60_000;
  await room.say('HV01, HV02', BJORN);

  expect((await room.tap(again, 'Keep the list', { names: 'HV01' })).text).toMatch(/has changed|no longer asked/);
  expect(await told()).toMatchObject({ hosts: [{ name: 'HV01' }, { name: 'HV02' }] });
});

it('“how do I get the names?” is answered with where they are and the command that prints them', async () => {
  await upTo(/Which Hyper-V hosts/);
  const { data, text } = await room.show('hur får jag fram namnen?');

  expect(text).toMatch(/^Ingen rapport har kommit\. Vilka Hyper-V-värdar finns\?/);
  expect(data['command']).toBe('Get-SCVMHost | Select-Object -ExpandProperty Name');
  expect(await told()).not.toHaveProperty('hosts');
});

it.each(['where are we?', 'is host HV01 ready?', 'var är vi?'])('“%s” is no question for names', async (line) => {
  await upTo(/Which Hyper-V hosts/);

  expect((await room.show(line)).data['command'] ?? '').toBe('');
});

it('what was accepted as a condition is gone back to as the same form, and accepted anew', async () => {
  room.azure.inventory = reported(room.now(), {
    guestSystem: { name: 'CentOS Linux 7 (64 bit)', family: 'linux', architecture: 'x64', reportedByGuest: true },
  });
  await upTo(/do not say whether/);
  expect(await room.say('yes until 30 Nov because a test failover worked')).toMatch(/Accepted as a condition until 30 November 2026/);

  expect(await room.say('back')).toMatch(/^(?:Microsoft’s pages do not say|Is this waived).*One step back\./s);
  expect(await room.say('yes until 10 Dec because a test failover worked')).toMatch(/Accepted as a condition until 10 December 2026/);
});
