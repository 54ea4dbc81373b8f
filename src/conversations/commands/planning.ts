/** What to do first, and what would be: "what should we fix first?", "tänk om valvet låg i swedencentral?". */
import { noticeCard } from '../../cards/notice';
import { shownName } from '../../cards/text';
import { whatFirstCard } from '../../cards/what-first';
import { whatIfCard } from '../../cards/what-if';
import type { AssessedSubject } from '../../readiness/assessment';
import type { SubjectKind } from '../../readiness/subjects';
import type { Supposition } from '../../readiness/what-if';
import type { PlanningWords } from '../../words/planning-words';
import { answer, type Asking } from '../asking';
import { exactly, findPhrase } from '../phrases';
import { fold, match, type Heard, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';
import { askWhich, offerNames } from './offer';

const FIRST: Patterns = {
  en: [
    /^what (?:should|do|must|shall|can) (?:we|i) (?:need to |have to )?(?:fix|do|mend|repair|start with) first$/,
    /^(?:what|which fix(?:es)?) (?:helps?|gains?|matters?) (?:the )?most$/,
  ],
  sv: [/^vad (?:ska|bor|maste|behover|kan) (?:vi|jag) (?:atgarda|fixa|gora|laga|borja med) forst$/, /^vad (?:hjalper|ger|lonar sig) mest$/],
};

/** The line as a whole; what would be is made out from the rest, so that a change nobody can work out is met with those that can be. */
const WHAT_IF: Patterns = { en: [/^what if (?<rest>\S.*)$/], sv: [/^(?:tank om|vad hander om|anta att) (?<rest>\S.*)$/] };

const THE = '(?:the |vart |our )?';
const WERE = '(?:were|was|is|lay|lag|ligger|vore|var|ar|hade varit)';
const RAN = '(?:ran|runs|were running|was running|had|korde|kor|hade)';

const REGION = '(?<region>[a-z]+(?: ?[a-z]+)* ?\\d?)';
const CHANGES = {
  vaultRegion: new RegExp(`^${THE}(?:recovery services )?(?:vault|valvet) ${WERE} (?:in|i) ${REGION}$`),
  storageRegion: new RegExp(`^${THE}(?:storage(?: accounts?)?|lagring(?:en)?|lagringskonto(?:t|na)?) ${WERE} (?:in|i) ${REGION}$`),
  networkRegion: new RegExp(`^${THE}(?:virtual network|network|vnet|(?:virtuella )?natverket) ${WERE} (?:in|i) ${REGION}$`),
  storageSku: new RegExp(
    `^${THE}(?:storage(?: accounts?)?|lagring(?:en)?|lagringskonto(?:t|na)?) ${WERE} (?<sku>(?:standard_|premium_)?(?:lrs|grs|ra-?grs|zrs|gzrs|ra-?gzrs))$`,
  ),
  hostSystem: new RegExp(
    `^(?<host>.+?) ${RAN} (?:microsoft )?(?<system>windows server (?:2012|2012 r2|2016|2019|2022|2025)|hyper-v server (?:2012|2012 r2|2016|2019))$`,
  ),
  hotfix: new RegExp(`^(?<host>.+?) (?:had|has|got|hade|har|fick) (?<hotfix>kb ?\\d{6,7})(?: installed| installerad)?$`),
  hostCloud: new RegExp(`^(?<host>.+?) ${WERE} (?:in|i) (?:the cloud |cloud |molnet )?(?<cloud>.+)$`),
  vmmVersion: new RegExp(`^(?<server>.+?) ${RAN} (?:vmm )?(?:version )?(?<version>\\d+\\.\\d+(?:\\.\\d+){0,2})$`),
} as const satisfies Record<Supposition['change'], RegExp>;

export const first: Command = {
  name: 'first',
  parse: (said) => {
    const heard = match(said, FIRST);
    return withLanguage(heard, async (asking) => answer(whatFirstCard(asking.cards, await asking.assessments.current(), 0)));
  },
};

export const whatIf: Command = {
  name: 'whatIf',
  parse: (said) => {
    const heard = match(said, WHAT_IF);
    return withLanguage(heard, (asking) => answerWhatIf(asking, heard?.groups['rest'] ?? ''));
  },
};

function withLanguage(heard: Heard | undefined, run: (asking: Asking) => Promise<Answer | undefined>): ReturnType<Command['parse']> {
  return heard && { ...(heard.language && { language: heard.language }), run };
}

/** What a line supposes, in the words it is told with; a reply where a name is not one subject. */
type Understood = { readonly supposition: Supposition; readonly assumption: string } | { readonly reply: Answer } | undefined;

async function answerWhatIf(asking: Asking, rest: string): Promise<Answer> {
  const { whatIf: words } = asking.words.planning;
  const understood = await understand(asking, rest);
  if (!understood) return answer(noticeCard(asking.cards, { title: words.notUnderstood, examples: words.examples }));
  if ('reply' in understood) return understood.reply;
  const { real, supposed } = await asking.assessments.suppose(understood.supposition);
  if (!supposed) return answer(noticeCard(asking.cards, { title: words.unread, lines: [words.hypothetical(understood.assumption)] }));
  return answer(whatIfCard(asking.cards, understood.assumption, real, supposed));
}

async function understand(asking: Asking, rest: string): Promise<Understood> {
  const { assuming } = asking.words.planning.whatIf;
  for (const change of Object.keys(CHANGES) as Supposition['change'][]) {
    const groups = groupsOf(rest, CHANGES[change]);
    if (groups) return supposed(asking, assuming, change, groups);
  }
  return undefined;
}

/** Named groups as they were typed. */
function groupsOf(rest: string, pattern: RegExp): Readonly<Record<string, string>> | undefined {
  const heard = match({ text: rest, folded: fold(rest) }, { en: [pattern], sv: [] });
  return heard?.groups as Readonly<Record<string, string>> | undefined;
}

async function supposed(
  asking: Asking,
  assuming: PlanningWords['whatIf']['assuming'],
  change: Supposition['change'],
  groups: Readonly<Record<string, string>>,
): Promise<Understood> {
  switch (change) {
    case 'vaultRegion':
    case 'storageRegion':
    case 'networkRegion': {
      const region = (groups['region'] ?? '').toLowerCase().replaceAll(' ', '');
      return { supposition: { change, region }, assumption: assuming[change](region) };
    }
    case 'storageSku': {
      const sku = skuOf(groups['sku'] ?? '');
      return { supposition: { change, sku }, assumption: assuming.storageSku(sku) };
    }
    case 'hostSystem':
      return ofOne(asking, groups['host'] ?? '', 'host', (host) => {
        const caption = titled(groups['system'] ?? '');
        return { supposition: { change, host: host.id, caption }, assumption: assuming.hostSystem(shownName(host.name), caption) };
      });
    case 'hotfix':
      return ofOne(asking, groups['host'] ?? '', 'host', (host) => {
        const hotfix = (groups['hotfix'] ?? '').toUpperCase().replaceAll(' ', '');
        return { supposition: { change, host: host.id, hotfix }, assumption: assuming.hotfix(shownName(host.name), hotfix) };
      });
    case 'hostCloud':
      return ofOne(asking, groups['host'] ?? '', 'host', (host) =>
        ofOne(asking, groups['cloud'] ?? '', 'cloud', (cloud) => ({
          supposition: { change, host: host.id, cloud: cloud.id },
          assumption: assuming.hostCloud(shownName(host.name), shownName(cloud.name)),
        })),
      );
    case 'vmmVersion':
      return ofOne(asking, groups['server'] ?? '', 'vmmServer', (server) => {
        const version = groups['version'] ?? '';
        return { supposition: { change, server: server.id, version }, assumption: assuming.vmmVersion(shownName(server.name), version) };
      });
  }
}

/** Only of exactly one subject of the kind is anything supposed; everything else is asked back. */
async function ofOne(
  asking: Asking,
  phrase: string,
  kind: SubjectKind,
  understood: (subject: AssessedSubject) => Understood | Promise<Understood>,
): Promise<Understood> {
  const assessment = await asking.assessments.current();
  const [one, ...others] = exactly(assessment, phrase).filter((subject) => subject.kind === kind);
  if (one && others.length === 0) return understood(one);
  if (one) return { reply: answer(askWhich(asking, assessment, phrase, [one, ...others])) };
  const found = findPhrase(assessment, phrase);
  return found.found === 'none' ? { reply: answer(offerNames(asking, assessment, found)) } : undefined;
}

function skuOf(typed: string): string {
  const [name = '', tier = 'standard'] = typed.toLowerCase().split('_').toReversed();
  return `${tier === 'premium' ? 'Premium' : 'Standard'}_${name.replace(/^ra-?/, 'ra').toUpperCase()}`;
}

function titled(system: string): string {
  const [first, second, ...rest] = system.split(' ');
  const name = [first, second].map((word = '') => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
  return [name.replace('Hyper-v', 'Hyper-V'), ...rest.map((word) => word.toUpperCase())].join(' ');
}
