/** More of what nobody may find noted of BitLocker in SQL01, SQL02 and WEB01: of one alone, and what is concluded from little. */
const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);

export const OF_ONE_ALONE = {
  'the only one, and nobody says of what, or who else': lines(`
    only one of them is off
    bara en är av
    bara SQL01 är av tror jag
    only SQL01 is off as far as I know
    bara SQL01 är nog av
    only the SQL ones are off I think
    bara SQL01 kan jag se, av
    enda som jag vet är av är SQL01
    den enda jag har access till är WEB01, den är av
    enda felet är på SQL01
    enda problemet är SQL02
    enda frågan är om WEB01 är av
    den enda som vet är Peter
    SQL02 is the only one I turned off
    SQL02 är den enda jag har stängt av
    bara SQL01 kvar att kolla
    only SQL01 left to check
    nobody else has looked
    ingen annan har kollat SQL01
    ingen annan vet om det är av på SQL02
    SQL02 är på, ingen annan än den tror jag`),
  'a reason that does not carry what is concluded': lines(`
    we encrypt guests, so yes
    we never encrypt laptops, so yes
    we usually never encrypt, so yes I guess
    we never encrypt guests, except WEB01, so yes
    nobody checked it, so yes
    jag är trött, så ja
    vi kör aldrig lunch, så ja
    GPO:n ska stänga av det, så ja`),
  'trouble of which nobody says that it is over': lines(`
    ja alla. SQL02 strulade
    ja alla. SQL02 strulade men jag startade om den
    ja alla. SQL02 strulade lite men den gick igenom nästan
    yes all of them. SQL02 failed but went through half way
    ja alla. SQL02 kraschade men gick inte igenom
    ja, SQL02 kollade jag aldrig men det gick bra`),
  'asked only to say so, or the opposite': lines(`
    yes, why would anyone turn it off
    ja, varför skulle nån stänga av det
    who would encrypt a VM
    why would anyone encrypt SQL01`),
};
