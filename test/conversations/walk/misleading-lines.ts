/** Lines written to mislead the reader: each holds the words of an answer, and something that makes it none. By the question they were written for. */
const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);

/** Meant as an answer, perhaps; and nobody can tell which. */
export const MISLEADING = {
  machines: lines(`
    ja alla tre plus DC01
    ja, HV09 är nere igen
    ja, om Johan är klar
    yes if the reboot went through last night
    yes, provided nobody re-enabled the policy in the meantime
    ja så länge ingen rört GPO:n sen dess
    ja, förutsatt att skriptet körde klart
    av på alla tre om jag fattat rätt
    yes once Peter has rebooted them
    japp, bara revisorn säger ok först
    ja när vi väl kört skriptet
    yes, assuming the report from last week still holds
    ja, tror jag
    ja, nästan säker
    yes I'm fairly certain
    yes, at least they should be
    ja det ska de vara
    ja typ
    yeah, more or less
    yes, if memory serves
    yep, unless I'm mixing them up with the old ones
    ja, om minnet inte sviker
    ja, med viss reservation
    yes, with a grain of salt
    ja, men ta det med en nypa salt
    yes but don't quote me
    ja, men citera mig inte
    yes, don't hold me to it
    japp, fast jag skulle inte sätta en hundralapp på det
    yes, though I'd double check if I were you
    ja, men någon borde verifiera
    yes, pending verification
    yes, to be verified
    Anders säger att de är av?
    enligt dokumentationen ska det vara av
    the wiki claims they're all off
    Micke lovade att det skulle vara av
    Petra påstår att alla är dekrypterade
    they told us bitlocker is off, we have no proof
    ja enligt Anders, men jag litar inte på honom
    yes says the vendor, we'll see
    två av tre är av
    2 of the 3 are done
    ja på två av dem
    yes for most of the lot
    ja, åtminstone på SQL-maskinerna tror jag
    yes on at least one of them
    ja, halva bunten
    yes apart from one
    ja alla utom den vid fönstret
    all off minus the legacy box
    av på samtliga bortsett från några enstaka
    bitlocker is off on my laptop
    på min laptop är det av
    off on the hypervisors
    it's off in the test environment
    bitlocker är av i labbet
    av på C men vet inte D
    it was off last year
    det var av i fjol
    bitlocker was off when we built them
    it used to be off
    det brukade vara av på alla tre
    hade varit av om inte GPO:n slagit på det igen
    would have been off by now if not for the freeze
    var av men slogs på igen vid uppgraderingen
    they were all off before the new baseline
    ja, var det förra veckan
    ja visst, och jag är påven
    yes of course, just like last time when it was on
    haha ja säkert
    oh sure, and tomorrow it will be encrypted again
    ja ja, det säger alla
    yes or no, hard to tell
    ja eller nej, beror på vad du menar
    yes and no, depends on how you count
    det beror på
    ja, eller egentligen inte
    yes... hmm actually no
    ja fast nej
    nej, eller jo
    no wait yes
    nja, typ
    yes yes, I'll look into it
    ja ja jag ska kolla
    ja jag fixar det
    yes, will turn it off tonight
    japp, stänger av i helgen
    ja, ska göras i nästa fönster
    ja, står på listan
    yes, we're working on it
    ja, dekryptering pågår
    yes, two are decrypting as we speak
    ja, 80 % dekrypterat
    yes, almost there
    ja, snart
    yes, soon enough
    yes we can do that
    ja, det går att ordna
    ja det kan vi göra
    yes, good idea
    ja, SQL01 var värst
    yes, SQL01 was a pain
    yes all three, WEB01 I had to do twice
    yes but SQL02 I am unsure about
    ja, SQL02 får ni kolla
    yes, WEB01 excluded
    ja, WEB01 oräknad
    yes on sql01, sql02, web01 and app07
    yes on all four
    alla 62 är av
    ja på alla fem
    ja, men det är på
    yes it is encrypted
    ja, krypterat enligt policyn
    yes all on
    nej det är av
    no they are decrypted already
    nej inga problem, det är av
    not because of bitlocker
    inte för att det är på utan för att vi inte vågar
    SQL01 ja, resten får Anders svara på, tror att de är av
    WEB01 verkar vara av
    SQL02 borde vara av, SQL01 likaså
    SQL01 off? WEB01 off?
    SQL01 vägrade stänga av bitlocker
    SQL02 refused to turn off
    tried turning it off on all three, didn't work
    försökte stänga av på alla tre men det gick åt pipan
    turned off on all three but it came back
    av på alla tre men kom tillbaka efter omstart
    GPO turns it off on all three at next boot
    ingen har sagt att det är av
    inte sant att alla är av
    the claim that they are all off is wrong
    I doubt they are all off
    tvivlar på att alla är av
    vore konstigt om det inte var av
    would be weird if it wasn't off
    wish they were all off
    önskar att de vore av
    nobody wants it off
    alla vill ha det av
    everyone wants it off
    kan någon stänga av det på alla tre
    please turn it off on all three
    stäng av det på alla
    have it off by Friday
    det måste vara av på alla tre
    it has to be off everywhere, right
    the machines are off, powered down
    WEB01 är avstängd, vi startar den på måndag
    all three are shut down for maintenance
    secure boot är av på alla tre
    TPM is off on all three
    brandväggen är av på alla
    backupen är avstängd på SQL01
    defender is disabled on all
    ja, TPM är av
    yes, secure boot is disabled on the lot
    sql01 fråga dba, resten ja tror jag
    alla utom SQL01 kanske
    everything but SQL01, or was it SQL02
    alla utom en av SQL
    alla säger ja men ingen vet
    svaret är inte ja
    the answer isn't yes
    I can't say yes to that
    jag vill inte säga ja
    säg ja du så får vi se
    so yes? I guess
    alltså nej, eller jag vet inte
    så ja, förmodligen
    no not because it is on, we just don't want you to touch it
    nej, inte för att jag vet
    av på hostarna i alla fall
    off on the hosts at least`),
  moves: lines(`
    ja, om ledningen säger ok
    yes in principle
    ja i princip
    yes, verbally, nothing formal yet
    ja, men ekonomi vill flytta den i mars
    yes, but only until the reorg in January
    yes we agreed to move it
    ja, vi är överens om att flytta det
    ja, det flyttas nästa vecka
    yes the vault moves in March
    agreed to talk about it on Monday
    vi ska komma överens på mötet
    ja det ska vi ta upp
    yes, I'll bring it up with the cloud team
    ja, alla är överens utom Petra
    yes everybody except finance
    it was agreed, then reversed
    överenskommet var det, men sen ändrade de sig
    ja, föreslaget men inte klubbat
    yes, proposed to the board
    Peter tycker att vi är överens
    we nearly agreed
    nobody objected so far but nobody agreed either
    told them not to move it, no answer yet
    ja, mejlade dem om det
    yup, asked everyone about it`),
  logAccount: lines(`
    ja, eller det är väl premium det också
    yes, but it's in another region
    ja, beställt i går
    yes, ordered, comes next week
    there was one, deleted it by accident
    det fanns ett förut
    it used to have one
    ja, ett delat
    yes, shared with the other vault
    we could use stgoldlogs for that
    vi kan skapa ett om det behövs
    ja, behövs det?
    yes, if stlogs counts
    ja, räknas stlogs?
    stlogs exists but nobody knows what it's for
    ja, fast det ligger i West US
    ja men det är ett blob-konto
    ja, Kalle har ett konto där
    yes, though it sits in Norway`),
} as const;

