/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** Read unseen, by a reader that had been developed with the eleventh set: 79 of 100 as meant, none noted wrongly, no chatter taken. */
export const TWELFTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | japp, av på alla tre. körde manage-bde -status i morse
  Q1 yesExcept WEB01 | web01 har fortfarande bitlocker på D:, sql-burkarna är rena
  Q2 yes | yes, agreed with Petra and the cloud team at the CAB last thursday
  Q3 no | nej, loggarna går till samma konto just nu
  Q1 no | no, all three still encrypted, security policy pushes it via GPO
  Q1 only SQL01=yes | sql01 is off for sure, havent logged on to the others yet
  Q2 dontKnow | ingen aning, det är Fredrik på plattform som äger valvet
  Q1 yesExcept SQL02 | all good except sql02 😬
  Q3 yes | yep stgoldlogs, Standard_LRS, same region
  Q1 how | hur ser jag det utan att logga in på varje vm?
  Q1 yesExcept WEB01 | alla utom webben
  Q2 no | Nä tyvärr, ekonomi vill flytta hela RG:t till den nya subscriptionen i mars och de har inte backat
  Q1 later | sitter i bil, kollar när jag är framme vid 14
  Q1 yes | off on all of em
  Q1 no | Bitlocker är på överallt, det är ju std i vår image
  Q2 yes | ja det är vi, står i change 48213
  Q1 noExcept SQL01 | Only SQL01 is off. The other two are still encrypted
  Q3 dontKnow | dunno, I only do the hyper-v side. ask storage
  Q1 done | just finished decrypting the last disk on WEB01, pls recheck
  Q1 skip | hoppa över den här så länge
  Q1 why | varför spelar det nån roll om bitlocker är på??
  Q1 yesExcept SQL02 | Sql02 nej. Dom andra ja.
  Q1 chatter | lunch? pannkakor på torsdagar vet ni
  Q2 yes | everyone's on board, nothing gets moved until the cutover 30 nov
  Q1 yesExcept WEB01 | sql01 av, sql02 av, web01 på
  Q3 yes | Jajamän, Johan skapade ett i fredags
  Q1 dontKnow | I honestly don't know, sorry, first week here 🙈
  Q1 yesExcept WEB01,SQL02 | ja förutom WEB01 och SQL02, där sitter det kvar
  Q1 only WEB01=no | web01: protection on, C: fully encrypted. kan inte svara för sql, det är DBA:ernas
  Q2 why | why would anyone care which resource group the vault sits in?
  Q1 where | hur många frågor är det kvar egentligen, har möte kl 10
  Q3 no | nope. never got one, cost center said no
  Q1 yes | We never use bitlocker in guests, only on the laptops. So yes off
  Q1 noExcept SQL02 | nej på alla utom sql02, den stängde Micke av igår
  Q2 later | will raise it in the steerco on Tuesday and get back to you
  Q1 question | can you tell me if HV03 passed its checks?
  Q1 only SQL01=yes,SQL02=yes | båda sql är avkrypterade, har inte access till web01
  Q3 yes | jo det finns ett standardkonto bara för loggarna
  Q1 yesExcept SQL01 | yes for everything but SQL01, that one is waiting on a reboot window sat night and is still encrypted
  Q1 done | kör manage-bde -off nu... sådär, 0% på alla tre. kolla igen tack
  Q2 no | Nope. nobody has agreed to anything, welcome to our world lol
  Q1 unclear | typ
  Q1 yes | yes sir, Get-BitLockerVolume says FullyDecrypted x3 👍
  Q3 how | vart i portalen hittar jag vilket konto loggarna går till
  Q1 back | ta tillbaka mig till förra frågan, råkade trycka fel
  Q2 yes | beslutat. Karin har satt lock på RG:t så ingen kan flytta nåt
  Q1 yesExcept SQL02 | stämmer på sql01+web01, sql02 är krypterad (GDPR-data, Lasse på säk vägrar)
  Q1 no | nä
  Q1 chatter | @Linnea har du kvar nyckeln till serverrummet?
  Q3 no | nej men vi har ett premiumkonto till som vi kör loggarna mot, så inget standard
  Q2 dontKnow | no idea tbh, before my time. Mahesh might know
  Q1 only SQL02=no | SQL02 has it on. rest I would have to look up
  Q1 yes | aa det e avstängt på samtliga
  Q1 skip | next please, no time for this one today
  Q3 yes | it used to share with stsilver but since last week stgold got its own std account for the logs, so yes
  Q2 yes | ja, gäller t.o.m. 15 dec iaf, då är replikeringen klar
  Q1 noExcept WEB01 | bara web01 är av, sql-maskinerna kör bitlocker på datadiskarna
  Q1 dontKnow | Not my servers, you'd have to ask the DBA team in Gdansk
  Q1 continue | ok jag är tillbaka från kaffet, vi kör vidare
  Q1 yesExcept WEB01 | SQL1 & SQL2 off, WEB1 nope
  Q3 done | nu har jag skapat stgoldlog01 (std LRS), titta igen
  Q2 question | vad är en återställningsplan för nåt? samma som backup-policy?
  Q1 only WEB01=yes,SQL02=yes | web01 kan du bocka av, den är okrypterad. sql02 också. väntar på svar från Ahmed om sql01
  Q1 no | They're all BitLockered with vTPM, customer requirement from the bank
  Q2 no | nej, Azure-gänget ska flytta lagringskontot till Sweden Central mitt i alltihop
  Q1 later | kollar med natt-skiftet ikväll, återkommer imorrn fm
  Q1 yesExcept SQL01 | off everywhere apart from sql01, decryption at 64 % there still
  Q3 skip | skippa
  Q1 stop | orkar inte mer idag, avsluta alltihop
  Q2 yes | Yes confirmed in writing by both the infra manager and the customer.
  Q1 how | which powershell cmdlet shows that inside the guest?
  Q1 chatter | haha klassiker, samma som förra migreringen 😂
  Q1 only SQL01=yes,WEB01=no | Ja på SQL01, nej på WEB01, vet ej om SQL02
  Q3 unclear | depends what you mean by own
  Q1 yes | allt av. stängde av det själv innan semestern
  Q1 question | funkar det här även för gen1-maskiner förresten?
  Q2 skip | lämna den tom så länge, nästa
  Q1 yesExcept SQL02 | yes men inte sql02, den glömde vi
  Q3 later | I'll log in to the portal after the standup and check
  Q2 yes | mm vi har kommit overens om det, ligger fast tills vi kort failover
  Q1 dontKnow | vet inte, har inga adminrattigheter i dom vmarna
  Q1 only SQL02=yes | sql02 suspended?? nej vänta, fully decrypted. så sql02 är ok, har bara hunnit den
  Q3 why | what's the reason you want a separate one? costs us extra
  Q2 where | how far along are we, half way?
  Q1 noExcept SQL01 | none of them besides SQL01 I'm afraid
  Q3 yes | ja det har det, kollade precis i portalen
  Q1 yesExcept SQL01 | Hej! Alla är klara utom SQL01 där BitLocker fortfarande är aktivt, Mvh Birgitta
  Q2 no | The consultants say one thing and our architects another, so no, there is no agreement at the moment
  Q1 done | fixat! bitlocker borta på sql02 nu med, kör om kollen
  Q2 later | tar upp det på veckomötet på måndag o hör av mig
  Q1 yes | affirmative, zero bitlocker on those boxes
  Q3 no | Nej. Saknas.
  Q2 chatter | tack Sofia, hörs sen 🙏
  Q1 noExcept WEB01 | not the sql servers, they still have it on. web01 is clean
  Q2 yes | yup, told everyone hands off till we're done
  Q3 dontKnow | osäker, tror Daniel satte upp det där men han slutade i våras
  Q1 only SQL01=no | SQL01 kör med bitlocker ja, på båda volymerna. sql02/web01 får nån annan svara på
  Q2 dontKnow | Inte en susning, är bara PL. Någon i driften borde veta
  Q1 yesExcept WEB01 | everything but the web server, IIS guys insisted on keeping it encrypted
  Q3 yes | yes, log acct is seperate, plain standard GRS
`);
