/** What a word is by those before it, and what those are by it. */
import type { Token } from './token';

/** A no that denies the verb before it: "tyvärr inte", "not really". */
const DENIED = /\b(?:inte|ej|not)\b/;
const REPORTS = /^(?:confirmed|bekraftat|bekraftade)$/;
const WEEKDAY =
  /^(?:on |pa )?(?:mon|tues|wednes|thurs|fri|satur|sun|man|tis|ons|tors|fre|lor|son)da[yg]\.?(?: (?:night|morning|evening|afternoon))?$/;

/** What a word tells of those before it. */
export function mendBefore(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (token.is === 'unknown') withoutPronoun(tokens);
  // "För vi kör TDE".
  if (last?.word === 'for' && /^(?:vi|jag|man|we|han|hon)$/.test(token.word)) tokens[tokens.length - 1] = { ...last, is: 'because' };
  // "Still on as reboot is not approved".
  const isSaid = /^(?:on|off|yes|no|left)$/.test(tokens.at(-2)?.is ?? '');
  if (last?.word === 'as' && isSaid && /^(?:strange|thing)$/.test(token.is)) tokens[tokens.length - 1] = { ...last, is: 'because' };
  if (token.is === 'name' && last) tokens[tokens.length - 1] = beforeName(last, tokens.slice(0, -1));
  if (token.is === 'name') onlyThose(tokens);
  if (token.is === 'seen' || REPORTS.test(token.word)) withSpeaker(tokens);
}

/** "Just the two SQL servers". */
function onlyThose(tokens: Token[]): void {
  const at = tokens.findLastIndex(({ is, word }) => is !== 'number' && word !== 'the' && word !== 'de');
  const just = tokens[at];
  if (just?.word === 'just' && at < tokens.length - 1) tokens[at] = { ...just, is: 'only' };
}

/** "Just SQL01", "I know SQL01 has it on". */
function beforeName(last: Token, before: readonly Token[]): Token {
  if (last.word === 'just') return { ...last, is: 'only' };
  const isFirst = before.every(({ is }) => /^(?:small|for|yes)$/.test(is));
  return isFirst && /^(?:know|vet)$/.test(last.word) ? { ...last, is: 'small' } : last;
}

/** "Johan säger att", "Maria confirmed it": who begins the clause is somebody. */
function withSpeaker(tokens: Token[]): void {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  const begins = before === undefined || /^(?:comma|end|and|but|because|then|yes|no)$/.test(before.is);
  if (last?.is === 'strange' && begins && !/^(?:she|he|hon|han)$/.test(last.word)) tokens[tokens.length - 1] = { ...last, is: 'person' };
}

/** "Ja har noll koll": so "jag" is pronounced, and no yes. */
function withoutPronoun(tokens: Token[]): void {
  const at = tokens.findLastIndex(({ is }) => is !== 'has' && is !== 'small');
  const token = tokens[at];
  if (token?.word === 'ja') tokens[at] = { ...token, is: 'small' };
}

/** What a token is by what stands before it. */
export function inPlace(token: Token, before: readonly Token[]): Token {
  const last = before.at(-1);
  // "Enligt Lisa", "Maria confirmed".
  if (token.is === 'strange' && /^(?:enligt|according to|as per|per|via|confirmed by|confirmed with|bekraftat av)$/.test(last?.word ?? ''))
    return { ...token, is: 'person' };
  if (last?.is === 'person' && /^(?:confirmed|bekraftat|bekraftade|intygat)$/.test(token.word)) return { ...token, is: 'seen' };
  // "Resten har ja inte kollat": so it is pronounced.
  if (token.word === 'ja' && /^(?:has|know|must)$/.test(last?.is ?? '')) return { ...token, is: 'small' };
  // "Det vet jag tyvärr inte": a no of several words, in a clause that has its verb, denies that verb.
  const clause = before.slice(before.findLastIndex(({ is }) => is === 'comma' || is === 'end' || is === 'but') + 1);
  if (isColour(token, clause, before)) return { ...token, is: 'small' };
  const is = ofClause(token, clause);
  return is === undefined ? token : { ...token, is };
}

/** What a token is by the clause that it goes on with; undefined: what it is anywhere. */
function ofClause({ is, word }: Token, clause: readonly Token[]): Token['is'] | undefined {
  const has = (...classes: readonly Token['is'][]): boolean => clause.some((each) => classes.includes(each.is));
  // "Varken SQL01 eller WEB01".
  if (/^(?:eller|nor|or)$/.test(word) && clause.some((each) => /^(?:varken|neither)$/.test(each.word))) return 'and';
  // "Vet att SQL02 är krypterad": that somebody knows it says nothing more.
  if (is === 'know' && /(?:att|that|fact)$/.test(word) && clause.every((each) => /^(?:small|yes|for|must)$/.test(each.is))) return 'small';
  // "BitLocker sitter fortfarande på".
  if (word === 'sitter' && has('topic')) return 'small';
  // "BitLocker kör vi bara på laptops".
  if (word === 'kor vi' && has('topic')) return 'has';
  // "Avstängt idag kl 9".
  const isToday = /^(?:idag|i dag|today)\b/.test(word) && has('topic', 'name') && has('on', 'off') && !has('must', 'doubt');
  if (is === 'when' && (isToday || (WEEKDAY.test(word) && isOver(clause)))) return 'past';
  return is === 'no' && DENIED.test(word) && has('know', 'seen') ? 'not' : undefined;
}

/** "SQL02 definitely has it on", "Sara checked, and it was off everywhere". */
function isColour({ is, word }: Token, clause: readonly Token[], before: readonly Token[]): boolean {
  if (/^(?:was|were|var)$/.test(word)) return before.some((each) => each.is === 'seen');
  return (
    is === 'yes' &&
    /^(?:definitely|definitivt|absolut|absolutely|certainly|for sure)$/.test(word) &&
    clause.some((each) => each.is === 'name')
  );
}

/** "We turned it off on Friday": the Friday that was. */
function isOver(clause: readonly Token[]): boolean {
  const [turns, who] = [
    clause.some(({ word }) =>
      /^(?:i |we |vi |jag )?(?:turned|switched|disabled|shut|removed|stangde|slog|tog bort|decrypted|made|created|skapade|lade|la|added|set|satte|installed|installerade|patchade|patched|updated|uppdaterade|dekrypterade)\b/.test(
        word,
      ),
    ),
    clause.some(({ is, word }) => is === 'person' || /^(?:we|vi|jag|i|they|de|dom)(?: |$)/.test(word)),
  ];
  const isDone =
    clause.some(({ word }) => /^(?:got|blev|fick|were|was|became)$/.test(word)) && clause.some(({ is }) => is === 'on' || is === 'off');
  if (isDone) return true;
  // "Decrypted the lot on Friday".
  const first = clause.find(({ is }) => is !== 'yes' && is !== 'small');
  const isTold =
    first?.is === 'off' &&
    /(?:ed|ade|ed it|ed them|ed off|ade av|slog av|stangde av)$/.test(first.word) &&
    clause.some(({ is }) => is === 'all' || is === 'name');
  if (isTold) return true;
  return turns && who && !clause.some(({ is, word }) => is === 'must' || is === 'doubt' || /^(?:is|are|ar|be|blir|get|gets)$/.test(word));
}
