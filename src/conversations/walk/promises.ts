/** "Kollar efter lunch", "will look it up first thing tomorrow": somebody answers later, and nothing else is said. */
import { FIELD, LEISURE } from './beside-words';
import type { Token } from './token';

/** Who looks or answers says so in one of these. */
const DOES =
  /^(?:kolla|kollar|kolla upp|kollar upp|kolla pa|kolla med|dubbelkolla|dubbelkollar|checka|checkar|check|check on|check with|checking|look|look into|look it up|look that up|looking|titta|tittar|titta pa|tittar pa|kika|kikar|svara|svarar|answer|reply|verifiera|verifierar|verify|kontrollera|kontrollerar|aterkom|aterkommer|aterkomma|get back|get back to you|getting back|ask|fraga|fragar|hora|hor|find out|ta reda pa|tar reda|undersoka|undersoker|double check|stamma av|stammer av|stamma av med|stammer av med|ping|pinga|pingar|ringa|ringer|call|test|testa|testar|confirm|prata med|pratar|talk to|ta|tar|tas|take|taking|do|gor|gora|jag kollar|jag kollar det|vi kollar upp det|kollar upp det|jag kollar upp det|will check|ill check|well check|need to check|have to check|let me check|must check|lovar|promise|fixar|fixa|fix|discuss|diskutera|diskuterar|lyfta|lyfter|raise|bring it up|let you know|be decided|decided|beslutas|bestams|give us|give me|ge mig|ge oss)$/;
/** "Kommer tillbaka till dig". */
const BACK =
  /\b(?:ger (?:dig|er) (?:svar|besked)|kommer tillbaka till (?:dig|er)|com(?:e|ing) back to (?:you|this|it)|get(?:ting)? back to (?:you|this|it)|aterkommer|aterkopplar|hor av mig|give (?:us|me) (?:a |an |half |some |\d+)|ge (?:mig|oss) (?:en|ett|\d+|lite))\b/;
/** Whoever says so answers some time: "I'll ask Sofia and get back to you". */
const ANSWERS_LATER =
  /(?:^|[ ,])(?:(?:o|och|and|sa|then|ill|i'll|i will|we will|we'll|ska) )(?:(?:jag |vi |i )?(?:aterkommer|aterkopplar|hor av mig|get back to (?:you|this|it)|come back to (?:you|this|it)|let you know|report back))(?: (?:med (?:svar|besked)|with (?:an answer|the answer)|here|har|sen|then|om det|about it))?[.! ]*$/;
/** And these only of what was asked: "tar det", "take this". */
const OF_IT_ALONE =
  /^(?:ta|tar|tas|take|taking|do|gor|gora|ringa|ringer|call|test|testa|testar|lovar|promise|fixar|fixa|fix|hora|hor|talk to|look|titta|tittar|kika|kikar)$/;
const LATER =
  /(?:^|[ ,])(?:senare|later|sen(?= *$)|snart|soon|strax|om en stund|i ?morgon|imorron|tomorrow|tmrw|tonight|ikvall|i eftermiddag|this afternoon|in a bit|in a while|in an hour|an hour|en timme|en kvart|en halvtimme|half an hour|\w+day'?s? (?:call|meeting)|i em|i fm|em|fm|om lite|by \w+|(?:pa|till) (?:man|tis|ons|tors|fre)\w*|efter \w+|after \w+|nar (?:jag|vi|hon|han|de) \w+|when (?:i|we|he|she|they|im|im) \w+|sa fort \w+|sa snart \w+|as soon as \w+|once \w+|innan \w+|before \w+|nasta vecka|next week|eod|first thing)\b/;
const ANSWERS: ReadonlySet<Token['is']> = new Set<Token['is']>([
  'yes',
  'no',
  'name',
  'group',
  'except',
  'left',
  'right',
  'rest',
  'question',
  'share',
  'only',
  'person',
]);
/** Somebody else has to be asked, or is the one who knows. */
const REFERS =
  /\b(?:(?:far|kan|maste) (?:du|ni) (?:ta|fraga|kolla|prata|hora)|(?:cant|can't|cannot|kan inte) (?:see|get (?:in|into|to)|reach|access|log|komma at|se|logga)|no (?:\p{L}+ )?(?:role|access|rights|permissions?)|ingen (?:\p{L}+ )?(?:access|roll|behorighet|inloggning)|(?:checked|confirmed|verified|discussed|asked|clarified) (?:with|by)|(?:kollas|fragas|stammas av|tas|bekraftas) (?:med|av)|(?:ask|check with|check it with|talk to|contact|speak to|fraga|kolla med|hor med|prata med|kontakta|snacka med|stam av med|bolla med) \p{L}+|vet (?:nog|bara|val|kanske|antagligen|sakert) \p{L}+|(?:only|bara) \p{L}+ (?:knows|vet)|vet (?:nog )?bara)\b/u;
const UNSURE =
  /^(?:\w+[ ,]+){0,3}?(?:not sure|im not sure|not aware|unsure|inte saker|osaker|no idea|no clue|idk|dunno|inte en susning|ingen susning|ingen aning|vet inte|vet ej|dont know|do not know|don't know|oklart|ingen koll)\b/;
/** What is not known may be something else. */
const ELSEWHERE = /\b(?:where|vart|vad (?:vi|jag|som)|var (?:min|mitt|mina|jag|vi|han|hon|den|det|ar)|what|who|vem|hur|how|nar|when)\b/;
/** "Not sure who decides that": who would know. */
const DECIDES = /\b(?:who|vem)(?: som)? (?:decides|bestammer|beslutar|knows|vet|owns|ager|ansvarar)\b/;
/** "Fråga Anna" is said to somebody else. */
const IMPERATIVE = /^(?:ask|fraga|hor med|kolla med|prata med|check with|talk to) \p{L}/u;
const SELF =
  /^(?:jag|i|vi|we|ill|well|ska|skall|will|kan|can|far|let me|lat mig|maste|must|need to|have to|gonna|going to|hinner|hinner inte|we ll)$/;

/** Milliseconds, where a day or time was named; undefined: nobody promises anything, or the line answers. */
export function promiseIn(folded: string, tokens: readonly Token[]): { readonly until?: number } | undefined {
  if (isAnswering(tokens)) return undefined;
  const times = tokens.filter(({ is }) => is === 'when' || is === 'until');
  if (times.length === 0 && !LATER.test(folded) && !ANSWERS_LATER.test(folded)) return undefined;
  if (!BACK.test(folded) && !ANSWERS_LATER.test(folded) && !tokens.some((_, index) => isPromisedAt(tokens, index))) return undefined;
  const until = times.map(({ value }) => value).find((value) => value !== undefined);
  return until === undefined ? {} : { until };
}

/** Something in it is an answer of its own. */
function isAnswering(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ is, word }, index) => ANSWERS.has(is) && !((is === 'right' || word === 'no') && tokens[index + 1]?.is === 'strange')) ||
    tokens.some(saysState)
  );
}

