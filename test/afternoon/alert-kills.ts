/** The bot is killed at random moments while things break, get worse and are repaired. Whatever it recorded has to have reached everybody who watches. */
import { MOMENTS, sweepIsDue, whatWasLeft, type Left, type Moment } from './alert-moments';
import { whatCameOf, type CameOf } from './alerts-arrived';
import { alertPath, pause, tellAll, wholeBot, type Mortal } from './mortal';

export interface AlertFaults extends CameOf {
  /** Of the moments and of what happens. */
  readonly seed: number;
  readonly kills: number;
  /** Where on an alert's way they fell; one may fall on several. */
  readonly fell: Readonly<Record<Moment, number>>;
  /** Milliseconds until one that was killed was there again. */
  readonly medianRestart: number;
  readonly seconds: number;
}

const WATCHING = 10;
const OF_100_KILLED_STARTING = 12;
/** Of the others so many end soon after the channel heard of them, the rest at any time. */
const OF_100_KILLED_SENDING = 50;
/** After so many messages of its at the most, or after so long, milliseconds. */
const MOST_HEARD = 8;
const LONGEST_SILENCE = 1_500;
/** So soon after, milliseconds: about as long as the channel takes to answer. */
const SOON = 150;
/** A life lasts so long at the most after the bot is there, and as much longer as it took to come, milliseconds: a busy computer does all of it slower. */
const LONGEST_LIFE = { wholeBot: 900, alertPath: 300 };
/** What was written to a connection is read by the channel all the same, within so long; on a busy computer after as many turns of its loop. */
const STILL_READ = 30;

/**
 * One run over a folder of its own. Talks to 127.0.0.1 alone.
 * @param what the whole bot, or the way of an alert as a program of its own, which starts sooner
 * @param seed of everything that is left to chance but the computer's own pace
 */
export async function killInAlertPath(what: 'wholeBot' | 'alertPath', kills: number, seed: number): Promise<AlertFaults> {
  const began = Date.now();
  const random = randomFrom(seed);
  const rooms = Array.from({ length: WATCHING }, (_, number) => `19:watching${String(number)}@thread.v2`);
  const bot = await (what === 'wholeBot' ? wholeBot : alertPath)(rooms, random);
  try {
    const from = bot.sent.length;
    bot.mood.now = moodOf(random);
    const { left, restarts } = await killAgainAndAgain(bot, { what, kills, rooms, random });
    await tellAll(bot);
    const unkept = left.flatMap((one) => one.unkept);
    const came = await whatCameOf({ folder: bot.folder, sent: bot.sent.slice(from), rooms, unkept });
    restarts.sort((a, b) => a - b);
    const fell = Object.fromEntries(MOMENTS.map((moment) => [moment, left.filter(({ moments }) => moments.includes(moment)).length]));
    const medianRestart = restarts[Math.floor(restarts.length / 2)] ?? 0;
    return { seed, kills, fell: fell as AlertFaults['fell'], ...came, medianRestart, seconds: Math.round((Date.now() - began) / 1_000) };
  } finally {
    await bot.close();
  }
}

interface Killing {
  readonly what: 'wholeBot' | 'alertPath';
  readonly kills: number;
  readonly rooms: readonly string[];
  readonly random: () => number;
}

/** One bot after the other, each over what the one before left. */
async function killAgainAndAgain(
  bot: Mortal,
  { what, kills, rooms, random }: Killing,
): Promise<{ readonly left: readonly Left[]; readonly restarts: number[] }> {
  const left: Left[] = [];
  const restarts: number[] = [];
  for (let life = 0; life < kills; life += 1) {
    const hadListened = life === 0 || random() * 100 >= OF_100_KILLED_STARTING;
    const sentBefore = bot.sent.length;
    bot.stories.next(life);
    if (life > 0 && hadListened) restarts.push(await timed(() => bot.start()));
    else if (life > 0) bot.begin();
    // Every second life finds a sweep to be made; in the others somebody asks.
    if (hadListened && life % 2 === 0) await bot.ask();
    const start = restarts.at(-1) ?? 0;
    if (!hadListened) await pause(random() * start);
    else if (random() * 100 < OF_100_KILLED_SENDING) await sending(bot, sentBefore + Math.ceil(random() * MOST_HEARD), random() * SOON);
    else await pause(random() * (LONGEST_LIFE[what] + start));
    await bot.kill();
    await stillRead();
    const recordedBefore = left.at(-1)?.recorded ?? 0;
    left.push(whatWasLeft({ folder: bot.folder, rooms, sent: bot.sent.slice(sentBefore), hadListened, recordedBefore }));
    if (life % 2 === 0) sweepIsDue(bot.folder);
  }
  bot.stories.end();
  return { left, restarts };
}

async function stillRead(): Promise<void> {
  await pause(STILL_READ);
  for (let turn = 0; turn < STILL_READ; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Until the channel was sent so many messages in all, and a little longer. */
async function sending({ sent }: Mortal, count: number, longer: number): Promise<void> {
  for (const end = Date.now() + LONGEST_SILENCE; sent.length < count && Date.now() < end;) await pause(5);
  await pause(longer);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = Date.now();
  await work();
  return Date.now() - began;
}

/** The same numbers, 0 to 1, for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of five: refused for now, refused for an unknown time, or accepted with an answer that comes late. The others are answered as fast as Teams does. */
function moodOf(random: () => number): Mortal['mood']['now'] {
  const troubles = [
    { status: 429, headers: { 'retry-after': '1' }, body: {} },
    { status: 429, body: {} },
    { status: 502, body: {} },
    { status: 201, after: 1_500 },
  ];
  return () => (random() < 0.2 ? troubles[Math.floor(random() * troubles.length)] : { status: 201, after: 40 + random() * 120 });
}
