/**
 * A yes that would be concluded from a denial. "No, none of them is encrypted" is a yes where what is asked for is an absence, and only where it is
 * said outright what is absent; a no before what has no name ("no, nobody has them yet") never is one, and neither is a yes whose own words deny it.
 */
import type { AskedAbout, Token } from './token';

type Is = Token['is'];

/** "Has it": of what, nobody says. */
const PRONOUN = /^(?:ha|har|hade|haft|has|have|had|got|fatt)\b/;
const ABSENT = /^(?:ingen|inga|inget|ingenting|no|none|nobody|nothing|no one|noone|nowhere|ingenstans|aldrig|never|zero|noll)\b/;
const YET = /^(?:yet|annu|an)$/;
/** "Än" at the end of what is said; folded, it is an English article as well. */
const ENDS: ReadonlySet<Is> = new Set<Is>(['comma', 'end', 'but', 'because', 'then', 'and']);

/** Whether a yes stands on a denial that does not carry it. @param tokens of a line that was read as a yes */
export function isDeniedYes(tokens: readonly Token[], { state }: AskedAbout): boolean {
  const said = tokens.filter(({ is }) => is !== 'small' && is !== 'comma' && is !== 'end');
  const saysYes = said.some(({ is }) => is === 'yes');
  const beginsNo = said[0]?.is === 'no' && !/^no (?:problem|worries|issues?)$/.test(said[0].word);
  if (state?.wants !== 'off') return (beginsNo && !saysYes && !isTakenBack(said)) || (saysYes && isAbsenceSaid(tokens));
  if (saysYes) return false;
  return isNotYet(tokens) || (beginsNo && !isTakenBack(said) && !said.some(isNamedOutright));
}

/** "No wait, all three are off". */
function isTakenBack([, second]: readonly Token[]): boolean {
  return second?.is === 'doubt';
}

/** The state itself, or what has it. */
function isNamedOutright({ is, word }: Token): boolean {
  return is === 'topic' || ((is === 'on' || is === 'off') && !PRONOUN.test(word));
}

/** "Nobody is encrypted yet": what is not so yet is to come. */
function isNotYet(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, index) =>
      YET.test(word) &&
      (word !== 'an' || tokens[index + 1] === undefined || ENDS.has(tokens[index + 1]?.is ?? 'end')) &&
      tokens.slice(0, index).some((each) => each.is === 'none' || each.is === 'no' || ABSENT.test(each.word)),
  );
}

/** "Yes, nobody has them", where what is asked for is that somebody has. */
function isAbsenceSaid(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }, index) => {
    const [next, second] = tokens.slice(index + 1).filter((each) => each.is !== 'small');
    const isHad = next?.is === 'on' || (next?.is === 'has' && second?.is === 'it');
    return is === 'none' && isHad;
  });
}
