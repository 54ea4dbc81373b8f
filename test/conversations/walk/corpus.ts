/** Lines as people type them while a question of the walk waits, by what they mean. One line an utterance. */

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Answers to "is this so?". */
export const YES = lines(`
  ja
  Ja
  JA!
  jaa
  jaaa
  ja ja
  japp
  jepp
  jadå
  ja visst
  javisst
  jajamän
  jajamensan
  jo
  jodå
  jovisst
  absolut
  självklart
  naturligtvis
  visst
  precis
  exakt
  korrekt
  stämmer
  det stämmer
  det stämmer bra
  stämmer bra det
  sant
  ja det stämmer
  ja, det stämmer.
  ja det är det
  jo det är det
  ja, det är de
  det är det
  det är de
  ja det gör de
  ja det har vi
  det har vi
  vi har det
  ja absolut
  ja, helt säkert
  ja jag lovar
  ja redan
  hej, ja
  ok ja
  okej, ja det stämmer
  svaret är ja
  hmm, ja
  ja boten
  ja 🙂
  ja :)
  ja 👍
  stämmr
  stämemr
  korekt
  absolt
  yes
  Yes.
  YES!!
  yes yes
  yess
  yep
  yup
  yeah
  yeahh
  aye
  sure
  sure thing
  absolutely
  definitely
  of course
  certainly
  correct
  corect
  that's right
  that is correct
  that's correct
  thats right
  right, it is
  it is
  it does
  they are
  they do
  they all are
  we do
  we have
  indeed
  exactly
  affirmative
  yes it is
  yes they are
  yes, that's right
  yes, thanks
  yes we are sure
  yes absolutely
  yse
  eys
  true
  hi, yes
  well, yes
  the answer is yes
  ja, yes
  yes, det stämmer
  ja it is
  yep, stämmer
  ja för alla
  ja, alla
  ja allihop
  ja alla 62
  yes, all of them
  yes for all of them
  yes all 62
  ja, i alla
  ja samtliga
  ja det gäller alla
  helt rätt
  just det
  ja såklart
  givetvis
  jo men visst
  bekräftat
  confirmed
  i can confirm that
  yes indeed
  ja, just det
  ja, alla vm:ar
  yes, all vms
`);

export const NO = lines(`
  nej
  Nej.
  NEJ!
  neej
  nää
  nä
  nix
  nej nej
  nepp
  nej tack
  nej, det är det inte
  nej det stämmer inte
  det stämmer inte
  stämmer inte
  stämmer ej
  nej tyvärr
  nej, tyvärr inte
  inte än
  nej inte än
  nej, inte ännu
  inte alls
  absolut inte
  självklart inte
  det är det inte
  det är de inte
  det har vi inte
  nej det har vi inte
  nej det gör de inte
  tyvärr inte
  det är fel
  inte sant
  nje
  hej, nej
  ok nej
  svaret är nej
  hmm, nej
  nej 🙁
  no
  No.
  NO!
  nope
  nop
  no no
  nah
  nay
  no it isn't
  no, it is not
  no they aren't
  no they're not
  it isn't
  it is not
  they are not
  they aren't
  it does not
  they don't
  we don't
  we do not
  we haven't
  not yet
  no, not yet
  not at all
  not really
  definitely not
  of course not
  no, sorry
  that's not right
  that is wrong
  not true
  negative
  no thanks
  no, none of them
  nej, ingen av dem
  nej no
  nope, inte än
  icke
  no way
  absolutely not
  nej, inte alls
  det är inte så
  that’s not the case
  no tyvärr
`);

