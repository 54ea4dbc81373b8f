/** What people add to measured verdicts: confirmations of what nobody read, and waivers. */
import type { Result } from './assessment';
import { isStale } from './freshness';
import type { Judgement } from './judgement';
import type { Confirmation, Waiver } from './plan';
import type { Requirement } from './requirement';
import type { IsoTime } from './subjects';

/** The answers that speak of one requirement of one subject. */
export interface Answers {
  /** The newest one. */
  readonly confirmation?: Confirmation;
  readonly waiver?: Waiver;
}

/** A measured result with people's answers applied: confirmations where nothing was measured, then waivers. */
export function applyAnswers(requirement: Requirement, measured: Result, answers: Answers, judgement: Judgement): Result {
  const settled = answers.confirmation ? confirm(requirement, measured, answers.confirmation, judgement) : measured;
  return answers.waiver ? waive(settled, answers.waiver, judgement) : settled;
}

/**
 * Whether a result stands on nothing but that the plan names no subscription, vault, account or network: it is missing for all anybody could read,
 * and somebody who cannot read Azure, or has not chosen yet, may know that it is there.
 */
export function isUnchosen({ status, finding, evidence }: Result): boolean {
  const isNamedNowhere = finding?.case === 'notChosen' || finding?.case === 'noneChosen';
  return status === 'fail' && isNamedNowhere && evidence.length > 0 && evidence.every(({ source }) => source === 'plan');
}

/** Whether it stands on what Azure said alone, and that does not settle it: it is for Azure to say more, and for nobody to vouch for. */
export function isAzuresWord({ status, unknown, finding, evidence }: Result): boolean {
  const isUnsettled = status === 'unknown' && unknown?.reason === 'notCollected' && finding !== undefined;
  return isUnsettled && evidence.length > 0 && evidence.every(({ source }) => source === 'azure');
}

/** Whether a person may settle this result: its facts were not read. What is merely too old must be measured again. */
function isConfirmable(result: Result): boolean {
  if (isUnchosen(result)) return true;
  if (isAzuresWord(result)) return false;
  if (result.status !== 'unknown' || result.unknown?.reason === 'stale') return false;
  if (result.unknown?.reason === 'sourcesSilent') return result.finding?.confirmable === true;
  return true;
}

function confirm(requirement: Requirement, measured: Result, confirmation: Confirmation, judgement: Judgement): Result {
  const listed = listedAt(measured);
  if (listed === undefined && !isConfirmable(measured)) return contradict(measured, confirmation);
  if (confirmation.isOver || (listed !== undefined && Date.parse(confirmation.at) < Date.parse(listed))) return measured;
  const evidence = [{ source: 'person' as const, observedAt: confirmation.at, reference: confirmation.by }];
  const status = confirmation.answer === 'met' ? 'pass' : 'fail';
  const validUntil = validityEnd(confirmation, judgement);
  const base = {
    requirement: measured.requirement,
    level: measured.level,
    evidence,
    ...(measured.finding && listed === undefined && !isUnchosen(measured) && { finding: measured.finding }),
  };

  const waits = status === 'pass' && requirement.secondPerson && !hasSecondPerson(confirmation);
  const unknown = { facts: measured.unknown?.facts ?? [], source: 'person' as const };
  if (isStale(confirmation.at, judgement.limits.confirmation, judgement.now) || judgement.now > Date.parse(validUntil)) {
    // A yes that waited for a second person never counted: nothing was met then.
    return { ...base, status: 'unknown', unknown: { reason: 'stale', ...unknown, ...(!waits && { lastKnown: status }) } };
  }
  if (waits) return { ...base, status: 'unknown', unknown: { reason: 'notAnswered', ...unknown } };
  return {
    ...base,
    status,
    confirmed: {
      by: confirmation.by,
      at: confirmation.at,
      validUntil,
      ...(confirmation.secondedBy !== undefined && { secondedBy: confirmation.secondedBy }),
      ...(confirmation.note !== undefined && { note: confirmation.note }),
    },
  };
}

/** What stands on a list that somebody gave is that person's word: confirmed, not measured. */
export function toldByPeople(result: Result, judgement: Judgement): Result {
  const told = result.evidence.find(({ source }) => source === 'person');
  if (!told || result.status === 'unknown' || result.status === 'notApplicable') return result;
  const { observedAt: at, reference: by = '' } = told;
  return { ...result, confirmed: { by, at, validUntil: new Date(Date.parse(at) + judgement.limits.confirmation).toISOString() } };
}

/** When a list was given on which a verdict stands and nothing else does: a person's later word counts instead of it. Undefined: it was measured. */
function listedAt({ status, evidence }: Result): IsoTime | undefined {
  if (status !== 'pass' && status !== 'fail') return undefined;
  const isListed = evidence.every(({ source }) => source === 'person' || source === 'plan');
  return isListed ? evidence.find(({ source }) => source === 'person')?.observedAt : undefined;
}

/** What was measured outranks what was confirmed; a contradiction ends the confirmation and is told. */
function contradict(measured: Result, confirmation: Confirmation): Result {
  const contradicts =
    (measured.status === 'fail' && confirmation.answer === 'met') || (measured.status === 'pass' && confirmation.answer === 'notMet');
  if (!contradicts) return measured;
  const { by, at, answer, id } = confirmation;
  return { ...measured, contradicted: { by, at, answer, ...(id !== undefined && { id }) } };
}

function validityEnd(confirmation: Confirmation, judgement: Judgement): IsoTime {
  const longest = Date.parse(confirmation.at) + judgement.limits.confirmation;
  const own = confirmation.validUntil === undefined ? longest : Date.parse(confirmation.validUntil);
  return new Date(Math.min(longest, own)).toISOString();
}

function hasSecondPerson(confirmation: Confirmation): boolean {
  if (confirmation.isSeconded !== undefined) return confirmation.isSeconded;
  const [first, second] = [personKey(confirmation.by), personKey(confirmation.secondedBy ?? '')];
  return first !== '' && second !== '' && second !== first;
}

/** A waiver leaves the status as it is; there is nothing to waive in a pass. Like a confirmation it still holds at the instant it ends. */
function waive(result: Result, waiver: Waiver, judgement: Judgement): Result {
  const counts = result.status === 'fail' || result.status === 'warn' || result.status === 'unknown';
  if (!counts || judgement.now > Date.parse(waiver.until)) return result;
  return { ...result, waived: { by: waiver.by, reason: waiver.reason, until: waiver.until } };
}

/** One person's name however it is typed: case, blanks, signs that show nothing, and the ways letters with marks can be stored. Empty: nobody's. */
function personKey(name: string): string {
  const key = name
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim()
    // Some letters have no capital of their own: ß is SS.
    .toUpperCase()
    .replaceAll(/\s+/g, ' ');
  return /[\p{L}\p{N}]/u.test(key) ? key : '';
}
