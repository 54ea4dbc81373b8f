/** `upload key`, `upload keys`: keys that let a collector hand in reports, made and revoked by owners in a personal chat. */
import { z } from 'zod';
import type { RevokeKey } from '../../cards/actions';
import { noticeCard } from '../../cards/notice';
import type { Reply } from '../../cards/reply';
import { setUpCard } from '../../cards/setup';
import { formatZonedTime } from '../../words/format';
import type { UploadKey } from '../../plans/ports';
import type { PlanInUse } from '../../plans/plans';
import { LANGUAGES } from '../../words/language';
import { actorOf, answer, answerAlone, type Speaking } from '../asking';
import { answerPlace } from '../places';
import type { PressParser } from '../press';
import { match, type Patterns, type Said } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

const MAKE: Patterns = {
  en: [/^(?:make |new )?(?:an? )?(?:new )?upload key$/],
  sv: [/^(?:ny |skapa )?(?:en )?(?:ny )?uppladdningsnyckel$/],
};
const LIST: Patterns = { en: [/^upload keys$/], sv: [/^uppladdningsnycklar(?:na)?$/] };

function command(patterns: Patterns, run: (speaking: Speaking, plan: PlanInUse) => Promise<Answer>): Command {
  return {
    name: 'uploadKey',
    parse(said: Said) {
      const heard = match(said, patterns);
      return heard && { ...(heard.language && { language: heard.language }), runAnywhere: (speaking) => here(speaking, run) };
    },
  };
}

/** Only in a personal chat, and for a plan that is kept. */
async function here(speaking: Speaking, run: (speaking: Speaking, plan: PlanInUse) => Promise<Answer>): Promise<Answer> {
  const { place, turn, words, plans, fallback } = speaking;
  if (turn.conversation.kind !== 'personal') return warn(speaking, words.setup.keys.personalOnly);
  if (place.found !== 'plan') return answerPlace(speaking);
  if (place.plan.id === fallback?.id || !(await plans.plan(place.plan.id))) return warn(speaking, words.setup.keys.noPlan);
  return run(speaking, place.plan);
}

export const uploadKey = command(MAKE, async (speaking, plan) => {
  const { keys, turn, words, publicUrl } = speaking;
  const made = await keys.make(actorOf(turn), plan.id);
  const said = words.setup.keys;
  if (made.made === 'refused') return warn(speaking, said.ownersOnly);
  if (made.made === 'tooMany') return warn(speaking, said.tooMany(made.most));
  const { name } = plan.plan;
  const lines = [said.save, ...(publicUrl === undefined ? [] : [said.send(`${publicUrl}/api/reports`)])];
  const shown = setUpCard(speaking.cards, { title: said.made(name), lead: said.once, lines, secret: made.key });
  return { ...answer(shown), thereafter: { until: made.hidden, show: noticeCard(speaking.cards, { title: said.hidden(name) }) } };
});

export const uploadKeys = command(LIST, async (speaking, plan) => {
  const listed = await list(speaking, plan);
  return listed ? answer(listed) : warn(speaking, speaking.words.setup.keys.ownersOnly);
});

/** Undefined: the person is no owner. */
async function list(speaking: Speaking, plan: PlanInUse, lead?: string): Promise<Reply | undefined> {
  const { keys, turn, words, cards } = speaking;
  const living = await keys.living(actorOf(turn), plan.id);
  if (!living) return undefined;
  const said = words.setup.keys;
  const at = (time: string): string => formatZonedTime(words.language, time, cards.timeZone);
  const row = ({ madeBy, madeAt, lastUsedAt }: UploadKey): { label: string; detail: string } => ({
    label: said.row(madeBy.name, at(madeAt)),
    detail: lastUsedAt === undefined ? said.unused : said.used(at(lastUsedAt)),
  });
  const revoke = ({ id }: UploadKey, index: number): { title: string; action: RevokeKey } => ({
    title: said.revoke(index + 1),
    action: { do: 'revokeKey', plan: plan.id, key: id, language: words.language },
  });
  const first = [lead, living.length === 0 ? said.none : undefined].filter((part) => part !== undefined).join(' ');
  return setUpCard(cards, {
    title: said.list(plan.plan.name),
    ...(first !== '' && { lead: first }),
    rows: living.map(row),
    buttons: living.map(revoke),
  });
}

const carried = z.object({
  action: z.strictObject({ do: z.literal('revokeKey'), plan: z.string().max(100), key: z.string().max(100), language: z.enum(LANGUAGES) }),
}) satisfies z.ZodType<{ action: RevokeKey }>;

/** A key revoked from the list. */
export const revokeKey: PressParser = (data) => {
  const parsed = carried.safeParse(data);
  if (!parsed.success) return undefined;
  const { plan: planId, key, language } = parsed.data.action;
  const run = async (speaking: Speaking): Promise<Answer> => {
    const { place, keys, turn, words, cards } = speaking;
    const { oldButton } = words.conversation;
    if (place.found !== 'plan' || place.plan.id !== planId || turn.conversation.kind !== 'personal') {
      return answerAlone(noticeCard(cards, { title: oldButton.title, lines: [oldButton.line] }));
    }
    const revoked = await keys.revoke(actorOf(turn), planId, key);
    const listed = await list(speaking, place.plan, revoked ? words.setup.keys.revoked : undefined);
    return listed ? answer(listed) : warn(speaking, words.setup.keys.ownersOnly);
  };
  return { language, run };
};

function warn({ cards }: Speaking, title: string): Answer {
  return answerAlone(noticeCard(cards, { title, kind: 'warning' }));
}
