/** A collector report dropped as a file in a personal chat: by owners, kept like one that was sent, answered with what was new in it. */
import { gzipSync } from 'node:zlib';
import type { Answer, DroppedFile } from '../../src/conversations/turn';
import { FileFailure } from '../../src/conversations/turn';
import { ANNA, BJORN } from '../plans/kept-plans';
import { setUpRoom, type SetUpRoom } from './set-up-room';

const CHAT = 'a:anna';
let room: SetUpRoom;

beforeEach(async () => {
  room = await setUpRoom();
  await room.say('set up Nord', ANNA, CHAT);
});
afterEach(() => room.close());

function report(number: number, hosts: readonly string[], more: object = {}): Buffer {
  const document = {
    schema: 'asr-readiness/collector-report/1',
    reportId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    collectedAt: `2026-11-24T0${String(number)}:00:00Z`,
    collector: { version: '1.0.0' },
    vmmServers: [{ id: 'vmm1', name: 'VMM01' }],
    clouds: [],
    hostGroups: [],
    hosts: hosts.map((name) => ({ id: name, name, vmmServerId: 'vmm1' })),
    vms: [],
    ...more,
  };
  return Buffer.from(JSON.stringify(document));
}

const file = (bytes: Buffer, name = 'report.json'): DroppedFile => ({ name, read: () => Promise.resolve(bytes) });
const failing = (kind: FileFailure['kind']): DroppedFile => ({ name: 'report.json', read: () => Promise.reject(new FileFailure(kind)) });
const drop = (files: readonly DroppedFile[], by = ANNA, root = CHAT): Promise<Answer> => room.told('', by, root, { files });
const lines = ({ replies }: Answer): string => JSON.stringify(replies.map(({ text, data }) => [text, data['lines']]));
const kept = async (): Promise<number> => {
  const [plan] = await room.kept.plans.open();
  return (await room.kept.store.reports.reportsOf(plan?.id ?? '')).length;
};

describe('a report that is dropped', () => {
  it('is in force, and the answer says from where, how old, and what came and went', async () => {
    expect(lines(await drop([file(report(1, ['HV01', 'HV02']))]))).toMatch(/report\.json is in force\. Collected 11 hours ago from VMM01/);
    const second = lines(await drop([file(gzipSync(report(2, ['HV02', 'HV03'])), 'later.json.gz')]));
    expect(second).toMatch(/1 host new: HV03\.[^]*1 host no longer reported: HV01\.[^]*The plan now knows 2 hosts and 0 VMs\./);
    expect(await kept()).toBe(1);
  });

  it('comes with its problems: what the collector could not read, and what does not fit together', async () => {
    const problems = [{ scope: 'host', id: 'HV01', properties: ['hotfixes'], reason: 'accessDenied', message: 'denied' }];
    const hosts = ['Standard', 'Datacenter'].map((caption) => ({
      id: 'HV01',
      name: 'HV01',
      vmmServerId: 'vmm1',
      operatingSystem: { caption },
    }));
    const odd = lines(await drop([file(report(1, [], { hosts, problems }))]));
    expect(odd).toMatch(/could not read everything: 1 problem\./);
    expect(odd).toMatch(/does not fit|do not fit together/);
  });

  it('that was handed in before, is older than the newest, or is from the future says so', async () => {
    await drop([file(report(2, ['HV01']))]);
    expect(lines(await drop([file(report(2, ['HV01']))]))).toMatch(/was handed in before\. Nothing was changed/);
    expect(lines(await drop([file(report(1, ['HV09']))]))).toMatch(
      /report\.json is not in force[^]*older than the reports I have, so it changes nothing[^]*No host and no VM came or went/,
    );
    expect(lines(await drop([file(report(3, ['HV01'], { collectedAt: '2026-11-25T00:00:00Z' }))]))).toMatch(
      /is not in force[^]*collected in the future/,
    );
  });

  it.each<[string, Buffer, RegExp]>([
    ['cut off', report(1, ['HV01']).subarray(0, 150), /is no report that I can read\.\\nNothing was changed[^]*The file is not JSON/],
    ['in UTF-16', Buffer.from(report(1, ['HV01']).toString(), 'utf16le'), /is no report that I can read/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /is no report that I can read/],
    ['another document', Buffer.from('{"hello":"world"}'), /schema|required/i],
    ['with many faults', report(1, [], { hosts: Array.from({ length: 20 }, () => ({})) }), /And \d+ more like it/],
  ])('%s is refused with its faults, and nothing is kept', async (_, bytes, answer) => {
    expect(lines(await drop([file(bytes)]))).toMatch(answer);
    expect(await kept()).toBe(0);
  });

  it.each<[FileFailure['kind'], RegExp]>([
    ['refused', /I do not fetch report\.json from where it lies/],
    ['tooLarge', /too large[^]*Nothing was changed/],
    ['gone', /Drop it again/],
    ['unreachable', /could not fetch[^]*drop it again in a minute/],
  ])('that cannot be fetched (%s) says what to do', async (kind, answer) => {
    expect(lines(await drop([failing(kind)]))).toMatch(answer);
  });

  it('is taken from owners alone, in a personal chat alone, and for a plan set up in chat alone', async () => {
    expect(lines(await drop([file(report(1, ['HV01']))], BJORN))).toMatch(/Only owners of the plan hand in reports/);
    expect(lines(await drop([file(report(1, ['HV01']))], ANNA, '19:drift@thread.tacv2'))).toMatch(/in a personal chat/);
    expect(lines(await drop([file(report(1, ['HV01']))], ANNA, 'a:other'))).toMatch(/know of no plan/);
    expect(await kept()).toBe(0);
  });

  it('may come with others, each answered; more than five are not read', async () => {
    const three = await drop([file(report(1, ['HV01'])), failing('gone'), file(report(2, ['HV01', 'HV02']))]);
    expect(three.replies.map(({ text }) => text.split(/[.\n]/)[0])).toEqual(['report', 'Teams no longer gives me report', 'report']);
    expect(lines(three)).toMatch(/1 host new: HV02/);
    expect(lines(await drop(Array.from({ length: 6 }, () => file(report(3, [])))))).toMatch(/5 files at a time/);
  });

  it('shows progress while a slow file is fetched, and is answered on the same card', async () => {
    let arrive: (bytes: Buffer) => void = () => undefined;
    let asked: () => void = () => undefined;
    const fetching = new Promise<void>((resolve) => (asked = resolve));
    const read = (): Promise<Buffer> => {
      asked();
      return new Promise((resolve) => (arrive = resolve));
    };
    const answered = drop([{ name: 'slow.json', read }]);
    await fetching;
    room.kept.pass(1_600);
    const { replies, later } = await answered;
    expect(replies.at(-1)?.text).toMatch(/Reading the report/);
    arrive(report(1, ['HV01']));
    expect((await later)?.text).toMatch(/slow\.json is in force/);
  });
});
