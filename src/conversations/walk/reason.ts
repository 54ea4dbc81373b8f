/** What was said beside an answer, without the word that joins the two: "yes, because I looked in the portal" is noted as what was looked in. */
const JOINS =
  /^(?:(?:because|'?cause|cos|eftersom|därför att|för att)\s+(?!of\b)|(?:för|since|as)\s+(?=(?:jag|vi|han|hon|de|dom|det|man|i|we|he|she|they|it)\s))/iu;

/** The reason alone; a note that is no reason is left as it is. */
export function reasonOf(note: string): string {
  const reason = note.trim().replace(JOINS, '');
  return reason === '' ? note : reason;
}
