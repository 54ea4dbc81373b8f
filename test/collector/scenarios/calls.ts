/** How the script is called. */
import assert from 'node:assert/strict';
import { TWO_HOSTS } from '../windows/estate';
import { OUT, type Scenario } from './scenario';

const LIST = 'C:\\Readiness\\endpoints.json';

function list(hosts: unknown, more: object = {}): Readonly<Record<string, string>> {
  return { [LIST]: JSON.stringify({ schema: 'asr-readiness/endpoints/1', hosts, ...more }) };
}

const GOOD = { host: 'login.microsoftonline.com', purpose: 'identity' };

export const CALL_SCENARIOS: readonly Scenario[] = [
  {
    name: '-WhatIf says what it would read, where and as whom, and reads nothing',
    options: {
      estate: TWO_HOSTS,
      values: {
        WhatIf: true,
        Endpoints: LIST,
        UploadTo: 'https://bot.example.com/api/reports',
        KeyFile: 'C:\\Readiness\\key.txt',
        OnlyHost: ['HV01', 'HV02'],
      },
      files: list([GOOD]),
    },
    expect: ({ said, calls, jobs, sent }) => {
      const text = said.join('\n');
      for (const part of [
        'NORDMARK\\svc-asr$',
        'localhost',
        'HV01, HV02',
        '32 at a time',
        'login.microsoftonline.com (identity)',
        OUT,
        'https://bot.example.com/api/reports',
        'Nothing was read.',
      ])
        assert.ok(text.includes(part), part);
      assert.deepEqual([calls.filter((call) => !call.endsWith('write-host')), jobs.all.length, sent.length], [[], 0, 0]);
    },
  },
  ...(
    [
      ['that is not there', {}, /cannot be read as JSON/],
      ['that is no JSON', { [LIST]: '{' }, /cannot be read as JSON/],
      ['of another version', { [LIST]: '{"schema":"asr-readiness/endpoints/2","hosts":[{"host":"a.b","purpose":"other"}]}' }, /version 1/],
      ['with a property that is not known', list([GOOD], { region: 'x' }), /version 1/],
      ['without hosts', list([]), /1 to 50/],
      ['with too many hosts', list(Array.from({ length: 51 }, () => GOOD)), /1 to 50/],
      ['with a wildcard', list([GOOD, { host: '*.blob.core.windows.net', purpose: 'storage' }]), /no host that can be tried/],
      [
        'with an address instead of a host',
        list([{ host: 'https://login.microsoftonline.com', purpose: 'identity' }]),
        /no host that can be tried/,
      ],
      ['with a purpose that is not known', list([{ host: 'login.microsoftonline.com', purpose: 'Identity' }]), /is not known/],
    ] as const
  ).map(([name, files, why]): Scenario => ({
    name: `refused: an endpoints file ${name}`,
    options: { estate: TWO_HOSTS, values: { Endpoints: LIST }, files: files },
    exitCode: 2,
    expect: ({ said, jobs }) => {
      assert.match(said.join(' '), why);
      assert.equal(jobs.all.length, 0);
    },
  })),
  {
    name: 'refused: a folder that does not exist',
    options: { estate: TWO_HOSTS, values: { OutFile: 'D:\\nowhere\\report.json' } },
    exitCode: 2,
    expect: ({ said, jobs }) => {
      assert.match(said.join(' '), /does not exist/);
      assert.equal(jobs.all.length, 0);
    },
  },
  ...(
    [
      ['ThrottleLimit', 0],
      ['HostTimeoutSeconds', 10],
      ['ProbeTimeoutSeconds', 61],
      ['VmmServer', ''],
    ] as const
  ).map(([parameter, value]): Scenario => ({
    name: `refused by PowerShell: -${parameter} ${value || "''"}`,
    options: { estate: TWO_HOSTS, values: { [parameter]: value } },
    exitCode: 1,
    expect: ({ calls }) => assert.deepEqual(calls, []),
  })),
];
