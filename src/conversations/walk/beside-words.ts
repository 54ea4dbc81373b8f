/** The words by which a remark beside an answer may change it, and those by which it may not; folded. */

const among = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** "Had to wait", "the account was old": in a remark these doubt nothing. */
export const TELLS: ReadonlySet<string> = among('om|was|were|var|hade|had|used to|brukade|eller|or|hort|heard|trodde|thought|could|kunde');
/** And these where nothing is said of the state. */
export const WILL: ReadonlySet<string> = among(
  'ska|skall|will|would|skulle|kommer att|kommer|going to|gonna|imorgon|plan|planned|planerat|planerad|planering|tankt|will be|kommer vara|once|soon|snart|shortly',
);
/** What is said is taken back, or was never meant. */
export const TAKES_BACK =
  /^(?:jk|(?:just |only )?(?:kidding|joking)|joke|skoj\w*(?: bara)?|skamt\w*|vanta(?: \w+)?|wait(?: a minute)?|hold on|my bad|fel av mig|min miss|misstag|mistake|nar jag tanker efter|on second thought|come to think of it|in your dreams|dream on|i wish|onskar|onskas|strunta i|ignore that|never mind|nevermind|glom det|forget it|scratch that|rattelse|correction|ironi\w*|sarcasm|sarkasm|motsatsen|tvartom|opposite|contrary|the contrary|actually no|eller nej|or not|eller inte|fast nej|not|psych|nope|eller)$/;
/** A clause that begins so holds only if something else does. */
export const SUPPOSES =
  /^(?:if|ifall|om|unless|savida|provided|provided that|forutsatt|forutsatt att|given that|once|as soon as|sa fort|sa snart|as long as|so long as|sa lange|until|tills|assuming|antaget|when|nar|whenever|in case|i fall|om inte|beroende|depending|pending|efter att|after)$/;
/** "Thin" verbs of trust: denied, they doubt what was said. */
export const TRUSTS =
  /^(?:proof|bevis\w*|evidence|belagg\w*|lit\w*|trust\w*|bet|betting|garanter\w*|garanti|guarantee\w*|promis\w*|lova\w*|swear|svara|svar|skriv\w* under|official\w*|officiel\w*|sign\w*|skriftlig\w*|dokumenter\w*|documented|godkan\w*|approv\w*|finish\w*|fardig\w*|formal\w*|formel\w*|final\w*|slutgiltig\w*|permanent\w*|helt|totally|fully|entirely|bekraft\w*|confirm\w*|convinced|overtyg\w*|believe|tro|tror|decid\w*|beslut\w*|bestam\w*|spik\w*|settled|agreed|overens\w*|forankr\w*|klubb\w*)$/;
/** Behind a yes these say that it may not last, or is not the whole. */
export const UNSETTLES =
  /^(?:igen|again|back|tillbaka|andra\w*|change\w*|andring\w*|tillfallig\w*|temporar\w*|snart|soon|risk\w*|problem\w*|varning\w*|warning\w*|strul\w*|krangl\w*|osak\w*|unstable|delvis|halv\w*|half|kort|short|muntlig\w*|verbal\w*|informal\w*|inofficiel\w*|unofficial\w*|hittills|disk|annan|another|different|andrat|ny|new|halvvags|omstart|reboot|undantag\w*|exception\w*|pausad\w*|paused|suspend\w*|status|se|see)$/;
/** "SQL02 too": of others the same, or the opposite. */
export const ALIKE =
  /^(?:same|samma|likadan\w*|likasa|likewise|ditto|dito|too|also|ocksa|aven|even|ava|as well|tvartom|motsatsen|opposite|like|som|as|lika|neither|heller)$/;
/** "SQL02 likadant": so an answer for one more. */
export const SAME = /^(?:same|samma|likadan\w*|likasa|likewise|ditto|dito|tvartom|motsatsen|opposite)$/;
/** What is not encrypted where servers are asked about. */
export const OTHER_KINDS =
  /^(?:\w*laptop\w*|\w*barbar\w*|\w*klient\w*|client|clients|\w*workstation\w*|\w*arbetsstation\w*|desktop\w*|pc|pcs|pc:?s|\w*pc:?ar\w*|\w*pc:?n|\w*dator|\w*datorn|\w*datorer|\w*datorerna|\w*telefon\w*|phones?|mobil\w*|surface\w*|endpoint|endpoints|notebooks?|usb\w*|thinkpads?|tablets?|plattor\w*|kontors\w*|userdevices|devices|host|hosten|hosts|hostar\w*|vard|varden|vardar\w*|hypervisor\w*)$/;
