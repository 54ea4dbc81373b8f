import type { Activity } from 'botbuilder';
import { CloudAdapter } from 'botbuilder';
import type { Conversation } from '../conversations/turn';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { LATE, within } from '../support/within';
import type { AlertChannel } from '../alerts/ports';
import { createAddressBook } from './address';
import { createAlertChannel } from './alert-channel';
import type { TeamsWords } from './answering';
import { createAnswering } from './answering';
import { ChannelAuthentication } from './authentication';
import { botCredential, createBotToken, type BotToken } from './bot-token';
import { createChannelKeys } from './channel-keys';
import { claimsIssuer } from './channel-token';
import type { Connector } from './connector';
import { createConnector } from './connector';
import { failureText } from './failure';
import type { Admitted, MessageRequest, MessageResponse } from './gate';
import { createGate } from './gate';
import { createHandled } from './handled';
import { createMembers, type TeamsMembers } from './members';
import { createOutbox } from './outbox';
import type { Render } from './outgoing';
import { createPacing } from './pacing';
import type { ChannelMemory } from './ports';
import type { Reception } from './reception';
import { createReception } from './reception';
import { allowsServiceUrl } from './service-url';
import type { TeamsSettings } from './settings';

export interface TeamsBot {
  /** Where alerts go. */
  readonly alerts: AlertChannel;
  readonly members: TeamsMembers;
  /** Whether a request is worth reading: its header claims to come from the channel. Verifies nothing. */
  admits(authorization: string | undefined): boolean;
  /** Never rejects, and says nothing of why it refused. */
  handle(request: MessageRequest): Promise<MessageResponse>;
  /** Rejects where the bot gets no token to send with. */
  identity(): Promise<void>;
  /** Makes the edits that an earlier process owed when it ended. Rejects with MemoryFailure. */
  makeUp(): Promise<void>;
  /** Resolves once every turn at hand is answered and everything is sent or given up. */
  idle(): Promise<void>;
  /** The same in some six seconds at the most: who still waits by then is told that the bot was stopped. Never rejects. */
  stop(): Promise<void>;
}

export interface TeamsBotParts {
  readonly settings: TeamsSettings;
  readonly conversation: Conversation;
  readonly render: Render;
  readonly words: TeamsWords;
  /** Absent: nothing outlives the process. */
  readonly memory?: ChannelMemory;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds that turns and longer work under way get when the bot is stopped, and that the word of it gets to arrive. */
const STOPPING_GRACE = 4_500;
const STOPPING_LAST = 2_000;

/**
 * The bot towards Teams: who may speak to it, what was said, and how the answer gets back.
 *
 * @throws Error when it has no app id and is not the demo
 */
export function createTeamsBot(parts: TeamsBotParts): TeamsBot {
  const { settings, clock, log } = parts;
  const addresses = createAddressBook(parts);
  const token = tokenFor(parts);
  const connector = connectorFor(parts, token);
  const outbox = createOutbox(connector, addresses);
  const alerts = createAlertChannel({ connector, addresses, render: parts.render, log });
  const answering = createAnswering({ ...parts, outbox, addresses });
  const handled = createHandled(parts.memory, clock, log);
  const reception = createReception({ answering, addresses, handled, allows: standInFor(settings), words: parts.words, clock, log });
  const keys = settings.demo ? undefined : createChannelKeys(settings.channel.ToBotFromChannelOpenIdMetadataUrl, clock, log);
  const authentication = new ChannelAuthentication(settings, keys);
  const gate = createGate(settings, authentication, clock, log);
  const adapter = new CloudAdapter(authentication);
  const idle = async (): Promise<void> => {
    await reception.idle();
    await answering.idle();
    await outbox.idle();
  };
  const tenants = settings.demo ? [] : settings.allowedTenants;
  return {
    alerts,
    members: createMembers({ connector, addressOf: (root) => addresses.find(root), tenants, clock, log }),
    admits: (authorization) => settings.demo || claimsIssuer(authorization, settings.channel.ToBotFromChannelTokenIssuer),
    async handle(request) {
      const admitted = await gate.admit(request);
      return 'status' in admitted ? admitted : runTurn(adapter, reception, admitted, log);
    },
    identity: async () => {
      await token?.get();
    },
    makeUp: () => answering.makeUp(),
    idle,
    async stop() {
      if ((await within(clock, STOPPING_GRACE, idle())) !== LATE) {
        return;
      }
      answering.stop();
      if ((await within(clock, STOPPING_LAST, idle())) === LATE) {
        log.warn({}, 'Stopped before everything was sent');
      }
    },
  };
}

/** A stand-in on this computer has the files of its channel, too; Teams itself has none. */
function standInFor(settings: TeamsSettings): (address: string) => boolean {
  return (address) => {
    const { protocol, origin, pathname } = new URL(address);
    return protocol === 'http:' && allowsServiceUrl(settings, `${origin}${pathname}`);
  };
}

function connectorFor({ settings, clock, log }: TeamsBotParts, token: BotToken | undefined): Connector {
  const allows = (serviceUrl: string): boolean => allowsServiceUrl(settings, serviceUrl);
  return createConnector({ allows, pacing: createPacing(clock), clock, log, ...(token && { token }) });
}

/** The demo sends without. */
function tokenFor({ settings, clock }: TeamsBotParts): BotToken | undefined {
  return settings.demo ? undefined : createBotToken(settings.channel, botCredential(settings.identity, settings.channel, clock), clock);
}

/** Through the SDK's pipeline, which makes its turn context; whatever goes wrong there is logged and stays inside. */
async function runTurn(adapter: CloudAdapter, reception: Reception, admitted: Admitted, log: Log): Promise<MessageResponse> {
  let response: MessageResponse = { status: 500 };
  const { type, id, channelId, serviceUrl } = admitted.activity;
  const activity: Partial<Activity> = { type, id, channelId, serviceUrl };
  try {
    await adapter.processActivityDirect(admitted.identity, activity as Activity, async () => {
      response = await reception.receive(admitted.activity);
    });
  } catch (error) {
    log.error({ error: failureText(error) }, 'An activity failed outside of its turn');
  }
  return response;
}
