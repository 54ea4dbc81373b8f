/** Lines of a terminal, and what is pasted into one: its lines come within a moment of each other, and are one message. */
import type { Clock } from '../support/clock';

/** What lines come from: `readline` over a terminal. */
export interface LineSource {
  on(event: 'line', heard: (line: string) => void): unknown;
  on(event: 'close', heard: () => void): unknown;
}

/** Milliseconds: nobody types two lines within these, and a terminal hands over what was pasted in fewer. */
const MOMENT = 60;

/** Messages in order, line breaks between the lines of one; ends with the source. A line that is typed ahead stays a message of its own. */
export async function* pastedTogether(source: LineSource, clock: Clock): AsyncGenerator<string, void, void> {
  const messages: string[] = [];
  let together: string[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  let cancel = (): void => undefined;
  const flush = (): void => {
    cancel();
    if (together.length > 0) messages.push(together.join('\n'));
    together = [];
    wake();
  };
  source.on('line', (line) => {
    cancel();
    together.push(line);
    cancel = clock.after(MOMENT, flush, true);
  });
  source.on('close', () => {
    isOver = true;
    flush();
  });
  for (;;) {
    const message = messages.shift();
    if (message !== undefined) yield message;
    else if (isOver) return;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
