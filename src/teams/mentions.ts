import type { IncomingActivity } from './activity';

/** Longer than Teams lets a person write; what comes after is not read. */
const LONGEST_TEXT = 28_000;
const MOST_ID = 500;

/**
 * What the person typed: every mention of the bot gone (a client may split one mention in two, or send the same twice), other people's
 * mentions kept as their names, entities decoded, blanks joined within a line.
 */
export function typedText(activity: IncomingActivity): string {
  const botNames = new Set(mentionsOfBot(activity).flatMap((mention) => [plainName(mention.text), plainName(mention.mentioned?.name)]));
  const spoken = (activity.text ?? '')
    .slice(0, LONGEST_TEXT)
    .replaceAll(/<at\b[^<>]*>([^<]*)<\/at>/gi, (_match, name: string) => (botNames.has(plainName(name)) ? ' ' : name));
  // Line ends stay: a pasted list has its names on lines of their own.
  return decoded(spoken)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim();
}

/** Who else was mentioned, by the channel's own ids. */
export function othersMentioned(activity: IncomingActivity): readonly { readonly channelId: string; readonly name: string }[] {
  const bot = activity.recipient.id;
  return activity.entities.flatMap(({ type, mentioned }) => {
    const id = mentioned?.id;
    return type === 'mention' && id !== undefined && id !== bot && id.length <= MOST_ID
      ? [{ channelId: id, name: mentioned?.name ?? '' }]
      : [];
  });
}

function mentionsOfBot(activity: IncomingActivity): IncomingActivity['entities'] {
  const bot = activity.recipient.id;
  return activity.entities.filter((entity) => entity.type === 'mention' && bot !== undefined && entity.mentioned?.id === bot);
}

/** The name inside `<at>…</at>`, comparable. */
function plainName(markup: string | undefined): string {
  return decoded((markup ?? '').slice(0, LONGEST_TEXT).replaceAll(/<[^<>]*>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };

function decoded(text: string): string {
  return text.replaceAll(/&(nbsp|lt|gt|quot|#39|apos|amp);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
