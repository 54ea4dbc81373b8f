import { editionCard } from '../../cards/edition';
import { editionListCard } from '../../cards/edition-list';
import type { Assessment } from '../../readiness/assessment';
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

/** Every subject that another would say something else of: "show all under 2026-09", "edition 2026-09 page 2". */
const ALL: Patterns = {
  en: [
    /^(?:(?:show|list) )?(?:the )?edition (?<edition>\S*\d\S*|seed)(?: all)?(?: page (?<page>\d{1,6}))?$/,
    /^(?:show|list) (?:me )?(?:all|everything)(?: (?:the )?(?:changes|subjects))?(?: that (?:would )?changes?)? (?:under|with|in)(?: (?:the )?edition)? (?<edition>\S*\d\S*|seed)(?: page (?<page>\d{1,6}))?$/,
  ],
  sv: [
    /^(?:visa )?utgav(?:a|an) (?<edition>\S*\d\S*|seed)(?: (?:alla|allt))?(?: sida(?:n)? (?<page>\d{1,6}))?$/,
    /^(?:visa|lista) (?:alla|allt)(?: (?:andringar|objekt))?(?: som (?:skulle )?andras)? (?:under|med|enligt)(?: utgava(?:n)?)? (?<edition>\S*\d\S*|seed)(?: sida(?:n)? (?<page>\d{1,6}))?$/,
  ],
};

/** "edition": which one is in force, and what would change under another; "edition 2026-09": under that one. */
export const edition: Command = {
  name: 'edition',
  parse: (said) => {
    const heard = match(said, EDITION);
    const listed = heard ? undefined : match(said, ALL);
    const { groups, language } = heard ?? listed ?? {};
    if (!groups) return undefined;
    const reply = (asking: Asking, named: Edition | undefined): Promise<Reply> =>
      listed && named ? listReply(asking, named, Math.max(1, Number(groups['page'] ?? 1)) - 1) : editionReply(asking, named);
    return { ...(language && { language }), run: (asking) => answerEdition(asking, groups['edition'], reply) };
  },
};

async function answerEdition(
  asking: Asking,
  name: string | undefined,
  reply: (asking: Asking, named: Edition | undefined) => Promise<Reply>,
): Promise<Answer> {
  const { cards, words, clock } = asking;
  const named = name === undefined ? undefined : editionNamed(name);
  if (name !== undefined && !named) return noSuchEdition(asking, name);
  return answerWithin(clock, reply(asking, named), () => noticeCard(cards, { title: words.cards.edition.comparing }));
}

/** Which there are, where somebody names another. */
export function noSuchEdition({ cards, words }: Asking, name: string): Answer {
  const { unknown, known } = words.cards.edition;
  return answer(noticeCard(cards, { title: unknown(name), lines: [known(EDITIONS.map((each) => each.name))] }));
}

async function listReply(asking: Asking, other: Edition, page: number): Promise<Reply> {
  return editionListReply(asking, await asking.assessments.current(), other, page);
}

/** Every subject that another edition would say something else of, a page of them. @param current as `asking.assessments` gave it */
export function editionListReply({ assessments, cards }: Asking, current: Assessment, other: Edition, page: number): Reply {
  return editionListCard(cards, current, changesUnder(current, assessments.under(current, other)), page);
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
