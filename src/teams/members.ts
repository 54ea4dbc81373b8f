import { z } from 'zod';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { Address } from './ports';
import type { Connector } from './connector';

/** The same shape as the port of plans; the room of Teams knows no plans. */
type Standing = 'member' | 'guest' | 'stranger' | 'unknown';

interface PersonInTeams {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
}

/** Who belongs to a conversation, as Teams says. Never rejects. */
export interface TeamsMembers {
  /** @param conversation a root */
  standing(conversation: string, person: PersonInTeams): Promise<Standing>;
  /** The person behind a mention (`29:…`). */
  find(conversation: string, channelId: string): Promise<PersonInTeams | undefined>;
}

export interface MembersParts {
  readonly connector: Pick<Connector, 'member'>;
  readonly addressOf: (conversation: string) => Promise<Address | undefined>;
  /** Entra tenant ids whose people are no guests. */
  readonly tenants: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}

/** How long an answer holds, milliseconds; who was not a member may have been added since. */
const KEPT: Readonly<Record<Exclude<Standing, 'unknown'>, number>> = { member: 60 * 60_000, guest: 60 * 60_000, stranger: 60_000 };
const MOST_KEPT = 20_000;

/** learn.microsoft.com, "get conversation member": Teams' own names of the same things differ between its answers. */
const memberSchema = z.object({
  id: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  aadObjectId: z.string().optional().catch(undefined),
  objectId: z.string().optional().catch(undefined),
  tenantId: z.string().optional().catch(undefined),
  userRole: z.string().optional().catch(undefined),
  userPrincipalName: z.string().optional().catch(undefined),
});

/** Where a person is not somebody of the directory, there is nobody to ask for. */
const OBJECT_ID = /^[0-9a-z][0-9a-z-]{2,63}$/i;

export function createMembers({ connector, addressOf, tenants, clock, log }: MembersParts): TeamsMembers {
  const kept = new Map<string, { readonly until: number; readonly standing: Promise<Standing> }>();

  async function ask(conversation: string, member: string): Promise<{ readonly standing: Standing; readonly person?: PersonInTeams }> {
    try {
      const address = await addressOf(conversation);
      if (!address) return { standing: 'unknown' };
      const body = await connector.member(address, address.teamId ?? conversation, member);
      if (body === undefined) return { standing: 'stranger' };
      const { data } = memberSchema.safeParse(body);
      if (!data) return { standing: 'unknown' };
      const id = data.aadObjectId ?? data.objectId;
      return { standing: standingOf(data, tenants), ...(id !== undefined && { person: { id, name: data.name ?? '' } }) };
    } catch (error) {
      log.warn(
        { conversation, error: error instanceof Error ? error.name : 'unknown error' },
        'Teams did not say who belongs to a conversation',
      );
      return { standing: 'unknown' };
    }
  }

  async function freshStanding(key: string, conversation: string, person: PersonInTeams): Promise<Standing> {
    const { standing } = await ask(conversation, person.id);
    const until = standing === 'unknown' ? undefined : clock.now() + KEPT[standing];
    if (until === undefined) kept.delete(key);
    else kept.set(key, { until, standing: Promise.resolve(standing) });
    return standing;
  }

  return {
    standing(conversation, person) {
      if (!OBJECT_ID.test(person.id)) return Promise.resolve('guest');
      const key = JSON.stringify([conversation, person.id]);
      const known = kept.get(key);
      if (known && known.until > clock.now()) return known.standing;
      const standing = freshStanding(key, conversation, person);
      // Those who ask meanwhile wait for the same answer.
      kept.set(key, { until: clock.now() + KEPT.stranger, standing });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return standing;
    },
    find: async (conversation, channelId) => (await ask(conversation, channelId)).person,
  };
}

/**
 * Who comes from another tenant, or has a role other than a user's, is a guest. Where Teams says no role, the sign-in name tells: a guest's
 * holds `#EXT#`. Where it says neither, nobody knows.
 */
function standingOf({ tenantId, userRole, userPrincipalName }: z.infer<typeof memberSchema>, tenants: readonly string[]): Standing {
  const isOurs = tenantId === undefined || tenants.some((tenant) => tenant.toLowerCase() === tenantId.toLowerCase());
  if (!isOurs) return 'guest';
  if (userRole !== undefined) return userRole.toLowerCase() === 'user' ? 'member' : 'guest';
  if (userPrincipalName === undefined) return 'unknown';
  return userPrincipalName.toUpperCase().includes('#EXT#') ? 'guest' : 'member';
}
