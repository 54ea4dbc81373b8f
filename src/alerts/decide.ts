/** Whether a conversation is told something of an incident now, and why or why not. Pure: the same circumstances give the same decision. */
import type { IsoTime, Level } from '../readiness/subjects';
import { weighsMore } from './levels';
import { FLAPS, HOLDS_AFTER, REMIND_AFTER, REMIND_DAILY, REMIND_SELDOM_AFTER, REMIND_TAKEN_AFTER, WORSE_AT_MOST_EVERY } from './limits';
import type { Incident } from './ports';

/** An incident as one conversation sees it: what its watch covers. */
export interface AlertNow {
  readonly level: Level;
  readonly openedAt: IsoTime;
  /** Subjects that keep it open. */
  readonly troubled: number;
  /** Everybody who ever belonged to it, however they are now. */
  readonly everybody: number;
  readonly ended?: NonNullable<Incident['ended']>['how'];
  /** How often it came back lately. */
  readonly flaps: number;
  /** When it came back, last. */
  readonly backAt?: IsoTime;
  /** Everything is good, and has yet to hold. */
  readonly isSteady: boolean;
  readonly isMuted: boolean;
  /** When a mute ran out by itself, last. */
  readonly muteRanOutAt?: IsoTime;
  readonly isTaken: boolean;
  readonly isCovered: boolean;
  /** It showed, as it is, in an answer that was given in this conversation. */
  readonly isOwn: boolean;
}

/** What a conversation was told of an incident; kept with its message. */
export interface ToldOf {
  /** The last word, also one that was held or left unsaid on purpose. */
  readonly at: IsoTime;
  /** As it was then. */
  readonly troubled: number;
  /** Since when the card shows that number; absent: since the last word. */
  readonly troubledSince?: IsoTime;
  readonly level: Level;
  /** The most that was ever told. */
  readonly most: number;
  /** Of whom it was told; absent: kept by a version that did not count them. */
  readonly everybody?: number;
  readonly flaps: number;
  readonly isOver: boolean;
  /** It came back, which was left unsaid because it flapped. */
  readonly isBackUnsaid?: true;
  /** The last word was that it is over, and that it came back since was left unsaid. */
  readonly isEndLast?: true;
  readonly reminders: number;
  /** When it was told another number than before, and the number before that. */
  readonly was?: { readonly bad: number; readonly at: IsoTime };
}

/** How the conversation is. */
export interface Circumstances {
  readonly now: number;
  /** Milliseconds; absent: it is not quiet. */
  readonly quietUntil?: number;
  /** The look or press was made in this conversation: what it shows is seen there. */
  readonly isByOwn: boolean;
  /** Its card is in the outbox, and nobody has seen it yet. */
  readonly isUnseen: boolean;
  /** Nobody has, since the channel refused it for what it was. */
  readonly isRefused?: boolean;
  /** It ended at this very look or press. */
  readonly isEndedNow?: boolean;
  /** The word that it was over still waited, and is taken back. */
  readonly isEndUnsaid?: boolean;
  /** A mute ran out at this very look or press, or the word of that still waited. */
  readonly isMuteOverNow?: boolean;
}

export type Why =
  | 'new'
  | 'worse'
  | 'more'
  | 'cameBack'
  | 'fewer'
  | 'fixed'
  | 'gone'
  | 'waived'
  | 'ruleChanged'
  | 'mixed'
  | 'closed'
  | 'stillOpen'
  | 'muteRanOut'
  | 'unchanged'
  | 'notCovered'
  | 'overBeforeTold'
  | 'justTold'
  | 'muted'
  | 'own'
  | 'flapping'
  | 'quietHours'
  | 'unseen'
  | 'backUnsaid'
  | 'endUnsaid';

/** `held` and `nothing` say what would have been told. */
export type Decision =
  | { readonly is: 'first' | 'worse' | 'better' | 'fixed' | 'reminder'; readonly why: Why }
  | { readonly is: 'held'; readonly why: Why; readonly instead: Word; readonly until: number }
  | { readonly is: 'nothing'; readonly why: Why; readonly instead?: Word };

