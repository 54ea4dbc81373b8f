import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
}, 60_000);

afterAll(() => demo.close());

/** Nothing is worked out of what does not exist: it is refused, and what may have been meant is named. */
describe('what if something invented were so', () => {
  it.each<[string, RegExp]>([
    ['what if the vault were in narnia?', /^I know no Azure region called “narnia”, so nothing was worked out\./],
    ['tänk om valvet låg i narnia?', /^Jag känner inte till någon Azure-region som heter ”narnia”, så inget har räknats ut\./],
    ['what if the vault were in swedncentral?', /what if the vault were in swedencentral\?/],
    ['what if the vault were in Sweden?', /what if the vault were in swedencentral\?/],
    ['what if the network were in west europ?', /what if the network were in westeurope\?/],
    ['what if the storage were in nordic east?', /^I know no Azure region called “nordic east”/],
    ['tänk om lagringen låg i svedencentral?', /tänk om lagringen låg i swedencentral\?/],
    ['what if the storage were Premium_RAGRS?', /^I can work out a few changes/],
    ['what if HV07 ran Windows Server 2021?', /^I can work out a few changes/],
    ['what if HV07 ran Azure Local 77H7?', /^I can work out a few changes/],
    ['what if VMM01 ran VMM 2018?', /^I can work out a few changes/],
    ['what if the edition were 2031-01?', /^I can work out a few changes/],
  ])('%s', async (question, expected) => {
    const [reply] = await demo.say(question);

    expect(`${reply?.text ?? ''} ${JSON.stringify(reply?.data)}`).toMatch(expected);
    expect(reply?.card).toBe('notice');
  });

  it.each<[string, RegExp]>([
    ['what if SQL01’s data disk were 32 TB?', /what if the disk SQL01-data\.vhdx of SQL01 were 32 TB\?/],
    ['tänk om SQL01:s datadisk var 4 095 GiB?', /tänk om disken SQL01-data\.vhdx på SQL01 var 4 095 GiB\?/],
  ])('the choice of a disk keeps the size that was asked for: %s', async (question, offered) => {
    expect(await demo.hear(question)).toMatch(offered);
    const [again = ''] = offered.exec(await demo.hear(question)) ?? [];
    expect(await demo.hear(again)).toMatch(/^(?:Hypothetical|Tänkt läge): SQL01-data\.vhdx /);
  });

  it.each<[string, RegExp]>([
    [
      'what if HV07 were in cloud DMZ?',
      /^That cannot be worked out: what it would change is not there\.\nThe cloud has no host group\.\nHypothetical: HV07 is in cloud DMZ/,
    ],
    ['tänk om HV07 låg i DMZ?', /^Det går inte att räkna ut: det som skulle ändras finns inte\.\nMolnet har ingen värdgrupp\./],
    [
      'what if the vault were in westeurope under 2026-09?',
      /^I work out one change at a time\. .*\n.*what if the vault were in westeurope\? · what if the edition were 2026-09\?$/,
    ],
    [
      'tänk om HV07 hade KB2961977 enligt utgåvan seed-2017?',
      /^Jag räknar på en ändring i taget\. .*\n.*tänk om utgåvan vore seed-2017\?$/,
    ],
  ])('%s', async (question, expected) => {
    expect(await demo.hear(question)).toMatch(expected);
  });

  it.each([
    'what if the vault were in Sweden Central?',
    'what if the network were in WestEurope?',
    'what if the storage were in usgovvirginia?',
    'what if the vault were in southcentralindia?',
  ])('what exists is worked out: %s', async (question) => {
    const [reply] = await demo.say(question);

    expect(reply?.card).toBe('points');
    expect(JSON.stringify(reply?.data)).not.toContain('no Azure region');
  });
});
