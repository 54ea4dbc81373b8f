import { noticeCard } from '../../cards/notice';
import { answer, type Asking } from '../asking';
import { topicOf, type Topic } from '../topics';
import type { Edition } from '../../readiness/editions/edition';
import type { TopicText } from '../../words/topic-words';
import type { Answer } from '../turn';
import type { Command } from './command';

/** "Vad är BitLocker" is answered by neither yes nor no. */
const ASKS_WHAT = /^(?:vad (?:ar|betyder|innebar)|what(?:'?s| is| are| does)) /;
const YES_OR_NO = /^(?:ja|nej|yes|no)[.,] /i;

/** A question about the requirements themselves: "varför geo-redundant?", "what is the log account for?". */
export const ask: Command = {
  name: 'ask',
  parse: (said) => {
    const asked = topicOf(said);
    const asksWhat = ASKS_WHAT.test(said.folded);
    return asked && { language: asked.language, run: (asking) => Promise.resolve(answerTopic(asking, asked.topic, asksWhat)) };
  },
};

function textOf(text: TopicText, edition: Edition): string {
  return typeof text === 'string' ? text : text(edition);
}

function withoutYesOrNo(text: string): string {
  const rest = text.replace(YES_OR_NO, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function answerTopic(asking: Asking, topic: Topic, asksWhat: boolean): Answer {
  const { topics, requirements, language } = asking.words;
  const words = topics[topic.id];
  const { requirement } = topic;
  const said = textOf(words.answer, asking.assessments.edition);
  return answer(
    noticeCard(asking.cards, {
      title: asksWhat ? withoutYesOrNo(said) : said,
      lines: [textOf(words.more, asking.assessments.edition)],
      page: topic.page,
      buttons: requirement
        ? [{ title: requirements[requirement].asks, action: { do: 'show', show: { view: 'explanation', requirement }, language } }]
        : [],
    }),
  );
}
