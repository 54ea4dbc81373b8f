import { chdir, cwd } from 'node:process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMistakes, loadEnvironment, readAssessmentConfig, readConfig, type Config, type Environment } from '../../src/config';
import { PUBLIC_CHANNEL, TEAMS_SERVICE_HOSTS } from '../../src/teams/settings';
import { smallTree } from '../house/small-tree';

const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const SECRET = 'hunter2-must-never-be-shown';
const BOT = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: SECRET,
  MicrosoftAppTenantId: TENANT,
};
const MANAGED = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: BOT.MicrosoftAppId, MicrosoftAppTenantId: TENANT };
const THUMBPRINT = 'A1'.repeat(20);
const KEY = '-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----';
const CERTIFICATE = { ...BOT, MicrosoftAppPassword: undefined, CertificateThumbprint: THUMBPRINT, CertificatePrivateKey: KEY };

function configOf(environment: Environment): Config {
  const result = readConfig(environment);
  if ('mistakes' in result) throw new Error(result.mistakes.join('\n'));
  return result.config;
}

function mistakesOf(environment: Environment): readonly string[] {
  const result = readConfig(environment);
  return 'mistakes' in result ? result.mistakes : [];
}

describe('an environment without mistakes', () => {
  it('is the demo when nothing is set: this computer only, port 3978, the default edition', () => {
    expect(configOf({})).toEqual({
      mode: 'demo',
      teams: { demo: true },
      standIns: [],
      listen: { host: '127.0.0.1', port: 3978 },
      azure: { cloud: 'AzureCloud' },
      edition: '2026-05',
      logLevel: 'info',
      administrators: [],
      sweepMinutes: 15,
      dataDir: './data',
    });
  });

  it('is the bot with credentials: all addresses, its own tenant, the channel’s hosts', () => {
    const config = configOf(BOT);
    expect(config).toMatchObject({ mode: 'bot', listen: { port: 3978 }, standIns: [] });
    expect(config.listen.host).toBeUndefined();
    expect(config.teams).toEqual({
      demo: false,
      identity: { appType: 'SingleTenant', appId: BOT.MicrosoftAppId, tenantId: TENANT, password: SECRET },
      channel: PUBLIC_CHANNEL,
      allowedTenants: [TENANT],
      allowedServiceUrls: TEAMS_SERVICE_HOSTS,
    });
  });

  it('counts blank variables as not set', () => {
    expect(configOf({ MicrosoftAppId: '', MicrosoftAppPassword: '  ', PORT: '', DATABASE_URL: '' }).mode).toBe('demo');
  });

  it('takes a managed identity without a secret', () => {
    expect(configOf(MANAGED).teams).toMatchObject({
      identity: { appType: 'UserAssignedMSI', appId: BOT.MicrosoftAppId, tenantId: TENANT },
    });
  });

  it('takes a certificate in place of the password, its key on one line', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
    expect(configOf(CERTIFICATE).teams).toMatchObject({ identity: { certificateThumbprint: THUMBPRINT, certificatePrivateKey: key } });
  });

  it('keeps the public-cloud value of every channel setting that is not set', () => {
    const { teams } = configOf({ ...BOT, ToBotFromChannelTokenIssuer: 'https://api.botframework.us' });
    expect(teams).toMatchObject({ channel: { ...PUBLIC_CHANNEL, ToBotFromChannelTokenIssuer: 'https://api.botframework.us' } });
  });

  it.each([
    ['ToChannelFromBotLoginUrl', 'http://127.0.0.1:4000/login'],
    ['OAuthUrl', 'http://[::1]:4000'],
    ['ToBotFromChannelOpenIdMetadataUrl', 'http://127.0.0.1:4000/.well-known/openid'],
    ['ToBotFromEmulatorOpenIdMetadataUrl', 'http://127.0.0.1:4000/e'],
  ])('listens on loopback only while %s is a stand-in, whatever HOST says', (name, address) => {
    for (const HOST of [undefined, '0.0.0.0']) {
      expect(configOf({ ...BOT, HOST, [name]: address })).toMatchObject({ standIns: [name], listen: { host: '127.0.0.1' } });
    }
    expect(configOf({ ...BOT, HOST: '::1', [name]: address }).listen.host).toBe('::1');
  });

  it('reads lists between commas, blanks or not', () => {
    const config = configOf({
      ...BOT,
      ALLOWED_TENANTS: `${TENANT}, t-2,`,
      ALLOWED_SERVICE_URLS: 'smba.trafficmanager.net,*.example.org, http://127.0.0.1:5000/',
      ADMINISTRATORS: 'a-1,a-2',
    });
    expect(config.administrators).toEqual(['a-1', 'a-2']);
    expect(config.teams).toMatchObject({
      allowedTenants: [TENANT, 't-2'],
      allowedServiceUrls: ['smba.trafficmanager.net', '*.example.org', 'http://127.0.0.1:5000/'],
    });
  });

  it.each([
    ['AzureCloud', 'https://swedencentral.management.azure.com'],
    ['AzureUSGovernment', 'https://management.usgovcloudapi.net'],
    ['AzureChinaCloud', 'https://management.chinacloudapi.cn/'],
    ['AzureCloud', 'http://127.0.0.1:9000'],
    ['AzureCloud', 'http://[::1]:9000'],
  ])('in %s reads Azure at %s', (cloud, endpoint) => {
    const config = configOf({ ...BOT, AZURE_CLOUD: cloud, AZURE_RESOURCE_MANAGER_ENDPOINT: endpoint });
    expect(config.azure).toEqual({ cloud, endpoint });
  });

  it('gives judging alone what it needs, in production without any credentials', () => {
    const result = readAssessmentConfig({
      NODE_ENV: 'production',
      PLAN_FILE: 'plan.json',
      REPORT_FILE: 'report.json.gz',
      LOG_LEVEL: 'warn',
    });
    expect(result).toEqual({
      config: { azure: { cloud: 'AzureCloud' }, edition: '2026-05', planFile: 'plan.json', reportFile: 'report.json.gz', logLevel: 'warn' },
    });
  });
});

