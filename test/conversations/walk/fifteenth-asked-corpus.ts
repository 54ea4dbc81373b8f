/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/**
 * Read unseen: 208 of 220 as meant (94.5 %), none noted wrongly, no chatter taken; with the first version of the proposals, which had been made without it, 209 noted or rightly proposed
 * (95.0 %), six proposed wrongly, no chatter proposed. The proposals have been developed with it since.
 */
export const FIFTEENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja
  Q1 yes | Yes they are
  Q1 yes | japp allt av
  Q1 yes | yep all off
  Q1 yes | ja kollade i morse med manage-bde, Fully Decrypted på alla tre
  Q1 yes | All three are off, confirmed with Fatima in security yesterday.
  Q1 yes | jajamän 👍
  Q1 yes | off on all 3 mate
  Q1 yes | Vi kör inte BitLocker inne i VM:arna, bara på hostarna. Så ja.
  Q1 yes | BitLocker has never been enabled in any of those guests, we build them from the regional template and it isn't in there.
  Q1 yes | ingen av dem har bitlocker
  Q1 yes | aye
  Q1 yes | av.
  Q1 yes | ja avstangt pa alla, gjorde det igar kvall
  Q1 yes | Ja, det är avstängt i samtliga tre enligt Mats.
  Q1 yes | yes they're all decrypted, took ages on sql02
  Q1 yes | stämmer
  Q1 yes | ja allt är off, checked this morning
  Q1 yes | yepp, alla 3 avstängda
  Q1 yes | Yes, BitLocker is off in all three (see CHG0020418).
  Q1 no | nej
  Q1 no | no, still on on all of them
  Q1 no | nix, alla är krypterade fortfarande
  Q1 no | Nope
  Q1 no | Nej, regionens säkerhetspolicy kräver BitLocker på alla servrar med patientdata så det är påslaget i alla tre.
  Q1 no | not yet, all three still encrypted
  Q1 no | nej still on på alla tre
  Q1 no | ingen av dem är av
  Q1 no | nä det e på
  Q1 no | Afraid not, all three came back as ProtectionStatus On.
  Q1 yesExcept WEB01 | alla utom WEB01
  Q1 yesExcept WEB01 | Yes apart from WEB01, that one still has it on C:
  Q1 yesExcept SQL02 | ja men inte sql02, där står det fortfarande FullyEncrypted
  Q1 yesExcept WEB01 | all off bar WEB01
  Q1 yesExcept SQL01 | yep, except sql1
  Q1 yesExcept WEB01 | Japp, förutom webben. Säk slog på det där i våras eftersom den står i DMZ
  Q1 yesExcept SQL02 | off on everything but SQL02, Mats is decrypting that one tonight
  Q1 yesExcept WEB01 | bara web01 som har det på
  Q1 yesExcept SQL01 | Only SQL01 still has it on, the rest are fine
  Q1 yesExcept SQL02 | ja, SQL02 undantagen
  Q1 yesExcept SQL01,SQL02 | av på alla utom SQL01 o SQL02
  Q1 yesExcept SQL01 | Yes for all of them with the exception of SQL01, which holds the patient index and was encrypted at the security team's request in March.
  Q1 yesExcept WEB01 | Ja fast på WEB01 är det på
  Q1 yesExcept SQL02 | sql02 är krypterad resten är av
  Q1 yesExcept WEB01 | mostly yes, web01 is the odd one out, still encrypted
  Q1 yesExcept SQL01 | utom sql01 ja
  Q1 yesExcept WEB01 | yes. not WEB01.
  Q1 yesExcept SQL01 | ja alla.. nej vänta, inte sql01
  Q1 yesExcept WEB01 | off on the lot except the web box
  Q1 yesExcept SQL02 | Ja, det är avstängt på samtliga utom på SQL02 där dekrypteringen står på 64 %.
  Q1 yesExcept WEB01 | yes but not web01, never got round to it sorry 😬
  Q1 yesExcept SQL02 | jo alla förutom SQL02, Mats vägrar stänga av där tills dataskyddsombudet sagt ok
  Q1 yesExcept WEB01 | ja på sql-burkarna, nej på webben
  Q1 yesExcept SQL02 | SQL02 has it on. other two are off
  Q1 yesExcept WEB01 | yes fast inte WEB01, that one is still on
  Q1 yesExcept WEB01 | ok på allt utom web 01, den har BL på D:
  Q1 yesExcept SQL02 | yes, all except sql-02 (protection still on, checked w/ Get-BitLockerVolume)
  Q1 yesExcept WEB01 | de är av förutom WEB01, den tar Jonas på fredag
  Q1 yesExcept SQL01 | ja, dock ej SQL01
  Q1 noExcept WEB01 | nej, bara WEB01 är av
  Q1 noExcept SQL02 | No, only SQL02 is off so far
  Q1 noExcept WEB01 | still on everywhere except WEB01
  Q1 noExcept WEB01 | nope, just the web server's been decrypted
  Q1 noExcept SQL01 | nej det är på på alla utom sql01
  Q1 noExcept SQL02 | bara sql02 som e av än så länge
  Q1 noExcept SQL01 | No, it's still enabled on all of them bar SQL01, which I did last week.
  Q1 noExcept WEB01 | Nej tyvärr, BitLocker är fortfarande på överallt utom på WEB01.
  Q1 noExcept SQL01 | nä inte än, endast sql01 är dekrypterad
  Q1 only SQL01=yes,SQL02=yes,WEB01=no | SQL01 yes, SQL02 yes, WEB01 no
  Q1 only SQL01=yes | sql01 är av, de andra vet jag inte
  Q1 only WEB01=yes | WEB01 is off, haven't looked at the SQL ones
  Q1 only SQL02=no | sql02 nej
  Q1 only SQL01=yes | SQL01 av, resten får Mats svara på
  Q1 only SQL01=yes,SQL02=yes | The SQL boxes are off. WEB01 isn't mine so you'd have to ask Sam.
  Q1 only WEB01=yes | web01: av
  Q1 only SQL01=no | på sql01 är det på iaf, resten har jag inte kollat
  Q1 only SQL01=yes,SQL02=no | sql01 ja, sql02 nej, web har jag ingen access till
  Q1 only WEB01=yes | I can only speak for WEB01, it's off there.
  Q1 only SQL01=yes,SQL02=yes | sql01+sql02 ok, web01 får jag återkomma om
  Q1 only SQL01=yes,SQL02=no | sql01 ja sql02 nej
  Q1 only WEB01=no | WEB01 still has bitlocker on, the others I don't know
  Q1 only SQL02=no | SQL02 is definitely on, came with the new GPO. The other two no idea
  Q1 only WEB01=yes | web av. sql vet ej
  Q1 only SQL01=yes,SQL02=no,WEB01=yes | SQL01: off. SQL02: on. WEB01: off.
  Q1 only SQL01=yes,SQL02=yes | båda sql är av iaf, kollade med mats precis
  Q1 only SQL02=yes | just checked sql02, it's off
  Q1 only SQL01=yes,WEB01=yes | SQL01 off, WEB01 off, SQL02 I can't log on to
  Q1 dontKnow | ingen aning
  Q1 dontKnow | dunno, Mats would know
  Q1 dontKnow | vet ej, fråga säk
  Q1 dontKnow | No idea I'm afraid, I don't have admin rights in the guests.
  Q1 dontKnow | Det kan jag inte svara på, jag är bara projektledare 🙂 Mats på databas borde veta
  Q1 dontKnow | haven't a clue mate
  Q1 dontKnow | vet inte riktigt, är ny här 😅
  Q1 later | kollar imorgon bitti
  Q1 later | I'll check after lunch
  Q1 later | återkommer, sitter i möte till 15
  Q1 later | Mats kollar det på måndag
  Q1 later | on the phone w servicedesk, will look in 10 min
  Q1 done | klart, stängde av på alla nu, kolla igen
  Q1 done | Just turned it off on all three, can you re-check?
  Q1 done | fixat nu, kör om kollen
  Q1 done | done nu, kan du checka igen
  Q1 skip | skip
  Q1 skip | hoppa över den här så länge
  Q1 skip | inte nu, ta nästa fråga
  Q1 skip | park this one and move on please
  Q1 why | varför undrar du det?
  Q1 why | why does it matter what's inside the guest?
  Q1 why | vad spelar det för roll om det e på?
  Q1 how | hur kollar jag det?
  Q1 how | where do I see that, in hyper-v manager or inside the guest?
  Q1 how | vilket kommando va det nu igen, manage-bde nåt?
  Q1 how | how do i check bitlocker on a server core box
  Q1 question | är HV07 redo?
  Q1 question | which host is SQL02 on?
  Q1 question | vad är ASR?
  Q1 question | does that mean the data disks as well or just the OS disk?
  Q1 back | oj tryckte fel på förra, gå tillbaka
  Q1 stop | avbryt, vi tar hela det här en annan dag
  Q1 continue | ok kör vidare
  Q1 where | hur många frågor är det kvar?
  Q1 unclear | kanske
  Q1 unclear | some of them
  Q1 unclear | nja, både och
  Q1 unclear | beror på vad du menar med av
  Q1 chatter | Anders kan du kolla skrivaren på avd 34, de ringer igen
  Q1 chatter | tack!
  Q1 chatter | haha boten är mer noggrann än Göran
  Q1 chatter | anyone fancy a coffee?
  Q1 chatter | @Sam are you joining the 2pm?
  Q1 chatter | Cosmic är segt igen, nån mer som har det?
  Q2 yes | Ja.
  Q2 yes | yes agreed
  Q2 yes | japp, överenskommet med Ahmed
  Q2 yes | Yes, agreed with the Azure team, freeze until 30 Nov
  Q2 yes | ja det beslutades på CAB i torsdags
  Q2 yes | nobody's moving anything, we've all agreed
  Q2 yes | inget flyttas, det är vi överens om
  Q2 yes | Correct. Nothing gets moved before cutover, it's in the project plan and the client has signed it off.
  Q2 yes | ja vi har satt lås på rg:n så ingen kan flytta nåt
  Q2 yes | yup, all signed off by Priya
  Q2 yes | Ja, Lotta och driften är överens om det, står i protokollet från 14/10.
  Q2 yes | stays put in swedencentral, agreed
  Q2 yes | absolut
  Q2 yes | japp allt ligger kvar i sweden central tills vi e klara
  Q2 yes | yes mate sorted last week
  Q2 yes | ja, alla e med på det. Ahmed mailade ut till hela molnteamet
  Q2 no | nej
  Q2 no | No, that hasn't been agreed with anyone yet
  Q2 no | nä det har vi inte pratat om
  Q2 no | nope, finance want the storage account in another RG next month
  Q2 no | nej, Ahmed tänker flytta valvet till ny rg i december mitt i alltihop
  Q2 no | Not agreed, unfortunately. The cloud team are reorganising all the resource groups in November.
  Q2 no | inte överens än
  Q2 no | nej storage ska till rg-prod-sto nästa vecka
  Q2 dontKnow | vet ej, det är Ahmeds bord
  Q2 dontKnow | no idea, that's one for Priya
  Q2 dontKnow | Det vet jag inte, måste stämmas av med molnteamet.
  Q2 dontKnow | not sure tbh, wasn't in that meeting
  Q2 dontKnow | ingen koll sorry
  Q2 later | tar upp det på veckomötet på tisdag
  Q2 later | I'll confirm with the client tomorrow morning and come back to you.
  Q2 later | återkommer när jag pratat med Lotta
  Q2 done | nu har vi kommit överens, Ahmed sa ok precis. kolla igen
  Q2 done | Done, just got it in writing from the cloud team, please check again
  Q2 skip | skippa
  Q2 skip | next pls
  Q2 skip | hoppa den, vi tar nästa
  Q2 why | why are you asking that, who would move a vault mid project?
  Q2 why | varför får man inte flytta dom?
  Q2 how | where can I see which resource group they're in?
  Q2 question | vilket valv menar du?
  Q2 question | does that include the vnet too?
  Q2 back | can we go back one please
  Q2 stop | stopp, vi kör inte mer idag
  Q2 where | where are we up to now?
  Q2 unclear | lite beroende på vem man frågar 😄
  Q2 chatter | sorry wrong chat
  Q2 chatter | Lotta ringer du mig när du är ledig?
  Q3 yes | jepp
  Q3 yes | yes, stgoldlogs
  Q3 yes | japp, ststdlog01 heter det
  Q3 yes | Yes, it has its own standard LRS account for the logs.
  Q3 yes | ja Ahmed la upp ett i fredags
  Q3 yes | yep own one, std LRS same region
  Q3 yes | det har det
  Q3 yes | ja eget, delas inte med nåt annat
  Q3 yes | it does
  Q3 yes | yes I set it up myself yesterday, stgoldlog
  Q3 yes | Ja, det finns ett eget standardkonto för loggarna, jag dubbelkollade i portalen alldeles nyss.
  Q3 no | nej det har det inte
  Q3 no | no it's sharing one with stsilver
  Q3 no | nix, finns inget std konto alls
  Q3 no | nope not created yet
  Q3 no | Nej, det delar loggkonto med två andra premiumkonton.
  Q3 no | there's only the premium one I'm afraid
  Q3 no | saknas
  Q3 no | nej har inte bestallt nat an
  Q3 dontKnow | vet ej
  Q3 dontKnow | ask Ahmed, he set up the storage
  Q3 dontKnow | no clue, can't see that subscription
  Q3 dontKnow | oklart, det var Deepak som satte upp det
  Q3 later | får kolla i portalen ikväll
  Q3 later | will check when I'm back at my desk
  Q3 later | Ahmed är på semester till måndag, frågar honom då
  Q3 done | skapade ett nu, stgoldlog. kolla igen
  Q3 done | created it just now, have another look
  Q3 done | fixat! nytt standardkonto upplagt, kan du köra kollen en gång till?
  Q3 skip | nästa fråga tack
  Q3 skip | skip for now
  Q3 why | varför behövs ett eget för loggar?
  Q3 why | why can't the logs just go on the premium one?
  Q3 how | var ser jag det i portalen?
  Q3 how | how do I tell which account the logs go to?
  Q3 question | vad kostar ett sånt konto i månaden?
  Q3 stop | Let's stop here please, I need to dash to a meeting.
  Q3 continue | carry on
  Q3 where | hur långt har vi kommit?
  Q3 chatter | thanks Ahmed you're a star ⭐
`);
