import { CATALOGUE } from '../../src/readiness/catalogue';
import { EDITIONS } from '../../src/readiness/editions';
import { documentsOf, once } from '../../src/cards/documents';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

describe('a rule, as a terminal prints it', () => {
  it.each([
    [
      'explain vm.dataDiskCount',
      [
        /^Requirement: /,
        /vm\.dataDiskCount · VM · .* · edition 2026-05/,
        /In this edition\n {2}At most 16 disks/,
        /In the other editions\n {2}2026-09: At most 64 disks, the operating system disk included/,
        /The same in seed-2017\./,
        /Where it stands\n {2}\S.* \(\d{1,2} \w+ \d{4}\), copy \S+@[0-9a-f]{7}/,
        /The texts were read from public copies of Microsoft’s documents, not from the live pages\.\n.*: https:\/\/learn\.microsoft\.com\/en-us\/\S+$/,
      ],
    ],
    [
      'förklara vm.dataDiskCount',
      [
        /^Kravet: /,
        /I den här utgåvan\n {2}Högst 16 diskar/,
        /I de andra utgåvorna\n {2}2026-09: Högst 64 diskar/,
        /Var det står\n {2}\S.* \(\d{1,2} \S+ \d{4}\), kopia \S+@[0-9a-f]{7}/,
        /Texterna är lästa i offentliga kopior av Microsofts dokument, inte direkt på webbplatsen\.\n.*\n.*: https:\/\/learn\.microsoft\.com\/sv-se\/\S+$/,
      ],
    ],
    ['explain route.open', [/Announced its end: Deprecation-details-site-to-site-VMM\.md/, /Kept it: site-to-site-deprecation\.md/]],
    ['explain vm.dataDiskCount under 2026-09', [/edition 2026-09\n/, /In this edition\n {2}At most 64 disks/, /2026-05: At most 16 disks/]],
  ])('%s', async (line, expected) => {
    const printed = await demo.print(line);
    for (const text of expected) expect(printed).toMatch(text);
  });

  it.each(CATALOGUE.map((requirement) => [requirement.id, requirement] as const))(
    '%s names each of its documents, or says how many more',
    async (id, requirement) => {
      const all = once(EDITIONS.flatMap((edition) => documentsOf(edition, requirement)));
      const printed = await demo.print(`explain ${id}`);
      const listed = printed.split('\n').filter((line) => / \(.*\d{4}\), copy /.test(line)).length;
      const more = Number(/and (\d+) more: “explain \S+ documents” lists them all\./.exec(printed)?.[1] ?? 0);

      expect(listed).toBeGreaterThan(0);
      expect(listed + more).toBe(all.length);
    },
  );

  it.each(['explain vm.guestOs documents', 'explain vm.guestOs sources', 'förklara vm.guestOs dokument'])(
    '%s lists them all',
    async (line) => {
      const requirement = CATALOGUE.find(({ id }) => id === 'vm.guestOs');
      if (!requirement) throw new Error('The catalogue has no vm.guestOs.');
      const all = once(EDITIONS.flatMap((edition) => documentsOf(edition, requirement)));
      const [reply] = await demo.say(line);
      const { passages } = reply?.data as { readonly passages: readonly { readonly lines: readonly string[] }[] };

      expect(all.length).toBeGreaterThan(15);
      expect(passages.flatMap(({ lines }) => lines)).toHaveLength(all.length);
      expect((await demo.print(line)).split('\n').filter((each) => /, (?:copy|kopia) /.test(each))).toHaveLength(all.length);
    },
  );

  it.each(CATALOGUE.flatMap(({ id }) => [`explain ${id}`, `förklara ${id}`]))('%s: the card cuts no figure off', async (line) => {
    const [reply] = await demo.say(line);
    expect(JSON.stringify(reply?.data['passages'])).not.toContain('…');
  });
});

describe('explaining a thing and not a rule is the question why', () => {
  it.each([
    ['explain HV07', /^HV07 is ready/],
    ['explain host HV17', /^HV17 is not ready/],
    ['explain why HV17 is not ready', /^HV17 is not ready/],
    ['explain why HV17 isn’t ready', /^HV17 is not ready/],
    ['explain to me why HV17 is not ready', /^HV17 is not ready/],
    ['explain why is HV17 not ready', /^HV17 is not ready/],
    ['explain SQL03', /^SQL03 is not ready\. SQL03 itself is ready with conditions/],
    ['explain FS01', /^2 things are called FS01\. Which one do you mean\?/],
    ['explain HV99', /^Nothing here is called HV99\./],
    ['explain HV07 under 2026-09', /^Hypothetical: edition 2026-09 is in force; HV07 /],
    ['förklara HV07', /^HV07 är redo/],
    ['förklara varför HV17 inte är redo', /^HV17 är inte redo/],
    ['förklara för mig varför HV17 inte är redo', /^HV17 är inte redo/],
    ['förklara varför värden HV17 inte är klar', /^HV17 är inte redo/],
    ['varför HV17 inte är redo', /^HV17 är inte redo/],
    ['why HV17 is not ready', /^HV17 is not ready/],
    ['explain why HV05 is ready and HV06 not', /^HV05 is .*HV06 is .*\n1 requirement decides/],
    ['förklara varför HV05 är redo men inte HV06', /^HV05 är .*HV06 är .*\n1 krav skiljer/],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it.each([
    ['explain kb2961977', /host\.kb2961977/],
    ['explain host.kb296197', /host\.kb2961977/],
    ['explain updates', /host\.updates/],
    ['förklara vm.genration', /vm\.generation/],
  ])('what is nobody’s name is looked for among the rules: %s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });
});
