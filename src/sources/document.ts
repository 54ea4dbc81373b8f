import { gunzipSync } from 'node:zlib';
import type { Fault } from './schema-check';

export type Unpacked =
  { readonly ok: true; readonly value: unknown; readonly bytes: Buffer } | { readonly ok: false; readonly fault: Fault };

const UTF16_MARKS = ['fffe', 'feff'];

/**
 * A JSON document from its bytes: plain or gzip (told by its first two bytes), UTF-8 with or without byte order mark.
 * @param mostBytes how large it may be unpacked; inflating stops there
 */
export function unpackJson(packed: Buffer, mostBytes: number): Unpacked {
  const inflated = inflate(packed, mostBytes);
  return 'message' in inflated ? { ok: false, fault: inflated } : parse(inflated);
}

function inflate(packed: Buffer, mostBytes: number): Buffer | Fault {
  const tooLarge = { path: '', message: `is larger than ${mostBytes / 1024 ** 2} MiB unpacked` };
  const isGzip = packed[0] === 0x1f && packed[1] === 0x8b;
  if (!isGzip) return packed.byteLength > mostBytes ? tooLarge : packed;
  try {
    return gunzipSync(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    const isTooLarge = (error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? tooLarge : { path: '', message: 'is gzip that is damaged or cut short; send it again' };
  }
}

function parse(bytes: Buffer): Unpacked {
  if (bytes.byteLength === 0) return { ok: false, fault: { path: '', message: 'is empty' } };
  if (UTF16_MARKS.includes(bytes.toString('hex', 0, 2))) {
    return {
      ok: false,
      fault: { path: '', message: 'is written as UTF-16; write it as UTF-8 (in Windows PowerShell: Out-File -Encoding utf8)' },
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, fault: { path: '', message: 'is not written as UTF-8' } };
  }
  try {
    return { ok: true, value: JSON.parse(text), bytes };
  } catch (error) {
    return { ok: false, fault: { path: '', message: `is not JSON${placeOf(error)}` } };
  }
}

/** Where JSON.parse stopped, without the text around it, which may hold names. */
function placeOf(error: unknown): string {
  const place = error instanceof Error ? /at position \d+(?: \(line \d+ column \d+\))?/.exec(error.message)?.[0] : undefined;
  return place === undefined ? '' : ` (${place})`;
}
