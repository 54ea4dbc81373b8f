import type { ServerResponse } from 'node:http';
import { respond } from './respond';

/** Who has the files; handed in, so that the server knows nothing of them. */
export interface DownloadHandler {
  /** @param path what stands behind /downloads/, part by part; undefined: there is nothing (any more) */
  find(path: readonly string[]): { readonly name: string; readonly bytes: Buffer } | undefined;
}

/** Answers `GET /downloads/…`: always as a file to be saved, never as a page of ours. */
export function answerDownload(response: ServerResponse, downloads: DownloadHandler, path: readonly string[]): void {
  const file = downloads.find(path);
  if (!file) {
    respond(response, 404);
    return;
  }
  response.writeHead(200, {
    'content-type': file.name.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream',
    'content-disposition': `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '_')}"`,
    'content-length': file.bytes.byteLength,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(file.bytes);
}
