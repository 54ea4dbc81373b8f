import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/support/project-files';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

/** The questions and answers the README shows. */
function shown(): readonly { readonly question: string; readonly reply: string }[] {
  const readme = readFileSync(projectFile('README.md'), 'utf8');
  const block = /<!-- transcript -->\n+```text\n(?<lines>[\s\S]*?)```\n+<!-- \/transcript -->/.exec(readme)?.groups?.['lines'] ?? '';
  return block
    .split(/^> /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [question = '', ...reply] = part.trim().split('\n');
      return { question, reply: reply.join('\n') };
    });
}

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

describe('the README', () => {
  it('shows at least ten questions, in both languages', () => {
    const questions = shown().map(({ question }) => question);

    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(questions.filter((question) => /[åäö]/.test(question)).length).toBeGreaterThanOrEqual(4);
    expect(questions.filter((question) => /\b(?:is|which|what|why)\b/.test(question)).length).toBeGreaterThanOrEqual(4);
  });

  it.each(shown())('shows what the demo really answers: $question', async ({ question, reply }) => {
    expect(await demo.print(question)).toBe(reply);
  });
});
