import type { ServerResponse } from 'node:http';

/** Answers once: a status, and JSON where there is any. */
export function respond(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent) {
    return;
  }
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
  response.end(text);
}
