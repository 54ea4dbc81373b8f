import { noticeCard } from '../../cards/notice';
import { answer, type Asking } from '../asking';
import { topicOf, type Topic } from '../topics';
import type { Answer } from '../turn';
import type { Command } from './command';

/** A question about the requirements themselves: "varför geo-redundant?", "what is the log account for?". */
export const ask: Command = {
  name: 'ask',
  parse: (said) => {
    const asked = topicOf(said);
    return asked && { language: asked.language, run: (asking) => Promise.resolve(answerTopic(asking, asked.topic)) };
  },
};

function answerTopic(asking: Asking, topic: Topic): Answer {
  const { topics, requirements, language } = asking.words;
  const words = topics[topic.id];
  const { requirement } = topic;
  return answer(
    noticeCard(asking.cards, {
      title: words.answer,
      lines: [words.more],
      page: topic.page,
      buttons: requirement
        ? [{ title: requirements[requirement].asks, action: { do: 'show', show: { view: 'explanation', requirement }, language } }]
        : [],
    }),
  );
}
