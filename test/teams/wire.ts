import type { Reply } from '../../src/cards/reply';
import type { Answer, Conversation, Turn } from '../../src/conversations/turn';
import { startServer } from '../../src/server/server';
import type { Clock } from '../../src/support/clock';
import { systemClock } from '../../src/support/clock';
import type { Log } from '../../src/support/log';
import { createTeamsBot, type TeamsBot } from '../../src/teams/bot';
import type { ChannelMemory } from '../../src/teams/ports';
import type { ConnectedSettings, TeamsSettings } from '../../src/teams/settings';
import { PUBLIC_CHANNEL } from '../../src/teams/settings';
import type { StandIn } from './stand-in';
import { APP_ID, channelToken, PASSWORD, TENANT_ID } from './stand-in';

export const THREAD = '19:abc@thread.tacv2;messageid=1700000000000';

interface Response {
  readonly status: number;
  readonly text: string;
}

interface Logged {
  readonly level: string;
  readonly text: string;
}

/** The bot behind its web server, with a stand-in for Bot Framework around it. */
export interface Wire {
  readonly url: string;
  readonly logged: Logged[];
  /** Posts an activity as the channel would; `token: null` sends none. */
  post(activity: object, token?: string | null): Promise<Response>;
  readonly members: TeamsBot['members'];
  makeUp(): Promise<void>;
  idle(): Promise<void>;
  /** As when the program is stopped; the web server is left alone. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export function connectedSettings(standIn: StandIn, changes: Partial<ConnectedSettings> = {}): ConnectedSettings {
  return {
    demo: false,
    identity: { appType: 'SingleTenant', appId: APP_ID, tenantId: TENANT_ID, password: PASSWORD },
    channel: {
      ...PUBLIC_CHANNEL,
      ToChannelFromBotLoginUrl: `${standIn.url}/login`,
      ToBotFromChannelOpenIdMetadataUrl: `${standIn.url}/openid`,
    },
    allowedTenants: [TENANT_ID],
    allowedServiceUrls: [standIn.serviceUrl],
    ...changes,
  };
}

export async function openWire(
  settings: TeamsSettings,
  handle: (turn: Turn) => Promise<Answer>,
  serviceUrl: string,
  clock: Clock = systemClock,
  memory?: ChannelMemory,
): Promise<Wire> {
  const logged: Logged[] = [];
  const log = collectingLog(logged);
  const conversation: Conversation = { handle };
  const words = {
    apology: (language: string, reference: string) => reply(`${language === 'sv' ? 'Förlåt' : 'Sorry'} (${reference})`),
    stillWorking: (language: string) => (language === 'sv' ? 'Arbetar fortfarande.' : 'Still working.'),
    stopped: (language: string) => reply(language === 'sv' ? 'Stoppad.' : 'Stopped.'),
    tooMany: (language: string) => reply(language === 'sv' ? 'För många.' : 'Too many.'),
  };
  const bot = createTeamsBot({ settings, conversation, render: cardOf, words, clock, log, ...(memory && { memory }) });
  const server = await startServer({ host: '127.0.0.1', port: 0, loopbackOnly: settings.demo, messages: bot, clock: systemClock, log });
  const url = `http://127.0.0.1:${server.port}/api/messages`;
  return {
    url,
    logged,
    async post(activity, token = channelToken(serviceUrl)) {
      const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(activity) });
      return { status: response.status, text: await response.text() };
    },
    members: bot.members,
    makeUp: () => bot.makeUp(),
    idle: () => bot.idle(),
    stop: () => bot.stop(),
    async close() {
      await server.close();
      await bot.idle();
    },
  };
}

function collectingLog(entries: Logged[]): Log {
  const keep =
    (level: string) =>
    (data: object, text: string): void => {
      entries.push({ level, ...data, text });
    };
  return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}

export function reply(text: string): Reply {
  return { card: 'notice', data: { text }, text };
}

export function cardOf(shown: Reply): Record<string, unknown> {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `card of ${shown.text}` }] };
}

export function answerWith(...texts: string[]): Answer {
  return { replies: texts.map(reply), audience: 'everyone' };
}

let lastId = 0;

/** A message in a channel thread, as Teams sends it. */
export function message(serviceUrl: string, changes: object = {}): Record<string, unknown> {
  lastId += 1;
  return {
    type: 'message',
    id: `activity-${lastId}`,
    channelId: 'msteams',
    serviceUrl,
    text: 'status',
    locale: 'sv-SE',
    from: { id: '29:anna', name: 'Anna', aadObjectId: 'anna-object-id' },
    recipient: { id: `28:${APP_ID}`, name: 'ASR readiness' },
    conversation: { id: THREAD, conversationType: 'channel', tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
    ...changes,
  };
}

/** The press of an Action.Execute button. */
export function press(serviceUrl: string, data: object, changes: object = {}): Record<string, unknown> {
  return message(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: 'pressed-message',
    value: { action: { type: 'Action.Execute', verb: 'show', data }, trigger: 'manual' },
    ...changes,
  });
}
