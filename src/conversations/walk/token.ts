/** What a question is about, and a word of a line by what it does. */
import type { WordClass } from './vocabulary';

/** What a question is about, as its answers name it. */
export interface AskedAbout {
  /** Lower-case names of what is asked about, and of where it is. */
  readonly names: ReadonlySet<string>;
  /** Their names alone, as they are listed where they are asked about; lower case. */
  readonly order?: readonly string[];
  /** How many are asked about; absent: that is not known. */
  readonly count?: number;
  /** What is asked for is a state that has its own words; absent: words such as "off" say nothing of it. */
  readonly state?: AskedState;
}

/** A question such as "is BitLocker off?": folded words beside the general ones for on and off. */
export interface AskedState {
  readonly wants: 'on' | 'off';
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  /** What leaves it open: "there is only". */
  readonly vague?: readonly string[];
  /** What is on or off: `bitlocker`. */
  readonly called?: readonly string[];
  /** What will be is asked as well: "ska flyttas" leaves nothing open. */
  readonly isOfLater?: true;
}

export interface Token {
  readonly is: WordClass | 'name' | 'group' | 'when' | 'until' | 'comma' | 'end' | 'question' | 'strange' | 'person' | 'share';
  /** Folded, without apostrophes. */
  readonly word: string;
  /** Where it stands in the line. */
  readonly at: number;
  readonly end: number;
  /** A name as it was typed. */
  readonly name?: string;
  /** Of a share, how many. */
  readonly some?: number;
  /** A number, or milliseconds of a time. */
  readonly value?: number;
}
