/** A process that sends alerts dies at any moment: between any two steps of its, at random. Another takes over. What was lost, and what came twice? */
import { createDelivery } from '../../src/alerts/delivery';
import { openStore, type Store } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import { ALWAYS, message, recorded } from '../storage/alerts-kept';
import { virtualClock } from '../support/virtual-clock';
import { channelInTime, type Mood } from './channel-in-time';

export interface KilledInPath {
  readonly kills: number;
  readonly alerts: number;
  readonly lost: number;
  /** Cards that show an older version than the last. */
  readonly outdated: number;
  /** Cards beyond one each: their sender died, or the channel's word was lost, before it was known that the first had arrived. */
  readonly doubled: number;
}

/** @param random 0 to 1, for the moments and for the channel, which fails 20 of 100 attempts */
export async function killInPath(kills: number, random: () => number): Promise<KilledInPath> {
  const clock = virtualClock(Date.parse('2026-11-24T12:00:00Z'));
  const store = await openStore('memory');
  const troubles: readonly Mood[] = [{ is: 'later', detail: '429', mayHaveArrived: false }, 'lost', 'hangs', 'hangsAndTakes'];
  const channel = channelInTime(clock, () => (random() < 0.2 ? (troubles[Math.floor(random() * troubles.length)] ?? 'takes') : 'takes'));
  const at = (): string => new Date(clock.now()).toISOString();
  const put = async (id: string, version: number): Promise<void> => {
    const { revision } = await store.alerts.ofPlan('p', ALWAYS);
    const show = { card: 'notice', data: {}, text: `${id} ${String(version)}` } as const;
    const conversation = `19:${String(Number(id) % 7)}`;
    await store.alerts.record(
      revision,
      recorded({ messages: [message(id, { version, show, conversation, createdAt: at(), dueAt: at() })] }),
    );
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const dead = { after: Math.floor(random() * 12) };
    const delivery = createDelivery({
      store: mortalStore(store.alerts, dead),
      channel,
      owner: `process ${String(kill)}`,
      elsewhere: () => Promise.resolve([]),
      belongs: () => Promise.resolve('yes' as const),
      clock,
      log: silentLog,
      random,
    });
    await put(String(kill), 1);
    if (kill > 2) await put(String(kill - 2), 2);
    delivery.start();
    await clock.pass(3_000 + Math.floor(random() * 5_000));
    dead.after = -1;
    void delivery.stop(0);
    await clock.pass(1);
  }
  const last = createDelivery({
    store: store.alerts,
    channel,
    owner: 'last',
    elsewhere: () => Promise.resolve([]),
    belongs: () => Promise.resolve('yes' as const),
    clock,
    log: silentLog,
    random,
  });
  last.start();
  await clock.pass(3_600_000);
  const stopped = last.stop(0);
  await clock.pass(1);
  await stopped;
  const cards = channel.cards.map(({ id, show }) => ({ id, text: show.text }));
  const outcome = { lost: 0, outdated: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const sent = await store.alerts.message(String(kill));
    const card = cards.find(({ id }) => id === sent?.posted?.activityId);
    if (!card || sent?.state !== 'sent') outcome.lost += 1;
    else if (card.text !== sent.show.text) outcome.outdated += 1;
  }
  await store.close();
  return { kills, alerts: kills, ...outcome, doubled: cards.length - kills };
}

/** After so many calls its process is no more: nothing it asks is answered, and nothing it wants is kept. */
function mortalStore(store: Store['alerts'], dead: { after: number }): Store['alerts'] {
  const calls = Object.entries(store).map(([name, run]: [string, (...values: never[]) => Promise<unknown>]) => [
    name,
    (...values: never[]) => (dead.after-- > 0 ? run(...values) : new Promise<never>(() => undefined)),
  ]);
  return Object.fromEntries(calls) as Store['alerts'];
}
