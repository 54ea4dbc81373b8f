/** The launcher of every npm command, in a small project with stand-ins for npm and the compiler. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallTree } from './small-tree';

const PROJECT = join(__dirname, '..', '..');

/** Counts its runs, waits a little, and leaves what npm leaves: the packages, and last the list of what was installed. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-runs', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('registry-is-down')) { console.error('npm error network'); process.exit(7); }
console.log('noise of npm');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
fs.mkdirSync('node_modules/typescript/bin', { recursive: true });
fs.copyFileSync('tsc.js', 'node_modules/typescript/bin/tsc');
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

/** Copies every source to dist/ under its built name. */
const TSC = `
const fs = require('node:fs'), path = require('node:path');
fs.appendFileSync('tsc-runs', 'run\\n');
for (const name of fs.readdirSync('src', { recursive: true })) {
  if (!name.endsWith('.ts')) continue;
  const text = fs.readFileSync(path.join('src', name), 'utf8');
  if (text.includes('MISTAKE')) { console.log(name + ': error TS1'); process.exit(2); }
  const to = path.join('dist/src', name.replace(/ts$/, 'js'));
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.writeFileSync(to, text);
}
`;

const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/typescript': { version: '6.0.3', dev: true } } });
const PROGRAM = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = require.main === module ? 3 : 9;\n';

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

let folder: string;
let remove: () => void;

beforeEach(() => {
  const tree = smallTree({
    'npm-cli.js': NPM,
    'tsc.js': TSC,
    'package.json': '{"name":"small"}',
    'package-lock.json': LOCK,
    'tsconfig.json': '{}',
    'tsconfig.build.json': '{}',
    'src/cli/check.ts': PROGRAM,
    'src/gone.ts': '',
  });
  ({ folder, remove } = tree);
  cpSync(join(PROJECT, 'bin'), join(folder, 'bin'), { recursive: true });
});

afterEach(() => {
  remove();
});

function launch(values: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], npm_execpath: join(folder, 'npm-cli.js'), ...environment };
    const child = spawn(process.execPath, ['bin/run.js', ...values], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (part) => (output += String(part)));
    child.stderr.on('data', (part) => (errors += String(part)));
    child.once('close', (status) => {
      resolve({ status, output, errors });
    });
  });
}

const runsOf = (tool: 'npm' | 'tsc'): number => {
  const file = join(folder, `${tool}-runs`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
};

describe('a command in a fresh clone', () => {
  it('installs, builds and runs, with nothing but the command’s own words on standard output', async () => {
    const ended = await launch(['check', '--format', 'json', 'two words']);
    expect(ended).toMatchObject({ status: 3, output: '["--format","json","two words"]\n' });
    expect([runsOf('npm'), runsOf('tsc')]).toEqual([1, 1]);
  });

  it('is prepared once, however many are started at the same time', async () => {
    const ended = await Promise.all([1, 2, 3, 4].map((number) => launch(['check', String(number)])));
    expect(ended.map(({ status, output }) => [status, output])).toEqual([1, 2, 3, 4].map((number) => [3, `["${number}"]\n`]));
    expect([runsOf('npm'), runsOf('tsc')]).toEqual([1, 1]);
  });

  it('says why when the packages cannot be had', async () => {
    writeFileSync(join(folder, 'registry-is-down'), '');
    const ended = await launch(['check']);
    expect(ended).toMatchObject({ status: 1, output: '' });
    expect(ended.errors).toContain('npm error network');
  });

  it('says why when the sources cannot be built, and does not take the half build for one', async () => {
    writeFileSync(join(folder, 'src', 'wrong.ts'), 'MISTAKE');
    const ended = await launch(['check']);
    expect(ended).toMatchObject({ status: 1, output: '' });
    expect(ended.errors).toContain('wrong.ts: error TS1');
    rmSync(join(folder, 'src', 'wrong.ts'));
    expect(await launch(['check'])).toMatchObject({ status: 3 });
  });

  it('installs the compiler even in production', async () => {
    expect(await launch(['check'], { NODE_ENV: 'production' })).toMatchObject({ status: 3 });
    expect(readFileSync(join(folder, 'npm-runs'), 'utf8')).toContain('--include=dev');
  });
});

describe('a command in a prepared clone', () => {
  beforeEach(async () => {
    await launch(['check']);
  });

  it('runs at once', async () => {
    expect(await launch(['check'])).toEqual({ status: 3, output: '[]\n', errors: '' });
    expect([runsOf('npm'), runsOf('tsc')]).toEqual([1, 1]);
  });

  it('builds again when a source changed', async () => {
    writeFileSync(join(folder, 'src/cli/check.ts'), "console.log('changed');\n");
    expect(await launch(['check'])).toMatchObject({ status: 0, output: 'changed\n' });
    expect([runsOf('npm'), runsOf('tsc')]).toEqual([1, 2]);
  });

  it('leaves nothing built of a source that is gone', async () => {
    rmSync(join(folder, 'src', 'gone.ts'));
    await launch(['check']);
    expect(existsSync(join(folder, 'dist/src/gone.js'))).toBe(false);
  });

  it('installs again when the lockfile names another version', async () => {
    writeFileSync(join(folder, 'package-lock.json'), LOCK.replace('6.0.3', '6.0.4'));
    expect(await launch(['check'])).toMatchObject({ status: 3 });
    expect(runsOf('npm')).toBe(2);
  });

  it('does not miss packages of other platforms', async () => {
    const lock = JSON.parse(LOCK) as { packages: object };
    const more = { ...lock.packages, 'node_modules/for-another-platform': { version: '1.0.0', optional: true } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: more }));
    await launch(['check']);
    expect(runsOf('npm')).toBe(1);
  });

  it('does not ask for development packages in production', async () => {
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages":{}}');
    expect(await launch(['check'], { NODE_ENV: 'production' })).toMatchObject({ status: 3 });
    expect(runsOf('npm')).toBe(1);
  });

  it.each([[[]], [['deploy']], [['toString']]])('refuses %j', async (values) => {
    const ended = await launch(values);
    expect(ended).toMatchObject({ status: 2, output: '' });
    expect(ended.errors).toContain('start, chat, check, doctor, package, screenshots, faults, bench, test');
  });
});

describe('package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

  it('starts every command through the launcher', () => {
    expect(scripts).toEqual(Object.fromEntries(Object.keys(scripts).map((name) => [name, `node bin/run.js ${name}`])));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'chat', 'check', 'screenshots', 'bench']));
  });
});
