/** Measurements that contradict what somebody confirmed: they end it, and whoever said it is told at their next turn. */
import { noticeCard } from '../../cards/notice';
import type { Reply } from '../../cards/reply';
import { said } from '../../cards/requirements';
import type { Contradiction } from '../../walk/ports';
import type { Asking } from '../asking';

const MOST_LINES = 7;

/** What a person has to be told, as sentences; and remembers that they were told. */
export async function newsFor(asking: Asking): Promise<readonly string[]> {
  const { walk, plan, turn, cards } = asking;
  const news = await walk.news(plan.id, turn.person.id);
  if (news.length === 0) return [];
  await walk.markTold(plan.id, turn.person.id, news, cards.now);
  return news.slice(0, MOST_LINES).map((each) => sentence(asking, each));
}

/** The same as a card of its own; undefined: there is none. */
export async function newsCard(asking: Asking): Promise<Reply | undefined> {
  const lines = await newsFor(asking);
  return lines.length === 0 ? undefined : noticeCard(asking.cards, { title: asking.words.walk.news.title, lines, kind: 'warning' });
}

function sentence({ words }: Asking, { requirement, name, status }: Contradiction): string {
  return words.walk.news.line(said(words, requirement).asks, name, words.readiness.status[status]);
}
