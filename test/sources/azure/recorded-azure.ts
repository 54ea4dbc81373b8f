/** An Azure that gives the recorded answers it was told, over HTTP on this machine, and remembers what it was not told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface RecordedAzure {
  readonly url: string;
  readonly requests: { readonly url: string; readonly authorization: string | undefined }[];
  /** Requests that no answer was recorded for. */
  readonly unexpected: string[];
  /** Sets the answer for a path, api-version included; compared without regard to case. */
  answer(path: string, answer: Answer): void;
  /** How often a path was asked. */
  asked(path: string): number;
  reset(): void;
  stop(): Promise<void>;
}

export async function startRecordedAzure(): Promise<RecordedAzure> {
  const answers = new Map<string, Answer>();
  const requests: { url: string; authorization: string | undefined }[] = [];
  const unexpected: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push({ url, authorization: request.headers.authorization });
    const answer = answers.get(url.toLowerCase());
    if (!answer || request.method !== 'GET') unexpected.push(`${request.method} ${url}`);
    (answer ?? json(500, { error: { code: 'NotRecorded', message: url } }))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    unexpected,
    answer: (path, answer) => void answers.set(path.toLowerCase(), answer),
    asked: (path) => requests.filter(({ url }) => url.toLowerCase() === path.toLowerCase()).length,
    reset() {
      answers.clear();
      requests.length = 0;
      unexpected.length = 0;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return text(status, JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8', ...headers });
}

export function text(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

export function armError(status: number, code: string, message = code, headers: Record<string, string> = {}): Answer {
  return json(status, { error: { code, message } }, headers);
}

/** Each answer once; the last one for good. */
export function inOrder(...answers: readonly [Answer, ...Answer[]]): Answer {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? answers[0];
    next += 1;
    answer(request, response);
  };
}

export const hang: Answer = () => {};

export const hangAfterHeaders: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"id":');
};

export const reset: Answer = (request) => {
  request.socket.destroy();
};

/** Half of what was announced, then the connection is gone. */
export const breakOff: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":', () => {
    response.destroy();
  });
};
