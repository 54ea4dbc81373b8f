/** Files that people drop: fetched from OneDrive's hosts or a stand-in alone, without a token, within size and time. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DroppedFile } from '../../src/conversations/turn';
import { systemClock } from '../../src/support/clock';
import type { Log } from '../../src/support/log';
import { parseActivity, type IncomingActivity } from '../../src/teams/activity';
import { droppedFiles } from '../../src/teams/files';

let server: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const requests: IncomingMessage[] = [];
const logged: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests.length = 0;
  logged.length = 0;
  answer = (_, response) => response.end('{"a":1}');
});

const log = new Proxy({}, { get: () => (fields: object) => void logged.push(JSON.stringify(fields)) }) as Log;
const allows = (address: string): boolean => address.startsWith(`${origin}/`);

function dropped(downloadUrl: unknown, contentType = 'application/vnd.microsoft.teams.file.download.info'): readonly DroppedFile[] {
  const activity = parseActivity({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: origin,
    conversation: { id: 'a:anna' },
    attachments: [
      { contentType: 'text/html', content: '<p>x</p>' },
      { contentType, name: 'report.json', content: { downloadUrl } },
      null,
      7,
    ],
  }) as IncomingActivity;
  return droppedFiles({ allows, clock: systemClock, log }, activity);
}

/** In two steps: restify changes `writeHead` for every server of the process, and gives nothing back. */
function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end();
}

const read = (downloadUrl: unknown, largest = 100): Promise<string> => {
  const [file] = dropped(downloadUrl);
  return file ? file.read(largest).then(String) : Promise.resolve('no file');
};

describe('a dropped file', () => {
  it('is fetched when it is read, with no token and no cookie', async () => {
    const [file] = dropped(`${origin}/file?tempauth=secret`);
    expect([file?.name, requests.length]).toEqual(['report.json', 0]);
    expect(String(await file?.read(100))).toBe('{"a":1}');
    expect(requests[0]?.headers).not.toHaveProperty('authorization');
    expect(requests[0]?.headers).not.toHaveProperty('cookie');
  });

  it.each([
    'https://evil.example/report.json',
    'https://sharepoint.com.evil.example/x',
    'https://evilsharepoint.com/x',
    'https://user:password@contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com:8443/x',
    'http://contoso-my.sharepoint.com/x',
    'http://169.254.169.254/metadata/identity/oauth2/token',
    'file:///etc/passwd',
    'not an address',
    '',
    undefined,
    42,
  ])('at %s is not fetched', async (address) => {
    await expect(read(address)).rejects.toMatchObject({ kind: 'refused' });
    expect(requests).toEqual([]);
  });

  it('behind a redirect is fetched where the new address is believed, too', async () => {
    answer = (request, response) => (request.url === '/file' ? end(response, 302, { location: '/other' }) : response.end('moved'));
    expect(await read(`${origin}/file`)).toBe('moved');
    answer = (_, response) => end(response, 302, { location: 'http://127.0.0.1:1/elsewhere' });
    await expect(read(`${origin}/file`)).rejects.toMatchObject({ kind: 'refused' });
    answer = (_, response) => end(response, 302, { location: '/file' });
    await expect(read(`${origin}/file`)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it.each([
    [404, 'gone'],
    [403, 'gone'],
    [500, 'unreachable'],
  ])('answered with %i is %s', async (status, kind) => {
    answer = (_, response) => end(response, status);
    await expect(read(`${origin}/file`)).rejects.toMatchObject({ kind });
  });

  it('of one byte too many is given up at once, however long it goes on', async () => {
    answer = (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(60), () => setImmediate(more));
      };
      more();
    };
    await expect(read(`${origin}/file`, 100)).rejects.toMatchObject({ kind: 'tooLarge' });
    answer = (_, response) => response.end('x'.repeat(100));
    expect((await read(`${origin}/file`, 100)).length).toBe(100);
  });

  it('that breaks off is unreachable, and the log has the host and never the address', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    };
    await expect(read(`${origin}/file?tempauth=secret`)).rejects.toMatchObject({ kind: 'unreachable' });
    expect(logged.join()).toContain('127.0.0.1');
    expect(logged.join()).not.toContain('secret');
  });

  it('of another kind than Teams’ own is none', () => {
    expect(dropped(`${origin}/x`, 'image/png')).toEqual([]);
  });
});
