/**
 * More lines of those who were given two questions and no reader, in the manner of `asked-corpus.ts`: each set was read once unseen, then studied;
 * what is read of them now says how far the reader has come, not how it reads what it has not seen.
 */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** Read unseen: 116 of 130 as meant, no wrong subject, no chatter taken. */
export const FOURTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja
  Q1 yes | Yes
  Q1 yes | japp, av på alla tre
  Q1 yes | yep all off
  Q1 yes | Ja det är avstängt överallt, kollade i morse
  Q1 yes | alla tre kör utan bitlocker
  Q1 yes | we have never used bitlocker on servers, so yes
  Q1 yes | jajamän
  Q1 yes | jo de e av
  Q1 yes | BitLocker är inte påslaget på någon av dem
  Q1 yes | Ran manage-bde -status on all three, Protection Off and fully decrypted everywhere
  Q1 yes | stämmer bra det
  Q1 yes | checked, none of them is encrypted
  Q1 yes | ja, Johan stängde av det på samtliga förra veckan
  Q1 yes | off on SQL01, SQL02 and WEB01
  Q1 yes | Ja. Vi kör bara bitlocker på laptops
  Q1 yes | yess, bitlocker off på alla 👍
  Q1 yes | sorry was in a meeting. yes its off on all of them
  Q2 yes | Ja, inget sånt flyttas så länge replikeringen är igång
  Q2 yes | yes, nothing will be moved
  Q2 yes | Nej vi flyttar ingenting, allt ligger kvar där det ligger
  Q2 yes | correct, everything stays in the same RG and region
  Q2 yes | japp, vi har låst resource grupperna så ingen kan flytta nåt
  Q2 yes | Ja det stämmer, inga flyttar planerade och vi har sagt till molnteamet att låta bli
  Q1 no | nej
  Q1 no | Nä, det är på på alla
  Q1 no | tyvärr inte, alla är krypterade
  Q1 no | nej alla tre har bitlocker på, det kom med en GPO i våras
  Q1 no | No they are all encrypted, security requires it
  Q1 no | näe inte på nån av dom
  Q1 no | bitlocker är aktivt på samtliga
  Q1 no | not yet, its enabled on all 3
  Q1 no | Inte än. Ingen av dem är dekrypterad
  Q2 no | we're moving the vault to another resource group next week actually, while it replicates
  Q2 no | Molnteamet ska flytta storage accountet till Sweden Central nu i veckan, så nej det kan vi inte lova
  Q2 no | Nej, det stämmer inte, valvet flyttades till en annan RG i går
  Q2 no | no, the storage account is being moved to a new region as part of the cleanup project
  Q1 yesExcept WEB01 | ja, alla utom WEB01
  Q1 yesExcept SQL01 | Ja förutom SQL01 där är det fortfarande på
  Q1 yesExcept WEB01 | all off but WEB01
  Q1 yesExcept WEB01 | SQL01 och SQL02 är av men WEB01 har det på
  Q1 yesExcept SQL02 | av på alla utom sql02, den har vi inte hunnit med
  Q1 yesExcept SQL02 | Yes for SQL01 and WEB01, no for SQL02
  Q1 yesExcept WEB01 | jo, fast inte på web01
  Q1 yesExcept SQL01 | Off everywhere except on SQL01, the DBA wants it encrypted
  Q1 yesExcept WEB01 | Det är bara WEB01 som har bitlocker, de andra är ok
  Q1 yesExcept WEB01 | both SQL are off, WEB01 is still on
  Q1 yesExcept SQL01,SQL02 | alla utom SQL01 och SQL02
  Q1 yesExcept SQL01 | yes, only sql01 still has it on
  Q1 yesExcept SQL01 | Ja på SQL02 och WEB01. SQL01 är krypterad, den håller ekonomi i
  Q1 yesExcept SQL02 | japp men inte SQL02
  Q1 yesExcept SQL02 | Kollat nu. Sql01 av, sql02 PÅ, web01 av
  Q1 yesExcept WEB01 | mostly yes, WEB01 is the exception, it got bitlocker from the DMZ policy
  Q1 yesExcept SQL01 | All good apart from SQL01.
  Q1 yesExcept SQL02 | de är av, undantaget SQL02 som fortfarande är krypterad
  Q1 noExcept WEB01 | nej, det är bara av på WEB01
  Q1 noExcept SQL02 | No, except for SQL02, there it's off
  Q1 noExcept SQL01 | Nej, det är på överallt utom på SQL01
  Q1 noExcept WEB01 | nope only WEB01 is off, the sql boxes both have it on
  Q1 noExcept SQL02 | Nä alla är krypterade förutom sql02
  Q1 noExcept WEB01 | bitlocker is on in all of them except WEB01
  Q1 only SQL01=yes | SQL01 är av, har inte hunnit titta på de andra
  Q1 only WEB01=yes | WEB01: yes
  Q1 only WEB01=yes | checked WEB01 so far and it's off there
  Q1 only SQL02=no | SQL02 har bitlocker på, de andra har jag inte kollat än
  Q1 only SQL01=yes,SQL02=yes | I can only speak for the SQL servers, both are off
  Q1 only SQL01=yes | sql01 av
  Q1 only SQL01=yes,SQL02=no | SQL01 yes, SQL02 no
  Q1 only WEB01=no | Jag har bara access till WEB01 och där är det påslaget
  Q1 only WEB01=dontKnow | vet inte om WEB01, ska höra med webbteamet
  Q1 only SQL01=yes,SQL02=dontKnow | SQL01 is off, not sure about SQL02
  Q1 only SQL02=later | SQL02 tar jag efter lunch
  Q1 only WEB01=yes,SQL01=later | web01 är klar, bitlocker av där. SQL01 återkommer jag om i morgon
  Q1 only SQL01=yes,SQL02=yes,WEB01=dontKnow | sql01 av, sql02 av, web01 vet jag ej
  Q1 only SQL01=yes,WEB01=yes,SQL02=dontKnow | På SQL01 och WEB01 är det avstängt iaf, SQL02 kommer jag inte in på just nu så den kan jag inte svara på
  Q1 dontKnow | vet ej
  Q1 dontKnow | no idea
  Q1 dontKnow | Ingen aning faktiskt
  Q1 dontKnow | I don't know, I don't have access to those servers
  Q1 dontKnow | ingen koll på det, tyvärr
  Q1 dontKnow | hmm vet inte, det är Anders som sköter de där maskinerna
  Q2 dontKnow | Det kan jag inte svara på, det är molnteamet som styr över det
  Q2 dontKnow | not sure tbh
  Q2 dontKnow | vet inte riktigt vad de har planerat i den subscriptionen
  Q1 skip | hoppa över
  Q1 skip | skip
  Q2 skip | Nästa fråga tack
  Q2 skip | skip this one pls
  Q1 skip | vi hoppar den här så länge, ta nästa
  Q1 later | fråga igen i morgon
  Q1 later | ask me again after lunch
  Q1 later | Kan vi ta den på måndag? sitter i möten hela dan
  Q2 later | Lena vet det här, hon är tillbaka på torsdag. Ta det då
  Q2 later | remind me at 14:00
  Q1 later | återkommer om det här i eftermiddag
  Q2 later | can you ask again next week when Peter is back from vacation
  Q1 done | fixat nu, kolla igen
  Q1 done | Done, I just turned it off on all three. Please recheck
  Q1 done | nu har jag stängt av det, kan du kontrollera igen?
  Q1 done | ok fixed, check again
  Q1 why | varför måste det vara av?
  Q1 why | why do you need to know that
  Q2 why | Vad spelar det för roll om vi flyttar valvet?
  Q2 why | why does it matter?
  Q1 how | hur kollar jag det?
  Q1 how | How do I turn it off?
  Q1 how | vilket kommando kör man för o se om bitlocker är på
  Q2 how | where in the portal do I check this?
  Q1 back | gå tillbaka till förra frågan
  Q2 back | back please, I answered wrong on the last one
  Q1 stop | Stopp, vi kör inte mer i dag
  Q2 stop | pause here, I need to go
  Q1 continue | ok nu är jag tillbaka, vi kan fortsätta
  Q1 where | hur många frågor är det kvar?
  Q2 where | how far along are we?
  Q1 question | är HV07 klar?
  Q2 question | what's a vault?
  Q1 question | Which VMs are still not ready?
  Q2 question | vad är en recovery plan för nåt?
  Q1 chatter | god morgon på er
  Q1 chatter | @Erik ska du med på lunch?
  Q1 chatter | kaffemaskinen är trasig igen...
  Q2 chatter | haha ja det var en lång vecka det här
  Q2 chatter | Maria did you see the ticket from the Malmö office about the printers?
  Q1 chatter | sorry wrong chat
  Q2 chatter | nya kaffet är riktigt gott btw
  Q1 chatter | Tack för hjälpen i går förresten Jonas!
  Q1 unclear | ja eller nej, jo fast nej
  Q1 unclear | jag gissar att det är av, men det är ren gissning
  Q2 unclear | probably? I'd guess nobody moves anything but don't quote me on it
