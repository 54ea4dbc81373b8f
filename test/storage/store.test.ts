/** What is kept stays kept; what cannot be kept is said, and changes nothing. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRecord, KeptPlan, Link, Role, UploadKey } from '../../src/plans/ports';
import { openEngine } from '../../src/storage/engine';
import { toFailure } from '../../src/storage/failures';
import { fileSystemIn, servedFrom } from '../../src/storage/folder';
import { openStore, type Store } from '../../src/storage/store';
import { MemoryFailure } from '../../src/support/memory-failure';
import { UnusableInput } from '../../src/support/unusable-input';

const AT = '2026-11-24T12:00:00.000Z';
const ANNA = { id: 'anna', name: 'Anna' };
const CHANNEL = '19:drift@thread.tacv2';

const plan: KeptPlan = { id: 'p', revision: 1, document: '{"name":"Nord"}', answered: ['name'], createdAt: AT, changedAt: AT };
const link: Link = {
  conversation: CHANNEL,
  kind: 'channel',
  planId: 'p',
  clouds: ['Gold'],
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  basis: 'set',
  by: ANNA,
  at: AT,
};
const owner: Role = { planId: 'p', person: ANNA, role: 'owner', by: ANNA, at: AT };
const record = (action: AuditRecord['action'], at = AT): AuditRecord => ({ at, by: ANNA, conversation: CHANNEL, action, planId: 'p' });
const key: UploadKey = { id: 'k', planId: 'p', hash: 'ab', madeBy: ANNA, madeAt: AT };
const report = { planId: 'p', reportId: 'r', digest: 'd', collectedAt: AT, receivedAt: AT, packed: Buffer.from('packed') };

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

describe('after a restart', () => {
  it('a plan is there with its link, its roles, its keys and its history', async () => {
    await store.plans.addKey(key, record('keyMade'));
    await restart();

    expect(await store.plans.plan('p')).toEqual(plan);
    expect(await store.plans.openPlans()).toEqual([plan]);
    expect(await store.plans.link(CHANNEL)).toEqual(link);
    expect(await store.plans.roles('p')).toEqual([owner]);
    expect(await store.plans.keyOfHash('ab')).toEqual(key);
    expect((await store.plans.audit('p', 10)).map(({ action }) => action)).toEqual(['keyMade', 'planCreated']);
  });

  it('a report is there as it was received, until nothing stands on it; its id stays known', async () => {
    expect(await store.reports.addReport(report, record('reportReceived'))).toBe('added');
    await restart();
    expect(await store.reports.reportsOf('p')).toMatchObject([{ reportId: 'r', digest: 'd' }]);
    expect(Buffer.from((await store.reports.reportsOf('p'))[0]?.packed ?? []).toString()).toBe('packed');
    expect(await store.reports.addReport(report, record('reportReceived'))).toBe('known');
    expect(await store.reports.addReport({ ...report, digest: 'other' }, record('reportReceived'))).toBe('otherContent');

    await store.reports.dropPacked('p', ['r']);
    expect(await store.reports.reportsOf('p')).toEqual([]);
    expect(await store.reports.report('p', 'r')).toMatchObject({ digest: 'd' });
  });

  it('the last assessment of a plan is there', async () => {
    const reading = { readAt: AT, plan: { facts: {}, sightings: [], gaps: [] }, storageAccounts: [] };
    const kept = { planId: 'p', revision: 1, edition: '2026-05', assessedAt: AT, readStartedAt: 1, reading, reportIds: ['r'] };
    await store.assessments.keep({ ...kept, edition: 'older' });
    await store.assessments.keep(kept);
    await restart();

    expect(await store.assessments.last('p')).toEqual(kept);
    expect(await store.assessments.last('q')).toBeUndefined();
  });

  it('addresses, handled activities and conversations that were met are known', async () => {
    const address = {
      serviceUrl: 'https://a/',
      conversationId: `${CHANNEL};messageid=1`,
      kind: 'channel',
      teamId: 't',
      bot: { id: 'b' },
    } as const;
    await store.channel.rememberAddress(address, 1);
    await store.channel.rememberAddress({ ...address, conversationId: `${CHANNEL};messageid=2`, serviceUrl: 'https://b/' }, 2);
    await store.channel.markHandled('k', Date.parse(AT));
    expect(await store.channel.meet(CHANNEL, 1)).toBe(true);
    await restart();

    expect(await store.channel.address(address.conversationId)).toEqual(address);
    expect(await store.channel.address(CHANNEL)).toMatchObject({ serviceUrl: 'https://b/' });
    expect(await store.channel.wasHandled('k')).toBe(true);
    expect(await store.channel.meet(CHANNEL, 2)).toBe(false);

    await store.channel.forgetAddresses(CHANNEL);
    expect(await store.channel.address(address.conversationId)).toBeUndefined();
    await store.channel.markHandled('next day', Date.parse(AT) + 25 * 3_600_000);
    expect(await store.channel.wasHandled('k')).toBe(false);
  });

  it('an audit record is kept for a year', async () => {
    await store.plans.giveRole({ ...owner, role: 'guest' }, record('roleGiven', '2027-11-24T11:59:59.000Z'));
    expect(await store.plans.audit('p', 10)).toHaveLength(2);
    await store.plans.takeRole('p', 'anna', 'guest', record('roleTaken', '2027-11-24T12:00:01.000Z'));
    expect((await store.plans.audit('p', 10)).map(({ action }) => action)).toEqual(['roleTaken', 'roleGiven']);
  });
});

describe('of many who change one plan at the same moment', () => {
  it('one wins, the others change nothing, and one audit record tells of it', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, racer) =>
        store.plans.changePlan({ id: 'p', revision: 1, document: String(racer), answered: [], changedAt: AT }, record('planChanged')),
      ),
    );

    expect(all.filter((outcome) => outcome === 'changed')).toHaveLength(1);
    expect(await store.plans.plan('p')).toMatchObject({ revision: 2, document: String(all.indexOf('changed')) });
    expect((await store.plans.audit('p', 100)).map(({ action }) => action)).toEqual(['planChanged', 'planCreated']);
  });

  it('a change that fails half way is not kept', async () => {
    await store.plans.addKey(key, record('keyMade'));
    await expect(store.plans.addKey(key, record('keyMade'))).rejects.toHaveProperty('message', expect.stringContaining('UNIQUE'));
    expect(await store.plans.keys('p')).toHaveLength(1);
    expect(await store.plans.audit('p', 10)).toHaveLength(2);
  });
});

describe('a closed plan', () => {
  it('has no links and no living keys, and is changed by nobody', async () => {
    await store.plans.addKey(key, record('keyMade'));
    expect(await store.plans.closePlan('p', 1, AT, record('planClosed'))).toBe('closed');

    expect(await store.plans.openPlans()).toEqual([]);
    expect(await store.plans.link(CHANNEL)).toBeUndefined();
    expect(await store.plans.keys('p')).toMatchObject([{ revokedAt: AT }]);
    const change = { id: 'p', revision: 2, document: '{}', answered: [], changedAt: AT };
    expect(await store.plans.changePlan(change, record('planChanged'))).toBe('stale');
  });
});

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

    await expect(openStore(folder)).rejects.toThrow(/version 99, and this program knows version 2/);
    expect(readFileSync(file).equals(before)).toBe(true);
    openEngine(file, { patience: 0 }).exec('pragma user_version = 1');
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
    ['node:sqlite reading a bad sector', { code: 'ERR_SQLITE_ERROR', errcode: 266 }, 'unreachable'],
    ['node:sqlite without room', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'full'],
    ['better-sqlite3 locked out', { code: 'SQLITE_BUSY_SNAPSHOT' }, 'unreachable'],
    ['better-sqlite3 without its file', { code: 'SQLITE_CANTOPEN' }, 'unreachable'],
    ['the disk itself without room', { code: 'ENOSPC' }, 'full'],
  ])('of %s is %s', (_, properties, kind) => {
    expect(toFailure(Object.assign(new Error('x'), properties))).toMatchObject({ kind });
  });

  it('of our own stays what it is', () => {
    const own = new TypeError('x');
    expect(toFailure(own)).toBe(own);
    expect(toFailure(Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }))).not.toBeInstanceOf(MemoryFailure);
  });
});
