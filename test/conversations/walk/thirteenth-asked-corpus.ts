/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** By people who like to put things their own way. Read unseen, by a reader that had been developed with the eleventh set: 197 of 220 as meant (89.5 %), none noted wrongly, no chatter taken. */
export const THIRTEENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 why | vad har bitlocker med asr att göra??
  Q2 yes | yep the cloud team signed off on it
  Q2 yes | jo det är avstämt m azure-teamet
  Q1 noExcept SQL01 | no, only SQL01 is off
  Q1 yesExcept SQL02 | yes for sql01+web01, sql02 is waiting for change window on thursday so still on
  Q1 why | why does it matter if bitlocker is on in the guest?
  Q3 no | nej det har ingen skapat
  Q1 later | kollar imorgon bitti
  Q1 yesExcept SQL01 | alla förutom sql 01
  Q1 only SQL01=yes | sql01 är av, de andra har jag inte kollat
  Q1 no | nej
  Q3 why | why would it need its own log account
  Q1 yesExcept SQL02 | Off on all but one - sql02 still shows Protection On
  Q1 yes | yes sir, protection off + 0% encrypted on every volume
  Q2 chatter | nån som har en usb-c-laddare över?
  Q3 skip | let's leave that one and move on
  Q2 later | ska prata med Marie på måndag o svarar då
  Q3 no | nope, nothing for logs at all
  Q1 dontKnow | dunno, I don't have login on those VMs
  Q1 yes | off on all of them, checked Get-BitLockerVolume 10 min ago
  Q2 dontKnow | vet ej, fråga Marie (PL)
  Q1 yesExcept WEB01 | checkade alla tre nu, 01 o 02 sql är av men web01 står på 100% encrypted
  Q1 only SQL01=yes,SQL02=yes | The SQLs are clean. web01 isn't mine, ask Robert
  Q2 dontKnow | det har jag ingen koll på
  Q3 no | no it shares one with stsilver
  Q3 no | näpp det delar loggkonto med två andra
  Q1 yesExcept SQL02 | bara sql02 som är på, resten av
  Q1 yes | aldrig varit påslaget på dom
  Q1 skip | hoppa över
  Q3 yes | yep, dedicated GPv2 standard
  Q3 later | jag kikar på det i eftermiddag
  Q1 yesExcept SQL01 | web01 off ja, sql02 off ja, sql01 nej den är på
  Q1 question | hur många VM:ar är kvar på HV03?
  Q3 later | ger dig svar imorn
  Q1 yesExcept WEB01 | japp, minus webbservern
  Q1 yes | we never enable bitlocker inside guests, only on the hosts
  Q2 skip | skip this one
  Q1 question | är HV07 klar?
  Q3 no | there isn't one, I think we missed it when we set up stgold. so no
  Q2 yes | ja, Marie skrev in det i ändringen CHG0041822
  Q2 why | Varför får man inte flytta dem?
  Q2 no | nej tyvärr, ingen har tagit den diskussionen än
  Q1 yes | Bitlocker är avstängt på alla tre, Johan körde decrypt i fredags
  Q3 yes | yes - terraform creates one log account per premium account
  Q3 yes | det har det, syns i portalen under samma rg
  Q1 how | var ser man det, i hyper-v manager eller inne i gästen?
  Q2 yes | ok med alla inblandade, both us and the customer
  Q3 later | Tobbe is checking it next week when he's back from vacation
  Q1 skip | skippa den här så länge
  Q1 yesExcept WEB01 | just WEB01 left, the other two are decrypted
  Q1 chatter | haha klassiker
  Q1 noExcept WEB01 | näe, alla är krypterade utom webbservern
  Q1 noExcept WEB01 | nej, med undantag för web01 som aldrig haft det
  Q2 unclear | kanske
  Q1 yesExcept SQL02,WEB01 | ja för SQL01, nej för de andra två
  Q1 only SQL01=yes,SQL02=yes | båda sql är av, web01 får webbteamet svara på
  Q1 yes | ja, kollade i morse med manage-bde
  Q3 question | vad kostar ett premiumkonto per månad ungefär?
  Q1 yesExcept WEB01 | WEB01 kör fortfarande bitlocker, övriga är lugna
  Q3 skip | hoppa över storagefrågan
  Q3 yes | japp har eget loggkonto
  Q2 done | nu har jag lagt lås på resursgruppen, kolla igen pls
  Q1 done | decryption finished a minute ago, try again
  Q1 yes | yup all three off
  Q3 no | nej, finns bara premiumkontot
  Q1 dontKnow | vet inte, det är Kajsa som har hand om de maskinerna
  Q3 no | no separate one, logs go to the shared stcommon
  Q1 only SQL01=yes,SQL02=no | SQL01 ja, SQL02 nej, WEB01 ingen aning
  Q2 dontKnow | don't know if that was ever discussed tbh
  Q1 only WEB01=no | web01 är på, sql-burkarna kollar Kajsa imorgon
  Q2 yes | Ja. Beslutat.
  Q1 yesExcept SQL01 | yep, apart from sql01 where the DBA wants it on until 30 nov
  Q2 later | Will be decided in the meeting on 3 Dec, I'll let you know
  Q1 no | näe, inte på nån av dom
  Q1 later | can't right now, on a P1. will look this afternoon
  Q1 dontKnow | beats me, those are the customer's boxes
  Q1 no | none of them is off yet, we are waiting for the change window on sunday
  Q1 only WEB01=yes | WEB01 is off, haven't looked at the sql ones yet
  Q3 yes | ja stgoldlogs
  Q3 no | saknas
  Q1 no | alla tre är fortfarande krypterade
  Q1 done | fixat! disable-bitlocker kört på alla, kan du titta en gång till?
  Q1 only SQL01=yes,WEB01=yes | sql01 o web01 av, sql02 är nere för patchning så den går inte att kolla
  Q2 how | var ser jag om nån har planerat en flytt?
  Q1 unclear | tja, både och
  Q3 dontKnow | osäker, det var Tobbe som satte upp storage
  Q1 no | it's on everywhere, security insists on it
  Q1 noExcept WEB01 | nope, all still encrypted except web 01
  Q1 yesExcept WEB01 | av på båda sql:erna men webben är fortfarande krypterad
  Q1 done | så, nu har dekrypteringen gått klart. kör om kollen
  Q2 yes | vi har frys på hela rg:n t.o.m 15 dec, så ja
  Q1 only WEB01=yes | i can only speak for web01, that one is off
  Q2 why | what happens if somebody moves the vault? why is that a problem
  Q1 only SQL01=yes | sql01: off
  Q1 yesExcept SQL01,SQL02 | both SQL boxes still have it on, web01 is fine
  Q2 yes | agreed
  Q3 yes | ja, ett eget som bara stgold använder
  Q2 no | no, finance wants everything moved to the new subscription RG in november
  Q1 yes | jajamän, av överallt
  Q3 how | hur ser man vilket loggkonto som hör till stgold?
  Q1 skip | not now, take the next one
  Q1 no | nej bitlocker är på på alla tre pga säkerhetspolicyn
  Q1 later | återkommer efter lunch
  Q1 yesExcept SQL02 | sql02 är på. andra två av
  Q1 noExcept SQL02 | nej inte på nån utom sql02
  Q1 noExcept WEB01 | nej, bara web01 är av
  Q1 yesExcept WEB01 | all off but web01, that one is still encrypted
  Q1 only SQL01=no | just checked sql01 - it's on. will do the rest after fika
  Q3 yes | Ja, Tobbe la upp ett standardkonto bara för det
  Q1 noExcept SQL01,SQL02 | not yet, just the two sql servers are done, web01 is on
  Q1 only WEB01=yes | för web01 är svaret ja
  Q1 yes | fully decrypted, all 3 👍
  Q1 chatter | lunch? 🍕
  Q2 dontKnow | no idea, I only do the hyper-v side
  Q3 dontKnow | haven't the faintest
  Q2 no | nope nobody has agreed on anything yet
  Q1 yesExcept SQL01 | SQL01 ON, SQL02 OFF, WEB01 OFF
  Q1 yesExcept WEB01 | everything except the web box is clear
  Q1 only SQL01=no,SQL02=no | DBA here: SQL01 and SQL02 both have bitlocker ON, for the web server you'd have to ask someone else
  Q1 yes | samtliga av
  Q2 no | nej det är inte bestämt
  Q1 done | just turned it off on all 3, please re-check
  Q1 yesExcept SQL01 | jo förutom sql01 som Kajsa krypterade om i tisdags av nån anledning 🙄
  Q2 unclear | sort of, depends who you ask
  Q1 continue | fortsätt
  Q3 yes | sure has
  Q3 dontKnow | vet inte sry
  Q1 yesExcept WEB01 | ja utom web01
  Q1 chatter | Anders kan du kolla på skrivaren på plan 3
  Q2 yes | ja det är vi överens om
  Q1 yes | Yes confirmed by the DBA team this morning, none of the three is encrypted
  Q1 chatter | tack!
  Q3 why | vafför behövs de? känns onödigt
  Q1 only SQL02=yes | sql02 ok, av sen i våras. kan inte logga in på sql01, web01 har jag inte rört
  Q1 yesExcept SQL02 | ja frånsett SQL2
  Q3 yes | jajemen, standard_LRS o allt
  Q1 yesExcept WEB01 | They're off, except the web server. Security requires it there since it sits in DMZ, sorry
  Q3 how | where in the portal can I see that
  Q1 yesExcept SQL01 | Yes with one exception: SQL01 has it on the D: drive
  Q1 only SQL01=yes | sql 1 klar o bitlocker avstängt, väntar på svar om de andra två
  Q1 dontKnow | ingen aning
  Q2 skip | vi tar nästa
  Q3 dontKnow | can't tell, don't have reader on that subscription
  Q1 how | hur kollar jag det?
  Q1 question | what OS does WEB01 run?
  Q1 unclear | det beror på
  Q2 yes | Yes, agreed in the steering group last Thursday
  Q2 no | nä, Azure-gänget tänker städa om i resursgrupperna mitt i alltihop
  Q1 yesExcept WEB01 | sql01 and sql02 yes, web01 no
  Q2 no | not agreed, the landing zone people plan to move the vault to Sweden Central
  Q1 dontKnow | idk i'm new here 😅
  Q1 later | I'll check tomorrow when I'm back on VPN
  Q2 skip | pass, nästa fråga tack
  Q1 yesExcept WEB01 | ja, dock ej WEB01 (kundens krav)
  Q1 why | varför frågar du?
  Q1 dontKnow | oj det vet jag faktiskt inte, får fråga säkerhetsteamet
  Q3 done | fixat nu, läs om
  Q1 question | btw does ASR support generation 2 VMs with UEFI?
  Q1 how | what's the powershell for checking that again?
  Q1 no | no, all three show Protection On :(
  Q1 chatter | @Johan ditt larm på HV02 tjuter igen
  Q1 yesExcept SQL01,SQL02 | av på alla utom SQL01 o SQL02 haha, alltså inte så många
  Q1 noExcept SQL01 | på överallt förutom SQL01, den dekrypterade Johan i går
  Q1 yes | de är dekrypterade sen i tisdags allihop
  Q1 back | gå tillbaka, jag svarade fel på förra
  Q1 only WEB01=no,SQL02=yes | web01 still encrypted, sql02 off, no access to sql01 so dunno
  Q2 later | vi tar upp det på CAB torsdag, återkommer
  Q1 no | nope still encrypted, all of them
  Q1 yesExcept SQL02 | yes except SQL02
  Q1 yesExcept SQL02 | mm alla är av, fast inte sql-02 den glömde vi
  Q2 where | how many questions left? got a meeting in 5
  Q2 yes | sure, nothing moves until cutover
  Q3 yes | correct, separate std account, nothing else writes to it
  Q1 stop | cancel the whole thing, I don't have time for this today
  Q1 dontKnow | har inte access till dem så kan inte svara
  Q3 continue | ok go on
  Q2 yes | det är klubbat, inga flyttar under tiden
  Q2 question | which region is our vault in?
  Q3 yes | yes, created a standard LRS one for it last week
  Q1 only SQL02=no | sql02 har det på iaf, resten vet jag inte
  Q1 dontKnow | no clue, ask the DBAs
  Q2 yes | yes, mentioned in the project plan section 4, everybody has read it
  Q1 stop | stopp, vi avslutar här
  Q1 yes | japp
  Q1 no | Nej, manage-bde -status säger 100 % encrypted på samtliga
  Q1 only SQL02=no | SQL02 = no, still decrypting 64%
  Q1 only WEB01=no | the web one has it enabled, don't know about the databases
  Q1 yesExcept SQL01 | yes men inte sql01, den har tpm-kryptering kvar
  Q1 where | hur mycket är kvar?
  Q1 noExcept SQL02 | no - the only one we've decrypted so far is sql02
  Q1 only SQL01=no | sql01 är krypterad, det vet jag säkert. övriga osäker på
  Q2 chatter | Marie, you're on mute 😄
  Q3 chatter | trevlig helg allihopa!
  Q1 no | nah GPO turned it on for the lot
  Q2 yes | nobody will touch those until replication is finished, Henrik promised
  Q2 stop | quit
  Q1 yes | inget bitlocker där inte
  Q3 done | done, added a standard account just now. can you re-run the check?
  Q2 back | oops, previous question please
  Q2 yes | yes we've put a CanNotDelete lock on the RG and everybody knows not to move anything
  Q2 no | Nej, vi ska flytta valvet till rg-dr-prod nästa vecka
  Q1 yes | Hej! Ja, det stämmer, jag har dubbelkollat med Petra. Mvh Lasse
  Q3 done | skapade precis stgoldlogs, scan it again
  Q1 skip | next pls
  Q2 yes | absolut, ingen rör valvet förrän vi är klara
  Q1 yes | ja det är av, vi har inte ens featuren installerad
  Q1 no | på överallt tyvärr, ska tas upp med säk
  Q1 how | how do i see it on server core, there's no gui
  Q1 yes | ingen av dem har bitlocker
  Q3 where | var är vi nånstans i listan?
  Q1 later | Petra loggar in o kollar ikväll, hör av mig sen
  Q2 yes | japp togs på CAB i måndags
  Q2 question | vad är en återställningsplan?
  Q1 only SQL02=yes | av på sql02, hinner inte kolla de andra nu
  Q1 yes | it is, GPO:n togs bort i augusti och diskarna är klartext sen dess
  Q1 yes | sorry sitter i telefon men ja de är av
  Q1 yesExcept SQL02 | Ja på alla utom SQL02, den dekrypteras i helgen
  Q1 done | klart, kolla igen
  Q3 yes | it does, stgoldlog01 in the same region
  Q2 dontKnow | Not my call, the cloud team decides that
`);