`);

/** Read unseen: 111 of 130 as meant, the log account among the machines for want of its own words; no wrong subject, no chatter taken. */
export const FIFTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja, av på alla tre
  Q1 yes | japp bitlocker är off överallt
  Q1 yes | yes
  Q1 yes | yep, alla tre är fully decrypted, kollade med manage-bde
  Q1 yes | stämmer
  Q1 yes | aa det är lugnt, vi har aldrig kört bitlocker på dom
  Q1 yes | Ja. Jag körde manage-bde -status på alla tre servrarna i morse och samtliga visar Protection Off och Fully Decrypted.
  Q1 yes | Det stämmer, BitLocker är avstängt på samtliga. Kontrollerade i tisdags.
  Q1 yes | Ja, jag loggade in på var och en av dem klockan nio och ingen har BitLocker påslaget.
  Q1 yes | Ja, det kan jag bekräfta för SQL01, SQL02 och WEB01.
  Q1 yes | Yes, is off on all three, I checked yesterday
  Q1 yes | All of them are without BitLocker.
  Q1 yes | Correct. We never enable BitLocker inside VMs.
  Q1 yes | yes all off, Get-BitLockerVolume show nothing encrypted
  Q1 yes | None of them has it on.
  Q1 yes | ingen av dom har bitlocker på
  Q3 yes | ja
  Q3 yes | jajamen, den ligger där som standard lrs, separat från resten
  Q3 yes | yes det finns, skapade den i förra sprinten
  Q3 yes | Ja, det finns ett separat standardkonto för replikeringsloggarna. Jag tittade i portalen i går eftermiddag.
  Q3 yes | Ja, det lade vi upp redan i mars och det används inte till något annat.
  Q3 yes | Yes, we have separate standard account for logs.
  Q3 yes | There is one, yes, I made it on Monday.
  Q3 yes | yep, is there
  Q1 no | nej, på på alla tre
  Q1 no | nope, alla kör bitlocker enligt gpo
  Q1 no | nej den är enabled på hela gänget tyvärr
  Q1 no | Nej, BitLocker är påslaget på samtliga tre. Jag kontrollerade med manage-bde -status i förmiddags.
  Q1 no | Nej, tyvärr är alla tre fortfarande krypterade, det såg jag när jag gick igenom dem i går kväll.
  Q1 no | No, all three still have BitLocker on.
  Q1 no | No. Security team did turn it on everywhere last year.
  Q1 no | They are all encrypted with BitLocker
  Q3 no | nej
  Q3 no | nä, vi har bara premium-kontot än så länge
  Q3 no | Nej, något sådant konto finns inte. Jag gick igenom listan i portalen i morse och där finns bara stgold, som är Premium.
  Q3 no | No, nobody created it yet
  Q3 no | Not yet, we have only the premium one.
  Q1 yesExcept WEB01 | ja förutom web01
  Q1 yesExcept SQL02 | alla utom sql02
  Q1 yesExcept WEB01 | yes men inte web01, den har fortfarande bitlocker på c:
  Q1 yesExcept SQL01 | av på alla utom sql01
  Q1 yesExcept SQL02 | japp, fast sql02 är fortfarande encrypted
  Q1 yesExcept SQL01,SQL02 | ja, alla utom sql01 och sql02
  Q1 yesExcept WEB01 | off överallt, bara web01 som är på
  Q1 yesExcept SQL01 | Ja, med undantag för SQL01, där D: fortfarande är krypterad enligt manage-bde i morse.
  Q1 yesExcept WEB01 | Det stämmer för alla utom WEB01. Jag kontrollerade i går klockan 15 och den har BitLocker aktivt.
  Q1 yesExcept SQL02 | Ja, på samtliga förutom SQL02.
  Q1 yesExcept SQL02 | BitLocker är avstängt på alla utom SQL02, som jag kontrollerade i serverhanteraren i måndags.
  Q1 yesExcept WEB01 | Ja, men WEB01 är ett undantag, där är det fortfarande påslaget.
  Q1 yesExcept WEB01 | Yes, except WEB01.
  Q1 yesExcept SQL02 | All but SQL02, this one is still encrypted
  Q1 yesExcept SQL01 | Yes for all, only SQL01 has it still on
  Q1 yesExcept WEB01 | It is off everywhere apart from WEB01
  Q1 yesExcept SQL01 | yes but not on SQL01, there it is on
  Q1 yesExcept SQL01 | Off on all of them except SQL01, I checked it today in the morning.
  Q1 noExcept WEB01 | nej, bara web01 är av
  Q1 noExcept SQL02 | nope, på på alla utom sql02
  Q1 noExcept WEB01 | Nej, den är påslagen på alla utom WEB01. Jag gick igenom dem med manage-bde i går.
  Q1 noExcept SQL01 | Nej, det är bara på SQL01 som BitLocker är avstängt.
  Q1 noExcept SQL02 | No, only on SQL02 it is off.
  Q1 noExcept WEB01 | No, all are encrypted except WEB01
  Q1 only SQL01=yes | sql01 är av
  Q1 only SQL01=yes,SQL02=no | sql01 ja, sql02 nej
  Q1 only WEB01=yes | web01 är klar, off sen igår
  Q1 only SQL01=yes,SQL02=yes,WEB01=later | sql01 och sql02 är av, web01 kollar jag efter lunch
  Q1 only SQL02=no | sql02 har bitlocker på iaf
  Q1 only SQL01=yes | På SQL01 är BitLocker avstängt, det kontrollerade jag klockan tio i dag.
  Q1 only SQL01=yes,SQL02=yes,WEB01=dontKnow | SQL01 och SQL02 är okrypterade enligt manage-bde. WEB01 vet jag inte, jag har ingen inloggning där.
  Q1 only WEB01=no | På WEB01 är det påslaget, det såg jag när jag var inloggad där i går.
  Q1 only SQL02=yes,SQL01=later | SQL02 är avstängd, men SQL01 återkommer jag om i morgon.
  Q1 only SQL01=yes,WEB01=no | SQL01 yes, WEB01 no
  Q1 only SQL02=yes | On SQL02 is off.
  Q1 only SQL01=yes,SQL02=yes,WEB01=dontKnow | SQL01 and SQL02 are ok, WEB01 I don't know
  Q1 only WEB01=no | WEB01 still has it on, I saw it today
  Q1 only SQL01=yes | So far I checked only SQL01 and there it is off
  Q1 dontKnow | vet ej
  Q1 dontKnow | ingen aning faktiskt, har inte access till guest os
  Q3 dontKnow | vet inte, det är inte jag som sköter subscriptionen
  Q1 dontKnow | Det vet jag tyvärr inte, jag sköter lagringen och har ingen inloggning i de virtuella maskinerna.
  Q3 dontKnow | Jag kan inte svara på det, jag har inte behörighet att se lagringskontona i Azure.
  Q1 dontKnow | Jag är osäker på hur det står till med det.
  Q1 dontKnow | I don't know, I have no access to these VMs
  Q3 dontKnow | No idea
  Q3 dontKnow | Hard to say, I didn't set up the storage.
  Q1 skip | skippa den här
  Q3 skip | hoppa över, ta nästa
  Q1 skip | Vi hoppar över den här frågan och går vidare till nästa.
  Q3 skip | Skip this one please
  Q1 skip | next question
  Q1 later | kan inte kolla nu, fråga igen efter lunch
  Q3 later | ta det imorgon, sitter i möte resten av dan
  Q3 later | fråga mig igen kl 14
  Q1 later | Jag sitter på tåget och kan inte kontrollera det nu, fråga mig igen i morgon förmiddag.
  Q3 later | Vi får vänta med den tills Annika är tillbaka från semestern på måndag.
  Q1 later | Ask me again on Thursday, I will have access then
  Q3 later | Can you remind me in one hour?
  Q1 done | fixat, kolla igen
  Q3 done | skapade kontot precis, kör checken igen
  Q1 done | Nu har jag stängt av BitLocker på dem alla och dekrypteringen är färdig, så du kan kontrollera igen.
  Q3 done | I created it just now, please check again
  Q1 why | varför frågar du det?
  Q1 why | Varför måste BitLocker vara avstängt?
  Q3 why | Why do we need separate one for the logs?
  Q3 why | vad ska det va bra för?
  Q1 how | hur kollar jag det?
  Q3 how | Hur går jag till väga för att skapa ett sådant konto?
  Q1 how | How I can check this without logging in to every VM?
  Q1 how | hur stänger man av bitlocker, manage-bde eller?
  Q1 back | backa till förra frågan
  Q3 back | Can we go back to previous question?
  Q3 stop | stoppa här, orkar inte mer idag
  Q1 stop | Nu pausar vi genomgången, jag måste gå hem.
  Q1 continue | ok nu kör vi vidare
  Q3 where | hur många frågor är det kvar?
  Q1 where | How far we are with this?
  Q1 question | är hv07 ready?
  Q3 question | Vad är egentligen ett Recovery Services-valv?
  Q3 question | What is the difference between LRS and GRS?
  Q1 question | vilka vms har vi kvar som inte är godkända?
  Q1 chatter | kaffe nån?
  Q3 chatter | haha den boten är pigg idag
  Q1 chatter | @Bengt-Åke såg du mailet från dell om nya disken?
  Q1 chatter | God morgon på er, vilket väder vi har fått.
  Q3 chatter | Sara, kommer du på mötet klockan ett?
  Q3 chatter | Tack för kakan i fredags förresten, den var mycket god.
  Q1 chatter | @Sara did you see the game yesterday?
  Q3 chatter | Sorry, I was on the phone
  Q1 unclear | ja eller nej, båda delarna typ
  Q3 unclear | Det borde väl finnas ett, gissar jag.
  Q1 unclear | Maybe, I think I saw it off somewhere but it could be other servers
`);

