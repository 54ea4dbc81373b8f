/**
 * Typed answers to a question of the walk, in both languages and mixed. Strict: what is not wholly an answer is none, so that a question asked in
 * between stays a question, and chatter is never taken for a yes.
 */
import { namesIn as namesBetween } from '../../setup/typed';
import { hear, type Said } from '../said';
import { readWhen } from './dates';
import { isOneErrorAway, readMove, type Move } from './moves';
import { DONT_KNOW_PHRASES, NO_PHRASES, YES_PHRASES } from './phrases';

/** An answer as it was said. Names as they were typed; whether they are known is asked elsewhere. */
export type Typed =
  | { readonly is: 'move'; readonly move: Move; readonly until?: number }
  | {
      readonly is: 'yes' | 'no';
      /** Holds for all but these. */
      readonly except?: readonly string[];
      /** Only for what lies in this cloud. */
      readonly within?: string;
      /** "all 62": as many as were said to be asked about. */
      readonly count?: number;
      /** Milliseconds. */
      readonly until?: number;
      readonly note?: string;
    }
  | { readonly is: 'dontKnow' }
  /** It has been mended: look again. */
  | { readonly is: 'done' }
  /** Meant as an answer, and not a clear one. `names`: what was named in it. */
  | { readonly is: 'unclear'; readonly names?: readonly string[] };

