/** Ways about the walk by the words that mean them, in a short clause that holds nothing else: "klickade fel", "hur många frågor är det kvar". */
import { ASKED_WORDS } from './asked-states';
import type { Move } from './moves';

interface Intent {
  readonly move: Move;
  /** One of these means it. */
  readonly by: RegExp;
  /** And these may stand beside it. */
  readonly beside: string;
}

const SMALL =
  'with|gar|ok|okej|okay|vi|we|jag|ja|i|kan|can|could|ska|skall|far|maste|vill|want|need|have|should|lets|let|us|oss|mig|me|nu|now|da|then|sa|so|bara|just|val|please|pls|plz|snalla|tack|thanks|hej|hi|det|den|de|it|this|that|the|har|here|till|to|for|en|ett|a|one|ska|is|ar|e|faktiskt|actually|egentligen|typ|lite|bit|hoppsan|ops|oops|oj|sorry|sry|och|and|av|of|pa|on|d|va|vara|be|igen|again|ill|id|hm|hmm|nej|no|lol|haha|tror|think';

const INTENTS: readonly Intent[] = [
  {
    move: 'goOn',
    by: /\b(?:fortsatt|fortsatta|fortsatter|continue|resume|proceed|carry on|go on|keep going|vidare|(?:jag|vi|ja) (?:ar|e) (?:tillbaka|tillbaks)|(?:ar|e) (?:jag|vi|ja) (?:tillbaka|tillbaks)|(?:im|i am|were|we are) back|pick (?:it )?up where|next up)\b/,
    beside:
      'there|tillbaka|tillbaks|back|im|am|were|are|genomgangen|walk|ready|redo|vidare|dar|var|slutade|where|left|off|pick|up|carry|go|keep|going|kor|ga|with|med|fragorna|questions|guiden|guide|on|alright|right|redan|igang|ater|again',
  },
  {
    move: 'back',
    by: /\b(?:backa|backar|tillbaka|tillbaks|back|undo|angra|angrar|forra|foregaende|previous|bakat|rewind|revert|klickade fel|tryckte fel|svarade fel|skrev fel|rakade (?:klicka|trycka|svara)|misclick(?:ed)?|clicked (?:the )?wrong|(?:hit|pressed) the wrong|fel knapp|answered wrong)\b/,
    beside:
      'ett|steg|fragan|fraga|question|step|go|ga|ta|take|last|answer|svaret|svar|senaste|one|fel|wrong|button|knapp|klickade|tryckte|svarade|skrev|rakade|klicka|trycka|svara|clicked|hit|pressed|answered|misclick|misclicked|innan|that|previous|up|messed|min|my|var|our|andra|change',
  },
  {
    move: 'skip',
    by: /\b(?:hoppa (?:den|det|denna|detta|fragan|sa lange)|hoppa over|hoppar over|hoppar|hoppa|skippa|skippar|skip|skipping|strunta i|struntar i|strunta|pass|passa|passar|nasta|next|later|senare|move on|ga vidare till nasta|ignore|bortse|skjut upp|park|parkera|lamna|aterkommer|aterkom|hor av mig|hor av oss|(?:ta|tar|take|fraga|ask|gor|do|kolla|kollar|check)(?= .*(?:efter lunch|after lunch|efter motet|after the meeting|nar jag hinner|when i have time))|come back to (?:it|this|that)|(?:get back to (?:you|this|it)|aterkomma)(?=.* (?:lunch\w*|later|senare|efter|after|nar|when|snart|soon)))\b/,
    beside:
      'salange|kindly|move|moving|forward|onto|over|fragan|fraga|question|denna|detta|dennna|that|so|lange|tills|vidare|ta|tar|take|do|for|moment|tillsvidare|oppen|one|i|upp|move|on|ga|leave|nasta|next|later|senare|hoppa|hoppar|skippa|skip|strunta|struntar|come|back|kor|punkt|punkten|step|steget|not|inte|today|stallet|istallet|instead|ist|sa|fort|vidare|en|annan|another|about|just|behover|need|answer|svara|now|den|aterkommer|aterkomma|aterkom|om|med|svar|besked|efter|after|lunch|lunchen|nar|when|vet|know|mig|oss|you|er|dig|snart|soon|asap|hor|get|motet|meeting|igen|dag|morgon|hinner|time|fraga|ask|gor|kolla|kollar|check|det|den',
  },
  {
    move: 'stop',
    by: /\b(?:cancel (?:the whole|this|everything|it all)|stop|stopp|stoppa|sluta|slutar|avsluta|avslutar|pausa|pausar|paus|pause|quit|racker|enough|break|rast|call it a day|call it a night|done for (?:today|now|the day)|klara for (?:i ?dag|idag)|klar for (?:i ?dag|idag)|wrap(?:ping)? (?:it )?up|rundar av|runda av|packar ihop|all for (?:today|now|this time)|fortsatter imorgon|continue tomorrow|maste (?:ga|sticka|dra)|(?:got to|gotta|have to|need to) (?:go|run|leave)|stannar|stoppar|avrundar|avbryt|avbryter|stanna|bryter|bryta|hit pause|lagger ner)\b/,
    beside:
      'cancel|whole|thing|allt|alltihop|everything|har|here|idag|dag|today|day|night|genomgangen|walk|kvall|ikvall|tonight|evening|take|ta|tar|vi|thats|that|call|done|klara|klar|wrap|wrapping|up|rundar|runda|packar|ihop|stop|sluta|hit|im|am|going|gonna|far|all|ner|lagger|tillfalligt|stund|while|fortsatter|imorgon|tomorrow|continue|fortsatta|sen|later|senare|stannar|stanna|fa|racka|racker|nu|orkar|inte|mer|more|langre|sticka|ga|got|run|gotta|drar|hem|home|avrundar|finish|avslutar|gora|paus|half|rest|resten|av|dagen|avsluta|dra|leave|need|all|this|time',
  },
  {
    move: 'where',
    by: /^(?:ok |okej |sa |so |and |och |men |but |hej |hi )*(?:hur langt|how far|how long|hur lang tid|var (?:ar|e|star|ligger) vi|where are we|where do we|where r we|hur manga (?:fragor|steg|punkter)|hur manga (?:ar|e|har|aterstar)|how many (?:questions|steps|are|more|left)|are we (?:nearly|almost) (?:there|done)|ar vi (?:framme|snart klara)|hur mycket (?:ar|e|har|aterstar)|how much (?:is|more|left)|vad (?:ar|e) (?:det )?kvar|vad aterstar|whats left|what is left|what remains|hur gar det|how are we doing|hur ligger vi till|hur manga kvar|how much longer|ar vi klara snart|are we done (?:soon|yet)|are we nearly done|nastan klara)/,
    beside:
      'hur|langt|lang|tid|how|far|long|longer|var|star|ligger|where|are|do|stand|r|manga|fragor|fragorna|steg|punkter|many|questions|steps|more|left|mycket|much|kvar|vad|what|whats|remain|remains|aterstar|har|kommit|come|got|gotten|along|nanstans|nagonstans|in|genomgangen|walk|process|go|there|i|hela|gar|doing|till|klara|klart|snart|soon|yet|nearly|almost|or|eller|framme|pending|still|remaining|done|is|left|list|lista|listan|fragelistan|svarat|besvarat|answered|total|totalt|allt|all|fler|att|svara|answer|finish|finished',
  },
];

