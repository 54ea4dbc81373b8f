/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** By people in a hurry. Read unseen, by a reader that had been developed with the eighth and the ninth set: 182 of 220 as meant (82.7 %), one wrong subject, one more noted wrongly, no chatter taken; the reader before them: 146. */
export const TENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q2 dontKnow | I don't know what was agreed, I wasn't in that meeting
  Q1 yesExcept SQL01 | SQL01 är den enda som fortfarande har det på
  Q3 done | skapade ett standardkonto precis, kolla om
  Q2 question | vad är en återställningsplan?
  Q1 yesExcept SQL02 | sql01+web01 av. sql02 på.
  Q1 back | vänta, ta förra frågan igen
  Q1 done | done now, scan again plz 🙏
  Q3 dontKnow | vet ej
  Q1 only SQL01=no,SQL02=no | Både SQL01 och SQL02 har bitlocker på. Webben är inte min
  Q1 later | återkommer när DBA:erna är tillbaka på måndag
  Q1 yesExcept SQL01 | ja med undantag för SQL01 där DBA:erna kräver kryptering till årsskiftet
  Q1 yesExcept SQL02 | Ja, men inte SQL02
  Q2 dontKnow | ingen aning faktiskt
  Q1 only SQL02=yes,WEB01=yes | SQL02 yes WEB01 yes, SQL01 I can't reach over WinRM atm
  Q1 only WEB01=no | web01: fortfarande krypterad
  Q2 no | No – the recovery plan is going to another resource group next week, already scheduled
  Q3 dontKnow | cant see the storage accounts, no reader role on that sub
  Q2 no | Nope, no such agreement as far as the cloud team is concerned
  Q1 yes | sitter i möte men ja, alla tre är klara, BL är av
  Q2 yes | ja vi är överens
  Q1 dontKnow | Vet faktiskt inte. Jag kommer bara åt värden, inte gästerna
  Q1 only WEB01=no | inte på WEB01 än
  Q1 only SQL01=yes,WEB01=no | sql 01 av, web 01 på, sql 02 ligger nere så den kan jag inte logga in på
  Q1 yesExcept WEB01 | Mostly yes. WEB01 has BitLocker on its D: drive, the SQL ones are clean
  Q2 back | go back one, I answered the last one wrong
  Q1 noExcept SQL01 | Nope – just SQL01 has been decrypted so far, other two are still on
  Q3 no | nope, only stgold exists
  Q1 later | kollar imorgon bitti
  Q1 question | does ASR support gen2 VMs?
  Q2 yes | yeah we froze the whole RG until end of January
  Q1 noExcept SQL01 | nej utom sql01 som jag fixade igår
  Q1 noExcept WEB01 | båda sql har det på, webben är av
  Q2 chatter | Sofia, glöm inte tidrapporten
  Q3 done | created stgoldlogs just now, can you re-run the check?
  Q1 how | where do i see that, from the host or inside the guest?
  Q3 yes | mm det har den, kollade i portalen precis
  Q1 only SQL01=yes | I disabled it on sql01 myself last night, no clue what Johan did with the others
  Q1 only SQL01=yes | SQL01 är av, resten har jag inte hunnit titta på
  Q2 later | Will be decided in the steering group 3 Dec, I'll let you know
  Q2 done | sorted it with the cloud team just now, lock is in place, check again
  Q2 yes | Jajemän
  Q3 skip | nästa fråga tack
  Q1 only WEB01=yes | WEB01 ja
  Q1 why | why does bitlocker matter for this?
  Q3 why | what difference does a separate log account make?
  Q1 only WEB01=yes | kan bara svara för web01, där är det av
  Q1 yes | varken sql-maskinerna eller webben har bitlocker påslaget
  Q2 yes | Ja, tog det på plattformsmötet i måndags och alla nickade
  Q3 where | är vi klara snart eller hur långt har vi kommit?
  Q1 yesExcept WEB01 | everything exept web01
  Q2 no | nej, Lars vill flytta lagringskontot till sweden central mitt i alltihop 😬
  Q2 no | nä vi är inte överens, diskussionen pågår
  Q1 stop | stop here, I've got a P1 going
  Q1 yes | jo, de e avstängt på allihop
  Q1 dontKnow | you'd have to ask the DBA team, I have no login inside those VMs
  Q1 yesExcept WEB01 | de är av, fast på web 01 är det på, den sattes upp från nya imagen
  Q1 dontKnow | osäker, jag tog över de här maskinerna i fredags och det finns ingen dokumentation
  Q2 stop | vi avslutar här, orkar inte mer idag
  Q1 yesExcept SQL01 | Two out of three – SQL01 is not done, the others are
  Q3 no | saknas
  Q3 dontKnow | have no idea what stgold even is, storage team owns it
  Q1 yesExcept SQL02 | only SQL02 is still encrypted, rest are fine
  Q1 skip | next one please
  Q3 how | hur ser man om det är ett standardkonto eller premium?
  Q3 dontKnow | Måste höra med Stefan om det
  Q3 dontKnow | oklart för mig, det var konsulten som satte upp det
  Q1 where | where are we in the list?
  Q1 dontKnow | vet ej, fråga Anders på drift
  Q1 chatter | haha den där boten alltså 😂
  Q3 no | no, logs go to the premium one itself right now
  Q1 skip | skip
  Q1 yes | inget bitlocker på nån av dom
  Q2 yes | thats agreed, we put it in the runbook too
  Q1 yesExcept WEB01 | yep, bar WEB01 which is at 43% decrypting
  Q1 dontKnow | no idea, not my servers
  Q1 only SQL02=yes | SQL02 done
  Q3 how | where in the portal do I find the log account setting?
  Q1 only SQL01=yes,SQL02=yes | off on SQL01 and SQL02, havent got access to WEB01
  Q2 no | ingen har kommit överens om nåt sånt
  Q1 no | alla 3 är krypterade fortf
  Q1 chatter | @Niklas kan du ringa mig när du är loss
  Q1 noExcept WEB01 | nej, bara på WEB01 är det av
  Q1 yes | körde manage-bde -status på alla tre nyss, fully decrypted 0 %
  Q1 yes | av överallt 👍
  Q2 unclear | depends who you ask
  Q1 dontKnow | dunno tbh 🤷
  Q3 yes | yes it does, its called stgoldlog01 (Standard_LRS)
  Q1 yesExcept WEB01 | japp förutom webben
  Q3 yes | jo det finns ett eget konto för loggarna
  Q1 only SQL01=yes,SQL02=no | sql01 yes, sql02 no, web01 ask the web team
  Q3 yes | jadå, Petra fixade det innan hon gick på semester
  Q1 later | I'll have a look this afternoon and get back to you
  Q2 no | nej det är inte bestämt
  Q1 done | Så, nu är det avstängt på alla. Kan du köra kontrollen igen?
  Q2 yes | inget flyttas, allt ligger kvar i rg-asr-prod tills vi är klara
  Q1 only WEB01=yes | web01 is off, dunno about the sql ones
  Q1 no | It is still ON inside all of them, I'm afraid – the DBAs asked us to wait for the freeze to end
  Q1 done | klart, kolla igen
  Q3 yes | ja har det
  Q1 yesExcept WEB01 | off on both SQL boxes, still on on the web server
  Q1 no | no, it's on everywhere, corporate baseline
  Q1 done | just turned it off on all three, pls recheck
  Q2 chatter | anyone else having trouble with the vpn today?
  Q1 yesExcept SQL02 | yes except SQL02
  Q2 yes | överens 🤝
  Q1 unclear | WEB01?
  Q1 how | hur kollar jag det?
  Q3 continue | continue
  Q1 only SQL02=yes | sql02 is clean, waiting for rdp to the rest
  Q3 why | Varför behövs ett eget konto för loggarna?
  Q1 skip | hoppa över
  Q2 dontKnow | vet inte om nån har tagit det beslutet
  Q1 only SQL02=no | på SQL02 är det på iaf
  Q2 skip | pass
  Q1 yesExcept WEB01 | bara web01 kvar att stänga av, de andra två är klara
  Q1 yesExcept WEB01 | ja ja ja, eller nej vänta, web01 har det på, de andra två är av
  Q1 yesExcept WEB01 | ja utom WEB01
  Q1 yesExcept WEB01 | all but web01, that one still has it on
  Q3 no | nej det delar standardkonto med stsilver
  Q1 chatter | lunch?
  Q1 done | fixed! decryption finished 5 min ago, take another look
  Q3 yes | Y
  Q1 yesExcept SQL02 | av på alla, minus SQL02 som nån slog på igen i fredags
  Q1 yes | never had bitlocker on those, we encrypt at the SAN instead
  Q3 no | nej
  Q1 yesExcept WEB01 | av på sql01 och sql02 men web01 kör fortfarande
  Q1 unclear | kanske
  Q1 done | disable-bitlocker körd på alla tre nu, testa igen
  Q1 noExcept WEB01 | on everywhere except WEB01
  Q1 where | hur många frågor är det kvar?
  Q1 yes | Hi! Yes, I can confirm that BitLocker is disabled inside SQL01, SQL02 and WEB01, checked together with Mikael this morning.
  Q3 question | hur mycket kostar ett standardkonto i månaden?
  Q3 yes | Yes – a dedicated Standard_LRS account, same region, same sub
  Q3 no | doesn't have one
  Q1 question | what's the difference between bitlocker and azure disk encryption?
  Q1 continue | ok kör vidare
  Q3 yes | self-evidently yes, wouldn't have let them order premium without it
  Q3 yes | japp skapade ett separat standardkonto förra veckan
  Q2 yes | nope, nobody's moving anything as long as replication runs
  Q1 no | Nej tyvärr, bitlocker är på i alla tre
  Q3 skip | skippa den
  Q1 yes | sure is
  Q1 why | Vad har ni för nytta av att veta det här, vi replikerar ju på disknivå?
  Q2 later | Emma kollar det med arkitekterna och svarar senast fredag
  Q2 dontKnow | not sure, thats above my pay grade
  Q1 only WEB01=yes | i can vouch for web01, it was built without bitlocker
  Q2 how | var ser jag vilken resursgrupp valvet ligger i?
  Q3 unclear | typ, beror på hur man ser det
  Q1 yes | ja det är lugnt, vi har aldrig kört bitlocker i gästerna
  Q2 dontKnow | det får du ta med Camilla, hon äger azure-delen
  Q2 yes | absolutely
  Q2 yes | yes, it's in the change record CHG0048812
  Q1 yes | Japp, av på samtliga
  Q1 yesExcept SQL02 | Yes for SQL01 and WEB01, no for SQL02 – Henrik re-enabled it after the patch window
  Q1 skip | ta nästa så länge, inte nu
  Q1 no | nix, GPOn slår på det automatiskt
  Q1 later | brb, will check after lunch
  Q2 yes | Både jag och Karin på molnteamet har godkänt det, så ja
  Q1 yes | ja
  Q2 later | tar upp det på CAB på torsdag
  Q1 question | är HV07 klar?
  Q2 question | who is the owner of HV12?
  Q1 question | vilka servrar har jag kvar att göra denna vecka?
  Q1 yes | off off off
  Q1 chatter | god morgon allihopa ☕
  Q1 only SQL01=yes,SQL02=yes | av på 01 och 02 (sql), webben återkommer jag om
  Q1 yesExcept SQL01,WEB01 | yes on SQL02, but SQL01 and WEB01 are still encrypted
  Q1 yes | correct, all decrypted last weekend
  Q1 noExcept SQL02 | påslaget på alla utom sql02
  Q1 chatter | tack!
  Q1 no | not yet, all three still encrypted
  Q1 yes | Protection Off on C: and D: on every one of them
  Q1 yesExcept SQL01 | yes apart from the first sql server
  Q3 no | no separate account was ever ordered, budget thing
  Q1 noExcept SQL02 | no, only SQL02 is off
  Q1 no | Nope. Protection On across the board, secops insists
  Q1 chatter | sorry wrong chat
  Q2 yes | japp, låst med resource lock sen i tisdags
  Q1 noExcept WEB01 | nej inte på sqlarna, men web01 är klar
  Q2 no | no, finance wants the vault moved to their own RG in december
  Q2 skip | vi hoppar den här
  Q1 no | fortfarande påslaget på samtliga, säk vill inte släppa det
  Q1 yesExcept SQL01 | alla utom sql01
  Q2 yes | yes, signed off by Fredrik and the network guys
  Q1 yesExcept SQL02 | SQL02 har det kvar, annars grönt
  Q1 why | varför spelar det nån roll?
  Q1 yes | japp confirmed by Jonas, han kollade både sql-burkarna och webben
  Q1 later | hinner inte nu, sitter i telefon, tar det om en timme
  Q1 dontKnow | ingen aning
  Q2 yes | de står där de står. ja.
  Q2 yes | ok med alla inblandade, vi rör inte rg eller region förrän 30 nov
  Q1 yes | stämmer
  Q2 no | not agreed yet
  Q1 stop | avbryt
  Q3 yes | yep, terraformed it last sprint
  Q1 noExcept SQL01 | still on, with the exception of sql01
  Q1 how | vilket kommando var det nu igen för att se bitlocker-status
  Q1 only SQL01=yes,SQL02=yes | Jag är dba så jag vet bara om sql-servrarna: av på båda
  Q2 why | varför får man inte flytta dem då?
  Q3 yes | has its own, not shared with anything else
  Q1 yesExcept SQL02 | bitlocker e av på web01 o sql01, glömde sql02 sorry 🙈
  Q1 how | can I check it with powershell remotely, and if so how?
  Q1 yes | yess, GPOn plockades bort i mars och diskarna är dekrypterade sen dess
  Q2 why | why do u ask
  Q3 later | will look it up tomorrow when my PIM role gets approved
  Q2 dontKnow | No clue – Rickard at the cloud team would know
  Q1 yesExcept WEB01 | sql01 off, sql02 off, web01 ON
  Q2 yes | Agreed, nothing gets moved until cutover
  Q2 later | återkommer om den
  Q3 chatter | thx for helping out yesterday btw Oskar, saved my evening
  Q1 only SQL01=yes,SQL02=no | sql01: yes. sql02: no
  Q1 yesExcept SQL02 | ja på alla förutom sql 2an
  Q1 yes | yep all three are off
  Q2 skip | not now, move on to the next question
  Q1 no | nej
  Q3 yes | ja, stgoldlogs
  Q3 no | Nej, något standardkonto är inte skapat ännu
  Q1 yesExcept SQL01 | ja fast inte på SQL01, dekrypteringen står och tuggar
  Q3 later | kikar på det i eftermiddag
  Q1 only SQL01=no | SQL01 still has it on for sure. The other two I'd have to check with Magnus
`);
