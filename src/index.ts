/** Wires everything, starts and stops it. */
import { renderCard } from './cards/render';
import { describeMistakes, loadEnvironment, readConfig, STATUS_WRONG_CONFIGURATION, type Config } from './config';
import { exportQuietly } from './demo-world';
import { startPlayground } from './demo/playground/playground';
import { everybodyIsMember, type Members } from './plans/members';
import { createProduct, type Product } from './product';
import { UnusableInput } from './support/unusable-input';
import { startServer } from './server/server';
import { systemClock as clock } from './support/clock';
import { createLog, type Log } from './support/log';
import { stopOnSignals } from './support/signals';
import { createTeamsBot, type TeamsBot } from './teams/bot';
import { teamsWords } from './teams-words';

async function start(config: Config, log: Log): Promise<() => Promise<void>> {
  // The conversation asks the channel about people, and the channel carries the conversation: the one made first is given the other later.
  const channel: { bot?: TeamsBot } = {};
  const members: Members = {
    standing: async (conversation, person) => (await channel.bot?.members.standing(conversation, person)) ?? 'unknown',
    find: async (conversation, id) => channel.bot?.members.find(conversation, id),
  };
  const product = await createProduct({ config, members: config.mode === 'demo' ? everybodyIsMember : members, clock, log });
  try {
    return await open(product, config, log, channel);
  } catch (error) {
    // The demo's Azure listens by now, and would keep a program alive that serves nobody.
    await product.close();
    throw error;
  }
}

async function open(product: Product, config: Config, log: Log, channel: { bot?: TeamsBot }): Promise<() => Promise<void>> {
  const bot = createTeamsBot({
    settings: config.teams,
    conversation: product.conversation,
    render: renderCard,
    words: teamsWords(clock, config.mode === 'demo'),
    memory: product.store.channel,
    clock,
    log,
  });
  channel.bot = bot;
  const watching = product.watch(bot.alerts);
  const server = await startServer({
    ...config.listen,
    loopbackOnly: config.mode === 'demo',
    messages: bot,
    reports: product.reports,
    downloads: product.downloads,
    metrics: { ...(config.metricsToken !== undefined && { token: config.metricsToken }), read: () => watching.metrics() },
    needs: { database: () => product.store.check(), identity: () => bot.identity() },
    clock,
    log,
  });
  if (config.standIns.length > 0) log.warn({ standIns: config.standIns }, 'Stand-ins are configured: only this computer reaches the bot');
  if (config.mode === 'demo') product.downloads.reachedAt(`http://127.0.0.1:${String(server.port)}`);
  log.info({ port: server.port, mode: config.mode, database: product.store.describe() }, 'Listening');
  watching.start();
  exportQuietly(product.exportTo, log);
  bot.makeUp().catch((error: unknown) => {
    log.error({ error: error instanceof Error ? error.message : String(error) }, 'What was due before the start could not be made up for');
  });
  const playground = config.mode === 'demo' ? await openPlayground(server.port, log) : undefined;
  return async () => {
    // The Playground carries the bot's last words in the demo, so it goes after the bot.
    product.quiet();
    await Promise.all([server.close(), bot.stop(), watching.stop()]);
    await playground?.stop();
    await product.close();
  };
}

/** The demo's client, and the address to open; without it the conversation is held in the terminal. */
async function openPlayground(port: number, log: Log): ReturnType<typeof startPlayground> {
  const playground = await startPlayground({ messagesEndpoint: `http://127.0.0.1:${String(port)}/api/messages`, clock, log });
  process.stdout.write(playground ? `The demo is ready. Open ${playground.url}\n` : 'The demo is ready. Talk to it with: npm run chat\n');
  return playground;
}

async function main(): Promise<void> {
  const read = readConfig(loadEnvironment());
  if ('mistakes' in read) throw new UnusableInput(describeMistakes(read.mistakes).trimEnd());
  const started = start(read.config, createLog(read.config.logLevel));
  // From the first moment on: somebody may stop it while the Playground is still starting.
  stopOnSignals(async () => (await started)(), clock);
  await started;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The bot could not start.'}\n`);
  process.exitCode = error instanceof UnusableInput ? STATUS_WRONG_CONFIGURATION : 1;
});
