/**
 * Lines written while the reader of typed answers was rebuilt, as colleagues write, over all meanings, in both languages and mixed. A third,
 * drawn by a sum of the letters, was kept unseen while rules were written: 105 of 121 as meant at first, 109 before they were looked at.
 */
import type { OutsidersLine } from './outsiders-corpus';

type Asks = OutsidersLine['asks'];

/** One line an utterance: what it says, and behind an arrow whom or when. */
const said = (means: OutsidersLine['means'], text: string, asks: Asks = 'yesOrNo', key?: 'move' | 'until'): readonly OutsidersLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [typed = '', more = ''] = line.split(' → ');
      const names = (some: string | undefined): readonly string[] => (some ?? '').split(',').filter((name) => name !== '');
      if (means === 'yesExcept') return { line: typed, asks, means, except: names(more) };
      const [yes, no] = more.split('|');
      if (means === 'only') return { line: typed, asks, means, yesFor: names(yes), noFor: names(no) };
      return { line: typed, asks, means, ...(key && { [key]: more }) };
    });

export const DEVELOPMENT_LINES: readonly OutsidersLine[] = [
  ...said(
    'yes',
    `
    ja, av på alla
    japp, avslaget överallt
    alla tre är avstängda
    det är avstängt på samtliga
    yep they're all decrypted
    bitlocker is off on all of them
    bitlocker är av överallt
    ingen av dem är krypterad
    ingen kör bitlocker
    vi kör inte bitlocker på någon av dom
    no bitlocker anywhere
    inget bitlocker någonstans
    none are encrypted
    none of the three have bitlocker
    all three off, verified with manage-bde
    yes, turned it off last week
    ja vi stängde av det i fredags
    jodå alla är dekrypterade nu
    absolut, allt är av
    hej! ja det är av
    yes sir, off on all 3
    ja, det är redan gjort
    yep, disabled on every vm
    off everywhere
    av på alla tre
    confirmed, off on all three
    ja allihop, jag kollade i morse
    all of them are off now
    alla maskiner är okrypterade
    ja båda är patchade, hv01 och hv02
    yes hv01 and hv02 are both updated
    japp hv01 o hv02 är uppdaterade
    it's off on all of them
    ja det stämmer, inget av dem är krypterat
    sure, they're all off
    3 av 3 är av
    yes all off since monday
    ja, ingen är krypterad längre
    yup none of them is encrypted
    ja precis, allt avstängt
    jo, det är avstängt på allihop
    ja, dekrypterade alla igår
    nu är alla av
    yes bitlocker has been disabled on all three
    bitlocker är inte på någonstans`,
  ),
  ...said(
    'no',
    `
    nej, den är på överallt
    nej alla är krypterade
    nope they're all encrypted
    nej fortfarande på
    no, not yet
    nej vi har inte hunnit
    nä inte ännu tyvärr
    no sorry, still on
    alla är fortfarande krypterade
    all three still have bitlocker on
    de är på allihop
    ingen av dem är avstängd
    none of them are off
    ingen är dekrypterad än
    nej det är på på samtliga
    not off yet
    inte avstängt än
    nej, säkerhet vill ha det på
    nope, bitlocker is on everywhere
    unfortunately not
    nej, inte på en enda
    no, it's enabled on all of them
    0 of 3
    nej det är inte gjort
    still encrypted all of them`,
  ),
  ...said(
    'dontKnow',
    `
    vet inte faktiskt
    ingen susning
    har inte en aning tyvärr
    no idea sorry
    haven't checked
    har inte kollat
    har inte hunnit kolla än
    jag får kolla med Stefan
    det måste jag fråga om
    I'd have to ask the security team
    not my area, ask someone else
    inte mitt bord
    idk tbh
    vi vet inte riktigt
    oklart just nu
    osäker, måste kolla
    couldn't say
    don't know, will have to check with Micke
    hmm vet faktiskt inte
    no clue, sorry
    jag har ingen koll på det där
    kan inte svara på det
    vet ej
    not sure about that one
    haven't looked yet`,
  ),
  ...said(
    'yesExcept',
    `
    alla utom SQL02 → SQL02
    ja men inte web01 → WEB01
    all off except sql01 → SQL01
    ja, men sql02 är fortfarande krypterad → SQL02
    yes, but sql01 still has bitlocker → SQL01
    av på alla utom sql01 och web01 → SQL01,WEB01
    sql01 och sql02 är av men web01 är på → WEB01
    sql01 yes, sql02 yes, web01 no → WEB01
    bara web01 är på, resten är avstängda → WEB01
    web01 is still on, the rest are off → WEB01
    everything's off besides SQL02 → SQL02
    alla är av förutom sql01 som är på → SQL01
    resten ja, sql01 nej → SQL01
    ja för alla bortsett från web01 → WEB01
    yep, except for sql02 & web01 → SQL02,WEB01
    japp men WEB01 är inte klar → WEB01
    alla är av, undantag SQL01 → SQL01
    yes apart from web01 → WEB01
    sql02 är krypterad, de andra är av → SQL02
    only sql01 is on, the others are off → SQL01
    all but web01 are off → WEB01
    ja på alla utom web01, den fixar vi nästa vecka → WEB01
    av på sql01 och web01 men inte på sql02 → SQL02
    ja, fast SQL01 har det på → SQL01
    sql01: av, sql02: av, web01: på → WEB01
    nästan, alla utom... äsch: alla utom SQL01 → SQL01
    de andra är av men sql01 är på → SQL01
    off on sql01 and sql02, on on web01 → WEB01
    yes for everything except sql 02 → SQL02
    hv01 är patchad men hv02 inte → HV02`,
  ),
  ...said(
    'only',
    `
    sql01 är av → sql01|
    web01 är fortfarande på → |web01
    sql01 is off, not sure about the others → sql01|
    sql01 är avstängd, resten vet jag inte → sql01|
    ja för sql01 och sql02, web01 vet jag ej → sql01,sql02|
    sql01 nej, de andra har jag inte kollat → |sql01
    bara sql01 har jag kollat, den är av → sql01|
    web01 off, sql01 on, dunno about sql02 → web01|sql01
    I only know about web01, it's off → web01|
    sql02 är krypterad, vet inte om de andra → |sql02
    sql01 av, sql02 oklart, web01 på → sql01|web01
    yes for web01, haven't checked the rest → web01|
    no idea about sql01, but sql02 is off → sql02|
    hv01 is patched, hv02 no idea → hv01|
    hv02 är inte uppdaterad, hv01 vet jag inte → |hv02
    web01 ja, sql02 nej, sql01 får nån annan svara på → web01|sql02
    ja sql01, resten är oklart → sql01|
    på sql01 är det avstängt iaf → sql01|
    for web01 yes, the other two unknown → web01|
    sql01 and web01 are decrypted → sql01,web01|`,
  ),
  ...said(
    'yesUntil',
    `
    ja till 15 december → 2026-12-15
    yes until jan 10 → 2027-01-10
    av på alla till och med fredag → 2026-11-27
    off until dec 20 → 2026-12-20
    ja i tre veckor → 2026-12-15
    yes for 10 days → 2026-12-04
    ja, men bara till måndag → 2026-11-30
    japp, fram till 1/12 → 2026-12-01
    yes but just until friday → 2026-11-27
    alla är av till årsskiftet → 2026-12-31
    ja, tom 31/12 sen slås den på → 2026-12-31
    yes, off for another two weeks → 2026-12-08
    av överallt fram till den 5 dec → 2026-12-05
    ja det gäller till 30 nov → 2026-11-30`,
    'yesOrNo',
    'until',
  ),
  ...said(
    'later',
    `
    vi tar det på fredag → 2026-11-27
    kan vi ta det imorgon → 2026-11-25
    påminn mig på torsdag → 2026-11-26
    fråga igen nästa vecka → 2026-12-01
    ask me again on monday → 2026-11-30
    remind me in an hour → 2026-11-24T14:00
    återkom om tre dagar → 2026-11-27
    hoppa över den till imorgon → 2026-11-25
    snooze until tomorrow → 2026-11-25
    skip this till 1 dec → 2026-12-01
    let's do this on thursday → 2026-11-26
    jag återkommer på onsdag → 2026-11-25
    park this until next week → 2026-12-01
    sitter i möte, påminn mig kl 15 → 2026-11-24T15:00
    busy right now, ask again in two hours → 2026-11-24T15:00
    ta den efter helgen → 2026-11-30
    vänta med den till 2 december → 2026-12-02
    inte nu, ta det imorgon bitti → 2026-11-25T08:00
    ping me tomorrow morning → 2026-11-25T08:00
    can we do this one on friday instead → 2026-11-27
    fråga mig på måndag när jag är tillbaka → 2026-11-30
    come back to this tomorrow → 2026-11-25`,
    'yesOrNo',
    'until',
  ),
  ...said(
    'move',
    `
    backa → back
    oj fel, gå tillbaka → back
    go back please → back
    jag svarade fel, backa → back
    oops clicked wrong, go back → back
    kan vi gå tillbaka ett steg → back
    previous one please → back
    förra frågan tack → back
    hoppa över den så länge → skip
    skippa den → skip
    skip this one for now → skip
    vi hoppar den här → skip
    strunt i den, nästa → skip
    next one please → skip
    let's skip it → skip
    nu slutar vi för idag → stop
    det räcker nu → stop
    let's call it a day → stop
    pausa här tack → stop
    stop here please → stop
    vi avslutar → stop
    ok nu fortsätter vi → goOn
    let's continue → goOn
    kör vidare → goOn
    I'm back, let's continue → goOn
    hur långt är det kvar → where
    how many questions left → where
    hur många frågor har vi kvar? → where
    where are we in this → where
    var är vi i genomgången → where
    how much is left to do → where
    varför frågar ni det → why
    why do you need to know → why
    varför måste bitlocker vara av → why
    why does bitlocker have to be off? → why
    vad spelar det för roll? → why`,
    'yesOrNo',
    'move',
  ),
  ...said(
    'done',
    `
    klart nu
    kontot är skapat
    nu finns kontot
    created it just now
    done, check again
    skapade kontot nyss
    det är fixat, kolla igen
    added the account
    har lagt till det nu
    I've created the log account
    all done
    nu ska vi se, ja klart
    it exists now
    fixed it, thanks
    loggkontot finns på plats
    jag la upp kontot precis
    storage account created
    sorted!
    ja nu är det på plats
    yep created`,
    'mended',
  ),
  ...said(
    'unclear',
    `
    tror det
    jag tror att alla är av
    borde vara av
    sql01 kanske
    alla utom kanske web01
    I think they are off
    maybe some of them
    hoppas det
    ska vara av
    de flesta är av
    en av dem är på
    one of them is still on
    alla utom två
    should be
    ja och nej
    ja men jag är inte säker
    yes, I guess
    it was off last month
    ja, om Lasse gjort sitt
    sql01 ja sql01 nej
    not all of them
    inte alla
    kommer stängas av imorgon
    we plan to turn it off
    nja
    half of them
    sql99 är på, resten av`,
  ),
  ...said(
    'unclear',
    `
    nästan klart
    jag fixar det imorgon
    tror Anna skapade det
    ska göra det snart
    will create it later today
    almost done`,
    'mended',
  ),
  ...said(
    'chatter',
    `
    ja herregud
    yes! finally friday
    nej nu går jag hem
    no way, really?
    ja det var en bra match igår
    nej vad tråkigt, krya på dig
    yes Maria, I sent it to you
    ja Lasse, jag kommer
    alla är inbjudna till fikat
    all of us are going to lunch
    ingen mjölk kvar i kylen
    no milk left
    alla utom Kalle kommer på festen
    everyone except John is in the office
    sql01 startade om i natt
    web01 svarar inte
    sql02 has 64 GB ram
    kan någon kolla sql01?
    could you restart web01 please
    vem äger sql02
    har du tid imorgon?
    ses vi på fredag?
    vi ses imorgon
    see you tomorrow at 9
    påminn mig att köpa kaffe imorgon
    remind Anna to call the vendor tomorrow
    fråga Anna om det imorgon
    kan vi ta lunch på fredag
    let's have lunch on thursday
    jag tar semester till 7 december
    on vacation until jan 7
    off tomorrow, back on monday
    jag är ledig på fredag
    I'm off today
    ljuset är av i serverrummet
    skärmen är på
    är kaffebryggaren på?
    someone left the lights on
    tack alla
    thanks all
    bra jobbat allihop
    hej alla
    good morning everyone
    god kväll på er
    haha ja verkligen
    lol yes
    ja visst är det kallt
    nej men gud
    yes but what about the parking
    jag vet inte vad vi ska äta
    vet inte vem som tog min stol
    no idea what's for lunch
    ingen aning vart Björn tog vägen
    don't know where my badge is
    jag skippar träningen ikväll
    skip lunch today?
    nästa möte är kl 14
    next meeting is at 2
    mötet är klart
    jag är klar för idag med mailen
    stopp i trafiken på E4
    the printer is off
    Anna: ja
    @Anna ja
    Erik, nej
    Björn är på semester till 4 december
    ja till kaffe
    yes to pizza
    ja på julfesten då
    nej tack till kaffe
    vilken dag är det idag
    what time is it
    stämmer det att Lisa slutat
    det stämmer att det regnar
    correct, the meeting is at three
    exakt det jag sa till chefen
    klockan är fem
    jag har stängt av datorn
    vi har stängt av värmen i huset
    I turned off my phone
    all hosts please mute
    both teams won`,
  ),
  ...said(
    'chatter',
    `
    klar med lunchen
    är du klar?
    done eating
    mötet är klart
    I created a channel for you
    skapade en kanal åt er
    la till dig i chatten
    fixade biljetter till alla
    finally done with the slides
    Johan fixade kaffet`,
    'mended',
  ),
];
