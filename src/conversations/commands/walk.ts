/** `start`, `continue`, `where are we?` and what else moves the walk, said where no question waits. */
import { noticeCard } from '../../cards/notice';
import { answer, type Asking } from '../asking';
import { asideReply, asksAside } from '../walk/aside-list';
import { readMove, type Move } from '../walk/moves';
import { again, stepBack, stop, walkOn, where } from '../walk/steps';
import { openWalk } from '../walk/walk';
import type { Answer } from '../turn';
import type { Command } from './command';

/** The guided walk through every requirement. */
export const walk: Command = {
  name: 'walk',
  parse: (said) => {
    const found = readMove(said.folded);
    return found && found.move !== 'again' ? { language: found.language, run: (asking) => move(asking, found.move) } : undefined;
  },
};

/** "What did we skip?" */
export const skipped: Command = {
  name: 'walk',
  parse: (said) => {
    const heard = asksAside(said);
    return (
      heard && { ...(heard.language && { language: heard.language }), run: async (asking) => answer(asideReply(await openWalk(asking), 0)) }
    );
  },
};

/** "Try again" with no question waiting: after every other command that reads again. */
export const walkAgain: Command = {
  name: 'walk',
  parse: (said) => {
    const found = readMove(said.folded);
    return found?.move === 'again' ? { language: found.language, run: (asking) => move(asking, 'again') } : undefined;
  },
};

/** Undefined: without a walk under way the words mean something else, or nothing. */
async function move(asking: Asking, wanted: Move): Promise<Answer | undefined> {
  const opened = await openWalk(asking);
  switch (wanted) {
    case 'start':
      return walkOn(opened, 'begin');
    case 'goOn':
      return walkOn(opened, 'goOn');
    case 'where':
      return where(opened);
    case 'stop':
      return opened.state.isUnderWay ? stop(opened) : notBegun(asking);
    case 'back':
      return opened.state.isUnderWay ? stepBack(opened) : notBegun(asking);
    case 'again':
      return opened.state.isUnderWay ? again(opened, undefined) : undefined;
    case 'skip':
      return opened.state.isUnderWay ? walkOn(opened, 'goOn') : notBegun(asking);
    case 'why':
      return undefined;
  }
}

function notBegun({ cards, words, turn, plan }: Asking): Answer {
  const { notBegun: said, buttons } = words.walk;
  const action = {
    do: 'walk',
    step: 'begin',
    question: '',
    about: '',
    plan: plan.id,
    revision: 0,
    in: turn.conversation.root,
    language: words.language,
  } as const;
  return answer(noticeCard(cards, { title: said.title, lines: [said.line], buttons: [{ title: buttons.begin, action }] }));
}
