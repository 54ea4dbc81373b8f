/**
 * Lines of those who were given two questions and no reader, and what they meant by them; the meanings were fixed while they were written. Used to
 * develop the reader since 28 November 2026: what they say of it is how far it has come, not how it reads what it has not seen.
 *
 * `Q1 only SQL01=yes,SQL02=no | …`: the question, what was meant, of whom, and the line.
 */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** By a Swedish and English writer, in the manner of a team’s chat. Read unseen: 81 of 130 as meant, no wrong subject, no chatter taken. */
export const FIRST_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | japp, avstängt på alla tre
  Q1 yes | Ja. Körde manage-bde -status på dom igår, Fully Decrypted rakt igenom
  Q1 yes | yep all off, checked this morning
  Q1 yes | ja det stämmer
  Q1 yes | vi kör inte bitlocker i några vm:ar alls, bara på laptops
  Q1 yes | 👍
  Q1 yes | jajamen
  Q1 yes | Yes, confirmed with @Johan Lind, none of them are encrypted
  Q1 yes | jo de e av på allihop
  Q1 yes | alla 3 ok
  Q1 yes | bitlocker e off på samtliga, fick bekräftat av Micke på säk
  Q1 yes | Yup. protection off on every volume, C: and data disks
  Q1 yes | mm det är av överallt, Fatima kollade förra veckan
  Q1 yes | yess ✅
  Q2 yes | nej, vi flyttar ingenting medans det replikerar
  Q2 yes | Correct, nothing will be moved
  Q2 yes | ja, allt ligger kvar i samma RG och region
  Q2 yes | inget flyttas, vi har satt resource lock på hela rg:t
  Q2 yes | aa det är lugnt, allt får ligga still tills vi är klara
  Q2 yes | yes that's agreed with the cloud team, freeze on moves until 30 Nov
  Q2 yes | självklart
  Q2 yes | ja, stämde av med Peter i fredags å han har inga flyttar planerade
  Q1 no | nej, alla tre är krypterade
  Q1 no | nope, bitlocker is on everywhere, it's pushed by GPO
  Q1 no | nä tyvärr
  Q1 no | Nej det är på i samtliga, krav från revisionen 2022
  Q1 no | no :( all three still show Protection On
  Q1 no | nej inte än, vi har inte hunnit stänga av det på nån av dom
  Q1 no | näpp, dom kör bitlocker hela bunten
  Q2 no | nej, lagringskontot ska flyttas till rg-prod-sec i december
  Q2 no | No, the vault is being moved to Sweden Central next month
  Q2 no | nej det stämmer inte, Anders tänker flytta valvet till en annan resursgrupp v 48
  Q2 no | nope, we're reorganising the resource groups right now so the storage account will move
  Q2 no | Nej
  Q1 yesExcept SQL02 | ja utom SQL02
  Q1 yesExcept WEB01 | alla utom web01
  Q1 yesExcept SQL01 | yes, except SQL01 which still has it on the D: drive
  Q1 yesExcept SQL01,SQL02 | Ja förutom SQL01 och SQL02, där är det fortfarande på
  Q1 yesExcept WEB01 | av på alla, bortsett från WEB01 som Kalle krypterade i våras
  Q1 yesExcept WEB01 | all good but not WEB01
  Q1 yesExcept SQL02 | japp fast inte sql02, den har bitlocker på datadisken
  Q1 yesExcept SQL02 | everything's off apart from SQL02
  Q1 yesExcept SQL01 | ja, med undantag för SQL01 (krypterad pga GDPR-datan)
  Q1 yesExcept WEB01 | jo, men web01 har det på
  Q1 yesExcept SQL01 | det är bara SQL01 som har bitlocker på, resten e av
  Q1 yesExcept SQL01 | Yes for all of them besides sql01
  Q1 yesExcept SQL02 | yes men inte SQL02, den är encrypted fortfarande
  Q1 yesExcept WEB01 | stämmer för alla forutom WEB01, kollade med manage-bde i morse
  Q1 yesExcept SQL01,WEB01 | ja, undantaget sql01 o web01
  Q1 yesExcept SQL01 | off on the lot, with the exception of SQL01 - @Maria enabled it back in 2021
  Q1 noExcept WEB01 | nej, bara WEB01 är av
  Q1 noExcept SQL02 | no, they all have it on except SQL02
  Q1 noExcept SQL01 | Nej, på i alla utom sql01
  Q1 noExcept WEB01 | nä inte nån av dom förutom WEB01 där vi redan dekrypterat
  Q1 noExcept SQL01,SQL02 | nope, only SQL01 and SQL02 are decrypted, the rest has bitlocker on
  Q1 only SQL01=yes | SQL01 är av, de andra har jag inte hunnit titta på än
  Q1 only WEB01=yes | WEB01 ok iaf
  Q1 only SQL01=yes,SQL02=no | sql01 ja, sql02 nej
  Q1 only SQL02=no | SQL02 has it on, don't have access to the other two
  Q1 only SQL01=yes,SQL02=yes | kan svara för sql-burkarna iaf: både SQL01 och SQL02 är av. webben är Linas bord
  Q1 only SQL01=yes,WEB01=no | SQL01: off, WEB01: on
  Q1 only WEB01=dontKnow,SQL01=yes | web01 vet jag inte, men SQL01 är avstängd
  Q1 only SQL01=no | på SQL01 är bitlocker på, det vet jag säkert
  Q1 only WEB01=yes | For WEB01 yes, I checked it yesterday
  Q1 only SQL02=later,SQL01=yes | SQL02 får vi ta imorgon, SQL01 är klar och av
  Q1 only SQL01=yes,WEB01=yes | ja för SQL01 och WEB01
  Q1 only SQL02=no | sql02 är krypterad, såg det när jag patchade i tisdags
  Q1 dontKnow | vet ej
  Q1 dontKnow | ingen aning faktiskt, det är säkerhetsgänget som har hand om sånt
  Q1 dontKnow | No idea, I don't have login to those servers
  Q1 dontKnow | har inte koll på det
  Q1 dontKnow | idk 🤷
  Q1 dontKnow | kan inte svara på det där, har inte rättigheter in i gästerna
  Q2 dontKnow | not sure tbh, azure isn't really my area
  Q2 dontKnow | osäker, det vet nog bara Peter
  Q2 dontKnow | vet faktiskt inte vad molnteamet har för planer
  Q1 skip | skippa den här
  Q1 skip | hoppa över så länge
  Q2 skip | skip
  Q2 skip | pass på den, ta nästa
  Q1 skip | next question please
  Q1 later | fråga igen imorgon efter lunch
  Q1 later | ta det när Micke är tillbaka från semestern den 12 augusti
  Q1 later | can you ask me again on Monday?
  Q2 later | återkom v. 47, då har vi haft möte med molnteamet
  Q2 later | Kan vi ta den senare? sitter i möte till 15
  Q1 later | remind me in 2 hours, pls
  Q2 later | vi får vänta med den tills change board har sagt sitt på torsdag, påminn mig då
  Q1 done | fixat nu, kolla igen
  Q1 done | Done, just turned it off on all three. please re-check
  Q1 done | så, nu har jag stängt av bitlocker på dom. kör en ny koll
  Q1 done | klart! dekrypteringen gick färdigt för 5 min sen
  Q2 done | Nu är det åtgärdat, flytten är inställd. kan du checka igen?
  Q1 why | varför måste det vara av?
  Q2 why | why does that matter?
  Q1 why | vad ska ni ha den infon till egentligen
  Q1 how | hur kollar man det?
  Q1 how | whats the powershell command to check that again?
  Q1 how | hur stänger jag av bitlocker utan att tappa data
  Q2 how | var i portalen ser jag om nåt ska flyttas?
  Q1 back | tillbaka
  Q2 back | oj svarade fel på förra, kan vi backa ett steg?
  Q2 back | go back to the previous one
  Q1 stop | vi stannar här för idag
  Q2 stop | stop
  Q1 stop | pausa, jag orkar inte mer idag 😅
  Q1 continue | kör vidare
  Q2 continue | ok let's continue
  Q1 where | hur många frågor är det kvar?
  Q2 where | where are we, how much is left?
  Q1 question | är HV07 redo förresten?
  Q2 question | what's a recovery plan?
  Q1 question | vilka vm:ar ligger på HV03?
  Q2 question | vad är skillnaden på ett vault och ett storage account
  Q1 question | which hosts are still missing the agent?
  Q1 chatter | vänta ska bara logga in på servern
  Q1 chatter | @Lina har du kvar nycklarna till webservern?
  Q1 chatter | hmm
  Q2 chatter | hahaha klassiker
  Q1 chatter | nån som vill ha kaffe? ☕
  Q2 chatter | tack så mkt!
  Q1 chatter | one sec, vpn just dropped
  Q2 chatter | god morgon allihopa
  Q1 chatter | @Johan can you have a look at this one?
  Q2 chatter | aja baja vilken måndag det är idag alltså
  Q1 unclear | kanske
  Q1 unclear | borde vara lugnt
  Q2 unclear | ja eller nej, beror på hur man ser det
  Q1 unclear | yes no wait
  Q1 unclear | de flesta är av tror jag
`);

/** By another, whole sentences beside hasty ones. Read unseen: 77 of 130 as meant, one wrong subject, no chatter taken. */
export const SECOND_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | Ja, BitLocker är avstängt på alla tre.
  Q1 yes | Jag har kontrollerat alla tre maskinerna och ingen av dem har BitLocker påslaget.
  Q1 yes | Vi har aldrig använt BitLocker inne i de virtuella maskinerna, så svaret är ja.
  Q1 yes | Det är avstängt överallt, det såg jag till i våras.
  Q1 yes | japp
  Q1 yes | jo de e av på alla
  Q1 yes | jao allihopa
  Q1 yes | yes kollade precis, ingen bit locker nånstans
  Q1 yes | ja båda sql + webben är okrypterade, bitlcoker av
  Q1 yes | Confirmed, off on all three.
  Q1 yes | manage-bde -status says fully decrypted on every one of them
  Q1 yes | Yep, all good.
  Q1 yes | Off across the board, checked with drift this morning
  Q2 yes | Nej, vi flyttar ingenting medan replikeringen pågår, så det är i sin ordning.
  Q2 yes | Ja, det är korrekt. Allt ligger kvar där det ligger.
  Q2 yes | ja inget flyttas
  Q2 yes | jepp allt ligger kvar i samma rg
  Q2 yes | Yes. There's a resource lock on the RG so nobody can move anything.
  Q2 yes | 👍
  Q2 yes | lugnt, ingen rör nåt där
  Q1 no | Nej, tyvärr är BitLocker fortfarande påslaget på samtliga.
  Q1 no | nä
  Q1 no | nope bitlocker e på på alla
  Q1 no | nää alla 3 är krypterade :(
  Q1 no | Not yet, all three still have it enabled.
  Q1 no | No, BitLocker is enforced via GPO on the whole OU, so all of them
  Q1 no | nej ingen av dom är kalra än, bitlocker på på alla
  Q1 no | Alla har tyvärr BitLocker igång än så länge.
  Q2 no | Nej, det stämmer inte. Lagringskontot flyttades till en ny resursgrupp i förra veckan.
  Q2 no | nej vi flyttade valvet till en annan rg igår
  Q2 no | No, doesn't hold. The storage account is being moved to Sweden Central as we speak.
  Q2 no | Nej, vi har tyvärr redan flyttat en återställningsplan.
  Q1 yesExcept WEB01 | Ja, på alla utom WEB01.
  Q1 yesExcept SQL02 | Det är avstängt på samtliga förutom SQL02, där det fortfarande är på.
  Q1 yesExcept WEB01 | Alla är klara, med undantag för WEB01 som har BitLocker på D-disken.
  Q1 yesExcept WEB01 | Ja, båda SQL-servrarna är klara, men WEB01 har det fortfarande påslaget.
  Q1 yesExcept SQL02 | Jag har stängt av det på SQL01 och WEB01, men SQL02 är fortfarande krypterad.
  Q1 yesExcept WEB01 | ja fast web01 e krypterad
  Q1 yesExcept SQL02 | alla utom sql02, den har vi inte hunit med
  Q1 yesExcept SQL01 | jo förutom sql01
  Q1 yesExcept WEB01 | jepp, bara web01 kvar som har bitlockern på
  Q1 yesExcept WEB01 | sql01 o sql02 av, web01 på
  Q1 yesExcept SQL01,SQL02 | ja på allt utom dbserverna sql01 och sql02
  Q1 yesExcept SQL01 | Yes except SQL01.
  Q1 yesExcept SQL01 | Everything but SQL01, that one has en krypterad datadisk
  Q1 yesExcept SQL02 | Yep, only SQL02 is outstanding.
  Q1 yesExcept WEB01 | off on all but web01, väntar på change approval
  Q1 noExcept WEB01 | Nej, bara på WEB01 är det avstängt. De andra två har det fortfarande på.
  Q1 noExcept SQL02 | Nej, det är påslaget på alla utom SQL02.
  Q1 noExcept SQL01 | nä bara sql01 e fixad, resten har bitlocker på
  Q1 noExcept WEB01 | nope, på på alla förutom web01
  Q1 noExcept SQL01 | No, only SQL01 is off so far, the other two are still encrypted.
  Q1 noExcept WEB01 | No. Enabled everywhere except WEB01.
  Q1 only SQL01=yes | SQL01 är klar i alla fall. De andra har jag inte tittat på ännu.
  Q1 only WEB01=yes | För WEB01 stämmer det, BitLocker är avstängt där.
  Q1 only SQL01=yes,SQL02=yes | Jag kan bara svara för SQL-servrarna, SQL01 och SQL02, och där är det avstängt.
  Q1 only SQL02=no | På SQL02 är BitLocker tyvärr påslaget.
  Q1 only SQL01=yes,WEB01=no | SQL01 ja, WEB01 nej.
  Q1 only WEB01=dontKnow | vet inget om web01
  Q1 only SQL01=yes,SQL02=dontKnow | sql01 ok, sql02 vet ja inte
  Q1 only WEB01=later | web01 får vi ta imorn
  Q1 only WEB01=yes | WEB01: off.
  Q1 only SQL01=no,SQL02=no | SQL01 and SQL02 are still encrypted.
  Q1 only SQL01=yes,SQL02=dontKnow | Can't get into SQL02 right now so no idea about that one, SQL01 is off
  Q1 only SQL01=yes,SQL02=later | SQL01 off, SQL02 I'll check after lunch
  Q1 dontKnow | Det vet jag tyvärr inte.
  Q1 dontKnow | Jag har ingen behörighet att logga in på de servrarna, så jag kan inte svara på det.
  Q1 dontKnow | ingen aning
  Q1 dontKnow | Not sure, I don't have access to the guests.
  Q1 dontKnow | asså ja har noll koll på bitlocker
  Q2 dontKnow | Det är inte mitt område, så det kan jag inte säga.
  Q2 dontKnow | ingen susning, azure e inte mitt bord
  Q2 dontKnow | Can't tell from here, I only have reader on one RG
  Q1 skip | Vi hoppar över den här frågan.
  Q1 skip | skippa
  Q1 skip | Skip this one please
  Q2 skip | Kan vi gå vidare till nästa fråga i stället?
  Q2 skip | nästa
  Q2 skip | pass, ta nästa fråga
  Q1 later | Fråga mig igen i morgon förmiddag, är du snäll.
  Q1 later | Jag återkommer om det efter lunch.
  Q1 later | kan du fråga igen om en timma sitter i mötet
  Q1 later | Ask me again after 14:00.
  Q2 later | Det får vänta tills Anders är tillbaka från semestern på onsdag.
  Q2 later | inte nu, fråga när lisa e tillbaks
  Q2 later | Park it until Thursday, then ping me again
  Q1 done | Nu har jag stängt av BitLocker på alla tre. Kan du kontrollera igen?
  Q1 done | fixat nu, kolla igen
  Q1 done | Done, please re-check.
  Q1 done | sådär nu e de dekrypterat, testa en gång till
  Q2 done | Fixed, moved it back to the original RG. Check again pls
  Q1 why | Varför behöver ni veta det?
  Q1 why | vaddå varför spelar bitlocker nån roll
  Q2 why | Why does that matter?
  Q2 why | Vad är syftet med den frågan?
  Q1 how | Hur ser jag om BitLocker är påslaget?
  Q1 how | hur stänger man av de
  Q1 how | How do I check this without logging on to each guest?
  Q2 how | Var i portalen kan jag kontrollera det?
  Q1 back | Kan vi gå tillbaka till förra frågan? Jag svarade fel.
  Q2 back | backa en
  Q1 back | Go back one please
  Q1 stop | Nu får det räcka för i dag, vi avslutar här.
  Q2 stop | pausa, måste sticka
  Q2 stop | Let's stop here.
  Q1 continue | Då är jag tillbaka, vi kan fortsätta.
  Q2 continue | ok kör vidare
  Q1 where | Hur många frågor är det kvar?
  Q2 where | Where are we in the list?
  Q1 question | Är HV07 klar för replikering?
  Q1 question | vilka vmar ligger på hv03
  Q1 question | Does ASR support Gen 2 VMs?
  Q2 question | Vad är ett valv för något?
  Q2 question | va e skillnaden på recovery plan o vault
  Q1 chatter | God morgon allihop! Hoppas att ni har haft en fin helg.
  Q1 chatter | Jonte, har du sett mina glasögon?
  Q1 chatter | @Kerstin fika?
  Q1 chatter | nån mer som har seg vpn idag
  Q1 chatter | Morning all, dialling in from the train so expect lag
  Q1 chatter | lol boten e ju snabbare än mig
  Q2 chatter | @Jonte can you send me the invite for the 3 o'clock?
  Q2 chatter | Det luktar bränt i korridoren, är det någon som har glömt en smörgås i grillen?
  Q2 chatter | sry fel chat
  Q2 chatter | Priya, din kod till passersystemet ligger i receptionen.
  Q1 unclear | Ja, eller nej, vänta.
  Q1 unclear | typ kanske
  Q1 unclear | Probably off, but that's just a guess.
  Q1 unclear | Det borde väl vara avstängt, skulle jag tro.
  Q1 unclear | både ja o nej
  Q2 unclear | Hmm, yes and no, depends what you count as moved
`);

