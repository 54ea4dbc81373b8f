/** The demo, spoken to without a channel: simulated Azure over HTTP, sample reports, and what is said and answered. */
import { renderCard } from '../../src/cards/render';
import type { Reply } from '../../src/cards/reply';
import { plain } from '../../src/cli/console-channel';
import { readConfig, type Config } from '../../src/config';
import type { Answer, Turn } from '../../src/conversations/turn';
import type { Assessments } from '../../src/assessments/assessments';
import { everybodyIsMember } from '../../src/plans/members';
import { createProduct, type Product } from '../../src/product';
import { systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';

export interface DemoConversation {
  readonly product: Product;
  /** Those of the demo's plan. */
  readonly assessments: Assessments;
  /** Types a line; the replies, the welcome left out. */
  say(text: string, turn?: Partial<Turn>): Promise<readonly Reply[]>;
  /** Types a line; the plain form of the last reply, after any longer work. */
  hear(text: string, turn?: Partial<Turn>): Promise<string>;
  /** Types a line; the last reply as a terminal prints it, after any longer work. */
  print(text: string, turn?: Partial<Turn>): Promise<string>;
  press(action: unknown, turn?: Partial<Turn>): Promise<Answer>;
  close(): Promise<void>;
}

const TURN: Turn = {
  id: 'turn',
  kind: 'message',
  text: '',
  conversation: { id: 'personal', root: 'personal', kind: 'personal' },
  person: { id: 'anna', name: 'Anna' },
  clientLanguage: 'sv',
  timeZone: 'Europe/Stockholm',
};

function demoConfig(): Config {
  const read = readConfig({});
  if ('mistakes' in read) throw new Error(read.mistakes.join());
  return read.config;
}

/** Starts it; every card that is answered is also rendered, so that none can be broken unseen. */
export async function startDemoConversation(): Promise<DemoConversation> {
  const product = await createProduct({ config: demoConfig(), members: everybodyIsMember, clock: systemClock, log: silentLog });
  if (!product.fallback) throw new Error('The demo has no plan.');
  const assessments = await product.desk.of(product.fallback);
  const handle = async (turn: Turn): Promise<Answer> => {
    const answer = await product.conversation.handle(turn);
    for (const reply of answer.replies) renderCard(reply);
    return answer;
  };
  const lastReply = async (text: string, turn?: Partial<Turn>): Promise<Reply | undefined> => {
    const answer = await handle({ ...TURN, text, ...turn });
    const last = (await answer.later) ?? answer.replies.at(-1);
    if (last) renderCard(last);
    return last;
  };
  await handle({ ...TURN, kind: 'installed' });
  // On a busy computer the first reading takes longer than a question waits for its answer.
  await assessments.current();
  return {
    product,
    assessments,
    say: async (text, turn) => (await handle({ ...TURN, text, ...turn })).replies,
    hear: async (text, turn) => (await lastReply(text, turn))?.text ?? '',
    async print(text, turn) {
      const last = await lastReply(text, turn);
      return last ? plain(last) : '';
    },
    press: (action, turn) => handle({ ...TURN, kind: 'action', action: { action }, ...turn }),
    close: () => product.close(),
  };
}
