import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Clock } from '../support/clock';

/** Why a body is not read, or not read to its end. */
export class BodyRefusal extends Error {
  override readonly name = 'BodyRefusal';

  constructor(readonly status: 400 | 408 | 413 | 415) {
    super(`The body was refused with ${status}.`);
  }
}

/** Largest body in bytes: Bot Framework's own limit for an activity. */
const LARGEST = 256 * 1024;
const TIME_LIMIT = 10_000;

/** What the headers alone tell: JSON in UTF-8, not compressed (a small one could unpack to anything), not too large. @throws BodyRefusal */
export function checkBodyHeaders(headers: IncomingHttpHeaders): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '')) {
    throw new BodyRefusal(415);
  }
  if (encoding !== undefined && encoding !== '' && encoding !== 'identity') {
    throw new BodyRefusal(415);
  }
  if (Number(headers['content-length'] ?? 0) > LARGEST) {
    throw new BodyRefusal(413);
  }
}

/** The body as a JSON object, read within its size and time. @throws BodyRefusal */
export async function readJsonObject(request: IncomingMessage, clock: Clock): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, clock, { largest: LARGEST, time: TIME_LIMIT });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BodyRefusal(400);
  }
  if (!isRecord(value)) {
    throw new BodyRefusal(400);
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The body as it comes. @param limits bytes, and milliseconds. Rejects with BodyRefusal. */
export function readBytes(
  request: IncomingMessage,
  clock: Clock,
  limits: { readonly largest: number; readonly time: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const cancel = clock.after(limits.time, () => {
      end(() => {
        reject(new BodyRefusal(408));
      });
    });
    function end(settle: () => void): void {
      cancel();
      request.removeListener('data', take);
      settle();
    }
    function take(chunk: Buffer): void {
      size += chunk.length;
      if (size <= limits.largest) {
        chunks.push(chunk);
        return;
      }
      end(() => {
        reject(new BodyRefusal(413));
      });
    }
    request.on('data', take);
    request.once('end', () => {
      end(() => {
        resolve(Buffer.concat(chunks));
      });
    });
    request.once('close', () => {
      end(() => {
        reject(new BodyRefusal(400));
      });
    });
  });
}
