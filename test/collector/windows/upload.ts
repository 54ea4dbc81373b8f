/** Sending over http as .NET Framework does it, and a server that answers as it is told. */
import { gzipSync } from 'node:zlib';
import { failing, uriOf } from '../powershell/builtins';
import { exception, methodFailed } from '../powershell/errors';
import { EnumValue, Native, textOf, type Value } from '../powershell/values';
import { made } from './host-commands';

/** An answer of the server; 'silent': none until the request's own time is over. */
export type Answer = { readonly status: number; readonly body?: unknown; readonly retryAfter?: string } | 'silent' | 'refused';

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: boolean;
  readonly timeout: number;
  readonly proxy: string;
  readonly withDefaultCredentials: boolean;
  readonly security: string;
  readonly at: number;
  readonly body: Uint8Array;
}

export interface ServerWorld {
  now(): number;
  wait(milliseconds: number): void;
  readonly answers: readonly Answer[];
  readonly sent: SentRequest[];
}

type Statics = Record<string, Value | ((...values: Value[]) => Value)>;

function response({ status, body, retryAfter }: Exclude<Answer, string>): Native {
  return made('System.Net.HttpWebResponse', {
    StatusCode: new EnumValue(`Status${status}`, status),
    Headers: made('System.Net.WebHeaderCollection', {
      get_Item: (name) => (textOf(name).toLowerCase() === 'retry-after' ? (retryAfter ?? null) : null),
    }),
    GetResponseStream: () =>
      made('System.IO.Stream', { Text: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body) }),
    Close: () => undefined,
  });
}

function webFailure(message: string, answer: Native | null): Error {
  return methodFailed('GetResponse', exception('System.Net.WebException', message, { more: { Response: answer } }));
}

function request(world: ServerWorld, url: string, security: string): Native {
  const headers: Record<string, string> = {};
  const chunks: Uint8Array[] = [];
  const its: Native = made('System.Net.HttpWebRequest', {
    Method: 'GET',
    ContentType: '',
    AllowAutoRedirect: true,
    Timeout: 100_000,
    ReadWriteTimeout: 300_000,
    ContentLength: -1,
    Proxy: made('System.Net.WebRequest+WebProxyWrapper', { Credentials: null, Address: '' }),
    Headers: made('System.Net.WebHeaderCollection', { Add: (name, value) => void (headers[textOf(name).toLowerCase()] = textOf(value)) }),
    GetRequestStream: () =>
      made('System.Net.ConnectStream', { Write: (bytes) => void chunks.push(bytes as Uint8Array), Close: () => undefined }),
    GetResponse: () => {
      const answer = world.answers[world.sent.length] ?? { status: 202, body: {} };
      const proxy = its.property('Proxy') as Native;
      const timeout = Number(its.property('Timeout'));
      world.sent.push({
        url,
        method: textOf(its.property('Method')),
        headers: {
          ...headers,
          'content-type': textOf(its.property('ContentType')),
          'content-length': textOf(its.property('ContentLength')),
        },
        redirects: its.property('AllowAutoRedirect') === true,
        timeout,
        proxy: textOf(proxy.property('Address')),
        withDefaultCredentials: proxy.property('Credentials') !== null,
        security,
        at: world.now(),
        body: Uint8Array.from(chunks.flatMap((chunk) => [...chunk])),
      });
      if (answer === 'refused') throw webFailure('Unable to connect to the remote server', null);
      if (answer === 'silent') {
        world.wait(timeout);
        throw webFailure('The operation has timed out', null);
      }
      if (answer.status >= 300) throw webFailure(`The remote server returned an error: (${answer.status}).`, response(answer));
      return response(answer);
    },
  });
  return its;
}

export function uploadStatics(world: ServerWorld): Statics {
  let security = 'SystemDefault';
  return {
    '[System.Net.WebRequest]::Create': (url) => request(world, textOf(url), security),
    '[System.Net.ServicePointManager]::SecurityProtocol=': (protocol) => void (security = textOf(protocol)),
    '[System.Net.SecurityProtocolType]::Tls12': new EnumValue('Tls12', 3072),
    '[System.Net.SecurityProtocolType]::Tls': new EnumValue('Tls', 192),
    '[System.Net.CredentialCache]::DefaultNetworkCredentials': made('System.Net.SystemNetworkCredential', {}),
  };
}

function memoryStream(): Native {
  const its: Native = made('System.IO.MemoryStream', { Bytes: new Uint8Array(), ToArray: () => its.property('Bytes') });
  return its;
}

/** Nothing has come out of the last block before it is closed. */
function gzipStream(target: Value, mode: Value): Native {
  if (!(mode instanceof EnumValue) || !(target instanceof Native))
    throw failing('.ctor', 'System.ArgumentException', 'A stream and a mode are needed.');
  const chunks: Uint8Array[] = [];
  return made('System.IO.Compression.GZipStream', {
    Write: (bytes) => void chunks.push(bytes as Uint8Array),
    Close: () => target.setProperty('Bytes', Uint8Array.from(gzipSync(Buffer.concat(chunks)))) as undefined,
  });
}

export const UPLOAD_TYPES: Readonly<Record<string, (...values: Value[]) => Value>> = {
  'System.Net.WebProxy': (address) => made('System.Net.WebProxy', { Address: textOf(address), Credentials: null }),
  'System.IO.MemoryStream': memoryStream,
  'System.IO.Compression.GZipStream': gzipStream,
  'System.IO.StreamReader': (stream) => made('System.IO.StreamReader', { ReadToEnd: () => (stream as Native).property('Text') }),
  'as System.Uri': uriOf,
};
