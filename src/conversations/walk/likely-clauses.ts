/**
 * The clauses of a line as they most likely say something: each of whom, and what. Words that nobody knows are passed over; nothing is noted of it, it is
 * only asked whether that was meant.
 */
import { saidIn, SO } from './likely-says';
import { readParts, type Parts } from './parts';
import type { Segment } from './segments';
import type { AskedAbout, Token } from './token';
import type { Word } from './values';

/** What one clause says. `open`: whom it speaks of is left open; absent: it says nothing of the state. */
export interface Clause {
  readonly says?: Word | 'open';
  /** `head`: a word for yes or no and nothing else, which stands for the whole line; `conclusion`: the same, led to by all before it. */
  readonly role?: 'head' | 'conclusion';
  /** `it`: whoever was named last. */
  readonly of: 'named' | 'rest' | 'all' | 'it' | 'nobody';
  /** Lower case. */
  readonly names: readonly string[];
  /** Lower case: left out of what is said. */
  readonly except: readonly string[];
  /** Of the others the opposite. */
  readonly isOnly: boolean;
  /** "SQL02 too": as was said before. */
  readonly isSame: boolean;
  /** It denies whom it names, and says not of what: "not WEB01", "SQL02 isn't". `yet`: not yet, of which nobody can tell what. */
  readonly denies?: 'now' | 'yet';
  /** "Wait, the other way round": what was said before it does not count. */
  readonly isTakenBack: boolean;
  /** "But not on db-prod": of what nobody asked about. */
  readonly isOfStrangers: boolean;
  /** Nothing in it is unknown, and it says of no machine of its own. */
  readonly isClean: boolean;
  /** Who was named was only looked at, or spoken of. */
  readonly isSeen: boolean;
  /** How many were said to be spoken of. */
  readonly count?: number;
}

type Is = Token['is'];

const SAME = /^(?:too|also|ocksa|oxa|likasa|likewise|same|samma|samma sak|likadant|ditto|dito|as well|med)$/;
const BACK = /^(?:tvartom|vanta(?: \w+)?|wait(?: a minute)?|correction|rattelse|scratch that|hold on)$/;
const CONFIRMS = /\b(?:confirm|bekraft\w*|say|saga|speak|svara|access|login|inlogg\w*|rights|behorighet)\b/;
/** "Log on to", "logga in på". */
const LOGS = /^(?:log|logg\w*|logging|logged)$/;
const YET = /\b(?:an|annu|yet)$/;
/** These point at whoever was named last. */
const POINTS_BACK = /^(?:it|its|den|that|thats|there|dar|that one|den dar|both|bada|baada|de|they|theyre)$/;
const HEADS: ReadonlySet<Is> = new Set<Is>(['yes', 'no']);
const STATES: ReadonlySet<Is> = new Set<Is>(['on', 'off', 'left', 'good', 'topic', 'working', 'unknown']);
const BARE: ReadonlySet<Is> = new Set<Is>([
  'not',
  'name',
  'rest',
  'for',
  'small',
  'still',
  'has',
  'it',
  'machine',
  'number',
  'right',
  'and',
]);

/** @param text the whole line as it was typed */
export function clausesIn(segments: readonly Segment[], text: string, asked: AskedAbout): readonly Clause[] {
  return segments.flatMap((segment) => withHeadApart(segment)).map(({ tokens }) => clauseOf(tokens, text, asked));
}

/** "Ja det är av": the word first, then what is said. */
function withHeadApart(segment: Segment): readonly Segment[] {
  const { opener, tokens } = segment;
  const at = SO.test(tokens[0]?.word ?? '') ? 1 : 0;
  const [head, behind] = [tokens.slice(0, at + 1), tokens.slice(at + 1)];
  if (!HEADS.has(tokens[at]?.is ?? 'end') || behind.length === 0) return [segment];
  // "Inget BitLocker", "no BitLocker": it denies what follows.
  if (/^(?:no|inget|ingen|inga)$/.test(tokens[at]?.word ?? '') && behind[0]?.is === 'topic') return [segment];
  // "Yes for SQL01": the word is said of whoever is named, and of nobody else.
  const isOfThem = behind.some(({ is }) => is === 'name' || is === 'rest' || is === 'all');
  const saysMore = behind.some(({ is }, index) => (STATES.has(is) && !isPlacing(behind, index)) || is === 'not' || is === 'except');
  if (!saysMore && isOfThem) return [segment];
  return [
    { opener, tokens: head },
    { opener: 'run', tokens: behind },
  ];
}

/** "Yes on the SQL ones": it only says where. */
function isPlacing(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1).find(({ is }) => is !== 'small');
  return /^(?:pa|on|av)$/.test(tokens[index]?.word ?? '') && /^(?:name|all|rest|machine)$/.test(next?.is ?? 'end');
}

