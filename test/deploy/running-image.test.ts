/**
 * The image, laid out in a folder as the Dockerfile says and started as a container engine would start it: by its own command, as its own
 * user and as the first process, on a computer where nothing can be written but the data folder. What only an engine can show is not shown
 * here: the base image, and the two installations.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { systemClock } from '../../src/support/clock';
import { projectFile } from '../../src/support/project-files';
import { wordsOf } from '../../src/words';
import { type Contained, signalContained, startContained, whyNotContained } from '../support/contained';
import { layOut, saidIn, stagesOf, wordsInExecForm } from '../support/image';
import { type Program, watch } from '../support/program';

const LONG = 120_000;
const FAREWELL = 10_000;
const reason = whyNotContained();
if (reason !== undefined) process.stdout.write(`Skipped: the image is not run here; ${reason}.\n`);

const image = stagesOf(readFileSync(projectFile('Dockerfile'), 'utf8')).at(-1);
const user = saidIn(image, 'USER')[0] ?? '';
const command = wordsInExecForm(image, 'CMD') ?? [];
const health = wordsInExecForm(image, 'HEALTHCHECK') ?? [];
const ofImage = Object.fromEntries(saidIn(image, 'ENV').map((line) => line.split('=') as [string, string]));

/** Addresses of this computer where nobody answers, for everything that is asked outside it. */
const NOBODY = {
  ToChannelFromBotLoginUrl: 'http://127.0.0.1:1/login',
  ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/openid',
  AZURE_RESOURCE_MANAGER_ENDPOINT: 'http://127.0.0.1:1',
  AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
};

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

(reason === undefined ? describe : describe.skip)('the image, started', () => {
  let root: string;
  let contained: Contained;
  let bot: Program;
  let url: string;
  let before: readonly string[];

  const everything = (): readonly string[] => readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' }).toSorted();
  const run = (line: readonly string[], changes: Readonly<Record<string, string>> = {}): Program =>
    watch(startContained(line, { ...contained, environment: { ...contained.environment, ...changes } }));

  beforeAll(async () => {
    // The launcher builds dist/ first when the sources have changed, whatever it is asked to do then.
    spawnSync(process.execPath, [projectFile('bin', 'run.js'), 'check', '--help'], { stdio: 'ignore' });
    root = mkdtempSync(join(tmpdir(), 'image-'));
    chmodSync(root, 0o755);
    if (image) layOut(image, root);
    before = everything();
    const writable = join(root, 'data');
    mkdirSync(writable);
    const [owner = '', group = ''] = user.split(':');
    chownSync(writable, Number(owner), Number(group));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    contained = {
      user,
      folder: join(root, 'app'),
      writable,
      environment: {
        ...ofImage,
        MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
        MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
        MicrosoftAppPassword: 'of nobody',
        DATA_DIR: writable,
        HOST: '127.0.0.1',
        PORT: port,
      },
    };
    bot = run(command);
    await bot.says(/"msg":"Listening"/);
  }, LONG);

  afterAll(async () => {
    bot?.process.kill('SIGKILL');
    await bot?.ended;
    rmSync(root, { recursive: true, force: true });
  }, LONG);

  it('holds no development package, and no client of the demo', () => {
    const { devDependencies } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    // Some types are asked for by packages of production themselves.
    const tools = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
    expect(tools.filter((name) => existsSync(join(root, 'app', 'node_modules', name)))).toEqual([]);
    expect(tools).toContain('@microsoft/m365agentsplayground');
    expect(existsSync(join(root, 'app', 'node_modules', 'botbuilder'))).toBe(true);
  });

  it(
    'answers that it lives, and that of what it needs the identity alone does not work: nobody signs it in here; its database is in the data folder',
    async () => {
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ failing: ['identity'] });
      expect(readdirSync(contained.writable)).not.toEqual([]);
    },
    LONG,
  );

  it('is found healthy while it runs, and not when nobody answers', async () => {
    expect((await run(health).ended).status).toBe(0);
    expect((await run(health, { PORT: await freePort() }).ended).status).toBe(1);
  });

  it(
    'judges a plan and a report, with every file that this takes',
    async () => {
      const { plan, reports } = createDemoEstate({ now: systemClock.now() });
      writeFileSync(join(contained.writable, 'plan.json'), JSON.stringify(plan));
      writeFileSync(join(contained.writable, 'report.json'), JSON.stringify(reports[0]));
      const files = ['--plan', `${contained.writable}/plan.json`, '--report', `${contained.writable}/report.json`];
      const { status, output } = await run(['node', 'dist/src/cli/check.js', ...files, '--no-azure', '--subject', 'host:HV07']).ended;
      expect([status, output]).toEqual([0, expect.stringContaining('HV07')]);
    },
    LONG,
  );

  it(
    'tells by the doctor what keeps it from working, in the container',
    async () => {
      const { errors, output } = await run(['node', 'dist/src/cli/doctor.js'], { ...NOBODY, LANG: 'en_US.UTF-8' }).ended;
      const { names, status } = wordsOf('en').doctor;
      expect(errors).toBe('');
      expect(output).toContain(`${names.database}: ${status.pass}.`);
      expect(output).toContain(`${names.channelKeys}: ${status.fail}.`);
      expect(output).toContain(`${names.package}: ${status.unknown}.`);
    },
    LONG,
  );

  it(
    'says what is missing when it is started with nothing, and starts no demo',
    async () => {
      const names = ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword'];
      const { status, errors } = await run(command, Object.fromEntries(names.map((name) => [name, '']))).ended;
      expect(status).toBe(2);
      for (const name of names) expect(errors).toContain(name);
    },
    LONG,
  );

  it(
    'refuses a data folder that it cannot write, instead of keeping what is lost with the container',
    async () => {
      const { status, errors } = await run(command, { DATA_DIR: './data', PORT: '0' }).ended;
      expect(status).toBe(2);
      expect(errors).toContain('DATA_DIR');
    },
    LONG,
  );

  it(
    'ends in good order when the engine asks it to, and has written nothing beside the data folder',
    async () => {
      const asked = systemClock.now();
      signalContained(bot.process, 'SIGTERM');
      expect((await bot.ended).status).toBe(0);
      expect(systemClock.now() - asked).toBeLessThan(FAREWELL);
      expect(everything()).toEqual(before);
    },
    LONG,
  );
});
