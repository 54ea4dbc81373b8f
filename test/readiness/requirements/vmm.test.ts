import type { EndpointProbe } from '../../../src/readiness/facts';
import vmmCloud from '../../../src/readiness/requirements/vmm.cloud';
import vmmDotNet from '../../../src/readiness/requirements/vmm.dotNet';
import vmmInternet from '../../../src/readiness/requirements/vmm.internet';
import hostProxy from '../../../src/readiness/requirements/host.proxy';
import vmmProxy from '../../../src/readiness/requirements/vmm.proxy';
import vmmVersion from '../../../src/readiness/requirements/vmm.version';
import { found, said, verdict } from './judging-servers';

describe('vmm.version', () => {
  it.each([
    ['VMM 2012 R2 is accepted', '3.2.8224.0', 'pass accepted'],
    ['VMM 2016 is accepted', '4.0.1662.0', 'pass accepted'],
    ['VMM 2019 is accepted', '10.19.1013.0', 'pass accepted'],
    ['VMM 2022 is accepted', '10.22.1508.0', 'pass accepted'],
    ['VMM 2012 SP1 is refused (case 19)', '3.1.6011.0', 'fail refused'],
    ['VMM 1801 was never listed', '4.1.3223.0', 'fail refused'],
    ['VMM 1807 was never listed', '4.1.3403.0', 'fail refused'],
    ['VMM 2025 is listed by the newest text only', '10.25.1201.0', 'fail refused'],
    ['a version nobody lists is refused', '11.0.1.0', 'fail unlisted'],
    ['10.2 is not 10.22', '10.2.1508.0', 'fail unlisted'],
    ['10.220 is not 10.22', '10.220.1.0', 'fail unlisted'],
    ['a leading nought does not matter', '10.022.1508.0', 'pass accepted'],
    ['words are no version', 'System Center 2019', 'unknown notCollected unreadable'],
    ['a single number is no version', '10', 'unknown notCollected unreadable'],
  ])('%s', (_sentence, productVersion, expected) => {
    expect(verdict(vmmVersion, { productVersion })).toBe(expected);
  });

  it('names the release seen and those wanted, in both languages', () => {
    const sentence = said(vmmVersion, { productVersion: '10.25.1201.0' });

    expect(sentence.en).toBe('VMM 2025 (10.25.1201.0) is not on the list of VMM 2012 R2, 2016, 2019 or 2022.');
    expect(sentence.sv).toBe('VMM 2025 (10.25.1201.0) står inte i listan: VMM 2012 R2, 2016, 2019 eller 2022.');
  });
});

describe('vmm.cloud', () => {
  it.each([
    ['no cloud fails', [], 'fail noCloud'],
    ['one cloud passes', ['Gold'], 'pass hasClouds'],
    ['several pass', ['Gold', 'Silver'], 'pass hasClouds'],
  ])('%s', (_sentence, cloudNames, expected) => {
    expect(verdict(vmmCloud, { cloudNames })).toBe(expected);
  });

  it('names the clouds', () => {
    expect(said(vmmCloud, { cloudNames: ['Gold', 'Silver'] })).toEqual({ en: 'Clouds: Gold and Silver.', sv: 'Moln: Gold och Silver.' });
  });
});

const PUBLIC = {
  identity: 'login.microsoftonline.com',
  management: 'pod01-srs1.weu.hypervrecoverymanager.windowsazure.com',
  backup: 'pod01-prot2.weu.backup.windowsazure.com',
  storage: 'contosoreplica.blob.core.windows.net',
  serviceBus: 'pod01.servicebus.windows.net',
};
const GOVERNMENT = {
  identity: 'login.microsoftonline.us',
  management: 'pod01-srs1.ugv.hypervrecoverymanager.windowsazure.us',
  backup: 'pod01-prot2.ugv.backup.windowsazure.us',
  storage: 'contosoreplica.blob.core.usgovcloudapi.net',
  serviceBus: 'pod01.servicebus.usgovcloudapi.net',
};
const CHINA = {
  identity: 'login.partner.microsoftonline.cn',
  management: 'pod01.cne.hypervrecoverymanager.windowsazure.cn',
  backup: 'pod01.cne.backup.windowsazure.cn',
  storage: 'contosoreplica.blob.core.chinacloudapi.cn',
};

/** All hosts answer but those changed: false failed, null was not read, undefined was not tried. */
function probes(
  hosts: Readonly<Record<string, string>>,
  changed: Readonly<Record<string, false | null | undefined>> = {},
): readonly EndpointProbe[] {
  const tried = Object.entries(hosts).filter(([purpose]) => !(purpose in changed) || changed[purpose] !== undefined);
  return tried.map(([purpose, host]) => ({ host, reachable: purpose in changed ? (changed[purpose] ?? undefined) : true }));
}

