/**
 * Nobody here knows: they say so, it is not theirs, or it is somebody else's: "haven't a notion", "storage is handled by the hosting crowd", "jag är
 * projektledare". Small classes of words: of knowing, of being responsible, of roles; each with what it is said of.
 */

/** What was asked, or whom it was asked of; whoever runs the shop is none of it. */
const IT =
  '(?:it|that|this|them|those|these|all that|all this|the guests?|guests?|the os\\b[^,.;]*|(?:the |those |these |our )?(?:vms?|virtual machines|boxes|servers|machines|guests|storage|storage accounts?|accounts?|subscriptions?|azure|cloud|vaults?|bitlocker|encryption|backups?|things?|questions?|decisions?|moves?|security|databases?)(?: things| stuff| side| settings)?|det(?: dar| har)?|den(?: dar| har)?|dem|dom|de dar|de dar|sant|sadant|sana saker|servrarna|maskinerna|lagring(?:en)?|lagringskontona?|storage|azure|molnet|valvet|kontona?|kontot|prenumerationen|prenumerationerna|gasterna|kryptering(?:en)?|bitlocker|databaserna|fragan|den fragan|den biten|den delen|beslutet|allt (?:det|sant)(?: dar)?)';
const WHO =
  '(?!(?:i|we|you|jag|vi|du|ni|it|that|det|den|maybe|who|vem|vilka)\\b)(?:the |our |some |someone (?:from|in|at) |nagon pa )?\\p{L}[\\p{L}\\d-]*(?: (?!(?:and|och|but|men)\\b)\\p{L}[\\p{L}-]*){0,3}';
const ROLE =
  '(?:project manager|pm|developer|dev|dba|consultant|contractor|temp|intern|trainee|on[- ]?call(?: \\p{L}+)?|night shift|stand[- ]?in|substitute|service ?desk|helpdesk|network (?:guy|person|engineer|admin)|sysadmin|tester|architect|scrum master|product owner|manager|new (?:here|to this|on the team|in the team)|covering(?: for \\p{L}+)?|hyper-?v (?:guy|admin|person)|projektledare|utvecklare|konsult|inhyrd|vikarie|jour(?:en|are)?|beredskap|natverkstekniker|natverkare|testare|arkitekt|praktikant|ny (?:har|i teamet|pa jobbet)|servicedesk|supporten|chef|produktagare|systemforvaltare|dba:?e?)';
const OWN = (pattern: string): RegExp =>
  new RegExp(
    `^(?:(?:sorry|ok|well|hm+|eh|tja|nja|ne du|no|nope|honestly|arligt talat|tyvarr|unfortunately|afraid|sadly|men|but|then|so|sa|tbh|for|because|since|eftersom) )*(?:${pattern})(?: (?:tyvarr|sorry|i'?m afraid|at all|alls|really|tbh|har|here|there|dar|either|heller|honestly|mate|faktiskt|nu|just nu|tror jag|nog))*$`,
    'u',
  );

