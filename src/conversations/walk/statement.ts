/** What one part of a line may say. */
import type { Whom } from './parts';
import type { Word } from './values';

export type Statement =
  | {
      readonly is: 'says';
      readonly value: Word;
      readonly whom: Whom;
      readonly except: readonly string[];
      readonly only: boolean;
      /** By a word for yes or no, not by the state alone. */
      readonly byWord: boolean;
      readonly bareExcept: boolean;
      /** It names whom it speaks of, or the state that was asked for: a remark beside it is none of its own. */
      readonly anchored: boolean;
      /** "All but SQL01": that the others are as asked for was only meant. */
      readonly assumed: boolean;
      /** What is not wanted was denied: "nothing is encrypted". */
      readonly denied: boolean;
      /** "SQL02 isn't": it denies what was said of another. */
      readonly elliptic: boolean;
      /** "They are not done": of those before. */
      readonly refers: boolean;
      /** "SQL02 not yet": not what, the one before has to tell. */
      readonly isYet: boolean;
      /** What the state itself says, before it is denied; absent: a word said it. */
      readonly predicate?: Word;
      readonly until?: number;
      readonly noteAt?: number;
    }
  /** It is not known, or only half so. */
  | { readonly is: 'open'; readonly whom: Whom; readonly isDoubt: boolean }
  | { readonly is: 'names'; readonly names: readonly string[]; readonly only: boolean; readonly isPlaced?: boolean }
  | { readonly is: 'note'; readonly at: number; readonly value?: Word }
  | { readonly is: 'working'; readonly at: number }
  | { readonly is: 'until'; readonly until: number; readonly noteAt?: number }
  /** "Two of three", "mostly yes", "not all": how many, and the line has to say who. */
  | { readonly is: 'roughly'; readonly value?: Word; readonly some?: number; readonly of?: number }
  /** "None of them", "none but SQL01", which say no only where a no was said. */
  | { readonly is: 'none'; readonly except?: readonly string[] }
  /** "All good", which says yes only beside something that does. */
  | { readonly is: 'allGood' }
  /** Words that nobody knows, and that speak of nobody who is asked about. `value`: what they say of the state. */
  | { readonly is: 'remark'; readonly at: number; readonly value?: Word; readonly ofIt: boolean }
  /** Not understood. `ofIt`: it goes on about what was spoken of. */
  | { readonly is: 'unread'; readonly ofIt?: boolean }
  | { readonly is: 'idle' | 'vague' };

export function says(
  value: Word,
  whom: Whom,
  more: {
    only?: boolean;
    byWord?: boolean;
    except?: readonly string[];
    bareExcept?: boolean;
    anchored?: boolean;
    assumed?: boolean;
    denied?: boolean;
    elliptic?: boolean;
    refers?: boolean;
    isYet?: boolean;
    predicate?: Word | undefined;
    until?: number | undefined;
    noteAt?: number | undefined;
  },
): Statement {
  const {
    only = false,
    byWord = false,
    except = [],
    bareExcept = false,
    anchored = false,
    assumed = false,
    denied = false,
    elliptic = false,
    refers = false,
    isYet = false,
    predicate,
    until,
    noteAt,
  } = more;
  return {
    is: 'says',
    value,
    whom,
    except,
    only,
    byWord,
    bareExcept,
    assumed,
    denied,
    elliptic,
    refers,
    isYet,
    ...(predicate !== undefined && { predicate }),
    anchored: anchored || except.length > 0 || whom.are === 'named',
    ...(until !== undefined && { until }),
    ...(noteAt !== undefined && { noteAt }),
  };
}
