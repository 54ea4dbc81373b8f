/** Two VMs of one name in different clouds, from a pasted list. */
import { azureAt } from './estate';
import { buttonsOf, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
});

afterEach(() => room.close());

async function until(question: RegExp): Promise<string> {
  let text = await room.say('start');
  for (let step = 0; step < 60 && !question.test(text); step += 1) text = await room.say('skip');
  expect(text).toMatch(question);
  return text;
}

it('where no report has come, nothing speaks of what a report holds or of another one', async () => {
  let text = await room.say('start');
  const said = [text];
  await until(/Which VMs are to be replicated/);
  await room.say('name,host,cloud\nFS01,HV01,Nord\nWEB01,HV01,Nord');
  for (let step = 0; step < 60 && !/^The walk is through/.test(text); step += 1, said.push(text)) text = await room.say('skip');

  expect(said.join('\n')).toContain('No report has come yet, so nothing has measured it.');
  expect(said.join('\n')).not.toMatch(/report does not hold it|Run the collector.* again/);
});

describe('a list that says which cloud each lies in', () => {
  beforeEach(async () => {
    await until(/Which VMs are to be replicated/);
    expect(await room.say('name,cloud\nFS01,Nord\nFS01,Syd\nWEB01,Nord')).toMatch(/Noted: 3 VMs\./);
  });

  it.each([
    [
      'waive vm.encryption for all but WEB01 in Nord until 24 Dec because it moves',
      /^Do you mean all in Nord but WEB01\?.*Nothing was changed\.$/s,
    ],
    [
      'undanta vm.encryption för alla utom WEB01 i Nord till 24 dec eftersom den flyttas',
      /^Menar du alla i Nord utom WEB01\?.*Inget ändrades\.$/s,
    ],
  ])('is not waived for where the exception can be meant in two ways: %s', async (line, askedBack) => {
    expect(await room.say(line)).toMatch(askedBack);
    expect((await room.kept.plans.plan(room.planId))?.plan.waivers).toEqual([]);
  });

  it.each([
    ['waive vm.encryption for all in Nord but WEB01 until 24 Dec because it moves', ['vm:told/nord/fs01']],
    ['avstå från vm.encryption för alla i Nord utom WEB01 till 24 dec eftersom den flyttas', ['vm:told/nord/fs01']],
    ['waive vm.encryption for everything except WEB01 until 24 Dec because it moves', ['vm:told/nord/fs01', 'vm:told/syd/fs01']],
  ])('is waived for as it was said: %s', async (line, ids) => {
    await room.say(line);
    const { waivers } = (await room.kept.plans.plan(room.planId))?.plan ?? {};

    expect(waivers?.map(({ subject }) => ('id' in subject ? subject.id : '')).toSorted()).toEqual(ids);
  });

  it('makes them two, that are answered for one by one', async () => {
    await until(/generation can be replicated/);
    expect(await room.say('all but FS01')).toMatch(
      /More than one is called FS01\. Write it with its cloud: “FS01 in …”\. Nothing was noted\./,
    );
    expect(await room.say('all but FS01 in Syd')).toMatch(
      /Do you mean all in Syd but FS01\?.*“no for FS01 in Syd” first.*Nothing is noted/s,
    );
    expect(await room.say('no for FS01 in Syd')).toMatch(/^Is this so for 2 VMs\?.*Noted: no for VM FS01 \(Syd\)\./s);
    expect(await room.say('yes')).toMatch(/Noted: yes for 2 VMs\./);
    const [notMet, met] = await room.answers();

    expect([met?.of, notMet?.of]).toEqual([
      [
        { id: 'vm:told/nord/fs01', name: 'FS01' },
        { id: 'vm:told/nord/web01', name: 'WEB01' },
      ],
      [{ id: 'vm:told/syd/fs01', name: 'FS01' }],
    ]);
  });

  it.each([
    ['all but WEB01 in Nord', /Do you mean all in Nord but WEB01\?.*Nothing is noted yet/s],
    ['alla utom WEB01 i Nord', /Menar du alla i Nord utom WEB01\?.*Inget är noterat än/s],
    ['confirm vm.encryption for all but WEB01 in Nord', /BitLocker.*Do you mean all in Nord but WEB01\?.*Nothing is noted yet/s],
    ['all in Nord but WEB01', /Noted: yes for VM FS01 \(Nord\), no for WEB01/],
    ['confirm vm.encryption for all in Nord but WEB01', /Noted: yes for VM FS01, no for WEB01/],
    ['yes for WEB01 in Syd', /I do not ask about WEB01 in Syd here\. Nothing was noted/],
  ])('asks back what can be meant in two ways, and only that: %s', async (line, reply) => {
    await until(/generation can be replicated/);

    expect(await room.say(line)).toMatch(reply);
    expect(await room.answers()).toHaveLength(reply.source.startsWith('Noted') ? 2 : 0);
  });

  it('shows each with its cloud where exceptions are ticked', async () => {
    await until(/generation can be replicated/);
    const card = await room.show('qwertyuiop');

    expect((card.data['options'] as readonly { readonly title: string }[]).map(({ title }) => title)).toEqual([
      'FS01 (Nord)',
      'FS01 (Syd)',
      'WEB01',
    ]);
    expect(buttonsOf(card).map(({ title }) => title)).toContain('Yes');
  });
});

it.each([
  ['names alone', 'FS01\nWEB01\nFS01', /Noted: 2 VMs\..*FS01 stood there more than once and counts once\. .* a column called cloud\./s],
  [
    'two hosts and no cloud',
    'name,host\nFS01,HV01\nFS01,HV02',
    /different things of the same name: 2, 3\..*a column called cloud\. Nothing was noted\./s,
  ],
])('a list without clouds says what became of a name that stood twice: %s', async (_, list, said) => {
  await until(/Which VMs are to be replicated/);

  expect(await room.say(list)).toMatch(said);
});
