/** How a line was understood that is not clear enough to be noted; whoever wrote it says whether it was meant so. */
export interface ProposedWords {
  /** Before the meaning of an answer. */
  readonly lead: string;
  /** Before a way about: skip, stop, look again. */
  readonly leadOfMove: string;
  /** `yes`, `no`, `open`: of whom; empty: of the one thing that is asked about; undefined: of nobody. `open`: who stays without an answer. */
  readonly word: (yes: string | undefined, no: string | undefined, open: string | undefined, until: string) => string;
  readonly skip: string;
  readonly skipUntil: (at: string) => string;
  readonly dontKnow: string;
  readonly done: string;
  readonly stop: string;
  readonly why: string;
  readonly where: string;
  readonly takeWord: string;
  readonly takeMove: string;
  readonly drop: string;
  /** Said when it was dropped, and the question is asked again. */
  readonly dropped: string;
  /** Something came between: it is asked once more. */
  readonly again: string;
  /** Whoever was asked has said neither yes nor no. */
  readonly plainly: string;
  /** The question it was of is no longer the one that is asked here. */
  readonly moved: string;
  /** It was another's line. */
  readonly others: (by: string) => string;
  /** The button of one that is not there any more. */
  readonly gone: string;
}
