import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AccessToken } from '@azure/identity';
import { ClientAssertionCredential, ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import { decode, verify } from 'jsonwebtoken';
import type { Log } from '../../src/support/log';
import { silentLog } from '../../src/support/log';
import { botCredential, createBotToken } from '../../src/teams/bot-token';
import { createChannelKeys } from '../../src/teams/channel-keys';
import { PUBLIC_CHANNEL } from '../../src/teams/settings';
import { manualClock } from './clocks';
import { APP_ID, PASSWORD, startStandIn, TENANT_ID } from './stand-in';
import { answerWith, connectedSettings, message, openWire } from './wire';

const certificate = generateKeyPairSync('rsa', { modulusLength: 2048 });
const thumbprint = createHash('sha1').update('certificate').digest('hex').toUpperCase();
const withPassword = { appType: 'SingleTenant', appId: APP_ID, tenantId: TENANT_ID, password: PASSWORD } as const;
const withCertificate = {
  appType: 'SingleTenant',
  appId: APP_ID,
  tenantId: TENANT_ID,
  certificateThumbprint: thumbprint,
  certificatePrivateKey: certificate.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
} as const;

describe('who the bot says it is', () => {
  it.each([
    ['a password', withPassword, ClientSecretCredential],
    ['a certificate', withCertificate, ClientAssertionCredential],
    ['a managed identity', { appType: 'UserAssignedMSI', appId: APP_ID, tenantId: TENANT_ID } as const, ManagedIdentityCredential],
  ])('is told to Entra by %s', (_case, identity, credential) => {
    expect(botCredential(identity, PUBLIC_CHANNEL, manualClock())).toBeInstanceOf(credential);
  });

  it('is shown to a stand-in by an assertion that the certificate signed', async () => {
    const standIn = await startStandIn();
    const channel = { ...PUBLIC_CHANNEL, ToChannelFromBotLoginUrl: `${standIn.url}/login/` };
    await createBotToken(channel, botCredential(withCertificate, channel, manualClock()), manualClock()).get();
    const request = Object.fromEntries(standIn.tokenRequests[0] ?? []);
    const assertion = request['client_assertion'] ?? '';

    expect(request).not.toHaveProperty('client_secret');
    expect(decode(assertion, { complete: true })?.header.x5t).toBe(Buffer.from(thumbprint, 'hex').toString('base64url'));
    expect(verify(assertion, certificate.publicKey)).toMatchObject({
      iss: APP_ID,
      sub: APP_ID,
      aud: `${standIn.url}/login/oauth2/v2.0/token`,
    });
    await standIn.close();
  });
});

describe('the bot’s token', () => {
  function counting(lifetime: number, clock: { now(): number }): { asked: () => number; getToken: () => Promise<AccessToken> } {
    let asked = 0;
    return {
      asked: () => asked,
      getToken() {
        asked += 1;
        return Promise.resolve({ token: `token-${asked}`, expiresOnTimestamp: clock.now() + lifetime });
      },
    };
  }

  it('is asked for once by all who wait, kept, and asked for again five minutes before its end', async () => {
    const clock = manualClock();
    const credential = counting(3_600_000, clock);
    const token = createBotToken(PUBLIC_CHANNEL, credential, clock);

    expect(await Promise.all([token.get(), token.get(), token.get()])).toEqual(['token-1', 'token-1', 'token-1']);
    clock.advance(3_600_000 - 300_001);
    expect(await token.get()).toBe('token-1');
    clock.advance(1);
    expect(await token.get()).toBe('token-2');
  });

  it('is asked for again after it was refused, and after a failure', async () => {
    const clock = manualClock();
    const credential = counting(3_600_000, clock);
    let isDown = true;
    const getToken = (): Promise<AccessToken> => (isDown ? Promise.reject(new Error('down')) : credential.getToken());
    const token = createBotToken(PUBLIC_CHANNEL, { getToken }, clock);

    await expect(token.get()).rejects.toThrow('down');
    isDown = false;
    expect(await token.get()).toBe('token-1');
    token.forget();
    expect(await token.get()).toBe('token-2');
  });

  it('is given up after ten seconds without an answer', async () => {
    const clock = manualClock();
    const hanging = {
      getToken: (_scope: unknown, options?: { abortSignal?: { addEventListener(type: 'abort', listener: () => void): void } }) =>
        new Promise<AccessToken>((_resolve, reject) => {
          options?.abortSignal?.addEventListener('abort', () => {
            reject(new Error('aborted'));
          });
        }),
    };
    const asked = createBotToken(PUBLIC_CHANNEL, hanging, clock).get();
    const refused = expect(asked).rejects.toThrow('aborted');
    await clock.fire((milliseconds) => milliseconds === 10_000);
    await refused;
  });
});

describe('an identity that cannot be checked', () => {
  it('is refused in time, also where the SDK would wait for ever', async () => {
    const clock = manualClock(Date.now());
    const standIn = await startStandIn();
    let requests = 0;
    let askTwice = (): void => {};
    const askedTwice = new Promise<void>((resolve) => {
      askTwice = resolve;
    });
    const metadata = createServer((_request, response) => {
      requests += 1;
      if (requests > 1) {
        askTwice();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ jwks_uri: `${standIn.url}/keys` }));
    });
    await new Promise<void>((resolve) => metadata.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(metadata.address() as AddressInfo).port}/`;
    const settings = connectedSettings(standIn);
    const channel = { ...settings.channel, ToBotFromChannelOpenIdMetadataUrl: address };
    const wire = await openWire({ ...settings, channel }, () => Promise.resolve(answerWith('x')), standIn.serviceUrl, clock);
    const posted = wire.post(message(standIn.serviceUrl));
    await askedTwice;
    await clock.fire((milliseconds) => milliseconds === 12_000);

    expect((await posted).status).toBe(401);
    metadata.closeAllConnections();
    metadata.close();
    await wire.close();
    await standIn.close();
  });
});

describe('the channel’s keys', () => {
  it('are read again for an unknown key id, but not at every one', async () => {
    const clock = manualClock();
    const standIn = await startStandIn();
    const keys = createChannelKeys(`${standIn.url}/openid`, clock, silentLog);

    expect((await keys.find('channel'))?.endorsements).toEqual(['msteams']);
    for (const keyId of ['a', 'b', 'c']) {
      expect(await keys.find(keyId)).toBeUndefined();
    }
    expect(standIn.keyRequests()).toBe(1);
    clock.advance(5 * 60_000);
    await keys.find('d');
    expect(standIn.keyRequests()).toBe(2);
    await standIn.close();
  });

  it('stay in use while new ones cannot be read, and are looked for again after a while', async () => {
    const clock = manualClock();
    const standIn = await startStandIn();
    let isDown = false;
    let requests = 0;
    const metadata = createServer((_request, response) => {
      requests += 1;
      response.writeHead(isDown ? 503 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ jwks_uri: `${standIn.url}/keys` }));
    });
    await new Promise<void>((resolve) => metadata.listen(0, '127.0.0.1', resolve));
    const told: string[] = [];
    const log: Log = { ...silentLog, error: (_fields, message) => told.push(message) };
    const keys = createChannelKeys(`http://127.0.0.1:${(metadata.address() as AddressInfo).port}/`, clock, log);
    await keys.find('channel');
    isDown = true;
    clock.advance(25 * 60 * 60_000);

    expect(await keys.find('channel')).toBeDefined();
    expect(await keys.find('channel')).toBeDefined();
    expect(requests).toBe(2);
    clock.advance(15_000);
    await keys.find('channel');
    expect(requests).toBe(3);
    const kept = expect.stringMatching(/the old ones stay in use/) as string;
    expect(told).toEqual([kept, kept]);
    metadata.closeAllConnections();
    metadata.close();
    await standIn.close();
  });

  it('are given up when their server hangs', async () => {
    const clock = manualClock();
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const told: string[] = [];
    const log: Log = { ...silentLog, error: (_fields, message) => told.push(message) };
    const found = createChannelKeys(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/`, clock, log).find('channel');
    await clock.fire((milliseconds) => milliseconds === 5_000);

    expect(await found).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/messages are refused until they can/)]);
    silent.closeAllConnections();
    silent.close();
  });
});
