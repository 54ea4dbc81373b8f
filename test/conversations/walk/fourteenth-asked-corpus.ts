/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/**
 * By people who answer plainly. Read unseen, by a reader that had been developed with the eleventh set: 200 of 220 as meant (90.9 %); by one that had been developed with the
 * twelfth and the thirteenth, still unseen: 202 (91.8 %). None noted wrongly, no chatter taken. Two were labelled as a no of whom nobody is sure, and are open here.
 */
export const FOURTEENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 where | where are we? much left?
  Q1 yesExcept WEB01 | ja utom WEB01
  Q1 yesExcept WEB01 | ja på båda sql, nej på web01
  Q3 yes | jo det finns ett, dedikerat till stgold
  Q3 yes | jadå
  Q1 where | hur många frågor är det kvar?
  Q1 only WEB01=no | WEB01 still has it on, need to ask the DBAs about the rest
  Q1 later | kollar imorgon bitti
  Q2 done | nu är det fixat, har precis fått ok från alla och uppdaterat ärendet, kolla igen
  Q3 no | nej saknas, måste beställas av molnteamet först
  Q1 only SQL01=yes,WEB01=yes | Yes, all off, not sure about SQL02 though
  Q1 unclear | hmm typ, beror på hur man ser det
  Q3 yes | ja skapade ett igår, standard LRS
  Q1 yes | 👍 ja
  Q2 dontKnow | har inte koll på det, fråga Azure-gänget
  Q1 stop | stop, we'll have to do this some other day
  Q1 done | sådär, nu har jag kört disable-bitlocker på alla tre, kan du kolla om?
  Q1 only SQL01=yes | sql01 is off, haven't looked at the others
  Q1 only SQL01=no,WEB01=yes | sql01 nej, web01 ja. sql02 kommer jag inte åt just nu
  Q1 yes | yep
  Q1 only SQL01=yes,SQL02=no | SQL01 yes SQL02 no, WEB01 ask Jonas
  Q3 yes | ja den har ett eget standardkonto
  Q3 dontKnow | not sure
  Q1 dontKnow | vet inte
  Q1 only WEB01=yes | web01 är av, de andra vet jag inte
  Q1 only SQL02=no | SQL02 nej
  Q2 why | why do you need to know this
  Q1 yes | Yes, BitLocker is disabled on all three of them.
  Q1 how | vilket kommando var det nu igen för att se bitlocker status
  Q1 yesExcept WEB01 | ja alla är av utom web01, den tar vi på onsdag
  Q1 done | done now, re-run the check pls
  Q3 yes | yep created it last week
  Q2 yes | agreed
  Q1 done | ok just finished decrypting sql02, can you look again
  Q2 where | hur långt har vi kommit?
  Q1 yes | av på alla
  Q1 question | how many VMs do we have left to replicate on HV03
  Q2 yes | Yes, agreed with the whole team on Tuesday
  Q1 only SQL01=yes,SQL02=yes | yes for sql01 and sql02, web01 is not mine
  Q1 no | no, all three are still encrypted
  Q1 unclear | kanske
  Q1 noExcept WEB01 | nej förutom web01, den har vi aldrig haft bitlocker på
  Q1 yes | ja, kollade i morse med manage-bde, fully decrypted på alla
  Q1 yesExcept SQL02 | everything's off except sql-02
  Q1 yesExcept SQL02 | alla är klara utom SQL02, Henrik tar den i helgen
  Q1 chatter | tack!
  Q1 yesExcept SQL02 | Ja, fast inte på SQL02, där är det kvar
  Q1 done | har precis fixat det, testa igen
  Q1 question | is HV07 ready?
  Q2 why | varför får man inte flytta dom?
  Q2 dontKnow | ingen aning, jag är bara konsult här
  Q3 no | nope
  Q3 no | no only the premium account, no standard one for logs
  Q2 no | nej inte överenskommet, kunden vill kunna byta region
  Q2 why | vad händer om man flyttar valvet då, varför är det viktigt?
  Q3 dontKnow | osäker, jag ser inte den subscriptionen
  Q1 yes | ja
  Q2 yes | yes we've put a lock on the resource group so nobody moves anything
  Q2 question | what is a recovery plan?
  Q1 stop | avbryt
  Q1 yesExcept WEB01 | japp förutom web 01 som fortfarande e krypterad
  Q1 why | why does it matter if bitlocker is on?
  Q1 why | varför undrar du?
  Q1 yes | japp, alla tre
  Q1 only SQL01=yes | SQL01 ja
  Q1 only SQL02=no | sql02 är krypterad iaf
  Q1 only SQL01=yes,SQL02=yes | Jag kan bara svara för databasservrarna, och på SQL01 och SQL02 är det av
  Q3 dontKnow | no clue, ask Oskar, he built the storage
  Q1 only SQL01=no,SQL02=no | sql servrarna är inte avstängda än, web01 har jag inte kollat
  Q3 later | kollar i portalen sen o återkommer
  Q1 yesExcept SQL02 | alla utom sql02
  Q2 skip | next question please
  Q1 done | fixed, please check again
  Q1 yesExcept SQL02 | all except sql02, that one has tpm and bitlocker is on
  Q1 later | will get back to you on that, Stefan is checking it on monday
  Q1 only SQL01=yes,WEB01=yes | av på sql01 o web01, sql02 kollar jag sen
  Q1 yesExcept WEB01 | jepp alla utom webben
  Q3 no | nä finns inget
  Q1 yesExcept WEB01 | sql01 ja, sql02 ja, web01 nej
  Q1 only SQL01=yes,SQL02=no | sql01 av, sql02 på, web01 ingen aning
  Q1 yesExcept WEB01 | only WEB01 left to decrypt, the other two are off
  Q1 skip | inte nu, ta nästa fråga
  Q3 question | what does a standard storage account cost per month?
  Q1 chatter | sorry fel chatt
  Q2 no | nope, nobody has discussed this with the azure guys
  Q1 dontKnow | Ingen aning, fråga Magnus
  Q1 yesExcept SQL02 | bara SQL02 kvar, resten är avstängt
  Q3 no | nej
  Q2 skip | hoppa den så länge
  Q1 skip | nästa
  Q1 no | not yet, they're all still at 100% encrypted
  Q3 dontKnow | vet inte
  Q1 unclear | SQL01?
  Q3 later | will check tomorrow, no access to the portal from home
  Q2 question | vem är det som äger valvet?
  Q1 no | nej det är på fortfarande på alla tre
  Q1 yesExcept SQL02 | yes on two of them, SQL02 is still on
  Q1 noExcept WEB01 | none of them except WEB01
  Q1 yes | yes all off
  Q2 yes | ja
  Q1 question | vad är asr?
  Q1 yesExcept SQL01 | ja, bortsett från SQL01 där vi väntar på ok från kunden
  Q1 later | I'll check after lunch
  Q2 unclear | it depends
  Q3 yes | ye
  Q3 yes | yes 👍 kollade i portalen nyss
  Q2 later | let me come back to that, we have a steering meeting on friday
  Q3 chatter | någon som vill med och hämta kaffe?
  Q1 yesExcept SQL01 | av på alla förutom SQL01, den har en D-disk som e krypterad
  Q3 no | Nej, vi har inte skapat något än
  Q3 why | why does it need its own one?
  Q1 yes | japp avstängt sen i fredags :)
  Q2 dontKnow | vet ej
  Q1 dontKnow | no idea tbh
  Q1 dontKnow | not sure, the DBAs would know
  Q1 noExcept SQL01 | nej, på i alla utom sql01
  Q3 yes | yes, stgoldlogs
  Q3 yes | Yes it does
  Q3 skip | hoppa över den här, nästa fråga
  Q1 yes | no bitlocker on any of them
  Q1 noExcept SQL02 | nej ingen utom sql02
  Q1 skip | skip this one
  Q3 yes | ja
  Q2 no | not yet, Sara hasn't agreed to it
  Q2 yes | jo det stämmer, allt ligger kvar i sweden central
  Q1 yesExcept SQL01 | det är på i SQL01, de andra två är av
  Q1 dontKnow | osäker, det är säkteamet som har koll på bitlocker
  Q2 later | I'll ask Lena this afternoon and get back to you
  Q2 dontKnow | don't know, that's a question for the cloud team
  Q1 no | nej
  Q1 yes | yes, Linnea turned it off yesterday on all 3
  Q2 dontKnow | det måste nog Mikael svara på
  Q1 chatter | lunch?
  Q3 unclear | tja, både ja och nej
  Q3 yes | japp, det har ett eget, heter stgoldlog01
  Q1 yesExcept SQL01 | ja allt av utom på sql1
  Q2 chatter | Fredrik ringer dig om 5 min
  Q1 chatter | good morning everyone ☕
  Q2 stop | sluta fråga, jag hinner inte med det här idag. avsluta
  Q3 how | hur ser jag vilket loggkonto det använder?
  Q1 only WEB01=yes | ja på WEB01, sqlmaskinerna får Karin svara på
  Q1 question | vilken host ligger web01 på?
  Q1 dontKnow | dunno, I don't have login on those
  Q1 chatter | @Anders kan du kolla på skrivaren på plan 3
  Q2 yes | japp det är vi överens om
  Q2 no | No. The storage account is moving to West Europe in December, replication or not
  Q1 no | nope, still on
  Q1 noExcept SQL02 | No, still on everywhere apart from SQL02
  Q2 how | var ser jag vilken resursgrupp valvet ligger i?
  Q1 noExcept SQL01 | nä bara sql01 är av, de andra två har det på
  Q1 only WEB01=yes | web01: yes
  Q1 later | återkommer
  Q1 back | tillbaka till förra frågan tack
  Q3 yes | it does, Daniel set it up on the 14th
  Q1 continue | ok kör vidare
  Q1 only WEB01=no | WEB01 nej, den kör bitlocker än
  Q1 how | where do I see that? in hyper-v manager or inside the guest
  Q2 yes | nej inget ska flyttas
  Q1 chatter | haha
  Q1 yesExcept SQL01,WEB01 | ja utom sql01 o web01
  Q2 dontKnow | I honestly don't know, have to ask the project manager
  Q3 yes | yes own standard account, same region
  Q3 no | no, it shares one with stsilver
  Q1 yes | Ja, allihop. Vi har aldrig haft det påslaget på servrarna
  Q2 yes | yep, vi rör inget tills replikeringen är färdig
  Q3 skip | skip
  Q1 done | klart, stängde av det nyss på web01, kolla igen
  Q1 yesExcept WEB01 | yes except web01 - scheduled for 30 nov
  Q2 later | svarar på det på torsdag
  Q2 back | go back, I answered wrong on the last one
  Q2 no | nej, molnteamet tänker flytta valvet till en annan rg nästa vecka
  Q1 no | nej tyvärr, alla e krypterade 😕
  Q1 only SQL01=yes,SQL02=yes | ja på alla men web01 är jag osäker på
  Q2 yes | absolut, alla vet om det
  Q1 only SQL02=yes | SQL02 is off, I did that one myself this morning. Don't know about the others
  Q2 no | nej
  Q1 yesExcept SQL01 | yes except SQL01
  Q2 yes | ja, har stämt av med Johanna, inget flyttas förrän vi är klara
  Q1 yesExcept SQL02 | Yes for all of them apart from SQL02, that one is still decrypting (about 60%)
  Q3 no | no we don't have one, didn't know it was needed
  Q1 only SQL01=yes | for SQL01 yes, the other two I have to check
  Q1 yesExcept WEB01 | off on both SQL servers, WEB01 still on
  Q2 yes | yes, frozen until 30 nov
  Q1 yes | jo det är av
  Q1 noExcept WEB01 | nej, bara WEB01 är av
  Q3 how | where in the portal can I find that
  Q3 continue | continue
  Q3 yes | ja, loggarna går till ett separat standardkonto som bara stgold använder
  Q2 no | no, not agreed yet
  Q3 no | nej det delar loggkonto med de andra premiumkontona
  Q3 done | skapade precis ett standardkonto till stgold, kan du kolla igen?
  Q2 dontKnow | idk
  Q2 later | tar upp det på mötet imorgon, återkommer
  Q1 noExcept SQL01 | no, only SQL01
  Q1 yesExcept WEB01 | all but web01
  Q2 yes | yes all agreed, it's in the change ticket
  Q1 yes | jajamän
  Q1 how | hur kollar jag det?
  Q2 yes | Ja, det togs på projektmötet i måndags
  Q1 no | nä inte än
  Q1 noExcept WEB01 | nope only web01 is off, both sql boxes are still encrypted
  Q1 yes | ja all three are off, dubbelkollade med Peter
  Q1 why | vad spelar det för roll, disken är väl krypterad i azure ändå
  Q1 how | how can i check that without logging in to each vm
  Q1 no | No, none of them. Security requires it until we have an exception
  Q1 yes | nej vi kör ingen bitlocker inne i vm:arna, allt är okrypterat
  Q1 yesExcept WEB01 | Ja. Undantag: WEB01
  Q1 chatter | Erik är du på kontoret idag?
  Q1 yes | yess off everywhere, verified with Get-BitLockerVolume, ProtectionStatus Off and 0% encrypted
  Q2 no | nä det har vi inte pratat om än
  Q1 later | sitter i möte, kollar sen
  Q1 no | nej, gpo:n slår på det igen hela tiden
  Q2 yes | no they won't be moved, everything stays in rg-asr-prod
  Q3 done | created it now, check again please
  Q1 yes | off on sql01, sql02 and web01
  Q1 yes | ja det ska vara lugnt, jag dekrypterade dom själv förra veckan
  Q2 skip | skippa
  Q1 skip | hoppa över
  Q1 yesExcept WEB01 | yes but not WEB01, the webteam wants to keep it
  Q1 only SQL01=yes | den e av på sql01 åtminstone
`);
