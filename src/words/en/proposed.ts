import type { ProposedWords } from '../proposed-words';

export const proposed: ProposedWords = {
  lead: 'I want to be sure before I note anything. Do you mean this?',
  leadOfMove: 'I want to be sure that I understood you.',
  word: (yes, no, open, until) => {
    const said = [
      ...(yes === undefined ? [] : [yes === '' ? 'yes' : `yes for ${yes}`]),
      ...(no === undefined ? [] : [no === '' ? 'no' : `no for ${no}`]),
      ...(open === undefined ? [] : [`no answer yet for ${open}`]),
      ...(until === '' ? [] : [until]),
    ].join(', ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  },
  skip: 'Shall we skip this question for now?',
  skipUntil: (at) => `Shall we skip this question until ${at}?`,
  dontKnow: 'You don’t know, and somebody else has to answer this?',
  done: 'Shall I re-check now?',
  stop: 'Shall we stop the walk here?',
  why: 'Would you like to know why I ask this?',
  where: 'Would you like to see where we are?',
  takeWord: 'Yes, note that',
  takeMove: 'Yes, do that',
  drop: 'No, ask again',
  dropped: 'All right, I have noted nothing. Here is the question again.',
  again: 'Something has come between since I asked, so I ask once more. Nothing is noted yet.',
  plainly: 'Was that a yes? Say yes or no, so that I know for certain. Nothing is noted yet.',
  moved: 'What I asked you to confirm was another question than this one. Nothing was noted.',
  others: (by) => `I asked ${by} whether I had understood them. What is your own answer to the question? Nothing is noted yet.`,
  gone: 'That suggestion is out of date, so nothing was noted. Here is what is asked now.',
};
