/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/**
 * Read unseen, when the fifteenth set had been learned from: 200 of 220 as meant (90.9 %), one noted of fewer than were meant, no chatter taken; 207 noted or rightly proposed (94.1 %), none
 * proposed wrongly, no chatter proposed. Reader and proposals have been developed with it since.
 */
export const SIXTEENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja
  Q1 yes | japp alla tre av
  Q1 yes | yes off on all three, checked with manage-bde -status this morning
  Q1 yes | Jo, det är av på alla.
  Q1 yes | aye all off
  Q1 yes | yep decrypted the lot last week
  Q1 yes | av på allihopa, Jukka stängde av i fredags
  Q1 yes | all three fully decrypted, protection off
  Q1 yes | Ja, BitLocker har aldrig varit påslaget på produktionsservrarna här i Västerås
  Q1 yes | yes. We do not use bitlocker in VMs in Tampere, only in laptops
  Q1 yes | stämmer
  Q1 yes | ja det e av, va inne på alla tre nyss
  Q1 yes | ja all good, disabled på samtliga 👍
  Q1 yes | No BitLocker on any of them
  Q1 yes | ingen av dem är krypterad
  Q1 yes | that's right, I can confirm it's disabled on SQL01, SQL02 and WEB01
  Q1 yes | Our security policy only covers client PCs, servers are unencrypted. So yes, all 3.
  Q1 yes | yes , i verified in ticket INC0048213 , all decrypted
  Q1 yes | kör vi inte på servrar, så ja
  Q1 yes | japp, sql 1 och 2 + webben, alla avstängda
  Q1 no | nej
  Q1 no | nope still on
  Q1 no | nej det är på på alla tre, krav från security
  Q1 no | no, all three are encrypted since the audit in march
  Q1 no | fortfarande krypterade allihop tyvärr
  Q1 no | no sorry, a GPO turned it on again last night on all of them 🙄
  Q1 no | Nej, Eva på säk har inte godkänt att vi stänger av så den är på överallt
  Q1 no | nä inte än
  Q1 no | Not yet mate, waiting on change approval, they're all still on
  Q1 no | BitLocker is enabled on every one of them I'm afraid
  Q1 no | näpp, PÅ på alla 3 enligt manage-bde
  Q1 no | no, encryption is ON in all VM. We checked now.
  Q1 yesExcept SQL02 | alla utom sql02
  Q1 yesExcept WEB01 | ja förutom WEB01
  Q1 yesExcept SQL01 | yes except SQL01
  Q1 yesExcept WEB01 | all but web01
  Q1 yesExcept SQL02 | Yes, apart from SQL02 which is still decrypting (64%)
  Q1 yesExcept SQL01 | ja men inte sql01, den har Petra inte släppt än
  Q1 yesExcept WEB01 | japp på alla utom webben
  Q1 yesExcept SQL01 | off on everything except sql1
  Q1 yesExcept SQL02 | Ja, alla är klara utom SQL02 där D: fortfarande är krypterad
  Q1 yesExcept WEB01 | yes for the sql boxes, not for web01
  Q1 yesExcept SQL02 | yes but SQL02 no
  Q1 yesExcept WEB01 | Ja. Undantag: WEB01, den står i DMZ och security vill ha kvar krypteringen där tills vidare
  Q1 yesExcept SQL01,SQL02 | jo, utom SQL01 o SQL02
  Q1 yesExcept SQL02 | all of em bar sql02
  Q1 yesExcept WEB01 | alla är av, bara WEB01 kvar
  Q1 yesExcept SQL01 | it's off, except on SQL01 - Graham re-enabled it on Friday for the ISO audit
  Q1 yesExcept WEB01 | Yes except the web server
  Q1 yesExcept SQL02 | ja, minus sql02
  Q1 yesExcept SQL01 | only SQL01 still has it on, rest are off
  Q1 yesExcept WEB01 | det är bara web01 som har bitlocker på, övriga är av
  Q1 yesExcept SQL01 | av på alla utom sql01, den rör jag inte utan ok från Birgitta
  Q1 yesExcept SQL02 | two out of three, SQL02 is still on
  Q1 yesExcept WEB01 | Ja utom WEB01. Tero kör decrypt på den i helgen
  Q1 yesExcept SQL01,WEB01 | yes, everything apart from sql01 n web01
  Q1 yesExcept SQL02 | alla förutm sql02 (bara suspendad, inte avkrypterad)
  Q1 yesExcept SQL01 | ja - med undantag för SQL01, se mailet från Anneli
  Q1 yesExcept WEB01 | yes all OK except WEB01 is showing Protection On
  Q1 yesExcept SQL02 | Off on all, not SQL02 though
  Q1 yesExcept SQL02 | sql02 är på, resten av
  Q1 noExcept WEB01 | nej det är bara av på WEB01
  Q1 noExcept SQL02 | no, only SQL02 is off so far
  Q1 noExcept WEB01 | Nej, utom på WEB01 där det är av
  Q1 noExcept SQL01 | no except sql01
  Q1 noExcept WEB01 | bara webben är av, sql-servrarna är fortfarande krypterade
  Q1 noExcept SQL01 | nope, all on apart from SQL01, that one Marko did yesterday
  Q1 noExcept SQL02 | det är på överallt utom sql02
  Q1 noExcept WEB01 | Still on everywhere, except WEB01 where we switched it off
  Q1 noExcept SQL01 | nej, endast sql01 är avstängd. resten väntar på change board
  Q1 only SQL01=yes | SQL01 av
  Q1 only SQL01=yes | sql01 is off, haven't got to the others yet
  Q1 only WEB01=yes | WEB01 ja, SQL-burkarna vet jag inte, fråga Lena
  Q1 only WEB01=yes | web01 off. sql ones are Priya's
  Q1 only SQL01=yes,SQL02=no,WEB01=yes | SQL01 ja, SQL02 nej, WEB01 ja
  Q1 only SQL01=yes,SQL02=yes | sql01 yes sql02 yes web01 no clue
  Q1 only SQL02=no | SQL02 still on
  Q1 only SQL01=yes,SQL02=yes | båda sql är av, webben har jag inte koll på
  Q1 only WEB01=yes | web01 is ours and it is off. for sql please ask DBA
  Q1 only SQL02=no,WEB01=yes | sql02: no, web01: yes
  Q1 only WEB01=yes | för web01 ja iaf
  Q1 only SQL01=yes,SQL02=yes | Kan bara svara för SQL01 och SQL02, där är det av
  Q1 only SQL01=no | sql01 är bitlocker på, de andra har jag inte tittat på
  Q1 only WEB01=yes | I only have login to WEB01, it's off there
  Q1 only SQL01=yes,SQL02=yes | SQL 1 and 2 yes, WEB01 I need to ask network
  Q1 only SQL01=yes,SQL02=no,WEB01=no | SQL01 off, SQL02 on (GPO), WEB01 on too
  Q1 only WEB01=no | webservern är krypterad, det vet jag. Sql har Henrik
  Q1 only SQL02=yes | sql02 av från och med igår kväll
  Q1 only SQL01=yes | SQL01 confirmed off, the other two are not verified yet by night team
  Q1 only SQL01=yes,WEB01=yes | av på sql01 o web01, sql02 kommer jag inte åt just nu
  Q1 dontKnow | vet inte
  Q1 dontKnow | no idea, I'm just covering for Niklas
  Q1 dontKnow | ingen aning, fråga Eva på IT-säk
  Q1 dontKnow | dunno, the DBA owns those
  Q1 dontKnow | Jag är projektledare så det där kan jag inte svara på. Henrik vet.
  Q1 dontKnow | not sure tbh, somebody in Sheffield set these up
  Q1 dontKnow | we do not have access to check this, please contact day team
  Q1 later | kollar imorgon bitti
  Q1 later | will check after lunch
  Q1 later | Återkommer, sitter i möte
  Q1 later | will update after handover 06:00 CET
  Q1 later | Henrik kollar på måndag när han är tillbaka från semestern
  Q1 later | give me 10 min, just need to rdp in
  Q1 done | klart nu, kolla igen
  Q1 done | Just turned it off on all three, pls recheck
  Q1 done | fixat! sista disken är avkrypterad nu, kör om kontrollen
  Q1 done | decryption is completed now kindly check again
  Q1 done | så, nu har jag stängt av bitlocker, testa en gång till
  Q1 skip | hoppa över
  Q1 skip | skip
  Q1 skip | next one please
  Q1 skip | ta nästa, orkar inte leta upp det här nu
  Q1 why | varför frågar du?
  Q1 why | why does that matter for ASR?
  Q1 why | Vad spelar det för roll om bitlocker är på? Det krypteras ju i Azure också
  Q1 how | hur ser jag det?
  Q1 how | where do I check that, on the host or inside the VM?
  Q1 how | vad var kommandot nu igen för att kolla bitlocker-status
  Q1 question | which host are these on?
  Q1 question | vilka fler vm:ar ligger på HV03?
  Q1 question | does ASR support vTPM btw?
  Q1 back | oj svarade fel, gå tillbaka till förra frågan
  Q1 stop | avbryt
  Q1 continue | fortsätt
  Q1 where | hur många frågor är det kvar?
  Q1 unclear | beror på vilken disk du menar
  Q1 unclear | maybe
  Q1 unclear | sql02??
  Q1 chatter | Jukka are you joining the standup?
  Q1 chatter | tack för fikat Birgitta ☕
  Q1 chatter | haha den där boten ger sig aldrig
  Q1 chatter | guys is the VPN to Tampere down again or is it just me
  Q2 yes | ja
  Q2 yes | Yes, agreed with the cloud team in Tuesday's meeting
  Q2 yes | japp, ingen rör dem
  Q2 yes | ja det är överenskommet, står i projektplanen kap 4
  Q2 yes | yes we've put resource locks on the RG as well
  Q2 yes | agreed, nothing moves until cutover in January
  Q2 yes | Ja det är vi överens om, både här och i Tammerfors
  Q2 yes | yep no moves
  Q2 yes | Vi är överens. Protokollet från 12/11 finns på SharePoint.
  Q2 yes | sure, Graham and Tero both signed off
  Q2 yes | ja precis, allt ligger kvar i rg-asr-prod i Sweden Central
  Q2 yes | jo vi har kommit överens om de
  Q2 yes | OK from project side, yes. Change freeze på allt i Azure t.o.m. 15 dec
  Q2 yes | nothing gets moved, agreed 👍
  Q2 yes | ja, lovade Eva det senast igår
  Q2 no | nej
  Q2 no | no, finance wants everything moved to a new RG before year end
  Q2 no | Nej det har vi inte kommit överens om ännu
  Q2 no | nope, nobody's agreed to that
  Q2 no | nej, UK vill flytta valvet till UK South i december
  Q2 no | no not agreed. Cloud team is planning to move the storage account next week
  Q2 no | nä tyvärr, molnteamet ska göra om resursgrupperna nu i veckan
  Q2 no | Not agreed yet, Sheffield are still arguing about it
  Q2 dontKnow | vet ej
  Q2 dontKnow | inte mitt bord, ta det med Anneli
  Q2 dontKnow | no clue, ask the project manager
  Q2 dontKnow | I don't know, I'm only the DBA
  Q2 dontKnow | osäker, det bestämdes innan jag började här
  Q2 dontKnow | Ingen aning faktiskt. Molnteamet borde veta
  Q2 later | tar upp det på styrgruppen på torsdag
  Q2 later | I'll raise it in tomorrow's stand-up and get back to you
  Q2 later | aterkommer om det
  Q2 done | sorted now, just got it in writing from Graham. check again
  Q2 skip | skippa den
  Q2 skip | not now, next question
  Q2 skip | vi hoppar den så länge
  Q2 why | varför får man inte flytta valvet?
  Q2 why | why you ask this?
  Q2 how | how would I even check that? is it in the portal somewhere
  Q2 question | what's a recovery plan?
  Q2 question | vilken region replikerar vi till?
  Q2 back | previous question pls
  Q2 stop | stop, that's enough for today
  Q2 where | where are we now, how many left?
  Q2 unclear | well, sort of
  Q2 chatter | Göran jag ringer dig om 5
  Q2 chatter | tack!
  Q2 chatter | @Marko nice work with the switch last night btw 🙌
  Q3 yes | ja
  Q3 yes | ja den har stgoldlogs
  Q3 yes | yes, stgoldlog01, standard LRS
  Q3 yes | yep got its own
  Q3 yes | Japp, skapade ett eget standardkonto i förra veckan
  Q3 yes | Yes it has separate standard account for logs, Tero made it in October
  Q3 yes | jo de finns ett
  Q3 yes | correct, GPv2 standard in the same region
  Q3 yes | ja, eget loggkonto, delas inte med nåt annat
  Q3 yes | yes mate sorted ages ago
  Q3 yes | det har det 👍
  Q3 yes | Ja, kollade med Niklas, det heter stgoldrepl
  Q3 no | nej, delar med stsilver
  Q3 no | no, it's sharing one with the Finland account
  Q3 no | nej, inget än
  Q3 no | nope only the premium one exists
  Q3 no | Nej. Budgeten för det är inte godkänd.
  Q3 no | no log account created yet
  Q3 dontKnow | vet inte vad som är satt upp där
  Q3 dontKnow | not sure, Azure stuff is Priya's area
  Q3 dontKnow | ingen koll
  Q3 dontKnow | hmm don't know, I can't see that subscription
  Q3 later | kollar i portalen efter mötet
  Q3 later | Tero will check on Monday
  Q3 done | skapade ett nu, kolla igen
  Q3 done | done, stgoldlogs created, please re-check
  Q3 done | Fixat nu, loggkontot är på plats. Kan du titta en gång till?
  Q3 skip | nästa
  Q3 skip | skip this one for now
  Q3 why | varför behövs ett eget loggkonto?
  Q3 why | what difference does it make, premium is faster anyway?
  Q3 how | hur kollar jag det i portalen?
  Q3 how | where can I see which log account it uses?
  Q3 how | finns det nåt az-kommando för att se det?
  Q3 question | how much does a standard account cost per month?
  Q3 question | vilka vmar går till stgold?
  Q3 stop | vi avslutar här tack
  Q3 continue | ok continue
  Q3 where | hur långt har vi kommit?
  Q3 chatter | Lena kan du ta larmet på WMS, sitter i telefon
`);
