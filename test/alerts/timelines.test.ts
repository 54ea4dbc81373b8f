/** Days of a plan in virtual time, told like a log. */
import { estate, fail, fine, moved, unknown, warn, finding, type Wanted } from './small-estate';
import { ANNA, BJORN, CHANNEL, MINUTE, PLAN, Timeline } from './timeline';
import type { Watch } from '../../src/alerts/ports';
import { isoTime } from '../../src/support/clock';

const MONDAY = '2026-11-23T13:00:00Z';

const begun = async (start = MONDAY): Promise<Timeline> => {
  const line = new Timeline(start);
  await line.sweep(fine);
  await line.watch();
  return line;
};

const first = async (line: Timeline): Promise<string> => (await line.alerts.open(PLAN))[0]?.id ?? '';

describe('an account that moves region', () => {
  it('is one card from its first word to its proof', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    expect(line.heard()).toEqual(['13:05 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);

    const id = await first(line.at(2));
    await line.alerts.take(id, BJORN);
    await line.deliver();
    expect(line.heard()).toEqual(['13:07 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, taken by Björn']);

    // He mends it; Azure still lags at the first look.
    await line.at(3).alerts.recheck(id, BJORN);
    await line.deliver();
    expect(line.heard()).toEqual([
      '13:10 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, taken by Björn, looks again 13:11 13:13 13:17',
    ]);
    expect(line.woken.filter(({ kind }) => kind === 'look')).toEqual([{ kind: 'look', key: id, dueAt: line.now + MINUTE }]);

    expect(await line.at(1).alerts.lookAgain(id)).toBe(line.now + 2 * MINUTE);
    line.estate = fine;
    expect(await line.at(2).alerts.lookAgain(id)).toBeUndefined();
    await line.deliver();
    expect(line.heard()).toEqual([
      '13:13 edit alert: regressed storage.region st01, fixed after 8 min, proof pass, taken by Björn',
      '13:13 post under the card ended: regressed storage.region st01, fixed after 8 min, proof pass, taken by Björn',
    ]);
    await line.at(15).sweep(fine);
    expect(line.heard()).toEqual([]);
  });

  it('looks no more once it has looked at 1, 3 and 7 minutes, and the card says so', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    const id = await first(line);
    await line.alerts.recheck(id, BJORN);
    await line.at(1).alerts.lookAgain(id);
    await line.at(2).alerts.lookAgain(id);
    expect(await line.at(4).alerts.lookAgain(id)).toBeUndefined();
    await line.deliver();
    expect(line.heard().at(-1)).toBe('13:12 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs');
  });

  it('that two processes see at once is one message', async () => {
    const line = await begun();
    const other = new Timeline(MONDAY, line.store);
    line.store.beforeRecording = async () => {
      await other.at(isoTime(line.now)).alerts.assessed({ id: PLAN }, { ...moved, takenAt: isoTime(line.now) }, { because: 'sweep' });
    };
    await line.at(5).sweep(moved);
    expect(line.heard()).toHaveLength(1);
    expect(await line.alerts.open(PLAN)).toHaveLength(1);
  });

  it('is not told to those whose answer it is, but to everybody else', async () => {
    const line = await begun();
    await line.watch({ conversation: 'anna', kind: 'personal' });
    const confirmed = { by: 'Anna', at: MONDAY, validUntil: '2027-01-01T00:00:00Z' };
    await line.at(1).sweep(estate({ verdicts: { 'plan network.region': { status: 'pass', confirmed } } }));
    line.heard();
    await line.at(1).sweep(estate({ verdicts: { 'plan network.region': fail } }), { because: 'answer', by: ANNA, conversation: 'anna' });
    expect(line.heard()).toEqual(['13:02 post alert: regressed network.region Nordmark, 1 open, holds back 2 hosts 148 VMs']);
    await line.at(15).sweep(estate({ verdicts: { 'plan network.region': fail } }));
    expect(line.heard()).toEqual([]);
  });

  it('is edited and not spoken of where a re-check itself shows the fix', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    line.heard();
    await line.at(5).sweep(fine, { because: 'recheck', by: BJORN, conversation: CHANNEL });
    expect(line.heard()).toEqual(['13:10 edit alert: regressed storage.region st01, fixed after 5 min, proof pass']);
  });
});

