/**
 * Lines of those who were given two of three questions and no reader: Q1, whether BitLocker is off in SQL01, SQL02 and WEB01; Q2, whether it is agreed that
 * vault, storage account and recovery plan are not moved to another resource group or region; Q3, whether the premium account stgold has a standard account of its own for replication
 * logs. What they meant, as what the reader may make of it.
 */
import type { OutsidersLine } from './outsiders-corpus';

export interface AskedLine {
  readonly question: 'Q1' | 'Q2' | 'Q3';
  readonly text: string;
  readonly intent: string;
  /** Names that are left out of the word, or names with what was said of each. */
  readonly names: readonly (string | { readonly name: string; readonly answer: string })[];
}

const ASKED_OF = ['SQL01', 'SQL02', 'WEB01'];
const ABOUT = { Q1: {}, Q2: { about: 'moves' }, Q3: { about: 'logAccount' } } as const;
const MOVES = new Set(['skip', 'why', 'back', 'stop', 'continue', 'where']);

/** Their words for what was meant, in ours. */
export function asLine({ question, text, intent, names }: AskedLine): OutsidersLine {
  const line = { line: text, asks: 'yesOrNo' as const, ...ABOUT[question] };
  const plain = names.flatMap((name) => (typeof name === 'string' ? [name] : []));
  const saidOf = (answer: string): readonly string[] =>
    names.flatMap((name) => (typeof name !== 'string' && name.answer === answer ? [name.name] : []));
  if (MOVES.has(intent)) return { ...line, means: 'move', move: intent };
  switch (intent) {
    case 'yesExcept':
      return { ...line, means: 'yesExcept', except: plain };
    case 'noExcept':
      return { ...line, means: 'yesExcept', except: ASKED_OF.filter((name) => !plain.includes(name)) };
    case 'only':
      // Where nothing is to be noted of anybody, it is asked back.
      if (saidOf('yes').length + saidOf('no').length === 0) return { ...line, means: 'unclear' };
      // Of each of them, nobody is left open.
      return saidOf('yes').length > 0 && saidOf('no').length > 0 && names.length === ASKED_OF.length
        ? { ...line, means: 'yesExcept', except: saidOf('no') }
        : { ...line, means: 'only', yesFor: saidOf('yes'), noFor: saidOf('no') };
    case 'yes':
      // Until a day that was named is yes as well.
      return { ...line, means: 'yes', acceptable: ['yesUntil'] };
    case 'later':
      return { ...line, means: 'later', acceptable: ['skip'] };
    case 'done':
      // "Turned off on all three, look again" is both.
      return { ...line, means: 'done', acceptable: ['yes'] };
    case 'how':
      // What says why it is asked says how to see it.
      return { ...line, means: 'move', move: 'why' };
    case 'question':
      return { ...line, means: 'chatter', acceptable: [] };
    default:
      return { ...line, means: intent as OutsidersLine['means'] };
  }
}

/** Lines as they are kept: the question, what was meant, of whom, and behind a bar what was typed. */
export const askedLines = (text: string): readonly AskedLine[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [head = '', typed = ''] = line.trim().split(' | ');
      const [question, intent = '', of] = head.split(' ');
      const names = (of?.split(',') ?? []).map((each) => {
        const [name = '', answer] = each.split('=');
        return answer === undefined ? name : { name, answer };
      });
      return { question: question === 'Q2' || question === 'Q3' ? question : 'Q1', text: typed, intent, names };
    });
