/** The demo as its first user finds it: started by the README's command, its page open, the welcome card in the personal chat. */
import { wordsOf } from '../../src/words';
import { type Browser, startBrowser } from '../support/chromium';
import { type Program, startProgram } from '../support/program';
import { CANNOT_RUN, type Client, openClient, SKIPPED } from './playground-page';

export interface OpenDemo {
  readonly program: Program;
  /** The window of whoever sits in front of the Playground. */
  readonly anna: Client;
  /** One more window on the same conversations. */
  another(): Promise<Client>;
}

/**
 * Tells one story in a real client, in order; skipped by name where there is none.
 * @param limit milliseconds for the start and for the end: the computer may be busy, and the first start builds
 */
export function describeDemo(title: string, limit: number, story: (demo: OpenDemo) => void): void {
  const describeHere = CANNOT_RUN === '' ? describe : describe.skip;
  // The client is somebody else's and may miss what it was sent: what it showed is told, and the part of the story is told once more.
  jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
  describeHere(`${title}${SKIPPED}`, () => {
    let program: Program;
    let browser: Browser;
    let url = '';
    let anna: Client;
    const another = async (): Promise<Client> => openClient(await browser.context.newPage(), url);

    beforeAll(async () => {
      program = startProgram();
      [, url = ''] = await program.says(/Open (http:\/\/127\.0\.0\.1:\d+)/);
      browser = await startBrowser({ width: 1400, height: 1800 });
      anna = await another();
      await anna.card(wordsOf('en').cards.welcome.title);
    }, limit);

    afterAll(async () => {
      await browser?.close();
      await program?.stop();
    }, limit);

    story({
      get program() {
        return program;
      },
      get anna() {
        return anna;
      },
      another,
    });
  });
}
