/** How people say yes and no, don't know, all, all but, until when and how it was checked; folded. */

export const YES = new RegExp(
  '^(?:' +
    'ja+h?(?: ja+)*|japp+|jepp+|jap|jupp|jada|ja ?visst|jajamen(?:san)?|jajamansan|jajjemen|jo+|joda|jovisst|ye+s+(?: yes)*|yess+ir|ye+p+s?|yup+|ye+a+h*|ya|aye|sure(?: thing)?|absolut(?:ely|t)?|defini(?:tivt|tely)|' +
    "correct|korrekt|precis(?: sa)?|exakt|exactly|indeed|affirmative|visst|sjalvklart|sjalvfallet|naturligtvis|of course|certainly|that(?:'s| is|s)? (?:right|correct|true)|right|ratt|(?:ja )?det stammer(?: bra)?|stammer(?: bra)?(?: det)?|sant|that'?s it|ja for alla|klart det|" +
    'det ar det|det ar de|det har (?:vi|de)|det gor (?:den|de|det|vi)|it is|they (?:all )?are|they do|it does|we do|we have|vi har det|det ar (?:helt )?(?:ratt|sant|korrekt)|true|yse|eys|yees|jes|j a|aj ja|jaa|oui|si|you bet|ofc|ys|yas|de e de|de ar de|fo sho|for sure|jajemensan|jajemen' +
    ')(?= |$|[,.!;:-])',
);
export const NO = new RegExp(
  '^(?:' +
    'ne+j+(?: nej)*|na+|nix|nepp|nehej|nope?|no+(?: no)*|nah+|nay|negative|negativt|inte an|inte annu|inte alls|absolut inte|definitely not|not yet|not at all|not really|of course not|sjalvklart inte|' +
    "det ar det inte|det ar de inte|det stammer inte|stammer inte|stammer ej|det gor (?:den|de|det|vi) inte|det har (?:vi|de) inte|it(?: is|'s) not|it isn'?t|they(?: are|'re) not|they aren'?t|it does not|it doesn'?t|they don'?t|they do not|we don'?t|we do not|we haven'?t|that(?: is|'s) not (?:right|true|correct)|that(?: is|'s) wrong|det ar fel|not true|inte sant|tyvarr inte|tyvarr ej|vi har inte det|nje|enj|nooo" +
    ')(?= |$|[,.!;:-])',
);
export const DONT_KNOW =
  /^(?:(?:jag |vi |ja |i |we )?(?:vet|vete)(?: faktiskt| verkligen)? (?:inte|ej|inget)(?: riktigt| an| annu| sakert| om det| det)?|vetej|vet inge|ingen aning|(?:jag |vi )?har ingen aning|ingen koll|(?:jag |vi )?har ingen koll|(?:jag |vi )?har inte koll(?: pa det)?|(?:jag |vi )?ar inte saker|(?:jag )?ar osaker|osaker|oklart|(?:i|we)? ?(?:really |honestly )?(?:do not|don'?t|dont|do nt) ?(?:really )?(?:know|kno|knwo)(?: yet| that| about that| for sure)?|dunno|idk|(?:i )?dunno|no idea|(?:i |we )?have no idea|no clue|not sure|(?:i am|i'm|im|we are|we're) not sure|unsure|(?:i am|i'm) unsure|unknown|okant|can'?t say|cannot say|can'?t tell|hard to say|kan inte saga|svart att saga|svar(?:t)? att svara pa|who knows|vem vet|det vet jag inte|det vet vi inte|that i don'?t know|beats me|not a clue|(?:jag |vi )?(?:maste|far|behover) (?:kolla|fraga|undersoka|ta reda pa)(?: det| upp det| upp)?(?: forst| med .+)?|(?:i |we )?(?:must|have to|need to|will have to|should) (?:check|ask|find out|look)(?: that| it| first| with .+)?|let me check|ska kolla|jag (?:ska )?kollar? (?:det|upp det))$/;
export const ALL_BUT =
  /^(?:(?:ja|jo|japp|jepp|yes|yep|yeah|sure|jadå|absolut)[,.!]* )?(?:det (?:stammer|galler|ar sa) (?:for )?|(?:it is|it's|that's) (?:true|right) (?:for )?)?(?:for |i |in |pa |on )?(?:alla|allihop|samtliga|allt|all(?: of them| the vms| vms| hosts| machines)?|every ?(?:thing|one|body)|alla (?:vm:ar|vmar|vm:arna|vardar|vardarna|maskiner|servrar))?(?: (?:i|in) (?:molnet |the cloud |cloud )?(?<within>[^\s,]+))?(?: (?:ar |are )?(?:ok|okej|okay|fine|av|off|klara))?,? ?(?:utom|forr?utom|foruton|ex(?:ep|pec)t|utan(?:for)?|men inte|fast inte|dock inte|except(?: for)?|but not|but|besides|apart from|bortsett fran|med undantag (?:for|av)|with the exception of|not counting|excluding|exklusive|minus) (?<names>.+)$/;
export const ALL =
  /^(?:for |i |in |pa |on )?(?:alla(?: av dem| dom| de| tillsammans)?|allihop(?:a)?|allesammans|samtliga|allt|all(?: of them| of it| together)?|every (?:single )?one(?: of them)?|everyone|everything|the lot|bada(?: tva)?|bagge|both(?: of them)?)(?: (?:de |the )?(?<count>\d{1,5})(?: st(?:ycken)?)?(?: of them| av dem)?)?(?: (?:vm:ar(?:na)?|vmar(?:na)?|vms|hosts|vardar(?:na)?|servrar(?:na)?|servers|machines|maskiner(?:na)?))?(?: (?:i|in) (?:molnet |the cloud |cloud )?(?<within>\S.*))?$/;
/** "None" may mean that none of them has what is not wanted: it is asked back. */
export const NONE = /^(?:ingen|inga|inget|none|nobody|zero|noll|ingen av (?:dem|dom)|none of them|inga av dem|neither)(?: alls| at all)?$/;
export const ONLY = /^(?:(?:ja|nej|yes|no),? )?(?:bara|endast|enbart|only|just)(?: for| pa| i)? (?<names>.+)$/;
export const MAYBE =
  /^(?:kanske|maybe|perhaps|possibly|probably|troligen|troligtvis|formodligen|antagligen|nog|nja|nja+|tror (?:det|jag)|(?:jag|vi) tror (?:det|sa|inte det)|tror inte det|(?:i|we) (?:think|guess|suppose|believe|hope|assume)(?: so| not)?|(?:i )?(?:don'?t|do not) think so|hoppas det|(?:jag )?antar det|borde (?:det|vara det)|should be|it should|ja och nej|yes and no|both yes and no|delvis|partly|partially|typ|sort of|kind of|sometimes|ibland|de flesta|most of them|nastan alla|almost all|nagra|some(?: of them)?)$/;
export const DONE =
  /^(?:(?:ja,? |yes,? )?(?:nu |now )?(?:det |it |that |den |allt |all |it's |that's )?(?:ar |is |has been |har )?(?:det |den |allt )?(?:nu |now |redan |already )?(?:klart?|fixat|fixad|fixed|done|atgardat|atgardad|lagat|lagad|ordnat|ordnad|sorted|solved|lost|mended|repaired|created|skapat|installerat|installed|skickat|sent|korts?|run)(?: nu| now| igen| already)?(?: it)?|(?:vi|jag|i|we)(?:'ve| have| har)? (?:nu |now |just |precis |redan )?(?:(?:fixat|fixed|atgardat|lagat|ordnat|sorted|gjort|done)(?: det| den| it)?|kort (?:den|insamlaren)|skickat (?:den|rapporten|in den)|ran it|run it|sent it))$/;

export const EMPHASIS =
  /^(?:(?:they(?:'re| are) |it(?:'s| is) )?(?:all )?off(?: (?:on|in) (?:all|every one|both)(?: of them)?)?|(?:alla|bada|allt) (?:ar )?(?:av|off|avstangda)|all (?:good|fine|clear)|allt (?:ar )?(?:bra|lugnt|ok)|(?:sa )?det ar lugnt|no exceptions|without exception|utan undantag|inga undantag|det? (?:e|ar) det?|det ar det|det ar de(?: alla)?|det stammer|stammer|det gor (?:den|de|det|vi)|det har (?:vi|de)|vi har det|it is|they (?:all )?are|it does|they do|we do|we have(?: it)?|that(?:'s| is) (?:right|correct|true)|absolut(?:ely)?|helt (?:korrekt|ratt)|definitiv?t|definitely|for sure|sakert|of course|precis|correct|korrekt|exakt|tack|thanks|thank you|please|redan|already|sir|boss|jag (?:lovar|svar)|i promise|we are sure|i(?:'m| am) sure|jag ar saker|helt saker(?:t)?|100 ?%|hundra procent|yes|ja|japp|visst|sure|no problem|inga problem|har vi|gor vi|so it is|sa ar det|everywhere|overallt|now|nu)(?= |$|[,.!;])/;
export const EMPHASIS_NO =
  /^(?:not (?:a single|even) one(?: of them)?|not one(?: of them)?|inte en(?: enda)?(?: av dem)?|det ar (?:det|de) (?:inte|ej)|ar det inte|det stammer (?:inte|ej)|det gor (?:den|de|det|vi) inte|det har (?:vi|de) inte|har vi inte|vi har inte det|it(?: is|'s) not|it isn'?t|they aren'?t|they(?: are|'re) not|it doesn'?t|it does not|they don'?t|we don'?t|we do not|we haven'?t|inte alls|not at all|inte an(?:nu)?|not yet|not really|tyvarr(?: inte| ej)?|unfortunately(?: not)?|sorry|absolut inte|definitely not|nej|no|tack|thanks|i(?:'m| am) afraid(?: not)?|inte vad jag vet|that(?:'s| is) (?:wrong|not right|not true)|det ar fel|ingen av dem|none of them|inte nagon(?: av dem)?|inte nu|not now)(?= |$|[,.!;])/;
export const FOR_ALL =
  /^(?:(?:for|i|in|pa|on|galler|det galler|applies to|goes for) )?(?:alla(?: av dem)?|allihop|samtliga|all(?: of them)?|every one(?: of them)?|everything|allt|both|bada)(?: (?:de |the )?(?<count>\d{1,5})(?: st(?:ycken)?)?)?(?: (?:vm:ar(?:na)?|vmar|vms|hosts|vardar(?:na)?|servrar(?:na)?|servers|machines|maskiner))?(?: (?:i|in) (?:molnet |the cloud |cloud )?(?<within>[^\s,.!;]+))?(?: (?:ar det|are|is|stammer|har det|do|gor det))?(?= |$|[,.!;])/;
export const UNTIL =
  /^(?:(?:och )?(?:det )?(?:galler|gallande|valid|good|stammer)?,? ?(?:till och med|t\.?o\.?m\.?|fram till|tills|till|until|till|through|valid until)|(?:gallande|galler|valid|good) (?:i|for)|i|for) (?<when>.+)$/;
export const BUT =
  /^(?:men |fast |dock |but )?(?:alla )?(?:utom|forr?utom|foruton|ex(?:ep|pec)t|except(?: for)?|men inte|fast inte|inte|ej|but not|not|but|besides|apart from|bortsett fran|med undantag (?:for|av)|with the exception of|excluding) (?<names>.+)$/;
/** How it was checked: a tail that says so is a note; any other tail makes the line something else. */
export const NOTE =
  /^(?:(?:and |och |because |since |eftersom |for |jag |vi |i |we |just |precis |nyss |det |the |a |we've |i've |we have |i have |har |it |they )*)(?:koll(?:ade?|at)|check(?:ade?|at)|dubbelkoll(?:ade?|at)|kontrollera(?:de|t)|verifiera(?:de|t)|testa(?:de|t)|tittade?|sett|sag|bekrafta(?:de|t|s)|matt|checked|double-?checked|verified|tested|looked|saw|seen|confirmed|measured|ran|kort|korde|fragade?|fragat|asked|enligt|according to|as per|per|via|med|using|with|get-\w+|manage-bde)\b/;
export const DOUBT =
  /\?|\b(?:vet inte|inte sak|tror|kanske|maybe|think|guess|not sure|don'?t know|vet ej|perhaps|hoppas|hope|nog|borde|should|men|but|however|fast|undrar|wonder|om|if)\b/;

/** Two of three: which two is not said. */
export const SOME_OF =
  /^(?:(?:ja|nej|yes|no),? )?(?:(?:bara|endast|only|just) )?(?:for |i |in )?(?:\d{1,5}|en|ett|tva|tre|fyra|fem|halften|one|two|three|four|five|half) ?(?:av|of|out of|\/) ?(?:\d{1,5}|dem|dom|them|tva|tre|fyra|fem|two|three|four|five|the (?:vms|hosts|servers)|vm:arna|vardarna|servrarna)$/;

/** A tail of a yes that gives its reason, or says that what was asked about is off, mended or in place. */
export const YES_REASON =
  /^(?:because|cuz|'?cause|since|eftersom|for att|darfor att|as (?:we|they|it) )|\b(?:stang(?:de|t|er) av|avstangda?|slog av|slagit av|avslagna?|disabled?|turned off|switched off|okrypterade?|not encrypted|never encrypt\w*|patch(?:ade?|at|ed)|uppdaterade?|updated|installerade?|installed)\b/;
/** A tail of a no that says why not yet. */
export const NO_REASON =
  /^(?:because|since|eftersom|for att)|\b(?:still|fortfarande|waiting|vantar|maste|far boka|forst|glomde|glomt|forgot|forgotten|missade|missat|sorry|sorely|tyvarr|unfortunately|kvar|remains|pending)\b/;
/** What stands alone in front of a comma and says that it is not known, whatever follows. */
export const DONT_KNOW_FIRST =
  /^(?:(?:jag |vi )?vet (?:inte|ej)|dunno|idk|no (?:idea|clue)|ingen aning|not sure|(?:i |we )?don'?t know|oklart|osaker)[,;.:–-]+ \S/;
/** That it is not known, with what fills such a sentence. */
export const DONT_KNOW_MORE =
  /^(?:(?:det |den )?(?:kan|kunde) (?:jag|vi) (?:inte|ej|omojligt) (?:svara|saga)(?: pa(?: det)?)?|(?:i |we )?(?:honestly |really |simply )*(?:could ?n'?t|could not|can ?n?'?t|cannot) (?:honestly |really )?(?:tell|say)(?: you)?(?: (?:that|for sure))?|(?:jag |vi )?har (?:zero|noll|ingen|inte|dalig) koll(?: pa .+)?|(?:det )?vet (?:jag|vi) (?:inte|ej)(?: alls)?|ingen av oss vet)$/;
/** Words that say something was done; as the whole line's sense where something is to be mended. */
export const DONE_WORD =
  /\b(?:fixat|fixade|fixad|fixed|skapat|skapad|skapade|created|gjort|atgardat|atgardad|atgardade|lagat|lagad|lagade|ordnat|ordnad|ordnade|sorted|solved|mended|repaired|installerat|installed|uppdaterat|updated|klart?|lost)\b/;
/** What takes the sense of "done" away again. */
export const NOT_DONE =
  /\?|\b(?:inte|ej|not|n't|isn'?t|aren'?t|wasn'?t|nastan|almost|snart|soon|imorgon|tomorrow|ska|skall|will|maste|must|vem|who|nar|when|hur|how|om|if|kanske|maybe|men|but|tror|think|lunch|fika|vantar|waiting|borjat|started|halvt|half|bra|well|jobbet|kan|can|has to|behover|needs?|klockan|alla ar|klara)\b/;
