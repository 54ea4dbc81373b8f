/** What is typed and what is pasted into a terminal, as lines over time. */
import { EventEmitter } from 'node:events';
import { pastedTogether } from '../../src/cli/pasted-lines';
import { virtualClock } from '../support/virtual-clock';

/** @param story what is typed, and the milliseconds that pass */
async function heard(...story: readonly (string | number)[]): Promise<readonly string[]> {
  const source = new EventEmitter();
  const clock = virtualClock(0);
  const messages: string[] = [];
  const listening = (async () => {
    for await (const message of pastedTogether(source, clock)) messages.push(message);
  })();
  await clock.pass(0);
  for (const each of story) {
    if (typeof each === 'number') await clock.pass(each);
    else source.emit('line', each);
  }
  source.emit('close');
  await listening;
  return messages;
}

describe('what is written in a terminal', () => {
  it.each<[string, readonly (string | number)[], readonly string[]]>([
    ['is a message line by line where it is typed', ['starta', 900, 'ja', 400, 'nej', 400], ['starta', 'ja', 'nej']],
    [
      'is one message where it is pasted',
      ['namn;värd', 'SQL01;HV01', 2, 'SQL02;HV02', 400, 'ja', 400],
      ['namn;värd\nSQL01;HV01\nSQL02;HV02', 'ja'],
    ],
    ['keeps its empty lines', ['HV01', '', 'HV02', 400], ['HV01\n\nHV02']],
    ['is heard also where the terminal ends with it', ['HV01', 'HV02'], ['HV01\nHV02']],
    ['is nothing where nobody writes', [], []],
  ])('%s', async (_, story, messages) => {
    expect(await heard(...story)).toEqual(messages);
  });
});
