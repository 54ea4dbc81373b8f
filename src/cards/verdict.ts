import type { AssessedSubject, Assessment, Result, Unseen } from '../readiness/assessment';
import { isWithin } from '../readiness/within';
import type { Tally } from '../words/readiness-words';
import type { CardContext } from './context';
import { said } from './requirements';
import { explanationLines, peopleLines, stepText, titleOf } from './results';
import { nameOf } from './names';
import { shownName } from './text';

/** Whether a result is counted as open: advice and what is waived are not. */
export function isOpen(result: Result): boolean {
  return result.level !== 'advice' && !result.waived;
}

/** Whether people's word has ended it: a waiver, or a confirmation that it is met. */
export function isSettledByPeople(result: Result): boolean {
  return result.waived !== undefined || (result.confirmed !== undefined && result.status === 'pass');
}

/** What the headline counts as a condition: a warning, or a blocker that only people vouch for. */
export function isCondition(result: Result): boolean {
  return isSettledByPeople(result) ? result.level === 'blocker' : isOpen(result) && result.status === 'warn';
}

/** What is open on a subject. Waived or merely confirmed blockers count as conditions: they keep it from being plainly ready. */
function tallyOf(results: readonly Result[]): Tally {
  const open = results.filter(isOpen);
  const count = (status: Result['status']): number => open.filter((result) => result.status === status).length;
  return { gaps: count('fail'), unknown: count('unknown'), conditions: results.filter(isCondition).length };
}

/** The most pressing results first: what blocks, then what blocks perhaps, then conditions. */
export function pressing(results: readonly Result[]): readonly Result[] {
  return results
    .filter((result) => isOpen(result) && (result.status === 'fail' || result.status === 'unknown' || result.status === 'warn'))
    .toSorted((a, b) => urgency(a) - urgency(b));
}

function urgency(result: Result): number {
  const byStatus = { fail: 0, unknown: 1, warn: 2, pass: 3, notApplicable: 3 }[result.status];
  return byStatus + (result.level === 'blocker' ? 0 : 3);
}

/**
 * The subject whose results explain the first word said of this one: itself, the first cause below it, or, where what it
 * holds is worse than itself, the cause of the first such host.
 */
export function responsible(assessment: Assessment, subject: AssessedSubject): AssessedSubject {
  if (subject.headline !== subject.effectiveReadiness) {
    const worst = assessment.subjects.find(
      (each) => each.kind === 'host' && each.inScope && each.effectiveReadiness === subject.headline && isWithin(each, subject),
    );
    if (worst) return causeOf(assessment, worst);
  }
  return causeOf(assessment, subject);
}

function causeOf(assessment: Assessment, subject: AssessedSubject): AssessedSubject {
  return assessment.byId.get(subject.heldBackBy[0] ?? '') ?? subject;
}

/** The first word said of a subject, as a sentence. */
export function headlineOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): string {
  const { readiness, cards } = context.words;
  const name = nameOf(context, assessment, subject);
  if (!subject.inScope || subject.headline === 'outOfScope') {
    return cards.verdict.plain(subject.outOfScopeBecause === 'notHyperV' ? readiness.notHyperV(name) : readiness.notInPlan(name));
  }
  const claim = readiness.claim[subject.kind][subject.headline](name);
  if (subject.headline !== subject.effectiveReadiness) return holdsWorse(context, subject, claim);
  if (subject.heldBackBy.length > 0 && subject.readiness !== subject.effectiveReadiness)
    return heldBack(context, assessment, subject, name);
  const tally = readiness.tally(tallyOf(subject.results));
  const vms = subject.contents?.vms;
  if (vms && isReadyAroundOthers(subject)) return cards.verdict.but(claim, readiness.vmsAreNot(vms));
  return tally === '' ? cards.verdict.plain(claim) : cards.verdict.counted(claim, tally);
}

