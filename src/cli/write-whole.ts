import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes the document whole, no faster than it is read. A reader that has had enough and closes early (`| head`) ends the
 * writing quietly: that is no fault of the document.
 * @throws whatever else goes wrong with the stream, such as a disk that is full
 */
export async function writeWhole(stream: Writable, document: Iterable<string>): Promise<void> {
  try {
    await writeAll(stream, document);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

async function writeAll(stream: Writable, document: Iterable<string>): Promise<void> {
  const broken = new Promise<never>((_, reject) => stream.on('error', reject));
  // Whoever waits hears of it; between two waits nobody does, and the next one still will.
  broken.catch(() => undefined);
  for (const piece of document) {
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), broken]);
  }
  await Promise.race([new Promise<void>((resolve) => stream.write('', (error) => (error ? undefined : resolve()))), broken]);
}
