/** Files people fetch from the bot: the collector for everybody, others for ten minutes at an address that nobody guesses. */
import { createDownloads, type Downloads } from '../../src/downloads';
import { startServer, type RunningServer } from '../../src/server/server';
import { systemClock, type Clock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';

let server: RunningServer;
let downloads: Downloads;
let pass: () => void = () => undefined;

beforeAll(async () => {
  const clock: Clock = { ...systemClock, after: (_, callback) => ((pass = callback), () => undefined) };
  downloads = createDownloads(undefined, clock);
  const messages = { admits: () => false, handle: () => Promise.resolve({ status: 401 }) };
  server = await startServer({ host: '127.0.0.1', port: 0, loopbackOnly: false, messages, downloads, clock: systemClock, log: silentLog });
});
afterAll(() => server.close());

const origin = (): string => `http://127.0.0.1:${String(server.port)}`;

describe('a download', () => {
  it('has no address before it is known where the bot is reached', () => {
    expect(downloads.publish('x.ps1', Buffer.from('x'))).toBeUndefined();
    expect(downloads.offer('x.json', Buffer.from('x'))).toBeUndefined();
    downloads.reachedAt(origin());
  });

  it('for everybody is a file to be saved, never a page', async () => {
    const response = await fetch(downloads.publish('Export.ps1', Buffer.from('# åäö')) ?? '');
    expect(await response.text()).toBe('# åäö');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="Export.ps1"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('for one person stands at an address of its own each time, and is gone after ten minutes', async () => {
    const address = downloads.offer('my-data.json', Buffer.from('{}')) ?? '';
    expect(address).toMatch(/\/downloads\/[\w-]{32}\/my-data\.json$/);
    expect(downloads.offer('my-data.json', Buffer.from('{}'))).not.toBe(address);
    const again = downloads.offer('my-data.json', Buffer.from('{"a":1}')) ?? '';
    expect((await fetch(again)).status).toBe(200);
    pass();
    expect((await fetch(again)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  it.each(['/downloads/other.ps1', '/downloads/x/my-data.json', '/downloads/..%2f..%2fetc/passwd', '/downloads/', '/downloads'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(`${origin()}${path}`)).status).toBe(404);
    },
  );

  it('is not to be had by another name, and changes by no request', async () => {
    const address = downloads.offer('my-data.json', Buffer.from('{}')) ?? '';
    expect((await fetch(address.replace('my-data', 'other'))).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  it('of the two hundred and first makes the oldest go', async () => {
    const first = downloads.offer('a.json', Buffer.from('1')) ?? '';
    for (let number = 0; number < 200; number += 1) downloads.offer('b.json', Buffer.from('2'));
    expect((await fetch(first)).status).toBe(404);
  });
});
