import type { Activity } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { LATE, within } from '../support/within';
import type { IncomingActivity } from './activity';
import { parseActivity, tenantsOf } from './activity';
import type { ChannelAuthentication } from './authentication';
import type { Refusals } from './refusals';
import { createRefusals } from './refusals';
import type { TeamsSettings } from './settings';

/** A POST to /api/messages as the server hands it in: its body is a JSON object of at most 256 KB, nothing in it is trusted. */
export interface MessageRequest {
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface MessageResponse {
  readonly status: number;
  /** JSON; only presses have one. */
  readonly body?: unknown;
}

/** An activity that Teams sent, of a tenant that may talk to the bot. */
export interface Admitted {
  readonly identity: AuthenticateRequestResult;
  readonly activity: IncomingActivity;
}

export interface Gate {
  /** The activity, or the answer that refuses it: 401 for who sent it, 400 for what it is, 403 for whose tenant it is of. */
  admit(request: MessageRequest): Promise<Admitted | MessageResponse>;
}

/** The SDK reads the channel's keys without any deadline of its own. */
const IDENTITY_LIMIT = 12_000;

export function createGate(settings: TeamsSettings, authentication: ChannelAuthentication, clock: Clock, log: Log): Gate {
  const refusals = createRefusals(clock, log);
  return {
    async admit(request) {
      const identity = await within(clock, IDENTITY_LIMIT, authenticate(authentication, request, refusals));
      if (identity === LATE) {
        log.error({}, 'The identity of a message could not be checked in time; it was refused');
      }
      if (identity === LATE || identity === undefined) {
        return { status: 401 };
      }
      const activity = parseActivity(request.body);
      if (activity === undefined) {
        return { status: 400 };
      }
      if (!allowsTenant(settings, activity)) {
        log.warn({ tenants: tenantsOf(activity) }, 'Refused an activity of a tenant that is not allowed');
        return { status: 403 };
      }
      return { identity, activity };
    },
  };
}

async function authenticate(
  authentication: ChannelAuthentication,
  request: MessageRequest,
  refusals: Refusals,
): Promise<AuthenticateRequestResult | undefined> {
  const { channelId, serviceUrl } = request.body;
  if (typeof channelId !== 'string' || typeof serviceUrl !== 'string') {
    return undefined;
  }
  const asked: Partial<Activity> = { channelId, serviceUrl };
  try {
    return await authentication.authenticateRequest(asked as Activity, request.authorization ?? '');
  } catch (error) {
    refusals.add(error instanceof Error ? error.cause : error);
    return undefined;
  }
}

/** Every tenant the activity names must be allowed; one that names none is not. */
function allowsTenant(settings: TeamsSettings, activity: IncomingActivity): boolean {
  if (settings.demo) {
    return true;
  }
  const allowed = settings.allowedTenants.map((id) => id.toLowerCase());
  const tenants = tenantsOf(activity);
  return tenants.length > 0 && tenants.every((id) => allowed.includes(id.toLowerCase()));
}
