/** `npm run chat`: the conversation in a terminal. One line in, the reply's text form out. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { describeMistakes, loadEnvironment, readConfig, STATUS_WRONG_CONFIGURATION } from '../config';
import { everybodyIsMember } from '../plans/members';
import { createProduct } from '../product';
import { UnusableInput } from '../support/unusable-input';
import { systemClock as clock } from '../support/clock';
import { createLog } from '../support/log';
import { wordsOf } from '../words';
import { alertsOver, chatOver } from './console-channel';
import { pastedTogether } from './pasted-lines';
import { terminalLocale, terminalLogLevel } from './terminal';

async function main(): Promise<void> {
  const read = readConfig(loadEnvironment());
  if ('mistakes' in read) {
    process.stderr.write(describeMistakes(read.mistakes));
    process.exitCode = STATUS_WRONG_CONFIGURATION;
    return;
  }
  const log = createLog(terminalLogLevel(read.config.logLevel));
  const product = await createProduct({ config: read.config, members: everybodyIsMember, clock, log });
  const reply = (text: string): void => {
    process.stdout.write(`${text}\n\n`);
  };
  // A configured bot's alerts are its own to send, also those of conversations that a terminal cannot reach.
  const watching = read.config.mode === 'demo' ? product.watch(alertsOver({ reply })) : undefined;
  watching?.start();
  process.stderr.write(`${wordsOf(terminalLocale.language).cli.chatOpening}\n\n`);
  const lines = createInterface({ input: process.stdin });
  await chatOver(product.conversation, {
    // What is piped in is written line by line, however fast it comes.
    lines: process.stdin.isTTY ? pastedTogether(lines, clock) : lines,
    reply,
    aside: (text) => process.stderr.write(`${text}\n\n`),
    failed: (error) => {
      const reference = randomUUID();
      log.error({ reference, error: error instanceof Error ? error.stack : String(error) }, 'A line could not be answered');
      const { title, line } = wordsOf(terminalLocale.language).conversation.apology;
      process.stdout.write(`${title} ${line(reference)}\n\n`);
    },
    prompt: () => process.stdin.isTTY && process.stderr.write('> '),
    person: userInfo().username,
    ...terminalLocale,
  });
  await watching?.stop();
  await product.close();
}

main().then(
  () => process.stdout.write('', () => process.exit()),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The chat broke off.'}\n`);
    process.exit(error instanceof UnusableInput ? STATUS_WRONG_CONFIGURATION : 1);
  },
);
