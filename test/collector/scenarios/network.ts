/** Proxies and endpoints. */
import assert from 'node:assert/strict';
import { IDS, OPEN, TWO_HOSTS, withComputer, type ComputerDouble } from '../windows/estate';
import { problemsOf, type Scenario, type Seen } from './scenario';
import { verdictsOn } from './verdicts';

const PROXY = 'proxy.nordmark.example:8080';
const LIST = 'C:\\Readiness\\endpoints.json';
const STORAGE = {
  'C:\\Readiness\\endpoints.json': JSON.stringify({
    schema: 'asr-readiness/endpoints/1',
    hosts: [
      { host: 'login.microsoftonline.com', purpose: 'identity' },
      { host: 'nordmarkasr01.blob.core.windows.net', purpose: 'storage' },
    ],
  }),
};

function tried(seen: Seen): unknown {
  return seen.report.hosts[0]?.endpoints?.map(({ host, purpose, reachable, via }) => [host.split('.')[0], purpose, reachable, via]);
}

function proxied(name: string, changes: Partial<ComputerDouble>, expected: unknown, endpoints?: unknown): Scenario {
  return {
    name,
    options: { estate: withComputer('HV01', changes), values: { Endpoints: LIST }, files: STORAGE },
    expect: (seen) => {
      assert.deepEqual(seen.report.hosts[0]?.proxy, expected);
      if (endpoints !== undefined) assert.deepEqual(tried(seen), endpoints);
    },
  };
}

const THROUGH = [
  ['login', 'identity', true, 'proxy'],
  ['nordmarkasr01', 'storage', true, 'proxy'],
];