const WHY =
  /^(?:ok |okej |men |but |och |and |hmm |hm |fast |vadda |va |oj |sorry |hej |hi )*(?:varfor|vafor|vaffor|varffor|why|how come|what happens if|vad hander om|what difference|what is the (?:issue|problem|harm|risk)|for what|hur kommer det sig|vad (?:ar|e) (?:poangen|syftet|anledningen|vitsen|meningen)|vad spelar|vad har .* med .+ att gora|what has .* to do with|what does .* have to do with|whats the (?:purpose|reason)|what is the (?:purpose|reason)|vad ska ni ha|vad vill ni ha|vad har ni for nytta|what do you need|why on earth|what happens if|vad hander om|what is the (?:issue|problem|harm|risk) (?:if|with)|whats the (?:issue|problem|harm|risk) (?:if|with)|for what (?:do|would) you|vad har ni for nytta|whats the point|what is the point|what for|vad spelar det for roll|vad har det for betydelse|does (?:\w+ ){1,3}?matter|spelar det (?:nagon|nan) roll|what does (?:this|that|it) (?:even )?mean|vad betyder (?:det|den)|vad menar|what do you mean|behovs det|vad ska (?:det|ni|du|man|vi|jag) (?:med|va|vara|tjana till)|vad tjanar det till|till vilken nytta|of what use)\b/;
