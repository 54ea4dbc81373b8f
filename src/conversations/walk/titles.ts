/** Questions of the walk as sentences. */
import { said } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import { isSettledByWord } from '../../walk/about';
import type { WalkQuestion } from '../../walk/question';
import type { Walk } from './walk';
import { whomText } from './whom';

type About = Extract<WalkQuestion, { requirement: unknown }>;

/** What a question asks, as one sentence. */
export function titleOf(walk: Walk, question: WalkQuestion): string {
  const { words } = walk.asking;
  switch (question.does) {
    case 'list':
      return words.walk.lists[question.list].title;
    case 'report':
      return question.server === undefined ? words.walk.report.azure : words.walk.report.server(shownName(question.server));
    case 'gaps':
      return words.walk.gaps(words.walk.areas[question.area], question.gaps.length);
    case 'answer':
      return question.awaits
        ? words.walk.agree(asksOf(walk, question), whomOf(walk, question), shownName(question.awaits.by.name))
        : words.walk.ask(asksOf(walk, question), whomOf(walk, question));
    case 'accept':
      return (isSilence(question) ? words.walk.accept : words.walk.waive.form)(asksOf(walk, question), whomOf(walk, question));
    case 'fix':
      return isUnsettled(question)
        ? words.walk.unsettled(asksOf(walk, question), whomOf(walk, question))
        : (isToldOnly(question) ? words.walk.mended : words.walk.fix)(said(words, question.requirement).failing, whomOf(walk, question));
  }
}

/** Microsoft says nothing of it; anything else that is to be accepted is so because somebody wishes it. */
function isSilence({ asked }: Extract<WalkQuestion, { does: 'accept' }>): boolean {
  return asked.every(({ result }) => result.unknown?.reason === 'sourcesSilent');
}

/** Azure has been read, and does not say whether it holds. */
export function isUnsettled({ asked }: Extract<WalkQuestion, { does: 'fix' }>): boolean {
  return asked.every(({ result }) => result.status === 'unknown');
}

/** A gap that a person told of is settled by their word; one that was measured, by measuring again. */
export function isToldOnly(question: WalkQuestion): question is Extract<WalkQuestion, { does: 'fix' }> {
  return question.does === 'fix' && question.asked.every(({ result }) => isSettledByWord(result));
}

function whomOf({ asking, assessment }: Walk, question: About): string {
  return whomText(
    asking.words,
    assessment,
    question.asked.map(({ subject }) => subject),
    question.cloud,
  );
}

function asksOf({ asking }: Walk, question: About): string {
  return said(asking.words, question.requirement).asks;
}
