/** The bytes of a file or pipe that somebody names: never more than a report may have, and never waited for without end. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { MOST_REPORT_BYTES } from './sources/collector/read-report';
import { UnusableInput } from './support/unusable-input';

/** Milliseconds that a pipe may take to say all it has. */
export const LONGEST_WAIT = 20_000;
const BETWEEN_LOOKS = 20;
const CHUNK = 1024 ** 2;

/**
 * Reads it whole. A pipe is opened without waiting for its other end, so that one that nobody writes to ends as well.
 * @param patience milliseconds to wait for a pipe
 * @throws UnusableInput
 */
export function readInput(file: string, patience: number): Buffer {
  const descriptor = open(file);
  try {
    const what = fstatSync(descriptor);
    if (what.isDirectory()) throw new UnusableInput(`${file}: it is a folder; a file is expected.`);
    if (what.size > MOST_REPORT_BYTES) throw tooLarge(file);
    return what.isFile() ? readFileSync(descriptor) : readPipe(descriptor, file, patience);
  } catch (error) {
    throw error instanceof UnusableInput ? error : new UnusableInput(`${file}: it cannot be read.`);
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new UnusableInput(`${file}: ${reason}.`);
  }
}

function readPipe(descriptor: number, file: string, patience: number): Buffer {
  let looks = Math.ceil(patience / BETWEEN_LOOKS);
  const parts: Buffer[] = [];
  let bytes = 0;
  while (looks > 0) {
    const part = readPart(descriptor);
    // Before anything came the other end may not be open yet.
    if (part?.length === 0 && bytes > 0) return Buffer.concat(parts);
    if (!part || part.length === 0) {
      looks -= 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS);
      continue;
    }
    parts.push(part);
    bytes += part.length;
    if (bytes > MOST_REPORT_BYTES) throw tooLarge(file);
  }
  const seconds = Math.round(patience / 1000);
  throw new UnusableInput(`${file}: ${bytes === 0 ? 'nothing came' : 'it did not end'} within ${seconds} seconds; give it as a file.`);
}

/** undefined: nothing there by now; empty: the other end is closed, or not open. */
function readPart(descriptor: number): Buffer | undefined {
  const part = Buffer.allocUnsafe(CHUNK);
  try {
    return part.subarray(0, readSync(descriptor, part));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}

function tooLarge(file: string): UnusableInput {
  return new UnusableInput(`${file}: it is larger than ${MOST_REPORT_BYTES / 1024 ** 2} MiB.`);
}
