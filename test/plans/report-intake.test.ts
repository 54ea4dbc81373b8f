/** Reports: kept first, in force afterwards, whatever their order and whenever the bot is started again. */
import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Inventory } from '../../src/readiness/inventory';
import { ReportIntake, type Receipt } from '../../src/plans/report-intake';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { MemoryFailure } from '../../src/support/memory-failure';
import { silentLog } from '../../src/support/log';
import { ANNA, keptPlans, type KeptPlans } from './kept-plans';

let kept: KeptPlans;
let intake: ReportIntake;
let plan: string;

const open = (): ReportIntake =>
  new ReportIntake({ store: kept.store.reports, newShelf: createReportShelf, clock: kept.clock, log: silentLog });

beforeEach(async () => {
  kept = await keptPlans();
  plan = (await kept.make('Nord')).id;
  intake = open();
});
afterEach(() => kept.store.close());

const SENDER = { by: ANNA, conversation: 'api' };
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A report of one VMM server, so many hours before now (negative: ahead), with so many hosts. */
function report(number: number, hoursAgo: number, hosts = 1, server = 'vmm1'): Buffer {
  const collectedAt = new Date(Date.parse('2026-11-24T12:00:00Z') - hoursAgo * 3_600_000).toISOString();
  return Buffer.from(
    JSON.stringify({
      schema: 'asr-readiness/collector-report/1',
      reportId: uuid(number),
      collectedAt,
      collector: { version: '1.0.0' },
      vmmServers: [{ id: server, name: server }],
      clouds: [],
      hostGroups: [],
      hosts: Array.from({ length: hosts }, (_, index) => ({
        id: `${server}-h${String(index)}`,
        name: `${server}-H${String(index)}`,
        vmmServerId: server,
      })),
      vms: [],
    }),
  );
}

const receive = (bytes: Buffer): Promise<Receipt> => intake.receive(plan, bytes, SENDER);
const inventory = async (): Promise<Inventory> => (await intake.shelfOf(plan)).current();

describe('a report', () => {
  it('is kept as it was received before it is in force, with an audit record, and the receipt counts what is new', async () => {
    expect(await receive(gzipSync(report(1, 2, 3)))).toMatchObject({
      outcome: 'accepted',
      reportId: uuid(1),
      problems: [],
      report: { collectedAt: '2026-11-24T10:00:00.000Z', servers: ['vmm1'], problems: 0 },
      now: { hosts: 3, vms: 0 },
      came: { hosts: [{ name: 'vmm1-H0' }, { name: 'vmm1-H1' }, { name: 'vmm1-H2' }], vms: [] },
      went: { hosts: [], vms: [] },
    });
    const [stored] = await kept.store.reports.reportsOf(plan);
    expect(gunzipSync(stored?.packed ?? new Uint8Array())).toEqual(report(1, 2, 3));
    expect((await kept.plans.history(plan, 1))[0]).toMatchObject({ action: 'reportReceived', by: ANNA, conversation: 'api' });
  });

  it('says which hosts came and which are no longer reported', async () => {
    await receive(report(1, 2, 3));
    expect(await receive(report(2, 1, 2))).toMatchObject({ came: { hosts: [] }, went: { hosts: [{ name: 'vmm1-H2' }] } });
    expect(await receive(report(3, 1, 1, 'vmm2'))).toMatchObject({ came: { hosts: [{ name: 'vmm2-H0' }] }, went: { hosts: [] } });
  });

  it('that comes again changes nothing, also after a restart; its id with other content is refused', async () => {
    await receive(report(1, 2));
    intake = open();
    expect(await receive(report(1, 2))).toMatchObject({ outcome: 'known' });
    expect(await receive(report(1, 2, 9))).toEqual({ outcome: 'otherContent', reportId: uuid(1) });
    expect((await inventory()).hosts).toHaveLength(1);
    expect((await kept.plans.history(plan, 10)).filter(({ action }) => action === 'reportReceived')).toHaveLength(1);
  });

  it('older than the newest is kept, changes nothing, and that is said', async () => {
    await receive(report(1, 1, 5));
    expect(await receive(report(2, 5, 2))).toMatchObject({
      outcome: 'accepted',
      problems: [{ code: 'olderThanTheNewest' }],
      now: { hosts: 5 },
    });
    expect(await kept.store.reports.report(plan, uuid(2))).toBeDefined();
  });

  it('from the future is kept and not in force until its time has come, and no true report gives way to it', async () => {
    await receive(report(1, 1, 5));
    expect(await receive(report(2, -48, 2))).toMatchObject({ problems: [{ code: 'fromTheFuture' }], now: { hosts: 5 } });
    expect(await receive(report(3, 0, 4))).toMatchObject({ problems: [], now: { hosts: 4 } });
    intake = open();
    expect((await inventory()).hosts).toHaveLength(4);
    kept.pass(49 * 3_600_000);
    expect((await inventory()).hosts).toHaveLength(2);
  });

  it('from the future is kept, and that is said', async () => {
    expect(await receive(report(1, -1))).toMatchObject({ outcome: 'accepted', problems: [{ code: 'fromTheFuture' }] });
  });

  it.each<[string, Buffer, RegExp]>([
    ['cut off', report(1, 1).subarray(0, 200), /is not JSON/],
    ['in UTF-16', Buffer.from(`\ufeff${report(1, 1).toString()}`, 'utf16le'), /UTF-16/],
    ['damaged gzip', gzipSync(report(1, 1)).subarray(0, 60), /damaged or cut short/],
    ['a gzip bomb', gzipSync(Buffer.alloc(130 * 1024 ** 2)), /larger than 128 MiB/],
    ['empty', Buffer.alloc(0), /is empty/],
    ['another document', Buffer.from('{"schema":"x"}'), /./],
  ])('%s is refused with its fault, and nothing is kept', async (_, bytes, fault) => {
    const receipt = await receive(bytes);
    expect(receipt).toMatchObject({ outcome: 'refused' });
    expect(JSON.stringify(receipt)).toMatch(fault);
    expect(await kept.store.reports.reportsOf(plan)).toEqual([]);
  });

  it('with a byte order mark is read', async () => {
    expect(await receive(Buffer.concat([Buffer.from('\ufeff'), report(1, 1)]))).toMatchObject({ outcome: 'accepted' });
  });

  it('that cannot be kept is not in force either', async () => {
    await receive(report(1, 5));
    const store = { ...kept.store.reports, addReport: () => Promise.reject(new MemoryFailure('full')) };
    const other = new ReportIntake({ store, newShelf: createReportShelf, clock: kept.clock, log: silentLog });
    await expect(other.receive(plan, report(2, 1, 7), SENDER)).rejects.toEqual(new MemoryFailure('full'));
    expect((await other.shelfOf(plan)).current().hosts).toHaveLength(1);
    // The next one is not held up by it.
    await expect(other.receive(plan, report(1, 5), SENDER)).rejects.toEqual(new MemoryFailure('full'));
  });
});

