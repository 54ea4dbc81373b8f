/** Whole lines that are an answer and follow no pattern; folded. */
const set = (phrases: string): ReadonlySet<string> => new Set(phrases.split('|'));

export const YES_PHRASES = set(
  'helt ratt|helt riktigt|helt korrekt|riktigt|det ar riktigt|just det|ja just det|precis det|stammer fint|ja stammer fint|sa ar det|ja sa ar det|sa klart|saklart|ja saklart|givetvis|ja givetvis|' +
    'jo men visst|ja men visst|jamenvisst|jojo|jepps|ja ja ja|bekraftat|bekraftas|jag bekraftar|jag bekraftar det|ja jag bekraftar|det kan jag bekrafta|ja det kan jag bekrafta|affirmativt|' +
    "confirmed|i confirm|i can confirm|i can confirm that|yes confirmed|roger|roger that|yeppers|yup yup|yep yep|yes indeed|yes correct|yes sir|yes of course|yes sure|absolutely yes|that's so|it's true|it is so|so it is|right you are|all of them yes|alla ja|ja alla gor det|ja alla har det|yes they all do|yes they all are|yes all are|yes all do|yes every one|ja allesammans|ja varenda en|varenda en",
);

export const NO_PHRASES = set(
  'icke|nejda|naha|ej|negativ|nej absolut inte|nej inte alls|nej det har de inte|inte det nej|nej det gor det inte|nej det gor den inte|nej det ar inte sa|sa ar det inte|det ar inte sa|det ar inte fallet|nej verkligen inte|verkligen inte|' +
    'alla nej|nej for alla|nej for allihop|nej for samtliga|nej i alla|' +
    "all no|no for all|no for all of them|no in all|no for every one|no to all of them|no way|absolutely not|certainly not|nope nope|no not at all|no we don't|no they don't|no it doesn't|no it does not|no we do not|no that's wrong|that's not so|it's not so|that's not the case|that is not the case|not so|nothing like that|no sir|none of that is true",
);

export const DONT_KNOW_PHRASES = set(
  'vet faktiskt inte|ingen vet|ingen som vet|svart att veta|inte en susning|har inte en aning|jag har inte en aning|inte en aning|jag ar inte helt saker|inte helt saker|inte saker|osaker pa det|vet inte riktigt an|vet inte sakert|' +
    'ska fraga bosse|jag fragar|vi far kolla|far aterkomma|jag far aterkomma|jag aterkommer|aterkommer|aterkommer om det|maste dubbelkolla|jag maste dubbelkolla|behover kolla upp det|vi maste undersoka det|maste undersoka|det maste jag kolla|det far jag kolla upp|' +
    "nobody knows|no one knows|hard to know|i couldn't say|couldn't say|not certain|i'm not certain|not 100% sure|not entirely sure|don't know tbh|no idea tbh|i'll get back to you|i will get back to you|i'll check|i will check|will check|we'll check|need to double check|i need to double check|have to look it up|i have to look it up|need to find out|we need to find out|i'd have to ask|would have to ask|ask me something else",
);
