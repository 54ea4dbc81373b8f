/** What people say around a question: greetings, requests, list numbers, small words. None of it is the question. */
import type { Said } from './said';

const PAUSE = '(?:[ ,.!:;?]+ ?)';

const GREETINGS = [
  'hej(?:san)?(?: hej)?|halla|tjena|tja|god morgon|goddag|hi|hello|hey|good morning|morning',
  'tack(?: sa mycket)?|thanks(?: a lot)?|thank you|ok(?:ej|ay)?|fint|bra|great|perfect|super',
  'please|snalla|sorry|ursakta|excuse me|sa|so|och|and|then|well|ja|jo|yes|men|but|btw|forresten',
].join('|');

const LOOK = [
  'kolla(?: upp| efter)?|se|titta(?: efter)?|kontrollera|saga(?: mig| oss)?|beratta(?: for (?:mig|oss))?|tala om(?: for (?:mig|oss))?|ta reda pa',
  'jag undrar|undrar|jag (?:vill|skulle vilja) veta|vet du|sag(?: mig)?',
  "check|see|look|find out|tell(?: me| us)?|say|let me know|i wonder|i want to know|i(?: would|'?d) like to know|do you know",
].join('|');

const QUESTION_WORD = 'vad|varfor|hur|vilka|nar|what|why|how|which|when';

const BOT = '(?: (?:bot(?:en)?|there|igen|again|du|pa dig|alla|all|everyone))?';

/** Folded, as patterns of commands are. */
const OPENINGS: readonly RegExp[] = [
  /^[-*>•·]+ /,
  /^\d{1,2}[.)] /,
  /^@\S+ /,
  new RegExp(`^(?:${GREETINGS})${BOT}${PAUSE}`),
  /^(?:kan|kunde|skulle|vill) (?:du|ni)(?: snalla)?(?: kunna)? /,
  /^(?:can|could|would|will) you(?: please| kindly)? /,
  new RegExp(`^(?:${LOOK}),? (?:om|ifall|huruvida|if|whether) `),
  new RegExp(`^(?:${LOOK}),? (?=(?:${QUESTION_WORD}) )`),
];

const SMALL = [
  'tack(?: sa mycket)?|thanks(?: a lot)?|thank you|please|pls|snalla|forresten|btw|tror du|vet du',
  'egentligen|verkligen|really|actually|faktiskt',
  'eller(?: inte| hur)?|or not|da|then|yet|an|annu|igen|again|redan|already|fortfarande|still',
].join('|');

/** Behind "quiet" it is what is asked for: "tyst idag". */
const AT_ONCE = '(?<!\\b(?:quiet|silent|tyst)\\b.*)[ ,.!?]+(?:nu|just nu|now|right now|today|idag|i dag)';

const CLOSINGS: readonly RegExp[] = [new RegExp(`[ ,.!?]+(?:${SMALL})[ ?!.,;:]*$`), new RegExp(`${AT_ONCE}[ ?!.,;:]*$`)];

const BEFORE_NAME = /^(?:inte|not|nu|now|verkligen|really|our|var|vart|vara|den har|den|det|min|my|the|this|that) /;
/** A server may be a host, a VMM server or a VM: the word says no kind. */
const SERVER = /^server(?:n)? /;
const CALLED = /^(?:som heter|called|named|med namnet|vid namn|with the name) /;

/** Punctuation and what marks a word in chat: `HV07`, **HV07**, (HV07). */
const MARKS_BEFORE = /^[ ,;:!?*`'’()[\]]+/;
const MARKS_AFTER = /[ ,;:!?*`'’()[\]]+$/;

/** The line without greetings and small words around it; a line of nothing else stays as it is. */
export function plainly(said: Said): Said {
  return trimmed(said, OPENINGS, CLOSINGS);
}

/** A phrase that should be a name, without articles and small words: "inte HV07", "HV07 verkligen", "servern SQL01". */
export function plainName(said: Said): Said {
  return trimmed(said, [BEFORE_NAME, SERVER, CALLED, MARKS_BEFORE], [...CLOSINGS, MARKS_AFTER, / (?:inte|not|ens|ocksa)$/]);
}

/** Drops what stands before and after until nothing more does, and never everything. */
function trimmed(said: Said, openings: readonly RegExp[], closings: readonly RegExp[]): Said {
  for (const pattern of [...openings, ...closings]) {
    const found = pattern.exec(said.folded);
    if (!found || found[0] === '' || found[0].length === said.folded.length) continue;
    const [from, to] = found.index === 0 ? [found[0].length, said.folded.length] : [0, found.index];
    const less = { text: said.text.slice(from, to), folded: said.folded.slice(from, to) };
    return trimmed(less, openings, closings);
  }
  return said;
}
