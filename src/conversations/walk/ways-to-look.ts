/** Whoever asks for a command, a place or a way to look: "powershell maybe?", "finns det nåt az-kommando", "måste jag in på varje VM för att se det?" */
import { LEISURE } from './beside-words';

const TOOL =
  '(?:commands?|kommandot?|kommandon|cmdlets?|powershell|scripts?|skript(?:et)?|cli|manage-bde|get-\\p{L}+|az(?:-kommando|-command)?|one-?liner|query|kql|blade|tabs?|flik(?:en)?|meny(?:n)?|menu|settings?|installning(?:en)?|portal(?:en)?|vmm|scvmm|guests?|gasten|registry|event log|hint|hints|tips|trick)';
const SEES =
  '(?:check|checking|checked|see|find|find out|find that|verify|tell|look|looking|look up|look for|show|view|know|type|run|kolla|kollar|kollas|se|ser|ses|hitta|hittar|kontrollera|kontrollerar|titta|tittar|verifiera|verifierar|veta|vet|visa|kora|kor|skriva|skriver|fa fram|far fram|ta reda pa|tar reda pa|reda pa|logga in pa|log on to|log in to|log into|log on|fraga|fragar|ask)';
const MAN = '(?:i|we|one|you|jag|vi|man|du|someone|somebody|nagon|people)';
const LEAD = '(?:(?:ok|okej|hm+|hi|hej|sorry|but|men|so|sa|and|och|vet inte|not sure|no idea|dunno|ingen aning|please|pls|snalla|tack) )*';
/** What is looked at is what was asked: nothing else may stand here. */
const REST =
  '(?: (?:it|that|this|them|those|these|det|den|detta|dem|dom|sant|sadant|bitlocker|encryption|krypteringen?|status|the|a|an|en|ett|for|for att|to|on|in|i|pa|if|whether|om|is|are|ar|off|av|enabled|disabled|here|har|there|dar|somewhere|anywhere|nagonstans|nanstans|out|fram|again|igen|each|every|all|varje|alla|vm|vms|vm:?en|vm:?ar|server|servers|servern|machine|machines|maskin|maskiner|host|hosten|without|utan|att|logging|log|logga|in|into|onto|remotely|pa distans|quickly|snabbt|azure|portal|portalen|the portal|vmm|scvmm|powershell|from|fran|with|med|via|under|account|accounts|konto|kontot|log account|loggkonto|loggkontot|vault|valvet|resource group|resursgrupp|which|vilket|vilken|be|should|can|do|does|i|we|jag|man|vi|you|du|please|pls|tack|thanks|maybe|kanske|eller|or|what|nagot|nat|sort|one|ones|easy|easiest|quick|quickest|way|enklaste|sattet|satt|run|guest|gasten|inside|inne|or|at|myself|sjalv|get|used|anvands|som|logs|loggar|see|check|se|kolla))*';