export const DONT_KNOW = lines(`
  vet inte
  vet ej
  jag vet inte
  vi vet inte
  jag vet inte riktigt
  jag vet faktiskt inte
  vet inte än
  det vet jag inte
  det vet vi inte
  ingen aning
  jag har ingen aning
  ingen koll
  har ingen koll
  har inte koll
  jag har inte koll på det
  osäker
  jag är osäker
  är inte säker
  jag är inte säker
  oklart
  okänt
  svårt att säga
  kan inte säga
  vem vet
  måste kolla
  jag måste kolla
  vi får kolla upp det
  jag måste fråga
  måste kolla med Bosse
  ska kolla
  jag kollar upp det
  don't know
  dont know
  i don't know
  I dont know
  we don't know
  we don't know yet
  i really don't know
  i don't really know
  don't know for sure
  dunno
  i dunno
  idk
  no idea
  i have no idea
  no clue
  not sure
  i'm not sure
  im not sure
  we are not sure
  unsure
  unknown
  can't say
  hard to say
  who knows
  i have to check
  need to ask
  i need to check first
  let me check
  beats me
  hmm, vet inte
  ingen vet
  inte en aning
  jag är inte helt säker
  får återkomma
  nobody knows
  not 100% sure
  måste dubbelkolla
  ok, don't know
  vet inte, tack
`);

/** Meant as an answer perhaps, and no clear one: asked again. */
export const UNCLEAR = lines(`
  <b>ja</b>
  ja</p>
  <script>ja</script>
  kanske
  maybe
  perhaps
  probably
  troligen
  förmodligen
  antagligen
  tror det
  jag tror det
  jag tror inte det
  vi tror det
  i think so
  i guess so
  i guess
  we believe so
  i don't think so
  hoppas det
  jag antar det
  borde vara det
  should be
  ja och nej
  yes and no
  delvis
  partly
  nja
  de flesta
  most of them
  nästan alla
  some of them
  några
  ingen
  inga
  none
  none of them
  ingen av dem
  nobody
  ja, men jag är inte säker
  yes but i'm not sure
  ja tror jag
  yes i think
  ja du, vilket väder
  ja, fast Bosse undrar
  yes maybe
  nej men kanske
  ja om det går
  ja eller nej
  yes or no
  ja, hur då
  no, wait
  bara SQL01
  only SQL01 and SQL02
  nej, SQL01
  nej, SQL01 har det på
  no, SQL01 and SQL02
  no, only SQL01
  endast WEB03
  ja, ring mig
  yes, call me later
  nej, vi ses i morgon
`);

/** No answer at all: chatter, and questions that are answered as questions. */
export const CHATTER = lines(`
  tack
  tack så mycket
  tack för hjälpen
  thanks
  thank you very much
  hej
  hej hej
  hallå
  god morgon
  good morning
  hello there
  ok
  okej
  fint
  bra
  bra jobbat
  good
  great
  nice
  perfect
  super
  cool
  lol
  haha
  hmm
  mm
  mhm
  ...
  👍
  👎
  🙂
  🤷
  🎉🎉
  kaffe?
  fika?
  lunch?
  ska vi ta lunch
  jag går på lunch
  brb
  vilket väder
  vad fint väder det är
  what a day
  någon som sett Bosse
  var är Bosse
  kan någon ringa mig
  can somebody call me
  vi hörs
  see you
  hej då
  bye
  mötet börjar nu
  the meeting starts now
  jag är strax tillbaka
  back in five minutes
  lugn
  vänta
  vänta lite
  wait
  hold on
  one moment
  ett ögonblick
  två sekunder
  @Björn kan du svara?
  @Anna what do you think
  Björn, kan du svara på det här
  anna knows this
  det kan Björn
  fråga Bosse
  ask Bosse
  HV07?
  är värden HV07 redo?
  is host HV07 ready?
  status
  brister
  gaps
  hjälp
  help
  vilka värdar är inte redo?
  which hosts are not ready?
  vad är okänt?
  vad ska vi åtgärda först?
  what should we fix first?
  kontrollera lagring
  förklara host.kb2961977
  explain vm.encryption
  plan
  vad är BitLocker?
  what is bitlocker
  behövs det här?
  ja?
  nej?
  yes?
  no?
  stämmer det?
  är det så?
  really?
  va sa du?
  är du säker?
  are you sure?
  SQL01
  SQL01 har bitlocker
  SQL01 och SQL02
  bitlocker är på i SQL01
  it's on in two of them
  den är av
  it is off in most
  vi kör lunch nu
  vi kör imorgon
  nu regnar det
  det låter bra
  sounds good
  intressant
  interesting
  jag förstår
  i see
  gött
  najs
  snyggt
  toppen
  well done
  good bot
  dålig bot
  du är dum
  asdf qwer
  qwerty
  1
  42
  3 4 5
  https://example.org/yes
  <b>hej</b>
  **fet**
  yesterday was fun
  yesterday
  no problem
  no worries
  ingen fara
  inga problem
  noll koll på läget här inne idag va
  japan är fint
  jag gillar jazz
  nejlikor är vackra
  norr om stan
  now then
  not my job
  nu då
  jaha
  jaså
  jasså minsann
  jag jobbar hemifrån idag
  jag skickar det sen
  en annan sak
  alla hjärtans dag
  allt väl?
  all good
  alla är på lunch
  all hands meeting at ten
  allting är som vanligt
  everybody is here
  any news
  något nytt
  correct me if i am wrong
  sure looks like rain
  right, where was I
  sant som det är sagt kaffe behövs
  of course Bosse is late
  exakt klockan tre ses vi
  precis som förra veckan
  absolut noll sömn inatt
  det är det som är frågan
  stämmer klockan
  true story
`);

