/** Answers to the walk's questions: checked against what was asked, kept by compare-and-set with their audit, and followed by what is next. */
import { randomUUID } from 'node:crypto';
import { shownName } from '../../cards/text';
import { noticeCard } from '../../cards/notice';
import { catalogued, said } from '../../cards/requirements';
import type { AssessedSubject } from '../../readiness/assessment';
import type { GivenAnswer } from '../../readiness/given';
import { isoTime } from '../../support/clock';
import { formatDate, formatSome, formatZonedTime } from '../../words/format';
import { aboutOf } from '../../walk/naming';
import type { WalkQuestion } from '../../walk/question';
import { putAside, took, type PutAside } from '../../walk/state';
import { answer } from '../asking';
import type { Answer } from '../turn';
import { show, showNext } from './go-on';
import { isSame, keep, openWalk, questionNamed, record, type Walk } from './walk';
import { findAmong, inCloud, whomText } from './whom';

/** A yes or a no with what was said beside it. */
export interface GivenWord {
  readonly is: 'yes' | 'no';
  readonly except?: readonly string[];
  readonly within?: string;
  readonly count?: number;
  /** Milliseconds. */
  readonly until?: number;
  readonly note?: string;
}

type Answerable = Extract<WalkQuestion, { does: 'answer' | 'fix' }>;

const MOST_AUDITED = 50;

/** Takes a yes or a no to a question of the walk, and asks what is next. */
export async function giveAnswer(walk: Walk, question: Answerable, word: GivenWord): Promise<Answer> {
  const checked = check(walk, question, word);
  if ('refused' in checked) return show(walk, question, [checked.refused]);
  if (isOwnSecond(walk, question, word)) return showNext(walk, [walk.asking.words.walk.yourself]);
  const kept = await keepGiven(walk, question, word, checked);
  if (!kept) return afterOthers(walk, question, (fresh, today) => giveAnswer(fresh, today, word));
  return showNext(kept, [notedText(walk, question, word, checked)]);
}

/**
 * Keeps a yes or a no that was said without being asked; the walk stays where it is.
 * @param anew where somebody else was first: what was said, taken anew from what stands now
 */
export async function keepAnswers(walk: Walk, question: Answerable, word: GivenWord, anew: () => Promise<Answer>): Promise<Answer> {
  const { cards, words } = walk.asking;
  const checked = check(walk, question, word);
  const title = 'refused' in checked ? checked.refused : isOwnSecond(walk, question, word) ? words.walk.yourself : undefined;
  if (title !== undefined || 'refused' in checked) return answer(noticeCard(cards, { title: title ?? '', kind: 'warning' }));
  const kept = await keepGiven(walk, question, word, checked);
  if (!kept) return anew();
  return answer(noticeCard(cards, { title: notedText(walk, question, word, checked), lines: [catalogueText(walk, question)] }));
}

function catalogueText({ asking }: Walk, { requirement }: Answerable): string {
  return said(asking.words, requirement).asks;
}

/** Nobody is their own second person. */
function isOwnSecond({ asking }: Walk, question: Answerable, { is }: GivenWord): boolean {
  return is === 'yes' && question.does === 'answer' && question.awaits?.by.id === asking.turn.person.id;
}

interface Split {
  readonly others: readonly AssessedSubject[];
  readonly found: readonly AssessedSubject[];
}

/** Whom the word speaks of; refused where it names strangers, another place or another number. */
function check(walk: Walk, question: Answerable, word: GivenWord): Split | { readonly refused: string } {
  const { asking, assessment } = walk;
  const { unclear } = asking.words.walk;
  const all = question.asked.map(({ subject }) => subject);
  const within = word.within === undefined || isWhole(walk, question, word.within) ? all : inCloud(assessment, all, word.within);
  if (within.length === 0) return { refused: unclear.within(word.within ?? '') };
  if (word.count !== undefined && word.count !== within.length) return { refused: unclear.count(word.count, within.length) };
  const { found, strangers } = findAmong(assessment, within, word.except ?? []);
  if (strangers.length > 0) return { refused: unclear.strangers(formatSome(asking.words.language, strangers.map(shownName), 8)) };
  return { found, others: within.filter((subject) => !found.includes(subject)) };
}

function keepGiven(walk: Walk, question: Answerable, word: GivenWord, { others, found }: Split): Promise<Walk | undefined> {
  const given = [
    ...(others.length > 0 ? [answerOf(walk, question, word.is === 'yes' ? 'met' : 'notMet', others, word)] : []),
    ...(found.length > 0 ? [answerOf(walk, question, word.is === 'yes' ? 'notMet' : 'met', found, word)] : []),
  ];
  const state = took(walk.state, { question: question.id, answers: given.map(({ id }) => id) });
  const audit = given.map((each) => record(walk, 'confirmed', auditOf(each)));
  return keep(walk, { state, answers: given }, audit);
}

/** "All in Gold", asked about Gold. */
function isWhole({ assessment }: Walk, question: Answerable, within: string): boolean {
  return question.cloud !== undefined && assessment.byId.get(question.cloud)?.name.toLowerCase() === within.trim().toLowerCase();
}

