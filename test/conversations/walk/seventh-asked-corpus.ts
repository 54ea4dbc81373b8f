/** One more set of those who were given the questions and no reader, in the manner of `asked-corpus.ts`: read once unseen, then studied. */
import { askedLines as lines, type AskedLine } from './asked-lines';

/** Read unseen: 93 of 100 as meant, no wrong subject, no chatter taken, nothing noted wrongly. */
export const SEVENTH_ASKED_LINES: readonly AskedLine[] = lines(`
  Q1 yes | ja
  Q1 yes | Yes, it's off on all three
  Q1 yes | japp, av på alla
  Q1 yes | Ja, vi har aldrig kört bitlocker inne i gästerna
  Q1 yes | yep all off, checked with manage-bde this morning
  Q1 yes | Stämmer, avstängt på samtliga
  Q1 yes | jajamän 👍
  Q1 yes | all good on those
  Q1 yes | Kollade precis, ingen av dem är krypterad
  Q1 yes | yes for SQL01, SQL02 and WEB01
  Q1 yes | ja det är lugnt, bitlocker kör vi bara på laptops
  Q1 yes | Correct, we disabled it on all the servers back in March when we moved them to the new cluster.
  Q1 yes | Alla tre är Fully Decrypted enligt manage-bde -status, så ja
  Q2 yes | Ja, ingenting flyttas
  Q2 yes | Yes, we're not moving anything
  Q2 yes | yes, confirmed with Anders who owns the subscription, everything stays where it is
  Q2 yes | Japp, allt ligger kvar i samma RG och region
  Q2 yes | yes correct
  Q1 no | Nej, den är på på alla tre
  Q1 no | nej
  Q1 no | nope, still enabled on all of them
  Q1 no | No, our security baseline turns it on for every server, these included
  Q1 no | nej tyvärr, GPO:n slår på bitlocker på allihop
  Q1 no | not yet, all three are still encrypted
  Q2 no | Nej, vi kommer flytta vaulten till en annan resource group nästa månad medan replikeringen är igång
  Q2 no | No, the storage account is going to be moved to the new RG during the replication
  Q2 no | nej det stämmer inte, storage kontot ska flyttas till Sweden Central under tiden
  Q1 yesExcept WEB01 | Ja, alla utom WEB01
  Q1 yesExcept SQL02 | yes except SQL02
  Q1 yesExcept SQL01 | all but SQL01
  Q1 yesExcept SQL02 | Ja på alla förutom sql02, den är fortfarande krypterad
  Q1 yesExcept WEB01 | Off on everything apart from WEB01, that one still has it on the D: drive
  Q1 yesExcept WEB01 | ja, men inte på WEB01
  Q1 yesExcept WEB01 | SQL01 and SQL02 yes, WEB01 no
  Q1 yesExcept SQL01 | Yes for all of them but not sql01
  Q1 yesExcept SQL01,SQL02 | alla är av utom sql01 och sql02
  Q1 yesExcept WEB01 | japp, bara WEB01 som har det på fortfarande
  Q1 yesExcept SQL01 | Det är avstängt på samtliga med undantag för SQL01 där Kalle slog på det i höstas pga revisionen
  Q1 yesExcept SQL02 | yes, only SQL02 still has bitlocker enabled
  Q1 yesExcept SQL02 | ja på sql01 och web01, nej på sql02
  Q1 noExcept WEB01 | Nej, bara på WEB01
  Q1 noExcept WEB01 | no, except WEB01 where it's off
  Q1 noExcept SQL02 | nej, den är på på alla utom SQL02
  Q1 noExcept SQL01 | No, only SQL01 has it off, the other two are still encrypted
  Q1 only SQL01=yes | SQL01 är klar, där är det av
  Q1 only WEB01=no | WEB01 is still encrypted
  Q1 only SQL01=yes | sql01 ja
  Q1 only SQL01=yes,SQL02=yes | It's off on SQL01 and SQL02, haven't looked at WEB01 yet
  Q1 only SQL02=no | SQL02: no
  Q1 only WEB01=dontKnow | Vet inte hur det är med WEB01
  Q1 only SQL01=yes,SQL02=no | sql01 har det av, sql02 har det på
  Q1 only WEB01=later | WEB01 kan jag kolla först imorgon
  Q1 only SQL01=yes,WEB01=dontKnow | SQL01 ok, web01 don't know
  Q1 only SQL02=no | På SQL02 är bitlocker fortfarande påslaget
  Q1 dontKnow | vet ej
  Q1 dontKnow | No idea, sorry
  Q1 dontKnow | Ingen aning faktiskt, jag har inte access till de maskinerna
  Q1 dontKnow | I don't know, I'm not the one who set those up
  Q1 dontKnow | kan inte svara på det
  Q2 dontKnow | Vet inte, det är molnteamet som sköter subscriptionen
  Q2 dontKnow | dont know
  Q2 dontKnow | Oklart, har ingen insyn i det där
  Q1 skip | skip
  Q1 skip | hoppa över den här
  Q1 skip | Skip this one please, next question
  Q2 skip | vi hoppar över den, ta nästa
  Q1 later | fråga igen imorgon
  Q1 later | Can you ask again after lunch? In a meeting now
  Q1 later | Ta den på måndag när Johan är tillbaka från semestern
  Q2 later | ask me again on Thursday pls
  Q2 later | Återkom kl 14, då är Maria tillbaka och hon vet
  Q1 done | Fixat nu, kolla igen
  Q1 done | done, I just turned it off on all of them, please check again
  Q1 done | klart! har precis dekrypterat, kan du köra kontrollen en gång till
  Q1 why | varför frågar du det?
  Q1 why | Why does it matter if bitlocker is on?
  Q2 why | Vad ska ni med det till? Varför är det viktigt
  Q1 how | hur kollar jag det?
  Q1 how | How do I turn it off?
  Q2 how | var ser man det i portalen? hur kontrollerar jag det
  Q1 back | Gå tillbaka till förra frågan
  Q2 back | back
  Q1 stop | vi pausar här
  Q2 stop | stop, that's enough for today
  Q1 continue | ok, kör vidare
  Q1 where | Hur mycket är det kvar?
  Q1 question | is HV07 ready?
  Q2 question | vad är en recovery plan?
  Q1 question | Vilka VM:ar är klara för replikering just nu?
  Q1 chatter | God morgon allihop ☕
  Q1 chatter | @Lisa kommer du på lunchen sen?
  Q1 chatter | haha den här boten är envis
  Q1 chatter | Tack!
  Q2 chatter | Peter, har du bokat konferensrummet till fredag?
  Q2 chatter | lol my coffee machine just died, worst monday ever
  Q1 chatter | Erik har du sett att skrivaren på plan 3 strular igen
  Q1 unclear | ja nej
  Q1 unclear | I think so maybe? just guessing though
  Q1 unclear | Borde väl vara av, men det är bara en gissning
  Q2 unclear | hmm både ja och nej
`);
