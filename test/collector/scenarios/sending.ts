/** Sending the report. */
import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { TWO_HOSTS } from '../windows/estate';
import { ME, type RunOptions } from '../windows/run';
import { OUT, type Scenario, type Seen } from './scenario';

const URL = 'https://bot.example.com/api/reports';
const KEY_FILE = 'C:\\Readiness\\key.txt';
const KEY = `asrk_${'aB3-_'.repeat(8)}xyz`;
const READ = 1_179_785;

function sending(changes: Partial<RunOptions> = {}): RunOptions {
  return {
    estate: TWO_HOSTS,
    files: { [KEY_FILE]: `${KEY}\r\n` },
    ...changes,
    values: { UploadTo: URL, KeyFile: KEY_FILE, ...changes.values },
  };
}

function keeps({ written, said }: Seen): void {
  assert.ok(written.has(OUT), 'the report is kept');
  assert.ok(said.some((line) => line === `The report is kept: ${OUT}`));
}

function neverSaysTheKey({ said, bytes }: Seen): void {
  assert.doesNotMatch(`${said.join('\n')}${Buffer.from(bytes).toString()}`, /asrk_/);
}

function refused(status: number): Scenario {
  return {
    name: `an answer of ${status} is final`,
    options: sending({ answers: [{ status, body: { problems: [{ path: 'hosts[0].id', message: 'must be a string' }] } }] }),
    exitCode: 4,
    expect: (seen) => {
      assert.equal(seen.sent.length, 1);
      assert.ok(seen.said.includes('  hosts[0].id: must be a string'));
      keeps(seen);
      neverSaysTheKey(seen);
    },
  };
}

export const SENDING_SCENARIOS: readonly Scenario[] = [
  {
    name: 'the report is sent compressed, with its key, over TLS 1.2, and nowhere else',
    options: sending({
      answers: [
        {
          status: 202,
          body: { reportId: 'x', accepted: true, problems: [{ code: 'doesNotFit', message: 'host h1: its cluster is not in the report' }] },
        },
      ],
    }),
    expect: (seen) => {
      const [request] = seen.sent;
      assert.deepEqual(Buffer.from(gunzipSync(request?.body ?? Buffer.of())), Buffer.from(seen.bytes));
      assert.deepEqual(
        [request?.url, request?.method, request?.redirects, request?.timeout, request?.security, request?.withDefaultCredentials],
        [URL, 'POST', false, 60_000, 'Tls12', true],
      );
      assert.deepEqual(request?.headers, {
        'content-encoding': 'gzip',
        authorization: `Bearer ${KEY}`,
        'content-type': 'application/json',
        'content-length': String(request?.body.length),
      });
      assert.ok(seen.said.includes('  doesNotFit: host h1: its cluster is not in the report'));
      neverSaysTheKey(seen);
    },
  },
  {
    name: 'the same report again is accepted too',
    options: sending({ answers: [{ status: 200, body: {} }] }),
    expect: ({ sent }) => assert.equal(sent.length, 1),
  },
  ...[400, 401, 403, 409, 413, 415, 302].map(refused),
  {
    name: 'throttled, then accepted, after the time that the server asked for',
    options: sending({
      answers: [
        { status: 429, retryAfter: '7' },
        { status: 202, body: {} },
      ],
    }),
    expect: ({ sent }) => {
      assert.deepEqual(
        sent.map(({ at }) => at - (sent[0]?.at ?? 0)),
        [0, 7_000],
      );
      assert.deepEqual(sent[0]?.body, sent[1]?.body, 'the same report, under the same id');
    },
  },
  {
    name: 'a server that is down, refuses, is silent, is busy: each try waits longer than the one before',
    options: sending({
      answers: [{ status: 503 }, 'refused', 'silent', { status: 408 }, { status: 500, body: 'no JSON' }, { status: 202, body: {} }],
    }),
    expect: ({ sent }) => {
      const pauses = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));
      assert.deepEqual(pauses, [5_000, 15_000, 45_000 + 60_000, 120_000, 300_000]);
    },
  },
  {
    name: 'a server that never gets well: six tries, and the report is kept',
    options: sending({ answers: Array.from({ length: 9 }, () => ({ status: 502 })) }),
    exitCode: 4,
    expect: (seen) => {
      assert.equal(seen.sent.length, 6);
      keeps(seen);
    },
  },
  {
    name: 'a proxy of its own for sending',
    options: sending({ values: { UploadProxy: 'http://proxy.nordmark.example:8080' } }),
    expect: ({ sent }) => assert.equal(sent[0]?.proxy, 'http://proxy.nordmark.example:8080'),
  },
  {
    name: 'plain http to this computer is allowed',
    options: sending({ values: { UploadTo: 'http://127.0.0.1:3978/api/reports' } }),
    expect: ({ sent }) => assert.equal(sent.length, 1),
  },
  ...(
    [
      ['plain http to another computer', { values: { UploadTo: 'http://bot.example.com/api/reports' } }, /must begin with https/],
      ['another protocol to this computer', { values: { UploadTo: 'ftp://localhost/reports' } }, /must begin with https/],
      ['no address', { values: { UploadTo: 'bot' } }, /is no address/],
      ['a password in the address', { values: { UploadTo: 'https://me:secret@bot.example.com/' } }, /no user name/],
      ['no key file', { values: { KeyFile: '' } }, /needs -KeyFile/],
      ['a key file without an address', { values: { UploadTo: '' } }, /is for -UploadTo/],
      ['a key file that is not there', { files: {} }, /cannot be read/],
      ['a key file with something else in it', { files: { [KEY_FILE]: 'hello' } }, /holds no upload key/],
      [
        'a key file that everybody can read',
        {
          access: [
            { sid: ME, rights: READ },
            { sid: 'S-1-1-0', rights: READ },
          ],
        },
        /can be read by others \(S-1-1-0\)/,
      ],
      [
        'a key file that users have all rights to by a general right',
        { access: [{ sid: 'S-1-5-32-545', rights: 268_435_456 }] },
        /can be read by others/,
      ],
      ['a key file whose readers others may change', { access: [{ sid: 'S-1-5-11', rights: 262_144 }] }, /can be read by others/],
      ['a key file that belongs to somebody else', { owner: 'S-1-5-21-1-2-3-9999' }, /can be read by others \(S-1-5-21-1-2-3-9999\)/],
    ] as const
  ).map(([name, changes, why]): Scenario => ({
    name: `refused before anything is read: ${name}`,
    options: sending(changes as Partial<RunOptions>),
    exitCode: 2,
    expect: ({ said, calls, sent }) => {
      assert.match(said.join(' '), why);
      assert.deepEqual([calls.filter((call) => !/: (write-host|get-acl)$/.test(call)), sent.length], [[], 0]);
      assert.doesNotMatch(said.join(' '), /asrk_|secret/);
    },
  })),
  {
    name: 'rights of this account, of SYSTEM and of Administrators, rights to write and denied ones, leave the key file alone',
    options: sending({
      owner: ME,
      access: [
        { sid: ME, rights: 2_032_127 },
        { sid: 'S-1-5-18', rights: 2_032_127 },
        { sid: 'S-1-5-32-544', rights: 2_032_127 },
        { sid: 'S-1-1-0', rights: READ, allows: false },
        { sid: 'S-1-5-11', rights: 1_048_576 },
      ],
    }),
    expect: ({ sent }) => assert.equal(sent.length, 1),
  },
];
