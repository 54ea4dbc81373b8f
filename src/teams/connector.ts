import { z } from 'zod';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { staysInPath } from './activity';
import type { Address } from './ports';
import type { BotToken } from './bot-token';
import type { Pacing } from './pacing';
import { rootOf } from './turn-from-activity';
import type { Attempt, Verb } from './delivery';
import { DeliveryError, retryAfterOf, waitBeforeRetry } from './delivery';
import type { WebAnswer } from './timed-fetch';
import { timedFetch } from './timed-fetch';

/** What goes to the channel. */
export type OutgoingActivity = Readonly<Record<string, unknown>>;

/** Bot Framework's Connector service: sends with deadlines and retries of its own, because the SDK's hang for ever and post twice. */
export interface Connector {
  /**
   * Posts to a conversation, as an answer where `replyToId` says to what.
   *
   * @returns the id of the posted message, where the channel gave one
   * @throws DeliveryError
   */
  post(address: Address, activity: OutgoingActivity, replyToId?: string): Promise<string | undefined>;
  /** Replaces a posted message. @throws DeliveryError */
  update(address: Address, activityId: string, activity: OutgoingActivity): Promise<void>;
  /** Milliseconds until Teams' limits let another request to that conversation go; 0: now. */
  wait(address: Address): number;
  /** Posts to a conversation, or in a channel to its root: then that begins a thread. One attempt. Never rejects. */
  tryPost(address: Address, activity: OutgoingActivity): Promise<Attempt>;
  /** Replaces a posted message. One attempt. Never rejects. */
  tryUpdate(address: Address, activityId: string, activity: OutgoingActivity): Promise<Attempt>;
  /**
   * Asks for one member of a conversation or a team.
   *
   * @returns what the channel says of them; undefined: nobody of that id belongs to it
   * @throws DeliveryError
   */
  member(address: Address, conversationId: string, memberId: string): Promise<unknown>;
}

export interface ConnectorParts {
  readonly pacing: Pacing;
  /** Absent in the demo, which sends without. */
  readonly token?: BotToken;
  readonly allows: (serviceUrl: string) => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

const ATTEMPT_LIMIT = 10_000;
const MEMBER_LIMIT = 1_500;
/** The connection was never made. */
const NOT_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** Of a new thread `id` is the conversation's and `activityId` the message's. Both are kept as they came: the SDK's own helper loses one. */
const postedSchema = z.object({
  id: z.string().min(1).max(2_000),
  activityId: z.string().min(1).refine(staysInPath).optional().catch(undefined),
});
const refusedSchema = z.object({ error: z.object({ code: z.string().max(100) }) });

export function createConnector(parts: ConnectorParts): Connector {
  return {
    post: (address, activity, replyToId) =>
      deliver(parts, { address, verb: 'POST', url: activitiesUrl(parts, address, replyToId), body: activity }),
    async update(address, activityId, activity) {
      await deliver(parts, { address, verb: 'PUT', url: activitiesUrl(parts, address, activityId), body: activity });
    },
    wait: ({ conversationId }) => parts.pacing.wait(rootOf(conversationId)),
    tryPost: (address, activity) =>
      address.kind === 'channel' && address.conversationId === rootOf(address.conversationId)
        ? beginThread(parts, address, activity)
        : attemptOnce(parts, { address, verb: 'POST', url: activitiesUrl(parts, address), body: activity }),
    tryUpdate: (address, activityId, activity) =>
      attemptOnce(parts, { address, verb: 'PUT', url: activitiesUrl(parts, address, activityId), body: activity }),
    member: (address, conversationId, memberId) => askMember(parts, memberUrl(parts, address, conversationId, memberId)),
  };
}

/** One request to one conversation. */
interface Sending {
  readonly address: Address;
  readonly verb: Verb;
  readonly url: string;
  readonly body: OutgoingActivity;
}

function baseOf(parts: ConnectorParts, { serviceUrl }: Address): string {
  if (!parts.allows(serviceUrl)) {
    throw new Error('The conversation has an address the bot may not send to.');
  }
  return serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
}

function activitiesUrl(parts: ConnectorParts, address: Address, activityId?: string): string {
  const path = `v3/conversations/${encodeURIComponent(address.conversationId)}/activities`;
  return `${baseOf(parts, address)}${path}${activityId === undefined ? '' : `/${encodeURIComponent(activityId)}`}`;
}

function memberUrl(parts: ConnectorParts, address: Address, conversationId: string, memberId: string): string {
  return `${baseOf(parts, address)}v3/conversations/${encodeURIComponent(conversationId)}/members/${encodeURIComponent(memberId)}`;
}

/** Twice at the most, and soon: somebody waits for an answer. */
async function askMember(parts: ConnectorParts, url: string): Promise<unknown> {
  for (let attempts = 1; ; attempts += 1) {
    let failed: Exclude<Attempt, { kind: 'accepted' }>;
    try {
      const authorization = parts.token === undefined ? undefined : `Bearer ${await parts.token.get()}`;
      const answer = await timedFetch(parts.clock, MEMBER_LIMIT, url, authorization === undefined ? {} : { headers: { authorization } });
      if (answer.status === 200) return jsonOf(answer.text);
      if (answer.status === 404) return undefined;
      failed = refusalOf(parts, answer);
    } catch (error) {
      failed = { kind: 'noAnswer', reason: nameOf(error) };
    }
    if (attempts === 2) throw new DeliveryError(attempts, failed);
  }
}

/** A post to a channel's root begins a thread there (learn.microsoft.com, "send proactive messages"). */
async function beginThread(parts: ConnectorParts, address: Address, activity: OutgoingActivity): Promise<Attempt> {
  const body = {
    isGroup: true,
    bot: address.bot,
    ...(address.tenantId !== undefined && { tenantId: address.tenantId }),
    channelData: {
      channel: { id: address.conversationId },
      ...(address.tenantId !== undefined && { tenant: { id: address.tenantId } }),
    },
    activity,
  };
  const began = await attemptOnce(parts, { address, verb: 'POST', url: `${baseOf(parts, address)}v3/conversations`, body });
  if (began.kind !== 'accepted' || began.conversationId !== undefined || began.id === undefined) return began;
  // The message that began a thread gives it its name.
  return { kind: 'accepted', id: began.id.split(';messageid=')[1], conversationId: began.id };
}

async function deliver(parts: ConnectorParts, sending: Sending): Promise<string | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    const attempt = await attemptOnce(parts, sending);
    if (attempt.kind === 'accepted') {
      return attempt.id;
    }
    const wait = waitBeforeRetry(sending.verb, attempt, attempts, Math.random());
    if (wait === undefined) {
      throw new DeliveryError(attempts, attempt);
    }
    parts.log.warn({ verb: sending.verb, attempts, wait, ...attempt }, 'The channel did not take a message; trying again');
    await pause(parts.clock, wait);
  }
}