/** A ready host with VMs that are not: they do not lower it, and are told in the same sentence. */
export function isReadyAroundOthers(subject: AssessedSubject): boolean {
  const vms = subject.contents?.vms;
  return subject.kind === 'host' && subject.headline === 'ready' && vms !== undefined && vms.notReady + vms.unknown > 0;
}

/** Whether the headline has said already how much of what the subject holds is worse than itself. */
export function tellsContents(subject: AssessedSubject): boolean {
  return subject.inScope && (subject.headline !== subject.effectiveReadiness || isReadyAroundOthers(subject));
}

/** A cloud, VMM server or plan whose hosts are worse than itself. */
function holdsWorse(context: CardContext, subject: AssessedSubject, claim: string): string {
  const { plain } = context.words.cards.verdict;
  const hosts = subject.contents ? context.words.readiness.holdsHosts(subject.contents.hosts) : '';
  return hosts === '' ? plain(claim) : `${plain(claim)} ${plain(hosts)}`;
}

function heldBack(context: CardContext, assessment: Assessment, subject: AssessedSubject, name: string): string {
  const { readiness, cards } = context.words;
  // The verdict first: cut short in a notification, "itself is ready" would be read as ready.
  const claim = cards.verdict.plain(readiness.claim[subject.kind][subject.headline](name));
  const cause = responsible(assessment, subject);
  const itself = readiness.itself[subject.kind][subject.readiness](name);
  const because = readiness.cause[cause.kind][cause.readiness](nameOf(context, assessment, cause));
  const first = foremost(cause.results);
  const why = first ? cards.verdict.heldBack(itself, because, titleOf(context, first)) : cards.verdict.heldBackUntitled(itself, because);
  return `${claim} ${why}`;
}

/** What comes first of a subject: what is open, else what holds by people's word alone: a blocker, or anything waived. */
export function foremost(results: readonly Result[]): Result | undefined {
  return pressing(results)[0] ?? results.find(isCondition) ?? results.find(({ waived }) => waived !== undefined);
}

/** A condition that asks for no step: what it is, and what was seen or who said so; for whom where it is not the card's own subject. */
export function conditionText(
  context: CardContext,
  assessment: Assessment,
  { subject, result }: { readonly subject: AssessedSubject; readonly result: Result },
  whom: string | undefined,
): string {
  const { verdict } = context.words.cards;
  const people = peopleLines(context, result);
  const told = people.length > 0 ? people : explanationLines(context, assessment, subject, result);
  const text = [verdict.plain(titleOf(context, result)), ...told].join(' ');
  return whom === undefined ? verdict.condition(text) : verdict.conditionFor(whom, text);
}

/** What could not be seen, and the step that shows it. */
export function unseenText(context: CardContext, assessment: Assessment, subject: AssessedSubject, unseen: Unseen): string {
  const { readiness, cards } = context.words;
  const server = assessment.byId.get(subject.vmmServerId ?? '')?.name;
  const step = unseen.reason === 'accessDenied' ? readiness.step.grantRight : readiness.step.measure;
  const place = { source: 'collector' as const, server: server === undefined ? '' : shownName(server), secondPerson: false };
  return `${cards.verdict.unseen[unseen.part]} ${step(place)}`;
}

/** The first thing to do about a verdict, for whom where it is not the card's own subject. */
export function firstStepText(
  context: CardContext,
  assessment: Assessment,
  { subject, result }: { readonly subject: AssessedSubject; readonly result: Result },
  whom: string | undefined,
): string {
  const { verdict } = context.words.cards;
  const step = stepText(context, assessment, subject, result);
  if (step === '') return conditionText(context, assessment, { subject, result }, whom);
  const { unknown } = result;
  // A source that is too old is one thing to do, whatever was asked of it.
  const isMending = unknown === undefined || (unknown.reason === 'stale' && unknown.source !== 'person');
  if (isMending) return whom === undefined ? verdict.first(step) : verdict.firstFor(whom, step);
  const { asks } = said(context.words, result.requirement);
  return whom === undefined ? verdict.firstFindOut(asks, step) : verdict.firstFindOutFor(whom, asks, step);
}
