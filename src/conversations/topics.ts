/** Which question about the requirements a line asks: words that must all occur, folded, whole words. */
import type { RequirementId } from '../readiness/catalogue';
import type { TopicId } from '../words/topic-words';
import type { Language } from '../words/language';
import { PAGES } from './topic-pages';
import type { Said } from './said';

export interface Topic {
  readonly id: TopicId;
  /** The requirement it is about, for its explanation. */
  readonly requirement?: RequirementId;
  /** The living page of the founding page's link. */
  readonly page: string;
  /** Each line of words is one way to ask; all of its words must occur. */
  readonly en: readonly string[];
  readonly sv: readonly string[];
}

/** In the order they are tried: the narrow before the wide. */
export const TOPICS: readonly Topic[] = [
  topic(
    'premiumWhen',
    'storage.kind',
    ['when premium', 'why premium', 'premium good', 'premium for'],
    ['nar premium', 'varfor premium', 'premium bra', 'premium till'],
  ),
  topic(
    'logAccount',
    'storage.logAccount',
    ['what log account', 'why log account', 'log account for'],
    ['vad loggkonto(?:t)?', 'varfor loggkonto(?:t)?', 'loggkonto(?:t)? till'],
  ),
  topic(
    'standardBesidePremium',
    'storage.logAccount',
    ['standard account premium', 'log account'],
    ['standardkonto(?:t)? premium', 'premium extra konto', 'loggkonto(?:t)?'],
  ),
  topic('premium', 'storage.kind', ['premium'], ['premium(?:lagring(?:en)?|konto(?:t)?)?']),
  topic('geoRedundant', 'storage.geoRedundant', ['geo-?redundan(?:t|cy)', 'grs'], ['geo-?redundan(?:t|s)', 'grs']),
  topic(
    'storageRedundancy',
    'storage.redundancy',
    ['local(?:ly)?-? ?redundant', 'lrs', 'zrs', 'redundancy'],
    ['lokal(?:t)?-? ?redundant', 'lrs', 'zrs', 'redundans(?:en)?'],
  ),
  topic(
    'storageRegion',
    'storage.region',
    ['storage region', 'account region', 'storage same region'],
    ['lagringskonto(?:t)? region(?:en)?', 'lagring(?:en)? region(?:en)?', 'konto(?:t)? region(?:en)?'],
  ),
  topic(
    'storageAccount',
    'storage.account',
    ['storage account', 'storage for', 'why storage'],
    ['lagringskonto(?:t)?', 'lagring(?:en)? till', 'varfor lagring'],
  ),
  topic('networkRegion', 'network.region', ['network region', 'vnet region'], ['natverk(?:et)? region(?:en)?', 'vnet region(?:en)?']),
  topic(
    'network',
    'network.exists',
    ['virtual network', 'vnet', 'azure network', 'network for'],
    ['virtuellt? natverk(?:et)?', 'vnet', 'azure-?natverk(?:et)?', 'natverk(?:et)? till', 'varfor natverk(?:et)?'],
  ),
  topic('kb2961977', 'host.kb2961977', ['kb ?2961977', '2961977'], ['kb ?2961977', '2961977', 'korrigeringar(?:na)?']),
  topic(
    'renaming',
    'vm.name',
    ['renamed?', 'change name', 'vm name', 'name vm', 'names? changed'],
    ['byta namn', 'byter namn', 'andra namn(?:et)?', 'namn(?:et)? andras', 'vm-?namn(?:et)?', 'namn(?:et)? vm:en', 'dopa? om'],
  ),
  topic(
    'nextStep',
    'capacity.planned',
    ['next step', 'what next', 'capacity', 'deployment planner'],
    ['nasta steg(?:et)?', 'kapacitet(?:en)?', 'vad gor vi sen', 'deployment planner'],
  ),
  topic(
    'guestSystem',
    'vm.guestOs',
    ['guest (?:os|operating systems?|systems?)', 'operating systems? vms?', 'operating systems? guests?'],
    ['gast(?:operativ)?system(?:en|et)?', 'operativsystem vm(?:en|:en|:ar|:arna)?', 'operativsystem gast(?:en|er|erna)?'],
  ),
  topic('ipv6', 'vm.ipv6', ['ipv6'], ['ipv6']),
  topic('secureBoot', 'vm.secureBoot', ['secure boot'], ['secure boot', 'saker start']),
  topic(
    'bitLocker',
    'vm.encryption',
    ['bitlocker', 'encrypted disks?', 'disk encryption'],
    ['bitlocker', 'krypterade? disk(?:ar|en)?', 'diskkryptering(?:en)?'],
  ),
  topic('shielded', 'vm.shielded', ['shielded', 'tpm'], ['avskarmade?', 'shielded', 'tpm']),
  topic('generation', 'vm.generation', ['generations?', 'gen ?[12]'], ['generation(?:en|er)?', 'gen ?[12]']),
  topic(
    'disks',
    'vm.dataDiskCount',
    ['how many disks?', 'how many data disks?', 'how (?:big|large) disks?', 'disks? sizes?'],
    ['hur manga (?:data)?diskar', 'hur (?:stor|stora) (?:data)?disk(?:ar|en)?', 'disk(?:ens|arnas)? storlek'],
  ),
  topic(
    'azureRequirements',
    undefined,
    ['azure requirements?', 'requirements? vms?', 'limits vms?', 'requirements? machines?'],
    ['krav azure', 'azures? krav(?:en)?', 'krav(?:en)? vm(?:ar|:en|:ar|:arna)?', 'granser(?:na)? vm(?:ar|:en|:ar|:arna)?'],
  ),
  topic('proxy', 'host.proxy', ['proxy'], ['proxy(?:n|server|servern)?', 'proxies']),
  topic(
    'vmmInternet',
    'vmm.internet',
    ['vmm internet', 'vmm-?servers? internet'],
    ['vmm internet(?:atkomst)?', 'vmm-?server(?:n|s)? internet(?:atkomst)?'],
  ),
  topic(
    'hostInternet',
    'host.internet',
    ['hosts? internet', 'which (?:urls?|addresses)', 'internet'],
    ['vard(?:en|ar|arna)? internet', 'vilka (?:adresser|url:er|urler)', 'internet'],
  ),
  topic('cloudHostGroup', 'cloud.hostGroup', ['clouds? host groups?'], ['moln(?:et)? vardgrupp(?:en|er)?']),
  topic(
    'hostInCloud',
    'host.cloud',
    ['hosts? host group', 'hosts? cloud', 'host groups?'],
    ['vard(?:en|ar)? vardgrupp(?:en)?', 'vard(?:en|ar)? moln(?:et)?', 'vardgrupp(?:en|er)?'],
  ),
  topic(
    'vmmCloud',
    'vmm.cloud',
    ['vmm clouds?', 'private clouds?'],
    ['vmm moln(?:et)?', 'vmm-?server(?:n)? moln(?:et)?', 'privata? moln(?:et)?'],
  ),
  topic(
    'vmmVersion',
    'vmm.version',
    ['vmm versions?', 'versions? vmm', 'system center'],
    ['vmm version(?:en|er)?', 'version(?:en|er)? vmm', 'vmm-version(?:en|er)?', 'system center'],
  ),
  topic('hyperVRole', 'host.hyperVRole', ['hyper-?v role', 'role host'], ['hyper-?v-?roll(?:en)?', 'roll(?:en)? vard(?:en)?']),
  topic(
    'hostSystem',
    'host.os',
    ['hosts? (?:os|operating systems?)', 'operating systems? hosts?', 'windows server hosts?'],
    ['operativsystem vard(?:en|ar|arna)?', 'vard(?:en|ar|arna)? operativsystem', 'windows server vard(?:en|ar|arna)?'],
  ),
  topic('updates', 'host.updates', ['updates?'], ['uppdatering(?:en|ar|arna)?', 'uppdaterad(?:e)?']),
  topic('vmsToReplicate', 'host.vms', ['hosts? vms?', 'empty host'], ['vard(?:en)? vm(?:ar|:ar|en)?', 'tom vard']),
  topic('azureAccount', 'account.subscription', ['azure account', 'subscription'], ['azure-?konto(?:t)?', 'prenumeration(?:en)?']),
  topic(
    'architecture',
    undefined,
    ['architecture', 'provider agent', 'how does it work', 'what (?:does|do) (?:vmm|provider|agent|vault)'],
    [
      'arkitektur(?:en)?',
      'provider(?:n)? agent(?:en)?',
      'hur fungerar det',
      'vad gor (?:vmm|providern?|agenten|valvet)',
      'hur hanger det ihop',
    ],
  ),
];

