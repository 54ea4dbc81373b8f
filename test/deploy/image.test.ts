/** The Dockerfile, held against the project: it copies what there is, all that the program reads, and nothing that is nobody's business. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { projectFile } from '../../src/support/project-files';
import { saidIn, stagesOf, wordsInExecForm } from '../support/image';

const read = (name: string): string => readFileSync(projectFile(name), 'utf8');
const stages = stagesOf(read('Dockerfile'));
const image = stages.at(-1);
const fromProject = stages.flatMap(({ copies }) => copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources));
const rules = read('.dockerignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What is written while the program runs, or by a command on an engineer's own computer; it is never read from the image. */
const WRITTEN = ['dist', 'data'];

/** First names of paths that the source asks for with projectFile(). */
function readAtRunTime(): readonly string[] {
  const files = readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('project-files.ts'),
  );
  const named = files.flatMap((name) =>
    [...readFileSync(join(projectFile('src'), name), 'utf8').matchAll(/projectFile\('([^']+)'/g)].map(([, first = '']) => first),
  );
  return [...new Set(named)].filter((name) => !WRITTEN.includes(name)).sort();
}

describe('the build', () => {
  it('copies only what there is', () => {
    expect(fromProject.filter((source) => !existsSync(projectFile(source)))).toEqual([]);
    const names = stages.map(({ name }) => name);
    for (const { copies } of stages) for (const { from } of copies) expect([undefined, ...names]).toContain(from);
  });

  it('is sent what it copies, and nothing else: no .env, no data, no history, no packages', () => {
    expect(rules[0]).toBe('*');
    expect(rules.slice(1).every((rule) => /^![\w.-]+$/.test(rule))).toBe(true);
    expect(
      rules
        .slice(1)
        .map((rule) => rule.slice(1))
        .toSorted(),
    ).toEqual([...new Set(fromProject)].toSorted());
  });

  it('starts from one exact version of Node that has SQLite, everywhere the same', () => {
    const bases = new Set(stages.map(({ base }) => base));
    expect(bases.size).toBe(1);
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-[a-z]+-slim(@sha256:[0-9a-f]{64})?$/.exec([...bases].join()) ?? [];
    expect(Number(major)).toBe(22);
    expect(Number(minor)).toBeGreaterThanOrEqual(13);
  });

  it('installs by the lockfile, for the image without development packages and without running their scripts', () => {
    const packages = stages.find(({ name }) => name === 'packages');
    expect(saidIn(packages, 'COPY').join(' ')).toContain('package-lock.json');
    expect(saidIn(packages, 'RUN').join(' ')).toMatch(/^npm ci .*--omit=dev .*--ignore-scripts/);
    expect(image?.copies.filter(({ target }) => target.includes('node_modules'))).toEqual([
      { from: 'packages', sources: ['/app/node_modules'], target: './node_modules' },
    ]);
    expect(saidIn(image, 'RUN')).toEqual([]);
  });
});

describe('the image', () => {
  it('holds everything that the program reads', () => {
    const held = image?.copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources) ?? [];
    expect(held).toEqual(expect.arrayContaining([...readAtRunTime()]));
    expect(readAtRunTime()).toEqual(expect.arrayContaining(['contracts', 'manifest', 'package.json']));
  });

  it('keeps each folder’s name', () => {
    for (const { sources, target } of image?.copies ?? []) {
      const folders = sources.filter((source) => !source.startsWith('/') && statSync(projectFile(source)).isDirectory());
      expect([target, folders.length]).toEqual(folders.length === 0 ? [target, 0] : [`./${folders.join()}`, 1]);
    }
  });

  it('runs as a user that can be seen not to be root', () => {
    const [user, ...others] = saidIn(image, 'USER');
    expect(others).toEqual([]);
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it('is for production, and listens where the configuration listens by default', () => {
    expect(saidIn(image, 'ENV')).toEqual(['NODE_ENV=production']);
    const read = readConfig({});
    if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
    expect(saidIn(image, 'EXPOSE')).toEqual([String(read.config.listen.port)]);
  });

  it('starts the program itself, so that a signal reaches it, and is asked for its health without a shell', () => {
    expect(wordsInExecForm(image, 'CMD')).toEqual(['node', 'dist/src/index.js']);
    expect(saidIn(image, 'ENTRYPOINT')).toEqual([]);
    expect(saidIn(image, 'STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(wordsInExecForm(image, 'HEALTHCHECK')?.slice(0, 2)).toEqual(['node', '-e']);
  });
});
