import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import type { Clock } from '../../support/clock';
import { readAnswer, type Answer } from './answer';
import type { ManagementEndpoint } from './clouds';
import { AzureFailure, type Evidence } from './failure';
import { refuseForeign, type Transport } from './transport';
import { pageSchema } from './wire';

/** One question: a path of Azure Resource Manager, its api-version, and the right it needs. */
export interface Question {
  readonly path: string;
  readonly apiVersion: string;
  readonly action: string;
}

export interface ListAnswer {
  readonly items: readonly unknown[];
  /** Of the first page. */
  readonly evidence: Evidence;
}

/** Reads what no typed client is wanted for. Rejects with an AzureFailure. */
export interface Reader {
  get(question: Question): Promise<Answer>;
  /** All pages. A page that is no list is a failure, never an empty list. */
  list(question: Question): Promise<ListAnswer>;
}

const MOST_PAGES = 100;

export function createReader(transport: Transport, endpoint: ManagementEndpoint, clock: Clock): Reader {
  async function ask(url: string, action: string): Promise<Answer> {
    const request = createPipelineRequest({ url, method: 'GET', headers: createHttpHeaders({ accept: 'application/json' }) });
    return readAnswer(await transport.pipeline.sendRequest(transport.httpClient, request), action, clock.now());
  }

  async function list({ path, apiVersion, action }: Question): Promise<ListAnswer> {
    const items: unknown[] = [];
    const asked = new Set<string>();
    let first: Evidence | undefined;
    let url: string | undefined = addressOf(endpoint, path, apiVersion);
    while (url !== undefined) {
      if (asked.has(url)) throw new AzureFailure('sourceFailed', 'the pages of the list lead back to one that was already read');
      if (asked.size === MOST_PAGES) throw new AzureFailure('sourceFailed', `the list has more than ${MOST_PAGES} pages`);
      asked.add(url);
      const answer: Answer = await ask(url, action);
      const page = pageSchema.safeParse(answer.body);
      if (!page.success) throw new AzureFailure('sourceFailed', 'the answer is not a list');
      first ??= answer.evidence;
      items.push(...page.data.value);
      url = page.data.nextLink ? nextPage(endpoint, page.data.nextLink, url) : undefined;
    }
    return { items, evidence: first ?? { receivedAt: clock.now() } };
  }

  return { get: ({ path, apiVersion, action }) => ask(addressOf(endpoint, path, apiVersion), action), list };
}

function addressOf(endpoint: ManagementEndpoint, path: string, apiVersion: string): string {
  return `${endpoint.url}${path}?api-version=${apiVersion}`;
}

/** Real next links may lead to a regional host of the same cloud, never outside it. */
function nextPage(endpoint: ManagementEndpoint, nextLink: string, current: string): string {
  if (!URL.canParse(nextLink, current)) throw new AzureFailure('sourceFailed', 'the link to the next page is no address');
  const { href } = new URL(nextLink, current);
  refuseForeign(endpoint, href);
  return href;
}