function topic(id: TopicId, requirement: RequirementId | undefined, en: readonly string[], sv: readonly string[]): Topic {
  return { id, ...(requirement && { requirement }), page: PAGES[id], en, sv };
}

const QUESTION: Record<Language, RegExp> = {
  en: /^(?:what|why|when|which|how|do|does|must|should|can|could|may|is|are|will|tell me|explain)\b/,
  sv: /^(?:vad|varfor|nar|vilk[ae]n?|vilket|hur|ska|maste|kan|far|gar|finns|racker|behov(?:er|s)|duger|ar|beratta|forklara|har)\b/,
};

/** The topic a question is about, and the language it was asked in. */
export function topicOf(said: Said): { readonly topic: Topic; readonly language: Language } | undefined {
  for (const language of ['sv', 'en'] as const) {
    if (!QUESTION[language].test(said.folded)) continue;
    const found = TOPICS.find((each) => each[language].some((ways) => occurs(ways, said.folded)));
    if (found) return { topic: found, language };
  }
  return undefined;
}

/** All words of a way to ask occur, each as a whole word. */
function occurs(words: string, folded: string): boolean {
  return split(words).every((word) => new RegExp(`(?<![a-z0-9])(?:${word})(?![a-z0-9])`).test(folded));
}

/** Blanks part the words, but not inside a group of alternatives or before an optional mark. */
function split(words: string): readonly string[] {
  return words.match(/(?:\([^)]*\)|\S| \?)+/g) ?? [];
}
