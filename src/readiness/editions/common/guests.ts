/**
 * Guest operating systems. Site Recovery's page for Hyper-V has no list of its own: any system that
 * Azure supports, but for Nano Server. What is listed here is what Microsoft names as runnable in Azure: the systems that
 * failover prepares by itself, and the endorsed Linux distributions. A system that is not named is not refused: no page speaks of it.
 */

const WINDOWS = [
  'Windows Server 2008',
  'Windows Server 2008 R2',
  'Windows Server 2012',
  'Windows Server 2012 R2',
  'Windows Server 2016',
  'Windows Server 2019',
  'Windows Server 2022',
  'Windows Server 2025',
  'Windows 7',
  'Windows 8',
  'Windows 8.1',
  'Windows 10',
  'Windows 10 LTSC',
];

/** By the release VMM prints, which seldom tells minor releases and service packs; where it does, LISTED_MINORS says which are meant. */
const LINUX = [
  ...['5', '6', '7', '8', '9', '10'].map((release) => `Red Hat Enterprise Linux ${release}`),
  ...['14.04', '16.04', '18.04', '20.04', '22.04', '24.04'].map((release) => `Ubuntu ${release}`),
  ...['7', '8', '9', '10', '11', '12'].map((release) => `Debian ${release}`),
  ...['11', '12', '15'].map((release) => `SUSE Linux Enterprise Server ${release}`),
  ...['6', '7', '8', '9'].map((release) => `Oracle Linux ${release}`),
  // Endorsed without a release named; 9 and 10 are also prepared by failover itself.
  ...['8', '9', '10'].flatMap((release) => [`Rocky Linux ${release}`, `AlmaLinux ${release}`]),
  'Flatcar Container Linux',
];

/** The minor releases, or service packs, that the list of what failover prepares gives of a release; without a last, all from the first on. */
export const LISTED_MINORS: Readonly<Record<string, { readonly first: number; readonly last?: number }>> = {
  'Red Hat Enterprise Linux 5': { first: 2, last: 11 },
  'Red Hat Enterprise Linux 6': { first: 1, last: 10 },
  'Red Hat Enterprise Linux 7': { first: 0, last: 9 },
  'Red Hat Enterprise Linux 8': { first: 0, last: 10 },
  'Red Hat Enterprise Linux 9': { first: 0, last: 7 },
  'Red Hat Enterprise Linux 10': { first: 0, last: 1 },
  'Debian 9': { first: 1 },
  'SUSE Linux Enterprise Server 11': { first: 3, last: 4 },
  'SUSE Linux Enterprise Server 12': { first: 1, last: 5 },
  'SUSE Linux Enterprise Server 15': { first: 0, last: 7 },
  'Oracle Linux 6': { first: 4, last: 10 },
  'Oracle Linux 7': { first: 0, last: 9 },
  'Oracle Linux 8': { first: 0, last: 9 },
  'Oracle Linux 9': { first: 0, last: 6 },
};

export const ACCEPTED_GUESTS: readonly string[] = [...WINDOWS, ...LINUX];
export const REFUSED_GUESTS: readonly string[] = ['Windows Server 2016 Nano Server'];

/** Last day of Microsoft's support, without paid extended updates. What has ended is a matter of the day that is judged at. */
export const SUPPORT_ENDS_BY_GUEST: Readonly<Record<string, string>> = {
  'Windows Server 2008': '2020-01-14',
  'Windows Server 2008 R2': '2020-01-14',
  'Windows Server 2012': '2023-10-10',
  'Windows Server 2012 R2': '2023-10-10',
  'Windows Server 2016': '2027-01-12',
  'Windows Server 2019': '2029-01-09',
  'Windows Server 2022': '2031-10-14',
  'Windows Server 2025': '2034-11-14',
  'Windows 7': '2020-01-14',
  'Windows 8': '2016-01-12',
  'Windows 8.1': '2023-01-10',
  'Windows 10': '2025-10-14',
  'Windows 10 LTSC 2015': '2025-10-14',
  'Windows 10 LTSC 2016': '2026-10-13',
  'Windows 10 LTSC 2019': '2029-01-09',
  'Windows 10 LTSC 2021': '2027-01-12',
  'Windows 10 IoT LTSC 2021': '2032-01-13',
};

/** Names that several releases bear: the last day of the one that ends first, and of the one that ends last. */
export const SUPPORT_MAY_END_BY_GUEST: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  'Windows 10 LTSB': { first: '2025-10-14', last: '2026-10-13' },
  'Windows 10 IoT LTSB': { first: '2025-10-14', last: '2026-10-13' },
  'Windows 10 LTSC': { first: '2027-01-12', last: '2029-01-09' },
  'Windows 10 IoT LTSC': { first: '2029-01-09', last: '2032-01-13' },
};

/** Systems that Hyper-V's page marks as not supported on generation 2; of those that it never names nothing is said. */
export const NOT_ON_GENERATION_2: readonly string[] = [
  'Windows Server 2008',
  'Windows Server 2008 R2',
  'Windows 7',
  'Red Hat Enterprise Linux 5',
  'CentOS 5',
  'Debian 7',
  'Oracle Linux 6',
  'SUSE Linux Enterprise Server 11',
  'Ubuntu 12.04',
];
