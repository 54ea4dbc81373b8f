/** The page that leads from the clone to the first true answer: everything it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { understand } from '../../src/conversations/commands';
import { hear } from '../../src/conversations/said';
import { projectFile } from '../../src/support/project-files';
import { wordsOf } from '../../src/words';
import { saidIn, stagesOf } from '../support/image';

const FILE = projectFile('docs', 'deploy.md');
const read = (...parts: readonly string[]): string => readFileSync(projectFile(...parts), 'utf8');
const page = readFileSync(FILE, 'utf8');
const { scripts, version } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string>; readonly version: string };
/** Inline code and code blocks. */
const code = [...page.matchAll(/```\w+\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block = '', inline = '']) => block + inline);
const all = (pattern: RegExp, text = code.join('\n')): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([whole, part]) => part ?? whole)),
];
/** The collector's own branch of the project brings its folder and its two commands. */
const hasCollector = existsSync(projectFile('collector'));
const ofCollector = (name: string): boolean => /^(collector|insamlare)(\/|$)/.test(name);

it('takes at most twenty numbered steps, each saying what one sees when it worked', () => {
  const steps = page.split(/^(?=\d+\. )/m).slice(1);
  expect(steps.map((step) => Number.parseInt(step, 10))).toEqual(Array.from({ length: steps.length }, (_, index) => index + 1));
  expect(steps.length).toBeLessThanOrEqual(20);
  expect(steps.filter((step) => !/\*You\s+see\*|\*shows\*/.test(step)).map((step) => step.slice(0, 40))).toEqual([]);
});

it('names commands of npm that there are', () => {
  const named = all(/npm run ([\w-]+)/g);
  expect(named).toEqual(expect.arrayContaining(['doctor', 'package']));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('names files that there are', () => {
  const linked = all(/\]\(([^)#]+)\)/g, page).map((link) => join(dirname(FILE), link));
  const named = all(/(?<![\w./-])(?:deploy|docs|collector|src|bin)\/[\w./-]+\w/g)
    .filter((name) => hasCollector || !ofCollector(name))
    .map((name) => projectFile(name));
  expect(linked.length).toBeGreaterThan(2);
  expect(named.length).toBeGreaterThan(2);
  expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
  // Made by the build and by npm run package.
  for (const [built, source] of [
    ['dist/src/cli/doctor.js', ['src', 'cli', 'doctor.ts']],
    ['dist/teams-app.zip', ['src', 'cli', 'package.ts']],
  ] as const) {
    expect(code.join('\n')).toContain(built);
    expect(existsSync(projectFile(...source))).toBe(true);
  }
  expect(all(/\bdist\/[\w./-]+\w/g).toSorted()).toEqual(['dist/src/cli/doctor.js', 'dist/teams-app.zip']);
});

it('names variables that .env.example has', () => {
  const listed = [...read('.env.example').matchAll(/^#?(\w+)=/gm)].map(([, name]) => name);
  const named = all(/\b(MicrosoftApp\w+|ADMINISTRATORS|[A-Z]+(?:_[A-Z]+)+)\b/g).filter((name) => !name.startsWith('LASTEXITCODE'));
  expect(named.length).toBeGreaterThan(7);
  expect(named.filter((name) => !listed.includes(name))).toEqual([]);
});

it('tells people to write what the bot understands', () => {
  const written = all(/\*\*`([^`]+)`\*\*/g, page).filter((line) => line !== 'Bold' && (hasCollector || !ofCollector(line)));
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter((line) => understand(hear(line)).length === 0)).toEqual([]);
});

it('knows every check of the doctor by its name, and quotes the bot as it speaks', () => {
  const { doctor, setup, conversation } = wordsOf('en');
  const rows = [...page.matchAll(/^\| ([^|]+) \|/gm)].map(([, name = '']) => name).slice(1);
  expect(rows.toSorted()).toEqual(Object.values(doctor.names).toSorted());
  const unwrapped = page.replaceAll(/\s+/g, ' ');
  expect(unwrapped).toContain(`"${doctor.verdict.pass}"`);
  expect(unwrapped).toContain(setup.refused.title.replace(/\.$/, ''));
  expect(conversation.because.noReportAtAll).toContain('No collector report has arrived yet');
});

it('builds, runs and prepares the folder for the image that the Dockerfile makes', () => {
  expect(all(/asr-readiness-bot:([\d.]+\d)/g)).toEqual([version]);
  const image = stagesOf(read('Dockerfile')).at(-1);
  const [user, group] = (saidIn(image, 'USER')[0] ?? '').split(':');
  expect(page).toContain(`install -d -o ${String(user)} -g ${String(group)} `);
  expect(page).toContain(`:${saidIn(image, 'EXPOSE').join()} asr-readiness-bot:`);
  const { outputs } = { outputs: all(/^output (\w+) /gm, read('deploy', 'main.bicep')) };
  for (const output of outputs) expect(code).toContain(output);
  const role = JSON.parse(read('deploy', 'asr-readiness-reader.role.json')) as { readonly Name: string };
  expect(page).toContain(`--role "${role.Name}"`);
});

it('is found from the front page', () => {
  expect(read('README.md')).toContain('(docs/deploy.md)');
});
