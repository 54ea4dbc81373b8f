import { asMarkdown, asText, reportOf, summaryOf } from '../../src/cli/check-formats';
import { wrapped } from '../../src/cli/wrap';
import { broken, contextIn, subjectIn } from '../cards/samples';

const storage = subjectIn(broken, 'storageAccount/stnordmarkasr');

describe.each([
  ['the estate', []],
  ['one subject', [storage]],
] as const)('the page of a next step for %s', (_, subjects) => {
  const report = reportOf(contextIn('en'), broken, subjects);

  it('is a link in Markdown', () => {
    const document = asMarkdown(report);

    expect(document).toMatch(/^ {2}- \[Microsoft’s page\]\(https:\/\/learn\.microsoft\.com\/en-us\/[^\s)]+\)$/m);
    expect(document).not.toMatch(/https\\:\/\/(?!evil)/);
  });

  it('is an address in the text for a terminal', () => {
    expect(asText(report)).toMatch(/^ {6}Microsoft’s page:\n {8}https:\/\/learn\.microsoft\.com\/en-us\/\S+$/m);
  });
});

describe('an address in a name from outside', () => {
  it('is no link in Markdown', () => {
    const named = { ...broken, plan: 'https://evil.example [x](https://evil.example)' };

    expect(asMarkdown(reportOf(contextIn('en'), named, []))).not.toMatch(/https:\/\/evil|[^\\]\]\(https:\/\/evil/);
  });
});

it('a name from outside notifies nobody in a ticket', () => {
  const named = { ...broken, plan: '@everybody' };
  const document = asMarkdown(reportOf(contextIn('en'), named, []));

  expect(document).toContain('&#64;everybody');
  expect(document).not.toContain('@');
});

it.each([
  ['another ticket', '#42', '&#35;42'],
  ['another ticket, at its beginning', '#42 is #1', '&#35;42 is &#35;1'],
  ['a formula', 'a$x^2$', 'a\\$x^2\\$'],
  ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['a quotation', '> said', '\\> said'],
])('a name from outside is not %s in a ticket', (_, name, written) => {
  expect(asMarkdown(reportOf(contextIn('en'), { ...broken, plan: name }, []))).toContain(`Plan ${written} is `);
});

describe('the text for a terminal', () => {
  it('keeps within 80 columns, but for addresses', () => {
    const lines = asText(reportOf(contextIn('sv'), broken, [])).split('\n');

    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.length > 80 && !/^ +https:/.test(line))).toEqual([]);
  });

  it('lets no name break a line, turn the direction of the text, or drive the terminal', () => {
    const named = { ...broken, plan: 'Gold\u202E\u001B[2J\nPlan Gold is ready' };
    const [first = ''] = asText(reportOf(contextIn('en'), named, [])).split('\n');

    expect(asText(reportOf(contextIn('en'), named, []))).not.toMatch(/[\u202E\u001B]/);
    expect(first).toContain('Gold');
  });

  it.each([
    ['a b', '', ['a b']],
    [`${'a'.repeat(40)} ${'b'.repeat(39)} c`, '', [`${'a'.repeat(40)} ${'b'.repeat(39)}`, '  c']],
    [`x ${'https://a'.repeat(12)} y`, '  ', ['  x', `  ${'https://a'.repeat(12)}`, '  y']],
    ['', '  ', ['  ']],
  ])('breaks %j between words', (text, first, lines) => {
    expect(wrapped(text, first, '  ')).toEqual(lines);
  });
});

describe('where Site Recovery itself and a rule disagree', () => {
  const [result] = storage.results.filter(({ status }) => status === 'fail');
  if (!result) throw new Error('A verdict that fails is missing.');
  const disagreeing = { ...result, disagreesWith: [{ source: 'azure' as const, observedAt: broken.takenAt }] };
  const subject = { ...storage, results: [disagreeing] };
  const told = /Site Recovery itself lists this VM without errors/;

  it('every format says so', () => {
    const report = reportOf(contextIn('en'), broken, [subject]);

    expect(asText(report).replaceAll(/\s+/g, ' ')).toMatch(told);
    expect(asMarkdown(report)).toMatch(told);
    expect(summaryOf(contextIn('en'), broken, subject, disagreeing)).toMatch(told);
    expect(summaryOf(contextIn('en'), broken, subject, result)).not.toMatch(told);
  });
});
