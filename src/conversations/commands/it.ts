/** "Is it ready?", "varför inte?": asked about the subject that the conversation was told of last. */
import { subjectCard } from '../../cards/subject';
import { answer, type Asking } from '../asking';
import { match, type Heard, type Patterns, type Said } from '../said';
import type { Answer } from '../turn';

const BEFORE = '(?:(?:and|but|so|ok|okay|hm+|och|men|sa|okej|jaha),? )*';

const ABOUT_IT: Patterns = {
  en: [
    new RegExp(
      `^${BEFORE}(?:is|isn't|isnt) (?:it|this one|that one) (?:not )?(?:really |already |now )?(?:ready|prepared|good to go)(?: (?:yet|now|or not))?$`,
    ),
    new RegExp(`^${BEFORE}(?:why|how come)(?: not| (?:is|isn't|isnt) (?:it|this one|that one)(?: not)?(?: (?:ready|unknown))?(?: yet)?)?$`),
    new RegExp(`^${BEFORE}what(?: is|'s|s) (?:wrong|missing|the problem)(?: (?:with|on|in) (?:it|this one|that one))?$`),
  ],
  sv: [
    new RegExp(
      `^${BEFORE}ar (?:den|det|den har|den dar) (?:inte )?(?:verkligen |redan |nu )?(?:redo|klara?|klart)(?: (?:an|nu|eller inte))?$`,
    ),
    new RegExp(
      `^${BEFORE}varfor(?: inte| (?:ar|blir) (?:inte )?(?:den|det|den har|den dar)(?: inte| ej)?(?: (?:redo|klar|klart|okand|okant))?)?$`,
    ),
    new RegExp(
      `^${BEFORE}vad (?:ar (?:det (?:for |som ar )?)?fel|saknas|fattas|ar problemet)(?: (?:pa|med|for|i) (?:den|det|den har|den dar))?$`,
    ),
  ],
};

/** @returns undefined: the line asks about nothing of the kind */
export function asksAboutIt(said: Said): Heard | undefined {
  return match(said, ABOUT_IT);
}

/** @param id of the subject that was told of last. Undefined: it is none of the plan's any more. */
export async function answerIt(asking: Asking, id: string): Promise<Answer | undefined> {
  const assessment = await asking.assessments.current();
  const subject = assessment.byId.get(id);
  return subject && answer(subjectCard(asking.cards, assessment, subject));
}
