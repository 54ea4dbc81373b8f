/** "Is it ready?", "varför inte?": asked about the subject that the conversation was told of last. */
import { subjectCard } from '../../cards/subject';
import { editionByName } from '../../readiness/editions';
import type { Edition } from '../../readiness/editions/edition';
import type { Language } from '../../words/language';
import { answer, type Asking } from '../asking';
import { underEdition } from '../editions';
import type { Told } from '../recent';
import { match, type Patterns, type Said } from '../said';
import type { Answer } from '../turn';
import { answerSubjectUnder } from './under';

const BEFORE = '(?:(?:and|but|so|ok|okay|hm+|och|men|sa|okej|jaha),? )*';

const ABOUT_IT: Patterns = {
  en: [
    new RegExp(
      `^${BEFORE}(?:is|isn't|isnt) (?:it|this one|that one) (?:not )?(?:really |already |now )?(?:ready|prepared|good to go)(?: (?:yet|now|or not))?$`,
    ),
    new RegExp(
      `^${BEFORE}(?<why>why|how come)(?: not| (?:is|isn't|isnt) (?:it|this one|that one)(?: not)?(?: (?:ready|unknown))?(?: yet)?)?$`,
    ),
    new RegExp(`^${BEFORE}(?<why>what)(?: is|'s|s) (?:wrong|missing|the problem)(?: (?:with|on|in) (?:it|this one|that one))?$`),
  ],
  sv: [
    new RegExp(
      `^${BEFORE}ar (?:den|det|den har|den dar) (?:inte )?(?:verkligen |redan |nu )?(?:redo|klara?|klart)(?: (?:an|nu|eller inte))?$`,
    ),
    new RegExp(
      `^${BEFORE}(?<why>varfor)(?: inte| (?:ar|blir) (?:inte )?(?:den|det|den har|den dar)(?: inte| ej)?(?: (?:redo|klar|klart|okand|okant))?)?$`,
    ),
    new RegExp(
      `^${BEFORE}(?<why>vad) (?:ar (?:det (?:for |som ar )?)?fel|saknas|fattas|ar problemet)(?: (?:pa|med|for|i) (?:den|det|den har|den dar))?$`,
    ),
  ],
};

/** A line that asks about it, and the edition that it is asked under; absent: the one in force. */
interface AboutIt {
  readonly language?: Language;
  readonly edition?: Edition;
}

/** @param told what was told of last. Undefined: the line asks about nothing of the kind. */
export function asksAboutIt(said: Said, told: Told): AboutIt | undefined {
  const named = underEdition(said);
  const heard = match(named?.rest ?? said, ABOUT_IT);
  if (!heard) return undefined;
  const language = heard.language ?? named?.language;
  // Why it would not be ready is asked of what would be; whether it is, of what is.
  const supposed = heard.groups['why'] === undefined ? undefined : told.under && editionByName(told.under);
  const edition = named?.edition ?? supposed;
  return { ...(language && { language }), ...(edition && { edition }) };
}

/** @returns undefined: what was told of last is none of the plan's any more */
export async function answerIt(asking: Asking, { id }: Told, edition: Edition | undefined): Promise<Answer | undefined> {
  if (edition && edition.name !== asking.assessments.edition.name) return answerSubjectUnder(asking, edition, id);
  const assessment = await asking.assessments.current();
  const subject = assessment.byId.get(id);
  return subject && answer(subjectCard(asking.cards, assessment, subject));
}
