import type { Gap } from '../../../src/readiness/facts';
import type { AzureReading } from '../../../src/readiness/inventory';
import { BODIES, keepingLog, NETWORK, PATHS, PLAN, recordHealthy, sourceFor, subnet, TOKEN } from './estate';
import {
  armError,
  breakOff,
  hang,
  hangAfterHeaders,
  json,
  reset,
  startRecordedAzure,
  text,
  type Answer,
  type RecordedAzure,
} from './recorded-azure';

/** Milliseconds: soon, for what waits until it is over; with time to spare, for what is answered at once by a busy machine. */
const DEADLINE = 300;
const PATIENT_DEADLINE = 5000;
/** Seconds, since the cores of a test machine are shared; a reading that forgot its deadline hangs for longer, or for ever. */
const GRACE = 3000;

const HTML = '<!doctype html><title>Sign in</title>';
const AS_JSON = { 'content-type': 'application/json' };

/** What each part's answer is asked at, and which fact then has the gap. */
const PARTS = [
  ['subscription', PATHS.subscription, (reading: AzureReading): readonly Gap[] => gapsOf(reading, 'subscription')],
  ['provider registration', PATHS.provider, (reading: AzureReading): readonly Gap[] => gapsOf(reading, 'providerSiteRecovery')],
  ['vault', PATHS.vault, (reading: AzureReading): readonly Gap[] => gapsOf(reading, 'vault')],
  ['storage account', PATHS.storageAccount, (reading: AzureReading): readonly Gap[] => reading.storageAccounts[0]?.gaps ?? []],
  ['virtual network', PATHS.network, (reading: AzureReading): readonly Gap[] => gapsOf(reading, 'network')],
  ['list of subnets', PATHS.subnets, (reading: AzureReading): readonly Gap[] => gapsOf(reading, 'network')],
] as const;

function gapsOf(reading: AzureReading, fact: string): readonly Gap[] {
  return reading.plan.gaps.filter(({ facts }) => facts.includes(fact));
}

interface BadAnswer {
  readonly what: string;
  readonly answer: Answer;
  readonly reason: Gap['reason'];
  /** Absent: what its reason stands for. */
  readonly trouble?: Gap['trouble'];
  /** How often it is asked. */
  readonly asked: number;
  /** It lasts until the deadline, or past it. */
  readonly lasts?: true;
}

const TROUBLES: Readonly<Partial<Record<Gap['reason'], Gap['trouble']>>> = {
  timedOut: 'slow',
  accessDenied: 'refused',
  sourceFailed: 'failing',
};

