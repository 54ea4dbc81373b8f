/** "How do I check this?" at a question: where to look, the command with the real names, the page, and the way back; the question stays. */
import { howAsked } from '../../../src/conversations/walk/how';
import { hear } from '../../../src/conversations/said';
import { CATALOGUE } from '../../../src/readiness/catalogue';
import { wordsOf } from '../../../src/words';
import { azureAt, reported } from './estate';
import { buttonsOf, lastOf, walkRoom, type WalkRoom } from './walk-room';

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
});

afterEach(() => room.close());

it.each([
  [
    'how do I check this?',
    'How to check this for 3 VMs: No disk is encrypted',
    /Sign in to SQL01, SQL02 and WEB01 and run manage-bde -status/,
    'Back to the walk',
  ],
  [
    'hur kollar jag det?',
    'Så kontrollerar ni det här för 3 VM:ar: Ingen disk är krypterad',
    /Logga in på SQL01, SQL02 och WEB01/,
    'Till genomgången',
  ],
  ['where do I see that, inside the guest or on the host?', 'How to check this for 3 VMs', /manage-bde/, 'Back to the walk'],
])('“%s” is answered with how it is checked, not with how it is mended', async (line, title, place, back) => {
  await room.askedUpTo(/BitLocker/);
  const reply = await room.show(line);

  expect(reply.text).toContain(title);
  expect(reply.data['lead']).toMatch(place);
  expect(reply.data['command']).toContain('Invoke-Command -ComputerName SQL01,SQL02,WEB01 \\{ Get-BitLockerVolume');
  expect(JSON.stringify(reply.data['links'])).toContain('learn.microsoft.com');
  expect(JSON.stringify(reply.data)).not.toMatch(/Decrypt the disks|Dekryptera diskarna/);
  expect(await room.tap(reply, back)).toHaveProperty('card', 'question');
  expect(await room.say('yes')).toMatch(/Noted: yes for 3 VMs|Noterat: ja för 3 VM:ar/);
});

it('what the card says can be written is understood', async () => {
  await room.askedUpTo(/BitLocker/);

  expect(JSON.stringify((await room.show('perhaps')).data['foot'])).toContain('how do I check?');
  expect(await room.say('how do I check?')).toMatch(/^How to check this for 3 VMs/);
  expect(await room.say('hur kollar jag?')).toMatch(/^Så kontrollerar ni det här för 3 VM:ar/);
});

it('what only measures is not shown beside a step that mends', async () => {
  room.azure.inventory = reported(room.now(), { generation: 1, hyperVReplica: true, fibreChannelAdapters: 1, shielded: true, tpm: true });
  let card = await room.show('start');
  for (let step = 0; step < 30 && !/requirements are not met|To be mended/.test(card.text); step += 1) card = await room.show('skip');

  expect(card.text).toMatch(/^To be mended for 3 VMs: The VM has a virtual Fibre Channel adapter/);
  expect(card.data['command']).toBe('');
});

it('“how do I turn it off?” is answered with how it is mended, and how that is seen', async () => {
  await room.askedUpTo(/BitLocker/);
  const { data, text } = await room.show('how do I turn it off?');

  expect(text).toContain('How to mend this for 3 VMs: BitLocker is on in the guest.');
  expect(data['lead']).toMatch(/^Decrypt the disks in the guest/);
  expect(JSON.stringify(data['lines'])).toMatch(/manage-bde -status/);
});

it('names what the plan names, where the plan itself is asked about', async () => {
  await room.askedUpTo(/Somebody holds the rights/);
  const { data } = await room.show('how can I tell?');

  expect(data['lead']).toMatch(/^In the Azure portal, open subscription 6f0c1f5e-.*, Access control \(IAM\), Role assignments/);
  expect(data['command']).toMatch(/^az role assignment list --scope \/subscriptions\/6f0c1f5e-/);
});

it('“why?” still says why, with a way back to the question in a personal chat, too', async () => {
  await room.say('link Nord', undefined, 'a:anna');
  await room.say('start', undefined, 'a:anna');
  const asked = await room.say('where are we?', undefined, 'a:anna');
  expect(asked).toMatch(/questions left/);
  await room.say('continue', undefined, 'a:anna');
  const why = lastOf(await room.told('why?', undefined, 'a:anna'));

  expect(why.text).toMatch(/^Requirement: Somebody holds the rights/);
  expect(buttonsOf(why).map(({ title }) => title)).toContain('Back to the walk');
  expect((await room.tap(why, 'Back to the walk', {}, undefined, 'a:anna')).text).toMatch(/^Is this so\? Somebody holds the rights/);
});

it.each([
  ['how do I check this?', 'check'],
  ['var i portalen ser jag det?', 'check'],
  ["what's the powershell command to check that again?", 'check'],
  ['can I see that from the hyper-v host?', 'check'],
  ['hur ser jag om BitLocker är avstängt?', 'check'],
  ['hur stänger man av de', 'mend'],
  ['How do I create one', 'mend'],
  ['why do you ask?', undefined],
  ['varför vill du veta hur det är?', undefined],
  ['what does that mean?', undefined],
])('“%s” asks for %s', (line, how) => {
  expect(howAsked(hear(line).folded)).toBe(how);
});

it.each(['en', 'sv'] as const)('every requirement says in %s how it is checked, with the name of what is looked at', (language) => {
  const { checks } = wordsOf(language);
  const withoutName = CATALOGUE.filter(({ id }) => !checks[id]('SQL01').includes('SQL01')).map(({ id }) => id);

  expect(withoutName).toEqual(['storage.account', 'capacity.planned'].toSorted(byCatalogue));
  expect(CATALOGUE.filter(({ id }) => !/^\p{Lu}.{20,}\.$/su.test(checks[id]('SQL01')))).toEqual([]);
});

function byCatalogue(one: string, other: string): number {
  const order = CATALOGUE.map(({ id }): string => id);
  return order.indexOf(one) - order.indexOf(other);
}
