import { recogniseWindows } from '../../../src/readiness/derived/windows';
import hostCloud from '../../../src/readiness/requirements/host.cloud';
import hostDotNet from '../../../src/readiness/requirements/host.dotNet';
import hostHyperVRole from '../../../src/readiness/requirements/host.hyperVRole';
import hostInternet from '../../../src/readiness/requirements/host.internet';
import hostKb2961977 from '../../../src/readiness/requirements/host.kb2961977';
import hostOs from '../../../src/readiness/requirements/host.os';
import hostProxy from '../../../src/readiness/requirements/host.proxy';
import hostUpdates from '../../../src/readiness/requirements/host.updates';
import hostVms from '../../../src/readiness/requirements/host.vms';
import vmmInternet from '../../../src/readiness/requirements/vmm.internet';
import vmmProxy from '../../../src/readiness/requirements/vmm.proxy';
import { wordsOf } from '../../../src/words';
import { EDITION, found, said, verdict, windows, withEdition } from './judging-servers';

const SERVER_2012_R2 = windows('Microsoft Windows Server 2012 R2 Standard');
const SERVER_2016 = windows('Microsoft Windows Server 2016 Standard');
const SERVER_2019 = windows('Microsoft Windows Server 2019 Datacenter');
const HYPER_V_2012_R2 = windows('Microsoft Hyper-V Server 2012 R2');
const AZURE_LOCAL = windows('Microsoft Azure Stack HCI', { version: '10.0.20349' });
const WINDOWS_10 = windows('Microsoft Windows 10 Enterprise');
const UNRECOGNISED = windows('Microsoft Windows Server 2019 Datacenter', { version: '10.0.14393' });

describe('host.os', () => {
  it.each([
    ['Windows Server 2012 R2 is accepted', SERVER_2012_R2, 'pass accepted'],
    ['Windows Server 2016 is accepted', SERVER_2016, 'pass accepted'],
    ['Windows Server 2019 is accepted', SERVER_2019, 'pass accepted'],
    ['Windows Server 2022 is accepted', windows('Microsoft Windows Server 2022 Standard'), 'pass accepted'],
    ['Server Core is accepted', windows('Microsoft Windows Server 2022 Standard', { installationType: 'Server Core' }), 'pass accepted'],
    ['Windows Server 2025 is not yet accepted (case 21)', windows('Microsoft Windows Server 2025 Datacenter'), 'fail refused'],
    ['Windows Server 2012 is not listed', windows('Microsoft Windows Server 2012 Standard'), 'fail refused'],
    ['Windows Server 2008 R2 is not listed', windows('Microsoft Windows Server 2008 R2 Enterprise'), 'fail refused'],
    ['Nano Server is silent as a host', windows('Microsoft Windows Server 2016 Datacenter', { sku: 143 }), 'unknown sourcesSilent silent'],
    [
      'Windows Server 2016 may be Nano Server where only its name was read',
      recogniseWindows({ caption: 'Microsoft Windows Server 2016 Standard' }),
      'unknown notCollected installationUnread',
    ],
    [
      'Windows Server 2016 as Server Core is not Nano Server',
      recogniseWindows({ caption: 'Microsoft Windows Server 2016 Standard', installationType: 'Server Core' }),
      'pass accepted',
    ],
    [
      'of another release the name alone says enough: there is no other by that name',
      recogniseWindows({ caption: 'Microsoft Windows Server 2022 Standard' }),
      'pass accepted',
    ],
    ['Hyper-V Server 2012 R2 is named by nobody since 2018', HYPER_V_2012_R2, 'unknown sourcesSilent silent'],
    ['Hyper-V Server 2016 is refused', windows('Microsoft Hyper-V Server 2016'), 'fail refused'],
    ['Hyper-V Server 2019 is refused', windows('Microsoft Hyper-V Server 2019'), 'fail refused'],
    ['Hyper-V Server 2012 is not listed', windows('Microsoft Hyper-V Server 2012'), 'fail refused'],
    ['Azure Local is silent (case 23)', AZURE_LOCAL, 'unknown sourcesSilent silent'],
    ['Azure Local of any release is silent', windows('Microsoft Azure Local'), 'unknown sourcesSilent silent'],
    ['a Windows for workstations fails', WINDOWS_10, 'fail client'],
    ['what is not recognised is unknown', UNRECOGNISED, 'unknown notCollected unrecognised'],
  ])('%s', (_sentence, operatingSystem, expected) => {
    expect(verdict(hostOs, { operatingSystem })).toBe(expected);
  });

  it('names what was seen and what is wanted', () => {
    const facts = { operatingSystem: windows('Microsoft Windows Server 2025 Datacenter') };

    expect(said(hostOs, facts).en).toBe(
      'Microsoft Windows Server 2025 Datacenter is not on the list: Windows Server 2012 R2, Windows Server 2016, Windows Server 2019 or Windows Server 2022.',
    );
    expect(said(hostOs, facts).sv).toContain('Windows Server 2019 eller Windows Server 2022');
  });

  it('says so when the name was not read', () => {
    expect(said(hostOs, { operatingSystem: windows('') }).sv).toBe('Operativsystemets namn har inte lästs.');
  });
});

