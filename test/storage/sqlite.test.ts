/** The embedded database: its folder, its file, and what its failures mean. */
import { SCHEMA_VERSION } from '../../src/storage/migrations';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../src/storage/sqlite/engine';
import { toFailure } from '../../src/storage/sqlite/failures';
import { fileSystemIn, servedFrom } from '../../src/storage/sqlite/folder';
import { openStore, type Store } from '../../src/storage/store';
import { MemoryFailure } from '../../src/support/memory-failure';
import { UnusableInput } from '../../src/support/unusable-input';
import { message, NOW, recorded, SECOND } from './alerts-kept';
import { link, owner, plan, record } from './kept';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = await openStore(folder);
  await store.plans.createPlan(plan, link, owner, [record('planCreated')]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const restart = async (): Promise<void> => {
  await store.close();
  store = await openStore(folder);
};

describe('the folder', () => {
  it('serves one bot at a time, and the next one once the first has ended', async () => {
    await expect(openStore(folder)).rejects.toThrow(/another bot \(process \d+\) works in/);
    await restart();
    expect(await store.plans.plan('p')).toEqual(plan);
  });

  it('is refused with a database of a newer program, which is left as it is', async () => {
    await store.close();
    const file = join(folder, 'readiness.sqlite');
    const engine = openEngine(file, { patience: 0 });
    engine.exec('pragma user_version = 99');
    engine.close();
    const before = readFileSync(file);

    await expect(openStore(folder)).rejects.toThrow(/version 99, and this program knows version \d/);
    expect(readFileSync(file).equals(before)).toBe(true);
    openEngine(file, { patience: 0 }).exec(`pragma user_version = ${String(SCHEMA_VERSION)}`);
    store = await openStore(folder);
  });

  it('is refused with a file that is no database, which is left as it is', async () => {
    const other = mkdtempSync(join(tmpdir(), 'no-database-'));
    writeFileSync(join(other, 'readiness.sqlite'), 'x'.repeat(5000));

    await expect(openStore(other)).rejects.toThrow(UnusableInput);
    await expect(openStore(other)).rejects.toThrow(/is damaged, or no database of this bot/);
    expect(readFileSync(join(other, 'readiness.sqlite'), 'utf8')).toBe('x'.repeat(5000));
    rmSync(other, { recursive: true });
  });

  it('is refused where a file stands in its place', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openStore(file)).rejects.toThrow(/DATA_DIR: .* cannot be written/);
  });

  it.each<[string, boolean]>([
    ['ext4', false],
    ['xfs', false],
    ['overlay', false],
    ['nfs4', true],
    ['cifs', true],
    ['smb3', true],
    ['9p', true],
    ['fuse.sshfs', true],
    ['fuse.ceph', true],
  ])('on %s is refused: %s', (type, refused) => {
    expect(servedFrom('/data/bot', () => type) !== undefined).toBe(refused);
    expect(servedFrom('\\\\server\\share', () => undefined)).toBe('UNC path');
  });

  it('is looked up in the innermost mount that holds it, blanks and all', () => {
    const mounts = [
      '1 0 8:1 / / rw - ext4 /dev/sda1 rw',
      '2 1 0:40 / /mnt/my\\040share rw,relatime shared:1 - cifs //s/d rw',
      '3 1 0:41 / /mnt/my rw - xfs /dev/sdb1 rw',
    ].join('\n');

    expect(fileSystemIn(mounts, '/mnt/my share/bot')).toBe('cifs');
    expect(fileSystemIn(mounts, '/mnt/my')).toBe('xfs');
    expect(fileSystemIn(mounts, '/var/lib/bot')).toBe('ext4');
  });
});

describe('what a killed process had under way', () => {
  it('is taken up at once by the next one, for nobody else can be there', async () => {
    const lease = NOW + 30 * SECOND;
    await store.work.want({ kind: 'sweep', key: 'p', dueAt: NOW });
    await store.alerts.record(0, recorded({ messages: [message('m')] }));
    await store.processes.seen('killed', NOW, NOW);
    expect(await store.work.claim('killed', ['sweep'], NOW, lease)).toMatchObject({ key: 'p', attempts: 1 });
    expect(await store.alerts.claim('killed', NOW, lease)).toMatchObject({ id: 'm' });

    await restart();
    expect(await store.processes.count(NOW)).toBe(0);
    expect(await store.work.claim('next', ['sweep'], NOW, lease)).toMatchObject({ key: 'p', attempts: 2 });
    expect(await store.alerts.claim('next', NOW, lease)).toMatchObject({ id: 'm', attempts: 1 });
  });
});

describe('a database that is gone for a minute', () => {
  it('is said to be unreachable, is never made anew in its place, and serves again once it is back', async () => {
    const away = `${folder}-away`;
    renameSync(folder, away);
    mkdirSync(folder);
    await expect(store.plans.plan('p')).rejects.toEqual(new MemoryFailure('unreachable'));
    await expect(store.check()).rejects.toBeInstanceOf(MemoryFailure);
    expect(existsSync(join(folder, 'readiness.sqlite'))).toBe(false);

    rmSync(folder, { recursive: true });
    renameSync(away, folder);
    expect(await store.plans.plan('p')).toEqual(plan);
    await store.check();
  });
});

describe('a failure', () => {
  it('of a disk without room is told from others', () => {
    const engine = openEngine(':memory:', { patience: 0 });
    engine.exec('pragma max_page_count = 4; create table t (x)');
    const fill = (): void => {
      for (let row = 0; row < 100; row += 1) engine.exec(`insert into t values ('${'x'.repeat(4000)}')`);
    };
    let failure: unknown;
    try {
      fill();
    } catch (error) {
      failure = toFailure(error);
    }
    expect(failure).toMatchObject({ name: 'MemoryFailure', kind: 'full' });
    engine.close();
  });

  it.each<[string, object, string]>([
    ['reading a bad sector', { code: 'ERR_SQLITE_ERROR', errcode: 266 }, 'unreachable'],
    ['having no room', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'full'],
    ['being locked out', { code: 'ERR_SQLITE_ERROR', errcode: 517 }, 'unreachable'],
    ['a file that cannot be opened', { code: 'ERR_SQLITE_ERROR', errcode: 14 }, 'unreachable'],
    ['the disk itself without room', { code: 'ENOSPC' }, 'full'],
  ])('of %s is %s', (_, properties, kind) => {
    expect(toFailure(Object.assign(new Error('x'), properties))).toMatchObject({ kind });
  });

  it('of our own stays what it is', () => {
    const own = new TypeError('x');
    expect(toFailure(own)).toBe(own);
    expect(toFailure(Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode: 2067 }))).not.toBeInstanceOf(MemoryFailure);
  });
});