function answerOf(
  { asking }: Walk,
  question: Answerable,
  answer: GivenAnswer['answer'],
  of: readonly AssessedSubject[],
  word: GivenWord,
): GivenAnswer {
  const { person } = asking.turn;
  const agreed = question.does === 'answer' && question.awaits && answer === 'met' ? question.awaits : undefined;
  return {
    id: randomUUID(),
    requirement: question.requirement,
    kind: of[0]?.kind ?? 'plan',
    of: of.map(({ id, name }) => ({ id, name })),
    answer,
    by: agreed?.by ?? person,
    at: asking.cards.now,
    ...(agreed && { secondedBy: person }),
    ...noteOf(word, agreed),
    ...untilOf(word, agreed),
  };
}

/** Two who agree agree for no longer than the first of them said, whatever the second says. */
function untilOf({ until }: GivenWord, agreed: GivenAnswer | undefined): { readonly validUntil?: string } {
  const first = agreed?.validUntil;
  const ends = [...(until === undefined ? [] : [until]), ...(first === undefined ? [] : [Date.parse(first)])];
  return ends.length === 0 ? {} : { validUntil: isoTime(Math.min(...ends)) };
}

/** What both said of how they checked. */
function noteOf({ note }: GivenWord, agreed: GivenAnswer | undefined): { readonly note?: string } {
  const notes = [agreed?.note, note].filter((each) => each !== undefined && each.trim() !== '');
  return notes.length === 0 ? {} : { note: notes.join(' · ').slice(0, 500) };
}

function auditOf({ requirement, answer, of, by, secondedBy, note, validUntil }: GivenAnswer): object {
  const names = Array.isArray(of) ? of.map(({ name }: { readonly name: string }) => name) : [];
  return {
    requirement,
    answer,
    count: names.length,
    names: names.slice(0, MOST_AUDITED),
    by,
    secondedBy,
    note,
    validUntil,
  };
}

function notedText({ asking, assessment }: Walk, question: Answerable, word: GivenWord, { others, found }: Split): string {
  const { words } = asking;
  const { noted } = words.walk;
  const whom = whomText(words, assessment, others, question.cloud);
  const names = formatSome(
    words.language,
    found.map(({ name }) => shownName(name)),
    8,
  );
  const first = found.length > 0 ? noted.allBut(whom, names) : word.is === 'yes' ? noted.yes(whom) : noted.no(whom);
  const awaits = question.does === 'answer' ? question.awaits : undefined;
  const second = word.is === 'yes' && catalogued(question.requirement)?.secondPerson === true;
  return [
    first,
    ...(second && awaits ? [noted.agreed(shownName(awaits.by.name))] : []),
    ...(second && !awaits ? [noted.second] : []),
    ...(word.until === undefined ? [] : [noted.until(formatDate(words.language, isoTime(word.until)))]),
  ].join(' ');
}

/** Puts a question aside. */
export async function putQuestionAside(walk: Walk, question: WalkQuestion, why: PutAside['why'], until?: number): Promise<Answer> {
  const { asking } = walk;
  const { noted } = asking.words.walk;
  const when = until === undefined ? undefined : isoTime(until);
  const state = putAside(walk.state, {
    question: question.id,
    why,
    by: asking.turn.person,
    at: asking.cards.now,
    ...(when && { until: when }),
  });
  const kept = await keep(walk, { state }, []);
  if (!kept) return afterOthers(walk, question, (fresh, today) => putQuestionAside(fresh, today, why, until));
  const skipped = when ? noted.skippedUntil(formatZonedTime(asking.words.language, when, asking.cards.timeZone)) : noted.skipped;
  return showNext(kept, [why === 'dontKnow' ? noted.dontKnow : skipped]);
}

/** Somebody else was first: the answer is given again to the same question if it is still asked, else it is said who answered it. */
export async function afterOthers<Q extends WalkQuestion>(
  { asking }: Walk,
  question: Q,
  again: (walk: Walk, question: Q) => Promise<Answer>,
): Promise<Answer> {
  const walk = await openWalk(asking);
  const today = questionNamed(walk, question.id);
  if (today?.does !== question.does) return noLongerAsked(walk, question);
  // The name of a question says what it does; whom it speaks of may have changed at the same moment.
  return isSame(today, aboutOf(question)) ? again(walk, today as Q) : show(walk, today, [asking.words.walk.old.changed]);
}

/** Says kindly that a question is no longer asked, by whom it was answered, and asks what is next. */
export function noLongerAsked(walk: Walk, question: WalkQuestion | { readonly id: string }): Promise<Answer> {
  const { asking, people } = walk;
  const { old } = asking.words.walk;
  const requirement = question.id.split(' ')[1];
  const latest = people.answers.findLast((given) => given.requirement === requirement);
  if (!latest) return showNext(walk, [old.gone]);
  const who = latest.secondedBy ?? latest.by;
  if (who.id === asking.turn.person.id) return showNext(walk);
  return showNext(walk, [old.answered(shownName(who.name), formatZonedTime(asking.words.language, latest.at, asking.cards.timeZone))]);
}