export const NETWORK_SCENARIOS: readonly Scenario[] = [
  {
    name: 'the bot’s list is tried from every computer',
    options: { estate: TWO_HOSTS, values: { Endpoints: LIST }, files: STORAGE },
    expect: (seen) => {
      assert.deepEqual(tried(seen), [
        ['login', 'identity', true, 'direct'],
        ['nordmarkasr01', 'storage', true, 'direct'],
      ]);
      assert.deepEqual(seen.report.vmmServers[0]?.endpoints, seen.report.hosts[0]?.endpoints);
      assert.match(verdictsOn(seen.bytes).of('HV01', 'host.internet'), /^unknown/);
    },
  },
  {
    name: 'without a list what is the same for everybody is tried',
    options: { estate: TWO_HOSTS },
    expect: (seen) =>
      assert.deepEqual(tried(seen), [
        ['login', 'identity', true, 'direct'],
        ['dc', 'telemetry', true, 'direct'],
        ['time', 'time', true, 'direct'],
      ]),
  },
  {
    name: 'one host in the list stays a list',
    options: {
      estate: TWO_HOSTS,
      values: { Endpoints: 'endpoints.json' },
      files: {
        [LIST]: '\u{feff}{"schema":"asr-readiness/endpoints/1","hosts":[{"host":"login.microsoftonline.com","purpose":"identity"}]}',
      },
    },
    expect: (seen) => assert.deepEqual(tried(seen), [['login', 'identity', true, 'direct']]),
  },
  {
    name: 'an endpoint that refuses, and one that says nothing for five seconds',
    options: {
      estate: withComputer('HV01', { reaches: { 'login.microsoftonline.com': 'silent' } }),
      values: { Endpoints: LIST },
      files: STORAGE,
    },
    expect: (seen) => {
      assert.deepEqual(tried(seen), [
        ['login', 'identity', false, 'direct'],
        ['nordmarkasr01', 'storage', false, 'direct'],
      ]);
      assert.deepEqual(
        seen.report.hosts[0]?.endpoints?.map(({ error }) => error),
        ['No answer within 5 seconds.', 'No connection could be made because the target machine actively refused it'],
      );
      assert.ok(seen.took >= 9_000 && seen.took < 12_000, `took ${seen.took}`);
      assert.equal(verdictsOn(seen.bytes).of('HV01', 'host.internet'), 'fail');
    },
  },
  proxied(
    'WinHTTP’s proxy, which asks for nothing',
    { winHttp: PROXY },
    { mode: 'proxy', address: PROXY, requiresAuthentication: false },
    THROUGH,
  ),
  proxied(
    'WinHTTP’s list: the entry for https traffic',
    { winHttp: `http=other.example:80;https=${PROXY}` },
    { mode: 'proxy', address: `http=other.example:80;https=${PROXY}`, requiresAuthentication: false },
    THROUGH,
  ),
  proxied(
    'the agent’s own proxy goes before WinHTTP’s',
    { winHttp: 'elsewhere.example:80', agentProxy: { server: 'http://proxy.nordmark.example/', port: 8080, user: '' } },
    { mode: 'proxy', address: `http://${PROXY}`, requiresAuthentication: false },
    THROUGH,
  ),
  proxied(
    'a proxy of the agent’s with a user name',
    { agentProxy: { server: 'http://proxy.nordmark.example', port: 8080, user: 'asr' } },
    { mode: 'proxy', address: `http://${PROXY}`, requiresAuthentication: true },
    THROUGH,
  ),
  proxied(
    'a proxy that lets nothing through to one host',
    { winHttp: PROXY, reaches: { 'login.microsoftonline.com': 'open' } },
    { mode: 'proxy', address: PROXY, requiresAuthentication: false },
    [
      ['login', 'identity', true, 'proxy'],
      ['nordmarkasr01', 'storage', false, 'proxy'],
    ],
  ),
  {
    name: 'a proxy that asks for authentication: what lies behind it was not seen',
    options: { estate: withComputer('HV01', { winHttp: PROXY, proxyAsks: true }), values: { Endpoints: LIST }, files: STORAGE },
    expect: (seen) => {
      assert.deepEqual(seen.report.hosts[0]?.proxy, { mode: 'proxy', address: PROXY, requiresAuthentication: true });
      assert.deepEqual(tried(seen), [
        ['login', 'identity', null, 'proxy'],
        ['nordmarkasr01', 'storage', null, 'proxy'],
      ]);
      assert.deepEqual(problemsOf(seen.report, 'host', IDS.hv01), ['accessDenied endpoints']);
      const verdicts = verdictsOn(seen.bytes);
      assert.equal(verdicts.of('HV01', 'host.proxy'), 'warn');
      assert.match(verdicts.of('HV01', 'host.internet'), /^unknown/);
    },
  },
  {
    name: 'a password in the address of a proxy goes nowhere',
    options: { estate: withComputer('HV01', { winHttp: `http://asr:hemligt@${PROXY}` }), values: { Endpoints: LIST }, files: STORAGE },
    expect: (seen) => {
      assert.deepEqual(seen.report.hosts[0]?.proxy, { mode: 'proxy', address: `http://${PROXY}`, requiresAuthentication: true });
      assert.doesNotMatch(Buffer.from(seen.bytes).toString(), /hemligt/);
    },
  },
  {
    name: 'a proxy that is not there: whether it asks for authentication is not known',
    options: { estate: withComputer('HV01', { winHttp: 'gone.nordmark.example' }), values: { Endpoints: LIST }, files: STORAGE },
    expect: (seen) => {
      assert.equal(seen.report.hosts[0]?.proxy?.requiresAuthentication, null);
      assert.deepEqual(problemsOf(seen.report, 'host', IDS.hv01), ['failed proxy']);
    },
  },
  {
    name: 'a proxy addressed over https cannot be tried',
    options: { estate: withComputer('HV01', { winHttp: `https://${PROXY}` }), values: { Endpoints: LIST }, files: STORAGE },
    expect: (seen) => assert.deepEqual(problemsOf(seen.report, 'host', IDS.hv01), ['notSupported endpoints', 'failed proxy']),
  },
  {
    name: 'the Provider’s own proxy, with port and user',
    options: {
      estate: withComputer('VMM-STHLM01', {
        providerProxy: { ProxyAddress: 'http://proxy.nordmark.example', ProxyPort: '8080', ProxyUserName: 'NORDMARK\\asr' },
        reaches: OPEN,
      }),
    },
    expect: ({ report }) => {
      assert.deepEqual(report.vmmServers[0]?.proxy, { mode: 'proxy', address: `http://${PROXY}`, requiresAuthentication: true });
      assert.equal(report.vmmServers[0]?.endpoints?.[0]?.via, 'proxy');
    },
  },
  {
    name: 'the VMM server reaches nothing',
    options: { estate: withComputer('VMM-STHLM01', { reaches: {} }) },
    expect: ({ report }) => assert.match(report.vmmServers[0]?.endpoints?.[0]?.error ?? '', /refused/),
  },
  {
    name: 'proxy settings of the Provider without address, so nothing is tried',
    options: { estate: withComputer('VMM-STHLM01', { providerProxy: { ProxyPort: '8080' } }) },
    expect: ({ report }) =>
      assert.deepEqual(problemsOf(report, 'vmmServer', 'vmm-sthlm01.nordmark.example'), ['failed proxy', 'failed endpoints']),
  },
];