const WHY_WORDS = new Set(
  'vafor vaffor varffor varfor why how come hur kommer det sig vad ar e poangen whats what is the point for spelar roll har betydelse does it this that even really matter nagon nan mean betyder den menar do you behovs ska ni du med maste va vara av off on pa egentligen fragar fragan undrar ask asking are om to need needs site recovery asr replikering replication azure windows server servrar servers one bra problem saken gora racker spelar be have has know vill veta viktigt important relevant bitlocker kryptering encryption krypterad encrypted stangas avstangt bort updates uppdateringar patchad patched installerat installed kravs required krav requirement want we vi jag i detta dettan sa so just ens alls at all important ni nu care bry bryr er pls please a dessa de they them these behover need kan inte cant can lov off turned disabled avslaget av paslaget ju dom turn storage account konto kontot loggkonto log separate eget skilt now here har tack thanks bother anyway syftet anledningen vitsen meningen purpose reason vadda va infon info informationen uppgiften svaret answer nytta nagot nagonsin gor denna question frågan behind bakom av hej hi sorry oj kollar check checking spela tre three maskinerna servrarna servers machines vm:ar vmar vms an just nu egentligen here med stamma vi da ens man flytta flyttar flyttas flyttat nat nagonting anything move moved moving allowed far fa tillatet vault valvet ha till igentligen'.split(
    ' ',
  ),
);
const NONE: ReadonlySet<string> = new Set();
const LONGEST_WHY = 14;
const LONGEST_HOW = 20;
const LONGEST_CLAUSE = 12;

/** "What happens if …" may go on about anything. */
const SUPPOSES = /\b(?:what happens if|vad hander om|the (?:issue|problem|harm|risk)|what difference)\b/;
/** Asked of nothing but the question, whatever else stands beside it. */
const ASKS_WHY =
  /^(?:\w+ ){0,2}?(?:what happens if|vad hander om|(?:what is|whats|what s) the (?:issue|problem|harm|risk) (?:if|with)|vad ar (?:problemet|risken) (?:om|med)|varfor (?:undrar|fragar) (?:du|ni)|vad spelar det for roll|spelar det (?:nagon|nan) roll|vad har ni for nytta|why do (?:you|u|ya) (?:ask|need|want|care)|why (?:are|r) you asking|why would (?:anyone|anybody|i|we|you) (?:care|bother|want to know)|why does (?:it|this|that) matter|what does (?:it|this|that) matter|does (?:\w+ ){1,3}?matter|what difference does|whats the point|what is the point|vad ar poangen|varfor vill (?:du|ni) veta|varfor behover (?:du|ni) veta)\b/;

/** Of nothing else but what is asked; beside a word for that, one that nobody knows may stand. */
function isWhy(plain: string, words: readonly string[], ofIt: ReadonlySet<string>): boolean {
  const isOfIt = !SUPPOSES.test(plain) || words.some((word) => POINTS_AT_IT.test(word) || ASKED_WORDS.has(word) || ofIt.has(word));
  if (ASKS_WHY.test(plain) && isOfIt && !words.some((word) => /\p{L}[-_]?\d/u.test(word))) return true;
  const isAsked = (word: string): boolean => ASKED_WORDS.has(word) || ofIt.has(word);
  const others = words.filter((word) => !WHY_WORDS.has(word) && !isAsked(word));
  return others.length === 0 || (others.length <= 3 && words.some(isAsked) && !words.some((word) => /\p{L}[-_]?\d/u.test(word)));
}

