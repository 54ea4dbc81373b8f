/** The custom role, held against every request that really leaves the program while it reads a plan and lists what there is to choose from. */
import { createServer, request as ask, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createSimulatedAzure, type SimulatedAzure } from '../../src/demo/azure/server';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { toPlan } from '../../src/input-files';
import { createAzureChoices } from '../../src/sources/azure/choices';
import { createAzureSource } from '../../src/sources/azure/source';
import { systemClock as clock } from '../../src/support/clock';
import { silentLog as log } from '../../src/support/log';
import { projectFile } from '../../src/support/project-files';

const LONG = 60_000;
const estate = createDemoEstate({ now: clock.now() });
const role = JSON.parse(readFileSync(projectFile('deploy', 'asr-readiness-reader.role.json'), 'utf8')) as {
  readonly Actions: readonly string[];
};

let azure: SimulatedAzure;
let between: Server;
const asked: { readonly method: string; readonly path: string }[] = [];

beforeAll(async () => {
  azure = await createSimulatedAzure({ state: estate.azure, clock });
  between = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    asked.push({ method, path: new URL(url, 'http://127.0.0.1').pathname });
    const onward = ask(`${azure.endpoint}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  between.closeAllConnections();
  between.close();
  await azure.close();
});

/** The right that Azure asks for, by the path of a GET: after the last `providers` come namespace, type and name, type and name … */
function actionFor(path: string): string {
  const provider = /^.*\/providers\/([^/]+)\/(.+)$/i.exec(path);
  if (provider === null) return `Microsoft.Resources/subscriptions/${/\/providers\//i.test(path) ? 'providers/' : ''}read`;
  const [, namespace = '', rest = ''] = provider;
  const types = rest.split('/').filter((_, index) => index % 2 === 0);
  return [namespace, ...types, 'read'].join('/');
}

it.each([
  ['/subscriptions', 'Microsoft.Resources/subscriptions/read'],
  ['/subscriptions/s', 'Microsoft.Resources/subscriptions/read'],
  ['/subscriptions/s/providers/Microsoft.Network', 'Microsoft.Resources/subscriptions/providers/read'],
  ['/subscriptions/s/providers/Microsoft.Network/virtualNetworks', 'Microsoft.Network/virtualNetworks/read'],
  [
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets',
    'Microsoft.Network/virtualNetworks/subnets/read',
  ],
])('to GET %s takes %s', (path, action) => {
  expect(actionFor(path)).toBe(action);
});

it(
  'the role allows every request, each is a GET, and nothing that the role allows goes unused',
  async () => {
    const identity = await fetch(`${azure.identityEndpoint}?api-version=2019-08-01&resource=https://management.azure.com/`, {
      headers: { 'X-IDENTITY-HEADER': azure.identityHeader },
    });
    const { access_token: token } = (await identity.json()) as { readonly access_token: string };
    const options = {
      credential: { getToken: () => Promise.resolve({ token, expiresOnTimestamp: clock.now() + 3_600_000 }) },
      cloud: 'AzureCloud' as const,
      endpoint: `http://127.0.0.1:${String((between.address() as AddressInfo).port)}`,
      clock,
      log,
    };
    const plan = toPlan(JSON.stringify(estate.plan), 'the demo’s plan');
    const reading = await createAzureSource(options).read(plan, 20_000);
    expect(reading.plan.gaps).toEqual([]);
    const choices = createAzureChoices(options);
    const subscriptions = await choices.subscriptions();
    const [{ id = '' } = {}] = 'seen' in subscriptions ? subscriptions.seen : [];
    const lists = await Promise.all([choices.vaults(id), choices.accounts(id), choices.networks(id)]);
    for (const list of lists) expect(list).toHaveProperty('seen');

    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect([...new Set(asked.map(({ path }) => actionFor(path).toLowerCase()))].sort()).toEqual(
      role.Actions.map((action) => action.toLowerCase()).toSorted(),
    );
  },
  LONG,
);