describe('host.hyperVRole', () => {
  it.each([
    ['enabled passes', { operatingSystem: SERVER_2019, hyperVRole: true }, 'pass enabled'],
    ['not enabled fails', { operatingSystem: SERVER_2019, hyperVRole: false }, 'fail notEnabled'],
    ['unread is unknown', { operatingSystem: SERVER_2019 }, 'missing hyperVRole'],
    ['enabled passes on a system that was not read', { hyperVRole: true }, 'pass enabled'],
    ['nothing read is unknown', {}, 'missing hyperVRole'],
    ['Hyper-V Server has it inherently', { operatingSystem: HYPER_V_2012_R2, hyperVRole: true }, 'pass inherent'],
    ['Hyper-V Server has it even where the role is unread', { operatingSystem: HYPER_V_2012_R2 }, 'pass inherent'],
  ])('%s', (_sentence, facts, expected) => {
    expect(verdict(hostHyperVRole, facts)).toBe(expected);
  });
});

describe('host.updates', () => {
  const assessedAt = '2026-11-23T12:00:00Z';
  const judged = (facts: object): string => verdict(hostUpdates, { assessedAt, operatingSystem: SERVER_2019, ...facts });

  it.each([
    ['none pending and a recent last one passes', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-11-11T02:00:00Z' }, 'pass current'],
    ['sixty days ago to the second passes', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-09-24T12:00:00Z' }, 'pass current'],
    ['a second more warns', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-09-24T11:59:59Z' }, 'warn old'],
    ['a second less passes', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-09-24T12:00:01Z' }, 'pass current'],
    ['the offset of a time counts', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-09-24T13:59:59+02:00' }, 'warn old'],
    ['one pending warns', { pendingUpdates: 1, lastUpdateInstalledAt: '2026-11-11T02:00:00Z' }, 'warn pending'],
    ['pending warns though the last one is unread', { pendingUpdates: 3 }, 'warn pending'],
    ['an old last one warns though pending is unread', { lastUpdateInstalledAt: '2026-01-11T02:00:00Z' }, 'warn old'],
    ['pending unread is unknown', { lastUpdateInstalledAt: '2026-11-11T02:00:00Z' }, 'missing pendingUpdates'],
    ['the last one unread is unknown', { pendingUpdates: 0 }, 'missing lastUpdateInstalledAt'],
    ['this moment passes', { pendingUpdates: 0, lastUpdateInstalledAt: assessedAt }, 'pass current'],
    ['a clock that is five minutes ahead passes', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-11-23T12:05:00Z' }, 'pass current'],
    [
      'a date further ahead is unknown',
      { pendingUpdates: 0, lastUpdateInstalledAt: '2026-11-23T12:05:01Z' },
      'unknown notCollected dateNotBelievable',
    ],
    ['a date that is none is unknown', { pendingUpdates: 0, lastUpdateInstalledAt: 'igår' }, 'unknown notCollected dateNotBelievable'],
  ])('%s', (_sentence, facts, expected) => {
    expect(judged(facts)).toBe(expected);
  });

  it.each([
    ['with nothing pending', { pendingUpdates: 0, lastUpdateInstalledAt: '2026-11-11T02:00:00Z' }],
    ['with some pending', { pendingUpdates: 2 }],
    ['with nothing read', {}],
  ])('2012 R2 warns that no further updates are to be had, %s', (_sentence, facts) => {
    expect(judged({ ...facts, operatingSystem: SERVER_2012_R2 })).toBe('warn noFurtherUpdates');
    expect(judged({ ...facts, operatingSystem: HYPER_V_2012_R2 })).toBe('warn noFurtherUpdates');
  });

  it('2012 R2 with updates that are pending is told of both', () => {
    const both = hostUpdates.check({ assessedAt, operatingSystem: SERVER_2012_R2, pendingUpdates: 3 }, EDITION);
    expect(both).toMatchObject({ case: 'noFurtherUpdates', also: [{ case: 'pending', observed: { pending: 3 } }] });
  });

  it('is a condition, which an edition may make a blocker', () => {
    expect(hostUpdates.level).toBe('condition');
  });

  it('says how many are pending and when the last came', () => {
    const facts = { assessedAt, operatingSystem: SERVER_2019 };

    expect(said(hostUpdates, { ...facts, pendingUpdates: 1 }).sv).toBe('1 uppdatering väntar på att installeras.');
    expect(said(hostUpdates, { ...facts, pendingUpdates: 4 }).en).toBe('4 updates are pending; none should be.');
    expect(said(hostUpdates, { ...facts, lastUpdateInstalledAt: '2026-01-11T02:00:00Z' }).sv).toBe(
      'Den senaste uppdateringen installerades den 11 januari 2026, för mer än 60 dagar sedan.',
    );
    expect(said(hostUpdates, { ...facts, operatingSystem: SERVER_2012_R2 }).en).toBe(
      'For Microsoft Windows Server 2012 R2 Standard no further updates are to be had: 13 October 2026 is the last day of the paid ones.',
    );
    expect(said(hostUpdates, { ...facts, pendingUpdates: 0, lastUpdateInstalledAt: 'igår' }).sv).toContain('igår');
  });
});

describe('host.dotNet', () => {
  it.each([
    ['one below 4.6.2 fails', 394_801, 'fail tooOld'],
    ['4.6.2 passes', 394_802, 'pass recent'],
    ['one above passes', 394_803, 'pass recent'],
  ])('%s', (_sentence, dotNetRelease, expected) => {
    expect(verdict(hostDotNet, { dotNetRelease })).toBe(expected);
  });

  it('is a condition on the host', () => {
    expect(hostDotNet.level).toBe('condition');
  });
});

describe('host.cloud', () => {
  const group = 'All Hosts\\Stockholm\\Rack1';

  it.each([
    ['a group of a cloud passes', { hostGroup: group, cloudMembership: { direct: ['Gold'], throughParent: [] } }, 'pass inCloud'],
    [
      'directly and through a parent passes',
      { hostGroup: group, cloudMembership: { direct: ['Gold'], throughParent: ['Silver'] } },
      'pass inCloud',
    ],
    [
      'only through a parent is silent',
      { hostGroup: group, cloudMembership: { direct: [], throughParent: ['Gold'] } },
      'unknown sourcesSilent throughParentOnly',
    ],
    [
      'a group in no cloud fails (case 17)',
      { hostGroup: group, cloudMembership: { direct: [], throughParent: [] } },
      'fail groupInNoCloud',
    ],
    ['no group fails', { hostGroup: null, cloudMembership: { direct: [], throughParent: [] } }, 'fail noHostGroup'],
    ['no group fails though the clouds were not read', { hostGroup: null }, 'fail noHostGroup'],
    ['clouds that were not read are unknown', { hostGroup: group }, 'missing cloudMembership'],
  ])('%s', (_sentence, facts, expected) => {
    expect(verdict(hostCloud, facts)).toBe(expected);
  });

  it('can be confirmed where sources are silent', () => {
    expect(found(hostCloud, { hostGroup: group, cloudMembership: { direct: [], throughParent: ['Gold'] } }).confirmable).toBe(true);
  });

  it('names the group and the clouds', () => {
    const facts = { hostGroup: group, cloudMembership: { direct: ['Gold'], throughParent: [] } };

    expect(said(hostCloud, facts).sv).toBe(`Värdgruppen ${group} är tilldelad Gold.`);
  });
});

describe('host.vms', () => {
  it.each([
    ['none is nothing to protect (case 24)', 0, 'fail nothingToProtect'],
    ['one passes', 1, 'pass hasVms'],
    ['many pass', 40, 'pass hasVms'],
  ])('%s', (_sentence, vmsToReplicate, expected) => {
    expect(verdict(hostVms, { vmsToReplicate })).toBe(expected);
  });

  it('is a condition: an empty host is not a broken one', () => {
    expect(hostVms.level).toBe('condition');
    expect(said(hostVms, { vmsToReplicate: 0 }).en).toMatch(/^Nothing to protect here/);
    expect(said(hostVms, { vmsToReplicate: 0 }).sv).toMatch(/^Inget att skydda här/);
  });
});

describe('host.kb2961977', () => {
  const judged = (facts: object, edition = EDITION): string => verdict(hostKb2961977, facts as Record<string, unknown>, edition);

  it.each([
    ['is not asked for on Windows Server 2016 (case 1)', { operatingSystem: SERVER_2016, hotfixes: [] }, 'notApplicable'],
    ['is not asked for on Windows Server 2019', { operatingSystem: SERVER_2019, hotfixes: [] }, 'notApplicable'],
    [
      'is not asked for on Hyper-V Server 2019',
      { operatingSystem: windows('Microsoft Hyper-V Server 2019'), hotfixes: [] },
      'notApplicable',
    ],
    ['is not asked for on Azure Local', { operatingSystem: AZURE_LOCAL, hotfixes: [] }, 'notApplicable'],
    ['is not asked for on a Windows for workstations', { operatingSystem: WINDOWS_10, hotfixes: [] }, 'notApplicable'],
    ['passes when listed', { operatingSystem: SERVER_2012_R2, hotfixes: ['KB3000850', 'KB2961977'] }, 'pass installed'],
    ['passes in small letters', { operatingSystem: SERVER_2012_R2, hotfixes: [' kb2961977 '] }, 'pass installed'],
    [
      'is not found in a longer number',
      { operatingSystem: SERVER_2012_R2, hotfixes: ['KB29619770'], isClustered: false },
      'warn absentStandalone',
    ],
    [
      'warns on a standalone host (case 2)',
      { operatingSystem: SERVER_2012_R2, hotfixes: ['KB3000850'], isClustered: false },
      'warn absentStandalone',
    ],
    ['warns when nothing at all is listed', { operatingSystem: SERVER_2012_R2, hotfixes: [], isClustered: false }, 'warn absentStandalone'],
    [
      'needs an answer on a clustered host (case 3)',
      { operatingSystem: SERVER_2012_R2, hotfixes: ['KB5031419'], isClustered: true },
      'unknown notAnswered absentClustered',
    ],
    [
      'needs an answer where clustering is unread',
      { operatingSystem: SERVER_2012_R2, hotfixes: [] },
      'unknown notAnswered absentPerhapsClustered',
    ],
    [
      'is asked for on Hyper-V Server 2012 R2',
      { operatingSystem: HYPER_V_2012_R2, hotfixes: [], isClustered: false },
      'warn absentStandalone',
    ],
    ['passes when listed on a system not recognised', { operatingSystem: UNRECOGNISED, hotfixes: ['KB2961977'] }, 'pass installed'],
    ['is unknown on a system not recognised', { operatingSystem: UNRECOGNISED, hotfixes: [] }, 'unknown notCollected systemUnrecognised'],
  ])('%s', (_sentence, facts, expected) => {
    expect(judged(facts)).toBe(expected);
  });

  it.each([
    ['en', /confirm/],
    ['sv', /bekräft/],
  ] as const)('is mended or accepted: what was read is lifted by no confirmation, so none is offered in %s', (language, confirming) => {
    expect(wordsOf(language).requirements['host.kb2961977'].fix).not.toMatch(confirming);
  });

  it.each([[true], [false], [undefined]])('fails when absent under an edition that demands it (clustered: %s)', (isClustered) => {
    const demanding = withEdition({ kb2961977: { value: { releases: ['2012 R2'], absent: 'fail' }, sources: [] } });

    expect(judged({ operatingSystem: SERVER_2012_R2, hotfixes: [], isClustered }, demanding)).toBe('fail absent');
  });

  it('needs the list of hotfixes: one that could not be read never reaches the rule (case 4)', () => {
    expect(hostKb2961977.needs).toContain('hotfixes');
  });

  it('takes two people to confirm', () => {
    expect(hostKb2961977.secondPerson).toBe(true);
  });
});

describe('a host and a VMM server', () => {
  it('are judged alike on their way to Azure', () => {
    const facts = { azureCloud: 'AzureCloud', endpoints: [{ host: 'login.microsoftonline.com', reachable: false }] };
    const proxy = { proxy: { mode: 'proxy', address: 'https://proxy' } };

    expect(found(hostInternet, facts)).toEqual(found(vmmInternet, facts));
    expect(found(hostProxy, proxy)).toEqual(found(vmmProxy, proxy));
    expect(hostInternet.secondPerson).toBe(true);
  });
});