describe('vmm.internet', () => {
  const internet = (endpoints: readonly EndpointProbe[], azureCloud = 'AzureCloud'): string =>
    verdict(vmmInternet, { azureCloud, endpoints });

  it('passes when every required purpose answered, in each Azure cloud', () => {
    expect(internet(probes(PUBLIC))).toBe('pass reached');
    expect(internet(probes(GOVERNMENT), 'AzureUSGovernment')).toBe('pass reached');
    expect(internet(probes(CHINA), 'AzureChinaCloud')).toBe('pass reached');
  });

  it('takes the addresses of the plan’s Azure cloud and no other', () => {
    expect(internet(probes(PUBLIC), 'AzureUSGovernment')).toBe('unknown notCollected untried');
    expect(internet(probes(PUBLIC), 'AzureChinaCloud')).toBe('unknown notCollected untried');
  });

  it('asks the government’s cloud for .us and not for the .com that one page prints (case 27)', () => {
    const endpoints = probes({ ...GOVERNMENT, management: PUBLIC.management });

    expect(internet(endpoints, 'AzureUSGovernment')).toBe('unknown notCollected untried');
  });

  it.each(Object.keys(PUBLIC))('fails when the only host tried of %s did not answer (case 26)', (purpose) => {
    expect(internet(probes(PUBLIC, { [purpose]: false }))).toBe('fail blocked');
  });

  it.each(Object.keys(PUBLIC))('is unknown when nobody tried %s', (purpose) => {
    expect(internet(probes(PUBLIC, { [purpose]: undefined }))).toBe('unknown notCollected untried');
  });

  it.each(Object.keys(PUBLIC))('is unknown when the answer for %s was not read', (purpose) => {
    expect(internet(probes(PUBLIC, { [purpose]: null }))).toBe('unknown notCollected untried');
  });

  it('is unknown when nothing was tried at all', () => {
    expect(internet([])).toBe('unknown notCollected untried');
  });

  it('fails rather than is unknown when one purpose failed and another was not tried', () => {
    expect(internet(probes(PUBLIC, { backup: false, storage: undefined }))).toBe('fail blocked');
  });

  it('passes and tells the failure when one host of a purpose answered and another did not', () => {
    const endpoints = [...probes(PUBLIC), { host: 'other.blob.core.windows.net', reachable: false }];

    expect(internet(endpoints)).toBe('pass reachedNotAll');
    expect(said(vmmInternet, { azureCloud: 'AzureCloud', endpoints }).en).toContain(
      'Did not answer, which blocks nothing: other.blob.core.windows.net.',
    );
  });

  it('passes through the proxy as well as directly', () => {
    expect(internet(probes(PUBLIC).map((probe) => ({ ...probe, via: 'proxy' as const })))).toBe('pass reached');
  });

  it.each([['time.windows.com'], ['dc.services.visualstudio.com']])(
    'passes and mentions that %s failed: time and telemetry never block',
    (host) => {
      const endpoints = [...probes(PUBLIC), { host, reachable: false }];

      expect(internet(endpoints)).toBe('pass reachedNotAll');
      expect(said(vmmInternet, { azureCloud: 'AzureCloud', endpoints }).sv).toContain(host);
    },
  );

  it.each([['contoso.accesscontrol.windows.net'], ['contoso.store.core.windows.net'], ['www.msftncsi.com']])(
    'hears nothing from %s, which is obsolete',
    (host) => {
      expect(internet([...probes(PUBLIC), { host, reachable: false }])).toBe('pass reached');
      expect(internet([{ host, reachable: true }])).toBe('unknown notCollected untried');
    },
  );

  it('names the failed purpose, host and pattern, and what nobody tried', () => {
    const facts = { azureCloud: 'AzureCloud', endpoints: probes(PUBLIC, { backup: false, serviceBus: undefined }) };

    expect(found(vmmInternet, facts).offenders).toEqual([{ name: PUBLIC.backup, observed: 'backup' }]);
    expect(said(vmmInternet, facts).en).toBe(
      'Nothing answered on 443 for replication data: pod01-prot2.weu.backup.windowsazure.com failed. Wanted: *.backup.windowsazure.com. Nobody tried monitoring on 443 (*.servicebus.windows.net).',
    );
    expect(said(vmmInternet, facts).sv).toBe(
      'Inget svarade på port 443 för replikeringsdata: pod01-prot2.weu.backup.windowsazure.com gick inte att nå. Det som behövs: *.backup.windowsazure.com. Inte provat på port 443: övervakning (*.servicebus.windows.net).',
    );
  });

  it('says that single hosts do not prove a wildcard', () => {
    const sentence = said(vmmInternet, { azureCloud: 'AzureChinaCloud', endpoints: probes(CHINA) });

    expect(sentence.en).toContain('Single hosts do not prove that all of *.hypervrecoverymanager.windowsazure.cn');
    expect(sentence.sv).toContain('Att enstaka adresser svarar visar inte att allt under *.hypervrecoverymanager.windowsazure.cn');
    expect(sentence.en).not.toContain('servicebus');
  });

  it('can be confirmed, by two people', () => {
    expect(found(vmmInternet, { azureCloud: 'AzureCloud', endpoints: [] }).confirmable).toBe(true);
    expect(vmmInternet.secondPerson).toBe(true);
  });
});

