import type { AccessToken } from '@azure/identity';
import { toFailure } from '../../../src/sources/azure/failure';
import { createTokens } from '../../../src/sources/azure/tokens';
import { systemClock } from '../../../src/support/clock';
import { keepingLog, PLAN, recordHealthy, sourceFor, TOKEN } from './estate';
import { armError, startRecordedAzure, type RecordedAzure } from './recorded-azure';

const SCOPE = 'https://management.azure.com/.default';
const SECRET = 'Pa55-that-the-endpoint-repeats';

/** As @azure/identity words them: name, what they say, and what they carry. */
function identityError(name: string, more: object = {}, cause?: unknown): Error {
  return Object.assign(new Error(`${name}: the endpoint answered ${SECRET}`, { cause }), { name }, more);
}

describe('the token for Azure', () => {
  it('is fetched once for all who ask at the same time, for the scope of the cloud, and kept', async () => {
    const scopes: unknown[] = [];
    const tokens = createTokens(
      { getToken: (scope) => (scopes.push(scope), Promise.resolve(lasting(3_600_000))) },
      SCOPE,
      systemClock,
      1000,
    );
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual([TOKEN, TOKEN]);
    expect(await tokens.get()).toBe(TOKEN);
    expect(scopes).toEqual([SCOPE]);
  });

  it.each([
    ['is about to end', 60_000, false],
    ['was refused by Azure', 3_600_000, true],
  ])('is fetched anew when it %s', async (_what, lasts, refused) => {
    let fetched = 0;
    const tokens = createTokens({ getToken: () => ((fetched += 1), Promise.resolve(lasting(lasts))) }, SCOPE, systemClock, 1000);
    await tokens.get();
    if (refused) tokens.forget();
    await tokens.get();
    expect(fetched).toBe(2);
  });

  it('that never comes is given up, and the next one is asked for', async () => {
    let fetched = 0;
    const getToken = (): Promise<AccessToken> => (
      (fetched += 1),
      fetched === 1 ? new Promise(() => {}) : Promise.resolve(lasting(3_600_000))
    );
    const tokens = createTokens({ getToken }, SCOPE, systemClock, 20);
    expect(await tokens.get().catch(toFailure)).toMatchObject({ reason: 'timedOut' });
    expect(await tokens.get()).toBe(TOKEN);
  });

  it.each([
    ['there is no identity', identityError('CredentialUnavailableError'), 'accessDenied', 'has no identity for Azure here'],
    ['the endpoint gives nothing', null, 'accessDenied', 'has no identity for Azure here'],
    [
      'the secret is wrong',
      identityError('AuthenticationError', {}, new Error(`AADSTS7000215: Invalid ${SECRET}`)),
      'accessDenied',
      'AADSTS7000215',
    ],
    [
      'the endpoint refuses',
      identityError('CredentialUnavailableError', {}, identityError('ServerError', { status: 401 })),
      'accessDenied',
      '401',
    ],
    [
      'the endpoint fails',
      identityError('CredentialUnavailableError', {}, identityError('ServerError', { status: 500 })),
      'sourceFailed',
      '500',
    ],
    [
      'the endpoint cannot be reached',
      identityError('AggregateAuthenticationError', {
        errors: [identityError('X', {}, identityError('ClientAuthError', { errorCode: 'network_error' }))],
      }),
      'sourceFailed',
      'could not be reached',
    ],
  ])('is a failure with its reason and without a secret when %s', async (_what, error, reason, text) => {
    const getToken = (): Promise<AccessToken | null> => (error === null ? Promise.resolve(null) : Promise.reject(error));
    const failure = toFailure(
      await createTokens({ getToken }, SCOPE, systemClock, 1000)
        .get()
        .catch((caught: unknown) => caught),
    );
    expect(failure).toMatchObject({ reason, text: expect.stringContaining(text) });
    expect(JSON.stringify([failure.text, failure.message, failure.stack])).not.toContain(SECRET);
  });

  describe('in a reading', () => {
    let azure: RecordedAzure;
    beforeAll(async () => {
      azure = await startRecordedAzure();
      recordHealthy(azure);
    });
    afterAll(() => azure.stop());

    it.each([
      ['cannot be had', (): Promise<never> => Promise.reject(identityError('CredentialUnavailableError')), 'accessDenied'],
      ['never comes', (): Promise<never> => new Promise(() => {}), 'timedOut'],
      [
        'is refused in a way nobody foresaw',
        (): never => {
          throw new TypeError(SECRET);
        },
        'accessDenied',
      ],
    ])('that %s leaves every part unknown, in time, with nothing sent to Azure', async (_what, getToken, reason) => {
      const log = keepingLog();
      const startedAt = performance.now();
      const reading = await sourceFor(azure, log, { credential: { getToken } }).read(PLAN, 300);
      // Seconds of room: the cores of a test machine are shared; a reading that forgot its deadline never ends.
      expect(performance.now() - startedAt).toBeLessThan(300 + 3000);
      const gaps = [...reading.plan.gaps, ...reading.storageAccounts.flatMap((account) => account.gaps)];
      expect(gaps).toHaveLength(12);
      expect(new Set(gaps.map((gap) => gap.reason))).toEqual(new Set([reason]));
      expect(gaps.every((gap) => gap.detail?.includes('no token'))).toBe(true);
      expect(azure.requests).toEqual([]);
      expect(JSON.stringify([reading, log.entries])).not.toContain(SECRET);
    });

    it('is fetched anew for the reading after one that Azure refused', async () => {
      let fetched = 0;
      const source = sourceFor(azure, keepingLog(), {
        credential: { getToken: () => ((fetched += 1), Promise.resolve(lasting(3_600_000))) },
      });
      azure.answer(
        '/subscriptions/6c48fa17-39c7-45f1-90ac-47a587128ace?api-version=2022-12-01',
        armError(401, 'ExpiredAuthenticationToken'),
      );
      await source.read(PLAN, 5000);
      const before = fetched;
      await source.read(PLAN, 5000);
      expect(fetched).toBeGreaterThan(before);
    });
  });
});

function lasting(milliseconds: number): AccessToken {
  return { token: TOKEN, expiresOnTimestamp: systemClock.now() + milliseconds };
}