function clauseOf(given: readonly Token[], text: string, asked: AskedAbout): Clause {
  const parts = readParts(withoutOthersStates(given, asked), text, asked);
  const { tokens, has } = parts;
  const role = roleOf(tokens);
  // "SQL02 undantaget": the word stands behind the name.
  const except = parts.except.length === 0 && has('except') ? parts.names : parts.except;
  const share = tokens.find(({ is, some }) => is === 'share' && some !== undefined)?.some;
  return {
    ...sayingOf(parts, asked, except.length > 0),
    ...(role && { role }),
    of: whomOf(parts, asked),
    names: lower(parts.names),
    except: lower(except),
    // "Only for SQL01 I can confirm": of the others nothing is said.
    isOnly: has('only') && !has('seen', 'know', 'speaks') && !tokens.some(({ word }) => CONFIRMS.test(word)),
    isTakenBack: tokens.some(({ word }) => BACK.test(word)),
    isSame: tokens.some(({ word }) => SAME.test(word)),
    isOfStrangers: isOfStrangers(tokens),
    isClean: !has('strange', 'machine', 'only'),
    isSeen: has('seen', 'yes') && !has('speaks', 'only'),
    ...(share !== undefined && { count: share }),
  };
}

/** What it says, or denies; what was not done with somebody who is named leaves them open: "SQL02 kommer jag inte åt". */
function sayingOf(parts: Parts, asked: AskedAbout, leavesOut: boolean): Pick<Clause, 'says' | 'denies'> {
  const { tokens, has } = parts;
  const says = has('name', 'rest') && isDenialAlone(tokens) ? undefined : saidIn(parts, asked);
  if (says !== undefined) return { says };
  const denies = leavesOut ? undefined : denialIn(tokens);
  if (denies) return { denies };
  return has('name') && has('not') ? { says: 'open' } : {};
}

function isOfStrangers(tokens: readonly Token[]): boolean {
  const isShort = tokens[0]?.is === 'not' && tokens.length <= 4;
  return isShort && tokens.some(({ is }) => is === 'strange') && tokens.every(({ is }) => /^(?:not|for|strange|small)$/.test(is));
}

/** What will be has its own words: "on board", "med på det" are no states of it. Nor is "på" what somebody looks at. */
function withoutOthersStates(tokens: readonly Token[], { state }: AskedAbout): readonly Token[] {
  const own = new Set([...(state?.on ?? []), ...(state?.off ?? [])]);
  const looks = tokens.some(({ is }) => is === 'know' || is === 'ask');
  return tokens.map((token, index) => {
    const isState = token.is === 'on' || token.is === 'off';
    const isOther = state?.isOfLater === true && !own.has(token.word);
    const isParticle = /^(?:pa|on)$/.test(token.word);
    const isLast = looks && index === tokens.length - 1 && isParticle;
    const isOfLogin = isParticle && tokens.slice(Math.max(0, index - 2), index).some(({ word }) => LOGS.test(word));
    // "Vi kör allt på samma".
    const isPlace = isParticle && /^(?:samma|same)/.test(tokens[index + 1]?.word ?? '');
    return isState && (isOther || isLast || isOfLogin || isPlace) ? { ...token, is: 'small' } : token;
  });
}

function lower(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

function roleOf(tokens: readonly Token[]): Clause['role'] {
  const isBare = tokens.every(({ is, word }) => HEADS.has(is) || is === 'small' || is === 'doubt' || SO.test(word));
  if (!isBare || !tokens.some(({ is }) => HEADS.has(is))) return undefined;
  return SO.test(tokens[0]?.word ?? '') && HEADS.has(tokens[1]?.is ?? 'end') ? 'conclusion' : 'head';
}

function denialIn(tokens: readonly Token[]): Clause['denies'] {
  const isBare = tokens.some(({ is }) => is === 'not') && tokens.every(({ is }) => BARE.has(is));
  if (!isBare && !isDenialAlone(tokens)) return undefined;
  return tokens.some(({ word }) => YET.test(word)) ? 'yet' : 'now';
}

/** "SQL02 är det inte", "SQL02 inte ännu": it denies what was said of another, and is no answer of its own. */
function isDenialAlone(tokens: readonly Token[]): boolean {
  const denials = tokens.filter(({ is, word }, at) => at > 0 && is === 'no' && /\b(?:inte|ej|not|\p{L}+nt)\b/u.test(word));
  return denials.length > 0 && tokens.every((token) => BARE.has(token.is) || denials.includes(token));
}

function whomOf({ tokens, has, names, whom }: Parts, { count }: AskedAbout): Clause['of'] {
  if (names.length > 0) return 'named';
  if (has('rest')) return 'rest';
  const share = tokens.find(({ is }) => is === 'share');
  if (POINTS_BACK.test(tokens[0]?.word ?? '') || /^(?:dar|there)$/.test(tokens.at(-1)?.word ?? '')) return 'it';
  return whom?.are === 'all' && (share?.some === undefined || share.some === count) ? 'all' : 'nobody';
}
