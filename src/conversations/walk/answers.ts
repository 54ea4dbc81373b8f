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
import { findNamed, inCloud, whomText } from './whom';

/** A yes or a no with what was said beside it, or of whom the one and of whom the other. Names as they were typed. */
export type GivenWord = Whole | Partly;

interface Beside {
  /** Milliseconds. */
  readonly until?: number;
  readonly note?: string;
}

interface Whole extends Beside {
  readonly is: 'yes' | 'no';
  /** The other holds for these. */
  readonly except?: readonly string[];
  readonly within?: string;
  readonly count?: number;
}

interface Partly extends Beside {
  readonly is: 'partly';
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Of everything else; absent: that stays open. */
  readonly rest?: 'yes' | 'no';
}

type Answerable = Extract<WalkQuestion, { does: 'answer' | 'fix' }>;

const MOST_AUDITED = 50;

/** Takes a yes or a no to a question of the walk, and asks what is next. */
export async function giveAnswer(walk: Walk, question: Answerable, word: GivenWord): Promise<Answer> {
  const checked = check(walk, question, word);
  if ('refused' in checked) return show(walk, question, [checked.refused]);
  if (isOwnSecond(walk, question, checked)) return showNext(walk, [walk.asking.words.walk.yourself]);
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
  const title = 'refused' in checked ? checked.refused : isOwnSecond(walk, question, checked) ? words.walk.yourself : undefined;
  if (title !== undefined || 'refused' in checked) return answer(noticeCard(cards, { title: title ?? '', kind: 'warning' }));
  const kept = await keepGiven(walk, question, word, checked);
  if (!kept) return anew();
  return answer(noticeCard(cards, { title: notedText(walk, question, word, checked), lines: [catalogueText(walk, question)] }));
}

function catalogueText({ asking }: Walk, { requirement }: Answerable): string {
  return said(asking.words, requirement).asks;
}

/** Nobody is their own second person. */
function isOwnSecond({ asking }: Walk, question: Answerable, { met }: Split): boolean {
  return met.length > 0 && question.does === 'answer' && question.awaits?.by.id === asking.turn.person.id;
}

/** Whom a word speaks of. `named`: those that were named; the others are counted. */
interface Split {
  readonly met: readonly AssessedSubject[];
  readonly notMet: readonly AssessedSubject[];
  readonly named: readonly AssessedSubject[];
}

/** Whom the word speaks of; refused where it names strangers, another place or another number. */
function check(walk: Walk, question: Answerable, word: GivenWord): Split | { readonly refused: string } {
  const { asking, assessment } = walk;
  const { unclear } = asking.words.walk;
  const all = question.asked.map(({ subject }) => subject);
  const strange = (names: readonly string[]): { readonly refused: string } => ({
    refused: unclear.strangers(formatSome(asking.words.language, names.map(shownName), 8)),
  });
  if (word.is === 'partly') {
    const [yes, no] = [findNamed(assessment, all, word.yes), findNamed(assessment, all, word.no)];
    const strangers = [...yes.strangers, ...no.strangers];
    if (strangers.length > 0) return strange(strangers);
    const named = [...yes.found, ...no.found];
    // One that was named twice, by itself and by its cloud, say.
    if (new Set(named).size < named.length) return { refused: unclear.answer };
    const rest = all.filter((subject) => !named.includes(subject));
    return { met: [...yes.found, ...(word.rest === 'yes' ? rest : [])], notMet: [...no.found, ...(word.rest === 'no' ? rest : [])], named };
  }
  const within = word.within === undefined || isWhole(walk, question, word.within) ? all : inCloud(assessment, all, word.within);
  if (within.length === 0) return { refused: unclear.within(word.within ?? '') };
  if (word.count !== undefined && word.count !== within.length) return { refused: unclear.count(word.count, within.length) };
  const { found, strangers } = findNamed(assessment, within, word.except ?? []);
  if (strangers.length > 0) return strange(strangers);
  const others = within.filter((subject) => !found.includes(subject));
  return word.is === 'yes' ? { met: others, notMet: found, named: found } : { met: found, notMet: others, named: found };
}

function keepGiven(walk: Walk, question: Answerable, word: GivenWord, { met, notMet }: Split): Promise<Walk | undefined> {
  const given = [
    ...(met.length > 0 ? [answerOf(walk, question, 'met', met, word)] : []),
    ...(notMet.length > 0 ? [answerOf(walk, question, 'notMet', notMet, word)] : []),
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

function notedText({ asking, assessment }: Walk, question: Answerable, word: GivenWord, { met, notMet, named }: Split): string {
  const { words } = asking;
  const { noted } = words.walk;
  const whom = (subjects: readonly AssessedSubject[]): string =>
    subjects.length > 1 && subjects.every((subject) => named.includes(subject))
      ? namesText(asking, subjects)
      : whomText(words, assessment, subjects, question.cloud);
  const both = notMet.every((subject) => named.includes(subject)) ? namesText(asking, notMet) : whom(notMet);
  const first =
    met.length > 0 && notMet.length > 0 ? noted.allBut(whom(met), both) : met.length > 0 ? noted.yes(whom(met)) : noted.no(whom(notMet));
  const awaits = question.does === 'answer' ? question.awaits : undefined;
  const second = met.length > 0 && catalogued(question.requirement)?.secondPerson === true;
  return [
    first,
    ...(second && awaits ? [noted.agreed(shownName(awaits.by.name))] : []),
    ...(second && !awaits ? [noted.second] : []),
    ...(word.until === undefined ? [] : [noted.until(formatDate(words.language, isoTime(word.until)))]),
  ].join(' ');
}

function namesText({ words }: Walk['asking'], subjects: readonly AssessedSubject[]): string {
  return formatSome(
    words.language,
    subjects.map(({ name }) => shownName(name)),
    8,
  );
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
