import { judgeReach, hostFits } from '../../../src/readiness/derived/endpoints';
import type { EndpointRule } from '../../../src/readiness/editions/edition';

const STORAGE: EndpointRule = { purpose: 'storage', patterns: ['*.blob.core.windows.net'], required: true };

describe('a host name belongs to a pattern', () => {
  it.each([
    ['contoso.blob.core.windows.net', '*.blob.core.windows.net'],
    ['pod01-srs1.weu.hypervrecoverymanager.windowsazure.com', '*.hypervrecoverymanager.windowsazure.com'],
    ['CONTOSO.Blob.Core.Windows.Net', '*.blob.core.windows.net'],
    ['contoso.blob.core.windows.net.', '*.blob.core.windows.net'],
    ['login.microsoftonline.com', 'login.microsoftonline.com'],
    ['Login.MicrosoftOnline.com.', 'login.microsoftonline.com'],
  ])('%s: %s', (host, pattern) => {
    expect(hostFits(host, pattern)).toBe(true);
  });

  it.each([
    ['the suffix itself is no host of it', 'blob.core.windows.net', '*.blob.core.windows.net'],
    ['only on label boundaries', 'contosoblob.core.windows.net', '*.blob.core.windows.net'],
    ['a pattern is no concrete host', '*.blob.core.windows.net', '*.blob.core.windows.net'],
    ['an empty label', '.blob.core.windows.net', '*.blob.core.windows.net'],
    ['an empty label inside', 'a..blob.core.windows.net', '*.blob.core.windows.net'],
    ['something behind', 'contoso.blob.core.windows.net.evil.example', '*.blob.core.windows.net'],
    ['something in front of a plain name', 'x.login.microsoftonline.com', 'login.microsoftonline.com'],
    ['another name that ends alike', 'evil-login.microsoftonline.com', 'login.microsoftonline.com'],
    ['nothing', '', '*.blob.core.windows.net'],
  ])('but %s', (_why, host, pattern) => {
    expect(hostFits(host, pattern)).toBe(false);
  });
});

describe('a purpose', () => {
  const reach = (probes: Parameters<typeof judgeReach>[0], obsolete: readonly string[] = []) => judgeReach(probes, [STORAGE], obsolete)[0];

  it('is met by one host that answered', () => {
    expect(reach([{ host: 'a.blob.core.windows.net', reachable: true }])).toMatchObject({
      verdict: 'met',
      answered: ['a.blob.core.windows.net'],
    });
  });

  it('is met, with the failure told, when one answered and another failed', () => {
    const probes = [
      { host: 'a.blob.core.windows.net', reachable: false },
      { host: 'b.blob.core.windows.net', reachable: true },
    ];

    expect(reach(probes)).toMatchObject({ verdict: 'met', answered: ['b.blob.core.windows.net'], failed: ['a.blob.core.windows.net'] });
  });

  it('is met without a failure when the same host answers through the proxy but not directly', () => {
    const probes = [
      { host: 'a.blob.core.windows.net', reachable: false, via: 'direct' as const },
      { host: 'A.blob.core.windows.net.', reachable: true, via: 'proxy' as const },
    ];

    expect(reach(probes)).toMatchObject({ verdict: 'met', failed: [] });
  });

  it('fails when every host tried failed', () => {
    expect(reach([{ host: 'a.blob.core.windows.net', reachable: false }])).toMatchObject({ verdict: 'failed' });
  });

  it('is untried when no answer was read', () => {
    expect(reach([{ host: 'a.blob.core.windows.net' }])).toMatchObject({ verdict: 'untried' });
  });

  it('is untried when only hosts of others were tried, whatever the report calls them', () => {
    expect(reach([{ host: 'www.example.com', purpose: 'storage', reachable: true }])).toMatchObject({ verdict: 'untried' });
  });

  it('is not judged by a host of a service that was shut down', () => {
    expect(reach([{ host: 'old.blob.core.windows.net', reachable: false }], ['old.blob.core.windows.net'])).toMatchObject({
      verdict: 'untried',
    });
  });
});
