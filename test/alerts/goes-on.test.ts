/** How incidents go on: what is a cause of its own, what is said again, and what ends with a fix. */
import type { Trigger } from '../../src/alerts/pass';
import type { Assessment } from '../../src/readiness/assessment';
import { estate, fail, finding, fine, moved } from './small-estate';
import { ANNA, BJORN, CHANNEL, PLAN, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';

const begun = async (hosts = 2): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(estate({ hosts }));
  await line.watch();
  return line;
};
const first = async (line: Timeline): Promise<string> => (await line.alerts.open(PLAN))[0]?.id ?? '';
const posts = (line: Timeline): readonly string[] => line.heard().filter((each) => each.includes(' post '));

const hostsFail = (...numbers: readonly number[]) =>
  estate({
    hosts: 12,
    vms: 0,
    verdicts: Object.fromEntries(numbers.map((number) => [`HV${String(number).padStart(2, '0')} host.internet`, fail])),
  });
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('two causes on one subject at one look', () => {
  it.each([
    ['an account', 'st01 storage.region', 'st01 storage.available', 'storage.available st01'],
    ['a host', 'HV01 host.internet', 'HV01 host.updates', 'host.updates HV01'],
  ])('of %s are two cards, and each ends by itself', async (_, one, other, left) => {
    const line = await begun();
    await line.at(15).sweep(estate({ verdicts: { [one]: fail, [other]: fail } }));
    expect(posts(line)).toHaveLength(2);
    await line.at(15).sweep(estate({ verdicts: { [other]: fail } }));
    expect(posts(line)).toEqual([expect.stringContaining('fixed after 15 min')]);
    const open = await line.alerts.open(PLAN);
    expect(
      open.map(({ cause }) => `${cause.requirement ?? ''} ${line.alerts.viewOf(open[0] as never, undefined).members.names[0] ?? ''}`),
    ).toEqual([left]);
  });
});

describe('other rules and other facts at one look', () => {
  const under = (edition: Assessment['edition'], status: 'pass' | 'fail', observed: string): Assessment => {
    const verdict = { status, finding: { ...finding(status, 'x'), observed } };
    return estate({ edition, verdicts: { 'HV01 host.internet': verdict, 'VM001 vm.osDiskSize': verdict } });
  };

  it('are a regression of hosts and VMs, told as one; other rules alone are none', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(under('2026-05', 'pass', 'open'));
    await line.watch();
    await line.at(15).sweep(under('2026-09', 'fail', 'open'));
    expect(line.heard()).toEqual([]);
    await line.at(15).sweep(under('2026-05', 'pass', 'open'));
    await line.at(15).sweep(under('2026-09', 'fail', 'shut'));
    expect(posts(line).toSorted()).toEqual([
      expect.stringContaining('13:45 post alert: regressed host.internet HV01, 1 open'),
      expect.stringContaining('13:45 post alert: regressed vm.osDiskSize VM001, 1 open'),
    ]);
  });
});

