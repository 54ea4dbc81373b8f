/** A line taken apart into what is said one after the other: at points, conjunctions, and where one statement follows another without either. */
import type { Token } from './token';

/** What stands before it. */
export type Opener = 'start' | 'comma' | 'end' | 'but' | 'and' | 'then' | 'because' | 'run';

export interface Segment {
  readonly opener: Opener;
  readonly tokens: readonly Token[];
}

type Is = Token['is'];

const PREDICATES: ReadonlySet<Is> = new Set<Is>(['yes', 'no', 'right', 'on', 'off', 'left', 'good', 'unknown', 'seen', 'know', 'working']);
const NAMES: ReadonlySet<Is> = new Set<Is>(['name', 'group']);
/** These leave open what they stand behind, and say nothing of those before. */
const OPENS: ReadonlySet<Is> = new Set<Is>(['must', 'ask', 'doubt', 'not', 'some']);

export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: { opener: Opener; tokens: Token[] }[] = [{ opener: 'start', tokens: [] }];
  for (const [index, given] of tokens.entries()) {
    const token = isExceptionTold(tokens, index) ? { ...given, is: 'but' as const } : given;
    const current = segments.at(-1);
    if (!current) break;
    const opener = token.is === 'but' && given.is !== 'but' ? 'but' : openerAt(tokens, index, current.tokens);
    const opens = token.is === 'end' || token.is === 'comma' || token.is === 'but' || token.is === 'and';
    if (opener === undefined) {
      if (!opens) current.tokens.push(token);
      else if (isAllBut(tokens, index)) current.tokens.push({ ...token, is: 'except' });
      continue;
    }
    // "SQL02 is still on though": what it contrasts with stands before it.
    if (token.is === 'but' && index === tokens.length - 1) current.opener = 'but';
    else if (current.tokens.length > 0) segments.push({ opener, tokens: opens ? [] : [token] });
    else {
      if (opener !== 'comma' && opener !== 'end') current.opener = opener;
      if (!opens) current.tokens.push(token);
    }
  }
  return segments.filter((segment) => segment.tokens.length > 0);
}

/** "With one exception: WEB01 is still on". */
function isExceptionTold(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:med ett undantag|with one exception|one exception|ett undantag)$/.test(tokens[index]?.word ?? '')) return false;
  const behind = tokens.slice(index + 1);
  const end = behind.findIndex(({ is }) => is === 'comma' || is === 'end');
  return (end < 0 ? behind : behind.slice(0, end)).some(({ is }) => PREDICATES.has(is));
}

/** "All but SQL01", "all are off but SQL01". */
function isAllBut(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (tokens[index]?.word !== 'but' || !next || !NAMES.has(next.is)) return false;
  const begun = tokens.slice(Math.max(0, index - 3), index);
  const from = begun.findLastIndex(({ is }) => is === 'comma' || is === 'end');
  return begun.slice(from + 1).some(({ is }) => is === 'all');
}

/** Undefined: the token goes on with what is being said. */
function openerAt(tokens: readonly Token[], index: number, current: readonly Token[]): Opener | undefined {
  const token = tokens[index];
  const next = tokens
    .slice(index + 1)
    .find(({ is, word }) => is !== 'for' && is !== 'machine' && is !== 'and' && word !== 'pa' && word !== 'on');
  const isBetween = [tokens[index - 1], next].every((each) => each !== undefined && NAMES.has(each.is));
  const lists = isBetween && !beginsAnew(tokens, index, current);
  switch (token?.is) {
    case 'end':
      return 'end';
    case 'but':
      return isAllBut(tokens, index) ? undefined : 'but';
    case 'comma':
      return lists || isExceptionNamed(tokens, index) ? undefined : 'comma';
    case 'and':
      return lists ||
        !current.some(
          (each, at) => (PREDICATES.has(each.is) && !isPreposition(current, at)) || each.is === 'except' || each.is === 'speaks',
        )
        ? undefined
        : 'and';
    case 'then':
    case 'because':
      return token.is;
    case 'only':
      return isWordAlone(current) ? 'comma' : undefined;
    default:
      return token && runsOn(token, current) ? 'run' : undefined;
  }
}

/** "With one exception, WEB01". */
function isExceptionNamed(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.is === 'except' && NAMES.has(tokens[index + 1]?.is ?? 'end');
}

/** "På SQL01 och WEB01 är det av": it only says where. */
function isPreposition(current: readonly Token[], at: number): boolean {
  return at === 0 && /^(?:pa|on)$/.test(current[0]?.word ?? '') && NAMES.has(current[1]?.is ?? 'end');
}

/** "Nä bara SQL01 är av". */
function isWordAlone(current: readonly Token[]): boolean {
  return current.length === 1 && /^(?:yes|no)$/.test(current[0]?.is ?? '');
}

/** "Yes for SQL01, SQL02 unknown": what is said of the next stands behind it. */
function beginsAnew(tokens: readonly Token[], index: number, current: readonly Token[]): boolean {
  if (!current.some(({ is }) => PREDICATES.has(is))) return false;
  if (/^(?:ar|e|is|are|was|var|star|ligger)$/.test(tokens[index + 2]?.word ?? '')) return true;
  const behind = tokens
    .slice(index + 1)
    .find(
      ({ is, word }, at, all) =>
        !(/^(?:pa|on)$/.test(word) && NAMES.has(all[at + 1]?.is ?? 'end')) &&
        !NAMES.has(is) &&
        is !== 'for' &&
        is !== 'and' &&
        is !== 'small' &&
        is !== 'it' &&
        is !== 'has' &&
        is !== 'machine',
    );
  return behind !== undefined && (PREDICATES.has(behind.is) || OPENS.has(behind.is));
}

/** "SQL01 no SQL02 yes", "ja SQL01 nej SQL02": another statement begins. */
function runsOn({ is }: Token, current: readonly Token[]): boolean {
  if (current.some((each) => each.is === 'except')) return false;
  const subject = current.findIndex((each) => NAMES.has(each.is) || each.is === 'rest');
  const predicate = current.findIndex((each) => PREDICATES.has(each.is));
  if (subject < 0 || predicate < 0) return false;
  if (is === 'yes' || is === 'no') return predicate < subject && /^(?:yes|no)$/.test(current[predicate]?.is ?? '');
  return (NAMES.has(is) || is === 'rest') && subject < predicate;
}
