/** Remarks that are told by their first words: what something is called, and what is asked only to say that nobody would. */
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
