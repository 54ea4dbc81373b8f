import { randomUUID } from 'node:crypto';
import type { Reply } from '../cards/reply';
import type { Answer, Conversation, Turn } from '../conversations/turn';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { LATE, within } from '../support/within';
import type { Language } from '../words/language';
import type { AddressBook } from './address';
import { createEdits, type Edits } from './edits';
import type { Address, ChannelMemory } from './ports';
import { failureText } from './failure';
import { LivingMessages } from './living';
import type { Outbox } from './outbox';
import type { Rendered, Render } from './outgoing';
import { CARD_TYPE, messageOf, renderReply } from './outgoing';
import { createPaced } from './pace';
import { createStopping, STOPPED, type Stopping } from './stopping';

/** The few sentences the channel itself needs; they live in src/words. */
export interface TeamsWords {
  /** Something went wrong on our side; the reference is also in the log. */
  apology(language: Language, reference: string): Reply;
  /** The bot was stopped before an answer was there. */
  stopped(language: Language): Reply;
  /** More is waiting in a conversation than the bot takes. */
  tooMany(language: Language): Reply;
  /** A press whose answer takes longer than Teams waits: one line, shown to the person who pressed. */
  stillWorking(language: Language): string;
}

export interface AnsweringParts {
  readonly conversation: Conversation;
  readonly render: Render;
  readonly words: TeamsWords;
  readonly outbox: Outbox;
  readonly addresses: Pick<AddressBook, 'find'>;
  /** Absent: nothing outlives the process. */
  readonly memory?: ChannelMemory;
  readonly clock: Clock;
  readonly log: Log;
}

/** What an Action.Execute is answered with (learn.microsoft.com, "universal actions for Adaptive Cards"). */
export interface PressResponse {
  readonly statusCode: 200;
  readonly type: typeof CARD_TYPE | 'application/vnd.microsoft.activity.message';
  readonly value: unknown;
}

/** Carries a turn to the conversation and its answer back to the thread. None of its promises rejects. */
export interface Answering {
  /** Answers what was typed, or an installation, with messages in the thread: on their way when it resolves, there when `delivered` does. */
  answerMessage(turn: Turn, address: Address, replyToId: string | undefined): Promise<{ readonly delivered: Promise<void> }>;
  /** Says that a question was not taken, because too many wait. Resolves once it is said. */
  declineMessage(turn: Turn, address: Address, replyToId: string | undefined): Promise<void>;
  /** Answers a press with the card that takes the place of the pressed one. */
  answerPress(turn: Turn, address: Address, pressedId: string | undefined): Promise<PressResponse>;
  /** Makes the edits that an earlier process owed when it ended. */
  makeUp(): Promise<void>;
  /** Resolves once the longer work is done too. */
  idle(): Promise<void>;
  /** Everything that still takes its time is answered with the word that the bot was stopped, and every progress card says so. */
  readonly stop: () => void;
}

/** Work that ends after its answer was given. */
type LongerWork = Pick<Answer, 'progress'> & { readonly later: Promise<Reply> };

/** A turn that takes longer is given up, so that it does not hold the conversation. */
const TURN_LIMIT = 60_000;

export function createAnswering(parts: AnsweringParts): Answering {
  const { goOn, idle } = createBackground();
  const stopping = createStopping();
  const edits = createEdits({ ...parts, stopping });
  const living = new LivingMessages({ ...parts, replies: parts.conversation.living, edits, goOn });

  const editLater = (turn: Turn, address: Address, work: LongerWork, activityId: string | undefined): void => {
    void goOn(showLonger({ ...parts, stopping, edits, living }, turn, address, work, activityId));
  };

  return {
    makeUp: () => living.takeUp().then(() => edits.makeUp()),

    async answerMessage(turn, address, replyToId) {
      const { replies, later, progress, thereafter } = await converse(parts, stopping, turn);
      const rendered = replies.map((reply) => renderReply(parts.render, reply, parts.log));
      const posted = postAll(parts, address, rendered, replyToId);
      living.begin(address, posted, replies.at(-1));
      const delivered = posted.then((last) => {
        if (later !== undefined) {
          editLater(turn, address, { later, ...(progress && { progress }) }, last);
        }
        if (thereafter !== undefined && last !== undefined) {
          void goOn(edits.editAfterwards(address, last, thereafter));
        }
      });
      return { delivered: goOn(delivered) };
    },

    declineMessage(turn, address, replyToId) {
      const rendered = renderReply(parts.render, parts.words.tooMany(turn.clientLanguage), parts.log);
      return goOn(postAll(parts, address, [rendered], replyToId).then(() => undefined));
    },

    async answerPress(turn, address, pressedId) {
      const answer = await converse(parts, stopping, turn);
      const [inPlace, ...others] = answer.replies.map((reply) => renderReply(parts.render, reply, parts.log));
      const [shown] = answer.replies;
      if (answer.audience === 'everyone' && inPlace !== undefined) {
        living.end(address, pressedId);
        const edited = edits.edit(address, pressedId, inPlace).then(() => pressedId);
        living.begin(address, edited, shown);
        void goOn(edited.then(() => undefined));
      }
      void goOn(postAll(parts, address, others, pressedId).then(() => undefined));
      const { later, progress } = answer;
      if (later !== undefined && answer.audience === 'everyone') {
        editLater(turn, address, { later, ...(progress && { progress }) }, pressedId);
      } else if (later !== undefined) {
        parts.log.error({ turn: turn.id }, 'Longer work for one person alone cannot be shown: Teams edits a message for all');
      }
      return pressResponse(inPlace);
    },

    idle,

    stop: stopping.stop,
  };
}

