/** Names with a cloud behind them: "no for FS01 in Syd" is one VM; "all but FS01 in Syd" can be meant in two ways, and is asked back. */
import { shownName } from '../../cards/text';
import type { AssessedSubject } from '../../readiness/assessment';
import { formatSome } from '../../words/format';
import { fold } from '../said';
import type { Walk } from './walk';
import { inCloud } from './whom';

/** "FS01 in Syd" as one name where it was read as two. @param names as they were typed, in their order. @param text the whole line */
export function placedNames(names: readonly string[], text: string): readonly string[] {
  const said = fold(text);
  return names.reduce<readonly string[]>((placed, name) => {
    const before = placed.at(-1);
    const isPlace = before !== undefined && BEHIND.some((way) => said.includes(`${fold(before)} ${way}${fold(name)}`));
    return isPlace ? [...placed.slice(0, -1), `${before} in ${name}`] : [...placed, name];
  }, []);
}

/** Asked back where an answer's exception is twofold. */
export function twofoldText(
  walk: Walk,
  all: readonly AssessedSubject[],
  except: readonly string[],
  within: string | undefined,
): string | undefined {
  const found = twofold(walk, all, except, within);
  return found && walk.asking.words.walk.askedBack.twofold(found.names, found.place);
}

/** "All but FS01 in Syd": all of Syd but FS01, or all but the FS01 that lies there? Undefined: it can be meant in one way only. */
export function twofold(
  { asking, assessment }: Walk,
  all: readonly AssessedSubject[],
  except: readonly string[],
  within: string | undefined,
): { readonly names: string; readonly place: string } | undefined {
  const bare = except.map((name) => PLACED.exec(name)?.groups ?? { name });
  const place = within ?? bare.find((each) => each['place'] !== undefined)?.['place'];
  if (place === undefined || except.length === 0) return undefined;
  const there = inCloud(assessment, all, place).length;
  if (there === 0 || there === all.length || isNamedBefore(asking.turn.text, place, bare[0]?.['name'] ?? '')) return undefined;
  const names = formatSome(
    asking.words.language,
    bare.map(({ name = '' }) => shownName(name)),
    MOST_NAMED,
  );
  return { names, place: shownName(place) };
}

/** How a cloud is put behind a name; folded. */
const BEHIND = ['i ', 'in ', 'i molnet ', 'in cloud ', 'in the cloud '];
const MOST_NAMED = 8;
/** A name with its cloud behind it. */
const PLACED = /^(?<name>\S+) (?:i|in) (?:molnet |the cloud |cloud )?(?<place>\S.*)$/i;

/** "All in Syd but FS01". */
function isNamedBefore(text: string, place: string, name: string): boolean {
  const words = fold(text).split(/[\s,;:.()]+/);
  const at = (of: string): number => words.indexOf(fold(of).split(' ')[0] ?? '');
  return at(place) < at(name);
}