const BAD_ANSWERS: readonly BadAnswer[] = [
  { what: '401', answer: armError(401, 'InvalidAuthenticationToken', `token ${TOKEN} has expired`), reason: 'accessDenied', asked: 1 },
  { what: '403', answer: armError(403, 'AuthorizationFailed', `no, ${TOKEN}`), reason: 'accessDenied', asked: 1 },
  {
    what: '403 of a proxy, without Azure’s error',
    answer: text(403, HTML, { 'content-type': 'text/html' }),
    reason: 'accessDenied',
    asked: 1,
  },
  { what: '404 SubscriptionNotFound', answer: armError(404, 'SubscriptionNotFound'), reason: 'accessDenied', asked: 1 },
  { what: '400 InvalidSubscriptionId', answer: armError(400, 'InvalidSubscriptionId'), reason: 'accessDenied', asked: 1 },
  { what: '404 without Azure’s error', answer: text(404, HTML, { 'content-type': 'text/html' }), reason: 'sourceFailed', asked: 1 },
  { what: '404 of an unknown kind', answer: armError(404, 'InvalidResourceType'), reason: 'sourceFailed', asked: 1 },
  { what: '400', answer: armError(400, 'InvalidApiVersionParameter'), reason: 'sourceFailed', asked: 1 },
  {
    what: '429 for good, without Retry-After',
    answer: armError(429, 'TooManyRequests'),
    reason: 'sourceFailed',
    trouble: 'throttled',
    asked: 3,
  },
  {
    what: '429 with Retry-After 0',
    answer: armError(429, 'TooManyRequests', '', { 'retry-after': '0' }),
    reason: 'sourceFailed',
    trouble: 'throttled',
    asked: 3,
  },
  {
    what: '429 with a Retry-After of an hour',
    answer: armError(429, 'TooManyRequests', '', { 'retry-after': '3600' }),
    reason: 'sourceFailed',
    trouble: 'throttled',
    asked: 1,
  },
  {
    what: '503 with a Retry-After beyond the deadline',
    answer: armError(503, 'Busy', '', { 'retry-after': '1' }),
    reason: 'sourceFailed',
    asked: 1,
    lasts: true,
  },
  { what: '500 for good', answer: armError(500, 'InternalServerError'), reason: 'sourceFailed', asked: 3 },
  { what: '502 with a page', answer: text(502, HTML, { 'content-type': 'text/html' }), reason: 'sourceFailed', asked: 3 },
  { what: '200 with a page', answer: text(200, HTML, { 'content-type': 'text/html' }), reason: 'sourceFailed', asked: 1 },
  { what: '200 with a page called JSON', answer: text(200, HTML, AS_JSON), reason: 'sourceFailed', asked: 1 },
  { what: '{}', answer: json(200, {}), reason: 'sourceFailed', asked: 1 },
  { what: 'null', answer: json(200, null), reason: 'sourceFailed', asked: 1 },
  { what: 'an array', answer: json(200, []), reason: 'sourceFailed', asked: 1 },
  { what: '{"value":null}', answer: json(200, { value: null }), reason: 'sourceFailed', asked: 1 },
  { what: 'an error with status 200', answer: armError(200, 'InternalServerError'), reason: 'sourceFailed', asked: 1 },
  { what: 'truncated JSON', answer: text(200, '{"id":"/subsc', AS_JSON), reason: 'sourceFailed', asked: 1 },
  { what: 'nothing at all', answer: text(200, '', AS_JSON), reason: 'sourceFailed', asked: 1 },
  { what: '204', answer: text(204, ''), reason: 'sourceFailed', asked: 1 },
  { what: '202', answer: json(202, BODIES.vault), reason: 'sourceFailed', asked: 1 },
  {
    what: 'JSON called text',
    answer: text(200, JSON.stringify(BODIES.vault), { 'content-type': 'text/plain' }),
    reason: 'sourceFailed',
    asked: 1,
  },
  { what: 'more than the largest answer', answer: json(200, { value: ['x'.repeat(80_000)] }), reason: 'sourceFailed', asked: 1 },
  { what: 'a connection that is reset', answer: reset, reason: 'sourceFailed', trouble: 'unreachable', asked: 3 },
  { what: 'an answer that breaks off', answer: breakOff, reason: 'sourceFailed', trouble: 'unreachable', asked: 3 },
  { what: 'silence', answer: hang, reason: 'timedOut', asked: 1, lasts: true },
  { what: 'silence after half an answer', answer: hangAfterHeaders, reason: 'timedOut', asked: 1, lasts: true },
];

