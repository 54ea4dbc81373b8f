import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput } from '../../src/read-input';

const folder = mkdtempSync(join(tmpdir(), 'input-'));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  mkdirSync(at('folder'));
  writeFileSync(at('empty.json'), '');
  writeFileSync(at('large.json'), '');
  // Takes no room on the disk.
  truncateSync(at('large.json'), 500 * 1024 ** 2);
  execFileSync('mkfifo', [at('silent'), at('spoken'), at('endless')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is named as a file', () => {
  it.each([
    ['a folder', 'folder', 'it is a folder; a file is expected.'],
    ['500 MB', 'large.json', 'it is larger than 128 MiB.'],
    ['a pipe that nobody writes to', 'silent', 'nothing came within 0 seconds; give it as a file.'],
    ['nothing', 'gone.json', 'there is no such file.'],
  ])('%s is refused in one line, and ends', (_, name, reason) => {
    expect(() => readInput(at(name), 100)).toThrow(`${at(name)}: ${reason}`);
  });

  it('a pipe that never ends is read no further than a report may be long', () => {
    expect(() => readInput('/dev/zero', 60_000)).toThrow('/dev/zero: it is larger than 128 MiB.');
  });

  it('a pipe that says nothing more is not waited for without end', () => {
    const writer = spawn('sh', ['-c', `exec 3>"${at('endless')}"; printf x >&3; exec sleep 60`]);
    try {
      expect(() => readInput(at('endless'), 3000)).toThrow(/within 3 seconds; give it as a file\.$/);
    } finally {
      writer.kill();
    }
  });

  it('a pipe that is written to is read whole', () => {
    const writer = spawn('sh', ['-c', `printf '{"a":1}' >"${at('spoken')}"`]);
    try {
      expect(readInput(at('spoken'), 20_000).toString()).toBe('{"a":1}');
    } finally {
      writer.kill();
    }
  });

  it('an empty file is empty', () => {
    expect(readInput(at('empty.json'), 100)).toHaveLength(0);
  });
});