/** Shows how far longer work has come, and then what it gives, on one message. */
async function showLonger(
  parts: AnsweringParts & { readonly stopping: Stopping; readonly edits: Edits; readonly living: LivingMessages },
  turn: Turn,
  address: Address,
  { later, progress }: LongerWork,
  activityId: string | undefined,
): Promise<void> {
  const { clock, edits, log, render, stopping, words } = parts;
  const paced = createPaced(clock, (made: Reply) => edits.edit(address, activityId, renderReply(render, made, log)));
  const unwatch = progress?.(paced.show);
  const made = await stopping.orStopped(later).catch((error: unknown) => apologyFor(parts, turn, error));
  unwatch?.();
  const last = made === STOPPED ? words.stopped(turn.clientLanguage) : made;
  const ended = paced.end(last, stopping.stopped());
  parts.living.begin(
    address,
    ended.then(() => activityId),
    last,
  );
  await ended;
}

/** Work that goes on after its answer; it never rejects. */
function createBackground(): { readonly goOn: (work: Promise<void>) => Promise<void>; readonly idle: () => Promise<void> } {
  const background = new Set<Promise<void>>();
  return {
    goOn(work) {
      const ended = work.finally(() => background.delete(ended));
      background.add(ended);
      return ended;
    },
    async idle() {
      while (background.size > 0) {
        await Promise.all(background);
      }
    },
  };
}

function pressResponse(rendered: Rendered | undefined): PressResponse {
  return rendered?.card === undefined
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: rendered?.text ?? '' }
    : { statusCode: 200, type: CARD_TYPE, value: rendered.card };
}

async function converse(parts: AnsweringParts, stopping: Stopping, turn: Turn): Promise<Answer> {
  try {
    const answer = await stopping.orStopped(within(parts.clock, TURN_LIMIT, parts.conversation.handle(turn)));
    if (answer === STOPPED) {
      return { replies: [parts.words.stopped(turn.clientLanguage)], audience: 'clicker' };
    }
    if (answer !== LATE) {
      return answer;
    }
    return apologize(parts, turn, new Error(`No answer within ${TURN_LIMIT} ms.`));
  } catch (error) {
    return apologize(parts, turn, error);
  }
}

function apologize(parts: AnsweringParts, turn: Turn, error: unknown): Answer {
  return { replies: [apologyFor(parts, turn, error)], audience: 'clicker' };
}

/** The person gets a reference, the log gets the same and the reason. */
function apologyFor(parts: AnsweringParts, turn: Turn, error: unknown): Reply {
  const reference = randomUUID().slice(0, 8);
  parts.log.error({ reference, turn: turn.id, kind: turn.kind, error: failureText(error) }, 'A turn failed');
  return parts.words.apology(turn.clientLanguage, reference);
}

/** Posts in order, all put in line at once so that nobody's answer comes between; gives the id of the last one, where it arrived. */
async function postAll(
  parts: AnsweringParts,
  address: Address,
  all: readonly Rendered[],
  replyToId: string | undefined,
): Promise<string | undefined> {
  const ids = await Promise.all(all.map((rendered) => post(parts, address, rendered, replyToId)));
  return ids.at(-1);
}

async function post(
  parts: AnsweringParts,
  address: Address,
  rendered: Rendered,
  replyToId: string | undefined,
): Promise<string | undefined> {
  try {
    return await parts.outbox.post(address.conversationId, messageOf(rendered, address, replyToId), replyToId);
  } catch (error) {
    logLost(parts, address, error, 'A reply was lost');
    return undefined;
  }
}

function logLost(parts: AnsweringParts, address: Address, error: unknown, text: string): void {
  parts.log.error({ reference: randomUUID().slice(0, 8), conversation: address.conversationId, error: failureText(error) }, text);
}
