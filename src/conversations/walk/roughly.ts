/** How many it is so for, where nobody is named: "two of three", "mostly yes", "nearly all"; the line has to say who. */
import type { Parts } from './parts';
import { says, type Statement } from './statement';
import type { AskedAbout } from './token';
import { valueOf } from './values';

/** "Två av tre är av", "mostly yes", "no not all": nothing else is said in it. */
export function roughlyOf({ tokens, has }: Parts, asked: AskedAbout): Statement {
  const isPlain = tokens.every(
    ({ is, word }) => /^(?:some|share|small|number|on|off|good|topic|machine|it|for|still|no|yes)$/.test(is) && word !== 'yes and no',
  );
  const share = tokens.find(({ is }) => is === 'share');
  const isSome = tokens.some(({ word }) => ROUGH.test(word));
  const isAllButOne = tokens.some(({ word }) => ALL_BUT_ONE.test(word)) && asked.count !== undefined;
  const many = isAllButOne ? (asked.count ?? 0) - 1 : tokens.find(({ is }) => is === 'number')?.value;
  if (!isPlain || (!share && !isSome && many === undefined)) return { is: 'vague' };
  if (has('no')) return says('no', { are: 'nobody' }, { byWord: true });
  const value = valueOf(tokens, asked);
  return {
    is: 'roughly',
    ...(value !== undefined && value !== 'both' && { value }),
    ...((share?.some ?? many) !== undefined && { some: share?.some ?? many }),
    ...(share?.value !== undefined && { of: share.value }),
  };
}

/** "Typ alla": how many, and the line has to say who is left. */
export function isNearlyAll({ tokens, has }: Parts): boolean {
  return (
    has('all') &&
    tokens.some(({ word }) => NEARLY.test(word)) &&
    tokens.every(({ is, word }) => /^(?:all|number|small|machine|on|off|topic|it)$/.test(is) || NEARLY.test(word))
  );
}

const NEARLY = /^(?:typ|nastan|almost|nearly|pretty much|basically|practically|i princip|i stort sett|i praktiken|mer eller mindre)$/;

/** "Two are done". */
export function isNumberAlone({ tokens, has }: Parts): boolean {
  const isOthers = has(
    'all',
    'none',
    'any',
    'rest',
    'name',
    'group',
    'yes',
    'no',
    'share',
    'until',
    'strange',
    'not',
    'when',
    'past',
    'seen',
  );
  return has('number') && has('on', 'off', 'good') && !isOthers && tokens[0]?.is === 'number';
}

const ALL_BUT_ONE = /^(?:all but one|alla utom en)$/;
const ROUGH = /^(?:mostly|mostly yes|mainly|de flesta|most of them|most|inte alla|not all|not all of them|delvis|partly)$/;
