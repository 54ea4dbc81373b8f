/**
 * Whether a clause behind an answer only explains it. Most people answer first and then say why, how they know, or what they think of it, in words that
 * no list holds; so what is asked of such a clause is not that it is understood, but that nothing in it could change the answer: it takes nothing back,
 * holds on no condition, speaks of nobody else who is asked about, limits nothing, says nothing else of the state, and doubts nothing. A yes is held to
 * more of this than a no, which makes nobody ready.
 */
import { nameKey } from '../../readiness/name-key';
import { ALIKE, FIELD, FILLS, LEISURE, OTHER_KINDS, SAME, SUPPOSES, TAKES_BACK, TELLS, TRUSTS, UNSETTLES, WILL } from './beside-words';
import { isAskedForNothing, isNaming, isRhetorical } from './rhetorical';
import { readParts } from './parts';
import type { Segment } from './segments';
import type { AskedAbout, Token } from './token';
import { HAS_BEEN, hasBeen } from './tenses';
import { valueOf, type Word } from './values';

/** The answer that was read of what stands before. */
export interface Head {
  /** Of all of them, or of the others; absent: only of those that are named. */
  readonly base?: Word;
  /** Lower case. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Nobody who is asked about is left open. */
  readonly isWhole: boolean;
  /** A word for yes or no, and nothing that says of what. */
  readonly isBare: boolean;
}

type Is = Token['is'];

/** @param text the whole line as it was typed */
export function isBeside(clause: Segment, head: Head, text: string, asked: AskedAbout): boolean {
  const tokens = inRemark(readParts(clause.tokens, text, asked).tokens, asked);
  const remark: Remark = { tokens, has: (...classes) => tokens.some(({ is }) => classes.includes(is)), opener: clause.opener, asked };
  if (tokens.every(({ is }) => is === 'small') || isNaming(tokens)) return true;
  if (isRhetorical(tokens)) return isAskedForNothing(tokens, head, asked);
  const changes = [takesBack, supposes, speaksOfOthers, limits, saysOtherwise, mayNot].some((does) => does(remark, head));
  return !changes && !(isYes(head) && doubts(remark, head));
}

/** Whether a clause speaks of the work that is asked about at all. @param text the whole line as it was typed */
export function isOfWork(clause: Segment, text: string, asked: AskedAbout): boolean {
  const tokens = inRemark(readParts(clause.tokens, text, asked).tokens, asked);
  if (tokens.some(({ word }) => LEISURE.test(word))) return false;
  return (
    tokens.some(
      ({ is, word }) =>
        /^(?:topic|thing|machine|on|off|name|group)$/.test(is) ||
        (is === 'seen' && LOOKED.test(word)) ||
        ((is === 'strange' || is === 'seen' || is === 'right' || is === 'good') && FIELD.test(word)),
    ) || clause.tokens.some(({ word }) => asked.state?.vague?.includes(word) === true)
  );
}

const LOOKED =
  /^(?:\w*koll\w*|\w*check\w*|kontroller\w*|verif\w*|testa\w*|tested|bekraft\w*|confirm\w*|manage-bde|get-\S+|matt\w*|measured|validat\w*|validerat|inspekt\w*|logged in\w*|loggade in\w*|stamt av\w*|stamde av\w*)$/;

/** What nobody says of what was asked. */
export function isOfLeisure({ tokens }: Segment): boolean {
  return tokens.some(({ word }) => LEISURE.test(word)) && !tokens.some(({ word }) => DID.test(word));
}

const DID =
  /^(?:tagit upp|raised|brought up|namnt|mentioned|diskuterat|discussed|fix\w*|gjorde|ordna\w*|skapa\w*|created|made|did|stangde|tog upp|turned|set|sorted|loste|korde|klubba\w*|settled|agreed|skakade|la upp|lade upp|satte|bestallde|ordered|installera\w*|installed)$/;
const IT_DOES = /^(?:sitter|galler|funkar|fungerar|works|shares|uses|runs|ligger|lives|sits|holds|stands|delar|anvander)$/;

