/**
 * Who looks or asks at some time, or waits for somebody who does: "ska höra med Henrik i eftermiddag", "I'll look it up when I'm back at my desk", "waiting for
 * Olga to reply". Every clause is read from its first word to its last, so that whoever looks at the printer is none of them.
 */
import { LEISURE } from './beside-words';

const SELF = "i|we|he|she|they|jag|vi|han|hon|de|dom|you'?ll|somebody|someone|nagon|nan|my colleague|min kollega|en kollega|kollegan";
/** What is going to be done is said with one of these in front, in English always. */
const WILL =
  "i'?ll|we'?ll|he'?ll|she'?ll|they'?ll|i'?d|we'?d|will|would|gonna|going to|i'?m|we'?re|he'?s|she'?s|they'?re|is|are|was|were|let me|let us|lemme|need|needs|have|has|got|i'?ve|we'?ve|gotta|must|can|could|should|plan|plans|planning|want|hope|hoping|promise|promises|promised|said|to|i'?ll have|ska|skall|skulle|kommer|tanker|tankte|maste|behover|far|kan|hinner|vill|lovar|lovade|haller|pa|o|och|att|be|just|bara|forst|first|then|sen|also|quickly|snabbt|supposed|i'?ll just|try|forsoker|going|gar";
const LOOKS =
  'check|double[- ]?check|look|have a look|take a look|find out|investigate|verify|confirm|see|sort|open|do|take|follow up|chase|report|know|answer|reply|tell you|get back|get to it|get round to it|come back|circle back|get an answer|have an answer|get a reply|get the answer|work on|get someone|' +
  'kolla|dubbelkolla|checka|titta|kika|se|undersoka|ta|gora|oppna|verifiera|kontrollera|bekrafta|ta reda|satta mig|ge besked|ge svar|svara|aterkomma|hora av mig|aterkoppla|felsoka|in|tillbaka';
/** What is about to be done stands in the infinitive only behind a word for it: "fråga Petter" is said to somebody else. */
const LOOKS_NOW =
  'checking|double[- ]?checking|looking|having a look|taking a look|digging|finding out|investigating|verifying|sorting|opening|taking|chasing|kollar|dubbelkollar|checkar|tittar|kikar|undersoker|tar|gor|oppnar|verifierar|kontrollerar|bekraftar|tar reda|satter mig|ger besked|ger svar|svarar|aterkommer|hor av mig|aterkopplar|felsoker|looks|checks|finds out|will know';
const ASKS =
  'ask|ping|call|mail|email|message|contact|talk|speak|discuss|raise|bring|run (?:it|that|this)|check (?:it |that |this )?with|double[- ]?check (?:it |that |this )?with|coordinate|align|sync|get|wait for|meet|chase|fraga|hora|be|prata|stamma av|stamma|lyfta|diskutera|ringa|maila|mejla|pinga|skriva|kontakta|bolla|snacka|kolla (?:det |detta )?med|ta (?:det|detta|upp)|ha mote';
const ASKS_NOW =
  "asking|asked|pinging|pinged|calling|mailed|mailing|emailed|messaged|contacted|talking|speaking|discussing|raising|bringing|running (?:it|that|this)|checking (?:it |that |this )?with|meeting|sent|chasing|waiting (?:for|on)(?= (?:an? )?(?:answer|reply|response|word|feedback|confirmation|[\\p{L}' -]+ to (?:reply|answer|respond|confirm|check|get back)))|waiting to hear(?: back)?|" +
  'fragar|hor|ber|pratar|stammer av|stammer|lyfter|diskuterar|ringer|mailar|mailat|mejlar|mejlat|pingar|pingat|skriver|skrivit|kontaktar|kontaktat|bollar|snackar|kollar (?:det |detta )?med|vantar pa(?= (?:svar|besked|aterkoppling|bekraftelse|att [\\p{L} ]+ ska))|invantar|tar (?:det|detta|upp)|har mote|fragat';
