/** What is answered where no plan is spoken of, and the choice between several. */
import { z } from 'zod';
import { noticeCard } from '../cards/notice';
import type { ChoosePlan } from '../cards/actions';
import { LANGUAGES } from '../words/language';
import { actorOf, answerAlone, type Speaking } from './asking';
import type { Place } from './place';
import type { PressParser } from './press';
import type { Answer } from './turn';

/** A button shows so much of a plan's name. */
const MOST_PLANS = 6;

/** Says why no plan can be spoken of: none is linked, several fit, or the person may not ask. */
export function answerPlace(speaking: Speaking): Promise<Answer> {
  const { place, cards, words, plans, turn } = speaking;
  const said = words.place;
  const one = (title: string, lines: readonly string[]): Answer => answerAlone(noticeCard(cards, { title, lines, kind: 'warning' }));
  switch (place.found) {
    case 'plan':
    case 'none':
      return Promise.resolve(
        one(said.none.title(turn.conversation.kind !== 'personal'), [plans.hasAdministrators() ? said.none.line : said.none.nobody]),
      );
    case 'refused':
      return Promise.resolve(one(said.refused[place.because].title, [said.refused[place.because].line]));
    case 'several': {
      const { language } = words;
      const buttons = place.plans.slice(0, MOST_PLANS).map(({ id, plan }) => {
        const action: ChoosePlan = { do: 'choosePlan', plan: id, language };
        return { title: plan.name, action };
      });
      return Promise.resolve(answerAlone(noticeCard(cards, { title: said.several.title, lines: [said.several.line], buttons })));
    }
  }
}

/** Guests nobody has allowed, and who does not belong here, are answered nothing else. */
export function isKeptOut(place: Place): boolean {
  return place.found === 'refused' && place.because !== 'unknown';
}

const carried = z.object({
  action: z.strictObject({ do: z.literal('choosePlan'), plan: z.string().min(1).max(100), language: z.enum(LANGUAGES) }),
}) satisfies z.ZodType<{ action: ChoosePlan }>;

/** "Which plan do you mean?", answered: kept for this personal chat, if the person belongs to a conversation of it. */
export const choosePlan: PressParser = (data) => {
  const parsed = carried.safeParse(data);
  if (!parsed.success) return undefined;
  const { plan: id, language } = parsed.data.action;
  return { language, run: (speaking) => choose(speaking, id) };
};

async function choose(speaking: Speaking, id: string): Promise<Answer> {
  const { place, plans, turn, cards, words } = speaking;
  const offered = place.found === 'several' ? place.plans : place.found === 'plan' ? [place.plan] : [];
  const chosen = offered.find((plan) => plan.id === id);
  if (!chosen || turn.conversation.kind !== 'personal') return answerPlace(speaking);
  await plans.choose(actorOf(turn), id, await plans.link(turn.conversation.root));
  const buttons = [
    { title: words.conversation.buttons.summary, action: { do: 'show', show: { view: 'summary' }, language: words.language } },
  ] as const;
  return answerAlone(noticeCard(cards, { title: words.place.chosen(chosen.plan.name), buttons }));
}