/** Each row: what is wrong, the environment, the variable that the one mistake names. */
const ONE_MISTAKE: readonly (readonly [string, Environment, string])[] = [
  ['an app id without a tenant', { ...BOT, MicrosoftAppTenantId: undefined }, 'MicrosoftAppTenantId'],
  ['a tenant without an app id', { ...BOT, MicrosoftAppId: ' ' }, 'MicrosoftAppId'],
  ['no secret', { ...BOT, MicrosoftAppPassword: undefined }, 'MicrosoftAppPassword'],
  ['a type that can no longer be registered', { ...BOT, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
  ['a managed identity with a password', { ...MANAGED, MicrosoftAppPassword: SECRET }, 'MicrosoftAppPassword'],
  ['a managed identity with a thumbprint', { ...MANAGED, CertificateThumbprint: THUMBPRINT }, 'CertificateThumbprint'],
  ['a thumbprint without its key', { ...CERTIFICATE, CertificatePrivateKey: undefined }, 'CertificatePrivateKey'],
  ['a key without its thumbprint', { ...CERTIFICATE, CertificateThumbprint: undefined }, 'CertificateThumbprint'],
  ['a thumbprint that is too short', { ...CERTIFICATE, CertificateThumbprint: 'a1b2' }, 'CertificateThumbprint'],
  ['a key that is none', { ...CERTIFICATE, CertificatePrivateKey: SECRET }, 'CertificatePrivateKey'],
  ['a password and a certificate', { ...CERTIFICATE, MicrosoftAppPassword: SECRET }, 'MicrosoftAppPassword'],
  ['an app id with blanks inside', { ...BOT, MicrosoftAppId: 'my bot' }, 'MicrosoftAppId'],
  ['plain http to elsewhere', { ...BOT, ToChannelFromBotLoginUrl: 'http://login.example.org/' }, 'ToChannelFromBotLoginUrl'],
  ['a host that only begins like loopback', { ...BOT, OAuthUrl: 'http://127.0.0.1.example.org/' }, 'OAuthUrl'],
  ['user info in front of another host', { ...BOT, OAuthUrl: 'http://127.0.0.1:80@example.org/' }, 'OAuthUrl'],
  ['user info in front of loopback', { ...BOT, OAuthUrl: 'http://me:secret@127.0.0.1/' }, 'OAuthUrl'],
  ['localhost by name, which a resolver decides', { ...BOT, OAuthUrl: 'http://localhost:1/' }, 'OAuthUrl'],
  [
    'metadata that is no address',
    { ...BOT, ToBotFromChannelOpenIdMetadataUrl: 'login.botframework.com' },
    'ToBotFromChannelOpenIdMetadataUrl',
  ],
  ['emulator metadata from a file', { ...BOT, ToBotFromEmulatorOpenIdMetadataUrl: 'file:///keys' }, 'ToBotFromEmulatorOpenIdMetadataUrl'],
  ['tenants by a person’s address', { ...BOT, ALLOWED_TENANTS: 'anna@example.org' }, 'ALLOWED_TENANTS'],
  ['tenants that are only commas', { ...BOT, ALLOWED_TENANTS: ', ,' }, 'ALLOWED_TENANTS'],
  ['every service host at once', { ...BOT, ALLOWED_SERVICE_URLS: '*' }, 'ALLOWED_SERVICE_URLS'],
  ['a service address in https', { ...BOT, ALLOWED_SERVICE_URLS: 'https://smba.trafficmanager.net/' }, 'ALLOWED_SERVICE_URLS'],
  ['a stand-in service without its port', { ...BOT, ALLOWED_SERVICE_URLS: 'http://127.0.0.1/' }, 'ALLOWED_SERVICE_URLS'],
  ['a service in plain http elsewhere', { ...BOT, ALLOWED_SERVICE_URLS: 'http://example.org:80/' }, 'ALLOWED_SERVICE_URLS'],
  ['a service with user info', { ...BOT, ALLOWED_SERVICE_URLS: 'http://127.0.0.1:1@example.org:80/' }, 'ALLOWED_SERVICE_URLS'],
  ['administrators by name', { ...BOT, ADMINISTRATORS: 'Anna Andersson' }, 'ADMINISTRATORS'],
  ['an unknown Azure cloud', { ...BOT, AZURE_CLOUD: 'AzureGermanCloud' }, 'AZURE_CLOUD'],
  [
    'another host than Azure’s',
    { ...BOT, AZURE_RESOURCE_MANAGER_ENDPOINT: 'https://azure.example.org' },
    'AZURE_RESOURCE_MANAGER_ENDPOINT',
  ],
  [
    'another cloud’s endpoint',
    { ...BOT, AZURE_CLOUD: 'AzureChinaCloud', AZURE_RESOURCE_MANAGER_ENDPOINT: 'https://management.azure.com' },
    'AZURE_RESOURCE_MANAGER_ENDPOINT',
  ],
  ['Azure in plain http', { ...BOT, AZURE_RESOURCE_MANAGER_ENDPOINT: 'http://management.azure.com' }, 'AZURE_RESOURCE_MANAGER_ENDPOINT'],
  ['an endpoint that is no address', { ...BOT, AZURE_RESOURCE_MANAGER_ENDPOINT: 'management' }, 'AZURE_RESOURCE_MANAGER_ENDPOINT'],
  ['an edition nobody knows', { EDITION: 'latest' }, 'EDITION'],
  ['a port by name', { PORT: 'http' }, 'PORT'],
  ['a port past the last', { PORT: '65536' }, 'PORT'],
  ['a demo for everybody', { HOST: '0.0.0.0' }, 'HOST'],
  ['a demo on another loopback name', { HOST: 'localhost' }, 'HOST'],
  ['a host with a path', { ...BOT, HOST: 'example.org/bot' }, 'HOST'],
  ['an unknown log level', { LOG_LEVEL: 'verbose' }, 'LOG_LEVEL'],
  ['no time between sweeps', { SWEEP_MINUTES: '0' }, 'SWEEP_MINUTES'],
  ['half a minute between sweeps', { SWEEP_MINUTES: '0.5' }, 'SWEEP_MINUTES'],
  ['another kind of database', { ...BOT, DATABASE_URL: `mysql://bot:${SECRET}@db/bot` }, 'DATABASE_URL'],
  ['a database server without a database', { ...BOT, DATABASE_URL: `postgres://bot:${SECRET}@db/` }, 'DATABASE_URL'],
  ['a database server without a user', { ...BOT, DATABASE_URL: 'postgres://db/bot' }, 'DATABASE_URL'],
  ['a database server without a host', { ...BOT, DATABASE_URL: `postgres://bot:${SECRET}@/bot` }, 'DATABASE_URL'],
  ['a password with a bare %', { ...BOT, DATABASE_URL: `postgres://bot:${SECRET}%@db/bot` }, 'DATABASE_URL'],
  ['a database without encryption', { ...BOT, DATABASE_URL: `postgres://bot:${SECRET}@db/bot?sslmode=disable` }, 'DATABASE_URL'],
  ['a database with encryption when it likes', { ...BOT, DATABASE_URL: `postgres://bot:${SECRET}@db/bot?sslmode=prefer` }, 'DATABASE_URL'],
  ['a database server named twice', { ...BOT, DATABASE_URL: `postgres://bot:${SECRET}@db/bot?host=evil.example.org` }, 'DATABASE_URL'],
  ['a token for a server that is not Azure’s', { ...BOT, DATABASE_URL: 'postgres://bot@db.example.org/bot' }, 'DATABASE_URL'],
  ['a token for another cloud’s', { ...BOT, DATABASE_URL: 'postgres://bot@a.postgres.database.chinacloudapi.cn/bot' }, 'DATABASE_URL'],
  ['a public address without encryption', { ...BOT, PUBLIC_URL: 'http://bot.example.org' }, 'PUBLIC_URL'],
  ['a public address with a path', { ...BOT, PUBLIC_URL: 'https://bot.example.org/api/messages' }, 'PUBLIC_URL'],
];

describe('a database server', () => {
  const AZURE = 'asr.postgres.database.azure.com';
  const usual = { host: 'db.example.org', port: 5432, database: 'bot', user: 'bot', password: 'p@ss/%', tls: true };

  it.each<[string, string, object]>([
    ['with everything', 'postgres://bot:p%40ss%2f%25@db.example.org:5433/bot', { ...usual, port: 5433 }],
    ['by the longer name, with TLS asked for', 'postgresql://bot:p%40ss%2F%25@DB.example.org/bot?sslmode=require', usual],
    ['on this computer', 'postgres://bot:x@127.0.0.1/bot', { ...usual, host: '127.0.0.1', password: 'x', tls: false }],
    ['on this computer, by its sixth name', 'postgres://bot:x@[::1]/bot', { ...usual, host: '::1', password: 'x', tls: false }],
    ['on this computer, with TLS', 'postgres://bot:x@localhost/bot?sslmode=verify-full', { ...usual, host: 'localhost', password: 'x' }],
    ['by its number', 'postgres://bot:x@10.0.0.4/bot', { ...usual, host: '10.0.0.4', password: 'x' }],
    ['with the bot’s identity', `postgres://asr%20bot@${AZURE}/bot`, { ...usual, host: AZURE, user: 'asr bot', password: undefined }],
  ])('%s', (_, url, server) => {
    expect(configOf({ ...BOT, DATABASE_URL: url }).database).toEqual(server);
  });

  it('of another cloud is Azure’s there', () => {
    const url = 'postgres://bot@asr.postgres.database.usgovcloudapi.net/bot';
    expect(configOf({ ...BOT, AZURE_CLOUD: 'AzureUSGovernment', DATABASE_URL: url }).database).toMatchObject({ user: 'bot', tls: true });
  });
});

describe('an environment with one mistake', () => {
  it.each(ONE_MISTAKE)('%s', (_what, environment, variable) => {
    expect(mistakesOf(environment)).toEqual([expect.stringMatching(new RegExp(`^${variable}: .+\\.$`))]);
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }],
    ['with a database server', { DATABASE_URL: `postgres://bot:${SECRET}@db/bot` }],
  ])('is never the demo %s: the credentials are asked for', (_where, environment) => {
    expect(mistakesOf(environment).map((mistake) => mistake.split(':')[0])).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'MicrosoftAppPassword',
    ]);
  });
});