export type Word = { readonly is: 'first' | 'worse' | 'fixed' | 'reminder'; readonly why: Why };

/** What the outbox is handed for one incident in one conversation. */
export interface Told {
  readonly conversation: string;
  readonly incident: Incident;
  readonly alert: AlertNow;
  readonly before?: ToldOf;
  readonly decision: Decision;
}

/** @param told absent: this conversation has no card of it */
export function decide(alert: AlertNow, told: ToldOf | undefined, circumstances: Circumstances): Decision {
  const word = told ? nextWord(alert, told, circumstances) : firstWord(alert, circumstances);
  if (word.is === 'nothing' || word.is === 'better') return word;
  const silence = whySilent(alert, word, circumstances);
  if (silence) return { is: 'nothing', why: silence, instead: word };
  const { quietUntil } = circumstances;
  return quietUntil === undefined ? word : { is: 'held', why: 'quietHours', instead: word, until: quietUntil };
}

type Spoken = Word | { readonly is: 'better'; readonly why: Why } | { readonly is: 'nothing'; readonly why: Why; readonly instead?: Word };

function firstWord(alert: AlertNow, { now, isEndedNow }: Circumstances): Spoken {
  // Who saw it begin in an answer of their own is told of its end all the same.
  if (alert.ended !== undefined && alert.isOwn && isEndedNow) return { is: 'fixed', why: alert.ended };
  if (alert.ended !== undefined) return { is: 'nothing', why: 'overBeforeTold' };
  if (!alert.isCovered) return { is: 'nothing', why: 'notCovered' };
  if (alert.isSteady) return { is: 'nothing', why: 'overBeforeTold' };
  if (!isOpenThere(alert)) return { is: 'nothing', why: 'notCovered' };
  if (alert.isOwn && !isReminded(alert, { at: alert.openedAt, reminders: 0 }, now)) return { is: 'nothing', why: 'own' };
  return { is: 'first', why: 'new' };
}

function nextWord(alert: AlertNow, told: ToldOf, circumstances: Circumstances): Spoken {
  // Its card is brought up to date all the same.
  if (!alert.isCovered) return { is: 'nothing', why: 'notCovered' };
  const over = overWord(alert, told);
  if (over) return over;
  return (isOpenThere(alert) ? openWord(alert, told, circumstances) : undefined) ?? lessWord(alert, told);
}

/** Whether anything of it that is covered is wrong; what is about the bot itself concerns nobody else. */
function isOpenThere({ troubled, everybody }: AlertNow): boolean {
  return troubled > 0 || everybody === 0;
}

function lessWord(alert: AlertNow, told: ToldOf): Spoken {
  return alert.troubled < told.troubled ? { is: 'better', why: 'fewer' } : { is: 'nothing', why: 'unchanged' };
}

/** What is said of something open; undefined: nothing but that it is less. */
function openWord(alert: AlertNow, told: ToldOf, circumstances: Circumstances): Spoken | undefined {
  const { now, isEndUnsaid, isRefused } = circumstances;
  // Who was told of no end is not told that it came back from one.
  const isBackUnnoticed = isEndUnsaid === true && !told.isOver && !told.isBackUnsaid;
  const isBack = !alert.isSteady && (told.isOver || alert.flaps > told.flaps);
  if (isBack && !isBackUnnoticed) return { is: 'worse', why: 'cameBack' };
  if (weighsMore(alert.level, told.level)) return { is: 'worse', why: 'worse' };
  if (told.isBackUnsaid && !alert.isSteady && isHolding(alert, now)) return { is: 'worse', why: 'cameBack' };
  const more = moreWord(alert, told, now);
  if (more) return more;
  if (isBack) return { is: 'nothing', why: 'endUnsaid', instead: { is: 'worse', why: 'cameBack' } };
  if (isRefused) return now >= remindedAt(alert, told) ? { is: 'first', why: 'new' } : undefined;
  if (isMuteOver(alert, told, circumstances)) return { is: 'reminder', why: 'muteRanOut' };
  return isReminded(alert, told, now) ? { is: 'reminder', why: 'stillOpen' } : undefined;
}

