/** Whatever the bot tells people to type, it understands. */
import { understand } from '../../src/conversations/commands';
import { hear } from '../../src/conversations/said';
import { wordsOf } from '../../src/words';
import { LANGUAGES } from '../../src/words/language';

const suggestions = LANGUAGES.flatMap((language) => {
  const { cards, conversation } = wordsOf(language);
  const examples = Object.values(conversation.commands).map(({ example }) => example);
  const lines = new Set([...cards.welcome.ask, ...conversation.notUnderstood.examples, ...examples]);
  return [...lines].map((line) => [line, language] as const);
});

describe('what the bot suggests to type', () => {
  it.each(suggestions)('%s (%s) is understood, in that language', (line, language) => {
    const [understood] = understand(hear(line));
    expect(understood).toBeDefined();
    expect([language, undefined]).toContain(understood?.language);
  });

  it.each(['what should we fix first?', 'vad ska vi åtgärda först?'])('%s asks for the fixes, by what each gains', (line) => {
    expect(understand(hear(line))[0]?.command).toBe('first');
  });
});