/** What is looked at is what was asked; else nothing is said of it. */
const IT =
  'it|that|this|them|those|these|one|det|dom|dem|den|detta|up|into|at|on|in|out|upp|pa|efter|over|through|igenom|saken|fragan|the question|the vms?|the servers?|servern|servrarna|maskinerna|the machines|the portal|portalen|i portalen|in the portal|azure|i azure|in azure|vmm|scvmm|bitlocker|the settings?|the status|status|about|om|dar|there|igen|again|sjalv|myself|of it|too|also|ocksa|har|here|properly|ordentligt|da|to you|till dig|och|o|and|mail|a mail|ett mail|an email|a message|ett meddelande|look|kollar|kolla|reda|for|see|se|svar|answer|an answer|svaret|a reply|reply|back|tillbaka|besked|word|to';
const DAY =
  "(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?(?:'?s)?|man\\w*dag\\w*|tis\\w*dag\\w*|ons\\w*dag\\w*|tors\\w*dag\\w*|fre\\w*dag\\w*|lordag\\w*|sondag\\w*|\\d\\S*";
/** From here on it is said when. */
const TIME = `(?:when|once|after|before|as soon as|while|whenever|unless|if|because|nar|efter|innan|sa fort|sa snart|tills|until|till (?:imorgon|i morgon|\\w+dag)|later|tonight|tomorrow|tmrw|today|this (?:week|morning|afternoon|evening)|next|first thing|straight|right (?:away|after)|now|soon|shortly|asap|within|during|end of|by|eod|in (?:a|an|\\d+|the (?:morning|afternoon|evening|next|meeting|weekly|standup|daily)|my|our)|at (?:\\d|noon|lunch|my|the (?:next|meeting|standup))|on (?:my|the (?:agenda|next)|${DAY})|over (?:lunch|the)|imorgon|i ?morgon|imorron|imorn|senare|snart|nu|strax|under (?:dagen|veckan|em|fm|formiddagen|eftermiddagen)|i ?kvall|i ?dag|i (?:eftermiddag|natt|veckan|nasta|helgen)|em|fm|pa (?:${DAY}|nasta|em|fm|motet|eftermiddagen|formiddagen|jobbet|kontoret)|till (?:${DAY})|vid|kl|om (?:en|ett|nagra|\\d+|lite)|nasta|${DAY})(?: .*)?`;
/** Who is asked: a word or three, and no more is said of what. */
const PARTY =
  "(?:with |med |to |till |for |from |fran |on |pa |av |by |past |hos |av med )?(?:the |our |my |min |mina |var |vara |deras |their )?(?!(?:you|du|dig|er|me|mig|about|om)\\b)\\p{L}[\\p{L}\\d'-]*(?: (?!(?:about|om|for|when|nar)\\b)\\p{L}[\\p{L}-]*){0,3}";

const ABOUT_IT = '(?: (?:about|om|on|kring) (?:it|that|this|det|den|detta|saken))?';
const NAME =
  "(?!(?:who|whos|who's|vem|what|vad|hur|how|better|best|battre|bast|you|du|ni|kan|can|could|skulle|did|do|ring|call)\\b)\\p{L}[\\p{L}-]*(?:'s)?";
const BEFORE = `(?:(?:ok|okej|so|sa|sen|then|men|but|and|och|o|not yet|inte an|sorry|nope|well|hm+|nja|jo|will|ill|do) )*`;
const clauseOf = (verbs: string, now: string, behind: string): RegExp =>
  new RegExp(
    `^${BEFORE}(?:(?:${SELF}|${NAME}) )?(?:(?:(?:${SELF}|${WILL}) )+(?:${verbs}|${now})|(?:${now}))(?: (?:jag|vi|i|we|han|hon))?${behind}(?: (?:${TIME}|forst|first|sen|da|om det gar bra|tack|please))*$`,
    'u',
  );
