/**
 * The deployment, as far as it can be held without a Bicep compiler: the grammar, names, versions that exist, and what the bot and its
 * configuration say themselves.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { projectFile } from '../../src/support/project-files';
import { type BicepFile, items, namesRead, openBicep, property, within, written } from '../support/bicep';
import { startServer } from '../../src/server/server';
import { silentLog } from '../../src/support/log';
import { systemClock } from '../../src/support/clock';

const FOLDER = projectFile('deploy');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.bicep'));
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/**
 * Resource types with versions that exist: each has its types.json in Azure/bicep-types-az at 1f896de2db966ad91e8f7d7d981e11d32e4f5d8d
 * (2026-08-20). Where those are at hand, azure-types.test.ts holds every property against them.
 */
const VERSIONS: Readonly<Record<string, string>> = {
  'Microsoft.App/managedEnvironments': '2024-03-01',
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.Authorization/roleDefinitions': '2022-04-01',
  'Microsoft.Insights/diagnosticSettings': '2021-05-01-preview',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2023-01-31',
  'Microsoft.Network/privateDnsZones': '2024-06-01',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': '2024-06-01',
  'Microsoft.Network/virtualNetworks': '2024-05-01',
  'Microsoft.OperationalInsights/workspaces': '2023-09-01',
  'Microsoft.App/containerApps': '2024-03-01',
  'Microsoft.BotService/botServices': '2022-09-15',
  'Microsoft.BotService/botServices/channels': '2022-09-15',
  'Microsoft.ContainerRegistry/registries': '2023-07-01',
  'Microsoft.DBforPostgreSQL/flexibleServers': '2024-08-01',
  'Microsoft.DBforPostgreSQL/flexibleServers/administrators': '2024-08-01',
  'Microsoft.DBforPostgreSQL/flexibleServers/databases': '2024-08-01',
};

/** Functions of Bicep that are used here. */
const FUNCTIONS = [
  ...['cidrSubnet', 'description', 'allowed', 'minLength', 'maxLength', 'minValue', 'maxValue', 'guid', 'join', 'json', 'loadJsonContent'],
  ...['resourceGroup', 'string', 'subscription', 'subscriptionResourceId', 'tenant', 'uniqueString'],
];

let read: (text: string) => BicepFile;
let files: Readonly<Record<string, BicepFile>>;
let main: BicepFile;

beforeAll(async () => {
  read = await openBicep();
  files = Object.fromEntries(NAMES.map((name) => [name, read(text(name))]));
  main = files['main.bicep'] ?? read('');
});

/** Everything in a file that a name can stand for. */
const named = (file: BicepFile): readonly string[] =>
  (['parameter', 'variable', 'resource', 'module'] as const).flatMap((kind) => file.declarations(kind).map(({ name }) => name));
const loopNames = (file: BicepFile): readonly string[] =>
  within(file.root, ({ type }) => type === 'for_statement').map((node) => node.firstNamedChild?.text ?? '');
const resource = (file: BicepFile, type: string) =>
  file.declarations('resource').find(({ node }) => written(node.namedChildren[1] ?? undefined).startsWith(`${type}@`))?.node ?? file.root;