describe('a report that another process accepted', () => {
  it('is in force here at the next question, and lets go of those it replaces', async () => {
    const other = open();
    await receive(report(1, 5, 2));
    expect((await other.shelfOf(plan)).current().hosts).toHaveLength(2);
    await other.receive(plan, report(2, 1, 3), SENDER);
    expect(await inventory()).toMatchObject({ hosts: { length: 3 }, reports: [{ reportId: uuid(2) }] });
    expect(await kept.store.reports.reportIdsOf(plan)).toEqual([uuid(2)]);
  });

  it('is known here, and not taken for another one', async () => {
    const other = open();
    await inventory();
    await other.receive(plan, report(1, 5, 2), SENDER);
    expect(await receive(report(1, 5, 2))).toMatchObject({ outcome: 'known' });
    expect(await receive(report(1, 4, 2))).toMatchObject({ outcome: 'otherContent' });
  });

  it('is let go of by the next one, where it was older than what the other had not seen yet', async () => {
    const other = open();
    await other.shelfOf(plan);
    const blind = { ...kept.store.reports, reportIdsOf: () => Promise.resolve([]) };
    const behind = new ReportIntake({ store: blind, newShelf: createReportShelf, clock: kept.clock, log: silentLog });
    await receive(report(2, 1, 3));
    await behind.receive(plan, report(1, 5, 2), SENDER);
    expect(await inventory()).toMatchObject({ reports: [{ reportId: uuid(2) }] });
    await receive(report(3, 0, 1));
    expect(await kept.store.reports.reportIdsOf(plan)).toEqual([uuid(3)]);
  });

  it('is there again after the memory was gone', async () => {
    let gone = true;
    const ids = (id: string): Promise<readonly string[]> =>
      gone ? Promise.reject(new MemoryFailure('unreachable')) : kept.store.reports.reportIdsOf(id);
    const store = { ...kept.store.reports, reportIdsOf: ids };
    const other = new ReportIntake({ store, newShelf: createReportShelf, clock: kept.clock, log: silentLog });
    await receive(report(1, 5, 2));
    await expect(other.shelfOf(plan)).rejects.toEqual(new MemoryFailure('unreachable'));
    gone = false;
    expect((await other.shelfOf(plan)).current().hosts).toHaveLength(2);
  });
});

describe('many reports', () => {
  it('leave the bytes of those alone that something stands on', async () => {
    for (const [number, hoursAgo] of [
      [1, 5],
      [2, 4],
      [3, 3],
    ] as const)
      await receive(report(number, hoursAgo));
    await receive(report(4, 2, 1, 'vmm2'));
    expect((await kept.store.reports.reportsOf(plan)).map(({ reportId }) => reportId)).toEqual([uuid(3), uuid(4)]);
  });

  it('end in the same inventory whatever their order, and whenever the bot was started again', async () => {
    const all = [report(1, 9, 2), report(2, 5, 4), report(3, 1, 3), report(4, 7, 1, 'vmm2'), report(5, 2, 6, 'vmm2')];
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    const restarts = fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length });
    await fc.assert(
      fc.asyncProperty(order, restarts, async (reports, again) => {
        const { id } = await kept.make('P', `19:${String(Math.trunc(kept.time++))}@thread.tacv2`);
        let own = open();
        for (const [index, bytes] of reports.entries()) {
          await own.receive(id, bytes, SENDER);
          if (again[index] === true) own = open();
        }
        const { hosts } = (await own.shelfOf(id)).current();
        expect(hosts.map(({ name }) => name).sort()).toEqual(
          ['vmm1-H0', 'vmm1-H1', 'vmm1-H2', 'vmm2-H0', 'vmm2-H1', 'vmm2-H2', 'vmm2-H3', 'vmm2-H4', 'vmm2-H5'].sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});
