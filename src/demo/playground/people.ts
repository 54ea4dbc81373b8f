/** Whom one meets in the Playground: the company's people, a personal chat, a group chat, and a team with a channel. */
import { COMPANY, PEOPLE } from '../estate/company';
import { guidOf } from '../estate/random';

/** The bot's name in the chats; what one types after the @. */
const BOT_NAME = 'ASR Readiness';

/** Ids as Teams makes them, the same at every start. */
const SEED = 3978;

/** The Playground's configuration, version 0.1.1: exactly five people beside the one who sits in front of it. */
export function playgroundConfiguration(): Readonly<Record<string, unknown>> {
  const { operations, ...others } = PEOPLE;
  const thread = (name: string): string => `19:${guidOf(SEED, name).replaceAll('-', '')}`;
  return {
    version: '0.1.1',
    tenantId: guidOf(SEED, 'tenant'),
    bot: { id: `28:${guidOf(SEED, 'bot')}`, name: BOT_NAME },
    currentUser: person(operations),
    users: Object.values(others).map(person),
    personalChat: { id: `a:1${guidOf(SEED, 'personal').replaceAll('-', '')}` },
    groupChat: { id: `${thread('group')}@thread.v2`, name: 'Flytten till Azure' },
    team: {
      id: `${thread('team')}@thread.tacv2`,
      name: 'IT-drift',
      aadGroupId: guidOf(SEED, 'team'),
      channels: [{ id: `${thread('channel')}@thread.tacv2`, name: 'Katastrofskydd' }],
    },
  };
}

function person(name: string): Readonly<Record<string, string>> {
  const [givenName = name, surname = ''] = name.split(' ');
  const address = `${plain(givenName)}.${plain(surname)}@${COMPANY.domain}`;
  return {
    id: `29:1${guidOf(SEED, name).replaceAll('-', '')}`,
    name,
    // Spelled so in the Playground's schema.
    userPrincipleName: address,
    aadObjectId: guidOf(SEED, `${name}/directory`),
    givenName,
    surname,
    email: address,
  };
}

/** Lower case without the dots and rings that addresses do not have. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
