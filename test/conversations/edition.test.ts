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

describe('an edition that there is not', () => {
  it.each([
    ['edition 1999', /^There is no edition 1999/],
    ['is HV07 ready under 2025-05?', /^There is no edition 2025-05/],
    ['compare HV02 and HV03 under 1999', /^There is no edition 1999/],
    ['what first under edition 2030-01?', /^There is no edition 2030-01/],
    ['är HV07 redo enligt utgåvan 2025-05?', /2025-05/],
  ])('%s', async (line, expected) => {
    const told = await demo.hear(line);
    expect(told).toMatch(expected);
    expect(told).toContain('seed-2017, 2026-05');
  });
});

describe('one other edition', () => {
  it.each([
    ['edition 2026-09', /^The edition 2026-05 is in force\.\nUnder 2026-09 something would change for 3 of \d+ subjects\.\n/],
    ['what would change under 2026-09?', /^The edition 2026-05 is in force\.\nUnder 2026-09 .* 3 of \d+ subjects\.\n/],
    ['utgåva seed-2017', /^Utgåvan 2026-05 gäller\.\nMed utgåvan seed-2017 skulle minst en bedömning ändras för \d+ av \d+ objekt\.\n/],
    ['utgåvan 2026-05', /^Utgåvan 2026-05 gäller\.\nMed utgåvan seed-2017 .* Med utgåvan 2026-09 /],
    ['edition 2027-01', /^There is no edition 2027-01\.\n.*seed-2017, 2026-05 and 2026-09/],
    ['utgåva 2019', /^Det finns ingen utgåva 2019\.\n.*seed-2017, 2026-05 och 2026-09/],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it('is told alone', async () => {
    expect(await passages('edition 2026-09')).not.toContain('Under seed-2017');
  });
});

describe('every subject that another edition would judge otherwise', () => {
  const count = async (): Promise<number> =>
    Number(/Under seed-2017 something would change for (\d+) of/.exec(await demo.hear('edition seed-2017'))?.[1]);

  it.each(['show all under seed-2017', 'edition seed-2017 page 1', 'visa alla med seed-2017', 'utgåva 2017 sida 1'])(
    '%s: is listed, a page at a time',
    async (line) => {
      const pages = Number(/(?:Page|Sida) 1 (?:of|av) (\d+)/.exec(await demo.print(line))?.[1]);
      const isSwedish = line.startsWith('visa') || line.startsWith('utgåva');
      const names: string[] = [];
      for (let page = 1; page <= pages; page += 1) {
        const asked = isSwedish ? `utgåva seed-2017 sida ${String(page)}` : `edition seed-2017 page ${String(page)}`;
        const [reply] = await demo.say(asked);
        const rows = reply?.data['rows'] as readonly { readonly title: string; readonly lines: readonly string[] }[];
        names.push(...rows.map(({ title }) => title));
        expect(rows.every(({ title, lines }) => lines.length > 0 || /now .* would be|skulle gå från/.test(title))).toBe(true);
      }
      expect(new Set(names).size).toBe(await count());
    },
  );

  it('says how to go on, and what would be said of each', async () => {
    const printed = await demo.print('show all under seed-2017');
    expect(printed).toContain('“edition seed-2017 page 2”');
    expect(await demo.print('show all under 2026-09')).toMatch(/HV14: not ready, as now\n {2}.*: not met → met\n/);
    expect(await demo.print('edition')).toContain('“show all under seed-2017” lists each of them.');
    expect(await demo.print('utgåva')).toContain('”visa alla med seed-2017” räknar upp vart och ett.');
    expect(await demo.print('show all under 2026-05')).toBe('Under 2026-05 nothing would change.');
  });

  it('says of a verdict that stays how much more it would weigh', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => demo.print(`edition seed-2017 page ${String(page)}`)));
    const told = pages.join('\n');
    expect(told).toMatch(/HV31: unknown, as now\n {2}The host has the latest updates \(unknown\): Condition → Can block replication\n/);
    for (const [, from, to] of told.matchAll(/: ([^:\n]+) → ([^\n]+)$/gm)) expect(from).not.toBe(to);
  });

  it('is opened and turned by buttons', async () => {
    const [card] = await demo.say('edition');
    const buttons = card?.data['buttons'] as readonly { title: string; payload: { action: unknown } }[];
    const all = buttons.find(({ title }) => title === 'Show all 3 under 2026-09');
    const { replies, audience } = await demo.press(all?.payload.action);
    expect(audience).toBe('clicker');
    expect(JSON.stringify(replies[0]?.data)).toContain('HV14');
  });
});

