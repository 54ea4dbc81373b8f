/** The collector, handed out in chat: version, checksum, the plan's list of addresses, and the line that runs it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/support/project-files';
import { account, setUpRoom, type SetUpRoom, SUBSCRIPTION } from './set-up-room';

const SCRIPT = readFileSync(projectFile('collector', 'Export-VmmReadiness.ps1'));
let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom();
});
afterEach(() => room.close());

const fetched = (name: string): Buffer | undefined => room.fetched.get(`https://bot.example.org/downloads/${name}`);

describe('the collector', () => {
  it('is handed out byte by byte as it lies in the program, with its version and SHA-256', async () => {
    await room.say('set up Nord');
    const card = await room.show('collector');
    const version = /^\$CollectorVersion\s*=\s*'([\d.]+)'/m.exec(SCRIPT.toString())?.[1] ?? 'none';
    expect(card.text).toContain(`The collector, version ${version}`);
    expect(card.text).toContain(createHash('sha256').update(SCRIPT).digest('hex').toUpperCase());
    expect(fetched('Export-VmmReadiness.ps1')).toEqual(SCRIPT);
  });

  it('comes with the list of addresses of this plan: its cloud’s, and its own storage account', async () => {
    await room.say('set up Nord');
    for (const answer of ['go on', SUBSCRIPTION, 'rsv-nord', 'ststandard']) await room.say(answer);
    const card = await room.show('insamlare');
    const list = JSON.parse(fetched('endpoints.json')?.toString() ?? '') as { hosts: readonly { host: string; purpose: string }[] };
    expect(list.hosts).toContainEqual({ host: 'login.microsoftonline.com', purpose: 'identity' });
    expect(list.hosts).toContainEqual({
      host: `${account('ststandard').split('/').at(-1) ?? ''}.blob.core.windows.net`,
      purpose: 'storage',
    });
    expect(list.hosts.filter(({ host }) => host.includes('*'))).toEqual([]);
    expect(card.text).toContain(
      '.\\Export-VmmReadiness.ps1 -Endpoints .\\endpoints.json -OutFile .\\report.json -UploadTo https://bot.example.org/api/reports -KeyFile .\\key.txt',
    );
  });

  it('is handed out without a plan too, and says what then is missing', async () => {
    const card = await room.show('collector');
    expect(JSON.stringify(card.data['lines'])).toMatch(/list of addresses belongs to a plan/);
    expect(card.text).not.toContain('-Endpoints .\\');
    expect(fetched('endpoints.json')).toBeUndefined();
  });
});
