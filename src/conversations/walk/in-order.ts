/** Answers to those who are asked about in the order they are listed in: "yes, yes and no", "off off on"; and who is "the first". */
import type { AskedAbout, Token } from './token';
import { valueOf, type Word } from './values';

/** Words for yes and no alone are often only hesitation: of such an answer the order has to be said, or that each stands for one. */
const IN_ORDER =
  /\b(?:i (?:den|samma|rätt|ratt|just den) ordning(?:en)?|in (?:that|the same|this) order|respectively|respektive|i tur och ordning|in order)\b/;

/** What was said of each; undefined: there is no such list, or it has another length. */
export function inOrder(
  tokens: readonly Token[],
  folded: string,
  asked: AskedAbout,
): { readonly yes: readonly string[]; readonly no: readonly string[] } | undefined {
  const { order = [] } = asked;
  if (order.length < 2 || tokens.some(({ is }) => !/^(?:yes|no|on|off|comma|and|end|small|some)$/.test(is) && !IN_ORDER.test(folded)))
    return undefined;
  const said = tokens.flatMap(({ is, word }) => wordsOf(is, word, asked));
  const isSure = IN_ORDER.test(folded) || (tokens.every(({ is }) => is !== 'yes' && is !== 'no' && is !== 'some') && order.length > 2);
  if (!isSure || said.length !== order.length || new Set(said).size < 2) return undefined;
  return { yes: order.filter((_, index) => said[index] === 'yes'), no: order.filter((_, index) => said[index] === 'no') };
}

/** "Ja ja" is one word of two. */
function wordsOf(is: Token['is'], word: string, asked: AskedAbout): readonly Word[] {
  if (is === 'yes' || is === 'no') return word.split(' ').map(() => is);
  if (is === 'some' && /^(?:yes and no|ja och nej)$/.test(word)) return ['yes', 'no'];
  const value = is === 'on' || is === 'off' ? valueOf([{ is, word, at: 0, end: 0 }], asked) : undefined;
  return value === undefined || value === 'both' ? [] : [value];
}

const LAST_TWO = /^(?:second and third|the last two|last two|de tva sista|de sista tva|dom sista tva|the second and third)$/;
const FIRST_TWO = /^(?:the first two|first two|de tva forsta|de forsta tva|dom tva forsta|de 2 forsta|first 2|the first 2)$/;
const FIRST = /^(?:the first one|the first|first one|den forsta|forsta)$/;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...(['01', '1', 'ettan', '1an'] as const).map((word) => [word, 1] as const),
  ...(['02', '2', 'tvaan', '2an'] as const).map((word) => [word, 2] as const),
  ...(['03', '3', 'trean', '3an'] as const).map((word) => [word, 3] as const),
]);

/** "01 och 02 (sql)", "ettan och tvåan på SQL". */
function numberedAt(words: readonly string[], order: readonly string[]): ReturnType<typeof placedAt> {
  const found = /^(?<first>\S+)(?: (?:och|and|o|&) (?<second>\S+))?(?: \(| (?:av|pa|of|on|i|in))? (?<stem>\p{L}{2,})(?: |$)/u.exec(
    words.join(' '),
  );
  const { first = '', second, stem = '' } = found?.groups ?? {};
  const numbers = [first, ...(second === undefined ? [] : [second])].map((word) => NUMBERS.get(word));
  const names = numbers.map((number) =>
    order.find(
      (name) => name.startsWith(stem) && Number(/^[-_]?(?<digits>\d+)$/.exec(name.slice(stem.length))?.groups?.['digits']) === number,
    ),
  );
  if (!found || numbers.includes(undefined) || names.includes(undefined)) return undefined;
  return { names: names.filter((name) => name !== undefined), used: found[0].trim().split(' ').length };
}

const OF_KIND =
  /^(?:the |den )?(?:first|second|forsta|andra) (?<stem>\p{L}{2,}?)(?:(?: |-)?(?:server|servern|burken|boxen|box|maskinen|vm|vm:en|one))?(?= |$)/u;

/** Behind a place these go on with it; "the first one I checked" is another, and more than these nobody counts in a list. */
const GOES_ON = /^(?:[,.;:()]|ar|e|is|are|har|has|yes|ja|no|nej|inte|not|och|and|o|pa|on|av|off)$/;
const MOST_PLACED = 5;

/** Who is meant by their place in the list: names, and how many words say it; no names: nobody knows who, "the first one I checked". */
export function placedAt(
  words: readonly string[],
  asked: AskedAbout,
): { readonly names: readonly string[]; readonly used: number } | undefined {
  const found = namedByPlace(words, asked);
  const next = found && words[found.used];
  if (found && next !== undefined && /^(?:jag|vi|i|we|som|that|which)$/.test(next)) return { names: [], used: found.used };
  return next === undefined || GOES_ON.test(next) ? found : undefined;
}

function namedByPlace(
  words: readonly string[],
  { order = [] }: AskedAbout,
): { readonly names: readonly string[]; readonly used: number } | undefined {
  if (order.length < 3 || order.length > MOST_PLACED) return undefined;
  const numbered = numberedAt(words, order);
  if (numbered) return numbered;
  const stem = OF_KIND.exec(words.slice(0, 4).join(' '));
  const alike = order.filter(
    (name) =>
      stem?.groups?.['stem'] !== undefined &&
      name.startsWith(stem.groups['stem']) &&
      /^[-_]?\d/.test(name.slice(stem.groups['stem'].length)),
  );
  const which = alike[/^(?:the )?second|andra/.test(stem?.[0] ?? '') ? 1 : 0];
  if (stem && which !== undefined && alike.length > 1) return { names: [which], used: stem[0].split(' ').length };
  for (const used of [4, 3, 2]) {
    const phrase = words.slice(0, used).join(' ');
    if (LAST_TWO.test(phrase)) return { names: order.slice(-2), used };
    if (FIRST_TWO.test(phrase)) return { names: order.slice(0, 2), used };
    if (FIRST.test(phrase)) return { names: order.slice(0, 1), used };
  }
  return undefined;
}