const YES = new RegExp(
  '^(?:' +
    'ja+h?(?: ja+)*|japp+|jepp+|jap|jupp|jada|ja ?visst|jajamen(?:san)?|jajamansan|jajjemen|jo+|joda|jovisst|ye+s+(?: yes)*|yess+ir|ye+p+s?|yup+|ye+a+h*|ya|aye|sure(?: thing)?|absolut(?:ely|t)?|defini(?:tivt|tely)|' +
    "correct|korrekt|precis(?: sa)?|exakt|exactly|indeed|affirmative|visst|sjalvklart|sjalvfallet|naturligtvis|of course|certainly|that(?:'s| is|s)? (?:right|correct|true)|right|ratt|(?:ja )?det stammer(?: bra)?|stammer(?: bra)?(?: det)?|sant|that'?s it|ja for alla|klart det|" +
    'det ar det|det ar de|det har (?:vi|de)|det gor (?:den|de|det|vi)|it is|they (?:all )?are|they do|it does|we do|we have|vi har det|det ar (?:helt )?(?:ratt|sant|korrekt)|true|yse|eys|yees|jes|j a|aj ja|jaa|oui|si|you bet|ofc|fo sho|for sure|jajemensan|jajemen' +
    ')(?= |$|[,.!;:-])',
);
const NO = new RegExp(
  '^(?:' +
    'ne+j+(?: nej)*|na+|nix|nepp|nehej|nope?|no+(?: no)*|nah+|nay|negative|negativt|inte an|inte annu|inte alls|absolut inte|definitely not|not yet|not at all|not really|of course not|sjalvklart inte|' +
    "det ar det inte|det ar de inte|det stammer inte|stammer inte|stammer ej|det gor (?:den|de|det|vi) inte|det har (?:vi|de) inte|it(?: is|'s) not|it isn'?t|they(?: are|'re) not|they aren'?t|it does not|it doesn'?t|they don'?t|they do not|we don'?t|we do not|we haven'?t|that(?: is|'s) not (?:right|true|correct)|that(?: is|'s) wrong|det ar fel|not true|inte sant|tyvarr inte|tyvarr ej|vi har inte det|nje|enj|nooo" +
    ')(?= |$|[,.!;:-])',
);
const DONT_KNOW =
  /^(?:(?:jag |vi |ja |i |we )?(?:vet|vete)(?: faktiskt| verkligen)? (?:inte|ej|inget)(?: riktigt| an| annu| sakert| om det| det)?|vetej|vet inge|ingen aning|(?:jag |vi )?har ingen aning|ingen koll|(?:jag |vi )?har ingen koll|(?:jag |vi )?har inte koll(?: pa det)?|(?:jag |vi )?ar inte saker|(?:jag )?ar osaker|osaker|oklart|(?:i|we)? ?(?:really |honestly )?(?:do not|don'?t|dont|do nt) ?(?:really )?(?:know|kno|knwo)(?: yet| that| about that| for sure)?|dunno|idk|(?:i )?dunno|no idea|(?:i |we )?have no idea|no clue|not sure|(?:i am|i'm|im|we are|we're) not sure|unsure|(?:i am|i'm) unsure|unknown|okant|can'?t say|cannot say|can'?t tell|hard to say|kan inte saga|svart att saga|svar(?:t)? att svara pa|who knows|vem vet|det vet jag inte|det vet vi inte|that i don'?t know|beats me|not a clue|(?:jag |vi )?(?:maste|far|behover) (?:kolla|fraga|undersoka|ta reda pa)(?: det| upp det| upp)?(?: forst| med .+)?|(?:i |we )?(?:must|have to|need to|will have to|should) (?:check|ask|find out|look)(?: that| it| first| with .+)?|let me check|ska kolla|jag (?:ska )?kollar? (?:det|upp det))$/;
const ALL_BUT =
  /^(?:(?:ja|jo|japp|jepp|yes|yep|yeah|sure|jadå|absolut)[,.!]* )?(?:det (?:stammer|galler|ar sa) (?:for )?|(?:it is|it's|that's) (?:true|right) (?:for )?)?(?:for |i |in |pa |on )?(?:alla|allihop|samtliga|allt|all(?: of them| the vms| vms| hosts| machines)?|every ?(?:thing|one|body)|alla (?:vm:ar|vmar|vm:arna|vardar|vardarna|maskiner|servrar))?(?: (?:ar |are )?(?:ok|okej|okay|fine|av|off|klara))?,? ?(?:utom|forutom|utan(?:for)?|men inte|fast inte|dock inte|except(?: for)?|but not|but|besides|apart from|bortsett fran|med undantag (?:for|av)|with the exception of|not counting|excluding|exklusive|minus) (?<names>.+)$/;
const ALL =
  /^(?:for |i |in |pa |on )?(?:alla(?: av dem| dom| de| tillsammans)?|allihop(?:a)?|allesammans|samtliga|allt|all(?: of them| of it| together)?|every (?:single )?one(?: of them)?|everyone|everything|the lot|bada(?: tva)?|bagge|both(?: of them)?)(?: (?:de |the )?(?<count>\d{1,5})(?: st(?:ycken)?)?(?: of them| av dem)?)?(?: (?:vm:ar(?:na)?|vmar(?:na)?|vms|hosts|vardar(?:na)?|servrar(?:na)?|servers|machines|maskiner(?:na)?))?(?: (?:i|in) (?:molnet |the cloud |cloud )?(?<within>\S.*))?$/;
/** "None" may mean that none of them has what is not wanted: it is asked back. */
const NONE = /^(?:ingen|inga|inget|none|nobody|zero|noll|ingen av (?:dem|dom)|none of them|inga av dem|neither)(?: alls| at all)?$/;
const ONLY = /^(?:(?:ja|nej|yes|no),? )?(?:bara|endast|enbart|only|just)(?: for| pa| i)? (?<names>.+)$/;
const MAYBE =
  /^(?:kanske|maybe|perhaps|possibly|probably|troligen|troligtvis|formodligen|antagligen|nog|nja|nja+|tror (?:det|jag)|(?:jag|vi) tror (?:det|sa|inte det)|tror inte det|(?:i|we) (?:think|guess|suppose|believe|hope|assume)(?: so| not)?|(?:i )?(?:don'?t|do not) think so|hoppas det|(?:jag )?antar det|borde (?:det|vara det)|should be|it should|ja och nej|yes and no|both yes and no|delvis|partly|partially|typ|sort of|kind of|sometimes|ibland|de flesta|most of them|nastan alla|almost all|nagra|some(?: of them)?)$/;
const DONE =
  /^(?:(?:ja,? |yes,? )?(?:nu |now )?(?:det |it |that |den |allt |all |it's |that's )?(?:ar |is |has been |har )?(?:det |den |allt )?(?:nu |now |redan |already )?(?:klart?|fixat|fixad|fixed|done|atgardat|atgardad|lagat|lagad|ordnat|ordnad|sorted|solved|lost|mended|repaired|created|skapat|installerat|installed|skickat|sent|korts?|run)(?: nu| now| igen| already)?(?: it)?|(?:vi|jag|i|we)(?:'ve| have| har)? (?:nu |now |just |precis |redan )?(?:(?:fixat|fixed|atgardat|lagat|ordnat|sorted|gjort|done)(?: det| den| it)?|kort (?:den|insamlaren)|skickat (?:den|rapporten|in den)|ran it|run it|sent it))$/;

const EMPHASIS =
  /^(?:det ar det|det ar de(?: alla)?|det stammer|stammer|det gor (?:den|de|det|vi)|det har (?:vi|de)|vi har det|it is|they (?:all )?are|it does|they do|we do|we have(?: it)?|that(?:'s| is) (?:right|correct|true)|absolut(?:ely)?|helt (?:korrekt|ratt)|definitiv?t|definitely|for sure|sakert|of course|precis|correct|korrekt|exakt|tack|thanks|thank you|please|redan|already|sir|boss|jag (?:lovar|svar)|i promise|we are sure|i(?:'m| am) sure|jag ar saker|helt saker(?:t)?|100 ?%|hundra procent|yes|ja|japp|visst|sure|no problem|inga problem|har vi|gor vi|so it is|sa ar det|everywhere|overallt|now|nu)(?= |$|[,.!;])/;
const EMPHASIS_NO =
  /^(?:det ar (?:det|de) (?:inte|ej)|ar det inte|det stammer (?:inte|ej)|det gor (?:den|de|det|vi) inte|det har (?:vi|de) inte|har vi inte|vi har inte det|it(?: is|'s) not|it isn'?t|they aren'?t|they(?: are|'re) not|it doesn'?t|it does not|they don'?t|we don'?t|we do not|we haven'?t|inte alls|not at all|inte an(?:nu)?|not yet|not really|tyvarr(?: inte| ej)?|unfortunately(?: not)?|sorry|absolut inte|definitely not|nej|no|tack|thanks|i(?:'m| am) afraid(?: not)?|inte vad jag vet|that(?:'s| is) (?:wrong|not right|not true)|det ar fel|ingen av dem|none of them|inte nagon(?: av dem)?|inte nu|not now)(?= |$|[,.!;])/;
const FOR_ALL =
  /^(?:(?:for|i|in|pa|on|galler|det galler|applies to|goes for) )?(?:alla(?: av dem)?|allihop|samtliga|all(?: of them)?|every one(?: of them)?|everything|allt|both|bada)(?: (?:de |the )?(?<count>\d{1,5})(?: st(?:ycken)?)?)?(?: (?:vm:ar(?:na)?|vmar|vms|hosts|vardar(?:na)?|servrar(?:na)?|servers|machines|maskiner))?(?: (?:ar det|are|is|stammer|har det|do|gor det))?(?= |$|[,.!;])/;
const UNTIL =
  /^(?:(?:och )?(?:det )?(?:galler|gallande|valid|good|stammer)?,? ?(?:till och med|t\.?o\.?m\.?|fram till|tills|till|until|till|through|valid until)|(?:gallande|galler|valid|good) (?:i|for)|i|for) (?<when>.+)$/;
const BUT =
  /^(?:men |fast |dock |but )?(?:alla )?(?:utom|forutom|except(?: for)?|men inte|fast inte|inte|ej|but not|not|but|besides|apart from|bortsett fran|med undantag (?:for|av)|with the exception of|excluding) (?<names>.+)$/;
/** How it was checked: a tail that says so is a note; any other tail makes the line something else. */
const NOTE =
  /^(?:(?:and |och |because |since |eftersom |for |jag |vi |i |we |just |precis |nyss |det |the |a |we've |i've |we have |i have |har |it |they )*)(?:koll(?:ade?|at)|dubbelkoll(?:ade?|at)|kontrollera(?:de|t)|verifiera(?:de|t)|testa(?:de|t)|tittade?|sett|sag|bekrafta(?:de|t|s)|matt|checked|double-?checked|verified|tested|looked|saw|seen|confirmed|measured|ran|kort|korde|fragade?|fragat|asked|enligt|according to|as per|per|via|med|using|with|get-\w+|manage-bde)\b/;
const DOUBT =
  /\?|\b(?:vet inte|inte sak|tror|kanske|maybe|think|guess|not sure|don'?t know|vet ej|perhaps|hoppas|hope|nog|borde|should|men|but|however|fast|undrar|wonder|om|if)\b/;

/**
 * Reads an answer. Undefined: the line is no answer at all.
 * @param asks whether the question asks for yes or no, or for something to be mended first
 */
export function readTyped(text: string, asks: 'yesOrNo' | 'mended', now: number, timeZone: string): Typed | undefined {
  if (/\?\s*\S*$/.test(text) && !isQuestionThatMoves(text)) return undefined;
  const said = tidied(hear(text));
  if (said.folded === '') return undefined;
  const move = movesIn(said, now, timeZone);
  if (move) return move;
  const phrase = said.folded.replaceAll('’', "'").replaceAll(/[,.!]/g, '');
  if (DONT_KNOW.test(said.folded) || DONT_KNOW_PHRASES.has(phrase)) return { is: 'dontKnow' };
  if (asks === 'mended') return mended(said);
  if (YES_PHRASES.has(phrase)) return { is: 'yes' };
  if (NO_PHRASES.has(phrase)) return { is: 'no' };
  if (MAYBE.test(said.folded) || NONE.test(said.folded)) return { is: 'unclear' };
  return groupAnswer(said) ?? plainAnswer(said, now, timeZone);
}

/** "Why?", "where are we?" end in a question mark, and are moves. */
function isQuestionThatMoves(text: string): boolean {
  return readMove(tidied(hear(text)).folded) !== undefined;
}

function movesIn({ folded }: Said, now: number, timeZone: string): Typed | undefined {
  const found = readMove(folded);
  if (found) return { is: 'move', move: found.move };
  const later =
    /^(?<skip>skip(?: it| this)?|hoppa over(?: den| det)?|skippa(?: den| det)?|pass|senare|later|ask (?:me |us )?again|fraga (?:mig |oss )?igen|vi tar den|take it|ask (?:me|us)|fraga (?:mig|oss)|paminn (?:mig|oss)|remind (?:me|us)),? (?:till |until |tills )?(?<when>.+)$/.exec(
      folded,
    )?.groups;
  const when = later && readWhen(later['when'] ?? '', now, timeZone);
  return when && { is: 'move', move: 'skip', until: when.at };
}

function mended({ folded }: Said): Typed | undefined {
  if (DONE.test(folded) || (YES.exec(folded)?.[0] === folded && folded !== '')) return { is: 'done' };
  if (NO.exec(folded)?.[0] === folded) return { is: 'move', move: 'skip' };
  return undefined;
}

/** "Alla utom SQL01 och SQL02", "all of them", "all 62 in Gold". */
function groupAnswer(said: Said): Typed | undefined {
  const { folded } = said;
  const but = ALL_BUT.exec(folded)?.groups?.['names'];
  if (but !== undefined && !DOUBT.test(but) && !/^(?:nej|no)\b/.test(folded)) return { is: 'yes', except: namesIn(endOf(said, but)) };
  const only = ONLY.exec(folded)?.groups?.['names'];
  if (only !== undefined) return looksLikeNames(endOf(said, only)) ? { is: 'unclear', names: namesIn(endOf(said, only)) } : undefined;
  const all = ALL.exec(folded)?.groups;
  if (!all) return undefined;
  const within = all['within'];
  return {
    is: 'yes',
    ...(all['count'] !== undefined && { count: Number(all['count']) }),
    ...(within !== undefined && { within: endOf(said, within) }),
  };
}

function plainAnswer(said: Said, now: number, timeZone: string): Typed | undefined {
  const yes = YES.exec(said.folded)?.[0] ?? mistyped(said.folded);
  const no = NO.exec(said.folded)?.[0];
  // "Stämmer inte" begins like a yes.
  if (no !== undefined && no.length >= (yes?.length ?? 0)) return noWith(said, no.length);
  return yes === undefined ? undefined : yesWith(said, yes.length, now, timeZone);
}

const LONG_YES = [
  'stammer',
  'correct',
  'korrekt',
  'absolut',
  'absolutely',
  'definitely',
  'sjalvklart',
  'naturligtvis',
  'precis',
  'exactly',
  'det stammer',
  'jajamen',
  'japp',
];

function mistyped(folded: string): string | undefined {
  return LONG_YES.some((known) => isOneErrorAway(known, folded)) ? folded : undefined;
}

function yesWith(said: Said, length: number, now: number, timeZone: string): Typed | undefined {
  let answer: Extract<Typed, { is: 'yes' | 'no' }> = { is: 'yes' };
  let rest = after(said, length);
  for (let step = 0; rest.folded !== '' && step < 6; step += 1) {
    const all = FOR_ALL.exec(rest.folded);
    const emphasis = EMPHASIS.exec(rest.folded);
    if (all && !BUT.test(rest.folded)) {
      const count = all.groups?.['count'];
      answer = { ...answer, ...(count !== undefined && { count: Number(count) }) };
      rest = after(rest, all[0].length);
    } else if (emphasis) {
      rest = after(rest, emphasis[0].length);
    } else return lastPart(answer, rest, now, timeZone);
  }
  return rest.folded === '' ? answer : { is: 'unclear' };
}

/** What may end a yes: until when, all but whom, how it was checked. */
function lastPart(answer: Extract<Typed, { is: 'yes' | 'no' }>, rest: Said, now: number, timeZone: string): Typed {
  const until = UNTIL.exec(rest.folded)?.groups?.['when'];
  const when = until === undefined ? undefined : readWhen(until, now, timeZone);
  if (when) return { ...answer, until: when.at };
  const but = BUT.exec(rest.folded)?.groups?.['names'];
  if (but !== undefined && looksLikeNames(endOf(rest, but))) return { ...answer, except: namesIn(endOf(rest, but)) };
  if (NOTE.test(rest.folded) && !DOUBT.test(rest.folded)) return { ...answer, note: rest.text };
  return { is: 'unclear' };
}

function noWith(said: Said, length: number): Typed | undefined {
  let rest = after(said, length);
  for (let step = 0; rest.folded !== '' && step < 6; step += 1) {
    const emphasis = EMPHASIS_NO.exec(rest.folded);
    if (!emphasis) break;
    rest = after(rest, emphasis[0].length);
  }
  if (rest.folded === '') return { is: 'no' };
  if (NOTE.test(rest.folded) && !DOUBT.test(rest.folded)) return { is: 'no', note: rest.text };
  // "Nej, SQL01 har BitLocker": it holds for the others, perhaps; that is asked back.
  const words = rest.text.replaceAll(/\b(?:inte|not|har|has|have|bara|only|är|is|are|på|on|det|den|it)\b/gi, ' ').trim();
  return looksLikeNames(words) ? { is: 'unclear', names: namesIn(words) } : { is: 'unclear' };
}

/** Names as people join them in haste: "SQL01 & SQL02", "SQL01 o SQL02". */
function namesIn(text: string): readonly string[] {
  return namesBetween(text.replaceAll(/\s+(?:&|\+|o|n|samt|plus)\s+|\s*\/\s*/gi, ','));
}

/** Names hold digits, hyphens, dots or capitals, or are a single word. */
function looksLikeNames(text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => !/\s/.test(name) || /\d|[-_.]/.test(name)) && !DOUBT.test(text.toLowerCase());
}

/** Greetings and fillers before an answer, courtesy and final points after it. */
function tidied(said: Said): Said {
  const opening =
    /^(?:@\S+ |(?:hej|hi|hello|hey|ok|okej|okay|hmm+|eh+|oh+|ah+|asch|well,|um+|tja|jaha|jasa|so|sa|svar|answer|svaret ar|the answer is|my answer is|mitt svar ar|jag svarar|i say|i would say|jag skulle saga)(?:[ ,.:!]+|$))+/.exec(
      said.folded,
    )?.[0];
  const begun = opening !== undefined && opening.length < said.folded.length ? after(said, opening.length) : said;
  const closing = /[ ,.!]+(?:tack(?: sa mycket)?|thanks(?: a lot)?|thank you|thx|please|snalla|pls|boten|bot|haha|hehe|lol)$/.exec(
    begun.folded,
  )?.[0];
  const { length } = begun.folded;
  return closing === undefined
    ? begun
    : { text: begun.text.slice(0, length - closing.length), folded: begun.folded.slice(0, length - closing.length) };
}

function after({ text, folded }: Said, length: number): Said {
  const skipped = /^[\s,.!;:–-]*(?:och |and |alltsa |,)?\s*/.exec(folded.slice(length))?.[0].length ?? 0;
  return { text: text.slice(length + skipped), folded: folded.slice(length + skipped) };
}

/** The end of the line as it was typed. */
function endOf({ text }: Said, end: string): string {
  return text.slice(text.length - end.length);
}
