/** Lines that begin as an answer does, and are none: irony, courtesy, agreeing with somebody, a condition, and what is still to be done. */
import { nameKey } from '../../readiness/name-key';
import type { AskedAbout, Token } from './token';

/** "Yeah right", "ja bra idé", "yes, I agree with Peter". */
const TALK =
  /^(?:(?:yeah|yea|ya|sure),? right|(?:yes|ja|yep|yeah|jo)[, ]+(?:(?:bra|god|good|great|nice|kul) (?:ide|idea|point|poang|fraga|question)|(?:i|jag) (?:agree|haller med|instammer)(?: (?:with|om|med)\b.*)?))$/;
/** "We'll see", "det säger alla", "det var Kalle som sa det". */
const NOBODYS =
  /\b(?:(?:we'?ll|we will|let'?s) see(?= *(?:$|[,.!]))|(?:vi|da) far se|far vi se|det sager (?:alla|de alltid)|(?:it was|det var)(?: \p{L}+){1,3} (?:som sa|who said)|asked (?:me|us) the same|fragade (?:mig|oss) samma|asked (?:everyone|them) about)\b/u;
/** "As long as nobody touches the GPO": what it holds on; where what will be is asked as well, it is the answer. */
const HOLDS_ON = /(?<!\ban )\b(?:sa lange|as long as|so long as)\b|\b(?:nar|when) (?:vi|we|de|they) (?:val|finally|eventually)\b/;
/** "Har aldrig rört det kontot": somebody never dealt with it. "Ja, nu är det fredag". */
const NOT_DEALT =
  /^(?:(?:jag|vi|i|we|i'?ve|we'?ve|har|have) )*(?:aldrig|never)(?: ens| even)? (?:rort|touched|loggat in|logged)\b.*(?:kont\w*|accounts?|server\w*|servrar\w*|maskin\w*|machines?|vms?)$|^(?:ja|yes|jo|nej|no)[, ]+(?:nu |now )?(?:ar|is|e) (?:det|it) (?:\p{L}+dag|\p{L}+day|helg)\p{P}*$/u;
/** "Yes, to be verified". */
const TO_BE = /^(?:yes|ja|yep|yeah|jo),? (?:to be|att bli)\b/;
/** "Yes, but it's in another region". */
const ELSEWHERE =
  /\b(?:but|men|fast|though|although)\b.*\b(?:another|a different|wrong|the other|en annan|ett annat|fel)\b (?:region|rg|resource|resursgrupp|account|konto|subscription|prenumeration|vault|valv)/;
/** Of these it is not asked. */
const OTHER_THING = /^(?:tpm|brandvagg\w*|firewall\w*|defender|antivirus\w*|backup\w*|secureboot|secure|boot)$/;
const STATES = /^(?:on|off)$/;

/** "They were off before the new baseline", "it has to be off, right": of another time, or asked. */
const NOT_NOW =
  /\b(?:were|was|var) (?:all |alla |\w+ )?(?:off|av|avstangd\w*|avstangt|disabled)\b.*\b(?:before|innan|until|tills)\b|\b(?:has to|must|maste|ska)\b.*,? (?:right|eller hur|va|visst|yes)$/;
/** "Vilken host ligger WEB01 på": somebody asks. Words that also begin an answer ("vad jag vet", "när jag kollade") are none of these. */
const ASKS = /^(?:vilken|vilket|vilka|vem|vems|which|whose|who|what (?!i\b|we\b|is\b))\b/;
/** A machine that is not running says nothing of its disks. */
const POWERED_OFF =
  /\b(?:is|are|ar|e) (?:off|av|avstangd\w*|nedstangd\w*)\b.*\b(?:powered (?:down|off)|shut down|(?:startar|startas|start|boot|bootar) (?:den|dem|dom|de|it|them)(?: up)?)\b/;
/** "Ja, mötet är flyttat". */
const MEETS =
  /^(?:ja|jo|yes|yep|yeah|nej|no|na)[, ]+(?:the )?(?:\p{L}+ )?(?:motet|mote|meeting)(?: \p{L}+){0,3} (?:ar|is|blir|var|was) |^(?:ja|yes|nej|no)[, ]+(?:vi|we) (?:flytt\w+|mov\w+) (?:the |our )?(?:motet|fikat|lunchen|meeting|lunch)\b/u;

/** @param folded without its final points */
export function isNotMeant(folded: string, tokens: readonly Token[], { state }: AskedAbout): boolean {
  if (TALK.test(folded) || NOBODYS.test(folded) || TO_BE.test(folded) || NOT_DEALT.test(folded) || ELSEWHERE.test(folded)) return true;
  if (ASKS.test(folded) || NOT_NOW.test(folded) || MEETS.test(folded) || (state?.wants === 'off' && POWERED_OFF.test(folded))) return true;
  return (state?.isOfLater !== true && HOLDS_ON.test(folded)) || isOfOtherThing(tokens, state?.called ?? []) || isToCome(tokens);
}

const MACHINE = /^\p{L}{2,}[-_]?\d{2,}$/u;

/** "Ja alla tre plus DC01", "ja, HV09 är nere igen": nobody asked about that one. */
export function namesStrangers(tokens: readonly Token[], { names, count = 0 }: AskedAbout): boolean {
  return (
    count > 1 && names.size > 0 && tokens.some(({ is, name = '' }) => is === 'name' && MACHINE.test(name) && !names.has(nameKey(name)))
  );
}

/** "Brandväggen är av på alla", "ja, TPM är av". */
function isOfOtherThing(tokens: readonly Token[], called: readonly string[]): boolean {
  return tokens.some(({ word }, index) => {
    if (!OTHER_THING.test(word) || called.includes(word)) return false;
    const next = tokens.slice(index + 1).find((each) => each.is !== 'small' && each.word !== word);
    return STATES.test(next?.is ?? '') && !tokens.some(({ is }) => is === 'topic');
  });
}

/** "Japp, stänger av i helgen": what somebody does, and when. */
function isToCome(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, index) => {
    const [state, time] = tokens.slice(index + 1);
    return (
      /^(?:stanger|slar|tar|turning|switching|disabling|dekrypterar|avkrypterar)$/.test(word) && state?.is === 'off' && time?.is === 'when'
    );
  });
}
