import { asMarkdown, asText, reportOf } from '../../src/cli/check-formats';
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
    expect(asText(report)).toMatch(/^ {6}Microsoft’s page: https:\/\/learn\.microsoft\.com\/en-us\/\S+$/m);
  });
});

describe('an address in a name from outside', () => {
  it('is no link in Markdown', () => {
    const named = { ...broken, plan: 'https://evil.example [x](https://evil.example)' };

    expect(asMarkdown(reportOf(contextIn('en'), named, []))).not.toMatch(/https:\/\/evil|[^\\]\]\(https:\/\/evil/);
  });
});