describe('an environment with many mistakes', () => {
  const environment = {
    MicrosoftAppId: 'bot',
    MicrosoftAppPassword: SECRET,
    OAuthUrl: `http://me:${SECRET}@example.org`,
    PORT: SECRET,
    EDITION: SECRET,
  };

  it('is told all of them in one message', () => {
    const text = describeMistakes(mistakesOf(environment));
    for (const name of ['MicrosoftAppTenantId', 'OAuthUrl', 'PORT', 'EDITION']) expect(text).toContain(`  ${name}: `);
  });

  it('is told without any of its values', () => {
    const all = [...ONE_MISTAKE.map(([, one]) => one), environment];
    expect(describeMistakes(all.flatMap(mistakesOf))).not.toContain(SECRET);
  });
});

describe('.env', () => {
  it('is read from the working folder, after what is set already', () => {
    const tree = smallTree({ '.env': 'HOUSE_TEST_LEFT=file\nHOUSE_TEST_SET=file\n' });
    const before = cwd();
    chdir(tree.folder);
    try {
      process.env['HOUSE_TEST_SET'] = 'environment';
      expect(loadEnvironment()).toMatchObject({ HOUSE_TEST_LEFT: 'file', HOUSE_TEST_SET: 'environment' });
    } finally {
      chdir(before);
      delete process.env['HOUSE_TEST_LEFT'];
      delete process.env['HOUSE_TEST_SET'];
      tree.remove();
    }
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
  const examples = new Map([...text.matchAll(/^#(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));

  /** The variables that config asks for, whatever their values. */
  function variablesAskedFor(): Set<string> {
    const asked = new Set<string>();
    for (const environment of [{}, BOT, MANAGED, CERTIFICATE]) {
      readConfig(
        new Proxy<Environment>(environment, {
          get(target, name) {
            asked.add(String(name));
            return target[String(name)];
          },
        }),
      );
    }
    return asked;
  }

  /** Read by @azure/identity itself. */
  const IDENTITY_LIBRARY = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'];

  it('lists exactly the variables that are read', () => {
    expect([...examples.keys()].sort()).toEqual([...variablesAskedFor(), ...IDENTITY_LIBRARY].sort());
  });

  it('shows defaults that change nothing', () => {
    const defaults = Object.fromEntries([...examples].filter(([name]) => !(name in BOT)));
    expect(configOf({ ...defaults, ...BOT })).toEqual(configOf(BOT));
  });
});