describe('each file', () => {
  it.each(NAMES)('%s is Bicep by its grammar', (name) => {
    expect(files[name]?.errors).toEqual([]);
    expect(read(`${text(name)}\nresource x = {`).errors).not.toEqual([]);
  });

  it.each(NAMES)('%s describes every parameter and output', (name) => {
    const said = (['parameter', 'output'] as const).flatMap((kind) => files[name]?.declarations(kind) ?? []);
    expect(said.filter(({ decorators }) => !decorators.includes('description')).map((each) => each.name)).toEqual([]);
  });

  it.each(NAMES)('%s reads only names that it declares, and declares no parameter or variable that it does not read', (name) => {
    const file = files[name] ?? main;
    const known = [...named(file), ...loopNames(file)];
    const used = namesRead(file.root);
    expect(used.filter((each) => !known.includes(each))).toEqual([]);
    const given = (['parameter', 'variable'] as const).flatMap((kind) => file.declarations(kind).map((each) => each.name));
    expect(given.filter((each) => !used.includes(each))).toEqual([]);
    expect(new Set(named(file)).size).toBe(named(file).length);
  });

  it.each(NAMES)('%s calls only functions that are known', (name) => {
    const calls = within(files[name]?.root ?? main.root, ({ type }) => type === 'call_expression').map(
      (node) => node.firstNamedChild?.text ?? '',
    );
    expect(calls.filter((call) => !FUNCTIONS.includes(call))).toEqual([]);
  });

  it.each(NAMES)('%s names nothing by what is known only once something else is there', (name) => {
    const made = (['resource', 'module'] as const).flatMap((kind) => files[name]?.declarations(kind) ?? []);
    const variables = files[name]?.declarations('variable') ?? [];
    const spelledOut = (value: string): string =>
      variables.reduce((said, variable) => said.replaceAll(new RegExp(`\\b${variable.name}\\b`, 'g'), variable.node.text), value);
    const names = made.flatMap(({ node }) => ['name', 'scope'].map((key) => spelledOut(property(node, key)?.text ?? '')));
    expect(names.filter((value) => /\.(properties|outputs)\b/.test(value))).toEqual([]);
  });

  it.each(NAMES)('%s holds no secret, and asks for none', (name) => {
    expect(text(name)).not.toMatch(/@secure|listKeys|listCredentials|sharedKey|administratorLoginPassword/i);
  });
});

describe('all of it', () => {
  it('makes resources of types and versions that exist', () => {
    const used = NAMES.flatMap((name) => files[name]?.declarations('resource') ?? []).map(({ node }) =>
      written(node.namedChildren[1] ?? undefined),
    );
    const known = Object.entries(VERSIONS).map(([type, version]) => `${type}@${version}`);
    expect([...new Set(used)].sort()).toEqual(known.sort());
  });

  it('gives each module what it asks for, and nothing else', () => {
    const modules = main.declarations('module');
    expect(modules.length).toBe(NAMES.length - 1);
    for (const { node } of modules) {
      const file = files[written(node.namedChildren[1] ?? undefined)] ?? main;
      const given = property(node, 'params')?.namedChildren.map((pair) => pair?.firstNamedChild?.text) ?? [];
      expect(given.toSorted()).toEqual(
        file
          .declarations('parameter')
          .map(({ name }) => name)
          .toSorted(),
      );
    }
  });

  it('has parameters that fit: all that have no default, and none that is unknown', () => {
    const { parameters } = JSON.parse(text('main.parameters.json')) as { readonly parameters: Record<string, { readonly value: unknown }> };
    const known = main.declarations('parameter');
    // Name and type alone: no default.
    const needed = known.filter(({ node }) => node.namedChildCount === 2).map(({ name }) => name);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(needed));
    expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(parameters)));
    const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { readonly version: string };
    expect(parameters['image']?.value).toBe(`asr-readiness-bot:${version}`);
    expect(['exactReads', 'builtIn']).toContain(parameters['access']?.value);
  });

  it('lets in https alone, to one replica of one revision', () => {
    const app = resource(main, 'Microsoft.App/containerApps');
    const said = (...path: readonly string[]): string => written(property(app, 'properties', ...path));
    expect([said('configuration', 'ingress', 'external'), said('configuration', 'ingress', 'allowInsecure')]).toEqual(['true', 'false']);
    expect(said('configuration', 'activeRevisionsMode')).toBe('Single');
    expect([said('template', 'scale', 'minReplicas'), said('template', 'scale', 'maxReplicas')]).toEqual(['1', '1']);
    expect(Number(said('template', 'terminationGracePeriodSeconds'))).toBeGreaterThan(10);
    expect(property(items(property(app, 'properties', 'configuration', 'registries'))[0] ?? app, 'passwordSecretRef')).toBeUndefined();
  });

  it('has a database that takes no password and has no public address, made after its administrator', () => {
    const file = files['database.bicep'] ?? main;
    const server = resource(file, 'Microsoft.DBforPostgreSQL/flexibleServers');
    const said = (...path: readonly string[]): string => written(property(server, 'properties', ...path));
    expect([said('authConfig', 'passwordAuth'), said('authConfig', 'activeDirectoryAuth')]).toEqual(['Disabled', 'Enabled']);
    expect(said('network', 'publicNetworkAccess')).toBe('Disabled');
    expect(Number(said('storage', 'storageSizeGB'))).toBeGreaterThan(0);
    const database = resource(file, 'Microsoft.DBforPostgreSQL/flexibleServers/databases');
    expect(property(database, 'dependsOn')?.text).toContain('administrator');
  });

  it('registers the bot with its own identity, and with Teams', () => {
    const bot = resource(main, 'Microsoft.BotService/botServices');
    expect(written(property(bot, 'properties', 'msaAppType'))).toBe('UserAssignedMSI');
    expect(written(property(bot, 'properties', 'endpoint'))).toBe('${publicUrl}/api/messages');
    expect(written(property(resource(main, 'Microsoft.BotService/botServices/channels'), 'name'))).toBe('MsTeamsChannel');
    expect(main.declarations('output').map(({ name }) => name)).toEqual(['publicUrl', 'appId', 'principalId', 'nextStep']);
  });
});

