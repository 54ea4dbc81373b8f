/** Remarks that are told by their first words: what something is called, what was done, and what is asked only to say that nobody would. */
import { DISTURBS, LEISURE } from './beside-words';
import type { Segment } from './segments';
import { hasBeen } from './tenses';
import type { AskedAbout, Token } from './token';
import { valueOf, type Word } from './values';

/** "Heter nåt med log på slutet". */
export function isNaming(tokens: readonly Token[]): boolean {
  return (
    /^(?:heter|kallas|called|named|its called|its named)$/.test(tokens.find(({ is }) => is !== 'it' && is !== 'small')?.word ?? '') &&
    !tokens.some(({ is }) => /^(?:name|group|not|none|doubt|question|yes|no|all|rest|some|unknown)$/.test(is))
  );
}

/** "Why would anyone move them": nobody does. */
export function isRhetorical(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word).join(' ');
  return /^(?:(?:for|och|and|so) )?(?:why would (?:anyone|anybody|we|you|i|they)|varfor skulle (?:nagon|nan|vi|man|jag|de|dom)|who would|vem skulle)\b/.test(
    words,
  );
}

export function isAskedForNothing(
  tokens: readonly Token[],
  { base, isWhole }: { readonly base?: Word; readonly isWhole: boolean },
  asked: AskedAbout,
): boolean {
  const value = valueOf(tokens, asked);
  const isOfOthers = tokens.some(({ is }) => /^(?:name|group|rest|except|only|some|all|not|none|yes|no)$/.test(is));
  return isWhole && base === 'yes' && value === 'no' && !isOfOthers;
}

/** "Sorted with Deepak", "told everyone": what was done, by whoever answers; who looks or asks has done nothing yet. */
export function isReport(segment: Segment): boolean {
  const [first, next] = segment.tokens.filter(({ is, word }) => is !== 'past' && !/^(?:already|redan|also|ocksa|just|precis)$/.test(word));
  if (first === undefined || next === undefined || segment.tokens.some(({ word }) => LEISURE.test(word)) || segment.opener === 'but')
    return false;
  if (segment.tokens.some(({ word }) => /^(?:until|till|tills|fram till)$/.test(word))) return false;
  const isDone = first.is === 'good' || first.is === 'yes' ? /^(?:has|for)$/.test(next.is) : hasBeen(first);
  return isDone && !ONLY_HEARD.test(first.word) && !DISTURBS.test(first.word);
}

const ONLY_HEARD =
  /^(?:asked|fragade|fragat|heard|hort|horde|saw|sag|sett|read|last|laste|mailed|mejlade|mejlat|emailed|pinged|met|traffade|was|were|var|had|hade|did|said|sa|says|sager|thought|trodde|went|gick|came|kom|got|fick|lost|won|needed|liked|loved|ser|see|seen|status|via|per|enligt|using|kort|ran|korde)$/;