/** "Konsulten fixade det", "det sitter": what was asked about is what it was done to, or what it does. */
export function isDoneToIt({ tokens }: Segment): boolean {
  const at = tokens.findLastIndex(({ is }) => is === 'it');
  const [first, second] = tokens;
  const isFronted = first !== undefined && /^(?:it|det|den|det dar|det har|det har vi)$/.test(first.word);
  const saysSo = isFronted && second !== undefined && (IT_DOES.test(second.word) || second.is === 'has' || second.is === 'not');
  return (
    saysSo ||
    (at > 0 &&
      tokens.some(
        ({ is, word }, index) =>
          is !== 'seen' &&
          (DID.test(word) || (HAS_BEEN.test(word) && tokens.slice(index + 1, index + 3).some((each) => /^(?:det|it)$/.test(each.word)))),
      ))
  );
}

interface Remark {
  readonly tokens: readonly Token[];
  readonly has: (...classes: readonly Is[]) => boolean;
  readonly opener: Segment['opener'];
  readonly asked: AskedAbout;
}

const PREPOSITION = /^(?:pa|on|av|off|up|uppe|in place|there)$/;
const COPULA =
  /^(?:ar|e|is|are|was|were|var|blev|blir|be|been|vara|it|det|den|de|dom|them|its|still|fortfarande|slog|slar|sla|slas|slogs|satt|satte|satter|satts|stang\w*|turn\w*|switch\w*|shut|fatt|har|has|have|med|with)$/;

/** Words as they stand in a remark: "av leverantören", "på telefonen" are no states there. */
export function inRemark(tokens: readonly Token[], { state }: AskedAbout): readonly Token[] {
  const vague = new Set(state?.vague);
  const saysState = tokens.some(({ is }) => is === 'on' || is === 'off' || is === 'topic');
  return tokens.map((token, index): Token => {
    const is = placeOf(token, tokens, index) ?? meaningOf(token, tokens, index);
    if (is !== undefined) return { ...token, is };
    if (token.is === 'some' && vague.has(token.word)) return { ...token, is: 'working' };
    const tells = token.is === 'doubt' && index > 0 && (TELLS.has(token.word) || (!saysState && WILL.has(token.word)));
    return tells ? { ...token, is: 'small' } : token;
  });
}

const LEADS = /^(?:it|strange|person|thing|when|number|for|small|you)$/;

/** "På" and "av" that only say where, or by whom. */
function placeOf({ is, word }: Token, tokens: readonly Token[], index: number): Is | undefined {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (COPULA.test(before?.word ?? '') || (is !== 'on' && is !== 'off')) return undefined;
  // "Svara på".
  if (word === 'pa' && next === undefined && /^(?:for|know|seen|strange|not)$/.test(before?.is ?? '')) return 'for';
  return PREPOSITION.test(word) && next !== undefined && LEADS.test(next.is) && before?.is !== 'topic' ? 'for' : undefined;
}

/** "No keys left", "the DBA confirmed", "utan problem", "kontorsdatorerna": what they are in a remark. */
function meaningOf({ is, word }: Token, tokens: readonly Token[], index: number): Is | undefined {
  const next = tokens[index + 1];
  if (is === 'group' && OTHER_KINDS.test(word)) return 'strange';
  if (is === 'except' && FILLS.test(word) && !tokens.slice(index).some((each) => each.is === 'name' || each.is === 'group')) return 'small';
  const isNoun =
    next !== undefined && (/^(?:strange|small|topic|thing|machine)$/.test(next.is) || /(?:ment|freeze|moves?)$/.test(next.word));
  if (word === 'no' && isNoun) return 'none';
  return index > 0 && /^(?:confirmed|bekraftat|confirm)$/.test(word) ? 'seen' : undefined;
}

function isYes({ base, yes }: Head): boolean {
  return base === 'yes' || (base === undefined && yes.length > 0);
}

function takesBack({ tokens, has }: Remark): boolean {
  const [first, second] = tokens.filter(({ is }) => is !== 'comma');
  return (
    has('question') ||
    tokens.some(({ is, word }) => is === 'doubt' && TAKES_BACK.test(word) && word !== 'wait' && word !== 'vanta') ||
    (first !== undefined && /^(?:wait|vanta|nej vanta|no wait)$/.test(first.word)) ||
    (first !== undefined && second === undefined && TAKES_BACK.test(first.word))
  );
}

function supposes({ tokens }: Remark): boolean {
  const first = tokens.find(({ is, word }) => is !== 'comma' && !/^(?:och|and|fast|but|men|aven|even|only|bara)$/.test(word));
  const isAlthough = /^(?:aven|even)$/.test(tokens[0]?.word ?? '');
  const isOver = first !== undefined && /^(?:nar|when|efter|after)$/.test(first.word) && tokens.some(hasBeen);
  return first !== undefined && SUPPOSES.test(first.word) && !isAlthough && !isOver;
}

