/** `POST /api/reports` and `GET /readyz`, over the wire, with the real keys, intake and store behind them. */
import { gzipSync } from 'node:zlib';
import { ReportIntake } from '../../src/plans/report-intake';
import { UploadKeys } from '../../src/plans/upload-keys';
import { reportHandler } from '../../src/report-route';
import { startServer, type RunningServer } from '../../src/server/server';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { silentLog } from '../../src/support/log';
import { MemoryFailure } from '../../src/support/memory-failure';
import { systemClock } from '../../src/support/clock';
import { BJORN, inChannel, keptPlans, type KeptPlans } from '../plans/kept-plans';

const report = {
  schema: 'asr-readiness/collector-report/1',
  reportId: '11111111-2222-4333-8444-555555555555',
  collectedAt: '2026-11-24T11:00:00Z',
  collector: { version: '1.0.0' },
  vmmServers: [{ id: 'vmm1', name: 'VMM01' }],
  clouds: [],
  hostGroups: [],
  hosts: [],
  vms: [],
};

let kept: KeptPlans;
let keys: UploadKeys;
let server: RunningServer;
let key: string;
let planId: string;
let broken: boolean;

beforeEach(async () => {
  broken = false;
  kept = await keptPlans();
  planId = (await kept.make('Nord')).id;
  keys = new UploadKeys({ store: kept.store.plans, plans: kept.plans, clock: kept.clock });
  const made = await keys.make(inChannel('a:anna'), planId);
  if (made.made !== 'key') throw new Error(made.made);
  key = made.key;
  const addReport: typeof kept.store.reports.addReport = (...given) =>
    broken ? Promise.reject(new MemoryFailure('unreachable')) : kept.store.reports.addReport(...given);
  const store = { ...kept.store.reports, addReport };
  const intake = new ReportIntake({ store, newShelf: createReportShelf, clock: kept.clock, log: silentLog });
  const needs = { database: () => (broken ? Promise.reject(new Error('gone')) : Promise.resolve()) };
  const messages = { admits: () => false, handle: () => Promise.resolve({ status: 200 }) };
  const reports = reportHandler(keys, intake);
  server = await startServer({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: false,
    messages,
    reports,
    needs,
    clock: systemClock,
    log: silentLog,
  });
});
afterEach(async () => {
  await server.close();
  await kept.store.close();
});

interface Sent {
  readonly body?: NonNullable<RequestInit['body']>;
  readonly headers?: Record<string, string>;
  readonly authorization?: string;
}

async function post({ body = JSON.stringify(report), headers = {}, authorization = `Bearer ${key}` }: Sent = {}): Promise<
  [number, unknown]
> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...headers }, body };
  const response = await fetch(`http://127.0.0.1:${server.port}/api/reports`, init);
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

