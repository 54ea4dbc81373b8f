/** Whatever the bot tells people to type, it understands. */
import { understand } from '../../src/conversations/commands';
import { hear } from '../../src/conversations/said';
import { nearestCommand } from '../../src/conversations/commands/nearest';
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

describe('a command with a typing error', () => {
  it.each([
    ['bevka', 'bevaka'],
    ['Wathc', 'watch'],
    ['stauts', 'status'],
    ['brsiter i Gold', 'brister i Gold'],
    ['chek storage', 'check storage'],
    ['kontrolera', 'kontrollera'],
  ])('%s: %s is offered', (typed, line) => {
    expect(nearestCommand(hear(typed))?.line).toBe(line);
  });

  it.each(['banana', 'hej hopp', 'gps', '', '🙂', 'lunch?'])('%s is none', (typed) => {
    expect(nearestCommand(hear(typed))).toBeUndefined();
  });
});
