/** Questions back about what is asked: why it is, and whom it is about. The question stays. */
import { explanationCard } from '../../cards/explanation';
import { INFORMATION, STATUS_MARKS } from '../../cards/marks';
import { noticeCard } from '../../cards/notice';
import { pointsCard, type Point } from '../../cards/points';
import type { Reply } from '../../cards/reply';
import { said } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import { freshnessLimits } from '../../readiness/freshness';
import type { Asked, WalkQuestion } from '../../walk/question';
import { formatSome } from '../../words/format';
import { requirementNamed } from '../commands/explain';
import type { Said } from '../said';
import { topicOf } from '../topics';
import { askedState } from './asked-states';
import { titleOf } from './titles';
import type { Walk } from './walk';
import { placedName } from './whom';

const HOUR = 3_600_000;
/** So many names fit a card that can still be read. */
const MOST_NAMED = 300;

const KINDS = {
  en: '(?:vms?|hosts?|servers?|vmm servers?|machines?|clouds?|accounts?|storage accounts?|ones|of them)',
  sv: '(?:vm|vm:ar|vm:arna|vmar|vms|vardar|servrar|vmm-servrar|maskiner|moln|konton|lagringskonton|av dem|av dom)',
};
/** Folded, without the question mark. */
const WHOM: readonly RegExp[] = [
  new RegExp(
    `^(?:which|what|who)(?: ${KINDS.en})? (?:is (?:it|this|that) about|are (?:they|those|these|you asking about)|do you mean|does (?:it|this|that) (?:concern|apply to|mean))$`,
  ),
  new RegExp(
    `^(?:vilka|vilken|vilket|vem)(?: ${KINDS.sv})? (?:galler (?:det|den|detta|fragan|det har)|ar det|ar det som galler|menar du|avser (?:du|fragan)|handlar det om|ror det)$`,
  ),
  /^(?:list|show)(?: (?:me|us))? (?:them|them all|all of them|the names|all names|the list)$/,
  /^(?:lista|visa)(?: (?:mig|oss))? (?:dem|dom|dem alla|alla namn|namnen|listan|vilka(?: det ar| det galler)?)$/,
];

/** "Vilka VM:ar gäller det?": everybody the question is about, by name; undefined: that was not asked, or it is about nothing that has one. */
export function whomReply(walk: Walk, question: WalkQuestion | undefined, { folded }: Said): Reply | undefined {
  if (!question || question.does === 'list' || !WHOM.some((pattern) => pattern.test(folded))) return undefined;
  const title = titleOf(walk, question);
  if (question.does === 'gaps') {
    const points = question.gaps.map((gap) => pointOf(walk, gap.requirement, namesText(walk, gap.asked)));
    return pointsCard(walk.asking.cards, { mark: INFORMATION, title, lead: '', points, text: [title] });
  }
  return noticeCard(walk.asking.cards, { title, lines: [walk.asking.words.walk.they(namesText(walk, question.asked))] });
}

/** A requirement that is looked up in a question with a name of its own, while another is asked about: "varför behövs ett loggkonto?" */
export function isAboutAnother(line: Said, question: WalkQuestion | undefined): boolean {
  const about = topicOf(line)?.topic.requirement;
  if (about === undefined || !question || !('requirement' in question) || question.requirement === about) return false;
  const state = askedState(about);
  return state === undefined || state !== askedState(question.requirement);
}

/** What it asks and why: of a requirement its explanation, of several each one's reason, of an old report why it no longer counts. */
export function whyReply(walk: Walk, question: WalkQuestion): Reply | undefined {
  const { cards, words, assessments, plan } = walk.asking;
  const title = titleOf(walk, question);
  if (question.does === 'list') return undefined;
  if (question.does === 'report') {
    const limits = freshnessLimits(plan.plan.freshnessHours);
    const hours = (question.server === undefined ? limits.azure : limits.report) / HOUR;
    return noticeCard(cards, { title, lines: [words.walk.whyOld(hours)] });
  }
  if (question.does === 'gaps') {
    const points = question.gaps.map(({ requirement }) => pointOf(walk, requirement, said(words, requirement).why));
    return pointsCard(cards, { mark: STATUS_MARKS.fail, title, lead: '', points, text: [title] });
  }
  const requirement = requirementNamed(question.requirement);
  const [{ subject, result }] = question.asked;
  return requirement && explanationCard(cards, requirement, assessments.edition, { subject, result });
}

function pointOf({ asking }: Walk, requirement: string, line: string): Point {
  const { glyph, color } = STATUS_MARKS.fail;
  return { glyph, color, title: said(asking.words, requirement).failing, lines: [line], links: [] };
}

/** Two of one name are told apart by their clouds. */
function namesText({ asking, assessment }: Walk, asked: readonly Asked[]): string {
  const names = new Set(
    asked.map(({ subject }, index) => shownName(index < MOST_NAMED ? placedName(assessment, subject, asked) : subject.name)),
  );
  return formatSome(asking.words.language, [...names], MOST_NAMED);
}
