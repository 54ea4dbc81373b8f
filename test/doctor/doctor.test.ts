/** Half-configured installations: what doctor finds, and that every finding has its words in both languages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { examine, examineRunning } from '../../src/doctor/examine';
import { provideAzureIdentity, readConfig } from '../../src/config';
import { breakAzure } from '../../src/demo/azure/breakage';
import { createSimulatedAzure, type SimulatedAzure } from '../../src/demo/azure/server';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { openStore } from '../../src/storage/store';
import { systemClock, type Clock } from '../../src/support/clock';
import { wordsOf } from '../../src/words';
import type { Examined } from '../../src/words/doctor-words';
import { APP_ID, PASSWORD, startStandIn, TENANT_ID, type StandIn } from '../teams/stand-in';

let standIn: StandIn;
let azure: SimulatedAzure;
let folder: string;
let bot: Server;
let answer: { status: number; type?: string };
let base: Record<string, string>;

beforeAll(async () => {
  standIn = await startStandIn();
  azure = await createSimulatedAzure({ state: createDemoEstate({ now: systemClock.now() }).azure, clock: systemClock });
  provideAzureIdentity({
    IDENTITY_ENDPOINT: azure.identityEndpoint,
    IDENTITY_HEADER: azure.identityHeader,
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  });
  bot = createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' });
    response.end();
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  bot.close();
  await azure.close();
  await standIn.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  answer = { status: 401 };
  azure.state = createDemoEstate({ now: systemClock.now() }).azure;
  writeFileSync(join(folder, 'app.zip'), zipSync({ 'manifest.json': Buffer.from(JSON.stringify({ id: APP_ID })) }));
  base = {
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: PASSWORD,
    MicrosoftAppTenantId: TENANT_ID,
    ToChannelFromBotLoginUrl: `${standIn.url}/login`,
    ToBotFromChannelOpenIdMetadataUrl: `${standIn.url}/openid`,
    AZURE_RESOURCE_MANAGER_ENDPOINT: azure.endpoint,
    ADMINISTRATORS: 'anna-object-id',
    DATA_DIR: join(folder, 'data'),
    PUBLIC_URL: `http://127.0.0.1:${String((bot.address() as AddressInfo).port)}`,
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const examined = async (changes: Record<string, string> = {}, clock: Clock = systemClock): Promise<readonly Examined[]> =>
  examine({ ...base, ...changes }, clock, join(folder, 'app.zip'));
const failing = (found: readonly Examined[]): readonly string[] =>
  found.flatMap(({ status, found: case_ }) => (status === 'fail' ? [case_] : []));
const all = (found: readonly Examined[]): readonly string[] => found.map(({ found: case_ }) => case_);

it('finds nothing where everything is right', async () => {
  const found = await examined();
  expect(found.filter(({ status }) => status !== 'pass')).toEqual([]);
  expect([...new Set(found.map(({ check }) => check))].map((check) => [check, 'pass'])).toEqual(
    ['configuration', 'administrators', 'database', 'channelKeys', 'clock', 'botToken', 'publicEndpoint', 'azure', 'package'].map(
      (check) => [check, 'pass'],
    ),
  );
});

describe('a mistake is found:', () => {
  it.each<[string, () => Promise<readonly Examined[]>, readonly string[]]>([
    ['a variable that cannot be used', () => examined({ PUBLIC_URL: 'http://bot' }), ['configurationMistake']],
    ['two at once', () => examined({ PORT: 'x', SWEEP_MINUTES: '0' }), ['configurationMistake', 'configurationMistake']],
    ['nobody may set up', () => examined({ ADMINISTRATORS: '' }), ['administratorsMissing']],
    ['the data folder is a file', () => examined({ DATA_DIR: join(folder, 'app.zip') }), ['databaseRefused']],
    ['the database server does not answer', () => examined({ DATABASE_URL: 'postgres://bot:x@127.0.0.1:1/bot' }), ['databaseRefused']],
    ['Teams’ keys are not to be had', () => examined({ ToBotFromChannelOpenIdMetadataUrl: `${standIn.url}/nowhere` }), ['keysUnreachable']],
    ['the login does not answer', () => examined({ ToChannelFromBotLoginUrl: 'http://127.0.0.1:1/login' }), ['tokenRefused']],
    ['the public address is open', () => ((answer = { status: 200 }), examined()), ['endpointOpen']],
    ['the public address leads elsewhere', () => ((answer = { status: 404 }), examined()), ['endpointMissing']],
    ['a sign-in page stands in front', () => ((answer = { status: 200, type: 'text/html' }), examined()), ['endpointOther']],
    ['a redirect stands in front', () => ((answer = { status: 302 }), examined()), ['endpointOther']],
    ['nobody listens there', () => examined({ PUBLIC_URL: 'http://127.0.0.1:1' }), ['endpointUnreachable']],
    ['the identity has no role in Azure', () => ((azure.state = breakAzure(azure.state, 'rights')), examined()), ['azureNoRights']],
  ])('%s', async (_, look, cases) => {
    expect(failing(await look())).toEqual(cases);
  });

  it('the clock is ten minutes off', async () => {
    const clock: Clock = { ...systemClock, now: () => systemClock.now() + 600_000 };
    expect(failing(await examined({}, clock))).toContain('clockWrong');
  });

  it('the package is another bot’s, is damaged, or is not there', async () => {
    writeFileSync(join(folder, 'app.zip'), zipSync({ 'manifest.json': Buffer.from('{"id":"other"}') }));
    expect(failing(await examined())).toEqual(['packageOfAnother']);
    writeFileSync(join(folder, 'app.zip'), 'no zip');
    expect(failing(await examined())).toEqual(['packageUnreadable']);
    rmSync(join(folder, 'app.zip'));
    expect(all(await examined())).toContain('packageMissing');
  });
});

describe('the rights in Azure', () => {
  const readsOf = (found: readonly Examined[]): readonly string[] =>
    found.flatMap(({ read, found: case_ }) => (read === undefined ? [] : [`${read}: ${case_}`]));
  const keep = async (document: object): Promise<void> => {
    const store = await openStore(base['DATA_DIR'] ?? '');
    const at = '2026-11-24T12:00:00Z';
    const by = { id: 'anna-object-id', name: 'Anna' };
    const audit = { at, by, conversation: 'c', action: 'planCreated', planId: 'p' } as const;
    await store.plans.createPlan(
      { id: 'p', revision: 1, document: JSON.stringify(document), answered: [], createdAt: at, changedAt: at },
      { conversation: 'c', kind: 'channel', planId: 'p', clouds: [], basis: 'set', by, at },
      { planId: 'p', person: by, role: 'owner', by, at },
      [audit],
    );
    await store.close();
  };

  it('are tried read by read, for the resources of every plan that is kept', async () => {
    await keep(createDemoEstate({ now: systemClock.now() }).plan);
    const found = await examined();
    expect(new Set(readsOf(found))).toEqual(
      new Set(
        ['subscription', 'providers', 'vault', 'siteRecovery', 'accounts', 'network', 'subnets'].map((read) => `${read}: rightAllowed`),
      ),
    );
    expect(found.find(({ read }) => read === 'accounts')?.value).toMatch(
      /^stgranvikasr · Microsoft\.Storage\/storageAccounts\/read · storage\.\*$/,
    );
  });

  it('a plan in a subscription that may not be seen lacks every one of them, with the line that gives them once', async () => {
    await keep({ schema: 'asr-readiness/plan/1', name: 'Other', subscriptionId: '00000000-0000-0000-0000-000000000001' });
    const found = await examined();
    expect(readsOf(found)).toEqual(['subscription', 'providers', 'vault', 'accounts', 'network'].map((read) => `${read}: rightMissing`));
    const commands = found.flatMap(({ command }) => command ?? []);
    expect(commands).toEqual([
      expect.stringMatching(/^az role assignment create .*--scope "\/subscriptions\/00000000-0000-0000-0000-000000000001"$/),
    ]);
  });

  it('are looked at from inside of a bot at work, too', async () => {
    const read = readConfig(base);
    if ('mistakes' in read) throw new Error(read.mistakes.join());
    const store = await openStore(base['DATA_DIR'] ?? '');
    const running = { config: read.config, store, clock: systemClock, packageFile: join(folder, 'app.zip') };
    expect(failing(await examineRunning(running))).toEqual([]);
    await store.close();
    expect(failing(await examineRunning(running))).toEqual(['databaseRefused']);
  });
});

it('a bot at work in the folder is no mistake', async () => {
  const store = await openStore(base['DATA_DIR'] ?? '');
  expect(all(await examined())).toContain('databaseInUse');
  await store.close();
});

it('what cannot be known is unknown: no public address, an Azure that is down', async () => {
  azure.state = breakAzure(azure.state, 'down');
  const found = await examined({ PUBLIC_URL: '' });
  expect(found.filter(({ status }) => status === 'unknown').map(({ found: case_ }) => case_)).toEqual(['endpointUnnamed', 'azureUnread']);
  expect(failing(found)).toEqual([]);
});

it('no secret stands in what is found', async () => {
  const found = await examined({ ToChannelFromBotLoginUrl: 'http://127.0.0.1:1/login' });
  expect(JSON.stringify(found)).not.toContain(PASSWORD);
});

it('every finding that is no pass says what to do, in both languages', () => {
  const fine = [
    'configurationFits',
    'administratorsNamed',
    'databaseWorks',
    'databaseServes',
    'databaseInUse',
    'keysReachable',
    'clockRight',
    'tokenGiven',
    'endpointRefuses',
    'azureSeen',
    'rightAllowed',
    'rightAbsent',
    'packageFits',
  ];
  for (const language of ['en', 'sv'] as const) {
    const { cases } = wordsOf(language).doctor;
    const without = Object.entries(cases).flatMap(([name, { fix }]) => (fix === '' ? [name] : []));
    expect(without).toEqual(fine);
  }
});

it('the demo needs no doctor', async () => {
  expect(await examine({}, systemClock, 'x')).toEqual([]);
});
