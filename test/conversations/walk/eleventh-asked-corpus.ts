/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/**
 * Read unseen, by a reader that had been developed with the tenth set: 179 of 220 as meant (81.4 %; one more was right, and counted wrong where "only" named all three of them); one
 * noted too little ("enda som har bitlocker igång är SQL02" says something of the others as well), no chatter taken.
 */
export const ELEVENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja, kollade i morse med manage-bde, allt står som Fully Decrypted
  Q1 yes | yep all three are off
  Q1 yes | av på samtliga
  Q1 yes | Yes. Confirmed with manage-bde -status on each of them 5 min ago.
  Q1 yes | jajamensan
  Q1 yes | japp, vi kör inte bitlocker på servrar överhuvudtaget
  Q1 yes | it's off everywhere, we encrypt at the SAN instead
  Q1 yes | jupp 👍
  Q1 yes | Ja det stämmer, Fredrik stängde av det förra veckan på alla tre
  Q1 yes | bitlocker has never been turned on on any of these
  Q1 yes | inget bitlocker där inte
  Q1 yes | protection off on C: and D: on all 3, decrypted 100%
  Q1 yes | alla tre e avkrypterade sen i torsdags
  Q1 yes | afaik that feature isn't even installed on them, so yes off
  Q1 yes | Hej! Ja, det är avslaget i alla maskinerna. Mvh Birgitta
  Q1 yes | ja alla. sql02 strulade lite men den gick igenom till slut
  Q1 yes | ye decrypted the lot on friday
  Q1 yes | mm det är det
  Q1 yes | Sitter i telefon men ja, avstängt på alla
  Q1 no | nej, samtliga är krypterade fortfarande
  Q1 no | nope
  Q1 no | no sorry, security policy forces it on for all of them via GPO
  Q1 no | näe, bitlocker är på i alla tre
  Q1 no | still on, all of them
  Q1 no | ingen av dem är avkrypterad än
  Q1 no | nej inte än, väntar på change-godkännande
  Q1 no | Not off. All three are fully encrypted, XTS-AES 256, just looked.
  Q1 no | tyvärr inte, CISO:n vill ha det påslaget på alla
  Q1 no | nej nej nej, dom e krypterade allihop 😅
  Q1 yesExcept SQL02 | ja utom SQL02
  Q1 yesExcept WEB01 | all but web01
  Q1 yesExcept SQL01 | yes, except SQL01 which still shows Protection On
  Q1 yesExcept WEB01 | alla förutom web01, den glömde vi
  Q1 yesExcept SQL01 | sql01 är krypterad fortfarande, resten är av
  Q1 yesExcept WEB01 | only WEB01 still has it on, the others are fine
  Q1 yesExcept SQL01,SQL02 | ja på webben men inte på sql-maskinerna
  Q1 yesExcept SQL01,SQL02 | off on everything apart from the two SQL boxes
  Q1 yesExcept SQL02 | Japp, men inte på SQL02 - där vill Karin ha kvar det på D: tills revisionen är klar
  Q1 yesExcept SQL01 | yes but sql 01 is stuck at 63% decrypted
  Q1 yesExcept SQL02 | allt utom sql2 är klart
  Q1 yesExcept SQL01 | Ja förutom SQL01, där ligger lönedatan och den får vi inte avkryptera utan beslut
  Q1 yesExcept WEB01 | yes for all of them bar WEB01
  Q1 yesExcept WEB01 | web01 nej, övriga ja
  Q1 yesExcept SQL02 | It's off on all VMs with the exception of SQL-02, there the DBA team re-enabled it after patching
  Q1 yesExcept WEB01 | jo fast inte web01
  Q1 yesExcept SQL01 | typ alla, det är bara sql01 kvar att stänga av
  Q1 yesExcept SQL02 | yep minus sql02
  Q1 yesExcept WEB01 | av på alla tre minus WEB01 som konsulterna byggde, dom slog på det by default
  Q1 yesExcept SQL02 | bitlocker sitter fortfarande på på SQL02, de andra två är rena
  Q1 yesExcept SQL01 | ja, undantag SQL01
  Q1 yesExcept WEB01 | Web01 is encrypted, rest is good to go
  Q1 yesExcept SQL01,SQL02 | de är av allihop, utom SQL01 o SQL02 där policyn slår till igen varje natt 🙄
  Q1 yesExcept SQL02 | Alla okej utom SQL 2, kör decrypt där nu
  Q1 yesExcept WEB01 | yes with one exception, WEB01. Will be off after the maintenance window on sunday
  Q1 yesExcept SQL01 | yes but not sql01 – its owner hasn't said ok
  Q1 yesExcept SQL02 | enda som har bitlocker igång är SQL02
  Q1 yesExcept WEB01 | stämmer, men WEB01 har det på sin datadisk (E:)
  Q1 yesExcept SQL01 | off everywhere, oh wait no, SQL01 is still on. the other two are off
  Q1 noExcept WEB01 | nej, bara på WEB01
  Q1 noExcept SQL02 | no, only sql02 is off so far
  Q1 noExcept SQL01 | inte på någon utom sql01
  Q1 noExcept WEB01 | nope, except web01 which never had it
  Q1 noExcept SQL02 | Nej, alla är krypterade förutom SQL02 som vi körde som test i fredags
  Q1 noExcept SQL01 | still on for all except SQL01
  Q1 noExcept SQL01,SQL02 | den är bara av på sql:erna, inte på web
  Q1 noExcept WEB01 | bitlocker is active on everything but WEB01
  Q1 noExcept SQL01 | Nej tyvärr, det är endast SQL01 som hunnit bli avkrypterad, de andra har jag inte startat med
  Q1 only SQL01=yes | SQL01 ja, de andra har jag inte hunnit titta på
  Q1 only SQL01=yes,SQL02=yes | sql01 and sql02 are off, no idea about the web server, thats Johans
  Q1 only WEB01=yes | web01 är av iaf
  Q1 only SQL02=no | SQL02 has it on, haven't checked the others
  Q1 only SQL01=yes,SQL02=no | sql01 ja sql02 nej web01 vet ej
  Q1 only SQL01=yes,SQL02=yes | kan bara svara för databasservrarna: båda är avkrypterade
  Q1 only WEB01=no | Well WEB01 is definitely encrypted, I had to type in the recovery key last night
  Q1 only SQL01=yes,WEB01=no | sql01: off. web01: on. sql02: ask Petra
  Q1 only SQL02=yes | kollat sql02, den är lugn. kommer inte åt resten, fel vlan
  Q1 only WEB01=yes | I can speak for WEB01 only, it's off there
  Q1 only SQL01=no | på sql01 är det på, resten vet jag inte
  Q1 only SQL01=yes,WEB01=yes | SQL01 + WEB01 ok, återkommer om SQL02
  Q1 only WEB01=yes | dunno about sql but web01 is decrypted since monday
  Q1 only SQL01=yes,SQL02=yes,WEB01=no | SQL01 av, SQL02 av, WEB01 på
  Q1 only SQL01=yes,SQL02=yes | As the DBA: yes for SQL01 and SQL02. For WEB01 you need to talk to the web team
  Q1 only SQL02=yes,WEB01=no | sql02 off, web01 on, sql01 is powered down so cant see
  Q1 only SQL02=no | Vet att SQL02 är krypterad. Övriga får Mats svara på.
  Q1 only SQL01=no,SQL02=no | båda sql är på fortfarande, webben har jag ingen aning om
  Q1 only WEB01=yes | jag stängde av det på web01 igår, sqlarna är inte mina
  Q1 only SQL01=yes | first one yes I checked, second and third I have no login to
  Q1 dontKnow | ingen aning
  Q1 dontKnow | no clue, you'd have to ask the infra guys
  Q1 dontKnow | vet inte, jag började här i måndags 😬
  Q1 dontKnow | idk, not my servers
  Q1 dontKnow | det får du fråga Micke om, han satte upp dom
  Q1 dontKnow | Osäker. Har inte behörighet till de VM:arna så jag kan inte se det.
  Q1 dontKnow | hmm can't say, I'm just the PM here
  Q1 later | kollar imorgon bitti
  Q1 later | will check after lunch
  Q1 later | återkommer, sitter i möte till 3
  Q1 later | Can't log on right now, the VPN is down. I'll have a look tonight
  Q1 later | Lars kollar det på måndag när han är tillbaka från semestern
  Q1 done | klart, kolla igen
  Q1 done | just ran Disable-BitLocker on all three and they're done decrypting, pls recheck
  Q1 done | sådär, nu har jag stängt av det. testa en gång till
  Q1 done | fixed it, can you look again?
  Q1 done | nu är sista avkrypteringen färdig oxå, kör om kollen tack
  Q1 done | Turned it off on SQL02 just now, so please rescan
  Q1 skip | hoppa över
  Q1 skip | skip for now
  Q1 skip | nästa fråga tack
  Q1 skip | vi tar nästa, den här orkar jag inte med nu
  Q1 skip | pass på den, nästa
  Q1 why | varför undrar du det?
  Q1 why | does bitlocker really matter for ASR? it's never been a problem before
  Q1 why | vad spelar det för roll om disken är krypterad eller ej
  Q1 how | hur ser jag det?
  Q1 how | whats the command to check that again
  Q1 how | var i windows kollar man om bitlocker är på
  Q1 how | can I see that from the hyper-v host or do I need to rdp into each vm?
  Q1 how | Hur gör man för att kolla det på en core-server utan gui?
  Q1 question | vad är skillnaden på suspended och off?
  Q1 question | is HV07 ready btw?
  Q1 question | which host is WEB01 sitting on now?
  Q1 question | hur lång tid brukar första replikeringen ta för en 2 TB disk?
  Q1 back | gå tillbaka till förra frågan, jag svarade fel
  Q1 stop | avbryt
  Q1 continue | ok kör vidare
  Q1 where | hur många frågor är det kvar?
  Q1 where | how far along are we
  Q1 unclear | det beror på
  Q1 unclear | sql01?
  Q1 chatter | @Anders tar du med kaffe till mig också ☕
  Q1 chatter | haha ja du, den diskussionen igen
  Q1 chatter | Lisa, did you get the invoice from Dustin?
  Q2 yes | ja det är vi överens om
  Q2 yes | yes agreed, nobody touches anything until cutover is done
  Q2 yes | Japp, spikat på mötet i tisdags
  Q2 yes | absolut
  Q2 yes | yeah we put resource locks on all of it so nobody can move it
  Q2 yes | ja, alla i teamet vet om att inget får flyttas till och med 30 nov
  Q2 yes | agreed 👍
  Q2 yes | inget flyttas, lovar
  Q2 yes | everything stays in West Europe, same RG, that's decided
  Q2 yes | Ja. Står i designen kap 4, godkänd av arkitektgruppen.
  Q2 yes | jo men det har vi bestämt
  Q2 yes | yup, spoke to the azure team and they're ok with leaving it all where it is
  Q2 yes | vi är eniga om det, både vi och kunden
  Q2 yes | of course, why would anyone move them mid-replication lol
  Q2 yes | ok för oss, det ligger kvar i rg-dr-prod hela vägen
  Q2 yes | Yes - freeze is in place until 30 Nov, Marie confirmed by email
  Q2 no | nej det är inte bestämt
  Q2 no | no, nobody has agreed to that
  Q2 no | nej, molnteamet tänker flytta valvet till en annan RG i nästa sprint
  Q2 no | nope, finance wants the storage account in a new RG before year end
  Q2 no | Tyvärr inte, vi ska byta region till Sweden Central mitt i alltihop
  Q2 no | not agreed yet
  Q2 no | näpp, ingen som tagit upp det ens
  Q2 dontKnow | vet ej
  Q2 dontKnow | not sure, thats above my pay grade 😄
  Q2 dontKnow | det måste du fråga Azure-teamet om
  Q2 dontKnow | No idea what's been agreed, Henrik ran that meeting
  Q2 dontKnow | jag vet faktiskt inte, är bara inhyrd konsult
  Q2 dontKnow | dunno, haven't been involved in that part
  Q2 later | tar upp det på styrgruppen på torsdag
  Q2 later | I'll ask Sofia and get back to you
  Q2 later | kan svara på det i eftermiddag när jag snackat med molngänget
  Q2 done | har precis stämt av med alla och satt lås på resursgruppen, titta igen
  Q2 skip | skippa den
  Q2 skip | not now, next one please
  Q2 why | varför får man inte flytta dom?
  Q2 why | what happens if we do move the vault? why is it important
  Q2 how | var i portalen ser jag vilken RG valvet ligger i?
  Q2 question | vad är en återställningsplan?
  Q2 question | can you tell me which region stgold is in?
  Q2 back | oj, previous question please
  Q2 stop | stopp, vi tar resten en annan dag
  Q2 where | var är vi nånstans i listan?
  Q2 unclear | njae, sådär
  Q2 chatter | lunch? sushi eller thai
  Q2 chatter | tack!
  Q2 chatter | sorry wrong window
  Q2 chatter | Jocke din bil står i vägen på lastkajen
  Q3 yes | ja, stgoldlogs
  Q3 yes | yes it has one, created it last week
  Q3 yes | japp har eget
  Q3 yes | jepp, std LRS i samma region, bara för loggarna
  Q3 yes | yep, separate standard account just for the logs
  Q3 yes | Ja, Nadia satte upp ett när vi byggde premium-kontot
  Q3 yes | it does
  Q3 yes | det har det, kollade precis i portalen
  Q3 yes | yes sir, stlog01, Standard_LRS, nothing else uses it
  Q3 yes | såklart 🙂
  Q3 yes | ja det finns ett, heter nåt med log på slutet
  Q3 yes | Correct, there is a dedicated standard account for it
  Q3 no | nej det saknas
  Q3 no | no, it shares one with stsilver
  Q3 no | nä, vi har bara premiumkontot
  Q3 no | nej, loggarna går till samma konto som alla andra
  Q3 no | nope only the premium one exists, budget...
  Q3 no | inte vad det verkar, hittar inget standardkonto i hela subscriptionen
  Q3 no | No, we haven't created that one yet
  Q3 no | nej det har den inte, missades i beställningen
  Q3 dontKnow | vet inte, har inte läsrättigheter på den subscriptionen
  Q3 dontKnow | jag vet inte alltså, fråga Ola
  Q3 dontKnow | couldn't tell you, Tobias handles storage
  Q3 dontKnow | hmm ingen koll alls
  Q3 dontKnow | don't know tbh
  Q3 later | dubbelkollar med storage-killarna o återkommer
  Q3 later | give me an hour, need to PIM up first
  Q3 later | Tobias kollar det nästa vecka, svarar då
  Q3 done | skapade ett standardkonto nyss, kan du kolla igen
  Q3 done | Added the log account now, check again pls
  Q3 skip | hoppa den sålänge
  Q3 skip | lets move on, skip
  Q3 why | why can't the logs go to the premium account?
  Q3 why | vad ska man med det till?
  Q3 how | hur kollar jag vilket loggkonto den använder?
  Q3 question | what does a standard account cost per month roughly?
  Q3 stop | quit
  Q3 continue | fortsätt
  Q3 unclear | kanske
  Q3 chatter | ses på after work sen 🍻
`);
