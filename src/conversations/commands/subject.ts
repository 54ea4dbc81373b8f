import { subjectCard } from '../../cards/subject';
import type { SubjectKind } from '../../readiness/subjects';
import { answer, type Asking } from '../asking';
import { ONE_KIND, splitKind } from '../kinds';
import { findSubject } from '../names';
import { fold, match, type Patterns, type Said } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';
import { offerNames } from './offer';

const READY = '(?:ready|ok|okay|fine|prepared|good to go|redo|klar|klart|okej|fardig)';

const QUESTION: Patterns = {
  en: [
    new RegExp(`^(?:is|are) (?<subject>.+?) (?:not )?${READY}(?: (?:for|to) .+)?$`),
    /^(?:how is|how about|what about|status (?:of|for)|show|check) (?<subject>\S.*)$/,
  ],
  sv: [
    new RegExp(`^ar (?<subject>.+?) (?:inte )?${READY}(?: (?:for|att) .+)?$`),
    /^(?:hur (?:mar|gar det (?:for|med)|star det till med|ser det ut (?:for|med)|ar det med)|status (?:for|pa)|visa|kontrollera|kolla) (?<subject>\S.*)$/,
  ],
};

const WHY: Patterns = {
  en: [new RegExp(`^(?:why|how come) (?:is|are)(?:n't| not)? (?<subject>.+?) (?:(?:is )?not |un)?(?:${READY}|known)(?: yet)?$`)],
  sv: [new RegExp(`^varfor ar (?:inte )?(?<subject>.+?) (?:(?:inte|ej) (?:an )?)?(?:${READY}|redo med forbehall|okan(?:d|t))$`)],
};

const WHY_SHORT: Patterns = { en: [/^why(?: is)? (?<subject>\S+)$/], sv: [/^varfor(?: ar)? (?<subject>\S+)$/] };

const NAMED = new RegExp(`^(?:the |den |det )?(?:${ONE_KIND}) \\S.*$`);

/** "is host HV07 ready?", "är värden HV07 redo?". */
export const subject: Command = { name: 'subject', parse: (said) => parseWith(said, QUESTION) };

/** "why is HV07 not ready?": the same card; its gaps are the why. */
export const why: Command = { name: 'why', parse: (said) => parseWith(said, WHY) };

/** "why HV07?": whatever stands behind the word, once no other command has understood the line. */
export const whyShort: Command = { name: 'why', parse: (said) => parseWith(said, WHY_SHORT) };

/** A name alone ("HV07?"), or with its kind ("värden HV07"). Comes last: whatever is left may be a name. */
export function parseName(said: Said): { readonly kind?: SubjectKind; readonly name: string; readonly hasKind: boolean } | undefined {
  if (said.text === '') return undefined;
  const hasKind = NAMED.test(said.folded);
  return { ...splitKind(said.text, said.folded), hasKind };
}

function parseWith(said: Said, patterns: Patterns): ReturnType<Command['parse']> {
  const heard = match(said, patterns);
  const phrase = heard?.groups['subject'];
  if (!heard || phrase === undefined) return undefined;
  const { kind, name } = splitKind(phrase, fold(phrase));
  return { ...(heard.language && { language: heard.language }), run: (asking) => answerSubject(asking, name, kind) };
}

/** The subject's card; what is not exactly one subject is asked back, never answered for. */
export async function answerSubject(asking: Asking, name: string, kind: SubjectKind | undefined): Promise<Answer> {
  const assessment = await asking.assessments.current();
  const found = findSubject(assessment, name, kind);
  if (found.found === 'one') return answer(subjectCard(asking.cards, assessment, found.subject));
  return answer(offerNames(asking, assessment, { name, kind }, found));
}
