import type { GuestSystem } from '../facts';

/** A guest operating system that was recognised by its name. */
interface RecognisedGuest {
  /** The name that editions list it by: Windows Server 2012 R2, Windows 10, Ubuntu 22.04, Red Hat Enterprise Linux 8. */
  readonly name: string;
  /** What its support dates go by, where systems that are listed as one have dates of their own: Windows 10 LTSC 2021. */
  readonly lifecycle?: string;
  readonly family: 'windows' | 'linux';
  /** The number behind a Linux release, or its service pack, where the name tells one: 10 of Red Hat Enterprise Linux 6.10, 2 of SLES 11 SP2. */
  readonly minor?: number;
  /** Where the name tells it, or the release exists for one only. */
  readonly architecture?: 'x64' | 'x86';
}

type Architecture = RecognisedGuest['architecture'];

/** Words that name an edition, a service pack or an installation and change nothing about the release. */
const SERVER_WORDS = new Set(
  'standard enterprise datacenter essentials foundation web edition evaluation azure server core full installation desktop experience nano service pack sp1 sp2 1 2 with without hyper-v ltsc'.split(
    ' ',
  ),
);
const CLIENT_WORDS = new Set(
  'home basic premium starter ultimate business pro professional enterprise education edition evaluation n iot multi-session for workstations with media center service pack sp1 sp2 sp3 1 2 3'.split(
    ' ',
  ),
);
/** The long-term releases of each client; those of 2015 and 2016 are called LTSB. */
const LONG_TERM_RELEASES: Readonly<Record<string, readonly string[]>> = { '10': ['2015', '2016', '2019', '2021'], '11': ['2024'] };
const LONG_TERM_WORDS = new Set(['ltsc', 'ltsb']);

/** Linux distributions; the first group is the release that lists go by, the numbers behind it are told beside it. */
const DISTRIBUTIONS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Red Hat Enterprise Linux', pattern: /^(?:red hat enterprise linux|rhel)(?: server| es| as| ws)?(?: release)? (\d+)(?:\.\d+)*/ },
  { name: 'Ubuntu', pattern: /^ubuntu(?: linux)?(?: server)? (\d+\.\d+)(?:\.\d+)*/ },
  { name: 'Debian', pattern: /^debian(?: gnu\/linux| linux)? (\d+)(?:\.\d+)*/ },
  { name: 'SUSE Linux Enterprise Server', pattern: /^(?:suse linux enterprise server|sles)(?: for sap applications)? (\d+)(?:\.\d+)*/ },
  { name: 'Oracle Linux', pattern: /^oracle (?:enterprise )?linux(?: server)?(?: release)? (\d+)(?:\.\d+)*/ },
  { name: 'Rocky Linux', pattern: /^rocky linux(?: release)? (\d+)(?:\.\d+)*/ },
  { name: 'AlmaLinux', pattern: /^almalinux(?: os)?(?: release)? (\d+)(?:\.\d+)*/ },
  { name: 'CentOS', pattern: /^centos(?: linux)?(?: release)? (\d+)(?:\.\d+)*/ },
  { name: 'CentOS Stream', pattern: /^centos stream(?: release)? (\d+)/ },
  { name: 'Scientific Linux', pattern: /^scientific linux(?: release)? (\d+)(?:\.\d+)*/ },
  { name: 'Amazon Linux', pattern: /^amazon linux(?: ami)? (\d+)(?:\.\d+)*/ },
  { name: 'Fedora', pattern: /^fedora(?: linux)?(?: release)? (\d+)/ },
  { name: 'openSUSE Leap', pattern: /^opensuse leap (\d+\.\d+)/ },
];
const WORDS_OF_64_BIT = /\b64[- ]?bit\b|\bx64\b|\bx86[_-]64\b|\bamd64\b/;
const WORDS_OF_32_BIT = /\b32[- ]?bit\b|\bx86\b(?![_-]64)|\bi[3-6]86\b/;
const WORDS_OF_A_PROCESSOR = new RegExp(`${WORDS_OF_64_BIT.source}|${WORDS_OF_32_BIT.source}`, 'g');
/** What may stand behind a Linux release: LTS, a service pack, a code name in parentheses. */
const BEHIND_RELEASE = /^(?: lts| sp ?\d+| service pack \d+| for sap applications| \([^()]*\))*$/;

/**
 * Recognises a guest operating system by the name VMM prints, in its many spellings: `64-bit edition of Windows Server
 * 2008 R2 Standard`, `Windows Server 2008 Enterprise 32-Bit`, `Ubuntu Linux 22.04 (64 bit)`. A spelling that is not known,
 * a name without a release (`Other Linux (64 bit)`, `Ubuntu Linux (64 bit)`), or one that contradicts the family that was
 * read gives undefined: nothing is guessed.
 */
export function recogniseGuest(guest: GuestSystem): RecognisedGuest | undefined {
  if (guest.name === undefined) return undefined;
  const { name, architecture } = withoutArchitecture(tidied(guest.name));
  const recognised =
    windowsServer(name, architecture) ?? semiAnnual(name) ?? windowsClient(name, architecture) ?? linux(name, architecture);
  const contradicts = recognised !== undefined && guest.family !== undefined && guest.family !== recognised.family;
  return contradicts ? undefined : recognised;
}

