/** Any question put to another edition: "is HV07 ready under 2026-09?", "vilka värdar är inte redo enligt utgåvan seed-2017?". */
import { noticeCard } from '../../cards/notice';
import { subjectUnderCard } from '../../cards/subject-under';
import { whatIfCard } from '../../cards/what-if';
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import type { Edition } from '../../readiness/editions/edition';
import { answer, type Asking } from '../asking';
import { underEdition, unheldEdition } from '../editions';
import { findPhrase } from '../phrases';
import type { Said } from '../said';
import type { Answer } from '../turn';
import type { Language } from '../../words/language';
import type { Command } from './command';
import { noSuchEdition } from './edition';
import { firstUnder } from './first';
import { askWhich, offerNames } from './offer';
import { answerPhrase, phraseAbout } from './subject';
import { twinsUnder } from './twins';
import { whatIf } from './what-if';

/** @param languageOf the language of the question without its edition; undefined: the same in both */
export function under(languageOf: (said: Said) => Language | undefined): Command {
  return {
    name: 'edition',
    parse: (said) => {
      const asked = underEdition(said);
      if (!asked) return ofNone(languageOf, said);
      const language = languageOf(asked.rest) ?? asked.language;
      if (whatIf.parse(asked.rest)) return { ...(language && { language }), run: (asking) => Promise.resolve(oneChange(asking, asked)) };
      const words = said.text.slice(asked.rest.text.length);
      const whole = twinsUnder(asked.rest, { edition: asked.edition, words }) ?? firstUnder(asked.rest, asked.edition);
      if (whole) return { ...whole, ...(language && { language }) };
      const phrase = phraseAbout(asked.rest);
      return { ...(language && { language }), run: (asking) => answerUnder(asking, asked.edition, phrase, asked.rest) };
    },
  };
}

/** An edition that there is not: which there are is told, and nothing is answered by another. */
function ofNone(languageOf: (said: Said) => Language | undefined, said: Said): ReturnType<Command['parse']> {
  const unheld = unheldEdition(said);
  if (!unheld) return undefined;
  const language = languageOf(unheld.rest) ?? unheld.language;
  return { ...(language && { language }), run: (asking) => Promise.resolve(noSuchEdition(asking, unheld.name)) };
}

/** Two changes in one line: each by itself is offered. */
function oneChange(asking: Asking, { rest, edition }: { readonly rest: Said; readonly edition: Edition }): Answer {
  const { oneChange: title, askEdition } = asking.words.planning.whatIf;
  return answer(noticeCard(asking.cards, { title, examples: [`${rest.text}?`, askEdition(edition.name)] }));
}

/** Of one subject what would be said of it; of anything else what would change in all. Never the answer of the edition in force. */
async function answerUnder(asking: Asking, edition: Edition, phrase: string, rest: Said): Promise<Answer | undefined> {
  const { assessments, cards, words } = asking;
  if (edition.name === assessments.edition.name) return answerPhrase(asking, phrase, 'name');
  const { real, supposed } = await assessments.suppose({ change: 'edition', edition: edition.name });
  if (!supposed) return undefined;
  const assumption = words.planning.whatIf.assuming.edition(edition.name);
  const found = findPhrase(real, phrase);
  if (found.found === 'subjects') {
    const [only, ...others] = found.subjects;
    return others.length > 0 ? answer(askWhich(asking, real, found.name, found.subjects)) : subjectUnder(asking, edition, supposed, only);
  }
  const isNameAlone = found.found === 'none' && phrase !== rest.text && found.likeness !== 'word';
  return answer(isNameAlone ? offerNames(asking, real, found) : whatIfCard(cards, assumption, real, supposed));
}

/** @param id of the one subject that is asked about. Undefined: it is none of the plan's any more. */
export async function answerSubjectUnder(asking: Asking, edition: Edition, id: string): Promise<Answer | undefined> {
  const real = await asking.assessments.current();
  const before = real.byId.get(id);
  return before && subjectUnder(asking, edition, asking.assessments.under(real, edition), before);
}

function subjectUnder(asking: Asking, edition: Edition, supposed: Assessment, before: AssessedSubject): Answer {
  const assumption = asking.words.planning.whatIf.assuming.edition(edition.name);
  const after = supposed.byId.get(before.id) ?? before;
  const card = subjectUnderCard(asking.cards, assumption, { assessment: supposed, before, after });
  return answer({ ...card, under: edition.name });
}
