/** Bots to be killed while they tell of what broke, between stand-ins on this computer: the whole bot, or the way of an alert alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/storage/store';
import { projectFile } from '../../src/support/project-files';
import { watch as watchOf } from '../storage/alerts-kept';
import { loadInReserve, type Program } from '../support/program';
import { startStandIn, type StandIn } from '../teams/stand-in';
import { isAtRest, paceIsOver, sentTo, sweepIsDue, waitingIn } from './alert-moments';
import { createStories } from './alert-stories';
import { createPathStories, PLAN } from './path-world';
import { openTenant } from './tenant';

export interface Mortal {
  /** Of its database, which outlives it. */
  readonly folder: string;
  /** What the channel was sent so far, and how it answers. */
  readonly sent: StandIn['sent'];
  readonly mood: StandIn['mood'];
  /** What happens while it lives: each life is a part of several stories. */
  readonly stories: { next(life: number): void; end(): void };
  /** Starts the next one. */
  begin(): void;
  /** The same, and waits until it says that it is there. */
  start(): Promise<void>;
  /** Somebody has the plan looked at. */
  ask(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Nobody watches here: what is seen by who asks is not told to them again. */
const OWN_CHAT = { id: 'a:anna', conversationType: 'personal', tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' };

/** The whole bot as `npm start` starts it, reading a simulated Azure; it runs, and the conversations watch. @param random 0 to 1 */
export async function wholeBot(rooms: readonly string[], random: () => number): Promise<Mortal> {
  const tenant = await openTenant({ isSetUp: true, hasReserve: true, environment: { SWEEP_MINUTES: '1', LOG_LEVEL: 'info' } });
  try {
    await tenant.start();
    // Azure is read once before, so that no answer has to wait for it.
    await tenant.say('kontrollera', 'personal');
    for (const id of rooms) {
      await tenant.tell('bevaka', { id, conversationType: 'groupChat', tenantId: OWN_CHAT.tenantId });
      while (sentTo(tenant.sent, id).length === 0) await pause(50);
    }
  } catch (error) {
    await tenant.close();
    throw error;
  }
  return {
    ...tenant,
    stories: createStories(tenant, random),
    start: () => tenant.start().then(() => undefined),
    stop: () => tenant.stop().then(() => undefined),
    ask: () => tenant.tell('kontrollera', OWN_CHAT),
  };
}

/** The way of an alert as a program of its own; it runs, and the conversations watch. @param random 0 to 1 */
export async function alertPath(rooms: readonly string[], random: () => number): Promise<Mortal> {
  // Builds it, where the sources have changed.
  execFileSync(process.execPath, [projectFile('bin', 'run.js'), 'faults', '--count', '0', '--alerts', '0'], { stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'alert-path-'));
  const world = join(folder, 'world.json');
  const standIn = await startStandIn();
  const stories = createPathStories(world, random);
  await watchIn(folder, rooms, standIn.serviceUrl);
  const environment = { DATA_DIR: folder, WORLD: world, SERVICE_URL: standIn.serviceUrl };
  const load = (): ReturnType<typeof loadInReserve> => loadInReserve('bench/alert-path.js', environment);
  let reserve = load();
  let program: Program | undefined;
  const begin = (): void => {
    program = reserve.go();
    reserve = load();
  };
  const start = async (): Promise<void> => {
    begin();
    await program?.says(/Listening/);
  };
  await start();
  return {
    folder,
    sent: standIn.sent,
    mood: standIn.mood,
    stories,
    begin,
    start,
    ask: async () => void program?.process.stdin?.write('look\n'),
    kill: async () => void (await program?.stop('SIGKILL')),
    stop: async () => void (await program?.stop()),
    async close() {
      await Promise.all([program?.stop('SIGKILL'), reserve.dismiss()]);
      await standIn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function watchIn(folder: string, rooms: readonly string[], serviceUrl: string): Promise<void> {
  const store = await openStore(folder);
  for (const conversation of rooms) {
    await store.alerts.putWatch({ ...watchOf, conversation, kind: 'group', planId: PLAN, clouds: [] }, 0);
    await store.channel.rememberAddress({ serviceUrl, conversationId: conversation, kind: 'group', bot: { id: '28:bot' } }, Date.now());
  }
  await store.close();
}

/**
 * Has a bot tell all that is left: its plan is looked at once more, and then so much time passes that nothing is put off any more to keep a
 * conversation's pace.
 */
export async function tellAll(bot: Mortal): Promise<void> {
  await bot.stop();
  sweepIsDue(bot.folder);
  await bot.start();
  await until(() => isAtRest(bot.folder));
  await bot.stop();
  paceIsOver(bot.folder);
  await bot.start();
  await until(() => waitingIn(bot.folder) === 0);
  await bot.stop();
}

/** A busy computer may take long. */
const PATIENCE = 240_000;

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; !holds() && Date.now() < end;) await pause(300);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
