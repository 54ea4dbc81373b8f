/** "why is HV02 ready and HV03 not?", "varför är HV02 redo men inte HV03?". */
import { nameOf } from '../../cards/names';
import { noticeCard } from '../../cards/notice';
import { twinsCard } from '../../cards/twins';
import type { AssessedSubject } from '../../readiness/assessment';
import type { Edition } from '../../readiness/editions/edition';
import { answer } from '../asking';
import { exactly, findPhrase } from '../phrases';
import { judgedUnder } from '../editions';
import { match, type Patterns, type Said } from '../said';
import type { Answer } from '../turn';
import type { Command, Understood } from './command';
import { askWhichIn, offerNames } from './offer';

const TWINS: Patterns = {
  en: [
    /^(?:explain )?why (?<one>(?!is |are ).+?) (?:is|are)(?:n't| not)? (?:ready|ok|fine)(?: with conditions?)?(?:,)? (?:and|but|while|when) (?:not )?(?<other>.+?)(?: is| are)?(?: not|n't)?(?: ready)?(?: with conditions?)?$/,
    /^why (?:is|are)(?:n't| not)? (?<one>.+?) (?:not )?(?:ready|ok|fine)(?: with conditions?)?(?:,)? (?:and|but|while|when) (?:not )?(?<other>.+?)(?: is| are)?(?: not|n't)?(?: ready)?(?: with conditions?)?$/,
    /^(?:compare|what differs between|(?:what is )?(?:the )?difference between) (?<one>.+?) (?:and|with|to|vs) (?<other>.+)$/,
    /^how (?:does|do|is) (?<one>.+?) (?:differ|different) from (?<other>.+)$/,
    /^(?<one>\S+) (?:vs\.?|versus) (?<other>\S+)$/,
  ],
  sv: [
    /^(?:forklara )?varfor (?<one>(?!ar ).+?) (?:inte )?ar (?:inte )?(?:redo|klara?|ok)(?: med forbehall)?(?:,)? (?:men|och|nar|medan) (?:inte )?(?<other>.+?)(?: inte)?(?: ar)?(?: inte)?(?: det| redo)?(?: med forbehall)?$/,
    /^varfor ar (?:inte )?(?<one>.+?) (?:inte )?(?:redo|klara?|ok)(?: med forbehall)?(?:,)? (?:men|och|nar|medan) (?:inte )?(?<other>.+?)(?: inte)?(?: ar)?(?: inte)?(?: det| redo)?(?: med forbehall)?$/,
    /^(?:jamfor|vad skiljer|(?:vad ar )?skillnaden? (?:mellan|pa)) (?<one>.+?) (?:och|med|fran|mot) (?<other>.+)$/,
    /^hur skiljer sig (?<one>.+?) (?:och|fran|mot) (?<other>.+?)(?: at)?$/,
  ],
};

export const twins: Command = { name: 'twins', parse: (said) => twinsUnder(said) };

/** @param named the edition that the question names beside it, and how; absent: the one in force */
export function twinsUnder(said: Said, named?: { readonly edition: Edition; readonly words: string }): Understood | undefined {
  const heard = match(said, TWINS);
  const { one, other } = heard?.groups ?? {};
  if (!heard || one === undefined || other === undefined) return undefined;
  return {
    ...(heard.language && { language: heard.language }),
    run: async (asking) => {
      const judged = judgedUnder(asking, await asking.assessments.current(), named?.edition);
      return answerTwins(judged, { text: said.text, ending: named?.words ?? '' }, one, other);
    },
  };
}

/**
 * Only two subjects of one kind, each named exactly, are compared; everything else is asked back.
 * @param asked the question, and what stands behind it
 */
function answerTwins(
  { asking, assessment }: ReturnType<typeof judgedUnder>,
  { text, ending }: { readonly text: string; readonly ending: string },
  first: string,
  second: string,
): Answer | undefined {
  const [one, other] = ofOneKind(exactly(assessment, first), exactly(assessment, second));
  for (const [phrase, found, at] of [
    [first, one, text.indexOf(first)],
    [second, other, text.lastIndexOf(second)],
  ] as const) {
    const ask = (named: string): string => `${text.slice(0, at)}${named}${text.slice(at + phrase.length)}${ending}`;
    if (found.length > 1) return answer(askWhichIn(asking, assessment, phrase, found, ask));
    const unfound = found.length === 0 ? findPhrase(assessment, phrase) : undefined;
    if (unfound) return unfound.found === 'none' ? answer(offerNames(asking, assessment, unfound)) : undefined;
  }
  const [a, b] = [one[0], other[0]] as [AssessedSubject, AssessedSubject];
  const { planning, readiness } = asking.words;
  const [name, otherName] = [nameOf(asking.cards, assessment, a), nameOf(asking.cards, assessment, b)];
  if (a.id === b.id) return answer(noticeCard(asking.cards, { title: planning.twins.same(name) }));
  if (a.kind !== b.kind) {
    const title = planning.twins.otherKind(name, readiness.kind[a.kind], otherName, readiness.kind[b.kind]);
    return answer(noticeCard(asking.cards, { title }));
  }
  return answer(twinsCard(asking.cards, assessment, a, b, asking.assessments.factsApart(assessment, a, b)));
}

type Subjects = readonly AssessedSubject[];

/** What two names mean where only subjects of one kind can be meant: the kind of each settles the other. */
function ofOneKind(ones: Subjects, others: Subjects): readonly [Subjects, Subjects] {
  const alike = (subjects: Subjects, beside: Subjects): Subjects =>
    subjects.filter(({ kind }) => beside.some((each) => each.kind === kind));
  const one = alike(ones, others);
  return one.length === 0 ? [ones, others] : [one, alike(others, ones)];
}
