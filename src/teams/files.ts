/** Files that people drop in a personal chat: Teams puts them in the person's OneDrive and gives an address that needs no sign-in for some minutes. */
import { FileFailure, type DroppedFile } from '../conversations/turn';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { IncomingActivity } from './activity';

/** OneDrive's hosts: public, GCC High, DoD (learn.microsoft.com, "URLs and IP address ranges", SharePoint Online and OneDrive). */
export const FILE_HOSTS: readonly string[] = ['*.sharepoint.com', '*.sharepoint.us', '*.sharepoint-mil.us'];

/** What Teams calls a file that was dropped (learn.microsoft.com, "send and receive files through a bot"). */
const FILE_TYPE = 'application/vnd.microsoft.teams.file.download.info';
/** Milliseconds that one file may take, whole. */
const TIME_LIMIT = 40_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
const GONE = [401, 403, 404, 410];

export interface FileParts {
  /** Whether a stand-in of the channel has this address; it may have files, too. */
  readonly allows: (address: string) => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** The files of a message; nothing is fetched until one is read. No token goes with it: the address itself is the key, and is never logged. */
export function droppedFiles(parts: FileParts, activity: IncomingActivity): readonly DroppedFile[] {
  return activity.attachments
    .filter(({ contentType }) => contentType === FILE_TYPE)
    .map(({ name, content }) => ({
      name: name ?? 'report.json',
      read: (largest) => fetchFile(parts, content?.downloadUrl ?? '', largest),
    }));
}

async function fetchFile({ allows, clock, log }: FileParts, address: string, largest: number): Promise<Buffer> {
  const abort = new AbortController();
  const cancel = clock.after(TIME_LIMIT, () => {
    abort.abort();
  });
  try {
    const response = await follow(address, (at) => isFileHost(at) || allows(at), abort.signal);
    return await bytesOf(response, largest);
  } catch (error) {
    const failure = error instanceof FileFailure ? error : new FileFailure('unreachable');
    log.warn({ kind: failure.kind, host: hostOf(address), code: codeOf(error) }, 'A dropped file could not be fetched');
    throw failure;
  } finally {
    cancel();
    // A body that is not wanted any more is not waited for.
    abort.abort();
  }
}

async function follow(address: string, allows: (address: string) => boolean, signal: AbortSignal): Promise<Response> {
  let at = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (!URL.canParse(at) || !allows(at)) throw new FileFailure('refused');
    const response = await fetch(at, { redirect: 'manual', signal });
    if (response.ok) return response;
    if (GONE.includes(response.status)) throw new FileFailure('gone');
    const next = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
    if (next === null || !URL.canParse(next, at)) throw new FileFailure('unreachable');
    at = new URL(next, at).href;
  }
  throw new FileFailure('unreachable');
}

async function bytesOf(response: Response, largest: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    size += bytes.byteLength;
    if (size > largest) throw new FileFailure('tooLarge');
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function isFileHost(address: string): boolean {
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return FILE_HOSTS.some((pattern) => hostname.endsWith(pattern.slice(1)));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? ((error.cause as NodeJS.ErrnoException | undefined)?.code ?? error.name) : undefined;
}