/** It names others who are asked about, or machines nobody asked about that have what is asked. */
function speaksOfOthers({ tokens, has, asked }: Remark, head: Head): boolean {
  const named = tokens.flatMap(({ is, name }) => (is === 'name' && name !== undefined ? [nameKey(name)] : []));
  const said = [...head.yes, ...head.no];
  const ofAsked = asked.names.size === 0 ? named : named.filter((name) => asked.names.has(name));
  const saysState = has('on', 'off', 'left', 'topic', 'good', 'right', 'yes', 'no', 'still') || tokens.some(({ word }) => ALIKE.test(word));
  const others = asked.count === 1 ? [] : ofAsked.filter((name) => !said.includes(name));
  const speaks =
    others.length > 0 || (asked.count !== 1 && has('rest', 'group') && !(head.base === undefined && head.isWhole && !saysState));
  if (speaks && head.isWhole) {
    const isPast = has('seen') || (tokens.some(hasBeen) && tokens.find(({ is }) => is !== 'for')?.is !== 'name');
    return !isPast || has('rest', 'group', 'not', 'none', 'on', 'off', 'working', 'must', 'doubt', 'left', 'still', 'topic');
  }
  if (speaks) return saysState || !isLeftOpen(tokens);
  return named.length > ofAsked.length && has('on', 'off', 'left', 'has', 'still', 'topic');
}

/** Whoever is named there is left open: somebody has to be asked, or it could not be looked at. */
function isLeftOpen(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => /^(?:ask|know|unknown|must|when|working|not|none)$/.test(is));
}

/** It leaves somebody out; "until we have an exception" leaves nobody out of a no. */
function isExcepting(tokens: readonly Token[], { base }: Head): boolean {
  const isNoun = base === 'no' && tokens.at(-1)?.is === 'except' && !tokens.some(({ is }) => /^(?:name|group|machine)$/.test(is));
  return !isNoun && tokens.some(({ is }) => is === 'except');
}

function limits({ tokens, has, asked, opener }: Remark, head: Head): boolean {
  if (!head.isWhole && tokens.some(({ word }) => SAME.test(word))) return true;
  // "Off on both SQL and on WEB": others go on behind, and nobody knows who.
  if (opener === 'and' && !head.isWhole && tokens[0]?.is === 'for') return true;
  if (isExcepting(tokens, head) || has('some') || tokens.some(({ is }) => is === 'share')) return true;
  if (!has('only', 'speaks') || (head.base === 'no' && asked.count === 1)) return false;
  // "BitLocker kör vi bara på laptops": where nobody asked about it.
  const isElsewhere =
    tokens.some(({ word }) => OTHER_KINDS.test(word)) && asked.state?.wants === 'off' && (!head.isBare || has('topic', 'has'));
  const isColour = tokens.some(({ is, word }, index) => is === 'only' && /^(?:bara|just)$/.test(word) && tokens[index + 1]?.is === 'small');
  return !isElsewhere && !(isColour && head.base === 'no');
}

/** The opposite of what was said, of those it was said of. */
function saysOtherwise(remark: Remark, head: Head): boolean {
  const { tokens, has } = remark;
  const words = tokens.filter(({ is }, index) => (is === 'yes' || is === 'no') && !/^(?:till|to)$/.test(tokens[index + 1]?.word ?? ''));
  if (head.base === undefined) return words.length > 0 || (has('on', 'off', 'left') && (!head.isWhole || !has('strange')));
  const isExcepting = head.base === 'yes' ? head.no.length > 0 : head.yes.length > 0;
  return isDeniedBy(words, tokens, head.base, isExcepting) || isOtherState(remark, head, isExcepting);
}

/** A no beside a yes; beside a no only a yes that begins the clause, or is nothing but a yes. */
function isDeniedBy(words: readonly Token[], tokens: readonly Token[], base: Word, isExcepting: boolean): boolean {
  const other: Word = base === 'yes' ? 'no' : 'yes';
  const first = tokens.find(({ is }) => is !== 'small')?.is;
  const others = words.filter(({ is }) => is === other);
  if (others.length === 0) return false;
  if (isExcepting) return first === other && other === 'no';
  return other === 'no' || first === other || others.some(({ word }) => FIRM.test(word));
}

