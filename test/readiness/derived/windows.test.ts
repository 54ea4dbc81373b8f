import { recogniseWindows } from '../../../src/readiness/derived/windows';
import type { OperatingSystem } from '../../../src/readiness/facts';

function recognised(system: OperatingSystem): string {
  const { product, release, installation } = recogniseWindows(system);
  return [product, release ?? '', installation ?? ''].join(' ').trim().replaceAll(/ +/g, ' ');
}

describe('an operating system is recognised', () => {
  it.each<[string, OperatingSystem, string]>([
    ['by its caption alone', { caption: 'Microsoft Windows Server 2019 Datacenter' }, 'windowsServer 2019'],
    [
      'with everything agreeing',
      { caption: 'Microsoft Windows Server 2022 Standard', version: '10.0.20348', sku: 7, installationType: 'Server' },
      'windowsServer 2022 desktop',
    ],
    [
      'as Server Core',
      { caption: 'Microsoft Windows Server 2016 Datacenter', version: '10.0.14393', installationType: 'Server Core' },
      'windowsServer 2016 core',
    ],
    [
      'as Nano Server by its installation type',
      { caption: 'Microsoft Windows Server 2016 Datacenter', installationType: 'Nano Server' },
      'windowsServer 2016 nano',
    ],
    ['as Nano Server by its sku', { caption: 'Microsoft Windows Server 2016 Datacenter', sku: 143 }, 'windowsServer 2016 nano'],
    ['as 2012 R2 and not as 2012', { caption: 'Microsoft Windows Server 2012 R2 Standard', version: '6.3.9600' }, 'windowsServer 2012 R2'],
    ['as 2012', { caption: 'Microsoft Windows Server 2012 Standard', version: '6.2.9200' }, 'windowsServer 2012'],
    ['as 2025', { caption: 'Microsoft Windows Server 2025 Datacenter', version: '10.0.26100' }, 'windowsServer 2025'],
    [
      'with trailing blanks and registered marks',
      { caption: '  Microsoft® Windows Server® 2012 R2   Datacenter  ' },
      'windowsServer 2012 R2',
    ],
    ['with marks written out', { caption: 'Microsoft(R) Windows(R) Server 2016 Standard' }, 'windowsServer 2016'],
    ['with no-break spaces', { caption: 'Microsoft\u00a0Windows\u00a0Server\u00a02019\u00a0Standard' }, 'windowsServer 2019'],
    ['with Swedish words behind the edition', { caption: 'Microsoft Windows Server 2019 Standard utvärdering' }, 'windowsServer 2019'],
    [
      'with a Swedish word in brackets',
      { caption: 'Microsoft Windows Server 2022 Datacenter (utvärderingsversion)' },
      'windowsServer 2022',
    ],
    ['as Azure Edition', { caption: 'Microsoft Windows Server 2022 Datacenter: Azure Edition', sku: 407 }, 'windowsServer 2022'],
    ['without regard to case', { caption: 'MICROSOFT WINDOWS SERVER 2012 r2 STANDARD' }, 'windowsServer 2012 R2'],
    [
      'as Hyper-V Server',
      { caption: 'Microsoft Hyper-V Server 2019', version: '10.0.17763', sku: 42, installationType: 'Server Core' },
      'hyperVServer 2019 core',
    ],
    ['as Hyper-V Server 2012 R2', { caption: 'Microsoft Hyper-V Server 2012 R2', version: '6.3.9600' }, 'hyperVServer 2012 R2'],
    [
      'as Azure Stack HCI with the release by build',
      { caption: 'Microsoft Azure Stack HCI', version: '10.0.20349', sku: 406 },
      'azureLocal 22H2',
    ],
    [
      'as Azure Stack HCI 21H2, whose build Windows Server 2022 has too',
      { caption: 'Microsoft Azure Stack HCI', version: '10.0.20348' },
      'azureLocal 21H2',
    ],
    ['as Azure Local', { caption: 'Microsoft Azure Local', version: '10.0.26100', sku: 406 }, 'azureLocal 24H2'],
    [
      'as Azure Local without a release when the build is unknown',
      { caption: 'Microsoft Azure Stack HCI', version: '10.0.99999' },
      'azureLocal',
    ],
    [
      'as a Windows for workstations',
      { caption: 'Microsoft Windows 10 Enterprise', version: '10.0.19045', installationType: 'Client' },
      'windowsClient 10',
    ],
    ['as a Windows for workstations in Swedish', { caption: 'Microsoft Windows 11 Företag' }, 'windowsClient 11'],
    ['as Windows 8.1 and not 8', { caption: 'Microsoft Windows 8.1 Pro' }, 'windowsClient 8.1'],
  ])('%s', (_how, system, expected) => {
    expect(recognised(system)).toBe(expected);
  });

  it.each<[string, OperatingSystem]>([
    ['no caption', {}],
    ['a caption of blanks', { caption: '   ' }],
    ['no caption, whatever the build says', { version: '10.0.17763', sku: 8 }],
    ['a year that does not exist', { caption: 'Microsoft Windows Server 2021 Standard' }],
    ['no year', { caption: 'Microsoft Windows Server Datacenter', version: '10.0.18362' }],
    ['an edition that is not known', { caption: 'Microsoft Windows Server 2016 MultiPoint Premium' }],
    ['a preview', { caption: 'Windows Server 2016 Technical Preview 5' }],
    ['a preview of a known edition', { caption: 'Windows Server 2025 Datacenter Insider Preview' }],
    ['a storage server', { caption: 'Microsoft Windows Storage Server 2016 Standard' }],
    ['a year with more digits', { caption: 'Microsoft Windows Server 20190 Standard' }],
    ['another maker', { caption: 'VMware ESXi 7.0' }],
    ['a Hyper-V Server that never was', { caption: 'Microsoft Hyper-V Server 2022', sku: 42 }],
    ['a Hyper-V Server without a year', { caption: 'Microsoft Hyper-V Server' }],
    ['a server for devices', { caption: 'Windows Server IoT 2019' }],
    ['its maker in another script', { caption: 'Майкрософт Windows Server 2019 Standard' }],
    ['a build of another release', { caption: 'Microsoft Windows Server 2019 Datacenter', version: '10.0.14393' }],
    ['a build that no release has', { caption: 'Microsoft Windows Server 2019 Datacenter', version: '10.0.17764' }],
    ['a version that is none', { caption: 'Microsoft Windows Server 2019 Datacenter', version: 'ten' }],
    ['the sku of Hyper-V Server', { caption: 'Microsoft Windows Server 2019 Datacenter', sku: 42 }],
    ['Hyper-V Server with the sku of Windows Server', { caption: 'Microsoft Hyper-V Server 2019', sku: 8 }],
    ['Windows Server with the sku of Azure Local', { caption: 'Microsoft Windows Server 2022 Datacenter', sku: 406 }],
    ['Azure Local with the sku of Windows Server', { caption: 'Microsoft Azure Stack HCI', sku: 8 }],
    ['a server installed as a client', { caption: 'Microsoft Windows Server 2022 Datacenter', installationType: 'Client' }],
    ['a client installed as a server', { caption: 'Microsoft Windows 10 Pro', installationType: 'Server' }],
  ])('never by guessing: %s', (_what, system) => {
    expect(recogniseWindows(system).product).toBe('unrecognised');
  });

  it('keeps the caption as it was read, for people', () => {
    expect(recogniseWindows({ caption: ' Microsoft® Windows Server® 2012 R2 Standard ' }).name).toBe(
      'Microsoft® Windows Server® 2012 R2 Standard',
    );
  });
});

it.each([
  [
    { caption: 'Microsoft Windows Server 2016 Datacenter', installationType: 'Nano Server' },
    'Microsoft Windows Server 2016 Datacenter (Nano Server)',
  ],
  [{ caption: 'Microsoft Windows Server 2016 Datacenter', sku: 143 }, 'Microsoft Windows Server 2016 Datacenter (Nano Server)'],
  [{ caption: 'Microsoft Windows Server 2016 Datacenter', installationType: 'Server Core' }, 'Microsoft Windows Server 2016 Datacenter'],
  [{ caption: 'Microsoft Azure Stack HCI', version: '10.0.20349' }, 'Microsoft Azure Stack HCI, version 22H2'],
  [{ caption: 'Microsoft Azure Stack HCI, version 22H2', version: '10.0.20349' }, 'Microsoft Azure Stack HCI, version 22H2'],
  [{ caption: 'Microsoft Azure Stack HCI' }, 'Microsoft Azure Stack HCI'],
] as const)('%j is named with what tells it from others of its caption', (system, name) => {
  expect(recogniseWindows(system).name).toBe(name);
});
