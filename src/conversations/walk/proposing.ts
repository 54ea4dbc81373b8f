/** Asks whether a line was meant as it most likely was: made, confirmed, dropped. Nothing is noted before that. */
import { randomUUID } from 'node:crypto';
import { shownName } from '../../cards/text';
import { aboutOf } from '../../walk/naming';
import { proposalNamed, withoutProposal, type Meant, type Proposal } from '../../walk/proposals';
import type { WalkQuestion } from '../../walk/question';
import { answer } from '../asking';
import { LONGEST_LINE } from '../said';
import type { Answer } from '../turn';
import { whyReply } from './about-asked';
import { askChanged, giveAnswer, noLongerAsked, putQuestionAside, type GivenWord } from './answers';
import { askedOf } from './asked-of';
import { show, showNext, showProposal } from './go-on';
import { likelyMeaning } from './likely';
import type { Answerable } from './noted';
import type { Filled } from './pages';
import { meantBy, proposalPage } from './proposal-text';
import { isToldOnly } from './titles';
import { again, stop, where } from './steps';
import { isSame, keep, openWalk, questionNamed, type Walk } from './walk';

/** As many characters as a note takes. */
const LONGEST_NOTE = 300;

/**
 * Asks whoever typed the line whether they mean what it most likely says.
 * @param isMeant the strict reader took it for an answer
 * @param but names that were said, to be filled in as exceptions perhaps
 * @returns undefined: it is no attempt at an answer, or it can be meant in several ways
 */
export async function proposeFor(
  walk: Walk,
  question: WalkQuestion,
  isMeant: boolean,
  but: readonly string[] = [],
): Promise<Answer | undefined> {
  const { turn, clock, cards } = walk.asking;
  if (turn.text.length > LONGEST_LINE || question.does === 'list') return undefined;
  const takesWord = question.does === 'answer' || question.does === 'accept' || isToldOnly(question);
  const means = likelyMeaning({
    typed: turn.text,
    asks: takesWord ? 'yesOrNo' : 'mended',
    isMeant,
    asked: askedOf(walk, question),
    now: clock.now(),
    timeZone: cards.timeZone,
  });
  return means && ask(walk, question, proposalOf(walk, question, means), { but });
}

/** Asks whether an answer that was understood is meant as one. @returns undefined: it cannot be an answer to this, or only in a way that is asked back */
export async function proposeWord(walk: Walk, question: WalkQuestion, word: GivenWord): Promise<Answer | undefined> {
  const means = meantBy(walk, question, word);
  return means ? ask(walk, question, proposalOf(walk, question, means)) : proposeFor(walk, question, true);
}

function proposalOf({ asking }: Walk, question: WalkQuestion, means: Meant): Proposal {
  const { turn, cards, run } = asking;
  const { conversation, person } = turn;
  const about = { in: conversation.root, thread: conversation.id, question: question.id, about: aboutOf(question) };
  return { id: randomUUID(), ...about, by: person, at: cards.now, line: turn.text, means, run };
}

async function ask(
  walk: Walk,
  question: WalkQuestion,
  proposal: Proposal,
  filled: Filled = {},
  lines: readonly string[] = [],
): Promise<Answer | undefined> {
  const page = proposalPage(walk, question, proposal);
  return page && showProposal(walk, question, proposal, { ...filled, proposal: page }, lines);
}

/** The same once more. @param why something has come between, if it is not given */
export async function proposeAgain(
  walk: Walk,
  question: WalkQuestion,
  proposal: Proposal,
  why = walk.asking.words.walk.proposed.again,
): Promise<Answer> {
  const { turn, words, cards, run } = walk.asking;
  const { isPassed: _, ...before } = proposal;
  const anew = { ...before, id: randomUUID(), thread: turn.conversation.id, at: cards.now, run, isAskedAgain: true as const };
  return (await ask(walk, question, anew, {}, [why])) ?? show(walk, question, [words.walk.unclear.answer]);
}

/** It was not meant so: the question is asked again, with its choices. */
export function dropProposal(walk: Walk, question: WalkQuestion, proposal: Proposal): Promise<Answer> {
  return show({ ...walk, state: withoutProposal(walk.state, proposal.id) }, question, [walk.asking.words.walk.proposed.dropped]);
}

/** Takes it as the word of whoever confirms it; their own line is kept as its note. */
export async function takeProposal(walk: Walk, question: WalkQuestion, proposal: Proposal): Promise<Answer> {
  const { means, line, by } = proposal;
  // Gone with the very step that is taken: a word that comes twice takes it once.
  const taken = { ...walk, state: withoutProposal(walk.state, proposal.id) };
  switch (means.is) {
    case 'yes':
    case 'no':
    case 'partly': {
      const isOwn = by.id === walk.asking.turn.person.id;
      const note = isOwn ? { note: line.slice(0, LONGEST_NOTE) } : {};
      return giveAnswer(taken, question as Answerable, { ...means, ...note }, proposal.question);
    }
    case 'dontKnow':
      return putQuestionAside(taken, question, 'dontKnow');
    case 'done':
      return again(taken, question);
    case 'move':
      return goAbout(taken, question, means.move, 'until' in means ? means.until : undefined);
  }
}

async function goAbout(walk: Walk, question: WalkQuestion, move: 'skip' | 'stop' | 'why' | 'where', until?: number): Promise<Answer> {
  if (move === 'skip') return putQuestionAside(walk, question, 'skipped', until);
  if (move === 'stop') return stop(walk);
  const kept = (await keep(walk, { state: walk.state }, [])) ?? (await openWalk(walk.asking));
  if (move === 'where') return where(kept);
  const reply = whyReply(kept, question);
  return reply ? answer(reply) : show(kept, question);
}

/** A pressed button of one: acts on it if it still stands, and the question too; else says kindly that it does not. */
export function pressProposal(walk: Walk, id: string, step: 'takeProposal' | 'dropProposal'): Promise<Answer> {
  const proposal = proposalNamed(walk.state, id);
  if (proposal?.in !== walk.asking.turn.conversation.root) return showNext(walk, [walk.asking.words.walk.proposed.gone]);
  const question = questionNamed(walk, proposal.question, proposal.about);
  if (!question) return noLongerAsked(walk, { id: proposal.question });
  if (!isSame(question, proposal.about)) return askChanged(walk, question);
  return step === 'takeProposal' ? takeProposal(walk, question, proposal) : dropProposal(walk, question, proposal);
}

/** Whoever reads another's is asked for their own answer. */
export function askForOwn(walk: Walk, question: WalkQuestion, proposal: Proposal): Promise<Answer> {
  return show(walk, question, [walk.asking.words.walk.proposed.others(shownName(proposal.by.name))]);
}