/** Whole names after "all but"; the names stand behind the arrow. */
export const ALL_BUT = lines(`
  alla utom SQL01 → SQL01
  Alla utom SQL01 och SQL02 → SQL01, SQL02
  alla utom sql01 → sql01
  alla utom SQL01, SQL02 och WEB03 → SQL01, SQL02, WEB03
  alla, utom SQL01 → SQL01
  alla förutom SQL01 → SQL01
  alla förutom SQL01 och WEB-03 → SQL01, WEB-03
  allihop utom SQL01 → SQL01
  samtliga utom SQL01 → SQL01
  alla men inte SQL01 → SQL01
  alla VM:ar utom SQL01 → SQL01
  alla vmar utom SQL01 → SQL01
  ja, alla utom SQL01 → SQL01
  ja alla utom SQL01 och SQL02 → SQL01, SQL02
  japp alla utom SQL01 → SQL01
  ja utom SQL01 → SQL01
  ja, utom SQL01 och SQL02 → SQL01, SQL02
  ja men inte SQL01 → SQL01
  ja, men inte SQL01 och SQL02 → SQL01, SQL02
  ja förutom SQL01 → SQL01
  utom SQL01 → SQL01
  utom SQL01 och SQL02 → SQL01, SQL02
  i alla utom SQL01 → SQL01
  för alla utom SQL01 → SQL01
  på alla utom HV03 → HV03
  alla bortsett från SQL01 → SQL01
  alla med undantag för SQL01 → SQL01
  det stämmer för alla utom SQL01 → SQL01
  all but SQL01 → SQL01
  all but SQL01 and SQL02 → SQL01, SQL02
  All except SQL01 → SQL01
  all except SQL01, SQL02 and WEB03 → SQL01, SQL02, WEB03
  all except for SQL01 → SQL01
  all of them except SQL01 → SQL01
  everything except SQL01 → SQL01
  everything but SQL01 → SQL01
  every one except SQL01 → SQL01
  all vms except SQL01 → SQL01
  all the vms but SQL01 → SQL01
  yes, all but SQL01 → SQL01
  yes all except SQL01 and SQL02 → SQL01, SQL02
  yes except SQL01 → SQL01
  yes, except for SQL01 → SQL01
  yes but not SQL01 → SQL01
  yes, but not SQL01 and SQL02 → SQL01, SQL02
  yep all but SQL01 → SQL01
  sure, except SQL01 → SQL01
  except SQL01 → SQL01
  except SQL01 and SQL02 → SQL01, SQL02
  apart from SQL01 → SQL01
  with the exception of SQL01 → SQL01
  all are off but SQL01 → SQL01
  alla except SQL01 → SQL01
  all utom SQL01 → SQL01
  yes alla utom SQL01 and SQL02 → SQL01, SQL02
  hej, alla utom SQL01 → SQL01
  alla utom SQL01, tack → SQL01
  alla utom SQL01; SQL02 → SQL01, SQL02
  alla utom SQL01 & SQL02 → SQL01, SQL02
  alla utom SQL01 o SQL02 → SQL01, SQL02
  all but SQL01/SQL02 → SQL01, SQL02
  all except SQL01 + SQL02 → SQL01, SQL02
  alla utom "SQL01" → SQL01
  alla utom SQL01. → SQL01
`);