describe('a question under another edition', () => {
  it.each([
    [
      'is HV14 ready under 2026-09?',
      /^Hypothetical: edition 2026-09 is in force; HV14 is not ready\.\nHypothetical: .*operating system that Site Recovery supports$/,
    ],
    [
      'HV14 under edition 2026-09?',
      /^Hypothetical: edition 2026-09 is in force; HV14 is not ready\.\nHypothetical: .*operating system that Site Recovery supports$/,
    ],
    ['why is HV14 not ready under seed-2017?', /^Hypothetical: edition seed-2017 is in force; HV14 is /],
    [
      'är HV14 redo enligt utgåvan 2026-09?',
      /^Tänkt läge: utgåvan 2026-09 gäller; HV14 är inte redo\.\nTänkt läge: .*operativsystem som Site Recovery stöder$/,
    ],
    ['is HV07 ready under 2026-05?', /^HV07 is /],
    ['which hosts are not ready under 2026-09?', /^Hypothetical: edition 2026-09 is in force; /],
    ['vilka värdar är inte redo med utgåvan 2026-09?', /^Tänkt läge: utgåvan 2026-09 gäller; /],
    ['is HV99 ready under 2026-09?', /HV99/],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it.each([
    ['is HV14 ready under 2026-09?', 'Hypothetical: '],
    ['is HV07 ready under seed-2017?', 'Hypothetical: '],
    ['är SQL01 redo enligt utgåvan seed-2017?', 'Tänkt läge: '],
    ['gaps under seed-2017', 'Hypothetical: '],
    ['compare HV02 and HV03 under 2017', 'Hypothetical: '],
    ['what first under 2017', 'Hypothetical: '],
    ['vad ska vi åtgärda först i Gold enligt utgåvan 2026-09?', 'Tänkt läge: '],
  ])('%s: every line says that it is none of today', async (line, mark) => {
    const [reply] = await demo.say(line);
    const { title, lead, notes, rows } = reply?.data as {
      title: string;
      lead: string;
      notes: readonly string[];
      rows: readonly { title: string; lines: readonly string[] }[];
    };
    const lines = [title, lead, ...notes, ...rows.flatMap((row) => [row.title, ...row.lines])].filter((each) => each !== '');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((each) => !each.startsWith(mark))).toEqual([]);
    expect(reply?.text.split('\n').filter((each) => !each.startsWith(mark))).toEqual([]);
  });

  it('explains a requirement as that edition has it', async () => {
    const shown = await passages('explain vm.dataDiskCount under 2026-09');
    expect(shown).toContain('At most 64 disks, the operating system disk included');
    expect(await demo.hear('förklara vm.dataDiskCount enligt utgåvan seed-2017')).toContain('Högst 16 diskar');
  });
});

describe('what ranks or compares under another edition', () => {
  it.each([
    ['compare HV02 and HV03 under 2026-09', /^Hypothetical: edition 2026-09 is in force\. HV02 is ready with conditions and HV03 is ready/],
    [
      'compare HV02 and HV03 under 2017',
      /^Hypothetical: edition seed-2017 is in force\. HV02 is ready; HV03 is not ready\.\nHypothetical: /,
    ],
    [
      'why is HV02 ready and HV03 not under seed-2017?',
      /^Hypothetical: edition seed-2017 is in force\. HV02 is ready; HV03 is not ready\./,
    ],
    [
      'what should we fix first under 2026-09?',
      /^Hypothetical: edition 2026-09 is in force\. \d+ of \d+ VMs are ready, with conditions or without\.\nHypothetical: /,
    ],
    [
      'what first under 2017',
      /^Hypothetical: edition seed-2017 is in force\. \d+ of \d+ VMs are ready, with conditions or without\.\nHypothetical: /,
    ],
    ['what first in Gold under 2017', /^Hypothetical: edition seed-2017 is in force\. In Gold \d+ of/],
    [
      'jämför HV02 och HV03 enligt utgåvan seed-2017',
      /^Tänkt läge: utgåvan seed-2017 gäller\. HV02 är redo, men HV03 är inte redo\.\nTänkt läge: /,
    ],
    ['jämför HV02 och HV03 under 2017', /^Tänkt läge: utgåvan seed-2017 gäller\. HV02 är redo/],
    ['vad ska vi åtgärda först enligt utgåvan 2026-09?', /^Tänkt läge: utgåvan 2026-09 gäller\. /],
    ['vad först under 2017', /^Tänkt läge: utgåvan seed-2017 gäller\. /],
    ['compare HV02 and HV03 under 2026-05', /^HV02 is /],
    ['what should we fix first under 2026-05?', /^\d+ of \d+ VMs/],
    ['is HV07 ready under 2017?', /^Hypothetical: edition seed-2017 is in force; HV07 is /],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it('goes on under that edition when the page is turned', async () => {
    const [card] = await demo.say('what first under 2017');
    const buttons = card?.data['buttons'] as readonly { title: string; payload: { action: { do: string } } }[];
    expect(buttons.map(({ payload }) => payload.action.do)).not.toContain('recheck');
    const { replies } = await demo.press(buttons.find(({ title }) => title === 'Next')?.payload.action);
    expect(replies[0]?.text).toMatch(/^Hypothetical: edition seed-2017 is in force\. /);
    expect(JSON.stringify(replies[0]?.data['foot'])).toContain('2 of ');
  });

  it('offers the whole question, its edition included, where a name fits two', async () => {
    const [card] = await demo.say('compare FS01 and SQL01 under seed-2017');
    expect(JSON.stringify(card?.data)).toMatch(/compare vm FS01 in (?:cloud )?Gold and SQL01 under seed-2017\?/i);
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
