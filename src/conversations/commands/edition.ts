import { editionCard } from '../../cards/edition';
import { changesUnder } from '../../readiness/edition-changes';
import { EDITIONS } from '../../readiness/editions';
import type { Edition } from '../../readiness/editions/edition';
import type { Reply } from '../../cards/reply';
import { answer, answerWithin, type Asking } from '../asking';
import { editionNamed } from '../editions';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import { noticeCard } from '../../cards/notice';
import type { Command } from './command';

const EDITION: Patterns = {
  en: [
    /^(?:(?:which|what) )?editions?(?: (?:is|are) (?:in force|used))?$/,
    /^(?:compare|show) editions?$/,
    /^(?:(?:show|compare|which|what is) )?(?:the )?edition (?<edition>[a-z0-9-]*\d[a-z0-9-]*|seed)$/,
    /^what (?:would change|changes) (?:under|with|in) (?:(?:the |an)?other editions?|(?:the )?(?:edition )?(?<edition>seed-2017|2026-05|2026-09))$/,
  ],
  sv: [
    /^(?:vilken )?utgav(?:a|an|or|orna)(?: (?:galler|anvands))?$/,
    /^(?:jamfor|visa) utgav(?:a|an|or|orna)$/,
    /^(?:(?:visa|jamfor|vad ar) )?utgav(?:a|an) (?<edition>[a-z0-9-]*\d[a-z0-9-]*|seed)$/,
    /^vad (?:skulle )?andras (?:under|med|i|enligt) (?:(?:en )?(?:annan|andra) utgav(?:a|or)|(?:utgav(?:a|an) )?(?<edition>seed-2017|2026-05|2026-09))$/,
  ],
};

/** "edition": which one is in force, and what would change under another; "edition 2026-09": under that one. */
export const edition: Command = {
  name: 'edition',
  parse: (said) => {
    const heard = match(said, EDITION);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: (asking) => answerEdition(asking, heard.groups['edition']),
      }
    );
  },
};

async function answerEdition(asking: Asking, name: string | undefined): Promise<Answer> {
  const { cards, words, clock } = asking;
  const { edition: told } = words.cards;
  const named = name === undefined ? undefined : editionNamed(name);
  if (name !== undefined && !named) {
    return answer(noticeCard(cards, { title: told.unknown(name), lines: [told.known(EDITIONS.map((each) => each.name))] }));
  }
  return answerWithin(clock, editionReply(asking, named), () => noticeCard(cards, { title: told.comparing }));
}

/** @param named the one other edition that is asked about; absent, or the one in force: all others */
async function editionReply({ assessments, cards }: Asking, named: Edition | undefined): Promise<Reply> {
  const current = await assessments.current();
  const inForce = assessments.edition.name;
  const isOneOther = named !== undefined && named.name !== inForce;
  const others = isOneOther ? [named] : EDITIONS.filter(({ name }) => name !== inForce);
  const changes = others.map((other) => changesUnder(current, assessments.under(current, other)));
  return editionCard(cards, current, assessments.edition, changes);
}