/** Yes for all, with a number; the number stands behind the arrow. */
export const COUNTED = lines(`
  alla 62 → 62
  all 62 → 62
  all 62 of them → 62
  alla 62 st → 62
  alla de 62 → 62
  alla 62 stycken → 62
  alla 62 VM:ar → 62
  all 62 vms → 62
  ja alla 62 → 62
  ja, alla 62 st → 62
  yes, all 62 → 62
  alla 3 → 3
`);

export const ALL = lines(`
  alla
  alla av dem
  allihop
  allihopa
  samtliga
  all
  all of them
  every one
  every single one
  everything
  båda
  båda två
  both
  both of them
  i alla
  för alla
`);

/** All in a cloud; it stands behind the arrow. */
export const WITHIN = lines(`
  alla i Gold → Gold
  all in Gold → Gold
  alla VM:ar i molnet Gold → Gold
  all vms in the cloud Gold → Gold
  allihop i Syd → Syd
  samtliga i Gold → Gold
`);

/** Said on Tuesday 24 November 2026 in Stockholm; what stands behind the arrow is the end, in UTC. */
export const UNTIL = lines(`
  ja, till 30 nov → 2026-11-30T22:59
  ja till och med 30 november → 2026-11-30T22:59
  ja, gäller till 30/11 → 2026-11-30T22:59
  ja till 2026-12-24 → 2026-12-24T22:59
  ja, till den 30:e november → 2026-11-30T22:59
  ja t.o.m. 1 dec → 2026-12-01T22:59
  ja, i två veckor → 2026-12-08T22:59
  ja, gäller i 14 dagar → 2026-12-08T22:59
  ja i en månad → 2026-12-24T22:59
  ja till årsskiftet → 2026-12-31T22:59
  ja, till månadsskiftet → 2026-11-30T22:59
  ja till fredag → 2026-11-27T22:59
  ja tills imorgon → 2026-11-25T22:59
  yes, until 30 Nov → 2026-11-30T22:59
  yes until Nov 30 → 2026-11-30T22:59
  yes, until November 30th, 2026 → 2026-11-30T22:59
  yes till the 1st of December → 2026-12-01T22:59
  yes for two weeks → 2026-12-08T22:59
  yes, valid for 14 days → 2026-12-08T22:59
  yes for a month → 2026-12-24T22:59
  yes until the end of the month → 2026-11-30T22:59
  yes until Friday → 2026-11-27T22:59
  yes, until tomorrow → 2026-11-25T22:59
  yes until next week → 2026-12-01T22:59
`);

/** Yes, with how it was checked behind the arrow. */
export const NOTED = lines(`
  ja, kollade igår → kollade igår
  ja jag har kollat → jag har kollat
  ja, kontrollerat i VMM → kontrollerat i VMM
  ja vi har verifierat det → vi har verifierat det
  ja, enligt Bosse → enligt Bosse
  ja, testat med manage-bde → testat med manage-bde
  yes, checked yesterday → checked yesterday
  yes, verified with Get-BitLockerVolume → verified with Get-BitLockerVolume
  yes i have checked → i have checked
  yes, according to the wiki → according to the wiki
  yes, confirmed by the network team → confirmed by the network team
  yes we looked in VMM → we looked in VMM
`);

