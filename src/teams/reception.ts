import { randomUUID } from 'node:crypto';
import type { Turn } from '../conversations/turn';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { IncomingActivity } from './activity';
import type { AddressBook } from './address';
import { addressOf } from './address';
import type { Answering, PressResponse, TeamsWords } from './answering';
import type { MessageResponse } from './gate';
import { createQueues, QueueFullError } from './queues';
import { createSeen } from './seen';
import { turnFrom } from './turn-from-activity';
import { LATE, within } from './within';

/** Takes in verified activities: each once, those of one conversation in order, each with an answer in the time Teams gives. */
export interface Reception {
  receive(activity: IncomingActivity): Promise<MessageResponse>;
  idle(): Promise<void>;
}

export interface ReceptionParts {
  readonly answering: Answering;
  readonly addresses: AddressBook;
  readonly words: TeamsWords;
  readonly clock: Clock;
  readonly log: Log;
}

/** Teams sends a message again after 15 s without an answer; a longer turn goes on after the answer. */
const MESSAGE_BUDGET = 5_000;
/** A person who pressed waits for the card; Teams gives up after some 10 s. */
const PRESS_BUDGET = 3_000;
const REMEMBERED = 15 * 60_000;
const LONGEST_LINE = 50;
const ACCEPTED: MessageResponse = { status: 200 };

export function createReception(parts: ReceptionParts): Reception {
  const lines = createQueues(LONGEST_LINE);
  const seen = createSeen<MessageResponse>({
    clock: parts.clock,
    keep: REMEMBERED,
    mostKeys: 20_000,
    mostResults: 200,
    placeholder: ACCEPTED,
    counts: (response) => response.status < 500,
  });

  async function answer(activity: IncomingActivity): Promise<MessageResponse> {
    const turn = turnFrom(activity, randomUUID());
    if (turn === undefined) {
      return { status: activity.type === 'invoke' ? 501 : 200 };
    }
    parts.addresses.remember(addressOf(activity));
    try {
      return await inLine(turn, activity);
    } catch (error) {
      if (error instanceof QueueFullError) {
        parts.log.warn({ conversation: turn.conversation.id }, 'Too much is waiting in a conversation; an activity was refused');
        return { status: 503 };
      }
      throw error;
    }
  }

  async function inLine(turn: Turn, activity: IncomingActivity): Promise<MessageResponse> {
    const address = addressOf(activity);
    if (activity.type === 'invoke') {
      const press = lines.run(turn.conversation.id, () => parts.answering.answerPress(turn, address, activity.replyToId));
      return { status: 200, body: await pressInTime(parts, turn, press) };
    }
    const message = lines.run(turn.conversation.id, () => parts.answering.answerMessage(turn, address, activity.id));
    await within(parts.clock, MESSAGE_BUDGET, message);
    return ACCEPTED;
  }

  return {
    receive(activity) {
      if (activity.id === undefined) {
        return answer(activity);
      }
      return seen.once(JSON.stringify([activity.conversation.id, activity.type, activity.id]), () => answer(activity));
    },
    idle: () => lines.idle(),
  };
}

/** The card, or one line when it takes longer than Teams waits; what everybody is to see is edited in by then all the same. */
async function pressInTime(parts: ReceptionParts, turn: Turn, press: Promise<PressResponse>): Promise<PressResponse> {
  const response = await within(parts.clock, PRESS_BUDGET, press);
  return response === LATE
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: parts.words.stillWorking(turn.clientLanguage) }
    : response;
}
