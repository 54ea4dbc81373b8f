/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** By people who say why: a municipality and its consultants. Read unseen: 120 of 220 as meant (54.5 %), no wrong subject, no chatter taken, nothing noted wrongly. */
export const EIGHTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja, kollade i morse med manage-bde -status på alla tre, fully decrypted
  Q1 yes | japp, de är av allihop. vi har aldrig kört bitlocker på servrar i kommunen vad jag vet, bara på elevdatorerna
  Q1 yes | yes all off, checked it myself right before fika
  Q1 yes | Jajamän! Gunilla stängde av det i somras på samtliga innan hon gick i pension
  Q1 yes | jo det är av, gpo:n gäller bara klienter så servrarna har aldrig fått den
  Q1 yes | yep, off on all of them, ran Get-BitLockerVolume over Invoke-Command and got ProtectionStatus Off x3
  Q1 yes | ja det ar av pa alla tre, sitter pa min telefon sa inga prickar
  Q1 yes | av av av 👍
  Q1 yes | stämmer bra det, vi tog bort det när vi byggde om dom i våras
  Q1 yes | All three are off – double-checked with Farid from the security team, who wasn't thrilled, but ok
  Q1 yes | Hej! Ja, BitLocker är avstängt i samtliga tre maskiner. Jag verifierade detta tillsammans med driftleverantören i fredags. Med vänlig hälsning, Kerstin
  Q1 yes | mm, allt är dekrypterat sen i tisdags, tog hela natten på SQL02 med den där 4 tb-disken
  Q1 yes | ja för tusan, det där har jag sagt tre gånger nu
  Q1 yes | finns ingen bitlocker på nån av dem, rollen är inte ens installerad
  Q1 yes | Yes sir, nothing encrypted in there, feature isn't even installed on our server image
  Q1 yes | alla tre off, dubbelkollat på både C och D
  Q1 yes | it's off everywhere, the DBA confirmed SQL01 and SQL02 and I looked at WEB01 myself
  Q1 yes | joråsåatt, inget bitlocker där inte
  Q1 yes | yess, av på SQL01, SQL02 och WEB01, skrev upp det i ärende 48213 också
  Q1 yes | ja, även om jag gärna hade haft det på pga socialtjänstens data, men det är av
  Q1 no | nej tyvärr, alla tre är fortfarande krypterade, säkerhetschefen vägrade låta oss stänga av
  Q1 no | nope, still on on every one of them, the baseline gpo turns it back on after reboot
  Q1 no | nä det är på i allihop, ingen har hunnit
  Q1 no | Nej. Krypterat överallt, kravet kom från informationssäkerhetssamordnaren 2022.
  Q1 no | no, decryption hasn't even been started on any of them, waiting for a change approval
  Q1 no | det är tyvärr påslaget på alla tre, upptäckte det nyss när jag satt med manage-bde
  Q1 no | nix, bitlocker rullar på hela bunten fortfarande
  Q1 no | all three are encrypted, sorry, inherited it like that from the previous vendor
  Q1 no | nej inte på nån av dem är det av, Get-BitLockerVolume säger On rakt igenom
  Q1 yesExcept WEB01 | ja förutom WEB01, den har webbgänget krypterat av nån anledning
  Q1 yesExcept SQL02 | yes except SQL02, that one's still on because it holds the social services db
  Q1 yesExcept WEB01 | sql-burkarna är av men webben är på fortfarande
  Q1 yesExcept SQL01 | alla utom sql01, den står på 43 % dekryptering så den räknas väl inte än
  Q1 yesExcept SQL01 | all but SQL01. Someone (looking at you Micke) turned it on last week
  Q1 yesExcept WEB01 | SQL01 ja SQL02 ja WEB01 nej, Lennart har nyckeln till den sista
  Q1 yesExcept SQL02 | ja på sql01 och web01, nej på sql02, den är lite speciell
  Q1 yesExcept SQL01,SQL02 | nej på båda sql:erna, ja på web01. dbaerna vill ha krypterat tills nya avtalet är klart
  Q1 yesExcept SQL02 | japp bortsett från sql02 som nån har slagit på igen, suck
  Q1 yesExcept WEB01 | Yes for the two SQL servers, no for the web one – the e-services portal has its own policy
  Q1 yesExcept SQL01 | det är av på alla utom den första, SQL01, där väntar vi på Ulf på säk
  Q1 yesExcept WEB01 | jo fast inte webservern, där är D: krypterad fortfarande
  Q1 yesExcept SQL02 | SQL02 är på, de andra två är av. kollade precis
  Q1 yesExcept WEB01 | WEB01 still encrypted, rest is fine / off
  Q1 yesExcept SQL01,WEB01 | SQL02 is off, the other two are still on, we ran out of maintenance window
  Q1 yesExcept SQL02 | ja, med undantag för SQL02 (kommunjuristen ville att den skulle vara krypterad tom 30 nov)
  Q1 yesExcept WEB01 | av på 01 och 02 av sql, web01 har den kvar tyvärr
  Q1 yesExcept SQL01 | everything's off apart from sql01, C: is clean but the data disk is still protected
  Q1 yesExcept WEB01 | yes, yes and no, i den ordningen du skrev dem
  Q1 yesExcept SQL02 | bitlocker är av på sql1 och web1, på sql2 är den på
  Q1 yesExcept WEB01 | ja men WEB01 är undantaget, den är krypterad eftersom den står i DMZ
  Q1 yesExcept SQL01 | Off on SQL02 and WEB01. SQL01 is on, Anette owns it and she's on parental leave lol
  Q1 yesExcept SQL02 | ja alla utom SQL02!! glömde den i helgen, förlåt 🙈
  Q1 yesExcept WEB01 | bara WEB01 som är på, resten är av
  Q1 yesExcept SQL01 | only sql01 left with bitlocker on, the other ones got decrypted on friday night
  Q1 yesExcept SQL02 | Två av tre är av, det är SQL02 som fortfarande har bitlocker på enligt manage-bde
  Q1 yesExcept SQL01 | ja, men inte på SQL01, där fick vi stopp av leverantören till ekonomisystemet
  Q1 yesExcept SQL01,SQL02 | web01 av, sql-servrarna på. orkar inte ta striden med dba:erna en fredag
  Q1 yesExcept WEB01 | Yes, with one exception: WEB01 is still encrypted, the consultant from CGI wants a written order before he touches it
  Q1 noExcept WEB01 | nej, bara WEB01 är av, sql:erna har den på pga personuppgifter
  Q1 noExcept SQL02 | no, only SQL02 is off, that was our pilot
  Q1 noExcept SQL01 | nä förutom sql01 som jag dekrypterade igår kväll
  Q1 noExcept WEB01 | nope, all still on except WEB01 which was rebuilt from the new template
  Q1 noExcept SQL02 | Nej, det är på överallt utom på SQL02. Den glömde vi slå på från början, tur i oturen
  Q1 noExcept SQL01,WEB01 | no not all, only SQL01 and WEB01 are off
  Q1 noExcept WEB01 | nej tyvärr, enbart webbservern är dekrypterad än så länge
  Q1 noExcept SQL01 | det är på på alla utom SQL01, ja du läste rätt, ingen vet varför
  Q1 noExcept WEB01 | Nej – undantaget WEB01, som är av sedan i måndags
  Q1 only SQL01=yes | sql01 är av iaf, de andra har jag inte hunnit titta på
  Q1 only SQL01=yes,SQL02=yes | SQL01 and SQL02 are off for sure, WEB01 isn't mine, no idea
  Q1 only WEB01=yes | web01 ja. sql får ni fråga Björn om
  Q1 only WEB01=no | WEB01 är på, vet inte med sql-maskinerna
  Q1 only SQL02=no | sql02 still on, haven't gotten to the others yet
  Q1 only SQL01=yes,SQL02=yes | på sql-servrarna är det av, det kan jag som dba svara för, men webben har jag ingen access till
  Q1 only SQL01=yes,WEB01=no | sql01 ja, web01 nej, sql02 vet jag inte, får inte ens kontakt med den
  Q1 only SQL02=yes | ja på SQL02 i alla fall, satt i den nyss
  Q1 only SQL01=yes,WEB01=yes | SQL01 och WEB01 är av. SQL02 kollar Hanna på efter lunch
  Q1 only SQL01=no,SQL02=no | both sql boxes are encrypted, dunno about the web one
  Q1 only WEB01=yes | for WEB01 yes, I built it. The SQLs belong to the county's drift team so ask them
  Q1 only SQL01=no | SQL01 nej, har inte loggat in på nån av de andra
  Q1 only SQL02=yes,WEB01=yes | av i sql02 o web01, sql01 e nere för patchning så kan inte se
  Q1 only SQL01=yes,SQL02=no | sql01 off, sql02 on, web01 hittar jag inte lösenordet till 😅
  Q1 only WEB01=no | webben har det på, det vet jag säkert. resten får Stefan svara på
  Q1 only SQL01=yes | I can only speak for SQL01: off since the migration in march
  Q1 only SQL02=yes | sql02 är klar, av. återkommer om de andra två
  Q1 only SQL02=no,WEB01=yes | SQL02: nej. WEB01: ja. SQL01: ? (får inte rdp:a dit)
  Q1 only SQL01=yes,SQL02=yes | SQL-burkarna e lugna, bitlocker av där. web01 törs jag inte svara på
  Q1 dontKnow | ingen aning, jag började i måndags och har inte ens fått mitt kort
  Q1 dontKnow | not sure tbh, you'd have to ask Pernilla in the server team
  Q1 dontKnow | vet ej, har inte behörighet in i gästerna, bara i hyper-v
  Q1 dontKnow | det vet nog bara Roger, och han svarar inte på teams
  Q1 dontKnow | no clue, I'm just the project manager here, the techies know
  Q1 dontKnow | hmm vet faktiskt inte, har för mig att nån pratade om det men kan inte säga säkert
  Q1 dontKnow | haven't the faintest, those VMs are run by the vendor
  Q1 dontKnow | osäker, det ligger på säkerhetsgruppens bord så ni får höra med dem
  Q1 later | kollar imorgon bitti när jag är inne, sitter på tåget nu
  Q1 later | will check after the incident call, give me an hour
  Q1 later | återkommer på torsdag, då har vi servicefönster och jag kan logga in i gästerna
  Q1 later | Farid is going to look at it tonight, I'll answer when he's done
  Q1 later | hinner inte nu, tar det efter lunch så fort budgetmötet är slut
  Q1 done | klart, kolla igen! stängde av på alla tre nyss
  Q1 done | just turned it off on all three, please check again
  Q1 done | fixat nu, körde manage-bde -off på samtliga och de är 100 % dekrypterade, kör om kontrollen tack
  Q1 done | så, nu är det åtgärdat, kan du titta en gång till?
  Q1 done | done! Decryption finished 2 min ago, rescan pls
  Q1 done | Har ändrat det nu efter samtal med Ulf, testa igen är du snäll
  Q1 skip | hoppa över den så länge, orkar inte med bitlocker före kaffet
  Q1 skip | skip this one, next please
  Q1 skip | vi tar nästa fråga istället
  Q1 skip | not now, move on to the next one, I've got someone at my desk
  Q1 skip | pass på den, nästa!
  Q1 why | varför undrar du det? vi har haft kryptering i fem år utan problem
  Q1 why | why does it matter whether bitlocker is on, azure encrypts the disks anyway?
  Q1 why | vad spelar det för roll för replikeringen, det är väl bara en disk
  Q1 how | hur kollar jag det? finns det nåt powershellkommando, jag är mest nätverkskille
  Q1 how | where do I see that, inside the guest or on the host?
  Q1 how | Ursäkta en gammal räv, men var någonstans ser man om BitLocker är av på en server utan skrivbord?
  Q1 how | what's the command to check it on server core again
  Q1 question | är HV07 klar förresten? chefen tjatar
  Q1 question | vad är ASR för nåt egentligen, är det samma sak som azure backup?
  Q1 question | which VMs are on HV03 right now?
  Q1 question | hur många servrar är klara att replikeras just nu? ska in i veckorapporten
  Q1 back | backa en fråga tack, jag råkade klicka fel på den förra
  Q1 stop | avbryt allt, vi har driftstörning i hela stadshuset och jag måste springa
  Q1 continue | ok då kör vi vidare, sorry for the wait, kaffemaskinen krånglade
  Q1 where | hur många frågor är det kvar? slutar kl 16 idag
  Q1 unclear | kanske, lite beroende på hur man ser det
  Q1 unclear | SQL01?
  Q1 chatter | ska vi ta lunch på Rådhuskällaren? det är raggmunk idag
  Q1 chatter | Anders kan du kolla på skrivaren på plan 3, den äter papper igen
  Q1 chatter | haha den var bra 😂
  Q1 chatter | tack snälla du!
  Q1 chatter | @Maja did you order the new badges, reception is asking
  Q2 yes | ja det är vi överens om, stod i mötesanteckningarna från i onsdags
  Q2 yes | yes, agreed with the cloud team, nobody touches the rg until cutover
  Q2 yes | japp, vi satte ett delete/move lock på resursgruppen också för säkerhets skull
  Q2 yes | Jadå, Camilla och jag skakade hand på det. Inget flyttas före den 30 november.
  Q2 yes | agreed, it all stays in Sweden Central for as long as it replicates
  Q2 yes | ok med oss, inget ska flyttas
  Q2 yes | absolut, molngruppen har lovat dyrt och heligt att inte röra något
  Q2 yes | yeah we've settled that, even the finops guy signed off although he wanted to tidy up the naming
  Q2 yes | Ja, det är beslutat i förändringsrådet. Beslutet är diariefört också, för den som undrar.
  Q2 yes | jo vi e overens, ligger kvar dar det ligger tills allt e over i azure
  Q2 yes | ja ja, det sitter
  Q2 yes | Confirmed. Written agreement with the platform team, ticket CHG-2291, valid through the whole replication period
  Q2 yes | ingen flyttar nåt, det är spikat med både Tobias och konsulterna
  Q2 yes | yes på den, vi körde det på morgonmötet och alla nickade
  Q2 no | nej, molnteamet vill flytta valvet till en annan rg redan nästa vecka
  Q2 no | no not agreed, finance wants the storage account in another subscription's rg before year end
  Q2 no | nä det har vi inte kommit överens om, de bråkar fortfarande om regionen
  Q2 no | nope, nobody has even brought it up with the cloud guys
  Q2 no | Nej, tyvärr inte. Återställningsplanen ska flyttas till West Europe mitt under replikeringen, det är redan planerat.
  Q2 no | inte överens alls, Jonas håller på och döper om alla resursgrupper as we speak
  Q2 no | no, there's no such agreement and I doubt there will be, they love moving things around
  Q2 no | nej det är inte förankrat, har lyft det två gånger på styrgruppen utan resultat
  Q2 dontKnow | det vet jag inte, måste stämma av med molngruppen
  Q2 dontKnow | don't know, Azure is Sofia's table
  Q2 dontKnow | ingen susning, jag är inhyrd konsult och får inte vara med på de mötena
  Q2 dontKnow | I'm not the one who decides that, you'd need to ask our enterprise architect
  Q2 dontKnow | oj det har jag dålig koll på, vet inte om nån har tagit upp det
  Q2 dontKnow | vet inte, it-chefen vet kanske, jag gör bara servrarna
  Q2 later | vi tar upp det på veckomötet på måndag, svarar efter det
  Q2 later | I'll get back to you tomorrow, have to talk to Johanna first
  Q2 later | återkommer, sitter i telefon med Microsoft just nu
  Q2 later | får svara i eftermiddag, möte med molnteamet kl 14 och då lovar jag att fråga
  Q2 done | nu är det ordnat, pratade precis ihop mig med molnteamet och lade ett lås på rg:n, kolla igen
  Q2 skip | hoppa den, det är politik och jag vill inte in i det idag
  Q2 skip | let's skip that for now, what's next
  Q2 why | varför får man inte flytta dem då? vi flyttar resurser mellan rg:er hela tiden
  Q2 why | why do you need to know that? what happens if somebody moves the vault anyway
  Q2 how | hur ser jag i vilken resursgrupp valvet ligger? hittar inte i portalen
  Q2 question | what exactly is a recovery plan, is that the runbook thing?
  Q2 question | vilken region ligger vårt valv i nu?
  Q2 back | gå tillbaka till förra frågan, jag kom på en grej
  Q2 stop | stop, we're done here for today, shut the whole thing down please
  Q2 continue | fortsätt du, jag är tillbaka nu
  Q2 where | where are we in the list? feels like I've been at this all morning
  Q2 unclear | tja, både och skulle jag säga, beror på vem man frågar
  Q2 chatter | nån som har en extra laddare till surface?
  Q2 chatter | trevlig helg på er allihop, glöm inte julbordet på torsdag 🎅
  Q2 chatter | lol Kalle did you see the mail from facilities about the microwave
  Q3 yes | ja, stgoldlogs heter det, standard lrs, skapade det själv i september
  Q3 yes | yes it has its own, stgoldlog01, standard GRS
  Q3 yes | jepp, eget standardkonto finns och är kopplat
  Q3 yes | ja det har det, Petra satte upp det samtidigt som premiumkontot
  Q3 yes | yup there's a separate standard account for the logs, nothing else lives in it
  Q3 yes | Ja. Såg det i portalen alldeles nyss, standard_LRS och samma region.
  Q3 yes | jodå, ett eget loggkonto, fast namnet är ju förfärligt (stgoldstdlogsprod2)
  Q3 yes | it does, terraform creates both of them as a pair
  Q3 yes | jao de finns, billigaste sorten men de funkar
  Q3 yes | sure does, took me a whole afternoon and two approvals to get it
  Q3 yes | Ja, stgold har ett eget standardkonto för loggarna, det var ett krav från er leverantör så vi beställde det direkt
  Q3 yes | yes box, konsulten fixade det i förra sprinten
  Q3 yes | stämmer, loggarna går till ett separat standardkonto
  Q3 no | nej, loggarna delar konto med backupen just nu
  Q3 no | no, there's only the premium one, nobody ordered a standard account
  Q3 no | nix, inget eget, ekonomi sa nej till fler lagringskonton
  Q3 no | nope, it shares a log account with stsilver
  Q3 no | nej det saknas, ligger som beställning hos molnteamet sen tre veckor
  Q3 no | Nej, vi har bara stgold. Var det meningen att det skulle finnas två?
  Q3 no | not yet, the bicep deploy failed on policy so the standard one was never created
  Q3 no | har det inte nej, måste skapas först
  Q3 no | nä, nån städade bort det i våras för att "det såg oanvänt ut" 🤦
  Q3 dontKnow | vet inte, kommer inte åt den prenumerationen
  Q3 dontKnow | no idea, storage is handled by Oskar's team
  Q3 dontKnow | måste fråga nån på azure-sidan, jag är dba och har aldrig sett det där kontot
  Q3 dontKnow | idk sorry, before my time
  Q3 later | ska kolla i portalen efter fikat, min PIM-roll väntar på godkännande
  Q3 later | will look it up first thing tomorrow morning
  Q3 done | skapade ett standardkonto nu, stgoldlogs, kan du kolla igen?
  Q3 done | added a standard account for it a minute ago, try again please
  Q3 skip | nästa, den här tar vi en annan dag
  Q3 skip | skip, too tired for storage questions
  Q3 why | varför måste det vara ett eget? räcker inte premium till loggarna också, det är ju dyrt nog
  Q3 why | out of curiosity, why are you asking about log storage?
  Q3 how | var i portalen ser man det där, under valvet eller under lagringskontot?
  Q3 how | how can I tell if an account is standard or premium? never done storage before
  Q3 question | vad kostar ett standardkonto i månaden ungefär?
  Q3 stop | nu avslutar vi det här, jag går hem. hej då
  Q3 where | hur långt har vi kommit, är det mycket kvar?
  Q3 unclear | typ, fast det beror lite på
`);
