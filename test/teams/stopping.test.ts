import type { Answer } from '../../src/conversations/turn';
import type { ManualClock } from './clocks';
import { manualClock } from './clocks';
import type { StandIn } from './stand-in';
import { startStandIn } from './stand-in';
import type { Wire } from './wire';
import { answerWith, connectedSettings, message, openWire, press } from './wire';

const GRACE = (milliseconds: number): boolean => milliseconds === 4_500;
const LAST = (milliseconds: number): boolean => milliseconds === 2_000;

describe('a bot that is stopped', () => {
  let clock: ManualClock;
  let standIn: StandIn;
  let wire: Wire;
  let handle: () => Promise<Answer>;

  beforeEach(async () => {
    clock = manualClock(Date.now());
    standIn = await startStandIn();
    wire = await openWire(connectedSettings(standIn), () => handle(), standIn.serviceUrl, clock);
  });

  afterEach(async () => {
    await wire.close();
    await standIn.close();
  });

  const summaries = (): unknown[] => standIn.sent.map((sent) => [sent.method, sent.body['summary']]);

  it('leaves at once when nothing is at hand', async () => {
    await wire.stop();

    expect(standIn.sent).toEqual([]);
  });

  it('waits for longer work that ends in time', async () => {
    let finish = (_answer: Answer): void => {};
    const later = new Promise<Answer>((resolve) => {
      finish = resolve;
    }).then(({ replies: [only] }) => only ?? never());
    handle = () => Promise.resolve({ ...answerWith('reading'), later });
    await wire.post(message(standIn.serviceUrl));
    const stopped = wire.stop();
    finish(answerWith('read'));
    // What a message shows changes every two seconds at most.
    await clock.fire((milliseconds) => milliseconds === 2_000);
    await stopped;

    expect(summaries()).toEqual([
      ['POST', 'reading'],
      ['PUT', 'read'],
    ]);
  });

  it.each<[string, (url: string) => object, string]>([
    ['a question', (url) => message(url), 'POST'],
    ['a press', (url) => press(url, {}), 'PUT'],
  ])('edits the progress card of %s whose work does not end', async (_case, activity, verb) => {
    handle = () => Promise.resolve({ ...answerWith('reading'), later: new Promise(() => {}) });
    await wire.post(activity(standIn.serviceUrl));
    await standIn.sentAtLeast(1);
    const stopped = wire.stop();
    await clock.fire(GRACE);
    await stopped;

    expect(summaries()).toEqual([
      [verb, 'reading'],
      ['PUT', 'Stoppad.'],
    ]);
  });

  it('answers a question it still thinks about', async () => {
    let start = (): void => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    handle = () => {
      start();
      return new Promise(() => {});
    };
    const posted = wire.post(message(standIn.serviceUrl));
    await started;
    const stopped = wire.stop();
    await clock.fire(GRACE);
    await stopped;

    expect((await posted).status).toBe(200);
    expect(summaries()).toEqual([['POST', 'Stoppad.']]);
  });

  it('leaves all the same when the channel takes nothing, and says so in the log', async () => {
    standIn.answers.push('hang', 'hang');
    handle = () => Promise.resolve(answerWith('answer'));
    const posted = wire.post(message(standIn.serviceUrl));
    await standIn.sentAtLeast(1);
    const stopped = wire.stop();
    await clock.fire(GRACE);
    await clock.fire(LAST);
    await stopped;

    expect(wire.logged.map(({ text }) => text)).toContain('Stopped before everything was sent');
    await clock.fire((milliseconds) => milliseconds === 10_000);
    await clock.fire((milliseconds) => milliseconds >= 750 && milliseconds <= 1_250);
    await standIn.sentAtLeast(2);
    await clock.fire((milliseconds) => milliseconds === 10_000);
    await posted;
  });
});

function never(): never {
  throw new Error('There is no reply.');
}
