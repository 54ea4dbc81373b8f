/** What is open and that nobody there has seen, what concerns nobody there any more, and what died half way. */
import { metricsOf, createHealth } from '../../src/health';
import { estate, fail, fine, moved } from './small-estate';
import { ANNA, BJORN, CHANNEL, MINUTE, PLAN, Timeline } from './timeline';
import { isoTime } from '../../src/support/clock';

const MONDAY = '2026-11-23T13:00:00Z';
const begun = async (): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  return line;
};

it('a host that is reported again, and fails by then what it passed before, is told', async () => {
  const line = await begun();
  await line.at(5).sweep(estate({ hosts: 1 }));
  line.heard();
  const failing = estate({ verdicts: { 'HV02 host.internet': fail } });
  await line.at(5).sweep(failing);
  await line.at(15).sweep(failing);
  expect(line.heard().join('\n')).toContain('alert: regressed host.internet HV02');
});

it('a watch that begins again lists what is open, in a message that people notice', async () => {
  const line = await begun();
  await line.at(5).sweep(moved);
  await line.alerts.endWatch(CHANNEL, ANNA);
  await line.deliver();
  line.heard();
  await line.at(60).watch();
  expect(line.heard().filter((each) => each.includes(' post '))).toHaveLength(1);
});

it('what is no longer watched is neither recalled nor said to be back', async () => {
  const line = await begun();
  await line.at(5).sweep(moved);
  await line.at(1).watch({ areas: ['network'] });
  await line.at(24 * 60).sweep(moved);
  expect(line.heard().filter((each) => each.includes('reminder'))).toEqual([]);
  await line.at(5).sweep(fine);
  line.heard();
  await line.at(5).sweep(moved);
  expect(line.heard().filter((each) => each.includes(' post '))).toEqual([]);
});

it('a mute that runs out after the clock was put back is recalled all the same', async () => {
  const line = await begun();
  await line.at(50).sweep(moved);
  const [incident] = await line.alerts.open(PLAN);
  await line.at(-60).alerts.mute(incident?.id ?? '', BJORN, isoTime(line.now + 30 * MINUTE));
  await line.at(30).alerts.tend(PLAN);
  await line.deliver();
  await line.at(15).sweep(moved);
  expect(line.heard().join('\n')).toContain('reminder');
});

it('a re-check whose process was killed while it looked is not shown as going on for ever', async () => {
  const line = await begun();
  await line.at(5).sweep(moved);
  const [incident] = await line.alerts.open(PLAN);
  const killed = new Timeline(isoTime(line.now), line.store);
  killed.alerts.lookAgain = () => new Promise(() => undefined);
  void killed.alerts.recheck(incident?.id ?? '', BJORN);
  await new Promise((resolve) => setTimeout(resolve, 50));
  line.heard();
  await line.at(120).sweep(moved);
  expect(killed.woken.some(({ kind }) => kind === 'look') || !line.heard().join('\n').includes('looks again')).toBe(true);
});

it('a digest does not come on a day that is quiet all day', async () => {
  const line = new Timeline('2026-11-27T13:00:00Z');
  await line.sweep(fine);
  await line.watch({ quiet: { from: '22:00', to: '07:00', days: [6, 7] }, digest: { every: 'day', at: '08:00' } });
  await line.at('2026-11-28T07:00:00Z').alerts.digest(CHANNEL);
  await line.deliver();
  expect(line.heard()).toEqual([]);
});

it('an answer in the channel does not keep the channel from hearing of what it has nothing to do with', async () => {
  const line = await begun();
  await line.at(5).sweep(estate({ verdicts: { 'HV01 host.internet': fail } }));
  line.heard();
  const two = estate({ verdicts: { 'HV01 host.internet': fail, 'HV02 host.internet': fail } });
  await line.at(15).sweep(two, { because: 'answer', by: ANNA, conversation: CHANNEL });
  await line.at(15).sweep(two);
  await line.at(15).sweep(two);
  expect(line.heard().join('\n')).toContain('worse: ');
});

it('an alert whose first post Teams refused once is told some day, while it is open', async () => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  line.estate = moved;
  await line.at(5).alerts.assessed({ id: PLAN }, { ...moved, takenAt: isoTime(line.now) }, { because: 'sweep' });
  const message = await line.store.claim('sender', line.now, line.now + MINUTE);
  if (!message) throw new Error('Nothing is to be sent.');
  const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
  const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: isoTime(line.now), outcome: 'dropped' as const };
  await line.store.attempted('sender', messageId, { left: version }, entry);
  for (let days = 0; days < 10; days += 1) await line.at(24 * 60).sweep(moved);
  expect(line.heard().filter((each) => each.includes(' post ')).length).toBeGreaterThan(0);
});

it('a store that does not answer is no plan in time and no message unsent', async () => {
  const fails = (): Promise<never> => Promise.reject(new Error('The database is gone.'));
  const clock = { now: () => Date.parse(MONDAY), after: () => () => undefined };
  const store = {
    alerts: { unsent: fails, newest: fails, watches: fails },
    work: { dueAt: fails },
    processes: { count: fails },
    sweeps: { swept: fails },
    describe: () => ({ engine: 'none' }),
  };
  const health = createHealth({
    plans: fails,
    store,
    isAdministrator: () => false,
    allowance: () => undefined,
    program: '1',
    interval: MINUTE,
    startedAt: 0,
    clock,
  });
  const figures = await metricsOf(health, { counts: () => ({ outcomes: {}, slowest: 0 }) }, clock);
  expect(figures).not.toMatch(/^asr_readiness_(?:plans|plans_late|plans_failing|messages_unsent) 0$/m);
});