/** "Yes, they are encrypted by policy", "ja, BitLocker kör vi överallt". */
function isOtherState({ tokens, has, asked }: Remark, { base }: Head, isExcepting: boolean): boolean {
  const isHad =
    base === 'yes' && asked.state?.wants === 'off' && asked.state.isOfLater !== true && has('topic') && has('has') && !has('only');
  if (!has('on', 'off', 'left') && !isHad) return false;
  const value = valueOf(
    tokens.filter(({ is }) => is !== 'yes' && is !== 'no'),
    asked,
  );
  if (isExcepting) return value === base && !isToCome(tokens) && !tokens.some(({ word }) => DISK.test(word));
  if (value === undefined || value === base) return false;
  return !(base === 'no' && (isUnreal(tokens) || (asked.count === 1 && has('only'))));
}

/** "WEB01. Will be off after Sunday": so it is not yet. */
function isToCome(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => WILL.has(word));
  const isBefore = at >= 0 && at < tokens.findIndex(({ is }) => is === 'on' || is === 'off');
  return isBefore && tokens.some(({ is }) => is === 'when' || is === 'strange');
}

const FIRM = /^(?:ja|yes|japp|yep|yeah|jo|jodå|yup|jajamen)$/;
const DISK = /^(?:[c-h]|c:|d:|e:|\w*disk\w*|drive|volym\w*|volume|partition\w*)$/;
/** "Refused to let us turn it off": it was wanted, and is not so. */
const ACTS =
  /\b(?:stanga|sla|slar|ta|tar|turn|turning|switch|switching|fa|disable|disabling|decrypt|dekryptera|avkryptera|remove|create|creating|skapa|lagga|set|setting|bestalla|order)\b/;

function isUnreal(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => /^(?:must|not|none|working|doubt|any)$/.test(is)) || ACTS.test(tokens.map(({ word }) => word).join(' '));
}

/** A doubt that stands alone takes any word back: "no, I think". */
function mayNot({ tokens, has }: Remark): boolean {
  return (
    has('doubt') &&
    !tokens.some(({ word }) => /^(?:doubt|tvivlar)$/.test(word)) &&
    tokens.filter(({ is }) => is === 'strange' || is === 'thing' || is === 'topic').length < 2
  );
}

/** "Until the audit": nobody knows which day that is. */
const UNTIL = /^(?:until|tills|fram|fram till|fram tills|up until|till dess|pending)$/;

/** "As far as I know", of the reason and not of the answer. */
const KNOWN = /^(?:vad jag vet|sa vitt jag vet|savitt jag vet|afaik|as far as i know|vad jag kanner till|to my knowledge)$/;

/** What is enough to ask back where somebody said yes. */
function doubts(remark: Remark, head: Head): boolean {
  const { tokens, has } = remark;
  const isExcepting = head.no.length > 0 && head.isWhole;
  const isDistrusted = has('not', 'none') && (has('seen', 'know') || tokens.some(({ word }) => TRUSTS.test(word)));
  if (isExcepting) return false;
  if (!head.isWhole) return !isDistrusted && has('doubt') && !has('name');
  return isDistrusted || leavesOpen(remark);
}

/** Of all of them a yes was said, and behind it is what may not be so, or is still to come. */
function leavesOpen({ tokens, has, opener, asked }: Remark): boolean {
  const isOfReason = opener === 'end' && tokens.filter(({ is }) => /^(?:strange|topic|thing|machine|not)$/.test(is)).length >= 4;
  const isDoubted = tokens.some(({ is, word }) => is === 'doubt' && !(isOfReason && KNOWN.test(word)));
  const ends = asked.state?.isOfLater !== true && tokens.some(({ word }) => UNTIL.test(word));
  if (isDoubted || ends || has('unknown', 'working', 'when', 'until')) return true;
  if (has('not', 'none') && has('still')) return true;
  if (has('must') && has('on', 'off', 'topic', 'it')) return true;
  return opener === 'but' && unsettles({ tokens, has });
}

/** "But Peter wants it back". */
function unsettles({ tokens, has }: Pick<Remark, 'tokens' | 'has'>): boolean {
  return (
    has('not', 'none', 'must', 'know', 'ask', 'still', 'on', 'off', 'left', 'machine', 'you', 'any', 'all', 'no') ||
    tokens.some(({ word }) => UNSETTLES.test(word))
  );
}
