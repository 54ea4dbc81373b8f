import { randomUUID } from 'node:crypto';
import type { Turn } from '../conversations/turn';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { LATE, within } from '../support/within';
import type { IncomingActivity } from './activity';
import type { AddressBook } from './address';
import { addressOf } from './address';
import type { Answering, PressResponse, TeamsWords } from './answering';
import { droppedFiles, type FileParts } from './files';
import type { MessageResponse } from './gate';
import type { Handled } from './handled';
import { createPeople } from './people';
import { createCrowd, createQueues, QueueFullError } from './queues';
import { createSeen } from './seen';
import { removesBot, rootOf, turnFrom } from './turn-from-activity';

/** Takes in verified activities: each once, those of one conversation in order, each with an answer in the time Teams gives. */
export interface Reception {
  receive(activity: IncomingActivity): Promise<MessageResponse>;
  idle(): Promise<void>;
}

export interface ReceptionParts {
  readonly answering: Answering;
  readonly addresses: AddressBook;
  readonly handled: Handled;
  /** Which addresses of files are believed, besides OneDrive's. */
  readonly allows: FileParts['allows'];
  readonly words: TeamsWords;
  readonly clock: Clock;
  readonly log: Log;
}

/** Teams sends a message again after 15 s without an answer; a longer turn goes on after the answer. */
const MESSAGE_BUDGET = 5_000;
/** A person who pressed waits for the card; Teams gives up after some 10 s. */
const PRESS_BUDGET = 3_000;
const REMEMBERED = 15 * 60_000;
/** Questions of one channel or chat that may wait for their answers to be sent: some minutes of sending, at the pace Teams allows. */
const MOST_WAITING = 500;
/** Turns that may wait for each other: all those questions, and presses. */
const LONGEST_LINE = 2 * MOST_WAITING;
/** In one channel or chat it is not said oftener that too much is waiting there. */
const SAID_AGAIN = 5 * 60_000;
const ACCEPTED: MessageResponse = { status: 200 };

export function createReception(parts: ReceptionParts): Reception {
  const lines = createQueues(LONGEST_LINE);
  const crowd = createCrowd(MOST_WAITING);
  const lined: Lined = { ...parts, lines, crowd };
  const decline = createDecline(parts);
  const people = createPeople();
  const seen = createSeen<MessageResponse>({
    clock: parts.clock,
    keep: REMEMBERED,
    mostKeys: 20_000,
    mostResults: 200,
    placeholder: ACCEPTED,
    counts: (response) => response.status < 500,
  });

  /** Marked once its turn is done: an activity whose answer was cut short is answered when it comes again. */
  async function answerOnce(key: string, activity: IncomingActivity): Promise<MessageResponse> {
    const response = await answer(activity, key);
    if (response.status < 500 && activity.type !== 'invoke') {
      await parts.handled.markHandled(key);
    }
    return response;
  }

  async function answer(activity: IncomingActivity, key?: string): Promise<MessageResponse> {
    if (removesBot(activity)) {
      parts.addresses.forget(rootOf(activity.conversation.id));
      return ACCEPTED;
    }
    const files = activity.type === 'message' ? droppedFiles(parts, activity) : [];
    const said = turnFrom(activity, randomUUID(), people.nameOf(activity));
    const turn = said && files.length > 0 ? { ...said, files } : said;
    if (turn === undefined) {
      return { status: activity.type === 'invoke' ? 501 : 200 };
    }
    parts.addresses.remember(addressOf(activity));
    try {
      return await (activity.type === 'invoke' ? press(lined, turn, activity) : message(lined, turn, activity, key));
    } catch (error) {
      if (error instanceof QueueFullError) {
        return activity.type === 'invoke' ? { status: 200, body: stillWorking(parts, turn) } : decline(turn, activity);
      }
      throw error;
    }
  }

  return {
    receive(activity) {
      if (activity.id === undefined) {
        return answer(activity);
      }
      const key = JSON.stringify([activity.conversation.id, activity.type, activity.id]);
      return seen.once(key, () => answerOnce(key, activity));
    },
    idle: () => lines.idle(),
  };
}

/** The lines that turns wait in: each conversation's, and each channel's or chat's as a whole. */
interface Lined extends ReceptionParts {
  readonly lines: ReturnType<typeof createQueues>;
  readonly crowd: ReturnType<typeof createCrowd>;
}

/** In line with the turns before it, and not with what is still being sent. */
async function press(parts: Lined, turn: Turn, activity: IncomingActivity): Promise<MessageResponse> {
  const answered = parts.lines.run(turn.conversation.id, () => parts.answering.answerPress(turn, addressOf(activity), activity.replyToId));
  return { status: 200, body: await pressInTime(parts, turn, answered) };
}

/** What an earlier process handled is looked up in line too, so that looking changes no order. A press is answered again: its presser waits for a card. */
async function message(parts: Lined, turn: Turn, activity: IncomingActivity, key: string | undefined): Promise<MessageResponse> {
  const answered = parts.crowd(turn.conversation.root, async () => {
    const answered = await parts.lines.run(turn.conversation.id, async () =>
      key !== undefined && (await parts.handled.wasHandled(key))
        ? undefined
        : parts.answering.answerMessage(turn, addressOf(activity), activity.id),
    );
    await answered?.delivered;
  });
  await within(parts.clock, MESSAGE_BUDGET, answered);
  return ACCEPTED;
}

/** 503 leaves it to the channel to send it again; the people are told too, once for all of them, since it may not. */
function createDecline({ answering, clock, log }: ReceptionParts): (turn: Turn, activity: IncomingActivity) => MessageResponse {
  const told = new Set<string>();
  return (turn, activity) => {
    const { root } = turn.conversation;
    if (!told.has(root)) {
      told.add(root);
      clock.after(SAID_AGAIN, () => told.delete(root));
      log.warn({ conversation: root }, 'Too much is waiting in a conversation; messages are refused');
      void answering.declineMessage(turn, addressOf(activity), activity.id);
    }
    return { status: 503 };
  };
}

/** The card, or one line when it takes longer than Teams waits; what everybody is to see is edited in by then all the same. */
async function pressInTime(parts: ReceptionParts, turn: Turn, press: Promise<PressResponse>): Promise<PressResponse> {
  const response = await within(parts.clock, PRESS_BUDGET, press);
  return response === LATE ? stillWorking(parts, turn) : response;
}

function stillWorking(parts: ReceptionParts, turn: Turn): PressResponse {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: parts.words.stillWorking(turn.clientLanguage) };
}