const LOOKING = clauseOf(
  LOOKS,
  LOOKS_NOW,
  `(?: (?:${IT}))*(?: (?:with|med|hos) ${PARTY})?(?: (?:someone|somebody|nagon) ${PARTY} to (?:check|look)(?: (?:${IT}))*)?`,
);
const ASKING = clauseOf(ASKS, ASKS_NOW, `(?: (?:${IT}|with|med|past|by|an|a|ett))* ${PARTY}${ABOUT_IT}`);
/** "När VPN:et funkar kollar jag": the time first. */
const TIMED = new RegExp(
  `^(?:ska bara \\p{L}+ .*|(?:when|once|after|as soon as|nar|efter|sa fort|sa snart|innan|before)\\b.*)\\b(?:i'?ll|i will|i can|we'?ll|ska|kan|kollar|tittar|ser|can|will)\\b(?: (?:jag|vi|i|we|will|can))?(?: (?:${LOOKS}|kolla|check))?(?: (?:${IT}|you|dig))*$`,
  'u',
);
/** These say that they come back, and nothing of what. */
const HOLDS =
  /^(?:(?:give|ge) (?:me|us|mig|oss) (?:until|till|a|an|en|ett|\d+|nagra|some|half)\b.*|checking|kollar|pending|under discussion|(?:will|ska) (?:check|do|kolla|kolla upp|find out)|(?:it'?s |det ar |det star |star )?(?:on|pa) (?:the )?(?:agenda|agendan|dagordningen)\b.*|far vanta (?:till|tills|pa)\b.*|that has to wait\b.*|.*\b(?:is|ar) (?:in progress|on it|pa gang))$/;
/** No answer has come: that is no answer of anybody's. */
const NO_ANSWER =
  /\b(?:no|not had any|not got an|inget|inte fatt|ej fatt|utan) (?:answer|reply|response|word|news|svar|besked)(?: (?:yet|an|annu|so far|from .*|fran .*))?|^(?:inte nu|not now|not yet|not today|inte i ?dag|no time|ingen tid)$/;
/** Characters of a clause. */
const LONGEST = 140;
/** What somebody is busy with just now. */
const BUSY =
  /^(?:(?:i'?m |we'?re |jag (?:ar|sitter) |sorry )*(?:hang on|hold on|one|just a|bear|vanta|ett ogonblick|sek|in|on|at|off|out|busy|swamped|sitter|upptagen|ledig|borta|pa vag|mitt i|ute|har|got|have|dealing|tied up|away|can'?t|cannot|haven'?t|hinner inte|har inte hunnit|far vanta|kan inte|need to|ska|lovar|mycket|fullt)\b(?!.*\b(?:access|behorighet|idea|clue|koll|aning)\b).{0,60})$/;
const TO_SOMEBODY =
  /\b(?:far|maste|borde) (?:\p{L}+ )?(?:svara|avgora|bestamma)\b|\b(?:can|could|will|would|kan|skulle|vill|did|do|har|are|ar) (?:you|du|ni)\b|\b(?:call|ring|mail|tell|maila) me\b|\b(?:ring|sag till) mig\b|\b(?:our|the|var) (?:1:1|one on one)\b/u;

/**
 * Whether somebody goes to look or to ask, and nothing else is said but why not now.
 * @param isSaid whether a part of the line, by where it begins and ends, holds a word of an answer
 */
export function isErrand(folded: string, isSaid: (from: number, to: number) => boolean): boolean {
  if (TO_SOMEBODY.test(folded)) return false;
  let runs = false;
  for (const { text, from } of clausesOf(folded)) {
    if (isOfLeisure(text)) return false;
    const isRun = text.length <= LONGEST && [LOOKING, ASKING, TIMED, HOLDS].some((pattern) => pattern.test(text));
    runs ||= isRun || NO_ANSWER.test(text);
    if (!isRun && !NO_ANSWER.test(text) && !BUSY.test(text) && isSaid(from, from + text.length)) return false;
  }
  return runs;
}

/** "After lunch" is only when. */
function isOfLeisure(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u);
  return words.some(
    (word, at) => LEISURE.test(word) && !/^(?:efter|after|innan|before|over|ata|ater|had|haft|have|my)$/.test(words[at - 1] ?? ''),
  );
}

function clausesOf(folded: string): readonly { readonly text: string; readonly from: number }[] {
  return [...folded.matchAll(/[^,.;!:–()]+/g)].flatMap(({ 0: part, index }) => {
    const text = part.replaceAll('’', "'").trim();
    return text === '' ? [] : [{ text, from: index + part.indexOf(text) }];
  });
}

/** Whoever says when has an answer then. */
const WHEN =
  /\b(?:when|once|as soon as|tomorrow|i ?morgon|i eftermiddag|this afternoon|later|back to you|nar (?:jag|vi)|sa (?:fort|snart)|tonight|i ?kvall)\b/;

/** The same, where it is said when. */
export function isTimedErrand(folded: string, isSaid: (from: number, to: number) => boolean): boolean {
  return WHEN.test(folded) && isErrand(folded, isSaid);
}
