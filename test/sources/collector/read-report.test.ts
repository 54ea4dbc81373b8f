import { gzipSync } from 'node:zlib';
import { MOST_REPORT_BYTES, readReport } from '../../../src/sources/collector/read-report';
import { describeRefusal, type Refusal } from '../../../src/sources/schema-check';
import { bytesOf, HOST, sampleReport, VM } from './sample-report';

function refusalOf(bytes: Buffer): Refusal {
  const read = readReport(bytes);
  if (read.ok) throw new Error('the report was accepted');
  return read;
}

describe('a collector report is read', () => {
  const plain = bytesOf(sampleReport());

  it.each([
    ['plain', plain],
    ['with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain])],
    ['as gzip, told by its bytes', gzipSync(plain)],
    ['as gzip with a byte order mark inside', gzipSync(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]))],
  ])('%s', (_how, bytes) => {
    const read = readReport(bytes);

    expect(read).toMatchObject({ ok: true, report: { vmmServers: [{ name: 'VMM01' }], vms: [{ name: 'SQL01' }] } });
  });

  it('with Windows PowerShell’s seven decimals and offset in a time', () => {
    expect(readReport(bytesOf(sampleReport({ collectedAt: '2026-11-22T22:00:00.1234567+01:00' }))).ok).toBe(true);
  });
});

describe('a collector report is refused as a whole', () => {
  it.each([
    ['that is empty', Buffer.alloc(0), 'is empty'],
    ['that is not JSON', Buffer.from('{"schema": oops}'), 'is not JSON'],
    ['whose gzip is cut short', gzipSync(bytesOf(sampleReport())).subarray(0, 60), 'damaged or cut short'],
    ['written as UTF-16', Buffer.from(`\ufeff${JSON.stringify(sampleReport())}`, 'utf16le'), 'UTF-16'],
    ['whose bytes are no UTF-8', Buffer.concat([Buffer.from('{"schema":"'), Buffer.from([0xff, 0xfe, 0xfd]), Buffer.from('"}')]), 'UTF-8'],
    ['that is a list', bytesOf([]), 'must be object'],
    ['at a time that nothing can be compared with', bytesOf(sampleReport({ collectedAt: '2016-12-31T23:59:60Z' })), 'collectedAt'],
  ])('%s', (_what, bytes, words) => {
    expect(describeRefusal(refusalOf(bytes))).toEqual([expect.stringContaining(words)]);
  });

  it('without repeating what stands in a text that is no JSON', () => {
    expect(describeRefusal(refusalOf(Buffer.from('{"password": "hemligt" oops}'))).join()).not.toContain('hemligt');
  });

  it.each([
    ['a list that PowerShell unrolled to its only member', { vms: VM }, 'vms', 'must be array'],
    ['an unknown property', { hosts: [{ ...HOST, colour: 'red' }] }, 'hosts[0]', 'must not have the property colour'],
    ['a missing property', { vms: [{ id: 'v1', name: 'SQL01' }] }, 'vms[0]', 'must have the property hostId'],
    [
      'a wrong type deep inside',
      { vms: [{ ...VM, disks: [{ name: 'a', maximumBytes: '3 TB' }] }] },
      'vms[0].disks[0].maximumBytes',
      'must be integer or null',
    ],
    ['a value outside a list', { vms: [{ ...VM, generation: 3 }] }, 'vms[0].generation', 'must be one of 1, 2, null'],
    ['a time of ConvertTo-Json', { collectedAt: '/Date(1763820000000)/' }, 'collectedAt', 'must be a time with offset'],
    ['another version', { schema: 'asr-readiness/collector-report/2' }, 'schema', 'must be asr-readiness/collector-report/1'],
    ['a hotfix without its letters', { hosts: [{ ...HOST, hotfixes: ['2961977'] }] }, 'hosts[0].hotfixes[0]', 'must match pattern'],
  ])('for %s, with its path', (_what, changes, path, words) => {
    const [fault] = refusalOf(bytesOf({ ...sampleReport(), ...changes })).faults;

    expect(fault).toEqual({ path, message: expect.stringContaining(words) });
  });

  it('with the first ten faults and the number of the others', () => {
    const vms = Array.from({ length: 25 }, (_, index) => ({ ...VM, id: `v${index}`, generation: 7 }));

    const refusal = refusalOf(bytesOf({ ...sampleReport(), vms }));

    expect(refusal.faults).toHaveLength(10);
    expect(refusal.more).toBe(15);
    expect(describeRefusal(refusal)).toHaveLength(11);
    expect(describeRefusal(refusal)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^vms\[0\]\.generation must be /), 'and 15 more']),
    );
  });

  it('that would unpack to more than 128 MiB, without unpacking it', () => {
    const bomb = gzipSync(Buffer.alloc(MOST_REPORT_BYTES + 1, ' '));

    expect(bomb.byteLength).toBeLessThan(1024 ** 2);
    expect(refusalOf(bomb).faults).toEqual([{ path: '', message: 'is larger than 128 MiB unpacked' }]);
  });

  it('that consists of faults, without counting them all', () => {
    const refusal = refusalOf(bytesOf({ ...sampleReport(), vms: Array.from({ length: 200_000 }, () => 1) }));

    expect(refusal.more).toBeLessThan(1000);
  });

  it('with one record that consists of faults, naming the first of them', () => {
    const refusal = refusalOf(bytesOf({ ...sampleReport(), vms: [{ ...VM, disks: Array.from({ length: 200_000 }, () => 1) }] }));

    expect(refusal.faults).toEqual([{ path: 'vms[0].disks[0]', message: 'must be object' }]);
  });
});
