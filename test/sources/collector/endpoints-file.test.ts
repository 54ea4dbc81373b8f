import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { judgeReach } from '../../../src/readiness/derived/endpoints';
import { editionByName } from '../../../src/readiness/editions';
import { endpointsFile } from '../../../src/sources/collector/endpoints-file';

const edition = editionByName('2026-05');
const schema = JSON.parse(readFileSync(join(__dirname, '../../../collector/endpoints.schema.json'), 'utf8')) as object;
const fits = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function hostsFor(cloud: 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud', storageAccounts: readonly string[]) {
  return endpointsFile({ cloud, edition, storageAccounts }).hosts.map(({ host, purpose }) => `${purpose} ${host}`);
}

test.each([
  [
    'AzureCloud',
    [
      'identity login.microsoftonline.com',
      'storage nordmarkasr01.blob.core.windows.net',
      'telemetry dc.services.visualstudio.com',
      'time time.windows.com',
    ],
  ],
  [
    'AzureUSGovernment',
    [
      'identity login.microsoftonline.us',
      'storage nordmarkasr01.blob.core.usgovcloudapi.net',
      'telemetry dc.services.visualstudio.com',
      'time time.nist.gov',
    ],
  ],
  [
    'AzureChinaCloud',
    [
      'identity login.partner.microsoftonline.cn',
      'storage nordmarkasr01.blob.core.chinacloudapi.cn',
      'telemetry dc.services.visualstudio.com',
      'time time.windows.com',
    ],
  ],
] as const)('%s: the hosts that have a name of their own, and the accounts of the plan', (cloud, expected) => {
  expect(hostsFor(cloud, ['nordmarkasr01'])).toEqual(expected);
});

test('each account once, and nothing that is no name of an account', () => {
  const storage = hostsFor('AzureCloud', ['Konto1', 'konto1', 'log2', 'a', '*', 'evil.example', '/subscriptions/x']).filter((line) =>
    line.startsWith('storage'),
  );
  expect(storage).toEqual(['storage konto1.blob.core.windows.net', 'storage log2.blob.core.windows.net']);
});

test('the list fits its schema, with no account and with very many', () => {
  for (const count of [0, 1, 200]) {
    const file = endpointsFile({
      cloud: 'AzureCloud',
      edition,
      storageAccounts: Array.from({ length: count }, (_, index) => `account${index}`),
    });
    expect(fits(file) ? [] : fits.errors).toEqual([]);
  }
});

test.each([
  ['a wildcard', { schema: 'asr-readiness/endpoints/1', hosts: [{ host: '*.blob.core.windows.net', purpose: 'storage' }] }],
  ['a port', { schema: 'asr-readiness/endpoints/1', hosts: [{ host: 'a.example:443', purpose: 'other' }] }],
  ['an unknown purpose', { schema: 'asr-readiness/endpoints/1', hosts: [{ host: 'a.example', purpose: 'dns' }] }],
  ['a further property', { schema: 'asr-readiness/endpoints/1', hosts: [{ host: 'a.example', purpose: 'other' }], region: 'x' }],
  ['no hosts', { schema: 'asr-readiness/endpoints/1', hosts: [] }],
])('the schema refuses %s', (_, document) => {
  expect(fits(document)).toBe(false);
});

test('a host of the list that answers meets the purpose it was tried for', () => {
  const { hosts } = endpointsFile({ cloud: 'AzureCloud', edition, storageAccounts: ['nordmarkasr01'] });
  const probes = hosts.map(({ host, purpose }) => ({ host, purpose, reachable: true }));
  const met = judgeReach(probes, edition.endpoints.value.AzureCloud, edition.obsoleteEndpoints.value).filter(
    ({ verdict }) => verdict === 'met',
  );
  expect(met.map(({ purpose }) => purpose)).toEqual(['identity', 'storage', 'telemetry', 'time']);
});