const PATTERNS = [
  // Knowing.
  OWN(
    "beats me|search me|clueless|stumped|pass on that|(?:i |we )?(?:haven'?t|hasn'?t|don'?t have|have not|have no|got no|not) (?:got )?(?:a |an |the |any |even a )?(?:clue|idea|notion|foggiest|faintest|slightest|earthly|info(?:rmation)?|insight|visibility|knowledge)(?: (?:clue|idea|notion))?(?: (?:about|on|of|into|there|in) .{1,30})?|(?:i |we )?(?:have |got )?(?:no|zero) (?:clue|idea|notion|insight|visibility|knowledge|info(?:rmation)?)(?: (?:about|on|of|into|in|there) .{1,30})?|(?:as an? .{1,25} )?(?:i |we )?have no (?:insight|visibility|say)(?: .{1,20})?",
  ),
  OWN(
    "(?:it'?s |that'?s )?(?:impossible|hard|difficult|not possible)(?: for (?:me|us))? to (?:say|tell|know)|(?:i |we )?(?:couldn'?t|can'?t|cannot|could not|can not|wouldn'?t|would not) (?:possibly |honestly |really )?(?:say|tell|tell you|know|answer|answer that|remember|recall|see (?:that|it|the subscription|that subscription))|(?:i |we )?(?:don'?t|do not) (?:really )?(?:remember|recall|follow|get involved in|deal with|work with|do|touch|manage|run|own|handle|administer|look after) .{1,40}|(?:i |we )?(?:haven'?t|have not) (?:heard|been told|been involved|been part|seen)(?: (?:anything|a word|in|of|about|on|back|any of) ?.{0,30})?|(?:i |we )?never (?:heard (?:of|about)|worked with|touched|used|been involved in) .{1,40}|i'?ve never (?:touched|used|seen|worked with|looked at|logged .{1,10}) .{1,40}|(?:i'?m|i am|i was|we'?re|we were|wasn'?t|weren'?t|not|i wasn'?t)(?: not|n'?t)? (?:in|at|part of|involved in|privy to) (?:those|that|these|the|any|any of those)(?: .{1,30})?",
  ),
  OWN(
    '(?:jag |vi |har |har jag |har vi )*(?:inte|ingen|inget|noll|inte ens)(?: (?:den|en))?(?: som helst)? (?:blekaste|aning|susning|koll|insyn|hum|kannedom|kunskap|kontroll|information|info)(?: .{1,30})?|(?:jag |vi )?(?:kommer inte ihag|minns inte|minns ej|har glomt)(?: .{1,30})?|(?:det ar |ar )?(?:svart|omojligt)(?: for mig)? att (?:saga|veta|svara pa|avgora)|(?:det |den |jag |vi )*(?:kan inte|kan jag inte|kan vi inte|kan ej) (?:svara|svara pa|saga|bedoma|avgora|uttala mig)(?: (?:pa |om )?(?:det|den|det dar|den fragan|sakert))?|(?:jag |vi |ar )*(?:inte|ej) insatt(?: .{1,25})?|(?:jag |vi |har )*(?:inte|aldrig|inget|ej) (?:varit med|hort|deltagit|rort|jobbat|anvant|varit inne|varit inblandad|hallit pa)(?: .{1,40})?|har aldrig .{1,40}|(?:det |det har )*vet (?:jag|vi) (?:faktiskt |verkligen )?inte(?: .{1,25})?|saknar (?:behorighet|insyn|access|atkomst|rattigheter|konto|inlogg\\w*|kunskap|koll)(?: .{1,30})?|(?:jag |vi )?(?:haller|sysslar|jobbar) inte (?:pa )?med .{1,30}|kommer inte (?:at|in)(?: (?:pa|i))?(?: .{1,30})?|(?:jag |vi )?har (?:inget|ingen|inga|inte nagon|inte nagot) (?:konto|inlogg\\w*|login|access|behorighet|rattighet\\w*|atkomst)(?: (?:i|pa|till|dar|in).{0,30})?',
  ),
  OWN(
    "(?:i |we )?(?:don'?t|do not|haven'?t|have no|no|have not)(?: have| got)?(?: any| an?)? (?:access|login|account|rights|permissions?|credentials)(?: (?:to|in|on|inside|there|for|from)\\b.{0,30})?|(?:no one|nobody|noone|ingen)(?: som)?(?: has| har| here| in (?:this|the|our) \\p{L}+| i teamet| har)? (?:ever |har )?(?:told|would know|knows|know|said|sagt|vet|berattat|har sagt|informerat)(?: .{1,35})?",
  ),
  // Not mine.
  OWN(
    "(?:that'?s |this is |it'?s |it is |that is )?(?:not|isn'?t|not really) (?:my|our|mine|ours)(?: \\p{L}+){0,2}|(?:that'?s |it'?s )?(?:way )?(?:above|beyond|outside) my (?:pay ?grade|remit|area|scope|level)|(?:you'?ve got the |you have the |i'?m the )?wrong (?:person|guy|man|woman|team|people|dude)(?: .{1,15})?|(?:it'?s |that'?s |that was )?before my time|(?:det |ar |e |det ar |det var |var |langt )*(?:fel person|fel team|fore min tid|over min \\p{L}+|utanfor mitt \\p{L}+|inte (?:mitt|min|vart|var|mina|vara) \\p{L}+)(?: att fraga)?",
  ),
  OWN(
    `(?:(?:i'?m|i am|we'?re|me being|as|jag ar|vi ar|ar|e|as an?) )(?:only |just |bara |endast |just the |only the )?(?:an? |the |en )?(?:\\p{L}+ )?${ROLE}(?: (?:today|tonight|idag|i natt|ikvall))?(?: (?:so|sa) .{1,40}|(?: i have| har jag) .{1,40})?|(?:i|we|jag|vi) (?:only|just|bara|endast) (?:do|work (?:with|on|in)|handle|manage|run|look after|cover) [^.,;]{2,30}|(?:jag|vi) (?:jobbar|haller|sysslar|arbetar|ansvarar|skoter|har hand) (?:bara |endast |pa )*(?:med|pa med|for|om) [^.,;]{2,30}`,
  ),
  // Somebody else's.
  OWN(
    `${WHO} (?:handles?|look(?:s|ing)? after|runs?|manages?|owns?|decides?|takes? care of|maintains?|administers?|deals? with|controls?|is responsible for|are responsible for|is in charge of|are in charge of|would know(?: about)?|will know(?: about)?|knows?(?: about| all about)?|has the answer to|is the one for|is on) ${IT}|(?:${WHO} (?:knows|would know|will know|vet|vet det|bestammer|bestammer det))|outsourced to .{1,40}|(?:they|de|dom) (?:run|manage|own|handle|look after|skoter|driftar|ager) ${IT}|${IT} (?:is|are|was|gets?|'s) (?:all |entirely )?(?:handled|managed|run|owned|looked after|taken care of|maintained|hosted|outsourced|administered|decided|dealt with|controlled|set up)(?: (?:by|to|with|at|over at) .{1,40})`,
  ),
  OWN(
    `(?:that'?s|that is|that'?d be|that would be|it'?d be|would be|that one'?s|this is|it'?s) (?:(?:a question |one |something |more )?(?:for|up to|down to|with) (?:the )?${WHO}|(?:the )?\\p{L}+ (?:people|team|guys|folks|crowd|lot|department|lads|gang|side|crew)|\\p{L}+'?s (?:area|call|department|job|table|thing|domain|territory|baby|turf))|(?:best |better |just |please |pls |maybe |you could |you can |you (?:want|need|have|would have|'ll have|'d have|ought) to |you'?(?:ll|d) (?:have|need|want) to |you should |you'?d better )*(?:ask|try|talk to|speak to|speak with|check with|contact|go to) (?!again|it|that|now|me\\b|this|once)${WHO}(?: (?:about|on) (?:that|this|it|that one))?|${WHO} (?:is|are|'s) the (?:one|ones|person|man|woman|people|guy|team) (?:who (?:knows|decides|would know|can answer|handles|runs)|to ask|for)(?: (?:that|this|it|about it))?|\\p{L}+'s the (?:one|person|man|woman) (?:who (?:knows|decides|would know|can answer|handles|runs)|to ask)(?: (?:that|this|it|about it))?|${WHO} (?:set|built|created|made|did) (?:that|it|this|those|them)(?: up)?(?: (?:before|and|but) .{1,30})?|(?:he|she|they) (?:left|quit|retired|is on leave|is away)(?: .{1,20})?`,
  ),
  OWN(
    `${IT} (?:skots|ags|hanteras|driftas|forvaltas|drivs|styrs|bestams|avgors|administreras|ligger|hor)(?: helt| nu| enbart)? (?:av|hos|via|pa|till) .{1,40}|(?:det ar |det e )?${WHO} (?:som )?(?:skoter|ager|hanterar|ansvarar for|driftar|forvaltar|styr over|styr|har hand om|bestammer(?: over)?|haller i|ar ansvarig for|ar ansvariga for|administrerar|tar hand om|har koll pa|vet) ?(?:${IT})?|(?:det|den|den fragan|sant|de|dom) (?:skoter|ager|hanterar|driftar|forvaltar|ansvarar|bestammer|vet) (?!jag|vi)${WHO}(?: (?:for|over|om))?|(?:det |den )?har ${WHO} hand om|(?:det|den|den fragan|fragan|ansvaret|svaret|beslutet) (?:ligger|finns|hamnar) (?:hos|pa) .{1,35}|(?:det|den|detta) (?:ar|e) (?:\\p{L}+s|ett|en) (?:omrade|bord|ansvar|grej|avdelning|fraga for .{1,30})|(?:battre att |bast att |du far |du kan |ni far |testa att |far du |ta och |snalla )*(?:fraga|prata med|hor med|kolla med|testa med|kontakta|snacka med) (?!igen|mig\\b|det\\b)${WHO}(?: (?:om|istallet)(?: det)?)?|${WHO} (?:satte upp|byggde|skapade|gjorde|la upp|lade upp|fixade) (?:det|den|dem|dom)(?: dar)?(?: (?:och|men) .{1,30})?|(?:det |den |den fragan )?far ${WHO} (?:svara|svara pa|avgora|ta|bestamma)(?: (?:pa|om))?(?: det| den)?`,
  ),
];

const TALK = /\bvad jag vet\b|\btold me$|\b(?:haha\w*|lol|lmao|you'?re on mute)\b|^(?:please|pls|snalla|kan|can)\b.*\bme\b/;

/**
 * Whether somebody says that nobody here knows, and nothing else.
 * @param isSaid whether a part of the line, by where it begins and ends, holds a word of an answer
 */
export function isNotHere(folded: string, isSaid: (from: number, to: number) => boolean): boolean {
  if (TALK.test(folded)) return false;
  let says = false;
  for (const found of folded.matchAll(/[^,.;!:–()]+/g)) {
    const text = found[0].replaceAll('’', "'").trim();
    if (text === '') continue;
    const is = text.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(text));
    says ||= is;
    if (!is && isSaid(found.index, found.index + found[0].length)) return false;
  }
  return says;
}

/** Characters of a clause. */
const LONGEST = 140;
