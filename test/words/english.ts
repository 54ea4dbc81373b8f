/** What English in a Swedish text looks like, and the short list of what may stand there all the same. */
import { documentsOf } from '../../src/cards/documents';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { EDITIONS } from '../../src/readiness/editions';
import { IN_SWEDISH } from '../../src/words/sv/sources';

/** Words that hold sentences together. Those that Swedish has too are left out: all, be, in, man, over, under. */
const FUNCTION_WORDS = [
  'about after again an and any are as because been before being both but by can cannot could did do does done each either every for from',
  'had has have here how if into is it its more most must neither never no none nor not of off on once one only or other our out',
  'same should since so some still such than that the their them then there these they this those through to until was we were what',
  'when where which while who whose why will with without would yet you your',
];

/** Terms of the field that have a Swedish word in this product, each with its forms. */
const TERMS = [
  'account accounts address addresses alert alerts answer answered answers clock cloud clouds collector conditional condition conditions',
  'confirm confirmed denied edition evidence failed failover failure failures found gap gaps group groups guest host hosts journal key',
  'known log logs measured met missing name names need needs network networks owner place read reading ready refused replicate',
  'replicated replication requirement requirements report reported reports rights size source sources stale storage subnet subnets',
  'subscription subscriptions supported unknown update updates vault vaults verdict waive waived waiver walk watch',
];

const ENGLISH = new Set([...FUNCTION_WORDS, ...TERMS].flatMap((line) => line.split(' ')));

/** Names of products, of roles, of what stands on a button or a page in English, and of values that Azure and Windows have. */
const NAMES = [
  '64-bit edition of ',
  'Cool storage: No',
  'EDITION',
  'Extended Security Updates',
  'Hot storage: No',
  'mappen collector',
  'sites managed by SCVMM to Azure',
  'Storage (General Purpose v1)',
  'Avvecklas av Azure: Storage',
  'Storage Blob Data Contributor',
  'Storage Blob Data Owner',
  'Storage Spaces',
  'test failover',
  'UEFI Secure boot: No',
  'Versionsstatus Supported',
  'VMs and Services, Create Cloud',
  'Failover Cluster Manager',
  'Fabric, Servers, All Hosts',
  'Help, About',
  'Network Adapter',
  'VMs and Services, All Hosts',
  'VMs and Services, Clouds',
  'Windows Update',
  'Ägare (Owner)',
  '”Unknown”',
];

/** Titles, headings and copies as they are printed; our own remarks among them have their Swedish. */
const PRINTED = EDITIONS.flatMap((edition) => CATALOGUE.flatMap((requirement) => documentsOf(edition, requirement)))
  .flatMap(({ document, section, copy }) => [document, section, copy])
  .filter((text) => !Object.hasOwn(IN_SWEDISH, text));

const ALLOWED = [...new Set([...PRINTED, ...NAMES])].toSorted((a, b) => b.length - a.length);

/** Characters shown on either side of a word. */
const AROUND = 40;

/** What is no text of ours: addresses, lines of a command, ids, and what a source said word for word. */
const NOT_OURS = [
  /https?:\/\/\S+/g,
  /(?:ordagrant|egna ord:) ”.*?”(?=[. ]|$)/g,
  // Where something stands in the plan document.
  / \((?:vmmServers|clouds|hosts|vms)\)/g,
  /(?:^|\s)(?:az|Get-\w+|Install-\w+|Invoke-\w+|\.\\\S+) .*/g,
  /\b[\w-]+(?:[./\\][\w*-]+)+/g,
];

const WORDS = /[\p{L}\p{N}’'-]+/gu;
const isEnglish = (word: string): boolean => ENGLISH.has(word.toLowerCase());

/** The English words in a Swedish text, each with what stands around it. @param names what people and their systems are called */
export function englishIn(text: string, names: readonly string[] = []): readonly string[] {
  if (!text.match(WORDS)?.some(isEnglish)) return [];
  let rest = text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll(/\]\(https?:[^)]*\)/g, ']');
  for (const pattern of NOT_OURS) rest = rest.replaceAll(pattern, ' · ');
  for (const allowed of [...names, ...ALLOWED]) rest = rest.replaceAll(allowed, ' · ');
  return [...rest.matchAll(WORDS)]
    .filter(([word]) => isEnglish(word))
    .map(({ 0: word, index }) => `${word}: ${rest.slice(Math.max(0, index - AROUND), index + word.length + AROUND).trim()}`);
}
