/** What the channel says by itself, as cards: the room of Teams knows neither words nor cards. */
import { noticeCard } from './cards/notice';
import type { Reply } from './cards/reply';
import { isoTime, type Clock } from './support/clock';
import type { TeamsWords } from './teams/answering';
import { wordsOf } from './words';
import type { Language } from './words/language';

export function teamsWords(clock: Clock, demo: boolean): TeamsWords {
  const notice = (language: Language, title: string, line: string): Reply => {
    const context = { words: wordsOf(language), now: isoTime(clock.now()), timeZone: 'UTC', demo, shared: false };
    return noticeCard(context, { title, lines: [line], kind: 'warning' });
  };
  return {
    apology(language, reference) {
      const { title, line } = wordsOf(language).conversation.apology;
      return notice(language, title, line(reference));
    },
    stopped(language) {
      const { title, line } = wordsOf(language).conversation.stopped;
      return notice(language, title, line);
    },
    tooMany(language) {
      const { title, line } = wordsOf(language).conversation.tooMany;
      return notice(language, title, line);
    },
    stillWorking: (language) => wordsOf(language).conversation.stillWorking,
  };
}