/** "På" and "av" stand before places in such lines; a state has what it is said of. */
function saysState({ is }: Token, index: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (is !== 'on' && is !== 'off') return false;
  return (
    next === undefined ||
    /^(?:comma|end|all|still|past)$/.test(next.is) ||
    (/^(?:ar|is|are|e)$/.test(before?.word ?? '') && !/^(?:strange|thing|it|small)$/.test(next.is))
  );
}

/** "Det vet nog bara Roger", "this has to be checked with another team", "not sure if this was discussed": it is not known here. */
export function isReferred(folded: string, given: readonly Token[], isOfOne: boolean): boolean {
  const tokens = isOfOne ? given.filter(({ is }) => is !== 'name') : given;
  if (UNSURE.test(folded) && !tokens.some(({ is }) => /^(?:yes|no|name|except|rest|group)$/.test(is)))
    return (
      DECIDES.test(folded) ||
      !ELSEWHERE.test(folded) ||
      tokens.length < given.length ||
      tokens.some(({ is }) => /^(?:topic|on|off|right)$/.test(is))
    );
  if (
    isAnswering(tokens.filter(({ is }) => is !== 'only' && is !== 'person')) ||
    tokens.some(({ is, word }) => is === 'seen' && word === 'asked')
  )
    return false;
  if (tokens.some(({ word }) => LEISURE.test(word))) return false;
  const isOfIt = tokens.some(({ is, word }) => /^(?:it|topic|thing|machine|unknown)$/.test(is) || (is === 'strange' && FIELD.test(word)));
  return (
    REFERS.test(folded) &&
    isOfIt &&
    !IMPERATIVE.test(folded) &&
    !/^\p{L}+,? (?:kan|can|could|skulle|will|vill) (?:du|ni|you)\b/u.test(folded)
  );
}

function isPromisedAt(tokens: readonly Token[], index: number): boolean {
  const [token, ...behind] = tokens.slice(index);
  const before = tokens.slice(0, index);
  if (!token || !DOES.test(token.word) || (index === 0 && /^(?:fraga|ask)$/.test(token.word))) return false;
  const clause = before.slice(before.findLastIndex(({ is }) => /^(?:comma|end|but|and)$/.test(is)) + 1);
  // Who else does it is asked to, or is somebody else; and "if" is no promise.
  if (clause.some(({ is, word }) => is === 'you' || /^(?:om|if|not|inte)$/.test(word))) return false;
  if (
    OF_IT_ALONE.test(token.word) &&
    !clause.every(
      ({ is, word }) =>
        SELF.test(word) || is === 'small' || is === 'it' || is === 'has' || is === 'must' || is === 'doubt' || is === 'when',
    )
  )
    return false;
  const next = behind.find(({ is }) => is !== 'small' && is !== 'still');
  const isOfSomethingElse = !TO_SOMEBODY.test(token.word) && next?.is === 'strange' && !FIELD.test(next.word) && !TIMES.test(next.word);
  if (
    behind
      .slice(0, 3)
      .some(({ word }, at, all) => LEISURE.test(word) && !/^(?:efter|after|innan|before|over)$/.test(all[at - 1]?.word ?? ''))
  )
    return false;
  return OF_IT_ALONE.test(token.word)
    ? next === undefined ||
        ['it', 'comma', 'end', 'when', 'until', 'because', 'then', 'for', 'on'].includes(next.is) ||
        TIMES.test(next.word)
    : !isOfSomethingElse;
}

const TO_SOMEBODY =
  /^(?:ask|fraga|fragar|check with|kolla med|talk to|prata med|hor|hora|discuss|diskuterar|diskutera|ringer|ringa|stammer av|stamma av)$/;
const TIMES =
  /^(?:same|samma|efter|after|senare|later|snart|soon|strax|upp|up|with|med|om|first|forst|tomorrow|imorgon|before|innan|sa fort|once|as soon as|nar|when)$/;
