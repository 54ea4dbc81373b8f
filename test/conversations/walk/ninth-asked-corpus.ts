/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** By people of many countries. Read unseen, by a reader that had been developed with the eighth set: 157 of 220 as meant (71.4 %), two wrong subjects, no chatter taken; the reader before it: 124. */
export const NINTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | Yes sir, same has been disabled on all three servers, kindly proceed
  Q1 yes | ya all 3 are off, I have verified personally with manage-bde -status
  Q1 yes | checked today morning only, protection status is off for all the VMs
  Q1 yes | tak, all off. I have checked on every machine, is fully decrypted
  Q1 yes | BitLocker is not installed on any of them, feature was never added
  Q1 yes | Yeah they're all off, sure we never turned it on inside the guests
  Q1 yes | aye, not a sign of bitlocker on any of them, grand job
  Q1 yes | japp de e av på alla tre
  Q1 yes | ja, kollade i morse med Get-BitLockerVolume, FullyDecrypted rakt igenom
  Q1 yes | jajamän, allt avslaget sen i fredags 👍
  Q1 yes | inge bitlocker där inne nä, vi kör bara på hosten
  Q1 yes | Off x3
  Q1 yes | stämmer
  Q1 yes | ja det är av, Priya körde manage-bde på samtliga igår kväll och skickade skärmdumpar
  Q1 yes | yep alla tre är dekrypterade, checked with Rajesh before lunch
  Q1 yes | Please find confirmation: BitLocker is disabled in SQL01, SQL02 and WEB01. Thanks & regards, Suresh
  Q1 yes | 100% decrypted on the lot of them, no encryption at all at all
  Q1 yes | yes is off on both SQL and on WEB
  Q1 yes | ja ja ja, alla tre 😅
  Q1 no | No, it is still enabled on all three, change request is pending with customer
  Q1 no | nope, all 3 still encrypted
  Q1 no | nä, den är på överallt
  Q1 no | nej tyvärr, GPO:n slog på det igen i natt på alla tre
  Q1 no | Unfortunately not, on every machine the protection is on
  Q1 no | ah no, they're all still locked up with it, the lads in security insisted
  Q1 no | it is showing Protection On for all the servers sir
  Q1 no | nej de e påslaget på hela bunten, kundens policy
  Q1 no | inte på nån av dom, Kasia har inte hunnit stänga av än
  Q1 no | bitlocker is active in SQL01, SQL02 and WEB01, I see it in manage-bde
  Q1 yesExcept WEB01 | All are off except WEB01, there it is still showing enabled
  Q1 yesExcept WEB01 | sql servers are off, web01 is on
  Q1 yesExcept SQL02 | ja utom SQL02
  Q1 yesExcept SQL01 | yes but not sql01, the DBA team is not allowing the same
  Q1 yesExcept WEB01 | Off on both SQLs. WEB01 is still at it
  Q1 yesExcept WEB01 | alla utom webben
  Q1 yesExcept SQL02 | ja på SQL01 och WEB01, men sql02 har det fortfarande påslaget
  Q1 yesExcept SQL02 | everything off apart from SQL02, yer man Declan turned it on for an audit and forgot about it
  Q1 yesExcept WEB01 | Only WEB01 still has BitLocker, other two are clean
  Q1 yesExcept SQL01 | on SQL01 is on, rest is off
  Q1 yesExcept SQL01 | bara SQL02 och WEB01 är av, ettan är krypterad fortfarande
  Q1 yesExcept SQL01 | Yes for SQL02 & WEB01, no for SQL01
  Q1 yesExcept SQL01,SQL02 | webben är av men båda sql:arna kör bitlocker på datadisken
  Q1 yesExcept SQL01 | ja fast inte på sql 1
  Q1 yesExcept WEB01 | jepp, förutom web01 som säkerhet vill ha krypterad till 30 nov
  Q1 yesExcept WEB01 | sir two are done, sql01 and sql02 are off. web01 it is still on as reboot is not approved
  Q1 yesExcept SQL02 | all except sql-02
  Q1 yesExcept SQL01 | av på allt utom SQL01, där ligger det kvar på D:
  Q1 yesExcept SQL02 | SQL02 no, the others yes
  Q1 yesExcept WEB01 | grand on the two SQL boxes, but WEB01's still encrypted I'm afraid
  Q1 yesExcept WEB01 | Yes, with exception of WEB01. Customer did not agree for decrypt there.
  Q1 yesExcept WEB01 | off off on
  Q1 yesExcept WEB01 | ja ja nej (i den ordningen)
  Q1 yesExcept SQL02 | de e av på sql01 o web01, sql02 står på tpm+pin, hälsningar Jonas
  Q1 yesExcept SQL01 | it's disabled everywhere bar SQL01
  Q1 yesExcept WEB01 | yes men inte WEB01, den decryptar inte pga nån felkod 0x80310000
  Q1 yesExcept SQL02 | Tomasz säger att allt är av förutom på sqlO2
  Q1 yesExcept WEB01 | the first two are off, last one is on
  Q1 noExcept WEB01 | No, only WEB01 is off, both SQL are still encrypted
  Q1 noExcept SQL02 | nej bara på SQL02, dom andra är fortfarande på
  Q1 noExcept SQL01 | nope, all on apart from SQL01
  Q1 noExcept WEB01 | Not yet, except WEB01 where I have disabled it yesterday evening
  Q1 noExcept WEB01 | nä, alla är krypterade utom webservern
  Q1 noExcept SQL02 | no, it is enabled in all the VMs other than SQL02
  Q1 noExcept SQL01 | nej, på överallt förutom sql01 som Agnieszka fixade i måndags
  Q1 noExcept SQL02 | ah no, SQL02's the only one that's off
  Q1 noExcept WEB01 | nej, endast SQL-maskinerna är av, nä vänta tvärtom: bara web01 är av och resten på
  Q1 only SQL01=yes | SQL01 is off, remaining two I am yet to check
  Q1 only WEB01=yes | WEB01 är av
  Q1 only SQL01=yes,SQL02=yes | both sql are off, web01 I can't log in to so no idea
  Q1 only SQL02=no | sql02 har det på, de andra vet jag inte
  Q1 only SQL01=yes,WEB01=no | SQL01 off. WEB01 on. SQL02 I must ask Marek
  Q1 only WEB01=yes | I can only speak for WEB01, that one's off
  Q1 only SQL01=no | on sql01 it is enabled, about others I don't have access
  Q1 only SQL01=yes,SQL02=yes | jag sköter bara sql:arna, där är det av
  Q1 only WEB01=yes | web01 yes is off, SQL is not my team
  Q1 only SQL02=yes | SQL02: bitlocker avstängt idag kl 9
  Q1 only SQL01=yes,WEB01=yes | Team, SQL01 and WEB01 confirmed off from our side. SQL02 awaiting confirmation from DBA
  Q1 only SQL01=yes | sql01 ja, resten har jag inte hunnit titta på
  Q1 only SQL01=no,SQL02=no | ettan och tvåan på SQL är krypterade, webben får Ciara svara på
  Q1 only SQL02=yes | well SQL02's definitely off, couldn't tell you about the others
  Q1 only WEB01=no | web01 on, still. Not sure on the sql ones
  Q1 only SQL02=yes,WEB01=yes | för SQL02 och WEB01 är det av, SQL01 kollar Anjali imorgon
  Q1 only SQL01=yes,SQL02=no | sql 01 is decrypted fully, sql 02 still has it on, web I did not look
  Q1 only WEB01=no | WEB01 är den enda jag har kollat, där är den på
  Q1 only SQL01=yes,WEB01=yes | SQL01 ✅ SQL02 ❓ WEB01 ✅
  Q1 only SQL01=no | Only for SQL01 I can confirm: BitLocker is turned on there
  Q1 dontKnow | No idea sir, I am new in this project
  Q1 dontKnow | ingen aning, fråga Henrik på säk
  Q1 dontKnow | I have no rights inside guests, somebody from customer must say
  Q1 dontKnow | couldn't tell ya, Niamh would know
  Q1 dontKnow | vet ej, har inte inloggning i gästerna
  Q1 dontKnow | this has to be checked with wintel team, we are only handling backup
  Q1 dontKnow | hmm osäker faktiskt, det där satte förra leverantören upp
  Q1 later | Will check and revert by EOD
  Q1 later | kollar imorgon bitti när jag e på kontoret
  Q1 later | give us half an hour, I'm in the middle of a P1
  Q1 later | I will verify on Monday, today we have freeze
  Q1 later | sitter i telefon, återkommer efter lunch
  Q1 done | Done from my side, kindly recheck
  Q1 done | klart nu, körde Disable-BitLocker på alla tre, kolla igen
  Q1 done | just switched it off there now, have another look
  Q1 done | sådär, fixat! kan du köra om kontrollen?
  Q1 done | I have just disabled it and decryption is finished, please verify again
  Q1 done | precis stängt av den på WEB01 oxå, testa en gång till
  Q1 skip | skip this one please
  Q1 skip | vi hoppar den så länge
  Q1 skip | kindly move to next question
  Q1 skip | park that one, next
  Q1 why | Why is this required? Disks are anyway encrypted in Azure
  Q1 why | varför spelar de nån roll om bitlocker e på inne i vm:en?
  Q1 why | and what happens if it's left on like?
  Q1 how | May I know where to check the same?
  Q1 how | vilket kommando kör man för å se det?
  Q1 how | where I can see if it is off, in Hyper-V manager or inside of VM?
  Q1 how | hur kollar jag det på en core-server utan gui
  Q1 how | what's the quickest way to check that on three boxes at once?
  Q1 question | is HV07 ready also?
  Q1 question | vilken host ligger WEB01 på?
  Q1 question | does ASR support generation 2 machines with Server 2012 R2?
  Q1 back | oj ta förra frågan igen, jag svarade fel
  Q1 stop | that's enough for today, end it here please
  Q1 stop | avbryt alltihop, kunden har pausat projektet
  Q1 continue | ok kör vidare
  Q1 where | how many questions are pending still?
  Q1 unclear | SQL02?
  Q1 unclear | it should be, I think, but maybe not on all of them
  Q1 unclear | både och
  Q1 chatter | Good morning team
  Q1 chatter | haha ja han e go han Tomasz
  Q1 chatter | @Siobhan are you joining the standup or what?
  Q1 chatter | tack snälla!
  Q1 chatter | fika om fem, Anjali har med sig samosas
  Q2 yes | Yes, agreed with customer in yesterday's call, nothing will be moved
  Q2 yes | ja, vi är överens
  Q2 yes | Agreed. Nobody touches it until cutover
  Q2 yes | yeah that's all agreed, it stays put
  Q2 yes | japp, taget i CAB i tisdags, inget flyttas förrän efter 30 nov
  Q2 yes | it is agreed, Marek put also resource lock on the RG
  Q2 yes | ja allt ligger kvar i sweden central tills vi e klara
  Q2 yes | Confirmed from my side and from the customer's side also
  Q2 yes | aye, vault and all of it stays where it is
  Q2 yes | absolut, står i avtalet med kunden
  Q2 yes | ya same was discussed with Azure team, they will not do any movement during replication
  Q2 yes | Jo det har vi kommit överens om, Lina mejlade ut det till hela teamet
  Q2 yes | yes inget flyttas, we have it in the minutes from kickoff
  Q2 yes | no moves planned, everyone's on board with that
  Q2 yes | överens 👍
  Q2 yes | We will not move nothing, it is decided with architect
  Q2 no | No, this was not agreed with anyone till now
  Q2 no | nej, det har vi inte pratat ihop oss om
  Q2 no | not agreed yet, customer wants to move vault to North Europe in December while it still replicates
  Q2 no | nä plattformsteamet tänker flytta storage till ett nytt RG nästa vecka
  Q2 no | ah no, nobody's signed off on that at all
  Q2 no | No. Cloud team plans reorganisation of resource groups and they refuse to wait
  Q2 no | nej det finns ingen sån överenskommelse än
  Q2 no | nope, finops lads are moving the storage account this weekend whether we like it or not
  Q2 dontKnow | I am not aware of any such agreement, please check with Sofia who is the PM
  Q2 dontKnow | vet inte, det får projektledaren svara på
  Q2 dontKnow | not sure if this was discussed, I was on leave
  Q2 dontKnow | haven't a clue, that'd be Conor's department
  Q2 dontKnow | I don't know, architect should answer this
  Q2 dontKnow | ingen koll sorry
  Q2 later | Let me discuss with the customer in Thursday's call and get back to you
  Q2 later | tar upp det på mötet imorgon, återkommer sen
  Q2 later | will ask Piotr when he is back on Monday
  Q2 done | sorted, got the sign-off there now and put a lock on the RG, check again will you
  Q2 skip | nästa tack
  Q2 skip | not now, go to next one
  Q2 skip | hoppa över
  Q2 why | What is the issue if we move the vault?
  Q2 why | vafför måste man va överens om det?
  Q2 how | var ser jag vilken resursgrupp valvet ligger i?
  Q2 question | what is a recovery plan exactly, is it same as replication policy?
  Q2 question | vilken region kör vi mot, sweden central eller west europe?
  Q2 back | go back to previous question please
  Q2 continue | carry on there
  Q2 where | hur mycket e det kvar?
  Q2 unclear | depends what you mean by agreed
  Q2 chatter | Kasia can you forward me the invite for 14:00
  Q2 chatter | usch vilket väder, cyklade hem i motvind igår
  Q3 yes | Yes, it is having separate standard account, stgoldlogs
  Q3 yes | ja, stgoldlog, Standard_LRS
  Q3 yes | it has. I have created it last week
  Q3 yes | yeah it's got its own one alright
  Q3 yes | japp de har det, la upp det i terraform i onsdags
  Q3 yes | Yes sir, one dedicated standard account is mapped for the logs
  Q3 yes | has own standard for logs, yes
  Q3 yes | jodå, eget konto för loggarna finns
  Q3 yes | loggarna går till ett eget std-konto ja
  Q3 yes | yep, ststdlogs01, nothing else uses it
  Q3 yes | mm det finns, Rajesh visade mig i portalen
  Q3 yes | there is one, just for stgold's logs, so you're grand
  Q3 no | No, logs are going to the same account which silver is using
  Q3 no | nej, det saknas
  Q3 no | not created till now, ticket is raised with Azure team
  Q3 no | no, it shares one with stsilver
  Q3 no | nä vi har bara premiumkontot
  Q3 no | There is no standard account for it, I looked in whole subscription
  Q3 no | it doesn't, no. we only have the gold one
  Q3 no | nej delar loggkonto med dev-miljön, inte optimalt jag vet
  Q3 dontKnow | I need to ask Suresh about this
  Q3 dontKnow | vet faktiskt inte, har bara reader på kundens nätverks-rg
  Q3 dontKnow | hard to say, I have no access to this subscription
  Q3 dontKnow | dunno, wasn't me who built it
  Q3 dontKnow | det vet nog bara Fredrik på molnteamet
  Q3 later | I'll check it after the stand-up
  Q3 later | kommer tillbaka till dig i em
  Q3 later | Storage team will confirm the same by tomorrow evening IST
  Q3 done | skapade ett nu, stgoldlogs, kolla igen
  Q3 done | I have added the standard account just now, please refresh
  Q3 skip | leave it for now, what's next
  Q3 skip | pass
  Q3 why | for what do you need this?
  Q3 why | varför kan inte loggarna ligga på premium?
  Q3 how | where in the portal it will show which account is used for logs?
  Q3 question | vad kostar ett standardkonto i månaden ungefär?
  Q3 question | which VMs are replicating to stgold?
  Q3 stop | sluta, vi tar det här en annan dag
  Q3 where | are we nearly there or what
  Q3 chatter | Happy Diwali to you as well Erik! 🪔
`);