/** Read unseen: 118 of 130 as meant, one wrong subject (“SQL02: tar vi imorgon” for a no), no chatter taken. */
export const SIXTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | yes
  Q1 yes | ja
  Q1 yes | japp, av på alla tre
  Q1 yes | yep all off
  Q1 yes | Off on all three, checked with manage-bde this morning
  Q1 yes | jajamän
  Q1 yes | Ja, vi kör inte bitlocker inne i vm:arna, bara på hostarna
  Q1 yes | all good
  Q1 yes | stämmer
  Q1 yes | correct, we never enabled it in the guests
  Q1 yes | ja alla är avstängda
  Q1 yes | Yes it's off everywhere
  Q1 yes | ok på samtliga
  Q1 yes | yes, turned off last week when we patched
  Q1 yes | det är avstängt på alla, Johan fixade det i måndags
  Q1 yes | yup, fully decrypted on all 3
  Q3 yes | ja
  Q3 yes | yes there is
  Q3 yes | Japp, stgold är bara för loggarna
  Q3 yes | yes, created it last week
  Q3 yes | Yes, stgold is standard LRS and only used for that
  Q3 yes | jo det finns
  Q3 yes | jepp det har vi
  Q3 yes | yeah we set that up in march
  Q3 yes | ja, separat standardkonto finns redan
  Q3 yes | yes, there's one
  Q3 yes | Ja det stämmer, la upp det igår
  Q3 yes | there is, Anna made one for us
  Q1 no | no
  Q1 no | nej, den är på på alla tre
  Q1 no | nope still on everywhere
  Q1 no | Nej tyvärr, det är en policy från säk så alla har bitlocker på
  Q1 no | no, all three are encrypted
  Q1 no | none of them
  Q1 no | nä ingen av dem är klar än
  Q1 no | nej, gpo:n slår på det på alla servrar
  Q3 no | nej
  Q3 no | no, only the premium one
  Q3 no | Nej det har vi inte
  Q3 no | nope, not yet
  Q3 no | nä vi har bara ett konto, loggar och data går till samma
  Q3 no | no, nobody has created one
  Q3 no | nej, måste beställas
  Q1 yesExcept SQL02 | all but SQL02
  Q1 yesExcept WEB01 | ja utom WEB01
  Q1 yesExcept SQL02 | yes except sql02
  Q1 yesExcept WEB01 | Alla förutom web01, där är det fortfarande på
  Q1 yesExcept SQL01 | yes, but not SQL01
  Q1 yesExcept SQL02 | SQL01 och WEB01 ja, SQL02 nej
  Q1 yesExcept WEB01 | off on both SQL servers but web01 still has it on
  Q1 yesExcept SQL01 | ja på alla utom sql01, den kör bitlocker på D:
  Q1 yesExcept SQL02 | everything except SQL02, it's still decrypting
  Q1 yesExcept WEB01 | japp men inte WEB01
  Q1 yesExcept SQL01 | All off apart from SQL01
  Q1 yesExcept SQL01,SQL02 | ja utom sql01 och sql02, de är inte klara
  Q1 yesExcept SQL02 | yep all off, only SQL02 left to do
  Q1 yesExcept WEB01 | Yes for the sql ones, no for WEB01
  Q1 yesExcept SQL02 | ja, förrutom SQL02 som Kalle krypterade igen förra veckan
  Q1 yesExcept SQL01 | alla ok except SQL01, legal wanted encryption on that one
  Q1 yesExcept SQL02 | Ja alla utom sql02. Den har bitlocker på pga kunddatan
  Q1 yesExcept WEB01 | yes for all excpet WEB01
  Q1 noExcept WEB01 | no, it's only off on WEB01
  Q1 noExcept SQL01 | Nej, ingen utom SQL01
  Q1 noExcept SQL02 | nope, all still on except SQL02 which is off
  Q1 noExcept WEB01 | nej, bara web01 är avstängd
  Q1 noExcept SQL01 | No, none of them apart from sql01
  Q1 only SQL01=yes | SQL01 is off
  Q1 only SQL01=yes | sql01 ok, inte hunnit kolla resten
  Q1 only WEB01=yes | WEB01 är av iaf
  Q1 only SQL02=no | sql02 still has it on
  Q1 only SQL01=yes,SQL02=yes,WEB01=later | SQL01 och SQL02 är av, kollar WEB01 sen
  Q1 only SQL01=yes,WEB01=yes | off on SQL01 and WEB01
  Q1 only SQL01=yes,SQL02=dontKnow | SQL01 yes, dunno about SQL02
  Q1 only WEB01=no | web01 nej, den är krypterad
  Q1 only SQL02=yes | can only speak for SQL02, its off there
  Q1 only SQL01=yes,SQL02=no | sql01 av, sql02 på
  Q1 only SQL01=yes,WEB01=dontKnow | Ja för SQL01. WEB01 vet jag inte
  Q1 only WEB01=yes,SQL02=later | WEB01: ja. SQL02: tar vi imorgon
  Q1 dontKnow | no idea
  Q1 dontKnow | vet inte
  Q1 dontKnow | Ingen aning faktiskt, jag har inte access till dem
  Q1 dontKnow | not sure tbh
  Q1 dontKnow | I can't log on to those so can't tell
  Q3 dontKnow | don't know
  Q3 dontKnow | vet ej, det är azureteamet som har hand om storage
  Q3 dontKnow | hmm osäker
  Q3 dontKnow | No clue, I don't have access to that subscription
  Q1 skip | skip
  Q1 skip | hoppa över den här
  Q1 skip | next question pls
  Q3 skip | skippa
  Q3 skip | nästa fråga tack
  Q1 later | ask me again tomorrow
  Q1 later | kan vi ta det efter lunch?
  Q1 later | fråga igen på måndag när Johan är tillbaka
  Q1 later | later, in a meeting until 3
  Q1 later | Vi tar den efter patchfönstret på torsdag
  Q3 later | Ta det imorgon
  Q3 later | ask again when Anna is back from vacation
  Q1 done | done, turned it off now, check again
  Q1 done | Klart! stängde av bitlocker på alla nu, kolla igen
  Q1 done | fixed it just now on all three, please recheck
  Q3 done | har skapat kontot nu, kan du kolla igen?
  Q1 why | why does that matter?
  Q1 why | varför får inte bitlocker vara på?
  Q3 why | why do we need a separate one?
  Q3 why | Varför frågar du om det?
  Q1 how | how do I check that?
  Q1 how | hur stänger jag av det?
  Q1 how | Vilket kommando kör jag för att se om det är av?
  Q3 how | how do i create one
  Q1 back | go back
  Q3 back | backa till förra frågan
  Q1 stop | stop here for today
  Q3 stop | vi pausar här
  Q1 continue | ok, fortsätt
  Q1 where | how many questions left?
  Q3 where | hur långt har vi kommit?
  Q1 question | is HV07 ready?
  Q1 question | vad är ett recovery services vault?
  Q3 question | which VMs are blocked right now?
  Q1 chatter | @Johan kommer du på lunch?
  Q1 chatter | haha vilken måndag
  Q1 chatter | morning all ☕
  Q1 chatter | Kalle har du sett min laddare nånstans
  Q3 chatter | tack för hjälpen igår Anna!
  Q3 chatter | brb coffee
  Q1 unclear | probably off I guess
  Q1 unclear | ja nej asså, kanske
  Q3 unclear | borde väl finnas antar jag, men har inte kollat
`);