describe('a card whose alert is over', () => {
  it('stays as it is, whatever is asked for afterwards; the card of what is open shows it', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    await line.at(15).sweep(fine);
    await line.at(15).sweep(estate({ verdicts: { 'VM001 vm.osDiskSize': fail } }));
    line.heard();
    await line.watch({ quiet: { from: '22:00', to: '07:00', days: [] } });
    await line.at(1).sweep(estate({ verdicts: { 'VM001 vm.osDiskSize': fail } }));
    await line.watch({ areas: ['vms'], timeZone: 'Europe/London', language: 'en' });
    await line.at(1).sweep(estate({ verdicts: { 'VM001 vm.osDiskSize': fail } }));
    expect(line.heard().filter((each) => each.includes('st01'))).toEqual([]);
  });

  it('is shown its end once the watch that rested goes on', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    const watch = line.store.watchesBy.get(CHANNEL);
    if (watch) line.store.watchesBy.set(CHANNEL, { ...watch, restsSince: isoTime(line.now) });
    await line.at(15).sweep(fine);
    line.heard();
    await line.at(15).alerts.heardFrom(CHANNEL);
    await line.at(15).sweep(fine);
    expect(line.heard().filter((each) => each.includes('edit') && each.includes('fixed'))).toHaveLength(1);
  });
});

describe('what is known no longer', () => {
  const denied = estate({
    verdicts: { 'st01 storage.region': unknown('accessDenied', 'azure'), 'plan vault.exists': unknown('accessDenied', 'azure') },
  });
  const failing = estate({ verdicts: { 'st01 storage.region': unknown('sourceFailed', 'azure') } });

  it('for want of a right is told at once, once for all that waits for it, and comes back with a word', async () => {
    const line = await begun();
    await line.at(5).sweep(denied);
    expect(line.heard()).toEqual(['13:05 post alert: dark accessDenied Nordmark, 2 open, holds back 2 hosts 148 VMs']);
    await line.at(15).sweep(fine);
    expect(line.heard()).toEqual([
      '13:20 edit alert: dark accessDenied Nordmark, fixed after 15 min, proof pass',
      '13:20 post under the card ended: dark accessDenied Nordmark, fixed after 15 min, proof pass',
    ]);
  });

  it('because a reading failed once is no change at all', async () => {
    const line = await begun();
    await line.at(5).sweep(failing);
    await line.at(15).sweep(fine);
    expect(line.heard()).toEqual([]);
  });

  it('because readings go on failing is told at the second', async () => {
    const line = await begun();
    await line.at(5).sweep(failing);
    await line.at(15).sweep(failing);
    expect(line.heard()).toEqual(['13:20 post alert: dark sourceFailed st01, 1 open, holds back 2 hosts 148 VMs']);
  });

  it('and is worse once it is seen again has regressed', async () => {
    const line = await begun();
    await line.at(5).sweep(denied);
    line.heard();
    await line.at(15).sweep(moved);
    expect(line.heard()).toEqual([
      '13:20 edit alert: dark accessDenied Nordmark, fixed after 15 min, proof pass',
      '13:20 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs',
      '13:20 post under the card ended: dark accessDenied Nordmark, fixed after 15 min, proof pass',
    ]);
  });

  it('because half a report came is dark and not gone', async () => {
    const line = await begun();
    await line.at(5).sweep(estate({ hosts: 0, vms: 0, unseen: 'hosts' }));
    expect(line.heard()[0]).toBe('13:05 post alert: dark timedOut VMM01, 2 open');
  });

  it('of a Provider that fell silent is dark, too', async () => {
    const line = await begun();
    const silent = { status: 'warn', finding: finding('warn', 'silent') } as const;
    await line.at(5).sweep(estate({ verdicts: { 'VMM01 vmm.provider': silent } }));
    expect(line.heard()).toEqual(['13:05 post alert: dark vmm.provider VMM01, 1 open']);
    await line.at(15).sweep(fine);
    expect(line.heard().at(-1)).toBe('13:20 post under the card ended: dark vmm.provider VMM01, fixed after 15 min, proof pass');
  });
});

describe('subjects that are no longer reported', () => {
  it('are one message, and no fix of what they failed', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(estate({ hosts: 15, verdicts: { 'HV14 host.internet': fail } }));
    await line.watch();
    await line.at(5).sweep(estate({ hosts: 2 }));
    expect(line.heard()).toEqual(['13:05 post alert: disappeared VMM01, 13 open']);
  });
});

