import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { z } from 'zod';
import type { Deadline } from './deadline';
import { AzureFailure, failureOf, type Evidence } from './failure';

/** One answer of Azure as it was on the wire: a JSON object. */
export interface Answer {
  readonly body: Readonly<Record<string, unknown>>;
  readonly evidence: Evidence;
}

/**
 * The whole body as text.
 * @param largest bytes; more is refused and the connection dropped
 */
export async function readBody(stream: NodeJS.ReadableStream | undefined, largest: number, deadline: Deadline): Promise<string> {
  if (!stream) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  const read = async (): Promise<string> => {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      // Leaving the loop destroys the stream.
      if (size > largest) throw new AzureFailure('sourceFailed', `the answer is larger than ${largest} bytes`);
      chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
  };
  return deadline.bound(read(), 'Azure did not answer in time');
}

/**
 * A 200 with one JSON object, or the failure that the answer stands for. The typed clients turn an HTML page, `{}` or
 * null into an empty list and invent defaults; so no fact is read from anything but this.
 * @param action the right that the question needs
 * @param receivedAt milliseconds since 1970
 */
export function readAnswer(response: PipelineResponse, action: string, receivedAt: number): Answer {
  const { status, headers } = response;
  const evidence = { requestId: requestId(response), receivedAt };
  const body = parse(response.bodyAsText ?? '');
  if (status < 200 || status >= 300) {
    throw failureOf({ status, error: armError(body), evidence, retryAfter: headers.get('retry-after') }, action);
  }
  if (status !== 200) throw new AzureFailure('sourceFailed', `Azure answered without content (${status})`);
  if (!/^(application|text)\/([\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '')) {
    throw new AzureFailure('sourceFailed', 'the answer is not JSON but another kind of page; a proxy or sign-in page may have given it');
  }
  const object = objectSchema.safeParse(body);
  if (!object.success) throw new AzureFailure('sourceFailed', 'the answer is not a whole JSON object');
  return { body: object.data, evidence };
}

const objectSchema = z.record(z.string(), z.unknown());

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const errorSchema = z.object({ code: z.string().optional().catch(undefined), message: z.string().optional().catch(undefined) });

/** Azure Resource Manager's own error; some providers leave out the `error` around it. */
function armError(body: unknown): z.infer<typeof errorSchema> | undefined {
  const wrapped = z.object({ error: errorSchema }).safeParse(body);
  if (wrapped.success) return wrapped.data.error;
  const bare = errorSchema.safeParse(body);
  return bare.success && bare.data.code !== undefined ? bare.data : undefined;
}

/** Site Recovery writes a space and a date into its request id, so a space is accepted. */
function requestId({ headers }: PipelineResponse): string | undefined {
  const id = headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id');
  return id !== undefined && /^[\w\-:./ ]{1,100}$/.test(id) ? id : undefined;
}
