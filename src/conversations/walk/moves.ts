/** What people say to get about in the walk: back, skip, stop, where are we, try again. Whole phrases, with a typing error at the most. */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../words/language';

export type Move = 'start' | 'goOn' | 'back' | 'skip' | 'stop' | 'where' | 'again' | 'why';

/** Folded; each phrase stands between bars. */
const SAID: Readonly<Record<Move, Readonly<Record<Language, string>>>> = {
  start: {
    en: "start|start walk|start the walk|begin|begin the walk|let's start|lets start|start over|start again|start from the beginning|restart|get started|let's go|lets go|let's begin|guide us|guide me|walk us through|walk us through it|walk me through it|start the guide",
    sv: 'starta|starta genomgang|starta genomgangen|borja|borja om|borja fran borjan|starta om|satt igang|kor igang|da borjar vi|da kor vi|nu kor vi|vi borjar|vi startar|guida oss|guida mig|starta guiden|borja genomgangen|kan vi borja',
  },
  goOn: {
    en: 'continue|go on|carry on|keep going|resume|continue the walk|resume the walk|proceed|continue please|go ahead|onwards|pick up where we left off|where were we',
    sv: 'fortsatt|fortsatta|fortsatt genomgangen|fortsatt genomgang|ga vidare|kor vidare|vidare|vi fortsatter|fortsatt dar vi var|ateruppta|vi kor vidare|var var vi',
  },
  back: {
    en: 'back|go back|previous|previous question|one step back|step back|undo|undo that|back one|oops go back|take that back|go back one',
    sv: 'tillbaka|ga tillbaka|backa|bakat|foregaende|foregaende fraga|forra fragan|ett steg tillbaka|ett steg bakat|angra|angra det|ta tillbaka det|tillbaks|backa ett steg',
  },
  skip: {
    en: "skip|skip it|skip this|skip that|skip this one|skip this question|pass|next|next question|next one|later|not now|move on|do it later|take it later|ask me later|let's skip it|let's skip this|lets skip it|come back to this later|skip for now|skip this for now|skip it for now|skip that one|leave it for now|we'll take that later|we take it later|take that later|let's come back to it",
    sv: 'hoppa over|hoppa|hoppa over den|hoppa over det|hoppa over fragan|hoppa over denna|skippa|skippa den|skippa det|nasta|nasta fraga|pass|passar|vi passar|senare|ta den senare|ta den sen|vi tar den senare|vi tar den sen|vi tar det senare|vi tar det sen|inte nu|sen|hoppar over|hoppa over den har|hoppa over den har fragan|hoppa over sa lange|ta det senare|ta det sen|ta den sist|vanta med den|vi hoppar over den|vi hoppar over',
  },
  stop: {
    en: "stop|stop here|stop the walk|quit|exit|cancel|pause|abort|that's enough|enough|enough for today|let's stop|lets stop|let's stop here|we stop here|end|done for today|that's enough for today",
    sv: 'avbryt|sluta har|stanna har|stopp|stoppa|sluta|avsluta|pausa|paus|stopp har|vi slutar har|vi stannar har|det racker|det racker for idag|avbryt genomgangen|nog for idag|vi pausar|vi avbryter|klart for idag|vi tar en paus|slut for idag|nu slutar vi|vi avbryter har',
  },
  where: {
    en: "where are we|where are we now|where do we stand|how far are we|how far have we come|progress|show progress|what is left|what's left|whats left|how much is left|how many left|how many questions are left|who answered what|who has answered what|who answered|who has answered|who said what|all answers|show all answers|show the answers|where r we",
    sv: 'var ar vi|var ar vi nu|var star vi|hur langt har vi kommit|hur langt ar vi|hur lang tid kvar|hur mycket ar kvar|vad ar kvar|vad aterstar|hur manga fragor ar kvar|hur manga ar kvar|vem har svarat vad|vem svarade vad|vem har svarat|vilka har svarat|vem svarade|vem sa vad|alla svar|visa alla svar|visa svaren|laget i genomgangen|visa laget',
  },
  again: {
    en: 'try again|again|retry|check again|re-check|recheck|measure again|read again|try once more|look again|check now|try that again|refresh',
    sv: 'forsok igen|prova igen|igen|kontrollera igen|kolla igen|las igen|mat igen|testa igen|en gang till|kontrollera nu|forsok en gang till|uppdatera',
  },
  why: {
    en: "why|why do you ask|why do you ask that|why do you want to know|why is that|why is that important|how come|what do you mean|what does that mean|why does it matter|why does that matter|why does this matter|explain|what for|i don't understand|i dont understand|don't understand the question|what",
    sv: 'varfor|varfor fragar du|varfor fragar du det|varfor undrar du|varfor vill du veta det|hur sa|hurså|vad menar du|vad betyder det|varfor spelar det roll|forklara|varfor behovs det|jag forstar inte|forstar inte|jag fattar inte|fattar inte fragan|vadda|va',
  },
};

interface Phrase {
  readonly move: Move;
  readonly language: Language;
}

const PHRASES: ReadonlyMap<string, Phrase> = new Map(
  (Object.keys(SAID) as Move[]).flatMap((move) =>
    (['sv', 'en'] as const).flatMap((language) =>
      SAID[move][language].split('|').map((phrase): [string, Phrase] => [phrase, { move, language }]),
    ),
  ),
);

/** A phrase shorter than this is only taken as it is: `stop` and `step` are one letter apart. */
const SHORTEST_WITH_ERROR = 6;

/** The move a folded phrase means, in its language; undefined: none. */
export function readMove(folded: string): Phrase | undefined {
  const phrase = folded
    .replaceAll('’', "'")
    .replace(
      /^(?:please|snalla|ok|okej|okay|hmm+|nja|well|sa|men|vi kan|kan vi|can we|could we|let us|lat oss|jag vill|i want to|i'd like to),? /,
      '',
    )
    .replace(/,? (?:please|pls|tack|thanks|snalla|nu|now|da|then)$/, '')
    .replace(/^(?:vi far|vi maste|nu far vi|we have to|we need to|we must) /, '')
    .replace(/ (?:even|really|actually|egentligen|ens)(?= )/, '')
    .replace(/(?<=^(?:sluta|stopp|stanna|pausa|avbryt|stop|pause|quit) (?:har|here)?) ?(?:for i ?dag|for today|for now)$/, '');
  const exact = PHRASES.get(phrase) ?? PHRASES.get(folded);
  if (exact) return exact;
  if (phrase.length < SHORTEST_WITH_ERROR) return undefined;
  const near = [...PHRASES].filter(
    ([known]) => known.length >= SHORTEST_WITH_ERROR && Math.abs(known.length - phrase.length) <= 1 && isOneErrorAway(known, phrase),
  );
  const moves = new Set(near.map(([, { move }]) => move));
  return moves.size === 1 ? near[0]?.[1] : undefined;
}

/** The language a move is said in; undefined: it tells none. Swedes say "skip" and "back", too: one English word is no English sentence. */
export function languageOfMove(folded: string): Language | undefined {
  const language = readMove(folded)?.language;
  return language === 'en' && !folded.includes(' ') ? undefined : language;
}

/** One letter more, less or other; or two that changed places. */
export function isOneErrorAway(known: string, typed: string): boolean {
  const far = distance(known, typed);
  if (far <= 1) return true;
  if (far !== 2 || known.length !== typed.length) return false;
  const at = [...known].findIndex((letter, index) => letter !== typed[index]);
  return known.slice(at, at + 2) === [...typed.slice(at, at + 2)].reverse().join('') && known.slice(at + 2) === typed.slice(at + 2);
}