/** What was told may bear a later time than a mute that ran out since: the clock was put back. */
function isMuteOver({ muteRanOutAt }: AlertNow, { at }: ToldOf, { isMuteOverNow }: Circumstances): boolean {
  return isMuteOverNow === true || (muteRanOutAt !== undefined && muteRanOutAt > at);
}

/** What is in order by now, and has yet to hold, is not said to be back; of what was not said to be back the end was said before. */
function overWord({ ended, isSteady }: AlertNow, { isOver, isEndLast }: ToldOf): Spoken | undefined {
  if (isOver && (ended !== undefined || isSteady)) return { is: 'nothing', why: 'unchanged' };
  if (ended === undefined) return undefined;
  const over = { is: 'fixed', why: ended } as const;
  return isEndLast ? { is: 'nothing', why: 'backUnsaid', instead: over } : over;
}

/**
 * More than was ever told, or somebody of whom nothing was told, is news; so is more again, once fewer had held. A number that only went down for
 * a moment flaps: nothing is said, and the card shows it.
 */
function moreWord({ troubled, everybody }: AlertNow, told: ToldOf, now: number): Spoken | undefined {
  const isUntold = troubled > told.most || (troubled > 0 && everybody > (told.everybody ?? everybody));
  if (!isUntold && troubled <= told.troubled) return undefined;
  const more = { is: 'worse', why: 'more' } as const;
  const isLow = Math.abs(now - Date.parse(told.troubledSince ?? told.at)) >= HOLDS_AFTER;
  if (!isUntold && !isLow) return { is: 'nothing', why: 'flapping', instead: more };
  return isJustTold(told, now) ? { is: 'nothing', why: 'justTold' } : more;
}

/** What came back and stays flaps no more. */
function isHolding({ backAt }: AlertNow, now: number): boolean {
  return backAt !== undefined && Math.abs(now - Date.parse(backAt)) >= HOLDS_AFTER;
}

/** A clock that was put back has told nothing in the future. */
function isJustTold({ at }: ToldOf, now: number): boolean {
  const passed = now - Date.parse(at);
  return passed >= 0 && passed < WORSE_AT_MOST_EVERY;
}

function isReminded(alert: AlertNow, told: Pick<ToldOf, 'at' | 'reminders'>, now: number): boolean {
  return alert.level === 'blocker' && !alert.isSteady && now >= remindedAt(alert, told);
}

/** When an open blocker is recalled next, milliseconds. */
export function remindedAt({ isTaken }: Pick<AlertNow, 'isTaken'>, { at, reminders }: Pick<ToldOf, 'at' | 'reminders'>): number {
  const often = isTaken ? REMIND_TAKEN_AFTER : REMIND_AFTER;
  return Date.parse(at) + (reminders >= REMIND_DAILY ? REMIND_SELDOM_AFTER : often);
}

/** Why a word is left unsaid, though the card is edited; undefined: it is said. */
function whySilent(alert: AlertNow, word: Word, { now, isByOwn, isUnseen }: Circumstances): Why | undefined {
  if (word.why === 'closed') return 'closed';
  if (alert.isMuted) return 'muted';
  if (word.is === 'first') return undefined;
  if (isUnseen) return 'unseen';
  if (isByOwn && word.is !== 'reminder') return 'own';
  // The word that it came back again says that it flaps; after that nothing is said until it has held, good or bad.
  return word.is === 'worse' && alert.flaps > FLAPS && !isHolding(alert, now) ? 'flapping' : undefined;
}

/** Whether somebody is told of it for the first time, now or once it is no longer quiet. */
export function isFirst(decision: Told['decision']): boolean {
  return decision.is === 'first' || (decision.is === 'held' && decision.instead.is === 'first');
}
