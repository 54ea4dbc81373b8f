/** The step a question offers: measuring where something measures it, a person's word where nothing does, and never a word for what Azure has said. */
import type { Inventory } from '../../../src/readiness/inventory';
import { vmId } from '../../../src/readiness/estate/ids';
import { azureAt, reported } from './estate';
import { buttonsOf, DRIFT, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
});

afterEach(() => room.close());

/** Skips until a card's text fits; its data, and what it is. */
async function cardOf(
  question: RegExp,
  skip = 'skip',
): Promise<{ readonly text: string; readonly titles: readonly string[]; readonly data: string }> {
  let reply = await room.show('start');
  for (let step = 0; step < 60 && !question.test(reply.text); step += 1) reply = await room.show(skip);
  expect(reply.text).toMatch(question);
  return { text: reply.text, titles: buttonsOf(reply).map(({ title }) => title), data: JSON.stringify(reply.data) };
}

async function listed(): Promise<void> {
  room.azure.reading = azureAt(room.now());
  let text = await room.say('start');
  for (let step = 0; step < 20 && !/Which VMM servers/.test(text); step += 1) text = await room.say('skip');
  await room.say('VMM01');
  for (let step = 0; step < 60 && !/Which VMs/.test(text); step += 1) text = await room.say(/Which hosts/.test(text) ? 'HV01' : 'skip');
  await room.say('name,host,cloud\nSQL01,HV01,Gold\nSQL02,HV01,Gold');
}

describe('of VMs from a pasted list', () => {
  it.each([
    ['BitLocker', /BitLocker/],
    ['storage in the guest', /Storage Spaces/],
  ])('%s is confirmed, with how to check it by hand, and no collector is offered', async (_, question) => {
    await listed();
    const { data } = await cardOf(question);

    expect(data).toMatch(/I cannot measure this myself\. Somebody who knows has to say\./);
    expect(data).toMatch(/Invoke-Command -ComputerName SQL01,SQL02/);
    expect(data).not.toMatch(/collector/i);
  });

  it('what the collector reads is offered to be measured', async () => {
    await listed();

    expect((await cardOf(/generation can be replicated/)).data).toMatch(/To measure it instead: Run the collector/);
  });
});

describe('what was read and settles nothing', () => {
  it('is not said to be missing from the report, and running the collector again is not offered', async () => {
    room.azure.reading = azureAt(room.now());
    room.azure.inventory = reported(room.now(), {
      guestSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: false },
    });
    const { text, data } = await cardOf(/operating system that Azure supports/);

    expect(text).toMatch(/An administrator typed “Windows Server 2019 Standard” in VMM/);
    expect(data).not.toMatch(/report does not hold it|Run the collector/);
    expect(data).toMatch(/I cannot measure this myself/);
  });
});

describe('what Site Recovery itself says', () => {
  const without = (name: string): void => {
    const reading = azureAt(room.now());
    room.azure.reading = {
      ...reading,
      registered: (reading.registered ?? []).map((server) =>
        'value' in server.items
          ? { ...server, items: { ...server.items, value: server.items.value.filter((item) => item.name !== name) } }
          : server,
      ),
    };
    room.azure.inventory = reported(room.now()) satisfies Inventory;
  };

  it('is nobody’s to vouch for: a VM it does not list is mended and looked at again', async () => {
    without('SQL01');
    const { text, titles, data } = await cardOf(/itself reports no errors/);

    expect(text).toMatch(/^Not known yet for VM SQL01: Site Recovery itself reports no errors for the VM\./);
    expect(titles).toEqual(['Re-check', 'Next', 'Why do you ask?', 'Back', 'Where are we?', 'Stop']);
    expect(data).toMatch(/Site Recovery does not list the VM.*refresh the VMM server in the vault/);
    expect(data).not.toMatch(/collector’s report/);
  });

  it('takes no yes from a person, typed or confirmed', async () => {
    without('SQL01');
    await cardOf(/itself reports no errors/);
    await room.say('yes');
    expect(await room.say('confirm vm.siteRecovery for SQL01')).toMatch(
      /^This can only be measured, not confirmed: .* Nothing was noted\./,
    );

    expect(await room.answers()).toEqual([]);
  });

  it('is asked no more once Azure says it', async () => {
    without('SQL01');
    await cardOf(/itself reports no errors/);
    room.azure.reading = azureAt(room.now());

    expect(await room.say('done')).toMatch(/I looked again: that is settled\./);
  });

  it('is not told a second time there, as an alert, by whom the re-check was pressed; what it does not show is', async () => {
    without('SQL01');
    await cardOf(/itself reports no errors/);
    await room.say('done');
    const [asker, ...others] = room.azure.askers;
    const vm = vmId(room.azure.inventory.vms.find(({ name }) => name === 'SQL01')?.id ?? '');

    expect([asker?.conversation, others]).toEqual([DRIFT, []]);
    expect([asker?.shows(vm, 'vm.siteRecovery'), asker?.shows(vm, 'vm.disks'), asker?.shows('plan', 'storage.region')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