const PATTERNS = [
  // A tool, and hardly anything beside it.
  `${LEAD}(?:(?:any|is there|are there|which|what|whats|what'?s|what is|vilket|vilken|vad|vad ar|vad var|finns det|finns|har du|har ni|got|do you have|have you got|you got|is it|ar det|can i use|kan man|nagot|nat|nan|in|i|under|with|med|via|az|azure|a|an|the|ett|en|some|good|bra|you|have|guys|or|eller|och|it|det|that|for|att|kora|kor|where|wheres|where'?s|which|pa|to|handy|smart|exact) )*${TOOL}(?:(?:,? (?:or|eller) )(?:in )?(?:the )?(?:\\p{L}+))?(?: (?:maybe|kanske|eller|or what|for (?:it|that|this|det|that one)|i can run|i could run|to (?:run|check|use|see)|please|pls|tack|is (?:it|that)(?: under| in)?|is it|that|under|ligger det|ar det|nu|igen|again|med|portalen|portal|the portal|command|kommando|cmdlet|cli|i portalen|in the portal))*`,
  // A way to see it.
  `${LEAD}(?:is there|are there|finns det|what'?s|whats|what is|vad ar|vilket ar|vet du|do you know)?(?: ?(?:an|a|any|the|nagot|nat|ett|det))?(?: ?(?:easy|easier|quick|quicker|simple|enkelt|snabbt|bra|bast|best|easiest|quickest|fastest|enklaste|snabbaste|smidigaste|smidigt|good))? ?(?:way|ways|satt|sattet|vag)(?: (?:of|to|att|for att|for me to))* ${SEES}${REST}`,
  `${LEAD}(?:(?:can|could|would|will) you (?:please )?(?:show|tell|remind|help)(?: me| us)?|(?:kan|skulle) du (?:visa|saga|paminna|hjalpa)(?: mig| oss)?|show me|visa(?: mig)?|hjalp(?: mig)?(?: att)?|help(?: me)?(?: to)?|remind me|any (?:tips|hints?|ideas?)(?: on)?|(?:nagot |nat |nagra )?tips (?:pa|om)|paminn mig(?: om)?)(?: (?:how|where|hur|var|vart))?(?: to)?(?: ${MAN})?(?: (?:do|can|kan))?(?: ${SEES})?${REST}`,
  `${LEAD}(?:how|where|what|whats|who|hur|var|vart|vad|vem|which|under vilken|i vilken|vilken|pa vilken|in which|under which)(?: (?:do|does|would|should|could|can|will|ska|kan|bor|skulle|brukar|gor|man|in the portal|i portalen|\\p{L}*flik|meny|blade|menu|place|stalle))*(?: ${MAN})?(?: (?:have to|need to|be|for att|to|ens|even|best|gor))*(?: (?:att|for att))*(?: ${SEES})(?: (?:that|it|about))?${REST}`,
  `${LEAD}(?:can|could|kan|gar det(?: det)? att|gar det|do|must|maste|ska|behover|is it possible to|ar det mojligt att)(?: ${MAN})?(?: (?:have to|need to|get|go|in|jag))*(?: ${SEES})?${REST} (?:to|for att|att|somewhere|nagonstans|nanstans|remotely|pa distans|without|utan|in the|i (?:vmm|portalen|scvmm|azure)).*`,
  `${LEAD}(?:not sure|no idea|don'?t know|dont know|vet inte|vet ej|osaker pa|unsure|ingen aning om|inte saker pa) (?:how|where|hur|var|vart)(?: (?:to|jag|i|man|vi))?(?: (?:ska|can|kan|should|do))?(?: ${SEES})${REST}`,
  `${LEAD}(?:where|wheres|where'?s|var|vart|under vilken \\p{L}+|which \\p{L}+|vilken \\p{L}+)(?: (?:is|in the portal|i portalen))?(?: (?:the|that|it|ligger|finns|star|hittar|ser|ar|is))*(?: (?:det|den|setting|installningen|it|that|under|jag|man))*`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));
/** "Hur", "which": it is asked, with or without its mark. */
const ASKED =
  /\b(?:how|where|what|which|who|hur|var|vart|vad|vilken|vilket|vem|any|kommando\w*|commands?|script|skript|tips|help|hjalp|show|visa|remind|way|sattet)\b/;
/** Who knows is another matter. */
const KNOWS = /\b(?:who|vem)(?: som)?(?: would| might| will)? (?:know|vet|decide)/;
const TOO_LITTLE = /^(?:portalen|the portal|azure|vmm|scvmm|var|where|vart|which|what|vad|vem|who)$/;

/** Whether nothing is said in it that is not about looking. */
export function asksForWay(folded: string, isQuestion: boolean): boolean {
  const parts = folded.split(/[,;.!?:–]+/).map((part) => part.replaceAll('’', "'").trim());
  const clauses = parts.filter((part) => part !== '' && !/^(?:ok|hi|hej|sorry|tack|thanks|please|pls|help|hjalp|eller)$/.test(part));
  if (clauses.length === 0 || folded.length > 140 || (!isQuestion && !ASKED.test(folded)) || KNOWS.test(folded)) return false;
  if (folded.split(/[^\p{L}]+/u).some((word) => LEISURE.test(word))) return false;
  return clauses.every((clause) => !TOO_LITTLE.test(clause) && PATTERNS.some((pattern) => pattern.test(clause)));
}
