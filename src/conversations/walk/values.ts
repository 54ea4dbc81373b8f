/** Whether one part of a line says that what was asked for is so: by yes and no, by the state itself, and by how often that is denied. */
import type { AskedAbout, AskedState, Token } from './token';

export type Word = 'yes' | 'no';

/** Whether what was asked for is so. Undefined: nothing says it; `both`: it is said and denied. */
export function valueOf(tokens: readonly Token[], { state }: AskedAbout, isGrouped = false): Word | 'both' | undefined {
  const has = hasIn(tokens);
  const others = statesOf(tokens, state, isGrouped);
  const isHad =
    state !== undefined && (has('topic') || isHadByNone(tokens)) && (has('has', 'still') || tokens.some(isNeverHad)) && !has('on', 'off');
  const said = [...others, ...(isHad ? ([state.wants === 'on' ? 'yes' : 'no'] as const) : [])];
  const words = [...(has('yes') ? ['yes' as const] : []), ...(has('no') ? ['no' as const] : [])];
  const denials = denialsIn(tokens);
  if (said.length === 0) return ofWords(words, denials);
  if (isHalfSaid(tokens, denials)) return 'both';
  const turned = said.map((word): Word => (denials % 2 === 0 ? word : word === 'yes' ? 'no' : 'yes'));
  const isNone = tokens.some(({ word }) => word === '@none');
  const isConcord = words.length === 1 && (denials % 2 === 1 || isNone) && isConcordIn(tokens);
  const every = new Set<Word>([...turned, ...(isConcord ? [] : words)]);
  return every.size === 1 ? [...every][0] : 'both';
}

/** "Inget BitLocker där inte" denies once. */
function denialsIn(tokens: readonly Token[]): number {
  const [not, none] = [tokens.findIndex(({ is }) => is === 'not'), tokens.findIndex(({ is }) => is === 'none')];
  // "We will not move nothing".
  const isDeniedOnce = not >= 0 && none > not;
  const denials = tokens.filter(({ is }) => is === 'not').length + (none >= 0 && !isDeniedOnce ? 1 : 0);
  const isSaidAgain = denials === 2 && tokens.at(-1)?.word === 'inte' && /^(?:inget|ingen|inga|aldrig)/.test(tokens[0]?.word ?? '');
  return isSaidAgain || (tokens.at(-1)?.word === 'inte' && tokens.some(({ word }) => word === '@none')) ? denials - 1 : denials;
}

/** "None of the three use it". */
function isHadByNone(tokens: readonly Token[]): boolean {
  const has = hasIn(tokens);
  return tokens.some(({ is, word }) => is === 'none' && (has('number') || / /.test(word))) && has('has') && has('it') && !has('strange');
}

/** "Never used" denies that it was had. */
function isNeverHad({ is, word }: Token): boolean {
  return is === 'not' && /(?:used|anvant|anvander|had|haft|kort|korde)$/.test(word);
}

/** "Not all of them are off", "any of them is off". */
function isHalfSaid(tokens: readonly Token[], denials: number): boolean {
  const has = hasIn(tokens);
  if (has('all') && has('not') && !has('none')) return true;
  return has('any') && denials === 0 && !tokens.some(({ word }) => word === '@none');
}

/** "Nej det är inte på någonstans": the no goes with the denial behind it. */
function isConcordIn(tokens: readonly Token[]): boolean {
  const has = hasIn(tokens);
  const isAtEnd = tokens.at(-1)?.is === 'no' && has('topic');
  return (tokens[0]?.is === 'no' || isAtEnd) && has('any', 'none', 'topic') && !has('name', 'good', 'right');
}

function ofWords(words: readonly Word[], denials: number): Word | 'both' | undefined {
  if (words.length !== 1) return words.length === 0 ? undefined : 'both';
  return words[0] === 'yes' && denials > 0 ? 'both' : words[0];
}

/** Whether it is said by a word that agrees or denies, not by the state alone. */
export function isByWord(tokens: readonly Token[]): boolean {
  const has = hasIn(tokens);
  return has('yes', 'no') || tokens.some(({ is, word }) => is === 'right' && (!has('on', 'off') || AGREES.test(word)));
}

/** "Är det" beside a state only carries it; that something is right is said on its own. */
const AGREES = /stammer|right|correct|true|ratt|sant|korrekt|riktigt|uppfyll|matches|met|fulfilled/;

/** What each state says, before it is denied. */
function statesOf(tokens: readonly Token[], state: AskedState | undefined, isGrouped: boolean): readonly Word[] {
  return tokens.flatMap(({ is, word }): Word[] => {
    if (is === 'right') return hasIn(tokens)('on', 'off') && !AGREES.test(word) ? [] : ['yes'];
    if (is === 'good') return isGoodSaid(tokens) ? ['yes'] : [];
    if (is === 'left') return ['no'];
    if (is !== 'on' && is !== 'off') return [];
    if (state) return [is === state.wants ? 'yes' : 'no'];
    if (isGrouped) return ['yes'];
    // "Still on"; nobody "has them yet" denies it, and does not turn it.
    return is === 'on' && hasIn(tokens)('still') && !hasIn(tokens)('not', 'none') ? ['no'] : [];
  });
}

/** "Bra" alone is no answer; of somebody, or beside a yes, it is. */
function isGoodSaid(tokens: readonly Token[]): boolean {
  const has = hasIn(tokens);
  return has('name', 'yes', 'no', 'rest', 'machine', 'none') || (has('all') && has('number'));
}

function hasIn(tokens: readonly Token[]): (...classes: readonly Token['is'][]) => boolean {
  return (...classes) => tokens.some(({ is }) => classes.includes(is));
}