describe('of what is no longer reported', () => {
  it('whoever is reported again is missing no more', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(estate({ hosts: 15 }));
    const missing = async (hosts: number) => {
      const [incident] = await line.at(5).sweep(estate({ hosts }));
      return incident && line.alerts.viewOf(incident, undefined).members.missing;
    };
    expect(await missing(2)).toEqual({ host: 13 });
    expect(await missing(5)).toEqual({ host: 10 });
    expect(await missing(15)).toBeUndefined();
  });

  it('hosts that have nothing left to protect are no fault of their own', async () => {
    const line = await begun();
    const emptied = { verdicts: { 'HV01 host.vms': warn, 'HV02 host.vms': warn } };
    await line.at(5).sweep(estate({ vms: 20, ...emptied }));
    expect(line.heard()).toEqual(['13:05 post alert: disappeared VMM01, 128 open']);
    await line.at(5).sweep(fine);
    await line.at(5).sweep(estate(emptied));
    expect(line.heard().at(-1)).toBe('13:15 post alert: regressed host.vms HV01, 2 open');
  });
});

describe('a trouble that comes and goes', () => {
  it('is one card; once it flaps nothing is said until it has held', async () => {
    const line = await begun();
    for (let times = 0; times < 4; times += 1) {
      await line.at(5).sweep(moved);
      await line.at(5).sweep(fine);
    }
    expect(line.heard().filter((each) => each.includes('post'))).toEqual([
      '13:05 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs',
      '13:10 post under the card ended: regressed storage.region st01, fixed after 5 min, proof pass',
      '13:15 post under the card back: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, came back 1',
      '13:20 post under the card ended: regressed storage.region st01, fixed after 10 min, proof pass, came back 1',
      '13:25 post under the card back: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, came back 2',
    ]);
    await line.at(31).sweep(fine);
    expect(line.heard().at(-1)).toBe(
      '14:11 post under the card ended: regressed storage.region st01, fixed after 20 min, proof pass, came back 3',
    );
  });
});

describe('fifty causes at once', () => {
  const hosts = (status: 'pass' | 'fail') =>
    estate({
      vms: 0,
      hosts: 50,
      verdicts: Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => {
          const name = `HV${String(index + 1).padStart(2, '0')}`;
          return [`${name} host.internet`, status === 'fail' ? fail : { status }] as const;
        }),
      ),
    });

  it('of one kind at one site are one card', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(hosts('pass'));
    await line.watch();
    await line.at(5).sweep(hosts('fail'));
    expect(line.heard()).toEqual(['13:05 post alert: regressed host.internet HV01, 50 open, holds back 50 hosts 0 VMs']);
  });
});

describe('a mute', () => {
  it('until a time is over by itself, and what is open is recalled', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    const until = isoTime(line.now + 60 * MINUTE);
    await line.alerts.mute(await first(line), BJORN, until);
    await line.deliver();
    line.heard();
    expect(line.woken).toContainEqual({ kind: 'release', key: PLAN, dueAt: Date.parse(until) });
    await line.at(until).alerts.tend(PLAN);
    await line.deliver();
    expect(line.heard()).toEqual([
      '14:05 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs',
      '14:05 post under the card reminder: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs',
    ]);
  });

  it('lets the card be edited to its end without a word', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    await line.alerts.mute(await first(line), BJORN);
    await line.deliver();
    line.heard();
    await line.at(48 * 60).sweep(fine);
    expect(line.heard()).toEqual(['13:05 edit alert: regressed storage.region st01, fixed after 2880 min, proof pass, muted']);
    expect((await line.alerts.told(PLAN, CHANNEL, 1))[0]?.outcome).toBe('edited');
  });
});

describe('quiet hours', () => {
  const quiet = { from: '22:00', to: '07:00', days: [] };

  it('hold everything, and end in one message', async () => {
    const line = await begun('2026-11-23T20:00:00Z');
    await line.watch({ quiet });
    await line.at('2026-11-23T22:05:00Z').sweep(moved);
    await line.at(5).sweep(estate({ verdicts: { 'st01 storage.region': fail, 'HV01 host.updates': warn } }));
    await line.at(60).sweep(moved);
    expect(line.heard()).toEqual([]);
    await line.at('2026-11-24T06:00:00Z').deliver();
    expect(line.heard()).toEqual([
      '06:00 post held till 06:00: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs | regressed host.updates HV01, fixed after 60 min, proof pass',
    ]);
    await line.at(5).sweep(fine);
    expect(line.heard()).toEqual([
      expect.stringMatching(/^06:05 edit held till 06:00: /),
      '06:05 post under the card ended: regressed storage.region st01, fixed after 480 min, proof pass',
    ]);
  });
});

