import { editionCard } from '../../cards/edition';
import { changesUnder } from '../../readiness/edition-changes';
import { EDITIONS } from '../../readiness/editions';
import type { Reply } from '../../cards/reply';
import { answerWithin, type Asking } from '../asking';
import { match, type Patterns } from '../said';
import { noticeCard } from '../../cards/notice';
import type { Command } from './command';

const EDITION: Patterns = {
  en: [
    /^(?:(?:which|what) )?editions?(?: (?:is|are) (?:in force|used))?$/,
    /^(?:compare|show) editions?$/,
    /^what (?:would change|changes) (?:under|with|in) (?:(?:the |an)?other editions?|(?:edition )?(?:seed-2017|2026-05|2026-09))$/,
  ],
  sv: [
    /^(?:vilken )?utgav(?:a|an|or|orna)(?: (?:galler|anvands))?$/,
    /^(?:jamfor|visa) utgav(?:a|an|or|orna)$/,
    /^vad (?:skulle )?andras (?:under|med|i) (?:(?:en )?(?:annan|andra) utgav(?:a|or)|(?:utgav(?:a|an) )?(?:seed-2017|2026-05|2026-09))$/,
  ],
};

/** "edition": which one is in force, and what would change under another. */
export const edition: Command = {
  name: 'edition',
  parse: (said) => {
    const heard = match(said, EDITION);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: (asking) =>
          answerWithin(asking.clock, editionReply(asking), () => noticeCard(asking.cards, { title: asking.words.cards.edition.comparing })),
      }
    );
  },
};

async function editionReply({ assessments, cards }: Asking): Promise<Reply> {
  const current = await assessments.current();
  const others = EDITIONS.filter(({ name }) => name !== assessments.edition.name);
  const changes = [];
  for (const other of others) changes.push(changesUnder(current, await assessments.under(other)));
  return editionCard(cards, current, assessments.edition, changes);
}
