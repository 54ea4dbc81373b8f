import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

describe('two that cannot be compared are asked back', () => {
  it.each([
    ['compare HV02 and HV02', /^HV02 is one and the same\./],
    ['jämför HV02 med hv02', /^HV02 är en och samma\./],
    ['compare HV07 and SQL01', /^HV07 \(Host\) and SQL01 \(VM\) are of two kinds\. I compare two of one kind\.$/],
    ['vad skiljer HV07 från SQL01?', /^HV07 \(Värd\) och SQL01 \(VM\) är av olika slag\. Jag jämför två av samma slag\.$/],
    ['compare HV02 and HV99', /HV99/],
  ])('%s', async (line, expected) => {
    expect(await demo.hear(line)).toMatch(expected);
  });

  it('counts no zero', async () => {
    const { subjects } = await demo.assessments.current();
    const vms = subjects.filter(({ kind, inScope }) => kind === 'vm' && inScope).slice(0, 12);
    for (const [index, one] of vms.entries()) {
      const other = vms[(index + 1) % vms.length];
      expect(await demo.hear(`compare ${one.name} and ${other?.name ?? ''}`)).not.toMatch(/\b0 (?:requirements|more|differ)/);
    }
  });
});

describe('what is said to decide is what the two words turn on', () => {
  it('a VM that its host keeps from being ready is not told apart by what only sets a condition', async () => {
    expect(await demo.hear('is vm SQL03 ready?')).toContain('SQL03 itself is ready with conditions; host HV06 is not ready');

    expect(await demo.hear('why is SQL01 ready and SQL03 not?')).toContain('HV06');
  });

  it('a cloud that a host of its keeps from being ready is not told apart by what it does better than the other', async () => {
    expect(await demo.hear('is cloud Gold ready?')).toContain('1 of its 8 hosts is not ready.');

    const told = await demo.hear('compare Gold and Syd');
    expect(told).toContain('Cloud Gold is not ready; cloud Syd is unknown.');
    expect(told).not.toContain('2 requirements decide between them');
  });

  it('nothing decides between two clouds of which the same is said', async () => {
    const told = await demo.hear('compare Bronze and Gold');
    expect(told).toContain('Cloud Bronze is not ready and cloud Gold is not ready.');
    expect(told).not.toContain('1 requirement decides between them');
  });
});

describe('however it is asked', () => {
  it.each([
    "why is HV05 ready but HV06 isn't?",
    "why isn't HV06 ready when HV05 is?",
    'what is the difference between HV05 and HV06?',
    'difference between HV05 and HV06',
    'how does HV05 differ from HV06?',
    'HV05 vs HV06',
    'varför är HV05 redo men HV06 inte är det?',
    'varför är inte HV06 redo när HV05 är det?',
    'hur skiljer sig HV05 från HV06?',
    'hur skiljer sig HV05 och HV06 åt?',
    'skillnaden mellan HV05 och HV06?',
    'vad är skillnaden på HV05 och HV06?',
  ])('%s', async (line) => {
    expect(await demo.hear(line)).toMatch(/^HV0[56] (?:is|är) .*HV0[56] (?:is|är) .*\n1 (?:requirement decides|krav skiljer)/);
  });
});

describe('two of one name are told apart wherever both may be meant', () => {
  it.each([
    ['compare FS01 in Gold and FS01 in Syd', ['FS01 in Gold is ready; FS01 in Syd is unknown.', 'FS01 in Syd: ']],
    ['jämför FS01 i Gold med FS01 i Syd', ['FS01 i Gold är redo, men FS01 i Syd är okänd.', 'FS01 i Syd: ']],
    ['is FS01 in Gold ready?', ['FS01 in Gold is ready']],
    ['what if FS01 in Gold were generation 1?', ['Hypothetical: FS01 in Gold is generation 1;']],
    ['tänk om FS01 i Gold vore generation 1?', ['Tänkt läge: FS01 i Gold är av generation 1;']],
    ['is FS01 in Gold ready under 2026-09?', ['; FS01 in Gold is ready']],
  ])('%s', async (line, expected) => {
    const told = await demo.hear(line);
    for (const text of expected) expect(told).toContain(text);
  });
});

describe('a name that fits two is asked back with the question', () => {
  it.each([
    [
      'compare FS01 and SQL01',
      /^2 things are called FS01\..*\n.*compare VM FS01 in cloud Gold and SQL01\? · compare VM FS01 in cloud Syd and SQL01\?$/,
    ],
    ['compare SQL01 and FS01', /compare SQL01 and VM FS01 in cloud Gold\?/],
    ['jämför FS01 med SQL01', /jämför VM:en FS01 i molnet Gold med SQL01\?/],
    [
      'what if FS01 were generation 1?',
      /what if VM FS01 in cloud Gold were generation 1\? · what if VM FS01 in cloud Syd were generation 1\?$/,
    ],
    ['tänk om FS01 vore generation 1?', /tänk om VM:en FS01 i molnet Gold vore generation 1\?/],
  ])('%s', async (line, expected) => {
    const told = await demo.hear(line);
    expect(told).toMatch(expected);

    const offered = (told.split('\n').at(-1) ?? '').split(' · ').map((each) => each.replace(/^.*?(?=compare|jämför|what if|tänk om)/, ''));
    for (const question of offered)
      expect(await demo.hear(question)).toMatch(/; (?:VM )?(?:FS01|SQL01) | and | och |; everything|; the whole|; planen/);
  });
});
