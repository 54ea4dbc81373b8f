/** `confirm …` and `waive …` taken apart: which requirement, for whom, until when, and why. */
import { namesIn } from '../../setup/typed';
import { fold, type Said } from '../said';
import { readWhen } from './dates';

export interface SpokenFor {
  /** As it was typed. */
  readonly requirement: string;
  readonly answer: 'met' | 'notMet';
  /** Absent: nobody was named. */
  readonly whom?: {
    readonly all: boolean;
    readonly within?: string;
    readonly names: readonly string[];
    readonly but: readonly string[];
  };
  /** Milliseconds; `unread`: something was said that is no day to come. */
  readonly until?: number | 'unread';
  /** How it was checked, or why it is waived. */
  readonly because?: string;
}

const BECAUSE =
  / (?:because(?: of)?|since|eftersom|darfor att|for att|pga\.?|p\.g\.a\.|note:?|notering:?|reason:?|skal:?) (?<because>\S.*)$/;
const UNTIL = / (?:until|till(?: och med)?|t\.?o\.?m\.?|fram till|through) (?<until>\S.*)$/;
const ANSWER =
  /(?:[:,]| -)? ?(?:(?:is |are |ar )?(?<no>no|nej|not met|not so|inte uppfyllt|inte uppfyllda|inte)|(?<yes>yes|ja|met|uppfyllt|ok))$/;
const WHOM = /^(?:for|pa|on|of|in|i|hos) (?<whom>\S.*)$/;
const ALL =
  /^(?:all|alla|allt|samtliga|every|everything|everyone)(?: (?:vms|vm:ar|vm:arna|hosts|vardar|vardarna|of them))?(?: (?:in|i) (?<within>.+?))?(?:,? (?:but|except(?: for)?|utom|forutom) (?<but>.+))?$/;

/** @param rest what stands behind `confirm` or `waive` */
export function readSpokenFor(rest: string, now: number, timeZone: string): SpokenFor | undefined {
  let left: Said = { text: rest.trim(), folded: fold(rest.trim()) };
  const begun = /^(?<not>not |no |inte |nej )?(?:that |att )?(?<id>[a-z]+\.[a-z0-9]+)(?=$|[ :,])/.exec(left.folded)?.groups;
  const { id = '', not = '' } = begun ?? {};
  if (id === '') return undefined;
  const begins = left.folded.indexOf(id);
  const requirement = left.text.slice(begins, begins + id.length);
  left = cut(left, begins + id.length, left.folded.length);
  const take = (pattern: RegExp, name: string): string | undefined => {
    const found = pattern.exec(` ${left.folded}`);
    const value = found?.groups?.[name];
    if (!found || value === undefined) return undefined;
    const text = left.text.slice(left.text.length - value.length);
    left = cut(left, 0, Math.max(0, found.index - 1));
    return text;
  };
  const because = take(BECAUSE, 'because');
  const until = take(UNTIL, 'until');
  const { isNo, rest: named } = withoutAnswer(left);
  const whom = WHOM.exec(named.folded)?.groups?.['whom'];
  if (whom === undefined && named.folded.replace(/^[:,] ?/, '') !== '') return undefined;
  const when = until === undefined ? {} : { until: readWhen(fold(until), now, timeZone)?.at ?? ('unread' as const) };
  const answer = isNo || not !== '' ? 'notMet' : 'met';
  return {
    requirement,
    answer,
    ...given('whom', whom === undefined ? undefined : readWhom(named, whom)),
    ...when,
    ...given('because', because),
  };
}

/** "… : no", "… är uppfyllt" at the end. */
function withoutAnswer(left: Said): { readonly isNo: boolean; readonly rest: Said } {
  const said = ANSWER.exec(left.folded);
  if (!said) return { isNo: false, rest: left };
  return { isNo: said.groups?.['no'] !== undefined, rest: cut(left, 0, said.index) };
}

function given<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V };
}

function readWhom({ text }: Said, folded: string): NonNullable<SpokenFor['whom']> {
  const typed = text.slice(text.length - folded.length);
  const all = ALL.exec(folded);
  if (!all) return { all: false, names: namesIn(typed), but: [] };
  const { within, but } = all.groups ?? {};
  const butTyped = but === undefined ? '' : typed.slice(typed.length - but.length);
  const at = within === undefined ? -1 : folded.indexOf(within);
  return {
    all: true,
    ...(within !== undefined && { within: typed.slice(at, at + within.length).replace(/^(?:molnet|cloud|the cloud) /i, '') }),
    names: [],
    but: namesIn(butTyped),
  };
}

function cut({ text, folded }: Said, from: number, to: number): Said {
  const [start, end] = [folded.slice(from, to), text.slice(from, to)];
  const blanks = /^\s*/.exec(start)?.[0].length ?? 0;
  return { text: end.slice(blanks).trimEnd(), folded: start.slice(blanks).trimEnd() };
}