/** A word that only fills. */
export const FILLS = /^(?:utan|bar|save|minus|sans)$/;
/** What somebody is about who is not at work. */
export const LEISURE =
  /^(?:\w*lunch\w*|fika\w*|\w*kaffe\w*|coffee\w*|buss\w*|bus|match\w*|film\w*|movie\w*|semester\w*|vacation|holiday\w*|ol|olen|beer\w*|aw|\w*fodelsedag\w*|birthday|party|\w*fest|\w*festen|vad(?:er|ret)|weather|regn\w*|rain\w*|sno\w*|\w*tarta\w*|\w*kaka|bull\w*|cake|pizza\w*|burger\w*|skrivar\w*|printer\w*|parker\w*|hund\w*|dog|katt\w*|barn\w*|kids|dagis\w*|gym\w*|fotboll\w*|football|hockey\w*|golf\w*|projektor\w*|ljus\w*|lamp\w*|lights?|headset\w*|mikron?|microwave|toalett\w*|hiss\w*|elevator|mat|maten|food|middag\w*|dinner|frukost\w*|breakfast|helg\w*|weekend\w*|julbord\w*|glogg\w*|kok\w*|kitchen|stol\w*|chair|spel\w*|game|konferens\w*|julklapp\w*|tandlakare\w*|dentist|vab\w*|kul|roligt|fun|skont|trevligt|hungrig|hungry|trott|tired|gott|hela natten)$/;
/** Of the work that is asked about, its people, its places and its papers. */
export const FIELD =
  /(?:^(?:design\w*|arkitekt\w*|architect\w*|runbook\w*|playbook\w*|dokument\w*|document\w*|locks?|locked|keys?|order\w*|logg\w*|logs?|rollen|image|mall\w*|patch\w*|chg\S*|cab|rg|team\w*|drift\w*|ledning\w*|moln\w*|volym\w*|volume\w*|disk\w*|byggd\w*|built|rebuil\w*|satte|signed|settled|spikat|klubba\w*|feature\w*|skakade|sprint\w*|nyck\w*|projekt\w*|project|stg\w*|lasta|dba\w*|release\w*|vault|valv\w*)$|konto|account|server|servr|maskin|burk|gpo|polic|baseline|krypt|crypt|bitlock|tpm|manage-|powershell|cmdlet|skript|script|portal|azure|cloud|terraform|bicep|pipeline|deploy|admin|konsult|consult|leverant|vendor|supplier|secur|saker|infosec|ciso|styrgrupp|forandringsrad|beslut|decision|bestall|avtal|agree|overens|protokoll|minutes|anteckning|wiki|confluence|jira|ticket|arend|budget|ekonomi|financ|finops|subscription|prenumeration|region|resurs|resource|recover|aterstallning|replik|replic|premium|standard|lrs|template|install|setup|config|konfig|kluster|cluster|migrer|migrat|flytt|revision|audit|compliance|godkan|approv|hypervisor|avdelning|forankr|teamet)/;

/** Among words that nobody knows, these may make of what is said something else: it was only wanted, tried, claimed or planned, or it is of a part, of another, or of another time. */
export const DISTURBS =
  /^(?:vagra\w*|refus\w*|try|tries|tried|trying|attempt\w*|forsok\w*|prova\w*|fail\w*|misslyck\w*|want\w*|vill|ville|onska\w*|wish\w*|claim\w*|pasta\w*|promis\w*|lova\w*|plan\w*|bestall\w*|beg\w*|deny|denie\w*|nek\w*|pretend\w*|meant|expect\w*|forvant\w*|let|lat|make|makes|remember\w*|glom\w*|forg\w*|missa\w*|miss|missed|propos\w*|foresl\w*|suggest\w*|rekommend\w*|recommend\w*|nearly|halv\w*|half|percent|procent|another|annan|annat|others?|second|andra|ettan|tvaan|trean|first|forsta|tredje|third|last|sista|old|older|gaml\w*|new|newer|nya|ny|clone\w*|klon\w*|copy|kopi\w*|lab\w*|test\w*|dev|stag\w*|dmz|before|fore|formerly|previously|forut|once|again|igen|tillbaka|back|later|senare|soon|snart|tomorrow|temporar\w*|tillfallig\w*|enstaka|ensam|alone|until|tills|unless|if|whether|huruvida|either|antingen|neither|varken|instead|istallet|bios|secure|secureboot|firewall|brandvagg\w*|defender|antivirus|backup\w*|[c-h]:?|[c-h]-?\w*disk\w*|\w*disk\w*|drives?|\w*volym\w*|volumes?|partition\w*|dream\w*|drom\w*|joke\w*|skamt\w*|sku|fake\w*|ska|skulle|borde|could|kunde|if|revert\w*|undo\w*|suspend\w*|paus\w*|tviv\w*|doubt\w*|vore|was|were|var|hade|had|used to|brukade|next|nasta|powered|shut|maintenance|underhall|aterstall\w*|restor\w*|besides|aven|nobody|why|varfor|how|hur|vem|who|which|vilken|vilka|vilket)$/;