describe('what somebody’s own question to Azure finds', () => {
  const ANNAS = 'a:anna';
  const asked = (shows: (subject: string, requirement?: string) => boolean = () => true): Trigger => ({
    because: 'recheck',
    seenIn: [{ conversation: ANNAS, shows }],
  });
  const asking = async (good: Assessment, found: Assessment, trigger: Trigger): Promise<Timeline> => {
    const line = new Timeline(MONDAY);
    await line.sweep(good);
    await line.watch();
    await line.watch({ conversation: ANNAS, kind: 'personal' });
    await line.at(15).sweep(found, trigger);
    return line;
  };

  it('is told to all but where the answer shows it; its end is told there, too', async () => {
    const line = await asking(fine, moved, asked());
    expect(line.heard()).toEqual([expect.stringMatching(/^13:15 post alert: regressed storage.region st01/)]);
    expect(await line.alerts.open(PLAN)).toHaveLength(1);
    await line.at(15).sweep(moved);
    await line.alerts.take(await first(line), BJORN);
    await line.deliver();
    expect(line.heard()).toEqual([expect.stringMatching(/^13:30 edit .*taken by Björn/)]);
    await line.at(15).sweep(fine);
    await line.at(15).sweep(fine);
    expect(posts(line)).toEqual([
      expect.stringMatching(/^13:45 post under the card ended: .*fixed after 30 min/),
      expect.stringMatching(/^13:45 post to a:anna ended: .*fixed after 30 min, proof pass/),
    ]);
  });

  it('is told there, too, where the answer does not show it', async () => {
    const line = await asking(
      fine,
      moved,
      asked((subject) => subject === 'host/HV01'),
    );
    expect(posts(line)).toHaveLength(2);
  });

  it('is told there once others join it, and once it comes back', async () => {
    const line = await asking(hostsFail(), hostsFail(1), asked());
    expect(posts(line)).toHaveLength(1);
    await line.at(15).sweep(hostsFail(1, 2));
    expect(posts(line)).toEqual([expect.stringContaining('under the card worse'), expect.stringMatching(/to a:anna alert: .* 2 open/)]);
    const other = await asking(hostsFail(), hostsFail(1), asked());
    await other.at(15).sweep(hostsFail());
    other.heard();
    await other.at(15).sweep(hostsFail(1));
    expect(posts(other)).toEqual([expect.stringContaining('under the card back'), expect.stringMatching(/to a:anna alert: /)]);
  });

  it('that is over is not said where the answer shows it, but for the card', async () => {
    const line = await begun();
    await line.watch({ conversation: ANNAS, kind: 'personal' });
    await line.at(15).sweep(moved);
    line.heard();
    await line.at(15).sweep(fine, asked());
    expect(line.heard().toSorted()).toEqual([
      expect.stringMatching(/^13:30 edit alert: .*fixed/),
      expect.stringMatching(/^13:30 edit to a:anna alert: .*fixed/),
      expect.stringMatching(/^13:30 post under the card ended/),
    ]);
  });
});

describe('a fix', () => {
  it('ends a mute until it is fixed, and whose it was: what comes back is told', async () => {
    const line = await begun();
    await line.at(15).sweep(moved);
    const id = await first(line);
    await line.alerts.mute(id, BJORN);
    await line.alerts.take(id, BJORN);
    await line.at(15).sweep(fine);
    line.heard();
    await line.at(180).sweep(moved);
    expect(posts(line)).toEqual([
      '16:30 post under the card back: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, came back 1',
    ]);
  });

  it('that has yet to hold ends neither', async () => {
    const line = await begun();
    for (let times = 0; times < 3; times += 1) {
      await line.at(15).sweep(moved);
      if (times === 2) await line.alerts.mute(await first(line), BJORN);
      await line.at(15).sweep(fine);
    }
    line.heard();
    await line.at(15).sweep(moved);
    expect(line.heard()).toEqual([expect.stringContaining('muted, came back 3')]);
  });
});

describe('more of it', () => {
  it('again, after it was better for long, is said; so are others than those that were told of', async () => {
    const line = await begun(12);
    await line.at(15).sweep(hostsFail(...TEN));
    await line.at(15).sweep(hostsFail(10));
    line.heard();
    await line.at(600).sweep(hostsFail(...TEN));
    expect(posts(line)).toEqual([expect.stringMatching(/^23:30 post under the card worse: .*, 10 open, was 1,/)]);
    await line.at(15).sweep(hostsFail(11, 12));
    expect(posts(line)).toEqual([expect.stringMatching(/^23:45 post under the card worse: .* HV11, 2 open, was 10,/)]);
  });

  it('again, after a moment, is not', async () => {
    const line = await begun(12);
    await line.at(15).sweep(hostsFail(...TEN));
    line.heard();
    for (let times = 0; times < 4; times += 1) {
      await line.at(15).sweep(hostsFail(...TEN.slice(1)));
      await line.at(15).sweep(hostsFail(...TEN));
    }
    expect(posts(line)).toEqual([]);
  });
});

describe('what flapped', () => {
  it('and stays broken is said once it has held, and once', async () => {
    const line = await begun();
    for (let times = 0; times < 3; times += 1) {
      await line.at(15).sweep(moved);
      await line.at(15).sweep(fine);
    }
    line.heard();
    await line.at(15).sweep(moved);
    expect(line.heard()).toEqual(['14:45 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, came back 3']);
    await line.at(30).sweep(moved);
    expect(posts(line)).toEqual([
      '15:15 post under the card back: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, came back 3',
    ]);
    await line.at(300).sweep(moved);
    expect(line.heard()).toEqual([]);
  });
});

