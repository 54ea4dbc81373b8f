import { z } from 'zod';
import type { Turn } from '../conversations/turn';
import { languageOf } from '../words/language';
import type { IncomingActivity } from './activity';
import { conversationKind } from './conversation-kind';
import { othersMentioned, typedText } from './mentions';

/** The invoke that an Action.Execute button makes. */
const CARD_ACTION = 'adaptiveCard/action';

const pressSchema = z.object({ action: z.object({ data: z.unknown().optional() }) });

/**
 * What an activity means to the conversation; undefined for what it does not speak of (reactions, edits, other bots, an update of the
 * app). Teams tells of one installation twice, by installationUpdate and by conversationUpdate: two turns with ids of their own in the
 * same conversation, and the conversation welcomes once.
 *
 * @param fallbackId  the turn's id when the channel gave the activity none
 * @param personName  who says it, as far as is known
 */
export function turnFrom(activity: IncomingActivity, fallbackId: string, personName: string): Turn | undefined {
  const said = saidBy(activity);
  if (said === undefined) {
    return undefined;
  }
  const client = activity.entities.find((entity) => entity.type === 'clientInfo');
  const timeZone = knownTimeZone(activity.localTimezone ?? client?.timezone);
  const mentions = othersMentioned(activity);
  return {
    id: activity.id ?? fallbackId,
    ...said,
    ...(mentions.length > 0 && { mentions }),
    conversation: conversationOf(activity),
    person: { id: personIdOf(activity), name: personName },
    clientLanguage: languageOf(activity.locale ?? client?.locale),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

/** Who does it: by Entra object id, or by the channel's own where it gives no other; empty: it names nobody. */
export function personIdOf({ from }: IncomingActivity): string {
  return from.aadObjectId ?? from.id ?? '';
}

/** Whether a bot does it: this one, or another. */
export function isFromBot({ from, recipient }: IncomingActivity): boolean {
  return from.role === 'bot' || (from.id !== undefined && from.id === recipient.id);
}

type Said = Pick<Turn, 'kind' | 'text' | 'action'>;

function saidBy(activity: IncomingActivity): Said | undefined {
  switch (activity.type) {
    case 'message':
      return isFromBot(activity) ? undefined : messageSaid(activity);
    case 'invoke':
      return activity.name === CARD_ACTION ? pressed(activity) : undefined;
    case 'installationUpdate':
      return activity.action === 'add' ? { kind: 'installed', text: '' } : undefined;
    case 'conversationUpdate':
      return addsBot(activity) ? { kind: 'installed', text: '' } : undefined;
    default:
      return undefined;
  }
}

/** A message without text but with a value is the press of an Action.Submit, of a client that knows no Action.Execute. */
function messageSaid(activity: IncomingActivity): Said {
  const text = typedText(activity);
  const isPress = text === '' && typeof activity.value === 'object' && activity.value !== null;
  return isPress ? { kind: 'action', text, action: activity.value } : { kind: 'message', text };
}

function pressed(activity: IncomingActivity): Said {
  return { kind: 'action', text: '', action: pressSchema.safeParse(activity.value).data?.action.data };
}

/** Whether the app was taken out of the conversation. */
export function removesBot(activity: IncomingActivity): boolean {
  const removed = activity.membersRemoved.some((member) => member.id !== undefined && member.id === activity.recipient.id);
  return (activity.type === 'installationUpdate' && activity.action === 'remove') || (activity.type === 'conversationUpdate' && removed);
}

function addsBot(activity: IncomingActivity): boolean {
  return activity.membersAdded.some((member) => member.id !== undefined && member.id === activity.recipient.id);
}

function conversationOf(activity: IncomingActivity): Turn['conversation'] {
  const id = activity.conversation.id;
  return { id, root: rootOf(id), kind: conversationKind(activity) };
}

/** The channel itself, of the id of a thread in it (`19:…@thread.tacv2;messageid=…`). */
export function rootOf(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}

/** Undefined for a zone this runtime cannot count in, so that nobody downstream trips over it. */
function knownTimeZone(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
