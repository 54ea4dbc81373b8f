import { noticeCard } from '../../cards/notice';
import { answer, type Asking } from '../asking';
import { topicOf, type Topic } from '../topics';
import type { Edition } from '../../readiness/editions/edition';
import type { TopicText } from '../../words/topic-words';
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

function textOf(text: TopicText, edition: Edition): string {
  return typeof text === 'string' ? text : text(edition);
}

function answerTopic(asking: Asking, topic: Topic): Answer {
  const { topics, requirements, language } = asking.words;
  const words = topics[topic.id];
  const { requirement } = topic;
  return answer(
    noticeCard(asking.cards, {
      title: textOf(words.answer, asking.assessments.edition),
      lines: [textOf(words.more, asking.assessments.edition)],
      page: topic.page,
      buttons: requirement
        ? [{ title: requirements[requirement].asks, action: { do: 'show', show: { view: 'explanation', requirement }, language } }]
        : [],
    }),
  );
}
