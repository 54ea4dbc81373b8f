/** A channel in virtual time that keeps what it took, and fails as a test wants. */
import type { Reply } from '../../src/cards/reply';
import type { AlertChannel, Taken } from '../../src/alerts/ports';
import type { VirtualClock } from '../support/virtual-clock';

/**
 * How the channel meets an attempt: it takes it, or what goes wrong. `lost`: it took it, and its answer got lost. `dead`: no answer, ever.
 * `comesLate`: it takes it once nobody waits for its answer any more.
 */
export type Mood = 'takes' | 'lost' | 'hangs' | 'hangsAndTakes' | 'comesLate' | 'dead' | Exclude<Taken, { is: 'accepted' }>;

export interface Card {
  readonly conversation: string;
  readonly id: string;
  readonly under?: string;
  show: Reply;
  edits: number;
}

export interface ChannelInTime extends AlertChannel {
  readonly cards: Card[];
  readonly attempts: { readonly at: number; readonly verb: 'post' | 'edit'; readonly conversation: string; readonly text: string }[];
}

const DEADLINE = 10_000;
const TAKES = 150;
const COMES_LATE = 25_000;

/** A card that was taken: people see it from now on. */
export interface Seen {
  readonly verb: 'post' | 'edit';
  readonly card: Card;
  /** Of `attempts`: the one that was taken. */
  readonly attempt: number;
}

/** @param mood for each attempt @param onSeen called for each that was taken, whether its sender hears of that or not */
export function channelInTime(
  clock: VirtualClock,
  mood: (verb: 'post' | 'edit', conversation: string) => Mood,
  onSeen: (seen: Seen) => void = () => undefined,
): ChannelInTime {
  const cards: Card[] = [];
  const attempts: ChannelInTime['attempts'] = [];
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => clock.after(milliseconds, resolve));

  async function meet(verb: 'post' | 'edit', conversation: string, show: Reply, takeBy: (attempt: number) => Taken): Promise<Taken> {
    const take = takeBy.bind(undefined, attempts.length);
    attempts.push({ at: clock.now(), verb, conversation, text: show.text });
    const how = mood(verb, conversation);
    if (typeof how === 'object') {
      await pause(TAKES);
      return how;
    }
    if (how === 'hangs' || how === 'hangsAndTakes' || how === 'comesLate') {
      if (how === 'hangsAndTakes') take();
      if (how === 'comesLate') clock.after(COMES_LATE, take);
      await pause(DEADLINE);
      return { is: 'later', detail: 'no answer', mayHaveArrived: true };
    }
    if (how === 'dead') return new Promise(() => undefined);
    await pause(TAKES);
    const taken = take();
    return how === 'takes' ? taken : { is: 'later', detail: '502', mayHaveArrived: true };
  }

  return {
    cards,
    attempts,
    post: (conversation, show, under) =>
      meet('post', conversation, show, (attempt) => {
        const id = String(cards.length + 1);
        const card = { conversation, id, show, edits: 0, ...(under && { under: under.activityId }) };
        cards.push(card);
        onSeen({ verb: 'post', card, attempt });
        return { is: 'accepted', conversationId: `${conversation};messageid=${id}`, activityId: id };
      }),
    edit: ({ conversationId, activityId }, show) =>
      meet('edit', conversationId.split(';')[0] ?? '', show, (attempt) => {
        const card = cards.find(({ id }) => id === activityId);
        if (!card) return { is: 'messageGone' };
        card.show = show;
        card.edits += 1;
        onSeen({ verb: 'edit', card, attempt });
        return { is: 'accepted', conversationId, activityId };
      }),
  };
}
