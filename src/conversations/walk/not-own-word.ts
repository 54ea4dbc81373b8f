/**
 * What looks like a yes and is nobody's own word for it: what people in general say, what is wished for or ordered, and machines that are off
 * themselves. A named person's word ("Johan säger att …") is passed on by whoever answers for it, and is kept as how it was checked.
 */
import type { Token } from './token';

/** Folded. */
const HEARSAY: readonly RegExp[] = [
  /\b(?:they|everyone|everybody|people|folks?|someone|somebody) (?:all |just |always |keep |only )?(?:says?|said|saying|claims?|claimed|swears?|told (?:me|us)|thinks?|thought|reckons?|believes?|assumes?)\b/,
  /\b(?:word is|word has it|rumou?r has it|it is said|so i hear)\b|\b(?:i|we)(?: have|['’]?ve)? (?:been told|heard)\b/,
  /\b(?:alla|de|dom|folk|man|nan|nagon|nagra|vissa) (?:\S+ )?(?:sager|pastar|havdar|tror|menar|(?:sa|sade) att)\b/,
  /\b(?:jag|vi) (?:har )?(?:hort|fatt hora) att\b|\b(?:det sags|ryktet sager|rykten|enligt uppgift|enligt ryktet)\b/,
];
/** Seen by whoever speaks. */
const OWN =
  /\b(?:jag|vi|i|we|sjalv|myself|ourselves)\b[^.!;]*\b(?:koll\w*|kontroller\w*|verif\w*|check\w*|sag|sett|saw|seen|looked|tittat?|tittade|testat?|ran|korde|kort)\b/;
const WISHED =
  /^(?:ja|jo|japp|jepp|jadå|jada|yes|yep|yeah|yup|sure|ok|okej|okay)[ ,!.]+(?:please|pls|plz|tack(?: garna)?|garna|snalla|(?:(?:please|bara) )?(?:gor (?:det|sa)|kor (?:pa|det)?|do it|do that|do so|go ahead|go for it|make it so|fixa det|stang av (?:det|den|dem|dom)|sla av (?:det|den|dem)|turn (?:it|them) off|switch (?:it|them) off))(?: (?:please|pls|tack|nu|now))?[ .!]*$/;
/** The machines themselves, and not what is asked about on them. */
const MACHINES_OFF =
  /^(?:(?:men|but|alla|all|samtliga|bada|both|de|dom|the|our|vara|ja|yes)[ ,]+)*(?:tre |three )?(?:vm|vms|vm:ar\w*|vmar\w*|virtual machines|virtuella maskiner\w*|maskinerna|maskiner|servrarna|servrar|burkarna|datorerna|machines|servers|boxes|hosts|vardarna)(?: (?:ar|e|are))?(?: (?:alla|all|redan|already|nu|now|helt))* (?:av|off|avstangda|avslagna|nere|down|nedstangda|slackta|shut down|powered off|turned off|switched off)(?: (?:nu|now|redan|already|just nu|right now))?[ .!]*$/;

/**
 * Whether a yes is nobody's own word.
 * @param folded the line, lower case, without å, ä, ö
 * @param tokens of the same line
 */
export function isNotOwnWord(folded: string, tokens: readonly Token[]): boolean {
  if (WISHED.test(folded)) return true;
  if (MACHINES_OFF.test(folded) && !tokens.some(({ is }) => is === 'topic')) return true;
  return HEARSAY.some((pattern) => pattern.test(folded)) && !OWN.test(folded);
}
