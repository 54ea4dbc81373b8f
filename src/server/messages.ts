import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { BodyRefusal, checkBodyHeaders, readJsonObject } from './body';
import { respond } from './respond';

/** Who takes in the messages; handed in, so that the server knows nothing of the channel. */
export interface MessageHandler {
  /** Whether the body is worth reading at all; what it does not admit is answered with 401. */
  admits(authorization: string | undefined): boolean;
  handle(request: {
    readonly authorization: string | undefined;
    readonly body: Readonly<Record<string, unknown>>;
  }): Promise<{ readonly status: number; readonly body?: unknown }>;
}

export interface MessageParts {
  readonly messages: MessageHandler;
  readonly clock: Clock;
  readonly log: Log;
}

/** One `POST /api/messages`, from headers to answer. Never rejects; whatever fails tells the caller a status and no word. */
export async function answerMessage(request: IncomingMessage, response: ServerResponse, parts: MessageParts): Promise<void> {
  try {
    checkBodyHeaders(request.headers);
    const authorization = request.headers.authorization;
    if (!parts.messages.admits(authorization)) {
      respond(response, 401);
      return;
    }
    const body = await readJsonObject(request, parts.clock);
    const answer = await parts.messages.handle({ authorization, body });
    respond(response, answer.status, answer.body);
  } catch (error) {
    refuse(request, response, error, parts.log);
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, log: Log): void {
  if (!(error instanceof BodyRefusal)) {
    log.error({ error: error instanceof Error ? error.stack : String(error) }, 'A message could not be handled');
    respond(response, 500);
    return;
  }
  if (error.status === 408) {
    response.setHeader('connection', 'close');
    response.once('finish', () => request.destroy());
  }
  respond(response, error.status);
}