export const MOVES: Readonly<Record<string, readonly string[]>> = {
  back: lines(`
    back
    go back
    Back!
    previous
    previous question
    one step back
    undo
    take that back
    tillbaka
    gå tillbaka
    tillbaks
    backa
    föregående fråga
    ångra
    ett steg tillbaka
    tilbaka
    ok, back
  `),
  skip: lines(`
    skip
    skip it
    skip this one
    skip this question
    pass
    next
    next question
    later
    not now
    move on
    do it later
    come back to this later
    i'll get back to you
    hoppa över
    Hoppa över!
    hoppa över den
    hoppa över frågan
    hopa över
    skippa
    skippa den
    nästa
    nästa fråga
    vi tar den sen
    vi tar den senare
    ta den senare
    inte nu
    senare
    vi passar
    kan vi hoppa över
    hoppa över tack
    skip please
    hoppa över den här
    kan vi ta det senare?
    can we skip this?
    skip this for now
  `),
  stop: lines(`
    stop
    Stop.
    stop here
    quit
    cancel
    pause
    enough
    that's enough for today
    let's stop here
    avbryt
    avbrut
    sluta
    stopp
    pausa
    det räcker
    det räcker för idag
    vi slutar här
    vi pausar
  `),
  where: lines(`
    where are we?
    where are we
    where are we now?
    where do we stand?
    how far are we?
    how far have we come
    progress
    what is left?
    what's left?
    how much is left?
    how many questions are left?
    who answered what?
    var är vi?
    var är vi
    Var är vi nu?
    var står vi?
    hur långt har vi kommit?
    hur långt är vi
    hur mycket är kvar?
    vad är kvar?
    vad återstår?
    hur många frågor är kvar?
    vem har svarat vad?
  `),
  again: lines(`
    try again
    again
    retry
    check again
    re-check
    recheck
    measure again
    try once more
    försök igen
    forsok igen
    försöka igen
    prova igen
    igen
    kontrollera igen
    kolla igen
    mät igen
    en gång till
    försk igen
  `),
  why: lines(`
    why?
    why
    why do you ask?
    why do you ask that?
    what does that mean?
    what do you mean?
    why does it matter?
    varför?
    varför
    varför frågar du?
    varför frågar du det?
    hur så?
    vad menar du?
    vad betyder det?
    jag förstår inte
    förstår inte
    varför behövs det?
  `),
  goOn: lines(`
    continue
    contine
    go on
    carry on
    keep going
    resume
    fortsätt
    fortsätt genomgången
    fortsät
    gå vidare
    vi fortsätter
    kör vidare
  `),
  start: lines(`
    start
    start the walk
    start over
    begin
    let's start
    get started
    starta
    starta genomgången
    börja
    börja om
    kör igång
    då börjar vi
  `),
};

/** Put aside until a time; it stands behind the arrow, in UTC. */
export const LATER = lines(`
  skip until tomorrow → 2026-11-25T22:59
  skip it until tomorrow morning → 2026-11-25T07:00
  skip until Friday → 2026-11-27T22:59
  ask me again in two weeks → 2026-12-08T22:59
  ask again tomorrow morning → 2026-11-25T07:00
  remind me tomorrow → 2026-11-25T22:59
  later, in two days → 2026-11-26T22:59
  hoppa över till imorgon → 2026-11-25T22:59
  hoppa över till imorgon bitti → 2026-11-25T07:00
  hoppa över till 30 nov → 2026-11-30T22:59
  fråga igen om två veckor → 2026-12-08T22:59
  fråga mig igen imorgon bitti → 2026-11-25T07:00
  påminn mig om en vecka → 2026-12-01T22:59
  vi tar den imorgon → 2026-11-25T22:59
  vi tar den på fredag → 2026-11-27T22:59
  påminn mig imorgon kl 9 → 2026-11-25T08:00
`);

