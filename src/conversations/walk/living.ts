/** The progress card that lives on: made again for the conversation it stands in, from today's facts. */
import { z } from 'zod';
import { noticeCard } from '../../cards/notice';
import type { LivingReply, Reply } from '../../cards/reply';
import { cloudsSeen } from '../../assessments/desk';
import type { Link } from '../../plans/ports';
import { LANGUAGES } from '../../words/language';
import { asking, speaking, type Asking, type ConversationParts } from '../asking';
import { findPlace, type Place } from '../place';
import type { LivingReplies, Turn } from '../turn';
import { carry } from './pages';
import { openWalk, type Walk } from './walk';
import { whereReply } from './where';

/** What is kept to make the card again; the conversation's own language and time zone come first where it has them. */
const how = z.object({
  kind: z.enum(['personal', 'group', 'channel']),
  language: z.enum(LANGUAGES),
  timeZone: z.string().max(100).optional(),
  /** Whose personal chat it is; in a channel or group chat the card speaks to everybody. */
  person: z.string().max(200).optional(),
});

type How = z.infer<typeof how>;

/** The card lives on in this conversation; the one before it says where to look. */
export function living(walk: Walk, reply: Reply): Reply {
  return { ...reply, living: livingOf(walk) };
}

function livingOf(walk: Walk): LivingReply {
  const { cards, words, turn, plan } = walk.asking;
  const { moved, moreHere } = words.walk.where;
  const { kind } = turn.conversation;
  const made: How = {
    kind,
    language: words.language,
    ...(turn.timeZone !== undefined && { timeZone: turn.timeZone }),
    ...(kind === 'personal' && { person: turn.person.id }),
  };
  const buttons = [{ title: words.walk.buttons.where, action: carry(walk, undefined, 'where') }];
  return { key: plan.id, how: JSON.stringify(made), moved: noticeCard(cards, { title: moved, lines: [moreHere], buttons }) };
}

/** Makes living cards again, and tells when one has to be. */
export function createLivingReplies(parts: ConversationParts): LivingReplies {
  return {
    watch: (told) => {
      parts.changes.watch(told);
    },
    async renew(root, key, made) {
      const asked = await askingAgain(parts, root, key, how.parse(JSON.parse(made)));
      if (!asked) return undefined;
      return whereReply(await openWalk(asked));
    },
  };
}

/** As if somebody of that conversation asked today; undefined: its plan is another, or its person no longer belongs to the plan. */
async function askingAgain(parts: ConversationParts, root: string, key: string, made: How): Promise<Asking | undefined> {
  const turn: Turn = {
    id: 'living',
    kind: 'action',
    text: '',
    conversation: { id: root, root, kind: made.kind },
    person: { id: made.person ?? '', name: '' },
    clientLanguage: made.language,
    ...(made.timeZone !== undefined && { timeZone: made.timeZone }),
  };
  const place = made.kind === 'personal' ? await findPlace(parts, turn) : await sharedPlace(parts, root);
  if (place.found !== 'plan' || place.plan.id !== key) return undefined;
  return asking(speaking(parts, turn, place, made.language));
}

/** Whoever sees the card belongs to the conversation; what counts is that the plan is still linked to it. */
async function sharedPlace({ plans, fallback }: ConversationParts, root: string): Promise<Place> {
  const link: Link | undefined = await plans.link(root);
  const linked = link && (await plans.plan(link.planId));
  if (link && linked) return { found: 'plan', plan: linked, clouds: cloudsSeen(linked.plan, link.clouds), told: false, link };
  if (!fallback) return { found: 'none' };
  return { found: 'plan', plan: (await plans.plan(fallback.id)) ?? fallback, clouds: [], told: false };
}
