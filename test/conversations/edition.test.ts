import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

const passages = async (line: string): Promise<string> => {
  const [reply] = await demo.say(line);
  return JSON.stringify(reply?.data['passages']);
};

describe('the edition', () => {
  it.each([
    [
      'edition',
      /^The edition 2026-05 is in force\.\nUnder seed-2017 something would change for \d+ of \d+ subjects\. Under 2026-09 .* for 3 of/,
    ],
    ['which edition is in force?', /^The edition 2026-05 is in force\./],
    ['utgåva', /^Utgåvan 2026-05 gäller\.\nMed utgåvan seed-2017 skulle minst en bedömning ändras för \d+ av \d+ objekt\./],
    ['vilken utgåva gäller?', /^Utgåvan 2026-05 gäller\./],
    ['what would change under seed-2017?', /^The edition 2026-05 is in force\.\nUnder seed-2017 something would change/],
    ['what would change under another edition?', /^The edition 2026-05 is in force\./],
    ['vad ändras med utgåvan 2026-09?', /^Utgåvan 2026-05 gäller\./],
    ['vad skulle ändras med en annan utgåva?', /^Utgåvan 2026-05 gäller\./],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it('counts and lists the subjects that another would judge otherwise', async () => {
    const shown = await passages('edition');
    expect(shown).toContain('Under 2026-09');
    expect(shown).toContain('1 host and 2 VMs');
    expect(shown).toMatch(/\(host\.os\): 1 other verdict: HV14\./);
  });
});

describe('explain', () => {
  it.each([
    [
      'explain vm.dataDiskCount',
      [
        'At most 16 disks',
        '2026-09: At most 64 disks, the operating system disk included',
        'The same in seed-2017',
        'hdharshana/azure-docs@4f0478c',
      ],
    ],
    ['explain host.updates', ['seed-2017: No update may be pending', 'seed-2017: Can block replication.', 'The same in 2026-09']],
    ['explain storage.firewall', ['another row of the same page', 'seed-2017: The page of 2017 does not speak of firewalls']],
    [
      'explain route.open',
      [
        'Announced its end: Deprecation-details-site-to-site-VMM.md',
        'Kept it: site-to-site-deprecation.md',
        'The same in seed-2017 and 2026-09',
      ],
    ],
    ['förklara vm.network', ['En statisk IP-adress i en Linux-gäst följer inte med']],
    ['explain capacity.planned', ['54 MB/s']],
  ])('%s tells the value in each edition, and where it stands', async (line, expected) => {
    const shown = await passages(line);
    for (const text of expected) expect(shown).toContain(text);
  });

  it('says that the texts were read from public copies', async () => {
    const [reply] = await demo.say('explain vm.osDiskSize');
    expect(JSON.stringify(reply?.data['foot'])).toContain('public copies');
  });
});