/** By those who mended the reader, by families of what it had missed, and of what it must never note. Read before it was mended: 297 of 350 as meant, nine noted wrongly. */
export const OWN_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja, alla tre är dekrypterade sen i våras
  Q1 yes | Yes, BitLocker was never enabled on these
  Q1 yes | jajemän, avstängt rakt över
  Q1 yes | japp. Kollade i morse, allt av
  Q1 yes | enligt Johan är det av på alla tre
  Q1 yes | Johan säger att det är avstängt på samtliga
  Q1 yes | hej! ja, det är avstängt på allihop :)
  Q1 yes | tack för påminnelsen, ja det är av
  Q1 yes | yes it's off everywhere, Maria confirmed it on Friday
  Q1 yes | ingen av maskinerna är krypterad
  Q1 yes | inget bitlocker på nån av dem
  Q1 yes | de är okrypterade allihop
  Q1 yes | Alla tre är okrypterade, verifierat med Get-BitLockerVolume
  Q1 yes | yep, none of those VMs use bitlocker
  Q1 yes | nej, ingen av dem är krypterad
  Q1 yes | No, none of them have BitLocker turned on
  Q1 yes | nej det är inte påslaget nånstans
  Q1 yes | off on all 3 boxes
  Q1 yes | ja både sql-burkarna och webben är av
  Q1 yes | bitlocker är inaktiverat på alla tre sedan förra veckan
  Q1 yes | jo då, det är fixat, alla är av
  Q1 yes | disabled across all three
  Q1 yes | Ja, vi stängde av det på samtliga maskiner i samband med patchningen
  Q1 yes | yes, we decrypted all of them before the migration project
  Q1 yes | yup, it's been off since day one
  Q1 yes | stämmer, inga är krypterade
  Q1 yes | all three decrypted ✔
  Q1 yes | ja, kryptering är avstängt på alla
  Q1 yes | det är lugnt, alla är av
  Q1 yes | that's correct, BitLocker is not enabled on any of them
  Q1 yes | ja, men vi har aldrig haft BitLocker på dem
  Q1 yes | kör ingen kryptering på nån av dom
  Q1 yes | ja, av. såg det i SCCM-rapporten
  Q1 yes | Ja. Alla tre. Kontrollerat idag.
  Q2 yes | ja, vi har lovat att inte flytta nåt
  Q2 yes | Yes, everything stays where it is
  Q2 yes | nope, nothing is going to be moved
  Q2 yes | inga flyttar planerade
  Q2 yes | nej vi rör inget under tiden
  Q2 yes | ja allt stannar där det är
  Q2 yes | agreed, we won't move anything
  Q2 yes | Ja, det är överenskommet med molnteamet att inget flyttas
  Q2 yes | we're not moving anything
  Q2 yes | japp, ingen kommer flytta något
  Q2 yes | yes, no plans to move any of it
  Q1 no | nej, alla tre har det fortfarande på
  Q1 no | nej tyvärr, de är krypterade hela högen
  Q1 no | no, still enabled on all three of them
  Q1 no | nä, säkerhetsavdelningen kräver att det är på
  Q1 no | Nej, vi måste ha det på enligt policyn
  Q1 no | nope all three still have bitlocker running
  Q1 no | inte på nån av dom än
  Q1 no | alla tre är krypterade fortfarande
  Q1 no | They are all still encrypted I'm afraid
  Q1 no | nej det är inte avstängt nånstans
  Q1 no | Not on any of them yet
  Q1 no | negativt, bitlocker är aktiverat på samtliga
  Q1 no | ingen av dem är avstängd ännu
  Q1 no | no, nobody has turned it off
  Q1 no | nej den är igång på alla servrarna
  Q1 no | BitLocker is on for all of them, company policy
  Q1 no | nej, det är påslaget
  Q2 no | nej, valvet flyttas nästa vecka
  Q2 no | No, we plan to move the storage account in January
  Q2 no | nej, vi ska flytta lagringskontot till en annan region
  Q2 no | tyvärr nej, återställningsplanen flyttades igår
  Q2 no | nope, the vault moves to a new resource group on Monday
  Q2 no | nej det är inte överenskommet
  Q1 yesExcept SQL01 | alla utom sql01
  Q1 yesExcept SQL02 | alla är avstängda förutom SQL02, den är kvar
  Q1 yesExcept WEB01 | Ja, men WEB01 är fortfarande krypterad
  Q1 yesExcept SQL01 | yes, all but SQL01, that one we do next week
  Q1 yesExcept SQL01,SQL02 | ja utom sql-servrarna
  Q1 yesExcept SQL01,SQL02 | alla utom båda sql
  Q1 yesExcept SQL01,SQL02 | yes except the SQL servers
  Q1 yesExcept WEB01 | sql-burkarna är av men webben har det på
  Q1 yesExcept WEB01 | båda sql är dekrypterade, web01 är det inte
  Q1 yesExcept WEB01 | SQL01 and SQL02 are off, WEB01 isn't
  Q1 yesExcept SQL02 | it's off on everything except SQL02, waiting for a reboot
  Q1 yesExcept SQL02 | ja, fast på SQL02 är det fortfarande på tyvärr
  Q1 yesExcept WEB01 | det är bara web01 som är kvar, de andra är klara
  Q1 yesExcept SQL02 | ja på sql01 och web01, nej på sql02
  Q1 yesExcept WEB01 | web01 nej, övriga ja
  Q1 yesExcept WEB01 | web01 har det på, övriga två är av
  Q1 yesExcept SQL01 | Only SQL01 still has it on, the rest are off
  Q1 yesExcept WEB01 | ja... nej vänta, web01 är på
  Q1 yesExcept SQL01 | resten är av men inte sql01
  Q1 yesExcept SQL02 | alla är av, sql02 undantaget
  Q1 yesExcept SQL02 | yes (except SQL02)
  Q1 yesExcept SQL02 | ja, alla utom SQL02 som Peter håller på med
  Q1 yesExcept WEB01 | All decrypted apart from WEB01, which Anna is working on
  Q1 yesExcept WEB01 | jepp, minus web01
  Q1 yesExcept SQL01 | samtliga utom SQL01 är dekrypterade
  Q1 yesExcept SQL01 | alla är okrypterade bortsett från SQL01
  Q1 yesExcept SQL02 | avstängt på alla utom SQL02 (den har känslig data)
  Q1 noExcept WEB01 | nej, endast WEB01 är avstängd
  Q1 noExcept WEB01 | no, just WEB01 is off
  Q1 noExcept SQL01 | alla är på utom sql01
  Q1 noExcept SQL02 | Nej, SQL02 är av men de andra är på
  Q1 noExcept SQL01 | bitlocker is enabled on everything but SQL01
  Q1 noExcept WEB01 | bara web01 är av, resten är krypterade
  Q1 noExcept SQL01,SQL02 | no, only the SQL servers are off
  Q1 only SQL01=yes | SQL01 är avstängd, resten återkommer jag om
  Q1 only SQL01=yes | sql01 är av, de övriga vet jag inte
  Q1 only SQL01=yes | SQL01 is off, I'll get back to you about the others
  Q1 only SQL01=yes,SQL02=yes | sql-servrarna är av iaf, webben vet jag inte
  Q1 only SQL01=yes,SQL02=yes | båda sql-burkarna är avstängda, web01 har jag inte kollat
  Q1 only SQL01=yes,SQL02=yes | The SQL boxes are off, no clue about WEB01
  Q1 only WEB01=no | WEB01 har bitlocker på, har inte tittat på de andra än
  Q1 only WEB01=no | web01 är krypterad enligt Lisa, de andra får Peter svara på
  Q1 only SQL01=yes,SQL02=no | SQL01: ja. SQL02: nej. WEB01: vet inte
  Q1 only SQL01=yes,SQL02=no | sql01 ok, sql02 har det kvar, web01 måste jag kolla
  Q1 only SQL02=yes,WEB01=no | sql02 off, web01 on, sql01 unknown
  Q1 only SQL02=yes | kan bara svara för SQL02, den är av
  Q1 only SQL02=yes | I've only checked SQL02 and it's off
  Q1 only SQL01=yes | har bara kollat sql01, där är det av
  Q1 only SQL01=yes | på sql01 är det av, men de andra har jag inte access till
  Q1 only SQL01=no,WEB01=yes | SQL01 still has it, WEB01 doesn't, SQL02 I need to ask Peter about
  Q1 only WEB01=yes | WEB01 is not encrypted
  Q1 only WEB01=yes | web01 är inte krypterad, resten kollar jag imorgon
  Q1 only SQL02=dontKnow | SQL02 vet jag inget om
  Q1 only WEB01=yes | Web01 stängde jag av igår
  Q1 only SQL01=no | sql01 är fortfarande på, resten okänt
  Q1 dontKnow | det har jag ingen aning om
  Q1 dontKnow | jag vet faktiskt inte, fråga Micke
  Q1 dontKnow | No clue, ask the security guys
  Q1 dontKnow | måste kolla med drift först
  Q1 dontKnow | I'd need to check with the server team
  Q1 dontKnow | har inte tillgång till gästerna så jag kan inte se det
  Q1 dontKnow | ingen koll tyvärr
  Q1 dontKnow | vet inte, det är inte min avdelning
  Q1 dontKnow | can't say, someone else manages those
  Q1 dontKnow | osäker, ska kolla
  Q1 dontKnow | hmm det vet jag faktiskt inte riktigt
  Q1 dontKnow | beats me
  Q1 dontKnow | Jag har tyvärr inte den informationen
  Q2 dontKnow | det får du fråga molnteamet om
  Q2 dontKnow | vet inte om nåt ska flyttas
  Q2 dontKnow | no idea what the Azure team is planning
  Q1 unclear | jag tror att det är avstängt
  Q1 unclear | nog av på de flesta
  Q1 unclear | ja tror jag
  Q1 unclear | should be off but I haven't double checked
  Q1 unclear | ja på några av dem
  Q1 unclear | two of them are off
  Q1 unclear | kanske inte på alla
  Q1 unclear | not 100% sure but I think so
  Q1 unclear | ja, eller?
  Q1 unclear | det var av förra året i alla fall
  Q1 unclear | inte vad jag vet
  Q1 unclear | vad jag vet ja
  Q1 unclear | as far as I know yes
  Q1 unclear | möjligtvis
  Q1 unclear | beror på vilken disk du menar
  Q1 unclear | antagligen, men dubbelkolla gärna
  Q1 later | fråga mig imorgon
  Q1 later | kan du påminna mig på måndag?
  Q1 later | jag kollar och återkommer imorgon
  Q1 later | ask again tomorrow please
  Q1 later | Could you remind me next week?
  Q1 later | vi tar det efter lunch
  Q1 later | återkommer på fredag
  Q1 later | jag sitter i möte, ta det senare
  Q1 later | inte idag, fråga igen på torsdag
  Q1 later | let me get back to you on Friday
  Q1 later | ta det när jag är tillbaka den 3 december
  Q1 later | not today, try me again tomorrow
  Q1 later | snooze 2h
  Q1 later | kan vi ta den imorn bitti istället?
  Q1 skip | vi tar nästa
  Q1 skip | hoppa den
  Q1 skip | kan vi hoppa över den här?
  Q1 skip | let's move on to the next one
  Q1 skip | nästa fråga tack
  Q1 skip | vi skippar den så länge
  Q1 skip | can we skip this one?
  Q2 skip | gå vidare till nästa
  Q1 done | nu är det avstängt, kan du kolla igen?
  Q1 done | Klart, testa igen
  Q1 done | åtgärdat, kör om kollen
  Q1 done | just disabled it on all three, can you check again?
  Q1 done | fixed, please verify
  Q1 done | jag har precis stängt av det, kolla nu
  Q1 done | det är fixat nu, du kan mäta igen
  Q1 why | varför då
  Q1 why | varför frågar ni om bitlocker?
  Q1 why | why is that important?
  Q1 why | vad spelar det för roll om det är på?
  Q1 why | what's the reason for this question?
  Q2 why | varför får man inte flytta nåt?
  Q1 how | hur vet jag om bitlocker är på?
  Q1 how | how can I tell?
  Q1 how | hur kollar jag det enklast?
  Q1 how | how do I turn it off?
  Q1 how | vilket kommando kör man för att se det?
  Q1 back | gå tillbaka
  Q1 back | ångra, jag svarade fel
  Q1 back | can we go back one step?
  Q1 back | förra frågan, jag råkade trycka fel
  Q1 stop | vi avslutar här
  Q1 stop | nu räcker det för idag
  Q1 stop | sluta
  Q1 stop | that's all for today
  Q1 stop | måste gå, vi fortsätter imorgon
  Q1 stop | pausa genomgången
  Q1 continue | fortsätt
  Q1 continue | ok vi kör vidare
  Q1 continue | carry on please
  Q1 where | hur långt har vi kvar?
  Q1 where | hur många frågor till?
  Q1 where | how many more?
  Q1 where | var är vi nu?
  Q1 question | vad kostar site recovery?
  Q1 question | är alla hosts redo?
  Q1 question | can you show me the gaps for HV03?
  Q1 question | vilka VM:ar har problem?
  Q1 question | hur mycket minne har SQL02?
  Q1 question | vem svarade på förra frågan?
  Q1 chatter | ok
  Q1 chatter | hej alla
  Q1 chatter | tack för hjälpen
  Q1 chatter | haha
  Q1 chatter | vänta lite
  Q1 chatter | någon som kan kolla på detta?
  Q1 chatter | Peter, kan du svara på den här?
  Q1 chatter | ska på lunch nu
  Q1 chatter | brb
  Q1 chatter | nice
  Q1 chatter | Anna du har väl koll på SQL01?
  Q1 chatter | när är nästa patchfönster?
  Q1 chatter | sorry fel tråd
  Q1 chatter | jag ringer dig
  Q1 chatter | är det bara jag som har problem med vpn?
  Q1 chatter | yes, vi ses kl tre
  Q1 chatter | nej men vad kul
  Q1 chatter | ja precis, så sa Lasse också
  Q1 chatter | av någon anledning funkar inte min skärm
  Q1 chatter | alla är på konferens idag
  Q1 chatter | no problem
  Q1 unclear | av på alla i testmiljön
  Q1 unclear | ja, av på alla utom den gamla
  Q1 unclear | yes except the old one
  Q1 unclear | alla utom brunhilde
  Q1 unclear | av på alla, men inte på db-prod
  Q1 unclear | all off, Lasse says one of them isn't
  Q1 unclear | ja, fast det slås på igen på fredag
  Q1 unclear | av på alla, fast Peter påstår motsatsen
  Q1 unclear | it's off on two, the third I don't know
  Q1 unclear | sql-servern är av
  Q1 unclear | ja på sql-servern
  Q1 unclear | filservrarna är av
  Q1 unclear | SQL03 är av
  Q1 yesExcept SQL02 | sql01 och web01 är av men sql02 har det inte av
  Q1 only SQL01=yes,WEB01=no | sql01 är av, web01 är inte av
  Q1 only SQL01=no,SQL02=yes | sql01 är krypterad, sql02 är det inte
  Q1 only SQL01=no,SQL02=no | sql01 är inte avstängd, sql02 är inte det
  Q1 unclear | sql01 är krypterad, sql02 inte ännu
  Q1 only SQL01=yes,SQL02=no | sql01 är klar, sql02 är inte klar
  Q1 only WEB01=yes | web01 är av, sql01 tror jag också
  Q1 only WEB01=yes | web01 är av och sql01 kanske
  Q1 unclear | alla är av utom kanske sql02
  Q1 only WEB01=yes | ja för web01, sql-servern vet jag inte
  Q1 unclear | de flesta, inte sql01
  Q1 unclear | alla är av men jag är osäker på web01
  Q1 unclear | ja förutom de som Peter har
  Q1 unclear | ja alla utom två stycken
  Q1 unclear | it was on yesterday
  Q1 unclear | ska stängas av på alla imorgon
  Q1 unclear | vi stänger av det på alla på fredag
  Q1 unclear | jag stänger av det på alla nu
  Q1 unclear | kommer vara av på alla efter helgen
  Q1 unclear | we will disable it on all three next week
  Q1 unclear | being decrypted right now, all three
  Q1 unclear | dekrypteras just nu
  Q1 unclear | decryption in progress on all
  Q1 unclear | är det av på alla tre
  Q1 unclear | om det är av på alla vet jag inte
  Q1 unclear | ja om man bortser från D-disken
  Q1 unclear | bitlocker är av på C men på på D
  Q1 unclear | suspended on all three
  Q1 unclear | pausat på alla tre
  Q1 unclear | bara OS-diskarna är krypterade
  Q1 unclear | Johan säger ja, jag säger nej
  Q1 unclear | Johan tror att det är av
  Q1 chatter | Johan säger att maten är slut
  Q1 chatter | alla säger att det är kallt idag
  Q1 chatter | ja det sa Johan också
  Q1 chatter | nej, det är måndag idag
  Q1 chatter | yes, the coffee machine is off again
  Q1 chatter | nej, projektorn är av
  Q1 chatter | ja, ljuset är av på alla våningar
  Q1 chatter | klart slut
  Q1 chatter | klart vi tar en fika
  Q1 chatter | fixat fika
  Q1 chatter | tack för maten, ja den var god
  Q1 chatter | alla är klara med fikat
  Q1 chatter | yes all of us are going
  Q1 chatter | SQL01 behöver mer minne
  Q1 chatter | web01 är långsam idag
  Q1 chatter | SQL02 kör vi på HV03 va
  Q1 chatter | nu är jag tillbaka från lunchen
  Q1 chatter | vi ses efter lunch
  Q1 chatter | ta en kaffe efter lunch
  Q1 chatter | kan du fråga Anna på måndag?
  Q1 chatter | kan vi ta en bira på fredag?
  Q1 chatter | kan du kolla om Peter är på plats?
  Q1 chatter | can you check my ticket again?
  Q1 chatter | varför är kaffet slut?
  Q1 chatter | hur gick matchen igår?
  Q1 chatter | how do I get to the office?
  Q1 chatter | var ligger toaletten?
  Q1 chatter | jag måste gå på toa
  Q1 chatter | vad är klockan
  Q1 chatter | Peter är sjuk idag
  Q1 chatter | av misstag skickade jag det till alla
  Q1 chatter | på tal om sql01, den är slö
  Q1 chatter | I'm on vacation all week
  Q1 chatter | nobody told me
  Q1 chatter | nothing works today
  Q1 chatter | ingenting funkar idag
  Q1 chatter | ingen är på kontoret
  Q1 chatter | everything is down again
  Q1 chatter | nån som vet varför vpn är av?
  Q1 question | är bitlocker av på SQL01?
  Q1 question | vad är bitlocker?
  Q1 question | hur många vm:ar har bitlocker på?
  Q1 no | nej, vi får inte stänga av det enligt säk
  Q1 yes | ja, vi körde manage-bde -off på alla förra veckan
  Q1 yes | bitlocker avstängt på SQL01, SQL02 och WEB01
  Q1 yes | SQL01, SQL02 och WEB01 är alla av
  Q1 yes | all three: SQL01, SQL02 and WEB01 are off
  Q1 no | SQL01, SQL02 och WEB01 har alla bitlocker på
  Q1 only SQL01=yes | sql01 ja
  Q1 only SQL01=yes,WEB01=yes | ja på sql01 + web01
  Q1 only SQL01=yes,SQL02=no | SQL01 yes SQL02 no
  Q1 yesUntil | ja men bara till på fredag
  Q2 unclear | valvet ligger kvar men lagringskontot vet jag inte
  Q2 unclear | ja, kanske flyttas nåt i januari
  Q2 no | nja, lagringskontot flyttas
  Q2 yes | lagringskontot flyttas inte
  Q2 yes | vaulten stannar i samma resursgrupp
  Q2 no | tyvärr ska återställningsplanen flyttas
  Q2 chatter | vi flyttar mötet till tre
  Q2 chatter | jag flyttar till Malmö i vår
  Q2 chatter | flytta på dig
  Q2 chatter | nej vi flyttar fikat till torsdag
  Q2 chatter | ja, mötet är flyttat
`);
