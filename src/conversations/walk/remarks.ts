/** Clauses beside an answer that change nothing of it: courtesy, and what speaks of something else. Whatever could change it is none of them. */
import type { Token } from './token';

type Is = Token['is'];

/** What may limit, deny, doubt or put off an answer, or say it of others. */
const CHANGES: ReadonlySet<Is> = new Set<Is>([
  ...(['name', 'group', 'rest', 'except', 'only', 'some', 'share', 'all', 'none', 'any', 'not', 'no', 'yes', 'right', 'number'] as const),
  ...(['on', 'off', 'left', 'topic', 'machine', 'unknown', 'until', 'speaks', 'working', 'without', 'question'] as const),
]);
/** And these only where they speak of nothing that was asked. */
const SPEAKS_OF_IT: ReadonlySet<Is> = new Set<Is>(['it', 'must', 'know', 'ask', 'you', 'when', 'good', 'doubt']);
/** "Was in a meeting" doubts nothing. */
const PAST = /^(?:was|were|var|hade|had)$/;
/** "Let me know if you need more", "kan skicka skärmdumpar". */
const OFFERS =
  /^(?:(?:och|and|sa|so|i|jag|vi|we|bara|just|please|pls) )*(?:(?:hor|hora|hors) av|sag (?:bara )?till|let me know|lmk|let us know|ask|ping|pinga|shout|fraga|ring|call|mejla|holler|happy to|glad to|kan (?:skicka|visa|bifoga|dela)|can (?:send|show|share|attach|post)|skickar|sending|bifogar|attaching|attached|vill du ha|vill ni ha|want)\b/;
const OFFERED: ReadonlySet<Is> = new Set<Is>([
  'you',
  'must',
  'know',
  'ask',
  'it',
  'small',
  'strange',
  'for',
  'seen',
  'thing',
  'has',
  'any',
  'because',
  'and',
]);

/** Whether a clause that is not understood speaks of something else, and can be left out. */
export function isHarmless(tokens: readonly Token[]): boolean {
  if (isOffer(tokens)) return true;
  const isPast = tokens.some(({ word }) => PAST.test(word));
  return (
    tokens.some(({ is }) => is === 'strange' || is === 'past') &&
    tokens.every(({ is, word }) => !CHANGES.has(is) && (!SPEAKS_OF_IT.has(is) || (is === 'doubt' && isPast && PAST.test(word))))
  );
}

/** Whoever answers offers to show more. */
function isOffer(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  const begun = OFFERS.exec(words.join(' '))?.[0].split(' ').length ?? 0;
  return begun > 0 && tokens.slice(begun).every(({ is, word }) => OFFERED.has(is) || /^(?:if|om|kan|can)$/.test(word));
}
