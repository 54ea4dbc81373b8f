import { createReportShelf } from '../../../src/sources/collector/shelf';
import { bytesOf, HOST, sampleReport, VM } from './sample-report';

const SECOND = 'bbbbbbbb-6f0c-4d9a-9a34-0a4f7b0c1d11';
const THIRD = 'cccccccc-6f0c-4d9a-9a34-0a4f7b0c1d11';

const hostNames = (shelf: ReturnType<typeof createReportShelf>) => shelf.current().hosts.map(({ name }) => name);

describe('the shelf of reports', () => {
  it('is empty at first', () => {
    expect(createReportShelf().current()).toMatchObject({ reports: [], vmmServers: [], hosts: [], vms: [] });
  });

  it('takes a report into force', () => {
    const shelf = createReportShelf();

    expect(shelf.accept(bytesOf(sampleReport()))).toEqual({
      accepted: true,
      reportId: sampleReport().reportId,
      inForce: true,
      problems: [],
    });
    expect(hostNames(shelf)).toEqual(['HV07']);
  });

  it('keeps the old report in force when a new one is refused', () => {
    const shelf = createReportShelf();
    shelf.accept(bytesOf(sampleReport()));
    const before = shelf.current();

    const answer = shelf.accept(bytesOf({ ...sampleReport({ reportId: SECOND }), hosts: [{ ...HOST, id: 7 }] }));

    expect(answer).toEqual({ accepted: false, faults: [{ path: 'hosts[0].id', message: 'must be string' }], more: 0 });
    expect(shelf.current()).toBe(before);
  });

  it('lets a newer report replace an older one, and not the other way round', () => {
    const shelf = createReportShelf();
    shelf.accept(bytesOf(sampleReport()));
    shelf.accept(bytesOf(sampleReport({ reportId: SECOND, collectedAt: '2026-11-23T22:00:00Z', hosts: [{ ...HOST, name: 'HV08' }] })));

    const late = shelf.accept(bytesOf(sampleReport({ reportId: THIRD, collectedAt: '2026-11-20T22:00:00Z' })));

    expect(late).toMatchObject({ accepted: true, inForce: false });
    expect(hostNames(shelf)).toEqual(['HV08']);
  });

  it('remembers what has departed although it lets go of old reports', () => {
    const shelf = createReportShelf();
    shelf.accept(bytesOf(sampleReport()));
    shelf.accept(bytesOf(sampleReport({ reportId: SECOND, collectedAt: '2026-11-23T22:00:00Z', vms: [] })));
    shelf.accept(bytesOf(sampleReport({ reportId: THIRD, collectedAt: '2026-11-24T22:00:00Z', vms: [] })));

    expect(shelf.current().departed).toEqual([{ kind: 'vm', name: 'SQL01', until: '2026-11-22T22:00:00+01:00' }]);
    expect(shelf.current().reports.map(({ reportId }) => reportId)).toEqual([THIRD]);
  });

  it('keeps both of two of one instant that disagree, so that it stays known that they do', () => {
    const shelf = createReportShelf();
    shelf.accept(bytesOf(sampleReport()));
    const second = shelf.accept(bytesOf(sampleReport({ reportId: SECOND, vms: [{ ...VM, shielded: true }] })));
    const third = shelf.accept(bytesOf(sampleReport({ reportId: THIRD, collectedAt: '2026-11-20T22:00:00Z' })));

    expect(second).toMatchObject({ inForce: true, problems: [{ record: 'vm v1' }] });
    expect(third).toMatchObject({ inForce: false });
    expect(shelf.current().reports.map(({ reportId }) => reportId)).toEqual([sampleReport().reportId, SECOND]);
    expect(shelf.current().vms[0]?.facts).not.toHaveProperty('shielded');
  });

  it('keeps a report that says what of an older one is gone, also where nothing else stands on it', () => {
    const [host] = [HOST];
    const unlisted = [{ scope: 'host' as const, id: 'h2', reason: 'unreachable' as const, message: 'x' }];
    const newest = sampleReport({ reportId: THIRD, collectedAt: '2026-11-24T22:00:00Z', problems: unlisted });
    const between = sampleReport({ reportId: SECOND, collectedAt: '2026-11-23T22:00:00Z' });
    const oldest = sampleReport({ hosts: [host, { ...host, id: 'h2', name: 'HV08' }] });

    for (const order of [
      [newest, between, oldest],
      [between, newest, oldest],
      [oldest, between, newest],
    ]) {
      const shelf = createReportShelf();
      for (const each of order) shelf.accept(bytesOf(each));
      expect(hostNames(shelf)).toEqual(['HV07']);
    }
  });

  it('changes nothing when the same report comes again', () => {
    const shelf = createReportShelf();
    shelf.accept(bytesOf(sampleReport()));
    const before = shelf.current();

    expect(shelf.accept(bytesOf(sampleReport()))).toMatchObject({ accepted: true, inForce: true });
    expect(shelf.current()).toBe(before);
  });

  it('refuses other content under an id that was used before', () => {
    const shelf = createReportShelf();
    shelf.accept(bytesOf(sampleReport()));

    expect(shelf.accept(bytesOf(sampleReport({ vms: [] })))).toMatchObject({ accepted: false, faults: [{ path: 'reportId' }] });
    expect(shelf.current().vms).toHaveLength(1);
  });

  it('tells what in a report does not fit together', () => {
    const answer = createReportShelf().accept(bytesOf(sampleReport({ vms: [{ ...VM, hostId: 'h9' }] })));

    expect(answer).toMatchObject({ accepted: true, problems: [{ record: 'vm v1', message: 'its host h9 is not in the report' }] });
  });
});
