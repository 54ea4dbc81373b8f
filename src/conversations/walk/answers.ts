/** Answers to the walk's questions: checked against what was asked, kept by compare-and-set with their audit, and followed by what is next. */
import { nameKey } from '../../readiness/name-key';
import { randomUUID } from 'node:crypto';
import { shownName } from '../../cards/text';
import { noticeCard } from '../../cards/notice';
import type { AssessedSubject } from '../../readiness/assessment';
import type { GivenAnswer } from '../../readiness/given';
import { isoTime } from '../../support/clock';
import { formatSome, formatZonedTime } from '../../words/format';
import { aboutOf } from '../../walk/naming';
import type { WalkQuestion } from '../../walk/question';
import { putAside, took, type PutAside } from '../../walk/state';
import { answer } from '../asking';
import type { Answer } from '../turn';
import { show, showNext } from './go-on';
import { notedReply, notedText, type Answerable, type Split } from './noted';
import { askedHere, isSame, keep, openWalk, questionNamed, record, type Walk } from './walk';
import { reasonOf } from './reason';
import { findNamed, inCloud, namesOfSeveral } from './whom';

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

const MOST_AUDITED = 50;

/**
 * Takes a yes or a no to a question of the walk, and asks what is next.
 * @param shown the name of the question as whoever speaks saw it
 */
export async function giveAnswer(walk: Walk, question: Answerable, word: GivenWord, shown = question.id): Promise<Answer> {
  if (endsUnseen(question, word, shown)) return askChanged(walk, question);
  const checked = check(walk, question, word);
  if ('refused' in checked) {
    const filled = { ...(word.note !== undefined && { note: word.note }), ...(word.until !== undefined && { until: word.until }) };
    return show(walk, question, [checked.refused], filled);
  }
  if (isOwnSecond(walk, question, checked)) return showNext(walk, [walk.asking.words.walk.yourself]);
  const given = answersOf(walk, question, word, checked);
  const kept = await keepGiven(walk, question, given);
  if (!kept) return afterOthers(walk, question, (fresh, today) => giveAnswer(fresh, today, word, question.id));
  return showNext(kept, [notedText(walk, question, given, checked)]);
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
  const given = answersOf(walk, question, word, checked);
  const kept = await keepGiven(walk, question, given);
  if (!kept) return anew();
  return answer(notedReply(walk, question, given, checked));
}

/** A yes seconds another's yes that was given meanwhile; anything else would end it, and whoever speaks was not shown it. */
function endsUnseen(question: Answerable, word: GivenWord, shown: string): boolean {
  const joins = word.is === 'yes' && (word.except ?? []).length === 0 && word.within === undefined;
  return question.id !== shown && question.does === 'answer' && question.awaits !== undefined && !joins;
}

/** Nobody is their own second person. */
function isOwnSecond({ asking }: Walk, question: Answerable, { met }: Split): boolean {
  return met.length > 0 && question.does === 'answer' && question.awaits?.by.id === asking.turn.person.id;
}

/** Whom the word speaks of, of those who are asked about; refused where it names strangers, another place or another number. */
export function check(walk: Walk, question: Answerable, word: GivenWord): Split | { readonly refused: string } {
  const { asking, assessment } = walk;
  const { unclear } = asking.words.walk;
  const all = question.asked.map(({ subject }) => subject);
  const strange = (names: readonly string[]): { readonly refused: string } => {
    const [several] = namesOfSeveral(assessment, all, names);
    if (several !== undefined) return { refused: unclear.several(shownName(several)) };
    return { refused: unclear.strangers(formatSome(asking.words.language, names.map(shownName), 8)) };
  };
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

function answersOf(walk: Walk, question: Answerable, word: GivenWord, { met, notMet }: Split): readonly GivenAnswer[] {
  return [
    ...(met.length > 0 ? [answerOf(walk, question, 'met', met, word)] : []),
    ...(notMet.length > 0 ? [answerOf(walk, question, 'notMet', notMet, word)] : []),
  ];
}

function keepGiven(walk: Walk, question: Answerable, given: readonly GivenAnswer[]): Promise<Walk | undefined> {
  const state = took(walk.state, { question: question.id, answers: given.map(({ id }) => id) });
  const audit = given.map((each) => record(walk, 'confirmed', auditOf(each)));
  return keep(walk, { state, answers: given }, audit);
}

/** "All in Gold", asked about Gold. */
function isWhole({ assessment }: Walk, question: Answerable, within: string): boolean {
  return question.cloud !== undefined && nameKey(assessment.byId.get(question.cloud)?.name ?? '') === nameKey(within);
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
  const notes = [agreed?.note, note === undefined ? undefined : reasonOf(note)].filter((each) => each !== undefined && each.trim() !== '');
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
  const today = questionNamed(walk, question.id, aboutOf(question));
  if (today?.does !== question.does) return noLongerAsked(walk, question);
  // The name of a question says what it does; whom it speaks of may have changed at the same moment.
  return isSame(today, aboutOf(question)) ? again(walk, today as Q) : askChanged(walk, today);
}

/** A question that has changed since it was shown: asked again, as it stands and with what was said since. */
export function askChanged(walk: Walk, question: WalkQuestion): Promise<Answer> {
  const own = question.does === 'answer' ? question.said?.at(-1) : undefined;
  return show(walk, question, [yoursText(walk, own) ?? walk.asking.words.walk.old.changed]);
}

/** Where whoever speaks has answered it: when, and how it is taken back. */
function yoursText({ asking }: Walk, given: GivenAnswer | undefined): string | undefined {
  const { old } = asking.words.walk;
  if (!given || (given.secondedBy ?? given.by).id !== asking.turn.person.id) return undefined;
  return old.yours[given.answer](formatZonedTime(asking.words.language, given.at, asking.cards.timeZone));
}

/** What one step back asks about the same requirement here: a press on the card before it does not jump away from that. */
function goneBackTo(walk: Walk, requirement: string | undefined): WalkQuestion | undefined {
  const here = askedHere(walk);
  const question = here?.question.startsWith('again ') ? questionNamed(walk, here.question, here.about) : undefined;
  return question && 'requirement' in question && question.requirement === requirement ? question : undefined;
}

/** Says kindly that a question is no longer asked, by whom it was answered, and asks what is next. */
export function noLongerAsked(walk: Walk, question: WalkQuestion | { readonly id: string }): Promise<Answer> {
  const { asking, people } = walk;
  const { old } = asking.words.walk;
  const requirement = question.id.split(' ')[1];
  const latest = people.answers.findLast((given) => given.requirement === requirement);
  const back = goneBackTo(walk, requirement);
  if (back) return show(walk, back);
  if (!latest) return showNext(walk, [old.gone]);
  const who = latest.secondedBy ?? latest.by;
  const yours = yoursText(walk, latest);
  if (yours !== undefined) return showNext(walk, [yours]);
  return showNext(walk, [old.answered(shownName(who.name), formatZonedTime(asking.words.language, latest.at, asking.cards.timeZone))]);
}
