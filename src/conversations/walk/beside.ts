/**
 * Whether a clause behind an answer only explains it. Most people answer first and then say why, how they know, or what they think of it, in words that
 * no list holds; so what is asked of such a clause is not that it is understood, but that nothing in it could change the answer: it takes nothing back,
 * holds on no condition, speaks of nobody else who is asked about, limits nothing, says nothing else of the state, and doubts nothing. A yes is held to
 * more of this than a no, which makes nobody ready.
 */
import { ALIKE, FIELD, FILLS, LEISURE, OTHER_KINDS, SAME, SUPPOSES, TAKES_BACK, TELLS, TRUSTS, UNSETTLES, WILL } from './beside-words';
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
  if (tokens.every(({ is }) => is === 'small')) return true;
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
        ((is === 'strange' || is === 'seen' || is === 'right') && FIELD.test(word)),
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
  /^(?:fix\w*|gjorde|ordna\w*|skapa\w*|created|made|did|stangde|tog upp|turned|set|sorted|loste|korde|klubba\w*|settled|agreed|skakade|la upp|lade upp|satte|bestallde|ordered|installera\w*|installed)$/;
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
function inRemark(tokens: readonly Token[], { state }: AskedAbout): readonly Token[] {
  const vague = new Set(state?.vague);
  const saysState = tokens.some(({ is }) => is === 'on' || is === 'off' || is === 'topic');
  return tokens.map((token, index): Token => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const isPlace = PREPOSITION.test(token.word) && (token.is === 'on' || token.is === 'off');
    const leads = next !== undefined && /^(?:it|strange|person|thing|when|number|for|small|you)$/.test(next.is);
    if (token.is === 'group' && OTHER_KINDS.test(token.word)) return { ...token, is: 'strange' };
    const isParticle =
      token.word === 'pa' &&
      next === undefined &&
      /^(?:for|know|seen|strange|not)$/.test(before?.is ?? '') &&
      !COPULA.test(before?.word ?? '');
    if (isParticle) return { ...token, is: 'for' };
    if (isPlace && leads && !COPULA.test(before?.word ?? '') && before?.is !== 'topic') return { ...token, is: 'for' };
    if (token.is === 'some' && vague.has(token.word)) return { ...token, is: 'working' };
    if (token.is === 'except' && FILLS.test(token.word) && !tokens.slice(index).some(({ is }) => is === 'name' || is === 'group'))
      return { ...token, is: 'small' };
    if (token.is === 'doubt' && index > 0 && (TELLS.has(token.word) || (!saysState && WILL.has(token.word))))
      return { ...token, is: 'small' };
    if (token.word === 'no' && next !== undefined && /^(?:strange|small|topic|thing|machine)$/.test(next.is))
      return { ...token, is: 'none' };
    if (index > 0 && /^(?:confirmed|bekraftat|confirm)$/.test(token.word)) return { ...token, is: 'seen' };
    return token;
  });
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
  const named = tokens.flatMap(({ is, name }) => (is === 'name' && name !== undefined ? [name.toLowerCase()] : []));
  const said = [...head.yes, ...head.no];
  const ofAsked = asked.names.size === 0 ? named : named.filter((name) => asked.names.has(name));
  const saysState = has('on', 'off', 'left', 'topic', 'good', 'right', 'yes', 'no', 'still') || tokens.some(({ word }) => ALIKE.test(word));
  const others = asked.count === 1 ? [] : ofAsked.filter((name) => !said.includes(name));
  const speaks = others.length > 0 || (has('rest', 'group') && !(head.base === undefined && head.isWhole && !saysState));
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

function limits({ tokens, has, asked, opener }: Remark, head: Head): boolean {
  if (!head.isWhole && tokens.some(({ word }) => SAME.test(word))) return true;
  // "Off on both SQL and on WEB": others go on behind, and nobody knows who.
  if (opener === 'and' && !head.isWhole && tokens[0]?.is === 'for') return true;
  if (has('except', 'some') || tokens.some(({ is }) => is === 'share')) return true;
  if (!has('only', 'speaks') || (head.base === 'no' && asked.count === 1)) return false;
  // "BitLocker kör vi bara på laptops": where nobody asked about it.
  const isElsewhere =
    tokens.some(({ word }) => OTHER_KINDS.test(word)) && asked.state?.wants === 'off' && (!head.isBare || has('topic', 'has'));
  const isColour = tokens.some(({ is, word }, index) => is === 'only' && /^(?:bara|just)$/.test(word) && tokens[index + 1]?.is === 'small');
  return !isElsewhere && !(isColour && head.base === 'no');
}

/** The opposite of what was said, of those it was said of. */
function saysOtherwise({ tokens, has, asked }: Remark, head: Head): boolean {
  const words = tokens.filter(({ is }, index) => (is === 'yes' || is === 'no') && !/^(?:till|to)$/.test(tokens[index + 1]?.word ?? ''));
  const first = tokens.find(({ is }) => is !== 'small')?.is;
  if (head.base === undefined) return words.length > 0 || (has('on', 'off', 'left') && (!head.isWhole || !has('strange')));
  const isExcepting = head.base === 'yes' ? head.no.length > 0 : head.yes.length > 0;
  const other: Word = head.base === 'yes' ? 'no' : 'yes';
  if (words.some(({ is, word }) => is === other && (other === 'no' || is === first || FIRM.test(word))) && !isExcepting) return true;
  if (words.some(({ is }) => is === first && is === other) && !(isExcepting && other === 'yes')) return true;
  if (!has('on', 'off', 'left')) return false;
  const value = valueOf(
    tokens.filter(({ is }) => is !== 'yes' && is !== 'no'),
    asked,
  );
  if (isExcepting) return value === head.base && !tokens.some(({ word }) => DISK.test(word));
  if (value === undefined || value === head.base) return false;
  return !(head.base === 'no' && (isUnreal(tokens) || (asked.count === 1 && has('only'))));
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
function doubts({ tokens, has, opener, asked }: Remark, head: Head): boolean {
  const isExcepting = head.no.length > 0 && head.isWhole;
  const denies = has('not', 'none');
  if (denies && (has('seen', 'know') || tokens.some(({ word }) => TRUSTS.test(word)))) return !isExcepting && head.isWhole;
  if (isExcepting || !head.isWhole) return has('doubt') && !has('name') && !isExcepting;
  const isOfReason = opener === 'end' && tokens.filter(({ is }) => /^(?:strange|topic|thing|machine|not)$/.test(is)).length >= 4;
  if (tokens.some(({ is, word }) => is === 'doubt' && !(isOfReason && KNOWN.test(word)))) return true;
  if (has('unknown', 'working', 'when', 'until') || (asked.state?.isOfLater !== true && tokens.some(({ word }) => UNTIL.test(word))))
    return true;
  if (denies && has('still')) return true;
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
