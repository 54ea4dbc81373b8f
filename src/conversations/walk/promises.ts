/** "Kollar efter lunch", "will look it up first thing tomorrow": somebody answers later, and nothing else is said. */
import { FIELD, LEISURE } from './beside-words';
import type { Token } from './token';

/** Who looks or answers says so in one of these. */
const DOES =
  /^(?:kolla|kollar|kolla upp|kollar upp|kolla pa|kolla med|dubbelkolla|dubbelkollar|checka|checkar|check|check on|check with|checking|look|look into|look it up|look that up|looking|titta|tittar|titta pa|tittar pa|kika|kikar|svara|svarar|answer|reply|verifiera|verifierar|verify|kontrollera|kontrollerar|aterkom|aterkommer|aterkomma|get back|get back to you|getting back|ask|fraga|fragar|hora|hor|find out|ta reda pa|tar reda|undersoka|undersoker|double check|stamma av|stammer av|ping|pinga|pingar|ringa|ringer|call|test|testa|testar|confirm|prata med|pratar|talk to|ta|tar|tas|take|taking|do|gor|gora|jag kollar|jag kollar det|vi kollar upp det|kollar upp det|jag kollar upp det|will check|ill check|well check|need to check|have to check|let me check|must check|lovar|promise|fixar|fixa|fix)$/;
/** And these only of what was asked: "tar det", "take this". */
const OF_IT_ALONE = /^(?:ta|tar|tas|take|taking|do|gor|gora|ringa|ringer|call|test|testa|testar|lovar|promise|fixar|fixa|fix|hora|hor|talk to|prata med|pratar|look|titta|tittar|kika|kikar|ask|fraga|fragar)$/;
const LATER =
  /(?:^|[ ,])(?:senare|later|snart|soon|strax|om en stund|i ?morgon|imorron|tomorrow|tmrw|tonight|ikvall|i eftermiddag|this afternoon|in a bit|in a while|in an hour|an hour|en timme|en kvart|en halvtimme|half an hour|om lite|(?:pa|till) (?:man|tis|ons|tors|fre)\w*|efter \w+|after \w+|nar (?:jag|vi|hon|han|de) \w+|when (?:i|we|he|she|they|im|im) \w+|sa fort \w+|sa snart \w+|as soon as \w+|once \w+|innan \w+|before \w+|nasta vecka|next week|eod|first thing)\b/;
const ANSWERS: ReadonlySet<Token['is']> = new Set<Token['is']>(['yes', 'no', 'name', 'group', 'except', 'left', 'right', 'rest', 'question', 'share', 'only', 'person']);
const SELF = /^(?:jag|i|vi|we|ill|well|ska|skall|will|kan|can|far|let me|lat mig|maste|must|need to|have to|gonna|going to|hinner|hinner inte|we ll)$/;

/** Milliseconds, where a day or time was named; undefined: nobody promises anything, or the line answers. */
export function promiseIn(folded: string, tokens: readonly Token[]): { readonly until?: number } | undefined {
  if (tokens.some(({ is }) => ANSWERS.has(is)) || tokens.some(saysState)) return undefined;
  const times = tokens.filter(({ is }) => is === 'when' || is === 'until');
  if (times.length === 0 && !LATER.test(folded)) return undefined;
  if (!tokens.some((_, index) => isPromisedAt(tokens, index))) return undefined;
  const until = times.map(({ value }) => value).find((value) => value !== undefined);
  return until === undefined ? {} : { until };
}

/** "På" and "av" stand before places in such lines; a state has what it is said of. */
function saysState({ is }: Token, index: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (is !== 'on' && is !== 'off') return false;
  return next === undefined || /^(?:comma|end|all|still|past)$/.test(next.is) || /^(?:ar|is|are|e)$/.test(before?.word ?? '');
}

function isPromisedAt(tokens: readonly Token[], index: number): boolean {
  const [token, ...behind] = tokens.slice(index);
  const before = tokens.slice(0, index);
  if (!token || !DOES.test(token.word)) return false;
  const clause = before.slice(before.findLastIndex(({ is }) => /^(?:comma|end|but|and)$/.test(is)) + 1);
  // Who else does it is asked to, or is somebody else; and "if" is no promise.
  if (clause.some(({ is, word }) => is === 'you' || /^(?:om|if|not|inte)$/.test(word))) return false;
  if (clause.length > 0 && !clause.every(({ is, word }) => SELF.test(word) || is === 'small' || is === 'it' || is === 'must' || is === 'doubt' || is === 'when')) return false;
  const next = behind.find(({ is }) => is !== 'small' && is !== 'still');
  const isOfSomethingElse = next?.is === 'strange' && !FIELD.test(next.word) && !TIMES.test(next.word);
  if (behind.slice(0, 3).some(({ word }, at, all) => LEISURE.test(word) && !/^(?:efter|after|innan|before|over)$/.test(all[at - 1]?.word ?? ''))) return false;
  return OF_IT_ALONE.test(token.word) ? next === undefined || ['it', 'comma', 'end', 'when', 'until', 'because', 'then', 'for'].includes(next.is) || TIMES.test(next.word) : !isOfSomethingElse;
}

const TIMES = /^(?:efter|after|senare|later|snart|soon|strax|upp|up|with|med|om|first|forst|tomorrow|imorgon|before|innan|sa fort|once|as soon as|nar|when)$/;