describe('vmm.proxy, and host.proxy as well', () => {
  const http = 'http://proxy.corp.example:8080';

  it.each([
    ['going out directly passes', { mode: 'direct' }, 'pass direct'],
    ['an http proxy without a password passes', { mode: 'proxy', address: http, requiresAuthentication: false }, 'pass httpProxy'],
    ['an address without a protocol is http', { mode: 'proxy', address: 'proxy:8080', requiresAuthentication: false }, 'pass httpProxy'],
    [
      'a proxy addressed over https fails',
      { mode: 'proxy', address: 'https://proxy:8443', requiresAuthentication: false },
      'fail httpsProxy',
    ],
    ['it fails in capitals too', { mode: 'proxy', address: 'HTTPS://PROXY:8443' }, 'fail httpsProxy'],
    [
      'a list for https traffic is not a proxy over https',
      { mode: 'proxy', address: 'http=a:80;https=b:80', requiresAuthentication: false },
      'pass httpProxy',
    ],
    ['one that asks for a password warns (case 25)', { mode: 'proxy', address: http, requiresAuthentication: true }, 'warn authentication'],
    [
      'over https the password does not matter',
      { mode: 'proxy', address: 'https://proxy', requiresAuthentication: true },
      'fail httpsProxy',
    ],
    [
      'a user name in the address is a password',
      { mode: 'proxy', address: 'http://u:p@proxy:8080', requiresAuthentication: false },
      'warn authentication',
    ],
    ['whether it asks for one unread is unknown', { mode: 'proxy', address: http }, 'unknown notCollected authenticationUnread'],
    ['no address is unknown', { mode: 'proxy', requiresAuthentication: false }, 'unknown notCollected addressUnreadable'],
    [
      'a malformed address is unknown',
      { mode: 'proxy', address: 'http://', requiresAuthentication: false },
      'unknown notCollected addressUnreadable',
    ],
    ['another protocol is silent', { mode: 'proxy', address: 'socks5://proxy:1080' }, 'unknown sourcesSilent otherProtocol'],
  ])('%s', (_sentence, proxy, expected) => {
    for (const requirement of [vmmProxy, hostProxy]) expect(verdict(requirement, { proxy })).toBe(expected);
  });

  it('shows the proxy but never its user name and password', () => {
    const facts = { proxy: { mode: 'proxy', address: 'http://svc:hemligt@proxy.corp.example:8080' } };

    expect(JSON.stringify(found(vmmProxy, facts))).not.toMatch(/svc|hemligt/);
    expect(said(vmmProxy, facts).sv).toContain('proxy.corp.example:8080');
  });

  it('shows nothing of an address that it cannot make out', () => {
    expect(JSON.stringify(found(vmmProxy, { proxy: { mode: 'proxy', address: 'http://svc:hem ligt@' } }))).not.toMatch(/svc|hem/);
  });
});

describe('vmm.dotNet', () => {
  it.each([
    ['one below 4.6.2 fails', 394_801, 'fail tooOld'],
    ['4.6.2 passes', 394_802, 'pass recent'],
    ['one above passes', 394_803, 'pass recent'],
    ['4.5 fails', 378_389, 'fail tooOld'],
  ])('%s', (_sentence, dotNetRelease, expected) => {
    expect(verdict(vmmDotNet, { dotNetRelease })).toBe(expected);
  });

  it('is a blocker on the VMM server', () => {
    expect(vmmDotNet.level).toBe('blocker');
  });

  it('says what was seen and what is wanted', () => {
    expect(said(vmmDotNet, { dotNetRelease: 378_389 })).toEqual({
      en: 'Release 378389 in the registry is older than .NET Framework 4.6.2, which is 394802.',
      sv: 'Release 378389 i registret är äldre än .NET Framework 4.6.2 (Release 394802).',
    });
  });
});