/** How to see it, or how to mend it: what says why it is asked says that as well. */
const HOW =
  /^(?:(?:ok|okej|men|but|och|and|hmm|hm|hej|hi|sa|so|sorry|an|may i know|can i know|kan jag fa veta|can i check|kan jag kolla|kan man kolla|vet du|do you know|pls|please) )*(?:(?:can|could|kan) (?:i|we|one|jag|vi|man) (?:check|see|verify|tell|kolla|se|kontrollera)|hur|how|var|vart|where|vilket kommando|what command|which command|(?:which|what|vilken|vilket) (?:\w+ )?(?:cmdlet|powershell|script|skript)|whats the|what is the|vad (?:ar|e) (?:det for )?kommandot|vad heter kommandot|vad kor (?:man|jag|vi)|finns det (?:nat|nagot) (?:kommando|script|skript)|kan du visa hur|can you show me how|visa hur|show me how)\b/;
const HOW_DOES =
  /\b(?:show|shows|visas|koll\w*|kontroller\w*|ser|se|checka\w*|check|verif\w*|tell|see|look|find|hitta\w*|stang\w*|sla|slar|turn|switch|disable|enable|aktiver\w*|inaktiver\w*|avaktiver\w*|dekrypter\w*|avkrypter\w*|decrypt|fix\w*|mend|gor|do|andra\w*|change|test\w*|ta reda|find out|titta\w*|get rid|ta bort|remove|command|checking|cmdlet|kommando\w*|skapa\w*|create|make|set up|lagg\w*|ligger jag upp|satt\w*|till vaga|go about|install\w*|patch\w*|know|vet|veta)\b/;
const HOW_ALONE =
  /^(?:(?:ok|okej|men|but|hmm|hm|hej|hi|sa|so|och|and) )*(?:how (?:can|do|would|should) (?:i|we|you|one) (?:tell|check|see|know|verify|find out)|hur (?:kollar|ser|vet|kontrollerar|gor|fixar) (?:man|jag|vi)|how)$/;
const POINTS_AT_IT =
  /^(?:valv|valvet|vault|vaulten|resursgrupp|resursgruppen|rg|konto|kontot|account|accounts|region|regionen|plan|planen|same|det|detta|de|den|its|theyre|dem|dom|it|this|that|them|these|those|portalen|portal|one|sadant|sant|sadan|san)$/;

function isHow(clause: string, words: readonly string[], ofIt: ReadonlySet<string>): boolean {
  const isOfIt = words.some((word) => POINTS_AT_IT.test(word) || ASKED_WORDS.has(word) || ofIt.has(word));
  if (HOW_ALONE.test(clause)) return true;
  return HOW.test(clause) && HOW_DOES.test(clause) && isOfIt && !words.some((word) => /\p{L}[-_]?\d/u.test(word));
}

/**
 * The one way about that a folded clause means; undefined: none, or more than one, or it holds other words.
 * @param ofIt words for what is asked about just now
 */
export function intentOf(clause: string, ofIt: ReadonlySet<string> = NONE): Move | undefined {
  const plain = clause
    .replaceAll(/['’]/g, '')
    .replaceAll(/[?!.,:;()]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ');
  if (plain === '' || words.length > LONGEST_HOW) return undefined;
  if (WHY.test(plain)) return words.length <= LONGEST_WHY && isWhy(plain, words, ofIt) ? 'why' : undefined;
  if (isHow(plain, words, ofIt)) return 'why';
  if (words.length > LONGEST_CLAUSE) return undefined;
  const found = INTENTS.filter(({ by, beside }) => by.test(plain) && isMadeOf(words, beside));
  return found[0]?.move;
}

function isMadeOf(words: readonly string[], beside: string): boolean {
  const allowed = new Set([...SMALL.split('|'), ...beside.split('|')]);
  const own =
    /^(?:\p{L}*fragan|\p{L}+question|backa|backar|tillbaka|tillbaks|back|undo|angra|angrar|forra|foregaende|bakat|rewind|revert|skippar|skipping|pass|passa|passar|ignore|bortse|skjut|park|parkera|lamna|stopp|stoppa|slutar|avsluta|avslutar|pausa|pausar|paus|pause|quit|racker|enough|break|rast|avbryt|avbryter|stanna|bryter|bryta|fortsatt|fortsatta|fortsatter|continue|resume|proceed)$/u;
  return words.every((word) => allowed.has(word) || own.test(word));
}
