/** Guest systems as VMM prints them. */
import type { WireGuestSystem } from '../../sources/collector/wire';

function windows(name: string, architecture: 'x64' | 'x86' = 'x64'): WireGuestSystem {
  return { name, family: 'windows', architecture, reportedByGuest: true };
}

function linux(name: string): WireGuestSystem {
  return { name, family: 'linux', architecture: 'x64', reportedByGuest: true };
}

export const GUESTS = {
  server2025: windows('Windows Server 2025 Standard'),
  server2022: windows('Windows Server 2022 Datacenter'),
  server2019: windows('Windows Server 2019 Standard'),
  server2016: windows('Windows Server 2016 Standard'),
  server2016Nano: windows('Windows Server 2016 Datacenter Nano Server'),
  server2012R2: windows('Windows Server 2012 R2 Standard'),
  server2008R2: windows('64-bit edition of Windows Server 2008 R2 Standard'),
  server2008x86: windows('Windows Server 2008 Standard 32-Bit', 'x86'),
  windows7x86: windows('Windows 7', 'x86'),
  windows10: windows('Windows 10'),
  ubuntu2204: linux('Ubuntu Linux 22.04 (64 bit)'),
  redHat9: linux('Red Hat Enterprise Linux 9 (64 bit)'),
  suse15: linux('SUSE Linux Enterprise Server 15 (64 bit)'),
  debian12: linux('Debian GNU/Linux 12 (64 bit)'),
  oracle8: linux('Oracle Linux 8 (64 bit)'),
  centOs7: linux('CentOS Linux 7 (64 bit)'),
  freeBsd: { name: 'FreeBSD 13', family: 'other', architecture: 'x64', reportedByGuest: true },
  unknown: { name: 'Unknown', family: null, architecture: 'x64', reportedByGuest: false },
} as const satisfies Record<string, WireGuestSystem>;

export type GuestName = keyof typeof GUESTS;
