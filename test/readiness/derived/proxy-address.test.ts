import { readProxyAddress } from '../../../src/readiness/derived/proxy-address';

describe('a proxy address', () => {
  it.each([
    ['http://proxy.corp.example:8080', 'http', 'proxy.corp.example:8080'],
    ['HTTP://proxy.corp.example:8080/', 'http', 'proxy.corp.example:8080'],
    ['proxy.corp.example:8080', 'http', 'proxy.corp.example:8080'],
    ['proxy', 'http', 'proxy'],
    ['http://10.0.0.5:3128', 'http', '10.0.0.5:3128'],
    ['http://[fd00::5]:3128', 'http', '[fd00::5]:3128'],
    ['http://proxy.företag.example:8080', 'http', 'proxy.företag.example:8080'],
    ['HTTPS://proxy.corp.example', 'https', 'proxy.corp.example'],
    ['socks5://proxy.corp.example:1080', 'socks5', 'proxy.corp.example:1080'],
    ['http=a.example:80;https=b.example:8080', 'http', 'b.example:8080'],
    ['http=a.example:80 https=https://b.example:8443', 'https', 'b.example:8443'],
  ])('%s is addressed over %s at %s', (configured, protocol, address) => {
    expect(readProxyAddress(configured)).toEqual({ protocol, address, hasUser: false });
  });

  it('loses its user name and password', () => {
    const read = readProxyAddress('http://svc-proxy:hemligt@proxy.corp.example:8080');

    expect(read).toEqual({ protocol: 'http', address: 'proxy.corp.example:8080', hasUser: true });
  });

  it.each([
    [''],
    ['   '],
    ['http://'],
    ['http://proxy:0'],
    ['http://proxy:65536'],
    ['http://proxy:port'],
    ['http://proxy/proxy.pac'],
    ['ht tp://proxy'],
    ['http:///proxy'],
    ['http=a.example:80'],
    ['-proxy'],
    ['a.example b.example'],
  ])('%j cannot be made out', (configured) => {
    expect(readProxyAddress(configured)).toBeUndefined();
  });

  it.each([['http://proxy:1'], ['http://proxy:65535']])('%s has a port within the range', (configured) => {
    expect(readProxyAddress(configured)).toBeDefined();
  });
});
