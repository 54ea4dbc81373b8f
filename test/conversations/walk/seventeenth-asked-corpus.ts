/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/**
 * Read unseen, when the sixteenth set had been learned from: 201 of 220 as meant (91.4 %), none noted otherwise, no chatter taken; 213 noted or rightly proposed (96.8 %), none
 * proposed wrongly, no chatter proposed. Reader and proposals have been developed with it since.
 */
export const SEVENTEENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja
  Q1 yes | Japp, av på alla tre
  Q1 yes | yep all off
  Q1 yes | ja, körde manage-bde -status på allihop i förmiddags, fully decrypted
  Q1 yes | we never run bitlocker inside guests here, host level only. so yes
  Q1 yes | yes 👍
  Q1 yes | no bitlocker on any of them
  Q1 yes | ingen av dom har bitlocker påslaget
  Q1 yes | jepp det stämmer
  Q1 yes | Yes, Declan confirmed this morning, protection off and volumes decrypted on all 3.
  Q1 yes | ja sql01 sql02 å web01 e av allihopa
  Q1 yes | allt avstängt, Jörgen tog det i lördags under servicefönstret
  Q1 yes | off off off
  Q1 yes | aye, all three are grand. decrypted last week
  Q1 yes | Ja det är av. Bitlocker-rollen är inte ens installerad på de servrarna
  Q1 yes | yes, checked with Get-BitLockerVolume, all FullyDecrypted
  Q1 yes | ja på alla, även datadiskarna
  Q1 yes | yess
  Q1 yes | sorry was on the phone. yes its off on all of them
  Q1 yes | Japp, stod "Protection Off" och 0% encrypted på samtliga nyss
  Q1 no | nej
  Q1 no | nope, still on, all three
  Q1 no | nej den är på i alla, bankens policy kräver kryptering
  Q1 no | No. Group policy turns it on for everything in that OU
  Q1 no | näe, inte av på nån av dom än
  Q1 no | no, they're all encrypted and I can't decrypt without an approved change
  Q1 no | nix alla är fortfarande krypterade tyvärr
  Q1 no | BitLocker is on in all 3
  Q1 no | Nej tyvärr, säkerhet har inte godkänt avstängningen än
  Q1 no | not off yet no
  Q1 no | alla tre kör bitlocker
  Q1 yesExcept SQL02 | ja utom SQL02
  Q1 yesExcept WEB01 | all but web01
  Q1 yesExcept SQL01 | Yes for all except SQL01, that one still has it on the E drive
  Q1 yesExcept WEB01 | av på alla förutom web01, den står i dmz och har egen policy
  Q1 yesExcept SQL02 | ja men inte sql02, den är på 64 % i dekrypteringen
  Q1 yesExcept SQL01 | off everywhere except sql 1
  Q1 yesExcept SQL02 | bara sql02 som är på
  Q1 yesExcept WEB01 | only WEB01 still has it
  Q1 yesExcept SQL01 | Nästan alla. SQL01 är kvar, resten är klara
  Q1 yesExcept SQL02 | yes bar SQL02, Aoife is still waiting on the CAB for that one
  Q1 yesExcept SQL01,SQL02 | alla utom sqlarna
  Q1 yesExcept SQL01,SQL02 | yes except the two SQL boxes, they hold cardholder data so encryption stays for now
  Q1 yesExcept WEB01 | ja, men web01 har det på fortfarande
  Q1 yesExcept SQL01 | everything's off apart from sql01
  Q1 yesExcept SQL02 | Ja för alla utom SQL02. Där är C: krypterad enligt manage-bde
  Q1 yesExcept WEB01 | yep minus web1
  Q1 yesExcept WEB01 | SQL-burkarna är av, webben är kvar
  Q1 yesExcept SQL02 | not sql02, the other two are off
  Q1 yesExcept SQL01 | inte sql01 men dom andra två ja
  Q1 yesExcept WEB01 | Yes, with the exception of WEB01 which will be decrypted under CHG0048812 on Thursday
  Q1 yesExcept SQL02 | alla är av utom sql02 där Lasse glömde D-disken 🙈
  Q1 yesExcept SQL02 | off on all of them but sql02 where its only suspended, not decrypted
  Q1 yesExcept SQL01,WEB01 | ja på alla utom sql01 och web01
  Q1 yesExcept SQL02 | nej inte på sql02, resten är ok
  Q1 yesExcept WEB01 | Stämmer för alla utom WEB01, den har jag inget login på så där vet jag inte
  Q1 yesExcept SQL01 | yes all done, except SQL01 which is still decrypting, 2 TB takes its time
  Q1 yesExcept SQL02 | ja fast sql 02 är på
  Q1 yesExcept WEB01 | They're off, just WEB01 left to do
  Q1 noExcept WEB01 | nej utom web01
  Q1 noExcept SQL02 | no, only SQL02 is off
  Q1 noExcept WEB01 | på i alla utom web01, den byggdes utan
  Q1 noExcept SQL01 | all still encrypted except sql01 which I did last night
  Q1 noExcept WEB01 | Nej, det är bara web01 som är av än så länge
  Q1 noExcept WEB01 | nope, not on any of them bar web01
  Q1 noExcept SQL02 | nej, ingen förutom SQL02 är avkrypterad
  Q1 noExcept SQL01 | no, bitlocker is still running on everything but SQL01
  Q1 noExcept SQL02 | Alla är krypterade, undantaget sql02 som vi installerade om i veckan
  Q1 only SQL01=yes | sql01 är av
  Q1 only SQL01=yes | SQL01 off, haven't looked at the others
  Q1 only WEB01=yes | web01 ja, resten vet jag inte
  Q1 only SQL01=yes,SQL02=yes | I can only speak for the SQL servers, those are off. Web is Conor's
  Q1 only SQL01=yes,SQL02=yes | Jag är DBA så jag svarar för SQL01 och SQL02: av på båda. Webben får nån annan svara på
  Q1 only SQL02=no | sql02 is on
  Q1 only WEB01=no | web01 e på, har inte hunnit kolla sql
  Q1 only SQL01=yes,SQL02=no | sql01 av, sql02 på, web01 kollar jag sen
  Q1 only SQL01=yes,SQL02=no,WEB01=yes | SQL01 yes, SQL02 no, WEB01 yes
  Q1 only SQL01=yes,SQL02=no,WEB01=no | sql01 ja sql02 nej web01 nej
  Q1 only WEB01=yes | For WEB01 yes. Not sure about the database servers, that's Mikael's area
  Q1 only SQL02=yes,WEB01=yes | sql02 och web01 är av iaf, sql01 kommer jag inte in på
  Q1 only SQL01=yes | got into sql01 so far and it's decrypted
  Q1 only WEB01=yes | Vet bara om web01 och där är det av
  Q1 only SQL01=no,SQL02=no | sql 01 + sql 02 still encrypted, dont have access to web
  Q1 only SQL02=yes | på sql02 är den avstängd, kollade precis
  Q1 only WEB01=yes | WEB01 is definitely off, I built it. the other two I'll leave to the dba's
  Q1 only SQL01=no | SQL01 nej, den är krypterad. Övriga återkommer jag om imorgon
  Q1 only WEB01=yes,SQL01=no | web01 = off, sql01 = on, sql02 = no idea, powered down
  Q1 only SQL01=yes | sql01 klar sen igår, fully decrypted, dom andra har jag ingen koll på
  Q1 dontKnow | vet ej
  Q1 dontKnow | no idea, I'm just covering the night shift
  Q1 dontKnow | Ingen aning, det får du fråga Mikael om
  Q1 dontKnow | idk, don't have rights inside the VMs, only on the host
  Q1 dontKnow | dunno, you'd have to ask the lads in Cork
  Q1 dontKnow | jag är ny här så jag vet faktiskt inte 😅
  Q1 dontKnow | osäker, har inte inloggning i gästerna
  Q1 dontKnow | That's one for the security team, I can't say
  Q1 later | kollar imorgon bitti
  Q1 later | will check after lunch and get back to you
  Q1 later | Har incident just nu, tittar på det när den är löst
  Q1 later | Siobhan is going to look at it on Monday
  Q1 later | återkommer, måste få ett jumphost-konto först
  Q1 done | klart, stängde av på alla tre nu. kolla igen
  Q1 done | just turned it off, can you recheck?
  Q1 done | fixat nu! kör om kollen tack
  Q1 done | decryption finished on the last one a minute ago, please run the check again
  Q1 done | så, nu har jag kört manage-bde -off och det är färdigt. testa igen
  Q1 done | done, try again now
  Q1 skip | hoppa över
  Q1 skip | skip this one pls
  Q1 skip | nästa fråga tack
  Q1 why | varför spelar det nån roll om bitlocker är på?
  Q1 why | why do you need to know that? our auditors want encryption ON
  Q1 why | Vad händer om det är på då, går det inte att replikera?
  Q1 how | hur kollar jag det?
  Q1 how | what's the command to see bitlocker status again
  Q1 how | Var ser man det nånstans? inne i VM:en eller på hosten?
  Q1 how | how can I check without logging on to each VM, powershell maybe?
  Q1 question | vilken host ligger sql02 på?
  Q1 question | is HV03 ready yet?
  Q1 question | vad är skillnaden på gen 1 och gen 2 vm i azure?
  Q1 back | oj svarade fel på förra, gå tillbaka
  Q1 stop | stop, I have a P1 to deal with
  Q1 continue | ok kör vidare
  Q1 where | hur många frågor är det kvar?
  Q1 unclear | kanske
  Q1 unclear | depends which disk you mean
  Q1 unclear | både och
  Q1 chatter | fika om 5?
  Q1 chatter | @Aoife are you joining the 10 o'clock?
  Q1 chatter | haha den här boten är ju rätt trevlig ändå
  Q1 chatter | Mikael din telefon ringer
  Q1 chatter | thanks a million Declan
  Q2 yes | Ja, det är vi överens om
  Q2 yes | yes agreed with everyone incl the Dublin side
  Q2 yes | japp togs på CAB i tisdags
  Q2 yes | yes until 30 nov, then the freeze is lifted
  Q2 yes | no one is moving anything, we have a delete lock and a change freeze on that RG
  Q2 yes | ja, står i CHG0048790, inget flyttas före 15 dec
  Q2 yes | Agreed. Architect signed off on it yesterday.
  Q2 yes | ja absolut, allt ligger kvar i sweden central
  Q2 yes | yep, talked to Fiona about it this morning, stays put
  Q2 yes | vi är överens, inget kommer flyttas
  Q2 yes | ok ja
  Q2 yes | Yes that's agreed, mail from Henrik to both teams went out on the 12th
  Q2 yes | jadå, alla vet om det
  Q2 yes | ja överenskommet med Irland på mötet igår, both sides ok
  Q2 yes | sure, all parties on board 👌
  Q2 no | nej inte än
  Q2 no | no, nobody has agreed anything on that
  Q2 no | Nej, Henrik vill flytta valvet till ny RG i v 49
  Q2 no | no, the subscription cleanup project plans to move the storage account next week
  Q2 no | nej vi har inte pratat om det alls
  Q2 no | Not agreed. The hosting partner still wants everything in North Europe
  Q2 no | nä det är inte bestämt, arkitekten säger emot
  Q2 no | nope
  Q2 dontKnow | det vet jag inte, fråga change managern
  Q2 dontKnow | don't know, that's above my pay grade
  Q2 dontKnow | Ingen aning om vad dom kommit överens om, jag är bara jour i natt
  Q2 dontKnow | not sure, Fiona owns the vault so she'd have to answer
  Q2 dontKnow | inte min grej, molnteamet får svara på den
  Q2 dontKnow | honestly can't tell, wasn't in that meeting
  Q2 later | tar upp det på CAB på torsdag, återkommer efter det
  Q2 later | I'll raise it in the weekly with the Dublin team tomorrow and let you know
  Q2 later | ska höra med Henrik i eftermiddag
  Q2 later | will have an answer by friday
  Q2 done | har precis lagt in det i changen och fått ok från alla, kolla igen
  Q2 skip | skippa
  Q2 skip | next please
  Q2 skip | inte nu, ta nästa
  Q2 why | why can't they be moved while it's running?
  Q2 why | Varför frågar du det? vi flyttar väl aldrig såna grejer
  Q2 how | where in the portal do I see which resource group the vault is in?
  Q2 question | vad är en återställningsplan?
  Q2 question | can we rename the VMs while replication is on?
  Q2 stop | avbryt, vi tar det här en annan dag
  Q2 continue | go on
  Q2 where | how far are we, is there much left?
  Q2 unclear | tja typ, det beror på vem man frågar
  Q2 chatter | Henrik har du fem min? behöver bolla en grej om semestern
  Q2 chatter | lol same here, coffee machine is broken again
  Q3 yes | ja
  Q3 yes | yes, stgoldlogs, standard LRS
  Q3 yes | japp det har det, heter stgoldlog01
  Q3 yes | yep it has its own, created it last week
  Q3 yes | Ja, Patrik satte upp ett eget standardkonto i fredags
  Q3 yes | yes there is one in the same region, same sub
  Q3 yes | ja det finns ett, ser det i portalen
  Q3 yes | it does yeah
  Q3 yes | Jajamen, ett GPv2 standard bara för loggarna
  Q3 yes | yes. Terraform creates a log account for every premium one
  Q3 yes | jo det har den
  Q3 yes | Yes it has a separate standard account, not shared with anything else
  Q3 no | nej
  Q3 no | no, it shares one with stsilver
  Q3 no | nej det finns inget standardkonto alls i den RG:n
  Q3 no | Not yet, request is in with the cloud team
  Q3 no | nä vi har bara premium
  Q3 no | no we only ordered the premium one, didn't know we needed two
  Q3 no | Nej, inte skapat än, väntar på budget från Karin
  Q3 dontKnow | vet inte, har inte läsrättighet på den subscriptionen
  Q3 dontKnow | no clue, ask Patrik
  Q3 dontKnow | haven't a notion, storage is handled by the hosting crowd
  Q3 dontKnow | ingen koll på storage, jag gör databaser
  Q3 later | I'll look it up in the portal when I'm back at my desk
  Q3 later | Patrik kollar det imorgon fm
  Q3 done | skapade precis ett nu, kan du kolla igen?
  Q3 done | Created the log account just now. Check again please
  Q3 skip | pass, nästa
  Q3 skip | can we skip that one for now
  Q3 why | varför behövs ett eget konto för loggarna?
  Q3 why | what difference does it make if it's premium or standard?
  Q3 how | hur ser jag vilket konto som används för loggar?
  Q3 how | where do I find that in the portal?
  Q3 question | what does a standard LRS account cost per month roughly?
  Q3 question | Vilka VM:ar ska ligga på stgold?
  Q3 back | go back one, I clicked the wrong button
  Q3 stop | sluta, orkar inte mer idag
  Q3 where | var är vi i listan nu?
  Q3 chatter | god morgon alla ☀️
  Q3 chatter | Patrik can you send me the invite for the retro
`);