describe('what flaps', () => {
  const out = { status: 'unknown', unknown: { reason: 'accessDenied', source: 'azure', facts: ['region'] } } as const;
  const unseen = estate({ verdicts: { 'st01 storage.region': out } });
  const view = async (line: Timeline) => line.alerts.viewOf((await line.alerts.open(PLAN))[0] as never, undefined);

  it('and goes out of sight has not come back, and has to hold anew once it is seen', async () => {
    const line = await begun();
    for (let times = 0; times < 3; times += 1) {
      await line.at(15).sweep(moved);
      await line.at(15).sweep(fine);
    }
    expect(await view(line)).toMatchObject({ flaps: 2, steadySince: '2026-11-23T14:30:00.000Z' });
    line.heard();
    await line.at(15).sweep(unseen);
    const [incident] = (await line.alerts.open(PLAN)).filter(({ cause }) => cause.kind === 'regressed');
    expect(incident?.cameBackAt).toHaveLength(2);
    expect(posts(line).join()).not.toContain('back:');
    await line.at(20).sweep(fine);
    expect(await line.alerts.open(PLAN)).toMatchObject([{ steadySince: '2026-11-23T15:05:00.000Z', cameBackAt: { length: 2 } }]);
    await line.at(30).sweep(fine);
    expect(await line.alerts.open(PLAN)).toEqual([]);
  });
});

describe('a card that the channel refuses for what it is', () => {
  it('is not made again at each look, only once it says something else', async () => {
    const line = await begun();
    line.deliver = () => Promise.resolve();
    await line.at(15).sweep(moved);
    const message = await line.store.claim('sender', line.now, line.now + 60_000);
    if (!message) throw new Error('something is to be told');
    const { id, planId, conversation, incidentIds, purpose, version } = message;
    const entry = { messageId: id, planId, conversation, incidentIds, purpose, version, at: MONDAY, outcome: 'dropped' } as const;
    await line.store.attempted('sender', id, { left: version }, entry);
    for (let times = 0; times < 5; times += 1) await line.at(15).sweep(moved);
    expect([...line.store.messages.values()].map(({ state }) => state)).toEqual(['sent']);
    await line.alerts.take(await first(line), BJORN);
    expect([...line.store.messages.values()]).toMatchObject([{ id, state: 'due', version: 2 }]);
  });
});

describe('a watch that rests', () => {
  it('is told nothing until somebody writes there, and then of what is open', async () => {
    const line = await begun();
    const watch = line.store.watchesBy.get(CHANNEL);
    if (!watch) throw new Error('it watches');
    await line.store.putWatch({ ...watch, restsSince: MONDAY, revision: 2 }, 1);
    await line.at(15).sweep(moved);
    await line.at(15).sweep(moved);
    expect(line.heard()).toEqual([]);
    await line.alerts.heardFrom(CHANNEL);
    await line.deliver();
    expect(line.heard()).toEqual(['13:30 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);
    await line.at(15).sweep(fine);
    expect(posts(line)).toHaveLength(1);
  });
});

describe('what ends in different ways', () => {
  const waived = { by: 'Anna', reason: 'later', until: '2027-01-01T00:00:00Z' };

  it.each([
    ['one passes and three are gone', estate({ hosts: 9, vms: 0 }), 'mixed'],
    ['some pass and one was waived', estate({ hosts: 12, vms: 0, verdicts: { 'HV09 host.internet': { ...fail, waived } } }), 'mixed'],
    ['all pass', estate({ hosts: 12, vms: 0 }), 'fixed'],
  ])('says so: %s', async (_, then, how) => {
    const line = await begun(12);
    await line.at(15).sweep(hostsFail(9, 10, 11, 12));
    line.heard();
    await line.at(15).sweep(then);
    expect(posts(line)).toContainEqual(expect.stringContaining(`ended: regressed host.internet HV09, ${how} after 15 min`));
  });
});

describe('a watch that is ended', () => {
  it('edits its cards a last time, and a new one goes on with them', async () => {
    const line = await begun();
    await line.at(15).sweep(moved);
    line.heard();
    await line.alerts.take(await first(line), BJORN);
    await line.at(1).alerts.endWatch(CHANNEL, ANNA);
    await line.deliver();
    expect(line.heard()).toEqual([expect.stringMatching(/^13:16 edit left: regressed storage.region st01, 1 open/)]);
    await line.at(15).sweep(fine);
    expect(line.heard()).toEqual([]);
    await line.at(5).watch();
    expect(line.heard()[0]).toMatch(/^13:36 edit alert: regressed storage.region st01, fixed after 16 min/);
  });
});
