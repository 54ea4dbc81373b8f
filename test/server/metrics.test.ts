/** Who may read the figures. */
import { startServer } from '../../src/server/server';
import { systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';

const messages = { admits: () => false, handle: () => Promise.resolve({ status: 401 }) };

async function ask(token: string | undefined, headers: Record<string, string>): Promise<readonly [number, string]> {
  const metrics = { ...(token !== undefined && { token }), read: () => Promise.resolve('asr_readiness_plans 1\n') };
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: false,
    messages,
    metrics,
    clock: systemClock,
    log: silentLog,
  });
  try {
    const response = await fetch(`http://127.0.0.1:${String(server.port)}/metrics`, { headers });
    return [response.status, await response.text()];
  } finally {
    await server.close();
  }
}

const BY_OTHER_NAMES = [
  'CF-Connecting-IP',
  'True-Client-IP',
  'X-Client-IP',
  'X-Azure-ClientIP',
  'X-Envoy-External-Address',
  'X-Original-URL',
  'X-Original-Host',
  'X-ARR-LOG-ID',
];

it.each<readonly [what: string, token: string | undefined, headers: Record<string, string>, status: number]>([
  ['this computer, where no token is set', undefined, {}, 200],
  ['somebody behind a proxy of this computer', undefined, { 'x-forwarded-for': '203.0.113.7' }, 403],
  ['somebody behind another', undefined, { forwarded: 'for=203.0.113.7' }, 403],
  ...BY_OTHER_NAMES.map((name) => [`somebody behind a proxy that says ${name}`, undefined, { [name]: '203.0.113.7' }, 403] as const),
  [
    'who shows the token, from anywhere',
    'a-token-of-some-length',
    { authorization: 'Bearer a-token-of-some-length', 'x-forwarded-for': '203.0.113.7' },
    200,
  ],
  ['who shows another', 'a-token-of-some-length', { authorization: 'Bearer a-token-of-some-lengtH' }, 401],
  ['this computer, where a token is set', 'a-token-of-some-length', {}, 401],
])('%s', async (_what, token, headers, status) => {
  const [answered, text] = await ask(token, headers);
  expect(answered).toBe(status);
  expect(text).toBe(status === 200 ? 'asr_readiness_plans 1\n' : '');
});