describe('quiet hours on working days', () => {
  const quiet = { from: '22:00', to: '07:00', on: [1, 2, 3, 4, 5], days: [] };
  /** Friday evening, nine in Stockholm. */
  const FRIDAY = '2026-11-27T20:00:00Z';

  it('hold what comes in the night after Friday until Saturday morning', async () => {
    const line = await begun(FRIDAY);
    await line.watch({ quiet });
    await line.at('2026-11-28T03:00:00Z').sweep(moved);
    expect(line.heard()).toEqual([]);
    await line.at('2026-11-28T06:00:00Z').deliver();
    expect(line.heard()).toEqual(['06:00 post held till 06:00: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);
  });

  it.each(['2026-11-28T22:30:00Z', '2026-11-30T03:00:00Z'])('hold nothing in the nights after Saturday and Sunday: %s', async (at) => {
    const line = await begun(FRIDAY);
    await line.watch({ quiet });
    await line.at(at).sweep(moved);
    expect(line.heard()).toEqual([expect.stringContaining('post alert: regressed storage.region st01')]);
  });

  it('hold a digest, too, on these days alone', async () => {
    const line = await begun(FRIDAY);
    await line.watch({ quiet, digest: { every: 'day', at: '06:00' } });
    // Saturday's falls within the night that Friday began; Sunday's does not.
    expect(await line.at('2026-11-28T05:00:00Z').alerts.digest(CHANNEL)).toBe(Date.parse('2026-11-28T06:00:00Z'));
    await line.at('2026-11-28T06:00:00Z').alerts.digest(CHANNEL);
    await line.at('2026-11-29T05:00:00Z').alerts.digest(CHANNEL);
    await line.deliver();
    expect(line.heard().filter((each) => each.includes('digest'))).toHaveLength(2);
  });
});

describe('a report that is overdue already', () => {
  it('is no news where something is asked for the first time, as Azure may be read no longer', async () => {
    const line = await begun();
    const NAMES = Array.from({ length: 20 }, (_, index) => `VM${String(index + 1).padStart(3, '0')} vm.osDiskSize`);
    const all = (verdict: ReturnType<typeof unknown>): NonNullable<Wanted['verdicts']> =>
      Object.fromEntries(NAMES.map((name) => [name, verdict]));
    await line.sweep(estate({ verdicts: all({ status: 'notApplicable' }) }));
    await line.at(5).sweep(estate({ verdicts: all(unknown('stale', 'collector')) }));
    await line.at(5).sweep(estate({ verdicts: all({ status: 'notApplicable' }) }));
    expect(line.heard()).toEqual([]);
    await line.at(5).sweep(fine);
    await line.at(5).sweep(estate({ verdicts: all(unknown('stale', 'collector')) }));
    expect(line.heard()).toEqual([expect.stringContaining('post alert: dark stale')]);
  });
});

describe('open blockers', () => {
  it('are recalled after a day, and once somebody has them only after three', async () => {
    const line = await begun();
    await line.at(0).sweep(moved);
    line.heard();
    await line.at(24 * 60 - 1).sweep(moved);
    expect(line.heard()).toEqual([]);
    await line.at(1).sweep(moved);
    expect(line.heard()).toEqual([expect.stringContaining('post under the card reminder: regressed')]);
    await line.alerts.take(await first(line), BJORN);
    await line.at(48 * 60).sweep(moved);
    expect(line.heard().filter((each) => each.includes('reminder'))).toEqual([]);
    await line.at(24 * 60).sweep(moved);
    expect(line.heard()).toEqual([expect.stringContaining('reminder: regressed')]);
  });
});

describe('a watch', () => {
  it('that begins while something is open lists it, and goes on with it', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.at(5).sweep(moved);
    await line.at(5).watch();
    expect(line.heard()).toEqual(['13:10 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);
    await line.at(5).sweep(moved);
    expect(line.heard()).toEqual([]);
    // It is a card of its own, as any: what can be done about it stands on it.
    await line.alerts.take(await first(line), BJORN);
    await line.deliver();
    expect(line.heard()).toEqual([expect.stringMatching(/^13:15 edit alert: .*taken by Björn$/)]);
    await line.at(5).sweep(fine);
    expect(line.heard()).toEqual([
      expect.stringMatching(/^13:20 edit alert: .*fixed after 15 min/),
      expect.stringMatching(/^13:20 post under the card ended: /),
    ]);
  });

  it('that begins while several are open lists them in one message', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.at(5).sweep(estate({ verdicts: { 'st01 storage.region': fail, 'st01 storage.available': fail } }));
    await line.at(5).watch();
    expect(line.heard()).toEqual([expect.stringMatching(/^13:10 post openAtStart: .*storage\.region.* \| .*storage\.available/)]);
  });

  it('of other areas, clouds or levels is told nothing', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.watch({ conversation: 'network', areas: ['network'] });
    await line.watch({ conversation: 'test', clouds: ['Test'] });
    await line.watch({ conversation: 'prod', clouds: ['prod'] });
    await line.at(5).sweep(estate({ verdicts: { 'HV01 host.internet': fail } }));
    expect(line.heard()).toEqual(['13:05 post to prod alert: regressed host.internet HV01, 1 open, holds back 1 hosts 74 VMs']);
  });
});

describe('bad luck', () => {
  it('a closed plan ends what is open, edits the cards and sends nothing more', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    line.heard();
    await line.at(5).alerts.closed(PLAN, ANNA);
    await line.deliver();
    expect(line.heard()).toEqual(['13:10 edit alert: regressed storage.region st01, closed after 5 min, holds back 2 hosts 148 VMs']);
    expect((await line.store.unsent()).count).toBe(0);
  });

  it('a clock that is put back an hour loses no alert, and repeats none', async () => {
    const line = await begun();
    await line.at(5).sweep(fine);
    await line.at(-60).sweep(moved);
    await line.at(5).sweep(moved);
    expect(line.heard()).toEqual(['12:05 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);
  });

  it('other rules are no regression of what is as it was', async () => {
    const line = await begun();
    const otherRules = { ...fail, finding: { ...fail.finding, observed: 'fine' } };
    await line.at(5).sweep(estate({ edition: 'seed-2017', verdicts: { 'st01 storage.region': otherRules } }));
    expect(line.heard()).toEqual([]);
  });

  it('what changed in the same interval as the rules is told', async () => {
    const line = await begun();
    await line.at(5).sweep(estate({ edition: 'seed-2017', verdicts: { 'st01 storage.region': fail } }));
    expect(line.heard()).toEqual(['13:05 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);
  });

  it('a bot that is late says so, and that it is in time again', async () => {
    const line = await begun();
    await line.at(60).alerts.late(PLAN, { since: MONDAY });
    await line.deliver();
    expect(line.heard()).toEqual(['14:00 post alert: late, 0 open']);
    await line.at(5).sweep(fine);
    expect(line.heard()).toEqual(['14:05 edit alert: late, fixed after 5 min', '14:05 post under the card ended: late, fixed after 5 min']);
  });

  it('where Azure is the reason it says what is wrong with Azure, also once that is something else', async () => {
    const line = await begun();
    await line.at(60).alerts.late(PLAN, { since: MONDAY, trouble: 'throttled' });
    await line.deliver();
    await line.at(1).alerts.late(PLAN, { since: MONDAY, trouble: 'throttled' });
    await line.deliver();
    expect(line.heard()).toEqual(['14:00 post alert: late throttled, 0 open']);
    await line.at(1).alerts.late(PLAN, { since: MONDAY, trouble: 'slow' });
    await line.at(1).alerts.late(PLAN, { since: MONDAY });
    await line.deliver();
    expect(line.heard()).toEqual(['14:03 edit alert: late slow, 0 open']);
  });

  it('an assessment that comes late changes nothing', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    line.heard();
    await line.alerts.assessed({ id: PLAN }, { ...fine, takenAt: isoTime(line.now - MINUTE) }, { because: 'report' });
    await line.deliver();
    expect(line.heard()).toEqual([]);
  });
});

describe('what depends on a cause', () => {
  it('is counted with it and has no card of its own, also where it shows at a later look', async () => {
    const line = await begun();
    await line.at(5).sweep(estate({ verdicts: { 'plan vault.exists': fail, 'plan network.region': fail } }));
    expect(line.heard()).toEqual(['13:05 post alert: regressed vault.exists Nordmark, 1 open, holds back 2 hosts 148 VMs']);
    await line.at(15).sweep(estate({ verdicts: { 'plan vault.exists': fail, 'plan network.region': fail, 'st01 storage.region': fail } }));
    expect(line.heard().filter((each) => each.includes('alert:') && each.includes('post'))).toEqual([]);
    expect(await line.alerts.open(PLAN)).toHaveLength(1);
    await line.at(15).sweep(fine);
    expect(line.heard().at(-1)).toContain('ended: regressed vault.exists Nordmark, fixed after 30 min');
  });

  const both = (change: Parameters<typeof estate>[0] = {}) =>
    estate({ verdicts: { 'plan vault.exists': fail, 'st01 storage.region': fail, ...change.verdicts } });
  const left = { 'st01 storage.region': fail };

  it('and is still wrong once that is mended is an alert of its own, since it went wrong', async () => {
    const line = await begun();
    await line.at(5).sweep(estate({ verdicts: { 'plan vault.exists': fail } }));
    await line.at(15).sweep(both());
    line.heard();
    await line.at(15).sweep(estate({ verdicts: left }));
    expect(line.heard()).toEqual([
      '13:35 edit alert: regressed vault.exists Nordmark, fixed after 30 min, proof pass',
      '13:35 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs',
      '13:35 post under the card ended: regressed vault.exists Nordmark, fixed after 30 min, proof pass',
    ]);
    expect(await line.alerts.open(PLAN)).toMatchObject([{ openedAt: '2026-11-23T13:20:00.000Z' }]);
    // It goes on by itself, whatever becomes of the vault.
    await line.at(15).sweep(both());
    await line.at(15).sweep(estate({ verdicts: { 'plan vault.exists': fail } }));
    expect(line.heard().at(-1)).toContain('ended: regressed storage.region st01, fixed after 45 min');
    await line.at(15).sweep(fine);
    expect(line.heard().at(-1)).toContain('ended: regressed vault.exists Nordmark, fixed after 60 min');
  });

  it.each([
    ['its cause is waived', { ...fail, waived: { by: 'Anna', reason: 'later', until: '2026-12-01T00:00:00Z' } }, 'waived after 15 min'],
    ['its cause is out of sight', unknown('accessDenied', 'azure'), undefined],
  ])('and is still wrong when %s', async (_, cause, ended) => {
    const line = await begun();
    await line.at(5).sweep(both());
    line.heard();
    await line.at(15).sweep(both({ verdicts: { 'plan vault.exists': cause } }));
    const said = line.heard().join('\n');
    expect(said.includes('alert: regressed storage.region st01')).toBe(ended !== undefined);
    expect(said.includes('ended: ')).toBe(ended !== undefined);
    expect(said).toContain(ended ?? '');
  });

  it('and was a condition before is good again as a condition', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(estate({ verdicts: { 'st01 storage.region': warn } }));
    await line.watch();
    await line.at(5).sweep(both());
    await line.at(15).sweep(estate({ verdicts: left }));
    await line.at(15).sweep(estate({ verdicts: { 'st01 storage.region': warn } }));
    expect(await line.alerts.open(PLAN)).toEqual([]);
  });
});

describe('what had failed before', () => {
  it('and went out of sight with a cause keeps it open no longer than the cause itself', async () => {
    const line = new Timeline(MONDAY);
    const failed = { 'VM003 vm.osDiskSize': fail };
    await line.sweep(estate({ verdicts: failed }));
    await line.watch();
    const unread = unknown('notCollected', 'azure');
    const withVms = { 'VM003 vm.osDiskSize': unread, 'VM004 vm.osDiskSize': unread };
    await line.at(5).sweep(estate({ verdicts: { 'plan vault.exists': fail, ...withVms } }));
    expect(line.heard()).toEqual(['13:05 post alert: regressed vault.exists Nordmark, 3 open, holds back 2 hosts 148 VMs']);
    await line.at(5).sweep(estate({ verdicts: failed }));
    expect(line.heard().at(-1)).toContain('ended: regressed vault.exists Nordmark, fixed after 5 min, proof pass');
    expect(await line.alerts.open(PLAN)).toEqual([]);
  });
});

describe('a waiver', () => {
  const waived = { by: 'Anna', reason: 'later', until: '2026-12-01T00:00:00Z' };

  it('of what is left ends an incident as waived, and begins it anew when it runs out', async () => {
    const line = await begun();
    await line.at(5).sweep(moved);
    await line
      .at(5)
      .sweep(estate({ verdicts: { 'st01 storage.region': { ...fail, waived } } }), { because: 'answer', by: ANNA, conversation: 'anna' });
    expect(line.heard().at(-1)).toContain('ended: regressed storage.region st01, waived after 5 min');
    await line.at('2026-12-01T01:00:00Z').sweep(moved);
    expect(line.heard()).toEqual(['01:00 post alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs']);
  });
});

describe('a digest', () => {
  it.each<[string, Partial<Watch>]>([
    ['a later time', { digest: { every: 'day', at: '09:00' } }],
    ['a zone where that time comes later', { digest: { every: 'day', at: '08:00' }, timeZone: 'Europe/London' }],
    ['once a week', { digest: { every: 'week', at: '09:00', weekday: 2 } }],
  ])('does not come at its old time once it was moved to %s', async (_, changes) => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.watch({ digest: { every: 'day', at: '08:00' } });
    await line.at('2026-11-24T05:00:00Z').watch(changes);
    expect(await line.at('2026-11-24T07:00:00Z').alerts.digest(CHANNEL)).toBe(Date.parse('2026-11-24T08:00:00Z'));
    await line.deliver();
    expect(line.heard()).toEqual([]);
    await line.at('2026-11-24T08:00:00Z').alerts.digest(CHANNEL);
    await line.deliver();
    expect(line.heard()).toEqual([expect.stringContaining('08:00 post digest')]);
  });

  it('says what began, what ended, what is open and what ends soon, and when the next is due', async () => {
    const line = await begun();
    await line.watch({ digest: { every: 'day', at: '08:00' } });
    expect(line.woken).toContainEqual({ kind: 'digest', key: CHANNEL, dueAt: Date.parse('2026-11-24T07:00:00Z') });
    const waived = { by: 'Anna', reason: 'later', until: '2026-11-28T00:00:00Z' };
    await line
      .at(5)
      .sweep(estate({ verdicts: { 'st01 storage.region': fail, 'HV01 host.internet': fail, 'HV02 host.updates': { ...warn, waived } } }));
    await line.at(5).sweep(estate({ verdicts: { 'st01 storage.region': fail, 'HV02 host.updates': { ...warn, waived } } }));
    line.heard();
    const next = await line.at('2026-11-24T07:00:00Z').alerts.digest(CHANNEL);
    await line.deliver();
    expect(line.heard()).toEqual(['07:00 post digest: 2 began, 1 ended, 1 open; ends soon: waiver HV02 1']);
    expect(next).toBe(Date.parse('2026-11-25T07:00:00Z'));
  });

  it.each<[string, 'day' | 'week', string, readonly [earlier: string, minute: string, next: string]]>([
    ['clocks are set back', 'day', '2026-10-23T10:00:00Z', ['2026-10-24T06:00:00Z', '2026-10-24T06:20:00Z', '2026-10-25T07:00:00Z']],
    ['clocks are set forward', 'day', '2026-03-27T10:00:00Z', ['2026-03-28T07:00:00Z', '2026-03-28T07:20:00Z', '2026-03-29T06:00:00Z']],
    ['clocks are set back', 'week', '2026-10-15T10:00:00Z', ['2026-10-19T06:00:00Z', '2026-10-19T06:20:00Z', '2026-10-26T07:00:00Z']],
    ['it comes late', 'day', '2026-11-22T10:00:00Z', ['2026-11-23T07:00:00Z', '2026-11-23T07:20:00Z', '2026-11-24T07:50:00Z']],
  ])('where %s tells of all that began and ended since the last one: each %s', async (_, every, begin, [earlier, minute, next]) => {
    const line = new Timeline(begin);
    await line.sweep(fine);
    await line.watch({ digest: { every, at: '08:00', weekday: 1 } });
    await line.at(earlier).alerts.digest(CHANNEL);
    await line.at(minute).sweep(moved);
    await line.at(15).sweep(fine);
    line.heard();
    await line.at(next).alerts.digest(CHANNEL);
    await line.deliver();
    expect(line.heard()).toEqual([expect.stringContaining('digest: 1 began, 1 ended, 0 open')]);
  });
});