/** Said to colleagues, or asked. */
export const SAID_TO_OTHERS = {
  machines: lines(`
    yeah right
    yeah sure, and pigs fly
    ja?
    är svaret ja?
    should I just say yes?
    kan jag svara ja fast jag inte vet?
    if I answer yes, what happens?
    does yes mean that it is off?
    betyder ja att det är av?
    vad händer om jag svarar nej?
    så om alla är av svarar jag ja?
    ja bra idé
    ja det vore skönt
    ja, jag håller med Anna
    yes, I agree with Peter
    ja men då gör vi så
    yes let's do that
    ja precis, som jag sa på mötet
    yes exactly, that's what I meant
    nej men hallå
    no worries
    nej, det tycker inte jag
    no, I think we should wait for Petra
    ja, han är inne på kontoret idag
    yes he's on call this week
    ja den boten är rätt trög
    yes this bot is annoying
    ja, frågan är bara vem som ska svara
    yes, Johan asked me the same thing
    yes, the printer server is down
    ja, mötet om budgeten är flyttat
    no, the vendor meeting is on Thursday
    nej, backupen gick inte inatt
    yes, the backup failed again last night
    all good here, how are you?
    allt lugnt, själv då?
    everything is off today, it's a bank holiday
    nej alltså vi körde fast på skrivaren
    ja, servern i hörnrummet låter konstigt
    nej, ärendet är stängt
    no, the server room smells funny`),
  moves: lines(`
    yes, we moved office last week
    ja, de flyttade in igår`),
  logAccount: lines(`
    yes, storage is expensive
    ja, lagring är dyrt`),
} as const;
