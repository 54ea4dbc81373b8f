import type { Turn } from '../../src/conversations/turn';
import { silentLog } from '../../src/support/log';
import { parseActivity } from '../../src/teams/activity';
import { createAddressBook } from '../../src/teams/address';
import { createAnswering } from '../../src/teams/answering';
import type { Outbox } from '../../src/teams/outbox';
import { createHandled } from '../../src/teams/handled';
import { createOutbox } from '../../src/teams/outbox';
import type { Reception } from '../../src/teams/reception';
import { createReception } from '../../src/teams/reception';
import { manualClock } from './clocks';
import { answerWith, cardOf, message, press, reply } from './wire';

const URL = 'https://smba.trafficmanager.net/emea/';

interface Rush {
  readonly turns: Turn[];
  readonly sent: unknown[];
  readonly outbox: Outbox;
  readonly reception: Reception;
  receive(activity: object): Promise<{ readonly status: number; readonly body?: unknown }>;
  /** Lets the Connector answer, all that waits and all that comes. */
  open(): void;
  idle(): Promise<void>;
}

/** The Teams room with a Connector that answers nothing until it is opened. */
function rush(): Rush {
  const clock = manualClock();
  const turns: Turn[] = [];
  const sent: unknown[] = [];
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const send = async (summary: unknown): Promise<string> => {
    await opened;
    return `message-${sent.push(summary)}`;
  };
  const addresses = createAddressBook({ clock, log: silentLog });
  const outbox = createOutbox(
    {
      post: (_address, activity) => send(activity['summary']),
      update: async (_address, _id, activity) => void (await send(activity['summary'])),
    },
    addresses,
  );
  const words = {
    apology: () => reply('sorry'),
    stillWorking: () => 'later',
    stopped: () => reply('stopped'),
    tooMany: () => reply('too many'),
  };
  const conversation = {
    handle: (turn: Turn) => {
      turns.push(turn);
      return Promise.resolve({ ...answerWith(turn.text), audience: 'clicker' as const });
    },
  };
  const answering = createAnswering({ conversation, render: cardOf, words, outbox, addresses, clock, log: silentLog });
  const reception = createReception({
    answering,
    addresses,
    handled: createHandled(undefined, clock, silentLog),
    allows: () => false,
    words,
    clock,
    log: silentLog,
  });
  return {
    turns,
    sent,
    outbox,
    reception,
    receive: (activity) => reception.receive(parseActivity(activity) ?? never()),
    open,
    async idle() {
      await reception.idle();
      await answering.idle();
      await outbox.idle();
    },
  };
}

function never(): never {
  throw new Error('That is no activity.');
}

const asked = (count: number): string[] => Array.from({ length: count }, (_, n) => `question ${n + 1}`);

describe('many at once in one conversation', () => {
  it('are all answered, in their order, however slow the channel takes the answers', async () => {
    const room = rush();
    const responses = asked(500).map((text) => room.receive(message(URL, { text })));
    room.open();

    expect(new Set((await Promise.all(responses)).map(({ status }) => status))).toEqual(new Set([200]));
    await room.idle();
    expect(room.sent).toEqual(asked(500));
  });

  it('are told once, in one kind reply, that those beyond 500 must be asked again, and a resent one is answered', async () => {
    const room = rush();
    const first = asked(500).map((text) => room.receive(message(URL, { text })));
    const late = message(URL, { text: 'late' });
    const refused = await Promise.all([room.receive(late), room.receive(message(URL)), room.receive(message(URL))]);
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503]);

    room.open();
    await Promise.all(first);
    await room.idle();
    expect(room.sent.filter((text) => text !== 'too many')).toEqual(asked(500));
    expect(room.sent).toHaveLength(501);
    expect(await room.receive(late)).toEqual({ status: 200 });
    expect(room.sent.at(-1)).toBe('late');
  });

  it('do not keep another conversation waiting', async () => {
    const room = rush();
    const first = asked(600).map((text) => room.receive(message(URL, { text })));
    const elsewhere = room.receive(message(URL, { text: 'elsewhere', conversation: { id: 'a:1', conversationType: 'personal' } }));
    room.open();

    expect(await elsewhere).toEqual({ status: 200 });
    await Promise.all(first);
  });
});

describe('a look-only press', () => {
  it('is answered at once with its card while the channel takes nothing', async () => {
    const room = rush();
    const waiting = room.receive(message(URL));
    const response = await room.receive(press(URL, { do: 'show' }));

    expect(response).toMatchObject({ status: 200, body: { type: 'application/vnd.microsoft.card.adaptive' } });
    expect(room.turns.map(({ kind }) => kind)).toEqual(['message', 'action']);
    room.open();
    await waiting;
  });
});

describe('who a turn is of', () => {
  const pressedBy = (from: object) => press(URL, {}, { from });

  it.each([
    ['no name', { id: '29:anna', aadObjectId: 'anna-object-id' }],
    ['an empty name', { id: '29:anna', name: ' ', aadObjectId: 'anna-object-id' }],
    ['a name and no Entra id', { id: '29:anna' }],
    ['another channel id', { id: '29:elsewhere', aadObjectId: 'anna-object-id' }],
  ])('is remembered by name when a press says %s', async (_case, from) => {
    const room = rush();
    room.open();
    await room.receive(message(URL));
    await room.receive(pressedBy(from));

    expect(room.turns[1]?.person.name).toBe('Anna');
  });

  it('is nobody else when the person was never heard of', async () => {
    const room = rush();
    room.open();
    await room.receive(message(URL));
    await room.receive(pressedBy({ id: '29:bertil', aadObjectId: 'bertil-object-id' }));
    await room.receive(pressedBy({}));

    expect(room.turns.slice(1).map(({ person }) => person.name)).toEqual(['', '']);
  });
});
