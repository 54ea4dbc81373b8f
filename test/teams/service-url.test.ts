import { allowsServiceUrl } from '../../src/teams/service-url';
import { PUBLIC_CHANNEL, TEAMS_SERVICE_HOSTS } from '../../src/teams/settings';
import type { TeamsSettings } from '../../src/teams/settings';

function settings(...allowedServiceUrls: string[]): TeamsSettings {
  return {
    demo: false,
    identity: { appType: 'UserAssignedMSI', appId: 'a', tenantId: 't' },
    channel: PUBLIC_CHANNEL,
    allowedTenants: [],
    allowedServiceUrls,
  };
}

describe('where the bot may send', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:443/teams/',
    'https://SMBA.trafficmanager.net/amer/',
    'https://smba.infra.gcc.teams.microsoft.com/gcc/',
    'https://smba.infra.gov.teams.microsoft.us/gcch/',
    'https://smba.infra.dod.teams.microsoft.us/dod/',
  ])('is Teams by default: %s', (url) => {
    expect(allowsServiceUrl(settings(...TEAMS_SERVICE_HOSTS), url)).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://other.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net/?a=b',
    'https://smba.trafficmanager.net/#a',
    '//smba.trafficmanager.net/',
    'http://127.0.0.1/',
    '',
  ])('is nothing else by default: %s', (url) => {
    expect(allowsServiceUrl(settings(...TEAMS_SERVICE_HOSTS), url)).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ['*.teams.example', 'https://smba.teams.example/', true],
    ['*.teams.example', 'https://teams.example/', false],
    ['*.teams.example', 'https://evilteams.example/', false],
    ['http://127.0.0.1:56150/', 'http://127.0.0.1:56150/_connector', true],
    ['http://127.0.0.1:56150/', 'http://127.0.0.1:56151/_connector', false],
    ['http://127.0.0.1:56150/', 'http://127.0.0.1:56150@evil.example/', false],
    ['http://127.0.0.1:56150', 'http://127.0.0.1:561500/', false],
    ['http://127.0.0.1:56150/teams', 'http://127.0.0.1:56150/teams', true],
    ['http://127.0.0.1:56150/teams', 'http://127.0.0.1:56150/teamster/', false],
    ['http://127.0.0.1:56150/teams/', 'http://127.0.0.1:56150/teams/../other/', false],
  ])('with %s allowed: %s is %s', (allowed, url, expected) => {
    expect(allowsServiceUrl(settings(allowed), url)).toBe(expected);
  });
});
