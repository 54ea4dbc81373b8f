/** What was typed while a question of the walk waits: an answer to it, or something else altogether. */
import type { Reply } from '../../cards/reply';
import { shownName } from '../../cards/text';
import { formatSome } from '../../words/format';
import { isBlank } from '../../readiness/blank';
import type { WalkQuestion } from '../../walk/question';
import { answer, asking as askAbout, speaking as speakIn, type Speaking } from '../asking';
import { requirementNamed } from '../commands/explain';
import type { Language } from '../../words/language';
import { hear, LONGEST_LINE, seemingLanguage } from '../said';
import { languageOfMove } from './moves';
import type { Answer } from '../turn';
import { asideReply, asksAside } from './aside-list';
import { isQuestionThatMoves } from './asides';
import { isAboutAnother, whomReply, whyReply } from './about-asked';
import { askChanged, giveAnswer, noLongerAsked, putQuestionAside } from './answers';
import { show, showNext } from './go-on';
import { howAsked, howReply } from './how';
import { askForList } from './list-elsewhere';
import { readListed, type Listed } from './listed';
import type { Filled } from './pages';
import { askedOf } from './asked-of';
import { passing, settleProposal } from './confirming';
import { proposeFor } from './proposing';
import { takeList } from './pasted';
import { isToldOnly } from './titles';
import { accept, again, keepList, stepBack, stop, walkOn, where } from './steps';
import { placedNames, twofoldText } from './placed';
import { readTyped, type Typed } from './typed';
import { askedHere, isSame, openWalk, questionNamed, type Walk } from './walk';
import { withWayBack } from './way-back';

/** The answer to a typed answer; undefined: no question of the walk waits here, or the line is none of its answers. */
export async function answerWalk(speaking: Speaking): Promise<Answer | undefined> {
  const { place } = speaking;
  if (place.found !== 'plan') return undefined;
  const kept = await speaking.walk.walk(place.plan.id);
  const here = kept?.state.isUnderWay ? kept.state.asked.find((each) => each.in === speaking.turn.conversation.root) : undefined;
  if (!here) return undefined;
  const asking = await askAbout(inLanguageOf(speaking, here.language));
  if (!asking) return undefined;
  const walk = await passing(await openWalk(asking));
  const asked = askedHere(walk);
  if (!asked) return undefined;
  const question = questionNamed(walk, asked.question, asked.about);
  if (namesRequirement(asking.turn.text)) return undefined;
  const back = await questionBack(walk, question);
  if (back) return answer(back);
  const list = askForList(walk, question, askedOf(walk, question).names);
  if (list) return list;
  const typed = readHere(walk, question, asked.question);
  const settled = await settleProposal(walk, question, typed);
  return settled ?? (typed && answerTo(walk, question, typed, asked));
}

async function answerTo(
  walk: Walk,
  question: WalkQuestion | undefined,
  typed: Read,
  asked: { readonly question: string; readonly about: string },
): Promise<Answer | undefined> {
  if (typed.is === 'move' && typed.move !== 'skip') return follow(walk, question, typed);
  if (!question && (typed.is === 'done' || typed.is === 'move'))
    return showNext(walk, typed.is === 'done' ? [walk.asking.words.walk.noted.mended] : []);
  if (!question) return noLongerAsked(walk, { id: asked.question });
  if (!isSame(question, asked.about)) return askChanged(walk, question);
  return typed.is === 'move' ? putQuestionAside(walk, question, 'skipped', typed.until) : take(walk, question, typed, asked.question);
}

/** "How do I get the names?" */
const OF_NAMES = /\b(?:namn\w*|names?|lista\w*|list|dem|dom|them|export\w*|kommando\w*|commands?|script|skript)\b/;

