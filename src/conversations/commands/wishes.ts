/** How a change that shall be supposed may be put, and the values in it as Azure, Windows and VMM write them. */
import type { Supposition } from '../../readiness/what-if';
import { vmmVersionOf } from '../../readiness/editions/common/vmm-builds';
import { fold, match } from '../said';

/** A wish as it was typed, by the change it names. */
export interface Wish {
  readonly change: Supposition['change'];
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const THE = '(?:the |vart |our |vara )?';
const WERE = '(?:were|was|is|are|lay|lag|ligger|vore|var|ar|hade varit)';
const RAN = '(?:ran|runs|were running|was running|had|korde|kor|hade)';
const STORAGE = '(?:storage(?: accounts?)?|lagring(?:en)?|lagringskonto(?:t|na)?)';
/** The accounts as a whole, or one by its name. */
const ACCOUNT = `(?:${THE}${STORAGE}|(?<account>\\S+))`;
const REGION = '(?<region>[a-z]+(?: ?[a-z]+)* ?\\d?)';
const KIND = '(?<kind>storagev[12]|storage|blobstorage|blockblobstorage|filestorage|gpv[12]|(?:general[- ]purpose|allman) v[12])';
const DISK = '(?<disk>(?:os|operating system|system|data)[ -]?disk(?:en)?|operativsystemdisk(?:en)?|disk(?:en)?)';
const THE_DISK = '(?:the |our )?(?:(?:os|system|data)[ -]?)?disk(?:en)?';
/** As Hyper-V names its files, with a checkpoint's among them: by that alone it is known to be a disk. */
const NAMED = `(?:${THE_DISK} )?["“”]?(?<named>[^"“”]*\\.(?:a?vhdx?|vhds))["“”]?`;
/** A disk of any name, after the word. */
const CALLED = `${THE_DISK} ["“”]?(?<named>[^"“”]*[^"“” ])["“”]?`;
const SIZE = '(?<size>\\d+(?:[ .,]\\d+)*) ?(?<unit>bytes?|[kmgt]i?b)';
const IS_NOW = `(?:${WERE}|grew to|became|vaxte till|blev)`;

/** In the order they are tried: a line that names a size or a version is no question of where something lies. */
const WISHES = [
  ['vaultRegion', `${THE}(?:recovery services )?(?:vault|valvet) ${WERE} (?:in|i) ${REGION}`],
  ['networkRegion', `${THE}(?:virtual network|network|vnet|(?:virtuella )?natverket) ${WERE} (?:in|i) ${REGION}`],
  [
    'edition',
    `(?:${THE}(?:edition|utgavan?) (?:${WERE} )?|(?:we )?used edition )?(?<edition>[a-z0-9-]*\\d{4}[a-z0-9-]*)(?: ${WERE} in force| gallde)?`,
  ],
  ['storageSku', `${ACCOUNT} ${WERE} (?<sku>(?:standard_)?(?:lrs|grs|ra-?grs|zrs|gzrs|ra-?gzrs)|premium[ _](?:lrs|zrs))`],
  ['storageSku', `${ACCOUNT} ${WERE} (?<tier>premium|standard)(?:[ -](?:storage|lagring))?`],
  ['storageKind', `${ACCOUNT} ${WERE} (?:of (?:the )?kind |av typen )?(?:a |an |ett )?${KIND}(?: account|-konto)?`],
  ['storageRegion', `${THE}${STORAGE} ${WERE} (?:in|i) ${REGION}`],
  ['diskSize', `${NAMED} (?:of|on|in|pa|i|hos) (?<vm>.+?) ${IS_NOW} ${SIZE}`],
  ['diskSize', `(?:the )?${DISK} (?:of|on|in|pa|i|hos) (?<vm>.+?) ${IS_NOW} ${SIZE}`],
  ['diskSize', `(?<vm>.+?)(?:['’]s|['’:]?s|['’]) (?:${NAMED}|${DISK}) ${IS_NOW} ${SIZE}`],
  ['diskSize', `${CALLED} (?:of|on|in|pa|i|hos) (?<vm>.+?) ${IS_NOW} ${SIZE}`],
  ['diskSize', `(?<vm>.+?)(?:['’]s|['’:]?s|['’]) ${CALLED} ${IS_NOW} ${SIZE}`],
  ['diskSize', `(?<vm>.+?) (?:had|has|hade|har) (?:a |an |en )?${SIZE} ${DISK}`],
  ['generation', `(?<vm>.+?) ${WERE} (?:a |en )?(?:generation|gen) ?(?<generation>[12])(?:[ -]vm)?`],
  ['hotfix', `(?<host>.+?) (?:had|has|got|hade|har|fick) (?<hotfix>kb ?\\d{6,7})(?: installed| installerad)?`],
  ['vmmVersion', `(?<server>.+?) ${RAN} (?:(?:sc)?vmm )?(?:version )?(?<version>\\d+\\.\\d+(?:\\.\\d+){0,2})`],
  [
    'vmmVersion',
    `(?<server>.+?) ${RAN} (?:(?:sc)?vmm|(?:microsoft )?system center(?: virtual machine manager)?) (?<release>\\d{4}(?: sp1| r2)?)(?: (?:(?:ur|update rollup) ?(?<rollup>\\d+)|(?<rtm>rtm)))?`,
  ],
  [
    'hostSystem',
    `(?<host>.+?) ${RAN} (?:microsoft )?(?<system>windows server (?:2012|2012 r2|2016|2019|2022|2025)|hyper-v server (?:2012|2012 r2|2016|2019)|azure (?:stack hci|local)(?: 2[0-4]h2)?)`,
  ],
  ['hostCloud', `(?<host>.+?) ${WERE} (?:in|i) (?:the cloud |cloud |molnet )?(?<cloud>.+)`],
] as const satisfies readonly (readonly [Supposition['change'], string])[];

const PATTERNS = WISHES.map(([change, pattern]) => [change, new RegExp(`^${pattern}$`)] as const);

/** What a line wishes to be otherwise, with the words it is put in as they were typed; undefined: nothing that can be supposed. */
export function wishIn(rest: string): Wish | undefined {
  for (const [change, pattern] of PATTERNS) {
    const heard = match({ text: rest, folded: fold(rest) }, { en: [pattern], sv: [] });
    if (heard) return { change, groups: heard.groups };
  }
  return undefined;
}

/** `ra-grs`, `Premium_LRS` as Azure writes them. */
export function skuOf(typed: string): string {
  const [name = '', tier = 'standard'] = typed.toLowerCase().split(/[ _]/).toReversed();
  return `${tier === 'premium' ? 'Premium' : 'Standard'}_${name.replace(/^ra-?/, 'ra').toUpperCase()}`;
}

const TIERS = [
  { name: 'Premium', skus: ['Premium_LRS', 'Premium_ZRS'] },
  { name: 'Standard', skus: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS', 'Standard_ZRS', 'Standard_GZRS', 'Standard_RAGZRS'] },
] as const;

/** `premium` with the redundancies it comes in; undefined: no tier. */
export function tierOf(typed: string | undefined): (typeof TIERS)[number] | undefined {
  return TIERS.find(({ name }) => name.toLowerCase() === typed?.toLowerCase());
}

const KINDS: Readonly<Record<string, string>> = {
  storage: 'Storage',
  blobstorage: 'BlobStorage',
  blockblobstorage: 'BlockBlobStorage',
  filestorage: 'FileStorage',
};

/** `gpv2`, `general-purpose v1`, `StorageV2` as Azure writes them: the first version bears no number. */
export function storageKindOf(typed: string): string {
  const name = typed.toLowerCase();
  if (name.endsWith('v2')) return 'StorageV2';
  return KINDS[name] ?? 'Storage';
}

/** `windows server 2012 r2`, `hyper-v server 2019`, `azure local 22h2` as the systems name themselves. */
export function systemCaptionOf(typed: string): string {
  const azureLocal = /^azure (stack hci|local)(?: (\d\dh\d))?$/i.exec(typed);
  if (azureLocal)
    return `Azure ${azureLocal[1]?.toLowerCase() === 'local' ? 'Local' : 'Stack HCI'}${azureLocal[2] ? `, version ${azureLocal[2].toUpperCase()}` : ''}`;
  const [first, second, ...rest] = typed.split(' ');
  const name = [first, second].map((word = '') => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
  return [name.replace('Hyper-v', 'Hyper-V'), ...rest.map((word) => word.toUpperCase())].join(' ');
}

/** A version as typed, or the one of a release by its name, with both as they are told; undefined: no such release or rollup. */
export function vmmVersionIn(groups: Wish['groups']): { readonly version: string; readonly told: string } | undefined {
  const { version, release = '', rollup, rtm } = groups;
  if (version !== undefined) return { version, told: version };
  const found = vmmVersionOf(release, rtm === undefined ? (rollup === undefined ? undefined : Number(rollup)) : 0);
  return found === undefined ? undefined : { version: found, told: `${release.toUpperCase()} (${found})` };
}

const UNITS = ['b', 'k', 'm', 'g', 't'];

/**
 * `4 TB`, `2,5 TB`, `4,095 GiB` in bytes, counted by 1,024 as Microsoft's pages do. A comma or blank before three digits groups
 * thousands, any other comma is a decimal one. undefined: no size, or none above zero.
 */
export function bytesOf(size: string, unit: string): number | undefined {
  const grouped = /^\d{1,3}(?:[ ,]\d{3})+$/.test(size) ? size.replaceAll(/[ ,]/g, '') : size.replace(',', '.');
  const bytes = Math.round(Number(grouped) * 1024 ** UNITS.indexOf(unit.charAt(0).toLowerCase()));
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}