describe('a report that is sent', () => {
  it('with a living key is accepted, plain or gzip; again it changes nothing; with other content it is refused', async () => {
    expect(await post({ body: gzipSync(JSON.stringify(report)), headers: { 'content-encoding': 'gzip' } })).toEqual([
      202,
      { reportId: report.reportId, accepted: true, problems: [] },
    ]);
    expect(await post()).toEqual([200, { reportId: report.reportId, accepted: true, problems: [] }]);
    const [status, body] = await post({ body: JSON.stringify({ ...report, collectedAt: '2026-11-24T11:30:00Z' }) });
    expect([status, body]).toEqual([409, expect.objectContaining({ reportId: report.reportId })]);
    expect((await kept.store.plans.keys(planId))[0]?.lastUsedAt).toBeDefined();
  });

  it.each<[string, () => Promise<string> | string]>([
    ['without a key', () => ''],
    ['with a word', () => 'Bearer secret'],
    ['with another key', () => `Bearer asrk_${'x'.repeat(43)}`],
    ['with a key of another kind', () => `Basic ${key}`],
    [
      'with a revoked key',
      async () => {
        const [made] = await kept.store.plans.keys(planId);
        await keys.revoke(inChannel('a:anna'), planId, made?.id ?? '');
        return `Bearer ${key}`;
      },
    ],
    [
      'with a key of a closed plan',
      async () => {
        const plan = await kept.plans.plan(planId);
        if (plan) await kept.plans.close(inChannel('19:Nord@thread.tacv2'), plan);
        return `Bearer ${key}`;
      },
    ],
  ])('%s is refused without a word', async (_, authorization) => {
    expect(await post({ authorization: await authorization() })).toEqual([401, undefined]);
    expect(await kept.store.reports.reportsOf(planId)).toEqual([]);
  });

  it('is refused with the path of the first ten faults', async () => {
    const hosts = Array.from({ length: 30 }, () => ({ id: 1 }));
    const [status, body] = await post({ body: JSON.stringify({ ...report, hosts }) });
    expect(status).toBe(400);
    expect((body as { problems: { path: string }[] }).problems).toHaveLength(10);
    expect((body as { problems: { path: string }[] }).problems[0]?.path).toMatch(/hosts/);
  });

  it.each<[string, number, Sent]>([
    ['text', 415, { headers: { 'content-type': 'text/plain' } }],
    ['packed in a way nobody asked for', 415, { headers: { 'content-encoding': 'br' } }],
    ['larger than 16 MiB on the wire', 413, { body: Buffer.alloc(16 * 1024 ** 2 + 1) }],
    ['larger than 128 MiB unpacked', 413, { body: gzipSync(Buffer.alloc(129 * 1024 ** 2)), headers: { 'content-encoding': 'gzip' } }],
    ['cut off', 400, { body: JSON.stringify(report).slice(0, 50) }],
  ])('as %s is answered with %i', async (_, status, sent) => {
    expect((await post(sent).catch(() => [status]))[0]).toBe(status);
  });

  it('while the memory does not answer is asked for later, and nothing was kept', async () => {
    broken = true;
    expect(await post()).toEqual([503, undefined]);
    broken = false;
    expect((await post())[0]).toBe(202);
  });

  it('at the same time as another one of the same key is told to wait', async () => {
    let push: (chunk: string) => void = () => undefined;
    const slow = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(JSON.stringify(report).slice(0, 20)));
        push = (rest) => {
          controller.enqueue(Buffer.from(rest));
          controller.close();
        };
      },
    });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: slow, duplex: 'half' };
    const first = fetch(`http://127.0.0.1:${server.port}/api/reports`, init);
    let status = 0;
    // Asked until the first one has arrived so far as to be waited for.
    while (status !== 429) [status] = await post({ body: JSON.stringify({ ...report, reportId: '99999999-2222-4333-8444-555555555555' }) });
    push(JSON.stringify(report).slice(20));
    expect((await first).status).toBe(202);
  });
});

describe('an upload key', () => {
  it('is made by owners alone, at most ten at a time', async () => {
    expect((await keys.make(inChannel('a:bjorn', BJORN), planId)).made).toBe('refused');
    for (let made = 1; made < 10; made += 1) await keys.make(inChannel('a:anna'), planId);
    expect(await keys.make(inChannel('a:anna'), planId)).toEqual({ made: 'tooMany', most: 10 });
  });

  it('is hidden at its first use', async () => {
    const made = await keys.make(inChannel('a:anna'), planId);
    if (made.made !== 'key') throw new Error(made.made);
    await post({ authorization: `Bearer ${made.key}` });
    await made.hidden;
  });

  it('stands nowhere as it is: not in the store, not in the history', async () => {
    const everything = JSON.stringify([await kept.store.plans.keys(planId), await kept.plans.history(planId, 100)]);
    expect(everything).not.toContain(key);
    expect(everything).not.toContain(key.slice(5, 25));
  });
});

describe('readiness to serve', () => {
  const ready = async (): Promise<[number, unknown]> => {
    const response = await fetch(`http://127.0.0.1:${server.port}/readyz`);
    return [response.status, await response.json()];
  };

  it('says which need does not work', async () => {
    expect(await ready()).toEqual([200, { status: 'ready' }]);
    broken = true;
    expect(await ready()).toEqual([503, { failing: ['database'] }]);
  });
});