function tidied(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[®™©]|\((?:r|tm|c)\)/g, ' ');
  return plain
    .replaceAll(/[\s,:]+/g, ' ')
    .trim()
    .replace(/^microsoft /, '');
}

/** The processor that a name speaks of, whether or not the system is recognised; undefined: none, or both. */
export function architectureInName(name: string): Architecture {
  return withoutArchitecture(tidied(name)).architecture;
}

function withoutArchitecture(name: string): { readonly name: string; readonly architecture: Architecture } {
  const is64 = WORDS_OF_64_BIT.test(name);
  const is32 = WORDS_OF_32_BIT.test(name);
  const bare = name.replace(/^(?:64|32)-?bit edition of /, '').replaceAll(WORDS_OF_A_PROCESSOR, ' ');
  const architecture = is64 === is32 ? undefined : is64 ? 'x64' : 'x86';
  return {
    name: bare
      .replaceAll(/\(\s*\)/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    architecture,
  };
}

function windowsServer(name: string, architecture: Architecture): RecognisedGuest | undefined {
  const found = /^windows (?:web )?server (2003|2008|2012|2016|2019|2022|2025)( ?r2)?(?= |$)(.*)$/.exec(name);
  if (!found) return undefined;
  const year = Number(found[1]);
  const isR2 = found[2] !== undefined;
  const words = wordsOf(found[3] ?? '');
  if ((isR2 && year > 2012) || !words.every((word) => SERVER_WORDS.has(word))) return undefined;

  // 2003 R2 shares its life with 2003. From 2008 R2 on there is no 32-bit edition.
  const release = isR2 && year > 2003 ? `${year} R2` : `${year}`;
  const is64Only = year > 2008 || (year === 2008 && isR2);
  const only = is64Only ? 'x64' : architecture;
  return {
    name: words.includes('nano') ? `Windows Server ${release} Nano Server` : `Windows Server ${release}`,
    family: 'windows',
    ...(only && { architecture: only }),
  };
}

/** The semi-annual releases of Windows Server, which have no desktop and are all past support: `Windows Server, version 1809`. */
function semiAnnual(name: string): RecognisedGuest | undefined {
  const found = /^windows server (?:(?:standard|datacenter) )?version (1709|18\d\d|19\d\d|2004|20h2)$/.exec(name);
  return found ? { name: `Windows Server version ${(found[1] ?? '').toUpperCase()}`, family: 'windows', architecture: 'x64' } : undefined;
}

function windowsClient(name: string, architecture: Architecture): RecognisedGuest | undefined {
  const found = /^windows (xp|vista|7|8\.1|8|10|11)(?= |$)(.*)$/.exec(name);
  if (!found) return undefined;
  const release = { xp: 'XP', vista: 'Vista' }[found[1] ?? ''] ?? found[1] ?? '';
  const words = wordsOf(found[2] ?? '');
  const common = { family: 'windows', ...(architecture && { architecture }) } as const;
  if (words.every((word) => CLIENT_WORDS.has(word))) return { name: `Windows ${release}`, ...common };
  const lifecycle = longTermRelease(release, words);
  return lifecycle === undefined ? undefined : { name: `Windows ${release} LTSC`, lifecycle, ...common };
}

/**
 * A long-term release by what its support dates go by: `Windows 10 LTSC 2021`, or without a year where the name tells none. The one of
 * 2021 lives longer as IoT; the others end alike. undefined: it is none.
 */
function longTermRelease(release: string, words: readonly string[]): string | undefined {
  const channel = words.filter((word) => LONG_TERM_WORDS.has(word));
  const releases = LONG_TERM_RELEASES[release] ?? [];
  const years = words.filter((word) => releases.includes(word));
  const others = words.filter((word) => !channel.includes(word) && !years.includes(word));
  if (channel.length !== 1 || years.length > 1 || releases.length === 0 || !others.every((word) => CLIENT_WORDS.has(word)))
    return undefined;
  const [year] = years;
  if (year === undefined) return `Windows ${release} ${words.includes('iot') ? 'IoT ' : ''}${(channel[0] ?? '').toUpperCase()}`;
  return `Windows ${release} ${words.includes('iot') && year === '2021' ? 'IoT ' : ''}LTSC ${year}`;
}

function linux(name: string, architecture: Architecture): RecognisedGuest | undefined {
  const known = (distribution: string): RecognisedGuest => ({ name: distribution, family: 'linux', ...(architecture && { architecture }) });
  if (/^flatcar(?: container linux)?(?: by kinvolk)?(?: \d+(?:\.\d+)*)?(?: \([^()]*\))?$/.test(name))
    return known('Flatcar Container Linux');
  for (const { name: distribution, pattern } of DISTRIBUTIONS) {
    const found = pattern.exec(name);
    if (!found || !BEHIND_RELEASE.test(name.slice(found[0].length))) continue;
    const numbers = /[\d.]+$/.exec(found[0])?.[0] ?? '';
    const minor = minorOf(numbers.slice(found[1]?.length) + name.slice(found[0].length));
    return { ...known(`${distribution} ${found[1]}`), ...(minor !== undefined && { minor }) };
  }
  return undefined;
}

/** From what stands behind the release: `.10`, ` sp2`, ` (sp2)`. */
function minorOf(text: string): number | undefined {
  const found = /^\.(\d+)|\b(?:sp|service pack) ?(\d+)\b/.exec(text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s()]+/).filter((word) => word !== '');
}
