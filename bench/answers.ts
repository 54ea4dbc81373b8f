/** How much longer an answer about one host takes, from facts at hand, than an echo through the same adapter. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { noticeCard } from '../src/cards/notice';
import { renderCard } from '../src/cards/render';
import { readConfig } from '../src/config';
import type { Conversation } from '../src/conversations/turn';
import { everybodyIsMember } from '../src/plans/members';
import { createProduct } from '../src/product';
import { startServer, type RunningServer } from '../src/server/server';
import { isoTime, systemClock } from '../src/support/clock';
import { silentLog } from '../src/support/log';
import { createTeamsBot } from '../src/teams/bot';
import { wordsOf } from '../src/words';

const TURNS = 500;
const WARM_UP = 50;
/** Teams' limits, which the bot keeps, are no part of what an answer costs: as many conversations take turns as keep each below them ... */
const CONVERSATIONS = 100;
/** ... and a pair of turns begins no sooner after the last one, milliseconds, as a tenant may be sent 50 messages a second. */
const BETWEEN_TURNS = 50;
const LIMIT = 50;
const QUESTIONS = ['är värden HV07 redo?', 'is host HV06 ready?', 'HV10?', 'varför är HV17 inte redo?'];

export interface AnswerFigures {
  readonly turns: number;
  /** Milliseconds from the POST to the card at the connector. */
  readonly echoMedian: number;
  readonly echo95: number;
  readonly answerMedian: number;
  readonly answer95: number;
  readonly difference95: number;
  readonly limit: number;
  readonly withinLimit: boolean;
}

/** Turn by turn an echo and an answer, so that a machine that slows down slows both. */
export async function answerBench(): Promise<AnswerFigures> {
  const read = readConfig({ LOG_LEVEL: 'silent' });
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  const product = await createProduct({ config: read.config, members: everybodyIsMember, clock: systemClock, log: silentLog });
  const connector = await startConnector();
  const echo = await startBot(echoing);
  const real = await startBot(product.conversation);
  try {
    const echoes: number[] = [];
    const answers: number[] = [];
    for (let turn = 0; turn < TURNS + WARM_UP; turn += 1) {
      const question = QUESTIONS[turn % QUESTIONS.length] ?? '';
      await pause(BETWEEN_TURNS);
      const echoed = await connector.ask(echo.port, turn, question);
      const answered = await connector.ask(real.port, turn, question);
      if (turn >= WARM_UP) {
        echoes.push(echoed);
        answers.push(answered);
      }
    }
    return figures(echoes, answers);
  } finally {
    await Promise.all([echo.close(), real.close(), product.close()]);
    connector.close();
  }
}

function figures(echoes: readonly number[], answers: readonly number[]): AnswerFigures {
  const difference95 = round(percentile(answers, 0.95) - percentile(echoes, 0.95));
  return {
    turns: answers.length,
    echoMedian: round(percentile(echoes, 0.5)),
    echo95: round(percentile(echoes, 0.95)),
    answerMedian: round(percentile(answers, 0.5)),
    answer95: round(percentile(answers, 0.95)),
    difference95,
    limit: LIMIT,
    withinLimit: difference95 < LIMIT,
  };
}

/** Says back what was said, on the smallest card. */
const echoing: Conversation = {
  handle: (turn) => {
    const context = { words: wordsOf('sv'), now: isoTime(systemClock.now()), timeZone: 'UTC', demo: true, shared: false };
    return Promise.resolve({ replies: [noticeCard(context, { title: turn.text })], audience: 'everyone' });
  },
};

function startBot(conversation: Conversation): Promise<RunningServer> {
  const bot = createTeamsBot({
    settings: { demo: true },
    conversation,
    render: renderCard,
    words: {
      apology: () => noticeCardFor('apology'),
      stopped: () => noticeCardFor('stopped'),
      tooMany: () => noticeCardFor('too many'),
      stillWorking: () => 'still working',
    },
    clock: systemClock,
    log: silentLog,
  });
  return startServer({ host: '127.0.0.1', port: 0, loopbackOnly: true, messages: bot, clock: systemClock, log: silentLog });
}

function noticeCardFor(title: string): ReturnType<typeof noticeCard> {
  return noticeCard({ words: wordsOf('en'), now: isoTime(systemClock.now()), timeZone: 'UTC', demo: true, shared: false }, { title });
}

interface StandIn {
  /** Posts a message and resolves when its card has arrived: milliseconds between the two. */
  ask(port: number, turn: number, text: string): Promise<number>;
  close(): void;
}

/** A stand-in for Teams' connector: takes the replies, and tells who waits for them. */
async function startConnector(): Promise<StandIn> {
  let arrived: () => void = () => {};
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      // In two calls: restify changes what writeHead gives back, for every server of the process.
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'reply' }));
      if (body.includes('AdaptiveCard')) arrived();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return {
    async ask(port, turn, text) {
      const reply = new Promise<void>((resolve) => (arrived = resolve));
      const started = performance.now();
      await fetch(`http://127.0.0.1:${String(port)}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message(serviceUrl, turn, text)),
      });
      await reply;
      return performance.now() - started;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function message(serviceUrl: string, turn: number, text: string): object {
  return {
    type: 'message',
    id: `m${String(turn)}`,
    channelId: 'msteams',
    serviceUrl,
    text,
    locale: 'sv-SE',
    from: { id: '29:anna', aadObjectId: 'anna', name: 'Anna' },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: `a:bench${String(turn % CONVERSATIONS)}`, conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
  };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