/** What was put aside, whom it is about; and where names are asked for, how they are got. */
async function questionBack(walk: Walk, question: WalkQuestion | undefined): Promise<Reply | undefined> {
  const { text } = walk.asking.turn;
  if (text.length <= LONGEST_LINE && asksAside(hear(text))) return withWayBack(walk.asking, asideReply(walk, 0));
  const whom = whomReply(walk, question, hear(text));
  if (whom) return withWayBack(walk.asking, whom);
  const isOfNames = text.length <= LONGEST_LINE && /\?\s*$/.test(text) && OF_NAMES.test(hear(text).folded);
  if (question?.does !== 'list' || !isOfNames || isQuestionThatMoves(text)) return undefined;
  const how = howAsked(hear(text).folded);
  return how && howReply(walk, question, how);
}

/** "Confirm vm.encryption …" names the requirement that it speaks of: it is no answer to what is asked just then. */
function namesRequirement(text: string): boolean {
  return text.length <= LONGEST_LINE && text.split(/[\s,:;?!]+/).some((word) => requirementNamed(word) !== undefined);
}

/** The line's own language; a line that tells none is answered in that of the question. */
function inLanguageOf(speaking: Speaking, asked: Language): Speaking {
  const said = hear(speaking.turn.text);
  return speakIn(speaking, speaking.turn, speaking.place, seemingLanguage(said) ?? languageOfMove(said.folded) ?? asked);
}

/** A line that nobody understood while a question waits: it is asked again, with its choices. Undefined: none waits. */
export async function askWalkAgain(speaking: Speaking): Promise<Answer | undefined> {
  if (speaking.place.found !== 'plan') return undefined;
  const kept = await speaking.walk.walk(speaking.place.plan.id);
  const here = kept?.state.isUnderWay ? kept.state.asked.find((each) => each.in === speaking.turn.conversation.root) : undefined;
  const asking = here && (await askAbout(inLanguageOf(speaking, here.language)));
  if (!asking) return undefined;
  const walk = await openWalk(asking);
  const question = questionNamed(walk, here.question, here.about);
  return question && ((await proposeFor(walk, question, false)) ?? show(walk, question, [asking.words.walk.unclear.answer]));
}

type Read = Typed | Listed;

/** As an answer to the question; a "why" of something else that it names is none. */
function readHere(walk: Walk, question: WalkQuestion | undefined, name: string): Read | undefined {
  const typed = readFor(walk, question, name);
  const isWhy = typed?.is === 'move' && typed.move === 'why';
  return isWhy && isAboutAnother(hear(walk.asking.turn.text), question) ? undefined : typed;
}

function readFor(walk: Walk, question: WalkQuestion | undefined, name: string): Read | undefined {
  const { asking } = walk;
  const { text } = asking.turn;
  // A line longer than any question is read as a list only.
  if (text.length > LONGEST_LINE && !text.includes('\n')) return undefined;
  const asks = question?.does ?? name.split(' ')[0];
  const wantsWord = asks === 'answer' || asks === 'again' || asks === 'accept' || (question !== undefined && isToldOnly(question));
  if (asks === 'list') return readListed(text) ?? movesOnly(readTyped(text, 'mended', asking.clock.now(), asking.cards.timeZone));
  if (text.length > LONGEST_LINE) return undefined;
  return readTyped(text, wantsWord ? 'yesOrNo' : 'mended', asking.clock.now(), asking.cards.timeZone, askedOf(walk, question));
}

function movesOnly(typed: Typed | undefined): Typed | undefined {
  return typed?.is === 'move' || typed?.is === 'dontKnow' ? typed : undefined;
}

