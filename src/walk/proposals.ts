/** What somebody's line was taken for, and was asked about before anything is noted. Pure. */
import type { Answerer } from '../readiness/given';
import type { IsoTime } from '../readiness/subjects';

/** What a line most likely means. Names as they are asked about; `until` in milliseconds. */
export type Meant =
  | { readonly is: 'yes' | 'no'; readonly except?: readonly string[]; readonly until?: number }
  | { readonly is: 'partly'; readonly yes: readonly string[]; readonly no: readonly string[]; readonly until?: number }
  | { readonly is: 'dontKnow' | 'done' }
  | { readonly is: 'move'; readonly move: 'skip'; readonly until?: number }
  | { readonly is: 'move'; readonly move: 'stop' | 'why' | 'where' };

/** It waits for a word of whoever wrote the line, or for a press. */
export interface Proposal {
  readonly id: string;
  /** The conversation: its root, and the thread in it. */
  readonly in: string;
  readonly thread: string;
  readonly question: string;
  readonly about: string;
  readonly by: Answerer;
  readonly at: IsoTime;
  /** As it was typed. */
  readonly line: string;
  readonly means: Meant;
  /** Of the program that asked it: what a person wrote while none ran, nobody knows. */
  readonly run: string;
  /** It was asked once more, after something had come between. */
  readonly isAskedAgain?: true;
  /** Whoever wrote the line has said something else since. */
  readonly isPassed?: true;
}

/** As much of where a walk stands as proposals need. */
interface Stands {
  readonly asked: readonly { readonly in: string; readonly proposal?: string }[];
  readonly proposals?: readonly Proposal[];
}

const MOST = 50;

/** Each person has one in a conversation. */
export function propose<State extends Stands>(state: State, proposal: Proposal): State {
  const others = withoutProposals(state, proposal.in, proposal.by.id).proposals ?? [];
  return {
    ...state,
    asked: state.asked.map((each) => (each.in === proposal.in ? { ...each, proposal: proposal.id } : each)),
    proposals: [...others, proposal].slice(-MOST),
  };
}

/** What waits for this person's word in that conversation. */
export function proposalOf({ proposals = [] }: Stands, root: string, person: string): Proposal | undefined {
  return proposals.find((each) => each.in === root && each.by.id === person);
}

export function proposalNamed({ proposals = [] }: Stands, id: string): Proposal | undefined {
  return proposals.find((each) => each.id === id);
}

/** The one that was shown last in a conversation, if nothing was shown since. */
export function shownProposal(state: Stands, root: string): Proposal | undefined {
  const id = state.asked.find((each) => each.in === root)?.proposal;
  return id === undefined ? undefined : proposalNamed(state, id);
}

/** @param person absent: whoever's in that conversation */
export function withoutProposals<State extends Stands>(state: State, root: string, person?: string): State {
  const { proposals = [] } = state;
  const others = proposals.filter((each) => each.in !== root || (person !== undefined && each.by.id !== person));
  return others.length === proposals.length ? state : { ...state, proposals: others };
}

/** It has been answered. */
export function withoutProposal<State extends Stands>(state: State, id: string): State {
  return { ...state, proposals: (state.proposals ?? []).filter((each) => each.id !== id) };
}

/** Whoever wrote it has said something else: a yes that follows may mean that. */
export function passProposal<State extends Stands>(state: State, id: string): State {
  return { ...state, proposals: (state.proposals ?? []).map((each) => (each.id === id ? { ...each, isPassed: true as const } : each)) };
}