/** Said where something is to be mended. */
export const DONE = lines(`
  klart
  klar
  nu är det klart
  det är klart
  fixat
  nu är det fixat
  det är fixat nu
  åtgärdat
  det är åtgärdat
  lagat
  ordnat
  vi har fixat
  vi har åtgärdat
  jag har fixat
  vi har lagat det
  done
  it's done
  it is done
  fixed
  it is fixed
  it's fixed now
  it has been fixed
  that is fixed
  solved
  sorted
  we've fixed it
  we have fixed it
  i fixed it
  ja
  yes
  ja det är klart
  yes, done
`);

/** Of named subjects; behind the arrow: those with yes | those with no | what holds for the rest, "–" for nothing. */
export const PARTLY = lines(`
  ja för SQL01 → SQL01 | – | –
  ja, SQL01 → SQL01 | – | –
  yes for SQL01 and SQL02 → SQL01, SQL02 | – | –
  ja, bara SQL01 → SQL01 | – | –
  yes, only for SQL01 → SQL01 | – | –
  ja, men bara SQL01 → SQL01 | – | –
  nej för SQL01 → – | SQL01 | –
  no for SQL01 → – | SQL01 | –
  nej, inte SQL01 → – | SQL01 | –
  inte SQL01 → – | SQL01 | –
  SQL01 stämmer inte → – | SQL01 | –
  SQL01 ja → SQL01 | – | –
  SQL01 no, SQL02 yes → SQL02 | SQL01 | –
  SQL01: ja, SQL02: nej → SQL01 | SQL02 | –
  SQL01 och SQL02 ja, WEB01 nej → SQL01, SQL02 | WEB01 | –
  yes for SQL01 but not for SQL02 → SQL01 | SQL02 | –
  ja för SQL01 men inte SQL02 → SQL01 | SQL02 | –
  ja SQL01 nej SQL02 → SQL01 | SQL02 | –
  SQL01 ja, SQL02 nej, resten vet jag inte → SQL01 | SQL02 | –
  SQL01 no, SQL02 yes, the rest yes → SQL02 | SQL01 | yes
  JA FÖR SQL01 → SQL01 | – | –
  ja för sql-prod-01.nord.example → sql-prod-01.nord.example | – | –
`);

/** A yes, or a no, for all but those behind the arrow, said one by one. */
export const REST = lines(`
  SQL01 nej men resten ja → yes | SQL01
  SQL01 nej, ja för resten → yes | SQL01
  SQL01, SQL02 no, the rest yes → yes | SQL01, SQL02
  no for SQL01 and yes for all the others → yes | SQL01
  ja men SQL01 nej → yes | SQL01
  alla ja utom SQL01 → yes | SQL01
  de andra ja, SQL01 nej → yes | SQL01
  ja för SQL01, nej för resten → no | SQL01
  nej men SQL01 ja → no | SQL01
  SQL01 yes, everything else no → no | SQL01
`);

/** Names that can be meant in two ways, or numbers that name nobody: asked back, with the names behind the arrow. */
export const TWO_WAYS = lines(`
  bara SQL01 → SQL01
  only SQL01 and SQL02 → SQL01, SQL02
  no, only SQL01 → SQL01
  nej, SQL01 → SQL01
  nej, SQL01 har det på → SQL01
  nej, alla utom SQL01 → SQL01
  ja SQL01 nej → SQL01
  SQL01 ja SQL02 → SQL01, SQL02
  SQL01 ja, SQL01 nej → SQL01
  alla utom SQL01 nej → SQL01
  2 of 3 →
  två av tre →
  yes, 2 of them →
  hälften av dem →
`);