/** @param shown the name of the question as it was asked here */
async function take(walk: Walk, question: WalkQuestion, typed: Exclude<Read, { is: 'move' }>, shown: string): Promise<Answer | undefined> {
  const { words, language } = { words: walk.asking.words.walk, language: walk.asking.words.language };
  switch (typed.is) {
    case 'dontKnow':
      return putQuestionAside(walk, question, 'dontKnow');
    case 'list':
      return question.does === 'list' ? takeList(walk, question, typed.names) : undefined;
    case 'badLines':
      return question.does === 'list' ? keepList(walk, question, { read: 'badLines', lines: typed.lines }) : undefined;
    case 'none':
      return question.does === 'list' ? keepList(walk, question, { read: 'items', items: [] }) : undefined;
    case 'done':
      return again(walk, question);
    case 'unclear': {
      // Of one, and of the plan itself, there is nothing to leave out.
      const names = 'asked' in question && question.asked.length > 1 ? (typed.names ?? []) : [];
      const proposed = await proposeFor(walk, question, true, names);
      if (proposed) return proposed;
      return show(
        walk,
        question,
        [names.length > 0 ? words.unclear.named(formatSome(language, names.map(shownName), 8)) : words.unclear.answer],
        { but: names },
      );
    }
    case 'yes':
    case 'no':
      return takeWord(walk, question, typed, shown);
    case 'partly':
      if (question.does === 'answer' || isToldOnly(question)) return giveAnswer(walk, question, withPlaces(walk, typed), shown);
      return show(walk, question, [words.unclear.answer]);
  }
}

function withPlaces({ asking }: Walk, typed: Extract<Typed, { is: 'partly' }>): Extract<Typed, { is: 'partly' }> {
  const { text } = asking.turn;
  return { ...typed, yes: placedNames(typed.yes, text), no: placedNames(typed.no, text) };
}

function takeWord(walk: Walk, question: WalkQuestion, typed: Extract<Typed, { is: 'yes' | 'no' }>, shown: string): Promise<Answer> {
  if (question.does === 'accept' && typed.count !== undefined && typed.count !== question.asked.length)
    return show(walk, question, [walk.asking.words.walk.unclear.count(typed.count, question.asked.length)]);
  if (question.does === 'answer' || isToldOnly(question)) {
    const { except = [], within } = typed;
    const all = question.asked.map(({ subject }) => subject);
    const twofold = twofoldText(walk, all, except, within);
    return twofold === undefined ? giveAnswer(walk, question, typed, shown) : show(walk, question, [twofold], { but: except });
  }
  if (question.does === 'accept' && typed.is === 'yes') {
    const { note, until } = typed;
    const isWhole = note !== undefined && !isBlank(note) && until !== undefined;
    return isWhole ? accept(walk, question, note, until) : show(walk, question, [walk.asking.words.walk.unclear.reason], filledWith(typed));
  }
  return typed.is === 'no' ? putQuestionAside(walk, question, 'skipped') : again(walk, question);
}

function filledWith({ note, until }: Extract<Typed, { is: 'yes' | 'no' }>): Filled {
  return { ...(note !== undefined && !isBlank(note) && { note }), ...(until !== undefined && { until }) };
}

/** Ways about that need no open question. */
async function follow(
  walk: Walk,
  question: WalkQuestion | undefined,
  { move }: Extract<Typed, { is: 'move' }>,
): Promise<Answer | undefined> {
  switch (move) {
    case 'start':
      return walkOn(walk, 'begin');
    case 'goOn':
      return walkOn(walk, 'goOn');
    case 'back':
      return stepBack(walk);
    case 'stop':
      return stop(walk);
    case 'where':
      return where(walk);
    case 'again':
      return again(walk, question);
    case 'why':
      return why(walk, question);
    case 'skip':
      return undefined;
  }
}

/** Why it is asked, or how it is checked by hand; the question stays. What asks for nothing but names is asked again. */
async function why(walk: Walk, question: WalkQuestion | undefined): Promise<Answer | undefined> {
  if (!question) return undefined;
  const how = howAsked(hear(walk.asking.turn.text).folded);
  if (how) return answer(howReply(walk, question, how));
  const reply = whyReply(walk, question);
  return reply ? answer(await withWayBack(walk.asking, reply)) : show(walk, question);
}