describe('bad answers of Azure', () => {
  let azure: RecordedAzure;
  let stranger: RecordedAzure;
  let log: ReturnType<typeof keepingLog>;

  beforeAll(async () => {
    azure = await startRecordedAzure();
    stranger = await startRecordedAzure();
  });
  beforeEach(() => {
    azure.reset();
    stranger.reset();
    recordHealthy(azure);
    log = keepingLog();
  });
  afterEach(() => {
    expect(azure.unexpected).toEqual([]);
    expect(stranger.requests).toEqual([]);
  });
  afterAll(async () => {
    await azure.stop();
    await stranger.stop();
  });

  /** Reads, and holds what is true of every reading: in time, and without the token in anything that is kept. */
  async function read(deadline = PATIENT_DEADLINE): Promise<AzureReading> {
    const startedAt = performance.now();
    const reading = await sourceFor(azure, log).read(PLAN, deadline);
    expect(performance.now() - startedAt).toBeLessThan(deadline + GRACE);
    expect(JSON.stringify([reading, log.entries])).not.toContain(TOKEN);
    return reading;
  }

  describe.each(PARTS)('about the %s', (_part, path, gaps) => {
    it.each(BAD_ANSWERS)('$what: $reason, asked $asked times', async ({ answer, reason, trouble = TROUBLES[reason], asked, lasts }) => {
      azure.answer(path, answer);
      const reading = await read(lasts && DEADLINE);
      expect(gaps(reading).map((gap) => gap.reason)).toEqual([reason]);
      expect(gaps(reading)[0]).toMatchObject({ source: 'azure', trouble, detail: expect.stringMatching(/^\S.+: .+\.$/) });
      expect(azure.asked(path)).toBe(asked);
    });

    it.each([301, 302, 307, 308])('a redirect (%s) is not followed, with or without the token', async (status) => {
      azure.answer(path, text(status, '', { location: `${stranger.url}/elsewhere` }));
      expect(gaps(await read()).map((gap) => gap.reason)).toEqual(['sourceFailed']);
    });
  });

  it('one bad answer leaves the other parts as they are', async () => {
    azure.answer(PATHS.vault, armError(403, 'AuthorizationFailed'));
    const { plan } = await read();
    expect(plan.gaps.map(({ facts }) => facts)).toEqual([['vault']]);
    expect(Object.keys(plan.facts)).toHaveLength(9);
  });

  it('a 403 names the missing action from the message, else the one the question needs', async () => {
    const message =
      "The client 'x' does not have authorization to perform action 'Microsoft.RecoveryServices/vaults/read' over scope '/subscriptions/y'.";
    azure.answer(PATHS.vault, armError(403, 'AuthorizationFailed', message, { 'x-ms-request-id': 'request-403' }));
    azure.answer(PATHS.subnets, armError(403, 'AuthorizationFailed', 'no'));
    const reading = await read();
    expect(gapsOf(reading, 'vault')[0]?.detail).toBe(
      'Recovery Services vault rsv-sverige: access refused, it needs the action Microsoft.RecoveryServices/vaults/read (403, AuthorizationFailed, request request-403).',
    );
    expect(gapsOf(reading, 'network')[0]?.detail).toContain(
      'its subnets: access refused, it needs the action Microsoft.Network/virtualNetworks/subnets/read',
    );
  });

  it.each([
    ['vault', PATHS.vault, { ...BODIES.vault, name: 'rsv-norge' }],
    ['vault', PATHS.vault, { ...BODIES.vault, id: BODIES.vault.id.replace('rg-asr', 'rg-annan') }],
    ['vault', PATHS.vault, { ...BODIES.vault, type: 'Microsoft.Storage/storageAccounts' }],
    ['network', PATHS.network, { ...BODIES.network, id: undefined }],
    ['network', PATHS.subnets, { value: [{ id: '/subscriptions/x/subnets/y', name: 'y' }] }],
    ['network', PATHS.subnets, { value: ['default'] }],
    ['subscription', PATHS.subscription, { ...BODIES.subscription, subscriptionId: 'another' }],
    ['providerSiteRecovery', PATHS.provider, { ...BODIES.provider, namespace: 'Microsoft.Storage' }],
  ])('an answer about something else than the %s that was asked for is no evidence', async (fact, path, body) => {
    azure.answer(path, json(200, body));
    expect(gapsOf(await read(), fact).map(({ reason }) => reason)).toEqual(['sourceFailed']);
  });

  describe('the pages of a list', () => {
    it.each([
      ['another host', (): string => `${stranger.url}/subnets?page=2`],
      ['the real Azure from a stand-in', (): string => 'https://management.azure.com/subnets?page=2'],
      ['a host that begins like this one', (): string => `${azure.url}.example.com/subnets?page=2`],
      ['a host behind an @', (): string => `http://${new URL(azure.url).host}@stranger.example/subnets`],
      ['this host with a name and password', (): string => azure.url.replace('http://', 'http://name:password@')],
      ['no address', (): string => 'http://[/'],
      ['a page that was read', (): string => `${azure.url}${PATHS.subnets}`],
    ])('that lead to %s end as unknown, without a request there', async (_where, nextLink) => {
      azure.answer(PATHS.subnets, json(200, { value: [subnet('default')], nextLink: nextLink() }));
      const reading = await read();
      expect(gapsOf(reading, 'network').map(({ reason }) => reason)).toEqual(['sourceFailed']);
      expect(reading.plan.facts.network).toBeUndefined();
      expect(azure.asked(PATHS.subnets)).toBe(1);
    });

    it('that never end, end at the hundredth', async () => {
      let page = 0;
      const endless: Answer = (request, response) => {
        page += 1;
        azure.answer(`${NETWORK}/subnets?page=${page}`, endless);
        json(200, { value: [], nextLink: `${NETWORK}/subnets?page=${page}` })(request, response);
      };
      azure.answer(PATHS.subnets, endless);
      const reading = await sourceFor(azure, log).read(PLAN, 10_000);
      expect(gapsOf(reading, 'network')[0]).toMatchObject({
        reason: 'sourceFailed',
        detail: expect.stringContaining('more than 100 pages'),
      });
      expect(page).toBe(100);
    });

    it('of which one cannot be read are no list', async () => {
      azure.answer(PATHS.subnets, json(200, { value: [subnet('default')], nextLink: `${NETWORK}/subnets?page=2` }));
      azure.answer(`${NETWORK}/subnets?page=2`, json(200, {}));
      const reading = await read();
      expect(gapsOf(reading, 'network').map(({ reason }) => reason)).toEqual(['sourceFailed']);
      expect(reading.plan.facts.network).toBeUndefined();
    });
  });

  it('an Azure that cannot be reached is said as such', async () => {
    const gone = await startRecordedAzure();
    await gone.stop();
    const reading = await sourceFor(gone, log).read(PLAN, DEADLINE);
    expect(reading.plan.gaps.map(({ reason }) => reason)).toEqual(reading.plan.gaps.map(() => 'sourceFailed'));
    expect(gapsOf(reading, 'vault')[0]).toMatchObject({
      detail: 'Recovery Services vault rsv-sverige: Azure could not be reached (ECONNREFUSED).',
      trouble: 'unreachable',
    });
  });
});
