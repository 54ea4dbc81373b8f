import { recogniseGuest } from '../../../src/readiness/derived/guest';

describe('A guest system is recognised by the names VMM prints', () => {
  it.each([
    // Names of Windows Server as VMM lists them
    ['64-bit edition of Windows Server 2008 Standard', 'Windows Server 2008', 'x64'],
    ['Windows Server 2008 Enterprise 32-Bit', 'Windows Server 2008', 'x86'],
    ['64-bit edition of Windows Web Server 2008 R2', 'Windows Server 2008 R2', 'x64'],
    ['64-bit edition of Windows Server 2008 R2 Standard', 'Windows Server 2008 R2', 'x64'],
    ['64-bit edition of Windows Server 2012 Datacenter', 'Windows Server 2012', 'x64'],
    ['Windows Server 2012 R2 Datacenter', 'Windows Server 2012 R2', 'x64'],
    ['Windows Server 2012 R2 Essentials', 'Windows Server 2012 R2', 'x64'],
    ['Windows Server 2016 Standard', 'Windows Server 2016', 'x64'],
    ['Windows Server 2019 Datacenter', 'Windows Server 2019', 'x64'],
    ['Windows Server 2022 Datacenter Azure Edition', 'Windows Server 2022', 'x64'],
    ['Windows Server 2022 Datacenter: Azure Edition', 'Windows Server 2022', 'x64'],
    ['Windows Server 2016 Standard Evaluation', 'Windows Server 2016', 'x64'],
    ['Windows Server 2019 Datacenter (Desktop Experience)', 'Windows Server 2019', 'x64'],
    ['Windows Server® 2008 Enterprise without Hyper-V', 'Windows Server 2008', undefined],
    ['Windows Server 2008 R2 Standard Service Pack 1', 'Windows Server 2008 R2', 'x64'],
    ['WINDOWS  SERVER\u00a02019 STANDARD', 'Windows Server 2019', 'x64'],
    ['Windows 10 Enterprise multi-session', 'Windows 10', undefined],
    ['Red Hat Enterprise Linux Server release 7.9 (Maipo)', 'Red Hat Enterprise Linux 7', undefined],
    ['CentOS Linux release 7.9.2009 (Core)', 'CentOS 7', undefined],
    ['Ubuntu 22.04.3 LTS (Jammy Jellyfish)', 'Ubuntu 22.04', undefined],
    ['Oracle Linux Server 8.9', 'Oracle Linux 8', undefined],
    ['Flatcar Container Linux by Kinvolk 3510.2.0', 'Flatcar Container Linux', undefined],
    ['Flatcar Container Linux by Kinvolk 3760.2.0 (Oklo)', 'Flatcar Container Linux', undefined],
    ['Windows Server 2025 Datacenter', 'Windows Server 2025', 'x64'],
    ['Windows Server 2003 Standard Edition (32-bit x86)', 'Windows Server 2003', 'x86'],
    ['Windows Server 2003 Enterprise x64 Edition', 'Windows Server 2003', 'x64'],
    // As a guest reports itself
    ['Microsoft Windows Server 2019 Standard', 'Windows Server 2019', 'x64'],
    ['Microsoft® Windows Server® 2008 Standard', 'Windows Server 2008', undefined],
    ['Windows Server 2016 Datacenter Nano Server', 'Windows Server 2016 Nano Server', 'x64'],
    ['windows server 2012 r2 standard', 'Windows Server 2012 R2', 'x64'],
    // Windows clients
    ['Windows 7', 'Windows 7', undefined],
    ['64-bit edition of Windows 7', 'Windows 7', 'x64'],
    ['64-bit edition of Windows 8.1', 'Windows 8.1', 'x64'],
    ['Windows 8', 'Windows 8', undefined],
    ['64-bit edition of Windows 10', 'Windows 10', 'x64'],
    ['Microsoft Windows 10 Enterprise 2019 LTSC', 'Windows 10 LTSC', undefined],
    ['Windows 11', 'Windows 11', undefined],
    ['Windows XP 64-Bit Edition', 'Windows XP', 'x64'],
    ['64-bit edition of Windows Vista', 'Windows Vista', 'x64'],
    // Linux
    ['Ubuntu Linux 22.04 (64 bit)', 'Ubuntu 22.04', 'x64'],
    ['Ubuntu 20.04.6 LTS', 'Ubuntu 20.04', undefined],
    ['Ubuntu Linux 14.04 (32 bit)', 'Ubuntu 14.04', 'x86'],
    ['Red Hat Enterprise Linux 8 (64 bit)', 'Red Hat Enterprise Linux 8', 'x64'],
    ['Red Hat Enterprise Linux release 8.6 (Ootpa)', 'Red Hat Enterprise Linux 8', undefined],
    ['Red Hat Enterprise Linux 10.1', 'Red Hat Enterprise Linux 10', undefined],
    ['Suse Linux Enterprise Server 12 (64 bit)', 'SUSE Linux Enterprise Server 12', 'x64'],
    ['SUSE Linux Enterprise Server 15', 'SUSE Linux Enterprise Server 15', undefined],
    ['SUSE Linux Enterprise Server 15 SP4', 'SUSE Linux Enterprise Server 15', undefined],
    ['SUSE Linux Enterprise Server for SAP Applications 15 SP5', 'SUSE Linux Enterprise Server 15', undefined],
    ['CentOS Linux 7 (64 bit)', 'CentOS 7', 'x64'],
    ['CentOS Stream 9', 'CentOS Stream 9', undefined],
    ['Debian GNU/Linux 11', 'Debian 11', undefined],
    ['Debian GNU/Linux 12 (bookworm)', 'Debian 12', undefined],
    ['Oracle Linux 8 (64 bit)', 'Oracle Linux 8', 'x64'],
    ['Rocky Linux 9.3 (Blue Onyx)', 'Rocky Linux 9', undefined],
    ['AlmaLinux 9 (64 bit)', 'AlmaLinux 9', 'x64'],
    ['Oracle Enterprise Linux 6', 'Oracle Linux 6', undefined],
    ['Scientific Linux 7.9', 'Scientific Linux 7', undefined],
    ['Amazon Linux 2', 'Amazon Linux 2', undefined],
    ['Windows Server, version 20H2', 'Windows Server version 20H2', 'x64'],
    ['Windows Server Datacenter, version 1809', 'Windows Server version 1809', 'x64'],
    ['Windows 8.1 Pro with Media Center', 'Windows 8.1', undefined],
  ])('%s is %s', (name, expected, architecture) => {
    const recognised = recogniseGuest({ name });
    expect(recognised?.name).toBe(expected);
    expect(recognised?.architecture).toBe(architecture);
  });

  it.each([
    ['Other Linux (64 bit)', 'which Linux it is, it does not say'],
    ['Other (32 bit)', 'it says nothing'],
    ['None', 'it says nothing'],
    ['Unknown', 'it says nothing'],
    ['', 'it is empty'],
    ['Ubuntu Linux (64 bit)', 'there is no release'],
    ['Red Hat Enterprise Linux', 'there is no release'],
    ['Windows Server', 'there is no release'],
    ['Windows Server Datacenter', 'there is no release'],
    ['Windows Server 2021 Standard', 'there is no such release'],
    ['Windows Server 2016 R2 Standard', 'there is no such release'],
    ['Windows Server 20190 Standard', 'there is no such release'],
    ['Windows Server 2025 Datacenter Preview', 'a preview is not the release'],
    ['Windows Server 2019 upgraded by Kalle', 'somebody wrote about it'],
    ['Windows 9', 'there is no such release'],
    ['Windows 100', 'there is no such release'],
    ['Windows 10 Server (64 bit)', 'it is a name from another hypervisor'],
    ['Hyper-V Server 2019', 'it is no Windows Server'],
    ['Ubuntu 22.04 with our own kernel', 'somebody wrote about it'],
    ['Sun Solaris 10 (64 bit)', 'no rule speaks of it'],
    ['Min Windows Server 2019', 'somebody wrote about it'],
    ['Windows Small Business Server 2011 Standard', 'no page speaks of it'],
    ['Windows Storage Server 2012 R2 Standard', 'no page speaks of it'],
    ['Windows Server IoT 2022 Standard', 'no page speaks of it'],
    ['Windows Embedded Standard 7', 'no page speaks of it'],
    ['Windows 10 Enterprise 22H2', 'no system prints its version there'],
    ['Windows Server 23H2 Datacenter', 'no page speaks of it'],
    ['Windows Server ２０１９', 'its digits are of another script'],
    ['Windows Serve\u0433 2019 Standard', 'one letter is Cyrillic'],
    ['Windows Server 2019 Standard\u0000', 'it ends in no letter'],
    ['Debian GNU/Linux bookworm/sid', 'there is no release'],
    ['Red Hat Enterprise Linux CoreOS 4.12', 'it is another product'],
    ['SUSE Linux Enterprise Desktop 15', 'it is another product'],
    ['SLES 15-SP4', 'nobody prints it so'],
    ['openSUSE Tumbleweed', 'there is no release'],
    ['FreeBSD 13 (64 bit)', 'no rule speaks of it'],
  ])('%j is not guessed at: %s', (name) => {
    expect(recogniseGuest({ name })).toBeUndefined();
  });

  it.each([
    ['Windows 10 Enterprise 2015 LTSB', 'Windows 10 LTSC 2015'],
    ['Microsoft Windows 10 Enterprise 2016 LTSB', 'Windows 10 LTSC 2016'],
    ['Windows 10 Enterprise 2016 LTSB N', 'Windows 10 LTSC 2016'],
    ['Windows 10 Enterprise LTSC 2019', 'Windows 10 LTSC 2019'],
    ['Windows 10 Enterprise N LTSC 2021', 'Windows 10 LTSC 2021'],
    ['Windows 10 IoT Enterprise LTSC 2021', 'Windows 10 IoT LTSC 2021'],
    ['Windows 10 IoT Enterprise LTSC 2019', 'Windows 10 LTSC 2019'],
    ['Windows 10 IoT Enterprise 2016 LTSB', 'Windows 10 LTSC 2016'],
    ['Microsoft Windows 10 Enterprise LTSC', 'Windows 10 LTSC'],
    ['Microsoft Windows 10 IoT Enterprise LTSC', 'Windows 10 IoT LTSC'],
    ['Windows 10 Enterprise LTSB', 'Windows 10 LTSB'],
    ['Windows 11 Enterprise LTSC 2024', 'Windows 11 LTSC 2024'],
    ['Windows 10 Enterprise', undefined],
    ['Windows 10 IoT Enterprise', undefined],
  ])('%s lives as %s', (name, lifecycle) => {
    const recognised = recogniseGuest({ name });
    expect(recognised?.lifecycle).toBe(lifecycle);
    expect(recognised?.name).toBe(lifecycle === undefined ? 'Windows 10' : `${name.includes('11') ? 'Windows 11' : 'Windows 10'} LTSC`);
  });

  it.each([
    'Windows 10 Enterprise LTSC 2020',
    'Windows 10 Enterprise LTSC 2024',
    'Windows 10 Enterprise 2019',
    'Windows 10 Enterprise LTSC 2019 2021',
    'Windows 10 Enterprise LTSC LTSB 2019',
    'Windows 11 Enterprise LTSC 2021',
    'Windows 7 Enterprise LTSC',
    'Windows 10 Enterprise LTSC 2021 test',
  ])('no long-term release is guessed at: %s', (name) => {
    expect(recogniseGuest({ name })).toBeUndefined();
  });

  it('says nothing without a name', () => {
    expect(recogniseGuest({ family: 'windows', architecture: 'x64' })).toBeUndefined();
  });

  it('believes neither name nor family when they contradict each other', () => {
    expect(recogniseGuest({ name: 'Windows Server 2019 Standard', family: 'linux' })).toBeUndefined();
    expect(recogniseGuest({ name: 'Windows Server 2019 Standard', family: 'windows' })?.name).toBe('Windows Server 2019');
  });

  it('takes no architecture from a name that says both', () => {
    expect(recogniseGuest({ name: 'Windows 7 64-bit 32-bit' })).toEqual({ name: 'Windows 7', family: 'windows' });
  });
});
