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