async function attemptOnce(parts: ConnectorParts, { address, verb, url, body }: Sending): Promise<Attempt> {
  await parts.pacing.turn(rootOf(address.conversationId));
  let authorization: string | undefined;
  try {
    authorization = parts.token === undefined ? undefined : `Bearer ${await parts.token.get()}`;
  } catch (error) {
    return { kind: 'notSent', reason: `no bot token (${nameOf(error)})` };
  }
  try {
    const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
    const answer = await timedFetch(parts.clock, ATTEMPT_LIMIT, url, { method: verb, headers, body: JSON.stringify(body) });
    return judge(parts, answer);
  } catch (error) {
    const reason = nameOf(error);
    return { kind: NOT_CONNECTED.includes(reason) ? 'notSent' : 'noAnswer', reason };
  }
}

function judge(parts: ConnectorParts, answer: WebAnswer): Attempt {
  const body = jsonOf(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    return accepted(postedSchema.safeParse(body).data);
  }
  return refusalOf(parts, answer);
}

function accepted(posted: z.infer<typeof postedSchema> | undefined): Attempt {
  if (posted?.activityId !== undefined) return { kind: 'accepted', id: posted.activityId, conversationId: posted.id };
  return { kind: 'accepted', id: posted && staysInPath(posted.id) ? posted.id : undefined };
}

function refusalOf(parts: ConnectorParts, answer: WebAnswer): Extract<Attempt, { kind: 'answered' }> {
  const body = jsonOf(answer.text);
  if (answer.status === 401) {
    parts.token?.forget();
  }
  return {
    kind: 'answered',
    status: answer.status,
    code: refusedSchema.safeParse(body).data?.error.code,
    retryAfter: retryAfterOf(answer.headers.get('retry-after'), parts.clock.now()),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What kind of failure, without the words of an error that might repeat what we sent. */
function nameOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') {
    return cause.code;
  }
  return error instanceof Error ? error.name : 'unknown error';
}

function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
