/** Questions about one thing: "is host HV07 ready?", "varför är HV07 inte redo?", "FS01 i Syd redo?". */
import type { ListFilter } from '../../cards/actions';
import { listCard } from '../../cards/list';
import { subjectCard } from '../../cards/subject';
import { summaryCard } from '../../cards/summary';
import type { Assessment } from '../../readiness/assessment';
import { answer, type Asking } from '../asking';
import { findPhrase, type PhraseMatch, type Unfound } from '../phrases';
import { match, type Patterns, type Said } from '../said';
import { topicOf } from '../topics';
import type { Answer } from '../turn';
import type { Command } from './command';
import { askWhich, offerNames } from './offer';

const READY = '(?:ready|ok|okay|fine|prepared|good to go|redo|klara?|klart|okej|fardiga?)';
const OR_NOT = '(?: or not| eller inte)?';

const QUESTION: Patterns = {
  en: [
    new RegExp(`^(?:is|are|was)(?:n't|nt)? (?<subject>.+?) (?:not )?(?:really |actually |already )?${READY}(?: (?:for|to) .+)?${OR_NOT}$`),
    /^(?:how is|how about|what about|tell me about|(?:what(?: is|'s|s) )?(?:the )?(?:status|state) (?:of|for)|show(?: me)?|check) (?<subject>\S.*)$/,
  ],
  sv: [
    new RegExp(`^ar (?<subject>.+?) (?:inte )?(?:verkligen |egentligen |nu )?${READY}(?: (?:for|att) .+)?${OR_NOT}$`),
    /^(?:hur (?:mar|gar det (?:for|med)|star det till med|ser det ut (?:for|med|i|pa)|ar det med)|(?:vad ar |hur ar )?(?:status(?:en)?|laget) (?:for|pa|med|i)|beratta om|visa(?: mig)?|kontrollera|kolla) (?<subject>\S.*)$/,
  ],
};

/** What is left of a question when it is typed in haste: "HV07 redo?", "status HV07", "HV07 is ready". */
const SHORT: Patterns = {
  en: [
    /^(?<subject>\S.*?)(?: is| are)?(?: not)? (?:ready|prepared|good to go|ok|okay)$/,
    /^status (?:in |i |pa )?(?<subject>\S.*)$/,
    /^(?<subject>\S+?)(?:'s)? status$/,
  ],
  sv: [
    /^(?<subject>\S.*?)(?: ar)?(?: inte)? (?:redo|klara?|klart|fardiga?|ok|okej)$/,
    /^status (?:in |i |pa )?(?<subject>\S.*)$/,
    /^(?<subject>\S+?)(?::s)? status$/,
  ],
};

/** What may stand before a question why, and alone means it: "explain HV07". */
const EXPLAIN = 'explain (?:(?:to )?(?:me|us) )?';
const EXPLAIN_SV = 'forklara (?:for (?:mig|oss) )?';

const WHY: Patterns = {
  en: [
    new RegExp(`^(?:${EXPLAIN})?why (?<subject>.+?) (?:is|are)(?:n['’]?t| not)? (?:(?:not |un)?(?:${READY}|known)(?: yet)?)$`),
    new RegExp(`^${EXPLAIN}why (?:is|are)(?:n['’]?t| not)? (?<subject>.+?) (?:(?:is )?not |un)?(?:${READY}|known)(?: yet)?$`),
    new RegExp(`^${EXPLAIN}(?<subject>(?!why )\\S.*)$`),
    new RegExp(`^(?:why|how come) (?:is|are)(?:n't|nt| not)? (?<subject>.+?) (?:(?:is )?not |un)?(?:${READY}|known)(?: yet)?$`),
    /^what(?: is|'s|s) (?:wrong|the (?:matter|problem)|missing) (?:with|on|for|in|at) (?<subject>\S.*)$/,
    /^is (?:something|anything|there (?:something|anything|a problem)) (?:wrong )?(?:with|on|in) (?<subject>\S.*)$/,
  ],
  sv: [
    new RegExp(
      `^(?:${EXPLAIN_SV})?varfor (?<subject>(?!ar ).+?) (?:(?:inte|ej) (?:an )?)?ar (?:inte )?(?:${READY}|okan(?:d|t))(?: med forbehall)?$`,
    ),
    new RegExp(`^${EXPLAIN_SV}varfor ar (?:inte )?(?<subject>.+?) (?:(?:inte|ej) (?:an )?)?(?:${READY}|okan(?:d|t))$`),
    new RegExp(`^${EXPLAIN_SV}(?<subject>(?!varfor )\\S.*)$`),
    new RegExp(`^varfor ar (?:inte )?(?<subject>.+?) (?:(?:inte|ej) (?:an )?)?(?:${READY}|redo med forbehall|okan(?:d|t))$`),
    /^ar det (?:nagot )?(?:fel|problem) (?:pa|med|i) (?<subject>\S.*)$/,
    /^vad (?:ar (?:det for |det )?fel|ar problemet|saknas|fattas) (?:pa|med|for|i|hos) (?<subject>\S.*)$/,
  ],
};

const WHY_SHORT: Patterns = { en: [/^why(?: is| not)? (?<subject>\S.*)$/], sv: [/^varfor(?: ar| inte)? (?<subject>\S.*)$/] };

/** How sure it must be that a name was meant before something is said of a name that is nobody's. */
type Guess = 'name' | 'close' | 'mentioned';

/** "is host HV07 ready?", "är värden HV07 redo?". */
export const subject: Command = { name: 'subject', parse: (said) => parseWith(said, QUESTION, 'name') };

/** "HV07 ready?", "status HV07": after every other command, and only for what is named. */
export const subjectShort: Command = { name: 'subject', parse: (said) => parseWith(said, SHORT, 'close') };

/** "why is HV07 not ready?": the same card; its gaps are the why. */
export const why: Command = { name: 'why', parse: (said) => parseWith(said, WHY, 'name') };

/** "why HV07?": whatever stands behind the word, once no other command has understood the line. */
export const whyShort: Command = { name: 'why', parse: (said) => parseWith(said, WHY_SHORT, 'close') };

/** Words a bare line may have beside the name it mentions: "vrden HV07", not a sentence that happens to hold a name. */
const MOST_WORDS = 3;

/** A name alone ("HV07?"), with its kind or its place. Comes last: whatever is left may be a name. */
export function answerName(asking: Asking, said: Said): Promise<Answer | undefined> {
  if (said.text === '') return Promise.resolve(undefined);
  return answerPhrase(asking, said.text, said.text.split(' ').length > MOST_WORDS ? 'mentioned' : 'close');
}

/** What a line about one thing names; a line of no known form is taken whole. */
export function phraseAbout(said: Said): string {
  const phrases = [WHY, QUESTION, SHORT, WHY_SHORT].map((patterns) => match(said, patterns)?.groups['subject']);
  return phrases.find((phrase) => phrase !== undefined) ?? said.text;
}

function parseWith(said: Said, patterns: Patterns, guess: Guess): ReturnType<Command['parse']> {
  const heard = match(said, patterns);
  const phrase = heard?.groups['subject'];
  if (!heard || phrase === undefined) return undefined;
  return {
    ...(heard.language && { language: heard.language }),
    run: async (asking) => {
      const assessment = await asking.assessments.current();
      const found = findPhrase(assessment, phrase);
      return isTopic(said, found) ? undefined : answerMatch(asking, assessment, found, guess);
    },
  };
}

/** The card of what a phrase means; what is not exactly one subject is asked back; undefined: no name was meant. */
export async function answerPhrase(asking: Asking, phrase: string, guess: Guess): Promise<Answer | undefined> {
  const assessment = await asking.assessments.current();
  return answerMatch(asking, assessment, findPhrase(assessment, phrase), guess);
}

function answerMatch(asking: Asking, assessment: Assessment, found: PhraseMatch, guess: Guess): Answer | undefined {
  const { cards } = asking;
  switch (found.found) {
    case 'subjects': {
      const [first] = found.subjects;
      return answer(
        found.subjects.length === 1 ? subjectCard(cards, assessment, first) : askWhich(asking, assessment, found.name, found.subjects),
      );
    }
    case 'area':
      return answer(summaryCard(cards, assessment, { ...(found.area && { area: found.area }) }));
    case 'many':
      return answer(listCard(cards, assessment, notReadyOf(found), 0));
    case 'none':
      return isWorthOffering(found, guess) ? answer(offerNames(asking, assessment, found)) : undefined;
  }
}

/** "are all hosts ready?" is answered with those that are not, and those of which nobody knows. */
function notReadyOf({ kind, within }: Extract<PhraseMatch, { found: 'many' }>): ListFilter {
  return { ...(kind && { kind }), readiness: ['notReady', 'unknown'], ...(within && { within: within.id }) };
}

/** Chatter is not answered with "nothing is called that". */
function isWorthOffering(found: Unfound, guess: Guess): boolean {
  if (guess === 'mentioned') return false;
  if (found.mentioned.length > 0 || found.kind !== undefined) return found.mentioned.length > 0 || found.likeness !== 'word';
  return found.likeness === 'close' || (found.likeness === 'name' && (guess === 'name' || found.nearest.length > 0));
}

/** "är ipv6 okej?": no name fits, and the line asks about a requirement. */
function isTopic(said: Said, found: PhraseMatch): boolean {
  if (found.found !== 'none' || found.kind !== undefined || found.mentioned.length > 0) return false;
  // Machines are named in capitals with hyphens: INTERNET-GW is no question about the internet.
  return !/\p{Lu}.*[-_.]|[-_.].*\p{Lu}/u.test(found.name) && topicOf(said) !== undefined;
}