describe('the container', () => {
  const containerOf = () =>
    items(property(resource(main, 'Microsoft.App/containerApps'), 'properties', 'template', 'containers'))[0] ?? main.root;
  const environmentOf = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      items(property(containerOf(), 'env')).map((pair) => [written(property(pair, 'name')), written(property(pair, 'value'))]),
    );

  it('is given variables of .env.example alone, which the configuration takes', () => {
    const listed = [...readFileSync(projectFile('.env.example'), 'utf8').matchAll(/^#?(\w+)=/gm)].map(([, name]) => name);
    expect(listed).toEqual(expect.arrayContaining(Object.keys(environmentOf())));
    const { DATABASE_URL: database = '', ...others } = environmentOf();
    expect(database).toBe('postgres://${identity.name}@${database.outputs.host}:5432/${database.outputs.databaseName}?sslmode=verify-full');
    // What is known only in Azure stands here as an expression; the address has a form of its own.
    const known = Object.entries(others).map(([name, value]) => [name, /[(.]/.test(value) ? 'id' : value]);
    const config = readConfig({ ...Object.fromEntries(known), PORT: '3978', LOG_LEVEL: 'info', PUBLIC_URL: 'https://bot.example.org' });
    expect('mistakes' in config ? config.mistakes : []).toEqual([]);
  });

  it('listens where the configuration listens by default', () => {
    const config = readConfig({});
    const port = main.declarations('variable').find(({ name }) => name === 'port')?.node.lastNamedChild?.text;
    expect('config' in config && String(config.config.listen.port)).toBe(port);
    const app = resource(main, 'Microsoft.App/containerApps');
    const ports = [
      property(app, 'properties', 'configuration', 'ingress', 'targetPort'),
      ...probes().map((probe) => property(probe, 'httpGet', 'port')),
    ];
    expect(ports.map(written)).toEqual(['port', 'port', 'port', 'port']);
  });

  const probes = () => items(property(containerOf(), 'probes'));

  it('is asked for its health where the server answers', async () => {
    const server = await startServer({
      host: '127.0.0.1',
      port: 0,
      loopbackOnly: false,
      messages: { receive: () => Promise.reject(new Error('not asked')) } as never,
      clock: systemClock,
      log: silentLog,
    });
    try {
      expect(probes().map((probe) => written(property(probe, 'type')))).toEqual(['Startup', 'Liveness', 'Readiness']);
      for (const probe of probes()) {
        const path = written(property(probe, 'httpGet', 'path'));
        expect([path, (await fetch(`http://127.0.0.1:${String(server.port)}${path}`)).status]).toEqual([path, 200]);
      }
    } finally {
      await server.close();
    }
  });
});

describe('the roles', () => {
  it('are made from the role’s own file, the one that the command line takes', () => {
    expect(text('roles.bicep')).toContain("loadJsonContent('asr-readiness-reader.role.json')");
    expect(existsSync(join(FOLDER, 'asr-readiness-reader.role.json'))).toBe(true);
  });
});
